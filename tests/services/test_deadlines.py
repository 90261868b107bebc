"""The Commission moves a deadline: what aims at the call is told, and what prepared for it may move along, or not."""

from datetime import UTC, date, datetime

import pytest

from s3desk.domain.errors import OfficeError
from s3desk.domain.funding import CallState, Freshness
from s3desk.domain.values import Instant, new_id
from s3desk.services.calls import call_rows
from s3desk.services.commands import Add, Edit, Link
from s3desk.services.deadlines import move_deadline, moved_deadlines, shift_tasks, touched_by
from s3desk.services.due import agenda
from s3desk.services.funding import by_next_deadline
from s3desk.services.importing import ApplyImport, plan_import, reader_for
from s3desk.services.query import Query, Test, Where
from s3desk.services.spans import Horizon

BEFORE = datetime(2020, 3, 3, 9, 0, tzinfo=UTC)
NOW = datetime(2020, 3, 16, 7, 0, tzinfo=UTC)  # 09:00 in Athens
TODAY = date(2020, 3, 16)
OLD, NEW = Instant.local(2020, 3, 26, 17), Instant.local(2020, 4, 22, 17)


@pytest.fixture
def call(add):
    return add("call", source="list", reference="CALL-02", title="Photonics innovation hubs")


@pytest.fixture
def cutoff(add, call):
    return add("cutoff", call=call, position=1, at=OLD)


@pytest.fixture
def action(add, workspace, call):
    """An action that names the call, with a pinned task and two others that prepare for its deadline."""
    made = add("action", title="Hub for photonics")
    workspace.run(Link(made, "calls", call))
    for title, day, pinned in (("Letters", 20, True), ("Budget", 23, False), ("Draft", 25, False)):
        about = frozenset({call if title == "Draft" else made})
        add("task", title=title, due=date(2020, 3, day), remind_on=date(2020, 3, day - 1), pinned=pinned, about=about)
    add("task", title="Later", due=date(2020, 3, 27), about=frozenset({made}))
    add("task", title="Done", due=date(2020, 3, 1), done=True, about=frozenset({made}))
    add("task", title="Some day", about=frozenset({call}))
    return made


def the_only(workspace, call):
    touched = touched_by(workspace.questions, call)
    (moved,) = moved_deadlines(workspace.questions, call, touched)
    return touched, moved


def test_a_moved_deadline_keeps_the_old_one_its_reason_and_who_noted_it(workspace, call, cutoff):
    workspace.run(move_deadline(workspace.questions, cutoff, NEW, "Covid-19, portal news of 13.03."))
    _, moved = the_only(workspace, call)
    assert (moved.cutoff.at, moved.cutoff.moved_from, moved.days) == (NEW, OLD, 27)
    assert str(moved.cutoff.at) == "2020-04-22T15:00:00Z Europe/Brussels"
    assert (moved.cutoff.note, moved.noted_by) == ("Covid-19, portal news of 13.03.", "Test Person")
    assert moved.noted_at is not None
    workspace.undo()
    assert workspace.questions.get(cutoff).at == OLD
    assert moved_deadlines(workspace.questions, call, touched_by(workspace.questions, call)) == []


def test_a_deadline_that_is_not_there_cannot_move(workspace, add, call):
    undated = add("cutoff", call=call, position=2)
    for record in (undated, new_id()):
        with pytest.raises(OfficeError, match="not there any more"):
            move_deadline(workspace.questions, record, NEW)


def test_only_unpinned_preparation_is_offered_and_moves_in_one_step(workspace, call, cutoff, action):
    workspace.run(move_deadline(workspace.questions, cutoff, NEW))
    touched, moved = the_only(workspace, call)
    assert [each.title for each in touched.actions] == ["Hub for photonics"]
    assert [each.title for each in touched.tasks] == ["Letters", "Budget", "Draft", "Later", "Some day"]
    assert [each.title for each in moved.movable] == ["Budget", "Draft"]

    order = shift_tasks(moved.movable, moved.days)
    assert str(order.label) == "Move 2 tasks by 27 days"
    workspace.run(order)
    touched, moved = the_only(workspace, call)
    assert {each.title: each.due for each in touched.tasks} == {
        "Letters": date(2020, 3, 20),
        "Later": date(2020, 3, 27),
        "Budget": date(2020, 4, 19),
        "Draft": date(2020, 4, 21),
        "Some day": None,
    }
    assert touched.tasks[2].remind_on == date(2020, 4, 18)
    assert moved.movable == ()  # nobody is asked twice
    workspace.undo()
    assert [each.title for each in the_only(workspace, call)[1].movable] == ["Budget", "Draft"]


