"""Calls with what follows from their dates, chosen by all that matters of them."""

from datetime import UTC, date, datetime, timedelta

import pytest

from s3desk.domain.bidding import ASKED
from s3desk.domain.funding import Answer, CallState, Freshness
from s3desk.domain.plan import FundingLevel
from s3desk.domain.values import Instant
from s3desk.services.calls import Choices, call_rows, programmes
from s3desk.services.funding import by_next_deadline
from s3desk.services.query import Query

NOW = datetime(2026, 11, 6, 12, 0, tzinfo=UTC)
TODAY = date(2026, 11, 6)


@pytest.fixture
def call(add):
    def made(title, *days, **values):
        record = add("call", source="portal", reference=title, title=title, **values)
        for position, away in enumerate(days, 1):
            add("cutoff", call=record, position=position, at=Instant(NOW + timedelta(days=away)))
        return record

    return made


@pytest.fixture
def rows(workspace):
    def found(**chosen):
        query = Query("call", Choices(**chosen).where(NOW, TODAY), by_next_deadline(NOW))
        return call_rows(workspace.questions, workspace.questions.find(query), NOW, TODAY)

    return found


def test_a_row_tells_what_follows_from_dates_answers_and_links(add, call, rows):
    record = call("Hubs", -3, 5, 40, checked_on=TODAY - timedelta(days=31))
    add("action", title="One", calls=frozenset({record}))
    add("action", title="Two", calls=frozenset({record}))
    add("application", title="Bid", call=record)
    for question in ASKED:
        add("eligibility_answer", call=record, question=question, answer=Answer.YES)
    (row,) = rows()
    assert (row.state, row.freshness, row.fit.verdict) == (CallState.OPEN, Freshness.AMBER, Answer.YES)
    assert (row.actions, row.applications) == (2, 1)
    assert row.next is row.shown is row.cutoffs[1]


def test_a_call_that_is_over_shows_its_last_deadline(call, rows):
    call("Over", -30, -3)
    (row,) = rows()
    assert (row.state, row.next, row.shown) == (CallState.CLOSED, None, row.cutoffs[1])


def test_choices_come_together_in_one_question(add, call, rows):
    theme = add("theme", name="Energy")
    call("Heat", 5, level="eu", programme="LIFE", theme=theme, eligibility="yes", checked_on=TODAY)
    call("Vouchers", level="national", programme="ESF", eligibility="no")
    call("Steel", 2, level="eu", programme="RFCS", checked_on=TODAY - timedelta(days=91))
    titles = lambda **chosen: [row.call.title for row in rows(**chosen)]  # noqa: E731
    assert titles() == ["Steel", "Heat", "Vouchers"]
    assert titles(level=FundingLevel.EU) == ["Steel", "Heat"]
    assert titles(programme="LIFE") == titles(theme=theme) == titles(eligible=Answer.YES) == ["Heat"]
    assert titles(state=CallState.UNKNOWN) == titles(eligible=Answer.NO) == ["Vouchers"]
    assert titles(freshness=Freshness.STALE) == titles(eligible=Answer.UNKNOWN) == ["Steel"]
    assert titles(level=FundingLevel.EU, freshness=Freshness.UNCHECKED) == []


def test_programmes_are_named_once(workspace, call):
    for title, programme in (("a", "LIFE"), ("b", "erasmus"), ("c", "LIFE"), ("d", "")):
        call(title, programme=programme)
    assert programmes(workspace.questions) == ["erasmus", "LIFE"]


def test_rows_cost_as_many_questions_for_many_calls_as_for_few(workspace, call):
    for number in range(30):
        call(f"Call {number}", 5)
    asked = []

    class Counting:
        def find(self, query):
            asked.append(query)
            return workspace.questions.find(query)

    calls = workspace.questions.find(Query("call"))
    assert len(call_rows(Counting(), calls, NOW, TODAY)) == 30
    assert len(asked) == 4
