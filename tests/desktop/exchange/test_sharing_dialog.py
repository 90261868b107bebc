"""Sharing with a partner region: what leaves and what stays is seen before; the file holds nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QTreeWidget, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from s3desk.app import Office
from s3desk.desktop.exchange.sharing import Sharing
from s3desk.desktop.exchange.target_dialog import TargetDialog
from s3desk.desktop.shell.main_window import MainWindow
from s3desk.domain.values import RecordId
from s3desk.services.carriers import Target
from s3desk.services.commands import Edit
from s3desk.services.comments import comment_on
from s3desk.services.exchanging import How
from s3desk.services.query import Among, Query
from s3desk.services.sharing import open_circles, partner_circles
from s3desk.services.sharing_end import EndSharing
from tests.desktop.conftest import Clerk

NAME = "Cantabria and Hauts-de-France"


@pytest.fixture
def action(office: Clerk) -> bytes:
    owner = office.add("organisation", name="Inner circle of the ministry")
    action = office.add("action", title="Hydrogen valley", description="For both of us", owner=owner)
    office.add("milestone", title="Site chosen", action=action)
    office.order(lambda questions: comment_on(questions, RecordId(action), "They must never read this"))
    return action


def rows(tree: QTreeWidget) -> dict[str, QTreeWidgetItem]:
    items = [tree.topLevelItem(at) for at in range(tree.topLevelItemCount())]
    return {item.text(0): item for item in items}


@pytest.fixture
def dialog(window: MainWindow, office: Clerk, action: bytes) -> Iterator[Sharing]:
    dialog = Sharing(window.desk, [RecordId(action)], window)
    dialog.show()
    office.until(lambda: dialog.plan is not None)
    yield dialog
    dialog.close()


def partner_circles_of(office: Clerk) -> list[str]:
    return [each.name for each in office.ask(partner_circles)]


def name_it(dialog: Sharing, office: Clerk) -> None:
    dialog.ui.partner.setEditText(NAME)
    office.until(lambda: dialog.ui.share.isEnabled())


def test_what_belongs_to_a_record_is_proposed_and_what_stays_is_told_with_its_reason(dialog: Sharing):
    going, staying = rows(dialog.ui.going), rows(dialog.ui.staying)
    assert list(going) == ["Hydrogen valley", "Site chosen"]
    assert [going["Hydrogen valley"].child(at).text(0) for at in range(2)] == [
        "Action: Hydrogen valley",
        "Description: For both of us",
    ]
    [reason] = [item.text(1) for name, item in staying.items() if name.startswith("Owner")]
    assert reason == "It refers to Inner circle of the ministry, which does not go along."
    assert dialog.ui.summary.text() == "2 records go out; staying here: 1 field."
    assert not dialog.ui.share.isEnabled()


def test_what_is_unticked_stays(dialog: Sharing, office: Clerk):
    name_it(dialog, office)
    rows(dialog.ui.going)["Site chosen"].setCheckState(0, Qt.CheckState.Unchecked)
    office.until(lambda: rows(dialog.ui.going)["Site chosen"].text(1) == "")
    dialog.ui.share.click()
    office.until(lambda: partner_circles_of(office) == [NAME])
    titles = office.ask(lambda questions: questions.titles(questions.ids(Query("milestone"))))
    assert len(titles) == 1


def test_the_file_for_the_partner_holds_the_copies_and_nothing_else(
    dialog: Sharing, office: Clerk, tmp_path: Path, qtbot: QtBot
):
    name_it(dialog, office)
    qtbot.keyClick(dialog.ui.share, Qt.Key.Key_Space)
    office.until(lambda: dialog.ui.write.isEnabled() and dialog.circle().sign != "")
    dialog.write_to(tmp_path / "for them.s3pack")
    office.until(lambda: "written to for them.s3pack" in dialog.ui.summary.text())
    theirs = Office(tmp_path / "home of them", "Paul")
    with closing(theirs.open_pack(tmp_path / "for them.s3pack")) as pack:
        workspace = theirs.receive_new(tmp_path / "theirs.s3desk", pack)
    with closing(workspace):
        titles = {each.text for each in workspace.questions.titles(workspace.questions.ids(Query("action"))).values()}
        assert titles == {"Hydrogen valley"}
        assert not workspace.questions.ids(Query("comment"))
        assert not workspace.questions.ids(Query("organisation"))


def test_sharing_again_writes_only_what_changed(dialog: Sharing, office: Clerk, action: bytes):
    name_it(dialog, office)
    dialog.ui.share.click()
    office.until(lambda: all(item.text(1) == "Shared as it is" for item in rows(dialog.ui.going).values()))
    assert not dialog.ui.share.isEnabled()
    office.add("milestone", title="Permit there", action=action)
    office.order(Edit(action, {"title": "Hydrogen coast"}))
    office.until(lambda: "Hydrogen coast" in rows(dialog.ui.going))
    assert rows(dialog.ui.going)["Hydrogen coast"].text(1) == "Changed"
    dialog.ui.share.click()
    office.until(lambda: rows(dialog.ui.going)["Hydrogen coast"].text(1) == "Shared as it is")


def test_personal_fields_go_only_when_they_are_ticked(window: MainWindow, office: Clerk):
    person = office.add("person", name="Ana Ruiz", email="ana@example.org")
    dialog = Sharing(window.desk, [RecordId(person)], window)
    office.until(lambda: dialog.plan is not None)
    fields = rows(dialog.ui.staying)
    assert fields["E-mail of People"].checkState(0) is Qt.CheckState.Unchecked
    assert "email" not in dialog.plan.leaves[0].fields
    fields["E-mail of People"].setCheckState(0, Qt.CheckState.Checked)
    office.until(lambda: "email" in dialog.plan.leaves[0].fields)
    assert rows(dialog.ui.staying)["E-mail of People"].checkState(0) is Qt.CheckState.Checked
    assert "name" not in dialog.plan.leaves[0].fields
    dialog.close()


def test_the_order_in_the_menu_shares_the_chosen_record(window: MainWindow, office: Clerk, action: bytes):
    window.desk.show_record(RecordId(action), "action")
    office.until(lambda: window.page().has_record and window.page().panel.record == action)
    dialog = window.orders.share_chosen()
    assert isinstance(dialog, Sharing)
    office.until(lambda: "Hydrogen valley" in rows(dialog.ui.going))
    dialog.close()


def test_where_nothing_was_chosen_it_is_said_what_to_do(window: MainWindow, office: Clerk):
    dialog = Sharing(window.desk, [], window)
    dialog.show()
    office.until(lambda: dialog.plan is not None)
    assert "choose records" in dialog.ui.summary.text()
    assert not rows(dialog.ui.staying)
    dialog.close()


def shared(dialog: Sharing, office: Clerk) -> None:
    """Share what is offered, and wait until the circle is known."""
    name_it(dialog, office)
    dialog.ui.share.click()
    office.until(lambda: all(item.text(1) == "Shared as it is" for item in rows(dialog.ui.going).values()))


def question(dialog: Sharing, office: Clerk) -> QMessageBox:
    """Press the button, and return what is asked."""
    dialog.ui.stop.click()
    office.until(lambda: dialog.findChild(QMessageBox, "ask_end") is not None)
    box = dialog.findChild(QMessageBox, "ask_end")
    assert isinstance(box, QMessageBox)
    return box


def pressed(box: QMessageBox, text: str) -> None:
    next(each for each in box.buttons() if each.text() == text).click()


def test_sharing_is_stopped_and_what_is_shared_goes_to_the_trash(dialog: Sharing, office: Clerk):
    assert not dialog.ui.stop.isEnabled()
    shared(dialog, office)
    box = question(dialog, office)
    assert box.text() == f"Stop sharing with {NAME}?"
    assert "What they hold already stays with them" in box.informativeText()
    remove = box.checkBox()
    assert (remove.text(), remove.isChecked()) == ("&Put what is shared into the trash here (records: 2)", False)
    remove.setChecked(True)
    pressed(box, "&Stop sharing")
    office.until(lambda: office.ask(open_circles) == [] and dialog.ui.partner.count() == 0)
    office.until(lambda: [item.text(1) for item in rows(dialog.ui.going).values()] == ["New", "New"])
    assert dialog.ui.partner.currentText() == ""
    assert not dialog.ui.stop.isEnabled()
    assert office.ask(lambda questions: questions.count(Query("milestone", among=Among.SHARED))) == 0
    name_it(dialog, office)  # the same name is another circle now
    assert dialog.circle().sign == ""
    dialog._desk.undo()
    office.until(lambda: [each.name for each in office.ask(open_circles)] == [NAME])
    office.until(lambda: dialog.ui.stop.isEnabled() and dialog.ui.partner.currentText() == NAME)


def test_who_only_asks_goes_on_sharing(dialog: Sharing, office: Clerk):
    shared(dialog, office)
    pressed(question(dialog, office), "Cancel")
    office.until(lambda: dialog.findChild(QMessageBox, "ask_end") is None)
    assert [each.name for each in office.ask(open_circles)] == [NAME]
    pressed(question(dialog, office), "&Stop sharing")
    office.until(lambda: office.ask(open_circles) == [])
    assert office.ask(lambda questions: questions.count(Query("milestone", among=Among.SHARED))) == 1
    dialog.ui.partner.setEditText("Someone else")
    office.until(lambda: dialog.ui.share.isEnabled())
    assert not dialog.ui.write.isEnabled()


def test_a_place_of_a_circle_that_was_ended_never_becomes_one_for_everything(
    window: MainWindow, dialog: Sharing, office: Clerk
):
    shared(dialog, office)
    (circle,) = office.ask(open_circles)
    office.order(lambda questions: EndSharing.of(questions, circle, date(2026, 11, 23)))
    kept = Target("Theirs", How.FOLDER, "/srv/theirs", "", circle.sign)
    for target, chosen in ((kept, circle.sign), (None, "")):
        places = TargetDialog(window.desk, window.exchanging.places, target, window)
        office.ask(partner_circles)  # what the dialog asked before is answered by then
        assert places.ui.circle.currentData() == chosen
        assert places.ui.circle.isVisibleTo(places) == bool(chosen)
        places.reject()
