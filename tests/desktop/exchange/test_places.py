"""Kept places: added, looked at, exchanged with, changed and forgotten; and those where exchange goes by itself."""

from __future__ import annotations

import socket
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, NoReturn

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox
from pytestqt.qtbot import QtBot

from s3desk.app import Office
from s3desk.desktop.exchange.dialog import ExchangeDialog
from s3desk.desktop.exchange.journal_page import JournalPage
from s3desk.desktop.exchange.place_page import PlacePage
from s3desk.desktop.exchange.target_dialog import TargetDialog
from s3desk.desktop.shell.main_window import MainWindow
from s3desk.services.carriers import Target
from s3desk.services.exchanging import How, PasswordWanted
from s3desk.services.query import Query
from s3desk.services.session import exchange
from tests.desktop.conftest import Clerk
from tests.desktop.exchange.colleague import Colleague, packed
from tests.desktop.exchange.test_packs import lines, sentence

NOON = datetime(2026, 11, 6, 12, 2, tzinfo=UTC)


@pytest.fixture
def share(tmp_path: Path) -> Path:
    """Return a folder that both can reach."""
    folder = tmp_path / "share of the region"
    folder.mkdir()
    return folder


def visits(colleague: Colleague, share: Path) -> None:
    """Let the colleague exchange with the folder."""
    with closing(colleague.office.open(colleague.file)) as workspace:
        target = Target("Share", How.FOLDER, str(share))
        exchange(colleague.office.carrier(workspace.questions, target), workspace, lambda: datetime.now(UTC))


def keep(window: MainWindow, office: Clerk, share: Path, every_minutes: int = 0) -> Target:
    places = window.exchanging.places
    places.keep(Target("Share", How.FOLDER, str(share), "", "", every_minutes), "", "", lambda: None, window.desk.tell)
    office.until(lambda: bool(places.targets))
    return places.targets[0]


def place_page(dialog: ExchangeDialog) -> PlacePage:
    dialog.show_way("Share")
    page = dialog.page("place")
    assert isinstance(page, PlacePage)
    return page


# ---- the place


def test_a_place_is_added_named_after_its_folder_and_stays(
    window: MainWindow, dialog: ExchangeDialog, office: Clerk, share: Path
):
    asked = dialog.add_place()
    assert not asked._ok.isEnabled()
    asked.ui.address.setText(str(share))
    asked.ui.address.textEdited.emit(str(share))
    assert asked.ui.name.text() == "share of the region"
    asked.ui.minutes.setCurrentIndex(asked.ui.minutes.findData(30))
    asked._ok.click()
    office.until(lambda: dialog.ui.navigator.currentItem().text() == "share of the region")
    (target,) = office.ask(lambda questions: window.desk.office.targets(questions))
    assert (target.how, target.address, target.every_minutes) == (How.FOLDER, str(share), 30)
    page = dialog.page("place")
    assert "By itself every 30 minutes." in page.ui.last.text()
    office.until(lambda: dialog.focusWidget() is page.ui.exchange)


def test_an_address_of_another_kind_turns_the_kind(window: MainWindow, office: Clerk):
    asked = TargetDialog(window.desk, window.exchanging.places, None, window)
    asked.show()
    assert not asked.ui.password.isVisible()
    asked.ui.address.setText("https://cloud.example.eu/dav")
    asked.ui.address.textEdited.emit(asked.ui.address.text())
    assert asked.how is How.WEBDAV
    assert asked.ui.password.isVisible()
    asked.close()


def test_a_name_that_is_taken_is_refused_in_the_dialog(
    window: MainWindow, dialog: ExchangeDialog, office: Clerk, share: Path, tmp_path: Path
):
    keep(window, office, share)
    asked = dialog.add_place()
    asked.ui.address.setText(str(tmp_path))
    asked.ui.name.setText("share")
    asked.keep()
    office.until(lambda: "already" in asked.ui.lacking.text())
    assert asked.isVisible()
    asked.reject()


def test_a_pack_is_no_place(window: MainWindow, dialog: ExchangeDialog, office: Clerk, tmp_path: Path):
    pack = packed(office, tmp_path / "from Ana.s3pack")
    asked = dialog.add_place()
    asked.ui.address.setText(str(pack))
    asked.ui.address.textEdited.emit(str(pack))
    asked._ok.click()
    office.until(lambda: "from Ana.s3pack is a file" in asked.ui.lacking.text())
    assert asked.isVisible()
    assert not office.ask(lambda questions: window.desk.office.targets(questions))
    asked.reject()


