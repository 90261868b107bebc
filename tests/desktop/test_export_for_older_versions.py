"""The export dialog offers older versions where there are any, and lists what they do not know."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from s3desk import helper
from s3desk.desktop.shell.export_dialog import ROLE, ExportDialog
from s3desk.desktop.shell.main_window import MainWindow
from tests.desktop.conftest import PATIENCE_MS, Clerk
from tests.scenarios.newer import newer_program


@pytest.fixture
def next_version(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let the window be the next version, and do itself what the helper, which is the present one, would do."""
    monkeypatch.setattr(helper, "beside", lambda work, *arguments, progress: work(*arguments, progress))
    with newer_program():
        yield


def dialog_of(window: MainWindow, office: Clerk) -> ExportDialog:
    dialog = window.orders.show_export()
    assert isinstance(dialog, ExportDialog)
    office.until(lambda: dialog.ui.ending.count() > 0)
    return dialog


def choose(dialog: ExportDialog, what: str) -> None:
    (row,) = [at for at in range(dialog.ui.what.count()) if dialog.ui.what.item(at).data(ROLE) == what]
    dialog.ui.what.setCurrentRow(row)


def test_nothing_is_offered_where_no_version_brought_anything(window: MainWindow, office: Clerk):
    dialog = dialog_of(window, office)
    assert not dialog.ui.version.isVisible()
    assert not dialog.ui.version_label.isVisible()
    assert not dialog.ui.left_out.isVisible()
    dialog.close()


def test_what_an_older_version_lacks_is_listed_and_left_out(
    next_version: None, window: MainWindow, office: Clerk, qtbot: QtBot, tmp_path: Path
):
    office.add("action", title="Ports", carbon_effect="much")
    office.add("hazard", title="Flood")
    dialog = dialog_of(window, office)
    left_out, version = dialog.ui.left_out, dialog.ui.version
    assert version.isVisible()
    assert [version.itemText(at) for at in range(version.count())] == ["this version, 0.2.0", "versions before 0.2.0"]
    assert not left_out.isVisible()
    choose(dialog, "all")
    qtbot.keyClick(version, Qt.Key.Key_Down)
    office.until(lambda: left_out.text() == "Left out for version 0.1.0: Carbon effect of actions; 1 hazard.")
    choose(dialog, "hazard")
    office.until(lambda: left_out.text().startswith("Hazards cannot be exported for version 0.1.0"))
    choose(dialog, "action")
    office.until(lambda: left_out.text() == "Left out for version 0.1.0: Carbon effect of actions.")
    with qtbot.waitSignal(dialog.destroyed, timeout=PATIENCE_MS):
        dialog.export_to(tmp_path / "out.json")
    (written,) = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))
    assert written["fields"]["title"] == "Ports"
    assert "carbon_effect" not in written["fields"]


def test_back_to_this_version_nothing_is_listed(next_version: None, window: MainWindow, office: Clerk, qtbot: QtBot):
    dialog = dialog_of(window, office)
    dialog.ui.version.setCurrentIndex(1)
    office.until(lambda: dialog.ui.left_out.text() == "Nothing had to be left out for version 0.1.0.")
    dialog.ui.version.setCurrentIndex(0)
    assert not dialog.ui.left_out.isVisible()
    dialog.close()
