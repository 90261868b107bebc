"""The view of all calls: narrowed down by chips, as a list with all about the chosen call beside, or by state."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.kit.empty_state import EmptyState
from s3desk.desktop.kit.view import View
from s3desk.desktop.look import S, icon
from s3desk.desktop.tabs.funding.call_board import CallBoard
from s3desk.desktop.tabs.funding.call_sheet import CallSheet
from s3desk.desktop.tabs.funding.chips import Chips
from s3desk.domain.declare import RecordType
from s3desk.domain.messages import message
from s3desk.domain.values import RecordId
from s3desk.services.query import Query

LEAST_LETTERS = 76
"""How many letters wide the view is at least where list and sheet stand side by side."""
WITH_TEXT = 120
"""From how many letters on there is room for words on the button beside the chips."""


class CallsView(View):
    """List and board are two arrangements of the same calls."""

    wide = True

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.chips = Chips(desk, self)
        self.bring = QPushButton(icon("import"), desk.say(message("Load a list of calls…")), self)
        self.bring.setToolTip(desk.say(message("From a file: the portal's own, or a table with one call in each row")))
        self.bring.setAccessibleName(self.bring.text())
        self.bring.clicked.connect(lambda: desk.import_wanted.emit())
        self.board = CallBoard(desk, self)
        self.sheet = CallSheet(desk, self)
        self.empty = self._make_empty()
        self._lay_out()
        self.chips.changed.connect(lambda: self.board.narrow(self.chips.choices))
        self.board.chosen.connect(self._show_chosen)
        self.board.entered.connect(self.entered)
        self.board.arranged.connect(self._share_width)
        self.board.filled.connect(self._follow_cards)
        self.sheet.wanted.connect(desk.show_record)
        self.sheet.hide()

    def _make_empty(self) -> EmptyState:
        empty = EmptyState(
            "call",
            self.desk.say(message("No calls yet.")),
            self.desk.say(message("Bring a list on a stick or from the portal, or write the first call with Ctrl+N.")),
            self,
        )
        empty.offer(self.desk.say(message("Load a list of calls…")), lambda: self.desk.import_wanted.emit())
        empty.hide()
        return empty

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(S)
        above.setContentsMargins(S, 0, S, 0)
        above.addWidget(self.chips, 1, Qt.AlignmentFlag.AlignVCenter)
        above.addWidget(self.bring, 0, Qt.AlignmentFlag.AlignTop)
        self._panes = QSplitter(Qt.Orientation.Horizontal, self)
        self._panes.setChildrenCollapsible(False)
        self._panes.addWidget(self.board)
        self._panes.addWidget(self.sheet)
        self._panes.setStretchFactor(0, 1)
        self._panes.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, S, 0, 0)
        column.setSpacing(0)
        column.addLayout(above)
        column.addWidget(self._panes, 1)
        column.addWidget(self.empty, 1)

    @property
    def declared(self) -> RecordType:
        return self.board.declared

    def load(self) -> None:
        self.bring.setEnabled(self.desk.may_change)
        self.chips.load()
        self.board.load()

    def clear(self) -> None:
        self.board.clear()
        self.sheet.show_call(None)

    def select(self, record: RecordId, type_name: str) -> None:
        self.board.select(record, type_name)
        self.sheet.show_call(record)

    @Slot(object, object)
    def _show_chosen(self, record: RecordId, type_name: str) -> None:
        self.sheet.show_call(record)
        self.chosen.emit(record, type_name)

    @Slot()
    def _follow_cards(self) -> None:
        """Show what to do first while there is no call."""
        is_bare = self.board.is_bare
        for each in (self._panes, self.chips, self.bring):
            each.setHidden(is_bare)
        self.empty.setVisible(is_bare)
        self.empty.step.setEnabled(self.desk.may_change)
        if is_bare:
            self.sheet.show_call(None)
        elif self.board.is_list and self.board.current() is None and (cards := self.board.columns[0].model.cards):
            self.select(cards[0].id, self.declared.name)  # else half of the window would be empty

    # ---- widths

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the sheet where there is room for it beside the list."""
        super().resizeEvent(event)
        self._share_width()

    @Slot()
    def _share_width(self) -> None:
        letters = self.width() // self.fontMetrics().averageCharWidth()
        self.bring.setText(self.bring.accessibleName() if letters >= WITH_TEXT else "")
        was_hidden = self.sheet.isHidden()
        self.sheet.setVisible(self.board.is_list and letters >= LEAST_LETTERS)
        if was_hidden and not self.sheet.isHidden():
            self._panes.setSizes([9 * self.width() // 20, 11 * self.width() // 20])

    def minimumSizeHint(self) -> QSize:
        """Leave room for the record beside."""
        return QSize(self.board.minimumSizeHint().width(), super().minimumSizeHint().height())

    # ---- orders

    def add_record(self, *, private: bool = False) -> None:
        self.board.add_record(private=private)

    def chosen_records(self) -> list[RecordId]:
        return self.board.chosen_records()

    def query(self) -> Query:
        return self.board.query()

    def pane(self) -> QWidget:
        return self.empty.step if not self.empty.isHidden() else self.board.pane()

    def seal(self) -> None:
        self.sheet.seal()
