"""Packs come into a file: applied as a whole or not at all, told exactly, the same whatever the order."""

import datetime as dt
import io
import os
import shutil
from dataclasses import replace

import msgspec
import pytest

from s3desk.domain.declare import Catalogue
from s3desk.domain.errors import Cancelled
from s3desk.ledger import packs
from s3desk.ledger.changes import change_id, decode, encode
from s3desk.ledger.packs import BadPack, Block, Header, Pack, Signed
from s3desk.ledger.signing import Author, sign
from s3desk.services.conflicts import Matter
from s3desk.services.exchanging import Fate, Stranger
from s3desk.store import backups
from s3desk.store.workspace import create
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
    opened,
    person,
    put,
    take,
    written,
)

TODAY = dt.datetime(2018, 3, 14, 9, 30, tzinfo=dt.UTC).timestamp()
DAY_S = 86_400


def whole(workspace):
    """Return everything that the file holds, table by table."""
    db = database(workspace)
    names = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
    return {name: db.execute(f'SELECT * FROM "{name}"').fetchall() for name in names if not name.startswith("search")}


def refused(workspace, data, match, error=BadPack):
    """Assert that a pack is refused in one sentence and nothing is changed; return the refusal."""
    before = whole(workspace)
    with pytest.raises(error, match=match) as told:
        workspace.take_in([Pack(io.BytesIO(data))])
    assert whole(workspace) == before
    return told.value


def packed(workspace, blocks, **header):
    """Return a pack of these blocks, signed by the workspace's author."""
    author = workspace._profile.author
    fields = {
        "workspace": workspace._id,
        "circles": ["team"],
        "copy": b"",
        "key": author.key,
        "name": author.name,
        "device": author.device,
        "program": "",
        "wall": int(workspace._clock() * 1000),
        "tips": [],
        "changes": 0,
        "raw": 0,
        "contents": 0,
        "content_bytes": 0,
    } | header
    file = io.BytesIO()
    contents = fields.pop("attached", [])
    packs.write(file, author, Header(**fields), blocks, contents)
    return file.getvalue()


def signed(*bodies_):
    return [Signed(body, signature) for body, signature in bodies_]


@pytest.fixture
def team(laptops):
    """Ana's and Ben's files; each has accepted the other and both hold the same."""
    meet(*laptops)
    for each in laptops:
        each._clock = lambda: TODAY
    return laptops


# What is told ---------------------------------------------------------------------------------------------------------


def test_a_pack_brings_what_a_colleague_did_and_says_so_record_by_record(team):
    ana, ben = team
    thing, other = add(ana, title="One", pieces=1), add(ana, title="Two")
    told = take(ben, written(ana))
    assert (told.changes, told.known, told.waiting, told.held) == (2, len(bodies(ana)) - 2, 0, 0)
    assert told.authors == {"Ana": 2}
    assert told.fates == {Fate.NEW: 2}
    assert [(each.title.text, each.fate, each.authors, dict(each.fields)) for each in told.arrivals] == [
        ("One", Fate.NEW, ("Ana",), {}),
        ("Two", Fate.NEW, ("Ana",), {}),
    ]
    assert told.done is not None
    assert (told.done.records, told.done.types) == ((thing, other), {"thing"})

    put(ana, thing, pieces=2, secret="Maria")
    do(ana, lambda to: to.set(thing, {"title@fr": "Un"}))
    delete(ana, other)
    told = take(ben, written(ana))
    assert told.fates == {Fate.CHANGED: 1, Fate.DELETED: 1}
    changed, deleted = told.arrivals
    assert dict(changed.fields) == {"pieces": (1, 2), "secret": ("", "Maria"), "title@fr": ("", "Un")}
    assert (deleted.title.text, deleted.fate) == ("Two", Fate.DELETED)
    assert get(ben, thing) == get(ana, thing)
    do(ana, lambda to: to.restore(other))
    assert take(ben, written(ana)).fates == {Fate.RESTORED: 1}
    assert agrees(ben)


def test_an_old_pack_brings_nothing_new(team):
    ana, ben = team
    add(ana, title="One")
    data = written(ana)
    take(ben, data)
    told = take(ben, data)
    assert (told.changes, told.known, told.done, told.arrivals) == (0, len(bodies(ana)), None, ())


