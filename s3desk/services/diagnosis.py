"""Questions about findings, evidence and scores."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from s3desk.domain.diagnosis import Bearing, FindingKind, FindingState, Mean, Quadrant, Score, kinds_in, mean
from s3desk.domain.values import RecordId
from s3desk.services.ports import Questions
from s3desk.services.query import Among, Condition, Order, Query, Test, Where

_STANDING = Where("state", Test.UNEQUAL, FindingState.SET_ASIDE)
TO_ANSWER = (FindingKind.WEAKNESS, FindingKind.BARRIER)
"""Kinds that an action or objective should answer."""


def findings(*kinds: FindingKind) -> Query:
    """Return the findings that were not set aside, of some kinds or of all, most important first."""
    return Query("finding", _of(kinds), (Order("importance", descending=True), Order("statement")))


def _of(kinds: Iterable[FindingKind]) -> tuple[Condition, ...]:
    wanted = tuple(kinds)
    return (_STANDING, Where("kind", Test.ONE_OF, wanted)) if wanted else (_STANDING,)


def without_evidence(*kinds: FindingKind) -> Query:
    """Return the findings that no evidence is linked to."""
    return Query("finding", (*_of(kinds), Where("evidence.findings", Test.EMPTY)), (Order("statement"),))


def unanswered(*kinds: FindingKind) -> Query:
    """Return the weaknesses and barriers (or the kinds given) that no action and no objective answers."""
    nothing = Where("action.answers", Test.EMPTY), Where("objective.answers", Test.EMPTY)
    return Query("finding", (*_of(kinds or TO_ANSWER), *nothing), (Order("statement"),))


def contradicted() -> Query:
    """Return the findings that some evidence contradicts."""
    against = Where("evidence.findings", Test.ANY, (Where("bearing", Test.EQUAL, Bearing.CONTRADICTS),))
    return Query("finding", (_STANDING, against), (Order("statement"),))


def without_kind() -> Query:
    return Query("finding", (_STANDING, Where("kind", Test.EMPTY)), (Order("statement"),))


def evidence_without_source() -> Query:
    """Return the evidence that names no source, address, indicator or document."""
    names = ("source", "url", "indicator", "file")
    return Query("evidence", tuple(Where(name, Test.EMPTY) for name in names), (Order("title"),))


def evidence_of(finding: RecordId) -> Query:
    return Query("evidence", (Where("findings", Test.EQUAL, finding),), (Order("title"),))


def values_of(indicator: RecordId, nuts: str | None = None) -> Query:
    """Return the values of an indicator, for one region or all, year by year."""
    conditions: tuple[Condition, ...] = (Where("indicator", Test.EQUAL, indicator),)
    if nuts is not None:
        conditions = (*conditions, Where("nuts", Test.EQUAL, nuts))
    return Query("observation", conditions, (Order("nuts"), Order("year")))


def criteria(collection: str) -> Query:
    """Return the criteria of one list in their order."""
    return Query("criterion", (Where("collection", Test.EQUAL, collection),), (Order("order"),))


def criteria_without_weight() -> Query:
    return Query("criterion", (Where("weight", Test.EMPTY),), (Order("title"),))


@dataclass(frozen=True, slots=True)
class Counters:
    """What the head of the diagnosis shows."""

    findings: int
    without_evidence: int
    unanswered: int


def counters(questions: Questions, *kinds: FindingKind) -> Counters:
    return Counters(
        questions.count(findings(*kinds)),
        questions.count(without_evidence(*kinds)),
        questions.count(unanswered(*kinds)),
    )


@dataclass(frozen=True, slots=True)
class Footing:
    """What a finding stands on: pieces of evidence, actions and objectives that answer it, the mean of its scores."""

    evidence: int
    answers: int
    mean: Mean


def footings(questions: Questions, findings: Sequence[RecordId]) -> dict[RecordId, Footing]:
    """Return the footing of many findings, in a handful of questions."""
    wanted = tuple(dict.fromkeys(findings))
    if not wanted:
        return {}
    shown, answered = _pointing(questions, "evidence", "findings", wanted), Counter[RecordId]()
    for type_name in ("action", "objective"):
        answered += _pointing(questions, type_name, "answers", wanted)
    points: dict[RecordId, list[int | None]] = defaultdict(list)
    for each in questions.find(Query("score", (Where("finding", Test.ONE_OF, wanted),), among=Among.LIVING)):
        if isinstance(each, Score) and each.finding is not None:
            points[each.finding].append(each.points)
    return {each: Footing(shown[each], answered[each], mean(points[each])) for each in wanted}


def _pointing(questions: Questions, type_name: str, name: str, wanted: tuple[RecordId, ...]) -> Counter[RecordId]:
    found, among = (
        questions.find(Query(type_name, (Where(name, Test.ONE_OF, wanted),), among=Among.LIVING)),
        set(wanted),
    )
    return Counter(target for each in found for target in getattr(each, name) if target in among)


def of_kinds(*kinds: FindingKind) -> tuple[Condition, ...]:
    return (Where("kind", Test.ONE_OF, kinds),)


def in_quadrant(quadrant: Quadrant) -> tuple[Condition, ...]:
    """Return the condition that a finding stands in a field of the SWOT table."""
    return of_kinds(*kinds_in(quadrant))


STANDING = (_STANDING,)
"""The condition that a finding was not set aside."""
