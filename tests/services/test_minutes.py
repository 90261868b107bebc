"""Meetings in series: states, the lock of final minutes, amendments, what comes of a line, open items carried over."""

from datetime import date

import pytest

from s3desk.domain.errors import OfficeError
from s3desk.domain.messages import message
from s3desk.domain.team import MeetingState
from s3desk.domain.values import Instant, Place
from s3desk.services import minutes, team
from s3desk.services.cells import EditMany
from s3desk.services.commands import Add, Edit, Link, Move
from s3desk.services.query import Query
from s3desk.services.trash import Delete, Restore, RestoreState

DAY = date(2026, 7, 21)
STANDING = ("Opening", "Open items", "Any other business")


@pytest.fixture
def item(add):
    """Add an agenda item to a meeting."""

    def added(meeting, title, **more):
        return add("agenda_item", title=title, order=Place(meeting, f"{title[0].lower()}1"), **more)

    return added


@pytest.fixture
def step(workspace):
    """Take a meeting through these states."""

    def taken(meeting, *states):
        for state in states:
            workspace.run(minutes.SetState.of(workspace.questions, meeting, MeetingState(state)))

    return taken


@pytest.fixture
def final(add, item, step):
    """Return a meeting with final minutes, its agenda item and its decision."""
    meeting = add("meeting", title="July", series="Team", date=DAY)
    point = item(meeting, "Bids", discussion="We bid twice.")
    decision = add("decision", title="Bid", meeting=meeting, agenda_item=point)
    step(meeting, "draft", "circulated", "final")
    return meeting, point, decision


def test_minutes_go_from_draft_to_final_and_say_who_took_them_there(workspace, add, step):
    meeting = add("meeting", title="July")
    step(meeting, "draft", "circulated", "amended", "circulated", "final")
    reached = minutes.states_reached(workspace.questions, meeting)
    assert [each.state for each in reached] == ["draft", "circulated", "amended", "circulated", "final"]
    assert all(each.by for each in reached)
    with pytest.raises(OfficeError, match="cannot become"):
        step(meeting, "draft")


def test_final_minutes_refuse_every_command_but_an_amendment(workspace, add, final):
    meeting, point, decision = final
    note = add("finding", statement="Ports")
    questions = workspace.questions
    refused = [
        Edit(meeting, {"minutes": "Other"}),
        Edit(meeting, {"state": MeetingState.DRAFT}),
        Edit(point, {"discussion@es": "Otra"}),
        Edit(decision, {"title": "No bid"}),
        EditMany({point: {"title": "Other"}}, {point: {"title": "Bids"}}, message("Fill")),
        Add("agenda_item", {"title": "Late", "order": Place(meeting, "z")}),
        Add("decision", {"title": "Late", "meeting": meeting}),
        Move(point, None),
        Delete.of(questions, meeting),
        Delete.of(questions, point),
        RestoreState(point, questions.history(point)[0].action),
    ]
    for command in refused:
        with pytest.raises(OfficeError, match="are final"):
            workspace.run(command)
    workspace.run(Link(point, "about", note))
    workspace.run(Edit(point, {"about": frozenset()}))
    assert questions.get(point).discussion == "We bid twice."


def test_nothing_comes_into_final_minutes_from_elsewhere(workspace, add, item, step):
    meeting = add("meeting", title="July")
    gone, elsewhere = item(meeting, "Gone"), item(add("meeting", title="June"), "Other")
    workspace.run(Delete.of(workspace.questions, gone))
    step(meeting, "draft", "circulated", "final")
    for command in (Restore.of(workspace.questions, gone), Move(elsewhere, meeting)):
        with pytest.raises(OfficeError, match="are final"):
            workspace.run(command)


def test_a_correction_of_final_minutes_is_an_amendment_with_name_and_day(workspace, add, final):
    meeting, point, _ = final
    ana = add("person", name="Ana")
    workspace.run(minutes.Amend(meeting, "We bid once.", date(2026, 8, 22), point, "We bid twice.", ana))
    [found] = workspace.questions.find(team.amendments(meeting))
    assert (found.wording, found.by, found.amended_on) == ("We bid once.", ana, date(2026, 8, 22))
    assert workspace.questions.get(point).discussion == "We bid twice."


