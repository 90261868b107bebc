"""Reads an answer of the portal's search as a browser or a shell saved it (JSON; UTF-8 or UTF-16).

The answer lists a topic once per language and repeats its identifier in news items; each topic is taken once, in
English where that is among them. `budgetOverview` shows the whole call: only the topic's own lines count.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from s3desk.domain.funding import CallKind
from s3desk.domain.messages import mark
from s3desk.domain.values import Money
from s3desk.formats import calls
from s3desk.formats.markup import prose
from s3desk.formats.source import (
    Unreadable,
    damaged,
    decoded,
    encoding_of,
    foreign,
    limited,
    malformed,
)
from s3desk.services.outside import Row
from s3desk.services.ports import Progress, silent
from s3desk.services.reference import portal_codes


class CallsSearch:
    """Held in memory as a whole: an answer is one page of at most a few hundred results."""

    kind = "calls-search"
    label = mark("Calls: search answer of the Funding & Tenders Portal (JSON)")
    limit_bytes: int | None = 64 * 2**20

    def recognises(self, name: str, head: bytes) -> bool:
        start = head.decode(encoding_of(head), errors="ignore")
        return '"apiVersion"' in start and ('"totalResults"' in start or '"results"' in start)

    def rows(self, path: Path, progress: Progress = silent) -> Iterator[Row]:
        assert self.limit_bytes is not None
        data = limited(path, self.limit_bytes)
        try:
            answer = json.loads(decoded(data), parse_float=Decimal)
        except (ValueError, RecursionError) as odd:
            raise damaged(path.name) from odd
        results = answer.get("results") if isinstance(answer, dict) else None
        if not isinstance(results, list) or "apiVersion" not in answer:
            raise foreign(path.name, "an answer of the portal's search")
        chosen = _one_per_topic(path.name, results)
        checked_on = max((each[2] for each in chosen if each[2] is not None), default=None)
        for done, (number, result, _) in enumerate(chosen, 1):
            at = f"result {number}"
            try:
                yield from _rows(result, checked_on, at)
            except Unreadable as odd:
                raise malformed(path.name, at, odd) from odd
            progress(done, len(chosen))


def _first(metadata: Mapping[str, Any], name: str) -> str:
    """Return a value of the metadata, where each is a list of texts; empty when it is missing."""
    values = calls.parts(metadata.get(name), name)
    return calls.text(values[0], name) if values else ""


def _one_per_topic(name: str, results: Sequence[object]) -> list[tuple[int, Mapping[str, Any], date | None]]:
    """Return number, result and day of ingestion of one version of each topic, in the order of first mention."""
    best: dict[str, tuple[tuple[bool, str, int], Mapping[str, Any], date | None]] = {}
    for number, each in enumerate(results, 1):
        try:
            result = calls.part(each, "the result")
            metadata = calls.part(result.get("metadata"), "the metadata")
            if _first(metadata, "type") == calls.NEWS:
                continue
            reference = calls.one_version(calls.title(result.get("reference"), "the reference"))
            if not reference:
                raise Unreadable("the reference")
            language = calls.text(result.get("language"), "the language")
            ingested = calls.day(_first(metadata, "esDA_IngestDate")[:10], "the day of ingestion")
        except Unreadable as odd:
            raise malformed(name, f"result {number}", odd) from odd
        rank = (language != "en", language, number)
        if reference not in best or rank < best[reference][0]:
            best[reference] = (rank, result, ingested)
    return [(rank[2], result, ingested) for rank, result, ingested in best.values()]


def _rows(result: Mapping[str, Any], checked_on: date | None, at: str) -> list[Row]:
    metadata = calls.part(result.get("metadata"), "the metadata")
    identifier = calls.title(_first(metadata, "identifier"), "the identifier")
    lines = _own_lines(_first(metadata, "budgetOverview"), identifier)
    model = _first(metadata, "deadlineModel")
    values: dict[str, object] = {
        "reference": calls.one_version(calls.title(result.get("reference"), "the reference")),
        "identifier": identifier,
        "title": calls.title(_first(metadata, "title") or result.get("summary"), "the title"),
        "programme": ", ".join(
            calls.programme(calls.text(each, "the programme"))
            for each in calls.parts(metadata.get("frameworkProgramme"), "the programme")
        ),
        "call_identifier": calls.title(_first(metadata, "callIdentifier"), "the identifier of the call"),
        "call_title": calls.title(_first(metadata, "callTitle"), "the title of the call"),
        "type_of_action": calls.title(_first(metadata, "typesOfAction"), "the type of action"),
        "kind": calls.KINDS.get(_first(metadata, "type"), CallKind.OTHER),
        "status_said": portal_codes("status").get(_first(metadata, "status"), _first(metadata, "status")),
        **_money(lines),
        "opening": calls.day(_first(metadata, "startDate"), "the opening date"),
        "deadline_model": calls.MODELS.get(model),
        "description": prose(_first(metadata, "descriptionByte") or _first(metadata, "description")),
        "keywords": ", ".join(
            dict.fromkeys(calls.title(each, "a keyword") for each in calls.parts(metadata.get("keywords"), "keywords"))
        ),
        "url": calls.title(_first(metadata, "url") or result.get("url"), "the web address").removesuffix(".json"),
        "checked_on": checked_on,
    }
    if not values["title"]:
        raise Unreadable("the title")
    stamps = [*calls.parts(metadata.get("deadlineDate"), "the deadline"), *_stamps(lines)]
    return calls.call_rows(values, [calls.deadline(each, "the deadline") for each in stamps], at)


def _own_lines(overview: str, identifier: str) -> list[Mapping[str, Any]]:
    """Return the lines of a call's budget that belong to this topic: those whose action begins with its identifier."""
    if not overview:
        return []
    try:
        told = calls.part(json.loads(overview, parse_float=Decimal), "the budget")
    except (ValueError, RecursionError) as odd:
        raise Unreadable("the budget") from odd
    return [
        line
        for lines in calls.part(told.get("budgetTopicActionMap"), "the budget").values()
        for line in (calls.part(each, "the budget") for each in calls.parts(lines, "the budget"))
        if calls.text(line.get("action"), "the budget").startswith(f"{identifier} ")
    ]


def _money(lines: Sequence[Mapping[str, Any]]) -> dict[str, object]:
    """Return budget, number of grants and size of contributions from a topic's own lines, one per type of action."""
    years = [
        calls.euros(amount, "the budget")
        for line in lines
        for amount in calls.part(line.get("budgetYearMap"), "the budget").values()
    ]
    known = [amount.cents for amount in years if amount is not None]
    grants = [calls.whole(line.get("expectedGrants"), "the number of grants") for line in lines]
    least = [calls.euros(line.get("minContribution"), "the smallest contribution") for line in lines]
    most = [calls.euros(line.get("maxContribution"), "the largest contribution") for line in lines]
    return {
        "budget": Money(sum(known)) if known else None,
        "expected_grants": sum(each or 0 for each in grants) or None,
        "min_contribution": min((each for each in least if each is not None), default=None),
        "max_contribution": max((each for each in most if each is not None), default=None),
    }


def _stamps(lines: Sequence[Mapping[str, Any]]) -> list[object]:
    """Return the deadlines of a topic's own lines: all stages, where the metadata may name only the next one."""
    return [stamp for line in lines for stamp in calls.parts(line.get("deadlineDates"), "the deadline")]
