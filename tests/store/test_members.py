"""Members are accepted and retired for everybody; what a retired key writes is held back, and nothing is lost."""

import io

import msgspec
import pytest

from s3desk.domain.errors import OfficeError
from s3desk.ledger.changes import Insert, Set, encode
from s3desk.ledger.packs import BadPack, Pack, write
from s3desk.ledger.signing import sign
from s3desk.services.exchanging import Fate, Standing, Stranger
from s3desk.store.newcomer import create_from
from tests.store.desk import (
    CATALOGUE,
    add,
    agrees,
    bodies,
    bundled,
    changes,
    copied,
    database,
    delete,
    digest,
    do,
    get,
    meet,
    person,
    put,
    take,
    written,
)


def key_of(workspace):
    return workspace._profile.author.key


def held(workspace):
    return {key for (key,) in database(workspace).execute("SELECT id FROM inbox WHERE held")}


def standings(workspace):
    return {each.name: each.standing for each in workspace.questions.members()}


def of(workspace, author):
    """Return the author's changes in the log of a workspace."""
    return [key for key, change in changes(workspace).items() if change.author == key_of(author)]


@pytest.fixture
def team(laptops):
    """Ana, Ben, Eva: all members, all with the same."""
    ana, ben = laptops
    meet(ana, ben)
    with copied(ana, "Eva") as eva:
        for each in (ana, ben, eva):
            add(each, title=f"by {each._profile.author.name}")
        meet(ana, ben, eva)
        yield ana, ben, eva


def test_accepting_is_a_change_with_a_name_that_nobody_undoes(laptops):
    ana, ben = laptops
    done = ana.accept(key_of(ben), " Ben \n of the council ")
    assert str(done.label) == "Accept Ben of the council as a member"
    assert standings(ana) == {"Ana": Standing.ME, "Ben of the council": Standing.MEMBER}
    assert not ana.questions.undo_steps()
    assert ana.accept(key_of(ben), "Ben").action == b""
    assert agrees(ana)


def test_accepting_needs_a_key_and_a_name(laptops):
    ana, ben = laptops
    for key, name in ((b"short", "Ben"), (key_of(ben), "  ")):
        with pytest.raises(OfficeError, match="needs a key and a name"):
            ana.accept(key, name)


def test_nobody_retires_himself_or_a_stranger(laptops):
    ana, ben = laptops
    with pytest.raises(OfficeError, match="You cannot retire yourself"):
        ana.retire(key_of(ana))
    with pytest.raises(OfficeError, match="is no member"):
        ana.retire(key_of(ben))
    assert agrees(ana)


def test_a_pack_by_somebody_retired_is_refused(team):
    ana, ben, eva = team
    done = ana.retire(key_of(ben))
    assert str(done.label) == "Retire Ben"
    assert standings(ana)["Ben"] is Standing.RETIRED
    put(ben, add(ben, title="late"), title="later")
    before = bodies(ana)
    with pytest.raises(BadPack, match="Ben was retired from this workspace"):
        ana.take_in([Pack(io.BytesIO(written(ben)))])
    assert bodies(ana) == before
    meet(ana, eva)
    assert digest(ana) == digest(eva)


def test_what_a_retired_key_wrote_later_is_held_and_comes_when_it_is_accepted_again(team):
    ana, ben, eva = team
    thing = add(ben, title="late")
    ana.retire(key_of(ben))
    late = written(ben)
    told = take(ana, bundled(ana, [bodies(ben)[of(ben, ben)[-1]]]))
    assert (told.changes, told.waiting, told.held) == (0, 0, 1)
    assert held(ana) == {of(ben, ben)[-1]}
    assert get(ana, thing) is None
    assert agrees(ana)
    done = ana.accept(key_of(ben), "Ben")
    assert thing in done.records
    assert not held(ana)
    assert get(ana, thing).title == "late"
    assert agrees(ana)
    meet(ana, eva)
    assert take(eva, late).held == 0
    assert digest(ana) == digest(eva)


