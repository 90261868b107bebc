"""What comes beside the changes of a pack: attachments, personal values, clocks, copies of a disk, restore points."""

import hashlib
import io
import shutil
import time
from dataclasses import replace
from datetime import timedelta

import msgspec
import pytest

from s3desk.domain.errors import OfficeError
from s3desk.ledger import packs
from s3desk.ledger.changes import Text, decode, encode
from s3desk.ledger.packs import BadPack, Content, Header, Personal
from s3desk.ledger.signing import sign
from s3desk.store import backups, contents
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

NOW_S = time.time()
YEAR_S = 365.25 * 86_400


@pytest.fixture
def team(laptops):
    add(laptops[0], title="begun")
    meet(*laptops)
    return laptops


def with_contents(workspace, *attached, circles=("team",)):
    """Return a pack with these contents (hash, pieces) and no changes."""
    author = workspace._profile.author
    header = Header(
        workspace._id, list(circles), b"", author.key, author.name, "", "", int(NOW_S * 1000), [], 0, 0, 0, 0
    )
    file = io.BytesIO()
    found = [Content(sha256, sum(map(len, pieces)), lambda pieces=pieces: pieces) for sha256, pieces in attached]
    packs.write(file, author, header, [], found)
    return file.getvalue()


def attached(workspace):
    return dict(database(workspace).execute("SELECT sha256, content FROM attachment"))


# Attachments ----------------------------------------------------------------------------------------------------------


def test_an_attachment_comes_with_the_change_that_names_it(team):
    ana, ben = team
    content = bytes(range(256)) * 20_000
    made = []
    do(ana, lambda to: made.append(to.insert("thing", {"paper": to.attach("plan.pdf", content, "application/pdf")})))
    told = take(ben, written(ana), dry_run=True)
    assert (told.changes, told.contents) == (1, 1)
    assert not attached(ben)
    assert take(ben, written(ana)).contents == 1
    assert ben.questions.content(get(ben, made[0]).paper) == content
    assert take(ben, written(ana)).contents == 0
    assert agrees(ben)


def test_an_attachment_may_come_after_its_change_and_one_that_does_not_fit_is_left_out(team):
    ana, ben = team
    content = b"the plan"
    do(ana, lambda to: to.insert("thing", {"paper": to.attach("plan.txt", content, "text/plain")}))
    sha256 = hashlib.sha256(content).digest()
    take(ben, bundled(ben, list(bodies(ana).values())[-1:]))
    assert ben.questions.wanted() == [sha256]
    told = take(ben, with_contents(ben, (sha256, [b"not ", b"the plan"])))
    assert (told.contents, attached(ben)) == (0, {})
    told = take(ben, with_contents(ben, (sha256, [b"the ", b"plan"]), (hashlib.sha256(b"x").digest(), [b"x"])))
    assert told.contents == 1
    assert attached(ben) == {sha256: content}
    assert agrees(ben)


def test_an_attachment_that_is_too_large_is_left_out(team, monkeypatch):
    ana, ben = team
    do(ana, lambda to: to.insert("thing", {"paper": to.attach("plan.txt", b"12345", "text/plain")}))
    monkeypatch.setattr(contents, "LARGEST_BYTES", 4)
    told = take(ben, written(ana))
    assert (told.changes, told.contents) == (1, 0)
    assert agrees(ben)


# Personal values ------------------------------------------------------------------------------------------------------


def values_of(workspace):
    return [Personal(*row) for row in database(workspace).execute("SELECT * FROM personal WHERE value IS NOT NULL")]


def test_a_personal_value_that_comes_later_is_shown_and_can_be_found(team):
    ana, ben = team
    thing = add(ana, title="One", secret="Maria")
    put(ana, thing, secret="Marta")
    log = list(bodies(ana).values())[-2:]
    take(ben, bundled(ben, log))
    assert get(ben, thing).secret == ""
    told = take(ben, bundled(ben, [], values_of(ana)))
    assert told.changes == 0
    assert told.done is not None
    assert told.done.records == (thing,)
    assert [dict(each.fields) for each in told.arrivals] == [{"secret": ("", "Marta")}]
    assert get(ben, thing).secret == "Marta"
    assert [hit.title.id for hit in ben.questions.search("marta")] == [thing]
    assert agrees(ben)


def test_a_personal_value_that_nobody_names_is_not_kept(team):
    ana, ben = team
    salt, value = bytes(16), b"\xa5Maria"
    take(ben, bundled(ben, [], [Personal(hashlib.sha256(salt + value).digest(), salt, value)]))
    assert not values_of(ben)
    assert agrees(ana)


