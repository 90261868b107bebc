"""What a person can order does what its name says, as one step, and refuses what makes no sense."""

from datetime import date

import pytest

from s3desk.domain.errors import OfficeError
from s3desk.domain.order import spread
from s3desk.domain.values import Place, new_id
from s3desk.services.commands import (
    Add,
    Attach,
    Edit,
    Erase,
    Link,
    Move,
    Share,
    Together,
    Unlink,
    last_place,
    siblings,
)
from s3desk.services.ports import MINE, TEAM


def order_of(workspace, parent, type_name="action"):
    return [record for record, _ in siblings(workspace.questions, workspace.catalogue[type_name], parent)]


def last(workspace, parent, type_name="action"):
    return last_place(workspace.questions, workspace.catalogue[type_name], parent)


# ---- labels


def test_what_gets_its_first_title_is_called_by_it(workspace, add):
    objective = add("objective")
    label = Edit.of(workspace.questions, objective, {"title": "Clean ports"}).label
    assert str(label) == "Change Objective of Clean ports"
    person = add("person")
    assert str(Edit.of(workspace.questions, person, {"name": "Maria"}).label) == "Change Name of Person"


def test_a_step_is_named_after_what_it_did(workspace, add):
    task = add("task", title="Write the report")
    one = Edit.of(workspace.questions, task, {"due": date(2026, 12, 1)})
    two = Edit.of(workspace.questions, task, {"due": None, "done": True})
    assert str(one.label) == "Change Due of Write the report"
    assert str(two.label) == "Change 2 fields of Write the report"
    assert str(workspace.run(one).label) == "Change Due of Write the report"
    assert [str(step.label) for step in workspace.questions.undo_steps()] == [
        "Change Due of Write the report",
        "Add Write the report",
    ]


def test_a_persons_name_never_stands_in_a_label(workspace, add):
    person = add("person", name="Elena Papadaki")
    orders = [
        Add.of(workspace.questions, "person", {"name": "Elena Papadaki"}),
        Edit.of(workspace.questions, person, {"role": "official"}),
    ]
    assert [str(order.label) for order in orders] == ["Add: Person", "Change Role in the regional team of Person"]


# ---- adding and editing


def test_a_key_that_is_taken_is_refused(workspace, add):
    add("indicator", code="RCO01", source="SFC")
    with pytest.raises(OfficeError, match="already there"):
        add("indicator", code="RCO01", source="SFC")


@pytest.mark.parametrize(
    ("values", "says"),
    [
        ({"tilte": "x"}, "did you mean title"),
        ({"owner": new_id()}, "There is no record"),
        ({"title@es": "x", "due@es": "x"}, "no translations"),
    ],
)
def test_what_cannot_be_set_is_refused_and_nothing_changes(workspace, add, values, says):
    task = add("task", title="Write")
    with pytest.raises(OfficeError, match=says):
        workspace.run(Edit(task, values))
    assert workspace.questions.get(task).title == "Write"
    assert workspace.questions.get(task).translations == {}


def test_a_link_takes_only_the_types_it_is_for(workspace, add):
    task, note = add("task", title="Write"), add("note", title="Aside")
    with pytest.raises(OfficeError, match="cannot point to a record of type note"):
        workspace.run(Edit(task, {"owner": note}))


def test_a_link_may_point_to_a_row_of_the_reference_tables(workspace, add):
    from s3desk.domain.region import START_THEMES

    finding = add("finding", statement="Few patents", theme=START_THEMES[0].id)
    assert workspace.questions.get(finding).theme == START_THEMES[0].id


def test_several_orders_can_be_one_step(workspace, add):
    tasks = [add("task", title=str(number)) for number in range(12)]
    workspace.run(Together(tuple(Edit(task, {"pinned": True}) for task in tasks), Edit(tasks[0], {}).label))
    workspace.undo()
    assert not any(workspace.questions.get(task).pinned for task in tasks)


def test_linking_twice_is_as_good_as_once(workspace, add):
    finding, evidence = add("finding", statement="Few patents"), add("evidence", title="Study")
    order = Link.of(workspace.questions, evidence, "findings", finding)
    assert str(order.label) == "Link Few patents to Study"
    workspace.run(order)
    workspace.run(order)
    assert workspace.questions.get(evidence).findings == {finding}
    workspace.run(Unlink.of(workspace.questions, evidence, "findings", finding))
    assert workspace.questions.get(evidence).findings == frozenset()


def test_a_single_link_is_no_set(workspace, add):
    task = add("task", title="Write")
    with pytest.raises(OfficeError, match="one value, not a list"):
        workspace.run(Link(task, "meeting", add("meeting", title="Monday")))


# ---- places


