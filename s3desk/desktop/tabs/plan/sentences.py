"""What the timeline says in words: to a screen reader, beside the pointer, and while days are tried out."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from s3desk.desktop.desk import Desk
from s3desk.desktop.tabs.plan.pending import Pending
from s3desk.domain.messages import Message, message
from s3desk.domain.plan import Action, Milestone
from s3desk.domain.progress import clashes
from s3desk.services.outline import Node, Outline


def row_said(desk: Desk, node: Node) -> str:
    """Return a row of the timeline in words: its days, progress, how it stands, the deadlines of its calls."""
    title = f"{node.number} {node.record.title or desk.say('Untitled')}".strip()
    return " ".join([f"{title}:", *(desk.say(each) for each in _parts(desk, node))])


def _parts(desk: Desk, node: Node) -> Iterator[Message]:
    yield days_said(desk, *node.span) if node.type != "milestone" else _due(desk, node.span[1])
    if isinstance(node.record, Milestone):
        return
    progress, light = node.progress.said(), node.standing.light
    if progress is not None:
        yield message("{0} reached.", progress)
    if light is not None:
        yield message("{0}.", Message(light.label))
    yield from node.standing.why
    for cut in node.cuts:
        yield message("{0} closes on {1}.", cut.call, desk.words.day(cut.day))


def _due(desk: Desk, day: date | None) -> Message:
    return message("no day.") if day is None else message("due on {0}.", desk.words.day(day))


def days_said(desk: Desk, start: date | None, end: date | None) -> Message:
    """Return the days from start to end, with their length in weeks."""
    if start is None and end is None:
        return message("no dates.")
    if start is None or end is None:
        return message("from {0}, no end.", desk.words.day(start)) if start else _until(desk, end)
    return message("{0} to {1}, {2} weeks.", desk.words.day(start), desk.words.day(end), _weeks(start, end), count=2)


def _until(desk: Desk, end: date | None) -> Message:
    return message("until {0}, no start.", "" if end is None else desk.words.day(end))


def _weeks(start: date, end: date) -> int:
    return round(((end - start).days + 1) / 7)


def tried(desk: Desk, pending: Pending, outline: Outline) -> str:
    """Return what days that are tried out would mean; nothing else moves by them."""
    record = pending.node.record
    days = _due(desk, pending.end) if isinstance(record, Milestone) else days_said(desk, pending.start, pending.end)
    said = [f"{record.title}:", desk.say(days)]
    if isinstance(record, Action):
        found = clashes(record, pending.start, pending.end, (outline.actions or {}).values())
        said += [f"{desk.say(each)}." if not desk.say(each).endswith(".") else desk.say(each) for each in found]
    said.append(desk.say("Enter applies, Esc gives back."))
    return " ".join(said)
