"""Final minutes on the command line: refused like everywhere else, amended by a record of their own."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Call


def test_final_minutes_are_locked(tmp_path: Path, s3desk: Call) -> None:
    file = tmp_path / "team.s3desk"
    s3desk("new", file, "--region", "ES13", "--as", "Ana")
    meeting = s3desk("add", file, "meeting", "title=July", "minutes=We bid twice.").line
    s3desk("set", file, meeting, "state=final")
    refused = [s3desk("set", file, meeting, each) for each in ("minutes=Once.", "state=draft", "title@es=Julio")]
    refused.append(s3desk("delete", file, meeting))
    assert all(each.code and "write an amendment" in each.err for each in refused)
    values = (f"meeting={meeting}", "wording=We bid once.", "amended_on=2026-08-22")
    assert s3desk("add", file, "amendment", *values).line
    assert "We bid twice." in s3desk("show", file, meeting).out
