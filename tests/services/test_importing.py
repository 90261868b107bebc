"""Files come in as planned: what is new, what differs, what is left alone; as one step; and twice is as good as once."""

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

import pytest

from s3desk.domain.errors import OfficeError
from s3desk.domain.funding import CallKind
from s3desk.domain.plain import record_key
from s3desk.domain.values import Instant, RecordId, format_id, keyed_id
from s3desk.services import importing
from s3desk.services.belonging import every
from s3desk.services.commands import Edit
from s3desk.services.import_plan import New, Packed
from s3desk.services.importing import ApplyImport, Fate, plan_import, reader_for
from s3desk.services.outside import Row
from s3desk.services.query import Query
from s3desk.services.reference import reference_records
from s3desk.services.trash import Delete, Restore

NOBODY = RecordId(b"\xab" * 16)


class Kind:
    """A reader that knows its files by ending."""

    label = "Test files"

    def __init__(self, kind: str, ending: str, limit_bytes: int | None = None) -> None:
        self.kind, self.ending, self.limit_bytes = kind, ending, limit_bytes

    def recognises(self, name: str, head: bytes) -> bool:
        return name.endswith(self.ending)

    def rows(self, path: Path, progress: object = None) -> Iterator[Row]:
        yield from ()


def call(reference: str, **values: object) -> Row:
    return Row("call", {"source": "portal", "reference": reference, **values}, f"row {reference}")


def take(workspace, *rows: Row):
    """Plan and apply, and return the plan."""
    plan = plan_import(workspace.questions, rows, source="calls.csv", kind="calls")
    if not plan.is_empty:
        workspace.run(ApplyImport.of(plan))
    return plan


def one(workspace, type_name: str):
    (found,) = workspace.questions.find(Query(type_name))
    return found


def counted(plan) -> Mapping[str, int]:
    return {fate.value: number for fate, number in plan.counts.items() if number}


# ---- which reader


def test_the_reader_is_named_or_recognises_the_file(tmp_path):
    readers = [Kind("a", ".a"), Kind("b", ".b")]
    file = tmp_path / "x.b"
    file.write_bytes(b"b")
    assert reader_for(readers, file).kind == "b"
    assert reader_for(readers, file, "a").kind == "a"


@pytest.mark.parametrize(
    ("name", "kind", "says"),
    [
        ("x.c", None, "of no kind that can be read; choose another kind."),
        ("x.b", "c", 'no kind of file "c"; the kinds are: a, b'),
        ("gone.b", None, "There is no file"),
        (".", None, "is a folder"),
        ("x.b", None, "files of the kind b may have 0 MB"),
    ],
)
def test_a_file_that_cannot_be_taken_is_refused_in_words(tmp_path, name, kind, says):
    for made in ("x.b", "x.c"):
        (tmp_path / made).write_bytes(b"12345")
    with pytest.raises(OfficeError, match=says):
        reader_for([Kind("a", ".a"), Kind("b", ".b", limit_bytes=4)], tmp_path / name, kind)


# ---- plans


def test_an_import_is_planned_without_writing_and_applied_as_one_step(workspace):
    rows = [call("1", title="One"), call("2", title="Two")]
    plan = plan_import(workspace.questions, rows, source="calls.csv")
    assert str(plan.summary()) == "2 records: 2 new, 0 changed, 0 unchanged"
    assert workspace.questions.count(Query("call")) == 0
    done = workspace.run(ApplyImport.of(plan))
    assert str(done.label) == "Import calls.csv"
    assert workspace.questions.count(Query("call")) == 2
    workspace.undo()
    assert workspace.questions.count(Query("call")) == 0


def test_reading_again_changes_nothing(workspace):
    rows = [call("1", title="One", kind=CallKind.TOPIC), Row("task", {"title": "Ask"}, "row 2")]
    take(workspace, *rows)
    before = workspace.questions.info().digest
    plan = take(workspace, *rows)
    assert plan.is_empty
    assert counted(plan) == {"unchanged": 2}
    assert workspace.questions.info().digest == before


def test_what_differs_is_shown_old_and_new(workspace):
    take(workspace, call("1", title="One", programme="LIFE"))
    workspace.run(Edit(one(workspace, "call").id, {"title": "Our words"}))
    plan = take(workspace, call("1", title="One", programme="LIFE"))
    assert plan.changed[0].fields == {"title": ("Our words", "One")}
    assert plan.changed[0].at == "row 1"
    assert one(workspace, "call").title == "One"
    assert "Our words" in str(workspace.questions.history(plan.changed[0].record))


def test_a_field_that_the_file_leaves_out_or_empty_stays(workspace):
    take(workspace, call("1", title="One", programme="LIFE", checked_on=date(2020, 3, 1)))
    plan = take(workspace, call("1", title="", programme=None))
    assert counted(plan) == {"unchanged": 1}
    assert (one(workspace, "call").title, one(workspace, "call").programme) == ("One", "LIFE")


