"""The tab diagnosis: cards by kind and SWOT, scoring by keys, charts whose marks and numbers belong together."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QComboBox, QDialogButtonBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from s3desk.desktop.desk import Desk
from s3desk.desktop.kit.paste_list import LISTED, PasteList
from s3desk.desktop.look import SCHEMES, Role, current, dress, series
from s3desk.desktop.settings import SCHEME, Settings
from s3desk.desktop.shell.main_window import MainWindow
from s3desk.desktop.tabs import TABS
from s3desk.desktop.tabs.diagnosis.board import FindingsBoard
from s3desk.desktop.tabs.diagnosis.charts import PLACING, RADAR, RANKING, ChartsView
from s3desk.desktop.tabs.diagnosis.figures import FiguresView
from s3desk.desktop.tabs.diagnosis.said import mean_in_full, what_scores_show
from s3desk.desktop.tabs.diagnosis.scores import EMPTY, TABLE, ScoresView
from s3desk.desktop.words import QtWords
from s3desk.domain.diagnosis import mean
from s3desk.services.capturing import CAPTURES, Fate
from s3desk.services.query import Query
from s3desk.services.scoring import give_points, score_sheet

Key = Qt.Key
DAY = date(2018, 3, 14)


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[Any]:
    """Show a view of its own, and put it away afterwards."""
    views: list[QWidget] = []

    def show(view: Any) -> Any:
        views.append(view)
        view.resize(900, 600)
        view.show()
        view.activateWindow()
        view.load()
        return view

    yield show
    for each in views:
        each.close()
        each.deleteLater()


# ---- the board


def titles(board: FindingsBoard) -> list[list[str]]:
    return [[card.title for card in each.model.cards] for each in board.columns]


def badges(board: FindingsBoard, column: int) -> list[str]:
    return [badge.said or badge.text for card in board.columns[column].model.cards for badge in card.face.badges]


def test_moving_from_weaknesses_to_threats_keeps_links_and_history(desk: Desk, clerk: Any, shown: Any, qtbot: QtBot):
    finding = clerk.add("finding", kind="weakness", statement="Power costs much")
    study = clerk.add("evidence", title="Study", findings=frozenset({finding}))
    board = shown(FindingsBoard(desk))
    board.arrange(1)
    clerk.until(lambda: titles(board) == [[], ["Power costs much"], [], []])
    board.columns[1].cards.setCurrentIndex(board.columns[1].model.index(0))
    board.columns[1].cards.setFocus()
    for _ in range(2):  # faster than the file: the second press goes on from where the first one led
        qtbot.keyClick(board.columns[1].cards, Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    clerk.until(lambda: titles(board) == [[], [], [], ["Power costs much"]])
    clerk.until(board.columns[3].cards.hasFocus)
    assert clerk.get(finding).kind == "threat"
    assert clerk.get(study).findings == frozenset({finding})
    history = clerk.ask(lambda questions: questions.history(finding, "kind"))
    assert {entry.change.after for entry in history} == {"weakness", "opportunity", "threat"}


def test_cards_say_what_a_finding_lacks_and_stands_on(desk: Desk, clerk: Any, shown: Any):
    board = shown(FindingsBoard(desk))
    finding = clerk.add("finding", kind="weakness", statement="Few patents", importance=4, heard=3)
    clerk.until(lambda: badges(board, 0) == ["No evidence", "No action", "importance 4", "said 3 times"])
    clerk.add("evidence", title="Study", findings=frozenset({finding}))
    clerk.add("action", title="Advise", answers=frozenset({finding}))
    criterion, ana = clerk.add("criterion", title="Effect"), clerk.add("person", name="Ana")
    clerk.order(lambda questions: give_points(questions, (finding, criterion), ana, 3, DAY))
    clerk.until(
        lambda: len(badges(board, 0)) == 4 and badges(board, 0)[1:] == ["importance 4", "score 3.0", "said 3 times"]
    )


def test_nothing_is_invisible_by_kind(desk: Desk, clerk: Any, shown: Any):
    board = shown(FindingsBoard(desk))
    board.arrange(0)
    clerk.add("finding", kind="threat", statement="Tariffs")
    clerk.add("finding", statement="Unsorted")
    clerk.until(lambda: sorted(titles(board)[4]) == ["Tariffs", "Unsorted"])
    assert board.columns[4].model.cards[0].face.facts == "Threat"


def test_counters_lead_to_their_lists(desk: Desk, clerk: Any, shown: Any):
    board = shown(FindingsBoard(desk))
    clerk.add("finding", kind="weakness", statement="Few patents")
    counters = board._counters
    assert counters is not None
    clerk.until(lambda: counters.buttons["no_evidence"].text() == " 1  No evidence")
    assert counters.buttons["contradicted"].isHidden()
    listed: list[tuple[str, str]] = []
    desk.listed.connect(lambda name, sieve: listed.append((name, sieve)))
    counters.buttons["unanswered"].click()
    assert listed == [("finding", "unanswered")]


def test_guiding_questions_follow_the_quadrant(desk: Desk, clerk: Any, shown: Any):
    board = shown(FindingsBoard(desk))
    board.arrange(1)
    board.columns[1].ui.ask.click()
    assert not board.ui.hints_band.isHidden()
    assert "Business: What do you have to buy" in board.ui.hints.text()
    board.go_to_column(1)
    assert "Business: Which new value chain" in board.ui.hints.text()
    board.columns[2].ui.ask.click()
    assert board.ui.hints_band.isHidden()


def test_while_no_card_is_there_the_keyboard_goes_into_the_line(desk: Desk, clerk: Any, shown: Any, qtbot: QtBot):
    board = shown(FindingsBoard(desk))
    board.pane().setFocus()
    clerk.until(board.line.line.hasFocus)
    clerk.add("finding", kind="weakness", statement="Few patents")
    clerk.until(lambda: titles(board)[0] == ["Few patents"])
    assert board.line.line.hasFocus()
    assert board.pane() is board.columns[0].cards


def test_the_line_makes_cards_of_the_column_where_one_is(desk: Desk, clerk: Any, shown: Any, qtbot: QtBot):
    board = shown(FindingsBoard(desk))
    board.arrange(0)
    board.line.setFocus()
    assert board.line.line.placeholderText() == "Add to Weaknesses"
    qtbot.keyClick(board.line.line, Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert board.line.line.placeholderText() == "Add to Competitive assets"
    qtbot.keyClicks(board.line.line, "Deep quays")
    qtbot.keyClick(board.line.line, Key.Key_Return)
    clerk.until(lambda: titles(board)[1] == ["Deep quays"])
    assert board.line.line.hasFocus()
    qtbot.keyClick(board.line.line, Key.Key_Down)
    clerk.until(lambda: board.pane().hasFocus())


def test_cards_that_say_the_same_are_marked(desk: Desk, clerk: Any, shown: Any):
    board = shown(FindingsBoard(desk))
    board.arrange(0)
    clerk.add("finding", kind="asset", statement="Datos de producción")
    clerk.add("finding", kind="asset", statement="DATOS\u00a0de  produccion")
    clerk.until(lambda: badges(board, 1).count("Looks like another") == 2)


class NoMouse(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kinds = QEvent.Type
        assert event.type() not in {
            kinds.MouseButtonPress,
            kinds.MouseButtonRelease,
            kinds.MouseButtonDblClick,
            kinds.Wheel,
        }
        return False


def test_a_morning_by_keyboard_only(window: MainWindow, office: Any, qtbot: QtBot):
    guard = NoMouse()
    QApplication.instance().installEventFilter(guard)
    at = next(at for at, tab in enumerate(TABS) if tab.name == "diagnosis")
    window.activateWindow()
    qtbot.keyClick(window, Key(Key.Key_1 + at), Qt.KeyboardModifier.ControlModifier)
    board = window.page().view_named("board")
    assert isinstance(board, FindingsBoard)
    board.arrange(0)
    window.page().go_to_view()
    office.until(board.pane().hasFocus)
    qtbot.keyClick(board.pane(), Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    office.until(board.line.line.hasFocus)
    for said in ("Few berths", "Old cranes"):
        qtbot.keyClicks(QApplication.focusWidget(), said)
        qtbot.keyClick(QApplication.focusWidget(), Key.Key_Return)
    office.until(lambda: titles(board)[0] == ["Few berths", "Old cranes"])
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Down)
    office.until(board.pane().hasFocus)
    assert board.current() == board.columns[0].model.cards[1].id  # the one that was typed last
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Up)
    qtbot.keyClicks(QApplication.focusWidget(), "old")
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    office.until(lambda: titles(board)[1] == ["Old cranes"] and board.pane().hasFocus())
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Return)
    page = window.page()
    office.until(lambda: page.has_record and page.ui.record_side.isAncestorOf(QApplication.focusWidget()))
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Escape)
    office.until(board.pane().hasFocus)
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    office.until(lambda: titles(board)[0] == ["Few berths", "Old cranes"])
    QApplication.instance().removeEventFilter(guard)


# ---- a pasted list


@pytest.mark.samples("../scenarios")
def test_the_line_is_reached_from_the_navigator_and_from_the_record(window: MainWindow, office: Any, qtbot: QtBot):
    window.activateWindow()
    record = office.add("finding", statement="Firms do not find technicians")
    page = window.page()
    page.view_named("board")
    line = page.view.line.line
    page.ui.navigator.setFocus()
    qtbot.keyClick(page.ui.navigator, Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(line.hasFocus)
    page.show_record(record, "finding", focus=True)
    qtbot.waitUntil(lambda: not line.hasFocus())
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(line.hasFocus)


def test_seventy_pasted_lines_are_told_and_decided(desk: Desk, clerk: Any, qtbot: QtBot, scenarios: Path):
    dialog = PasteList(desk, CAPTURES["finding"], {"kind": "weakness"})
    dialog.show()
    dialog.begin((scenarios / "s01_statements.txt").read_text(encoding="utf-8"))
    clerk.until(lambda: dialog.ui.summary.text() == "70 lines. New: 64; much like others: 6")
    assert dialog.ui.kind.currentText() == "Weakness"
    assert dialog.ui.alike.rowCount() == 6
    box = dialog.ui.alike.cellWidget(0, 2)
    assert isinstance(box, QComboBox)
    assert box.currentText() == "Keep one, count both"
    dialog._choose_for_all(dialog._offered.index(Fate.KEEP))
    assert dialog.ui.buttons.button(QDialogButtonBox.StandardButton.Ok).text() == "Add 70"
    dialog._choose_for_all(dialog._offered.index(Fate.JOIN))
    assert dialog.ui.buttons.button(QDialogButtonBox.StandardButton.Ok).text() == "Add 64"
    dialog.take()
    clerk.until(lambda: clerk.ask(lambda questions: questions.count(Query("finding"))) == 64)
    desk.undo()
    clerk.until(lambda: clerk.ask(lambda questions: questions.count(Query("finding"))) == 0)


def test_of_very_many_duplicates_the_first_are_listed_and_all_follow_one_choice(desk: Desk, clerk: Any, qtbot: QtBot):
    lines = [f"{number}" for number in range(LISTED + 50)]
    dialog = PasteList(desk, CAPTURES["finding"], {"kind": "weakness"})
    dialog.begin("\n".join(lines * 2))
    clerk.until(lambda: dialog.ui.alike.rowCount() == LISTED)
    assert dialog.ui.alike_label.text() == f"The first {LISTED} of {LISTED + 50} that look like one that is there"
    add = dialog.ui.buttons.button(QDialogButtonBox.StandardButton.Ok)
    dialog._choose_for_all(dialog._offered.index(Fate.KEEP))
    assert add.text() == f"Add {2 * len(lines)}"
    dialog._choose_for_all(dialog._offered.index(Fate.LEAVE))
    assert add.text() == f"Add {len(lines)}"
    dialog.reject()


def test_several_lines_pasted_on_the_board_are_offered_as_a_list(desk: Desk, clerk: Any, shown: Any, qtbot: QtBot):
    board = shown(FindingsBoard(desk))
    QGuiApplication.clipboard().setText("One weakness\nAnother weakness")
    qtbot.keyClick(board.line.line, Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    dialog = board.findChild(PasteList)
    assert isinstance(dialog, PasteList)
    clerk.until(lambda: dialog.ui.summary.text().startswith("2 lines"))
    dialog.take()
    clerk.until(lambda: sum(map(len, titles(board))) == 2)


# ---- scores


@pytest.fixture
def scored(clerk: Any) -> dict[str, bytes]:
    made = {
        name: clerk.add("finding", statement=name, importance=5 if name == "Port" else 3) for name in ("Port", "Jobs")
    }
    for name, weight in (("Effect", 60), ("Ease", 40)):
        made[name] = clerk.add(
            "criterion", title=name, collection="List", weight=Decimal(weight), description=f"{name}?"
        )
    made["Ana"] = clerk.add("person", name="Ana")
    return made


def cells(view: ScoresView, row: int) -> list[str]:
    return [view.model.index(row, column).data() for column in range(view.model.columnCount())]


def choose(view: ScoresView, name: str) -> None:
    view.ui.assessor.setCurrentIndex(view.ui.assessor.findText(name))
    view._show()


def test_points_are_typed_by_digits_and_enter_goes_on(desk: Desk, clerk: Any, shown: Any, scored: Any, qtbot: QtBot):
    view = shown(ScoresView(desk))
    clerk.until(lambda: view.model.rowCount() == 2)
    choose(view, "Ana")
    table = view.ui.table
    table.setFocus()
    table.setCurrentIndex(view.model.index(0, 1))
    assert view.ui.question.text() in {"Ease?", "Effect?"}
    for key in (Key.Key_4, Key.Key_Return, Key.Key_0, Key.Key_Return, Key.Key_3):
        qtbot.keyClick(table, key)
    assert [cells(view, 0)[1:], cells(view, 1)[1]] == [["4", "–"], "3"]
    clerk.until(lambda: clerk.ask(lambda questions: questions.count(Query("score"))) == 3)
    clerk.until(lambda: not view.model.on_the_way)
    assert [cells(view, 0)[1:], cells(view, 1)[1]] == [["4", "–"], "3"]
    assert view.model.index(0, 2).data(Qt.ItemDataRole.AccessibleTextRole) == "No information"
    qtbot.keyClick(table, Key.Key_Delete)
    clerk.until(lambda: cells(view, 1)[1] == "")


def test_who_scores_stays_the_same_after_a_score(desk: Desk, clerk: Any, shown: Any, scored: Any, qtbot: QtBot):
    """Oneself stands first in the box, out of the alphabet."""
    me = clerk.add("person", name=desk.office.author)
    clerk.until(lambda: desk.me == me)
    view = shown(ScoresView(desk))
    clerk.until(lambda: view.model.rowCount() == 2)
    table = view.ui.table
    table.setFocus()
    table.setCurrentIndex(view.model.index(0, 1))
    for given in (1, 2):
        qtbot.keyClick(table, Key.Key_4)
        clerk.until(lambda given=given: clerk.ask(lambda questions: questions.count(Query("score"))) == given)
        clerk.until(lambda: not view.model.on_the_way)
        assert view.ui.assessor.currentText() == desk.office.author
        qtbot.keyClick(table, Key.Key_Return)
    scores = clerk.ask(lambda questions: questions.find(Query("score")))
    assert {each.assessor for each in scores} == {me}


def test_nobody_scores_before_it_is_said_who(desk: Desk, clerk: Any, shown: Any, scored: Any, qtbot: QtBot):
    view = shown(ScoresView(desk))
    clerk.until(lambda: view.model.rowCount() == 2)
    choose(view, "Who scores?")
    view.ui.table.setCurrentIndex(view.model.index(0, 1))
    with qtbot.waitSignal(desk.told):
        qtbot.keyClick(view.ui.table, Key.Key_4)
    assert clerk.ask(lambda questions: questions.count(Query("score"))) == 0


def test_others_are_hidden_until_revealed(desk: Desk, clerk: Any, shown: Any, scored: Any):
    for name, points in (("Ana", 4), ("Gil", 3), ("Eva", 0)):
        who = scored["Ana"] if name == "Ana" else clerk.add("person", name=name)
        for criterion in ("Effect", "Ease"):
            cell = scored["Port"], scored[criterion]
            clerk.order(
                lambda questions, cell=cell, who=who, points=points: give_points(questions, cell, who, points, DAY)
            )
    view = shown(ScoresView(desk))
    clerk.until(lambda: len(view.model.sheet.given) == 2)
    choose(view, "Ana")
    assert cells(view, 0) == ["Port", "4", "4"]
    assert view.ui.findings_band.isHidden()
    view.ui.reveal.click()
    assert cells(view, 0) == ["Port", "3.5  (3–4)", "3.5  (3–4)", "3.5", "1"]
    said = view.model.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "3.5 (2 of 3 assessors), lowest 3, highest 4"
    told = view.ui.findings.text()
    assert "Furthest apart: “Port”" in told
    assert "No change: no rank moves when one weight moves by 10 points." in told


def test_the_mean_reads_as_people_write_it():
    spanish = QtWords("es_ES")
    assert mean_in_full(spanish, mean([4, 3, 0])).startswith("3,5 (2 ")
    english = QtWords("en")
    assert mean_in_full(english, mean([4, 3, 0])) == "3.5 (2 of 3 assessors)"
    assert mean_in_full(english, mean([4, 3])) == "3.5 (2 assessors)"
    assert mean_in_full(english, mean([0, None])) == "No information"


def test_a_rank_that_moves_with_a_weight_is_told(clerk: Any, scored: Any):
    points = {("Port", "Effect"): 5, ("Port", "Ease"): 2, ("Jobs", "Effect"): 3, ("Jobs", "Ease"): 5}
    for (thing, criterion), given in points.items():
        cell = scored[thing], scored[criterion]
        clerk.order(lambda questions, cell=cell, given=given: give_points(questions, cell, scored["Ana"], given, DAY))
    sheet = clerk.ask(lambda questions: score_sheet(questions, "List"))
    told = what_scores_show(QtWords("en"), sheet)
    assert told[0] == "Nobody disagrees."
    assert told[1].endswith("goes from rank 1 to 2.")
    assert len(told) == 3


def test_without_criteria_the_wheel_is_offered(desk: Desk, clerk: Any, shown: Any):
    clerk.add("finding", statement="Port")
    view = shown(ScoresView(desk))
    clerk.until(lambda: view.ui.rooms.currentIndex() == EMPTY)
    view.empty.step.click()
    clerk.until(lambda: view.ui.rooms.currentIndex() == TABLE and view.model.columnCount() == 19)


def test_the_model_of_the_scores_is_sound(desk: Desk, clerk: Any, shown: Any, scored: Any, qtmodeltester: Any):
    view = shown(ScoresView(desk))
    clerk.until(lambda: view.model.rowCount() == 2)
    qtmodeltester.check(view.model)


# ---- charts and figures


@pytest.fixture
def in_scheme(qapp: Any) -> Iterator[Callable[[str], None]]:
    font, settings = qapp.font(), Settings()

    def choose(name: str) -> None:
        settings.set(SCHEME, name)
        dress(qapp, settings, font)

    yield choose
    choose("system")


def in_front(view: ChartsView, kind: int, clerk: Any, rows: int) -> None:
    view.ui.first.setCurrentIndex(kind)
    view.load()
    clerk.until(lambda: view.ui.numbers.rowCount() == rows and view.ui.plots.currentWidget() is view.plot)
    clerk.until(lambda: len(view.plot.spots) > 0)


@pytest.fixture
def charts(desk: Desk, clerk: Any, shown: Any, scored: Any) -> ChartsView:
    clerk.add("criterion", title="Fit", collection="List", weight=Decimal(10))
    clerk.add("finding", statement="Placed", kind="asset", importance=4, feasibility=2)
    clerk.add("finding", statement="Beside", kind="asset", importance=4, feasibility=2)
    for thing, criterion, points in (("Port", "Effect", 5), ("Port", "Ease", 4), ("Jobs", "Effect", 2)):
        cell = scored[thing], scored[criterion]
        clerk.order(
            lambda questions, cell=cell, points=points: give_points(questions, cell, scored["Ana"], points, DAY)
        )
    return shown(ChartsView(desk))


def test_a_mark_and_its_row_belong_together(charts: ChartsView, clerk: Any, scored: Any, qtbot: QtBot):
    in_front(charts, RANKING, clerk, 2)
    told: list[bytes] = []
    opened: list[bytes] = []
    charts.chosen.connect(lambda record, name: told.append(record))
    charts.entered.connect(lambda record, name: opened.append(record))
    place = charts.plot.spots[1].area.center()
    assert charts.plot.row_at(place) == 1
    qtbot.mouseClick(charts.plot, Qt.MouseButton.LeftButton, pos=place.toPoint())
    assert charts.ui.numbers.currentRow() == 1
    assert charts.plot.row == 1
    assert told == [scored["Jobs"]]
    qtbot.keyClick(charts.ui.numbers, Key.Key_Up)
    assert charts.plot.row == 0
    qtbot.keyClick(charts.ui.numbers, Key.Key_Return)
    assert opened == [scored["Port"]]
    assert charts.plot.row_at(QPointF(-5, -5)) == -1


def test_marks_at_one_place_are_fanned_out_and_told_apart(charts: ChartsView, clerk: Any):
    in_front(charts, PLACING, clerk, 2)
    one, other = (spot.area.center() for spot in charts.plot.spots)
    assert one != other
    assert "2 without both numbers are left out" in charts.ui.note.text()
    assert len({series(at).marker for at in range(6)}) == 6


def test_a_radar_needs_three_criteria_and_shows_what_is_known(charts: ChartsView, clerk: Any):
    in_front(charts, RADAR, clerk, 3)
    assert charts.ui.second.count() == 2
    told = {charts.ui.numbers.item(row, 1).text(): charts.ui.numbers.item(row, 2).text() for row in range(3)}
    assert told == {"Effect": "5.0", "Ease": "4.0", "Fit": "–"}


@pytest.mark.parametrize("ending", ["png", "svg"])
def test_a_chart_becomes_a_picture(charts: ChartsView, clerk: Any, tmp_path: Path, ending: str, qtbot: QtBot):
    for kind, rows in ((RANKING, 2), (PLACING, 2), (RADAR, 3)):
        in_front(charts, kind, clerk, rows)
        path = tmp_path / f"{kind}.{ending}"
        with qtbot.waitSignal(charts.desk.told):
            charts.save_picture(path)
        assert path.stat().st_size > 1000
    with qtbot.waitSignal(charts.desk.failed):
        charts.save_picture(tmp_path / "nowhere" / f"x.{ending}")


def test_values_are_drawn_over_the_years(desk: Desk, clerk: Any, shown: Any, qtbot: QtBot):
    view = shown(FiguresView(desk))
    clerk.until(lambda: view.ui.rooms.currentIndex() == 1)
    indicator = clerk.add("indicator", code="I1", name="R&D", source="Eurostat", unit="%")
    made = [
        clerk.add(
            "observation",
            indicator=indicator,
            nuts="ES13",
            nuts_version="2021",
            year=year,
            value=Decimal(value),
            flag=flag,
        )
        for year, value, flag in ((2010, 120, ""), (2011, 125, "p"), (2013, 130, "b"))
    ]
    clerk.until(lambda: view.ui.numbers.rowCount() == 3)
    assert [view.ui.numbers.item(row, 1).text() for row in range(3)] == ["120", "125 p", "130 b"]
    clerk.until(lambda: [spot.row for spot in view.plot.spots] == [0, 1, 2])
    opened: list[bytes] = []
    view.entered.connect(lambda record, name: opened.append(record))
    view.choose_row(2)
    qtbot.keyClick(view.ui.numbers, Key.Key_Return)
    assert opened == [made[2]]
    assert "The axis does not begin at 0." in view.ui.note.text()
    assert "where the method changed" in view.ui.note.text()


def test_a_chart_follows_the_scheme_and_its_picture_stays_on_white(
    charts: ChartsView, clerk: Any, tmp_path: Path, in_scheme: Callable[[str], None]
):
    in_front(charts, RANKING, clerk, 2)
    in_scheme("dark")
    clerk.until(lambda: charts.plot.grab().toImage().pixelColor(1, 1) == current().role(Role.Base))
    assert current().is_dark
    charts.save_picture(tmp_path / "x.png")
    picture = QImage(str(tmp_path / "x.png"))
    assert picture.pixelColor(1, 1).name() == "#ffffff"
    colours = {picture.pixelColor(picture.width() // 3, y).name() for y in range(picture.height())}
    assert SCHEMES["light"].series[0] in colours
    assert series(0).colour.name() not in colours


def test_a_mouse_moves_no_chart_and_opens_no_menu(charts: ChartsView, clerk: Any, qtbot: QtBot):
    in_front(charts, RANKING, clerk, 2)
    before = charts.plot.field.viewRange()
    for button in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
        qtbot.mousePress(charts.plot, button, pos=QPoint(80, 80))
        qtbot.mouseMove(charts.plot, QPoint(160, 160))
        qtbot.mouseRelease(charts.plot, button, pos=QPoint(160, 160))
    assert charts.plot.field.viewRange() == before
    assert QApplication.activePopupWidget() is None
    assert charts.plot.accessibleName() == "Ranking by scores; its numbers stand beside it"


def test_the_numbers_stand_there_while_another_thread_brings_the_charts(
    charts: ChartsView, desk: Desk, clerk: Any, shown: Any, monkeypatch: pytest.MonkeyPatch
):
    bring, may_go, threads = ChartsView.bring, threading.Event(), []

    def slowly() -> Any:
        threads.append(threading.current_thread())
        assert may_go.wait(10)
        return bring()

    monkeypatch.setattr(ChartsView, "bring", staticmethod(slowly))
    view = shown(ChartsView(desk))
    clerk.until(lambda: view.ui.numbers.rowCount() == 2)
    view.choose_row(1)
    assert view.plot is None
    assert not view.ui.save.isEnabled()
    label = view.ui.plots.currentWidget()
    assert isinstance(label, QLabel)
    assert label.text() == "Drawing …"
    may_go.set()
    clerk.until(lambda: view.plot is not None and view.plot.row == 1)
    assert view.ui.save.isEnabled()
    assert threading.main_thread() not in threads