def test_a_retirement_that_comes_late_takes_back_what_nobody_built_on(team):
    ana, ben, eva = team
    thing, old = add(ben, title="late", secret="Maria"), add(ana, title="old")
    take(eva, written(ben))
    assert get(eva, thing).title == "late"
    ana.retire(key_of(ben))
    told = take(eva, written(ana))
    assert told.fates == {Fate.NEW: 1, Fate.DELETED: 1} or told.fates[Fate.NEW] == 1
    assert told.done is not None
    assert {thing, old} <= set(told.done.records)
    assert held(eva) == {of(ben, ben)[-1]}
    assert get(eva, thing) is None
    assert agrees(eva)
    take(ana, bundled(ana, [bodies(ben)[key] for key in of(ben, ben)]))
    assert held(ana) == held(eva)
    assert digest(ana) == digest(eva)
    again = add(eva, title="after")
    assert get(eva, again).title == "after"
    assert agrees(eva)
    eva.accept(key_of(ben), "Ben")
    assert get(eva, thing).secret == "Maria"
    assert agrees(eva)


def test_what_somebody_built_on_stays(team):
    ana, ben, eva = team
    thing, alone = add(ben, title="late"), add(ben, title="alone")
    take(eva, bundled(eva, [bodies(ben)[key] for key in of(ben, ben)[:-1]]))
    put(eva, thing, title="built on")
    take(eva, bundled(eva, [bodies(ben)[key] for key in of(ben, ben)]))
    ana.retire(key_of(ben))
    take(eva, written(ana))
    assert get(eva, thing).title == "built on"
    assert get(eva, alone) is None
    assert agrees(eva)
    take(ana, bundled(ana, [bodies(ben)[key] for key in of(ben, ben)]))
    assert len(held(ana)) == 2
    take(ana, written(eva))
    assert get(ana, thing).title == "built on"
    assert held(ana) == held(eva)
    assert digest(ana) == digest(eva)
    assert agrees(ana)


def test_the_retired_person_goes_on_in_the_own_file(team):
    ana, ben, _ = team
    ana.retire(key_of(ben))
    thing = add(ben, title="mine")
    take(ben, written(ana))
    assert standings(ben)["Ben"] is Standing.RETIRED
    put(ben, thing, title="still mine")
    assert get(ben, thing).title == "still mine"
    with pytest.raises(OfficeError, match="You were retired"):
        ben.accept(key_of(ana), "Ana")
    with pytest.raises(OfficeError, match="You were retired"):
        ben.retire(key_of(ana))
    assert agrees(ben)


def test_the_word_of_somebody_retired_admits_nobody(team, tmp_path):
    ana, ben, eva = team
    ana.retire(key_of(ben))
    with copied(eva, "Max") as friend:
        ben.accept(key_of(friend), "Max")
        take(ana, bundled(ana, [bodies(ben)[of(ben, ben)[-1]]]))
        add(friend, title="hello")
        with pytest.raises(Stranger, match="Max is not a member"):
            ana.take_in([Pack(io.BytesIO(written(friend)))])


@pytest.mark.parametrize("how", ["beside it", "built on it", "waiting", "with the retirement"])
def test_nor_does_it_admit_who_comes_along_in_the_same_pack(team, how):
    ana, ben, eva = team
    with copied(eva, "Max") as friend:
        ana.retire(key_of(ben))
        before = bodies(ana)
        log = bodies(ana) if how == "with the retirement" else {}
        receiver = eva if how == "with the retirement" else ana
        if how == "waiting":
            add(ben, title="not in the pack")
        ben.accept(key_of(friend), "Max")
        word = of(ben, ben)[-1]
        if how == "built on it":
            take(friend, bundled(friend, bodies(ben).values()))
        thing = add(friend, title="hello")
        log |= {key: bodies(friend)[key] for key in of(friend, friend)} | {word: bodies(ben)[word]}
        for _ in range(2):
            with pytest.raises(Stranger, match="Max is not a member"):
                receiver.take_in([Pack(io.BytesIO(bundled(friend, log.values())))])
        assert get(receiver, thing) is None
        assert bodies(ana) == before
        assert agrees(receiver)