def test_what_was_erased_does_not_come_back(team):
    ana, ben = team
    thing = add(ana, title="One", secret="Maria")
    meet(ana, ben)
    kept = values_of(ana)
    do(ana, lambda to: to.erase(thing, "secret"))
    assert take(ben, written(ana)).changes == 1
    assert get(ben, thing).secret == ""
    take(ben, bundled(ben, [], kept))
    assert get(ben, thing).secret == ""
    assert not values_of(ben)
    with copied(ana, "Eva") as eva:
        database(eva).execute("DELETE FROM personal")
        assert agrees(eva)


@pytest.mark.parametrize("value", [b"\xa5Marta", b"\xc1", b"\xd9\x05Maria", b"\xcb?\xf0\x00\x00\x00\x00\x00\x00", b""])
def test_a_personal_value_that_does_not_fit_or_is_none_spoils_the_pack(team, value):
    ana, ben = team
    add(ana, title="One", secret="Maria")
    (true,) = values_of(ana)
    said = true.hash if value == b"\xa5Marta" else hashlib.sha256(true.salt + value).digest()
    before = bodies(ben)
    with pytest.raises(BadPack):
        take(ben, bundled(ben, list(bodies(ana).values())[-1:], [Personal(said, true.salt, value)]))
    assert bodies(ben) == before
    assert not values_of(ben)


# Clocks ---------------------------------------------------------------------------------------------------------------


def said(told):
    return [str(each) for each in told.notices]


@pytest.mark.parametrize(
    ("ahead_s", "about"),
    [
        (8 * YEAR_S, "8 years"),
        (-8 * YEAR_S, "8 years"),
        (3 * 86_400, "3 days"),
        (-400 * 86_400, "400 days"),
        (20 * 3_600, None),
        (-300 * 86_400, None),
    ],
)
def test_a_clock_that_is_wrong_is_said_in_words(team, ahead_s, about):
    ana, ben = team
    add(ana, title="One")
    outgoing = ana.questions.outgoing(["team"])
    header = msgspec.structs.replace(outgoing.header, wall=int((NOW_S + ahead_s) * 1000))
    told = take(ben, written(ana, replace(outgoing, header=header)))
    sentence = f"The clock of this laptop or of Ana's is wrong by about {about}; order is not taken from clocks."
    assert said(told) == ([] if about is None else [sentence])


def test_a_change_that_is_older_than_what_it_builds_on_is_said(team):
    ana, ben = team
    with copied(ana, "Eva") as eva:
        thing = add(ana, title="One")
        take(ben, written(ana))
        ben._clock = lambda: NOW_S - 8 * YEAR_S
        put(ben, thing, title="Two")
        ana._clock = eva._clock = lambda: NOW_S
        take(ana, written(ben))
        sentence = "The clock of this laptop or of Ben's is wrong by about 8 years; order is not taken from clocks."
        assert said(take(eva, written(ana))) == [sentence]
        assert get(eva, thing).title == "Two"


def test_nothing_is_said_of_clocks_that_go_alike(team):
    ana, ben = team
    thing = add(ana, title="One")
    put(ana, thing, title="Two")
    assert said(take(ben, written(ana))) == []


# A cloned disk --------------------------------------------------------------------------------------------------------


def test_a_copy_of_the_disk_that_went_on_is_taken_in_and_the_series_renamed(tmp_path, settings_home):
    create(tmp_path / "a.s3desk", person(settings_home), CATALOGUE).close()
    with opened(tmp_path / "a.s3desk", person(settings_home)) as one:
        add(one, title="before")
        database(one).execute("PRAGMA wal_checkpoint(TRUNCATE)")
        shutil.copyfile(one.path, tmp_path / "b.s3desk")
        series = database(one).execute("SELECT value FROM meta WHERE key = 'series team'").fetchone()[0]
        first = add(one, title="one")
    with opened(tmp_path / "b.s3desk", person(tmp_path / "other", "Ana")) as other:
        database(other).execute("UPDATE meta SET value = ? WHERE key = 'series team'", (series,))
        second = add(other, title="other")
        assert list(changes(other).values())[-1].series == series
        data = written(other)
    with opened(tmp_path / "a.s3desk", person(settings_home)) as one:
        told = take(one, data, dry_run=True)
        assert any("Another computer went on under the name of this copy" in each for each in said(told))
        assert database(one).execute("SELECT value FROM meta WHERE key = 'series team'").fetchone()[0] == series
        told = take(one, data)
        assert told.changes == 1
        assert any("Another computer went on under the name of this copy" in each for each in said(told))
        (renamed,) = database(one).execute("SELECT value FROM meta WHERE key = 'series team'").fetchone()
        assert renamed != series
        add(one, title="after")
        assert list(changes(one).values())[-1].series == renamed
        assert {get(one, each).title for each in (first, second)} == {"one", "other"}
        assert agrees(one)
    with opened(tmp_path / "a.s3desk", person(settings_home)) as one:
        assert database(one).execute("SELECT value FROM meta WHERE key = 'series team'").fetchone()[0] == renamed
        with opened(tmp_path / "b.s3desk", person(tmp_path / "other", "Ana")) as other:
            meet(one, other)
            assert digest(one) == digest(other)


