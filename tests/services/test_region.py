"""A region is found by its code, in the latest edition that has it."""

import pytest

from s3desk.services.query import Query
from s3desk.services.region import found_region, with_region


@pytest.mark.parametrize(
    ("code", "name", "version", "country"),
    [
        ("es13", "Cantabria", "2024", "ES"),
        ("NL", None, "2024", "NL"),
        ("FR51", "FR51", "", "FR"),
        ("UKC", "North East (England)", "2021", "UK"),
        ("XX1", "XX1", "", ""),
    ],
)
def test_a_region_is_known_by_its_code(workspace, code, name, version, country):
    workspace.run(found_region(code))
    (found,) = workspace.questions.find(Query("region"))
    assert found.nuts == code.upper()
    assert found.name == name or name is None
    assert (found.nuts_version, found.country) == (version, country)


def test_what_is_about_the_region_names_it_while_there_is_just_one(workspace, add):
    questions = workspace.questions
    assert with_region(questions, "finding", {"statement": "Ports"}) == {"statement": "Ports"}
    region = add("region", name="Cantabria")
    assert with_region(questions, "finding", {"statement": "Ports"}) == {"statement": "Ports", "region": region}
    assert with_region(questions, "finding", {"region": None}) == {"region": None}
    assert with_region(questions, "organisation", {}) == {}
    add("region", name="Asturias")
    assert with_region(questions, "plan", {}) == {}
