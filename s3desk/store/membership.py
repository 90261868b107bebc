"""Accepting and retiring members: words that one member says of another, for everybody."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence

from s3desk.domain.declare import Catalogue
from s3desk.domain.errors import OfficeError
from s3desk.domain.messages import Message, message
from s3desk.ledger.changes import Member
from s3desk.ledger.signing import Author, fingerprint, member_id
from s3desk.services.ports import Done
from s3desk.store import vouching
from s3desk.store.board import Board
from s3desk.store.connection import Database
from s3desk.store.log import Log
from s3desk.store.names import Names
from s3desk.store.sealing import Sealer
from s3desk.store.vouching import Trust

_LAST = """
WITH RECURSIVE each(series) AS (SELECT min(series) FROM change
  UNION ALL SELECT (SELECT min(series) FROM change WHERE series > each.series) FROM each WHERE each.series IS NOT NULL)
SELECT (SELECT id FROM change c WHERE c.series = each.series AND c.author = :key AND c.circle <> 'mine'
  ORDER BY c.sequence DESC LIMIT 1) FROM each
"""
"""Of each series the last change of a key; a branch that ends earlier is in the past of what followed."""


class Speaker:
    """Says who is a member. Only inside a transaction."""

    def __init__(
        self,
        database: Database,
        catalogue: Catalogue,
        names: Names,
        log: Log,
        author: Author,
        clock: Callable[[], float],
    ) -> None:
        self._database, self._author, self._trust = database, author, Trust(database, author.key)
        board = Board(database, catalogue, names, log)
        self._sealer = Sealer(log, board, author, log.workspace(), clock)
        self._action = secrets.token_bytes(16)

    @property
    def heads(self) -> dict[str, str]:
        """Return the last own change by own series, hexadecimal, for the lease."""
        return self._sealer.heads

    def accept(self, key: bytes, name: str, circle: str = "") -> Done:
        """Admit a key, also one that was retired before; where no circle is named, where the file is at home."""
        self._may_speak()
        name = " ".join(name.split())[:200]
        if len(key) != 32 or not name:
            raise OfficeError("A member needs a key and a name; take both from their pack.")
        label = message("Accept {0} as a member", name)
        circle = circle or self._trust.home
        if key in self._trust.believed(circle) and not self._trust.is_retired(key, circle):
            return Done(b"", label, (), frozenset())
        return self._say(Member("member", member_id(key), key, name, "member", []), [circle], label)

    def retire(self, key: bytes) -> Done:
        """Retire a key with all that is here of it, in every circle where it is known."""
        self._may_speak()
        if key == self._author.key:
            raise OfficeError("You cannot retire yourself; ask another member to do it.")
        circles = [each for each in self._trust.circles_of(key) if not self._trust.is_retired(key, each)]
        if not circles:
            raise OfficeError("{0} is no member; compare the fingerprint in the list of members.", fingerprint(key))
        name = vouching.name_of(self._database, key)
        found = self._database.execute(_LAST, {"key": key})
        last = sorted(each for (each,) in found if each is not None)
        word = Member("member", member_id(key), key, name, "retired", last)
        return self._say(word, circles, message("Retire {0}", name))

    def _may_speak(self) -> None:
        if self._trust.is_retired(self._author.key, self._trust.home):
            raise OfficeError("You were retired from this workspace; only a member can say who belongs to it.")

    def _say(self, word: Member, circles: Sequence[str], label: Message) -> Done:
        for circle in circles:
            self._sealer.declare([word], circle, label, self._action)
        return Done(self._action, label, (), frozenset({"member"}))
