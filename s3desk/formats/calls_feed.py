"""Reads the feed of open and forthcoming calls (eu-grants-feed): one JSON file, streamed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from s3desk.domain.funding import CallKind
from s3desk.domain.messages import mark
from s3desk.formats import calls
from s3desk.formats.markup import prose
from s3desk.formats.source import (
    HEAD_BYTES,
    Unreadable,
    foreign,
    json_items,
    malformed,
    opened,
    opened_json,
    plain_head,
    refusing,
)
from s3desk.services.outside import Row
from s3desk.services.ports import Progress, silent

_GENERATED = re.compile(rb'"generatedAt"\s*:\s*"(\d{4}-\d\d-\d\d)')


class CallsFeed:
    """The feed lists each topic once, in English; a cascade call carries the identifier of its parent topic."""

    kind = "calls-feed"
    label = mark("Calls: daily feed of the Funding & Tenders Portal (JSON)")
    limit_bytes: int | None = None

    def recognises(self, name: str, head: bytes) -> bool:
        start = plain_head(head)
        return start.lstrip()[:1] == b"{" and (
            b'"grants"' in start or (b'"generatedAt"' in start and b'"searchUrl"' in start)
        )

    def rows(self, path: Path, progress: Progress = silent) -> Iterator[Row]:
        checked_on = _generated_on(path)
        count = 0
        with opened_json(path, progress) as source:
            for count, grant in enumerate(json_items(source, "grants.item"), 1):
                at = f"record {count}"
                try:
                    yield from _rows(grant, checked_on, at)
                except Unreadable as odd:
                    raise malformed(path.name, at, odd) from odd
        if not count:
            raise foreign(path.name, "a feed of calls (it lists none)")


def _generated_on(path: Path) -> date | None:
    """Return the day on which the feed was made, which stands at its beginning; None when it does not say."""
    with opened(path) as (file, _), refusing(path.name):
        found = _GENERATED.search(file.read(HEAD_BYTES))
    try:
        return date.fromisoformat(found[1].decode()) if found else None
    except ValueError:
        return None


def _rows(grant: object, checked_on: date | None, at: str) -> list[Row]:
    told: Mapping[str, Any] = calls.part(grant, "the record")
    reference = calls.title(told.get("id"), "the id")
    if not reference:
        raise Unreadable("the id")
    programmes = [
        calls.part(each, "the programme") for each in calls.parts(told.get("frameworkProgrammes"), "programmes")
    ]
    budget = calls.part(told.get("budget"), "the budget")
    kind = calls.text(calls.part(told.get("kind"), "the kind").get("id"), "the kind")
    values: dict[str, object] = {
        "reference": calls.one_version(reference),
        "identifier": calls.title(told.get("identifier"), "the identifier"),
        "title": calls.title(told.get("title"), "the title"),
        "programme": ", ".join(
            calls.programme(calls.text(each.get("id"), "the programme"), calls.text(each.get("label"), "the programme"))
            for each in programmes
        ),
        "call_identifier": calls.title(told.get("callIdentifier"), "the identifier of the call"),
        "call_title": calls.title(told.get("callTitle"), "the title of the call"),
        "type_of_action": calls.title(told.get("actionType"), "the type of action"),
        "kind": calls.KINDS.get(kind, CallKind.OTHER),
        "status_said": calls.title(calls.part(told.get("status"), "the status").get("label"), "the status"),
        "budget": calls.euros(budget.get("totalBudgetEur"), "the budget"),
        "expected_grants": calls.whole(budget.get("expectedGrants"), "the number of grants"),
        "min_contribution": calls.euros(budget.get("minContributionEur"), "the smallest contribution"),
        "max_contribution": calls.euros(budget.get("maxContributionEur"), "the largest contribution"),
        "opening": calls.day(told.get("startDate"), "the opening date"),
        "deadline_model": calls.MODELS.get(calls.text(told.get("deadlineModel"), "the deadline model")),
        "description": prose(calls.text(told.get("abstract"), "the abstract")),
        "url": calls.title(told.get("url"), "the web address"),
        "checked_on": checked_on,
    }
    if not values["title"]:
        raise Unreadable("the title")
    return calls.call_rows(values, [calls.deadline(told.get("deadlineDate"), "the deadline")], at)
