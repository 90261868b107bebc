"""What a strategy still lacks: the gaps in the chain from statistic to finding, action, milestone, money and call."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from s3desk.domain.declare import Catalogue
from s3desk.domain.gap import Gap
from s3desk.domain.messages import Message, message
from s3desk.domain.values import RecordId
from s3desk.services import diagnosis, funding, money, plan, region, team
from s3desk.services.ports import Questions
from s3desk.services.query import Query


@dataclass(frozen=True, slots=True)
class Lack:
    """One thing that is missing or wrong, in how many records; `query` finds them, where a query can."""

    subject: str
    text: Message
    count: int
    records: tuple[RecordId, ...]
    """The first of them."""
    query: Query | None = None


SHOWN = 20
"""Records named for each lack."""


def check(questions: Questions, now: datetime) -> list[Lack]:
    """Return what the strategy lacks, subject by subject, in the order of the work."""
    found = []
    for text, query in _asked(now):
        if query.type in questions.catalogue and (count := questions.count(query)):
            ids = questions.ids(replace(query, limit=SHOWN))
            subject = questions.catalogue[query.type].subject
            found.append(Lack(subject, Message(text.key, (count,), 0), count, tuple(ids), query))
    return _by_subject([*found, *_money(questions)], questions.catalogue)


def _asked(now: datetime) -> list[tuple[Message, Query]]:
    today = now.date()
    return [
        (message("People whose personal data should be erased: {0}"), region.due_for_erasure(today)),
        (message("Organisations without a group of the quadruple helix: {0}"), region.without_group()),
        (message("Findings without a kind: {0}"), diagnosis.without_kind()),
        (message("Findings without evidence: {0}"), diagnosis.without_evidence()),
        (message("Weaknesses and barriers that nothing answers: {0}"), diagnosis.unanswered()),
        (message("Evidence without a source: {0}"), diagnosis.evidence_without_source()),
        (message("Criteria without a weight: {0}"), diagnosis.criteria_without_weight()),
        (message("Overdue tasks: {0}"), team.overdue(today)),
        (message("Open tasks without an owner: {0}"), team.without_owner()),
        (message("Past meetings without minutes: {0}"), team.meetings_without_minutes(today)),
        (message("Objectives without an action: {0}"), plan.objectives_without_action()),
        (message("Actions without an owner: {0}"), plan.without_owner()),
        (message("Actions without a start or an end: {0}"), plan.without_dates()),
        (message("Actions past their end that are not done: {0}"), plan.past_their_end(today)),
        (message("Actions that answer no finding: {0}"), plan.answering_nothing()),
        (message("Actions without a milestone: {0}"), plan.without("milestone.action")),
        (message("Actions without an indicator: {0}"), plan.without("indicator_target.serves")),
        (message("Actions without a budget: {0}"), plan.without("budget_line.action")),
        (message("Actions without a call or another source of money: {0}"), plan.without_call()),
        (message("Overdue milestones: {0}"), plan.milestones_overdue(today)),
        (message("Milestones without a day: {0}"), plan.milestones_undated()),
        (message("Indicator targets without an indicator or without a target: {0}"), plan.targets_incomplete()),
        (message("Risks without a response: {0}"), plan.risks_unanswered()),
        (message("Calls not checked for more than 90 days: {0}"), funding.stale_calls(now, today)),
        (message("Calls without a cut-off: {0}"), funding.without_cutoff()),
        (message("Calls of our actions whose eligibility is open: {0}"), funding.eligibility_open(now)),
        (message("Applications without an owner: {0}"), funding.applications_without_owner()),
        (message("Applications in preparation without a decision to bid: {0}"), funding.applications_undecided()),
    ]


def _money(questions: Questions) -> list[Lack]:
    """Return the actions with a gap, those financed beyond their cost, and those with amounts that cannot be added."""
    gaps = {action: each for action, each in money.gaps(questions).items() if action is not None}
    texts: tuple[tuple[Message, Callable[[Gap], object]], ...] = (
        (message("Actions whose financing does not cover the budget: {0}"), lambda gap: gap.gap_cents > 0),
        (message("Actions financed beyond their budget: {0}"), lambda gap: gap.is_overfunded),
        (message("Actions with amounts that cannot be added up: {0}"), lambda gap: gap.unknown),
    )
    found = []
    for text, holds in texts:
        actions = sorted(action for action, gap in gaps.items() if holds(gap))
        if actions:
            found.append(Lack("funding", Message(text.key, (len(actions),), 0), len(actions), tuple(actions[:SHOWN])))
    return found


def _by_subject(lacks: list[Lack], catalogue: Catalogue) -> list[Lack]:
    order = list(dict.fromkeys(each.subject for each in catalogue.values()))
    return sorted(lacks, key=lambda lack: order.index(lack.subject) if lack.subject in order else len(order))