def test_several_packs_come_in_as_one(team):
    ana, ben = team
    add(ana, title="One")
    first = written(ana)
    add(ana, title="Two")
    told = ben.take_in([Pack(io.BytesIO(written(ana))), Pack(io.BytesIO(first))])
    assert told.changes == 2
    assert agrees(ben)


def test_new_conflicts_and_merged_texts_are_counted(team):
    ana, ben = team
    thing = add(ana, title="One", body="first")
    settled = add(ana, title="Two")
    meet(ana, ben)
    for each, word in ((ana, "A"), (ben, "B")):
        put(each, thing, title=word, code="same", body=f"{word} first {word}")
        put(each, settled, pieces=3)
    told = take(ana, written(ben))
    assert (told.conflicts, told.merged) == (1, 1)
    assert {each.title.id: each.conflict for each in told.arrivals} == {thing: True, settled: False}
    open_ = {(each.record.id, each.matter) for each in ana.questions.conflicts()}
    assert open_ == {(thing, Matter.VALUES), (thing, Matter.PROSE)}
    put(ben, settled, title="Three")
    told = take(ana, written(ben))
    assert (told.conflicts, told.merged) == (0, 0)


def test_a_parent_that_comes_back_with_its_child_is_listed(team):
    ana, ben = team
    parent, child = add(ana, title="Parent"), add(ana, title="Child")
    meet(ana, ben)
    delete(ana, parent)
    put(ben, child, one=parent)
    told = take(ana, written(ben))
    assert {each.title.text: each.fate for each in told.arrivals} == {"Child": Fate.CHANGED, "Parent": Fate.RESTORED}
    assert told.done is not None
    assert set(told.done.records) == {parent, child}
    assert told.conflicts == 1


def test_only_the_first_records_are_listed_and_all_are_counted(team):
    ana, ben = team
    do(ana, lambda to: [to.insert("thing", {"title": f"Thing {number}"}) for number in range(250)])
    told = take(ben, written(ana))
    assert len(told.arrivals) == 200
    assert told.fates == {Fate.NEW: 250}
    assert told.done is not None
    assert len(told.done.records) == 250


def test_what_a_newer_program_wrote_is_carried_and_counted(tmp_path, settings_home):
    create(tmp_path / "new.s3desk", person(settings_home), CATALOGUE).close()
    thing = CATALOGUE["thing"]
    fields = {name: field for name, field in thing.fields.items() if name not in ("worth", "secret")}
    older = Catalogue([replace(thing, fields=fields)])
    shutil.copyfile(tmp_path / "new.s3desk", tmp_path / "old.s3desk")
    with (
        opened(tmp_path / "new.s3desk", person(settings_home)) as ana,
        opened(tmp_path / "old.s3desk", person(tmp_path / "ben", "Ben"), older) as ben,
    ):
        add(ana, title="One", worth=3)
        for year in (2018, 2019, 2020):
            add(ana, "tally", code="x", year=year)
        told = take(ben, written(ana))
        assert [str(each) for each in told.notices] == [
            "1 fields and 3 records come from a newer version: kept, not shown"
        ]
        assert told.fates == {Fate.NEW: 1}
        assert digest(ana) == digest(ben)
        put(ana, told.arrivals[0].title.id, worth=4)
        told = take(ben, written(ana))
        assert [str(each) for each in told.notices] == ["From a newer version, kept and not shown: 1 fields"]


# A dry run, a refusal, a person who has had enough --------------------------------------------------------------------


def test_a_dry_run_tells_what_would_be_done_and_changes_nothing(team):
    ana, ben = team
    thing = add(ben, title="Old")
    meet(ana, ben)
    put(ana, thing, title="New", secret="Maria")
    add(ana, "tally", code="x", year=2018)
    data = written(ana)
    ben.close()
    with opened(ben.path, ben._profile) as again:
        before = whole(again)
        rehearsed = take(again, data, dry_run=True)
        assert whole(again) == before
        assert not list(backups.folder(again._profile.home, again._id).glob("*before-an-exchange*"))
        assert rehearsed.done is None
        assert get(again, thing).title == "Old"
        assert add(again, "tally", code="y", year=1)  # names that were given in the dry run are not remembered
        again.undo()
        assert agrees(again)
    with opened(ben.path, ben._profile) as again:
        told = take(again, data)
        assert replace(told, done=None, known=rehearsed.known) == rehearsed
        assert get(again, thing).title == "New"


