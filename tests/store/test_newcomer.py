"""A newcomer's file becomes a full copy from one pack; a bad pack leaves no file."""

import io
from contextlib import closing

import pytest

from s3desk.domain.errors import OfficeError
from s3desk.ledger.packs import BadPack, Pack
from s3desk.ledger.signing import fingerprint
from s3desk.services.exchanging import Standing, Stranger
from s3desk.services.ports import MINE
from s3desk.store.newcomer import create_from, founder
from tests.store.desk import CATALOGUE, add, agrees, database, digest, do, get, meet, opened, person, put, take, written

PRIVATE = "Entre nous"


@pytest.fixture
def full(workspace):
    """Ana's workspace with something of everything."""
    thing = add(workspace, title="A", body="Prose", secret="hush")
    put(workspace, thing, body="More prose")
    do(workspace, lambda to: to.insert("thing", {"title": "B", "paper": to.attach("plan.pdf", b"content", "a/b")}))
    add(workspace, circle=MINE, title=PRIVATE)
    return workspace, thing


def pack(workspace, outgoing=None) -> Pack:
    return Pack(io.BytesIO(written(workspace, outgoing)))


def test_one_pack_makes_a_full_copy(full, tmp_path):
    ana, thing = full
    with closing(create_from(tmp_path / "ben.s3desk", pack(ana), person(tmp_path / "ben", "Ben"), CATALOGUE)) as ben:
        assert digest(ben) == digest(ana)
        assert get(ben, thing) == get(ana, thing)
        assert ben.questions.workspace_id() == ana.questions.workspace_id()
        assert agrees(ben)
        assert database(ben).execute("SELECT count(*) FROM change").fetchone() == (pack(ana).header.changes,)
        paper = next(each.paper for each in ben.questions.find(_things()) if each.paper)
        assert ben.questions.content(paper) == b"content"
        assert {each.name: each.standing for each in ben.questions.members()} == {"Ana": Standing.MEMBER}
        assert ben.questions.own_fingerprint() == fingerprint(person(tmp_path / "ben", "Ben").author.key)
        (copy,) = ben.questions.copies()
        assert (copy.owner, copy.lacks) == ("Ana", 0)
        assert ben.questions.standing().ungiven == 0


def test_the_newcomer_writes_and_is_accepted(full, tmp_path):
    ana, thing = full
    profile = person(tmp_path / "ben", "Ben")
    with closing(create_from(tmp_path / "ben.s3desk", pack(ana), profile, CATALOGUE)) as ben:
        name = ben.questions.outgoing(["team"]).header.copy
        put(ben, thing, title="By Ben")
        with pytest.raises(Stranger) as told:
            ana.take_in([pack(ben)])
        assert (told.value.name, told.value.fingerprint) == ("Ben", fingerprint(profile.author.key))
        take(ana, written(ben))
        assert get(ana, thing).title == "By Ben"
        meet(ana, ben)
        assert digest(ana) == digest(ben)
    with opened(tmp_path / "ben.s3desk", profile) as again:
        assert again.questions.outgoing(["team"]).header.copy == name != b""


def test_the_copy_has_one_name_before_and_after_it_is_opened_again(full, tmp_path):
    ana, _ = full
    profile = person(tmp_path / "ben", "Ben")
    with closing(create_from(tmp_path / "ben.s3desk", pack(ana), profile, CATALOGUE)) as ben:
        name = ben.questions.outgoing(["team"]).header.copy
    for _ in range(2):
        with opened(tmp_path / "ben.s3desk", profile) as ben:
            assert ben.questions.outgoing(["team"]).header.copy == name


def test_the_founder_is_named_before_anything_is_believed(full):
    ana, _ = full
    found = founder(pack(ana))
    assert (found.name, found.key, found.fingerprint) == (
        "Ana",
        ana._profile.author.key,
        fingerprint(ana._profile.author.key),
    )


def test_a_pack_of_a_part_makes_no_file(full, tmp_path):
    ana, _ = full
    last = ana.questions.tips(["team"])[0].sequence
    for held in ([(1, 1)], [(2, 2)], [(1, last)]):
        part = pack(ana, ana.questions.outgoing(["team"], lambda *_, held=held: held))
        with pytest.raises(BadPack, match="a first copy needs all; ask Ana for a pack of everything"):
            create_from(tmp_path / "ben.s3desk", part, person(tmp_path / "ben", "Ben"), CATALOGUE)
    assert not list(tmp_path.glob("ben.s3desk*"))
    assert not list(tmp_path.glob(".*"))


