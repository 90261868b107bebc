"""Who is believed, who stays of those who retire each other, and what of a retired key nobody needs."""

import random
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from s3desk.ledger import vouching
from s3desk.ledger.changes import Member
from s3desk.ledger.reference import Reference
from s3desk.ledger.signing import member_id
from s3desk.ledger.vouching import founder, judge, needless, sign_of, vouched, workspace_of
from tests.ledger import plainly
from tests.ledger.making import World, name16

KEYS = st.binary(min_size=1, max_size=1)
PAIRS = st.lists(st.tuples(KEYS, KEYS), max_size=30)


def test_a_word_counts_only_when_its_speaker_is_believed():
    assert vouched([b"a"], [(b"a", b"b"), (b"b", b"c"), (b"x", b"y"), (b"y", b"x")]) == {b"a", b"b", b"c"}
    assert vouched([], [(b"a", b"b")]) == set()


@given(st.sets(KEYS, max_size=3), PAIRS, st.randoms())
def test_who_is_believed_does_not_depend_on_the_order(roots, admissions, chance):
    found = vouched(roots, admissions)
    shuffled = list(admissions)
    chance.shuffle(shuffled)
    assert vouched(sorted(roots), shuffled) == found
    plain = set(roots)
    while more := {key for signer, key in admissions if signer in plain} - plain:
        plain |= more
    assert found == plain


LOGS = st.lists(st.tuples(st.booleans(), st.lists(st.integers(0, 20), max_size=3)), max_size=20)


@given(LOGS, st.sets(st.integers(0, 19), max_size=3))
def test_a_candidate_stays_when_a_later_change_builds_on_it(log, others):
    names = [bytes([number]) for number in range(len(log))]
    past = {names[at]: {names[before] for before in named if before < at} for at, (_, named) in enumerate(log)}
    candidates = {names[at] for at, (candidate, _) in enumerate(log) if candidate}
    needed = {names[at] for at in others if at < len(log)}
    found = needless([(name, sorted(past[name])) for name in reversed(names)], candidates, needed)
    staying = (set(names) - candidates) | needed
    while more := {before for name in staying for before in past[name]} - staying:
        staying |= more
    assert found == set(names) - staying


def test_the_founder_is_whom_workspace_or_circle_proves_else_the_lowest_id_whatever_the_order():
    roots = [(b"a", b"Ben", b"1"), (b"b", b"Ana", b"2"), (b"c", b"Eva", b"3")]
    for found in (roots, roots[::-1]):
        assert founder(workspace_of(b"Ana", b"2"), "team", found) == b"Ana"
        assert founder(workspace_of(b"Ana", b"1"), "team", found) == b"Ben"
        assert founder(bytes(16), f"with {sign_of(b'Eva', b'salt')}", found) == b"Eva"
        for other in ("with 0123456789abcdef", f"with {sign_of(b'Zoe', b'salt')}", "with partners", "with"):
            assert founder(workspace_of(b"Ana", b"2"), other, found) == b"Ben"
    assert founder(bytes(16), "team", []) == b""


# Who stays ------------------------------------------------------------------------------------------------------------


def of(who):
    return name16(who) * 2


def admit(who):
    return Member("member", member_id(of(who)), of(who), who, "member", [])


def retire(who, *last):
    return Member("member", member_id(of(who)), of(who), who, "retired", list(last))


class Team(World):
    """Ana founds; she admits Ben, then Eva, then Max. Each writes after the end of that, or after what is said."""

    def __init__(self):
        super().__init__()
        self.begun = self.write("Ana", admit("Ana"))
        for name in ("Ben", "Eva", "Max"):
            self.begun = self.write("Ana", admit(name))

    def says(self, who, *operations, after=()):
        return self.write(who, *operations, after=(*after, self.begun))

    def gone(self):
        names = {of(each): each for each in ("Ana", "Ben", "Eva", "Max", "Zoe")}
        return {names[key] for key, state in Reference(self.changes).members().items() if state == "retired"}

    def held(self):
        return Reference(self.changes).held()


