"""An export for colleagues with an older version leaves out what that does not know, and lists it."""

import json
from collections.abc import Iterator

import pytest

import s3desk
from s3desk.app import Office
from s3desk.domain.errors import OfficeError
from s3desk.domain.messages import Message
from s3desk.domain.versions import FIRST
from s3desk.formats import writers
from s3desk.services.exporting import export
from s3desk.services.older import catalogue_for, omitted
from s3desk.services.ports import Workspace
from s3desk.services.query import Order, Query, Where
from tests.scenarios.newer import NEWER, newer_program


@pytest.fixture
def workspace(tmp_path) -> Iterator[Workspace]:
    """A workspace of the next version."""
    with newer_program():
        made = Office.here().create(tmp_path / "work.s3desk")
        yield made
        made.close()


def told(workspace: Workspace, version: str, what: Query | str | None = None) -> str:
    return str(omitted(workspace.questions, version, what).told(Message.__str__))


def exported(workspace, tmp_path, what=None, version=None):
    target = tmp_path / "out.json"
    count = export(workspace.questions, writers(), target, what, version=version)
    written = json.loads(target.read_text(encoding="utf-8"))
    assert len(written) == count
    return written


def test_newer_types_and_fields_stay_and_are_listed(workspace, add, tmp_path):
    action = add("action", title="Ports", carbon_effect="much")
    for number in range(3):
        add("hazard", title=f"Hazard {number}", about=frozenset({action}))
    (written,) = exported(workspace, tmp_path, version=FIRST)
    assert written["fields"]["title"] == "Ports"
    assert "carbon_effect" not in written["fields"]
    assert told(workspace, FIRST) == "Left out for version 0.1.0: Carbon effect of actions; 3 hazards."
    assert told(workspace, FIRST, "action") == "Left out for version 0.1.0: Carbon effect of actions."
    (written,) = exported(workspace, tmp_path, "action")
    assert written["fields"]["carbon_effect"] == "much"
    assert len(exported(workspace, tmp_path, version=NEWER)) == 4
    assert told(workspace, NEWER) == "Nothing had to be left out for version 0.2.0."


def test_only_what_holds_something_and_is_asked_for_and_shared_is_listed(workspace, add):
    add("action", title="Ports")
    add("action", title="Ships", carbon_effect="much")
    add("action", "mine", title="Aside", carbon_effect="none")
    add("hazard", "mine", title="Mine")
    assert told(workspace, FIRST) == "Left out for version 0.1.0: Carbon effect of actions."
    for title, said in (("Ships", "Left out"), ("Ports", "Nothing had"), ("Aside", "Nothing had")):
        query = Query("action", (Where("title", value=title),), (Order("title"),), limit=1)
        assert told(workspace, FIRST, query).startswith(said)
    add("hazard", title="One")
    assert told(workspace, FIRST).endswith("; 1 hazard.")


def test_a_list_goes_out_without_its_newer_columns(workspace, add, tmp_path):
    add("action", title="Ports", carbon_effect="much")
    add("action", title="Ships", carbon_effect="little")
    query = Query("action", (Where("carbon_effect", value="little"),), (Order("carbon_effect"),))
    (written,) = exported(workspace, tmp_path, query, FIRST)
    assert written["fields"]["title"] == "Ships"
    assert "carbon_effect" not in written["fields"]


def test_a_type_that_the_version_lacks_is_refused_in_one_sentence(workspace, add, tmp_path):
    add("hazard", title="One")
    for what in ("hazard", Query("hazard")):
        with pytest.raises(
            OfficeError, match=r"^Hazards cannot be exported for version 0\.1\.0: .* before version 0\.2\.0\.$"
        ):
            exported(workspace, tmp_path, what, FIRST)
    assert not (tmp_path / "out.json").exists()


@pytest.mark.parametrize(
    "version", ["", "one", "v0.1.0", "1", "0.1.x", "0.1.0.0.0", "-1.0", "0.1\n", "٠.١", "9" * 5000]
)
def test_what_is_no_version_is_told(workspace, version):
    with pytest.raises(OfficeError, match=r"is no version; write it like 0\.1\.0\.$"):
        catalogue_for(workspace.catalogue, version)


def test_versions_are_compared_as_numbers(workspace, monkeypatch):
    monkeypatch.setattr(s3desk, "__version__", "0.10.0")
    for version in ("0.2", "0.2.0", "0.3.1", "0.9.9", "0.10"):
        assert "hazard" in catalogue_for(workspace.catalogue, version)
    for version in ("0.1", "0.1.0.0", "0.1.10"):
        assert "hazard" not in catalogue_for(workspace.catalogue, version)
    for version in ("0.10.1", "0.11", "1.0", "100.0"):
        with pytest.raises(OfficeError, match=r"is newer than this program, which is 0\.10\.0\.$"):
            catalogue_for(workspace.catalogue, version)
    with pytest.raises(OfficeError, match=r"^There was no version 0\.0\.9; the first was 0\.1\.0\.$"):
        catalogue_for(workspace.catalogue, "0.0.9")
    assert workspace.catalogue.versions() == [FIRST, NEWER]
