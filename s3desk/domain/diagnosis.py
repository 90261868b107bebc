"""What is strong and weak in a region, what shows it, and how it is judged."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
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
    number,
    place,
    prose,
    record,
    score,
    text,
)
from s3desk.domain.values import FileRef, Place, RecordId


class FindingKind(Choice):
    """What a finding is, in the words of the industrial-transition pilot and of SWOT."""

    WEAKNESS = "weakness", "Weakness"
    ASSET = "asset", "Competitive asset"
    BARRIER = "barrier", "Investment barrier"
    OPPORTUNITY = "opportunity", "Opportunity"
    THREAT = "threat", "Threat"
    PARTNERSHIP = "partnership", "Partnership to deepen"


class Quadrant(Choice):
    """The four fields of a SWOT table: inside or outside the region, helpful or harmful."""

    STRENGTHS = "strengths", "Strengths"
    WEAKNESSES = "weaknesses", "Weaknesses"
    OPPORTUNITIES = "opportunities", "Opportunities"
    THREATS = "threats", "Threats"


class Strength(Choice):
    """How well a statement is supported, weakest first."""

    ONE_VOICE = "one_voice", "One voice"
    SEVERAL_VOICES = "several_voices", "Several voices agree"
    DOCUMENTED = "documented", "Documented"
    MEASURED = "measured", "Measured"


class FindingState(Choice):
    COLLECTED = "collected", "Collected"
    CONFIRMED = "confirmed", "Confirmed by the team"
    SET_ASIDE = "set_aside", "Set aside"


class EvidenceKind(Choice):
    STATISTIC = "statistic", "Statistic"
    STUDY = "study", "Study or evaluation"
    SURVEY = "survey", "Survey"
    INTERVIEW = "interview", "Interview"
    WORKSHOP = "workshop", "Workshop"
    RECORDS = "records", "Administrative records"
    OTHER = "other", "Other"


class Bearing(Choice):
    """What a piece of evidence says about the findings it is linked to."""

    SUPPORTS = "supports", "Supports"
    QUALIFIES = "qualifies", "Qualifies"
    CONTRADICTS = "contradicts", "Contradicts"


class IndicatorKind(Choice):
    CONTEXT = "context", "Context indicator"
    OUTPUT = "output", "Output indicator"
    RESULT = "result", "Result indicator"


class Direction(Choice):
    HIGHER = "higher", "Higher is better"
    LOWER = "lower", "Lower is better"
    NEITHER = "neither", "Neither"


class Accumulation(Choice):
    """Whether the values of periods add up."""

    PERIODIC = "periodic", "Each period by itself"
    CUMULATIVE = "cumulative", "Cumulative since the start"


@record("finding", subject="diagnosis", label="Finding", plural="Findings", title="statement")
class Finding(Record):
    """A weakness, competitive asset, investment barrier, opportunity, threat, or partnership to deepen."""

    kind: FindingKind | None = choice("Kind", FindingKind, group="Finding")
    statement: str = text("Statement", translatable=True, group="Finding", hint="One sentence that can be disputed.")
    description: str = prose("Description", translatable=True, group="Finding")
    region: RecordId | None = link("Region", "region", group="Where it belongs")
    theme: RecordId | None = link("Theme", "theme", group="Where it belongs")
    domains: frozenset[RecordId] = links("Specialisation domains", "smart_domain", group="Where it belongs")
    partner_regions: frozenset[RecordId] = links(
        "Regions to work with", "region", group="Where it belongs", hint="For a partnership to deepen.", rare=True
    )
    said_by: frozenset[RecordId] = links("Who said it", "person", "organisation", group="How sure we are")
    heard: int | None = count(
        "How often it was said", group="How sure we are", hint="Counts the duplicates that were joined into it."
    )
    strength: Strength | None = choice("Strength of evidence", Strength, group="How sure we are")
    importance: int | None = score("Importance", group="Assessment", hint="5 is highest; 0 means not known.")
    feasibility: int | None = score("Feasibility", group="Assessment", hint="5 is easiest; 0 means not known.")
    state: FindingState | None = choice("State", FindingState, group="Assessment")
    reason: str = prose("Reason for the state", group="Assessment", rare=True)

    @property
    def quadrant(self) -> Quadrant | None:
        """Return the field of a SWOT table it stands in; None while its kind is open."""
        return None if self.kind is None else _QUADRANTS[self.kind]


_QUADRANTS = {
    FindingKind.WEAKNESS: Quadrant.WEAKNESSES,
    FindingKind.BARRIER: Quadrant.WEAKNESSES,
    FindingKind.ASSET: Quadrant.STRENGTHS,
    FindingKind.OPPORTUNITY: Quadrant.OPPORTUNITIES,
    FindingKind.PARTNERSHIP: Quadrant.OPPORTUNITIES,
    FindingKind.THREAT: Quadrant.THREATS,
}


def kinds_in(quadrant: Quadrant) -> tuple[FindingKind, ...]:
    """Return the kinds of finding that stand in a field of a SWOT table, the one it is named after first."""
    return tuple(kind for kind, stands in _QUADRANTS.items() if stands is quadrant)


@record("evidence", subject="diagnosis", label="Evidence", plural="Evidence", title="title")
class Evidence(Record):
    """Something that supports or contradicts findings: a figure, a study, what people said."""

    title: str = text("Title", translatable=True, group="Evidence")
    kind: EvidenceKind | None = choice("Kind", EvidenceKind, group="Evidence")
    findings: frozenset[RecordId] = links("Findings", "finding", group="Evidence")
    bearing: Bearing | None = choice("What it says about them", Bearing, group="Evidence")
    note: str = prose("What it shows", translatable=True, group="Evidence")
    indicator: RecordId | None = link("Indicator", "indicator", group="Figures")
    observations: frozenset[RecordId] = links("Values", "observation", group="Figures", rare=True)
    source: str = text("Source", group="Source")
    url: str = text("Web address", group="Source")
    published_on: date | None = day("Published on", group="Source", rare=True)
    checked_on: date | None = day("Checked on", group="Source")
    file: FileRef | None = file("Document", group="Source")


@record("indicator", subject="diagnosis", label="Indicator", plural="Indicators", title="name", key=("code", "source"))
class Indicator(Record):
    """What is measured; its values are observations, its aims are indicator targets."""

    code: str = text("Code", group="Indicator", hint="For example RCO01, or the code the source uses.")
    name: str = text("Name", translatable=True, group="Indicator")
    kind: IndicatorKind | None = choice("Kind", IndicatorKind, group="Indicator")
    unit: str = text("Unit", translatable=True, group="Indicator")
    description: str = prose("Definition", translatable=True, group="Indicator")
    theme: RecordId | None = link("Theme", "theme", group="Indicator")
    source: str = text("Source", group="Source", key_blank=True, hint="Who publishes it, for example Eurostat.")
    dataset: str = text("Dataset", group="Source", hint="For example nama_10r_2gdp.")
    direction: Direction | None = choice("Direction", Direction, group="Reading it")
    accumulation: Accumulation | None = choice("How periods add up", Accumulation, group="Reading it")
    qualitative: bool = flag("In words, not figures", group="Reading it", rare=True)
    decimals: int | None = count("Decimals shown", group="Reading it", rare=True)
    specific_objective: str = text(
        "Specific objective", group="Programme rules", rare=True, hint="For example RSO1.1, for common indicators."
    )
    result_of: frozenset[RecordId] = links(
        "Result of these outputs",
        "indicator",
        group="Programme rules",
        rare=True,
        hint="Outputs of the same specific objective only.",
    )


@record(
    "observation",
    subject="diagnosis",
    label="Value",
    plural="Values",
    title="nuts",
    key=("indicator", "nuts", "nuts_version", "year", "breakdown"),
)
class Observation(Record):
    """One value of an indicator for one region and year; a percentage keeps the counts it was made from."""

    indicator: RecordId | None = link("Indicator", "indicator", group="What and where")
    nuts: str = text("NUTS code", group="What and where")
    nuts_version: str = text(
        "NUTS version", group="What and where", key_blank=True, hint="2013, 2016, 2021 or 2024; never mixed."
    )
    year: int | None = count("Year", group="What and where")
    breakdown: str = text(
        "Breakdown", group="What and where", key_blank=True, hint="For example the NACE section, sex or age group."
    )
    value: Decimal | None = number("Value", group="Value")
    unit: str = text("Unit", group="Value")
    numerator: Decimal | None = number(
        "Numerator", group="Value", hint="With both counts, totals of several regions are computed from them."
    )
    denominator: Decimal | None = number("Denominator", group="Value")
    flag: str = text("Flag", group="Value", hint="As the source prints it: p provisional, e estimated, b break, …")
    value_said: str = text(
        "Value as typed", group="Value", rare=True, hint="What could not be read as a number; left out of sums."
    )
    source: str = text("Source", group="Source")
    measured_on: date | None = day("Date of the figure", group="Source", rare=True)
    measured_said: str = text("Date as typed", group="Source", rare=True, hint="What could not be read as a date.")
    checked_on: date | None = day("Checked on", group="Source")

    @property
    def share(self) -> Decimal | None:
        """Return numerator of denominator in per cent; None without both or with nothing to divide by."""
        return percentage(self.numerator, self.denominator)


@record("criterion", subject="diagnosis", label="Criterion", plural="Criteria", title="title")
class Criterion(Record):
    """What is judged from 0 (no information) to 5; criteria of one list are weighed against each other."""

    title: str = text("Criterion", translatable=True, group="Criterion")
    description: str = prose("Guiding question", translatable=True, group="Criterion")
    collection: str = text("List", group="Criterion", hint="For example: RIS3 wheel, enabling condition, bid sheet.")
    order: Place | None = place("Position", "criterion", group="Criterion")
    weight: Decimal | None = number("Weight", unit="%", group="Judging", hint="Set before anyone scores.")
    threshold: int | None = score("Lowest pass", group="Judging", hint="0 or empty: no threshold.")
    source: str = text("Source", group="Judging", rare=True)


@record(
    "score",
    subject="diagnosis",
    label="Score",
    plural="Scores",
    title="points",
    key=("finding", "assessor", "criterion"),
)
class Score(Record):
    """How one assessor judges one thing by one criterion."""

    finding: RecordId | None = link(
        "What is scored", "finding", "region", "action", "application", "call", group="Score"
    )
    criterion: RecordId | None = link("Criterion", "criterion", group="Score", key_blank=True)
    assessor: RecordId | None = link("Assessor", "person", "organisation", group="Score")
    points: int | None = score("Points", group="Score", hint="1 poor to 5 excellent; 0 means no information.")
    reason: str = prose("Reason", translatable=True, group="Score")
    scored_on: date | None = day("Scored on", group="Score", rare=True)


def percentage(numerator: Decimal | None, denominator: Decimal | None) -> Decimal | None:
    """Return the numerator in hundredths of the denominator; None when one is missing or the latter is zero."""
    if numerator is None or not denominator:
        return None
    return numerator * 100 / denominator


@dataclass(frozen=True, slots=True)
class Total:
    """A share over several regions, in per cent; `left_out` of them gave no counts."""

    numerator: Decimal
    denominator: Decimal
    counted: int
    left_out: int

    @property
    def share(self) -> Decimal | None:
        return percentage(self.numerator, self.denominator)


def total_share(observations: Iterable[Observation]) -> Total:
    """Return the share of all together, from their counts: percentages themselves cannot be added."""
    rows = list(observations)
    whole = [(each.numerator, each.denominator) for each in rows]
    pairs = [(above, below) for above, below in whole if above is not None and below is not None]
    above, below = sum((a for a, _ in pairs), Decimal(0)), sum((b for _, b in pairs), Decimal(0))
    return Total(above, below, len(pairs), len(rows) - len(pairs))


@dataclass(frozen=True, slots=True)
class Mean:
    """A mean of scores: of `asked` assessors, `informed` gave points other than 0; `value` is None if none did."""

    value: Decimal | None
    informed: int
    asked: int
    lowest: int | None = None
    highest: int | None = None


def mean(points: Iterable[int | None]) -> Mean:
    """Return the mean that leaves 0 ("no information") and missing answers out (RIS3 assessment wheel)."""
    given = list(points)
    known = [each for each in given if each]
    if not known:
        return Mean(None, 0, len(given))
    return Mean(Decimal(sum(known)) / len(known), len(known), len(given), min(known), max(known))


def weighted(means: Mapping[RecordId, Decimal | None], weights: Mapping[RecordId, Decimal]) -> Decimal | None:
    """Return the weighted mean over the criteria that have a mean and a weight above zero; None without any."""
    parts = [(value, weights.get(criterion, Decimal(0))) for criterion, value in means.items() if value is not None]
    return _weighted([(value, weight) for value, weight in parts if weight > 0])


def _weighted(parts: list[tuple[Decimal, Decimal]]) -> Decimal | None:
    whole = sum((weight for _, weight in parts), Decimal(0))
    return sum((value * weight for value, weight in parts), Decimal(0)) / whole if parts else None


Table = Mapping[RecordId, Mapping[RecordId, Decimal | None]]
"""Means by what is scored, then by criterion."""


def ranks(table: Table, weights: Mapping[RecordId, Decimal]) -> dict[RecordId, int]:
    """Return the rank of each thing that has a weighted mean, 1 for the highest; equal means share a rank."""
    values = {thing: weighted(means, weights) for thing, means in table.items()}
    known = {thing: value for thing, value in values.items() if value is not None}
    return {thing: 1 + sum(other > value for other in known.values()) for thing, value in known.items()}


def moved_ranks(
    table: Table, weights: Mapping[RecordId, Decimal], criterion: RecordId, points: Decimal
) -> dict[RecordId, tuple[int, int]]:
    """Return what changes rank, with rank before and after, when one weight moves by so many points."""
    before = ranks(table, weights)
    after = ranks(table, {**weights, criterion: max(Decimal(0), weights.get(criterion, Decimal(0)) + points)})
    return {thing: (rank, after[thing]) for thing, rank in before.items() if thing in after and after[thing] != rank}
