"""Linking from the other end: evidence, an action or a task is linked to the record that is shown, without going there."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.kit.link_picker import LinkPicker
from s3desk.domain.declare import ANY, Catalogue, Field, Kind, RecordType
from s3desk.domain.messages import message
from s3desk.domain.values import RecordId
from s3desk.services.commands import Link

Way = tuple[RecordType, Field]
_APART = "comment"
"""Has a page of its own in the record panel."""


def ways_to(catalogue: Catalogue, declared: RecordType) -> list[Way]:
    """Return the sets of links that may hold records of a type: those made for it first, then those for any record."""
    ways = [(each, field) for each in catalogue.values() for field in each if field.kind is Kind.LINKS]
    fit = [way for way in ways if way[0].name != _APART and (way[1].targets == ANY or declared.name in way[1].targets)]
    return sorted(fit, key=lambda way: way[1].targets == ANY)


class LinkFrom(QPushButton):
    """Offers the types from which a record is linked to; what is found or made there gets the link."""

    def __init__(self, desk: Desk, declared: RecordType, parent: QWidget) -> None:
        super().__init__(desk.say("Link to this"), parent)
        self._desk = desk
        self.record: RecordId | None = None
        self.setEnabled(desk.may_change)
        self.setToolTip(desk.say("Find or make a record that is linked to this one"))
        menu, ways = QMenu(self), ways_to(desk.catalogue, declared)
        types = [each.name for each, _ in ways]
        for each, field in ways:
            said = desk.say(each.label)
            if types.count(each.name) > 1:
                said = desk.say(message("{0} – {1}", said, desk.say(field.label)))
            menu.addAction(said, partial(self.begin, each, field))
        self.setMenu(menu)

    def begin(self, source: RecordType, field: Field) -> LinkPicker:
        """Ask which record of a type is to be linked here."""
        picker = LinkPicker(self._desk, replace(field, label=source.label, targets=(source.name,)), self.window())
        record = self.record
        if record is not None:
            picker.picked.connect(
                lambda title: self._desk.submit(lambda questions: Link.of(questions, title.id, field.name, record))
            )
        picker.finished.connect(lambda: self.setFocus(Qt.FocusReason.OtherFocusReason))
        picker.begin("")
        picker.open()
        return picker
