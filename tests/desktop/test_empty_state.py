"""An empty place says what belongs there, and offers the first step."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from s3desk.desktop.kit.empty_state import EmptyState
from s3desk.desktop.kit.first_steps import first_step
from s3desk.domain.subjects import catalogue


def shown(qtbot: QtBot, width: int) -> EmptyState:
    empty = EmptyState("task", "No tasks yet.", "Who does what until when. A task from a meeting is linked to it.")
    qtbot.addWidget(empty)
    empty.resize(width, 400)
    with qtbot.waitExposed(empty):
        empty.show()
    return empty


def test_the_first_step_is_one_key_away(qtbot: QtBot):
    done: list[int] = []
    empty = shown(qtbot, 400)
    assert not empty.step.isVisible()
    empty.offer("New task", lambda: done.append(1))
    empty.offer("New task of mine", lambda: done.append(2))
    qtbot.keyClick(empty.step, Qt.Key.Key_Space)
    assert done == [2]
    assert empty.step.text() == "New task of mine"


def test_it_says_its_sentence_to_a_screen_reader(qtbot: QtBot):
    empty = shown(qtbot, 400)
    empty.tell("Nothing is due.", "")
    assert empty.accessibleName() == "Nothing is due."
    assert not empty.sentence.isVisible()


def test_its_words_have_room_in_a_narrow_place_with_large_text(qtbot: QtBot, qapp: QApplication):
    empty = shown(qtbot, 240)
    font = QFont(qapp.font())
    font.setPointSizeF(font.pointSizeF() * 2)
    empty.setFont(font)
    qapp.processEvents()
    for label in empty.findChildren(QLabel):
        assert label.height() >= label.heightForWidth(label.width())


def test_every_kind_of_record_has_a_first_step_of_its_own():
    steps = [first_step(name) for name in catalogue()]
    assert len(set(steps)) == len(steps)
