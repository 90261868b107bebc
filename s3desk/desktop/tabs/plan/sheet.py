"""The cells of the plan as the kit's editors write in them: a row is the number by which the model knows a record."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Signal

from s3desk.desktop.desk import Desk
from s3desk.desktop.kit.on_the_way import Place, Refused
from s3desk.desktop.kit.typed import as_typed
from s3desk.desktop.tabs.plan.model import FIELDS, OutlineModel
from s3desk.domain.declare import Field, Kind
from s3desk.domain.errors import OfficeError
from s3desk.domain.messages import Message
from s3desk.domain.plan import Action
from s3desk.domain.values import RecordId
from s3desk.services.commands import Edit

_COLUMNS = {name: column for (_, column), name in FIELDS.items()}


class PlanSheet(QObject):
    """Sends what is written in a cell to the desk; the tree follows the news."""

    dated = Signal(object, object, object)
    """Action, its start and end as they are wanted now."""

    def __init__(self, desk: Desk, model: OutlineModel) -> None:
        super().__init__(model)
        self._desk, self._model = desk, model

    def field_at(self, row: int, column: int) -> Field | None:
        return self._model.field_at(self.index(row, column))

    def id_at(self, row: int) -> RecordId:
        return self._model.node_at(self.index(row, 0)).id

    def row_of(self, record: RecordId) -> int | None:
        return self._model.key_of(record)

    def column_of(self, name: str) -> int:
        return _COLUMNS[name]

    def index(self, row: int, column: int) -> QModelIndex:
        return self._model.index_at(row, column)

    def value(self, row: int, column: int) -> Any:
        field = self.field_at(row, column)
        return None if field is None else getattr(self._model.node_at(self.index(row, column)).record, field.name)

    def text(self, row: int, column: int) -> str:
        field = self.field_at(row, column)
        if field is None or field.kind is Kind.LINK:
            return self._model.cell_text(self.index(row, column))
        return as_typed(field, self.value(row, column), self._desk.words)

    def write(
        self, wishes: Mapping[Place, tuple[object, str]], label: Message | None, then: Callable[[Refused], None]
    ) -> None:
        """Write values as steps of their own; `then` gets what was refused."""
        for (record, name), (value, _) in wishes.items():
            self._write(record, name, value, then)

    def _write(self, record: RecordId, name: str, value: object, then: Callable[[Refused], None]) -> None:
        found = self._model.node_at(self._model.index_of(record)).record
        before = getattr(found, name)

        def failed(mishap: Exception) -> None:
            if isinstance(mishap, OfficeError):
                then([((record, name), mishap)])
            else:
                self._desk.tell(mishap)

        self._desk.submit(
            lambda questions: Edit.of(questions, record, {name: value}, {name: before}), lambda done: then([]), failed
        )
        if isinstance(found, Action) and name in {"start", "end"}:
            days = {"start": found.start, "end": found.end, name: value}
            self.dated.emit(found, days["start"], days["end"])
