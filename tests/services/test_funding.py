"""Cut-offs by their true instant, calls that are open, stale or unclear, applications that wait for something."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from random import Random

import pytest

from s3desk.domain.bidding import ASKED, fit
from s3desk.domain.funding import Answer, CallState, DeadlineModel, Freshness, Requirement
from s3desk.domain.messages import Message
from s3desk.domain.values import Instant
from s3desk.services import funding
from s3desk.services.commands import Link
from s3desk.services.query import Query

NOW = datetime(2026, 11, 6, 12, 0, tzinfo=UTC)


@pytest.fixture
def call(add):
    """Add a call with cut-offs so many days away, and return its id."""

    def made(title, *days, **values):
        record = add("call", source="portal", reference=title, title=title, **values)
        for position, away in enumerate(days, 1):
            at = None if away is None else Instant(NOW + timedelta(days=away))
            add("cutoff", call=record, position=position, at=at)
        return record

    return made


@pytest.fixture
def titles(workspace):
    return lambda query: [record.title for record in workspace.questions.find(query)]


def test_what_is_due_falls_under_the_nearest_horizon(workspace, call):
    call("Month", 20, 200)
    call("Week", 7, -3)
    call("Quarter", 90)
    call("Over", -1)
    found = funding.due(workspace.questions, NOW)
    assert [(each.horizon, each.call.title) for each in found] == [(7, "Week"), (30, "Month"), (90, "Quarter")]


def test_cutoffs_are_sorted_by_the_true_instant(workspace, add):
    record = add("call", source="portal", reference="1")
    athens = Instant.local(2026, 11, 10, 17, zone="Europe/Athens")
    canary = Instant.local(2026, 11, 10, 16, zone="Atlantic/Canary")
    brussels = Instant.local(2026, 11, 10, 16, 30)
    for position, at in enumerate((canary, brussels, athens), 1):
        add("cutoff", call=record, position=position, at=at)
    found = workspace.questions.find(funding.next_cutoffs(NOW))
    assert [each.at for each in found] == [athens, brussels, canary]
    assert len(workspace.questions.find(funding.cutoffs_of(record))) == 3


def test_open_and_forthcoming_calls(call, titles):
    call("Later", 30)
    call("Sooner", -5, 10)
    call("Not yet", 60, opening=date(2026, 12, 1))
    call("Over", -1)
    call("Undated", None)
    assert titles(funding.calls_in(CallState.OPEN, NOW)) == ["Sooner", "Later"]
    assert titles(funding.calls_in(CallState.FORTHCOMING, NOW)) == ["Not yet"]
    assert titles(funding.calls_in(CallState.CLOSED, NOW)) == ["Over"]
    assert titles(funding.calls_in(CallState.UNKNOWN, NOW)) == ["Undated"]


@dataclass(frozen=True)
class Do:
    """Whatever a test wants done, as one step."""

    what: Callable
    label: Message = field(default_factory=lambda: Message("Do"))
    bulk: bool = False

    def apply(self, to):
        self.what(to)


@pytest.fixture
def anything(workspace):
    """Calls as nobody would invent them: any dates and none, all deadline models, several zones, any answers."""
    random = Random(28)
    days, hours = (None, -2, -1, 0, 1, 2), (0, 1, 11, 22, 23)
    zones = ("Europe/Brussels", "Europe/Athens", "Atlantic/Canary")

    def day(*away):
        drawn = random.choice(away)
        return None if drawn is None else NOW.date() + timedelta(days=drawn)

    def write(to):
        for number in range(300):
            values = {"source": "drawn", "reference": str(number), "title": str(number)}
            values |= {"opening": day(*days), "deadline_model": random.choice((None, *DeadlineModel))}
            values |= {"checked_on": day(None, 0, -30, -31, -90, -91), "eligibility": random.choice((None, *Answer))}
            record = to.insert("call", values)
            for position in range(1, random.randint(1, 4)):
                away = random.choice(days)
                at = None if away is None else (NOW + timedelta(days=away)).replace(hour=random.choice(hours))
                at = at and Instant(at, random.choice(zones))
                to.insert("cutoff", {"call": record, "position": position, "at": at})
            answers = random.choice(((), (None, *Answer), (Answer.YES,)))
            for question in Requirement if answers and number % 3 else answers and ASKED:
                values = {"call": record, "question": question, "answer": random.choice(answers)}
                to.insert("eligibility_answer", values)

    workspace.run(Do(write))
    return workspace.questions


def test_a_list_by_state_names_the_calls_whose_badge_says_so(anything):
    """The query and the call itself follow one rule, also around midnight in Brussels."""
    calls = anything.find(Query("call"))
    cutoffs = {each.id: anything.find(funding.cutoffs_of(each.id)) for each in calls}
    for now in (NOW, NOW.replace(hour=22, minute=59), NOW.replace(hour=23), NOW + timedelta(days=1)):
        for state in CallState:
            badged = {each.id for each in calls if each.state(cutoffs[each.id], now) is state}
            assert set(anything.ids(funding.calls_in(state, now))) == badged != set()


def test_a_list_by_freshness_names_the_calls_whose_badge_says_so(anything):
    calls = anything.find(Query("call"))
    for freshness in Freshness:
        badged = {each.id for each in calls if each.freshness(NOW.date()) is freshness}
        assert set(anything.ids(Query("call", funding.looked_at(freshness, NOW.date())))) == badged != set()


def test_a_list_by_eligibility_names_the_calls_whose_badge_says_so(anything):
    calls = anything.find(Query("call"))
    given = {each.id: anything.find(funding.answers_of(each.id)) for each in calls}
    fits = {each.id: fit(each.eligibility, {one.question: one.answer for one in given[each.id]}) for each in calls}
    for answer in Answer:
        badged = {each for each, found in fits.items() if found.verdict is answer}
        assert set(anything.ids(Query("call", funding.for_us(answer)))) == badged != set()


def test_calls_are_sorted_by_the_next_deadline_that_can_still_be_met(workspace, call, titles):
    call("First is over", -3, 20)
    call("Soon", 5)
    call("Over", -1)
    call("Tomorrow", 1, 200)
    assert titles(Query("call", order=funding.by_next_deadline(NOW))) == ["Tomorrow", "Soon", "First is over", "Over"]


def test_a_call_is_stale_on_the_91st_day_and_never_once_over(call, titles):
    def checked(days):
        return NOW.date() - timedelta(days=days)

    call("Old", 10, checked_on=checked(91))
    call("Fresh", 10, checked_on=checked(90))
    call("Unseen", 10)
    call("Undated", None, checked_on=checked(158))
    call("Over", -1, checked_on=checked(200))
    assert titles(funding.stale_calls(NOW, NOW.date())) == ["Undated", "Old", "Unseen"]


def test_eligibility_is_asked_only_of_calls_we_use(workspace, add, call, titles):
    used = call("Used", 10)
    call("Not ours", 10)
    action = add("action", title="Act")
    workspace.run(Link(action, "calls", used))
    assert titles(funding.eligibility_open(NOW)) == ["Used"]


def test_applications_that_wait(add, titles):
    add("application", title="Ready", stage="preparing", bid="bid")
    add("application", title="Undecided", stage="preparing")
    add("application", title="Granted", stage="granted")
    assert titles(funding.applications_undecided()) == ["Undecided"]
    assert titles(funding.applications_without_owner()) == ["Ready", "Undecided"]
    assert titles(funding.applications(funding.Stage.GRANTED)) == ["Granted"]
    assert len(titles(funding.applications())) == 3


def test_calls_without_a_cutoff_and_moved_cutoffs(workspace, add, call, titles):
    call("None")
    record = call("One", 3)
    moved = add("cutoff", call=record, position=9, moved_from=Instant(NOW))
    assert titles(funding.without_cutoff()) == ["None"]
    assert workspace.questions.ids(funding.moved_cutoffs()) == [moved]
