"""What is shown of each field that was written: worked out once, when all is written back."""

from __future__ import annotations

from typing import Any

from s3desk.domain.declare import Catalogue, Kind
from s3desk.ledger.changes import born_value
from s3desk.ledger.registers import Write, shown
from s3desk.store.columns import decode
from s3desk.store.documents import Documents
from s3desk.store.laid import Laid
from s3desk.store.log import Log
from s3desk.store.loops import Loops
from s3desk.store.names import Names, Row
from s3desk.store.pending import Register
from s3desk.store.tables import Tables


class Showing:
    """Puts the values that stand into the types' tables."""

    def __init__(
        self,
        catalogue: Catalogue,
        names: Names,
        log: Log,
        laid: Laid,
        documents: Documents,
        loops: Loops,
        tables: Tables,
    ) -> None:
        self._catalogue, self._names, self._log, self._laid = catalogue, names, log, laid
        self._documents, self._loops, self._tables = documents, loops, tables
        self.clear()

    def clear(self) -> None:
        self._stale: dict[Register, tuple[Row, str]] = {}

    def later(self, row: Row, name: str) -> None:
        """Note that a field was written."""
        self._stale[row.no, self._names.number(name)] = row, name

    def flush(self) -> None:
        """Show every field that was noted."""
        for row, name in self._stale.values():
            self.show(row, name)

    def show(self, row: Row, name: str) -> None:
        """Put the value that is shown into the type's table."""
        _, live = self._laid.register(row, name)
        if len(live) == 1:
            ((write, packed),) = live.items()
            value = self._told(row, name, write, packed)
        elif live:
            value = shown(
                Write(self._log.rank(write), self._told(row, name, write, each)) for write, each in live.items()
            )
        else:
            value = born_value(self._log.operation(row.birth), name)
        self._tables.show(row.no, row.type, name, value)
        self._loops.follow(row, name, value)

    def leading(self, row: Row, name: str) -> int:
        """Return the write of laid-out prose whose text is shown; the birth where nothing was written since."""
        live = self._laid.live[row.no, self._names.number(name)]
        rooted = [write for write in live if self._documents.root(row, name, write)]
        return max(rooted, key=self._log.rank, default=row.birth)

    def _told(self, row: Row, name: str, write: int, packed: bytes) -> Any:
        """Return the value that a live write stands for: the text, where it is one of prose."""
        declared = self._catalogue.get(row.type)
        field = declared.field(name) if declared else None
        value = decode(packed)
        if field is None or field.kind is not Kind.PROSE:
            return value
        return self._documents.text(row, name, write, value)
