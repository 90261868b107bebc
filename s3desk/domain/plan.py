"""The action plan: objectives, actions, milestones, targets, budgets and risks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from s3desk.domain.declare import (
    Choice,
    Record,
    choice,
    count,
    day,
    file,
    flag,
    link,
    links,
    money,
    number,
    place,
    prose,
    record,
    score,
    text,
)
from s3desk.domain.diagnosis import Accumulation
from s3desk.domain.values import FileRef, Money, Place, RecordId


class PlanState(Choice):
    DRAFT = "draft", "Draft"
    SUBMITTED = "submitted", "Submitted"
    APPROVED = "approved", "Approved"
    CONDITIONS = "conditions", "Approved with conditions"
    RETURNED = "returned", "Returned"


class ActionStatus(Choice):
    IDEA = "idea", "Idea"
    PLANNED = "planned", "Planned"
    UNDER_WAY = "under_way", "Under way"
    DONE = "done", "Done"
    STOPPED = "stopped", "Stopped"


class ActionField(Choice):
    """What an action works on: the headings of the Commission's blueprint for transition pathways."""

    INFRASTRUCTURE = "infrastructure", "Infrastructure"
    INVESTMENT = "investment", "Investment and funding"
    REGULATION = "regulation", "Regulation and governance"
    RESEARCH = "research", "Research and innovation"
    SKILLS = "skills", "Skills"
    SOCIAL = "social", "Social dimension"
    COMPETITIVENESS = "competitiveness", "Competitiveness"


class Light(Choice):
    """A judgement that overrides the computed traffic light; always shown with shape and word."""

    ON_TRACK = "on_track", "On track"
    AT_RISK = "at_risk", "At risk"
    OFF_TRACK = "off_track", "Off track"


class BudgetKind(Choice):
    PLANNED = "planned", "Planned"
    COMMITTED = "committed", "Committed"
    SPENT = "spent", "Spent"


class CostCategory(Choice):
    """The cost categories of Interreg, Regulation (EU) 2021/1059, Articles 39 to 44."""

    STAFF = "staff", "Staff"
    OFFICE = "office", "Office and administration"
    TRAVEL = "travel", "Travel and accommodation"
    EXTERNAL = "external", "External expertise and services"
    EQUIPMENT = "equipment", "Equipment"
    INFRASTRUCTURE = "infrastructure", "Infrastructure and works"


class FundingLevel(Choice):
    """Where money comes from, as the pilots named it."""

    EU = "eu", "EU"
    NATIONAL = "national", "National"
    REGIONAL = "regional", "Regional"
    PRIVATE = "private", "Private"


class RiskState(Choice):
    OPEN = "open", "Open"
    OCCURRED = "occurred", "Has occurred"
    CLOSED = "closed", "Closed"


class MilestoneState(Choice):
    """Computed, never typed."""

    REACHED = "reached", "Reached"
    REACHED_LATE = "reached_late", "Reached late"
    AHEAD = "ahead", "Ahead"
    OVERDUE = "overdue", "Overdue"
    UNDATED = "undated", "No date"


@record("plan", subject="plan", label="Action plan", plural="Action plans", title="title")
class Plan(Record):
    """An action plan of a region; objectives stand under it."""

    title: str = text("Title", translatable=True, group="Plan")
    region: RecordId | None = link("Region", "region", group="Plan")
    start: date | None = day("Starts", group="Plan")
    end: date | None = day("Ends", group="Plan")
    vision: str = prose("Vision", translatable=True, group="Content")
    summary: str = prose("Summary", translatable=True, group="Content")
    state: PlanState | None = choice("State", PlanState, group="Approval")
    version: str = text("Version", group="Approval", hint="For example 1.0; frozen versions are kept beside.")
    approved_on: date | None = day("Approved on", group="Approval")
    approved_in: RecordId | None = link("Approved in", "meeting", group="Approval")
    conditions: str = prose("Conditions", translatable=True, group="Approval", rare=True)


@record("objective", subject="plan", label="Objective", plural="Objectives", title="title")
class Objective(Record):
    """What a plan wants to reach; actions stand under it."""

    title: str = text("Objective", translatable=True, group="Objective")
    description: str = prose("Description", translatable=True, group="Objective")
    order: Place | None = place("Position", "plan", group="Objective")
    owner: RecordId | None = link("Owner", "person", "organisation", group="Objective")
    theme: RecordId | None = link("Theme", "theme", group="Where it belongs")
    domains: frozenset[RecordId] = links("Specialisation domains", "smart_domain", group="Where it belongs")
    answers: frozenset[RecordId] = links("Answers these findings", "finding", group="Where it belongs")
    specific_objective: str = text(
        "Specific objective", group="Where it belongs", rare=True, hint="Of the ERDF programme, for example RSO1.1."
    )


