"""The view "Board": the actions of the plan as cards by their status."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import cast

from PySide6.QtWidgets import QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.kit.arrangement import Arrangement, Badge, Column, Face
from s3desk.desktop.kit.board import Board
from s3desk.desktop.look import ToneName
from s3desk.desktop.tabs.plan.drawing import LIGHT_TONES
from s3desk.desktop.words import QtWords
from s3desk.domain.declare import Record
from s3desk.domain.messages import Message, message
from s3desk.domain.plan import Action, ActionStatus, Light, Milestone
from s3desk.domain.progress import SETTLED, progress, standing
from s3desk.domain.values import RecordId
from s3desk.services.portions import chunks
from s3desk.services.ports import Questions
from s3desk.services.query import AnyOf, Condition, Order, Query, Test, Where
from s3desk.services.sieves import Moment

_LOOKS: dict[ActionStatus, tuple[str, ToneName]] = {
    ActionStatus.IDEA: ("opportunity", "quiet"),
    ActionStatus.PLANNED: ("calendar", "accent"),
    ActionStatus.UNDER_WAY: ("action", "info"),
    ActionStatus.DONE: ("done", "good"),
    ActionStatus.STOPPED: ("no", "quiet"),
}
_SIGNS: dict[Light, str] = {Light.AT_RISK: "warning", Light.OFF_TRACK: "error"}
"""What is on track needs no sign."""


def _statuses(at: Moment) -> tuple[Column, ...]:
    return tuple(
        Column(
            status.value,
            Message(status.label),
            (_holds(status),),
            {"status": status},
            _LOOKS[status][0],
            _LOOKS[status][1],
            quiet=status is ActionStatus.STOPPED,
        )
        for status in ActionStatus
    )


def _holds(status: ActionStatus) -> Condition:
    """Return the condition for a status; an action without one is an idea."""
    own = Where("status", Test.EQUAL, status)
    return AnyOf((own, Where("status", Test.EMPTY))) if status is ActionStatus.IDEA else own


def _describe(questions: Questions, records: Sequence[Record], words: QtWords, at: Moment) -> Mapping[RecordId, Face]:
    """Say of each action who has it, until when, how it stands and how far it is."""
    actions = [cast("Action", each) for each in records]
    milestones: dict[RecordId | None, list[Milestone]] = defaultdict(list)
    for some in chunks(each.id for each in actions):
        for each in cast(
            "list[Milestone]", questions.find(Query("milestone", (Where("action", Test.ONE_OF, tuple(some)),)))
        ):
            milestones[each.action].append(each)
    owners = {each.owner for each in actions if each.owner is not None}
    names = {each.id: each.text for each in questions.titles(owners).values()} if owners else {}
    return {each.id: _face(each, milestones[each.id], names, words, at) for each in actions}


def _face(
    action: Action, milestones: Sequence[Milestone], names: Mapping[RecordId, str], words: QtWords, at: Moment
) -> Face:
    owner = names.get(action.owner, "") if action.owner is not None else ""
    stands, said = standing(action, milestones, at.today), progress(milestones).said()
    badges = []
    light = stands.light
    if light is not None and light in _SIGNS:
        why = " ".join(map(words.say, stands.why))
        badges.append(Badge(words.label(light), LIGHT_TONES[light], _SIGNS[light], f"{words.label(light)}. {why}"))
    if not owner and action.status not in SETTLED:
        badges.append(Badge(words.say(message("No owner")), "quiet", "owner"))
    if said is not None:
        badges.append(Badge(words.say(said), "quiet", "milestone"))
    if action.end is not None:
        day = words.day(action.end)
        badges.append(Badge(day, "quiet", "calendar", words.say(message("ends on {0}", day))))
    return Face(owner, tuple(badges))


ARRANGEMENTS = (
    Arrangement(
        "status",
        message("By status"),
        "action",
        _statuses,
        _describe,
        (Order("end"), Order("title")),
        links=("owner", "theme"),
    ),
)


class ActionsBoard(Board):
    """Ideas become plans, plans become work: a card moves with its status."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(ARRANGEMENTS, desk, parent)

    def also_concerns(self) -> set[str]:
        return {"milestone"}