def test_actions_move_before_and_behind_each_other(workspace, add):
    objective = add("objective", title="Grow")
    a, b, c = (add("action", title=name, order=last(workspace, objective)) for name in "abc")
    assert order_of(workspace, objective) == [a, b, c]
    workspace.run(Move.of(workspace.questions, c, objective, before=a))
    assert order_of(workspace, objective) == [c, a, b]
    workspace.run(Move(c, objective))
    assert order_of(workspace, objective) == [a, b, c]
    workspace.run(Move(b, a))
    assert order_of(workspace, objective) == [a, c]
    assert order_of(workspace, a) == [b]


def test_a_record_never_stands_below_itself(workspace, add):
    above = add("action", title="Above", order=last(workspace, None))
    middle = add("action", title="Middle", order=last(workspace, above))
    below = add("action", title="Below", order=last(workspace, middle))
    for order in (Move(above, below), Move(above, above), Edit(above, {"order": Place(below, "i")})):
        with pytest.raises(OfficeError, match="below itself"):
            workspace.run(order)


def test_siblings_whose_order_two_laptops_gave_alike_are_numbered_anew(workspace, add):
    objective = add("objective", title="Grow")
    a, b = (add("action", title=name, order=Place(objective, "i")) for name in "ab")
    c = add("action", title="c", order=Place(objective, "r"))
    first, second = order_of(workspace, objective)[:2]
    workspace.run(Move(c, objective, before=second))
    assert order_of(workspace, objective) == [first, c, second]
    assert {first, second} == {a, b}
    assert [index for _, index in siblings(workspace.questions, workspace.catalogue["action"], objective)] == spread(3)


def test_what_has_no_position_cannot_be_moved(workspace, add):
    with pytest.raises(OfficeError, match="no position"):
        workspace.run(Move(add("task", title="Write"), None))


def test_an_action_does_not_stand_under_a_task(workspace, add):
    action, task = add("action", title="Act"), add("task", title="Write")
    with pytest.raises(OfficeError, match="cannot point to a record of type task"):
        workspace.run(Move(action, task))


# ---- files and personal data


def test_an_attachment_is_kept_with_its_name(workspace, add):
    note = add("note", title="Scan")
    workspace.run(Attach.of(workspace.questions, note, "file", "scan.pdf", b"%PDF", "application/pdf"))
    file = workspace.questions.get(note).file
    assert (file.name, file.size, file.media) == ("scan.pdf", 4, "application/pdf")
    assert workspace.questions.content(file) == b"%PDF"
    with pytest.raises(OfficeError, match="cannot hold a file"):
        workspace.run(Attach(note, "title", "scan.pdf", b"%PDF"))


def test_erasing_empties_every_personal_field_and_its_history(workspace, add):
    person = add("person", name="Elena", email="e@example.org", role="official")
    workspace.run(Erase(person))
    found = workspace.questions.get(person)
    assert (found.name, found.email, found.role) == ("", "", "official")
    assert "Elena" not in str(workspace.questions.history(person))
    with pytest.raises(OfficeError, match="not a personal field"):
        workspace.run(Erase(person, ("role",)))


# ---- sharing


def test_a_private_note_is_born_anew_in_the_team(workspace, add):
    note = add("note", MINE, title="Idea", text="First thought")
    workspace.run(Edit(note, {"text": "Second thought", "title@es": "Idea"}))
    workspace.run(Share.of(workspace.questions, note))
    (shared,) = order_all(workspace, "note")
    assert workspace.questions.circle(shared.id) == TEAM
    assert (shared.title, shared.text, dict(shared.translations)) == ("Idea", "Second thought", {"title@es": "Idea"})
    assert "First thought" not in str(workspace.questions.history(shared.id))
    assert [title.id for title in workspace.questions.deleted()] == [note]


def order_all(workspace, type_name):
    from s3desk.services.query import Query

    return workspace.questions.find(Query(type_name))


def test_notes_that_name_each_other_are_shared_together(workspace, add):
    one = add("note", MINE, title="One")
    two = add("note", MINE, title="Two", about=frozenset({one}))
    with pytest.raises(OfficeError, match="private too; share that first"):
        workspace.run(Share((two,)))
    workspace.run(Share((one, two)))
    notes = {note.title: note for note in order_all(workspace, "note")}
    assert notes["Two"].about == {notes["One"].id}


def test_private_notes_follow_what_was_shared(workspace, add):
    idea = add("note", MINE, title="Idea")
    diary = add("note", MINE, title="Diary", about=frozenset({idea}))
    workspace.run(Share((idea,)))
    (shared,) = [note for note in order_all(workspace, "note") if note.title == "Idea"]
    assert workspace.questions.get(diary).about == {shared.id}
    assert workspace.questions.circle(diary) == MINE


def test_what_the_team_has_cannot_be_shared_again(workspace, add):
    with pytest.raises(OfficeError, match="not private"):
        workspace.run(Share((add("note", title="Known"),)))
