"""What the Overview of an empty file says: what to do first, in three steps."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.kit.pieces import quiet
from s3desk.desktop.look import XL, L, M, S
from s3desk.domain.messages import Message, message


class Welcome(QWidget):
    """Three steps, each with a button that leads to where it is done."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, S, 0, 0)
        card = QFrame(self)
        card.setProperty("card", True)
        column.addWidget(card)
        column.addStretch(1)
        grid = QGridLayout(card)
        grid.setContentsMargins(XL, L, XL, L)
        grid.setHorizontalSpacing(L)
        grid.setVerticalSpacing(M)
        grid.setColumnStretch(0, 1)
        heading = QLabel(desk.say("Three steps to begin with"), card)
        heading.setProperty("step", "title")
        grid.addWidget(heading, 0, 0, 1, 2)
        self.buttons: list[QPushButton] = []
        for row, (title, sentence, led, act) in enumerate(_steps(desk), 1):
            grid.addWidget(_told(desk.say(title), desk.say(sentence), card), row, 0)
            button = QPushButton(desk.say(led), card)
            button.setAccessibleDescription(f"{desk.say(title)} {desk.say(sentence)}")
            button.setProperty("primary", row == 1)
            button.clicked.connect(lambda checked=False, act=act: act())
            grid.addWidget(button, row, 1)
            self.buttons.append(button)


def _steps(desk: Desk) -> tuple[tuple[Message, Message, Message, Callable[[], None]], ...]:
    """Return title, sentence, where it leads, and how."""
    return (
        (
            message("1. Who works together?"),
            message("Write down the people of the regional team; tasks and actions get their owners from them."),
            message("People of the team"),
            partial(desk.list_records, "person"),
        ),
        (
            message("2. What is weak, what is strong?"),
            message("Weaknesses, competitive assets, investment barriers, partnerships to deepen: one line each."),
            message("Diagnosis"),
            partial(desk.turn_to, "diagnosis"),
        ),
        (
            message("3. Where could money come from?"),
            message("Bring in a list of calls with File, Import, or write down the first call yourself."),
            message("Calls"),
            partial(desk.list_records, "call"),
        ),
    )


def _told(title: str, sentence: str, parent: QWidget) -> QWidget:
    both = QWidget(parent)
    column = QVBoxLayout(both)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    head = QLabel(title, both)
    head.setProperty("step", "heading")
    column.addWidget(head)
    column.addWidget(quiet(both, sentence, small=False))
    return both