@pytest.fixture
def team():
    return Team()


def test_of_two_who_retire_each_other_the_junior_goes(team):
    word = team.says("Ben", retire("Eva"))
    answer = team.says("Eva", retire("Ben"))
    assert team.gone() == {"Eva"}
    assert team.held() == {answer}
    assert word not in team.held()


def test_a_junior_retires_a_senior_who_says_nothing(team):
    team.says("Max", retire("Ana", team.begun))
    late = team.says("Ana", retire("Ben"))
    assert team.gone() == {"Ana", "Ben"}  # she did not know, and nobody more senior retired her
    assert late not in team.held()
    assert team.says("Ana") in team.held()


def test_a_senior_who_knows_and_answers_has_no_say(team):
    word = team.says("Eva", retire("Ben"))
    answer = team.says("Ben", retire("Eva"), after=(word,))
    assert team.gone() == {"Ben"}
    assert answer in team.held()


def test_a_senior_who_knows_and_was_admitted_again_has_one(team):
    word = team.says("Eva", retire("Ben"))
    again = team.says("Max", admit("Ben"), after=(word,))
    team.says("Ben", retire("Eva"), after=(again,))
    assert team.gone() == {"Eva"}


def test_two_who_are_gone_do_not_bring_each_other_back(team):
    for_ben = team.says("Ana", retire("Ben"))
    team.says("Ana", retire("Max"))
    again = team.says("Max", admit("Ben"), after=(for_ben,))
    answer = team.says("Ben", admit("Max"), after=(again,))
    team.says("Ben", retire("Ana"), after=(again,))
    assert team.gone() == {"Ben", "Max"}
    assert {again, answer} <= team.held()


def test_whom_a_retired_key_admits_as_of_old_gains_nothing(team):
    team.says("Ana", retire("Eva"))
    team.write("Eva", admit("Zoe"), after=(team.begun,))
    team.write("Zoe", retire("Max"), after=(team.begun,))
    assert team.gone() == {"Eva"}


def test_nobody_becomes_more_senior_by_a_word_of_a_junior(team):
    first = next(iter(team.changes))
    hello = team.write("Max", admit("Max"), after=(team.begun,))
    team.write("Zoe", admit("Zoe"), after=(hello,))
    team.write("Max", admit("Zoe"))
    team.write("Zoe", admit("Max"))
    pretended = World.write(team, "Max on another disk", admit("Eva"), after=(first,))
    assert team.changes[pretended].author != of("Max")
    team.says("Eva", retire("Max"))
    team.says("Max", retire("Eva"))
    assert team.gone() == {"Max"}


def test_longer_rings_have_one_end(team):
    team.says("Ben", retire("Eva"))
    team.says("Eva", retire("Max"))
    team.says("Max", retire("Ben"))
    assert team.gone() == {"Ben", "Eva"}


def test_a_word_that_has_no_effect_has_none_where_it_is_needed_either(team):
    word = team.says("Eva", retire("Ben"))
    team.says("Max", after=(word,))
    team.says("Ben", retire("Eva"))
    assert team.gone() == {"Eva"}
    assert word not in team.held()


NAMED = st.sampled_from(["Ana", "Ben", "Eva", "Max", "Zoe"])
ACTS = st.lists(st.tuples(NAMED, NAMED, st.sampled_from(["write", "admit", "retire", "retire", "hear"])), max_size=25)


def played(acts):
    """Let everybody say things, each having heard only what was heard."""
    team = Team()
    knows = {name: [team.begun] for name in ("Ana", "Ben", "Eva", "Max", "Zoe")}
    for who, other, what in acts:
        if what == "hear":
            knows[who] = list(dict.fromkeys([*knows[who], *knows[other]]))
            continue
        words = {"write": (), "admit": (admit(other),), "retire": (retire(other, knows[who][-1]),)}[what]
        knows[who].append(team.write(who, *words, after=tuple(knows[who])))
    return team


