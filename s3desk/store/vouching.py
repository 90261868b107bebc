"""Whom this file believes, circle by circle: who is vouched for, who was retired and with which last changes.

What is said where the file is at home counts in every circle; what is said in a partner's circle counts only there, and
never against whom the home circle believes.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from s3desk.ledger.changes import TEAM
from s3desk.ledger.registers import RETIRED, Word, member
from s3desk.ledger.vouching import vouched
from s3desk.store.columns import decode
from s3desk.store.connection import Database
from s3desk.store.schema import INDEX_BITS

EVERYWHERE = ""
"""Stands for all circles."""

Retired = Mapping[tuple[str, bytes], frozenset[bytes]]
"""Circle and key of who was retired there, with the last changes that were accepted."""

_FOUNDERS = """
WITH RECURSIVE each(series) AS (SELECT min(series) FROM change
  UNION ALL SELECT (SELECT min(series) FROM change WHERE series > each.series) FROM each WHERE each.series IS NOT NULL)
SELECT DISTINCT c.circle, c.author FROM each CROSS JOIN change c ON c.series = each.series AND c.sequence = 1
WHERE c.lamport = 1
"""
"""Authors of changes without a past, the first of their circles; found from series to series, not by reading all."""

_SAID = f"""
SELECT c.circle, a.key, a.author, a.name, a.state, a.last, c.lamport, c.id, a.write & {(1 << INDEX_BITS) - 1}
FROM admission a CROSS JOIN change c ON c.no = a.write >> {INDEX_BITS}
"""


@dataclass(frozen=True, slots=True)
class _Said:
    """What one operation says of a key, and whom it names as last."""

    author: bytes
    word: Word
    last: bytes


class Trust:
    """Whom a file believes, as it stands; made anew after it has changed."""

    def __init__(
        self,
        database: Database,
        own: bytes,
        coming: Iterable[tuple[str, bytes, bytes]] = (),
        trusted: Iterable[bytes] = (),
    ) -> None:
        """`coming` are admissions (circle, signer, key) that are about to come in, `trusted` is believed besides."""
        self._own, self._trusted = own, tuple(trusted)
        found = database.execute("SELECT value FROM meta WHERE key = 'home circle'").fetchone()
        self.home = str(found[0]) if found else TEAM
        self._founders: dict[str, set[bytes]] = defaultdict(set)
        for circle, author in database.execute(_FOUNDERS):
            self._founders[circle].add(author)
        self._said: dict[tuple[str, bytes], list[_Said]] = defaultdict(list)
        self._admissions: dict[str, list[tuple[bytes, bytes]]] = defaultdict(list)
        for circle, key, author, name, state, last, *rank in database.execute(_SAID):
            word = Word((rank[0], rank[1], rank[2]), author == key, state, name)
            self._said[circle, key].append(_Said(author, word, last))
            if state != RETIRED and author != key:
                self._admissions[circle].append((author, key))
        for circle, author, key in coming:
            self._admissions[circle].append((author, key))
        self._believed: dict[str, set[bytes]] = {}

    def believed(self, circle: str) -> set[bytes]:
        """Return the keys whose changes in a circle are believed."""
        if circle not in self._believed:
            roots = {self._own, *self._trusted, *self._founders[circle]}
            if circle != self.home:
                roots |= self.believed(self.home)
            self._believed[circle] = vouched(roots, self._admissions[circle])
        return self._believed[circle]

    def said(self, circle: str) -> str:
        """Return a circle as people and strangers are told of it: empty where the file is at home."""
        return "" if circle == self.home else circle

    def is_retired(self, key: bytes, circle: str) -> bool:
        """Return whether a key may no longer sign in a circle."""
        return self._state(key, self._ruling(key, circle)) == RETIRED

    def _ruling(self, key: bytes, circle: str) -> str:
        """Return the circle whose word decides over a key in another."""
        return self.home if key in self.believed(self.home) else circle

    def _state(self, key: bytes, circle: str) -> str:
        said = self._said.get((circle, key))
        return member(each.word for each in said)[0] if said else ""

    def retired(self) -> Retired:
        """Return who was retired where; the own key is never among them: one's own work does not vanish at home."""
        found: dict[tuple[str, bytes], frozenset[bytes]] = {}
        for (circle, key), said in self._said.items():
            if key == self._own or self._ruling(key, circle) != circle or self._state(key, circle) != RETIRED:
                continue
            last = frozenset(each for one in said if one.word.state == RETIRED for each in decode(one.last))
            found[EVERYWHERE if circle == self.home else circle, key] = last
        return found

    def circles_of(self, key: bytes) -> list[str]:
        """Return the circles in which something was said of a key, the home circle first."""
        return sorted(
            {circle for circle, said in self._said if said == key}, key=lambda each: (each != self.home, each)
        )


def name_of(database: Database, key: bytes) -> str:
    """Return the name of a key as this file knows it; a question mark for an unknown one."""
    found = database.execute("SELECT name FROM member WHERE key = ?", (key,)).fetchone()
    return str(found[0]) if found else "?"
