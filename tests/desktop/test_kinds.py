"""A file dialog that lists the folder of the open workspace leaves its locks alone."""

import os
import subprocess
import sys
from pathlib import Path

from s3desk.app import Office
from s3desk.desktop.shell.kinds import know_kinds
from s3desk.resources import resource_dir
from tests.conftest import ROOT

LISTED = """
import sqlite3, subprocess, sys
from contextlib import closing
from pathlib import Path
from PySide6.QtCore import QMimeDatabase
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from s3desk.app import Office
from s3desk.desktop.shell.start import _application

file = Path(sys.argv[1])
app = _application()
with closing(Office.here("Ana").open(file)):
    dialog = QFileDialog(None, "Open", str(file.parent))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setViewMode(QFileDialog.ViewMode.Detail)
    dialog.show()
    QTest.qWait(500)
    for each in file.parent.glob(f"{file.name}*"):  # whatever the dialog did not get round to
        QMimeDatabase().mimeTypeForFile(str(each))
    reads = f"import sqlite3; c = sqlite3.connect({str(file)!r}); c.execute('SELECT 1 FROM meta').fetchall(); c.close()"
    subprocess.run([sys.executable, "-c", reads], check=True)
    print(file.with_name(f"{file.name}-wal").exists())
"""


def test_the_locks_of_the_open_workspace_outlive_a_file_dialog(tmp_path: Path):
    file = tmp_path / "plan.s3desk"
    Office.here("Ana").create(file).close()
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", LISTED, str(file)],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert done.stdout.strip() == "True"


def test_our_kinds_stand_behind_those_of_the_system_and_once(monkeypatch):
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("XDG_DATA_DIRS", "/one:/two")
    know_kinds()
    know_kinds()
    assert os.environ["XDG_DATA_DIRS"] == f"/one:/two:{resource_dir()}"
    monkeypatch.delenv("XDG_DATA_DIRS")
    know_kinds()
    assert os.environ["XDG_DATA_DIRS"] == f"/usr/local/share/:/usr/share/:{resource_dir()}"