def test_a_place_is_forgotten_after_a_question(window: MainWindow, dialog: ExchangeDialog, office: Clerk, share: Path):
    keep(window, office, share)
    page = place_page(dialog)
    page.ask_remove()
    box = dialog.findChild(QMessageBox, "ask_remove")
    next(each for each in box.buttons() if "Forget" in each.text()).click()
    office.until(lambda: not window.exchanging.places.targets)
    assert dialog.ui.navigator.currentItem().text() == "Give"


# ---- exchange


def test_what_would_come_and_go_is_listed_before_it_does(
    window: MainWindow, dialog: ExchangeDialog, office: Clerk, claire: Colleague, share: Path
):
    claire.add("finding", statement="Few patents")
    visits(claire, share)
    office.add("finding", statement="Old ports")
    keep(window, office, share)
    page = place_page(dialog)
    assert page.ui.last.text() == "No exchange there yet."
    page.ui.look.click()
    office.until(page.survey.ui.apply.isVisible)
    said = lines(page.survey.ui.records)
    assert any("Few patents" in each for each in said)
    assert any("Old ports" in each for each in said)
    assert "from Claire" in sentence(page.survey)
    assert "1 change goes out" in sentence(page.survey)
    assert office.ask(lambda questions: questions.count(Query("finding"))) == 1
    page.survey.ui.apply.click()
    office.until(lambda: "went out" in sentence(page.survey))
    assert office.ask(lambda questions: questions.count(Query("finding"))) == 2
    office.until(lambda: window.status.exchanged.text().startswith("Last exchange with Claire"))
    office.until(lambda: window.status.ungiven.text().startswith("Nothing new"))
    visits(claire, share)
    with closing(claire.office.read(claire.file)) as questions:
        assert questions.count(Query("finding")) == 2


def test_what_did_not_work_is_told_until_its_place_is_forgotten(
    window: MainWindow, dialog: ExchangeDialog, office: Clerk, claire: Colleague, share: Path, tmp_path: Path
):
    claire.add("finding", statement="Few patents")
    visits(claire, share)
    keep(window, office, share)
    page = place_page(dialog)
    page.ui.exchange.click()
    office.until(lambda: window.status.exchanged.text().startswith("Last exchange with Claire"))
    office.until(lambda: not page.survey.is_working)
    share.rename(tmp_path / "elsewhere")
    page.ui.exchange.click()
    office.until(lambda: "did not work" in window.status.exchanged.text())
    window.exchanging.places.forget("Share")
    office.until(lambda: not window.exchanging.places.targets)
    assert window.status.exchanged.text().startswith("Last exchange with Claire")


def test_a_folder_that_is_away_is_told_in_the_page_the_line_and_the_journal(
    window: MainWindow, dialog: ExchangeDialog, office: Clerk, share: Path, tmp_path: Path, qtbot: QtBot
):
    keep(window, office, share)
    share.rename(tmp_path / "elsewhere")
    page = place_page(dialog)
    page.ui.exchange.click()
    office.until(lambda: not page.survey.is_working and bool(sentence(page.survey)))
    assert dialog.focusWidget() is page.ui.exchange
    told = sentence(page.survey)
    office.until(lambda: "did not work" in window.status.exchanged.text())
    assert window.status.exchanged.toolTip() == told
    dialog.close()
    window.ui.close_file.trigger()
    with qtbot.waitSignal(window.desk.opened):
        window.open(Path(window.desk.settings.get(_recent())[0]))
    office.until(lambda: "did not work" in window.status.exchanged.text())
    again = window.exchanging.show("journal")
    journal = again.page("journal")
    assert isinstance(journal, JournalPage)
    office.until(lambda: journal.ui.entries.topLevelItemCount() == 1)
    assert journal.ui.whole.text() == told
    again.close()


def _recent() -> Any:
    from s3desk.desktop.settings import RECENT

    return RECENT


def test_a_stranger_at_a_place_waits_there_and_can_be_accepted(
    window: MainWindow, dialog: ExchangeDialog, office: Clerk, stranger: Colleague, share: Path
):
    stranger.add("finding", statement="Few patents")
    visits(stranger, share)
    keep(window, office, share)
    page = place_page(dialog)
    page.ui.exchange.click()
    office.until(page.survey.ui.stranger.isVisible)
    assert office.ask(lambda questions: questions.count(Query("finding"))) == 0
    assert page.survey.ui.fingerprint.text().split() == stranger.fingerprint.split("-")
    page.survey.ui.accept.click()
    office.until(lambda: office.ask(lambda questions: questions.count(Query("finding"))) == 1)


