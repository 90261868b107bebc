"""Where the money comes from: instruments, calls with their cut-offs, applications, financing shares, the gap."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from s3desk.domain.declare import (
    Choice,
    Record,
    choice,
    count,
    day,
    file,
    flag,
    instant,
    link,
    links,
    money,
    number,
    prose,
    record,
    text,
)
from s3desk.domain.plan import FundingLevel
from s3desk.domain.region import Region, RegionCategory
from s3desk.domain.values import BRUSSELS, FileRef, Instant, Money, RecordId


class Management(Choice):
    """Who runs an instrument (Financial Regulation, Article 62)."""

    DIRECT = "direct", "Direct: the Commission or an agency"
    SHARED = "shared", "Shared: a managing authority"
    INDIRECT = "indirect", "Indirect: the EIB Group or another partner"
    NATIONAL = "national", "A national or regional body"
    PRIVATE = "private", "A bank, investor or foundation"
    ADVISORY = "advisory", "Advice, no funding"
    PROPOSED = "proposed", "Proposed, not yet law"


class Confidence(Choice):
    """How sure a row of a reference table is."""

    HIGH = "high", "Read in the legal text or an official page"
    MEDIUM = "medium", "Partly from other sources: check before relying on it"
    LOW = "low", "Not checked"


class CallKind(Choice):
    TOPIC = "topic", "Topic (grant)"
    CALL = "call", "Call for proposals"
    CASCADE = "cascade", "Cascade funding by a project"
    TENDER = "tender", "Tender"
    PRIZE = "prize", "Prize"
    LOAN = "loan", "Loan, guarantee or equity"
    ADVICE = "advice", "Advisory service"
    OTHER = "other", "Other"


class DeadlineModel(Choice):
    SINGLE_STAGE = "single_stage", "Single stage"
    TWO_STAGE = "two_stage", "Two stages"
    MULTIPLE = "multiple", "Several cut-offs"
    CONTINUOUS = "continuous", "Open continuously"


class Answer(Choice):
    """Unknown is never counted as no."""

    YES = "yes", "Yes"
    NO = "no", "No"
    UNKNOWN = "unknown", "Not known"


class Requirement(Choice):
    """What decides whether a call is for us; all but the last are asked of every call."""

    CATEGORY = "category", "Category of region"
    APPLICANT = "applicant", "Type of applicant"
    PARTNERS = "partners", "Partners needed"
    READINESS = "readiness", "Technology readiness"
    BUDGET = "budget", "Size of the budget"
    THEME = "theme", "Theme"
    OTHER = "other", "Another condition"


class CallState(Choice):
    """Computed from dates, never typed."""

    FORTHCOMING = "forthcoming", "Forthcoming"
    OPEN = "open", "Open"
    CLOSED = "closed", "Closed"
    UNKNOWN = "unknown", "No date known"


class Freshness(Choice):
    """How long ago somebody looked at the source."""

    FRESH = "fresh", "Checked lately"
    AMBER = "amber", "Checked over 30 days ago"
    STALE = "stale", "Stale: checked over 90 days ago"
    UNCHECKED = "unchecked", "Never checked"


class Stage(Choice):
    INTERESTED = "interested", "Interested"
    PREPARING = "preparing", "Preparing"
    SUBMITTED = "submitted", "Submitted"
    GRANTED = "granted", "Granted"
    REFUSED = "refused", "Refused"


class Bid(Choice):
    OPEN = "open", "Not decided"
    BID = "bid", "Bid"
    NO_BID = "no_bid", "No bid"


@record(
    "instrument",
    subject="funding",
    label="Funding instrument",
    plural="Funding instruments",
    title="name",
    key=("code", "period"),
)
class Instrument(Record):
    """A fund, programme, scheme or other source of money in a programming period."""

    code: str = text("Code", group="Instrument", hint="For example ERDF, LIFE, or your own short name.")
    name: str = text("Name", translatable=True, group="Instrument")
    period: str = text("Period", group="Instrument", key_blank=True, hint="For example 2021-2027.")
    level: FundingLevel | None = choice("Level", FundingLevel, group="Instrument")
    level_said: str = text("Level as the source puts it", group="Instrument", rare=True)
    management: Management | None = choice("Who runs it", Management, group="Instrument")
    manager: str = text("Managed by", group="Instrument")
    purpose: str = prose("What it funds", translatable=True, group="Content")
    beneficiaries: str = text("Typical beneficiaries", translatable=True, group="Content")
    watch_out: str = prose("Watch out", translatable=True, group="Content", hint="State aid, conditions, traps.")
    rate: Decimal | None = number(
        "Ceiling", unit="%", group="Ceilings", hint="Highest EU share where the category of region does not matter."
    )
    rate_less_developed: Decimal | None = number("Ceiling, less developed", unit="%", group="Ceilings", rare=True)
    rate_transition: Decimal | None = number("Ceiling, transition", unit="%", group="Ceilings", rare=True)
    rate_transition_risen: Decimal | None = number(
        "Ceiling, transition, formerly less developed", unit="%", group="Ceilings", rare=True
    )
    rate_more_developed: Decimal | None = number("Ceiling, more developed", unit="%", group="Ceilings", rare=True)
    rate_more_developed_risen: Decimal | None = number(
        "Ceiling, more developed, formerly transition", unit="%", group="Ceilings", rare=True
    )
    rate_outermost: Decimal | None = number("Ceiling, outermost", unit="%", group="Ceilings", rare=True)
    rate_rule: str = prose(
        "Rule for the rate",
        translatable=True,
        group="Ceilings",
        hint="A ceiling binds the programme priority, not a project; the managing authority's rate goes first.",
    )
    valid_from: date | None = day("Valid from", group="Source", rare=True)
    valid_to: date | None = day("Valid to", group="Source", rare=True)
    source: str = text("Source", group="Source")
    url: str = text("Web address", group="Source", rare=True)
    confidence: Confidence | None = choice("How sure", Confidence, group="Source")
    checked_on: date | None = day("Checked on", group="Source")

    def ceiling(self, region: Region) -> Decimal | None:
        """Return the highest EU share for this region in per cent; None when the table does not say.

        CPR Article 112(3): a region whose category has risen keeps a higher ceiling; outermost regions have their own.
        """
        if region.outermost and self.rate_outermost is not None:
            return self.rate_outermost
        plain, risen, formerly = {
            RegionCategory.LESS_DEVELOPED: (self.rate_less_developed, None, None),
            RegionCategory.TRANSITION: (
                self.rate_transition,
                self.rate_transition_risen,
                RegionCategory.LESS_DEVELOPED,
            ),
            RegionCategory.MORE_DEVELOPED: (
                self.rate_more_developed,
                self.rate_more_developed_risen,
                RegionCategory.TRANSITION,
            ),
            None: (None, None, None),
        }[region.category]
        has_risen = risen is not None and region.category_before is formerly
        found = risen if has_risen else plain
        return self.rate if found is None else found


@record("call", subject="funding", label="Call", plural="Calls", title="title", key=("source", "reference"))
class Call(Record):
    """A funding opportunity as its source publishes it; its deadlines are cut-offs."""

    title: str = text("Title", translatable=True, group="Call")
    identifier: str = text("Identifier", group="Call", hint="As the portal shows it; several records may share one.")
    programme: str = text("Programme", group="Call")
    instrument: RecordId | None = link("Instrument", "instrument", group="Call")
    level: FundingLevel | None = choice("Level", FundingLevel, group="Call")
    kind: CallKind | None = choice("Kind", CallKind, group="Call")
    description: str = prose("Description", translatable=True, group="Call")
    opening: date | None = day("Opens", group="Dates", hint="The state follows from this and the cut-offs.")
    deadline_model: DeadlineModel | None = choice("Deadlines", DeadlineModel, group="Dates")
    budget: Money | None = money("Budget", group="Money", hint="For this call alone; empty when not published.")
    rate: Decimal | None = number("Funding rate", unit="%", group="Money")
    expected_grants: int | None = count("Grants expected", group="Money")
    min_contribution: Money | None = money("Smallest contribution", group="Money", rare=True)
    max_contribution: Money | None = money("Largest contribution", group="Money", rare=True)
    type_of_action: str = text("Type of action", group="Money", rare=True)
    eligibility: Answer | None = choice("Eligible for us", Answer, group="Fit")
    eligibility_notes: str = prose("Notes on eligibility", translatable=True, group="Fit")
    theme: RecordId | None = link("Theme", "theme", group="Fit")
    domains: frozenset[RecordId] = links("Specialisation domains", "smart_domain", group="Fit")
    readiness_from: int | None = count("Technology readiness from", group="Fit", rare=True, hint="TRL 1 to 9.")
    readiness_to: int | None = count("Technology readiness to", group="Fit", rare=True, hint="TRL 1 to 9.")
    beneficiaries: str = text("Who may apply", translatable=True, group="Fit", rare=True)
    keywords: str = text("Keywords", group="Fit", rare=True)
    url: str = text("Web address", group="Source")
    source: str = text("Source", group="Source", hint="The portal or list it was taken from.")
    reference: str = text("Reference in the source", group="Source", hint="How the source itself tells calls apart.")
    checked_on: date | None = day("Checked on", group="Source")
    status_said: str = text("Status as the source says", group="Source", rare=True)
    call_identifier: str = text("Identifier of the wider call", group="Source", rare=True)
    call_title: str = text("Title of the wider call", group="Source", rare=True)

    def state(self, cutoffs: Iterable[Cutoff], now: datetime) -> CallState:
        """Return the state at an instant, from the opening day and the cut-offs of this call.

        With the last cut-off passed the call is closed. A cut-off ahead without an opening day counts as open, since
        national lists name only what can be applied for. Without any date, or with a cut-off whose date is not known
        and none ahead, the state is unknown. The opening day begins at midnight in Brussels, for all calls alike.
        """
        given = list(cutoffs)
        if self.opening is not None and now.astimezone(ZoneInfo(BRUSSELS)).date() < self.opening:
            return CallState.FORTHCOMING
        if any(each.is_ahead(now) for each in given):
            return CallState.OPEN
        if self.deadline_model is DeadlineModel.CONTINUOUS and self.opening is not None and not given:
            return CallState.OPEN
        known = bool(given) and all(each.at is not None for each in given)
        return CallState.CLOSED if known else CallState.UNKNOWN

    def freshness(self, today: date) -> Freshness:
        return freshness(self.checked_on, today)


@record("cutoff", subject="funding", label="Cut-off", plural="Cut-offs", title="at", key=("call", "position"))
class Cutoff(Record):
    """One deadline of a call; a moved deadline is an edit of the same cut-off, so it keeps its number."""

    call: RecordId | None = link("Call", "call", group="Cut-off")
    position: int | None = count("Number", group="Cut-off", hint="1 for the first deadline of the call.")
    stage: int | None = count("Stage", group="Cut-off", rare=True, hint="1 or 2, for calls in stages.")
    at: Instant | None = instant("Deadline", group="Cut-off", hint="Usually 17:00 Brussels; the call says.")
    moved_from: Instant | None = instant("Moved from", group="Change")
    note: str = text("Reason and source of the change", group="Change")

    def is_ahead(self, now: datetime) -> bool:
        """Return whether it can still be met: the deadline itself is already too late."""
        return self.at is not None and now < self.at.utc

    def days_left(self, today: date) -> int | None:
        """Return civil days in the cut-off's own zone until the deadline, negative once passed; None without one."""
        return None if self.at is None else (self.at.there.date() - today).days

    @property
    def days_moved(self) -> int | None:
        """Return by how many civil days it was moved, later is positive; None if it was not."""
        if self.at is None or self.moved_from is None:
            return None
        return (self.at.there.date() - self.moved_from.there.date()).days


