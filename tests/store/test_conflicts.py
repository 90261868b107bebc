"""Cards of conflicts: what stands against what, the same on every laptop, open and settled."""

import shutil
from contextlib import ExitStack
from dataclasses import replace
from decimal import Decimal

import pytest

from s3desk.domain.declare import Record, record, text
from s3desk.domain.subjects import catalogue
from s3desk.domain.values import Place, format_id
from s3desk.services.conflicts import Conflict, Matter
from tests.store.desk import (
    add,
    agrees,
    database,
    delete,
    do,
    get,
    meet,
    opened,
    person,
    put,
    restore,
    two_laptops,
)


@record("thing", subject="team", label="Thing", plural="Things", title="title")
class OldThing(Record):
    """A thing as an older program knows it."""

    title: str = text("Title")


PARAGRAPHS = "First paragraph.\n\nSecond paragraph.\n\nThird paragraph."


@pytest.fixture
def laptops(tmp_path):
    """Ana and Ben, who know each other."""
    both = two_laptops(tmp_path)
    meet(*both)
    yield both
    for each in both:
        each.close()


def cards(workspace) -> list[Conflict]:
    return workspace.questions.conflicts()


def one(workspace) -> Conflict:
    (card,) = cards(workspace)
    return card


def same_for_all(*workspaces) -> None:
    """Assert that everybody has the same cards, but for whose side is one's own, and the counted ones in the status."""

    def plain(card):
        return replace(card, sides=tuple(replace(side, mine=False) for side in card.sides))

    first, *rest = ([plain(card) for card in cards(each)] for each in workspaces)
    assert all(other == first for other in rest)
    settled = [
        sorted((plain(c) for c in each.questions.settled()), key=lambda c: (c.id, str(c))) for each in workspaces
    ]
    assert all(other == settled[0] for other in settled)
    for each in workspaces:
        assert each.questions.standing().conflicts == sum(card.waits for card in cards(each))
        for card in cards(each):
            assert each.questions.conflict(card.id) == card


def told(card: Conflict) -> list[tuple[str, object]]:
    return [(side.author, side.value) for side in card.sides]


def decide(workspace, card: Conflict, value: object) -> None:
    do(
        workspace,
        lambda to: to.decide(card.record.id, card.field, value, card.member.id if card.member else None),
        "Settle",
    )


def test_two_values_stand_on_one_card_with_what_was_there_before(laptops):
    ana, ben = laptops
    thing = add(ana, title="Budget", amount=Decimal("1250000.50"))
    meet(ana, ben)
    put(ana, thing, amount=Decimal(1400000))
    put(ben, thing, amount=Decimal(1100000))
    meet(ana, ben)
    card = one(ana)
    assert card.id == f"{format_id(thing)}:amount"
    assert (card.matter, card.record.text, card.field, card.base) == (
        Matter.VALUES,
        "Budget",
        "amount",
        Decimal("1250000.50"),
    )
    assert sorted(told(card)) == [("Ana", Decimal(1400000)), ("Ben", Decimal(1100000))]
    assert {side.author: (side.device, side.mine, str(side.label)) for side in card.sides} == {
        "Ana": ("laptop of Ana", True, "Change amount"),
        "Ben": ("laptop of Ben", False, "Change amount"),
    }
    assert card.shown == get(ana, thing).amount == get(ben, thing).amount
    assert card.waits
    same_for_all(ana, ben)


def test_equal_values_and_values_of_other_fields_are_no_conflict(laptops):
    ana, ben = laptops
    thing = add(ana, title="A")
    meet(ana, ben)
    put(ana, thing, code="same", pieces=1)
    put(ben, thing, code="same", title="B")
    meet(ana, ben)
    assert cards(ana) == cards(ben) == []


