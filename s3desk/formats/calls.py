"""What the call lists of the Funding & Tenders Portal have in common: identity, money, dates, deadlines."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any
from urllib.parse import unquote

from s3desk.domain.funding import CallKind, DeadlineModel
from s3desk.domain.plan import FundingLevel
from s3desk.domain.values import Instant, Money, keyed_id
from s3desk.formats.markup import line
from s3desk.formats.source import Unreadable
from s3desk.services.outside import Row
from s3desk.services.reference import portal_codes

PORTAL = "EU Funding & Tenders Portal"
NEWS = "6"
"""Portal type of a news item: it repeats the identifier of a topic and is never an opportunity."""

KINDS = {"0": CallKind.TENDER, "1": CallKind.TOPIC, "2": CallKind.CALL, "8": CallKind.CASCADE}
MODELS = {
    "single-stage": DeadlineModel.SINGLE_STAGE,
    "two-stage": DeadlineModel.TWO_STAGE,
    "multiple cut-off": DeadlineModel.MULTIPLE,
}
_REFERENCE = re.compile(r"(\d+[A-Z_]+)[a-z]{2}")
_STAMP = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::\d\d(?:\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?)?", re.ASCII)
_MOST = 10**14
_CLOSING_HOUR = 17


def text(value: object, what: str) -> str:
    """Return a text of the file; empty for null. Unreadable when it is something else."""
    if value is None:
        return ""
    if not isinstance(value, str):
        raise Unreadable(what)
    return value


def title(value: object, what: str) -> str:
    """Return a text of one line."""
    return line(text(value, what))


def part(value: object, what: str) -> Mapping[str, Any]:
    """Return an object of the file; empty for null."""
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise Unreadable(what)
    return value


def parts(value: object, what: str) -> Sequence[Any]:
    """Return a list of the file; empty for null, a list of one for an object (the portal writes both)."""
    if value is None:
        return ()
    if isinstance(value, dict):
        return (value,)
    if not isinstance(value, list):
        raise Unreadable(what)
    return value


def one_version(reference: str) -> str:
    """Return the reference of the English version: the portal numbers each language of a topic apart."""
    found = _REFERENCE.fullmatch(reference)
    return f"{found[1]}en" if found else reference


def euros(value: object, what: str) -> Money | None:
    """Return an amount in euro; None when it is missing, and for 0, with which the portal says "not published"."""
    if value is None or value == "":
        return None
    amount = _number(value, what)
    return Money(int((amount * 100).to_integral_value())) if amount else None


def whole(value: object, what: str) -> int | None:
    """Return a count; None when it is missing or 0, with which the portal says "not published"."""
    if value is None or value == "":
        return None
    amount = _number(value, what)
    if amount != amount.to_integral_value():
        raise Unreadable(what)
    return int(amount) or None


def _number(value: object, what: str) -> Decimal:
    if isinstance(value, bool) or not isinstance(value, (int, float, Decimal, str)):
        raise Unreadable(what)
    if isinstance(value, str) and not re.fullmatch(r"\d{1,16}(\.\d{1,6})?", value, re.ASCII):
        raise Unreadable(what)
    amount = value if isinstance(value, Decimal) else Decimal(str(value) if isinstance(value, float) else value)
    if not amount.is_finite() or not 0 <= amount < _MOST:
        raise Unreadable(what)
    return amount


def day(value: object, what: str) -> date | None:
    """Return the civil date of a stamp; None when it is missing."""
    if not text(value, what):
        return None
    found = _STAMP.fullmatch(text(value, what))
    try:
        return date(int(found[1]), int(found[2]), int(found[3])) if found else _unreadable(what)
    except ValueError as odd:
        raise Unreadable(what) from odd


def deadline(value: object, what: str) -> Instant | None:
    """Return a deadline; None when it is missing.

    The portal gives midnight where it means its closing hour, 17:00 in Brussels, and gives clock times of Brussels
    with a Z behind (T17:00:00.000Z all year round). So midnight is read as 17:00, any other time as shown on a clock
    in Brussels: where a list did mean UTC the deadline is an hour or two early, never late. Offsets count as offsets.
    """
    if not text(value, what):
        return None
    found = _STAMP.fullmatch(text(value, what))
    if not found:
        raise Unreadable(what)
    year, month, on = (int(found[at]) for at in (1, 2, 3))
    hour, minute, offset = int(found[4] or 0), int(found[5] or 0), found[6] or "Z"
    try:
        if not hour and not minute:
            return Instant.local(year, month, on, _CLOSING_HOUR)
        if offset == "Z" or not offset.strip("+-0:"):
            return Instant.local(year, month, on, hour, minute)
        stamp = datetime.fromisoformat(f"{year:04}-{month:02}-{on:02}T{hour:02}:{minute:02}{offset}")
        return Instant(stamp.astimezone(UTC))
    except (ValueError, OverflowError) as odd:
        raise Unreadable(what) from odd


def _unreadable(what: str) -> date:
    raise Unreadable(what)


def programme(code: str, label: str = "") -> str:
    """Return the short name of a portal programme, from its label where its code is not known."""
    return portal_codes("frameworkProgramme").get(code) or " ".join(unquote(line(label or code)).split())


def call_rows(values: Mapping[str, object], deadlines: Iterable[Instant | None], at: str) -> list[Row]:
    """Return the call and its cut-offs in the order of time; positions count from 1.

    What the list does not say is left out, so that reading it takes nothing away from what is known already.
    """
    values = {name: value for name, value in values.items() if value is not None and value != ""}
    values["level"] = FundingLevel.EU
    values["source"] = PORTAL
    call = keyed_id("call", PORTAL, values["reference"])
    dated = sorted({each for each in deadlines if each is not None})
    staged = values.get("deadline_model") is DeadlineModel.TWO_STAGE
    rows = [Row("call", values, at)]
    for position, moment in enumerate(dated, 1):
        cutoff: dict[str, object] = {"call": call, "position": position, "at": moment}
        if staged and len(dated) == 2:
            cutoff["stage"] = position
        rows.append(Row("cutoff", cutoff, at))
    return rows