@record(
    "eligibility_answer",
    subject="funding",
    label="Answer on eligibility",
    plural="Answers on eligibility",
    title="question",
    key=("call", "question"),
)
class EligibilityAnswer(Record):
    """Whether we meet one condition of a call; one that nobody has answered is an open question, never a no."""

    call: RecordId | None = link("Call", "call", group="Answer")
    question: Requirement | None = choice("Condition", Requirement, group="Answer")
    answer: Answer | None = choice("Do we meet it", Answer, group="Answer")
    note: str = text("Note", translatable=True, group="Answer", hint="What the call says, and where.")


@record("application", subject="funding", label="Application", plural="Applications", title="title")
class Application(Record):
    """Our bid for a call: from first interest to the answer."""

    title: str = text("Title", translatable=True, group="Application")
    call: RecordId | None = link("Call", "call", group="Application")
    cutoff: RecordId | None = link("Cut-off", "cutoff", group="Application", rare=True)
    action: RecordId | None = link("Action", "action", group="Application")
    stage: Stage | None = choice("Stage", Stage, group="Application")
    owner: RecordId | None = link("Owner", "person", "organisation", group="Application")
    lead: RecordId | None = link("Lead applicant", "organisation", group="Application")
    partners: frozenset[RecordId] = links("Partners", "organisation", "region", group="Application")
    total_cost: Money | None = money("Total cost", group="Money")
    requested: Money | None = money("Requested", group="Money")
    granted: Money | None = money("Granted", group="Money")
    bid: Bid | None = choice("Bid or no bid", Bid, group="Decision to bid")
    bid_reason: str = prose("Reason", translatable=True, group="Decision to bid")
    decided_in: RecordId | None = link("Decided in", "meeting", group="Decision to bid")
    threshold: Decimal | None = number(
        "Overall threshold", unit="points", group="Decision to bid", rare=True, hint="Criteria have their own."
    )
    submitted_on: date | None = day("Submitted on", group="Result")
    proposal_number: str = text("Proposal number", group="Result", rare=True)
    answered_on: date | None = day("Answered on", group="Result", rare=True)
    feedback: str = prose("Feedback", translatable=True, group="Result", rare=True)
    document: FileRef | None = file("Document as sent", group="Result", rare=True)