def test_the_value_before_is_found_behind_several_edits_of_each(laptops):
    ana, ben = laptops
    thing = add(ana, title="Born")
    meet(ana, ben)
    for each in range(3):
        put(ana, thing, title=f"Ana {each}")
        put(ben, thing, title=f"Ben {each}")
    meet(ana, ben)
    assert (one(ana).base, sorted(told(one(ana)))) == ("Born", [("Ana", "Ana 2"), ("Ben", "Ben 2")])
    same_for_all(ana, ben)


def test_where_nothing_was_before_both_there_is_no_base(laptops):
    ana, ben = laptops
    for each, value in ((ana, "1"), (ben, "2")):
        add(each, "tally", code="x", year=1, value=Decimal(value))
    meet(ana, ben)
    card = one(ana)
    assert (card.field, card.base, sorted(told(card))) == ("value", None, [("Ana", Decimal(1)), ("Ben", Decimal(2))])
    same_for_all(ana, ben)


def test_three_laptops_three_sides(tmp_path):
    ana, ben = two_laptops(tmp_path)
    with ExitStack() as stack:
        stack.callback(ana.close)
        stack.callback(ben.close)
        thing = add(ana, title="A")
        meet(ana, ben)
        shutil.copyfile(tmp_path / "ben.s3desk", tmp_path / "eva.s3desk")
        for beside in tmp_path.glob("ben.s3desk-*"):
            shutil.copyfile(beside, tmp_path / beside.name.replace("ben", "eva"))
        eva = stack.enter_context(opened(tmp_path / "eva.s3desk", person(tmp_path / "home of eva", "Eva")))
        for each, name in ((ana, "Ana's"), (ben, "Ben's"), (eva, "Eva's")):
            put(each, thing, title=name)
        meet(ana, ben, eva)
        assert sorted(told(one(eva))) == [("Ana", "Ana's"), ("Ben", "Ben's"), ("Eva", "Eva's")]
        same_for_all(ana, ben, eva)
        decide(ben, one(ben), "Everybody's")
        meet(ana, ben, eva)
        assert cards(ana) == cards(ben) == cards(eva) == []
        same_for_all(ana, ben, eva)
        assert agrees(eva)


def test_personal_values_are_compared_by_what_they_say(laptops):
    ana, ben = laptops
    thing = add(ana, title="A", secret="old")
    meet(ana, ben)
    put(ana, thing, secret="same")
    put(ben, thing, secret="same")
    meet(ana, ben)
    assert cards(ana) == []
    put(ana, thing, secret="Ana's")
    put(ben, thing, secret="Ben's")
    meet(ana, ben)
    assert (one(ana).base, sorted(told(one(ana)))) == ("same", [("Ana", "Ana's"), ("Ben", "Ben's")])
    same_for_all(ana, ben)
    do(ana, lambda to: to.erase(thing, "secret"))
    meet(ana, ben)
    assert cards(ana) == cards(ben) == []


def test_a_deleted_record_has_no_conflict_until_it_is_back(laptops):
    ana, ben = laptops
    thing = add(ana, title="A")
    meet(ana, ben)
    put(ana, thing, title="Ana's")
    put(ben, thing, title="Ben's")
    meet(ana, ben)
    delete(ana, thing)
    assert cards(ana) == []
    restore(ana, thing)
    assert one(ana).matter is Matter.VALUES


def test_added_and_taken_out_at_once(laptops):
    ana, ben = laptops
    other = add(ana, title="Other")
    thing = add(ana, title="A", many=frozenset({other}))
    meet(ana, ben)
    put(ana, thing, many=frozenset())
    do(ben, lambda to: to.unlink(thing, "many", other))
    do(ben, lambda to: to.link(thing, "many", other), "Put it back")
    meet(ana, ben)
    card = one(ana)
    assert card.id == f"{format_id(thing)}:many:{format_id(other)}"
    assert (card.matter, card.member.text, card.shown) == (Matter.MEMBER, "Other", True)
    assert {(side.author, side.value, side.deletes) for side in card.sides} == {
        ("Ana", False, True),
        ("Ben", True, False),
    }
    same_for_all(ana, ben)
    decide(ana, card, False)
    meet(ana, ben)
    assert get(ben, thing).many == frozenset()
    assert cards(ben) == []
    (settled,) = ben.questions.settled()
    assert (settled.id, settled.shown) == (card.id, False)
    same_for_all(ana, ben)


