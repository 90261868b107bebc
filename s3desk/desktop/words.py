"""Texts, numbers, dates and money in a reader's language (QtCore only)."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDate, QDateTime, QLocale

from s3desk.desktop.cities import city
from s3desk.desktop.keyboard import translator
from s3desk.domain.declare import Choice, Field, Kind
from s3desk.domain.errors import OfficeError
from s3desk.domain.messages import Argument, Message
from s3desk.domain.sizes import size_of
from s3desk.domain.values import FileRef, Instant, Money
from s3desk.resources import resource_dir

if TYPE_CHECKING:
    from s3desk.domain.reading import Manner, Order
    from s3desk.services.ports import Title

CONTEXT = "s3desk"
"""Under which marked texts stand in the catalogue."""
SPACE = "\u00a0"
GROUPED_FROM = 10_000
"""Whole numbers are grouped from here on, so that a year stays a year."""


def _locale(language: str) -> QLocale:
    """Return the locale of a language; English is Europe's, whose 3/4 is in April, also on a computer set to American."""
    found = QLocale(language) if language else QLocale.system()
    is_none = found.language() in {QLocale.Language.C, QLocale.Language.AnyLanguage}
    is_english = found.language() == QLocale.Language.English
    is_american = is_english and found.dateFormat(QLocale.FormatType.ShortFormat).startswith("M")
    if is_none or is_american or language == "en":
        return QLocale(QLocale.Language.English, QLocale.Country.Ireland)
    return found


