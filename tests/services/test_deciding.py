"""Settling conflicts: one step, undoable, decided anew at will; what a card says of its sides."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from s3desk.domain.errors import OfficeError
from s3desk.domain.messages import Message
from s3desk.domain.values import Place, RecordId
from s3desk.services.commands import Edit
from s3desk.services.conflicts import Conflict, Matter, Side
from s3desk.services.deciding import Decide, DecideMany, headline, side_told, side_value, undone
from s3desk.services.ports import Title


def side(value: object, author: str = "Ana", *, deletes: bool = False) -> Side:
    at = datetime(2018, 3, 14, tzinfo=UTC)
    return Side(value, author, f"laptop of {author}", at, author == "Ana", Message("Change"), deletes)


def card(matter: Matter, *sides: Side, field: str = "title", member: Title | None = None, **more: object) -> Conflict:
    title = Title(RecordId(b"r" * 16), "action", "Hydrogen valley")
    return Conflict("id", matter, title, field, member, more.get("shown"), None, sides)


@pytest.fixture
def parted(workspace, add):
    """A day on which two values stand, as a form that was open during an exchange leaves it."""
    task = add("task", title="Write", due=date(2018, 6, 1))
    workspace.run(Edit(task, {"due": date(2018, 7, 1)}))
    workspace.run(Edit(task, {"due": date(2018, 8, 1)}, basis={"due": date(2018, 6, 1)}))
    assert workspace.questions.standing().conflicts == 1
    return task


def conflict_of(workspace) -> Conflict:
    (found,) = workspace.questions.conflicts()
    return found


def test_taking_a_side_settles(workspace, parted):
    found = conflict_of(workspace)
    assert {each.value for each in found.sides} == {date(2018, 7, 1), date(2018, 8, 1)}
    taken = next(each for each in found.sides if each.value == date(2018, 7, 1))
    done = workspace.run(Decide.side(workspace.questions, found, taken))
    assert done.label == Message("Settle {0} of {1}", (Message("Due"), "Write"))
    assert workspace.questions.get(parted).due == date(2018, 7, 1)
    assert workspace.questions.conflicts() == []


@pytest.mark.parametrize("day", [date(2018, 8, 1), date(2018, 7, 1), date(2018, 9, 9), None])
def test_any_value_settles_also_the_one_that_is_shown(workspace, parted, day):
    workspace.run(Decide.of(workspace.questions, conflict_of(workspace), day))
    assert workspace.questions.get(parted).due == day
    assert workspace.questions.standing().conflicts == 0


def test_what_was_settled_can_be_settled_anew(workspace, parted):
    found = conflict_of(workspace)
    workspace.run(Decide.read(workspace.questions, found))
    again = workspace.questions.conflict(found.id)
    assert again.settled[0] == "Test Person"
    assert {each.value for each in again.sides} == {date(2018, 7, 1), date(2018, 8, 1)}
    workspace.run(Decide.of(workspace.questions, again, date(2018, 7, 1)))
    assert workspace.questions.get(parted).due == date(2018, 7, 1)
    assert workspace.questions.standing().conflicts == 0


def test_a_decision_is_one_step_to_undo(workspace, parted):
    shown = workspace.questions.get(parted).due
    found = conflict_of(workspace)
    workspace.run(Decide.of(workspace.questions, found, date(2018, 9, 9)))
    done = workspace.undo()
    assert workspace.questions.get(parted).due == shown
    assert str(undone(done)) == (
        "Undone: Settle Due of Write. What was shown before is shown again; the conflict stays settled, and can be "
        "decided anew"
    )
    assert workspace.questions.standing().conflicts == 0
    assert workspace.questions.conflict(found.id).settled is not None


def test_undoing_says_what_it_did_and_no_more(workspace, add):
    task = add("task", title="Write")
    workspace.run(Edit(task, {"due": date(2018, 6, 1)}, label=Message("Change it")))
    done = workspace.undo()
    assert str(undone(done)) == "Undone: Change it"
    assert str(undone(replace(done, records=()))) == "Nothing was taken back: Change it"


def test_all_of_one_author_are_settled_at_once(workspace, parted, add):
    other = add("task", title="Print", due=date(2018, 6, 1))
    workspace.run(Edit(other, {"due": date(2018, 7, 1)}))
    workspace.run(Edit(other, {"due": date(2018, 8, 1)}, basis={"due": date(2018, 6, 1)}))
    command = DecideMany.all_of(workspace.questions, workspace.questions.conflicts(), "Test Person")
    assert str(command.label) == "Settle 2 conflicts as Test Person has it"
    workspace.run(command)
    assert workspace.questions.standing().conflicts == 0
    workspace.undo()
    assert len(workspace.questions.undo_steps()) > 0
    with pytest.raises(OfficeError, match="Nothing of Nobody waits to be settled"):
        DecideMany.all_of(workspace.questions, [], "Nobody")


def test_a_value_that_nobody_had_written_must_be_sound(workspace, add):
    task, trash = add("task", title="Write"), add("person", name="Gone")
    workspace.run(Edit(task, {"owner": add("person", name="One")}))
    workspace.run(Edit(task, {"owner": add("person", name="Two")}, basis={"owner": None}))
    found = conflict_of(workspace)
    with pytest.raises(OfficeError, match="cannot point to a record of type task"):
        workspace.run(Decide.of(workspace.questions, found, task))
    workspace.run(Decide.of(workspace.questions, found, trash))
    assert workspace.questions.get(task).owner == trash


def test_a_card_tells_who_did_what():
    gone, changed = side(None, deletes=True), side("New title", "Ben")
    found = card(Matter.DELETION, gone, changed, field="")
    assert str(headline(found)) == "Deleted by Ana, changed by Ben"
    assert [str(side_told(found, each)) for each in found.sides] == ["Ana deleted it", "Ben changed it"]
    assert [side_value(found, each) for each in found.sides] == [False, True]

    member = Title(RecordId(b"m" * 16), "organisation", "SODERCAN")
    found = card(Matter.MEMBER, side(False, deletes=True), side(True, "Ben"), field="partners", member=member)
    assert str(headline(found)) == "SODERCAN: taken out by Ana, put in by Ben"
    assert [str(side_told(found, each)) for each in found.sides] == ["Ana took it out", "Ben put it in"]
    assert [side_value(found, each) for each in found.sides] == [False, True]

    found = card(Matter.VALUES, side("A"), side("B", "Ben"), side("C", "Ana"))
    assert str(headline(found)) == "Different values by Ana, Ben"
    assert str(side_told(found, found.sides[1])) == "Ben wrote"
    assert str(headline(card(Matter.PROSE, side("A"), side("B", "Ben")))) == (
        "Written at once by Ana, Ben and merged; please read"
    )
    found = card(Matter.LOOP, side(Place(None, "i")), side(Place(None, "j"), "Ben"), field="order")
    assert "Moved by Ana, Ben" in str(headline(found))
    assert str(side_told(found, found.sides[0])) == "Ana moved it"


def test_a_loop_is_settled_by_saying_where_the_record_stands(workspace, add):
    above, below = add("action", title="Above"), add("action", title="Below")
    shown = Place(None, "i")
    title = workspace.questions.titles([below])[below]
    sides = side(Place(below, "i")), side(Place(above, "i"), "Ben")
    found = Conflict("id", Matter.LOOP, title, "order", None, shown, None, sides)
    with pytest.raises(OfficeError, match=r"None of the moves can stand alone; say where Below shall be\."):
        Decide.side(workspace.questions, found, sides[0])
    workspace.run(Decide.of(workspace.questions, found, Place(above, "i")))
    assert workspace.questions.get(below).order == Place(above, "i")
    with pytest.raises(OfficeError, match="A record cannot stand below itself"):
        workspace.run(Decide.of(workspace.questions, found, Place(below, "j")))
    workspace.run(Decide.read(workspace.questions, found))
    assert workspace.questions.get(below).order == shown
