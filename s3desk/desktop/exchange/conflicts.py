"""All conflicts: those that wait and, beside, the card of the chosen one; those that were settled can be reopened."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QListWidgetItem, QMenu, QPushButton, QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.forms.ui_conflicts import Ui_Conflicts
from s3desk.desktop.jobs import Job
from s3desk.desktop.kit.conflict_card import ConflictCard
from s3desk.desktop.kit.conflict_words import (
    Told,
    authors_of,
    field_said,
    headline_said,
    open_conflicts,
    record_said,
    settled_conflicts,
)
from s3desk.desktop.kit.empty_state import EmptyState
from s3desk.desktop.kit.keys import KeyGuard
from s3desk.desktop.kit.screen_room import keep_on_screen
from s3desk.desktop.look import S, icon, line_height
from s3desk.domain.messages import message
from s3desk.services.conflicts import Conflict, Matter
from s3desk.services.deciding import DecideMany
from s3desk.services.ports import Command, Done, Questions

WAITING, SETTLED = range(2)
ROLE = Qt.ItemDataRole.UserRole
ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
NARROW = 18
"""Least width of the list in characters: of a small room the card takes what it needs."""


class Conflicts(QDialog):
    """Not modal; follows every change, and stays with the conflict that one is on."""

    def __init__(self, desk: Desk, wanted: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_Conflicts()
        self.ui.setupUi(self)
        self._desk = desk
        self._wanted = wanted
        self._asked: list[Job | None] = [None, None]
        self._all: list[list[Told]] = [[], []]
        self.card: ConflictCard | None = None
        self._empty = EmptyState("done", "", "", self)
        self.ui.card_column.addWidget(self._empty)
        self.lists: list[QListWidget] = [self.ui.waiting, self.ui.settled]
        for each in self.lists:
            each.currentItemChanged.connect(self._choose)
            each.doubleClicked.connect(self._enter)
            KeyGuard(each, self._key)
        self.ui.lists.currentChanged.connect(self._turn)
        self._menu = QMenu(self)
        self.ui.take_all.setMenu(self._menu)
        self.ui.take_all.hide()
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        self.ui.buttons.rejected.connect(self.reject)
        least = self.ui.take_all.sizeHint().width()
        self.ui.side.setMinimumWidth(max(NARROW * self.fontMetrics().averageCharWidth(), least))
        self.ui.halves.setStretchFactor(1, 1)
        self.ui.halves.setSizes([self.width() // 4, self.width() * 3 // 4])
        desk.changed.connect(self.load)
        desk.closed.connect(self.close)
        self._show_nothing()
        keep_on_screen(self)
        self.ui.waiting.setFocus()
        self.load()

    # ---- what there is

    @Slot()
    def load(self) -> None:
        """Ask for what waits and what was settled."""
        for at, question in enumerate((open_conflicts, settled_conflicts)):
            self._asked[at] = self._desk.ask(question, partial(self._show, at), instead_of=self._asked[at])

    def _show(self, at: int, found: Sequence[Told]) -> None:
        rows = self.lists[at]
        before, row = self._all[at], rows.currentRow()
        self._all[at] = list(found)
        if at == WAITING:
            self._count(found)
        if before and before == self._all[at]:
            return
        name = self._wanted or (before[row].conflict.id if 0 <= row < len(before) else "")
        rows.blockSignals(True)
        rows.clear()
        for each in found:
            self._add(rows, each.conflict)
        rows.blockSignals(False)
        ids = [each.conflict.id for each in found]
        if name in ids:
            row = ids.index(name)
        is_wanted = self._wanted in ids
        if is_wanted:
            self._wanted = ""
            self.ui.lists.setCurrentIndex(at)
        elif at == SETTLED and self.ui.lists.currentIndex() != SETTLED:
            row = 0  # what was just settled: nobody has chosen another yet
        rows.setCurrentRow(min(max(row, 0), len(found) - 1))
        if at == self.ui.lists.currentIndex():
            self._turn()
        if is_wanted:
            self._enter()

    def _count(self, found: Sequence[Told]) -> None:
        label = self._desk.say("&Waiting")
        self.ui.lists.setTabText(WAITING, f"{label} ({len(found)})" if found else label)
        authors = authors_of(each.conflict for each in found)
        self._menu.clear()
        for name, count in authors.items():
            said = self._desk.say(message("What {0} wrote, in {1} conflicts", name, count, count=1))
            self._menu.addAction(said, partial(self.take_all, name))
        several = sum(each.conflict.waits for each in found) > 1
        self.ui.take_all.setVisible(several and self._desk.may_change)

    def _add(self, rows: QListWidget, conflict: Conflict) -> None:
        if conflict.settled is not None:
            who, at = conflict.settled
            said = self._desk.say(message("{0}, {1}", who, self._desk.words.moment(at)))
        elif conflict.matter in {Matter.VALUES, Matter.PROSE}:
            said = ", ".join(dict.fromkeys(each.author for each in conflict.sides))
        else:
            said = self._desk.say(headline_said(self._desk, conflict))
        heading = said if conflict.matter is Matter.DELETION else f"{field_said(self._desk, conflict)}: {said}"
        item = QListWidgetItem(f"{heading}\n{record_said(self._desk, conflict.record)}", rows)
        if conflict.settled is not None:
            item.setIcon(icon("done", "quiet"))
        else:
            item.setIcon(icon("conflict", "warning") if conflict.waits else icon("eye", "info"))
        item.setData(ROLE, conflict.id)
        item.setToolTip(item.text())
        item.setSizeHint(self._row_size())

    def _row_size(self) -> QSize:
        return QSize(0, 3 * line_height("body") + S)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "lists"):
            for rows in self.lists:
                for at in range(rows.count()):
                    rows.item(at).setSizeHint(self._row_size())

    # ---- the card

    @Slot()
    def _turn(self) -> None:
        self._choose(self.lists[self.ui.lists.currentIndex()].currentItem())

    @Slot(QListWidgetItem)
    def _choose(self, item: QListWidgetItem | None) -> None:
        at = self.ui.lists.currentIndex()
        if self.sender() in self.lists and self.sender() is not self.lists[at]:
            return
        row = self.lists[at].row(item) if item is not None else -1
        if not 0 <= row < len(self._all[at]):
            self._show_nothing()
            return
        found = self._all[at][row]
        if self.card is not None and self.card.told == found:
            return
        had_keyboard = self.card is not None and self.card.isAncestorOf(self.focusWidget() or self)
        self._drop()
        self._empty.hide()
        self.card = ConflictCard(self._desk, found, self.ui.held)
        self.card.postponed.connect(self.postpone)
        self.ui.card_column.insertWidget(0, self.card, 0, Qt.AlignmentFlag.AlignTop)
        self.card.show()  # at once: the keyboard may go there before Qt has laid it out
        self.card.stand_between(self.ui.take_all, self.ui.buttons.button(QDialogButtonBox.StandardButton.Close))
        self.ui.area.verticalScrollBar().setValue(0)
        if had_keyboard:
            self.card.setFocus()

    def _drop(self) -> None:
        if self.card is not None:
            self.ui.card_column.removeWidget(self.card)
            self.card.hide()
            self.card.deleteLater()
            self.card = None

    def _show_nothing(self) -> None:
        had_keyboard = self.card is not None and self.card.isAncestorOf(self.focusWidget() or self)
        self._drop()
        say, at = self._desk.say, self.ui.lists.currentIndex()
        if at == WAITING:
            said = (
                say("Nothing waits for a decision."),
                say("Where two people change the same field without having seen each other's work, it is listed here."),
            )
        else:
            said = say("Nothing was settled yet."), say("What was decided stays here and can be decided anew.")
        self._empty.tell(*said)
        self._empty.show()
        if had_keyboard:
            self.lists[at].setFocus()

    @Slot()
    def _enter(self) -> None:
        """Put the keyboard into the card."""
        if self.card is not None:
            self.card.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot(object)
    def postpone(self, conflict: Conflict) -> None:
        """Go on to the next conflict; behind the last one the dialog closes, and all of them wait."""
        rows = self.ui.waiting
        if rows.currentRow() + 1 < rows.count():
            rows.setCurrentRow(rows.currentRow() + 1)
            self._enter()
        else:
            self._desk.told.emit(message("The conflicts wait; the line at the bottom leads back to them."))
            self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press only the button that the keyboard is on: no decision is the obvious one."""
        here = self.focusWidget()
        if event.key() not in ENTER:
            super().keyPressEvent(event)
        elif isinstance(here, QPushButton) and not event.isAutoRepeat():
            here.click()

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() in ENTER:
            self._enter()
        return event.key() in ENTER

    def take_all(self, author: str) -> None:
        """Settle all that waits with what one person wrote."""
        waiting = [each.conflict for each in self._all[WAITING]]

        def order(questions: Questions) -> Command:
            return DecideMany.all_of(questions, waiting, author)

        def told(done: Done) -> None:
            self._desk.told.emit(done.label)

        self._desk.submit(order, told)