def test_the_file_is_byte_for_byte_the_same_after_a_dry_run(team):
    ana, ben = team
    do(ana, lambda to: [to.insert("thing", {"title": "x" * 500, "secret": "y"}) for _ in range(3_000)])
    data = written(ana)
    ben.close()
    with opened(ben.path, ben._profile):
        pass
    kept = ben.path.read_bytes()
    with opened(ben.path, ben._profile) as again:
        assert take(again, data, dry_run=True).changes > 0
    assert ben.path.read_bytes() == kept


@pytest.mark.parametrize("at", [0, 1, 2, 3])
def test_who_has_had_enough_stops_it_and_nothing_is_changed(team, at):
    ana, ben = team
    for number in range(2):
        add(ana, title=str(number))
    blocks = [Block([Signed(*each)], []) for each in list(bodies(ana).values())[-2:]]
    before, calls = whole(ben), []

    def progress(done, of):
        calls.append((done, of))
        if len(calls) > at:
            raise Cancelled

    with pytest.raises(Cancelled):
        ben.take_in([Pack(io.BytesIO(packed(ben, blocks, changes=2)))], progress=progress)
    assert whole(ben) == before
    assert take(ben, written(ana)).changes == 2
    assert agrees(ben)


def test_a_stranger_is_named_with_a_fingerprint_and_comes_in_once_accepted(laptops):
    ana, ben = laptops
    thing = add(ben, title="One")
    data = written(ben)
    told = refused(ana, data, "Ben is not a member of this workspace", Stranger)
    assert (told.key, told.name) == (ben._profile.author.key, "Ben")
    assert told.fingerprint in str(told)
    ana.accept(told.key, "Ben")
    assert ana.take_in([Pack(io.BytesIO(data))]).authors == {"Ben": 1}
    assert get(ana, thing).title == "One"
    assert agrees(ana)


def test_a_pack_that_brings_the_word_of_a_member_brings_the_stranger(laptops):
    ana, ben = laptops
    with copied(ana, "Eva") as eva:
        thing = add(ben, title="One")
        refused(eva, written(ben), "Ben is not a member", Stranger)
        take(ana, written(ben))
        assert eva.take_in([Pack(io.BytesIO(written(ana)))]).authors == {"Ana": 1, "Ben": 1}
        assert get(eva, thing).title == "One"


def test_who_introduced_only_himself_is_still_a_stranger(laptops):
    _, ben = laptops
    add(ben, title="One")
    with copied(ben, "Eva") as eva:
        add(ben, title="Two")
        refused(eva, written(ben), "Ben is not a member", Stranger)


def test_a_founder_of_the_own_making_is_no_founder(laptops, tmp_path):
    ana, _ = laptops
    eva = person(tmp_path / "eva", "Eva").author
    first = decode(next(iter(bodies(ana).values()))[0])
    forged = msgspec.structs.replace(first, author=eva.key, series=os.urandom(16))
    body = encode(forged)
    data = packed(ana, [Block(signed((body, sign(eva, body))), [])])
    refused(ana, data, "is not a member", Stranger)


# What is refused ------------------------------------------------------------------------------------------------------


def test_what_is_not_of_this_workspace_is_refused(team, tmp_path):
    ana, ben = team
    other = create(tmp_path / "other.s3desk", ben._profile, CATALOGUE)
    refused(ana, written(other), "belongs to another workspace")
    other.close()
    refused(ana, packed(ana, changed(ben, workspace=bytes(16))), "belongs to another workspace")


def changed(by, *, sign_by=None, **parts):
    """Return the latest change of a workspace with other parts, signed anew, as a pack."""
    body, _ = list(bodies(by).values())[-1]
    forged = encode(msgspec.structs.replace(decode(body), **parts))
    author = sign_by or by._profile.author
    return [Block(signed((forged, sign(author, forged))), [])]


