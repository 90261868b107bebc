"""A key is an identity: the same key on two laptops is one record, merged field by field."""

import shutil
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from s3desk.domain.values import keyed_id
from tests.store.desk import add, agrees, bodies, delete, digest, get, meet, opened, person, put, receive, reference


def test_the_same_key_is_the_same_record(workspace):
    first = add(workspace, "tally", code="x", year=2020, value=None)
    second = add(workspace, "tally", code="x", year=2020, remark="more")
    assert first == second == keyed_id("tally", "x", 2020)
    assert get(workspace, first).remark == "more"
    assert add(workspace, "tally", code="x", year=2021) != first
    assert add(workspace, "tally", code="x") != add(workspace, "tally", code="x")
    assert agrees(workspace)


def test_a_deleted_record_comes_back_when_its_key_is_added_again(workspace):
    first = add(workspace, "tally", code="x", year=2020)
    delete(workspace, first)
    assert add(workspace, "tally", code="x", year=2020, remark="again") == first
    assert not workspace.questions.is_deleted(first)
    assert agrees(workspace)


def test_the_same_key_twice_in_one_command_is_one_record(workspace):
    from tests.store.desk import do

    def twice(to):
        one = to.insert("tally", {"code": "x", "year": 1, "remark": "first"})
        assert to.insert("tally", {"code": "x", "year": 1, "remark": "second"}) == one

    do(workspace, twice)
    assert get(workspace, keyed_id("tally", "x", 1)).remark == "second"
    assert agrees(workspace)


def test_a_record_born_twice_merges_field_by_field(laptops):
    ana, ben = laptops
    thing = add(ana, title="linked")
    meet(ana, ben)
    tally = add(ana, "tally", code="x", year=1, value=Decimal(5), things=frozenset({thing}))
    assert add(ben, "tally", code="x", year=1, value=Decimal(6), remark="Ben's", things=frozenset()) == tally
    meet(ana, ben)
    assert digest(ana) == digest(ben)
    assert get(ana, tally) == get(ben, tally)
    assert (get(ana, tally).remark, get(ana, tally).things) == ("Ben's", {thing})
    for each in laptops:
        assert agrees(each)
    (state,) = [each for each in reference(ana).states() if each.id == tally]
    assert state.fields["value"] == ["5", "6"]
    assert "year" not in {name for name, values in state.fields.items() if len(values) > 1}
    put(ben, tally, value=Decimal(7), remark="Ben's again")
    meet(ana, ben)
    for each in laptops:
        assert (get(each, tally).value, get(each, tally).remark) == (7, "Ben's again")
        assert agrees(each)


def test_two_birth_texts_are_both_kept_and_a_later_edit_settles_them(laptops):
    ana, ben = laptops
    tally = add(ana, "tally", code="x", year=1, remark="Ana's text")
    add(ben, "tally", code="x", year=1, remark="Ben's text")
    put(ana, tally, remark="Ana's longer text")
    meet(ana, ben)
    assert digest(ana) == digest(ben)
    for each in laptops:
        assert agrees(each)
        (state,) = reference(each).states()
        assert set(state.fields["remark"]) == {"Ana's longer text", "Ben's text"}
    assert get(ana, tally) == get(ben, tally)
    put(ben, tally, remark="One text")
    meet(ana, ben)
    for each in laptops:
        assert get(each, tally).remark == "One text"
        assert agrees(each)


@pytest.mark.parametrize("undone", [False, True])
def test_a_birth_undone_on_one_laptop_lives_by_the_other(laptops, undone):
    ana, ben = laptops
    tally = add(ana, "tally", code="x", year=1, remark="Ana's")
    add(ben, "tally", code="x", year=1, remark="Ben's")
    if undone:
        ana.undo()
    meet(ana, ben)
    for each in laptops:
        assert not each.questions.is_deleted(tally)
        assert agrees(each)
    assert digest(ana) == digest(ben)


EDITS = st.lists(
    st.tuples(
        st.integers(0, 2),
        st.sampled_from(["born", "value", "remark", "things", "year", "gone", "back", "meet"]),
        st.integers(0, 3),
    ),
    max_size=14,
)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(edits=EDITS)
def test_three_laptops_that_make_the_same_record_agree_in_the_end(tmp_path_factory, edits):
    """Whatever each does, and in whatever order it arrives."""
    from s3desk.store.workspace import create
    from tests.store.desk import CATALOGUE, do

    folder = tmp_path_factory.mktemp("three")
    create(folder / "0.s3desk", person(folder / "0"), CATALOGUE).close()
    for number in (1, 2):
        shutil.copyfile(folder / "0.s3desk", folder / f"{number}.s3desk")
    tally = keyed_id("tally", "x", 1)
    with (
        opened(folder / "0.s3desk", person(folder / "0", "Ana")) as ana,
        opened(folder / "1.s3desk", person(folder / "1", "Ben")) as ben,
        opened(folder / "2.s3desk", person(folder / "2", "Eva")) as eva,
    ):
        laptops = [ana, ben, eva]
        for who, what, number in edits:
            here = laptops[who]
            there = here.questions.type_name(tally) is not None and not here.questions.is_deleted(tally)
            if what == "meet":
                meet(here, laptops[number % 3])
            elif what == "born":
                chosen = {"value": Decimal(number)} if number else {"remark": f"by {who}"}
                chosen |= {"things": frozenset({keyed_id("thing", number)})} if number == 2 else {}
                add(here, "tally", code="x", year=1, **chosen)
            elif what == "back" and here.questions.is_deleted(tally):
                do(here, lambda to: to.restore(tally))
            elif there and what == "gone":
                delete(here, tally)
            elif there and what == "value":
                put(here, tally, value=Decimal(number + 10))
            elif there and what == "remark":
                put(here, tally, remark=f"edit {number} by {who}, " + get(here, tally).remark)
            elif there and what == "things":
                put(here, tally, things=frozenset({keyed_id("thing", number)} if number else ()))
        packs = [bodies(each) for each in laptops]
        for at, each in enumerate(laptops):
            receive(each, *packs[at:], *packs[:at])
        meet(*laptops)  # that they accepted each other
        for each in laptops:
            assert agrees(each)
        assert digest(ana) == digest(ben) == digest(eva)
        assert get(ana, tally) == get(ben, tally) == get(eva, tally)


def test_what_is_said_of_a_record_that_was_never_born_is_kept_in_the_log_only(workspace, tmp_path):
    from s3desk.ledger.changes import Delete, Insert, Set, Text
    from tests.ledger.making import change, name16
    from tests.store.desk import foreign

    unborn, born = name16("unborn"), name16("born")
    made = change(
        Set("thing", unborn, "title", "x", []),
        Insert("thing", born, ["title"], ["Here"]),
        Text("thing", born, "body", 1, b"rubbish", b"", [0, 1]),
        Text("thing", born, "body", 1, b"", b"", []),
        Delete("thing", unborn, []),
        author=person(tmp_path, "Eva").author.key,
        workspace=workspace.questions.workspace_id(),
        series=name16("eva"),
    )
    receive(workspace, foreign(workspace, person(tmp_path, "Eva").author, b"", made))
    assert workspace.questions.type_name(unborn) is None
    assert (get(workspace, born).title, get(workspace, born).body) == ("Here", "")
    assert agrees(workspace)
    put(workspace, born, body="text")
    assert get(workspace, born).body == "text"
    assert agrees(workspace)
