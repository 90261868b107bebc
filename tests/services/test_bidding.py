"""A bid sheet adds points up against thresholds; the decision is kept with its reason and the meeting."""

from datetime import date
from decimal import Decimal

import pytest

from s3desk.domain.funding import Bid
from s3desk.services.bidding import FIRST, bid_form, decide, first_criteria
from s3desk.services.scoring import give_points
from s3desk.services.trash import Delete

TODAY = date(2020, 3, 16)


@pytest.fixture
def elena(add):
    return add("person", name="Elena")


@pytest.fixture
def application(add):
    return add("application", title="Hubs", stage="preparing", threshold=Decimal(10))


@pytest.fixture
def score(workspace, elena, application):
    workspace.run(first_criteria())

    def given(*points):
        form = bid_form(workspace.questions, application, elena)
        for criterion, value in zip(form.criteria, points, strict=True):
            cell = application, criterion.id
            workspace.run(give_points(workspace.questions, cell, elena, value, TODAY))
        return bid_form(workspace.questions, application, elena).sheet

    return given


def test_4_3_2_is_9_of_15_and_no_bid_because_of_the_third_and_the_whole(score):
    sheet = score(4, 3, 2)
    assert (sheet.total, sheet.highest, sheet.failed, sheet.total_failed) == (9, 15, (2,), True)
    assert sheet.advice is Bid.NO_BID


def test_5_5_2_is_12_and_still_no_bid(score):
    sheet = score(5, 5, 2)
    assert (sheet.total, sheet.failed, sheet.total_failed, sheet.advice) == (12, (2,), False, Bid.NO_BID)


def test_each_fills_in_a_sheet_of_their_own(workspace, add, application, score):
    score(4, 3, 3)
    other = bid_form(workspace.questions, application, add("person", name="Ana"))
    assert other.sheet.missing == (0, 1, 2)
    assert bid_form(workspace.questions, application, None).points == {}


def test_the_first_criteria_stand_in_order(workspace, application, score):
    form = bid_form(workspace.questions, application, None)
    assert tuple(each.title for each in form.criteria) == FIRST
    workspace.undo()
    assert bid_form(workspace.questions, application, None).criteria == ()


def test_the_decision_is_kept_with_reason_and_meeting(workspace, add, application):
    meeting = add("meeting", title="Board of March", date=TODAY)
    done = workspace.run(decide(workspace.questions, application, Bid.NO_BID, "Implementation is weak", meeting))
    assert str(done.label) == "Hubs: No bid"
    form = bid_form(workspace.questions, application, None)
    assert (form.application.bid, form.application.bid_reason) == (Bid.NO_BID, "Implementation is weak")
    assert (form.application.decided_in, [each.id for each in form.meetings]) == (meeting, [meeting])


def test_of_an_application_that_is_gone_there_is_no_sheet(workspace, application):
    workspace.run(Delete.of(workspace.questions, application))
    assert bid_form(workspace.questions, application, None) is None
