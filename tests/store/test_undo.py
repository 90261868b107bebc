"""Undo takes back one's own steps, whole and by name, after a restart too, and leaves what others have changed."""

import pytest

from s3desk.domain.errors import OfficeError
from s3desk.domain.values import NO_ID, Money, Place
from s3desk.services.query import Query
from tests.store.desk import add, agrees, delete, do, get, meet, opened, person, put, restore


def said(done):
    return [(each.field, str(each.reason)) for each in done.skipped]


def test_a_step_is_named_and_undone_by_name(workspace):
    thing = add(workspace, title="A")
    put(workspace, thing, title="B")
    assert [str(step.label) for step in workspace.questions.undo_steps()] == ["Change title", "Add a thing"]
    assert str(workspace.undo().label) == "Change title"
    assert get(workspace, thing).title == "A"
    assert [str(step.label) for step in workspace.questions.undo_steps()] == ["Add a thing"]
    assert [str(step.label) for step in workspace.questions.redo_steps()] == ["Change title"]
    workspace.undo()
    assert workspace.questions.is_deleted(thing)
    with pytest.raises(OfficeError, match=r"There is nothing of yours to undo\."):
        workspace.undo()
    assert agrees(workspace)


def test_every_kind_of_value_comes_back(workspace):
    other = add(workspace, title="Other")
    born = {"title": "A", "body": "one two", "cost": Money(5), "done": True, "many": frozenset({other}), "one": other}
    born |= {"order": Place(None, "i"), "secret": "name", "title@fr": "Un"}
    later = {"title": "B", "body": "one three", "cost": None, "done": False, "many": frozenset({NO_ID}), "one": None}
    later |= {"order": Place(other, "k"), "secret": "", "title@fr": "Deux"}
    thing = add(workspace, **born)
    before = get(workspace, thing)
    put(workspace, thing, **later)
    after = get(workspace, thing)
    for _ in range(3):
        assert workspace.undo().skipped == ()
        assert get(workspace, thing) == before
        assert workspace.redo().skipped == ()
        assert get(workspace, thing) == after
    assert agrees(workspace)


def test_a_bulk_of_three_thousand_is_one_step(workspace):
    do(workspace, lambda to: [to.insert("thing", {"title": str(number)}) for number in range(3_000)], "Import")
    found = workspace.questions.ids(Query("thing"))
    do(workspace, lambda to: to.set_many({each: {"title": "All", "pieces": 1} for each in found}), "Set all")
    assert workspace.undo().records
    assert workspace.questions.count(Query("thing")) == 3_000
    assert get(workspace, found[7]).title != "All"
    assert len(workspace.undo().records) == 3_000
    assert workspace.questions.count(Query("thing")) == 0
    workspace.redo()
    workspace.redo()
    assert {each.title for each in workspace.questions.find(Query("thing"))} == {"All"}
    assert len(workspace.questions.ids(Query("thing"))) == 3_000
    assert agrees(workspace)


def test_a_command_that_reads_between_its_writes_is_undone_whole(workspace):
    """Its changes are several; undoing them seals all opposites in one."""
    made = []

    def several(to):
        made.append(to.insert("thing", {"title": "A"}))
        assert to.get(made[0]) is not None
        to.set(made[0], {"title": "B", "body": "text"})
        assert to.get(made[0]).title == "B"
        to.set(made[0], {"many": frozenset({NO_ID})})
        assert to.get(made[0]).many
        to.delete(made[0])
        to.restore(made[0])

    do(workspace, several)
    assert workspace.undo().skipped == ()
    assert workspace.questions.is_deleted(made[0])
    assert agrees(workspace)
    workspace.redo()
    found = get(workspace, made[0])
    assert not workspace.questions.is_deleted(made[0])
    assert (found.title, found.body, found.many) == ("B", "text", {NO_ID})
    assert agrees(workspace)


def test_undo_goes_on_after_a_restart(workspace, ana):
    thing = add(workspace, title="A")
    put(workspace, thing, title="B")
    put(workspace, thing, title="C")
    workspace.undo()
    workspace.close()
    with opened(workspace.path, ana) as again:
        again.undo()
        assert get(again, thing).title == "A"
        again.redo()
        again.redo()
        assert get(again, thing).title == "C"
        with pytest.raises(OfficeError, match=r"There is nothing of yours to redo\."):
            again.redo()
        assert agrees(again)


def test_redo_is_lost_after_a_new_action(workspace):
    thing = add(workspace, title="A")
    put(workspace, thing, title="B")
    workspace.undo()
    assert workspace.questions.redo_steps()
    put(workspace, thing, pieces=3)
    assert workspace.questions.redo_steps() == []
    workspace.undo()
    assert [str(step.label) for step in workspace.questions.redo_steps()] == ["Change pieces"]


