"""What refers to a record is linked from that record itself, under "Links here"."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from s3desk.desktop.kit.link_from import ways_to
from s3desk.desktop.kit.record_panel import LINKS, RecordPanel
from s3desk.desktop.shell.main_window import MainWindow
from s3desk.domain.subjects import catalogue
from tests.desktop.conftest import Clerk


@pytest.fixture
def finding(office: Clerk) -> bytes:
    return office.add("finding", statement="Few firms invest")


@pytest.fixture
def panel(window: MainWindow, office: Clerk, finding: bytes) -> RecordPanel:
    window.activateWindow()
    window.desk.show_record(finding, "finding")
    office.until(lambda: window.page().panel.record == finding and window.page().panel._sheet is not None)
    return window.page().panel


def begin(panel: RecordPanel, source: str):
    way = next(way for way in ways_to(catalogue(), panel.declared) if way[0].name == source)
    return panel.link_from.begin(*way)


def linked(panel: RecordPanel) -> list[str]:
    groups = [panel.ui.links.topLevelItem(at) for at in range(panel.ui.links.topLevelItemCount())]
    return [group.child(at).text(0) for group in groups for at in range(group.childCount())]


def test_what_is_made_for_a_type_is_offered_before_what_fits_any():
    offered = [each.name for each, _ in ways_to(catalogue(), catalogue()["finding"])]
    assert set(offered[:3]) == {"evidence", "objective", "action"}
    assert {"task", "note"} < set(offered[3:])
    assert "comment" not in offered


def test_a_piece_of_evidence_that_is_there_is_linked_to_the_finding(panel: RecordPanel, office: Clerk, qtbot: QtBot):
    office.add("evidence", title="Survey of 2025")
    panel.ui.views.setCurrentIndex(LINKS)
    picker = begin(panel, "evidence")
    qtbot.keyClicks(picker.ui.words, "survey")
    office.until(lambda: len(picker._found) == 1)
    qtbot.keyClick(picker.ui.words, Qt.Key.Key_Return)
    office.until(lambda: linked(panel) == ["Survey of 2025"])


def test_an_action_is_made_and_answers_the_finding(panel: RecordPanel, office: Clerk, finding: bytes, qtbot: QtBot):
    picker = begin(panel, "action")
    qtbot.keyClicks(picker.ui.words, "Innovation vouchers")
    picker.ui.create.click()
    office.until(lambda: linked(panel) == ["Innovation vouchers"])
