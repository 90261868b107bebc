"""A field is declared once: everything follows, from the table in the file to the exported sheet."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from s3desk.cli import main
from s3desk.domain import declare, diagnosis
from s3desk.domain.declare import Kind, record, text
from s3desk.domain.subjects import catalogue


@pytest.fixture
def carbon() -> Iterator[None]:
    """Add one line to the declaration of a finding, as the next version of the program would."""

    class Finding(diagnosis.Finding):
        carbon_effect: str = text("Carbon effect", translatable=True)

    Finding.__module__ = diagnosis.__name__
    known = declare.type_of(diagnosis.Finding)
    wider = record(
        known.name, subject=known.subject, label=known.label, plural=known.plural, title=known.title, key=known.key
    )(Finding)
    catalogue.cache_clear()
    yield
    del declare._TYPES[wider]
    catalogue.cache_clear()


def told(capsys: pytest.CaptureFixture[str], *arguments: str) -> Any:
    """Return what the command line prints, as JSON where it is asked for."""
    assert main(list(arguments)) == 0, capsys.readouterr().err
    said = capsys.readouterr().out
    return json.loads(said) if "--json" in arguments else said


@pytest.mark.usefixtures("carbon")
def test_one_line_in_a_declaration_shows_up_everywhere(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = str(tmp_path / "one.s3desk")
    told(capsys, "new", file, "--region", "ES13", "--as", "Ana")
    assert "carbon_effect" in told(capsys, "types")
    finding = told(
        capsys, "add", file, "finding", "statement=Old furnaces", "carbon_effect=High", "carbon_effect@es=Alto"
    ).strip()
    told(capsys, "set", file, finding, "carbon_effect=Very high")
    shown = json.dumps(told(capsys, "show", file, finding, "--json"))
    assert "Very high" in shown
    assert "Alto" in shown
    assert (
        "Very high" in told(capsys, "list", file, "finding", "--where", "carbon_effect=Very high", "--json")[0].values()
    )
    assert "Old furnaces" in told(capsys, "search", file, "alto")
    assert "High" in told(capsys, "history", file, finding, "carbon_effect")
    told(capsys, "undo", file)
    assert told(capsys, "list", file, "finding", "--where", "carbon_effect=High", "--json")
    for ending in ("json", "xlsx", "csv"):
        sheet, other = str(tmp_path / f"findings.{ending}"), str(tmp_path / f"{ending}.s3desk")
        told(capsys, "new", other, "--region", "ES13", "--as", "Ana")
        told(capsys, "export", file, sheet, "--what", "finding")
        told(capsys, "import", other, sheet)
        assert told(capsys, "show", other, finding, "--json") == told(capsys, "show", file, finding, "--json")
    assert "sound" in told(capsys, "verify", file)


def test_a_file_of_the_newer_declaration_keeps_what_this_one_does_not_know(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], request: pytest.FixtureRequest
) -> None:
    file = str(tmp_path / "one.s3desk")
    told(capsys, "new", file, "--region", "ES13", "--as", "Ana")
    finding = told(capsys, "add", file, "finding", "statement=Old furnaces").strip()
    request.getfixturevalue("carbon")
    assert catalogue()["finding"].fields["carbon_effect"].kind is Kind.TEXT
    told(capsys, "set", file, finding, "carbon_effect=High")
    assert "High" in told(capsys, "show", file, finding)
