"""Calls as a person looks through them: chosen by what matters of a call, each with what its dates and answers say."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import cast

from s3desk.domain.bidding import Eligibility, fit
from s3desk.domain.funding import (
    Answer,
    Application,
    Call,
    CallState,
    Cutoff,
    EligibilityAnswer,
    Freshness,
    Requirement,
    ordered,
    upcoming,
)
from s3desk.domain.matching import Known, Reason, reasons
from s3desk.domain.plan import Action, FundingLevel
from s3desk.domain.values import Money, RecordId
from s3desk.services.deadlines import MovedDeadline, Touched, moved_deadlines, touched_by
from s3desk.services.funding import answers_of, for_us, in_state, looked_at
from s3desk.services.money import gap_of
from s3desk.services.portions import chunks
from s3desk.services.ports import Questions
from s3desk.services.query import Among, Condition, Query, Test, Where


@dataclass(frozen=True, slots=True)
class CallRow:
    """A call with what follows from its dates, its answers and what points to it."""

    call: Call
    state: CallState
    freshness: Freshness
    cutoffs: tuple[Cutoff, ...]
    """By their true instant; those without one last."""
    next: Cutoff | None
    """The next that can still be met; None when none can."""
    fit: Eligibility
    actions: int
    applications: int

    @property
    def shown(self) -> Cutoff | None:
        """Return the cut-off that speaks for the call: the next, else the last one passed; None without a date."""
        passed = [each for each in self.cutoffs if each.at is not None]
        return self.next or (passed[-1] if passed else None)


def call_rows(questions: Questions, calls: Sequence[Call], now: datetime, today: date) -> list[CallRow]:
    """Return the calls with what belongs to them, in their order; a handful of questions for all together."""
    cutoffs: dict[RecordId | None, list[Cutoff]] = defaultdict(list)
    answers: dict[RecordId | None, dict[Requirement, Answer | None]] = defaultdict(dict)
    actions: Counter[RecordId] = Counter()
    applications: Counter[RecordId | None] = Counter()
    for some in chunks(each.id for each in calls):
        for cutoff in cast("list[Cutoff]", questions.find(_of("cutoff", "call", some))):
            cutoffs[cutoff.call].append(cutoff)
        for given in cast("list[EligibilityAnswer]", questions.find(_of("eligibility_answer", "call", some))):
            if given.question is not None:
                answers[given.call][given.question] = given.answer
        for action in cast("list[Action]", questions.find(_of("action", "calls", some))):
            actions.update(action.calls & set(some))
        for bid in cast("list[Application]", questions.find(_of("application", "call", some))):
            applications[bid.call] += 1
    return [
        CallRow(
            each,
            each.state(cutoffs[each.id], now),
            each.freshness(today),
            tuple(ordered(cutoffs[each.id])),
            next(iter(upcoming(cutoffs[each.id], now)), None),
            fit(each.eligibility, answers[each.id]),
            actions[each.id],
            applications[each.id],
        )
        for each in calls
    ]


def _of(type_name: str, field: str, calls: Iterable[RecordId]) -> Query:
    return Query(type_name, (Where(field, Test.ONE_OF, tuple(calls)),), among=Among.LIVING)


@dataclass(frozen=True, slots=True)
class Choices:
    """What a person wants to see of all calls; empty parts ask for nothing."""

    level: FundingLevel | None = None
    programme: str = ""
    state: CallState | None = None
    freshness: Freshness | None = None
    eligible: Answer | None = None
    theme: RecordId | None = None

    def where(self, now: datetime, today: date) -> tuple[Condition, ...]:
        """Return the conditions that all of this comes to."""
        found: list[Condition] = []
        for name, value in (("level", self.level), ("programme", self.programme), ("theme", self.theme)):
            if value:
                found.append(Where(name, Test.EQUAL, value))
        found += in_state(self.state, now) if self.state else ()
        found += looked_at(self.freshness, today) if self.freshness else ()
        found += for_us(self.eligible) if self.eligible else ()
        return tuple(found)


@dataclass(frozen=True, slots=True)
class CallSheet:
    """All about one call: its row, what aims at it, deadlines that moved, what was answered on its conditions.

    `reasons` tell, by action that names the call, what speaks for it and against.
    """

    row: CallRow
    touched: Touched
    moved: tuple[MovedDeadline, ...]
    answers: Mapping[Requirement, EligibilityAnswer]
    reasons: Mapping[RecordId, tuple[Reason, ...]]


def call_sheet(questions: Questions, call: RecordId, now: datetime, today: date) -> CallSheet | None:
    """Return all about a call; None when there is none (any more)."""
    found = questions.find(Query("call", (Where("id", Test.EQUAL, call),), among=Among.LIVING))
    if not found:
        return None
    (row,) = call_rows(questions, cast("list[Call]", found), now, today)
    touched = touched_by(questions, call)
    given = cast("list[EligibilityAnswer]", questions.find(answers_of(call)))
    answers = {each.question: each for each in given if each.question is not None}
    moved = tuple(moved_deadlines(questions, call, touched))
    return CallSheet(row, touched, moved, answers, _reasons(questions, row, touched, answers, now))


def _reasons(
    questions: Questions,
    row: CallRow,
    touched: Touched,
    answers: Mapping[Requirement, EligibilityAnswer],
    now: datetime,
) -> dict[RecordId, tuple[Reason, ...]]:
    named = {*row.call.domains, *(each for each in [row.call.theme] if each is not None)}
    names = {each: title.text for each, title in questions.titles(named).items()}
    given = {question: each.answer for question, each in answers.items()}
    found = {}
    for action in touched.actions:
        cents = gap_of(questions, action.id).cost_cents
        known = Known(names, Money(cents) if cents else None, given, row.cutoffs)
        found[action.id] = tuple(reasons(row.call, action, known, now))
    return found


def programmes(questions: Questions) -> list[str]:
    """Return the names of all programmes that calls bear, as written."""
    found = (str(each.values[0] or "") for each in questions.tally(Query("call"), ["programme"], "budget"))
    return sorted({*found} - {""}, key=str.casefold)
