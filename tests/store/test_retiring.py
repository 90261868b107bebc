"""Members retire and accept each other at once, on several laptops: all that was received says who stays, in any order."""

import contextlib
import io
import itertools
import random

import pytest

from s3desk.domain.errors import OfficeError
from s3desk.ledger.changes import FORMAT, Change, Member, change_id, encode
from s3desk.ledger.packs import BadPack, Pack
from s3desk.ledger.signing import Author, member_id, sign
from s3desk.ledger.vouching import sign_of
from s3desk.services.exchanging import Standing
from s3desk.services.ports import PARTNER
from s3desk.store.newcomer import create_from, founder
from tests.store.desk import (
    CATALOGUE,
    add,
    agrees,
    bodies,
    bundled,
    changes,
    copied,
    database,
    digest,
    get,
    lying,
    meet,
    person,
    put,
    take,
    unsqueeze,
    written,
)

NAMES = ("Ana", "Ben", "Eva", "Max")
COURIER = Author("Courier", b"courier".ljust(32, b"."), "van")
"""A member who never writes, and whom nobody retires: signs the packs in which others' changes travel here."""


def key_of(workspace):
    return workspace._profile.author.key


def held(workspace):
    return {key for (key,) in database(workspace).execute("SELECT id FROM inbox WHERE held")}


def standings(workspace):
    return {each.name: each.standing for each in workspace.questions.members()}


def stays(workspace, name):
    return standings(workspace)[name] is not Standing.RETIRED


def received(workspace):
    """Return all that a workspace has, applied or not."""
    rows = database(workspace).execute("SELECT id, body, signature FROM inbox")
    return bodies(workspace) | {key: (unsqueeze(body), signature) for key, body, signature in rows}


def signed(*workspaces):
    """Return everything with a signature of its own, so that it can be given one by one."""
    found = {}
    for each in workspaces:
        for key, (body, signature) in received(each).items():
            if signature or key not in found:
                found[key] = body, signature
    return found


@pytest.fixture
def team(laptops):
    """Ana who founded the workspace, then by seniority Ben, Eva and Max; all have the same."""
    ana, ben = laptops
    with copied(ana, "Eva") as eva, copied(ana, "Max") as max_:
        for each in (ben, eva, max_):
            ana.accept(key_of(each), each._profile.author.name)
        ana.accept(COURIER.key, COURIER.name)
        for each in (ana, ben, eva, max_):
            add(each, title=f"by {each._profile.author.name}")
            meet(ana, ben, eva, max_)
        yield ana, ben, eva, max_


def parcel(taker, changes):
    return bundled(taker, changes, author=COURIER)


def give(taker, *givers):
    """Give everything, in packs that the taker believes."""
    for each in givers:
        take(taker, parcel(taker, signed(each).values()))


def settled(*workspaces):
    """Assert that these laptops are of one mind, and right."""
    for each in workspaces:
        assert agrees(each)
    assert len({digest(each) for each in workspaces}) == 1
    assert len({frozenset(held(each)) for each in workspaces}) == 1


def test_of_two_who_retire_each_other_the_more_senior_stays(team):
    ana, ben, eva, max_ = team
    late = add(eva, title="before she knows")
    eva.retire(key_of(ben))
    ben.retire(key_of(eva))
    give(ana, eva, ben)
    give(max_, ben, eva)
    settled(ana, max_)
    assert stays(ana, "Ben")
    assert not stays(ana, "Eva")
    assert get(ana, late) is None
    give(ben, eva)
    settled(ana, max_, ben)
    give(eva, ben)
    assert agrees(eva)
    assert stays(eva, "Ben")
    assert not stays(eva, "Eva")
    assert get(eva, late).title == "before she knows"


def beginning(by, of, circle="team", state="member", action=b"a" * 16):
    """Return a change without a past, by which somebody claims to have begun a circle, and accepts or retires somebody."""
    author, key = by._profile.author, key_of(of)
    said = [Member("member", member_id(key), key, "Somebody", state, [])]
    head = (FORMAT, FORMAT, by._id, circle, b"s" * 16, 1, b"", [], action, b"", 0, author.key, "", ["Begin"], [])
    body = encode(Change(*head, said, []))
    return {change_id(body): (body, sign(author, body))}