@record("action", subject="plan", label="Action", plural="Actions", title="title")
class Action(Record):
    """What is done, by whom, from when to when; it answers findings and is funded through calls."""

    title: str = text("Action", translatable=True, group="Action")
    description: str = prose("Description", translatable=True, group="Action")
    order: Place | None = place("Position", "objective", "action", group="Action")
    owner: RecordId | None = link("Owner", "person", "organisation", group="Action")
    partners: frozenset[RecordId] = links("Others involved", "person", "organisation", group="Action")
    status: ActionStatus | None = choice("Status", ActionStatus, group="Action")
    status_note: str = text("Where it stands", translatable=True, group="Action", rare=True)
    start: date | None = day("Starts", group="Time", hint="Q2 2018 is its first day; +6w and +10wd count from today.")
    end: date | None = day("Ends", group="Time", hint="Q2 2018 is its last day; +6w and +10wd count from today.")
    after: frozenset[RecordId] = links("Starts after", "action", group="Time", rare=True)
    pinned: bool = flag("Pinned", group="Time", rare=True, hint="Never proposed for moving when other dates move.")
    answers: frozenset[RecordId] = links("Answers these findings", "finding", group="Why")
    theme: RecordId | None = link("Theme", "theme", group="Why")
    domains: frozenset[RecordId] = links("Specialisation domains", "smart_domain", group="Why")
    field: ActionField | None = choice("Field of action", ActionField, group="Why", rare=True)
    calls: frozenset[RecordId] = links("Calls that could fund it", "call", group="Funding")
    beneficiaries: str = text("Who benefits", translatable=True, group="Funding", rare=True)
    readiness: int | None = count(
        "Technology readiness", group="Funding", rare=True, hint="TRL 1 to 9; compared with what calls ask for."
    )
    light: Light | None = choice(
        "Judgement", Light, group="Progress", rare=True, hint="Overrides the computed traffic light; needs a reason."
    )
    light_reason: str = text("Reason for the judgement", translatable=True, group="Progress", rare=True)
    hypothesis: str = prose("What we want to find out", translatable=True, group="Experiment", rare=True)
    test: str = prose("How we test it", translatable=True, group="Experiment", rare=True)
    measure: str = prose("What we measure", translatable=True, group="Experiment", rare=True)
    decide_on: date | None = day("Scale or stop by", group="Experiment", rare=True)


@record("milestone", subject="plan", label="Milestone", plural="Milestones", title="title")
class Milestone(Record):
    """A point that an action wants to reach by a day."""

    title: str = text("Milestone", translatable=True, group="Milestone")
    action: RecordId | None = link("Action", "action", group="Milestone")
    due: date | None = day("Due", group="Milestone")
    reached_on: date | None = day("Reached on", group="Milestone")
    owner: RecordId | None = link("Owner", "person", "organisation", group="Milestone", rare=True)
    pinned: bool = flag("Pinned", group="Milestone", rare=True, hint="Never proposed for moving when dates move.")
    description: str = prose("What counts as reached", translatable=True, group="Milestone")
    proof: FileRef | None = file("Proof", group="Milestone", rare=True)

    def state(self, today: date) -> MilestoneState:
        """Return where it stands; a milestone due today is still ahead."""
        if self.reached_on is not None:
            late = self.due is not None and self.reached_on > self.due
            return MilestoneState.REACHED_LATE if late else MilestoneState.REACHED
        if self.due is None:
            return MilestoneState.UNDATED
        return MilestoneState.OVERDUE if self.due < today else MilestoneState.AHEAD


