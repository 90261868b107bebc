"""The manual on F1: from every screen to its page, searched, read and left by keyboard."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAction, QKeySequence, QPalette, QTextCharFormat, QTextDocument, QTextFormat
from PySide6.QtWidgets import QApplication, QDialog, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from s3desk import __version__
from s3desk.desktop.kit.record_panel import RecordPanel
from s3desk.desktop.look import dress
from s3desk.desktop.manual.book import Place
from s3desk.desktop.manual.browser import DRAW_AGAIN_AFTER_MS, ManualBrowser
from s3desk.desktop.manual.window import Manual
from s3desk.desktop.settings import SCHEME, SEEN_VERSION
from s3desk.desktop.shell.main_window import MainWindow
from s3desk.desktop.tabs import TABS
from s3desk.desktop.words import QtWords
from tests.desktop.conftest import Clerk
from tests.desktop.test_every_screen import DIALOGS

Key = Qt.Key
PART_OF_ANOTHER = {"Manual"}
"""Dialogs that need no page."""


@pytest.fixture
def manual(window: MainWindow) -> Manual:
    window.activateWindow()
    return window.helping.show()


def press_f1(window: MainWindow, qtbot: QtBot, here: QWidget) -> Manual:
    here.window().activateWindow()
    here.setFocus()
    qtbot.waitUntil(here.window().isActiveWindow)
    qtbot.keyClick(here, Key.Key_F1)
    manual = window.helping.manual
    assert manual is not None
    assert manual.isVisible()
    return manual


def formats(page: ManualBrowser) -> Iterator[tuple[str, QTextCharFormat]]:
    block = page.document().begin()
    while block.isValid():
        at = block.begin()
        while not at.atEnd():
            yield at.fragment().text(), at.fragment().charFormat()
            at += 1
        block = block.next()


# ---- every screen has a page


def test_every_view_and_list_has_a_page(window: MainWindow, manual: Manual):
    lacking = []
    for tab in TABS:
        window.desk.turn_to(tab.name)
        for entry in window.page().entries:
            window.page().view_named(entry.name)
            place = window.helping.place_of(window.page().view)
            expected = {f"{tab.name}.{entry.name}", entry.name} & set(manual.book.screens)
            if not expected or place not in {manual.book.screens[each] for each in expected}:
                lacking.append(f"{tab.name}.{entry.name}")
    assert lacking == []


def test_every_dialog_has_a_page(manual: Manual):
    names = {each.__name__ for each in DIALOGS} - PART_OF_ANOTHER
    assert sorted(names - set(manual.book.screens)) == []


def test_the_manual_speaks_of_no_screen_that_is_gone(window: MainWindow, manual: Manual):
    pages = [window.pages.page_at(at) for at in range(len(TABS))]
    views = {f"{page.objectName()}.{each.name}" for page in pages for each in page.entries}
    classes = {RecordPanel.__name__}
    waiting: list[type] = [QWidget]
    while waiting:
        for each in waiting.pop().__subclasses__():
            classes.add(each.__name__)
            waiting.append(each)
    gone = {each for each in manual.book.screens if each not in views | classes | set(window.desk.catalogue)}
    assert gone == set()


# ---- F1


def test_f1_opens_the_page_of_the_view(window: MainWindow, qtbot: QtBot):
    manual = press_f1(window, qtbot, window.page().ui.navigator)
    assert manual.place == Place("diagnosis_board")
    assert manual.windowTitle().startswith("Board of findings")
    assert "Weaknesses, competitive assets" in manual.ui.page.toPlainText()
    window.desk.turn_to("plan")
    assert press_f1(window, qtbot, window.page().view.pane()).place == Place("plan_outline")
    assert press_f1(window, qtbot, window.ui.tabs).place == Place("plan_outline")
    (saved, *_) = window.statusBar().findChildren(QToolButton)
    assert press_f1(window, qtbot, saved).place == Place("window")


def test_f1_leads_to_the_field_that_is_written(window: MainWindow, office: Clerk, qtbot: QtBot):
    window.desk.show_record(office.add("region", name="Cantabria"), "region")
    office.until(lambda: window.page().has_record and window.page().panel.record is not None)
    editor = window.page().panel.form.editors["nuts"]
    manual = press_f1(window, qtbot, editor.focusProxy() or editor)
    assert manual.place == Place("diagnosis_records", "region.nuts")
    assert manual.ui.page.textCursor().block().text().startswith("NUTS code: For example ES13")
    (marked,) = manual.ui.page.extraSelections()
    assert marked.cursor.block() == manual.ui.page.textCursor().block()
    assert manual.ui.page.viewport().rect().contains(manual.ui.page.cursorRect())


def test_f1_works_in_dialogs_also_in_those_that_wait_for_an_answer(window: MainWindow, office: Clerk, qtbot: QtBot):
    trash = window.orders.show_trash()
    assert press_f1(window, qtbot, trash.ui.records).place == Place("undo")  # type: ignore[attr-defined]
    trash.close()
    made = window.files.make()
    assert made.isModal()
    manual = press_f1(window, qtbot, made.ui.author)
    assert manual.place == Place("welcome")
    qtbot.keyClick(manual.ui.page, Key.Key_PageDown)
    assert manual.ui.page.verticalScrollBar().value() > 0
    made.close()


def test_the_part_of_the_exchange_window_in_front_has_its_own_page(window: MainWindow, office: Clerk, qtbot: QtBot):
    dialog = window.exchanging.show("members")
    assert press_f1(window, qtbot, dialog.page("members").ui.people).place == Place("members")
    dialog.close()


def test_a_dialog_without_a_page_has_that_of_whom_it_belongs_to(window: MainWindow, office: Clerk, qtbot: QtBot):
    dialog = window.exchanging.show("members")
    asked = QDialog(dialog.page("members"))
    asked.show()
    assert press_f1(window, qtbot, asked).place == Place("members")
    asked.close()
    dialog.close()


def test_f1_works_without_a_file(window: MainWindow, qtbot: QtBot):
    window.ui.close_file.trigger()
    qtbot.waitUntil(lambda: not window.desk.is_open)
    assert press_f1(window, qtbot, window.search_line).place == Place("welcome")


def test_f1_in_the_manual_leaves_it_where_it_is(manual: Manual, window: MainWindow, qtbot: QtBot):
    manual.open_at(Place("glossary", "nuts"))
    press_f1(window, qtbot, manual.ui.page)
    assert manual.place == Place("glossary", "nuts")


# ---- reading


def test_links_lead_on_and_the_way_goes_back(manual: Manual, qtbot: QtBot):
    manual.open_at(Place("conflicts"))
    manual.open_at(Place("exchange"))
    page = manual.ui.page
    qtbot.keyClick(page, Key.Key_Tab)
    qtbot.keyClick(page, Key.Key_Return)
    assert manual.place == Place("give_and_take")
    qtbot.keyClick(page, Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert manual.place == Place("exchange")
    qtbot.keyClick(page, Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert manual.place == Place("conflicts")
    qtbot.keyClick(page, Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert manual.place == Place("exchange")
    assert manual.ui.forward.isEnabled()


def test_a_place_comes_to_the_top(manual: Manual):
    manual.open_at(Place("glossary", "rco"))
    page = manual.ui.page
    assert page.textCursor().block().text() == "RCO and RCR, common indicators"
    assert -20 < page.cursorRect().top() < 60


def test_the_names_of_places_are_not_seen(manual: Manual):
    for page in manual.book.pages:
        manual.open_at(Place(page))
        said = manual.ui.page.toPlainText()
        assert "{#" not in said, page
        assert "<!--" not in said, page
        assert "{{" not in said, page


def test_nothing_leads_out_of_the_laptop(manual: Manual):
    manual.ui.page.show_text("Read https://ec.europa.eu or [this](https://ec.europa.eu), and [that](lists.md).")
    assert [has.anchorHref() for _, has in formats(manual.ui.page) if has.isAnchor()] == ["lists.md"]


def test_pictures_are_no_wider_than_the_page(manual: Manual, qtbot: QtBot):
    manual.resize(700, 600)
    manual.open_at(Place("overview"))

    def widths() -> list[float]:
        page = manual.ui.page
        shown = [has.toImageFormat() for _, has in formats(page) if has.isImageFormat()]
        images = [page.loadResource(2, each.name()) for each in shown]
        return [each.deviceIndependentSize().width() for each in images]

    (narrow,) = widths()
    assert 0 < narrow < manual.ui.page.viewport().width()
    assert manual.ui.page.textCursor().position() == 0
    manual.resize(900, 600)
    qtbot.waitUntil(lambda: widths()[0] > narrow)
    qtbot.wait(2 * DRAW_AGAIN_AFTER_MS)
    assert manual.ui.page.textCursor().position() == 0
    assert manual.ui.page.horizontalScrollBar().maximum() == 0


def test_the_text_follows_the_size_and_the_light_of_the_program(
    window: MainWindow, manual: Manual, qapp: QApplication, qtbot: QtBot
):
    manual.open_at(Place("team_tasks"))
    base = qapp.font()

    def heading() -> float:
        return next(has.font().pointSizeF() for _, has in formats(manual.ui.page))

    before = heading()
    qtbot.keyClick(manual.ui.page, Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: heading() > before)
    window.desk.settings.set(SCHEME, "dark")
    dress(qapp, window.desk.settings, base)
    ground = manual.ui.page.palette().color(QPalette.ColorRole.Base).lightness()

    def inks() -> list[int]:
        painted = [has for _, has in formats(manual.ui.page) if has.hasProperty(QTextFormat.Property.ForegroundBrush)]
        return [has.foreground().color().lightness() for has in painted]

    assert ground < 100
    qtbot.waitUntil(lambda: min(inks()) > 130)
    window.desk.settings.set(SCHEME, "light")
    window.ui.normal_text.trigger()
    dress(qapp, window.desk.settings, base)


# ---- search and keyboard


def test_search_lists_sections_shows_the_first_and_marks_the_words(manual: Manual, qtbot: QtBot):
    qtbot.keyClick(manual.ui.page, Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(manual.ui.search, "passphrase mail")
    assert manual.ui.side.currentWidget() is manual.ui.found
    found = [manual.ui.found.item(at).text() for at in range(manual.ui.found.count())]
    assert any(each.startswith("By stick or mail: give and take in › By mail\n") for each in found)
    qtbot.keyClick(manual.ui.search, Key.Key_Return)
    assert manual.ui.found.hasFocus()
    assert {each.cursor.selectedText().lower() for each in manual.ui.page.extraSelections()} == {"passphrase", "mail"}
    qtbot.keyClick(manual.ui.found, Key.Key_Return)
    assert manual.ui.page.hasFocus()


def test_in_spanish_of_any_country_pages_and_marks_are_spanish(window: MainWindow, qtbot: QtBot):
    window.desk.words = QtWords("es_MX")
    window.activateWindow()
    manual = window.helping.show()
    qtbot.waitUntil(manual.isActiveWindow)
    manual.read(Place("funding_calls"))
    assert manual.windowTitle() == "Convocatorias – Manual"
    qtbot.keyClick(manual.ui.page, Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(manual.ui.search, "fecha limite")
    qtbot.keyClick(manual.ui.search, Key.Key_Return)
    assert {each.cursor.selectedText().lower() for each in manual.ui.page.extraSelections()} == {"fecha", "límite"}
    assert manual.ui.page.loadResource(QTextDocument.ResourceType.ImageResource, QUrl("funding_calls.png")) is not None


def test_nothing_found_says_so(manual: Manual, qtbot: QtBot):
    qtbot.keyClicks(manual.ui.search, "xylophone")
    assert manual.ui.found.item(0).text() == "Nothing was found. Fewer letters find more."


def test_escape_empties_the_search_first_then_closes(manual: Manual, qtbot: QtBot):
    manual.ui.search.setFocus()
    qtbot.keyClicks(manual.ui.search, "nuts")
    qtbot.keyClick(manual.ui.search, Key.Key_Escape)
    assert manual.ui.search.text() == ""
    assert manual.ui.side.currentWidget() is manual.ui.contents
    qtbot.keyClick(manual.ui.search, Key.Key_Escape)
    assert not manual.isVisible()


def test_f6_goes_round_and_the_contents_turn_pages(manual: Manual, qtbot: QtBot):
    manual.ui.search.setFocus()
    qtbot.keyClick(manual.ui.search, Key.Key_F6)
    assert manual.ui.contents.hasFocus()
    before = manual.place
    qtbot.keyClick(manual.ui.contents, Key.Key_Down)
    assert manual.place != before
    assert manual.ui.contents.hasFocus()
    qtbot.keyClick(manual.ui.contents, Key.Key_F6)
    assert manual.ui.page.hasFocus()
    qtbot.keyClick(manual.ui.page, Key.Key_F6)
    assert manual.ui.search.hasFocus()


def test_it_opens_as_large_as_it_was_left(window: MainWindow, manual: Manual):
    manual.resize(640, 480)
    manual.close()
    window.helping.forget()
    again = window.helping.show()
    assert (again.width(), again.height()) == (640, 480)


def test_it_bears_the_icon_of_the_program(manual: Manual):
    assert not manual.windowIcon().isNull()


def test_it_goes_with_the_window(window: MainWindow, manual: Manual):
    window.close()
    assert window.helping.manual is None
    assert not any(isinstance(each, Manual) and each.isVisible() for each in QApplication.topLevelWidgets())


def test_every_key_that_the_page_of_keys_names_is_alive(window: MainWindow, manual: Manual):
    rows = [each.split("|")[1] for each in manual.book.text("keys").splitlines() if each.startswith("| `")]
    named = {keys for row in rows for keys in re.findall("`([^`]+)`", row)}
    actions = [*window.findChildren(QAction), *window.page().actions()]
    alive = {keys.toString() for each in actions for keys in each.shortcuts()} | {"Esc"}
    assert len(named) > 20
    assert sorted(each for each in named if QKeySequence(each).toString() not in alive) == []


# ---- what is new


def test_after_an_upgrade_a_link_tells_once_what_is_new(window: MainWindow, qtbot: QtBot):
    window.desk.settings.set(SEEN_VERSION, "0.0.9")
    window.helping.tell_news(window.news)
    assert window.ui.news.isVisible()
    assert __version__ in window.ui.news_text.text()
    assert not any(isinstance(each, QDialog) and each.isVisible() for each in QApplication.topLevelWidgets())
    window.ui.news_text.linkActivated.emit("#")
    assert window.helping.manual is not None
    assert window.helping.manual.place == Place("whats_new")
    assert not window.ui.news.isVisible()
    window.helping.tell_news(window.news)
    assert not window.ui.news.isVisible()


def test_a_first_start_is_no_upgrade(window: MainWindow):
    assert window.desk.settings.get(SEEN_VERSION) == __version__
    assert not window.ui.news.isVisible()


def test_the_version_of_now_is_told_of(manual: Manual):
    assert any("v" + __version__.replace(".", "-") == each.place.anchor for each in manual.book.sections)
