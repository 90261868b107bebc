"""What a conflict is, in the reader's words: values in the reader's manner, links by title, who, where, when."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import cast

from s3desk.desktop.desk import Desk
from s3desk.domain.declare import Choice, Field, Kind
from s3desk.domain.differences import Piece, pieces, shortened
from s3desk.domain.messages import Message, message
from s3desk.domain.values import FileRef, Instant, Money, Place, RecordId
from s3desk.services.conflicts import Conflict, Matter, Side
from s3desk.services.exchanging import OpenQuestions
from s3desk.services.ports import Questions, Title

BRIEF = 60
"""Characters of a value where it is told in passing."""


@dataclass(frozen=True, slots=True)
class Told:
    """A conflict with all that it takes to tell of it."""

    conflict: Conflict
    titles: Mapping[RecordId, Title]
    differences: tuple[tuple[Piece, ...], ...] = ()
    """By side, of a text against what it was before."""


def _both(questions: Questions) -> OpenQuestions:
    """Return the questions of a file, which are those of exchange too."""
    return cast("OpenQuestions", questions)


def open_conflicts(questions: Questions) -> list[Told]:
    """Return what waits for a person, then texts to be read."""
    return told(questions, _both(questions).conflicts())


def conflicts_on(questions: Questions, *records: RecordId) -> list[Told]:
    """Return what waits for a person about some records, then texts to be read."""
    return told(questions, _both(questions).conflicts(records))


def settled_conflicts(questions: Questions) -> list[Told]:
    return told(questions, _both(questions).settled())


def told(questions: Questions, conflicts: Sequence[Conflict]) -> list[Told]:
    """Look up all that the conflicts name; on the reader thread. One's own side comes first."""
    mine_first = [replace(each, sides=tuple(sorted(each.sides, key=lambda side: not side.mine))) for each in conflicts]
    wanted: set[RecordId] = set()
    for each in mine_first:
        for value in (each.shown, each.base, *(side.value for side in each.sides)):
            wanted |= named_in(value)
    titles = questions.titles(wanted) if wanted else {}
    return [Told(each, titles, _differences(each)) for each in mine_first]


def named_in(value: object) -> set[RecordId]:
    """Return the records that a value leads to."""
    if isinstance(value, bytes) and len(value) == 16:
        return {RecordId(value)}
    if isinstance(value, Place):
        return set() if value.parent is None else {value.parent}
    if isinstance(value, frozenset):
        return {RecordId(each) for each in value}
    return set()


def _differences(conflict: Conflict) -> tuple[tuple[Piece, ...], ...]:
    if conflict.matter is not Matter.PROSE and not _is_long(conflict):
        return ()
    before = str(conflict.base or "")
    return tuple(shortened(pieces(before, str(each.value or ""))) for each in conflict.sides)


def _is_long(conflict: Conflict) -> bool:
    """Return whether the values are texts in which one has to look for what differs."""
    return any(isinstance(each.value, str) and len(each.value) > BRIEF for each in conflict.sides)


# ---- in words


def field_of(desk: Desk, conflict: Conflict) -> Field | None:
    """Return the declaration of the field that is in question; None where it is the whole record."""
    declared = desk.catalogue.get(conflict.record.type)
    return None if declared is None else declared.field(conflict.field)


def field_said(desk: Desk, conflict: Conflict) -> str:
    """Return the name of the field, or of the kind of record where it is the whole record."""
    found, declared = field_of(desk, conflict), desk.catalogue.get(conflict.record.type)
    if found is not None:
        language = conflict.field.partition("@")[2]
        return f"{desk.say(found.label)} ({language})" if language else desk.say(found.label)
    return conflict.field or (desk.say(declared.label) if declared is not None else conflict.record.type)