@given(ACTS, st.randoms(use_true_random=False))
def test_all_words_in_any_order_say_the_same(acts, chance):
    team = played(acts)
    expected = Reference(team.changes)
    keys = list(team.changes)[1:]
    chance.shuffle(keys)
    found = Reference({key: team.changes[key] for key in [next(iter(team.changes)), *keys]})
    assert found.members() == expected.members()
    assert found.held() == expected.held()


def judged_twice(seniors, words, knowing, without=()):
    """Judge, and assert that the rules, followed to the letter, say the same."""
    seniors, without = list(seniors), tuple(without)
    found = judge(seniors, words, knowing, without)
    if without or any(each.state == "retired" for each in words):
        assert found == plainly.Weighing(seniors, words, plainly.Plainly(knowing), without).verdict()
    return found


@given(ACTS)
def test_it_is_decided_as_the_rules_say(acts):
    with patch.object(vouching, "judge", judged_twice):
        Reference(played(acts).changes)


@pytest.mark.parametrize("seed", range(60))
def test_it_is_decided_as_the_rules_say_in_two_circles(seed):
    """Several words in a change, retirements that accept something, a partner's circle, and disks that were copied."""
    chance = random.Random(seed)
    names = [*"ABCDEF"]
    world, known = World(), {name: [] for name in names}
    begun = world.write("A", admit("A"), *map(admit, names[1:4]))
    shared = world.write("A with P", admit("E"), circle="with P", author=of("A"))
    for _ in range(chance.randrange(4, 30)):
        who, circle = chance.choice(names), chance.choice(["team", "team", "with P"])
        known[who] += known[chance.choice(names)] if chance.random() < 0.3 else []
        there = [each for each in known[who] if world.changes[each].circle == circle]
        past = [begun if circle == "team" else shared, *chance.sample(there, min(len(there), chance.randrange(5)))]
        words = [_word(chance, names, known) for _ in range(chance.randrange(1, 4))]
        disk = f"{who} {circle} {chance.randrange(2)}"
        known[who].append(world.write(disk, *words, after=tuple(past), circle=circle, author=of(who)))
    with patch.object(vouching, "judge", judged_twice):
        Reference(world.changes)


def _word(chance, names, known):
    other = chance.choice(names)
    if chance.random() < 0.4:
        return admit(other)
    return retire(other, *chance.sample(known[other], min(len(known[other]), chance.randrange(3))))


@given(ACTS)
def test_what_is_held_back_has_no_part_in_who_stays(acts):
    """Among members: so a retired key that goes on and on changes nothing. (Whom nobody admitted does not come in.)"""
    team = played([each for each in acts if "Zoe" not in each])
    whole = Reference(team.changes)
    applied = {key: change for key, change in team.changes.items() if key not in whole.held()}
    gone = {key for key, state in whole.members().items() if state == "retired"}
    alone = Reference(applied)
    assert {key for key, state in alone.members().items() if state == "retired"} == gone
    assert not alone.held()


def test_a_retired_key_cannot_undo_it_with_changes_of_old():
    """Whatever a junior writes beside the retirement, signed with any key it admits, the senior's word stays.

    Keys that nobody admits are strangers, whose changes do not come in.
    """
    for seed in range(300):
        chance = random.Random(seed)
        team = Team()
        word = team.says("Ben", retire("Max", team.begun))
        old = list(team.changes)
        own = ["Max", "Zoe", "Puppet"]
        team.write("Max", admit("Zoe"), admit("Puppet"), after=(chance.choice(old),))
        for _ in range(chance.randrange(1, 8)):
            who, other = chance.choice(own), chance.choice(["Ana", "Ben", "Eva", *own])
            said = chance.choice([admit, retire])(other)
            team.write(who, said, after=(chance.choice(old[:4] if chance.random() < 0.7 else old),))
            old.append(next(reversed(team.changes)))
        assert team.gone() >= {"Max"}
        assert team.gone().isdisjoint({"Ana", "Ben"})
        assert word not in team.held()
