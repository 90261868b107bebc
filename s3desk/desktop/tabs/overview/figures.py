"""The figures of the chart as a table, for whoever reads numbers rather than bars."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.look import S, line_height
from s3desk.desktop.tabs.overview.chart import PARTS, bars
from s3desk.domain.messages import message
from s3desk.domain.values import Money
from s3desk.services.overview import Overview

_HEADS = (
    message("Year"),
    message("Planned"),
    *PARTS.values(),
    message("Not counted"),
)


class MoneyTable(QTableWidget):
    """A line for each year; the last column tells how many amounts could not be added."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(0, len(_HEADS), parent)
        self._desk = desk
        self.setAccessibleName(desk.say("Money of the plan by year"))
        self.setHorizontalHeaderLabels([desk.say(each) for each in _HEADS])
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(line_height() + S)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

    def show_money(self, found: Overview) -> None:
        words = self._desk.words
        rows = bars(self._desk, found)
        self.setRowCount(len(rows))
        for row, bar in enumerate(rows):
            each = bar.money
            cents = each.cost_cents, each.secured_cents, each.open_cents, each.missing_cents
            texts = [bar.label, *(words.money(Money(one)) for one in cents)]
            for at, said in enumerate([*texts, words.whole(each.unknown)]):
                item = QTableWidgetItem(said)
                how = Qt.AlignmentFlag.AlignRight if at else Qt.AlignmentFlag.AlignLeft
                item.setTextAlignment(how | Qt.AlignmentFlag.AlignVCenter)
                self.setItem(row, at, item)
        height = self.horizontalHeader().sizeHint().height() + 2 * self.frameWidth()
        self.setFixedHeight(height + (len(rows) + 1) * (line_height() + S))
