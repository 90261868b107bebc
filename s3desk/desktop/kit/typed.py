"""What a person types into a field or a cell, read as a value in the manner of their language, and written back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from s3desk.desktop.cities import zone_of
from s3desk.desktop.words import QtWords
from s3desk.domain.declare import Choice, Field, Kind
from s3desk.domain.errors import OfficeError
from s3desk.domain.fold import fold
from s3desk.domain.messages import Message, mark
from s3desk.domain.plain import checked
from s3desk.domain.reading import Ambiguous, Odd, Read, read_count, read_money, read_number
from s3desk.domain.reading_days import read_day, read_instant
from s3desk.domain.values import Money

LONGEST = 80
"""Characters of what was typed, in a sentence about it."""

YES = mark("Yes")
NO = mark("No")
_YES = {"yes", "true", "x", "1", "\N{CHECK MARK}"}
_NO = {"no", "false", "0", "-"}


def read_typed(field: Field, text: str, words: QtWords, today: date | None = None) -> Any:
    """Return the value of a text; OfficeError where it has none, or more than one.

    `today` is what `+6w` and a day without a year count from. Links are not read: their records must be asked for.
    """
    if field.is_text():
        return checked(field, text)
    if not text.strip():
        return checked(field, None)
    match field.kind:
        case Kind.CHOICE:
            return _choice(field, text, words)
        case Kind.SCORE:
            return _score(field, text, words)
        case Kind.FLAG:
            return _flag(text, words)
    found = _reading(field, text, words, today)
    match found:
        case Read(value):
            return checked(field, value)
        case Ambiguous(readings):
            both = [words.value(field, each) for each in readings]
            raise OfficeError('"{0}" can be {1} or {2}; write it so that only one is meant.', text.strip(), *both)
        case Odd(reason):
            example = _sample(field, words)
            raise OfficeError("{0} Write it like {1}; it is kept here until then.", words.say(reason), example)


def _reading(field: Field, text: str, words: QtWords, today: date | None) -> Any:
    manner = words.manner
    match field.kind:
        case Kind.COUNT:
            return read_count(text, manner)
        case Kind.MONEY:
            return _money(text, words)
        case Kind.DAY:
            return read_day(text, manner, base=today, end=field.name in {"due", "end"})
        case Kind.INSTANT:
            return read_instant(*_in_zone(text, words))
        case _:
            return read_number(text, manner)


def _money(text: str, words: QtWords) -> Any:
    """Read an amount, behind @ the rate to the euro and its day where they are given."""
    plain, _, behind = text.partition("@")
    found = read_money(plain, words.manner)
    if not isinstance(found, Read) or not behind.strip():
        return found
    rate_text, _, day_text = behind.strip().partition(" ")
    rate = read_number(rate_text, words.manner)
    day = read_day(day_text, words.manner) if day_text.strip() else Read(None)
    if not isinstance(rate, Read) or not isinstance(day, Read):
        return rate if not isinstance(rate, Read) else day
    return Read(replace(found.value, rate=rate.value, rate_day=day.value))


def _in_zone(text: str, words: QtWords) -> tuple[Any, ...]:
    """Return the arguments for reading a moment: its last words may name the city whose clock it is on."""
    typed = text.split()
    for at in range(1, len(typed)):
        zone = zone_of(" ".join(typed[at:]), words)
        if zone is not None:
            return " ".join(typed[:at]), words.manner, zone
    return text, words.manner


def _choice(field: Field, text: str, words: QtWords) -> Choice:
    """Return the choice whose label this is, or begins with this if it is the only one."""
    assert field.choices is not None
    wanted = fold(text.strip())
    labels = {member: fold(words.label(member)) for member in field.choices}
    found = [member for member, label in labels.items() if wanted in (label, member.value)]
    found = found or [member for member, label in labels.items() if label.startswith(wanted)]
    if len(found) == 1:
        return found[0]
    offered = ", ".join(words.label(member) for member in field.choices)
    raise OfficeError('"{0}" is none of the choices; there are: {1}.', text.strip()[:LONGEST], offered)


def _score(field: Field, text: str, words: QtWords) -> int:
    if text.strip() in set("012345"):
        return int(text)
    if fold(text.strip()) == fold(words.value(field, 0)):
        return 0
    raise OfficeError('"{0}" is no score; it goes from 1 to 5, and 0 says "no information".', text.strip()[:LONGEST])


def _flag(text: str, words: QtWords) -> bool:
    wanted = fold(text.strip())
    for value, said, others in ((True, YES, _YES), (False, NO, _NO)):
        if wanted in others or wanted == fold(words.say(Message(said))):
            return value
    raise OfficeError('"{0}" is neither yes nor no.', text.strip()[:LONGEST])


def _sample(field: Field, words: QtWords) -> str:
    return {
        Kind.COUNT: "12",
        Kind.MONEY: words.amount(Money(125000050)),
        Kind.DAY: "14.3.2018",
        Kind.INSTANT: "14.3.2018 17:00",
    }.get(field.kind, f"12{words.locale.decimalPoint()}5")


def as_typed(field: Field, value: Any, words: QtWords) -> str:
    """Return the text that reads back as the value."""
    if value is None:
        return ""
    if isinstance(value, Money):
        text = words.amount(value) + ("" if value.currency == "EUR" else f" {value.currency}")
        text += "" if value.rate is None else f" @{words.number(value.rate)}"
        return text + ("" if value.rate_day is None else f" {words.day(value.rate_day)}")
    if field.is_text():
        return str(value)
    return words.value(Field(field.name, field.kind, ""), value)
