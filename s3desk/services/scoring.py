"""Scores of a list of criteria: who gave what to what, and how one is set."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import cast

from s3desk.domain.diagnosis import Criterion, Score
from s3desk.domain.messages import message
from s3desk.domain.order import spread
from s3desk.domain.plain import record_key
from s3desk.domain.scoring import Cell, sound_weights
from s3desk.domain.values import Place, RecordId
from s3desk.services.belonging import every
from s3desk.services.commands import Add, Edit, Together
from s3desk.services.diagnosis import criteria, findings
from s3desk.services.naming import named
from s3desk.services.ports import Command, Questions
from s3desk.services.query import Query, Test, Where
from s3desk.services.reference import wheel_factors
from s3desk.services.trash import Restore

WHEEL = "RIS3 wheel"
"""The list of criteria by which a region's strategy is judged, 18 factors of six steps."""


@dataclass(frozen=True, slots=True)
class Named:
    """A record with what it is called; `about` is its guiding question."""

    id: RecordId
    type: str
    text: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class ScoreSheet:
    """What is scored by a list of criteria, and all points given."""

    collection: str
    criteria: tuple[Named, ...]
    weights: Mapping[RecordId, Decimal | None]
    things: tuple[Named, ...]
    assessors: tuple[Named, ...]
    given: Mapping[Cell, Mapping[RecordId, int | None]]

    def sound_weights(self) -> dict[RecordId, Decimal]:
        return sound_weights(self.weights)


def collections(questions: Questions) -> list[str]:
    """Return the names of the lists of criteria, in the order of the alphabet; empty: the criteria in no list."""
    return sorted({cast("Criterion", each).collection for each in questions.find(Query("criterion"))}, key=str.casefold)


def score_sheet(questions: Questions, collection: str) -> ScoreSheet:
    """Return a list's criteria, what is judged by them, and the points.

    These are all findings that stand (the wheel judges regions), and whatever else was scored.
    """
    found = [cast("Criterion", each) for each in questions.find(criteria(collection))]
    given, things = _given(questions, tuple(each.id for each in found))
    first = Query("region") if collection == WHEEL else findings()
    wanted = dict.fromkeys((*questions.ids(first), *things))
    who = sorted({assessor for points in given.values() for assessor in points})
    return ScoreSheet(
        collection,
        tuple(Named(each.id, "criterion", each.title, each.description) for each in found),
        {each.id: each.weight for each in found},
        _named(questions, list(wanted)),
        _named(questions, who),
        given,
    )


def _given(
    questions: Questions, wanted: tuple[RecordId, ...]
) -> tuple[dict[Cell, dict[RecordId, int | None]], dict[RecordId, None]]:
    given: dict[Cell, dict[RecordId, int | None]] = defaultdict(dict)
    things: dict[RecordId, None] = {}
    for each in every(questions, Query("score", (Where("criterion", Test.ONE_OF, wanted),))):
        score = cast("Score", each)
        if score.finding is not None and score.criterion is not None and score.assessor is not None:
            given[score.finding, score.criterion][score.assessor] = score.points
            things[score.finding] = None
    return dict(given), things


def _named(questions: Questions, records: list[RecordId]) -> tuple[Named, ...]:
    titles = questions.titles(records)
    there = (titles[each] for each in records if each in titles and not titles[each].deleted)
    return tuple(Named(each.id, each.type, each.text) for each in there)


def assessors(questions: Questions) -> tuple[Named, ...]:
    """Return the people who may score, by name."""
    return tuple(sorted(_named(questions, questions.ids(Query("person"))), key=lambda each: each.text.casefold()))


def give_points(questions: Questions, cell: Cell, assessor: RecordId, points: int | None, today: date) -> Command:
    """Return the command that sets one assessor's points; a score that was thrown away comes back with them."""
    thing, criterion = cell
    key = {"finding": thing, "criterion": criterion, "assessor": assessor}
    values = {"points": points, "scored_on": today}
    record = record_key(questions.catalogue["score"], key)
    label = message("Score {0}: {1}", named(questions, thing), "–" if points is None else points)
    if record is None or questions.type_name(record) is None:
        return Add("score", {**key, **values}, label=label)
    edit = Edit(record, values, label=label)
    title = questions.titles([record]).get(record)
    gone = title is not None and title.deleted
    return Together((Restore.of(questions, record), edit), label) if gone else edit


def wheel_criteria(collection: str) -> Command:
    """Return the command that adds the 18 factors of the RIS3 assessment wheel as a list of criteria."""
    factors = wheel_factors()
    places = spread(len(factors))
    adds = tuple(
        Add(
            "criterion",
            {
                "title": factor.factor,
                "description": factor.step_title,
                "collection": collection,
                "order": Place(None, index),
                "source": "RIS3 Assessment Wheel",
            },
        )
        for factor, index in zip(factors, places, strict=True)
    )
    return Together(adds, message("Add the criteria of the {0}", collection))