def test_a_stranger_met_at_a_look_is_accepted_and_the_look_goes_on(
    window: MainWindow, dialog: ExchangeDialog, office: Clerk, stranger: Colleague, share: Path
):
    stranger.add("finding", statement="Few patents")
    visits(stranger, share)
    keep(window, office, share)
    page = place_page(dialog)
    page.ui.look.click()
    office.until(page.survey.ui.stranger.isVisible)
    page.survey.ui.accept.click()
    office.until(lambda: any("Few patents" in each for each in lines(page.survey.ui.records)))
    assert office.ask(lambda questions: questions.count(Query("finding"))) == 0
    page.survey.ui.apply.click()
    office.until(lambda: office.ask(lambda questions: questions.count(Query("finding"))) == 1)


# ---- by itself


@pytest.fixture
def noon(window: MainWindow) -> MainWindow:
    """Return the window, as if the file had been opened at noon."""
    window.desk.clock = lambda: NOON
    window.exchanging.by_itself._begin()
    return window


def test_a_place_exchanges_by_itself_without_taking_the_focus(
    noon: MainWindow, office: Clerk, claire: Colleague, share: Path
):
    claire.add("finding", statement="Few patents")
    visits(claire, share)
    noon.activateWindow()
    noon.search_line.setFocus()
    target = keep(noon, office, share, every_minutes=15)
    by_itself = noon.exchanging.by_itself
    assert by_itself.due() is not None
    assert by_itself._timer.isActive()
    by_itself.run()
    assert not noon.exchanging.running, "it is not due yet"
    noon.desk.clock = lambda: NOON + timedelta(minutes=16)
    by_itself.run()
    assert noon.exchanging.running == target
    assert noon.status.exchanged.text() == "Exchanging with Share …"
    office.until(lambda: noon.exchanging.running is None)
    assert office.ask(lambda questions: questions.count(Query("finding"))) == 1
    assert noon.status.exchanged.text().startswith("Last exchange with Claire")
    assert noon.search_line.hasFocus()
    assert not [each for each in noon.findChildren(QDialog) if each.isVisible()]
    assert QApplication.activeModalWidget() is None


def test_what_is_being_typed_goes_along_by_itself(
    noon: MainWindow, office: Clerk, claire: Colleague, share: Path, qtbot: QtBot
):
    record = office.add("finding", statement="Old ports")
    noon.desk.show_record(record, "finding")
    panel = noon.page().panel
    office.until(lambda: panel.record == record and panel._sheet is not None)
    editor = panel.form.editors["statement"].focusProxy()
    assert editor is not None
    editor.setFocus()
    qtbot.keyClicks(editor, " and new ones ")
    keep(noon, office, share, every_minutes=15)
    noon.desk.clock = lambda: NOON + timedelta(minutes=16)
    noon.exchanging.by_itself.run()
    office.until(lambda: noon.exchanging.running is None)
    visits(claire, share)
    assert "and new ones" in claire.get(record).statement


def test_trouble_by_itself_is_told_in_the_line_only_and_it_goes_on(
    noon: MainWindow, office: Clerk, share: Path, tmp_path: Path
):
    keep(noon, office, share, every_minutes=15)
    share.rename(tmp_path / "elsewhere")
    noon.desk.clock = lambda: NOON + timedelta(minutes=16)
    noon.exchanging.by_itself.run()
    office.until(lambda: noon.exchanging.running is None)
    assert "did not work" in noon.status.exchanged.text()
    assert noon.ui.news.isHidden()
    assert noon.exchanging.by_itself._timer.isActive()
    due = noon.exchanging.by_itself.due()
    assert due is not None
    assert timedelta() < due[0] <= timedelta(minutes=15)


def test_a_stranger_waits_when_it_goes_by_itself(noon: MainWindow, office: Clerk, stranger: Colleague, share: Path):
    stranger.add("finding", statement="Few patents")
    visits(stranger, share)
    keep(noon, office, share, every_minutes=15)
    noon.desk.clock = lambda: NOON + timedelta(minutes=16)
    noon.exchanging.by_itself.run()
    office.until(lambda: noon.exchanging.running is None)
    assert office.ask(lambda questions: questions.count(Query("finding"))) == 0
    assert not [each for each in noon.findChildren(QDialog) if each.isVisible()]
    journal = office.ask(lambda questions: questions.journal())
    assert "Claire is not a member" in " ".join(str(each) for each in journal[0].notices)


