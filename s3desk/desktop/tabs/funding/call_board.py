"""The calls as cards: one list by the next deadline, or columns by state. States follow from dates, so nothing moves."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.kit.arrangement import Arrangement, Column
from s3desk.desktop.kit.board import Board
from s3desk.desktop.kit.pieces import quiet
from s3desk.desktop.tabs.funding.call_cards import CONCERNS, describe, describe_in_state
from s3desk.desktop.tabs.funding.looks import look_of
from s3desk.domain.funding import CallState
from s3desk.domain.messages import Message, message
from s3desk.services.calls import Choices
from s3desk.services.funding import by_next_deadline, in_state
from s3desk.services.query import Condition
from s3desk.services.sieves import Moment

_FIXED = message("The state follows from the dates; change those, and the card moves by itself.")


def _whole(at: Moment) -> tuple[Column, ...]:
    return (Column("all", message("Calls by their next deadline"), (), {}, "call"),)


def _states(at: Moment) -> tuple[Column, ...]:
    return tuple(
        Column(
            state.value,
            Message(state.label),
            in_state(state, at.now),
            icon=look_of(state)[1],
            tone=look_of(state)[0],
            quiet=state is CallState.CLOSED,
        )
        for state in (CallState.FORTHCOMING, CallState.OPEN, CallState.CLOSED, CallState.UNKNOWN)
    )


LIST = Arrangement("list", message("As a list"), "call", _whole, describe)
BY_STATE = Arrangement("state", message("By state"), "call", _states, describe_in_state)


class CallBoard(Board):
    """Shows the calls that fit the choices, those with the next deadline first."""

    arranged = Signal()
    filled = Signal()
    """The cards are there."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.choices = Choices()
        super().__init__([LIST, BY_STATE], desk, parent)
        self.fixed = quiet(self, desk.say(_FIXED))
        self.ui.counters.addWidget(self.fixed)
        self.fixed.setHidden(self.is_list)
        self.ui.filter.setPlaceholderText(desk.say(message("Filter the calls")))

    @property
    def is_list(self) -> bool:
        return self.arrangements[self.at] is LIST

    @property
    def arrangement(self) -> Arrangement:
        return replace(super().arrangement, order=by_next_deadline(self.desk.now()))

    def arrange(self, at: int) -> None:
        """Lay the calls out another way."""
        super().arrange(at)
        if hasattr(self, "fixed"):
            self.fixed.setHidden(self.is_list)
        self.arranged.emit()

    def conditions(self) -> tuple[Condition, ...]:
        """Return what is chosen above the cards."""
        at = self.desk.moment()
        return (*self.choices.where(at.now, at.today), *super().conditions())

    def narrow(self, choices: Choices) -> None:
        """Show only the calls that fit."""
        self.choices = choices
        self.load()

    def shown(self) -> None:
        self.filled.emit()

    @property
    def is_bare(self) -> bool:
        """Return whether there is no call at all, for all that is known."""
        is_narrowed = self.choices != Choices() or bool(self.ui.filter.text())
        return not is_narrowed and not any(each.model.cards for each in self.columns)

    def also_concerns(self) -> set[str]:
        return set(CONCERNS)

    def move_chosen(self, step: int) -> None:
        """Say why a call stays where it is."""
        if not self.is_list:
            self.desk.told.emit(_FIXED)