def test_a_deadline_brought_forward_asks_for_what_would_come_too_late(workspace, call, cutoff, action):
    workspace.run(move_deadline(workspace.questions, cutoff, Instant.local(2020, 3, 24, 17)))
    _, moved = the_only(workspace, call)
    assert (moved.days, [each.title for each in moved.movable]) == (-2, ["Draft"])
    workspace.run(shift_tasks(moved.movable, moved.days))
    assert the_only(workspace, call)[1].movable == ()


def test_a_date_typed_meanwhile_is_not_lost(workspace, call, cutoff, action):
    """The order was decided on what was seen; a value written since then stands beside it."""
    workspace.run(move_deadline(workspace.questions, cutoff, NEW))
    _, moved = the_only(workspace, call)
    order = shift_tasks(moved.movable, moved.days)
    budget = moved.movable[0]
    workspace.run(Edit(budget.id, {"due": date(2020, 3, 24)}))
    workspace.run(order)
    written = [entry.change.after for entry in workspace.questions.history(budget.id, "due")]
    assert {date(2020, 3, 23), date(2020, 3, 24), date(2020, 4, 19)} <= set(written)


@pytest.mark.samples("../scenarios")
def test_the_commission_moves_a_deadline(workspace, scenarios):
    """Scenario S4, steps 1 to 7, as Elena in Komotini sees it."""
    _read(workspace, scenarios / "s04_calls_before.csv")
    rows = _rows(workspace, BEFORE, date(2020, 3, 3))
    assert len(rows) == 8
    assert (rows["CALL-08"].state, rows["CALL-08"].next, rows["CALL-08"].shown) == (CallState.UNKNOWN, None, None)
    assert [row.call.reference for row in rows.values()][:3] == ["CALL-01", "CALL-03", "CALL-02"]
    photonics, vouchers = rows["CALL-02"].call.id, rows["CALL-08"].call.id
    action = workspace.run(Add("action", {"title": "A1.2", "calls": frozenset({photonics})})).records[0]
    workspace.run(Add("action", {"title": "A2.1", "calls": frozenset({vouchers})}))
    for day, pinned in ((20, True), (23, False), (25, False)):
        values = {"due": date(2020, 3, day), "pinned": pinned, "about": frozenset({action})}
        workspace.run(Add("task", {"title": f"Prepare {day}", **values}))

    _read(workspace, scenarios / "s04_calls_after.csv")
    rows = _rows(workspace, NOW, TODAY)
    assert str(rows["CALL-02"].next.at) == "2020-04-22T15:00:00Z Europe/Brussels"
    assert rows["CALL-02"].next.moved_from == OLD
    assert {name for name, row in rows.items() if row.next and row.next.moved_from} == {"CALL-01", "CALL-02", "CALL-03"}
    assert {name for name, row in rows.items() if row.freshness is Freshness.STALE} == {"CALL-08"}
    assert (rows["CALL-02"].actions, rows["CALL-08"].actions, rows["CALL-01"].actions) == (1, 1, 0)
    touched, moved = the_only(workspace, photonics)
    assert (len(touched.actions), len(touched.tasks), moved.days) == (1, 3, 27)
    assert [each.title for each in moved.movable] == ["Prepare 23", "Prepare 25"]

    items = agenda(workspace.questions, NOW, TODAY)
    deadlines = [(each.day, each.title) for each in items if each.type == "cutoff"]
    assert [day.strftime("%d.%m.") for day, _ in deadlines[:3]] == ["19.03.", "20.03.", "27.03."]
    assert [each.title for each in items if each.horizon is Horizon.UNDATED] == ["Reskilling vouchers"]


def _read(workspace, path):
    from s3desk.app import Office

    reader = reader_for(Office.here().readers(), path)
    workspace.run(ApplyImport.of(plan_import(workspace.questions, reader.rows(path), source=path.name)))


def _rows(workspace, now, today):
    query = Query("call", order=by_next_deadline(now))
    found = call_rows(workspace.questions, workspace.questions.find(query), now, today)
    return {row.call.reference: row for row in found}


def test_tasks_are_found_by_the_application_they_prepare(workspace, add, call, cutoff):
    bid = add("application", title="Our bid", call=call)
    add("task", title="Annex", due=date(2020, 3, 20), about=frozenset({bid}))
    touched = touched_by(workspace.questions, call)
    assert ([each.title for each in touched.applications], len(touched.tasks)) == (["Our bid"], 1)
    assert workspace.questions.count(Query("task", (Where("done", Test.EQUAL, False),))) == 1
