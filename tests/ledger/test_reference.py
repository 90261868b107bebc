"""What a set of changes means, by hand-built examples; the order of arrival never counts."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from s3desk.ledger import prose
from s3desk.ledger.changes import Add, Delete, Insert, Member, Remove, Restore, Set, Text
from s3desk.ledger.reference import Reference
from tests.ledger.making import World, name16

R, S = name16("record"), name16("other")


@pytest.fixture
def world():
    return World()


def born(world, *names, **values):
    return world.write("ana", Insert("thing", R, list(values), list(values.values())))


def state(world):
    (found,) = Reference(world.changes).states()
    return found


def test_two_different_values_are_a_conflict_and_both_are_kept(world):
    birth = born(world, title="A")
    world.write("ana", Set("thing", R, "title", "B", [1, 0]), refs=(birth,))
    world.write("ben", Set("thing", R, "title", "C", [1, 0]), after=(birth,), refs=(birth,))
    assert state(world).fields == {"title": ["B", "C"]}


def test_the_same_value_on_both_sides_is_none(world):
    birth = born(world, title="A")
    for who in ("ana", "ben"):
        world.write(who, Set("thing", R, "title", "B", [1, 0]), after=(birth,), refs=(birth,))
    assert state(world).fields == {"title": ["B"]}


def test_different_fields_are_none(world):
    birth = born(world, title="A", code="x")
    world.write("ana", Set("thing", R, "title", "B", [1, 0]), refs=(birth,))
    world.write("ben", Set("thing", R, "code", "y", [1, 0]), after=(birth,), refs=(birth,))
    assert state(world).fields == {"title": ["B"], "code": ["y"]}


def test_a_resolution_that_names_both_settles_it_and_a_field_may_be_emptied(world):
    birth = born(world, title="A")
    one = world.write("ana", Set("thing", R, "title", "B", [1, 0]), refs=(birth,))
    two = world.write("ben", Set("thing", R, "title", "C", [1, 0]), after=(birth,), refs=(birth,))
    world.write("ana", Set("thing", R, "title", None, [1, 0, 2, 0]), after=(two,), refs=(one, two))
    assert state(world).fields == {}


def test_a_deletion_against_an_edit_it_had_not_seen_lives_and_is_torn(world):
    birth = born(world, title="A")
    gone = world.write("ana", Delete("thing", R, [1, 0]), refs=(birth,))
    assert state(world).deleted
    edit = world.write("ben", Set("thing", R, "title", "B", [1, 0]), after=(birth,), refs=(birth,))
    found = state(world)
    assert (found.deleted, found.torn, found.fields) == (False, True, {"title": ["B"]})
    world.write("ana", Delete("thing", R, [1, 0, 2, 0, 3, 0]), after=(edit,), refs=(birth, edit, gone))
    assert (state(world).deleted, state(world).torn) == (True, False)


def test_a_restore_takes_the_deletions_back(world):
    birth = born(world)
    one = world.write("ana", Delete("thing", R, [1, 0]), refs=(birth,))
    two = world.write("ben", Delete("thing", R, [1, 0]), after=(birth,), refs=(birth,))
    back = world.write("ana", Restore("thing", R, [1, 0, 2, 0]), after=(two,), refs=(one, two))
    assert (state(world).deleted, state(world).torn) == (False, False)
    world.write("ben", Delete("thing", R, [1, 0]), refs=(birth,))
    assert (state(world).deleted, state(world).torn) == (False, True)
    world.write("ana", Delete("thing", R, [1, 0, 2, 0]), after=(back,), refs=(birth, back))
    assert state(world).deleted


def test_a_link_added_and_removed_at_once_is_present_and_listed(world):
    birth = born(world, many=[S])
    assert state(world).members == {"many": ([S], [])}
    world.write("ana", Remove("thing", R, "many", S, [1, 0]), refs=(birth,))
    assert state(world).members == {}
    world.write("ben", Add("thing", R, "many", S, [1, 0]), after=(birth,), refs=(birth,))
    assert state(world).members == {"many": ([S], [S])}


def test_a_record_born_twice_merges_field_by_field(world):
    born(world, title="A", code="x", pieces=1)
    world.write("ben", Insert("thing", R, ["title", "code", "many"], ["B", "x", [S]]))
    assert state(world).fields == {"title": ["A", "B"], "code": ["x"], "pieces": [1]}
    assert state(world).members == {"many": ([S], [])}


def test_texts_of_two_births_are_two_and_edits_belong_to_the_first_write_they_name(world):
    one = born(world, body="Ana's")
    two = world.write("ben", Insert("thing", R, ["body"], ["Ben's"]))
    assert state(world).fields == {"body": ["Ana's", "Ben's"]}
    edited = prose.edit(prose.born(R, "body", "Ana's"), "Ana's text")
    edit = world.write("ana", Text("thing", R, "body", 1, edited.update, edited.frontier, [1, 0]), refs=(one,))
    assert set(state(world).fields["body"]) == {"Ana's text", "Ben's"}
    final = prose.edit(edited.state, "Both")
    both = Text("thing", R, "body", 1, final.update, final.frontier, [1, 0, 2, 0])
    world.write("ana", both, after=(two,), refs=(edit, two))
    assert state(world).fields == {"body": ["Both"]}


def test_an_edit_of_prose_that_leads_to_no_birth_says_nothing(world):
    birth = born(world, title="A")
    world.write("ana", Text("thing", R, "body", 1, b"", b"", []))
    world.write("ana", Text("thing", R, "body", 1, b"", b"", [1, 3]), refs=(birth,))
    assert state(world).fields == {"title": ["A"]}


def test_an_edit_of_a_field_that_was_born_empty_begins_with_nothing(world):
    birth = born(world, title="A")
    edited = prose.edit(prose.born(R, "body", ""), "text")
    world.write("ana", Text("thing", R, "body", 1, edited.update, edited.frontier, [1, 0]), refs=(birth,))
    assert state(world).fields == {"title": ["A"], "body": ["text"]}


def test_what_was_never_born_is_no_record(world):
    world.write("ana", Set("thing", R, "title", "A", []))
    assert Reference(world.changes).states() == []


def test_a_change_waits_until_its_past_is_there(world):
    birth = born(world, title="A")
    later = world.write("ana", Set("thing", R, "title", "B", [1, 0]), refs=(birth,))
    third = world.write("ben", Set("thing", R, "title", "C", [1, 0]), after=(later,), refs=(later,))
    known = {key: change for key, change in world.changes.items() if key != later}
    found = Reference(known)
    assert found.waiting == {third}
    assert found.states()[0].fields == {"title": ["A"]}


def test_members_and_private_records_in_the_digest(world):
    born(world, title="A")
    before = Reference(world.changes).digest()
    world.write("ben", Member("member", name16("x"), bytes(32), "Ben", "member", []))
    assert Reference(world.changes).digest() != before
    import msgspec

    from s3desk.ledger.changes import change_id, encode
    from tests.ledger.making import change

    mine = msgspec.structs.replace(
        change(Insert("thing", S, ["title"], ["private"])), circle="mine", series=name16("mine")
    )
    with_mine = world.changes | {change_id(encode(mine)): mine}
    assert Reference(with_mine).digest() == Reference(world.changes).digest()
    assert len(Reference(with_mine).states()) == 2


STEPS = st.lists(
    st.tuples(st.sampled_from(["ana", "ben", "eva"]), st.integers(0, 7), st.integers(0, 2), st.booleans()), max_size=12
)


@given(steps=STEPS, seed=st.integers(0, 99))
def test_any_order_of_arrival_gives_the_same_state_and_digest(steps, seed):
    """Each writes having seen everything or only what it wrote itself."""
    world = World()
    birth = born(world, title="A", body="text", many=[S])
    own = {who: [birth] for who in ("ana", "ben", "eva")}
    everything = [birth]
    for who, what, number, has_seen in steps:
        seen = everything if has_seen else own[who]
        refs = tuple(dict.fromkeys(seen))
        before = [each for at in range(len(refs)) for each in (at + 1, 0)]
        update = prose.edit(prose.born(R, "body", "text"), f"text {number}")
        operation = [
            Set("thing", R, "title", str(number), before),
            Set("thing", R, "title", None, before),
            Text("thing", R, "body", 1, update.update, update.frontier, [1, 0, *before[2:]]),
            Add("thing", R, "many", name16(str(number)), before),
            Remove("thing", R, "many", S, before),
            Delete("thing", R, before),
            Restore("thing", R, before),
            Insert("thing", R, ["title", "body"], [str(number), f"born {number}"]),
        ][what]
        key = world.write(who, operation, after=refs[-2:], refs=refs)
        everything.append(key)
        own[who].append(key)
        if has_seen:
            own[who] = list(everything)
    keys = list(world.changes)
    expected = Reference(world.changes)
    random.Random(seed).shuffle(keys)
    found = Reference({key: world.changes[key] for key in keys})
    assert found.states() == expected.states()
    assert found.digest() == expected.digest()
    assert not found.waiting
