"""Records go out in sheets, by the file's ending; what cannot be exported is refused in one sentence."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from s3desk.domain.errors import OfficeError
from s3desk.services.exporting import export, left_out, sheet, types_for, writer_for
from s3desk.services.importing import ApplyImport, plan_import
from s3desk.services.outside import Row, Sheet
from s3desk.services.query import Order, Query, Where


class Writer:
    """Writes the titles of all records, one a line."""

    ending = ".txt"

    def write(self, path: Path, sheets: Sequence[Sheet], progress: object = None) -> int:
        lines = [f"{s.type.name} {getattr(record, s.type.title)}" for s in sheets for record in s.records]
        path.write_text("\n".join(lines))
        return len(lines)


class FullDisk(Writer):
    def write(self, path: Path, sheets: Sequence[Sheet], progress: object = None) -> int:
        raise OSError(28, "No space left on device")


def test_the_ending_chooses_the_writer(tmp_path):
    assert writer_for([Writer()], tmp_path / "OUT.TXT").ending == ".txt"
    with pytest.raises(OfficeError, match=r"the endings are: \.txt"):
        writer_for([Writer()], tmp_path / "out.doc")
    with pytest.raises(OfficeError, match=r"^\. has no ending"):
        writer_for([Writer()], Path())


def test_one_type_or_all_that_have_records(workspace, add, tmp_path):
    add("task", title="Ask")
    add("note", title="Aside")
    assert export(workspace.questions, [Writer()], tmp_path / "one.txt", "task") == 1
    assert (tmp_path / "one.txt").read_text() == "task Ask"
    assert export(workspace.questions, [Writer()], tmp_path / "all.txt") == 2
    assert [each.name for each in types_for(workspace.questions, None)] == ["task", "note"]


def test_a_sheet_has_every_field_and_may_hold_a_selection(workspace, add):
    add("task", title="Ask")
    add("task", title="Write")
    made = sheet(workspace.questions, workspace.catalogue["task"], Query("task", (Where("title", value="Ask"),)))
    assert [each.name for each in made.columns] == list(workspace.catalogue["task"].fields)
    assert [each.title for each in made.records] == ["Ask"]


def test_private_records_stay(workspace, add, tmp_path):
    add("task", title="Ask")
    add("task", "mine", title="Look for another job")
    add("note", "mine", title="Aside")
    questions, query = workspace.questions, Query("task", order=(Order("title"),))
    for what in (None, "task", query):
        assert export(questions, [Writer()], tmp_path / "out.txt", what) == 1
        assert (tmp_path / "out.txt").read_text() == "task Ask"
    assert [left_out(questions, what) for what in (None, "task", query)] == [2, 1, 1]
    chosen = Query("task", (Where("title", value="Ask"),))
    assert left_out(questions, chosen) == 0


@pytest.mark.parametrize("what", ["report", "tasks", "minutes"])
def test_what_cannot_be_exported_is_told_what_can(workspace, what):
    with pytest.raises(OfficeError, match="it takes one of: region, organisation"):
        types_for(workspace.questions, what)


def test_a_large_type_goes_out_page_by_page(workspace, tmp_path):
    names = [Row("theme", {"name": f"Theme {number:04}"}, "") for number in range(1_203)]
    workspace.run(ApplyImport(plan_import(workspace.questions, names)))
    assert export(workspace.questions, [Writer()], tmp_path / "all.txt", "theme") == 1_203
    lines = (tmp_path / "all.txt").read_text().splitlines()
    assert lines == sorted(lines)
    assert len(set(lines)) == 1_203


def test_a_file_that_cannot_be_written_is_one_sentence(workspace, tmp_path):
    with pytest.raises(OfficeError, match="nothing was exported"):
        export(workspace.questions, [FullDisk()], tmp_path / "out.txt", "task")
    with pytest.raises(OfficeError, match="in a folder that exists"):
        export(workspace.questions, [Writer()], tmp_path / "gone" / "out.txt", "task")