@record("indicator_target", subject="plan", label="Indicator target", plural="Indicator targets", title="title")
class IndicatorTarget(Record):
    """How far an indicator should move for an objective or action."""

    title: str = text("What is aimed at", translatable=True, group="Target")
    serves: RecordId | None = link("Objective or action", "objective", "action", group="Target")
    indicator: RecordId | None = link("Indicator", "indicator", group="Target")
    unit: str = text("Unit", translatable=True, group="Target", rare=True, hint="Empty: the unit of the indicator.")
    baseline: Decimal | None = number("Baseline", group="Values", hint="Outputs start at 0.")
    baseline_year: int | None = count("Baseline year", group="Values")
    interim: Decimal | None = number("Milestone value", group="Values")
    interim_year: int | None = count("Milestone year", group="Values")
    target: Decimal | None = number("Target", group="Values")
    target_year: int | None = count("Target year", group="Values")
    in_words: str = prose("Target in words", translatable=True, group="Values", rare=True)
    accumulation: Accumulation | None = choice("How periods add up", Accumulation, group="Measuring")
    source: str = text("Source of the figures", translatable=True, group="Measuring")
    owner: RecordId | None = link("Who collects them", "person", "organisation", group="Measuring")

    def achieved(self, value: Decimal) -> Decimal | None:
        """Return how much of the way from baseline to target is done, in per cent; None when that is not known.

        A missing baseline is taken as 0, as the common output indicators are; the way down counts as the way up.
        """
        start = self.baseline or Decimal(0)
        if self.target is None or self.target == start:
            return None
        return (value - start) * 100 / (self.target - start)

    def reported(self, values: Iterable[Decimal]) -> Decimal | None:
        """Return what reports of successive periods say together: their sum if cumulative, else the last one."""
        said = list(values)
        if not said:
            return None
        return sum(said, Decimal(0)) if self.accumulation is Accumulation.CUMULATIVE else said[-1]


@record("budget_line", subject="plan", label="Budget line", plural="Budget lines", title="title")
class BudgetLine(Record):
    """What an action costs in a year, and from which source it is to be paid."""

    title: str = text("Purpose", translatable=True, group="Budget line")
    action: RecordId | None = link("Action", "action", group="Budget line")
    year: int | None = count("Year", group="Budget line")
    kind: BudgetKind | None = choice("Kind", BudgetKind, group="Budget line", hint="Empty counts as planned.")
    amount: Money | None = money("Amount", group="Budget line")
    source: RecordId | None = link("Source", "instrument", group="Source")
    level: FundingLevel | None = choice(
        "Level", FundingLevel, group="Source", hint="Where the source itself is not settled yet."
    )
    category: CostCategory | None = choice("Cost category", CostCategory, group="Source", rare=True)
    payer: RecordId | None = link("Who bears the cost", "organisation", group="Source", rare=True)


@record("risk", subject="plan", label="Risk", plural="Risks", title="title")
class Risk(Record):
    """What could go wrong with an action, an objective or the plan, and what is done about it."""

    title: str = text("Risk", translatable=True, group="Risk")
    about: frozenset[RecordId] = links("Concerns", "plan", "objective", "action", "milestone", group="Risk")
    probability: int | None = score("Probability", group="Risk", hint="5 is highest; 0 means not known.")
    impact: int | None = score("Impact", group="Risk", hint="5 is gravest; 0 means not known.")
    response: str = prose("What we do about it", translatable=True, group="Response")
    owner: RecordId | None = link("Owner", "person", "organisation", group="Response")
    state: RiskState | None = choice("State", RiskState, group="Response")
    review_on: date | None = day("Look again on", group="Response")

    @property
    def severity(self) -> int | None:
        """Return probability times impact, 1 to 25; None while one of them is not known."""
        return (self.probability or 0) * (self.impact or 0) or None


@dataclass(frozen=True, slots=True)
class Sum:
    """A sum in euro cents; `unknown` amounts are left out: not entered, or in a currency without a rate."""

    eur_cents: int
    unknown: int


def total(amounts: Iterable[Money | None]) -> Sum:
    """Return the sum of the amounts, exact to the cent."""
    cents = [None if each is None else each.eur_cents for each in amounts]
    known = [each for each in cents if each is not None]
    return Sum(sum(known), len(cents) - len(known))


def rounding_left(whole_cents: int, parts_cents: Iterable[int]) -> int:
    """Return the cents that parts leave over when they should make a whole; negative when they exceed it."""
    return whole_cents - sum(parts_cents)


def split(whole_cents: int, shares: Iterable[Decimal]) -> list[int]:
    """Return parts in cents, in proportion to the shares, that add up to the whole exactly.

    The cents that rounding leaves go to the parts with the largest remainders, the first of equals first.
    Raises ValueError when no share is above zero or one is below.
    """
    wanted = list(shares)
    if any(each < 0 for each in wanted) or not any(wanted):
        raise ValueError("shares must not be negative, and one must be above zero")
    sign, cents, whole = (-1 if whole_cents < 0 else 1), abs(whole_cents), sum(wanted, Decimal(0))
    exact = [cents * each / whole for each in wanted]
    parts = [int(each) for each in exact]
    by_remainder = sorted(range(len(parts)), key=lambda at: parts[at] - exact[at])
    for at in by_remainder[: cents - sum(parts)]:
        parts[at] += 1
    return [sign * each for each in parts]
