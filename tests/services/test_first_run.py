"""Whoever begins a file is one of its people."""

from contextlib import closing

import pytest

from s3desk.app import Office
from s3desk.domain.errors import OfficeError
from s3desk.services.commands import Add
from s3desk.services.first_run import Introduce
from s3desk.services.query import Query
from s3desk.services.region import found_region
from s3desk.services.team import me


def people(workspace):
    return workspace.questions.find(Query("person"))


def organisations(workspace):
    return [each.name for each in workspace.questions.find(Query("organisation"))]


def test_a_person_is_found_by_the_author_s_name(workspace):
    workspace.run(Introduce("José Álvarez", "  Gobierno de   Cantabria "))
    (person,) = people(workspace)
    assert me(workspace.questions, "jose alvarez") == person.id
    assert organisations(workspace) == ["Gobierno de Cantabria"]
    assert person.organisation == workspace.questions.ids(Query("organisation"))[0]


def test_an_organisation_may_be_left_out(workspace):
    workspace.run(Introduce("Ana"))
    assert [(each.name, each.organisation) for each in people(workspace)] == [("Ana", None)]


def test_nobody_is_there_twice(workspace, add):
    ana, office = add("person", name="Ana"), add("organisation", name="Regional Office")
    workspace.run(Introduce("ANA", "regional office"))
    workspace.run(Introduce("ANA", "regional office"))
    assert [(each.id, each.organisation) for each in people(workspace)] == [(ana, office)]
    assert organisations(workspace) == ["Regional Office"]


def test_a_name_stays_out_of_the_log_s_labels(workspace):
    done = workspace.run(Introduce("Ana Ruiz", "Office"))
    assert "Ana" not in str(done.label)


def test_what_a_file_begins_with_is_no_step_to_undo(tmp_path):
    with closing(Office.here().create(tmp_path / "new.s3desk", [found_region("ES13"), Introduce("Ana")])) as made:
        with pytest.raises(OfficeError, match="nothing of yours to undo"):
            made.undo()
        made.run(Add("task", {"title": "Write"}))
        made.undo()
        assert [each.name for each in made.questions.find(Query("region"))] == ["Cantabria"]
        assert not made.repair().problems
        assert not made.questions.undo_steps()