def test_deletions_by_somebody_retired_are_taken_back_too(team):
    ana, ben, eva = team
    thing = add(ana, title="ours", many=frozenset())
    meet(ana, ben, eva)
    delete(ben, thing)
    take(eva, written(ben))
    assert eva.questions.is_deleted(thing)
    ana.retire(key_of(ben))
    told = take(eva, written(ana))
    assert told.fates[Fate.RESTORED] == 1
    assert not eva.questions.is_deleted(thing)
    assert agrees(eva)


def test_numbers_of_what_was_held_back_are_not_given_again(team):
    ana, ben, eva = team
    add(ben, title="late")
    take(eva, written(ben))
    (last,) = database(eva).execute("SELECT max(no) FROM change").fetchone()
    ana.retire(key_of(ben))
    take(eva, written(ana))
    do(eva, lambda to: to.insert("thing", {"title": "new"}))
    (now,) = database(eva).execute("SELECT max(no) FROM change").fetchone()
    assert now > last + 1
    assert agrees(eva)


# A partner's circle ---------------------------------------------------------------------------------------------------

SHARED = "with 0123456789abcdef"


@pytest.fixture
def region(team):
    """Ana, Ben, and Piotr of a partner region, whose file holds one circle."""
    ana, ben, _ = team
    shared = add(ana, title="shared", circle=SHARED)
    outgoing = ana.questions.outgoing([SHARED])
    pack = Pack(io.BytesIO(written(ana, outgoing)))
    profile = person(ana.path.parent / "home of Piotr", "Piotr")
    piotr = create_from(ana.path.parent / "piotr.s3desk", pack, profile, CATALOGUE)
    yield ana, ben, piotr, shared
    piotr.close()


def shared_pack(workspace):
    return written(workspace, workspace.questions.outgoing([SHARED]))


def test_a_partner_is_let_into_the_circle_and_not_into_the_team(region):
    ana, ben, piotr, shared = region
    put(piotr, shared, title="by Piotr")
    with pytest.raises(Stranger) as told:
        ana.take_in([Pack(io.BytesIO(shared_pack(piotr)))])
    assert told.value.circle == SHARED
    ana.accept(told.value.key, told.value.name, told.value.circle)
    assert ana.take_in([Pack(io.BytesIO(shared_pack(piotr)))]).authors == {"Piotr": 1}
    assert get(ana, shared).title == "by Piotr"
    (there,) = [each for each in ana.questions.members() if each.name == "Piotr"]
    assert (there.standing, there.circle) == (Standing.MEMBER, SHARED)
    last = [change for change in changes(ana).values() if change.circle == "team"][-1]
    body = encode(msgspec.structs.replace(last, author=key_of(piotr)))
    forged = [(body, sign(piotr._profile.author, body))]
    for believer in (ana, ben):
        with pytest.raises(Stranger, match="is not a member") as told:
            believer.take_in([Pack(io.BytesIO(bundled(believer, forged)))])
        assert told.value.circle == ""
    assert take(ben, written(ana)).authors["Piotr"] == 1
    assert get(ben, shared).title == "by Piotr"
    assert digest(ana) == digest(ben)


def test_a_name_turns_no_writing_round_and_is_one_line(region):
    ana, _, piotr, _ = region
    odd = "Pi\notr \u202eof\x1b[31m\u2066 X"
    file = io.BytesIO()
    outgoing = piotr.questions.outgoing([SHARED])
    header = msgspec.structs.replace(outgoing.header, name=odd, device=odd)
    write(file, piotr._profile.author, header, outgoing.blocks(), ())
    with pytest.raises(Stranger) as told:
        ana.take_in([Pack(file)])
    assert told.value.name == "Pi otr of [31m X"
    ana.accept(key_of(piotr), "\u202eof\x1b[31m", SHARED)
    assert "of [31m" in {each.name for each in ana.questions.members()}


