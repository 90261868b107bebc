"""Undo after an exchange: only one's own, leaving and naming what others changed since."""

import pytest

from s3desk.domain.values import Place
from s3desk.store.workspace import restore_backup
from tests.store.desk import (
    CATALOGUE,
    add,
    agrees,
    copied,
    database,
    delete,
    digest,
    do,
    get,
    meet,
    opened,
    person,
    put,
)


def said(done):
    return [(each.record, each.field, str(each.reason)) for each in done.skipped]


def agreed(laptops):
    meet(*laptops)
    ana, ben = laptops
    return digest(ana) == digest(ben) and agrees(ana) and agrees(ben)


def test_a_colleague_changed_one_of_twelve_so_eleven_go_back_and_it_is_named(laptops):
    ana, ben = laptops
    things = [add(ana, title=str(number), code="old") for number in range(12)]
    do(ana, lambda to: to.set_many({each: {"code": "new"} for each in things}), "Set the code")
    meet(ana, ben)
    put(ben, things[4], code="Ben's")
    meet(ana, ben)
    done = ana.undo()
    assert said(done) == [(things[4], "code", "Ben has changed it since.")]
    assert len(done.records) == 11
    assert agreed(laptops)
    for each in laptops:
        assert [get(each, thing).code for thing in things] == [*["old"] * 4, "Ben's", *["old"] * 7]
    redone = ana.redo()
    assert len(redone.records) == 11
    assert agreed(laptops)
    assert [get(ben, thing).code for thing in things] == [*["new"] * 4, "Ben's", *["new"] * 7]


def test_only_own_steps_are_offered(laptops):
    ana, ben = laptops
    thing = add(ana, title="A")
    meet(ana, ben)
    put(ben, thing, title="B")
    meet(ana, ben)
    assert [str(step.label) for step in ana.questions.undo_steps()] == ["Add a thing"]
    assert [str(step.label) for step in ben.questions.undo_steps()] == ["Change title"]


def test_undoing_a_deletion_that_a_merge_has_revived_settles_it(laptops):
    ana, ben = laptops
    thing = add(ana, title="A")
    meet(ana, ben)
    delete(ana, thing)
    put(ben, thing, title="Ben's")
    assert agreed(laptops)
    done = ana.undo()
    assert said(done) == []
    assert agreed(laptops)
    for each in laptops:
        (verdict,) = database(each).execute("SELECT deleted FROM record WHERE id = ?", (thing,)).fetchone()
        assert verdict == 0
        assert get(each, thing).title == "Ben's"
    ana.redo()
    assert agreed(laptops)
    assert ben.questions.is_deleted(thing)


def test_a_move_goes_back_unless_somebody_moved_it_since(laptops):
    ana, ben = laptops
    one, two = (add(ana, title=title, order=Place(None, title)) for title in "ab")
    put(ana, one, order=Place(two, "i"))
    meet(ana, ben)
    put(ben, one, title="Renamed")
    meet(ana, ben)
    assert said(ana.undo()) == []
    assert agreed(laptops)
    assert get(ben, one).order == Place(None, "a")
    put(ana, one, order=Place(two, "i"))
    meet(ana, ben)
    put(ben, one, order=Place(two, "k"))
    meet(ana, ben)
    assert said(ana.undo()) == [(one, "order", "Ben has changed it since.")]
    assert agreed(laptops)
    assert get(ana, one).order == Place(two, "k")


TEXT = "First.\n\nSecond.\n\nThird."


@pytest.mark.parametrize("seen", [True, False])
def test_an_own_edit_of_prose_goes_back_and_the_others_words_stay(laptops, seen):
    ana, ben = laptops
    thing = add(ana, title="A", body=TEXT)
    meet(ana, ben)
    put(ana, thing, body=TEXT.replace("First", "Ana's first"))
    if seen:
        meet(ana, ben)
    put(ben, thing, body=get(ben, thing).body.replace("Third", "Ben's third"))
    assert agreed(laptops)
    done = ana.undo()
    assert said(done) == []
    assert get(ana, thing).body == TEXT.replace("Third", "Ben's third")
    assert agreed(laptops)
    ana.redo()
    assert agreed(laptops)
    assert get(ben, thing).body == TEXT.replace("Third", "Ben's third").replace("First", "Ana's first")
    ben.undo()
    assert agreed(laptops)
    assert get(ana, thing).body == TEXT.replace("First", "Ana's first")


