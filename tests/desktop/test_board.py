"""A board of cards: laid out, walked through, moved by keys and mouse, undone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot

from s3desk.desktop.desk import Desk
from s3desk.desktop.kit import arrangement as arranged
from s3desk.desktop.kit.arrangement import Arrangement, Badge, Card, Column, Face
from s3desk.desktop.kit.board import Board
from s3desk.desktop.kit.board_column import CardModel
from s3desk.domain.messages import message
from s3desk.domain.values import Place, format_id
from s3desk.services.commands import Edit
from s3desk.services.query import Order, Test, Where

Key = Qt.Key


def kinds(at: Any) -> tuple[Column, ...]:
    names = ("weakness", "asset", "barrier")
    made = [Column(name, message(name), (Where("kind", Test.EQUAL, name),), {"kind": name}) for name in names]
    rest = Column("rest", message("Others"), (Where("kind", Test.EMPTY),), None, quiet=True)
    return (*made, rest)


def describe(questions: Any, records: Any, words: Any, at: Any) -> dict[bytes, Face]:
    return {
        each.id: Face("said twice", (Badge("no evidence", "warning", "warning"),)) for each in records if each.heard
    }


BY_KIND = Arrangement("kinds", message("Kinds"), "finding", kinds, describe, links=("theme",))
IN_FOUR = Arrangement("four", message("Four"), "finding", kinds, rows=2)


@pytest.fixture
def board(desk: Desk, clerk: Any, qtbot: QtBot) -> Iterator[Board]:
    made = Board([BY_KIND, IN_FOUR], desk)
    made.resize(900, 600)
    made.show()
    made.activateWindow()
    made.load()
    yield made
    made.close()
    made.deleteLater()


def titles(board: Board) -> list[list[str]]:
    return [[card.title for card in each.model.cards] for each in board.columns]


def at(board: Board, column: int, row: int = 0) -> None:
    cards = board.columns[column].cards
    cards.setCurrentIndex(board.columns[column].model.index(row))
    cards.setFocus()


@pytest.fixture
def filled(board: Board, clerk: Any) -> list[bytes]:
    made = [clerk.add("finding", statement=title, kind=kind) for title, kind in zip("ABCD", KINDS, strict=True)]
    clerk.until(lambda: titles(board) == [["A", "B"], ["C"], [], ["D"]])
    return made


KINDS = ("weakness", "weakness", "asset", None)


def test_cards_lie_in_the_column_whose_conditions_they_meet(board: Board, filled: Any):
    assert [each.ui.label.text()[-1] for each in board.columns] == ["2", "1", "0", "1"]
    assert board.columns[0].cards.accessibleName() == "weakness, 2 cards"
    assert board.columns[2].cards.empty_text.startswith("Nothing here yet")


def test_what_a_card_says_is_read_aloud(board: Board, clerk: Any):
    clerk.add("finding", statement="A", kind="asset", heard=2)
    clerk.until(lambda: titles(board)[1] == ["A"])
    index = board.columns[1].model.index(0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "A\nsaid twice\nno evidence"
    assert index.data() == "A"


def test_a_card_moves_by_a_key_as_one_edit_and_comes_back(board: Board, filled: Any, clerk: Any, qtbot: QtBot):
    at(board, 0)
    qtbot.keyClick(board.pane(), Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    clerk.until(lambda: titles(board) == [["B"], ["A", "C"], [], ["D"]])
    assert clerk.get(filled[0]).kind == "asset"
    assert board.current() == filled[0]
    clerk.until(lambda: board.columns[1].cards.hasFocus())
    board.desk.undo()
    clerk.until(lambda: titles(board) == [["A", "B"], ["C"], [], ["D"]])


def test_marked_cards_move_together_as_one_step(board: Board, filled: Any, clerk: Any, qtbot: QtBot):
    at(board, 0)
    qtbot.keyClick(board.pane(), Key.Key_Space)
    at(board, 0, 1)
    qtbot.keyClick(board.pane(), Key.Key_Space)
    assert board.chosen_records() == filled[:2]
    board.move_chosen(1)
    clerk.until(lambda: titles(board)[1] == ["A", "B", "C"])
    assert not board.marked
    board.desk.undo()
    clerk.until(lambda: titles(board)[0] == ["A", "B"])


def test_the_card_where_one_is_stays_in_sight_in_a_narrower_board(board: Board, clerk: Any):
    for at_all in range(12):
        clerk.add(
            "finding", statement=f"A sentence that needs more lines where there is less room, {at_all}", kind="weakness"
        )
    clerk.until(lambda: len(titles(board)[0]) == 12)
    cards, model = board.columns[0].cards, board.columns[0].model
    at(board, 0, 11)
    cards.scrollTo(model.index(11))
    board.resize(420, 600)
    clerk.until(lambda: cards.viewport().rect().contains(cards.visualRect(model.index(11))))


def test_escape_takes_the_marks_away(board: Board, filled: Any, qtbot: QtBot):
    at(board, 0)
    qtbot.keyClick(board.pane(), Key.Key_Space)
    assert board.columns[0].model.index(0).data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    qtbot.keyClick(board.pane(), Key.Key_Escape)
    assert not board.marked


def test_nothing_moves_into_a_column_that_takes_none(board: Board, filled: Any, clerk: Any):
    at(board, 2)
    board.move_chosen(1)
    model = board.columns[3].model
    data = board.columns[0].model.mimeData([board.columns[0].model.index(0)])
    assert not model.canDropMimeData(data, Qt.DropAction.MoveAction, 0, 0, QModelIndex())
    assert not model.dropMimeData(data, Qt.DropAction.MoveAction, 0, 0, QModelIndex())


def test_a_card_is_dropped_in_another_column(board: Board, filled: Any, clerk: Any):
    data = board.columns[0].model.mimeData([board.columns[0].model.index(1)])
    assert board.columns[2].model.dropMimeData(data, Qt.DropAction.MoveAction, -1, -1, QModelIndex())
    clerk.until(lambda: titles(board) == [["A"], ["C"], ["B"], ["D"]])


def test_arrows_walk_from_column_to_column(board: Board, filled: Any, clerk: Any, qtbot: QtBot):
    chosen: list[bytes] = []
    board.chosen.connect(lambda record, name: chosen.append(record))
    at(board, 0, 1)
    qtbot.keyClick(board.pane(), Key.Key_Right)
    assert board.current() == filled[2]
    qtbot.keyClick(board.pane(), Key.Key_Right)
    assert board.column.name == "barrier"
    assert board.current() is None
    qtbot.keyClick(board.pane(), Key.Key_Left)
    assert board.current() == filled[2]
    assert chosen == [filled[1], filled[2]]


def test_four_fields_are_walked_up_and_down(board: Board, filled: Any, clerk: Any, qtbot: QtBot):
    board.arrange(1)
    clerk.until(lambda: titles(board)[0] == ["A", "B"])
    at(board, 1)
    qtbot.keyClick(board.pane(), Key.Key_Down)
    assert board.column.name == "rest"
    qtbot.keyClick(board.pane(), Key.Key_Up)
    assert board.column.name == "asset"


def test_enter_opens_a_card_and_letters_find_one(board: Board, filled: Any, qtbot: QtBot):
    opened: list[bytes] = []
    board.entered.connect(lambda record, name: opened.append(record))
    at(board, 0)
    qtbot.keyClicks(board.pane(), "b")
    qtbot.keyClick(board.pane(), Key.Key_Return)
    assert opened == [filled[1]]


def test_a_new_card_begins_in_the_column_where_the_keyboard_is(board: Board, filled: Any, clerk: Any, qtbot: QtBot):
    opened: list[bytes] = []
    board.entered.connect(lambda record, name: opened.append(record))
    at(board, 1)
    board.add_record()
    clerk.until(lambda: bool(opened))
    assert clerk.get(opened[0]).kind == "asset"


def test_words_and_links_choose_cards_and_new_cards_follow(board: Board, filled: Any, clerk: Any):
    theme = clerk.add("theme", name="Energy")
    clerk.order(Edit(filled[1], {"theme": theme}))
    box = board.links.boxes["theme"]
    clerk.until(lambda: box.findData(format_id(theme)) > 0)
    box.setCurrentIndex(box.findData(format_id(theme)))
    board.load()
    clerk.until(lambda: titles(board) == [["B"], [], [], []])
    assert board.linked_values() == {"theme": theme}
    box.setCurrentIndex(0)
    board.ui.filter.setText("c")
    clerk.until(lambda: titles(board) == [[], ["C"], [], []])
    assert board.query().where == board.conditions()


def test_what_a_column_cannot_show_is_in_the_list(board: Board, clerk: Any, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(arranged, "SHOWN", 2)
    for title in "ABC":
        clerk.add("finding", statement=title, kind="weakness")
    more = board.columns[0].ui.more
    clerk.until(lambda: not more.isHidden())
    assert more.text() == "1 more: open the list"
    listed: list[str] = []
    board.desk.listed.connect(lambda name, sieve: listed.append(name))
    more.click()
    assert listed == ["finding"]


def test_the_arrangement_is_remembered(board: Board, desk: Desk):
    board.arrange(1)
    again = Board([BY_KIND, IN_FOUR], desk)
    assert again.arrangement is IN_FOUR
    again.deleteLater()


def test_the_model_of_a_column_is_sound(qtmodeltester: Any, qapp: Any):
    model = CardModel(qapp)
    qtmodeltester.check(model)
    cards = [Card(bytes([at]) * 16, f"Card {at}") for at in range(4)]
    for shown in (cards, cards[1:3], cards[::-1], [*cards[1:3], cards[0]], []):
        model.show(shown)
        assert model.cards == shown


def objectives(at: Any) -> tuple[Column, ...]:
    return (Column("all", message("All"), ()),)


def test_cards_of_a_type_with_an_order_move_up_and_down(desk: Desk, clerk: Any, qtbot: QtBot):
    made = Board([Arrangement("all", message("All"), "objective", objectives, order=(Order("order"),))], desk)
    made.show()
    made.activateWindow()
    made.load()
    records = [
        clerk.add("objective", title=title, order=Place(None, index)) for title, index in zip("ABC", "def", strict=True)
    ]
    clerk.until(lambda: titles(made) == [["A", "B", "C"]])
    at(made, 0)
    qtbot.keyClick(made.pane(), Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    clerk.until(lambda: titles(made) == [["B", "A", "C"]])
    assert made.current() == records[0]
    qtbot.keyClick(made.pane(), Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    clerk.until(lambda: titles(made) == [["B", "C", "A"]])
    qtbot.keyClick(made.pane(), Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(made.pane(), Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    clerk.until(lambda: titles(made) == [["B", "A", "C"]])
    made.close()
    made.deleteLater()
