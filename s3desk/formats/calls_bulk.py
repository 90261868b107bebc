"""Reads the portal's file of all grants and tenders (grantsTenders.json, about 130 MB), streamed.

No real extract was at hand: this follows the structure that others documented. Only what can still be applied for is
taken, open and forthcoming; tenders are procurement and left out. The file has neither budgets nor descriptions. A
file with fewer than a hundred live grants is refused: the portal has published such stumps by mistake.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from s3desk.domain.errors import OfficeError
from s3desk.domain.funding import CallKind
from s3desk.domain.messages import mark
from s3desk.domain.values import BRUSSELS, Instant
from s3desk.formats import calls
from s3desk.formats.source import Unreadable, foreign, json_items, malformed, opened_json, plain_head
from s3desk.services.outside import Row
from s3desk.services.ports import Progress, silent

FEWEST_LIVE_GRANTS = 100
_LIVE = {"31094501", "31094502"}
_PAGE = "https://ec.europa.eu/info/funding-tenders/opportunities/portal/screen/opportunities/topic-details/"
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class CallsBulk:
    """The file has one version of each topic; its references are those of the English search answers."""

    kind = "calls-bulk"
    label = mark("Calls: all grants of the Funding & Tenders Portal (grantsTenders.json)")
    limit_bytes: int | None = None

    def recognises(self, name: str, head: bytes) -> bool:
        start = plain_head(head)
        return b'"fundingData"' in start and b'"GrantTenderObj"' in start

    def rows(self, path: Path, progress: Progress = silent) -> Iterator[Row]:
        number = live = 0
        with opened_json(path, progress) as source:
            for number, item in enumerate(json_items(source, "fundingData.GrantTenderObj.item"), 1):
                at = f"item {number}"
                try:
                    told = calls.part(item, "the item")
                    if _is_live(told):
                        yield from _rows(told, at)
                        live += 1
                except Unreadable as odd:
                    raise malformed(path.name, at, odd) from odd
        if not number:
            raise foreign(path.name, "the portal's file of all grants")
        if live < FEWEST_LIVE_GRANTS:
            raise OfficeError(
                '"{0}" lists only {1} grants that are open or forthcoming, so it is not whole; nothing was imported. '
                "Download it again later.",
                path.name,
                live,
            )


def _is_live(told: Mapping[str, Any]) -> bool:
    status = calls.part(told.get("status"), "the status").get("id")
    return str(told.get("type")) != "0" and str(status) in _LIVE


def _rows(told: Mapping[str, Any], at: str) -> list[Row]:
    number = told.get("ccm2Id")
    if not isinstance(number, (int, str)) or not str(number).isdecimal():
        raise Unreadable("the number (ccm2Id)")
    identifier = calls.title(told.get("identifier"), "the identifier")
    actions = [calls.part(each, "the actions") for each in calls.parts(told.get("actions"), "the actions")]
    stamps = [*calls.parts(told.get("deadlineDatesLong"), "the deadline")]
    stamps += [stamp for action in actions for stamp in calls.parts(action.get("deadlineDates"), "the deadline")]
    values: dict[str, object] = {
        "reference": f"{number}TOPICSen",
        "identifier": identifier,
        "title": calls.title(told.get("title"), "the title"),
        "programme": ", ".join(
            calls.title(each.get("abbreviation") or each.get("description"), "the programme")
            for each in (
                calls.part(one, "the programme") for one in calls.parts(told.get("frameworkProgramme"), "the programme")
            )
        ),
        "call_identifier": calls.title(told.get("callIdentifier"), "the identifier of the call"),
        "call_title": calls.title(told.get("callTitle"), "the title of the call"),
        "type_of_action": _types(actions),
        "kind": calls.KINDS.get(str(told.get("type")), CallKind.OTHER),
        "status_said": calls.title(calls.part(told.get("status"), "the status").get("description"), "the status"),
        "opening": _day(told.get("plannedOpeningDateLong")),
        "keywords": ", ".join(
            calls.title(each, "a keyword") for each in calls.parts(told.get("keywords"), "the keywords")
        ),
        "url": _PAGE + identifier if identifier else "",
    }
    if not values["title"]:
        raise Unreadable("the title")
    return calls.call_rows(values, [_deadline(each) for each in stamps], at)


def _types(actions: list[Mapping[str, Any]]) -> str:
    named = [each for action in actions for each in calls.parts(action.get("types"), "the types of action")]
    told = [calls.part(each, "type").get("typeOfAction") if isinstance(each, dict) else each for each in named]
    return ", ".join(dict.fromkeys(calls.title(each, "the types of action") for each in told))


def _moment(value: object, what: str) -> datetime | None:
    """Return the moment of so many milliseconds since 1970; None when it is missing."""
    if value is None or value == "":
        return None
    try:
        if isinstance(value, bool) or not isinstance(value, (int, str, Decimal)):
            raise Unreadable(what)
        return _EPOCH + timedelta(milliseconds=int(value))
    except (ValueError, OverflowError) as odd:
        raise Unreadable(what) from odd


def _day(value: object) -> date | None:
    found = _moment(value, "the opening date")
    return found.astimezone(ZoneInfo(BRUSSELS)).date() if found else None


def _deadline(value: object) -> Instant | None:
    """Return a deadline; midnight, in Brussels or UTC, stands for the portal's closing hour as in its other lists."""
    if isinstance(value, str) and not value.strip().isdecimal():
        return calls.deadline(value, "the deadline")
    found = _moment(value, "the deadline")
    if found is None:
        return None
    there = found.astimezone(ZoneInfo(BRUSSELS))
    for shown in (there, found):
        if not shown.hour and not shown.minute:
            return Instant.local(shown.year, shown.month, shown.day, 17)
    return Instant(found.replace(microsecond=0))
