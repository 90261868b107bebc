"""The capture line: ten weaknesses by keyboard only, tokens as chips, likely duplicates told in passing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from s3desk.desktop.desk import Desk
from s3desk.desktop.kit.capture_line import CaptureLine
from s3desk.domain.messages import message
from s3desk.services.capturing import CAPTURES
from s3desk.services.commands import Add
from s3desk.services.query import Query

Key = Qt.Key


@pytest.fixture
def line(desk: Desk, qtbot: QtBot) -> Iterator[CaptureLine]:
    desk.clock = lambda: datetime(2018, 3, 14, 9, 30, tzinfo=UTC)
    made = CaptureLine(desk, CAPTURES["finding"])
    made.resize(600, 60)
    made.show()
    made.activateWindow()
    made.setFocus()
    yield made
    made.close()
    made.deleteLater()


def statements(clerk: Any, name: str = "finding", title: str = "statement") -> list[str]:
    return [getattr(each, title) for each in clerk.ask(lambda questions: questions.find(Query(name)))]


class NoMouse(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kinds = QEvent.Type
        assert event.type() not in {kinds.MouseButtonPress, kinds.MouseButtonRelease, kinds.MouseMove, kinds.Wheel}
        return False


def test_ten_weaknesses_by_keyboard_only(line: CaptureLine, clerk: Any, qtbot: QtBot):
    guard = NoMouse()
    QApplication.instance().installEventFilter(guard)
    line.give({"kind": "weakness"})
    made: list[bytes] = []
    line.captured.connect(lambda record, name: made.append(record))
    said = [f"Weakness of its own, number {number} of ten" for number in "ABCDEFGHIJ"]
    for each in said:
        qtbot.keyClicks(QApplication.focusWidget(), each)
        qtbot.keyClick(QApplication.focusWidget(), Key.Key_Return)
        assert line.line.text() == ""
    clerk.until(lambda: len(made) == 10)
    QApplication.instance().removeEventFilter(guard)
    assert QApplication.focusWidget() is line.line
    found = clerk.ask(lambda questions: questions.find(Query("finding")))
    assert {each.statement for each in found} == set(said)
    assert {each.kind for each in found} == {"weakness"}


def test_tokens_are_chips_before_enter_and_links_after(line: CaptureLine, clerk: Any, qtbot: QtBot):
    ana = clerk.add("person", name="Ana Ruiz")
    energy = clerk.add("theme", name="Energy")
    clerk.until(lambda: len(line._names.get("@", ())) == 1 and len(line._names.get("#", ())) == 1)
    qtbot.keyClicks(line.line, "Few patents @ana #energy /threat @nobody")
    assert line.chips() == ["@ Ana Ruiz", "# Energy", "/ Threat"]
    assert line.note.text() == '"nobody" is not known here; it stays text.'
    with qtbot.waitSignal(line.captured) as told:
        qtbot.keyClick(line.line, Key.Key_Return)
    found = clerk.get(told.args[0])
    assert (found.statement, found.kind, found.theme) == ("Few patents @nobody", "threat", energy)
    assert found.said_by == frozenset({ana})
    assert line.chips() == []


def test_a_task_has_an_owner_and_a_day(line: CaptureLine, clerk: Any, qtbot: QtBot):
    ana = clerk.add("person", name="Ana Ruiz")
    line.become(CAPTURES["task"])
    clerk.until(lambda: len(line._names.get("@", ())) == 1)
    qtbot.keyClicks(line.line, "Write to the port !28.03.18 @Ana Ruiz")
    assert len(line.chips()) == 2
    with qtbot.waitSignal(line.captured) as told:
        qtbot.keyClick(line.line, Key.Key_Return)
    task = clerk.get(told.args[0])
    assert (task.title, task.owner, task.due) == ("Write to the port", ana, date(2018, 3, 28))


def test_a_likely_duplicate_is_told_and_taken_all_the_same(line: CaptureLine, clerk: Any, qtbot: QtBot):
    clerk.add("finding", statement="Ciberataques recientes a proveedores")
    qtbot.keyClicks(line.line, "CIBERATAQUES RECIENTES A PROVEEDORES")
    clerk.until(lambda: line.note.text() == "Looks like “Ciberataques recientes a proveedores”.")
    qtbot.keyClick(line.line, Key.Key_Return)
    clerk.until(lambda: "It looks like “Ciberataques recientes a proveedores”." in line.note.text())
    assert len(statements(clerk)) == 2


def test_a_blank_line_makes_nothing(line: CaptureLine, clerk: Any, qtbot: QtBot):
    qtbot.keyClicks(line.line, "   ")
    qtbot.keyClick(line.line, Key.Key_Return)
    assert statements(clerk) == []


def test_a_refused_line_comes_back(line: CaptureLine, clerk: Any, qtbot: QtBot):
    line.give({"theme": b"x" * 16})
    qtbot.keyClicks(line.line, "Few patents")
    with qtbot.waitSignal(line._desk.failed):
        qtbot.keyClick(line.line, Key.Key_Return)
    assert line.line.text() == "Few patents"


def test_several_lines_are_handed_over_as_a_list(line: CaptureLine, qtbot: QtBot):
    line.takes_lists = True
    QGuiApplication.clipboard().setText("One\nTwo\n")
    with qtbot.waitSignal(line.pasted) as told:
        qtbot.keyClick(line.line, Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert told.args == ["One\nTwo\n"]
    QGuiApplication.clipboard().setText("One")
    qtbot.keyClick(line.line, Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert line.line.text() == "One"


def test_it_says_what_it_makes_and_what_it_understands(line: CaptureLine):
    line.call_it(message("Add to Weaknesses"))
    assert line.line.accessibleName() == "Add to Weaknesses"
    assert line.note.text() == "Enter adds it. Understood in the line: @name, #theme, /kind"


def test_private_lines_stay_private(line: CaptureLine, clerk: Any, qtbot: QtBot):
    line.become(CAPTURES["note"])
    line.private = True
    qtbot.keyClicks(line.line, "Only mine")
    with qtbot.waitSignal(line.captured) as told:
        qtbot.keyClick(line.line, Key.Key_Return)
    assert clerk.ask(lambda questions: questions.circle(told.args[0])) == "mine"


def test_names_of_people_who_come_later_are_learned(line: CaptureLine, clerk: Any):
    clerk.order(Add("organisation", {"name": "Port of Santander", "short_name": "APS"}))
    clerk.until(lambda: bool(line._names.get("@")))
    line.line.setText("Deep water @aps")
    line.line.textEdited.emit(line.line.text())
    assert line.chips() == ["@ Port of Santander"]
    line._looking.stop()