class QtWords:
    """Implements the port Words over QTranslator and QLocale."""

    def __init__(self, language: str = "") -> None:
        self.locale = _locale(language)
        self.translator = translator()
        with contextlib.suppress(FileNotFoundError):
            folder = str(resource_dir() / "languages")
            if not self.translator.load(self.locale, CONTEXT, "_", folder):
                self.translator.load(f"{CONTEXT}_en", folder)  # knows at least the plurals
        self._day_format = _full_year(self.locale.dateFormat(QLocale.FormatType.ShortFormat))
        self._writers: dict[Kind, Callable[[Field, Any], str]] = {
            Kind.NUMBER: lambda field, value: self._with_unit(field, self.number(value)),
            Kind.COUNT: lambda field, value: self._with_unit(field, self.whole(value)),
            Kind.MONEY: lambda field, value: self.money(value),
            Kind.SCORE: lambda field, value: str(value) if value else self.say(Message("0 – no information")),
            Kind.DAY: lambda field, value: self.day(value),
            Kind.INSTANT: lambda field, value: self.instant(value),
            Kind.CHOICE: lambda field, value: self.label(value),
            Kind.FLAG: lambda field, value: self.say(Message("Yes")) if value else "",
            Kind.FILE: lambda field, value: self.file(value),
        }

    @property
    def language(self) -> str:
        return self.locale.name().partition("_")[0]

    def say(self, message: Message) -> str:
        """Return a marked text in this language, English where the catalogue lacks it."""
        text = self._found(message)
        return text.format(*map(self._argument, message.arguments)) if message.arguments else text

    def _found(self, message: Message) -> str:
        """Return the text that fits the number."""
        count = message.number
        numbered = self.translator.translate(CONTEXT, message.key, None, count) if count is not None else ""
        return str(numbered or self.translator.translate(CONTEXT, message.key) or message.key)

    def _argument(self, value: Argument) -> str:
        if isinstance(value, Message):
            return self.say(value)
        return self.whole(value) if isinstance(value, int) else value

    def label(self, member: Choice) -> str:
        return self.say(Message(member.label))

    def value(self, field: Field, value: object) -> str:
        """Return a value as the reader of this language writes it; links are not resolved."""
        if value is None or field.kind in {Kind.LINK, Kind.LINKS, Kind.PLACE}:
            return ""
        writer = self._writers.get(field.kind)
        return str(value) if writer is None else writer(field, value)

    def title(self, title: Title) -> str:
        """Return what a record is called, also where its title is no text but a moment, a day or a choice."""
        from s3desk.domain import plain  # with the first record
        from s3desk.domain.subjects import catalogue

        declared = catalogue().get(title.type)
        field = None if declared is None else declared.fields[declared.title]
        if field is None or not title.text or field.is_text() or field.kind is Kind.LINK:
            return title.text
        if field.kind is Kind.CHOICE:
            return self.say(Message(title.text))
        try:
            return self.value(field, plain.read(field, title.text))
        except OfficeError:  # somebody else's program wrote it: shown as empty, as in its field
            return ""

    def number(self, value: Decimal) -> str:
        """Return a number with all its decimals."""
        whole, _, rest = f"{abs(value):f}".partition(".")
        minus = self.locale.negativeSign() if value < 0 else ""
        return minus + self._grouped(whole) + (self.locale.decimalPoint() + rest if rest else "")

    def whole(self, value: int) -> str:
        minus = self.locale.negativeSign() if value < 0 else ""
        return minus + self._grouped(str(abs(value)))

    def _grouped(self, digits: str) -> str:
        if int(digits) < GROUPED_FROM:
            return digits
        head = len(digits) % 3
        groups = [digits[:head]] if head else []
        groups += [digits[at : at + 3] for at in range(head, len(digits), 3)]
        return (self.locale.groupSeparator() or SPACE).join(groups)

    def amount(self, value: Money) -> str:
        """Return an amount without its currency."""
        minus = self.locale.negativeSign() if value.cents < 0 else ""
        whole, cents = divmod(abs(value.cents), 100)
        return f"{minus}{self._grouped(str(whole))}{self.locale.decimalPoint()}{cents:02}"

    def money(self, value: Money) -> str:
        text = f"{self.amount(value)}{SPACE}{'€' if value.currency == 'EUR' else value.currency}"
        euro = value.eur_cents
        return text if value.currency == "EUR" or euro is None else f"{text} ({self.money(Money(euro))})"

    def day(self, value: date) -> str:
        """Return a day in figures, the year with four."""
        return self.locale.toString(QDate(value.year, value.month, value.day), self._day_format)

    def day_in_full(self, value: date) -> str:
        """Return a day with weekday and month as words, so that a misreading shows."""
        return self.locale.toString(QDate(value.year, value.month, value.day), QLocale.FormatType.LongFormat)

    def instant(self, value: Instant) -> str:
        there = value.there
        return f"{self.day(there.date())} {there:%H:%M} {city(value.zone, self)}"

    def moment(self, value: datetime) -> str:
        """Return day and minute on this laptop's clock."""
        here = value.astimezone()
        return f"{self.day(here.date())} {here:%H:%M}"

    def clock(self, value: datetime) -> str:
        return QDateTime.fromSecsSinceEpoch(int(value.timestamp())).time().toString("HH:mm:ss")

    def file(self, value: FileRef) -> str:
        return f"{value.name} ({self.size(value.size)})"

    def size(self, size_bytes: int) -> str:
        """Return a size in kB or MB, with no more digits than matter."""
        return self.say(size_of(size_bytes, self.number)).replace(" ", SPACE)

    def _with_unit(self, field: Field, text: str) -> str:
        return f"{text}{SPACE}{self.say(Message(field.unit))}" if field.unit else text

    @cached_property
    def manner(self) -> Manner:
        """Return how people of this language write numbers and days; asked when the first form is built."""
        from s3desk.domain.reading import Manner

        short = self.locale.dateFormat(QLocale.FormatType.ShortFormat).lower()
        order: Order = "ymd" if short.startswith("y") else "mdy" if short.startswith("m") else "dmy"
        long, brief = QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat
        return Manner(
            decimal=self.locale.decimalPoint(),
            group=self.locale.groupSeparator(),
            order=order,
            first_weekday=self.locale.firstDayOfWeek().value - 1,
            months=tuple(self.locale.monthName(month, long).lower() for month in range(1, 13)),
            short_months=tuple(self.locale.monthName(month, brief).lower().rstrip(".") for month in range(1, 13)),
            weekdays=tuple(self.locale.dayName(day, long) for day in range(1, 8)),
            short_weekdays=tuple(self.locale.dayName(day, brief) for day in range(1, 8)),
        )


def _full_year(short: str) -> str:
    return short if "yyyy" in short else short.replace("yy", "yyyy")
