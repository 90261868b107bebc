"""How far actions are and how they stand: computed from milestones and days, by rules that are shown with the answer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from s3desk.domain.messages import Message, message
from s3desk.domain.plan import Action, ActionStatus, Light, Milestone, MilestoneState

NOT_BEGUN = {None, ActionStatus.IDEA, ActionStatus.PLANNED}
SETTLED = {ActionStatus.DONE, ActionStatus.STOPPED}

RULE = message(
    "Off track: the end has passed and the action is not done. At risk: a milestone is overdue, or the start has "
    "passed and nothing has begun. A judgement with a reason counts instead."
)


@dataclass(frozen=True, slots=True)
class Progress:
    """How much of the whole is reached: milestones, or actions where there are no milestones."""

    reached: int = 0
    whole: int = 0
    of_actions: bool = False

    @property
    def share(self) -> int | None:
        """Return per cent, rounded down so that 100 means all; None where nothing can be counted."""
        return self.reached * 100 // self.whole if self.whole else None

    def said(self) -> Message | None:
        """Return "3 of 5 milestones"; None where nothing can be counted."""
        if not self.whole:
            return None
        if self.of_actions:
            return message("{0} of {1} actions", self.reached, self.whole, count=1)
        return message("{0} of {1} milestones", self.reached, self.whole, count=1)


@dataclass(frozen=True, slots=True)
class Standing:
    """A traffic light with its reasons; `light` is None where there is nothing to judge."""

    light: Light | None
    why: tuple[Message, ...] = ()
    judged: bool = False
    """Whether a person said so, not the rule."""


def progress(milestones: Sequence[Milestone], actions: Sequence[Action] = ()) -> Progress:
    """Return how far something is by its milestones and, where it has none, by the actions below it.

    Actions that were stopped do not count.
    """
    if milestones:
        return Progress(sum(each.reached_on is not None for each in milestones), len(milestones))
    counted = [each for each in actions if each.status is not ActionStatus.STOPPED]
    return Progress(sum(each.status is ActionStatus.DONE for each in counted), len(counted), of_actions=True)


def standing(action: Action, milestones: Iterable[Milestone], today: date) -> Standing:
    """Return how an action stands: by a judgement that has a reason, else by the rule."""
    found = _by_rule(action, milestones, today)
    if action.light is None:
        return found
    if action.light_reason.strip():
        return Standing(action.light, (message("Judged so: {0}", action.light_reason.strip()),), judged=True)
    unheard = message("It was judged otherwise ({0}), but no reason is given.", Message(action.light.label))
    return Standing(found.light, (*found.why, unheard))


def _by_rule(action: Action, milestones: Iterable[Milestone], today: date) -> Standing:
    if action.status in SETTLED:
        return Standing(None)
    if action.end is not None and action.end < today:
        return Standing(Light.OFF_TRACK, (message("Its end has passed and it is not done."),))
    why = []
    states = [each.state(today) for each in milestones]
    overdue = states.count(MilestoneState.OVERDUE)
    if overdue:
        why.append(message("{0} milestones are overdue.", overdue, count=0))
    if action.start is not None and action.start < today and action.status in NOT_BEGUN:
        why.append(message("Its start has passed and nothing has begun."))
    if why:
        return Standing(Light.AT_RISK, tuple(why))
    if action.start is None and action.end is None and all(each is MilestoneState.UNDATED for each in states):
        return Standing(None, (message("It has no days to judge by."),))
    return Standing(Light.ON_TRACK)


_WORST_FIRST = (Light.OFF_TRACK, Light.AT_RISK, Light.ON_TRACK)


def worst(below: Iterable[Standing]) -> Standing:
    """Return how something stands by the actions below it: as the worst of them, with how many stand so."""
    lights = [each.light for each in below if each.light is not None]
    for light in _WORST_FIRST:
        count = lights.count(light)
        if count and light is Light.ON_TRACK:
            return Standing(light)
        if count:
            said = message("{0} of {1} actions below: {2}", count, len(lights), Message(light.label), count=1)
            return Standing(light, (said,))
    return Standing(None)


def too_early(action: Action, end: date | None, others: Iterable[Action]) -> list[Action]:
    """Return the actions that wait for this one and start no later than the day on which it would end."""
    if end is None:
        return []
    return [each for each in others if action.id in each.after and each.start is not None and each.start <= end]


def clashes(action: Action, start: date | None, end: date | None, actions: Iterable[Action]) -> list[Message]:
    """Return what would not fit if the action had these days; nothing is moved for it."""
    others = list(actions)
    found = []
    if start is not None and end is not None and end < start:
        found.append(message("It ends before it starts."))
    later = too_early(action, end, others)
    if later:
        names = ", ".join(each.title for each in later)
        found.append(message("{0} actions start before this ends: {1}", len(later), names, count=0))
    ahead = [
        each for each in others if each.id in action.after and start and each.end is not None and each.end >= start
    ]
    if ahead:
        found.append(message("It starts before this ends: {0}", ", ".join(each.title for each in ahead)))
    return found
