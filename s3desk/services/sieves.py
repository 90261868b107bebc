"""Ready-made filters by record type: a list offers them, and a counter that leads to a list counts with the same one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial

from s3desk.domain.funding import CallState
from s3desk.domain.messages import Message, message
from s3desk.domain.team import SOON_WORKING_DAYS
from s3desk.domain.values import RecordId
from s3desk.services import diagnosis, funding, money, plan, region, spans, team
from s3desk.services.ports import Questions
from s3desk.services.query import Among, Query


@dataclass(frozen=True, slots=True)
class Moment:
    """When and for whom a question is asked; `me` is the person's own record, None while there is none."""

    now: datetime
    today: date
    me: RecordId | None = None
    holidays: frozenset[date] = frozenset()


@dataclass(frozen=True, slots=True)
class Sieve:
    """A named question about one record type."""

    name: str
    label: Message
    query: Callable[[Moment], Query]
    counts_days: bool = False
    """Whether it needs the public holidays."""


def _due_soon(at: Moment, owner: RecordId | None) -> Query:
    return team.due_within(SOON_WORKING_DAYS, at.today, owner, at.holidays)


_SPANS = {"week": message("Within 7 days"), "month": message("Within 30 days"), "quarter": message("Within 90 days")}


def _in_spans(query: Callable[[Moment, int], Query]) -> list[Sieve]:
    """Return a sieve for each span that people look ahead; the query gets its days."""

    def ready(name: str, days: int) -> Sieve:
        return Sieve(name, _SPANS[name], lambda at: query(at, days))

    return [ready(name, days) for name, days in spans.SPANS_DAYS.items()]


SIEVES: dict[str, tuple[Sieve, ...]] = {
    "person": (Sieve("to_erase", message("To be erased"), lambda at: region.due_for_erasure(at.today)),),
    "organisation": (Sieve("no_group", message("Without a group"), lambda at: region.without_group()),),
    "finding": (
        Sieve("no_evidence", message("No evidence"), lambda at: diagnosis.without_evidence()),
        Sieve("unanswered", message("No action answers this"), lambda at: diagnosis.unanswered()),
        Sieve("contradicted", message("Evidence contradicts it"), lambda at: diagnosis.contradicted()),
        Sieve("no_kind", message("Without a kind"), lambda at: diagnosis.without_kind()),
    ),
    "evidence": (Sieve("no_source", message("Without a source"), lambda at: diagnosis.evidence_without_source()),),
    "criterion": (Sieve("no_weight", message("Without a weight"), lambda at: diagnosis.criteria_without_weight()),),
    "meeting": (Sieve("no_minutes", message("Minutes missing"), lambda at: team.meetings_without_minutes(at.today)),),
    "task": (
        Sieve("open", message("Open"), lambda at: team.open_tasks()),
        Sieve("mine", message("Mine"), lambda at: team.mine(at.me)),
        Sieve("overdue", message("Overdue"), lambda at: team.overdue(at.today)),
        *_in_spans(lambda at, days: spans.within("task", at.today, days)),
        Sieve("waiting", message("Waiting"), lambda at: team.waiting()),
        Sieve("soon", message("Due within 14 working days"), lambda at: _due_soon(at, None), counts_days=True),
        Sieve(
            "mine_soon",
            message("Mine, due within 14 working days"),
            lambda at: team.mine(None) if at.me is None else _due_soon(at, at.me),
            counts_days=True,
        ),
        Sieve("remind", message("To be reminded of today"), lambda at: team.to_remind(at.today)),
        Sieve("no_owner", message("No owner"), lambda at: team.without_owner()),
        Sieve("no_day", message("No day"), lambda at: team.without_due_day()),
    ),
    "comment": (Sieve("open", message("Open"), lambda at: team.open_threads()),),
    "objective": (Sieve("no_action", message("No action"), lambda at: plan.objectives_without_action()),),
    "action": (
        Sieve("current", message("Current"), lambda at: plan.current_actions()),
        Sieve("no_owner", message("No owner"), lambda at: plan.without_owner()),
        Sieve("no_call", message("No call"), lambda at: plan.without_call()),
        Sieve("answers_nothing", message("Answers no finding"), lambda at: plan.answering_nothing()),
        Sieve("no_dates", message("No dates"), lambda at: plan.without_dates()),
        Sieve("past_end", message("Past their end"), lambda at: plan.past_their_end(at.today)),
        Sieve("no_milestone", message("No milestone"), lambda at: plan.without("milestone.action")),
        Sieve("no_indicator", message("No indicator"), lambda at: plan.without("indicator_target.serves")),
        Sieve("no_budget", message("No budget"), lambda at: plan.without("budget_line.action")),
    ),
    "milestone": (
        Sieve("overdue", message("Overdue"), lambda at: plan.milestones_overdue(at.today)),
        *_in_spans(lambda at, days: spans.within("milestone", at.today, days)),
        Sieve("no_day", message("No day"), lambda at: plan.milestones_undated()),
    ),
    "indicator_target": (Sieve("incomplete", message("Incomplete"), lambda at: plan.targets_incomplete()),),
    "risk": (Sieve("unanswered", message("No response"), lambda at: plan.risks_unanswered()),),
    "call": (
        Sieve("open", message("Open"), lambda at: funding.calls_in(CallState.OPEN, at.now)),
        Sieve("forthcoming", message("Forthcoming"), lambda at: funding.calls_in(CallState.FORTHCOMING, at.now)),
        Sieve("closed", message("Closed"), lambda at: funding.calls_in(CallState.CLOSED, at.now)),
        Sieve("no_date", message("No date known"), lambda at: funding.calls_in(CallState.UNKNOWN, at.now)),
        Sieve("stale", message("Stale: not checked for 90 days"), lambda at: funding.stale_calls(at.now, at.today)),
        Sieve("no_cutoff", message("No cut-off"), lambda at: funding.without_cutoff()),
        Sieve("eligibility", message("Eligibility open"), lambda at: funding.eligibility_open(at.now)),
    ),
    "cutoff": (
        *_in_spans(lambda at, days: funding.cutoffs_within(at.now, days)),
        Sieve("moved", message("Moved"), lambda at: funding.moved_cutoffs()),
    ),
    "application": (
        Sieve("no_owner", message("No owner"), lambda at: funding.applications_without_owner()),
        Sieve("undecided", message("Bid not decided"), lambda at: funding.applications_undecided()),
    ),
}
"""By record type; the name is the one that `sieve()` and the settings know it by."""


