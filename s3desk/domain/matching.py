"""Why a call fits an action, or does not: stated rules, each hit and miss a sentence that can be read aloud."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from s3desk.domain.funding import Answer, Call, Cutoff, Requirement, upcoming
from s3desk.domain.messages import Message, message
from s3desk.domain.plan import Action
from s3desk.domain.values import Money, RecordId


@dataclass(frozen=True, slots=True)
class Reason:
    """What one rule says; unknown where call or action do not tell what it needs, and never counted as a miss."""

    verdict: Answer
    said: Message


@dataclass(frozen=True, slots=True)
class Known:
    """What the rules need besides call and action: names to say, what the action costs, what was answered."""

    names: Mapping[RecordId, str]
    cost: Money | None
    answers: Mapping[Requirement, Answer | None]
    cutoffs: tuple[Cutoff, ...]


def reasons(call: Call, action: Action, known: Known, now: datetime) -> list[Reason]:
    """Return what each rule says, in the order in which a person asks."""
    return [
        _theme(call, action, known.names),
        _category(known.answers),
        _readiness(call, action),
        _size(call, known.cost),
        _dates(action, known.cutoffs, now),
    ]


def _theme(call: Call, action: Action, names: Mapping[RecordId, str]) -> Reason:
    shared = sorted(names.get(each, "") for each in call.domains & action.domains)
    if call.theme is not None and call.theme == action.theme:
        shared.insert(0, names.get(call.theme, ""))
    if shared:
        return Reason(Answer.YES, message("Theme: both are about {0}.", ", ".join(shared)))
    if (call.theme is None and not call.domains) or (action.theme is None and not action.domains):
        return Reason(Answer.UNKNOWN, message("Theme: call or action names none."))
    return Reason(Answer.NO, message("Theme: call and action have none in common."))


def _category(answers: Mapping[Requirement, Answer | None]) -> Reason:
    answer = answers.get(Requirement.CATEGORY) or Answer.UNKNOWN
    texts = {
        Answer.YES: message("Region: its category is eligible."),
        Answer.NO: message("Region: its category is not eligible."),
        Answer.UNKNOWN: message("Region: nobody has answered whether its category is eligible."),
    }
    return Reason(answer, texts[answer])


def _readiness(call: Call, action: Action) -> Reason:
    lowest, highest, own = call.readiness_from, call.readiness_to, action.readiness
    if own is None or (lowest is None and highest is None):
        return Reason(Answer.UNKNOWN, message("Technology readiness: call or action names no level."))
    lowest, highest = lowest or 1, highest or 9
    asked = (own, lowest, highest)
    if lowest <= own <= highest:
        return Reason(Answer.YES, message("Technology readiness: level {0} lies between {1} and {2}.", *asked))
    return Reason(Answer.NO, message("Technology readiness: level {0} does not lie between {1} and {2}.", *asked))


def _size(call: Call, cost: Money | None) -> Reason:
    own = None if cost is None else cost.eur_cents
    lowest = None if call.min_contribution is None else call.min_contribution.eur_cents
    highest = None if call.max_contribution is None else call.max_contribution.eur_cents
    if own is None or (lowest is None and highest is None):
        return Reason(Answer.UNKNOWN, message("Size: the call names no limits, or the action has no budget."))
    if lowest is not None and own < lowest:
        return Reason(Answer.NO, message("Size: the action costs less than the smallest contribution."))
    if highest is not None and own > highest:
        return Reason(Answer.NO, message("Size: the action costs more than the largest contribution."))
    return Reason(Answer.YES, message("Size: the cost of the action lies within the limits of the call."))


def _dates(action: Action, cutoffs: Iterable[Cutoff], now: datetime) -> Reason:
    given = list(cutoffs)
    ahead = next(iter(upcoming(given, now)), None)
    if ahead is None or ahead.at is None:
        passed = bool(given) and all(each.at is not None for each in given)
        if passed:
            return Reason(Answer.NO, message("Dates: the last deadline of the call has passed."))
        return Reason(Answer.UNKNOWN, message("Dates: the call has no date."))
    if action.start is None:
        return Reason(Answer.UNKNOWN, message("Dates: the action has no start."))
    if action.start <= ahead.at.there.date():
        return Reason(Answer.NO, message("Dates: the action starts before the deadline; money comes after it."))
    return Reason(Answer.YES, message("Dates: the action starts after the deadline."))
