"""Every ready-made filter finds records of its own type, under a name of its own."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from s3desk.services.commands import Add
from s3desk.services.ports import Workspace
from s3desk.services.sieves import SIEVES, Moment, sieve
from s3desk.services.team import me

AT = Moment(datetime(2026, 3, 1, 12, tzinfo=UTC), date(2026, 3, 1))


@pytest.mark.parametrize("type_name", SIEVES)
def test_each_sieve_can_be_asked(workspace: Workspace, type_name: str):
    names = [each.name for each in SIEVES[type_name]]
    assert len(set(names)) == len(names)
    for each in SIEVES[type_name]:
        query = each.query(AT)
        assert query.type == type_name
        assert workspace.questions.find(query) == []
        assert sieve(type_name, each.name) is each


def test_a_name_that_is_gone_is_no_sieve():
    assert sieve("task", "no such") is None
    assert sieve("no such", "open") is None


def test_i_am_the_person_of_my_name(workspace: Workspace):
    ana = workspace.run(Add("person", {"name": "Ana Ruíz"})).records[0]
    workspace.run(Add("person", {"name": "Jens Holm"}))
    assert me(workspace.questions, "ana  ruiz") == ana
    assert me(workspace.questions, "Paulo") is None