def test_who_founded_the_workspace_does_not_depend_on_what_came_first(team, tmp_path):
    ana, ben, eva, _ = team
    false = beginning(ben, ana)
    ana.retire(key_of(ben))
    ben.retire(key_of(ana))
    give(eva, ana, ben)
    take(eva, parcel(eva, false.values()))
    data = parcel(eva, (false | signed(eva)).values())  # the false beginning stands first
    assert founder(Pack(io.BytesIO(data))).key == key_of(ana)
    zoe = create_from(tmp_path / "zoe.s3desk", Pack(io.BytesIO(data)), person(tmp_path / "zoe", "Zoe"), CATALOGUE)
    for each in (eva, zoe):
        assert stays(each, "Ana")
        assert not stays(each, "Ben")
    settled(eva, zoe)
    zoe.close()


def test_nobody_who_was_retired_begins_a_partners_circle_anew(team, tmp_path):
    ana = team[0]
    circle = PARTNER + sign_of(key_of(ana), b"salt")
    add(ana, title="shared", circle=circle)
    begun = written(ana, ana.questions.outgoing([circle]))
    pia, paul = (
        create_from(tmp_path / f"{name}.s3desk", Pack(io.BytesIO(begun)), person(tmp_path / name, name), CATALOGUE)
        for name in ("Pia", "Paul")
    )
    add(pia, title="by Pia", circle=circle)
    pia.accept(key_of(paul), "Paul")
    pia.retire(key_of(paul))
    (first,) = [key for key, each in changes(pia).items() if each.circle == circle and not (each.previous or each.seen)]
    claims = (beginning(paul, pia, circle, "retired", number.to_bytes(16)) for number in itertools.count())
    false = next(each for each in claims if min(each) < first)  # the lowest id of all
    with pytest.raises(BadPack, match="Paul was retired"):
        pia.take_in([Pack(io.BytesIO(bundled(paul, false.values())))])
    assert stays(pia, "Pia")
    assert not stays(pia, "Paul")
    pia.close()
    paul.close()


def test_who_heard_one_word_first_hears_the_other_from_whom_it_retired(team):
    ana, ben, eva, max_ = team
    eva.retire(key_of(ben))
    take(max_, written(eva))
    assert not stays(max_, "Ben")
    add(ben, title="late")
    with pytest.raises(BadPack, match="Ben was retired"):
        max_.take_in([Pack(io.BytesIO(written(ben)))])
    ben.retire(key_of(eva))
    take(max_, written(ben))
    assert stays(max_, "Ben")
    assert not stays(max_, "Eva")
    with pytest.raises(BadPack, match="Eva was retired"):
        ben.take_in([Pack(io.BytesIO(written(eva)))])
    take(ana, written(ben))
    meet(ana, ben, max_)
    assert len({digest(each) for each in (ana, ben, max_)}) == 1
    assert [agrees(each) for each in (ana, ben, max_)]


def test_a_refused_word_leaves_everything_as_it_was(team):
    ana, ben, eva, _ = team
    ana.retire(key_of(eva))
    eva.retire(key_of(ana))
    before = received(ana), digest(ana)
    with pytest.raises(BadPack, match="Eva was retired"):
        ana.take_in([Pack(io.BytesIO(written(eva)))])
    assert (received(ana), digest(ana)) == before
    assert agrees(ana)
    take(ben, written(ana))
    with pytest.raises(BadPack, match="Eva was retired"):
        ben.take_in([Pack(io.BytesIO(written(eva)))])


def test_who_stays_is_not_retired_by_what_others_built_on(team):
    ana, ben, eva, max_ = team
    eva.retire(key_of(ben))
    take(max_, written(eva))
    add(max_, title="after Eva's word")
    ben.retire(key_of(eva))
    give(ana, max_, ben)
    give(max_, ben)
    settled(ana, max_)
    assert stays(ana, "Ben")
    assert not stays(ana, "Eva")
    put(max_, add(max_, title="on"), title="and on")
    give(ben, max_, ana)
    give(ana, max_)
    settled(ana, max_, ben)


