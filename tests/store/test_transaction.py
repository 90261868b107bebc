"""One command is one transaction: all of it or nothing, and what was written is read as it was written."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from s3desk.domain.declare import Kind
from s3desk.domain.errors import OfficeError
from s3desk.domain.values import NO_ID, Money, RecordId
from s3desk.services.query import Query, Test, Where
from tests.store.desk import (
    CATALOGUE,
    THING,
    Step,
    add,
    agrees,
    bodies,
    changes,
    digest,
    do,
    get,
    opened,
    put,
    things,
    value_of,
)


def fields_of(record):
    return {field.name: getattr(record, field.name) for field in THING}


@pytest.mark.parametrize("field", list(THING), ids=lambda field: field.name)
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(data=st.data())
def test_a_field_of_every_kind_comes_back_as_it_was_written(workspace, field, data):
    born, later = data.draw(value_of(field)), data.draw(value_of(field))
    thing = add(workspace, **{field.name: born})
    assert getattr(get(workspace, thing), field.name) == born
    put(workspace, thing, **{field.name: later})
    assert getattr(get(workspace, thing), field.name) == later


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(born=things(), later=things())
def test_a_whole_record_comes_back_and_agrees_with_the_oracle(workspace, born, later):
    thing = add(workspace, **born)
    put(workspace, thing, **later)
    wanted = {field.name: field.default for field in THING} | born | later
    translated = {name: wanted.pop(name) for name in list(wanted) if "@" in name}
    found = get(workspace, thing)
    assert fields_of(found) == wanted
    assert dict(found.translations) == {name: text for name, text in translated.items() if text}


def test_many_whole_records_rebuild_to_the_same_tables(workspace):
    drawn = []

    @settings(max_examples=40, database=None)
    @given(born=things(), later=things())
    def draw(born, later):
        drawn.append((born, later))

    draw()
    for born, later in drawn:
        put(workspace, add(workspace, **born), **later)
    assert agrees(workspace)


def test_a_command_that_fails_in_the_middle_changes_nothing(workspace):
    thing = add(workspace, title="Before", many=frozenset())
    before, log = digest(workspace), bodies(workspace)

    def half(to):
        to.insert("thing", {"title": "New"})
        to.set(thing, {"title": "After", "body": "text", "secret": "hidden"})
        assert to.get(thing).title == "After"
        to.delete(thing)
        to.attach("a.txt", b"abc", "text/plain")
        to.insert("tally", {"code": "never before seen", "year": 1})
        to.count(Query("tally"))
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        do(workspace, half)
    assert (digest(workspace), bodies(workspace)) == (before, log)
    assert workspace.questions.count(Query("tally")) == 0
    assert agrees(workspace)
    put(workspace, thing, title="Later")
    assert agrees(workspace)


def test_a_command_reads_what_it_wrote(workspace):
    seen = []

    def both(to):
        thing = to.insert("thing", {"title": "One"})
        seen.append(to.get(thing).title)
        to.set(thing, {"title": "Two"})
        seen.extend(each.title for each in to.find(Query("thing")))
        seen.append(to.count(Query("thing", (Where("title", Test.EQUAL, "Two"),))))
        to.delete(thing)
        seen.extend((to.is_deleted(thing), to.ids(Query("thing"))))
        to.restore(thing)
        seen.extend((to.is_deleted(thing), to.circle(thing), to.type_name(thing)))

    do(workspace, both)
    assert seen == ["One", "Two", 1, True, [], False, "team", "thing"]
    assert agrees(workspace)


def test_several_writes_of_one_field_in_one_command_leave_the_last(workspace):
    thing = add(workspace, title="0")

    def four(to):
        for title in ("1", "2", "3"):
            to.set(thing, {"title": title, "body": f"body {title}"})
        to.set_many({thing: {"pieces": 4}})

    do(workspace, four)
    assert (get(workspace, thing).title, get(workspace, thing).body) == ("3", "body 3")
    assert agrees(workspace)


def test_setting_a_field_to_what_it_holds_writes_nothing(workspace):
    thing = add(workspace, title="Same", cost=Money(5, "CHF"), secret="kept", body="text", many=frozenset({NO_ID}))
    log = bodies(workspace)
    held = get(workspace, thing)
    done = put(workspace, thing, **fields_of(held))
    assert done.records == ()
    assert bodies(workspace) == log


def test_a_large_action_is_several_changes_of_at_most_five_thousand_operations(workspace):
    def many(to):
        for number in range(9_000):
            to.insert("tally", {"code": f"c{number}", "year": number})

    done = do(workspace, many)
    assert len(done.records) == 9_000
    mine = [each for each in changes(workspace).values() if each.action == done.action]
    assert len(mine) > 1
    assert max(len(each.operations) for each in mine) <= 5_000
    workspace.undo()
    assert workspace.questions.count(Query("tally")) == 0


def test_records_of_every_kind_can_be_set_together(workspace):
    first, second = add(workspace, title="A"), add(workspace, title="B")
    do(workspace, lambda to: to.set_many({first: {"title": "A2"}, second: {"title": "B2", "due": date(2030, 1, 1)}}))
    assert [get(workspace, each).title for each in (first, second)] == ["A2", "B2"]
    assert agrees(workspace)


def test_what_a_person_was_looking_at_makes_the_conflict_exact(laptops):
    """A form that was opened before a merge says what it showed."""
    from tests.store.desk import meet, reference

    ana, ben = laptops
    thing = add(ana, title="Shown")
    meet(ana, ben)
    put(ben, thing, title="By Ben")
    meet(ana, ben)
    do(ana, lambda to: to.set(thing, {"title": "By Ana"}, basis={"title": "Shown"}))
    (state,) = reference(ana).states()
    assert state.fields["title"] == ["By Ana", "By Ben"]
    assert agrees(ana)


def test_what_two_had_said_alike_is_replaced_by_who_was_looking_at_it(laptops):
    from tests.store.desk import meet, receive, reference

    ana, ben = laptops
    thing = add(ana, title="Shown")
    meet(ana, ben)
    put(ana, thing, title="Alike")
    put(ben, thing, title="Alike")
    receive(ana, bodies(ben))
    put(ben, thing, title="By Ben")
    receive(ana, bodies(ben))
    do(ana, lambda to: to.set(thing, {"title": "By Ana"}, basis={"title": "Alike"}))
    (state,) = reference(ana).states()
    assert state.fields["title"] == ["By Ana", "By Ben"]
    assert agrees(ana)


@pytest.mark.parametrize(
    ("what", "said"),
    [
        (lambda to: to.insert("thingy", {}), 'There is no record type "thingy"; did you mean thing?'),
        (lambda to: to.insert("xyz", {}), 'There is no record type "xyz".'),
        (lambda to: to.insert("thing", {"titel": "x"}), 'thing has no field "titel"; did you mean title?'),
        (lambda to: to.insert("thing", {"code@fr": "x"}), 'thing has no field "code@fr"; did you mean code?'),
        (lambda to: to.insert("thing", {"qqqq": "x"}), 'thing has no field "qqqq".'),
        (lambda to: to.set(NO_ID, {"title": "x"}), f"There is no record {'0' * 32}."),
        (lambda to: to.delete(NO_ID), f"There is no record {'0' * 32}."),
        (lambda to: to.link(NO_ID, "many", NO_ID), f"There is no record {'0' * 32}."),
        (lambda to: to.erase(NO_ID, "secret"), f"There is no record {'0' * 32}."),
    ],
)
def test_a_mistake_is_one_sentence_and_changes_nothing(workspace, what, said):
    log = bodies(workspace)
    with pytest.raises(OfficeError) as told:
        do(workspace, what)
    assert str(told.value) == said
    assert bodies(workspace) == log


def test_mistakes_about_a_record_are_sentences_too(workspace):
    thing = add(workspace, title="Thing")
    for what, said in (
        (lambda to: to.link(thing, "one", thing), "one holds no set of links; set it instead."),
        (lambda to: to.erase(thing, "title"), "title is not a personal field; empty it instead, its history stays."),
        (lambda to: to.attach("big.bin", _Big(), "x"), "big.bin is larger than 200 MB"),
    ):
        with pytest.raises(OfficeError) as told:
            do(workspace, what)
        assert str(told.value).startswith(said)
    do(workspace, lambda to: to.delete(thing))
    with pytest.raises(OfficeError, match="lies in the trash; restore it before"):
        put(workspace, thing, title="x")


class _Big(bytes):
    def __len__(self):
        return 200 * 1024 * 1024 + 1


def test_deleting_twice_and_restoring_the_living_is_nothing(workspace):
    thing = add(workspace, title="Thing")
    do(workspace, lambda to: to.delete(thing))
    log = bodies(workspace)
    do(workspace, lambda to: to.delete(thing))
    assert bodies(workspace) == log
    do(workspace, lambda to: to.restore(thing))
    log = bodies(workspace)
    do(workspace, lambda to: to.restore(thing))
    assert bodies(workspace) == log
    assert agrees(workspace)


def test_links_are_added_and_removed_one_by_one(workspace):
    first, second, third = (add(workspace, title=title) for title in "ABC")
    do(workspace, lambda to: (to.link(first, "many", second), to.link(first, "many", third)))
    do(workspace, lambda to: to.unlink(first, "many", second))
    do(workspace, lambda to: to.unlink(first, "many", second))
    assert get(workspace, first).many == {third}
    assert [(each.source.id, each.field) for each in workspace.questions.backlinks(third)] == [(first, "many")]
    put(workspace, second, one=third, order=None)
    assert {each.source.id for each in workspace.questions.backlinks(third)} == {first, second}
    assert workspace.questions.backlinks(RecordId(b"x" * 16)) == []
    assert agrees(workspace)


def test_an_attachment_is_kept_once_by_its_content(workspace):
    def attach(to):
        for name in ("one.txt", "two.txt"):
            to.insert("thing", {"title": name, "paper": to.attach(name, b"content", "text/plain")})

    do(workspace, attach)
    found = workspace.questions.find(Query("thing"))
    assert [each.paper.name for each in found] == ["one.txt", "two.txt"]
    assert {workspace.questions.content(each.paper) for each in found} == {b"content"}
    (last,) = [each for each in changes(workspace).values() if each.attachments]
    assert last.attachments == [found[0].paper.sha256]
    assert agrees(workspace)


def test_what_was_written_is_there_after_reopening(workspace, ana):
    thing = add(workspace, title="Kept", many=frozenset({NO_ID}), secret="hidden")
    before = digest(workspace)
    workspace.close()
    with opened(workspace.path, ana) as again:
        assert get(again, thing).secret == "hidden"
        assert digest(again) == before
        assert agrees(again)
    assert not [each.name for each in workspace.path.parent.iterdir() if each != workspace.path]


def test_progress_is_told_and_may_cancel(workspace):
    from s3desk.domain.errors import Cancelled

    told = []

    def stop(done, whole):
        told.append((done, whole))
        raise Cancelled

    log = bodies(workspace)
    with pytest.raises(Cancelled):
        workspace.run(Step(lambda to: to.insert("thing", {"title": "x"})), stop)
    assert told == [(1, None)]
    assert bodies(workspace) == log


def test_every_kind_has_a_field_here():
    assert {field.kind for field in THING} == set(Kind)
    assert "thing" in CATALOGUE


def test_the_types_of_a_records_values_are_checked(workspace):
    for name, value in {"pieces": 1.5, "due": "x", "cost": 3, "many": "abc", "done": "maybe", "colour": "pink"}.items():
        with pytest.raises(OfficeError):
            add(workspace, **{name: value})


def test_a_command_sees_the_title_of_what_it_added(workspace):
    def work(to):
        thing = to.insert(THING.name, {THING.title: "Sea"})
        assert to.titles([thing])[thing].text == "Sea"

    workspace.run(Step(work))
