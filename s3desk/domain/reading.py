"""Numbers and money as people type them, read in the manner of a country; days are read in `reading_days`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Generic, Literal, TypeVar

from s3desk.domain.messages import Message, message
from s3desk.domain.values import Money, normal

T = TypeVar("T")
U = TypeVar("U")
Order = Literal["dmy", "mdy", "ymd"]


@dataclass(frozen=True, slots=True)
class Manner:
    """How numbers and dates are written somewhere.

    `units` are the letters of day, week, month and year in relative dates; `first_weekday` is 0 for Monday; `months`
    and `short_months` are the twelve names in the language, `weekdays` and `short_weekdays` the seven from Monday on;
    empty where only figures and English names are read.
    """

    decimal: str = ","
    group: str = "."
    order: Order = "dmy"
    first_weekday: int = 0
    months: tuple[str, ...] = ()
    short_months: tuple[str, ...] = ()
    weekdays: tuple[str, ...] = ()
    short_weekdays: tuple[str, ...] = ()
    units: str = "dwmy"


@dataclass(frozen=True, slots=True)
class Read(Generic[T]):
    """The one sensible reading; `foreign` when it is written in another manner than the one given."""

    value: T
    foreign: bool = False


@dataclass(frozen=True, slots=True)
class Ambiguous(Generic[T]):
    """Several sensible readings, the one of the given manner first: a person has to choose."""

    readings: tuple[T, ...]


@dataclass(frozen=True, slots=True)
class Odd:
    """What was typed cannot be read; the sentence says why."""

    message: Message


Reading = Read[T] | Ambiguous[T] | Odd

LONGEST = 60
"""Characters; whatever is longer is no number and no date."""

MOST_DIGITS = 27
"""What decimal arithmetic keeps exactly, less one."""

SPACES = " \t\u00a0\u2007\u2009\u202f"
_APOSTROPHES = "'\u2019"
_GROUPERS = SPACES + _APOSTROPHES
_MINUS = "-\u2212\u2013\u2012\ufe63\uff0d"
_SIGNS = {"\u20ac": "EUR", "\u00a3": "GBP", "z\u0142": "PLN", "K\u010d": "CZK", "Ft": "HUF", "\u043b\u0432": "BGN"}
_CODE = re.compile(r"[A-Z]{3}")
_BODY = re.compile(
    rf"(?P<figures>\d(?:[\d.,{_GROUPERS}]*\d)?|[.,]\d+)(?:[eE](?P<power>[+-]?\d{{1,2}}))?(?P<percent>[{SPACES}]*%)?",
    re.ASCII,
)


def read_number(text: str, manner: Manner, *, settled: bool = False, pad_dot: bool = False) -> Reading[Decimal]:
    """Read a number; a euro sign, a per cent sign and groups of three are looked through.

    `settled`: the separators are known to be those of the manner (a column about which someone was asked), so that
    `1.234` is not ambiguous; what they do not fit is still read, as foreign. `pad_dot`: a single dot is the decimal
    separator, as the numeric keypad types it.
    """
    amount, currency = _without_currency(text)
    if currency not in {"", "EUR"}:
        return _no_number(text)
    return _read_amount(text, amount, manner, settled, pad_dot)


def read_money(text: str, manner: Manner, *, settled: bool = False, pad_dot: bool = False) -> Reading[Money]:
    """Read an amount, in EUR unless a sign or a three-letter code names another currency.

    A reading with more than two decimals is no amount of money; so `1.234` has only one where the dot groups.
    """
    amount, currency = _without_currency(text)
    found = _read_amount(text, amount, manner, settled, pad_dot)
    if isinstance(found, Odd):
        return found
    if isinstance(found, Read):
        if not _is_cents(found.value):
            return Odd(message('"{0}" has more than two decimals; an amount has cents.', text.strip()))
        return Read(_money(found.value, currency), found.foreign)
    sound = [(at, each) for at, each in enumerate(found.readings) if _is_cents(each)]
    if not sound:
        return _no_number(text)
    if len(sound) == 1:
        return Read(_money(sound[0][1], currency), foreign=sound[0][0] > 0)
    return Ambiguous(tuple(_money(each, currency) for _, each in sound))


def read_count(text: str, manner: Manner, *, settled: bool = False) -> Reading[int]:
    """Read a whole number; a reading with decimals is none."""
    found = read_number(text, manner, settled=settled)
    if isinstance(found, Odd):
        return found
    if isinstance(found, Read):
        return Read(int(found.value), found.foreign) if found.value == int(found.value) else _not_whole(text)
    whole = max(found.readings, key=abs)  # a whole number has no decimals, so its separator groups
    return Read(int(whole), foreign=whole != found.readings[0]) if whole == int(whole) else _not_whole(text)


def mapped(found: Reading[T], to: Callable[[T], U]) -> Reading[U]:
    """Return the same outcome with each value put through a function."""
    if isinstance(found, Odd):
        return found
    if isinstance(found, Read):
        return Read(to(found.value), found.foreign)
    return Ambiguous(tuple(to(each) for each in found.readings))


def possible_decimals(text: str) -> frozenset[str]:
    """Return which of `.` and `,` can be the decimal separator in this number; empty if it is no number."""
    amount, _ = _without_currency(text)
    _, bare = _without_minus(amount)
    found = _BODY.fullmatch(bare)
    if found is None:
        return frozenset()
    return frozenset(sign for sign in ".," if _by_decimal(found["figures"], sign) is not None)


@dataclass(frozen=True, slots=True)
class DecimalGuess:
    """What a column says about its decimal separator: None when it leaves both open, with up to three examples."""

    decimal: str | None
    against: int
    unclear: tuple[str, ...]


def guess_decimal(texts: Iterable[str]) -> DecimalGuess:
    """Return the decimal separator that most of the telling values of a column need.

    `against` counts the values that need the other one; `unclear` are values that read both ways and differ.
    """
    votes = {".": 0, ",": 0}
    unclear: list[str] = []
    for text in texts:
        possible = possible_decimals(text)
        if len(possible) == 1:
            votes[next(iter(possible))] += 1
        elif possible and re.search("[.,]", text) and len(unclear) < 3 and text not in unclear:
            unclear.append(text)
    if votes["."] == votes[","]:
        return DecimalGuess(None, min(votes.values()), tuple(unclear))
    return DecimalGuess(max(votes, key=lambda sign: votes[sign]), min(votes.values()), tuple(unclear))


def _read_amount(text: str, amount: str, manner: Manner, settled: bool, pad_dot: bool) -> Reading[Decimal]:
    negative, bare = _without_minus(amount)
    found = _BODY.fullmatch(bare) if len(bare) <= LONGEST else None
    if found is None:
        return _no_number(text)
    figures, power = found["figures"], int(found["power"] or 0)

    def signed(value: Decimal) -> Decimal:
        return normal(value.scaleb(power) * (-1 if negative else 1))

    if pad_dot and figures.count(".") == 1 and "," not in figures:
        pads = _by_decimal(figures, ".")
        return _no_number(text) if pads is None else Read(signed(pads))
    own = manner.decimal if manner.decimal in {".", ","} else "."
    other = "," if own == "." else "."
    mine, theirs = _by_decimal(figures, own), _by_decimal(figures, other)
    if mine is None:
        return _no_number(text) if theirs is None else Read(signed(theirs), foreign=True)
    if theirs is None or theirs == mine or settled or figures.count(own) == 1:
        return Read(signed(mine))
    return Ambiguous((signed(mine), signed(theirs)))


def _by_decimal(figures: str, decimal: str) -> Decimal | None:
    """Return the value with this decimal separator, everything else grouping by threes; None when it does not fit."""
    whole, separator, rest = figures.partition(decimal)
    if (separator and not rest.isdigit()) or not (whole or rest):
        return None
    if not whole:
        return Decimal("0." + rest)
    groupers = {character for character in whole if not character.isdigit()}
    if groupers:
        head, *groups = re.split(rf"[.,{_GROUPERS}]", whole)
        one_kind = len(groupers) == 1 or groupers <= set(SPACES)
        if not one_kind or not 1 <= len(head) <= 3 or head.startswith("0") or any(len(each) != 3 for each in groups):
            return None
    digits = "".join(character for character in whole if character.isdigit())
    return Decimal(f"{digits}.{rest or '0'}") if len(digits + rest) <= MOST_DIGITS else None


def _without_minus(amount: str) -> tuple[bool, str]:
    if amount.startswith("(") and amount.endswith(")"):  # as accountants write it
        return True, amount[1:-1].strip(_GROUPERS)
    negative = amount[:1] != "" and amount[0] in _MINUS
    bare = amount[1:] if negative or amount[:1] == "+" else amount
    return negative, bare.strip(SPACES)


def _without_currency(text: str) -> tuple[str, str]:
    """Return the text without a currency before, behind or after the sign, and the code; "" when none was named."""
    amount = text.strip(SPACES + "\r\n")
    minus = amount[:1] if amount[:1] and amount[0] in _MINUS + "+" else ""
    inner = amount[len(minus) :].strip(SPACES)
    for sign, code in _SIGNS.items():
        if inner.startswith(sign) or inner.endswith(sign):
            cut = inner[len(sign) :] if inner.startswith(sign) else inner[: -len(sign)]
            return minus + cut.strip(SPACES), code
    for code, cut in ((inner[:3], inner[3:]), (inner[-3:], inner[:-3])):
        if _CODE.fullmatch(code):
            return minus + cut.strip(SPACES), code
    return amount, ""


def _is_cents(value: Decimal) -> bool:
    return value * 100 == int(value * 100) and abs(value) < 10**15


def _money(value: Decimal, currency: str) -> Money:
    return Money(int(value * 100), currency or "EUR")


def _no_number(text: str) -> Odd:
    if not text.strip():
        return Odd(message("Nothing was entered."))
    return Odd(message('"{0}" cannot be read as a number.', text.strip()[:LONGEST]))


def _not_whole(text: str) -> Odd:
    return Odd(message('"{0}" is not a whole number.', text.strip()[:LONGEST]))
