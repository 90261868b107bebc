"""The journal of exchanges, what lies at targets, who is who, and what waits."""

import shutil
from datetime import UTC, datetime

import pytest

from s3desk.domain.messages import Message, message
from s3desk.services.exchanging import Carried, How, JournalEntry, Standing
from s3desk.store import journal
from tests.store.desk import add, bodies, database, meet, opened, person, put, receive, take, two_laptops, written

AT = datetime(2026, 3, 14, 9, 30, tzinfo=UTC)
CLOCK = message("The clock is wrong by about {0}.", message("{0} years", 8, count=0))


def test_the_journal_survives_a_restart_with_all_that_was_said(workspace, ana):
    lines = [
        JournalEntry(AT, How.FOLDER, "Team folder", came=14, went=32, people=("Ben", "Ελένη"), notices=(CLOCK,)),
        JournalEntry(AT, How.HUB, "hub", trouble=message("The hub {0} does not answer.", "db.example.org")),
    ]
    for each in lines:
        workspace.note(each, None)
    assert workspace.questions.journal() == lines[::-1]
    assert workspace.questions.journal(1) == lines[1:]
    workspace.close()
    with opened(workspace.path, ana) as again:
        assert again.questions.journal() == lines[::-1]
        assert str(again.questions.journal()[1].notices[0]) == "The clock is wrong by about 8 years."
        assert again.questions.journal()[1].notices[0].arguments[0].count == 0


def test_an_exchange_that_runs_by_itself_does_not_fill_the_file(workspace, monkeypatch):
    monkeypatch.setattr(journal, "KEPT", 5)
    for each in range(12):
        workspace.note(JournalEntry(AT, How.FILE, str(each)), None)
    assert [each.target for each in workspace.questions.journal()] == ["11", "10", "9", "8", "7"]


def test_what_is_given_is_no_longer_counted(workspace):
    add(workspace, title="A")
    outgoing = workspace.questions.outgoing(["team"])
    add(workspace, title="Later")
    assert workspace.questions.standing().ungiven == 2
    workspace.note(JournalEntry(AT, How.FILE, "stick"), outgoing)
    assert workspace.questions.standing().ungiven == 1
    workspace.note(JournalEntry(AT, How.FILE, "stick"), workspace.questions.outgoing(["team"]))
    assert workspace.questions.standing().ungiven == 0
    workspace.note(JournalEntry(AT, How.FILE, "stick"), outgoing)
    assert workspace.questions.standing().ungiven == 0
    put(workspace, workspace.questions.ids(_things())[0], title="B")
    assert workspace.questions.standing().ungiven == 1


def test_giving_what_others_wrote_says_nothing_of_ones_own(laptops):
    ana, ben = laptops
    meet(ana, ben)
    add(ana, title="A")
    take(ben, written(ana))
    add(ben, title="B")
    own = ben.questions._log.meta("series team")
    others = ben.questions.outgoing(["team"], lambda _, name: [(1, 99)] if name == own else [])
    ben.note(JournalEntry(AT, How.FILE, "stick"), others)
    assert ben.questions.standing().ungiven == 1


def test_files_at_a_target_are_remembered_as_they_were_last_seen(workspace):
    spans = (("team", b"s" * 16, 1, 9), ("values", b"h" * 32, 0, 0))
    first = Carried("folder", "a.s3pack", 10, "t1", spans)
    workspace.note(JournalEntry(AT, How.FOLDER, "folder"), None, [first, Carried("folder", "b", 1, "x", spans)])
    workspace.note(JournalEntry(AT, How.FOLDER, "folder"), None, [Carried("folder", "a.s3pack", 11, "t2", spans[:1])])
    assert workspace.questions.carried("folder") == [
        Carried("folder", "a.s3pack", 11, "t2", spans[:1]),
        Carried("folder", "b", 1, "x", spans),
    ]
    assert workspace.questions.carried("another") == []
    workspace.note(JournalEntry(AT, How.FOLDER, "folder"), None, [Carried("folder", "b", 1, "x", ())])  # it is gone
    assert [each.name for each in workspace.questions.carried("folder")] == ["a.s3pack"]


