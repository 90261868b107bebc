"""Values that are more than a plain number or text: money, instants, places, files, record ids."""

from __future__ import annotations

import hashlib
import re
import secrets
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal, InvalidOperation
from typing import NewType
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from s3desk.domain.errors import About, OfficeError

RecordId = NewType("RecordId", bytes)
"""16 bytes; shown as 32 hexadecimal digits."""

NO_ID = RecordId(bytes(16))
BRUSSELS = "Europe/Brussels"


def new_id() -> RecordId:
    """Return a random record id."""
    return RecordId(secrets.token_bytes(16))


def keyed_id(type_name: str, *key: object) -> RecordId:
    """Return the id of the record that this key names, the same on every laptop."""
    parts = [type_name, *("" if part is None else str(part) for part in key)]
    text = "".join(f"{len(part.encode())}:{part}" for part in parts)
    return RecordId(hashlib.sha256(text.encode()).digest()[:16])


def format_id(record: bytes) -> str:
    return record.hex()


def parse_id(text: str) -> RecordId:
    """Return the id written as 32 hexadecimal digits; OfficeError otherwise."""
    if not re.fullmatch(r"[0-9a-fA-F]{32}", text):
        raise OfficeError('"{0}" is not the id of a record.', text[:80], about=About.RECORD)
    return RecordId(bytes.fromhex(text))


@dataclass(frozen=True, slots=True, order=True)
class Money:
    """An amount in integer cents; a rate (units of EUR for one of the currency) and its day where it is not in EUR."""

    cents: int
    currency: str = "EUR"
    rate: Decimal | None = None
    rate_day: date | None = None

    @property
    def eur_cents(self) -> int | None:
        """Return the amount in euro cents, rounded half to even; None when the rate is not known."""
        if self.currency == "EUR":
            return self.cents
        return None if self.rate is None else int((self.cents * self.rate).to_integral_value())

    def __str__(self) -> str:
        sign, whole, rest = "-" if self.cents < 0 else "", abs(self.cents) // 100, abs(self.cents) % 100
        text = f"{sign}{whole}.{rest:02}"
        if self.currency != "EUR":
            text += f" {self.currency}"
        if self.rate is not None:
            text += f" @{self.rate:f}"
        return text if self.rate_day is None else f"{text} {self.rate_day.isoformat()}"


_MONEY = re.compile(
    r"(-?\d{1,15})(?:\.(\d{1,2}))?(?: ([A-Z]{3}))?(?: @(\d{1,9}(?:\.\d{1,9})?))?(?: (\d{4}-\d\d-\d\d))?", re.ASCII
)


def parse_money(text: str) -> Money:
    """Read `1250000.50`, or `100.00 CHF @0.95 2024-01-31` with the rate and its day; ValueError otherwise."""
    found = _MONEY.fullmatch(text.strip())
    if not found:
        raise ValueError(text)
    whole, rest, currency, rate, day = found.groups()
    cents = abs(int(whole)) * 100 + int((rest or "0").ljust(2, "0"))
    return Money(
        -cents if whole.startswith("-") else cents,
        currency or "EUR",
        Decimal(rate) if rate else None,
        date.fromisoformat(day) if day else None,
    )


@dataclass(frozen=True, slots=True, order=True)
class Instant:
    """A moment in UTC together with the zone in which people agreed on it."""

    utc: datetime
    zone: str = BRUSSELS

    @classmethod
    def local(cls, year: int, month: int, day: int, hour: int = 0, minute: int = 0, zone: str = BRUSSELS) -> Instant:
        """Return the moment that a clock in the zone shows as these figures."""
        return cls(datetime(year, month, day, hour, minute, tzinfo=ZoneInfo(zone)).astimezone(UTC), zone)

    @property
    def there(self) -> datetime:
        """Return the moment as the clock of its own zone shows it."""
        return self.utc.astimezone(ZoneInfo(self.zone))

    def __str__(self) -> str:
        return f"{self.utc.astimezone(UTC).replace(tzinfo=None).isoformat(timespec='seconds')}Z {self.zone}"


_STAMP = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)?", re.ASCII)


def parse_instant(text: str) -> Instant:
    """Read `2020-04-22T15:00:00Z Europe/Brussels`, or an offset instead of Z; Brussels when no zone is named.

    A clock time without Z or offset is read in the zone. ValueError otherwise, also for a day alone: midnight, at which
    it begins, would be a deadline too early, and for a moment that a clock in the zone cannot show.
    """
    stamp, _, zone = text.strip().partition(" ")
    if not _STAMP.fullmatch(stamp):
        raise ValueError(text)
    try:
        where = ZoneInfo(zone or BRUSSELS)
        moment = datetime.fromisoformat(stamp)
        there = (moment if moment.tzinfo else moment.replace(tzinfo=where)).astimezone(where)
        return Instant(there.astimezone(UTC).replace(microsecond=0), zone or BRUSSELS)
    except (ZoneInfoNotFoundError, OSError, OverflowError) as odd:  # OSError: a folder of zones, such as "Europe"
        raise ValueError(text) from odd


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where a record stands: under which parent (None: at the top) and, by `index`, where among its siblings."""

    parent: RecordId | None
    index: str

    def __str__(self) -> str:
        return f"{'-' if self.parent is None else format_id(self.parent)} {self.index}"


def parse_place(text: str) -> Place:
    """Read `PARENT INDEX`, `-` for the top; ValueError otherwise."""
    parent, _, index = text.strip().partition(" ")
    if not re.fullmatch(r"[0-9a-z]{1,200}", index):
        raise ValueError(text)
    return Place(None if parent == "-" else parse_id(parent), index)


@dataclass(frozen=True, slots=True)
class FileRef:
    """An attachment: the SHA-256 of its content (32 bytes), its name, its size in bytes, its media type."""

    sha256: bytes
    name: str
    size: int
    media: str = "application/octet-stream"

    def __str__(self) -> str:
        return f"{self.sha256.hex()} {self.size} {self.media} {self.name}"


def parse_file(text: str) -> FileRef:
    """Read `SHA256 SIZE MEDIA NAME`; ValueError otherwise."""
    digest, size, media, name = text.split(" ", 3)
    if len(digest) != 64 or not name:
        raise ValueError(text)
    return FileRef(bytes.fromhex(digest), name, int(size), media)


def parse_number(text: str) -> Decimal:
    """Read a locale-free decimal number in normal form (12.50 is 12.5); ValueError otherwise."""
    if not re.fullmatch(r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,2})?", text.strip(), re.ASCII) or len(text) > 400:
        raise ValueError(text)
    try:
        return normal(Decimal(text.strip()))
    except InvalidOperation as odd:
        raise ValueError(text) from odd


def is_sound(number: Decimal) -> bool:
    """Return whether a number is one that an office can mean: finite, of fewer than 60 places before or behind the point."""
    return number.is_finite() and abs(number.adjusted()) < 60 and len(number.as_tuple().digits) < 400


def normal(number: Decimal) -> Decimal:
    """Return the number without trailing zeros or exponent, so that equal numbers are written alike."""
    text = f"{number:f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return Decimal(0) if text in {"-0", ""} else Decimal(text)
