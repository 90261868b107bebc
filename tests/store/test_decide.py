"""Deciding a conflict: one write that names all that stand, also when it says what is shown already."""

import pytest

from s3desk.domain.values import Place, RecordId
from s3desk.services.deciding import Decide
from s3desk.services.trash import Delete
from s3desk.store.settling import LIFE
from tests.store.desk import add, agrees, database, delete, digest, do, get, meet, put, restore


def decided(workspace):
    """Return what the file lists as settled: record, and the name of the field (empty for life)."""
    sql = (
        "SELECT r.id, coalesce(n.text, ''), s.member FROM settled s JOIN record r ON r.no = s.record "
        "LEFT JOIN name n ON n.no = s.field AND s.field <> ?"
    )
    return {(record, name, member) for record, name, member in database(workspace).execute(sql, (LIFE,))}


def open_(workspace):
    return list(database(workspace).execute("SELECT * FROM contested"))


def agreed(laptops):
    meet(*laptops)
    ana, ben = laptops
    assert digest(ana) == digest(ben)
    assert decided(ana) == decided(ben)
    return agrees(ana) and agrees(ben)


def parted(laptops, ours, theirs, **born):
    """Return a record that both have changed without knowing of each other."""
    ana, ben = laptops
    thing = add(ana, title="A", **born)
    meet(ana, ben)
    put(ana, thing, **ours)
    put(ben, thing, **theirs)
    assert agreed(laptops)
    return thing


def test_taking_what_is_shown_settles_it_for_everybody(laptops):
    ana, ben = laptops
    thing = parted(laptops, {"title": "Ana's"}, {"title": "Ben's"})
    assert open_(ana)
    shown = get(ana, thing).title
    do(ana, lambda to: to.decide(thing, "title", shown))
    assert agreed(laptops)
    assert not open_(ana)
    assert not open_(ben)
    assert get(ben, thing).title == shown
    assert decided(ben) == {(thing, "title", b"")}


def test_two_who_settle_at_once_are_a_new_conflict(laptops):
    ana, ben = laptops
    thing = parted(laptops, {"pieces": 1}, {"pieces": 2})
    do(ana, lambda to: to.decide(thing, "pieces", 3))
    do(ben, lambda to: to.decide(thing, "pieces", 4))
    assert agreed(laptops)
    assert open_(ana)
    do(ben, lambda to: to.decide(thing, "pieces", 3))
    assert agreed(laptops)
    assert not open_(ana)
    (count,) = database(ana).execute("SELECT count(*) FROM settled").fetchone()
    assert count == 3


def test_an_ordinary_later_write_settles_it_as_well(laptops):
    ana, ben = laptops
    thing = parted(laptops, {"title": "Ana's"}, {"title": "Ben's"})
    put(ben, thing, title="Both")
    assert agreed(laptops)
    assert not open_(ana)
    assert decided(ana) == {(thing, "title", b"")}


def test_the_same_value_on_both_sides_settles_nothing(laptops):
    ana, _ = laptops
    thing = parted(laptops, {"title": "Same"}, {"title": "Same"})
    put(ana, thing, title="Later")
    assert agreed(laptops)
    assert decided(ana) == set()


def test_merged_prose_is_taken_as_it_is_or_rewritten(laptops):
    ana, ben = laptops
    begin = "One.\n\nTwo.\n\nThree."
    thing = parted(laptops, {"body": begin.replace("One", "1")}, {"body": begin.replace("Three", "3")}, body=begin)
    merged = "1.\n\nTwo.\n\n3."
    assert get(ana, thing).body == merged
    assert open_(ana)
    do(ana, lambda to: to.decide(thing, "body", None))
    assert agreed(laptops)
    assert get(ben, thing).body == merged
    assert not open_(ben)
    put(ana, thing, body=merged + " A")
    put(ben, thing, body="B " + merged)
    assert agreed(laptops)
    do(ben, lambda to: to.decide(thing, "body", "Rewritten"))
    assert agreed(laptops)
    assert get(ana, thing).body == "Rewritten"
    assert not open_(ana)
    assert decided(ana) == {(thing, "body", b"")}


def test_texts_of_two_births_are_settled_as_one(laptops):
    ana, ben = laptops
    tally = add(ana, "tally", code="x", year=1, remark="Ana's")
    assert add(ben, "tally", code="x", year=1, remark="Ben's") == tally
    assert agreed(laptops)
    assert open_(ana)
    do(ana, lambda to: to.decide(tally, "remark", "Ours"))
    assert agreed(laptops)
    assert get(ben, tally).remark == "Ours"
    assert not open_(ben)


def test_a_member_added_and_removed_at_once(laptops):
    ana, ben = laptops
    other = add(ana, title="Other")
    for stays in (True, False):
        thing = add(ana, title="A", many=frozenset({other}))
        meet(ana, ben)
        put(ana, thing, many=frozenset())
        put(ana, thing, many=frozenset({other}))
        put(ben, thing, many=frozenset())
        assert agreed(laptops)
        assert open_(ben)
        assert get(ben, thing).many == {other}
        do(ben, lambda to, thing=thing, stays=stays: to.decide(thing, "many", stays, other))
        assert agreed(laptops)
        assert get(ana, thing).many == ({other} if stays else frozenset())
        assert not open_(ana)
        assert (thing, "many", other) in decided(ana)


