"""What cards and columns tell of a call: all of it follows from its dates, its answers and what points to it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import cast

from s3desk.desktop.kit.arrangement import Badge, Face
from s3desk.desktop.kit.deadlines import NONE, deadline, said_days
from s3desk.desktop.kit.lines import Cell, Extra, Reading
from s3desk.desktop.tabs.funding.looks import badge, fit_badge, look_of, said_fit
from s3desk.desktop.words import QtWords
from s3desk.domain.declare import Record
from s3desk.domain.funding import Call, CallState, Freshness
from s3desk.domain.messages import message
from s3desk.domain.values import RecordId
from s3desk.services.calls import CallRow, call_rows
from s3desk.services.ports import Questions
from s3desk.services.sieves import Moment

CONCERNS = frozenset({"cutoff", "eligibility_answer", "action", "application"})
"""Record types besides the call itself that its card tells something of."""


def describe(questions: Questions, records: Sequence[Record], words: QtWords, at: Moment) -> Mapping[RecordId, Face]:
    """Describe calls for cards, on the reader thread."""
    rows = call_rows(questions, cast("Sequence[Call]", records), at.now, at.today)
    return {row.call.id: Face(facts(words, row, at.today), tuple(badges(words, row))) for row in rows}


def describe_in_state(
    questions: Questions, records: Sequence[Record], words: QtWords, at: Moment
) -> Mapping[RecordId, Face]:
    """Describe calls for cards in narrow columns that tell the state themselves."""
    rows = call_rows(questions, cast("Sequence[Call]", records), at.now, at.today)
    return {row.call.id: Face(_brief(words, row, at.today), tuple(badges(words, row)[1:])) for row in rows}


def _brief(words: QtWords, row: CallRow, today: date) -> str:
    at = None if row.shown is None else row.shown.at
    day = words.say(NONE) if at is None else words.day(at.there.date())
    return " · ".join(each for each in (day, said_days(words, row.shown, today), row.call.programme) if each)


def facts(words: QtWords, row: CallRow, today: date) -> str:
    """Return programme, level, and the deadline that speaks for the call with the days left."""
    level = "" if row.call.level is None else words.label(row.call.level)
    when = deadline(words, None if row.shown is None else row.shown.at)
    parts = (row.call.programme, level, when, said_days(words, row.shown, today))
    return " · ".join(each for each in parts if each)


def badges(words: QtWords, row: CallRow) -> list[Badge]:
    """Return the state, and what else stands out, with how many actions and applications name the call."""
    found = [badge(words, row.state)]
    if row.shown is not None and row.shown.moved_from is not None:
        found.append(moved_badge(words, row))
    if row.freshness is not Freshness.FRESH and row.state is not CallState.CLOSED:
        found.append(badge(words, row.freshness))
    found.append(fit_badge(words, row.fit))
    if row.actions:
        found.append(Badge(words.say(message("{0} actions", row.actions, count=0)), "accent", "action"))
    if row.applications:
        found.append(Badge(words.say(message("{0} applications", row.applications, count=0)), "accent", "application"))
    return found


def moved_badge(words: QtWords, row: CallRow) -> Badge:
    """Return the deadline that was, struck through; read aloud as what happened."""
    assert row.shown is not None
    assert row.shown.moved_from is not None
    was = words.day(row.shown.moved_from.there.date())
    said = words.say(message("moved from {0}", words.instant(row.shown.moved_from)))
    return Badge(was, "warning", "move", said, struck=True)


# ---- computed columns of the plain lists


def _cells(cell: Callable[[QtWords, CallRow, date], Cell]) -> Callable[..., Sequence[Cell]]:
    def found(questions: Questions, records: Sequence[Record], reading: Reading) -> Sequence[Cell]:
        rows = call_rows(questions, cast("Sequence[Call]", records), reading.now, reading.today)
        return [cell(reading.words, row, reading.today) for row in rows]

    return found


def _state(words: QtWords, row: CallRow, today: date) -> Cell:
    tone, icon = look_of(row.state)
    return Cell(words.label(row.state), tone, icon)


def _deadline(words: QtWords, row: CallRow, today: date) -> Cell:
    at = None if row.shown is None else row.shown.at
    days = said_days(words, row.shown, today)
    was = None if row.shown is None else row.shown.moved_from
    tip = "" if was is None else words.say(message("moved from {0}", words.instant(was)))
    return Cell(f"{deadline(words, at)} · {days}" if days else deadline(words, at), tip=tip)


def _freshness(words: QtWords, row: CallRow, today: date) -> Cell:
    tone, icon = look_of(row.freshness)
    return Cell(words.label(row.freshness), tone, icon)


def _fit(words: QtWords, row: CallRow, today: date) -> Cell:
    tone, icon = look_of(row.fit.verdict)
    return Cell(said_fit(words, row.fit), tone, icon)


_CUTOFFS = frozenset({"cutoff"})
CALL_EXTRAS = (
    Extra("state", message("State"), _cells(_state), _CUTOFFS),
    Extra("next_deadline", message("Next deadline"), _cells(_deadline), _CUTOFFS),
    Extra("freshness", message("Source checked"), _cells(_freshness)),
    Extra("fit", message("For us"), _cells(_fit), frozenset({"eligibility_answer"})),
)
