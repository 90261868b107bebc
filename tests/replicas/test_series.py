"""A series has one writer and one circle; where that fails, nothing is lost and nobody is misled."""

import msgspec
import pytest

from s3desk.ledger.changes import Insert, change_id, encode
from s3desk.ledger.packs import BadPack, Block, Signed
from s3desk.ledger.signing import sign
from s3desk.store.profile import Profile
from s3desk.store.workspace import create
from tests.replicas.laptop import NEW, Laptop, author, everybody, sealed
from tests.store.desk import add, agrees, get, put


@pytest.fixture
def ana(tmp_path):
    path = tmp_path / "ana.s3desk"
    create(path, Profile(path.with_suffix(".home"), author("Ana")), NEW).close()
    made = Laptop(path, "Ana")
    yield made
    made.close()


def test_of_two_clones_who_hears_of_the_other_goes_on_under_a_new_name(ana, tmp_path):
    thing = add(ana.workspace, title="both")
    clone = ana.clone(tmp_path / "clone.s3desk")
    try:
        for each, title in ((ana, "here"), (clone, "there")):
            put(each.workspace, thing, title=title)
        one, other = ana.ids()[-1], clone.ids()[-1]
        assert ana.changes({one})[one].series == clone.changes({other})[other].series
        told = [str(each) for each in ana.take(clone.pack()).notices]
        assert any("went on under the name of this copy" in each for each in told)
        put(ana.workspace, thing, code="after")
        put(clone.workspace, thing, worth=1)
        assert ana.changes({ana.ids()[-1]}).popitem()[1].series != ana.changes({one})[one].series
        everybody([ana, clone])
        assert ana.digest() == clone.digest()
        assert {ana.changes()[each].series for each in (one, other)} == {ana.changes()[one].series}
        assert (get(ana.workspace, thing).code, get(ana.workspace, thing).worth) == ("after", 1)
        assert len(ana.conflicts()) == 1
        assert agrees(ana.workspace)
    finally:
        clone.close()


def test_a_series_does_not_go_into_another_circle(ana):
    add(ana.workspace, title="team's")
    last = ana.changes()[ana.ids()[-1]]
    strayed = msgspec.structs.replace(
        last,
        circle="with 0123456789abcdef",
        sequence=1,
        previous=b"",
        seen=[],
        refs=[],
        operations=[Insert("thing", b"x" * 16, ["title"], ["theirs"])],
    )
    body = encode(strayed)
    data = sealed(
        ana, [Block([Signed(body, sign(ana.profile.author, body))], [])], circles=["team", "with 0123456789abcdef"]
    )
    before = ana.digest(), ana.ids()
    with pytest.raises(BadPack):
        ana.take(data)
    assert (ana.digest(), ana.ids()) == before
    assert change_id(body) not in before[1]
