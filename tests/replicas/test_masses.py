"""Thousands of one thing that no office ever has: what they cost grows as they do, and everything else goes on."""

import sys
from itertools import pairwise

import pytest
from loro import ExportMode, LoroDoc

from s3desk.ledger import prose
from s3desk.ledger.changes import Insert, Text
from s3desk.store.profile import Profile
from s3desk.store.workspace import create
from tests.ledger.making import name16
from tests.replicas.hand import Hand, some_key, word
from tests.replicas.laptop import NEW, Laptop, act, author, joined
from tests.store.desk import agrees

FEW, MANY = 60, 480
GROWTH = 2.0
"""By how much more than its share a larger pack may cost: 8 times as much costs less than 16 times; squares, 64."""


@pytest.fixture
def both(tmp_path):
    """Ana, who founded the workspace, and Ben, who is a member and hostile."""
    create(tmp_path / "ana.s3desk", Profile(tmp_path / "ana.home", author("Ana")), NEW).close()
    ana = Laptop(tmp_path / "ana.s3desk", "Ana")
    ben = joined(tmp_path / "ben.s3desk", "Ben", ana.pack())
    act(ben, lambda to: to.insert("thing", {"title": "A word of Ben's"}))
    ana.take_trusting(ben.pack())
    yield ana, ben
    ana.close()
    ben.close()


def steps(what):
    """Return how many calls something takes: what it costs, whatever else the computer does."""
    count = 0

    def look(frame, event, argument):
        nonlocal count
        count += 1

    sys.setprofile(look)
    try:
        what()
    finally:
        sys.setprofile(None)
    return count


def births(hand, many):
    hand.write(*[Insert("thing", name16("one"), ["title"], [f"T{number}"]) for number in range(many)])
    return []


def births_one_by_one(hand, many):
    for number in range(many):
        hand.write(Insert("thing", name16("one"), ["title"], [f"T{number}"]))
    return []


def births_of_other_fields(hand, many):
    hand.write(*[Insert("thing", name16("one"), [f"field {number}"], ["x"]) for number in range(many)])
    return []


def births_of_other_types(hand, many):
    hand.write(*[Insert(f"x{many - number:05d}", name16("one"), ["title"], ["x"]) for number in range(many)])
    return []


def births_of_other_types_one_by_one(hand, many):
    for number in range(many):
        hand.write(Insert(f"x{many - number:05d}", name16("one"), ["title"], ["x"]))
    return []


def edits_of_one_text(hand, many):
    born = hand.write(Insert("thing", name16("one"), ["body"], ["x"]))
    document = prose.born(name16("one"), "body", "x")
    updates = [prose.edit(document, f"x{number}").update for number in range(many)]
    hand.write(*[Text("thing", name16("one"), "body", prose.LORO, each, b"", [1, 0]) for each in updates], refs=[born])
    return []


def under_one_peer(many):
    """Return edits of one text that somebody made under one peer, which no program of ours does."""
    made = []
    for number in range(many):
        doc = LoroDoc()
        doc.import_(prose.born(name16("one"), "body", "x"))
        doc.peer_id, at = 1 << 62, doc.oplog_vv
        doc.get_text("text").insert(0, f"x{number}")
        doc.commit()
        made.append(doc.export(ExportMode.Updates(at)))
    return made


def edits_under_one_peer(hand, many):
    born = hand.write(Insert("thing", name16("one"), ["body"], ["x"]))
    edits = under_one_peer(many)
    hand.write(*[Text("thing", name16("one"), "body", prose.LORO, each, b"", [1, 0]) for each in edits], refs=[born])
    return []


def edits_under_one_peer_one_by_one(hand, many):
    born = hand.write(Insert("thing", name16("one"), ["body"], ["x"]))
    for each in under_one_peer(many):
        hand.write(Text("thing", name16("one"), "body", prose.LORO, each, b"", [1, 0]), refs=[born])
    return []


def admissions(hand, many):
    hand.write(*[word(some_key(number)) for number in range(many)])
    return []


def admissions_and_retirements(hand, many):
    hand.write(*[word(some_key(number // 2), "retired" if number % 2 else "member") for number in range(many)])
    return []


def a_chain_of_admissions(hand, many):
    people = [author(f"Puppet {number}") for number in range(many)]
    last, hands = hand.write(word(people[0].key)), []
    for one, other in pairwise(people):
        hands.append(Hand(hand.laptop, one))
        last = hands[-1].write(word(other.key), after=[last])
    return hands


def a_ring_of_retirements(hand, many):
    people = [author(f"Puppet {number}") for number in range(many)]
    begun, hands = hand.write(*[word(each.key) for each in people]), []
    for at, each in enumerate(people):
        hands.append(Hand(hand.laptop, each))
        hands[-1].write(word(people[at - 1].key, "retired"), after=[begun])
    return hands


def two_who_retire_each_other_again_and_again(hand, many):
    people = [author("Puppet"), author("Another")]
    begun, hands = hand.write(*[word(each.key) for each in people]), []
    for one, other in (people, people[::-1]):
        hands.append(Hand(hand.laptop, one))
        for number in range(many // 2):
            hands[-1].write(word(other.key, "retired"), after=[] if number else [begun])
    return hands


MASSES = [
    births,
    births_one_by_one,
    births_of_other_fields,
    births_of_other_types,
    births_of_other_types_one_by_one,
    edits_of_one_text,
    edits_under_one_peer,
    edits_under_one_peer_one_by_one,
    admissions,
    admissions_and_retirements,
    a_chain_of_admissions,
    a_ring_of_retirements,
    two_who_retire_each_other_again_and_again,
]


def packed(hand, mass, many):
    return hand.pack(*mass(hand, many))


@pytest.mark.parametrize("mass", MASSES, ids=lambda mass: mass.__name__)
def test_what_they_cost_grows_as_they_do(both, mass):
    ana, ben = both
    few, many = (packed(Hand(ben), mass, number) for number in (FEW, MANY))
    ana.take(few, dry_run=True)  # what is imported and prepared once is not counted
    cost = steps(lambda: ana.take(few, dry_run=True))
    assert steps(lambda: ana.take(many, dry_run=True)) < GROWTH * MANY / FEW * cost


@pytest.mark.parametrize("mass", MASSES, ids=lambda mass: mass.__name__)
def test_they_say_what_the_oracle_says_of_them(both, mass):
    ana, ben = both
    ana.take(packed(Hand(ben), mass, 24))
    assert agrees(ana.workspace)
