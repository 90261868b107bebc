"""The filters of a list as chips below its filter line: press one to change it, take it away, or clear all."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidgetItem, QMenu, QPushButton, QToolButton, QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.forms.ui_filter_values import Ui_FilterValues
from s3desk.desktop.kit.filters import Filter, filterable, kept_filters, linked_from, offered
from s3desk.desktop.kit.flow import Flow
from s3desk.desktop.kit.keys import KeyGuard
from s3desk.desktop.look import XS, icon
from s3desk.desktop.settings import filters
from s3desk.domain.declare import Field, Kind, RecordType
from s3desk.domain.fold import fold
from s3desk.domain.messages import Message, message
from s3desk.domain.values import RecordId
from s3desk.services.naming import targets_of
from s3desk.services.ports import Questions, Title
from s3desk.services.query import Condition

ROLE = Qt.ItemDataRole.UserRole
NAMED = 2
"""Values that a chip names; more are counted."""
FEW = 8
"""Values without a line to find one of them."""


class FilterBar(QWidget):
    """Holds the filters of one list; hidden while there is none."""

    changed = Signal()

    def __init__(self, desk: Desk, declared: RecordType, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._declared = desk, declared
        self._titles: dict[RecordId, str] = {}
        kept = desk.settings.get(filters(declared.name))
        self.filters: dict[str, Filter] = {each.field.name: each for each in kept_filters(declared, kept)}
        self.flow = Flow(self, XS)
        self.chips: list[QPushButton] = []
        """One for each filter, then the one that clears all."""
        self._held: list[QWidget] = []
        self.setAccessibleName(desk.say("Filters"))
        self._show_chips()

    def menu(self, parent: QWidget) -> QMenu:
        """Return the menu of what can be filtered by."""
        menu = QMenu(parent)
        for field in filterable(self._declared):
            menu.addAction(f"{self._desk.say(field.label)} …", partial(self.open, field))
        return menu

    def conditions(self) -> tuple[Condition, ...]:
        return tuple(each.condition() for each in self.filters.values())

    # ---- changing

    def put(self, field: Field, values: tuple[object, ...]) -> None:
        """Want these values of a field; none: any."""
        if values:
            self.filters[field.name] = Filter(field, values)
        else:
            self.filters.pop(field.name, None)
        self._desk.settings.set(filters(self._declared.name), [each.kept() for each in self.filters.values()])
        self._show_chips()
        self.changed.emit()

    @Slot()
    def clear(self) -> None:
        """Forget all filters."""
        self._desk.settings.set(filters(self._declared.name), [])
        self.set_aside()
        self.changed.emit()

    def set_aside(self) -> None:
        """Filter by nothing for now: a list was asked for from elsewhere, whole."""
        self.filters.clear()
        self._show_chips()

    def open(self, field: Field) -> FilterValues:
        """Let the person tick values of a field."""
        known = self.filters.get(field.name)
        dialog = FilterValues(self._desk, self._declared, field, () if known is None else known.values, self.window())
        dialog.ticked.connect(partial(self._take, field))
        dialog.open()
        return dialog

    def _take(self, field: Field, values: tuple[object, ...], names: Mapping[RecordId, str]) -> None:
        self._titles |= names
        self.put(field, values)

    # ---- chips

    @Slot()
    def load(self) -> None:
        """Learn how the records that are filtered by are called."""
        wanted = [each for one in self.filters.values() for each in one.values if isinstance(each, bytes)]
        if wanted:
            self._desk.ask(lambda questions: questions.titles(map(RecordId, wanted)), self._call)

    def _call(self, titles: Mapping[RecordId, Title]) -> None:
        self._titles |= {each.id: each.text for each in titles.values()}
        self._show_chips()

    def _show_chips(self) -> None:
        for held in self._held:
            self.flow.removeWidget(held)
            held.hide()
            held.deleteLater()
        self.chips, self._held = [], []
        for each in self.filters.values():
            chip = self._chip(each)
            self._hold(chip, self._cross(each, chip))
        if self.filters:
            clear = QPushButton(self._desk.say("Clear filters"), self)
            clear.clicked.connect(self.clear)
            self._hold(clear)
        self.setVisible(bool(self.filters))

    def _hold(self, chip: QPushButton, *beside: QWidget) -> None:
        """Put a chip and what belongs to it behind the others."""
        held = QWidget(self)
        line = QHBoxLayout(held)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        for each in (chip, *beside):
            line.addWidget(each)
        self.chips.append(chip)
        self._held.append(held)
        self.flow.addWidget(held)

    def _chip(self, of: Filter) -> QPushButton:
        label = self._desk.say(of.field.label)
        names = [_name(self._desk, of.field, each, self._titles) for each in of.values]
        listed = ", ".join(names) if len(names) <= NAMED else self._desk.say(message("{0} values", len(names), count=0))
        chip = QPushButton(f"{label}: {listed}".replace("&", "&&"), self)
        told = self._desk.say("Press to change the filter, Delete takes it away.")
        chip.setToolTip("\n".join((*names, "", told)))
        chip.setAccessibleName(f"{label}: {', '.join(names)}")
        chip.setAccessibleDescription(told)
        chip.clicked.connect(partial(self.open, of.field))
        KeyGuard(chip, partial(self._key, of.field))
        return chip

    def _cross(self, of: Filter, chip: QPushButton) -> QToolButton:
        cross = QToolButton(self)
        cross.setIcon(icon("close"))
        cross.setAccessibleName(self._desk.say(message("Take away: {0}", chip.accessibleName())))
        cross.setToolTip(cross.accessibleName())
        cross.clicked.connect(partial(self.put, of.field, ()))
        return cross

    def _key(self, field: Field, event: QKeyEvent) -> bool:
        if event.key() not in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            return False
        self.put(field, ())
        if self.chips:
            self.chips[0].setFocus(Qt.FocusReason.OtherFocusReason)
        return True


class FilterValues(QDialog):
    """Values of a field to be ticked; the list behind follows each tick."""

    ticked = Signal(object, object)
    """The values that are ticked, and how records among them are called."""

    def __init__(
        self,
        desk: Desk,
        declared: RecordType,
        field: Field,
        ticked: tuple[object, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_FilterValues()
        self.ui.setupUi(self)
        self._desk, self._declared, self._field = desk, declared, field
        self._ticked = ticked
        self._names: dict[RecordId, str] = {}
        self.setWindowTitle(desk.say(field.label))
        self.ui.values.setAccessibleName(desk.say(field.label))
        self.ui.nothing.hide()
        self.ui.words.textChanged.connect(self._narrow)
        self.ui.values.itemChanged.connect(self._tell)
        if field.kind in {Kind.LINK, Kind.LINKS}:
            desk.ask(self._linked, self._offer_linked)
        else:
            self._offer(offered(field))

    def _linked(self, questions: Questions) -> list[Title]:
        found: list[Title] = []
        for target in targets_of(questions.catalogue, self._field):
            ids = questions.ids(linked_from(self._declared, self._field, target))
            titles = questions.titles(ids)
            found += [titles[each] for each in ids]
        return found

    def _offer_linked(self, titles: list[Title]) -> None:
        self._names = {each.id: self._desk.words.title(each) for each in titles}
        self._offer([*(each.id for each in titles), None])

    def _offer(self, values: list[object]) -> None:
        self.ui.values.blockSignals(True)
        for value in values:
            item = QListWidgetItem(_name(self._desk, self._field, value, self._names), self.ui.values)
            item.setData(ROLE, (value,))
            item.setFlags(Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            item.setCheckState(Qt.CheckState.Checked if value in self._ticked else Qt.CheckState.Unchecked)
        self.ui.values.blockSignals(False)
        self.ui.words.setVisible(len(values) > FEW)
        self.ui.values.setCurrentRow(0)
        self.ui.values.setFocus()

    def _narrow(self, words: str) -> None:
        for row in range(self.ui.values.count()):
            item = self.ui.values.item(row)
            item.setHidden(fold(words) not in fold(item.text()))

    def _tell(self) -> None:
        items = [self.ui.values.item(row) for row in range(self.ui.values.count())]
        values = tuple(each.data(ROLE)[0] for each in items if each.checkState() is Qt.CheckState.Checked)
        self.ticked.emit(values, self._names)


def _name(desk: Desk, field: Field, value: object, names: Mapping[RecordId, str]) -> str:
    """Return how a value is called where it is ticked."""
    if field.kind is Kind.FLAG:
        return desk.say("Yes") if value else desk.say("No")
    if value is None:
        return desk.say("Empty")
    if isinstance(value, bytes):
        return names.get(RecordId(value), "") or desk.say("Untitled")
    return desk.words.value(field, value) or desk.say(Message("Empty"))
