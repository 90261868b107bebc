"""Whom this file believes, circle by circle: who is vouched for, who was retired and with which last changes.

What is said where the file is at home counts in every circle; what is said in a partner's circle counts only there, and
never against whom the home circle believes.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator

from s3desk.domain.called import one_line
from s3desk.ledger.changes import TEAM
from s3desk.ledger.registers import RETIRED
from s3desk.ledger.vouching import Retired, Verdicts, founder, vouched
from s3desk.ledger.words import Word
from s3desk.store.connection import Database
from s3desk.store.names import select_in
from s3desk.store.said import Said
from s3desk.store.schema import INDEX_BITS

_FOUNDERS = """
WITH RECURSIVE each(series) AS (SELECT min(series) FROM change
  UNION ALL SELECT (SELECT min(series) FROM change WHERE series > each.series) FROM each WHERE each.series IS NOT NULL)
SELECT c.circle, c.id, c.author, c.action FROM each CROSS JOIN change c ON c.series = each.series AND c.sequence = 1
WHERE c.lamport = 1
"""
"""Changes without a past, the first of their circles; found from series to series, not by reading all."""


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
        self._database, self._said = database, Said(database)
        found = database.execute("SELECT value FROM meta WHERE key = 'home circle'").fetchone()
        self.home = str(found[0]) if found else TEAM
        self._founders: dict[str, set[bytes]] = defaultdict(set)
        for circle, _, author, _ in database.execute(_FOUNDERS):
            self._founders[circle].add(author)
        self._admissions: dict[str, list[Word]] = defaultdict(list)
        self._coming: dict[str, list[tuple[bytes, bytes]]] = defaultdict(list)
        self._circles: dict[bytes, set[str]] = defaultdict(set)
        for circle, word in self._said.applied:
            self._circles[word.key].add(circle)
            if word.state != RETIRED and word.author != word.key:
                self._admissions[circle].append(word)
        self._verdicts: Verdicts | None = None
        for circle, author, key in coming:
            self._coming[circle].append((author, key))
        self._believed: dict[str, set[bytes]] = {}

    def believed(self, circle: str) -> set[bytes]:
        """Return the keys whose changes in a circle are believed."""
        if circle not in self._believed:
            roots = {self._own, *self._trusted, *self._founders[circle]}
            if circle != self.home:
                roots |= self.believed(self.home)
            self._believed[circle] = vouched(roots, [*self._admitted(circle), *self._coming[circle]])
        return self._believed[circle]

    def _admitted(self, circle: str) -> Iterator[tuple[bytes, bytes]]:
        """Yield who admitted whom; what somebody retired said admits nobody, even if it had to be applied."""
        verdicts = None if self._said.is_quiet else self._judged()
        for word in self._admissions[circle]:
            if verdicts is None or verdicts.admits(circle, word):
                yield word.author, word.key

    def said(self, circle: str) -> str:
        """Return a circle as people and strangers are told of it: empty where the file is at home."""
        return "" if circle == self.home else circle

    def is_retired(self, key: bytes, circle: str) -> bool:
        """Return whether a key may no longer sign in a circle."""
        return not self._said.is_quiet and self._judged().is_retired(key, circle)

    def retired(self) -> Retired:
        """Return who was retired where; the own key is never among them: one's own work does not vanish at home."""
        return Retired() if self._said.is_quiet else self._judged().retired(self._own)

    def _judged(self) -> Verdicts:
        """Return what follows from everything that was said, held back or not: the same on every laptop."""
        if self._verdicts is None:
            workspace = self._database.execute("SELECT value FROM meta WHERE key = 'workspace'").fetchone() or (b"",)
            first = founder(workspace[0], self.home, self._roots())
            self._verdicts = Verdicts(self.home, first, self._said.words(), self._said)
        return self._verdicts

    def _roots(self) -> Iterator[tuple[bytes, bytes, bytes]]:
        """Yield the changes of the home circle without a past (id, author, action), also those that are held back."""
        yield from ((key, *rest) for circle, key, *rest in self._database.execute(_FOUNDERS) if circle == self.home)
        yield from self._said.held_roots(self.home)

    def state(self, key: bytes) -> str:
        """Return what a key is: retired where that holds in every circle in which something was said of it."""
        circles = () if self._said.is_quiet else self._circles[key]
        return RETIRED if circles and all(self.is_retired(key, each) for each in circles) else "member"

    def write_down(self) -> None:
        """Bring the list of members in step with who is retired."""
        rows = self._database.execute("SELECT key, state FROM member").fetchall()
        changed = [(now, key) for key, state in rows if (now := self.state(key)) != state]
        self._database.executemany("UPDATE member SET state = ? WHERE key = ?", changed)

    def circles_of(self, key: bytes) -> list[str]:
        """Return the circles in which something was said of a key, the home circle first."""
        return sorted(self._circles[key], key=lambda each: (each != self.home, each))


def follow_words(database: Database, keys: Collection[bytes]) -> None:
    """Write down the names of keys of which something was said now; who is retired, `Trust.write_down` says at the end."""
    sql = f"""SELECT a.key, a.name FROM admission a JOIN change c ON c.no = a.write >> {INDEX_BITS} WHERE a.key IN ({{}})
        ORDER BY c.lamport, c.id, a.write"""
    names = dict(select_in(database, sql, sorted(keys)))  # of the names of one key the last counts
    sql = "INSERT INTO member VALUES(?,?,'member') ON CONFLICT(key) DO UPDATE SET name = excluded.name"
    database.executemany(sql, [(key, one_line(name) or "?") for key, name in sorted(names.items())])


def name_of(database: Database, key: bytes) -> str:
    """Return the name of a key as this file knows it; a question mark for an unknown one."""
    found = database.execute("SELECT name FROM member WHERE key = ?", (key,)).fetchone()
    return str(found[0]) if found else "?"
