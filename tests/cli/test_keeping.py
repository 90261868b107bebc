"""The verbs about whole files: import, export, verify, backup, restore; files that are damaged or foreign."""

import json
import shutil
import sqlite3
from pathlib import Path

import pytest


@pytest.mark.samples("../scenarios")
def test_a_dry_run_shows_old_and_new_and_writes_nothing(s3desk, file, scenarios):
    before, after = scenarios / "s04_calls_before.csv", scenarios / "s04_calls_after.csv"
    assert s3desk("import", file, before).out.startswith("8 records: 8 new, 0 changed, 0 unchanged")
    digest = s3desk("info", file, "--json").json["digest"]
    called = s3desk("import", file, after, "--dry-run")
    assert called.out.startswith("8 records: 0 new, 3 changed, 1 only checked again, 4 unchanged")
    assert "at: 2020-03-26T16:00:00Z Europe/Brussels -> 2020-04-22T15:00:00Z Europe/Brussels" in called.out
    assert "Nothing was written" in called.out
    told = s3desk("import", file, after, "--dry-run", "--json").json
    assert (told["changed"], told["rechecked"], told["unchanged"], told["dry_run"]) == (3, 1, 4, True)
    assert s3desk("info", file, "--json").json["digest"] == digest
    assert s3desk("import", file, after, "--json").json["changed"] == 3
    assert s3desk("import", file, after).out.startswith("8 records: 0 new, 0 changed, 8 unchanged")
    assert s3desk("undo", file).out == "Undone: Import s04_calls_after.csv.\n"
    assert s3desk("info", file, "--json").json["digest"] == digest


def test_an_import_that_could_not_be_written_is_not_told_as_done(s3desk, file, tmp_path, monkeypatch):
    source = tmp_path / "tasks.csv"
    source.write_text("id (task);title\n;Ask\n")
    monkeypatch.setenv("S3DESK_HOME", str(blocked := tmp_path / "home"))
    s3desk("add", file, "task", "title=First")
    shutil.rmtree(blocked / "backups", ignore_errors=True)
    (blocked / "backups").write_text("in the way of the restore point")
    called = s3desk("import", file, source)
    assert (called.code, called.out) == (2, "")
    assert "so nothing was changed" in called.err


def test_an_import_names_what_its_new_links_point_to(s3desk, file, tmp_path):
    person, task = "ab" * 16, s3desk("add", file, "task", "title=Ask").line
    rows = [{"type": "person", "id": person, "fields": {"name": "Eva"}}]
    rows += [{"type": "task", "id": task, "fields": {"owner": person}}]
    source = tmp_path / "all.json"
    source.write_text(json.dumps(rows))
    assert "owner: - -> Eva" in s3desk("import", file, source).out


def test_what_is_exported_comes_in_again_unchanged(s3desk, file, tmp_path):
    s3desk("add", file, "task", "title=Ask", "due=2026-01-01")
    s3desk("add", file, "call", "source=portal", "reference=1", "title=Call", "budget=1250000.50")
    for name in ("all.json", "all.xlsx"):
        assert s3desk("export", file, tmp_path / name).out == f"3 records written to {tmp_path / name}.\n"
    assert s3desk("export", file, tmp_path / "one.csv", "--what", "task").out.startswith("1 record ")
    for name in ("all.json", "all.xlsx", "one.csv"):
        told = s3desk("import", file, tmp_path / name, "--dry-run", "--json").json
        assert (told["new"], told["changed"], told["notes"]) == (0, 0, [])


def test_an_export_leaves_private_records_out_and_says_so(s3desk, file, tmp_path):
    s3desk("add", file, "task", "title=Ask")
    s3desk("add", file, "note", "title=Aside", "--circle", "mine")
    target = tmp_path / "all.json"
    assert s3desk("export", file, target).out == f"2 records written to {target}.\n1 private record was left out.\n"
    assert "Aside" not in target.read_text()
    assert s3desk("export", file, target, "--what", "task").out == f"1 record written to {target}.\n"


@pytest.mark.parametrize(
    ("version", "said"),
    [
        ("0.1.0", "Nothing had to be left out for version 0.1.0."),
        ("99.0", "Version 99.0 is newer than this program, which is"),
        ("0.0.1", "There was no version 0.0.1; the first was 0.1.0."),
        ("autumn", '"autumn" is no version; write it like 0.1.0.'),
        ("", '"" is no version; write it like 0.1.0.'),
    ],
)
def test_an_export_for_a_version_says_what_is_left_out(s3desk, file, tmp_path, version, said):
    s3desk("add", file, "task", "title=Ask")
    target = tmp_path / "all.json"
    called = s3desk("export", file, target, "--for-version", version)
    assert called.code == (0 if target.exists() else 2)
    (*before, told) = (called.out if target.exists() else called.err).splitlines()
    assert told.startswith(said)
    assert len(before) == target.exists()
    assert target.exists() == (version == "0.1.0")


