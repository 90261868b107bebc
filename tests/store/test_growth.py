"""A field or a type is one declaration: everything else follows, and an older program carries what it does not know."""

import shutil

import pytest

from s3desk.domain.declare import Catalogue, Record, links, prose, record, text, type_of
from s3desk.domain.subjects import catalogue
from s3desk.domain.values import RecordId
from s3desk.services.query import Order, Query, Test, Where
from s3desk.store.workspace import create
from tests.store.desk import CATALOGUE, agrees, delete, digest, do, get, meet, opened, person, put


@record("thing", subject="team", label="Thing", plural="Things", title="title")
class OldThing(Record):
    """What the type was when the file was made."""

    title: str = text("Title", translatable=True)


@record("wish", subject="team", label="Wish", plural="Wishes", title="name")
class Wish(Record):
    """A type of a newer program."""

    name: str = text("Name")
    why: str = prose("Why")
    things: frozenset[RecordId] = links("Things", "thing")


OLD = catalogue().with_types(OldThing)
NEW = CATALOGUE.with_types(Wish)


def test_a_new_field_and_a_new_type_are_there_after_reopening(tmp_path, ana):
    workspace = create(tmp_path / "work.s3desk", ana, OLD)
    thing = do(workspace, lambda to: to.insert("thing", {"title": "Old"})).records[0]
    before = digest(workspace)
    workspace.close()
    with opened(workspace.path, ana, NEW) as again:
        assert digest(again) == before
        put(again, thing, body="new field", worth=4)
        wish = do(again, lambda to: to.insert("wish", {"name": "New", "things": frozenset({thing})})).records[0]
        assert again.questions.ids(Query("thing", (Where("worth", Test.AT_LEAST, 4),), (Order("worth"),))) == [thing]
        assert [hit.title.id for hit in again.questions.search("field")] == [thing]
        assert [each.source.id for each in again.questions.backlinks(thing)] == [wish]
        assert [each.change.after for each in again.questions.history(thing, "worth")] == [4]
        assert agrees(again)
        with pytest.raises(KeyError):
            OLD["wish"]
    with opened(workspace.path, ana, NEW) as third:
        assert (get(third, thing).body, get(third, wish).things) == ("new field", {thing})


@pytest.fixture
def newer(tmp_path, ana):
    """A file of a newer program, with fields and a type that the older one does not know."""
    workspace = create(tmp_path / "newer.s3desk", ana, NEW)

    def fill(to):
        thing = to.insert("thing", {"title": "Known", "body": "text", "worth": 3, "secret": "Maria", "code": "x"})
        other = to.insert("thing", {"title": "Other"})
        to.set(thing, {"body": "text and more", "many": frozenset({other}), "title@fr": "Connu"})
        wish = to.insert("wish", {"name": "Unknown", "why": "because", "things": frozenset({thing, other})})
        to.set(wish, {"why": "because of it", "things": frozenset({thing})})
        gone = to.insert("wish", {"name": "Gone"})
        to.get(gone)
        to.delete(gone)

    do(workspace, fill)
    assert agrees(workspace)
    workspace.close()
    return workspace.path


def test_an_older_program_carries_what_it_does_not_know(newer, ana):
    with opened(newer, ana, NEW) as new:
        before, (wish,) = digest(new), new.questions.ids(Query("wish"))
        (thing,) = new.questions.ids(Query("thing", (Where("title", Test.EQUAL, "Known"),)))
    with opened(newer, ana, OLD) as old:
        info = old.questions.info()
        assert info.digest == digest(old) == before
        assert info.unknown == (1, 5)  # the living wish; body, worth, secret, code, many
        assert info.counts == {"thing": 2}
        assert old.questions.get(wish) is None
        assert old.questions.titles([wish])[wish].text == ""
        assert old.questions.history(wish)
        assert old.questions.search("because") == []
        assert agrees(old)
        put(old, thing, title="Changed by the older")
        delete(old, thing)
        old.undo()
        assert agrees(old)
        after = digest(old)
    with opened(newer, ana, NEW) as new:
        assert digest(new) == after
        assert new.questions.info().unknown == (0, 0)
        found = get(new, thing)
        assert (found.title, found.body, found.worth, found.secret) == (
            "Changed by the older",
            "text and more",
            3,
            "Maria",
        )
        assert get(new, wish).why == "because of it"
        assert get(new, wish).things == {thing}
        assert agrees(new)


def test_an_older_and_a_newer_program_exchange_and_agree(newer, ana, tmp_path):
    shutil.copyfile(newer, tmp_path / "older.s3desk")
    with (
        opened(newer, ana, NEW) as new,
        opened(tmp_path / "older.s3desk", person(tmp_path / "ben", "Ben"), OLD) as old,
    ):
        (wish,) = new.questions.ids(Query("wish"))
        (thing,) = new.questions.ids(Query("thing", (Where("title", Test.EQUAL, "Known"),)))
        put(new, wish, why="edited by the newer", name="Still unknown")
        put(old, thing, title="By the older")
        put(new, thing, title="By the newer", worth=5)
        meet(new, old)
        assert digest(new) == digest(old)
        assert agrees(old)
        assert agrees(new)
        do(old, lambda to: to.delete(wish))
        meet(new, old)
        assert new.questions.is_deleted(wish)
        assert digest(new) == digest(old)


def test_a_value_of_a_newer_choice_is_kept_and_shown_as_empty(workspace):
    from s3desk.ledger.changes import Insert
    from s3desk.store.sealing import Intent

    record_id = RecordId(b"n" * 16)

    def insert(to):
        to.take([Intent(Insert, "thing", record_id, value=(["colour", "title"], ["ultraviolet", "A"], "team"))])

    do(workspace, insert)
    assert get(workspace, record_id).colour is None
    put(workspace, record_id, title="B")
    assert get(workspace, record_id).title == "B"
    assert agrees(workspace)


def test_catalogues_may_be_laid_over_each_other():
    assert OLD["thing"] is type_of(OldThing)
    assert isinstance(NEW, Catalogue)
    assert len(NEW) == len(catalogue()) + 3
