"""A workshop and what comes of it: findings typed and pasted, answered by actions, moved, scored."""

from __future__ import annotations

from pathlib import Path
from random import Random
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from s3desk.desktop.kit.paste_list import PasteList
from s3desk.services.query import Query
from tests.desktop.conftest import Clerk
from tests.desktop.journeys.conftest import Hands

MANY = 3_000


def to_line(hands: Hands, board: Any) -> None:
    """Go to the line above the board, from the column that it then makes cards of."""
    if hands.by_mouse:
        hands.reach(board.line)
    else:
        hands.press("Ctrl+L")
    hands.until(board.line.line.hasFocus)


def test_ten_weaknesses_are_typed_and_one_is_answered(hands: Hands, office: Clerk):
    office.add("action", title="Vouchers for patents")
    hands.go("diagnosis")
    board = hands.open_view("board")
    to_line(hands, board)
    for at in range(10):
        hands.type(f"Weakness {at}")
        hands.press("Return")
    assert board.line.line.hasFocus()
    hands.until(lambda: len(hands.all("finding")) == 10)
    assert {each.kind.value for each in hands.all("finding")} == {"weakness"}
    unanswered = board._counters.buttons["unanswered"]
    hands.until(lambda: unanswered.text().strip().startswith("10"))

    hands.push(unanswered)
    listed = hands.page.view
    hands.until(lambda: listed.table.rowCount() == 10)
    hands.find("vouchers")
    hands.until(lambda: hands.page.has_record and hands.page.panel.declared.name == "action")
    hands.order("edit_record")
    hands.push(hands.page.panel.form.editors["answers"].add)
    hands.pick("Weakness 3")
    hands.until(lambda: hands.only("action").answers)
    hands.order("go_back")
    hands.until(lambda: hands.page.view is listed and listed.table.rowCount() > 0)
    hands.order("refresh")
    hands.until(lambda: listed.table.rowCount() == 9)
    hands.open_view("board")
    hands.until(lambda: unanswered.text().strip().startswith("9"))


@pytest.mark.samples("../scenarios")
def test_a_list_of_seventy_lines_is_pasted(hands: Hands, scenarios: Path):
    hands.go("diagnosis")
    board = hands.open_view("board")
    QGuiApplication.clipboard().setText((scenarios / "s01_statements.txt").read_text(encoding="utf-8"))
    to_line(hands, board)
    hands.press("Ctrl+V")
    dialog = hands.dialog()
    assert isinstance(dialog, PasteList)
    hands.until(lambda: dialog.ui.summary.text() == "70 lines. New: 64; much like others: 6")
    box = dialog.ui.alike.cellWidget(0, 2)
    hands.choose(box, "Keep both")
    ok = dialog.ui.buttons.button(QDialogButtonBox.StandardButton.Ok)
    hands.until(lambda: ok.text() == "Add 65")
    hands.push(ok)
    hands.until(lambda: len(hands.all("finding")) == 65)
    hands.back()
    assert board.line.line.hasFocus()
    hands.press("Ctrl+Z")
    hands.until(lambda: not hands.all("finding"))


def test_three_thousand_pasted_lines_are_undone_in_one_step(keys: Hands):
    keys.go("diagnosis")
    board = keys.open_view("board")
    words = Random(1)
    lines = ["".join(words.choices("abcdefghijklmnopqrstuvwxyz ", k=40)) for _ in range(MANY)]
    QGuiApplication.clipboard().setText("\n".join(lines))
    to_line(keys, board)
    keys.press("Ctrl+V")
    dialog = keys.dialog()
    keys.until(lambda: dialog.ui.summary.text().startswith("3,000 lines") or "3000 lines" in dialog.ui.summary.text())
    keys.reach(dialog.ui.buttons.button(QDialogButtonBox.StandardButton.Ok))
    keys.press("Return")
    keys.back()
    count = lambda: keys.ask(lambda questions: questions.count(Query("finding")))  # noqa: E731
    keys.until(lambda: count() == MANY)
    keys.until(lambda: keys.window.toast.isVisible())
    assert str(MANY) in keys.window.toast.text.text().replace(",", "")
    assert not keys.window.toast.isAncestorOf(keys.here)
    keys.press("Ctrl+Z")
    keys.until(lambda: count() == 0)


def test_a_weakness_becomes_a_threat_with_its_links_and_history(hands: Hands, office: Clerk):
    finding = office.add("finding", kind="weakness", statement="Power costs much")
    study = office.add("evidence", title="Study", findings=frozenset({finding}))
    hands.go("diagnosis")
    board = hands.open_view("board")
    hands.choose(board.ui.arrangements, "SWOT")
    hands.until(lambda: [len(each.model.cards) for each in board.columns] == [0, 1, 0, 0])
    hands.reach(board.columns[1].cards)
    hands.press("Home", "Ctrl+Right", "Ctrl+Right")
    hands.until(lambda: hands.get(finding).kind == "threat")
    hands.until(lambda: len(board.columns[3].model.cards) == 1)
    assert hands.get(study).findings == frozenset({finding})
    hands.press("Return")
    hands.until(lambda: hands.page.has_record and hands.page.panel.record == finding)
    history = hands.ask(lambda questions: questions.history(finding, "kind"))
    assert {entry.change.after for entry in history} == {"weakness", "opportunity", "threat"}
    hands.press("Esc")
    hands.until(lambda: board.isAncestorOf(hands.here))


@pytest.mark.usefixtures("speaking")
def test_three_people_score_and_the_mean_reads_as_spaniards_write_it(hands: Hands, office: Clerk, qapp: QApplication):
    office.add("finding", statement="Pocas patentes", kind="weakness")
    office.add("criterion", title="Efecto")
    for name in ("Ana", "Eva", "Gil"):
        office.add("person", name=name)
    hands.window.languages.choose("es")
    hands.until(lambda: hands.desk.words.language == "es")
    hands.window.activateWindow()
    hands.go("diagnosis")
    view = hands.open_view("scores")
    hands.until(lambda: view.model.rowCount() == 1 and view.ui.assessor.count() == 4)
    for name, points in (("Ana", "4"), ("Eva", "3"), ("Gil", "0")):
        hands.choose(view.ui.assessor, name)
        hands.reach(view.ui.table)
        hands.press("Home", "Right", points)
        hands.until(lambda points=points: any(str(each.points) == points for each in hands.all("score")))
        hands.until(lambda: not view.model.on_the_way)
    hands.push(view.ui.reveal)
    hands.until(lambda: view.model.revealed)
    assert view.model.index(0, 1).data().startswith("3,5")
    said = view.model.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("3,5 (2 ")
    assert "3" in said.partition("(")[2]