# Restore points -------------------------------------------------------------------------------------------------------


def points(workspace):
    found = backups.found(workspace._profile.home, workspace._id, workspace.path.stem)
    return [each for each in found if each.reason == "before an exchange"]


def test_a_restore_point_is_made_before_a_larger_exchange_and_not_twice_within_the_hour(team, monkeypatch):
    ana, ben = team
    for number in range(50):
        add(ana, title=str(number))
    age(ben, monkeypatch)
    known = set(bodies(ben))
    take(ben, written(ana))
    (point,) = points(ben)
    with opened(point.path, person(ben.path.parent / "look", "Ben")) as before:
        assert set(bodies(before)) == known
    for number in range(50):
        add(ana, title=str(number))
    take(ben, written(ana))
    assert len(points(ben)) == 1


def age(workspace, monkeypatch):
    """Let the latest restore point be two hours old."""
    real = backups.datetime

    class Later(real):
        @classmethod
        def now(cls, tz=None):
            return real.now(tz) + timedelta(hours=2)

    monkeypatch.setattr(backups, "datetime", Later)


def test_a_single_edit_needs_no_restore_point(team, monkeypatch):
    ana, ben = team
    add(ana, title="One")
    add(ben, title="Two")
    age(ben, monkeypatch)
    take(ben, written(ana))
    assert not points(ben)


def test_without_its_restore_point_a_larger_exchange_does_not_begin(team, monkeypatch):
    ana, ben = team
    for number in range(50):
        add(ana, title=str(number))
    add(ben, title="mine")
    monkeypatch.setattr(backups, "is_fresh", lambda *_: False)
    where = backups.folder(ben._profile.home, ben._id)
    shutil.rmtree(where, ignore_errors=True)
    where.parent.mkdir(parents=True, exist_ok=True)
    where.write_text("no folder")
    before = bodies(ben)
    with pytest.raises(OfficeError, match="The restore point could not be written"):
        take(ben, written(ana))
    assert bodies(ben) == before
    assert agrees(ben)


def test_a_full_disk_is_one_sentence_and_nothing_is_changed(team):
    ana, ben = team
    do(ana, lambda to: [to.insert("thing", {"title": "x" * 500, "secret": "y" * 500}) for _ in range(2_000)])
    data = written(ana)
    before = bodies(ben)
    (pages,) = database(ben).execute("PRAGMA page_count").fetchone()
    database(ben).execute(f"PRAGMA max_page_count = {pages + 40}")
    with pytest.raises(OfficeError, match="The disk is full, so nothing was changed"):
        take(ben, data)
    database(ben).execute("PRAGMA max_page_count = 1000000")
    assert bodies(ben) == before
    assert agrees(ben)
    assert take(ben, data).changes == len(bodies(ben)) - len(before) > 0
    assert agrees(ben)


def test_a_damaged_log_is_one_sentence_and_nothing_is_changed(team):
    ana, ben = team
    thing = add(ana, title="One", body="text")
    meet(ana, ben)
    put(ana, thing, **{"body@fr": "texte"})  # how a translation began is asked of the log
    database(ben).execute("UPDATE change SET body = x'01ff'")
    ben._log.forget()
    before = bodies_raw(ben)
    with pytest.raises(OfficeError, match="is damaged; open the latest backup"):
        take(ben, written(ana))
    assert bodies_raw(ben) == before


def bodies_raw(workspace):
    return database(workspace).execute("SELECT * FROM change").fetchall()


def test_one_unreadable_text_blocks_nothing(team):
    ana, ben = team
    thing = add(ana, title="One", body="text")
    meet(ana, ben)
    put(ana, thing, body="text two")
    body, _ = list(bodies(ana).values())[-1]
    change = decode(body)
    (edit,) = change.operations
    assert isinstance(edit, Text)
    odd = encode(msgspec.structs.replace(change, operations=[msgspec.structs.replace(edit, update=b"rubbish")]))
    told = take(ben, bundled(ben, [(odd, sign(ana._profile.author, odd))]))
    assert told.changes == 1
    assert get(ben, thing).body == "text"
    put(ben, thing, body="text goes on")
    assert get(ben, thing).body == "text goes on"
    assert agrees(ben)
