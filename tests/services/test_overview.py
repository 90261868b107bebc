"""The Overview's figures: each is the count of the list behind it; few questions, however large the file."""

from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from s3desk.app import Office
from s3desk.domain.diagnosis import FindingKind
from s3desk.domain.gap import Gap, gap, summed
from s3desk.domain.plan import BudgetKind
from s3desk.domain.values import Instant, Money, RecordId
from s3desk.services.commands import Add, Edit, Together
from s3desk.services.example import EXAMPLE_DAY
from s3desk.services.money import by_year, in_year, planned, shares
from s3desk.services.overview import COME, Pace, by_person_and_day, next_instant, overview
from s3desk.services.query import Query
from s3desk.services.sieves import Moment, sieve

TODAY = date(2026, 3, 1)
AT = Moment(datetime(2026, 3, 1, 12, tzinfo=UTC), TODAY)


def seen(workspace, at=AT, mark=b""):
    return overview(workspace.questions, at, mark)


def counted(found):
    rows = [counter for _, row in found.spans for counter in row if counter is not None]
    return {(each.type, each.sieve): each.count for each in (*found.chain, found.mine, *rows)}


def days(number):
    return TODAY + timedelta(days=number)


def test_nothing_is_there_to_begin_with(workspace):
    found = seen(workspace)
    assert found.is_empty
    assert {each.pace for each in found.steps} == {Pace.NOT_BEGUN}
    assert set(counted(found).values()) == {0}
    assert found.deadlines == found.due == found.news.deeds == ()
    assert found.money == {}
    assert next_instant(found) is None


@pytest.fixture
def example(tmp_path):
    with closing(Office.here().create_example(tmp_path / "example.s3desk")) as made:
        yield made


def test_every_counter_shows_as_many_as_its_list(example):
    noon = datetime.combine(EXAMPLE_DAY, datetime.min.time(), UTC) + timedelta(hours=12)
    someone = example.questions.find(sieve("task", "open").query(AT))[0].owner
    at = Moment(noon, EXAMPLE_DAY, someone)
    found = seen(example, at)
    assert not found.is_empty
    assert sum(counted(found).values()) > 20
    for (type_name, name), count in counted(found).items():
        assert count == len(example.questions.find(sieve(type_name, name).query(at))), (type_name, name)
    assert [step.tab for step in found.steps] == ["diagnosis", "team", "plan", "funding"]
    assert all(str(step.stands).endswith(".") for step in found.steps)


def test_a_linked_weakness_leaves_its_counter(workspace, add):
    weakness = add("finding", statement="Few patents", kind=FindingKind.WEAKNESS)
    found = counted(seen(workspace))
    assert (found["finding", "no_evidence"], found["finding", "unanswered"]) == (1, 1)
    add("evidence", title="Patents per head", findings=frozenset({weakness}))
    action = add("action", title="Vouchers", answers=frozenset({weakness}))
    found = counted(seen(workspace))
    assert (found["finding", "no_evidence"], found["finding", "unanswered"]) == (0, 0)
    assert (found["action", "no_owner"], found["action", "no_call"]) == (1, 1)
    owner = add("person", name="Ana")
    workspace.run(Edit(action, {"owner": owner, "calls": frozenset({add("call", title="SMP")})}))
    found = seen(workspace)
    assert {each.count for each in found.chain} == {0}
    assert [step.pace for step in found.steps] == [Pace.COMPLETE, Pace.NOT_BEGUN, Pace.COMPLETE, Pace.COMPLETE]


def test_steps_say_in_a_sentence_where_the_team_stands(workspace, add):
    for text in ("Few patents", "Old plants"):
        add("finding", statement=text, kind=FindingKind.WEAKNESS)
    add("finding", statement="Port", kind=FindingKind.ASSET)
    first = seen(workspace).steps[0]
    assert str(first.stands) == "2 weaknesses and barriers, 1 assets, 0 partnerships; 3 without evidence."
    assert first.pace is Pace.UNDER_WAY


def test_what_is_due_is_named_overdue_first_and_counted_by_span(workspace, add):
    owner = add("person", name="Ana")
    add("task", title="Late", due=days(-2), owner=owner)
    add("task", title="Today", due=TODAY)
    add("task", title="Soon", due=days(7))
    add("task", title="Far", due=days(91))
    add("task", title="Reminded", due=days(40), remind_on=TODAY)
    add("task", title="Done", due=days(-2), done=True)
    add("task", title="Undated")
    add("milestone", title="Missed", due=days(-1))
    add("milestone", title="Next month", due=days(30))
    add("milestone", title="Reached", due=days(-1), reached_on=days(-1))
    found = seen(workspace)
    spans = {name: [each and each.count for each in row] for name, row in found.spans}
    assert spans == {"task": [1, 2, 2, 3], "milestone": [1, 0, 1, 1], "cutoff": [None, 0, 0, 0]}
    named = [each.title for each in found.due]
    assert named[:4] == ["Late", "Missed", "Today", "Reminded"]
    assert [each.who for each in found.due][:2] == ["Ana", ""]
    assert "Done" not in named
    assert "Reached" not in named


def test_on_its_day_a_task_is_on_the_first_screen_however_many_are_late(workspace, add):
    for number in range(12):
        add("task", title=f"Late {number}", due=days(-20 + number))
    add("task", title="The one of today", due=TODAY)
    named = [each.title for each in seen(workspace).due]
    assert named == ["Late 9", "Late 10", "Late 11", "The one of today"]
    assert len(named) == COME