def test_many_undos_and_redos_walk_the_whole_way(workspace):
    thing = add(workspace, title="0", body="0")
    for number in range(1, 6):
        put(workspace, thing, title=str(number), body=f"text {number}")
    for turn in range(2):
        for number in (4, 3, 2, 1, 0):
            assert workspace.undo().skipped == (), (turn, number)
            assert get(workspace, thing).title == str(number)
        for number in (1, 2, 3, 4, 5):
            assert workspace.redo().skipped == (), (turn, number)
            assert (get(workspace, thing).title, get(workspace, thing).body) == (str(number), f"text {number}")
    assert agrees(workspace)


def test_delete_restore_and_undo_make_a_chain(workspace):
    thing = add(workspace, title="A")
    delete(workspace, thing)
    restore(workspace, thing)
    delete(workspace, thing)
    gone = [True]
    for expected in (False, True, False):
        assert workspace.undo().skipped == ()
        gone.append(workspace.questions.is_deleted(thing))
        assert gone[-1] is expected
        assert agrees(workspace)
    for expected in (True, False, True):
        workspace.redo()
        assert workspace.questions.is_deleted(thing) is expected
        assert agrees(workspace)


def test_links_are_undone_one_by_one(workspace):
    first, second, third = (add(workspace, title=title) for title in "ABC")
    do(workspace, lambda to: to.link(first, "many", second))
    do(workspace, lambda to: to.link(first, "many", third))
    do(workspace, lambda to: to.unlink(first, "many", second))
    workspace.undo()
    assert get(workspace, first).many == {second, third}
    workspace.undo()
    assert get(workspace, first).many == {second}
    workspace.redo()
    workspace.redo()
    assert get(workspace, first).many == {third}
    assert agrees(workspace)


def test_undo_leaves_and_names_what_another_person_changed_since(workspace, tmp_path):
    thing = add(workspace, title="A", pieces=1, body="text", many=frozenset())
    put(workspace, thing, title="B", pieces=2, body="text and more", many=frozenset({NO_ID}))
    workspace.close()
    with opened(workspace.path, person(tmp_path, "Ben")) as bens:
        assert bens.questions.undo_steps() == []
        put(bens, thing, title="Ben's", body="Ben's text", many=frozenset())
    with opened(workspace.path, workspace._profile) as again:
        done = again.undo()
        reason = "Ben has changed it since."
        assert sorted(said(done)) == [("body", reason), ("many", reason), ("title", reason)]
        found = get(again, thing)
        assert (found.title, found.pieces, found.body) == ("Ben's", 1, "Ben's text")
        assert agrees(again)


def test_an_addition_that_another_person_worked_on_is_not_undone(workspace, tmp_path):
    thing = add(workspace, title="A")
    workspace.close()
    with opened(workspace.path, person(tmp_path, "Ben")) as bens:
        put(bens, thing, pieces=3)
    with opened(workspace.path, workspace._profile) as again:
        done = again.undo()
        assert said(done) == [("", "Ben has changed it since.")]
        assert not again.questions.is_deleted(thing)
        assert agrees(again)


def test_a_step_that_cannot_be_undone_at_all_makes_way_for_the_one_before(workspace, tmp_path):
    first, second = add(workspace, title="first"), add(workspace, title="second")
    put(workspace, first, title="first again")
    put(workspace, second, title="second again")
    workspace.close()
    with opened(workspace.path, person(tmp_path, "Ben")) as bens:
        put(bens, second, title="Ben's")
    with opened(workspace.path, workspace._profile) as again:
        done = again.undo()
        assert (done.records, said(done)) == ((), [("title", "Ben has changed it since.")])
        assert agrees(again)
        again.undo()
        assert (get(again, first).title, get(again, second).title) == ("first", "Ben's")
        assert agrees(again)
        again.repair()
        assert [str(step.label) for step in again.questions.undo_steps()] == ["Add a thing", "Add a thing"]


def test_what_one_changed_oneself_since_is_named_too(workspace):
    """An older step can stand behind a newer one that was done, undone and set aside on another laptop."""
    thing = add(workspace, title="A")
    put(workspace, thing, title="B")
    delete(workspace, thing)
    steps = workspace.questions.undo_steps()
    done = workspace._reverse(steps[1:2], "undo", lambda done, whole: None)
    assert said(done) == [("title", "The record lies in the trash.")]
    restore(workspace, thing)
    put(workspace, thing, title="C")
    put(workspace, thing, title="D")
    done = workspace._reverse(workspace.questions.undo_steps()[1:2], "undo", lambda done, whole: None)
    assert said(done) == [("title", "It was changed since.")]
    assert agrees(workspace)


def test_a_title_in_conflict_is_not_undone(laptops):
    ana, ben = laptops
    thing = add(ana, title="A")
    meet(ana, ben)
    put(ana, thing, title="Ana's")
    put(ben, thing, title="Ben's")
    meet(ana, ben)
    assert said(ana.undo()) == [("title", "Ben has changed it since.")]
    assert said(ben.undo()) == [("title", "Ana has changed it since.")]
    meet(ana, ben)
    assert agrees(ana)
    assert agrees(ben)


