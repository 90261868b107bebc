"""Packs given and taken in at the dialog: what is seen before, what is done, what is left alone."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QTreeWidget, QWidget
from pytestqt.qtbot import QtBot

from s3desk.desktop.exchange.dialog import ExchangeDialog
from s3desk.desktop.exchange.give_page import GivePage
from s3desk.desktop.exchange.survey import Survey
from s3desk.desktop.exchange.take_page import TakePage
from s3desk.desktop.shell.main_window import MainWindow
from s3desk.domain.values import RecordId
from s3desk.services.commands import Edit
from s3desk.services.query import Query
from tests.desktop.conftest import Clerk
from tests.desktop.exchange.colleague import Colleague, accept, packed


def take_page(dialog: ExchangeDialog) -> TakePage:
    page = dialog.page("take")
    assert isinstance(page, TakePage)
    return page


def give_page(dialog: ExchangeDialog) -> GivePage:
    page = dialog.page("give")
    assert isinstance(page, GivePage)
    return page


def lines(tree: QTreeWidget) -> list[str]:
    """Return all that a tree shows, headings, records and fields, in order."""
    found = []
    waiting = [tree.topLevelItem(at) for at in range(tree.topLevelItemCount())]
    while waiting:
        item = waiting.pop(0)
        assert item is not None
        found.append(" | ".join(filter(None, (item.text(column) for column in range(tree.columnCount())))))
        waiting[:0] = [item.child(at) for at in range(item.childCount())]
    return found


def sentence(survey: Survey) -> str:
    return survey.ui.sentence.text() if survey.ui.told.isVisible() else ""


def ready(office: Clerk, survey: Survey) -> None:
    office.until(survey.ui.apply.isVisible)


# ---- taking in


def test_what_a_pack_brings_is_listed_with_old_and_new_then_taken_in(
    dialog: ExchangeDialog, office: Clerk, stranger: Colleague
):
    accept(office, stranger)
    hub = stranger.add("finding", statement="A hub at the coast")
    first = take_page(dialog)
    dialog.take(stranger.pack())
    ready(office, first.survey)
    assert "from Claire" in sentence(first.survey)
    assert "Finding: A hub at the coast" in first.survey.ui.records.topLevelItem(0).child(0).toolTip(0)
    assert office.get(hub) is None
    first.survey.ui.apply.click()
    office.until(lambda: "came in" in sentence(first.survey) or "from Claire" in sentence(first.survey))
    office.until(lambda: not first.survey.is_working)
    assert office.get(hub).statement == "A hub at the coast"

    stranger.edit(hub, statement="A hub in the port")
    dialog.take(stranger.pack("second.s3pack"))
    ready(office, first.survey)
    assert "Statement: A hub at the coast → A hub in the port" in lines(first.survey.ui.records)
    first.survey.ui.apply.click()
    office.until(lambda: office.get(hub).statement == "A hub in the port")


def test_leaving_the_list_changes_nothing(
    dialog: ExchangeDialog, office: Clerk, claire: Colleague, file: Path, window: MainWindow
):
    claire.add("finding", statement="Few patents")
    page = take_page(dialog)
    before = office.ask(lambda questions: questions.info().digest)
    steps = len(office.ask(lambda questions: questions.journal()))
    dialog.take(claire.pack())
    ready(office, page.survey)
    page.survey.ui.cancel.click()
    assert not page.survey.ui.records.isVisible()
    assert office.ask(lambda questions: questions.info().digest) == before
    assert len(office.ask(lambda questions: questions.journal())) == steps


def test_the_file_is_the_same_byte_for_byte_after_a_look(
    window: MainWindow, office: Clerk, claire: Colleague, file: Path, qtbot: QtBot
):
    claire.add("finding", statement="Few patents")
    pack = claire.pack()
    window.ui.close_file.trigger()
    before = hashlib.sha256(file.read_bytes()).hexdigest()
    with qtbot.waitSignal(window.desk.opened):
        window.open(file)
    dialog = window.exchanging.show("take")
    dialog.take(pack)
    ready(office, take_page(dialog).survey)
    dialog.close()
    window.ui.close_file.trigger()
    assert hashlib.sha256(file.read_bytes()).hexdigest() == before


def test_a_pack_that_brings_nothing_says_so(dialog: ExchangeDialog, office: Clerk, claire: Colleague):
    claire.add("finding", statement="Few patents")
    page, pack = take_page(dialog), claire.pack()
    dialog.take(pack)
    ready(office, page.survey)
    page.survey.ui.apply.click()
    office.until(lambda: not page.survey.is_working)
    dialog.take(pack)
    office.until(lambda: sentence(page.survey).startswith("There is nothing new in it"))
    assert not page.survey.ui.apply.isVisible()


def test_a_stranger_is_named_with_the_fingerprint_and_can_be_accepted(
    dialog: ExchangeDialog, office: Clerk, stranger: Colleague
):
    patents = stranger.add("finding", statement="Few patents")
    survey = take_page(dialog).survey
    dialog.take(stranger.pack())
    office.until(survey.ui.stranger.isVisible)
    assert "Claire" in survey.ui.stranger_name.text()
    assert survey.ui.fingerprint.text().split() == stranger.fingerprint.split("-")
    assert not survey.ui.apply.isVisible()
    assert office.get(patents) is None
    assert survey.window().focusWidget() is survey.ui.not_now, "an Enter too many accepts nobody"
    survey.ui.accept.click()
    ready(office, survey)
    assert survey.window().focusWidget() is survey.ui.apply
    assert "Few patents" in "\n".join(lines(survey.ui.records))
    assert office.get(patents) is None, "a member, but what she sent is only listed"
    survey.ui.apply.click()
    office.until(lambda: office.get(patents) is not None)
    office.until(lambda: "from Claire" in sentence(survey))
    journal = office.ask(lambda questions: questions.journal())
    assert journal[0].people == ("Claire",)
    assert "not a member" in str(journal[1].trouble)


def test_not_now_leaves_the_stranger_outside(dialog: ExchangeDialog, office: Clerk, stranger: Colleague):
    stranger.add("finding", statement="Few patents")
    survey = take_page(dialog).survey
    dialog.take(stranger.pack())
    office.until(survey.ui.stranger.isVisible)
    survey.ui.not_now.click()
    assert survey.ui.stranger.isHidden()
    assert office.ask(lambda questions: questions.count(Query("finding"))) == 0


def test_a_sealed_pack_asks_for_its_passphrase(dialog: ExchangeDialog, office: Clerk, claire: Colleague, qtbot: QtBot):
    patents = claire.add("finding", statement="Few patents")
    page = take_page(dialog)
    dialog.take(claire.pack(passphrase="three blue boats"))
    office.until(page.ui.sealed.isVisible)
    assert not sentence(page.survey)
    qtbot.keyClicks(page.ui.passphrase, "three green boats")
    qtbot.keyClick(page.ui.passphrase, Qt.Key.Key_Return)
    office.until(lambda: "does not open" in sentence(page.survey))
    office.until(page.ui.sealed.isVisible)
    page.ui.passphrase.clear()
    qtbot.keyClicks(page.ui.passphrase, "three blue boats")
    page.ui.unseal.click()
    ready(office, page.survey)
    page.survey.ui.apply.click()
    office.until(lambda: office.get(patents) is not None)


def test_a_damaged_pack_is_refused_in_one_sentence_and_the_journal_has_it(
    dialog: ExchangeDialog, office: Clerk, claire: Colleague
):
    pack = claire.pack()
    pack.write_bytes(pack.read_bytes()[:-20])
    survey = take_page(dialog).survey
    dialog.take(pack)
    office.until(lambda: "damaged" in sentence(survey))
    journal = office.ask(lambda questions: questions.journal())
    assert journal[0].target == pack.name
    assert "damaged" in str(journal[0].trouble)


def test_a_dropped_pack_is_looked_at(window: MainWindow, office: Clerk, claire: Colleague):
    claire.add("finding", statement="Few patents")
    window.files.take([claire.pack()])
    (dialog,) = window.findChildren(ExchangeDialog)
    ready(office, take_page(dialog).survey)
    dialog.close()


# ---- giving


def test_what_goes_out_is_listed_then_written_and_counts_as_given(
    window: MainWindow, dialog: ExchangeDialog, office: Clerk, claire: Colleague, tmp_path: Path
):
    office.add("finding", statement="Old ports")
    office.until(lambda: "not yet given" in window.status.ungiven.text())
    page = give_page(dialog)
    page.begin()
    office.until(lambda: any("Old ports" in each for each in lines(page.ui.records)))
    assert page.ui.summary.text().startswith(f"{window.status.ungiven.text()}. ")
    assert page.ui.summary.text().endswith(("\u00a0kB.", "\u00a0bytes."))
    page.write_to(tmp_path / "to_all.s3pack")
    office.until(lambda: "written to to_all.s3pack" in page.ui.summary.text())
    office.until(lambda: window.status.ungiven.text() == "Nothing new to give to anyone")
    claire.take(tmp_path / "to_all.s3pack")
    assert office.ask(lambda questions: questions.journal())[0].went > 0


def test_for_one_copy_goes_only_what_it_lacks(dialog: ExchangeDialog, office: Clerk, claire: Colleague):
    claire.add("finding", statement="Few patents")
    page = take_page(dialog)
    dialog.take(claire.pack())
    ready(office, page.survey)
    page.survey.ui.apply.click()
    office.until(lambda: not page.survey.is_working)
    office.add("finding", statement="Old ports")
    give = GivePage(dialog._desk, dialog)
    office.until(lambda: give.ui.receiver.count() == 2)
    assert "Claire" in give.ui.receiver.itemText(1)
    give.ui.receiver.setCurrentIndex(1)
    give.look()
    office.until(lambda: any("Old ports" in each for each in lines(give.ui.records)))
    assert not any("Few patents" in each for each in lines(give.ui.records))


def test_whoever_lacks_nothing_is_given_nothing(dialog: ExchangeDialog, office: Clerk, claire: Colleague):
    claire.add("finding", statement="Few patents")
    claire.give(office)
    claire.take(packed(office, claire.folder / "all.s3pack"))
    claire.give(office)
    give = GivePage(dialog._desk, dialog)
    office.until(lambda: give.ui.receiver.count() == 2)
    assert give.ui.receiver.itemText(1).endswith(": has everything")
    give.ui.receiver.setCurrentIndex(1)
    give.look()
    office.until(lambda: "nothing to give" in give.ui.summary.text())
    assert "choose Everybody" in give.ui.summary.text()
    assert not give.ui.write.isEnabled()
    give.ui.receiver.setCurrentIndex(0)
    give.look()
    office.until(lambda: "all that the team shares" in give.ui.summary.text())
    assert give.ui.write.isEnabled()


def test_a_passphrase_is_asked_twice(dialog: ExchangeDialog, office: Clerk, tmp_path: Path, qtbot: QtBot):
    page = give_page(dialog)
    assert page.ui.write.isEnabled()
    page.ui.seal.setChecked(True)
    assert not page.ui.write.isEnabled()
    qtbot.keyClicks(page.ui.passphrase, "three blue boats")
    qtbot.keyClicks(page.ui.again, "three blue boat")
    assert not page.ui.write.isEnabled()
    assert "not the same" in page.ui.warning.text()
    qtbot.keyClicks(page.ui.again, "s")
    assert page.ui.write.isEnabled()
    assert "not even you" in page.ui.warning.text()
    page.write_to(tmp_path / "sealed.s3pack")
    office.until(lambda: "sealed.s3pack" in page.ui.summary.text())
    assert not page.ui.seal.isChecked()
    assert page.ui.passphrase.text() == ""
    with_it = office.desk.office.open_pack(tmp_path / "sealed.s3pack", "three blue boats")
    with_it.close()


def test_a_pack_that_cannot_be_written_says_so(
    window: MainWindow, dialog: ExchangeDialog, office: Clerk, tmp_path: Path
):
    page = give_page(dialog)
    page.write_to(tmp_path / "away" / "all.s3pack")
    office.until(lambda: page.ui.summary.text() == "Nothing was written.")
    assert "could not be written" in window.ui.news_text.text()


def test_enter_presses_the_button_that_the_keyboard_is_on(
    dialog: ExchangeDialog, office: Clerk, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    asked: list[str] = []

    def chosen(parent: QWidget, title: str, *rest: str) -> tuple[str, str]:
        asked.append(title)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", chosen)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", chosen)
    dialog.show_way("take")
    dialog.begin()
    choose = take_page(dialog).ui.choose
    assert choose.hasFocus()
    qtbot.keyClick(choose, Qt.Key.Key_Return)
    assert asked == ["Choose a pack"]
    dialog.show_way("give")
    page = give_page(dialog)
    page.ui.seal.setChecked(True)
    qtbot.keyClicks(page.ui.passphrase, "three blue boats")
    qtbot.keyClick(page.ui.passphrase, Qt.Key.Key_Return)
    assert page.ui.again.hasFocus()
    qtbot.keyClick(page.ui.again, Qt.Key.Key_Return)
    assert asked == ["Choose a pack"], "it was not typed once more"
    qtbot.keyClicks(page.ui.again, "three blue boats")
    qtbot.keyClick(page.ui.again, Qt.Key.Key_Return)
    assert asked == ["Choose a pack", "Write the pack"]


def test_a_pack_that_was_written_is_told_with_its_folder(
    window: MainWindow, dialog: ExchangeDialog, office: Clerk, tmp_path: Path
):
    office.add("finding", statement="Old ports")
    page = give_page(dialog)
    page.begin()
    office.until(lambda: any("Old ports" in each for each in lines(page.ui.records)))
    page.write_to(tmp_path / "to_all.s3pack")
    office.until(lambda: "written to to_all.s3pack" in page.ui.summary.text())
    assert str(tmp_path.resolve()) in page.ui.summary.text()
    assert lines(page.ui.records)[0].endswith("went out")
    office.until(lambda: window.status.exchanged.text().startswith("Last given: to_all.s3pack, "))


def test_one_more_value_for_a_conflict_that_waits_is_told_and_leads_to_it(
    dialog: ExchangeDialog, office: Clerk, claire: Colleague
):
    page = take_page(dialog)

    def take(name: str) -> None:
        dialog.take(claire.pack(name))
        ready(office, page.survey)
        page.survey.ui.apply.click()
        office.until(lambda: not page.survey.is_working)

    finding = claire.add("finding", statement="Few patents")
    take("first.s3pack")
    office.order(lambda questions: Edit(RecordId(finding), {"statement": "Hardly any patents"}))
    claire.edit(finding, statement="No patents")
    take("second.s3pack")
    told = [each for each in lines(page.survey.ui.records) if each.startswith("Statement: ")]
    assert sorted(each.partition(" (")[0] for each in told) == [
        "Statement: Hardly any patents",
        "Statement: No patents",
    ]
    assert told[0].endswith("shown until it is decided)")
    assert not told[1].endswith("shown until it is decided)")
    assert "1 conflict" in sentence(page.survey)
    claire.edit(finding, statement="Too few patents")
    take("third.s3pack")
    assert "waiting for a decision" in sentence(page.survey)
    assert page.survey.ui.decide.isVisible()
    assert dialog.focusWidget() is page.survey.ui.decide


def test_of_a_long_text_the_list_shows_where_it_differs(dialog: ExchangeDialog, office: Clerk, claire: Colleague):
    page, text = take_page(dialog), "Half of the work is done in firms of the valley. " * 4
    finding = claire.add("finding", statement="Few patents", description=f"{text}Nobody pays.")
    dialog.take(claire.pack())
    ready(office, page.survey)
    page.survey.ui.apply.click()
    office.until(lambda: not page.survey.is_working)
    claire.edit(finding, description=f"{text}The region pays.")
    dialog.take(claire.pack("second.s3pack"))
    ready(office, page.survey)
    said = lines(page.survey.ui.records)
    assert any(each.startswith("Description: …") and each.endswith("Nobody pays.") for each in said)
    assert any(each.startswith("→ …") and each.endswith("The region pays.") for each in said)


def test_a_strangers_pack_waits_in_the_journal_with_the_way_on(
    window: MainWindow, dialog: ExchangeDialog, office: Clerk, stranger: Colleague
):
    stranger.add("finding", statement="Few patents")
    survey = take_page(dialog).survey
    dialog.take(stranger.pack())
    office.until(survey.ui.stranger.isVisible)
    survey.ui.not_now.click()
    dialog.show_way("journal")
    tree = dialog.page("journal").ui.entries
    office.until(lambda: bool(lines(tree)) and "from Claire.s3pack" in lines(tree)[0])
    assert lines(tree)[0].endswith("from Claire.s3pack | Waits to be accepted | Claire")
    assert stranger.fingerprint in dialog.page("journal").ui.whole.text()
    office.until(lambda: "Claire is not accepted yet" in window.status.exchanged.text())
    dialog.page("journal").ui.accept.click()
    assert take_page(dialog).ui.choose.hasFocus()
    accept(office, stranger)
    office.until(lambda: "Accepted since" in lines(tree)[0])