def test_what_a_partner_says_of_the_teams_records_is_not_listed(region):
    ana, _, piotr, shared = region
    ours, other = add(ana, title="the team's"), add(ana, title="the team's too")
    ana.accept(key_of(piotr), "Piotr", SHARED)
    put(piotr, shared, title="by Piotr")
    last = [change for change in changes(piotr).values() if change.circle == SHARED][-1]
    said = [
        Set("thing", ours, "title", "not his", []),
        Insert("thing", other, ["title"], ["not his"]),
        Set("unheard of", shared, "title", "of another type", []),
        *last.operations,
    ]
    body = encode(msgspec.structs.replace(last, operations=said))
    received = ana.take_in([Pack(io.BytesIO(bundled(piotr, [(body, sign(piotr._profile.author, body))])))])
    assert [(each.title.id, each.fate) for each in received.arrivals] == [(shared, Fate.CHANGED)]
    assert received.fates == {Fate.CHANGED: 1}
    assert get(ana, ours).title == "the team's"
    assert agrees(ana)


def test_what_a_partner_claims_of_a_copy_opens_no_other_circle(region):
    ana, ben, piotr, _ = region
    take(ana, written(ben))
    ana.accept(key_of(piotr), "Piotr", SHARED)
    header = piotr.questions.outgoing([SHARED]).header
    ana.take_in([Pack(io.BytesIO(shared_pack(piotr)))])
    (bens,) = [each for each in ana.questions.copies() if each.owner == "Ben"]
    (team,) = [each for each in ana.questions.outgoing(["team"]).header.tips if each.series == bens.id]

    def claimed(**parts):
        file = io.BytesIO()
        write(file, piotr._profile.author, msgspec.structs.replace(header, changes=0, raw=0, **parts), [])
        return [Pack(file)]

    with pytest.raises(BadPack, match="not well formed"):
        ana.take_in(claimed(tips=[team]))
    ana.take_in(claimed(copy=bens.id))
    owners = {each.id: each.owner for each in ana.questions.copies()}
    assert (owners[bens.id], owners[header.copy]) == ("Ben", "Piotr")
    assert ana.questions.outgoing_for(header.copy, ["team", SHARED]).header.circles == [SHARED]


def test_a_partner_retires_nobody_of_the_team(region):
    ana, ben, piotr, shared = region
    put(piotr, shared, title="by Piotr")
    take(ana, shared_pack(piotr))
    take(piotr, shared_pack(ana))
    piotr.retire(key_of(ana))
    take(ana, shared_pack(piotr))
    assert standings(ana)["Ana"] is Standing.ME
    put(ana, shared, title="by Ana")
    take(ben, written(ana))
    assert get(ben, shared).title == "by Ana"
    assert standings(ben)["Ana"] is Standing.MEMBER
    with pytest.raises(BadPack, match="Ana was retired"):
        piotr.take_in([Pack(io.BytesIO(shared_pack(ana)))])
    assert agrees(ana)
    assert agrees(piotr)


def test_a_partner_who_is_retired_is_held_back_in_the_circle(region):
    ana, ben, piotr, shared = region
    put(piotr, shared, title="by Piotr")
    take(ana, shared_pack(piotr))
    ana.retire(key_of(piotr))
    with pytest.raises(BadPack, match="Piotr was retired"):
        ana.take_in([Pack(io.BytesIO(shared_pack(piotr)))])
    put(piotr, shared, title="later")
    told = take(ana, bundled(ana, [bodies(piotr)[of(piotr, piotr)[-1]]]))
    assert (told.changes, told.held) == (0, 1)
    assert get(ana, shared).title == "by Piotr"
    take(ben, written(ana))
    assert standings(ben)["Piotr"] is Standing.RETIRED
    assert agrees(ana)