def test_deleted_here_and_changed_there(laptops):
    ana, ben = laptops
    thing = add(ana, title="A3.4")
    meet(ana, ben)
    delete(ana, thing)
    put(ben, thing, title="Compétences IA")
    meet(ana, ben)
    card = one(ana)
    assert (card.id, card.matter, card.field) == (f"{format_id(thing)}:", Matter.DELETION, "")
    assert card.record.text == get(ana, thing).title == "Compétences IA"
    assert {(s.author, s.value, s.deletes, s.fields) for s in card.sides} == {
        ("Ana", None, True, ()),
        ("Ben", "Compétences IA", False, ("title",)),
    }
    same_for_all(ana, ben)


@pytest.mark.parametrize("keep", [True, False])
def test_life_is_settled_once_and_told_afterwards(laptops, keep):
    ana, ben = laptops
    thing = add(ana, title="A")
    meet(ana, ben)
    delete(ana, thing)
    put(ben, thing, title="B")
    meet(ana, ben)
    card = one(ben)
    decide(ben, card, keep)
    meet(ana, ben)
    assert ana.questions.is_deleted(thing) is not keep
    assert cards(ana) == cards(ben) == []
    settled = ana.questions.conflict(card.id)
    assert (settled.settled[0], settled.shown, settled.waits) == ("Ben", keep, False)
    assert {(s.author, s.deletes) for s in settled.sides} == {("Ana", True), ("Ben", False)}
    same_for_all(ana, ben)
    assert agrees(ana)


def test_a_record_that_somebody_links_to_meanwhile_comes_back_with_a_card(laptops):
    ana, ben = laptops
    thing, other = add(ana, title="Parent"), add(ana, title="Child")
    meet(ana, ben)
    delete(ana, thing)
    put(ben, other, one=thing)
    meet(ana, ben)
    card = one(ana)
    assert (card.record.id, card.matter) == (thing, Matter.DELETION)
    assert {(s.author, s.value, s.deletes) for s in card.sides} == {("Ana", None, True), ("Ben", other, False)}
    same_for_all(ana, ben)


def test_merged_prose_is_to_be_read_with_what_each_wrote(laptops):
    ana, ben = laptops
    thing = add(ana, title="A", body=PARAGRAPHS)
    meet(ana, ben)
    first, third = PARAGRAPHS.replace("First", "Premier"), PARAGRAPHS.replace("Third", "Drittes")
    put(ana, thing, body=first)
    put(ben, thing, body=third)
    meet(ana, ben)
    card = one(ana)
    merged = PARAGRAPHS.replace("First", "Premier").replace("Third", "Drittes")
    assert (card.matter, card.base, card.shown, card.waits) == (Matter.PROSE, PARAGRAPHS, merged, False)
    assert sorted(told(card)) == [("Ana", first), ("Ben", third)]
    assert get(ben, thing).body == merged
    same_for_all(ana, ben)
    decide(ana, card, None)
    meet(ana, ben)
    assert cards(ben) == []
    assert get(ben, thing).body == merged
    settled = ben.questions.conflict(card.id)
    assert (settled.shown, sorted(told(settled)), settled.base) == (merged, sorted(told(card)), PARAGRAPHS)
    same_for_all(ana, ben)


def test_prose_edited_by_one_after_the_other_is_not_merged(laptops):
    ana, ben = laptops
    thing = add(ana, title="A", body=PARAGRAPHS)
    meet(ana, ben)
    put(ana, thing, body=PARAGRAPHS + " More.")
    meet(ana, ben)
    put(ben, thing, body=PARAGRAPHS + " More, and more.")
    meet(ana, ben)
    assert cards(ana) == cards(ben) == []


