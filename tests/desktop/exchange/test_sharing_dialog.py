"""Sharing with a partner region: what leaves and what stays is seen before; the file holds nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from s3desk.app import Office
from s3desk.desktop.exchange.sharing import Sharing
from s3desk.desktop.shell.main_window import MainWindow
from s3desk.domain.values import RecordId
from s3desk.services.commands import Edit
from s3desk.services.comments import comment_on
from s3desk.services.query import Query
from s3desk.services.sharing import partner_circles
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