def test_an_own_edit_stays_where_another_wrote_into_the_same_paragraph(laptops):
    ana, ben = laptops
    thing = add(ana, title="A", body=TEXT)
    put(ana, thing, body=TEXT.replace("First", "Ana's first"))
    meet(ana, ben)
    put(ben, thing, body=get(ben, thing).body.replace("Ana's first", "Ana's and Ben's first"))
    assert agreed(laptops)
    assert said(ana.undo()) == [(thing, "body", "Ben has changed it since.")]
    assert get(ana, thing).body == TEXT.replace("First", "Ana's and Ben's first")
    assert agreed(laptops)


def test_of_several_own_edits_below_another_s_the_last_goes_back(laptops):
    ana, ben = laptops
    thing = add(ana, title="A", body=TEXT)
    put(ana, thing, body=TEXT.replace("First", "1"))
    put(ana, thing, body=TEXT.replace("First", "1").replace("Second", "2"))
    meet(ana, ben)
    put(ben, thing, body=get(ben, thing).body + "\n\nBen's.")
    assert agreed(laptops)
    assert said(ana.undo()) == []
    assert get(ana, thing).body == TEXT.replace("First", "1") + "\n\nBen's."
    assert said(ana.undo()) == [(thing, "body", "It was changed since.")]
    assert get(ana, thing).body == TEXT.replace("First", "1") + "\n\nBen's."
    assert agreed(laptops)


def test_what_another_deleted_too_stays_deleted(laptops):
    ana, ben = laptops
    thing = add(ana, title="A")
    meet(ana, ben)
    delete(ana, thing)
    delete(ben, thing)
    assert agreed(laptops)
    assert said(ana.undo()) == [(thing, "", "Ben has deleted it, too.")]
    assert agreed(laptops)
    assert ana.questions.is_deleted(thing)


def test_of_two_deletions_of_what_lives_only_the_own_one_goes(laptops):
    ana, ben = laptops
    thing = add(ana, title="A")
    meet(ana, ben)
    with copied(ana, "eva") as eva:
        delete(ana, thing)
        delete(ben, thing)
        put(eva, thing, title="Eva's")
        meet(ana, ben, eva)
        assert said(ana.undo()) == []
        meet(ana, ben, eva)
        assert digest(ana) == digest(ben) == digest(eva)
        assert agrees(ana)
        (live,) = database(eva).execute("SELECT count(*) FROM life WHERE live AND seen IS NOT NULL").fetchone()
        assert live == 1


def test_undo_after_an_exchange_and_a_restart(laptops, tmp_path):
    ana, ben = laptops
    thing = add(ana, title="A", body=TEXT)
    put(ana, thing, title="B", body=TEXT.replace("First", "1"))
    meet(ana, ben)
    put(ben, thing, body=get(ben, thing).body + "\n\nBen's.")
    assert agreed(laptops)
    ana.close()
    with opened(ana.path, person(tmp_path / "home of ana")) as again:
        assert said(again.undo()) == []
        assert (get(again, thing).title, get(again, thing).body) == ("A", TEXT + "\n\nBen's.")
        assert agreed((again, ben))


def test_undo_after_a_restored_backup(laptops, tmp_path):
    """What was done after the backup is back by the exchange, and no longer a step to undo twice."""
    ana, ben = laptops
    thing = add(ana, title="A")
    put(ana, thing, title="B")
    point = ana.backup("by hand")
    put(ana, thing, title="C", code="x")
    meet(ana, ben)
    ana.close()
    restore_backup(ana.path, point, person(tmp_path / "home of ana"), CATALOGUE)
    with opened(ana.path, person(tmp_path / "home of ana")) as again:
        assert get(again, thing).title == "B"
        again.undo()
        assert get(again, thing).title == "A"
        assert agreed((again, ben))
        assert {step.label.key for step in again.questions.undo_steps()} >= {"Add a thing"}
        while again.questions.undo_steps():
            again.undo()
            assert agreed((again, ben))


def test_a_third_copy_agrees_on_everything_undone(laptops):
    ana, ben = laptops
    thing = add(ana, title="A", body=TEXT)
    meet(ana, ben)
    with copied(ana, "eva") as eva:
        put(ana, thing, title="B")
        put(eva, thing, body=TEXT.replace("Second", "Eva's"))
        put(ben, thing, body=TEXT.replace("Third", "Ben's"))
        meet(ana, ben, eva)
        ana.undo()
        eva.undo()
        ben.undo()
        meet(ana, ben, eva)
        assert digest(ana) == digest(ben) == digest(eva)
        assert agrees(eva)
        assert get(eva, thing).title == "A"
        assert get(ana, thing).body == TEXT
