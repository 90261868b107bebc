"""Report a problem: what is read is what is saved; nothing is sent."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from s3desk import __version__
from s3desk.desktop.shell.main_window import MainWindow
from s3desk.desktop.shell.offers import offers
from s3desk.desktop.shell.report_problem import ReportProblem
from tests.mishaps.talkative import SECRET, met


@pytest.fixture
def reported(window: MainWindow) -> MainWindow:
    """Return a window that has made a mistake."""
    window.desk.notebook.reports.note(met())
    window.desk.notebook.log.write("begin: S3Desk")
    return window


def opened(window: MainWindow) -> ReportProblem:
    window.ui.report_problem.trigger()
    dialog = window.findChild(ReportProblem)
    assert isinstance(dialog, ReportProblem)
    return dialog


def test_without_a_mistake_it_says_so(window: MainWindow):
    dialog = opened(window)
    said = dialog.ui.text.toPlainText()
    assert said.startswith(f"S3Desk {__version__} (")
    assert "No mistake of the program is noted.\nNothing stands in the log.\n" in said
    assert not dialog.ui.delete_reports.isEnabled()
    assert dialog.ui.explain.text().startswith("Nothing leaves this laptop by itself.")
    dialog.close()


def test_it_tells_of_system_scale_language_reports_and_log(reported: MainWindow):
    dialog = opened(reported)
    said = dialog.ui.text.toPlainText()
    for part in ("Qt 6.", "scale 1", "Language: en", "typed_lines, line ", "begin: S3Desk"):
        assert part in said
    assert [word for word in SECRET if word in said] == []
    dialog.close()


def test_what_is_read_is_what_is_saved(reported: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    dialog = opened(reported)
    offered: list[str] = []

    def choose(parent: object, title: str, begin: str, kinds: str) -> tuple[str, str]:
        offered.append(begin)
        return str(tmp_path / "report"), kinds

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    dialog.ui.save.click()
    assert (tmp_path / "report.txt").read_text(encoding="utf-8") == dialog.ui.text.toPlainText()
    assert Path(offered[0]).name.startswith("s3desk-report-20")
    assert dialog.ui.said.text() == f"Saved as {tmp_path / 'report.txt'}."
    dialog.save_to(tmp_path / "nowhere" / "report.txt")
    assert "cannot be written (No such file or directory)" in dialog.ui.said.text()
    dialog.close()


def test_it_goes_into_the_clipboard(reported: MainWindow):
    dialog = opened(reported)
    dialog.ui.copy.click()
    assert QApplication.clipboard().text() == dialog.ui.text.toPlainText()
    dialog.close()


def test_the_folder_is_shown_or_named(reported: MainWindow, settings_home: Path, monkeypatch: pytest.MonkeyPatch):
    shown: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: bool(shown.append(url)) or len(shown) == 1)
    dialog = opened(reported)
    dialog.ui.open_folder.click()
    assert [Path(url.toLocalFile()) for url in shown] == [settings_home / "log"]
    assert dialog.ui.said.isHidden()
    dialog.ui.open_folder.click()
    assert str(settings_home / "log") in dialog.ui.said.text()
    dialog.close()


def test_the_reports_are_deleted_and_the_keyboard_stays(reported: MainWindow, settings_home: Path, qtbot: QtBot):
    dialog = opened(reported)
    dialog.ui.delete_reports.setFocus()
    qtbot.keyClick(dialog.ui.delete_reports, Qt.Key.Key_Space)
    assert list((settings_home / "log").iterdir()) == []
    assert "No mistake of the program is noted." in dialog.ui.text.toPlainText()
    assert not dialog.ui.delete_reports.isEnabled()
    assert dialog.focusWidget() is dialog.ui.text
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_reports_that_cannot_be_deleted_are_told_of(reported: MainWindow, monkeypatch: pytest.MonkeyPatch):
    def refuse(path: Path, missing_ok: bool = False) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    dialog = opened(reported)
    with monkeypatch.context() as held:
        held.setattr(Path, "unlink", refuse)
        dialog.ui.delete_reports.click()
    assert "Permission denied" in dialog.ui.said.text()
    assert dialog.ui.delete_reports.isEnabled()
    dialog.close()


def test_the_palette_finds_it(window: MainWindow):
    found = [each.text for each in offers(window.ui, window.desk, window.pages, window.files)]
    assert "Report a problem" in " ".join(found)
