"""Members at the dialog: fingerprints to read aloud, accepting, retiring."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QTreeWidgetItem

from s3desk.desktop.exchange.dialog import ExchangeDialog
from s3desk.desktop.exchange.members_page import MembersPage
from s3desk.services.exchanging import Standing
from tests.desktop.conftest import Clerk
from tests.desktop.exchange.colleague import Colleague
from tests.desktop.exchange.test_packs import take_page


@pytest.fixture
def members(dialog: ExchangeDialog, office: Clerk) -> MembersPage:
    dialog.show_way("members")
    page = dialog.page("members")
    assert isinstance(page, MembersPage)
    office.until(lambda: page.ui.people.topLevelItemCount() > 0)
    return page


def rows(page: MembersPage) -> dict[str, tuple[str, str]]:
    found = [page.ui.people.topLevelItem(at) for at in range(page.ui.people.topLevelItemCount())]
    return {each.text(0): (each.text(1), each.text(2)) for each in found}


def row(page: MembersPage, name: str) -> QTreeWidgetItem:
    found = [page.ui.people.topLevelItem(at) for at in range(page.ui.people.topLevelItemCount())]
    return next(each for each in found if each.text(0) == name)


def answer(page: MembersPage, name: str, yes: str) -> None:
    box = page.findChild(QMessageBox, name)
    assert box is not None
    next(each for each in box.buttons() if yes in each.text()).click()


def test_the_own_fingerprint_stands_above_and_can_be_copied(members: MembersPage, office: Clerk):
    own = office.desk.office.profile.author.key
    (me,) = [each for each in office.ask(lambda questions: questions.members()) if each.key == own]
    assert rows(members)["Test Person"] == ("You", me.fingerprint)
    assert members.ui.own.text().split() == me.fingerprint.split("-")
    members.ui.copy.click()
    assert QGuiApplication.clipboard().text() == me.fingerprint
    assert not members.ui.retire.isEnabled()


def test_somebody_is_retired_after_it_was_said_what_that_means_and_accepted_again(
    members: MembersPage, dialog: ExchangeDialog, office: Clerk, claire: Colleague
):
    office.until(lambda: "Claire" in rows(members))
    assert rows(members)["Claire"] == ("Member", claire.fingerprint)
    members.ui.people.setCurrentItem(row(members, "Claire"))
    assert "all that is here already stays" in members.ui.meaning.text()
    members.ui.retire.click()
    answer(members, "ask_retire", "Retire")
    office.until(lambda: rows(members)["Claire"][0] == "Retired")

    claire.add("finding", statement="Too late")
    page = take_page(dialog)
    dialog.take(claire.pack())
    office.until(lambda: not page.survey.is_working)
    assert not office.ask(lambda questions: questions.search("late"))

    members.ui.people.setCurrentItem(row(members, "Claire"))
    members.ui.accept.click()
    answer(members, "ask_accept", "Yes")
    office.until(lambda: rows(members)["Claire"][0] == "Member")
    standings = {each.name: each.standing for each in office.ask(lambda questions: questions.members())}
    assert standings["Claire"] is Standing.MEMBER