def test_an_import_that_was_undone_can_be_done_anew(s3desk, file, tmp_path):
    source = tmp_path / "calls.csv"
    source.write_text("call_id;programme;title;deadline\nA-1;EIC;One;18.03.2020\nA-2;EIC;Two;19.03.2020\n")
    first = s3desk("import", file, source).out
    assert first.startswith("2 records: 2 new")
    s3desk("undo", file)
    assert s3desk("import", file, source, "--dry-run").out.startswith(first.rstrip())
    assert s3desk("import", file, source).out == first
    assert s3desk("list", file, "cutoff", "--json").json[1]["position"] == 1
    assert s3desk("verify", file).code == 0


def test_the_workspace_itself_is_no_target(s3desk, file):
    assert s3desk("export", file, file).code == 2


def test_verify_tells_a_sound_file_from_one_whose_tables_were_touched(s3desk, file):
    assert s3desk("verify", file).out.startswith("The file is sound")
    database = sqlite3.connect(file)
    with database:
        database.execute("UPDATE type_region SET nuts = 'XX99'")
    database.close()
    called = s3desk("verify", file)
    assert called.code == 1
    told = s3desk("verify", file, "--json")
    assert told.code == 1
    assert json.loads(told.out)["problems"]
    assert s3desk("verify", file, "--repair").code == 0
    assert s3desk("list", file, "region", "--json").json[0]["nuts"] == "ES13"


def test_what_cannot_be_repaired_is_not_advised_to_be_repaired(s3desk, file):
    whole = file.read_bytes()
    file.write_bytes(whole[:4096] + bytes(len(whole) - 4096))
    assert "verify --repair" in s3desk("verify", file).err
    called = s3desk("verify", file, "--repair")
    assert (called.code, called.out) == (2, "")
    assert called.err.endswith("is damaged; open the latest backup.\n")


def test_a_backup_brings_the_earlier_state_back(s3desk, file):
    backup = s3desk("backup", file).line
    digest = s3desk("info", file, "--json").json["digest"]
    assert s3desk("info", backup, "--json").json["digest"] == digest
    task = s3desk("add", file, "task", "title=Later").line
    called = s3desk("restore", file, backup)
    assert called.code == 0
    assert s3desk("info", file, "--json").json["digest"] == digest
    point = called.out.strip().partition("there before: ")[2]
    assert task in s3desk("list", point, "task").out


VERBS = [
    ["info", "FILE"],
    ["list", "FILE", "task"],
    ["list", "FILE", "--deleted"],
    ["show", "FILE", "0" * 32],
    ["history", "FILE", "0" * 32],
    ["search", "FILE", "x"],
    ["check", "FILE"],
    ["add", "FILE", "task", "title=x"],
    ["set", "FILE", "0" * 32, "title=x"],
    ["delete", "FILE", "0" * 32],
    ["undo", "FILE"],
    ["redo", "FILE"],
    ["import", "FILE", "FILE", "--dry-run"],
    ["export", "FILE", "out.json"],
    ["verify", "FILE"],
    ["verify", "FILE", "--repair"],
    ["backup", "FILE"],
    ["restore", "FILE", "FILE"],
]


@pytest.mark.parametrize("verb", VERBS, ids=" ".join)
@pytest.mark.parametrize("harm", ["empty", "text", "foreign", "newer", "cut", "scratched"])
def test_a_file_that_is_none_of_ours_or_harmed_is_refused_in_one_sentence(
    s3desk, file, tmp_path, monkeypatch, verb, harm
):
    monkeypatch.chdir(tmp_path)
    for number in range(40):
        s3desk("add", file, "task", f"title={'x' * 2000}{number}") if harm == "scratched" and number < 3 else None
    _harm(file, harm)
    before = file.read_bytes()
    called = s3desk(*(str(file) if each == "FILE" else each for each in verb))
    assert called.code in {1, 2} or harm in {"cut", "scratched"}
    assert "Traceback" not in called.err
    if called.code == 2:
        assert called.err.count("\n") == 1
        assert called.err.strip().endswith(".")
    if harm in {"empty", "text", "foreign", "newer"}:
        assert called.code == 2
        assert file.read_bytes() == before


def _harm(file: Path, harm: str) -> None:
    content = file.read_bytes()
    match harm:
        case "empty":
            file.write_bytes(b"")
        case "text":
            file.write_text("Dear all,\n" * 100)
        case "foreign":
            file.unlink()
            database = sqlite3.connect(file)
            with database:
                database.execute("CREATE TABLE a(b)")
            database.close()
        case "newer":
            database = sqlite3.connect(file)
            database.execute("PRAGMA user_version = 99")
            database.close()
        case "cut":
            file.write_bytes(content[: len(content) // 2])
        case "scratched":
            middle = len(content) // 2
            file.write_bytes(content[: middle - 4096] + bytes(8192) + content[middle + 4096 :])


def test_a_file_of_another_version_is_read_at_once(s3desk, file):
    """Nobody sits at the computer that exports each night."""
    s3desk("add", file, "task", "title=Call the port")
    with sqlite3.connect(file) as database:
        database.execute("UPDATE meta SET value = 'of another version' WHERE key = 'tables'")
    database.close()
    called = s3desk("list", file, "task", "--json")
    assert [each["title"] for each in called.json] == ["Call the port"]
    assert called.err == ""
