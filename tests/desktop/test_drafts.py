"""What is typed outlives the program."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from s3desk.desktop.drafts import Drafts
from s3desk.desktop.shell.main_window import MainWindow
from s3desk.domain.values import RecordId, new_id
from tests.desktop.conftest import PATIENCE_MS, Clerk

TYPES_AND_DIES = """
import os, signal, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from s3desk.desktop.drafts import Drafts
app = QCoreApplication([])
drafts = Drafts(Path(sys.argv[1]), Path(sys.argv[2]))
drafts.kept.connect(lambda: os.kill(os.getpid(), signal.SIGKILL))
drafts.keep(bytes.fromhex(sys.argv[3]), {"statement": "Half a sent"})
app.exec()
"""


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL is not there")
def test_drafts_survive_a_kill(qtbot: QtBot, tmp_path: Path):
    record = new_id()
    home, file = tmp_path / "home", tmp_path / "a.s3desk"
    done = subprocess.run(
        [sys.executable, "-c", TYPES_AND_DIES, str(home), str(file), record.hex()], timeout=60, check=False
    )
    assert done.returncode == -9
    drafts = Drafts(home, file)
    assert drafts.left_over == {record}
    assert drafts.of(record) == {"statement": "Half a sent"}
    drafts.close()
    drafts.deleteLater()


def test_a_draft_that_was_sealed_leaves_no_file(qtbot: QtBot, tmp_path: Path):
    drafts = Drafts(tmp_path, tmp_path / "a.s3desk")
    record = new_id()
    for typed in ({"statement": "x"}, {}):
        drafts.keep(record, typed)
        with qtbot.waitSignal(drafts.kept, timeout=PATIENCE_MS):
            drafts.write()
    assert not list(tmp_path.rglob("*.json"))
    drafts.close()
    drafts.deleteLater()


def test_a_damaged_draft_is_left_aside(qtbot: QtBot, tmp_path: Path):
    drafts = Drafts(tmp_path, tmp_path / "a.s3desk")
    drafts.keep(new_id(), {"statement": "x"})
    drafts.close()
    drafts.deleteLater()
    place = next(tmp_path.rglob("*.json"))
    place.write_text("{half", encoding="utf-8")
    again = Drafts(tmp_path, tmp_path / "a.s3desk")
    assert not again.left_over
    again.close()
    again.deleteLater()
    assert place.read_text(encoding="utf-8") == "{half"


def crash(window: MainWindow, file: Path, record: RecordId) -> None:
    """Leave what a program that died in mid-sentence leaves, and open the file again."""
    home = window.desk.settings.folder
    window.files.close()
    drafts = Drafts(home, file)
    drafts.keep(record, {"statement": "Half a sent"})
    drafts.close()
    drafts.deleteLater()


def test_what_was_typed_is_offered_in_place(window: MainWindow, office: Clerk, qtbot: QtBot, file: Path):
    record = office.add("finding", statement="Old")
    crash(window, file, record)
    with qtbot.waitSignal(window.desk.opened, timeout=PATIENCE_MS):
        window.open(file)
    page = window.page()
    office.until(lambda: page.panel.record == record and page.panel.ui.kept.isVisible())
    assert page.panel.form.editors["statement"].line.text() == "Half a sent"
    assert office.get(record).statement == "Old"
    page.panel.ui.keep.click()
    office.until(lambda: office.get(record).statement == "Half a sent")
    office.until(lambda: not window.desk.drafts.of(record))
    assert not page.panel.ui.kept.isVisible()


def test_what_was_typed_can_be_put_back(window: MainWindow, office: Clerk, qtbot: QtBot, file: Path):
    record = office.add("finding", statement="Old")
    crash(window, file, record)
    with qtbot.waitSignal(window.desk.opened, timeout=PATIENCE_MS):
        window.open(file)
    page = window.page()
    office.until(lambda: page.panel.record == record and page.panel.ui.kept.isVisible())
    page.panel.ui.put_back.click()
    office.until(lambda: page.panel.form.editors["statement"].line.text() == "Old")
    assert not window.desk.drafts.of(record)


def test_closing_the_window_seals(window: MainWindow, office: Clerk, qtbot: QtBot, file: Path):
    record = office.add("finding", statement="Old")
    window.desk.show_record(record, "finding")
    page = window.page()
    office.until(lambda: page.panel._sheet is not None)
    page.panel.form.editors["statement"].typed.emit("statement", "New")
    page.panel.form.editors["statement"].show_typed("New")
    window.files.close()
    with qtbot.waitSignal(window.desk.opened, timeout=PATIENCE_MS):
        window.open(file)
    assert office.get(record).statement == "New"
    assert not window.desk.drafts.left_over