def test_a_pack_by_somebody_nobody_vouched_for_makes_no_file(full, tmp_path):
    ana, _ = full
    with closing(create_from(tmp_path / "eve.s3desk", pack(ana), person(tmp_path / "eve", "Eve"), CATALOGUE)) as eve:
        add(eve, title="By Eve")
        forged = pack(eve)
    with pytest.raises(BadPack, match="Eve, who packed this, is no member of the workspace yet"):
        create_from(tmp_path / "ben.s3desk", forged, person(tmp_path / "ben", "Ben"), CATALOGUE)
    assert not list(tmp_path.glob("ben.s3desk*"))


def test_an_existing_file_is_never_touched(full, tmp_path):
    ana, _ = full
    there = tmp_path / "ben.s3desk"
    there.write_bytes(b"mine")
    with pytest.raises(OfficeError, match="There is already a file"):
        create_from(there, pack(ana), person(tmp_path / "ben", "Ben"), CATALOGUE)
    assert there.read_bytes() == b"mine"


# A partner's file -------------------------------------------------------------------------------------------------------


@pytest.fixture
def shared(full):
    """Ana's workspace with a circle for a partner."""
    ana, _ = full
    circle = "with 0123456789abcdef"
    given = add(ana, circle=circle, title="For the partner", secret="theirs to know")
    return ana, circle, given


def test_a_partners_file_holds_the_circle_and_nothing_else(shared, tmp_path):
    ana, circle, given = shared
    assert ana.questions.circles() == ["team", circle]
    alone = pack(ana, ana.questions.outgoing([circle]))
    profile = person(tmp_path / "zoe", "Zoe")
    with closing(create_from(tmp_path / "zoe.s3desk", alone, profile, CATALOGUE)) as zoe:
        assert zoe.questions.circles() == [circle]
        assert [each.title for each in zoe.questions.find(_things())] == ["For the partner"]
        assert {each.circle for each in _changes(zoe)} == {circle}
        put(zoe, given, title="By the partner")
        made = add(zoe, title="New of the partner")
        assert zoe.questions.circle(made) == circle
        assert {each.circle for each in _changes(zoe)} == {circle}
        assert zoe.questions.standing().ungiven == 2
        with pytest.raises(BadPack, match="more than what is shared with you"):
            zoe.take_in([pack(ana)])
        take(ana, written(zoe))
        assert get(ana, given).title == "By the partner"
        assert ana.questions.circle(made) == circle
        private = add(zoe, circle=MINE, title=PRIVATE)
        assert zoe.questions.circle(private) == MINE
        assert agrees(zoe)
    with opened(tmp_path / "zoe.s3desk", profile) as again:
        assert again.questions.circles() == [circle]


def test_a_partner_knows_of_whom_the_pack_is(shared, tmp_path):
    ana, circle, _ = shared
    alone = pack(ana, ana.questions.outgoing([circle]))
    assert founder(alone).name == "Ana"
    with closing(create_from(tmp_path / "zoe.s3desk", alone, person(tmp_path / "zoe", "Zoe"), CATALOGUE)) as zoe:
        assert [each.name for each in zoe.questions.members()] == ["Ana"]


def test_the_bytes_of_packs_hold_nothing_of_other_circles(shared):
    """Neither the text of a private record, nor one of the team's, an erased value, an id; in blocks or header."""
    ana, circle, given = shared
    erased = add(ana, title="E", secret="to be erased")
    do(ana, lambda to: to.erase(erased, "secret"))
    private = add(ana, circle=MINE, title=PRIVATE, body=PRIVATE, secret=PRIVATE)
    do(ana, lambda to: [to.set(private, {"title": PRIVATE + " again"}), to.set(given, {"pieces": 1})])
    everything = [b"".join(_plain(pack(ana, ana.questions.outgoing(each)))) for each in (["team", circle], [circle])]
    for data in everything:
        assert PRIVATE.encode() not in data
        assert private not in data
        assert b"to be erased" not in data
    team, partner = everything
    for text in (b"hush", b"Prose", b"plan.pdf", b"content", erased):
        assert text in team
        assert text not in partner
    assert b"theirs to know" in partner


def _plain(packed: Pack):
    """Yield all bytes of a pack, unpacked."""
    from s3desk.ledger.changes import encode

    yield encode(packed.header)
    for block in packed.blocks():
        yield encode(block)
    for content in packed.contents():
        yield from content.pieces()


def _changes(workspace):
    from tests.store.desk import changes

    return changes(workspace).values()


def _things():
    from s3desk.services.query import Order, Query

    return Query("thing", order=(Order("title"),))
