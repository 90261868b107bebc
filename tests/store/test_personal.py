"""Personal values lie beside the log, never in it, and can be erased everywhere."""

import sqlite3

import pytest

from s3desk.ledger.changes import Erase as ErasedByHash
from s3desk.services.commands import Erase
from s3desk.services.query import Query, Test, Where
from s3desk.store.sealing import Intent
from tests.store.desk import add, agrees, bodies, database, delete, do, get, meet, opened, put

NAME = "Xanthippe Quetzalcoatl"
OTHER = "Zenobia Wachowiak"


def held(workspace, *words):
    """Return what of the words the raw files hold, in whatever page, folded or not."""
    raw = b"".join(each.read_bytes() for each in workspace.path.parent.glob("work.s3desk*")).lower()
    pieces = [part for word in words for part in word.lower().split()]
    return [each for each in pieces if each.encode() in raw]


def test_the_log_never_holds_a_personal_value(workspace):
    thing = add(workspace, title="Shown", secret=NAME)
    put(workspace, thing, secret=OTHER)
    workspace.undo()
    put(workspace, thing, secret="")
    workspace.undo()
    for body, _ in bodies(workspace).values():
        for word in (NAME + " " + OTHER).split():
            assert word.encode() not in body
    assert get(workspace, thing).secret == NAME
    assert agrees(workspace)


def test_the_same_value_twice_is_not_seen_to_be_the_same(workspace):
    add(workspace, secret=NAME)
    add(workspace, secret=NAME)
    assert len(set(database(workspace).execute("SELECT hash FROM personal").fetchall())) == 2


def test_erasing_removes_what_a_field_ever_held_from_table_search_history_and_file(workspace, ana):
    thing = add(workspace, title="Shown", secret=NAME)
    put(workspace, thing, secret=OTHER)
    other = add(workspace, title="Another", secret="Stays")
    assert [hit.title.id for hit in workspace.questions.search("xanthippe")] == []
    assert [hit.title.id for hit in workspace.questions.search("zenobia")] == [thing]
    do(workspace, lambda to: to.erase(thing, "secret"), "Erase")
    assert get(workspace, thing).secret == ""
    assert get(workspace, other).secret == "Stays"
    assert workspace.questions.search("zenobia") == []
    assert workspace.questions.count(Query("thing", (Where("secret", Test.FILLED),))) == 1
    said = [(each.what, each.change.after) for each in workspace.questions.history(thing, "secret")]
    assert said == [("insert", ""), ("set", ""), ("erase", None)]
    last = workspace.questions.history(thing)[-1]
    assert (last.author, last.what) == ("Ana", "erase")
    assert agrees(workspace)
    workspace.close()
    assert held(workspace, NAME, OTHER) == []
    with opened(workspace.path, ana) as again:
        assert agrees(again)
        assert again.repair().problems == ()
        assert get(again, thing).secret == ""
    assert held(workspace, NAME, OTHER) == []


def test_what_was_written_over_leaves_no_trace_once_erased(workspace):
    """Also after many other writes have moved pages about."""
    things = [add(workspace, title=f"Thing {number}", secret=f"{NAME} {number}") for number in range(40)]
    for each in things:
        put(workspace, each, secret=OTHER, title="long " * 50)
    do(workspace, lambda to: [to.erase(each, "secret") for each in things])
    workspace.close()
    assert held(workspace, NAME, OTHER) == []


def test_a_deleted_record_s_values_can_be_erased_too(workspace):
    thing = add(workspace, secret=NAME)
    delete(workspace, thing)
    do(workspace, lambda to: to.erase(thing, "secret"))
    workspace.close()
    assert held(workspace, NAME) == []


def test_the_command_erases_every_personal_field(workspace):
    person = add(workspace, "person", name=NAME, email="xanthippe@quetzalcoatl.example", purpose="Invitations")
    workspace.run(Erase(person))
    found = get(workspace, person)
    assert (found.name, found.email, found.purpose) == ("", "", "Invitations")
    assert agrees(workspace)
    workspace.close()
    assert held(workspace, NAME) == []


def test_a_new_value_may_follow_an_erased_one(workspace):
    thing = add(workspace, secret=NAME)
    do(workspace, lambda to: to.erase(thing, "secret"))
    do(workspace, lambda to: to.erase(thing, "secret"))
    put(workspace, thing, secret=OTHER)
    assert get(workspace, thing).secret == OTHER
    assert agrees(workspace)


def test_erasing_what_was_never_filled_is_nothing(workspace):
    thing = add(workspace, title="Shown")
    log = bodies(workspace)
    do(workspace, lambda to: to.erase(thing, "secret"))
    assert bodies(workspace) == log


def test_a_value_whose_salt_is_known_can_be_checked_against_the_log(workspace):
    import hashlib

    add(workspace, secret=NAME)
    ((digest, salt, value),) = database(workspace).execute("SELECT hash, salt, value FROM personal").fetchall()
    assert hashlib.sha256(salt + value).digest() == digest


def test_sqlite_is_told_to_overwrite_what_it_deletes(workspace):
    assert database(workspace).execute("PRAGMA secure_delete").fetchone() == (1,)
    with pytest.raises(sqlite3.OperationalError):
        database(workspace).execute("SELECT * FROM nowhere")


def test_a_value_erased_through_another_record_is_shown_nowhere(laptops):
    ana, ben = laptops
    thing = add(ana, secret=NAME)
    meet(ana, ben)
    ((digest,),) = database(ana).execute("SELECT hash FROM personal").fetchall()
    other = add(ben, title="Other")
    do(ben, lambda to: to.take([Intent(ErasedByHash, "thing", other, "secret", [digest])]))
    assert get(ben, thing).secret == ""
    meet(ana, ben)
    assert get(ana, thing).secret == ""
    assert ana.questions.search(NAME.split()[0]) == []
    assert agrees(ana)
    assert agrees(ben)
