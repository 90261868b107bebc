"""A file that is only looked at, and the list of its backups."""

import pytest

from s3desk.domain.errors import OfficeError
from s3desk.services.query import Query
from s3desk.store import backups
from s3desk.store.view import FileView
from tests.store.desk import add, get


def test_a_file_is_looked_at_while_another_works_on_it(workspace):
    add(workspace, title="A")
    view = FileView(workspace.path, workspace.catalogue)
    reader = view.reader()
    assert reader.count(Query("thing")) == view.questions.count(Query("thing")) == 1
    assert view.path == workspace.path
    assert list(view.notices) == []
    for act in (view.undo, view.redo, view.begin_steps, view.backup, view.verify, view.repair, lambda: view.run(None)):
        with pytest.raises(OfficeError, match="opened to be read"):
            act()
    reader.close()
    view.close()


def test_backups_are_listed_latest_first_with_their_reasons(workspace, ana):
    thing = add(workspace, title="A")
    paths = [workspace.backup(), workspace.backup("before Import calls.csv")]
    where = paths[0].parent
    (where / "put there by somebody.s3desk").touch()
    found = backups.found(ana.home, workspace.questions.workspace_id(), workspace.path.stem)
    mine = [each for each in found if each.path in paths]
    assert [each.path for each in mine] == paths[::-1]
    assert [each.reason for each in mine] == ["before Import calls.csv", ""]
    assert mine[0].at >= mine[1].at
    assert all(each.size_bytes > 0 for each in mine)
    assert get(workspace, thing).title == "A"
