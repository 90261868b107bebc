"""The list before anything happens, and after: records that come in with old and new, records that go out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from s3desk.desktop.desk import Desk
from s3desk.desktop.exchange.work import Look
from s3desk.desktop.kit.conflict_words import named_in
from s3desk.desktop.look import icon
from s3desk.domain.declare import Field
from s3desk.domain.messages import message
from s3desk.domain.values import Place, RecordId
from s3desk.services.exchanging import Arrival, Fate, Leaving, Received
from s3desk.services.ports import Title

RECORD = Qt.ItemDataRole.UserRole
"""Id and type of the record that a row is about; None for headings."""
LONGEST = 120
AHEAD = 24
"""Characters that are shown before the first difference of two long values."""
IN_A_LINE = 60
"""Characters of the old and the new value together."""
OPEN_BELOW = 12
"""So few records show their fields at once."""
_FATES = {
    Fate.NEW: message("New"),
    Fate.CHANGED: message("Changed"),
    Fate.DELETED: message("Deleted"),
    Fate.RESTORED: message("Back again"),
}


def name_columns(desk: Desk, tree: QTreeWidget) -> None:
    """Give the tree its columns: the record, what happens to it, whose change it is."""
    tree.setColumnCount(3)
    tree.setHeaderLabels([desk.say("Record"), desk.say("What happens"), desk.say("Whose")])
    header = tree.header()
    header.setStretchLastSection(False)
    for column, mode in enumerate(
        (
            QHeaderView.ResizeMode.Stretch,
            QHeaderView.ResizeMode.ResizeToContents,
            QHeaderView.ResizeMode.ResizeToContents,
        )
    ):
        header.setSectionResizeMode(column, mode)


def show_look(desk: Desk, tree: QTreeWidget, look: Look) -> None:
    """List what would come in and go out."""
    tree.clear()
    if look.received.arrivals:
        _add_coming(desk, tree, look.received, look.titles)
    if look.leaving is not None and look.leaving.records:
        _add_leaving(desk, tree, look.leaving)


def _add_coming(desk: Desk, tree: QTreeWidget, received: Received, titles: Mapping[RecordId, Title]) -> None:
    count = sum(received.fates.values())
    is_done = received.done is not None
    come = message("{0} records come in", count, count=0)
    came = message("{0} records came in", count, count=0)
    heading = _heading(tree, desk.say(came if is_done else come))
    for arrival in received.arrivals:
        item = _record(desk, heading, arrival.title)
        fate = _FATES[arrival.fate]
        item.setText(1, desk.say(message("{0}, to be decided", fate) if arrival.conflict else fate))
        if arrival.conflict:
            item.setIcon(1, icon("conflict", "warning"))
        item.setText(2, ", ".join(arrival.authors))
        for name, (before, after) in arrival.fields.items():
            if name not in arrival.stands:
                _add_lines(item, field_said(desk, arrival, name, before, after, titles))
        for name, sides in arrival.stands.items():
            _add_lines(item, sides_said(desk, arrival, name, sides, titles))
        if arrival.conflict and not arrival.fields and not arrival.stands:
            stays = desk.say("What is shown here stays so until it is decided.")
            QTreeWidgetItem(item, [stays]).setFirstColumnSpanned(True)
        item.setExpanded(len(received.arrivals) <= OPEN_BELOW)
    _tell_rest(desk, heading, count - len(received.arrivals))


def _add_lines(item: QTreeWidgetItem, said: Iterable[str]) -> None:
    for each in said:
        line = QTreeWidgetItem(item, [each])
        line.setToolTip(0, each)
        line.setFirstColumnSpanned(True)


def _add_leaving(desk: Desk, tree: QTreeWidget, leaving: Leaving, *, is_done: bool = False) -> None:
    go = message("{0} records go out", leaving.count, count=0)
    went = message("{0} records went out", leaving.count, count=0)
    heading = _heading(tree, desk.say(went if is_done else go))
    for title in leaving.records:
        _record(desk, heading, title)
    _tell_rest(desk, heading, leaving.count - len(leaving.records))


def show_leaving(desk: Desk, tree: QTreeWidget, leaving: Leaving, *, is_done: bool = False) -> None:
    """List only what goes out, or went."""
    tree.clear()
    if leaving.records:
        _add_leaving(desk, tree, leaving, is_done=is_done)


def _heading(tree: QTreeWidget, said: str) -> QTreeWidgetItem:
    item = QTreeWidgetItem(tree, [said])
    item.setFirstColumnSpanned(True)
    item.setExpanded(True)
    made = item.font(0)
    made.setBold(True)
    item.setFont(0, made)
    return item


def _record(desk: Desk, heading: QTreeWidgetItem, title: Title) -> QTreeWidgetItem:
    declared = desk.catalogue.get(title.type)
    kind = desk.say(declared.label) if declared is not None else title.type
    said = desk.words.title(title) or desk.say("Untitled")
    item = QTreeWidgetItem(heading, [" ".join(said.split())])
    item.setToolTip(0, f"{kind}: {said}")
    item.setData(0, RECORD, (title.id, title.type))
    item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{kind}: {said}")
    if declared is not None:
        item.setIcon(0, icon(declared.icon))
    return item


def _tell_rest(desk: Desk, heading: QTreeWidgetItem, rest: int) -> None:
    if rest > 0:
        QTreeWidgetItem(heading, [desk.say(message("and {0} more", rest, count=0))])


# ---- one field


def field_said(
    desk: Desk, arrival: Arrival, name: str, before: object, after: object, titles: Mapping[RecordId, Title]
) -> list[str]:
    """Return "Budget: 1.250.000,50 € → 1.400.000,00 €", of long texts two lines."""
    field, said = _field_of(desk, arrival, name)
    old, new = (_value_said(desk, field, each, titles) for each in (before, after))
    if len(old) + len(new) <= IN_A_LINE:
        return [f"{said}: {old or '–'} → {new or '–'}"]
    old, new = _from_difference(old, new)
    return [f"{said}: {old or '–'}", f"→ {new or '–'}"]


def sides_said(
    desk: Desk, arrival: Arrival, name: str, sides: Sequence[tuple[str, object]], titles: Mapping[RecordId, Title]
) -> list[str]:
    """Return what stands against each other in a field, a line for each author; the first one is shown meanwhile."""
    field, label = _field_of(desk, arrival, name)
    found = []
    for at, (author, value) in enumerate(sides):
        text = _value_said(desk, field, value, titles) or "–"
        text = text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
        shown = message("{0}: {1} ({2}, shown until it is decided)", label, text, author)
        found.append(desk.say(message("{0}: {1} ({2})", label, text, author) if at else shown))
    return found


def _field_of(desk: Desk, arrival: Arrival, name: str) -> tuple[Field | None, str]:
    """Return the declaration of a field, and how it is called, with the language of its text."""
    declared = desk.catalogue.get(arrival.title.type)
    field = None if declared is None else declared.field(name)
    language = name.partition("@")[2]
    label = name if field is None else desk.say(field.label)
    return field, f"{label} ({language})" if language and field is not None else label


def _value_said(desk: Desk, field: Field | None, value: object, titles: Mapping[RecordId, Title]) -> str:
    if isinstance(value, Place) or named_in(value):
        return ", ".join(sorted(_names(named_in(value), titles)))
    text = str(value or "") if field is None else desk.words.value(field, value)
    return " ".join(text.split())


def _from_difference(old: str, new: str) -> tuple[str, str]:
    """Return both without the beginning that they share, and no longer than is read in a list."""
    same = next((at for at, pair in enumerate(zip(old, new, strict=False)) if pair[0] != pair[1]), 0)
    begin = old.rfind(" ", 0, max(0, same - AHEAD)) + 1
    cut = (f"…{each[begin:]}" if begin and each else each for each in (old, new))
    before, after = (each if len(each) <= LONGEST else each[: LONGEST - 1] + "…" for each in cut)
    return before, after


def _names(records: Iterable[RecordId], titles: Mapping[RecordId, Title]) -> list[str]:
    return [titles[each].text for each in records if each in titles]
