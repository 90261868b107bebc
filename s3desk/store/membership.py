"""Accepting and retiring members: words that one member says of another, for everybody."""

from __future__ import annotations

import secrets
from collections.abc import Callable

from s3desk.domain.declare import Catalogue
from s3desk.domain.errors import OfficeError
from s3desk.domain.messages import Message, message
from s3desk.ledger.changes import Member
from s3desk.ledger.signing import Author, fingerprint, member_id
from s3desk.services.ports import Done
from s3desk.store import vouching
from s3desk.store.board import Board
from s3desk.store.connection import Database
from s3desk.store.copies import home_circle
from s3desk.store.log import Log
from s3desk.store.names import Names
from s3desk.store.sealing import Sealer

_LAST = """
WITH RECURSIVE each(series) AS (SELECT min(series) FROM change
  UNION ALL SELECT (SELECT min(series) FROM change WHERE series > each.series) FROM each WHERE each.series IS NOT NULL)
SELECT (SELECT id FROM change c WHERE c.series = each.series AND c.author = :key AND c.circle <> 'mine'
  ORDER BY c.sequence DESC LIMIT 1) FROM each
"""
"""Of each series the last change of a key; a branch that ends earlier is in the past of what followed."""


class Speaker:
    """Says who is a member, in the circle where the file is at home. Only inside a transaction."""

    def __init__(
        self,
        database: Database,
        catalogue: Catalogue,
        names: Names,
        log: Log,
        author: Author,
        clock: Callable[[], float],
    ) -> None:
        self._database, self._log, self._author = database, log, author
        board = Board(database, catalogue, names, log)
        self._sealer = Sealer(log, board, author, log.workspace(), clock)
        self._action = secrets.token_bytes(16)

    @property
    def heads(self) -> dict[str, str]:
        """Return the last own change by own series, hexadecimal, for the lease."""
        return self._sealer.heads

    def accept(self, key: bytes, name: str) -> Done:
        """Admit a key, also one that was retired before."""
        self._may_speak()
        name = " ".join(name.split())[:200]
        if len(key) != 32 or not name:
            raise OfficeError("A member needs a key and a name; take both from their pack.")
        label = message("Accept {0} as a member", name)
        if key in vouching.believed(self._database, self._author.key) and not vouching.is_retired(self._database, key):
            return Done(b"", label, (), frozenset())
        return self._say(Member("member", member_id(key), key, name, "member", []), label)

    def retire(self, key: bytes) -> Done:
        """Retire a key with all that is here of it."""
        self._may_speak()
        rows = dict(self._database.execute("SELECT key, name FROM member WHERE state = 'member'"))
        if key == self._author.key:
            raise OfficeError("You cannot retire yourself; ask another member to do it.")
        if key not in rows:
            raise OfficeError("{0} is no member; compare the fingerprint in the list of members.", fingerprint(key))
        found = self._database.execute(_LAST, {"key": key})
        last = sorted(each for (each,) in found if each is not None)
        return self._say(
            Member("member", member_id(key), key, rows[key], "retired", last), message("Retire {0}", rows[key])
        )

    def _may_speak(self) -> None:
        if vouching.is_retired(self._database, self._author.key):
            raise OfficeError("You were retired from this workspace; only a member can say who belongs to it.")

    def _say(self, word: Member, label: Message) -> Done:
        self._sealer.declare([word], home_circle(self._log), label, self._action)
        return Done(self._action, label, (), frozenset({"member"}))
