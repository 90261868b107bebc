"""A plan on the screen, and how a test works at it by keys."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from s3desk.desktop.kit.page import Page
from s3desk.desktop.shell.main_window import MainWindow
from s3desk.desktop.tabs.plan.model import Col
from s3desk.desktop.tabs.plan.outline import PlanView
from s3desk.domain.values import Place

Key = Qt.Key
CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
TODAY = date(2018, 6, 1)

A_FIRST = ("P", "1 A", "1.1 a1", "1.2 a2", "1.3 a3", "1.4 a4", "2 B", "2.1 b1")
B_FIRST = ("P", "1 B", "1.1 b1", "2 A", "2.1 a1", "2.2 a2", "2.3 a3", "2.4 a4")


class PlanWork:
    """A plan with two objectives on the screen: A with a1 to a4, B with b1."""

    def __init__(self, window: MainWindow, office: Any, qtbot: QtBot) -> None:
        window.desk.clock = lambda: datetime(2018, 6, 1, 8, tzinfo=UTC)
        self.window, self.office, self.qtbot = window, office, qtbot
        self.ids = {"P": office.add("plan", title="P")}
        for at, title in enumerate("AB"):
            self.ids[title] = office.add("objective", title=title, order=Place(self.ids["P"], "ip"[at]))
        for at, title in enumerate(("a1", "a2", "a3", "a4")):
            self.ids[title] = office.add("action", title=title, order=Place(self.ids["A"], "bdfh"[at]))
        self.ids["b1"] = office.add("action", title="b1", order=Place(self.ids["B"], "i"))
        window.desk.show_record(self.ids["P"], "plan")
        self.page: Page = window.page()
        self.view: PlanView = self.page.view
        office.until(lambda: len(self.shown()) == 8)
        window.activateWindow()
        self.page.hide_record()
        self.view.show_timeline(False)  # for more columns

    def shown(self) -> list[str]:
        """Return the titles of all rows with their numbers, in reading order."""
        return [self._line(each) for each in self._below(QModelIndex())]

    def _below(self, parent: QModelIndex) -> list[QModelIndex]:
        found = []
        for row in range(self.view.model.rowCount(parent)):
            index = self.view.model.index(row, 0, parent)
            found += [index, *self._below(index)]
        return found

    @staticmethod
    def _line(index: QModelIndex) -> str:
        return str(index.data()).replace("  ", " ")

    def go(self, title: str, column: Col = Col.TITLE) -> None:
        self.view.tree.setCurrentIndex(self.view.model.index_of(self.ids[title], column))

    def key(self, key: Qt.Key, modifiers: Any = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(QApplication.focusWidget() or self.view.tree, key, modifiers)

    def type(self, text: str) -> None:
        for each in text:  # the first letter opens the cell, the others go on in it
            self.qtbot.keyClicks(QApplication.focusWidget(), each)

    def current(self) -> str:
        node = self.view.current()
        return "" if node is None else node.record.title

    def value(self, title: str, field: str) -> Any:
        return getattr(self.office.get(self.ids[title]), field)

    def until_shown(self, *lines: str) -> None:
        self.office.until(lambda: self.shown() == list(lines))
