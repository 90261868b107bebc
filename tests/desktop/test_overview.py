"""The Overview: what it shows leads to the records behind it, by keyboard too, and it keeps up with file and clock."""

import subprocess
import sys
from contextlib import closing
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QApplication

from s3desk.app import Office
from s3desk.desktop.desk import Desk
from s3desk.desktop.settings import TAB, Settings, file_seen
from s3desk.desktop.shell.main_window import MainWindow
from s3desk.desktop.tabs.overview.view import OverviewView
from s3desk.desktop.tabs.overview.wording import cutoff_line, short_amount
from s3desk.desktop.words import QtWords
from s3desk.domain.diagnosis import FindingKind
from s3desk.domain.funding import Cutoff
from s3desk.domain.values import Instant, Money
from s3desk.services.commands import Add, Edit
from tests.desktop.conftest import PATIENCE_MS, Clerk

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
TODAY = date(2026, 3, 1)


@pytest.fixture
def view(desk, clerk, qtbot):
    """The view alone, filled, on a desk whose clock stands still."""
    desk.clock = lambda: NOW
    view = OverviewView(desk)
    qtbot.addWidget(view)
    view.resize(1000, 640)
    view.show()
    view.load()
    clerk.until(lambda: view.found is not None)
    return view


@pytest.fixture
def fill(view, clerk):
    """Add records and wait until they are seen."""

    def filled(*records):
        ids = [clerk.add(name, **values) for name, values in records]
        view.load()
        before = view.found
        clerk.until(lambda: view.found is not before and not view.found.is_empty)
        return ids

    return filled


def named(view):
    """Return the names of all buttons that are seen, as a screen reader says them."""
    return [each.accessibleName() for each in view.findChildren(QAbstractButton) if each.isVisible()]


def press(view, name, qtbot, key=Qt.Key.Key_Return):
    found = next(
        each
        for each in view.findChildren(QAbstractButton)
        if each.isVisible() and each.accessibleName().startswith(name)
    )
    found.setFocus()
    qtbot.keyClick(found, key)


def test_an_empty_file_is_told_what_to_do_first(view, desk, qtbot):
    assert view.welcome.isVisible()
    assert not view.ui.figures.isVisible()
    led = []
    desk.listed.connect(lambda type_name, sieve: led.append((type_name, sieve)))
    desk.turned.connect(led.append)
    for button in view.welcome.buttons:
        qtbot.keyClick(button, Qt.Key.Key_Space)
    assert led == [("person", ""), "diagnosis", ("call", "")]


def test_the_first_record_brings_the_figures(view, fill):
    fill(("finding", {"statement": "Few patents", "kind": FindingKind.WEAKNESS}))
    assert view.ui.figures.isVisible()
    assert not view.welcome.isVisible()
    assert "Findings, No evidence: 1" in named(view)


def test_each_counter_leads_to_its_own_list(view, fill, desk, qtbot):
    fill(("finding", {"statement": "Few patents", "kind": FindingKind.WEAKNESS}), ("action", {"title": "Vouchers"}))
    led = []
    desk.listed.connect(lambda type_name, sieve: led.append((type_name, sieve)))
    for name in (
        "Findings, No evidence",
        "Findings, No action",
        "Actions, No owner",
        "Actions, No call",
        "Tasks, Overdue",
    ):
        press(view, name, qtbot)
    wanted = [("finding", "no_evidence"), ("finding", "unanswered"), ("action", "no_owner"), ("action", "no_call")]
    assert led == [*wanted, ("task", "overdue")]


def test_a_step_says_where_the_team_stands_and_leads_to_its_tab(view, fill, desk, qtbot):
    fill(("finding", {"statement": "Few patents", "kind": FindingKind.WEAKNESS}))
    said = [each for each in named(view) if each.startswith("1. Diagnosis")]
    assert said[0].endswith("1 without evidence. Under way")
    led = []
    desk.turned.connect(led.append)
    press(view, "1. Diagnosis", qtbot)
    assert led == ["diagnosis"]


def test_on_its_day_a_task_is_named_on_the_first_screen(view, fill, desk, qtbot):
    (task,) = fill(("task", {"title": "Send the letter", "due": TODAY}))
    line = next(each for each in view.due._lines.items if each.main == "Send the letter")
    assert line.chip == "today"
    led = []
    desk.shown.connect(lambda record, type_name: led.append((record, type_name)))
    press(view, "Send the letter", qtbot)
    assert led == [(task, "task")]


def test_the_next_cutoffs_tell_both_clocks_and_moves_and_lead_to_their_call(view, fill, desk, qtbot):
    (call,) = fill(("call", {"title": "Interregional Innovation"}))
    at, before = Instant(NOW + timedelta(days=3), "Europe/Athens"), Instant(NOW + timedelta(days=1), "Europe/Athens")
    fill(("cutoff", {"call": call, "at": at, "moved_from": before}))
    (line,) = view.deadlines._lines.items
    assert line.main == "Interregional Innovation"
    assert line.chip == "in 3 days"
    assert "Athens" in line.below
    assert "(moved from" in line.below
    assert line.sign == "move"
    led = []
    desk.shown.connect(lambda record, type_name: led.append((record, type_name)))
    press(view, "Interregional Innovation", qtbot)
    assert led == [(call, "call")]


