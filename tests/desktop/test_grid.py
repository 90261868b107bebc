"""The table as a spreadsheet: everything by keyboard, no value lost, each order one step."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from s3desk.desktop.desk import Desk
from s3desk.desktop.kit.list_view import ListView
from s3desk.desktop.kit.record_table import PAGE
from s3desk.desktop.words import QtWords
from s3desk.domain.messages import message
from s3desk.domain.values import Money
from s3desk.services.commands import Add, Edit, Together
from s3desk.services.query import Query
from tests.desktop.conftest import Clerk

TODAY = date(2026, 3, 3)
Key, Ctrl, Shift = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class NoMouse(QObject):
    """Fails the test at any event of a mouse."""

    KINDS = (
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
    )

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[QEvent.Type] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in self.KINDS:
            self.seen.append(event.type())
        return False


@pytest.fixture
def no_mouse(qapp: QApplication) -> Iterator[None]:
    guard = NoMouse()
    qapp.installEventFilter(guard)
    yield
    qapp.removeEventFilter(guard)
    assert not guard.seen


class Typist:
    """Sits before one list and has only a keyboard."""

    def __init__(self, view: ListView, clerk: Clerk, qtbot: QtBot) -> None:
        self.view, self.clerk, self._qtbot = view, clerk, qtbot
        self.grid, self.table = view.ui.table, view.table

    def where(self) -> QWidget:
        found = QApplication.focusWidget()
        assert found is not None
        return found

    def type(self, text: str) -> None:
        for letter in text:
            self._qtbot.keyClicks(self.where(), letter)

    def press(self, *keys: Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            self._qtbot.keyClick(self.where(), key, modifier)

    def go(self, row: int, name: str) -> None:
        self.grid.choose_cell(row, self.table.column_of(name))

    def records(self) -> list[Any]:
        return self.clerk.ask(lambda it: it.find(Query(self.table.declared.name, order=self.table.listing.first_order)))

    def steps(self) -> list[str]:
        return [str(each.label) for each in self.clerk.ask(lambda it: it.undo_steps())]

    def show(self, *names: str) -> None:
        """Show just these columns, in this order."""
        header = self.grid.horizontalHeader()
        for place, name in enumerate(names):
            at = self.table.column_of(name)
            header.moveSection(header.visualIndex(at), place)
        for at, column in enumerate(self.table.columns):
            self.grid.setColumnHidden(at, column.name not in names)

    def settled(self) -> bool:
        return not self.table.on_the_way


def sat_down(desk: Desk, qtbot: QtBot, type_name: str, titles: list[str]) -> Typist:
    declared = desk.catalogue[type_name]
    clerk = Clerk(desk, qtbot)
    desk.clock = lambda: datetime(2026, 3, 3, 12, tzinfo=UTC)
    clerk.order(Together(tuple(Add(type_name, {declared.title: each}) for each in titles), message("Add")))
    view = ListView(declared, desk)
    qtbot.addWidget(view)
    view.resize(1000, 700)
    view.show()
    view.activateWindow()
    view.load()
    clerk.until(lambda: view.table.rowCount() == len(titles))
    view.ui.table.setFocus()
    clerk.until(view.ui.table.hasFocus)
    return Typist(view, clerk, qtbot)


@pytest.fixture
def tasks(desk: Desk, qtbot: QtBot) -> Typist:
    return sat_down(desk, qtbot, "task", ["a", "b", "c", "d"])


@pytest.fixture
def german(desk: Desk, qtbot: QtBot) -> Typist:
    desk.words = QtWords("de_DE")
    return sat_down(desk, qtbot, "budget_line", ["a", "b", "c"])


# ---- DG8


@pytest.mark.usefixtures("no_mouse")
def test_a_block_of_five_by_twenty_is_filled_by_keyboard_only_and_no_value_is_lost(desk: Desk, qtbot: QtBot):
    typist = sat_down(desk, qtbot, "task", [f"Task {number:02}" for number in range(20)])
    ana = typist.clerk.add("person", name="Ana Ruíz")
    jens = typist.clerk.add("person", name="Jens Holm")
    typist.show("title", "due", "owner", "waiting_for", "done")
    typist.go(0, "title")
    for number in range(20):
        typist.type(f"Report {number:02}")
        typist.press(Key.Key_Tab)
        typist.type(f"{number + 1}.4.2026")
        typist.press(Key.Key_Tab)
        typist.type("an" if number % 2 else "jen")
        typist.press(Key.Key_Tab)
        typist.clerk.until(typist.grid.hasFocus)  # the keys wait for the answer by themselves; this test looks on
        typist.type(f"the office {number}")
        typist.press(Key.Key_Tab, Key.Key_Space)
        typist.press(Key.Key_Return)
    typist.clerk.until(typist.settled)
    found = sorted(typist.clerk.ask(lambda it: it.find(Query("task"))), key=lambda each: each.title)
    assert [each.title for each in found] == [f"Report {number:02}" for number in range(20)]
    assert [each.due for each in found] == [date(2026, 4, number + 1) for number in range(20)]
    assert [each.owner for each in found] == [ana if number % 2 else jens for number in range(20)]
    assert [each.waiting_for for each in found] == [f"the office {number}" for number in range(20)]
    assert all(each.done for each in found)


@pytest.mark.usefixtures("no_mouse")
def test_keys_wait_for_a_name_that_is_still_looked_for(tasks: Typist):
    ana = tasks.clerk.add("person", name="Ana Ruíz")
    tasks.show("title", "owner", "waiting_for")
    tasks.go(0, "owner")
    tasks.type("ana")
    tasks.press(Key.Key_Tab)
    tasks.type("an answer")
    tasks.press(Key.Key_Return)
    tasks.clerk.until(lambda: tasks.settled() and tasks.records()[0].waiting_for == "an answer")
    assert tasks.records()[0].owner == ana
    assert tasks.grid.currentIndex().row() == 1
    assert tasks.grid.currentIndex().column() == tasks.table.column_of("owner")


# ---- one cell


def test_typing_replaces_and_f2_edits(tasks: Typist):
    tasks.go(0, "title")
    tasks.type("new")
    tasks.press(Key.Key_Return)
    assert tasks.grid.currentIndex().row() == 1
    tasks.press(Key.Key_F2)
    tasks.press(Key.Key_End)
    tasks.type("!")
    tasks.press(Key.Key_Tab)
    tasks.clerk.until(lambda: sorted(each.title for each in tasks.records()) == ["b!", "c", "d", "new"])
    assert tasks.steps()[:2] == ["Change Task of b", "Change Task of a"]
    assert [tasks.table.text(row, 0) for row in range(4)] == ["new", "b!", "c", "d"]


def test_esc_gives_back_the_old_value(tasks: Typist):
    before = tasks.steps()
    tasks.go(0, "title")
    tasks.type("new")
    assert tasks.clerk.desk.drafts.of(tasks.table.id_at(0)) == {"title": "new"}
    tasks.press(Key.Key_Escape)
    assert tasks.grid.hasFocus()
    assert tasks.table.text(0, 0) == "a"
    assert tasks.steps() == before
    assert not tasks.clerk.desk.drafts.of(tasks.table.id_at(0))


@pytest.mark.parametrize("key", [Key.Key_Control, Key.Key_3, Key.Key_PageDown, Key.Key_F12])
def test_a_key_that_says_nothing_to_the_editor_does_nothing(tasks: Typist, key: Key):
    """It comes up from the editor to the table, which must not hand it down once more."""
    tasks.go(0, "title")
    tasks.type("Half")
    tasks.press(key, modifier=Ctrl)
    assert tasks.where().text() == "Half"  # type: ignore[attr-defined]


def test_what_cannot_be_read_stays_in_the_editor_with_a_sentence(tasks: Typist):
    tasks.go(1, "due")
    tasks.type("soon")
    tasks.press(Key.Key_Return)
    editor = tasks.grid.editing.editor
    assert editor is not None
    assert "cannot be read as a day" in editor.echo.text()
    tasks.grid.choose_cell(3, 0)
    tasks.grid.setFocus()
    tasks.press(Key.Key_Return)
    assert tasks.grid.editing.editor is editor
    assert editor.line.text() == "soon"
    editor.line.selectAll()
    tasks.type("+6w")
    tasks.press(Key.Key_Return)
    tasks.clerk.until(lambda: tasks.records()[1].due == date(2026, 4, 14))


@pytest.mark.parametrize("row", [0, 39])
def test_the_sentence_is_seen_whole_also_at_the_last_line(desk: Desk, qtbot: QtBot, row: int):
    typist = sat_down(desk, qtbot, "task", [f"{number:02}" for number in range(40)])
    typist.view.resize(500, 400)
    typist.show("due")
    typist.go(row, "due")
    typist.type("soon")
    typist.press(Key.Key_Return)
    editor = typist.grid.editing.editor
    typist.clerk.until(lambda: editor.echo.height() >= editor.echo.heightForWidth(editor.echo.width()))
    assert typist.grid.viewport().rect().contains(editor.geometry())
    assert editor.geometry().contains(typist.grid.visualRect(typist.grid.currentIndex()).center())


def test_what_cannot_be_read_is_kept_for_the_form_when_the_view_is_left(tasks: Typist):
    tasks.go(1, "due")
    tasks.type("soon")
    tasks.view.seal()
    record = tasks.table.id_at(1)
    assert tasks.clerk.desk.drafts.of(record) == {"due": "soon"}
    assert record in tasks.clerk.desk.drafts.left_over


def test_an_editor_outlives_a_list_that_is_laid_out_anew(tasks: Typist):
    tasks.go(2, "title")
    tasks.type("Half a se")
    tasks.clerk.order(Edit(tasks.table.id_at(0), {"title": "zz"}))
    tasks.view.load()
    tasks.clerk.until(lambda: tasks.table.text(3, 0) == "zz")
    tasks.type("ntence")
    tasks.press(Key.Key_Return)
    tasks.clerk.until(lambda: "Half a sentence" in {each.title for each in tasks.records()})


def test_space_turns_flags_over_and_digits_are_scores(desk: Desk, qtbot: QtBot):
    typist = sat_down(desk, qtbot, "finding", ["a", "b"])
    typist.show("statement", "importance")
    typist.go(0, "importance")
    typist.press(Key.Key_Down, modifier=Shift)
    typist.type("4")
    typist.clerk.until(lambda: [each.importance for each in typist.records()] == [4, 4])
    assert typist.steps()[0] == "Fill Importance in 2 records"
    typist.type("7")
    assert typist.grid.editing.editor is not None
    typist.press(Key.Key_Escape)
    typist.press(Key.Key_F2)
    typist.press(Key.Key_Down, Key.Key_Return)
    typist.clerk.until(lambda: 5 in {each.importance for each in typist.records()})


def test_a_choice_is_found_by_its_first_letters(desk: Desk, qtbot: QtBot):
    typist = sat_down(desk, qtbot, "action", ["a"])
    typist.go(0, "status")
    choices = list(desk.catalogue["action"].fields["status"].choices)
    typist.type(choices[1].label[:3])
    typist.press(Key.Key_Return)
    typist.clerk.until(lambda: typist.records()[0].status == choices[1])
    typist.go(0, "status")
    typist.type("qqq")
    typist.press(Key.Key_Return)
    assert "qqq" in typist.grid.editing.editor.echo.text()
    typist.grid.editing.editor.line.selectAll()
    typist.press(Key.Key_Backspace, Key.Key_Return)
    typist.clerk.until(lambda: typist.records()[0].status is None)


def test_links_and_long_texts_open_the_form(tasks: Typist, qtbot: QtBot):
    tasks.show("title", "about")
    tasks.go(1, "about")
    with qtbot.waitSignal(tasks.view.entered) as entered:
        tasks.press(Key.Key_F2)
    assert entered.args == [tasks.table.id_at(1), "task"]
    tasks.go(2, "title")
    with qtbot.waitSignal(tasks.view.entered):
        tasks.press(Key.Key_Return, modifier=Ctrl)


def test_tab_leaves_the_table_while_nothing_is_being_filled(tasks: Typist):
    tasks.go(0, "title")
    tasks.press(Key.Key_Tab)
    assert not tasks.grid.hasFocus()


# ---- many cells


def test_delete_empties_cells_and_leaves_records_to_the_window(tasks: Typist):
    tasks.clerk.order(Edit(tasks.table.id_at(0), {"due": TODAY}))
    tasks.clerk.until(lambda: tasks.table.value(0, tasks.table.column_of("due")) == TODAY)
    tasks.show("title", "due")
    tasks.go(0, "title")
    tasks.press(Key.Key_Right, Key.Key_Down, modifier=Shift)
    tasks.press(Key.Key_Delete)
    tasks.clerk.until(lambda: tasks.records()[0].due is None)
    assert [each.title for each in tasks.records()].count("") == 2
    assert tasks.steps()[0] == "Empty 3 cells"
    tasks.press(Key.Key_Space, modifier=Shift)
    assert tasks.grid.is_by_records
    tasks.press(Key.Key_Down, modifier=Shift)
    assert tasks.grid.is_by_records
    tasks.press(Key.Key_Delete)
    tasks.clerk.ask(lambda it: None)
    assert tasks.steps()[0] == "Empty 3 cells"
    assert len(tasks.records()) == 4


def test_ctrl_delete_puts_the_records_of_the_cells_into_the_trash(tasks: Typist):
    tasks.go(1, "title")
    tasks.press(Key.Key_Down, modifier=Shift)
    tasks.press(Key.Key_Delete, modifier=Ctrl)
    tasks.clerk.until(lambda: [each.title for each in tasks.records()] == ["a", "d"])
    tasks.clerk.until(lambda: tasks.table.rowCount() == 2)
    assert tasks.steps()[0] == "Delete 2 records"


def test_all_are_chosen_also_those_that_are_not_yet_listed(desk: Desk, qtbot: QtBot):
    typist = sat_down(desk, qtbot, "task", ["a"])
    more = tuple(Add("task", {"title": f"{number:03}"}) for number in range(PAGE + 20))
    typist.clerk.order(Together(more, message("Add")))
    typist.view.load()
    typist.clerk.until(lambda: typist.table.whole == PAGE + 21)
    typist.go(0, "title")
    typist.press(Key.Key_A, modifier=Ctrl)
    typist.clerk.until(lambda: len(typist.grid.chosen_records()) == PAGE + 21)
    assert not typist.grid.is_by_records


def test_fill_down_is_one_step_and_leaves_nothing_out(tasks: Typist):
    tasks.go(0, "due")
    tasks.press(Key.Key_Semicolon, modifier=Ctrl)
    tasks.clerk.until(lambda: tasks.records()[0].due == TODAY)
    assert tasks.steps()[0] == "Change Due of a"
    for _ in range(3):
        tasks.press(Key.Key_Down, modifier=Shift)
    tasks.press(Key.Key_D, modifier=Ctrl)
    tasks.clerk.until(lambda: {each.due for each in tasks.records()} == {TODAY})
    assert tasks.steps()[0] == "Fill Due in 3 records"
    tasks.clerk.desk.undo()
    tasks.clerk.until(lambda: [each.due for each in tasks.records()] == [TODAY, None, None, None])


def test_a_single_cell_is_filled_from_above(tasks: Typist):
    tasks.go(0, "waiting_for")
    tasks.type("Jens")
    tasks.press(Key.Key_Return)
    tasks.press(Key.Key_D, modifier=Ctrl)
    tasks.clerk.until(lambda: [each.waiting_for for each in tasks.records()][:2] == ["Jens", "Jens"])


# ---- the clipboard


def test_a_range_is_copied_as_tabs_and_as_a_table(tasks: Typist):
    tasks.clerk.order(Edit(tasks.table.id_at(0), {"title": "=1+1", "due": TODAY}))
    tasks.clerk.until(lambda: tasks.table.text(0, 0) == "=1+1")
    tasks.show("due", "title")
    tasks.go(0, "due")
    tasks.press(Key.Key_Right, Key.Key_Down, modifier=Shift)
    tasks.press(Key.Key_C, modifier=Ctrl)
    mime = QGuiApplication.clipboard().mimeData()
    assert mime.text() == "3/3/2026\t=1+1\n\tb\n" or mime.text() == "03/03/2026\t=1+1\n\tb\n"
    assert "mso-number-format:'\\@'\">=1+1</td>" in mime.html()


def test_a_range_is_pasted_as_one_step_and_what_cannot_be_read_is_named(tasks: Typist, qtbot: QtBot):
    ana = tasks.clerk.add("person", name="Ana Ruíz")
    tasks.show("title", "due", "owner")
    QGuiApplication.clipboard().setText("x\t4/3/2026\tana ruiz\ny\tsoon\tNobody\n")
    tasks.go(1, "title")
    with qtbot.waitSignal(tasks.clerk.desk.failed) as failed:
        tasks.press(Key.Key_V, modifier=Ctrl)
    said = str(failed.args[0])
    assert said.startswith("Cells left as they were: 2 of 6. Due in row 3")
    assert "Nobody" in said
    found = {each.title: each for each in tasks.records()}
    assert found["x"].due == date(2026, 3, 4)
    assert found["x"].owner == ana
    assert found["y"].due is None
    assert found["y"].owner is None
    assert tasks.steps()[0] == "Paste 5 cells"
    tasks.clerk.desk.undo()
    tasks.clerk.until(lambda: [each.title for each in tasks.records()] == ["a", "b", "c", "d"])


def test_one_copied_cell_fills_a_range(tasks: Typist):
    QGuiApplication.clipboard().setText("Jens")
    tasks.go(0, "waiting_for")
    for _ in range(3):
        tasks.press(Key.Key_Down, modifier=Shift)
    tasks.press(Key.Key_V, modifier=Ctrl)
    tasks.clerk.until(lambda: {each.waiting_for for each in tasks.records()} == {"Jens"})


def test_what_finds_no_row_is_said(tasks: Typist, qtbot: QtBot):
    QGuiApplication.clipboard().setText("\n".join("efghij"))
    tasks.go(2, "title")
    with qtbot.waitSignal(tasks.clerk.desk.failed) as failed:
        tasks.press(Key.Key_V, modifier=Ctrl)
    assert str(failed.args[0]).startswith("Cells left as they were: 4 of 6")
    assert [each.title for each in tasks.records()] == ["a", "b", "e", "f"]


# ---- numbers of a country


def test_german_amounts_and_the_numeric_keypad(german: Typist, qtbot: QtBot):
    german.go(0, "amount")
    for text in ("1.250.000,50", "1250000,5"):
        german.type(text)
        german.press(Key.Key_Return)
    for text in "12.5":
        qtbot.keyClicks(german.where(), text, Qt.KeyboardModifier.KeypadModifier)
    german.press(Key.Key_Return)
    wanted = [Money(125000050), Money(125000050), Money(1250)]
    german.clerk.until(lambda: [each.amount for each in german.records()] == wanted)


def test_sorting_by_the_column_with_the_keyboard(tasks: Typist):
    tasks.go(0, "title")
    tasks.press(Key.Key_S, modifier=Ctrl | Shift)
    tasks.press(Key.Key_S, modifier=Ctrl | Shift)
    tasks.clerk.until(lambda: tasks.table.text(0, 0) == "d")
    tasks.clerk.until(lambda: tasks.table.id_at(tasks.grid.currentIndex().row()) == tasks.view._wanted)
    assert not tasks.grid.is_by_records
