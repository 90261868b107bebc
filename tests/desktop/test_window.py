"""The window as a person uses it: typing, clicking, undo, search, import and export."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from s3desk.desktop.kit.page import Page
from s3desk.desktop.shell.export_dialog import ExportDialog
from s3desk.desktop.shell.import_dialog import MOST_ROWS, ImportDialog
from s3desk.desktop.shell.main_window import MainWindow
from s3desk.desktop.shell.new_file import NewFile
from s3desk.desktop.shell.trash import Trash
from s3desk.desktop.tabs import TABS
from s3desk.domain.subjects import catalogue
from s3desk.services.query import Query
from tests.desktop.conftest import PATIENCE_MS, Clerk
from tests.desktop.test_another_name import press


def test_every_record_type_has_one_tab():
    names = [each.name for tab in TABS for each in tab.types(catalogue())]
    assert sorted(names) == sorted(catalogue())


def in_the_list(window: MainWindow) -> Page:
    """Bring the list of findings to the front."""
    page = window.page()
    page.view_named("finding")
    return page


def statements(office: Clerk) -> list[str]:
    return [each.statement for each in office.ask(lambda questions: questions.find(Query("finding")))]


def test_a_record_is_made_named_deleted_and_brought_back_by_keyboard(window: MainWindow, office: Clerk, qtbot: QtBot):
    page = in_the_list(window)
    office.until(lambda: page.view.ui.list_views.currentWidget() is page.view.empty)
    window.ui.new_record.trigger()
    office.until(lambda: page.ui.record_side.currentWidget() is page.panel and page.panel._sheet is not None)
    statement = page.panel.form.findChild(QWidget, "statement")
    office.until(statement.hasFocus)
    qtbot.keyClicks(statement, "Few firms do research")
    page.panel.seal.seal()
    office.until(lambda: statements(office) == ["Few firms do research"])
    office.until(lambda: page.view.table.rowCount() == 1)
    office.until(lambda: len(page.view.ui.table.selectionModel().selectedRows()) == 1)
    window.ui.delete_record.trigger()
    office.until(lambda: not statements(office))
    office.until(lambda: page.ui.record_side.currentWidget() is page.ui.no_record)
    office.until(lambda: "Few firms" in window.ui.undo.text())
    window.ui.undo.trigger()
    office.until(lambda: statements(office) == ["Few firms do research"])
    office.until(window.ui.redo.isEnabled)
    window.ui.redo.trigger()
    office.until(lambda: not statements(office))
    assert window.status.saved.text().startswith("Saved on this laptop ")


def test_a_record_that_was_begun_and_left_by_escape_is_not_kept(window: MainWindow, office: Clerk, qtbot: QtBot):
    page = in_the_list(window)
    office.until(lambda: page.view.ui.list_views.currentWidget() is page.view.empty)
    for typed, left in (("", 0), ("Ports", 1)):
        window.ui.new_record.trigger()
        office.until(lambda: page.has_record and page.panel._sheet is not None)
        statement = page.panel.form.findChild(QWidget, "statement")
        office.until(statement.hasFocus)
        qtbot.keyClicks(statement, typed)
        qtbot.keyClick(statement, Qt.Key.Key_Escape)
        office.until(lambda left=left: len(statements(office)) == left)
        assert not statement.hasFocus()
    office.until(lambda: statements(office) == ["Ports"])


def test_the_trash_gives_back(window: MainWindow, office: Clerk, qtbot: QtBot):
    office.add("finding", statement="Ports")
    page = in_the_list(window)
    office.until(lambda: page.view.table.rowCount() == 1)
    page.view.ui.table.selectRow(0)
    window.ui.delete_record.trigger()
    office.until(lambda: not statements(office))
    trash = Trash(window.desk, window)
    trash.show()
    office.until(lambda: trash.ui.records.topLevelItemCount() == 1)
    trash.ui.records.topLevelItem(0).setSelected(True)
    qtbot.mouseClick(trash.ui.restore, Qt.MouseButton.LeftButton)
    office.until(lambda: statements(office) == ["Ports"])
    trash.close()


def test_delete_in_a_text_field_deletes_a_letter(window: MainWindow, office: Clerk, qtbot: QtBot):
    record = office.add("finding", statement="Ports")
    window.desk.show_record(record)
    page = window.page()
    office.until(lambda: page.panel._sheet is not None)
    line = page.panel.form.findChild(QWidget, "statement")
    line.setFocus()
    line.setCursorPosition(0)
    qtbot.keyClick(line, Qt.Key.Key_Delete)
    page.panel.seal.seal()
    office.until(lambda: statements(office) == ["orts"])


def test_delete_in_a_list_of_links_takes_out_the_link(window: MainWindow, office: Clerk, qtbot: QtBot):
    domain = office.add("smart_domain", name="Ports")
    theme = office.add("theme", name="Sea")
    finding = office.add("finding", statement="Deep quays", domains=frozenset({domain}), theme=theme)
    window.desk.show_record(finding, "finding")
    form = window.page().panel.form
    listed = form.findChild(QWidget, "domains")
    office.until(lambda: listed.count() == 1)
    window.activateWindow()
    for control, field in ((listed, "domains"), (form.findChild(QWidget, "theme"), "theme")):
        control.setFocus()
        if control is listed:
            listed.setCurrentRow(0)
        qtbot.keyClick(control, Qt.Key.Key_Delete)
        office.until(lambda field=field: not getattr(office.get(finding), field))
    assert statements(office) == ["Deep quays"]


def test_delete_in_the_table_deletes_the_record(window: MainWindow, office: Clerk, qtbot: QtBot):
    office.add("finding", statement="Ports")
    page = in_the_list(window)
    office.until(lambda: page.view.table.rowCount() == 1)
    page.view.ui.table.selectRow(0)
    window.activateWindow()
    page.view.ui.table.setFocus()
    qtbot.keyClick(page.view.ui.table, Qt.Key.Key_Delete)
    office.until(lambda: not statements(office))


def test_a_private_record_stays_here(window: MainWindow, office: Clerk):
    in_the_list(window)
    window.ui.new_private.trigger()
    office.until(lambda: window.page().panel._sheet is not None)
    assert window.page().panel._sheet.private
    assert "private" in window.page().panel.ui.kind.text()


def test_search_finds_in_all_tabs_and_leads_there(window: MainWindow, office: Clerk, qtbot: QtBot):
    office.add("finding", statement="Harbours silt up")
    call = office.add("call", title="Harbour dredging", source="s", reference="1")
    line = window.search_line
    line.setFocus()
    qtbot.keyClicks(line, "harb")
    office.until(lambda: window.search.hits.count() == 5)
    texts = [window.search.hits.item(row).text() for row in range(5)]
    assert (texts[0], texts[2]) == ("Diagnosis", "Funding")
    qtbot.keyClick(line, Qt.Key.Key_Down)
    qtbot.keyClick(line, Qt.Key.Key_Down)
    assert window.search.hits.currentRow() == 3
    qtbot.keyClick(line, Qt.Key.Key_Return)
    office.until(lambda: window.ui.tabs.currentIndex() == 4)
    office.until(lambda: window.page().panel.record == call)
    assert not window.search.hits.isVisible()


def test_f6_goes_round_the_panes(window: MainWindow, office: Clerk, qtbot: QtBot):
    office.add("finding", statement="Ports")
    page = in_the_list(window)
    office.until(lambda: page.view.table.rowCount() == 1)
    page.view.ui.table.selectRow(0)
    office.until(lambda: page.panel._sheet is not None)
    window.activateWindow()
    window.search_line.setFocus()
    seen = []
    for _ in range(4):
        window.ui.next_pane.trigger()
        seen.append(window.focusWidget().objectName())
    assert seen == ["navigator", "table", "statement", "search"]


@pytest.fixture
def calls(tmp_path: Path) -> Path:
    path = tmp_path / "findings.csv"
    rows = ["id (finding);statement;importance", *(f";Finding number {number};{number % 6}" for number in range(300))]
    path.write_text("\n".join(rows), encoding="utf-8")
    return path


@pytest.fixture
def importing(window: MainWindow, calls: Path) -> ImportDialog:
    dialog = window.orders.import_from(calls)
    assert isinstance(dialog, ImportDialog)
    return dialog


def test_an_import_is_shown_first_and_is_one_step(window: MainWindow, importing: ImportDialog, office: Clerk):
    office.until(lambda: importing.plan is not None)
    assert not statements(office)
    assert importing.ui.rows.topLevelItemCount() == MOST_ROWS
    importing.apply()
    office.until(lambda: len(statements(office)) == 300)
    office.until(lambda: window.ui.undo.isEnabled())
    window.ui.undo.trigger()
    office.until(lambda: not statements(office))


def test_an_import_that_is_stopped_leaves_nothing(window: MainWindow, importing: ImportDialog, office: Clerk):
    office.until(lambda: importing.plan is not None)
    digest = office.ask(lambda questions: questions.info().digest)
    importing.apply()
    importing.stop()
    office.until(lambda: importing._job is None)
    assert not statements(office)
    assert office.ask(lambda questions: questions.info().digest) == digest
    importing.close()


def test_a_file_of_no_known_kind_is_refused_in_words(window: MainWindow, office: Clerk, tmp_path: Path):
    odd = tmp_path / "odd.bin"
    odd.write_bytes(bytes(range(256)))
    dialog = window.orders.import_from(odd)
    assert isinstance(dialog, ImportDialog)
    office.until(lambda: dialog._job is None)
    assert "odd.bin" in dialog.ui.summary.text()
    dialog.close()


def test_the_list_is_exported_as_it_is_shown(window: MainWindow, office: Clerk, qtbot: QtBot, tmp_path: Path):
    for statement in ("Few firms", "Old ports"):
        office.add("finding", statement=statement)
    page = in_the_list(window)
    page.view.table.filter("ports")
    office.until(lambda: page.view.table.rowCount() == 1)
    dialog = window.orders.show_export()
    assert isinstance(dialog, ExportDialog)
    office.until(lambda: dialog.ui.ending.count() > 0)
    with qtbot.waitSignal(dialog.destroyed, timeout=PATIENCE_MS):
        dialog.export_to(tmp_path / "out.json")
    text = json.dumps(json.loads((tmp_path / "out.json").read_text(encoding="utf-8")))
    assert "Old ports" in text
    assert "Few firms" not in text


def test_a_file_that_cannot_be_opened_leaves_the_open_one_on_the_desk(
    window: MainWindow, office: Clerk, qtbot: QtBot, tmp_path: Path
):
    office.add("finding", statement="Ports")
    path = window.desk.path
    broken = tmp_path / "broken.s3desk"
    broken.write_bytes(b"SQLite format 3" + bytes(5000))
    window.open(broken)
    office.until(lambda: window.ui.news.isVisible() and window.desk.is_open)
    assert window.desk.path == path
    assert "broken.s3desk" in window.ui.news_text.text()
    assert statements(office) == ["Ports"]


def test_a_mishap_is_one_sentence_in_the_bar(window: MainWindow, office: Clerk, qtbot: QtBot, tmp_path: Path):
    with qtbot.waitSignal(window.desk.failed, timeout=PATIENCE_MS):
        window.open(tmp_path / "none.s3desk")
    assert window.ui.news.isVisible()
    assert "none.s3desk" in window.ui.news_text.text()
    office.until(lambda: window.desk.is_open)  # the file that was open
    qtbot.mouseClick(window.ui.news_close, Qt.MouseButton.LeftButton)
    assert not window.ui.news.isVisible()


def test_a_new_file_names_its_writer_and_region(window: MainWindow, office: Clerk, qtbot: QtBot, tmp_path: Path):
    dialog = NewFile(window.desk, tmp_path, window)
    qtbot.addWidget(dialog)
    dialog.ui.region.setEditText("ES13 Cantabria")
    dialog.ui.author.setText("Ana Ruiz")
    founding = dialog.founding
    assert founding.path.parent == tmp_path
    with qtbot.waitSignal(window.desk.opened, timeout=PATIENCE_MS):
        window.files.create(founding.author, founding.path, founding.first())
        press(window, "Somebody else")
    regions = office.ask(lambda questions: questions.find(Query("region")))
    assert [each.nuts for each in regions] == ["ES13"]


# ---- what every screen owes


def controls(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield interface
    if interface.role() in {QAccessible.Role.Table, QAccessible.Role.Tree, QAccessible.Role.List}:
        return
    for at in range(interface.childCount()):
        child = interface.child(at)
        if child is not None:
            yield from controls(child)


def unnamed(widget: QWidget) -> list[str]:
    found = []
    for each in controls(QAccessible.queryAccessibleInterface(widget)):
        state = each.state()
        if state.focusable and not state.invisible and not each.text(QAccessible.Text.Name):
            thing = each.object()
            found.append(f"{each.role()} {thing.objectName() if thing else ''}")
    return found


@pytest.mark.parametrize("at", range(len(TABS)))
def test_no_control_of_any_page_is_unnamed(window: MainWindow, office: Clerk, at: int):
    window.ui.tabs.setCurrentIndex(at)
    page = window.page()
    for declared in page.types:
        page.view_named(declared.name)
        page.show_record(office.add(declared.name), declared.name)
        office.until(lambda page=page: page.panel._sheet is not None)
        page.panel.form.more.setChecked(True)
        for view in range(3):
            page.panel.ui.views.setCurrentIndex(view)
            assert not unnamed(window), declared.name


def test_no_control_of_any_dialog_is_unnamed(window: MainWindow, office: Clerk, qtbot: QtBot, importing: ImportDialog):
    export = window.orders.show_export()
    dialogs = [importing, export, Trash(window.desk, window), NewFile(window.desk, Path.cwd(), window)]
    for dialog in dialogs:
        dialog.show()
        assert not unnamed(dialog), type(dialog).__name__
        dialog.close()
    dialogs[-1].deleteLater()


def cut(widget: QWidget) -> list[str]:
    """Return the visible controls whose text does not fit, or which lie outside their window."""
    found = []
    for each in widget.findChildren(QWidget):
        if not each.isVisible() or not isinstance(each, (QLabel, QAbstractButton)):
            continue
        if each.visibleRegion().isEmpty() or each.objectName() == "heading":  # scrolled away; shortened on purpose
            continue
        needed = each.minimumSizeHint().width()
        if each.width() < needed:
            found.append(f"{each.objectName()} {each.text()!r} {each.width()} < {needed}")
    return found


@pytest.mark.long
@pytest.mark.parametrize(("width", "height"), [(1024, 768), (683, 512)], ids=["1024x768", "at 150 %"])
@pytest.mark.parametrize("at", range(len(TABS)))
def test_nothing_is_cut_on_an_old_projector(window: MainWindow, office: Clerk, at: int, width: int, height: int):
    window.resize(width, height - 60)  # less the title bar and a task bar
    window.ui.tabs.setCurrentIndex(at)
    page = window.page()
    assert (window.width(), window.height()) == (width, height - 60)
    for declared in page.types:
        page.view_named(declared.name)
        page.show_record(office.add(declared.name), declared.name)
        office.until(lambda page=page: page.panel._sheet is not None)
        page.panel.form.more.setChecked(True)
        office.until(lambda: not cut(window))  # what comes later than the record is laid out anew
        area = page.panel.ui.form_area
        assert area.widget().minimumSizeHint().width() <= area.viewport().width(), declared.name


def test_every_dialog_keeps_its_buttons_on_the_screen(window: MainWindow, importing: ImportDialog):
    dialogs = [
        importing,
        window.orders.show_export(),
        Trash(window.desk, window),
        NewFile(window.desk, Path.cwd(), window),
    ]
    for dialog in dialogs:
        assert dialog.minimumSizeHint().width() <= 683, type(dialog).__name__
        assert dialog.minimumSizeHint().height() <= 452, type(dialog).__name__
        dialog.close()
    dialogs[-1].deleteLater()