@pytest.mark.parametrize(
    ("parts", "match"),
    [
        ({"sequence": 99}, "does not fit those before it"),
        ({"series": bytes(16)}, "does not fit those before it"),
        ({"circle": "with 0123456789abcdef"}, "not well formed"),
        ({"circle": "mine"}, "not well formed"),
        ({"reader": 9}, "needs a newer S3Desk .change format 9, this program reads up to 1"),
        ({"device": "x" * 201}, "not well formed"),
        ({"refs": [bytes(16), bytes(16)]}, "not well formed"),
    ],
)
def test_a_change_that_cannot_be_is_refused(team, parts, match):
    ana, ben = team
    add(ana, title="One")
    take(ben, written(ana))
    refused(ben, packed(ben, changed(ana, **parts)), match)


def test_a_change_that_builds_on_another_circle_is_refused(team):
    ana, ben = team
    secret = add(ben, title="Mine", circle="mine")
    add(ana, title="One")
    private = [key for key, change in changes(ben).items() if change.circle == "mine"][-1]
    refused(ben, packed(ben, changed(ana, seen=[private])), "does not fit those before it")
    assert get(ben, secret).title == "Mine"


def test_private_changes_and_more_circles_than_are_shared_are_refused(team):
    ana, ben = team
    add(ana, title="One")
    refused(ben, packed(ben, [], circles=["mine", "team"]), "not well formed")
    refused(ben, packed(ben, [], circles=[]), "not well formed")
    database(ben).execute("INSERT INTO meta VALUES('home circle', 'with 0123456789abcdef')")
    refused(ben, written(ana), "more than what is shared with you")


@pytest.mark.parametrize("how", ["none", "foreign", "of another change", "broken run"])
def test_a_change_that_no_signature_proves_is_refused(team, how):
    ana, ben = team
    for number in range(3):
        add(ana, title=str(number))
    log = [bodies(ana)[key] for key in list(bodies(ana))[-3:]]
    eva = Author("Eva", b"e" * 32, "")
    if how == "none":
        log[-1] = log[-1][0], b""
    elif how == "foreign":
        log[-1] = log[-1][0], sign(eva, log[-1][0])
    elif how == "of another change":
        log[-1] = log[-1][0], log[0][1]
    else:
        log = [(log[0][0], b""), log[2]]
    refused(ben, bundled(ben, log), "signature of a change in it does not fit")


def test_one_signature_proves_a_whole_run_in_any_order(team):
    ana, ben = team
    for number in range(4):
        add(ana, title=str(number))
    log = [bodies(ana)[key] for key in list(bodies(ana))[-4:]]
    bare = [(body, b"") for body, _ in log[:-1]] + log[-1:]
    told = take(ben, bundled(ben, reversed(bare)))
    assert told.changes == 4
    stored = [signature for _, signature in list(bodies(ben).values())[-4:]]
    assert [bool(each) for each in stored] == [False, False, False, True]
    assert agrees(ben)


def test_a_signature_that_was_not_needed_is_not_kept_unlooked_at(team):
    ana, ben = team
    for number in range(2):
        add(ana, title=str(number))
    (first, _), last = [bodies(ana)[key] for key in list(bodies(ana))[-2:]]
    take(ben, bundled(ben, [(first, bytes(64)), last]))
    assert agrees(ben)


@pytest.mark.parametrize("apart", [False, True])
def test_of_two_signatures_the_one_that_was_looked_at_is_kept(team, apart):
    ana, ben = team
    for number in range(2):
        add(ana, title=str(number))
    first, last = [bodies(ana)[key] for key in list(bodies(ana))[-2:]]
    once, again = [(first[0], b"x" * 64), last], [first]
    take(ben, *([bundled(ben, once), bundled(ben, again)] if apart else [bundled(ben, once + again)]))
    assert bodies(ben)[change_id(first[0])] == first
    assert agrees(ben)


def test_a_run_whose_proof_waits_is_sound_and_taken_for_altered_without_it(team):
    ana, ben = team
    with copied(ana, "Eva") as eva:
        add(ana, title="One")
        thing = add(ben, title="Two")
        take(ana, written(ben))
        put(ana, thing, title="Three")
        mine = [bodies(ana)[key] for key, each in changes(ana).items() if each.author == ana._profile.author.key]
        log = mine[-2:]
        told = take(eva, bundled(eva, [(log[0][0], b""), log[1]]))
        assert (told.changes, told.waiting) == (1, 1)
        assert "1 changes wait for changes that came by another way" in str(told.notices[-1])
        assert agrees(eva)
        database(eva).execute("DELETE FROM inbox")
        assert any("signature does not fit" in str(each) for each in eva.verify().problems)
