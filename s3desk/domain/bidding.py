"""Whether to bid for a call: eligibility and points against thresholds."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from s3desk.domain.funding import Answer, Bid, Requirement

ASKED = tuple(each for each in Requirement if each is not Requirement.OTHER)
"""The conditions that are asked of every call."""


@dataclass(frozen=True, slots=True)
class Eligibility:
    """What several answers come to: `open_questions` are those not known, which are never counted as no."""

    verdict: Answer
    open_questions: int


def eligibility(answers: Iterable[Answer | None]) -> Eligibility:
    """Return no if one answer is no, yes if all are yes, else not known; an empty answer is an open question."""
    given = list(answers)
    questions = sum(each in {None, Answer.UNKNOWN} for each in given)
    if Answer.NO in given:
        return Eligibility(Answer.NO, questions)
    return Eligibility(Answer.UNKNOWN if questions or not given else Answer.YES, questions)


def fit(said: Answer | None, answers: Mapping[Requirement, Answer | None]) -> Eligibility:
    """Return whether a call is for us: by the answers on its conditions, else by what was said of it as a whole.

    Once a condition is answered all that are asked of every call count: one left empty is an open question.
    """
    if not answers:
        return Eligibility(said or Answer.UNKNOWN, 0)
    more = [answer for question, answer in answers.items() if question not in ASKED]
    return eligibility([*(answers.get(each) for each in ASKED), *more])


@dataclass(frozen=True, slots=True)
class BidSheet:
    """Points against thresholds: `failed` are the positions of criteria below theirs, `missing` those not scored."""

    total: int
    highest: int
    failed: tuple[int, ...]
    missing: tuple[int, ...]
    total_failed: bool

    @property
    def advice(self) -> Bid:
        """Return no bid when any threshold is missed, open while points are missing, else bid."""
        if self.failed or (self.total_failed and not self.missing):
            return Bid.NO_BID
        return Bid.OPEN if self.missing else Bid.BID


def bid_sheet(points: Iterable[tuple[int | None, int | None]], overall: Decimal | None) -> BidSheet:
    """Return the sheet for pairs of points and threshold per criterion, and the threshold of the total."""
    rows = list(points)
    failed = tuple(at for at, (given, least) in enumerate(rows) if given and least and given < least)
    missing = tuple(at for at, (given, _) in enumerate(rows) if not given)
    whole = sum(given or 0 for given, _ in rows)
    return BidSheet(whole, 5 * len(rows), failed, missing, overall is not None and whole < overall)