SHARED = "shared"
"""The name of the sieve that every type has in a file which shares with partners."""
_SHARED_LABEL = message("Shared with partners")


def shares(questions: Questions) -> bool:
    """Return whether the file holds circles with partners, so that what lives there is worth offering."""
    return questions.count(Query("partner_circle", among=Among.SHARED)) > 0


def shared(type_name: str) -> Query:
    """Return the records that live in circles with partners: copies of what was shared, and what they add."""
    return Query(type_name, among=Among.SHARED)


_BY_YEAR: dict[str, tuple[str, Message, Callable[..., Query]]] = {
    "planned": ("budget_line", message("Planned, {0}"), money.planned),
    "secured": ("financing_share", message("Secured, {0}"), partial(money.shares, secured=True)),
    "not_secured": ("financing_share", message("Not secured, {0}"), partial(money.shares, secured=False)),
}
_NO_YEAR, _ALL_YEARS = message("no year"), message("all years")
WHOLE = "all"


def of_year(name: str, year: int | str | None) -> str:
    """Return the name of a sieve (`planned`, `secured`, `not_secured`) for a year, for no year, or for the WHOLE."""
    return f"{name} {year or '-'}"


def sieve(type_name: str, name: str) -> Sieve | None:
    """Return a type's sieve by name, one of its ready-made, one of a year, or the shared; None: there is none (any more)."""
    ready = next((each for each in SIEVES.get(type_name, ()) if each.name == name), None)
    if ready is None and name == SHARED:
        return Sieve(SHARED, _SHARED_LABEL, lambda at: shared(type_name))
    what, _, said = name.partition(" ")
    if ready is not None or _BY_YEAR.get(what, ("",))[0] != type_name or not (said.isdecimal() or said in {"-", WHOLE}):
        return ready
    _, label, query = _BY_YEAR[what]
    when = () if said == WHOLE else (money.in_year(int(said) if said.isdecimal() else None),)
    shown = {"-": _NO_YEAR, WHOLE: _ALL_YEARS}.get(said, said)
    return Sieve(name, Message(label.key, (shown,)), lambda at: query(*when))
