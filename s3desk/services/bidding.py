"""The bid sheet of an application: points by criterion against thresholds, and the decision with reason and meeting."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

from s3desk.domain.bidding import BidSheet, bid_sheet
from s3desk.domain.diagnosis import Criterion, Score
from s3desk.domain.funding import Application, Bid
from s3desk.domain.messages import Message, message
from s3desk.domain.order import spread
from s3desk.domain.values import Place, RecordId
from s3desk.services.commands import Add, Edit, Together
from s3desk.services.diagnosis import criteria
from s3desk.services.naming import named
from s3desk.services.ports import Command, Questions, Title
from s3desk.services.query import Among, Order, Query, Test, Where

COLLECTION = "Bid sheet"
"""The list of criteria that applications are judged by."""
FIRST = ("Excellence", "Impact", "Implementation")
"""What the Commission's calls are evaluated by; the team changes the list as it likes."""
THRESHOLD = 3


@dataclass(frozen=True, slots=True)
class BidForm:
    """The sheet as one person fills it in: own points by criterion, and what they come to."""

    application: Application
    criteria: tuple[Criterion, ...]
    points: Mapping[RecordId, int | None]
    sheet: BidSheet
    meetings: tuple[Title, ...]
    """In which a decision can have been taken, the latest first."""


def bid_form(questions: Questions, application: RecordId, assessor: RecordId | None) -> BidForm | None:
    """Return the sheet of an application; None when there is none (any more)."""
    found = questions.find(Query("application", (Where("id", Test.EQUAL, application),), among=Among.LIVING))
    if not found:
        return None
    bid = cast("Application", found[0])
    asked = tuple(cast("Criterion", each) for each in questions.find(criteria(COLLECTION)))
    points = {} if assessor is None else _points(questions, application, assessor)
    sheet = bid_sheet([(points.get(each.id), each.threshold) for each in asked], bid.threshold)
    meetings = questions.ids(Query("meeting", order=(Order("date", descending=True),)))
    titles = questions.titles(meetings)
    return BidForm(bid, asked, points, sheet, tuple(titles[each] for each in meetings if each in titles))


def _points(questions: Questions, application: RecordId, assessor: RecordId) -> dict[RecordId, int | None]:
    own = Where("finding", Test.EQUAL, application), Where("assessor", Test.EQUAL, assessor)
    given = cast("list[Score]", questions.find(Query("score", own, among=Among.LIVING)))
    return {each.criterion: each.points for each in given if each.criterion is not None}


def first_criteria() -> Command:
    """Return the order that adds the three criteria of the Commission, each to be passed with 3 of 5 points."""
    places = [Place(None, index) for index in spread(len(FIRST))]
    rows = ({"title": title, "collection": COLLECTION, "threshold": THRESHOLD} for title in FIRST)
    adds = tuple(Add("criterion", {**row, "order": place}) for row, place in zip(rows, places, strict=True))
    return Together(adds, message("Add the criteria of the bid sheet"))


def decide(questions: Questions, application: RecordId, bid: Bid, reason: str, meeting: RecordId | None) -> Edit:
    """Return the order that keeps whether we bid, why, and in which meeting that was decided."""
    label = message("{0}: {1}", named(questions, application), Message(bid.label))
    return Edit(application, {"bid": bid, "bid_reason": reason, "decided_in": meeting}, label=label)