def torn(workspace, record: RecordId) -> bool:
    (found,) = database(workspace).execute("SELECT deleted < 0 FROM record WHERE id = ?", (record,)).fetchone()
    return bool(found)


def test_life_is_decided_either_way(laptops):
    ana, ben = laptops
    for keep in (True, False):
        thing = add(ana, title="A")
        meet(ana, ben)
        delete(ana, thing)
        put(ben, thing, title="Ben's")
        assert agreed(laptops)
        assert torn(ana, thing)
        do(ana, lambda to, thing=thing, keep=keep: to.decide(thing, "", keep))
        assert agreed(laptops)
        assert not torn(ben, thing)
        assert bool(ben.questions.deletions([thing])) is not keep
        assert (thing, "", b"") in decided(ben)


def test_life_of_what_only_a_link_kept_is_decided_either_way(laptops):
    ana, ben = laptops
    other = add(ana, title="Other")
    for keep in (True, False):
        thing = add(ana, title="A")
        meet(ana, ben)
        delete(ana, thing)
        put(ben, other, one=thing)
        assert agreed(laptops)
        assert torn(ben, thing)
        do(ben, lambda to, thing=thing, keep=keep: to.decide(thing, "", keep))
        assert agreed(laptops)
        assert not torn(ana, thing)
        assert bool(ana.questions.deletions([thing])) is not keep
        assert (thing, "", b"") in decided(ana)


def test_an_ordinary_deletion_and_restore_settle_nothing(laptops):
    ana, ben = laptops
    thing = add(ana, title="A")
    meet(ana, ben)
    delete(ana, thing)
    delete(ben, thing)
    assert agreed(laptops)
    restore(ana, thing)
    put(ana, thing, title="B")
    delete(ana, thing)
    ana.undo()
    assert agreed(laptops)
    assert decided(ana) == set()


def test_a_personal_value_a_place_and_a_link_are_decided(laptops):
    ana, ben = laptops
    others = [add(ana, title=title) for title in "xy"]
    first = {"secret": "Maria", "one": others[0], "order": Place(others[0], "i")}
    second = {"secret": "Marta", "one": others[1], "order": Place(others[1], "i")}
    thing = parted(laptops, first, second)
    do(ben, lambda to: [to.decide(thing, name, value) for name, value in first.items()])
    assert agreed(laptops)
    found = get(ana, thing)
    assert (found.secret, found.one, found.order) == tuple(first.values())
    assert not open_(ana)


def test_undoing_a_decision_writes_what_was_shown_before(laptops):
    ana, ben = laptops
    thing = parted(laptops, {"title": "Ana's"}, {"title": "Ben's"})
    shown = get(ana, thing).title
    do(ana, lambda to: to.decide(thing, "title", "Settled"))
    done = ana.undo()
    assert not done.skipped
    assert get(ana, thing).title == shown
    assert not open_(ana)
    ana.redo()
    assert get(ana, thing).title == "Settled"
    assert agreed(laptops)
    said = {entry.change.after for entry in ben.questions.history(thing, "title")}
    assert {"A", "Ana's", "Ben's", "Settled"} <= said


def test_undoing_a_decision_over_life_leaves_what_was_there(laptops):
    ana, ben = laptops
    thing, other = add(ana, title="A"), add(ana, title="B")
    meet(ana, ben)
    delete(ana, thing, other)
    put(ben, thing, title="Ben's")
    put(ben, other, title="Ben's")
    assert agreed(laptops)
    do(ana, lambda to: to.decide(thing, "", value=True))
    assert [str(each.reason) for each in ana.undo().skipped] == ["It was there before, too; delete it if it is to go."]
    do(ana, lambda to: to.decide(other, "", value=False))
    assert not ana.undo().skipped
    assert agreed(laptops)
    assert not ben.questions.deletions([thing, other])


def test_a_form_opened_before_a_personal_value_changed_makes_a_conflict(laptops):
    ana, ben = laptops
    thing = add(ana, title="A", secret="Maria")
    put(ana, thing, secret="Marta")
    meet(ana, ben)
    put(ben, thing, secret="Martha")
    meet(ana, ben)
    do(ana, lambda to: to.set(thing, {"secret": "Martina"}, basis={"secret": "Marta"}))
    assert agreed(laptops)
    assert len(open_(ana)) == 1
    do(ben, lambda to: to.decide(thing, "secret", "Martha"))
    assert agreed(laptops)
    assert not open_(ana)


@pytest.mark.parametrize("kept", [True, False])
def test_what_belongs_to_a_record_lives_or_dies_with_it(laptops, kept):
    ana, ben = laptops
    action = add(ana, "action", title="Reskilling vouchers")
    part = add(ana, "milestone", title="First course", action=action)
    own = add(ana, "milestone", title="Was gone before", action=action)
    delete(ana, own)
    meet(ana, ben)
    ana.run(Delete.of(ana.questions, action))
    put(ben, action, title="Vouchers for everybody")
    meet(ana, ben)
    assert [ana.questions.is_deleted(each) for each in (action, part)] == [False, True]
    (conflict,) = ana.questions.conflicts()
    ana.run(Decide.of(ana.questions, conflict, kept))
    assert [ana.questions.is_deleted(each) for each in (action, part, own)] == [not kept, not kept, True]
    meet(ana, ben)
    assert digest(ana) == digest(ben)
    assert ben.questions.conflicts() == []
