"""The documents of prose that a batch of changes touches: where each write belongs, edits merged, texts told."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Collection
from typing import Any

from s3desk.domain.declare import Catalogue, Kind
from s3desk.ledger import prose
from s3desk.ledger.changes import Text, born_value
from s3desk.store.columns import decode, root_of
from s3desk.store.connection import Database
from s3desk.store.log import Log
from s3desk.store.names import Names, Row
from s3desk.store.schema import table_name

Document = tuple[int, int, bytes]
"""Record number, name number, and the root: more than one where a record was born twice with different texts."""
_OPEN = 32
"""Documents that are open at once: edits of one text mostly come one after the other."""


class Documents:
    """Laid out like registers, and written back with them; `births` gives the writes a record was born by."""

    def __init__(
        self,
        database: Database,
        catalogue: Catalogue,
        names: Names,
        log: Log,
        births: Callable[[Row], Collection[int]],
    ) -> None:
        self._database, self._catalogue, self._names, self._log = database, catalogue, names, log
        self._births = births
        self.clear()

    def clear(self) -> None:
        self._states: dict[Document, bytes] = {}
        self._roots: dict[tuple[int, int, int], bytes] = {}
        self._changed: dict[Document, None] = {}
        self._texts: dict[Document, str] = {}
        """Of documents as they stand, until an edit comes in."""
        self._open: OrderedDict[Document, prose.Merging] = OrderedDict()
        """Documents into which edits come; their states are behind."""
        self._clashed: dict[Document, tuple[Row, str]] = {}
        """Documents with two edits under one peer, made anew once they are asked for, however many such edits come."""

    def changed(self) -> list[tuple[int, int, bytes, bytes]]:
        """Return the documents to write back, with their states."""
        while self._open:
            self._close_one()
        for key in list(self._clashed):
            self._make_anew(key)
        return [(*key, self._states[key]) for key in self._changed]

    def _close_one(self) -> None:
        key, merging = self._open.popitem(last=False)
        self._states[key] = merging.state()

    def state(self, row: Row, name: str, write: int) -> bytes:
        """Return the document that a write of a record's prose belongs to, with what is not flushed yet."""
        root = self.root(row, name, write)
        return self._known((row.no, self._names.number(name), root)) or prose.born(
            row.id, name, next((text for text in self.born_texts(row, name) if prose.root(text) == root), "")
        )

    def _known(self, key: Document) -> bytes | None:
        if key in self._open:
            return self._open[key].state()
        if key in self._clashed:
            self._make_anew(key)
        if key not in self._states:
            sql = "SELECT state FROM document WHERE record = ? AND field = ? AND root = ?"
            found = self._database.execute(sql, key).fetchone()
            if found is None:
                return None
            self._states[key] = found[0]
        return self._states[key]

    def root(self, row: Row, name: str, write: int) -> bytes:
        """Return the root of a write of prose; nothing when it does not lead back to a birth of the record."""
        key = (row.no, self._names.number(name), write)
        if key not in self._roots:
            sql = "SELECT value FROM register WHERE record = ? AND field = ? AND write = ?"
            found = self._database.execute(sql, key).fetchone()
            marked = root_of(decode(found[0])) if found and found[0] is not None else None
            if marked is not None:
                self._roots[key] = marked
            elif write in (births := self._births(row)):
                self._roots[key] = prose.root(self._born(row, name, write, alone=len(births) == 1))
            else:
                self._roots[key] = b""
        return self._roots[key]

    def born_texts(self, row: Row, name: str) -> list[str]:
        """Return the texts with which a record's prose began: one, but for records born more than once."""
        births = self._births(row)
        values = (self._born(row, name, birth, alone=len(births) == 1) for birth in births)
        return [value if isinstance(value, str) else "" for value in values]

    def _born(self, row: Row, name: str, birth: int, *, alone: bool) -> Any:
        """Return the value that a birth gave to prose.

        Where nothing was written since, it is what the type's table shows: so one edit of a record out of a large
        import does not read the import.
        """
        declared = self._catalogue.get(row.type)
        if alone and declared is not None and name in declared.fields and declared.fields[name].kind is Kind.PROSE:
            sql = f"""SELECT "{name}" FROM {table_name(declared)} WHERE no = :no
                AND NOT EXISTS (SELECT 1 FROM register WHERE record = :no AND field = :field)"""
            found = self._database.execute(sql, {"no": row.no, "field": self._names.number(name)}).fetchone()
            if found is not None:
                return found[0]
        return born_value(self._log.operation(birth), name)

    def edit(self, row: Row, edit: Text, write: int, before: list[int]) -> bytes:
        """Merge an edit into the document of the first write that it names, and return that one's root."""
        number = self._names.number(edit.field)
        root = self._roots[row.no, number, write] = self.root(row, edit.field, before[0]) if before else b""
        if root:
            self._merge((row.no, number, root), row, edit, write)
        return root

    def _merge(self, key: Document, row: Row, edit: Text, write: int) -> None:
        self._changed[key] = None
        self._texts.pop(key, None)
        if key in self._clashed:
            return
        if key not in self._open:
            self._open[key] = prose.Merging(self.state(row, edit.field, write))
        self._open.move_to_end(key)
        try:
            self._open[key].take(edit.codec, edit.update)
        except prose.Clash:
            del self._open[key]
            self._clashed[key] = row, edit.field
        if len(self._open) > _OPEN:
            self._close_one()

    def _make_anew(self, key: Document) -> None:
        row, name = self._clashed.pop(key)
        self._states[key], *_ = prose.merged(*self._anew(row, name, key[2]))

    def _anew(self, row: Row, name: str, root: bytes) -> tuple[bytes, list[tuple[int, bytes]]]:
        """Return a document as it was born, and its edits so far in the order of their ranks.

        Of two edits under one peer the first one by rank counts, whichever arrives first.
        """
        number = self._names.number(name)
        sql = "SELECT write FROM register WHERE record = ? AND field = ?"
        writes = {write for (write,) in self._database.execute(sql, (row.no, number))}
        known = self._roots.items()  # also of what only a hostile edit names, and nobody wrote
        writes |= {write for (no, field, write), found in known if (no, field, found) == (row.no, number, root)}
        edits = []
        for write in sorted(writes, key=self._log.rank):
            each = self._log.operation(write)
            if isinstance(each, Text) and self.root(row, name, write) == root:
                edits.append((each.codec, each.update))
        born = next((text for text in self.born_texts(row, name) if prose.root(text) == root), "")
        return prose.born(row.id, name, born), edits

    def text(self, row: Row, name: str, write: int, value: Any) -> str | None:
        """Return the text that a write of prose stands for; `value` is what the write itself holds."""
        key = (row.no, self._names.number(name), self.root(row, name, write))
        if key not in self._texts and (state := self._known(key)) is not None:
            self._texts[key] = prose.text(state)
        if key in self._texts:
            return self._texts[key] or None
        return value if isinstance(value, str) else None
