"""Nothing that was saved is lost: every state of a field can be read and brought back."""

from datetime import UTC, datetime

from s3desk.domain.values import RecordId
from s3desk.services.commands import Edit
from s3desk.services.trash import RestoreState
from tests.store.desk import add, agrees, delete, do, get, meet, put, restore


def told(workspace, record, field=None):
    return [(each.what, each.change.before, each.change.after) for each in workspace.questions.history(record, field)]


def test_three_edits_in_a_minute_are_four_states(workspace):
    thing = add(workspace, title="One")
    for title in ("Two", "Three", "Four"):
        workspace.run(Edit(thing, {"title": title}))
    assert told(workspace, thing, "title") == [
        ("insert", "", "One"),
        ("set", "One", "Two"),
        ("set", "Two", "Three"),
        ("set", "Three", "Four"),
    ]
    first = workspace.questions.history(thing)[0].action
    workspace.run(RestoreState(thing, first))
    assert get(workspace, thing).title == "One"
    assert len(told(workspace, thing, "title")) == 5
    assert agrees(workspace)


def test_history_says_who_when_and_on_which_device(workspace):
    workspace._clock = lambda: 1_500_000_000
    thing = add(workspace, title="One")
    entry = workspace.questions.history(thing)[0]
    assert (entry.author, entry.device, str(entry.label)) == ("Ana", "laptop of Ana", "Add a thing")
    assert entry.at == datetime(2017, 7, 14, 2, 40, tzinfo=UTC)
    assert (entry.what, entry.change.after) == ("insert", "thing")


def test_a_clock_that_is_wrong_by_millennia_is_shown_not_believed(workspace):
    workspace._clock = lambda: 2**52 / 1000
    thing = add(workspace, title="One")
    workspace._clock = lambda: 0
    put(workspace, thing, title="Two")
    assert [each.at.year for each in workspace.questions.history(thing, "title")] == [9999, 1970]
    assert get(workspace, thing).title == "Two"


def test_history_tells_everything_that_can_happen(workspace):
    other = add(workspace, title="Other")
    thing = add(workspace, title="One", body="text", secret="Maria")
    put(workspace, thing, body="text and more", many=frozenset({other}))
    put(workspace, thing, many=frozenset(), secret="Marta")
    put(workspace, thing, **{"title@fr": "Un", "body@fr": "texte"})
    delete(workspace, thing)
    restore(workspace, thing)
    do(workspace, lambda to: to.erase(thing, "secret"))
    everything = told(workspace, thing)
    for expected in (
        ("insert", None, "thing"),
        ("insert", "", "text"),
        ("text", "text", "text and more"),
        ("add", None, other),
        ("remove", other, None),
        ("set", "", "Un"),
        ("text", "", "texte"),
        ("delete", None, None),
        ("restore", None, None),
        ("erase", None, None),
    ):
        assert expected in everything
    assert told(workspace, thing, "title@fr") == [("set", "", "Un")]
    assert [each[0] for each in told(workspace, thing, "title")] == ["insert", "set"]


def test_a_losing_value_of_a_conflict_stays_in_the_history(laptops):
    ana, ben = laptops
    thing = add(ana, title="A", body="text")
    meet(ana, ben)
    put(ana, thing, title="Ana's")
    put(ben, thing, title="Ben's")
    meet(ana, ben)
    for each in laptops:
        titles = {after for _, _, after in told(each, thing, "title")}
        assert titles == {"A", "Ana's", "Ben's"}
        assert {entry.author for entry in each.questions.history(thing, "title")} == {"Ana", "Ben"}
    assert told(ana, thing) == told(ben, thing)


def test_prose_in_the_history_is_the_text_after_each_edit(workspace):
    thing = add(workspace, body="one")
    for text in ("one two", "two", "", "three"):
        put(workspace, thing, body=text)
    assert [after for _, _, after in told(workspace, thing, "body")] == ["one", "one two", "two", "", "three"]
    again = add(workspace, title="no text yet")
    put(workspace, again, body="first")
    assert told(workspace, again, "body") == [("text", "", "first")]


def test_undo_and_redo_are_named_in_the_history(workspace):
    thing = add(workspace, title="A")
    put(workspace, thing, title="B")
    workspace.undo()
    workspace.redo()
    labels = [str(entry.label) for entry in workspace.questions.history(thing, "title")]
    assert labels == ["Add a thing", "Change title", "Undo: Change title", "Redo: Change title"]


def test_a_record_that_is_not_there_has_no_history(workspace):
    assert workspace.questions.history(RecordId(b"?" * 16)) == []


def test_an_earlier_state_of_sets_and_texts_comes_back(workspace):
    other = add(workspace, title="Other")
    thing = add(workspace, title="One", body="first text")
    put(workspace, thing, many=frozenset({other}), body="second text", pieces=3)
    middle = workspace.questions.history(thing)[-1].action
    put(workspace, thing, many=frozenset(), body="third text", pieces=None, **{"title@fr": "Un"})
    delete(workspace, thing)
    workspace.run(RestoreState(thing, middle))
    found = get(workspace, thing)
    assert (found.many, found.body, found.pieces, dict(found.translations)) == ({other}, "second text", 3, {})
    assert not workspace.questions.is_deleted(thing)
    assert agrees(workspace)
