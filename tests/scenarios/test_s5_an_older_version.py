"""Scenario S5: a colleague with an older version, over a shared folder."""

import hashlib
import json
import re
import shutil
import sqlite3
from pathlib import Path

import pytest

from s3desk.domain.versions import FIRST
from s3desk.ledger import packs
from s3desk.store import schema
from tests.scenarios.laptops import Laptop


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "shared folder"
    made.mkdir()
    return made


@pytest.fixture
def people(laptop, tmp_path: Path) -> tuple[Laptop, Laptop, dict[str, str]]:
    """Marta with version N+1, Piotr with version N, and an action A1.1 under an objective that both have."""
    marta, piotr = laptop("Marta"), laptop("Piotr")
    marta.newer = True
    marta.does("new", "--region", "PL21")
    records = {"plan": marta.call("add", "plan", "title=Plan").line}
    records["objective"] = marta.call("add", "objective", "title=Objective 1", f"order={records['plan']}").line
    action = ["title=Old title", f"order={records['objective']}"]
    records["A1.1"] = marta.call("add", "action", *action).line
    records["owner"] = marta.call("add", "organisation", "name=Agency").line
    piotr.reads(marta.pack(tmp_path / "begin.s3pack"))
    piotr.does("add", "task", "title=Piotr is here")
    assert marta.receive(piotr.pack(tmp_path / "hello.s3pack")).code == 2
    marta.accept(piotr)
    marta.reads(tmp_path / "hello.s3pack")
    return marta, piotr, records