def test_minutes_that_are_not_final_are_changed_themselves(workspace, add):
    with pytest.raises(OfficeError, match="not final"):
        workspace.run(minutes.Amend(add("meeting", title="July"), "Other", DAY))


def test_undo_takes_final_back(workspace, final):
    workspace.undo()
    workspace.run(Edit(final[1], {"discussion": "We bid once."}))
    assert workspace.questions.get(final[1]).discussion == "We bid once."


def test_a_line_becomes_decision_task_or_comment_and_stays(workspace, add, item):
    meeting = add("meeting", title="July", date=DAY)
    theme = add("finding", statement="Skills")
    point = item(meeting, "Bids", discussion="One\nTwo", about=frozenset({theme}))
    ana = add("person", name="Ana")
    questions = workspace.questions
    for kind, values in (
        ("decision", {"title": "One", "votes_for": 9}),
        ("task", {"title": "Two", "owner": ana, "due": DAY}),
        ("comment", {"text": "Two"}),
    ):
        workspace.run(minutes.MakeOfLine.of(questions, kind, point, "Two", values))
    [decision] = questions.find(Query("decision"))
    [task] = questions.find(Query("task"))
    [comment] = questions.find(Query("comment"))
    assert (decision.meeting, decision.agenda_item, decision.decided_on, decision.votes_for) == (meeting, point, DAY, 9)
    assert (task.meeting, task.agenda_item, task.owner, task.line) == (meeting, point, ana, "Two")
    assert task.about == decision.about == {theme}
    assert (comment.about, comment.field) == (point, "discussion")
    assert questions.get(point).discussion == "One\nTwo"


def test_the_next_meeting_has_the_open_tasks_on_its_agenda_and_not_the_closed(workspace, add, item):
    june = add("meeting", title="Team", series="Team", date=date(2026, 6, 16))
    july = add(
        "meeting", title="Team", series="Team", date=DAY, starts_at=Instant.local(2026, 7, 21, 9, 30), venue="Santander"
    )
    item(july, "Bids", discussion="Done.")
    left = item(july, "Lead of the bid", length=30)
    open_ones = {add("task", title=str(each), meeting=june if each < 3 else july) for each in range(5)}
    for each in range(2):
        add("task", title=f"closed {each}", meeting=june, done=True)
    questions = workspace.questions
    proposed = minutes.propose_next(questions, july, *STANDING)
    assert (proposed.day, proposed.open_tasks) == (date(2026, 8, 18), 5)
    meeting = workspace.run(minutes.AddNext.of(questions, proposed, date(2026, 9, 8), "Team in September")).records[0]
    made = questions.get(meeting)
    assert (made.series, made.date, made.venue) == ("Team", date(2026, 9, 8), "Santander")
    assert made.starts_at == Instant.local(2026, 9, 8, 9, 30)
    points = questions.find(team.agenda(meeting))
    assert [each.title for each in points] == ["Opening", "Open items", "Lead of the bid", "Any other business"]
    assert points[1].about == open_ones
    assert points[2].carried_from == left
    again = minutes.propose_next(questions, meeting, *STANDING)
    assert again.points[1].carried_from == points[1].id
    workspace.undo()
    assert questions.titles([meeting])[meeting].deleted


def test_a_meeting_without_a_series_begins_one(workspace, add):
    kick_off = add("meeting", title="Steering", date=DAY)
    task = add("task", title="Invite", meeting=kick_off)
    proposed = minutes.propose_next(workspace.questions, kick_off, *STANDING)
    assert proposed.day is None
    assert proposed.points[1].about == {task}
    workspace.run(minutes.AddNext.of(workspace.questions, proposed, None, "Steering"))
    assert workspace.questions.get(kick_off).series == "Steering"


def test_a_point_is_added_behind_another(workspace, add):
    meeting = add("meeting", title="July")
    questions = workspace.questions
    first = workspace.run(minutes.add_point(questions, meeting, "First")).records[0]
    workspace.run(minutes.add_point(questions, meeting, "Last"))
    workspace.run(minutes.add_point(questions, meeting, "Between", first))
    assert [each.title for each in questions.find(team.agenda(meeting))] == ["First", "Between", "Last"]