@record("financing_share", subject="funding", label="Financing share", plural="Financing shares", title="title")
class FinancingShare(Record):
    """What one source gives to an action."""

    title: str = text("Purpose", translatable=True, group="Financing share")
    action: RecordId | None = link("Action", "action", group="Financing share")
    amount: Money | None = money("Amount", group="Financing share")
    year: int | None = count("Year", group="Financing share", hint="Empty: the whole time of the action.")
    secured: bool = flag("Secured", group="Financing share", hint="Promised in writing.")
    source: RecordId | None = link("Source", "instrument", group="Source")
    level: FundingLevel | None = choice("Level", FundingLevel, group="Source")
    payer: RecordId | None = link("Who pays", "organisation", group="Source", rare=True)
    application: RecordId | None = link("Application", "application", group="Source")
    secured_by: str = text("What secures it", group="Source", rare=True, hint="Grant agreement, letter, budget act.")


def ordered(cutoffs: Iterable[Cutoff]) -> list[Cutoff]:
    """Return the cut-offs by their true instant; those without one come last, by number."""
    far = datetime.max.replace(tzinfo=UTC)
    return sorted(cutoffs, key=lambda each: (far if each.at is None else each.at.utc, each.position or 0))


def upcoming(cutoffs: Iterable[Cutoff], now: datetime) -> list[Cutoff]:
    """Return the cut-offs that can still be met, the next one first."""
    return [each for each in ordered(cutoffs) if each.is_ahead(now)]


def freshness(checked_on: date | None, today: date) -> Freshness:
    """Return amber when the source was looked at more than 30 days ago, stale when more than 90 days ago."""
    if checked_on is None:
        return Freshness.UNCHECKED
    age_days = (today - checked_on).days
    if age_days > 90:
        return Freshness.STALE
    return Freshness.AMBER if age_days > 30 else Freshness.FRESH