def test_the_next_three_cutoffs_by_their_true_instant(workspace, add):
    call = add("call", title="Interregional Innovation")
    for ahead, zone in ((9, "Europe/Brussels"), (-1, "UTC"), (8, "Europe/Athens"), (7, "Atlantic/Azores"), (99, "UTC")):
        add("cutoff", call=call, at=Instant(AT.now + timedelta(days=ahead), zone))
    found = seen(workspace)
    assert len(found.deadlines) == 3
    assert [each.cutoff.at.utc for each in found.deadlines] == sorted(each.cutoff.at.utc for each in found.deadlines)
    assert {each.call.text for each in found.deadlines} == {"Interregional Innovation"}
    assert next_instant(found) == found.deadlines[0].cutoff.at.utc
    later = seen(workspace, replace(AT, now=next_instant(found)))
    assert next_instant(later) > next_instant(found), "what has passed is no longer shown"


def test_money_of_a_year_is_the_sum_of_the_lists_behind_it(workspace, add):
    action = add("action", title="Vouchers")
    for year, kind, amount in (
        (2027, BudgetKind.PLANNED, Money(100_00)),
        (2027, None, Money(50_00)),
        (2027, BudgetKind.SPENT, Money(999_00)),
        (2027, None, None),
        (2026, None, Money(10_00)),
        (None, None, Money(1)),
    ):
        add("budget_line", action=action, year=year, kind=kind, amount=amount)
    for year, secured, amount in ((2027, True, 60_00), (2027, False, 30_00), (2026, True, 40_00), (2028, False, 5_00)):
        add("financing_share", action=action, year=year, secured=secured, amount=Money(amount))
    found = by_year(workspace.questions)
    assert list(found) == [2026, 2027, 2028, None]
    assert found[2027] == Gap(150_00, 90_00, 60_00, 1)
    assert [each.open_cents for each in found.values()] == [0, 30_00, 5_00, 0]
    assert [each.missing_cents for each in found.values()] == [0, 60_00, 0, 1]
    assert summed(found.values()) == Gap(160_01, 135_00, 100_00, 1)
    for year, each in found.items():
        cost = workspace.questions.find(planned(in_year(year)))
        assert sum(line.amount.eur_cents for line in cost if line.amount) == each.cost_cents
        lines = workspace.questions.find(Query("budget_line", (in_year(year),)))
        given = workspace.questions.find(Query("financing_share", (in_year(year),)))
        assert gap(lines, given) == each, "the store adds up by the domain's rule"
        for secured, cents in ((True, each.secured_cents), (False, each.open_cents)):
            listed = workspace.questions.find(shares(in_year(year), secured=secured))
            assert sum(share.amount.eur_cents for share in listed) == cents


@pytest.mark.parametrize(("name", "type_name"), [("planned", "budget_line"), ("not_secured", "financing_share")])
def test_a_year_has_a_ready_made_filter(workspace, add, name, type_name):
    mine = add(type_name, year=2027, amount=Money(1))
    unknown = add(type_name, amount=Money(1))
    for said, wanted in (("2027", [mine]), ("-", [unknown]), ("2028", []), ("all", [mine, unknown])):
        assert workspace.questions.ids(sieve(type_name, f"{name} {said}").query(AT)) == wanted
    assert sieve("task", f"{name} 2027") is None
    assert sieve(type_name, f"{name} x") is None


def ben_adds(path, *titles):
    with closing(Office.here("Ben").open(path)) as theirs:
        for title in titles:
            theirs.run(Add.of(theirs.questions, "task", {"title": title}))


def test_what_others_did_is_gathered_by_person_and_day(workspace, add):
    add("task", title="My own")
    workspace.close()
    ben_adds(workspace.path, "First", "Second")
    with closing(Office.here().open(workspace.path)) as again:
        news = seen(again).news
        (day,) = by_person_and_day(news.deeds)
        assert day.author == "Ben"
        assert [str(deed.label) for deed in day.deeds] == ["Add Second", "Add First"]
        assert seen(again, mark=news.mark).news.deeds == ()


def test_deeds_of_several_days_stand_apart(workspace, add):
    workspace.close()
    ben_adds(workspace.path, "First", "Second")
    with closing(Office.here().open(workspace.path)) as again:
        late, early = seen(again).news.deeds
        yesterday = replace(early, at=early.at - timedelta(days=1))
        assert [len(each.deeds) for each in by_person_and_day([late, yesterday])] == [1, 1]
        assert by_person_and_day([late, yesterday])[0].day > by_person_and_day([late, yesterday])[1].day


def statements(workspace):
    asked = []
    database = workspace.questions._database
    seen(workspace)  # what is compiled and read but once
    database.set_trace_callback(asked.append)
    seen(workspace)
    database.set_trace_callback(None)
    return len(asked)


def test_few_questions_however_large_the_file(workspace, add):
    call, person = add("call", title="A call"), add("person", name="Ana")
    add("cutoff", call=call, at=Instant(AT.now + timedelta(days=3)))
    for number in range(10):
        add("task", title=f"{number}", due=days(number - 5), owner=person)
        add("milestone", title=f"{number}", due=days(number - 5))
    few = statements(workspace)
    assert few <= 24
    many = tuple(Add("finding", {"statement": f"{n}"}, id=RecordId(n.to_bytes(16, "big"))) for n in range(500))
    workspace.run(Together(many, many[0].label))
    assert statements(workspace) == few