def fingerprint(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_a_colleague_with_an_older_version(people, folder: Path) -> None:
    marta, piotr, records = people
    action = records["A1.1"]

    # 1: what Piotr's version does not know is carried, and told
    marta.does("set", action, "carbon_effect=minus 40 %", "title=New title")
    hazards = [marta.call("add", "hazard", f"title=Hazard {n}", f"about+={action}").line for n in (1, 2, 3)]
    marta.syncs(folder)
    came = piotr.syncs(folder)
    told = " ".join(came["notices"])  # "1 field" where singulars are known: the window has them
    assert re.search("1 fields? and 3 records come from a newer version: kept, not shown", told)
    assert piotr.shown(action)["title"] == "New title"
    assert "carbon_effect" not in piotr.shown(action)

    # 2: what Piotr changes comes back, what he does not know is intact
    line = piotr.call("add", "budget_line", "title=Budget", f"action={action}", "amount=5000.00").line
    piotr.does("set", action, f"owner={records['owner']}")
    piotr.syncs(folder)
    marta.syncs(folder)
    shown = marta.shown(action)
    assert (shown["carbon_effect"], shown["owner"]) == ("minus 40 %", records["owner"])
    assert marta.shown(line)["amount"] == "5000.00"
    assert [marta.shown(each)["deleted"] for each in hazards] == [False] * 3
    assert marta.digest == piotr.digest

    # 3: Piotr deletes the objective above; Marta sees what hangs below, and restores it with the field
    piotr.does("delete", records["objective"])
    piotr.syncs(folder)
    came = marta.syncs(folder)
    gone = {each["id"] for each in came["arrivals"] if each["fate"] == "deleted"}
    assert {records["objective"], action, line} <= gone
    told = marta.does("show", hazards[0])
    assert "New title (in the trash)" in told
    marta.does("restore", action)
    assert marta.shown(action)["carbon_effect"] == "minus 40 %"
    assert marta.shown(records["objective"])["deleted"] is False
    marta.syncs(folder)
    piotr.syncs(folder)
    assert marta.digest == piotr.digest

    _a_live_file_of_a_newer_format(marta, piotr)
    _a_pack_that_cannot_be_carried(marta, piotr, folder)
    _the_upgrade_and_the_way_back(piotr, action, hazards)
    _an_export_for_the_older_version(marta, piotr, action, hazards)

    # 8: every refusal is in the journal after a restart, and both files are sound
    for each in (marta, piotr):
        assert "sound" in each.does("verify")


def _a_live_file_of_a_newer_format(marta: Laptop, piotr: Laptop) -> None:
    """4: Piotr opens Marta's live file, which a program with another format has written."""
    live = piotr.folder / "Marta's file.s3desk"
    shutil.copyfile(marta.file, live)
    database = sqlite3.connect(live)
    database.execute(f"PRAGMA user_version = {schema.FORMAT + 1}")
    database.close()
    before, own = fingerprint(live), piotr.file
    piotr.file = live
    for verb in (["info"], ["add", "task", "title=Not here"], ["backup"]):
        said = piotr.call(*verb)
        assert said.code == 2
        assert said.err.count("\n") == 1
        assert str(schema.FORMAT + 1) in said.err
        assert str(schema.FORMAT) in said.err
    piotr.file = own
    assert fingerprint(live) == before
    assert sorted(path.name for path in live.parent.glob("Marta's*")) == [live.name]


def _a_pack_that_cannot_be_carried(marta: Laptop, piotr: Laptop, folder: Path) -> None:
    """5: a pack of format N+2 lies in the folder: refused, left there, and work goes on."""
    (some, *_) = sorted(folder.rglob("*.s3pack"))
    newer = bytearray(some.read_bytes())
    newer[len(packs.MAGIC) : len(packs.MAGIC) + 2] = bytes([packs.FORMAT + 2, packs.FORMAT + 2])
    odd = some.with_name("1-1-" + "0" * 32 + ".s3pack")
    odd.write_bytes(newer)
    before = piotr.digest
    piotr.does("add", "task", "title=Piotr goes on")
    came = piotr.syncs(folder)
    assert piotr.digest != before  # his own
    told = [*came["refused"], *came["notices"]]
    assert any(f"needs a newer S3Desk (pack format {packs.FORMAT + 2}" in each for each in told), told
    assert odd.read_bytes() == newer
    assert marta.syncs(folder)["changes"] == 1
    assert "Piotr goes on" in marta.does("list", "task")
    with piotr.open() as workspace:
        entries = workspace.questions.journal()
    assert any("newer S3Desk" in str(said) for entry in entries for said in [entry.trouble or "", *entry.notices])


def _the_upgrade_and_the_way_back(piotr: Laptop, action: str, hazards: list[str]) -> None:
    """6: with version N+1 the field and the list are there without another exchange; version N opens what was kept."""
    before = piotr.digest
    kept = set(piotr.home.rglob("*.s3desk"))
    piotr.newer = True
    with piotr.open():
        pass
    assert piotr.shown(action)["carbon_effect"] == "minus 40 %"
    assert {each["id"] for each in piotr.call("list", "hazard", "--json").json} == set(hazards)
    assert piotr.digest == before
    (point,) = set(piotr.home.rglob("*.s3desk")) - kept
    piotr.newer = False
    piotr.does("restore", point)
    assert piotr.digest == before
    assert piotr.shown(action)["title"] == "New title"


def _an_export_for_the_older_version(marta: Laptop, piotr: Laptop, action: str, hazards: list[str]) -> None:
    """7: Marta exports for version N: what it does not know is listed, and Piotr reads the rest in unchanged."""
    target = marta.folder / "for Piotr.json"
    told = marta.does("export", target, "--for-version", FIRST)
    assert told.splitlines()[-1] == f"Left out for version {FIRST}: Carbon effect of actions; 3 hazards."
    written = {each["id"]: each for each in json.loads(target.read_text(encoding="utf-8"))}
    assert action in written
    assert "carbon_effect" not in written[action]["fields"]
    assert not written.keys() & set(hazards)
    came = piotr.call("import", target, "--dry-run", "--json").json
    assert (came["new"], came["changed"], came["notes"]) == (0, 0, [])
    assert "carbon_effect" in marta.does("export", target) + target.read_text(encoding="utf-8")
