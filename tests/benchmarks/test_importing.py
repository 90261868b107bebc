"""Importing real files against the bare parse of the same bytes."""

import csv
from collections.abc import Iterator
from pathlib import Path

import ijson
import pytest

from s3desk.app import Office
from s3desk.domain.subjects import catalogue
from s3desk.services.importing import ApplyImport, plan_import
from s3desk.services.ports import Workspace
from s3desk.store.profile import Profile
from s3desk.store.workspace import create
from tests.benchmarks.measuring import say, timed


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Workspace]:
    workspace = create(tmp_path / "w.s3desk", Profile.load(tmp_path / "home", "Measuring Person"), catalogue())
    yield workspace
    workspace.close()


def bring_in(workspace: Workspace, path: Path, kind: str) -> None:
    """Plan and apply the import of a file, as the command line does."""
    reader = next(each for each in Office.here().readers() if each.kind == kind)
    plan = plan_import(workspace.questions, reader.rows(path), source=path.name, kind=kind)
    workspace.run(ApplyImport(plan))


def _drain(rows: Iterator[object]) -> None:
    for _ in rows:
        pass


@pytest.mark.samples("calls")
def test_import_of_the_feed(empty: Workspace, samples: Path) -> None:
    path = next((samples / "calls").glob("eu-grants-feed*.json"))

    def bare() -> None:
        with path.open("rb") as file:
            _drain(ijson.items(file, "grants.item"))

    floor = timed(bare)
    say("import of the feed", timed(lambda: bring_in(empty, path, "calls-feed")), floor)
    say("import of the feed again: nothing changes", timed(lambda: bring_in(empty, path, "calls-feed")), floor)


@pytest.mark.samples("eurostat")
def test_import_of_the_tsv(empty: Workspace, samples: Path) -> None:
    path = samples / "eurostat" / "estat_nama_10r_3gdp.tsv"

    def bare() -> None:
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.reader(file, delimiter="\t"):
                for cell in row:
                    cell.strip().split(" ")

    floor = timed(bare)
    say("import of the TSV", timed(lambda: bring_in(empty, path, "eurostat-tsv")), floor)