def test_one_record_born_twice_with_different_prose_has_two_texts_to_choose_from(laptops):
    ana, ben = laptops
    for each, words in ((ana, "Ana's words"), (ben, "Ben's words")):
        add(each, "tally", code="x", year=1, remark=words)
    meet(ana, ben)
    card = one(ana)
    assert (card.matter, card.field, sorted(told(card))) == (
        Matter.VALUES,
        "remark",
        [("Ana", "Ana's words"), ("Ben", "Ben's words")],
    )
    same_for_all(ana, ben)


def test_each_text_of_a_record_born_twice_is_told_as_its_author_left_it(laptops):
    ana, ben = laptops
    for each, words in ((ana, "Ana's words"), (ben, "Ben's words")):
        made = add(each, "tally", code="x", year=1, remark=words)
        put(each, made, remark=f"{words}, and more")
    meet(ana, ben)
    assert sorted(told(one(ana))) == [("Ana", "Ana's words, and more"), ("Ben", "Ben's words, and more")]
    same_for_all(ana, ben)
    shown = get(ana, made).remark
    for each, name in ((ana, "Ana"), (ben, "Ben")):
        put(each, made, remark=f"{name} says: {shown}")
    meet(ana, ben)
    card = one(ana)
    assert (card.matter, card.base) == (Matter.PROSE, shown)
    assert sorted(told(card)) == [("Ana", f"Ana says: {shown}"), ("Ben", f"Ben says: {shown}")]
    assert card.shown == get(ana, made).remark == get(ben, made).remark
    same_for_all(ana, ben)


def test_moves_into_each_other_are_listed_with_the_one_that_is_shown_at_the_root(laptops):
    ana, ben = laptops
    first = add(ana, title="First", order=Place(None, "i"))
    second = add(ana, title="Second", order=Place(None, "k"))
    meet(ana, ben)
    put(ana, first, order=Place(second, "a"))
    put(ben, second, order=Place(first, "b"))
    meet(ana, ben)
    card = one(ana)
    assert (card.matter, card.waits) == (Matter.LOOP, False)
    assert sorted(told(card)) == [("Ana", Place(second, "a")), ("Ben", Place(first, "b"))]
    assert card.shown.parent is None
    assert get(ana, card.record.id).order == card.shown
    same_for_all(ana, ben)
    decide(ben, card, Place(None, "z"))
    meet(ana, ben)
    assert cards(ana) == cards(ben) == []


def test_two_places_are_no_conflict_and_history_keeps_both(laptops):
    ana, ben = laptops
    above = add(ana, title="Above", order=Place(None, "a"))
    thing = add(ana, title="A", order=Place(None, "i"))
    meet(ana, ben)
    put(ana, thing, order=Place(above, "k"))
    put(ben, thing, order=Place(None, "m"))
    meet(ana, ben)
    assert cards(ana) == cards(ben) == []
    for each in laptops:
        entries = [entry for entry in each.questions.history(thing, "order") if entry.what == "set"]
        assert {(entry.author, entry.device, entry.change.after) for entry in entries} == {
            ("Ana", "laptop of Ana", Place(above, "k")),
            ("Ben", "laptop of Ben", Place(None, "m")),
        }
        assert {entry.change.before for entry in entries} == {Place(None, "i")}
        assert get(each, thing).order in {Place(above, "k"), Place(None, "m")}
    assert get(ana, thing) == get(ben, thing)