def test_both_clocks_are_named_where_they_differ():
    words = QtWords("en")
    cutoff = Cutoff(at=Instant.local(2026, 3, 1, 17, zone="Pacific/Kiritimati"))  # as far from any clock here as can be
    assert cutoff_line(words, cutoff).startswith("01/03/2026 17:00 Kiritimati = ")
    same = Cutoff(at=Instant(NOW, str(NOW.astimezone().tzinfo) if "/" in str(NOW.astimezone().tzinfo) else "UTC"))
    assert (" = " in cutoff_line(words, same)) == (NOW.astimezone().utcoffset() != timedelta())


def test_amounts_in_few_figures():
    words = QtWords("en")
    assert [short_amount(words, cents).replace("\u00a0", " ") for cents in (999_99, 12_345_00, 16_800_000_00)] == [
        "1000 €",
        "12 k€",
        "16.8 M€",
    ]


def test_the_view_asks_again_when_a_change_concerns_it_and_only_then(view, fill, clerk):
    (finding,) = fill(("finding", {"statement": "Few patents", "kind": FindingKind.WEAKNESS}))
    clerk.add("note", title="Aside")
    assert not view._after.isActive()
    clerk.order(Edit(finding, {"kind": FindingKind.ASSET}))
    assert view._after.isActive()
    clerk.until(lambda: view.found.chain[1].count == 0)


def test_behind_other_tabs_it_waits(view, fill, clerk):
    fill(("finding", {"statement": "Few patents"}))
    view.hide()
    before = view.found
    clerk.add("finding", statement="Old plants")
    assert not view._after.isActive()
    view.show()
    clerk.until(lambda: view.found is not before)
    assert view.found.chain[0].count == 2


def test_a_new_day_is_noticed(view, fill, clerk, desk):
    fill(("task", {"title": "Send the letter", "due": TODAY}))
    before = view.found
    view.look_at_clock()
    assert view._asked is None or view.found is before
    desk.clock = lambda: NOW + timedelta(days=1)
    view.look_at_clock()
    clerk.until(lambda: view.found is not before)
    assert [each.chip for each in view.due._lines.items] == ["yesterday"]


def test_a_passing_cutoff_is_noticed(view, fill, clerk, desk):
    (call,) = fill(("call", {"title": "Innovation"}))
    fill(("cutoff", {"call": call, "at": Instant(NOW + timedelta(minutes=5))}))
    desk.clock = lambda: NOW + timedelta(minutes=6)
    view.look_at_clock()
    clerk.until(lambda: not view.found.deadlines)
    assert view.ui.no_deadlines.isVisible()


def test_arrows_go_through_a_card_and_tab_to_the_next(view, fill, qtbot):
    fill(
        ("finding", {"statement": "Few patents", "kind": FindingKind.WEAKNESS}), ("task", {"title": "A", "due": TODAY})
    )
    view.activateWindow()
    first, second, third, fourth = view.steps.cards
    first.setFocus()
    for key, there in ((Qt.Key.Key_Right, second), (Qt.Key.Key_End, fourth), (Qt.Key.Key_Right, fourth)):
        qtbot.keyClick(QApplication.focusWidget(), key)
        assert QApplication.focusWidget() is there
    qtbot.keyClick(fourth, Qt.Key.Key_Home)
    stops = []
    for _ in range(12):
        stops.append(QApplication.focusWidget())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    cards = [view.steps.cards, view.due.ring.items, view.chain.tiles]
    found = [next((at for at, card in enumerate(cards) if stop in card), None) for stop in stops]
    assert [each for each in found if each is not None][:3] == [0, 1, 2]
    assert len({stop for stop in stops if stop in view.steps.cards}) == 1, "a card is one stop"
    assert third.focusPolicy() is Qt.FocusPolicy.ClickFocus


def test_what_the_keyboard_reaches_is_brought_into_sight(view, fill, qtbot):
    fill(("finding", {"statement": "Few patents", "kind": FindingKind.WEAKNESS}))
    view.resize(683, 300)
    view.activateWindow()
    QApplication.processEvents()
    last = view.chain.tiles[-1]
    assert last.visibleRegion().isEmpty()
    view.chain.tiles[0].setFocus()
    qtbot.keyClick(view.chain.tiles[0], Qt.Key.Key_End)
    assert QApplication.focusWidget() is last
    assert not last.visibleRegion().isEmpty()


@pytest.fixture
def paid(fill):
    (action,) = fill(("action", {"title": "Vouchers"}))
    fill(
        ("budget_line", {"action": action, "year": 2027, "amount": Money(100_000_00)}),
        ("financing_share", {"action": action, "year": 2027, "secured": True, "amount": Money(40_000_00)}),
        ("financing_share", {"action": action, "year": 2027, "amount": Money(25_000_00)}),
    )


