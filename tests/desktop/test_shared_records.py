"""What is shared with a partner stands in a list of its own, and its page leads from original to copy and back."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from s3desk.desktop.desk import Desk
from s3desk.desktop.kit.link_picker import LinkPicker
from s3desk.desktop.kit.list_view import ListView
from s3desk.desktop.kit.record_panel import COMMENTS, RecordPanel
from s3desk.desktop.tabs.team.open_comments import OpenComments
from s3desk.domain.values import RecordId
from s3desk.services.comments import comment_on, threads_on
from s3desk.services.sharing import Circle, ShareWith, copy_id
from tests.desktop.conftest import Clerk

SAXONY = Circle("with 0123456789abcdef", "Saxony")


@pytest.fixture
def action(clerk: Clerk) -> RecordId:
    action = RecordId(clerk.add("action", title="Hydrogen valley"))
    clerk.add("action", title="Not shared")
    clerk.order(lambda questions: ShareWith.of(questions, SAXONY, [action]))
    return action


@pytest.fixture
def copy(action: RecordId) -> RecordId:
    return copy_id(SAXONY.sign, action)


@pytest.fixture
def panel(desk: Desk, qtbot: QtBot) -> Iterator[RecordPanel]:
    panel = RecordPanel(desk, desk.catalogue["action"])
    qtbot.addWidget(panel)
    panel.show()
    yield panel
    panel.leave()
    panel.close()


@pytest.fixture
def listed(desk: Desk, qtbot: QtBot, action: RecordId) -> Iterator[ListView]:
    view = ListView(desk.catalogue["action"], desk)
    qtbot.addWidget(view)
    view.show()
    view.load()
    yield view
    view.clear()


def titles(view: ListView) -> list[str]:
    return [view.table.line_at(row).texts[0] for row in range(view.table.rowCount())]


def said(panel: RecordPanel) -> list[str]:
    return [each.text() for each in panel.shared.findChildren(QLabel) if each.isVisible()]


def test_the_list_holds_the_teams_own_and_offers_what_is_shared(listed: ListView, clerk: Clerk):
    clerk.until(lambda: listed.ui.sieves.findData("shared") > 0)
    clerk.until(lambda: sorted(titles(listed)) == ["Hydrogen valley", "Not shared"])
    assert listed.ui.count.text() == "Actions: 2"
    listed.sift("shared")
    clerk.until(lambda: titles(listed) == ["Hydrogen valley"])
    assert listed.ui.count.text() == "1 of 1"
    assert listed.query().among.value == "shared"
    listed.ui.filter.setText("nothing of the kind")
    clerk.until(lambda: listed.table.rowCount() == 0)
    assert listed.ui.list_views.currentIndex() == 0  # the list, not "No actions yet"


def test_the_list_is_offered_once_something_is_shared(desk: Desk, clerk: Clerk, qtbot: QtBot):
    view = ListView(desk.catalogue["milestone"], desk)
    qtbot.addWidget(view)
    view.load()
    milestone = RecordId(clerk.add("milestone", title="Permit"))
    assert view.ui.sieves.findData("shared") < 0
    clerk.order(lambda questions: ShareWith.of(questions, SAXONY, [milestone]))
    clerk.until(lambda: view.ui.sieves.findData("shared") > 0)


def test_sharing_anew_puts_no_copy_into_the_list(listed: ListView, clerk: Clerk, action: RecordId):
    clerk.until(lambda: listed.table.rowCount() == 2)
    own = RecordId(clerk.add("action", title="Third"))
    clerk.order(lambda questions: ShareWith.of(questions, SAXONY, [own]))
    clerk.until(lambda: listed.table.rowCount() == 3)
    assert sorted(titles(listed)) == ["Hydrogen valley", "Not shared", "Third"]


def test_the_page_of_a_record_leads_to_its_copy_and_back(
    panel: RecordPanel, clerk: Clerk, action: RecordId, copy: RecordId
):
    shown: list[RecordId] = []
    clerk.desk.shown.connect(lambda record, name: shown.append(record))
    panel.show_record(action)
    clerk.until(lambda: panel.shared.isVisible())
    assert said(panel) == ["Shared with Saxony: they see a copy, which counts nowhere here."]
    panel.shared.buttons[0].click()
    panel.show_record(copy)
    told = "The copy shared with Saxony: what you add to it goes to them too. It counts in no list and no sum of ours."
    clerk.until(lambda: said(panel) == [told])
    panel.shared.buttons[0].click()
    assert shown == [copy, action]


def test_who_comments_on_a_copy_is_told_that_the_partner_reads_it(
    panel: RecordPanel, clerk: Clerk, action: RecordId, copy: RecordId, qtbot: QtBot
):
    box, readers = panel.comments.box, panel.comments.readers
    panel.show_record(copy)
    panel.ui.views.setCurrentIndex(COMMENTS)
    clerk.until(lambda: readers.isVisible() and readers.text() == "Saxony reads what you write here.")
    assert box.accessibleDescription() == readers.text()
    box.setPlainText("When do you begin?")
    panel.comments.send.click()
    clerk.until(lambda: len(panel.comments.cards) == 1)
    panel.show_record(action)  # where the team looks
    clerk.until(readers.isHidden)
    assert box.accessibleDescription() == ""
    clerk.until(lambda: len(panel.comments.cards) == 1)
    (card,) = panel.comments.cards.values()
    assert "With Saxony" in [each.text() for each in card.findChildren(QLabel)]
    card.box.setPlainText("In spring?")
    card.box.sent.emit()
    clerk.until(lambda: [len(each.shown.replies) for each in panel.comments.cards.values()] == [1])
    (thread,) = clerk.ask(lambda questions: threads_on(questions, copy))
    assert thread.replies[0].comment.about == copy
    assert clerk.ask(lambda questions: questions.circle(thread.replies[0].comment.id)) == SAXONY.sign


def test_a_partners_thread_is_among_the_open_ones_and_marked(
    desk: Desk, clerk: Clerk, qtbot: QtBot, action: RecordId, copy: RecordId
):
    clerk.order(lambda questions: comment_on(questions, action, "For us"))
    clerk.order(lambda questions: comment_on(questions, copy, "For both"))
    view = OpenComments(desk)
    qtbot.addWidget(view)
    view.show()
    view.load()
    clerk.until(lambda: view.list.count() == 2)
    places = {view.list.item(row).text().partition("\n")[0] for row in range(2)}
    assert places == {"Hydrogen valley", "Hydrogen valley (shared with Saxony)"}
    view.clear()


def test_the_page_of_what_is_shared_with_nobody_says_nothing(panel: RecordPanel, clerk: Clerk):
    alone = clerk.add("action", title="Alone")
    panel.show_record(RecordId(alone))
    clerk.until(lambda: panel.form.editors["title"].focusProxy().text() == "Alone")
    assert panel.shared.isHidden()


def test_who_chooses_a_link_reads_which_one_is_the_copy(desk: Desk, clerk: Clerk, qtbot: QtBot, action: RecordId):
    picker = LinkPicker(desk, desk.catalogue["milestone"].fields["action"])
    picker.begin("valley")
    picker.show()
    clerk.until(lambda: len(picker._found) == 2)
    assert picker._model.stringList() == ["Hydrogen valley", "Hydrogen valley (shared with Saxony)"]
    picker.reject()
