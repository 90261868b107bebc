"""Scores and means as they are written in a language."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from s3desk.desktop.words import QtWords
from s3desk.domain.diagnosis import Mean
from s3desk.domain.messages import Message, message
from s3desk.domain.scoring import Moved, furthest_apart, means, robustness, stands_apart
from s3desk.domain.values import RecordId
from s3desk.services.scoring import ScoreSheet

NO_INFORMATION = "–"
"""Stands for 0 and for nothing said: neither counts."""


def mean_said(words: QtWords, value: Decimal) -> str:
    """Return a mean with one decimal."""
    return words.number(value.quantize(Decimal("0.1")))


def mean_in_full(words: QtWords, mean: Mean) -> str:
    """Return "3,5 (2 of 3 assessors)"."""
    if mean.value is None:
        return words.say(message("No information"))
    if mean.informed == mean.asked:
        return words.say(message("{0} ({1} assessors)", mean_said(words, mean.value), mean.asked, count=1))
    said = message("{0} ({1} of {2} assessors)", mean_said(words, mean.value), mean.informed, mean.asked, count=2)
    return words.say(said)


def what_scores_show(words: QtWords, sheet: ScoreSheet) -> list[str]:
    """Say where people differ most, who stands furthest from the others, and whether the order holds."""
    names = {each.id: each.text for each in (*sheet.things, *sheet.criteria, *sheet.assessors)}
    found = means(sheet.given)
    told: list[Message] = []
    apart = furthest_apart(found)
    if apart is None:
        told.append(message("Nobody disagrees."))
    else:
        thing, criterion = (names.get(each, "") for each in apart.cell)
        told.append(
            message("Furthest apart: “{0}” for {1}, from {2} to {3}.", thing, criterion, apart.lowest, apart.highest)
        )
    alone = stands_apart(sheet.given)
    if alone is not None:
        who = names.get(alone[0], "")
        told.append(
            message("{0} stands furthest from the others: {1} points on average.", who, mean_said(words, alone[1]))
        )
    told += _order_holds(robustness(found, sheet.sound_weights()), names)
    return [words.say(each) for each in told]


def _order_holds(moves: list[Moved], names: Mapping[RecordId, str]) -> list[Message]:
    if not moves:
        return [message("No change: no rank moves when one weight moves by 10 points.")]
    worst = max(moves, key=lambda each: abs(each.after - each.before))
    more, less = message("10 points more"), message("10 points less")
    told = message(
        "If {0} weighs {1}, “{2}” goes from rank {3} to {4}.",
        names.get(worst.criterion, ""),
        more if worst.points > 0 else less,
        names.get(worst.thing, ""),
        worst.before,
        worst.after,
    )
    rest = len({each.thing for each in moves} - {worst.thing})
    return [told, *([message("{0} others move too.", rest, count=0)] if rest else [])]