def test_a_settled_value_is_asked_of_nobody_again_and_can_be_settled_anew(laptops):
    ana, ben = laptops
    thing = add(ana, title="A", pieces=0)
    meet(ana, ben)
    put(ana, thing, pieces=1)
    put(ben, thing, pieces=2)
    meet(ana, ben)
    decide(ana, one(ana), 13)
    meet(ana, ben)
    assert cards(ben) == []
    card = ben.questions.conflict(f"{format_id(thing)}:pieces")
    assert (card.settled[0], card.shown, card.base) == ("Ana", 13, 0)
    assert sorted(told(card)) == [("Ana", 1), ("Ben", 2)]
    assert ben.questions.history(thing, "pieces") == ana.questions.history(thing, "pieces")
    assert {entry.change.after for entry in ben.questions.history(thing, "pieces")} == {0, 1, 2, 13}
    put(ben, thing, pieces=2)
    meet(ana, ben)
    assert cards(ana) == []
    same_for_all(ana, ben)


def test_an_edit_in_place_settles_what_stood_there(laptops):
    ana, ben = laptops
    thing = add(ana, title="A")
    meet(ana, ben)
    put(ana, thing, title="Ana's")
    put(ben, thing, title="Ben's")
    meet(ana, ben)
    put(ben, thing, title="Agreed")
    meet(ana, ben)
    assert cards(ana) == []
    (card,) = ana.questions.settled()
    assert (card.shown, card.settled[0]) == ("Agreed", "Ben")


def test_cards_are_in_the_same_order_everywhere_those_that_wait_first(laptops):
    ana, ben = laptops
    things = [add(ana, title=str(each), body=PARAGRAPHS, pieces=0) for each in range(6)]
    meet(ana, ben)
    for each in things:
        put(ana, each, pieces=1, body=PARAGRAPHS + "a")
    for each in reversed(things):
        put(ben, each, pieces=2, body=PARAGRAPHS + "b")
    meet(ana, ben)
    assert [card.waits for card in cards(ana)] == [True] * 6 + [False] * 6
    same_for_all(ana, ben)


def test_cards_that_share_a_write_are_in_the_same_order_everywhere(laptops):
    ana, ben = laptops
    for _ in range(3):  # ids are random; each laptop has its own before the other's
        targets = {add(ana, title="Ana's"), add(ben, title="Ben's")}
        meet(ana, ben)
        add(ben, title="Source", many=frozenset(targets))
        for each in range(4):
            add(ana, title=f"Something else {each}")
        do(ana, lambda to, both=targets: [to.delete(each) for each in sorted(both)])
        meet(ana, ben)
    assert len(cards(ana)) == 6
    same_for_all(ana, ben)


def test_there_is_no_card_of_what_never_was_one(workspace):
    thing = add(workspace, title="A")
    for name in ("", ":", "nonsense", f"{format_id(thing)}:title", f"{format_id(thing)}:", f"{'0' * 32}:title"):
        assert workspace.questions.conflict(name) is None
    assert workspace.questions.settled() == []


def test_fields_of_a_newer_program_wait_for_it(laptops):
    ana, ben = laptops
    thing = add(ana, title="A")
    meet(ana, ben)
    put(ana, thing, pieces=1)
    put(ben, thing, pieces=2)
    meet(ana, ben)
    path = ana.path
    ana.close()
    with opened(path, person(path.parent / "home of ana"), catalogue().with_types(OldThing)) as workspace:
        assert cards(workspace) == []
        assert workspace.questions.standing().conflicts == 0


def test_asking_costs_what_is_open_not_what_the_file_holds(laptops):
    """Of 3,000 edited records two are contested: SQLite steps through these, not through all."""
    ana, ben = laptops
    things = []
    do(ana, lambda to: things.extend(to.insert("thing", {"title": str(each)}) for each in range(3_000)))
    do(ana, lambda to: to.set_many({each: {"pieces": 1} for each in things}))
    meet(ana, ben)
    for each in things[:2]:
        put(ana, each, pieces=2)
        put(ben, each, pieces=3)
    meet(ana, ben)
    steps = 0

    def count() -> int:
        nonlocal steps
        steps += 1
        return 0

    database(ana).set_progress_handler(count, 100)
    try:
        assert ana.questions.standing().conflicts == 2
    finally:
        database(ana).set_progress_handler(None, 0)
    assert steps < 20