def test_nobody_is_taken_out_of_a_set_of_links(workspace, add):
    mine, theirs = add("smart_domain", name="Marine"), add("smart_domain", name="Photonics")
    take(workspace, call("1", domains=frozenset({mine})))
    plan = take(workspace, call("1", domains=frozenset({theirs})))
    assert one(workspace, "call").domains == {mine, theirs}
    assert plan.changed[0].fields == {"domains": (frozenset({mine}), frozenset({mine, theirs}))}


def test_of_rows_with_the_same_key_the_later_counts(workspace):
    plan = take(workspace, call("1", title="First"), call("2", title="Other"), call("1", title="Last"))
    assert plan.repeated == 1
    assert "later row counts" in str(plan.remarks()[0])
    assert sorted(each.title for each in workspace.questions.find(Query("call"))) == ["Last", "Other"]


def test_a_day_of_checking_alone_is_counted_apart(workspace):
    take(workspace, call("1", title="One", checked_on=date(2020, 3, 1)))
    plan = take(workspace, call("1", title="One", checked_on=date(2020, 3, 9)))
    assert str(plan.summary()) == "1 records: 0 new, 0 changed, 1 only checked again, 0 unchanged"


def test_a_row_can_name_its_record_by_id(workspace, add):
    task = add("task", title="Ask")
    plan = take(workspace, Row("task", {"id": task.hex(), "title": "Ask Ana"}, "row 1"))
    assert counted(plan) == {"changed": 1}
    assert one(workspace, "task").title == "Ask Ana"


def test_equal_rows_without_a_key_are_as_many_records_as_rows(workspace):
    row = Row("task", {"title": "Ask", "due": date(2020, 3, 1)}, "row")
    take(workspace, row, row)
    assert workspace.questions.count(Query("task")) == 2
    assert counted(take(workspace, row, row, row)) == {"unchanged": 2, "new": 1}


def test_rows_without_a_key_are_told_apart_in_one_pass_whatever_fields_they_have(workspace, monkeypatch):
    """A column left blank here and there makes many shapes of rows; the records are read once for all of them."""
    fields = ("due", "done_on", "remind_on", "waiting_for")
    shapes = [[name for at, name in enumerate(fields) if number >> at & 1] for number in range(16)]
    rows = [
        Row("task", {"title": f"Task {number}", **dict.fromkeys(names, "2026-01-01")}, f"row {number}")
        for number, names in enumerate(shapes)
    ]
    assert counted(take(workspace, *rows)) == {"new": 16}
    read = []

    def counted_every(*asked):
        for each in every(*asked):
            read.append(each)
            yield each

    monkeypatch.setattr(importing, "every", counted_every)
    again = [*rows, rows[3], Row("task", {"due": "2026-01-01"}, "row 17")]
    assert counted(take(workspace, *again)) == {"unchanged": 17, "new": 1}
    assert len(read) == 16


def test_a_value_that_cannot_be_read_is_noted_and_the_rest_taken(workspace):
    plan = take(workspace, call("1", title="One", opening="soon", colour="red"))
    assert [note.at for note in plan.notes] == ["row 1", "row 1"]
    assert "soon" in str(plan.notes[0].text)
    assert "colour" in str(plan.notes[1].text)
    assert one(workspace, "call").title == "One"


def test_a_link_that_leads_nowhere_or_astray_is_noted_and_left_out(workspace, add):
    gone, region = add("person", name="Eva"), add("region", name="Cantabria", nuts="ES13")
    workspace.run(Delete.of(workspace.questions, gone))
    theme = next(reference_records(workspace.catalogue, "theme")).values["id"]
    note = Row("note", {"title": "Note", "about": frozenset({region, NOBODY}), "theme": theme}, "row 1")
    tasks = [
        Row("task", {"title": f"Task {at}", "owner": owner}, f"row {at}")
        for at, owner in enumerate((NOBODY, region, gone), 2)
    ]
    plan = take(workspace, note, *tasks)
    assert [(each.at, str(each.text)) for each in plan.notes] == [
        ("row 1", f"There is no record {format_id(NOBODY)}."),
        ("row 2", f"There is no record {format_id(NOBODY)}."),
        ("row 3", "owner cannot point to a record of type region; it takes: person, organisation."),
        ("row 4", '"Eva" lies in the trash; restore it before you link to it.'),
    ]
    assert [each.owner for each in workspace.questions.find(Query("task"))] == [None, None, None]
    assert one(workspace, "note").about == {region}
    assert one(workspace, "note").theme == theme


def test_rows_may_link_to_rows_further_down(workspace):
    person = keyed_id("test", "Eva")
    rows = [
        Row("task", {"title": "Ask", "owner": person}, "row 1"),
        Row("person", {"id": person, "name": "Eva"}, "row 2"),
    ]
    assert take(workspace, *rows).notes == ()
    assert one(workspace, "task").owner == person


def test_a_type_of_another_program_is_refused(workspace):
    with pytest.raises(OfficeError, match="no record type spaceship"):
        plan_import(workspace.questions, [Row("spaceship", {}, "row 1")])


