"""Chips that narrow the calls down: one for each thing that matters of a call, each with a menu."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QIcon
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.kit.flow import Flow
from s3desk.desktop.look import icon
from s3desk.desktop.tabs.funding.looks import look_of
from s3desk.domain.declare import Choice
from s3desk.domain.funding import Answer, CallState, Freshness
from s3desk.domain.messages import Message, message
from s3desk.domain.plan import FundingLevel
from s3desk.domain.values import RecordId
from s3desk.services.calls import Choices, programmes
from s3desk.services.ports import Questions
from s3desk.services.query import Query

LONGEST = 24
"""Letters of what is chosen that a chip shows."""
Options = Sequence[tuple[object, str]]
_CHIPS: dict[str, tuple[Message, type[Choice] | None]] = {
    "state": (message("State"), CallState),
    "level": (message("Level"), FundingLevel),
    "programme": (message("Programme"), None),
    "theme": (message("Theme"), None),
    "freshness": (message("Source checked"), Freshness),
    "eligible": (message("Eligible"), Answer),
}


class Chip(QToolButton):
    """One thing to narrow down by; the menu holds what can be chosen, and everything."""

    chosen = Signal(object)

    def __init__(self, desk: Desk, label: Message, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._label = desk.say(label)
        self.value: object = None
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setMenu(QMenu(self))
        self.offer(())

    def offer(self, options: Options) -> None:
        """Offer values with what is read of each; a value that is no longer there counts as everything."""
        menu = self.menu()
        menu.clear()
        group = QActionGroup(menu)
        self._add(menu, group, None, self._desk.say(message("All")))
        if options:
            menu.addSeparator()
        for value, said in options:
            self._add(menu, group, value, said)
        if self.value is not None and self.value not in [value for value, _ in options]:
            self.value = None
        self._show()

    def _add(self, menu: QMenu, group: QActionGroup, value: object, said: str) -> None:
        action = QAction(said.replace("&", "&&"), group)
        action.setCheckable(True)
        action.setData(said)
        action.triggered.connect(partial(self._take, value))
        if isinstance(value, Choice) and (look := look_of(value))[1]:
            action.setIcon(icon(look[1], look[0]))
        menu.addAction(action)
        action.setChecked(value == self.value)
        action.setProperty("value", value)

    def _take(self, value: object, checked: bool = False) -> None:
        self.value = value
        self._show()
        self.chosen.emit(value)

    def choose(self, value: object) -> None:
        """Choose a value as if in the menu."""
        self._take(value)

    def reset(self) -> None:
        """Narrow nothing down, without saying so."""
        self.value = None
        self._show()

    def _show(self) -> None:
        said = ""
        for action in self.menu().actions():
            if action.property("value") == self.value and not action.isSeparator():
                action.setChecked(True)
                said = str(action.data())
        whole = self._desk.say(message("{0}: {1}", self._label, said))
        short = said if len(said) <= LONGEST else f"{said[: LONGEST - 1]}…"
        self.setText(self._label if self.value is None else self._desk.say(message("{0}: {1}", self._label, short)))
        self.setIcon(QIcon() if self.value is None else icon("filter", "accent"))
        self.setAccessibleName(whole)
        self.setToolTip(whole)
        self.adjustSize()


class Chips(QWidget):
    """All of them together are the choices."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._flow = Flow(self)
        self.choices = Choices()
        self.chips: dict[str, Chip] = {}
        for name, (label, choice) in _CHIPS.items():
            chip = Chip(desk, label, self)
            chip.setObjectName(f"chip_{name}")
            if choice is not None:
                chip.offer([(each, desk.words.label(each)) for each in choice])
            chip.chosen.connect(partial(self._choose, name))
            self._flow.addWidget(chip)
            self.chips[name] = chip
        self.forget = QToolButton(self)
        self.forget.setText(desk.say(message("Show all")))
        self.forget.setIcon(icon("close"))
        self.forget.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.forget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.forget.clicked.connect(self.clear)
        self.forget.hide()
        self._flow.addWidget(self.forget)

    def _choose(self, name: str, value: object) -> None:
        wanted = value if value is not None else "" if name == "programme" else None
        self.choices = replace(self.choices, **{name: wanted})  # type: ignore[arg-type]
        self.forget.setVisible(self.choices != Choices())
        self.changed.emit()

    def clear(self) -> None:
        """Narrow nothing down any more."""
        had_keys = self.forget.hasFocus()
        for chip in self.chips.values():
            chip.reset()
        self.choices = Choices()
        self.forget.hide()
        if had_keys:
            self.chips["state"].setFocus()
        self.changed.emit()

    def load(self) -> None:
        """Ask which programmes and themes there are."""
        self._desk.ask(programmes, self._offer_programmes)
        self._desk.ask(_themes, self._offer_themes)

    def _offer_programmes(self, found: list[str]) -> None:
        self.chips["programme"].offer([(each, each) for each in found])

    def _offer_themes(self, found: list[tuple[RecordId, str]]) -> None:
        self.chips["theme"].offer(found)


def _themes(questions: Questions) -> list[tuple[RecordId, str]]:
    titles = questions.titles(questions.ids(Query("theme"))).values()
    return sorted(((each.id, each.text) for each in titles), key=lambda each: each[1].casefold())
