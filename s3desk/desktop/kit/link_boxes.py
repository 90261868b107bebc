"""Boxes that choose among the records a link may point to: what is shown then is linked to the one chosen."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from s3desk.desktop.desk import Desk
from s3desk.domain.declare import ANY, RecordType
from s3desk.domain.messages import message
from s3desk.domain.values import RecordId, format_id, parse_id
from s3desk.services.ports import Questions
from s3desk.services.query import Condition, Query, Test, Where

LETTERS = 12
"""How wide a box is at least."""


class LinkBoxes(QObject):
    """One box for each of the link fields named."""

    changed = Signal()
    """A person chose something else."""

    def __init__(
        self, desk: Desk, declared: RecordType, names: Iterable[str], row: QHBoxLayout, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._declared = declared
        self.boxes: dict[str, QComboBox] = {}
        for name in names:
            said = desk.say(declared.fields[name].label)
            box = QComboBox(parent)
            box.setAccessibleName(said)
            box.setToolTip(said)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(LETTERS)
            box.addItem(desk.say(message("{0}: all", said)), None)
            box.activated.connect(self.changed)
            row.addWidget(box)
            self.boxes[name] = box

    def values(self) -> dict[str, RecordId]:
        """Return what is chosen, by field."""
        chosen = {name: box.currentData() for name, box in self.boxes.items()}
        return {name: parse_id(each) for name, each in chosen.items() if each is not None}

    def conditions(self) -> tuple[Condition, ...]:
        return tuple(Where(name, Test.EQUAL, each) for name, each in self.values().items())

    def load(self) -> None:
        """Ask for the records that can be chosen."""
        for name in self.boxes:
            self._desk.ask(partial(self._titles, name), partial(self._show, name))

    def _titles(self, name: str, questions: Questions) -> list[tuple[str, RecordId]]:
        targets = self._declared.fields[name].targets
        types = questions.catalogue if targets == ANY else targets
        found = [each for some in types for each in questions.ids(Query(some))]
        return sorted((self._desk.words.title(each), each.id) for each in questions.titles(found).values())

    def _show(self, name: str, found: list[tuple[str, RecordId]]) -> None:
        box = self.boxes[name]
        chosen = box.currentData()
        while box.count() > 1:
            box.removeItem(1)
        for text, record in found:
            box.addItem(text or self._desk.say("Untitled"), format_id(record))  # Qt does not find bytes
        box.setCurrentIndex(max(box.findData(chosen), 0))
