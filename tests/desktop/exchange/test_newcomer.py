"""A pack opened where its file is not: a copy of one's own is begun, or the file that is there is opened."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog
from pytestqt.qtbot import QtBot

from s3desk.app import Office
from s3desk.desktop.exchange.dialog import ExchangeDialog
from s3desk.desktop.exchange.newcomer import Newcomer
from s3desk.desktop.settings import RECENT
from s3desk.desktop.shell.first_run import FirstRun
from s3desk.desktop.shell.main_window import MainWindow
from s3desk.ledger.signing import fingerprint
from s3desk.services.commands import Add
from s3desk.services.query import Query
from tests.desktop.conftest import PATIENCE_MS, Clerk
from tests.desktop.exchange.colleague import packed
from tests.desktop.exchange.test_packs import take_page
from tests.desktop.test_another_name import press


@pytest.fixture
def hers(tmp_path: Path) -> tuple[Office, Path]:
    """Return Claire's office and a pack of her own workspace, with one finding in it."""
    office = Office(tmp_path / "claire", "Claire")
    workspace = office.create(tmp_path / "hers.s3desk", [Add("finding", {"statement": "Few patents"})])
    office.write_pack(workspace.questions, tmp_path / "hers.s3pack", [], b"", "", lambda done, whole: None)
    workspace.close()
    return office, tmp_path / "hers.s3pack"


def newcomer(window: MainWindow, office: Clerk) -> Newcomer:
    dialog = window.findChild(Newcomer)
    assert dialog is not None
    office.until(lambda: dialog.pack is not None)
    return dialog


def test_without_a_file_a_pack_becomes_a_copy_of_ones_own(
    window: MainWindow, office: Clerk, hers: tuple[Office, Path], tmp_path: Path, qtbot: QtBot
):
    claire, pack = hers
    window.ui.close_file.trigger()
    window.files.take([pack])
    dialog = newcomer(window, office)
    assert "Claire" in dialog.ui.founder_name.text()
    assert dialog.ui.fingerprint.text().split() == fingerprint(claire.profile.author.key).split("-")
    assert dialog.ui.go.isHidden()
    dialog.ui.author.setText("Jens")
    dialog.ui.place.setText(str(tmp_path / "mine.s3desk"))
    with qtbot.waitSignal(window.desk.opened, timeout=PATIENCE_MS):
        dialog.ui.buttons.button(QDialogButtonBox.StandardButton.Ok).click()
        press(window, "Somebody else")
    assert window.desk.path == tmp_path / "mine.s3desk"
    assert office.ask(lambda questions: questions.count(Query("finding"))) == 1
    assert window.desk.office.author == "Jens"

    page = window.exchanging.show().page("members")  # read aloud before anything is written
    office.until(lambda: page.ui.people.topLevelItemCount() == 1)
    jens = window.desk.office
    assert isinstance(jens, Office)
    assert page.ui.own.text().split() == fingerprint(jens.profile.author.key).split("-")
    assert page.ui.copy.isEnabled()


def test_a_pack_of_another_workspace_leads_from_the_dialog_to_a_copy(
    window: MainWindow, office: Clerk, hers: tuple[Office, Path], qtbot: QtBot
):
    _, pack = hers
    window.files.take([pack])
    (exchange,) = window.findChildren(ExchangeDialog)
    page = take_page(exchange)
    office.until(page.ui.foreign.isVisible)
    assert "Claire" in page.ui.foreign_text.text()
    assert not page.survey.ui.apply.isVisible()
    qtbot.keyClick(page.ui.open_other, Qt.Key.Key_Space)
    dialog = newcomer(window, office)
    dialog.reject()
    exchange.close()


def test_where_there_is_a_copy_already_the_pack_goes_into_that(
    window: MainWindow, office: Clerk, file: Path, tmp_path: Path, qtbot: QtBot
):
    pack = packed(office, tmp_path / "ours.s3pack")
    window.ui.close_file.trigger()
    assert str(file) in window.desk.settings.get(RECENT)
    window.files.open(pack)
    dialog = newcomer(window, office)
    assert "region.s3desk" in dialog.ui.there.text()
    with qtbot.waitSignal(window.desk.opened, timeout=PATIENCE_MS):
        dialog.ui.go.click()
    (exchange,) = window.findChildren(ExchangeDialog)
    page = take_page(exchange)
    office.until(lambda: page.ui.source.text() == "ours.s3pack" and not page.survey.is_working)
    exchange.close()


def test_a_sealed_pack_asks_the_newcomer_for_its_passphrase(
    window: MainWindow, office: Clerk, tmp_path: Path, qtbot: QtBot
):
    pack, program = tmp_path / "sealed.s3pack", window.desk.office
    made: list[object] = []
    window.desk.exchange(
        lambda giving, taking, progress: program.write_pack(giving, pack, [], b"", "blue boats", progress), made.append
    )
    qtbot.waitUntil(lambda: bool(made), timeout=3 * PATIENCE_MS)
    window.ui.close_file.trigger()
    window.files.take([pack])
    dialog = window.findChild(Newcomer)
    assert dialog is not None
    office.until(dialog.ui.sealed.isVisible)
    qtbot.keyClicks(dialog.ui.passphrase, "blue boats")
    dialog.ui.unseal.click()
    qtbot.waitUntil(lambda: dialog.pack is not None, timeout=3 * PATIENCE_MS)
    assert dialog.ui.sealed.isHidden()
    dialog.reject()


def test_a_file_that_is_no_pack_is_refused_there(window: MainWindow, office: Clerk, tmp_path: Path):
    window.ui.close_file.trigger()
    (tmp_path / "odd.s3pack").write_text("odd", encoding="utf-8")
    window.files.take([tmp_path / "odd.s3pack"])
    dialog = window.findChild(Newcomer)
    assert dialog is not None
    office.until(lambda: "pack" in dialog.ui.explain.text() and "Reading" not in dialog.ui.explain.text())
    assert not dialog.ui.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()
    dialog.reject()


def test_the_first_questions_lead_to_the_pack_that_a_colleague_gave(
    window: MainWindow, office: Clerk, hers: tuple[Office, Path], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    window.ui.close_file.trigger()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *asked: (str(hers[1]), ""))
    dialog = window.files.greet(window.languages)
    assert isinstance(dialog, FirstRun)
    qtbot.keyClicks(dialog.ui.author, "Jens")
    qtbot.keyClick(dialog.ui.from_pack, Qt.Key.Key_Space)
    ok = dialog.ui.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert ok.text() == "Choose the &pack…"
    ok.click()
    press(window, "Somebody else")
    asked = newcomer(window, office)
    assert asked.ui.author.text() == "Jens"
    asked.reject()


def test_the_page_without_a_file_leads_to_the_pack_that_a_colleague_gave(
    window: MainWindow, office: Clerk, hers: tuple[Office, Path], monkeypatch: pytest.MonkeyPatch
):
    window.ui.close_file.trigger()
    assert window.welcome is not None
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *asked: ("", ""))
    window.welcome.ui.take_pack.click()
    assert window.findChild(Newcomer) is None
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *asked: (str(hers[1]), ""))
    window.welcome.ui.take_pack.click()
    newcomer(window, office).reject()
