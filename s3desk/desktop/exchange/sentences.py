"""What came, what went and what waits, told in sentences."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from s3desk.desktop.desk import Desk
from s3desk.domain.messages import Message, message
from s3desk.services.exchanging import How, JournalEntry

if TYPE_CHECKING:  # the status line needs no more than sentences
    from s3desk.desktop.exchange.work import Look
    from s3desk.services.exchanging import Leaving, Received
    from s3desk.services.session import Exchanged

MOST_NAMED = 4
"""People in a sentence; of more than that, those with the most changes are named."""


def look_said(desk: Desk, look: Look) -> str:
    """Return "14 changes from Ana, 32 changes go out. 2 conflicts will wait for you."."""
    received, leaving = look.received, look.leaving
    parts = []
    for name, count in _authors(received):
        said = message("{0} changes from {1}", count, name, count=0)
        parts.append(desk.say(said if name else message("{0} changes from others", count, count=0)))
    if leaving is not None:
        parts.append(_going_said(desk, leaving))
    if not received.changes:
        parts.insert(0, desk.say("Nothing new comes in" if leaving is not None else "There is nothing new in it"))
    rest = []
    if received.conflicts:
        rest.append(message("{0} conflicts will wait for you.", received.conflicts, count=0))
    return _sentences(desk, parts, [*rest, *_about(received)])


def leaving_said(desk: Desk, leaving: Leaving, ungiven: int | None) -> str:
    """Return what a pack would hold; for everybody also what of it nobody was given yet, as the status line has it."""
    size = desk.words.size(leaving.bytes)
    if leaving.is_empty:
        return desk.say("There is nothing to give: they have all that is shared with them.")
    if ungiven is not None:
        whole = desk.say(message("The pack holds all that the team shares, {0}.", size))
        return f"{desk.say(ungiven_said(ungiven))}. {whole}"
    return _sentences(desk, [_going_said(desk, leaving), size], ())


def ungiven_said(count: int) -> Message:
    """Return how many changes of this copy nobody else has."""
    if not count:
        return message("Nothing new to give to anyone")
    return message("{0} changes not yet given to anyone", count, count=0)


def _going_said(desk: Desk, leaving: Leaving) -> str:
    if leaving.changes:
        return desk.say(message("{0} changes go out", leaving.changes, count=0))
    return desk.say("the list of members goes out" if leaving.memberships else "nothing goes out")


def outcome_said(desk: Desk, received: Received, given: int | None = None, contents: int = 0) -> str:
    """Return what an exchange did; `given` is None where nothing is given this way."""
    parts = []
    for name, count in _authors(received):
        said = message("{0} changes from {1} came in", count, name, count=0)
        parts.append(desk.say(said if name else message("{0} changes from others came in", count, count=0)))
    if not received.changes:
        parts = [desk.say("Nothing new came in")]
    if given is not None:
        parts.append(
            desk.say(message("{0} changes went out", given, count=0) if given else message("nothing went out"))
        )
    rest = []
    if contents:
        rest.append(message("{0} attachments came.", contents, count=0))
    if received.conflicts:
        rest.append(message("{0} conflicts wait for you.", received.conflicts, count=0))
    elif waiting := still_waiting(received):
        rest.append(message("{0} records go on waiting for a decision.", waiting, count=0))
    return _sentences(desk, parts, [*rest, *_about(received)])


def exchanged_said(desk: Desk, done: Exchanged) -> str:
    return outcome_said(desk, done.received, done.given, done.contents)


def still_waiting(received: Received) -> int:
    """Return in how many records one more value came to a conflict that waited before."""
    return 0 if received.conflicts else sum(each.conflict for each in received.arrivals)


def _about(received: Received) -> list[Message]:
    """Return what else is to be known of changes that came."""
    found = []
    if received.merged:
        found.append(
            message("{0} texts were written by two at once and merged; please read them.", received.merged, count=0)
        )
    if received.waiting:
        found.append(message("{0} changes wait for others that they build on.", received.waiting, count=0))
    if received.held:
        found.append(message("{0} changes by somebody retired are kept and not applied.", received.held, count=0))
    return found


def notices_said(desk: Desk, notices: Iterable[Message]) -> str:
    """Return the notices, each in a line of its own."""
    return "\n".join(dict.fromkeys(desk.say(each) for each in notices))


def _authors(received: Received) -> list[tuple[str, int]]:
    """Return who wrote how much of what comes in, the most first; those who are not named together as nobody."""
    ranked = sorted(received.authors.items(), key=lambda item: (-item[1], item[0]))
    rest = sum(count for _, count in ranked[MOST_NAMED:])
    return [*ranked[:MOST_NAMED], *[("", rest)][: rest > 0]]


def _sentences(desk: Desk, parts: list[str], rest: Iterable[Message]) -> str:
    first = ", ".join(parts)
    return " ".join([f"{first[:1].upper()}{first[1:]}.", *map(desk.say, rest)])


def last_said(desk: Desk, entry: JournalEntry) -> Message:
    """Return "Last exchange with Claire, 14:02", or at which place, what was given, or that it did not work."""
    when = when_said(desk, entry)
    if entry.unaccepted is not None:
        return message("{0} waits: {1} is not accepted yet, {2}", entry.target, entry.unaccepted[0], when)
    if entry.trouble is not None and entry.how is How.FILE:
        return message("{0} was not taken in, {1}", entry.target, when)
    if entry.trouble is not None:
        return message("Exchange with {0} did not work, {1}", entry.target, when)
    if entry.how is How.FILE and entry.went and not entry.people:
        return message("Last given: {0}, {1}", entry.target, when)
    whom = ", ".join([*entry.people[:2], *["…"][: len(entry.people) > 2]]) or entry.target
    return message("Last exchange with {0}, {1}", whom, when)


def when_said(desk: Desk, entry: JournalEntry) -> str:
    """Return the hour of what was today, else the day too."""
    here = entry.at.astimezone()
    return f"{here:%H:%M}" if here.date() == desk.today() else desk.words.moment(entry.at)