# Who is who -------------------------------------------------------------------------------------------------------------


def test_members_are_listed_with_what_they_may_do(laptops):
    ana, ben = laptops
    add(ben, title="By Ben")
    assert [(each.name, each.standing) for each in ben.questions.members()] == [
        ("Ana", Standing.MEMBER),
        ("Ben", Standing.ME),
    ]
    meet(ana, ben)
    assert {each.name: each.standing for each in ana.questions.members()} == {
        "Ana": Standing.ME,
        "Ben": Standing.MEMBER,
    }
    ana.retire(ben._profile.author.key)
    (gone,) = [each for each in ana.questions.members() if each.name == "Ben"]
    assert (gone.standing, len(gone.fingerprint.split("-"))) == (Standing.RETIRED, 5)


def test_who_came_in_by_the_own_word_only_is_listed_as_introduced(tmp_path):
    ana, ben = two_laptops(tmp_path)
    add(ben, title="By Ben")
    path = ben.path
    ben.close()
    with opened(path, person(tmp_path / "home of ana")) as looked:
        assert {each.name: each.standing for each in looked.questions.members()} == {
            "Ana": Standing.ME,
            "Ben": Standing.INTRODUCED,
        }
    ana.close()


# What waits -------------------------------------------------------------------------------------------------------------


@pytest.fixture
def friends(laptops):
    meet(*laptops)
    return laptops


def test_what_waits_is_told_with_what_it_waits_for(friends):
    ana, ben = friends
    thing = add(ana, title="A")
    take(ben, written(ana))
    before = set(bodies(ana))
    for each in range(5):
        put(ana, thing, pieces=each)
    new = [(key, both) for key, both in bodies(ana).items() if key not in before]
    first = min(
        row[0]
        for row in database(ana).execute("SELECT sequence FROM change WHERE id IN (?,?)", [k for k, _ in new[:2]])
    )
    receive(ben, dict(new[3:]))
    (told,) = ben.questions.waiting()
    assert (told.author, told.device, told.changes, told.held) == ("Ana", "laptop of Ana", 2, False)
    assert str(told.reason) == f"Waiting for the changes {first} to {first + 2} of laptop of Ana."
    receive(ben, dict(new[:2]))
    (told,) = ben.questions.waiting()
    assert str(told.reason) == f"Waiting for change {first + 2} of laptop of Ana."
    receive(ben, dict(new[2:3]))
    assert ben.questions.waiting() == []


def test_what_others_must_send_first_is_told(friends, tmp_path):
    ana, ben = friends
    shutil.copyfile(ana.backup(), tmp_path / "eva.s3desk")
    add(ben, title="Seen by Ana only")
    take(ana, written(ben))
    before = set(bodies(ana))
    add(ana, title="Upon it")
    new = {key: both for key, both in bodies(ana).items() if key not in before}
    with opened(tmp_path / "eva.s3desk", person(tmp_path / "home of eva", "Eva")) as eva:
        receive(eva, new)
        (told,) = eva.questions.waiting()
        assert (told.author, told.changes) == ("Ana", 1)
        assert str(told.reason) == "Waiting for changes of others that have not come yet."
        take(eva, written(ana))
        assert eva.questions.waiting() == []


def test_what_a_retired_member_wrote_afterwards_is_kept_and_told(friends):
    ana, ben = friends
    ana.retire(ben._profile.author.key)
    add(ben, title="Too late")
    late = {key: both for key, both in bodies(ben).items() if key not in bodies(ana)}
    receive(ana, late)
    (told,) = ana.questions.waiting()
    assert (told.author, told.held) == ("Ben", True)
    assert isinstance(told.reason, Message)
    assert str(told.reason) == "Ben was retired before this; it is kept, and not taken in."


def _things():
    from s3desk.services.query import Query

    return Query("thing")