def test_three_in_a_ring(team):
    ana, ben, eva, max_ = team
    ben.retire(key_of(eva))
    eva.retire(key_of(max_))
    max_.retire(key_of(ben))
    with copied(ana, "Zoe") as zoe:
        give(ana, ben, eva, max_)
        give(zoe, max_, eva, ben)
        assert digest(ana) == digest(zoe)
        assert agrees(ana)
    assert [stays(ana, name) for name in NAMES] == [True, False, False, True]


def test_accepted_again_after_both_said_it_the_junior_retires_nobody(team):
    ana, ben, eva, max_ = team
    eva.retire(key_of(ben))
    ben.retire(key_of(eva))
    give(ana, eva, ben)
    ana.accept(key_of(eva), "Eva")
    assert not held(ana)
    assert stays(ana, "Ben")
    assert stays(ana, "Eva")
    give(max_, eva, ana, ben)
    settled(ana, max_)


def act(chance, workspaces, things):
    """Let somebody do something: write, say who belongs, or take in what somebody else has."""
    who, other = chance.sample(workspaces, 2)
    what = chance.choice(["write", "write", "edit", "retire", "retire", "accept", "give", "give"])
    with contextlib.suppress(OfficeError):  # who was retired has no say
        if what == "write":
            things.append(add(who, title="new"))
        elif what == "edit":
            there = [each for each in things if get(who, each)]
            if there:
                put(who, chance.choice(there), title=f"edit {len(things)}")
        elif what == "retire":
            who.retire(key_of(other))
        elif what == "accept":
            who.accept(key_of(other), other._profile.author.name)
        else:
            everything = list(signed(*workspaces).items())
            told = set(received(other)) - set(received(who))
            take(who, parcel(who, [each for key, each in everything if key in told]))


@pytest.mark.parametrize("seed", [0, 1, 2, 3, 4, 191])
def test_all_who_stay_are_of_one_mind_whatever_the_order(team, seed):
    chance = random.Random(seed)
    things = [add(team[0], title="common")]
    meet(*team)
    for _ in range(chance.randrange(6, 25)):
        act(chance, team, things)
    everything = signed(*team)
    for each in team:
        rest = [body for key, body in everything.items() if key not in received(each)]
        rest += chance.sample(rest, len(rest) // 3)
        chance.shuffle(rest)
        while rest:
            some = [rest.pop() for _ in range(min(len(rest), chance.choice([1, 1, 1, 5])))]
            take(each, parcel(each, some))
        assert not lying(each).keys() - held(each)
        assert received(each).keys() == everything.keys()
    retired = [{name for name in NAMES if not stays(each, name)} for each in team]
    assert all(each == retired[0] for each in retired)
    settled(*(each for each in team if each._profile.author.name not in retired[0]))
    for each in team:
        assert agrees(each)
        own = {key for key, change in lying(each).items() if change.author == key_of(each)}
        assert not own & held(each)


@pytest.mark.parametrize("seed", range(4))
def test_by_packs_of_their_own_all_who_stay_come_to_one_mind(team, seed):
    chance = random.Random(seed)
    things = [add(team[0], title="common")]
    for _ in range(chance.randrange(6, 25)):
        act(chance, team, things)
    known = []
    while (now := [received(each).keys() for each in team]) != known:
        known = now
        for giver, taker in [(a, b) for a in team for b in team if a is not b]:
            with contextlib.suppress(BadPack):  # by somebody retired
                take(taker, written(giver))
    retired = [{name for name in NAMES if not stays(each, name)} for each in team]
    staying = [each for each in team if not any(each._profile.author.name in gone for gone in retired)]
    assert len({digest(each) for each in staying}) <= 1
    assert len({frozenset(gone) for each, gone in zip(team, retired, strict=True) if each in staying}) <= 1
    assert [agrees(each) for each in team]