def test_the_timer_ends_with_the_file(noon: MainWindow, office: Clerk, share: Path):
    keep(noon, office, share, every_minutes=15)
    assert noon.exchanging.by_itself._timer.isActive()
    noon.ui.close_file.trigger()
    assert not noon.exchanging.by_itself._timer.isActive()


def test_opening_a_file_with_kept_servers_opens_no_socket(
    window: MainWindow, office: Clerk, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, file: Path
):
    places = window.exchanging.places
    for name, how, address in (
        ("Cloud", How.WEBDAV, "https://cloud.example.eu/dav"),
        ("Hub", How.HUB, "postgresql://hub.example.eu/s3desk"),
    ):
        places.keep(Target(name, how, address, "ana", "", 5), "", "", lambda: None, window.desk.tell)
        office.until(lambda name=name: any(each.name == name for each in places.targets))
    window.ui.close_file.trigger()

    def refuse(self: socket.socket, address: object) -> NoReturn:
        raise AssertionError(f"went to {address}")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    with qtbot.waitSignal(window.desk.opened):
        window.open(file)
    office.until(lambda: len(places.targets) == 2)
    dialog = window.exchanging.show("Cloud")
    office.ask(lambda questions: None)
    dialog.close()


# ---- trouble on the way


class Door:
    """A carrier that asks for a password first, or takes for ever."""

    def __init__(self, inner: Any, password: str, *, slow: bool = False) -> None:
        self._inner, self._password, self._slow = inner, password, slow

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)

    def fetch(self, giving: Any, progress: Any) -> Any:
        if self._password != "open sesame":
            raise PasswordWanted("{0} does not accept this name and password; enter them again.", "Share")
        while self._slow:
            progress(1, None)
        return self._inner.fetch(giving, progress)


def behind_a_door(monkeypatch: pytest.MonkeyPatch, **how: bool) -> None:
    inner = Office.carrier

    def carrier(office: Office, questions: Any, target: Target, password: str = "") -> Door:
        return Door(inner(office, questions, target), "open sesame" if how else password, **how)

    monkeypatch.setattr(Office, "carrier", carrier)
    monkeypatch.setattr("s3desk.services.keyrings.put", lambda entry, secret: False)


def test_a_password_that_no_keyring_keeps_is_asked_for_and_kept_until_the_end(
    window: MainWindow,
    dialog: ExchangeDialog,
    office: Clerk,
    share: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
):
    behind_a_door(monkeypatch)
    office.add("finding", statement="Old ports")
    keep(window, office, share)
    page = place_page(dialog)
    page.ui.exchange.click()
    office.until(page.ui.locked.isVisible)
    assert "does not accept" in sentence(page.survey)
    qtbot.keyClicks(page.ui.password, "open sesame")
    qtbot.keyClick(page.ui.password, Qt.Key.Key_Return)
    office.until(lambda: "went out" in sentence(page.survey))
    assert "until the program ends" in window.ui.news_text.text()
    assert page.ui.locked.isHidden()
    page.ui.exchange.click()
    office.until(lambda: "nothing went out" in sentence(page.survey))
    folder = window.desk.settings.folder
    kept = b"".join(each.read_bytes() for each in folder.rglob("*") if each.is_file())
    assert b"open sesame" not in kept
    assert window.desk.path is not None
    assert b"open sesame" not in window.desk.path.read_bytes()


def test_an_exchange_that_takes_long_can_be_stopped_and_the_work_goes_on_beside_it(
    window: MainWindow, dialog: ExchangeDialog, office: Clerk, share: Path, monkeypatch: pytest.MonkeyPatch
):
    behind_a_door(monkeypatch, slow=True)
    keep(window, office, share)
    page = place_page(dialog)
    page.ui.exchange.click()
    office.until(page.survey.ui.stop.isVisible)
    assert page.survey.ui.progress.isVisible()
    assert not page.ui.look.isEnabled()
    office.add("finding", statement="Written meanwhile")
    assert office.ask(lambda questions: questions.count(Query("finding"))) == 1
    page.survey.ui.stop.click()
    office.until(lambda: sentence(page.survey) == "Stopped; nothing was changed.")
    assert page.ui.look.isEnabled()


def test_closing_the_file_ends_an_exchange_that_takes_long(
    window: MainWindow, dialog: ExchangeDialog, office: Clerk, share: Path, monkeypatch: pytest.MonkeyPatch
):
    behind_a_door(monkeypatch, slow=True)
    keep(window, office, share)
    page = place_page(dialog)
    page.ui.exchange.click()
    office.until(page.survey.ui.stop.isVisible)
    window.ui.close_file.trigger()
    assert not window.desk.is_open