def fields_said(desk: Desk, each: Told, side: Side) -> str:
    """Return what one side wrote on a record that another one deleted: "Budget: 1.250 €", of several fields their names."""
    about = [replace(each.conflict, field=name) for name in side.fields]
    named = [field_said(desk, one) for one in about]
    declared = field_of(desk, about[0])
    is_links = declared is not None and declared.kind is Kind.LINKS
    if len(named) == 1 and not is_links:
        return f"{named[0]}: {value_said(desk, each, side.value, side.fields[0])}"
    return desk.say(message("Changed: {0}", ", ".join(named)))


def record_said(desk: Desk, title: Title) -> str:
    """Return what a record is called, and with whom it is shared where it lives in a partner's circle."""
    text = desk.words.title(title) or desk.say("Untitled")
    return desk.say(message("{0} (shared with {1})", text, title.shared_with)) if title.shared_with else text


def value_said(desk: Desk, each: Told, value: object, name: str = "") -> str:
    """Return a value of the conflict's field (or of another one of the record) as it is read."""
    declared = desk.catalogue.get(each.conflict.record.type)
    field = None if declared is None else declared.field(name or each.conflict.field)
    return value_of(desk, field, value, each.titles)


def value_of(desk: Desk, field: Field | None, value: object, titles: Mapping[RecordId, Title]) -> str:
    """Return a value as it is read, links by title; of an empty one, that it is empty."""
    if value is None or value in ("", frozenset()):
        return desk.say("(empty)")
    if isinstance(value, Place):
        parent = titles.get(value.parent) if value.parent is not None else None
        return desk.say("Top level") if parent is None else desk.say(message("Under {0}", record_said(desk, parent)))
    if found := named_in(value):
        return ", ".join(sorted(record_said(desk, titles[one]) for one in found if one in titles))
    if field is None:
        return _unnamed(desk, value)
    if field.is_text():
        return str(value)
    if field.kind is Kind.FLAG:
        return desk.say("Yes") if value else desk.say("No")
    return desk.words.value(field, value)


def _unnamed(desk: Desk, value: object) -> str:
    """Return a value of a field that is not known."""
    match value:
        case Money():
            return desk.words.money(value)
        case Instant():
            return desk.words.instant(value)
        case date():
            return desk.words.day(value)
        case FileRef():
            return desk.words.file(value)
        case Choice():
            return desk.words.label(value)
        case Decimal():
            return desk.words.number(value)
        case _:
            return str(value)


def brief(text: str) -> str:
    """Return the beginning of a text, in one line."""
    line = " ".join(text.split())
    return line if len(line) <= BRIEF else line[: BRIEF - 1].rstrip() + "…"


def when_said(desk: Desk, side: Side) -> str:
    """Return on which device and when, by whose clock."""
    moment = desk.words.moment(side.at)
    said = (
        message("by my clock: {0}", moment) if side.mine else message("by the clock of {0}: {1}", side.author, moment)
    )
    return " · ".join(filter(None, (side.device, desk.say(said))))


def in_brief(desk: Desk, each: Told) -> str:
    """Return the conflict in one line, as it stands beside the field: "Two values: …"."""
    conflict = each.conflict
    if conflict.matter is Matter.VALUES:
        values = {brief(value_said(desk, each, side.value)): side.author for side in conflict.sides}
        listed = ", ".join(f"{value} ({author})" for value, author in values.items())
        return desk.say(message("{0} values: {1}", len(values), listed, count=0))
    return desk.say(headline_said(desk, conflict))


def headline_said(desk: Desk, conflict: Conflict) -> Message:
    from s3desk.services.deciding import headline  # with the first conflict

    return headline(conflict)


def authors_of(conflicts: Iterable[Conflict]) -> dict[str, int]:
    """Return whose values wait, with how many conflicts each, the most first."""
    counts: dict[str, int] = {}
    for conflict in conflicts:
        for name in {each.author for each in conflict.sides if conflict.waits}:
            counts[name] = counts.get(name, 0) + 1
    return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))