def test_what_lies_in_the_trash_stays_there_with_its_parts(workspace):
    rows = [call("1", title="One")]
    take(workspace, *rows)
    record = one(workspace, "call").id
    workspace.run(Delete.of(workspace.questions, record))
    cutoff = Row("cutoff", {"call": record, "position": 1, "at": Instant.local(2020, 3, 1)}, "row 1")
    plan = take(workspace, *rows, cutoff)
    assert plan.is_empty
    assert plan.counts[Fate.TRASHED] == 1
    assert "stay there" in str(plan.remarks()[0])
    assert workspace.questions.count(Query("call")) == 0


def test_what_an_undo_took_back_comes_in_again(workspace):
    record = keyed_id("call", "portal", "1")
    rows = [call("1", title="One"), Row("cutoff", {"call": record, "position": 1, "at": Instant.local(2020, 3, 1)}, "")]
    rows += [call("2", title="Two"), Row("task", {"title": "Ask"}, "row 3")]
    first = take(workspace, *rows)
    digest = workspace.questions.info().counts
    for _ in range(2):
        workspace.undo()
        assert workspace.questions.count(Query("call")) == 0
        again = take(workspace, *rows)
        assert counted(again) == counted(first) == {"new": 3}
        assert workspace.questions.info().counts == digest
    workspace.undo()
    changed = take(workspace, call("1", title="Other"))
    assert (counted(changed), one(workspace, "call").title) == ({"new": 1}, "Other")


def test_what_a_person_deleted_stays_in_the_trash_also_when_its_return_is_undone(workspace):
    take(workspace, call("1", title="One"))
    record = one(workspace, "call").id
    workspace.run(Delete.of(workspace.questions, record))
    workspace.run(Restore.of(workspace.questions, record))
    workspace.undo()
    assert workspace.questions.deletions([record])
    assert counted(take(workspace, call("1", title="One"))) == {"trashed": 1}


def test_a_record_changed_since_the_preview_is_not_overwritten(workspace):
    take(workspace, call("1", title="One"))
    plan = plan_import(workspace.questions, [call("2", title="Two"), call("1", title="New")])
    workspace.run(Edit(one(workspace, "call").id, {"title": "Typed meanwhile"}))
    with pytest.raises(OfficeError, match="changed since the preview"):
        workspace.run(ApplyImport.of(plan))
    assert one(workspace, "call").title == "Typed meanwhile"


# ---- deadlines


def test_a_call_and_its_cutoffs_count_once_and_a_moved_deadline_keeps_the_old_one(workspace):
    first, later = Instant.local(2020, 3, 26, 17), Instant.local(2020, 4, 22, 17)

    def rows(at: Instant) -> list[Row]:
        made = call("1", title="One")
        key = record_key(workspace.catalogue["call"], made.values)
        return [made, Row("cutoff", {"call": key, "position": 1, "at": at}, "row 1")]

    assert counted(take(workspace, *rows(first))) == {"new": 1}
    assert counted(take(workspace, *rows(later))) == {"changed": 1}
    assert (one(workspace, "cutoff").at, one(workspace, "cutoff").moved_from) == (later, first)
    assert take(workspace, *rows(later)).is_empty


@pytest.mark.samples("../scenarios")
def test_the_calls_of_march_2020_move_as_the_scenario_says(workspace, scenarios):
    from s3desk.app import Office

    readers = Office.here().readers()

    def read(name: str):
        path = scenarios / name
        return take(workspace, *reader_for(readers, path).rows(path))

    assert counted(read("s04_calls_before.csv")) == {"new": 8}
    assert counted(read("s04_calls_after.csv")) == {"changed": 3, "rechecked": 1, "unchanged": 4}
    assert len(workspace.questions.find(Query("cutoff"))) == 10


# ---- size


def test_reading_costs_no_question_per_row(workspace):
    """Comparing 3,000 rows asks as often as comparing 3 does, per 500 rows."""
    asked: list[str] = []
    rows = [call(str(number), title=f"Call {number}") for number in range(3_000)]
    questions = _Counting(workspace.questions, asked)
    plan_import(questions, rows)
    assert len(asked) <= 3 * 6 + 3


class _Counting:
    def __init__(self, questions, asked: list[str]) -> None:
        self._questions, self._asked = questions, asked

    def __getattr__(self, name: str):
        found = getattr(self._questions, name)
        if callable(found) and name != "catalogue":
            self._asked.append(name)
        return found


# ---- packets


def test_packed_rows_are_like_the_rows():
    rows = [
        New("note", None, {"title": f"Note {number}", "on": date(2026, 1, 2)}, f"row {number}")
        for number in range(1201)
    ]
    packed = Packed(list(Packed.packets(rows)), len(rows))
    assert len(packed) == 1201
    assert list(packed) == rows
    assert (packed[0], packed[-1]) == (rows[0], rows[-1])
    assert packed[499:502] == rows[499:502]
    assert packed[::-400] == rows[::-400]
    assert packed[:0] == []
    assert packed[1100:5000] == rows[1100:]
    assert not Packed([], 0)
    with pytest.raises(IndexError):
        packed[1201]