def test_bars_open_the_records_behind_them(view, paid, desk, qtbot):
    names = [part.accessibleName().replace("\u00a0", " ") for _, _, part in view.chart.parts]
    assert names[3:] == [
        "2027, Secured: 40,000.00 €",
        "2027, Named, not secured: 25,000.00 €",
        "2027, No source named: 35,000.00 €",
    ]
    led = []
    desk.listed.connect(lambda type_name, sieve: led.append((type_name, sieve)))
    for _, _, part in view.chart.parts[2:5]:
        qtbot.keyClick(part, Qt.Key.Key_Return)
    assert led == [
        ("budget_line", "planned all"),
        ("financing_share", "secured 2027"),
        ("financing_share", "not_secured 2027"),
    ]


def test_bars_are_told_apart_in_grey(view, paid):
    """Their parts differ in pattern: printed without colour, no two have the same grey and the same evenness."""
    seen = set()
    for _, _, part in view.chart.parts[:3]:
        grey = part.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        row = [grey.pixelColor(at, 5).value() for at in range(6, min(grey.width(), 30))]
        seen.add((len(set(row)) > 1, sum(row) // len(row) < 128))
    assert len(seen) == 3


def test_figures_stand_in_a_table_too(view, paid):
    view.ui.as_table.setChecked(True)
    table = view.table
    assert table.isVisible()
    assert not view.chart.isVisible()
    texts = [table.item(1, at).text().replace("\u00a0", " ") for at in range(table.columnCount())]
    assert texts == ["2027", "100,000.00 €", "40,000.00 €", "25,000.00 €", "35,000.00 €", "0"]
    view.ui.as_table.setChecked(False)
    assert view.chart.isVisible()


def test_what_others_changed_since_the_last_visit(qtbot, file):
    def visit(expected):
        desk = Desk(Office.here(), Settings(), QtWords("en"))
        desk.clock = lambda: NOW
        view = OverviewView(desk)
        qtbot.addWidget(view)
        with qtbot.waitSignal(desk.opened, timeout=PATIENCE_MS):
            desk.open(file)
        view.show()
        view.load()
        Clerk(desk, qtbot).until(lambda: view.found is not None)
        assert [line.main for line in view.news.ring.items] == expected
        return desk, view

    def ben(*titles):
        with closing(Office.here("Ben").open(file)) as theirs:
            for title in titles:
                theirs.run(Add.of(theirs.questions, "task", {"title": title}))

    ben("First")
    desk, view = visit(["Add First"])
    led = []
    desk.shown.connect(lambda record, type_name: led.append(type_name))
    press(view, "Ben", qtbot)
    assert led == ["task"]
    view.remember()
    desk.close()
    ben("Second", *map(str, range(6)))
    desk, view = visit(["Add 5", "Add 4", "Add 3", "Add 2", "Add 1", "2 more"])
    qtbot.keyClick(view.news.ring.items[-1], Qt.Key.Key_Return)
    Clerk(desk, qtbot).until(lambda: len(view.news.ring.items) == 7)
    assert view.news.ring.items[-1].main == "Add Second"
    view.ui.seen.click()
    Clerk(desk, qtbot).until(lambda: not view.found.news.deeds)
    assert view.ui.no_news.text().startswith("Nothing new from others since ")
    assert not view.ui.seen.isVisible()
    assert desk.settings.get(file_seen(file))
    desk.close()


@pytest.mark.parametrize(("width", "height"), [(1024, 640), (683, 400)])
def test_everything_fits_its_width(view, paid, width, height):
    view.resize(width, height)
    QApplication.processEvents()
    content = view.ui.content
    assert content.width() <= view.ui.scroll.viewport().width()
    for each in view.findChildren(QAbstractButton):
        if each.isVisible():
            right = each.mapTo(content, each.rect().topRight()).x()
            assert right <= content.width(), each.accessibleName()


def test_it_is_the_first_tab_and_leads_to_the_others(qtbot, file, qapp):
    desk = Desk(Office.here(), Settings(), QtWords("en"))
    desk.settings.set(TAB, "")
    window = MainWindow(desk)
    window.show()
    with qtbot.waitSignal(desk.opened, timeout=PATIENCE_MS):
        window.open(file)
    view = window.page().view
    assert isinstance(view, OverviewView)
    Clerk(desk, qtbot).until(lambda: view.found is not None)
    desk.turn_to("funding")
    assert window.ui.tabs.currentIndex() == 4
    desk.list_records("person")
    assert window.page().declared.name == "person"
    window.close()
    window.deleteLater()
    desk.deleteLater()


def test_neither_charts_nor_the_sql_compiler_are_loaded_for_it():
    asks = (
        "import sys; import s3desk.desktop.tabs.overview.page, s3desk.store.workspace;"
        "print(sorted({'pyqtgraph', 'numpy', 'sqlalchemy'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", asks], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