def test_undo_works_after_an_exchange(laptops):
    ana, ben = laptops
    thing = add(ana, title="A", body="text")
    put(ana, thing, title="B", body="text changed")
    meet(ana, ben)
    put(ben, thing, pieces=5)
    meet(ana, ben)
    assert ana.undo().skipped == ()
    found = get(ana, thing)
    assert (found.title, found.body, found.pieces) == ("A", "text", 5)
    meet(ana, ben)
    assert get(ben, thing) == get(ana, thing)


def test_undoing_a_conflict_s_resolution_shows_a_value_again(laptops):
    ana, ben = laptops
    thing = add(ana, title="A")
    meet(ana, ben)
    put(ana, thing, title="Ana's")
    put(ben, thing, title="Ben's")
    meet(ana, ben)
    put(ana, thing, title="Both")
    ana.undo()
    assert get(ana, thing).title in {"Ana's", "Ben's"}
    assert agrees(ana)


def test_prose_is_undone_between_the_edits_of_another(laptops):
    ana, ben = laptops
    thing = add(ana, title="A", body="The plan has three goals.")
    meet(ana, ben)
    put(ana, thing, body="The good plan has three goals.")
    meet(ana, ben)
    assert get(ben, thing).body == "The good plan has three goals."
    ana.undo()
    meet(ana, ben)
    assert get(ben, thing).body == "The plan has three goals."
    assert agrees(ben)


def test_an_erased_value_does_not_come_back(workspace):
    thing = add(workspace, title="A", secret="Maria")
    do(workspace, lambda to: to.erase(thing, "secret"), "Erase")
    done = workspace.undo()
    assert said(done) == [("secret", "An erased personal value cannot be brought back.")]
    assert get(workspace, thing).secret == ""
    workspace.undo()
    assert workspace.questions.is_deleted(thing)
    assert agrees(workspace)


def test_private_and_shared_steps_stand_in_one_list(workspace):
    def both(to):
        to.insert("thing", {"title": "Mine"}, circle="mine")
        to.insert("thing", {"title": "Ours"})

    do(workspace, both, "Add two")
    assert [str(step.label) for step in workspace.questions.undo_steps()] == ["Add two"]
    assert len(workspace.undo().records) == 2
    assert workspace.questions.count(Query("thing")) == 0
    workspace.redo()
    assert workspace.questions.count(Query("thing")) == 2
    assert agrees(workspace)


def test_memberships_are_nobody_s_step(workspace):
    assert workspace.questions.undo_steps() == []
    with pytest.raises(OfficeError, match="nothing of yours to undo"):
        workspace.undo()


def test_a_keyed_record_added_again_after_its_undo_comes_back(workspace):
    tally = add(workspace, "tally", code="x", year=1)
    workspace.undo()
    again = add(workspace, "tally", code="x", year=1, remark="back")
    assert again == tally
    assert get(workspace, tally).remark == "back"
    workspace.undo()
    assert workspace.questions.is_deleted(tally)
    assert agrees(workspace)


def test_undo_of_an_undo_by_another_copy_of_oneself(laptops, tmp_path):
    """Ana works on two computers; what she undid on one is not offered on the other."""
    ana, ben = laptops
    thing = add(ana, title="A")
    meet(ana, ben)
    ben.close()
    with opened(ben.path, person(tmp_path / "second home")) as second:
        assert [str(step.label) for step in second.questions.undo_steps()] == ["Add a thing"]
        second.undo()
        meet(ana, second)
        assert ana.questions.is_deleted(thing)
        assert ana.questions.undo_steps() == []
        ana.redo()
        meet(ana, second)
        assert not second.questions.is_deleted(thing)
        assert agrees(second)


def test_several_writes_of_one_field_in_one_step_go_back_and_forth(workspace):
    thing = add(workspace, title="0", body="zero")

    def several(to):
        for number in "123":
            to.set(thing, {"title": number, "body": f"text {number}"})
            assert to.get(thing).title == number

    do(workspace, several)
    for _ in range(3):
        assert workspace.undo().skipped == ()
        assert (get(workspace, thing).title, get(workspace, thing).body) == ("0", "zero")
        assert workspace.redo().skipped == ()
        assert (get(workspace, thing).title, get(workspace, thing).body) == ("3", "text 3")
    assert agrees(workspace)


def test_the_step_before_a_resolution_undone_is_left_alone(laptops):
    """After the resolution is taken back, the shown value stands for two writes."""
    ana, ben = laptops
    thing = add(ana, title="A")
    meet(ana, ben)
    put(ben, thing, title="Ben's")
    put(ana, thing, title="Ana's")
    meet(ana, ben)
    put(ana, thing, title="Both")
    ana.undo()
    done = ana.undo()
    assert said(done) == [("title", "It was changed since.")]
    assert agrees(ana)
