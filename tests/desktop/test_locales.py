"""Spanish, German, Greek and Bulgarian people type and read numbers, days and money as they are used to."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from s3desk.app import Office
from s3desk.desktop.desk import Desk
from s3desk.desktop.kit.typed import read_typed
from s3desk.desktop.look import dress
from s3desk.desktop.settings import TAB, Settings
from s3desk.desktop.shell.main_window import MainWindow
from s3desk.desktop.words import QtWords
from s3desk.domain.declare import Field, Kind
from s3desk.domain.values import Money, Place
from tests.desktop.conftest import PATIENCE_MS, Clerk

DAY = date(2026, 4, 3)
LOCALES = {
    "es_ES": ("1.250.000,50", "1250000,5", "3/4/26"),
    "de_DE": ("1.250.000,50", "1250000,5", "3.4.26"),
    "el_GR": ("1.250.000,50", "1250000,5", "3/4/26"),
    "bg_BG": ("1\u00a0250\u00a0000,50", "1250000,5", "3.4.26"),
}
"""How an amount is written with and without groups, and a day in short: never read as the fourth of March."""


@pytest.mark.parametrize("language", ["en_US", "en_PH", "en"])
def test_english_is_that_of_europe_also_on_a_computer_set_to_american(language: str):
    words = QtWords(language)
    assert words.day(DAY) == "03/04/2026"
    assert read_typed(Field("due", Kind.DAY, "Due"), "3/4/26", words) == DAY


@pytest.fixture(params=LOCALES)
def locale(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def abroad(locale: str, qtbot: QtBot, file: Path, qapp: QApplication) -> Iterator[MainWindow]:
    """Return a window that speaks and writes as one does there."""
    dress(qapp, Settings(), qapp.font())
    desk = Desk(Office.here(), Settings(), QtWords(locale))
    desk.settings.set(TAB, "plan")
    window = MainWindow(desk)
    window.showNormal()
    window.resize(1024, 708)
    with qtbot.waitSignal(desk.opened, timeout=PATIENCE_MS):
        window.open(file)
    window.activateWindow()
    yield window
    window.close()
    window.deleteLater()
    desk.deleteLater()


def type_into(window: MainWindow, office: Clerk, qtbot: QtBot, field: str, text: str) -> Any:
    """Type into a field of the record that is shown, and leave it; return the control."""
    control = window.page().panel.form.editors[field].focusProxy()
    control.setFocus()
    control.selectAll()
    qtbot.keyClicks(control, text)
    window.page().panel.seal.seal()
    office.ask(lambda questions: None)
    return control


def test_amounts_numbers_and_days_are_typed_and_shown_alike_in_form_and_list(
    abroad: MainWindow, locale: str, qtbot: QtBot
):
    office = Clerk(abroad.desk, qtbot)
    expected, shown, words = QLocale(locale), LOCALES[locale], abroad.desk.words
    line = office.add("budget_line", action=office.add("action", title="Act"))
    abroad.desk.show_record(line, "budget_line")
    office.until(lambda: abroad.page().panel.record == line and abroad.page().panel._sheet is not None)
    for typed in (shown[0], shown[1]):
        control = type_into(abroad, office, qtbot, "amount", typed)
        office.until(lambda: office.get(line).amount == Money(1_250_000_50))
        office.until(lambda control=control: expected.decimalPoint() in control.text())
    assert words.money(Money(1_250_000_50)).startswith(expected.toString(1250000.5, "f", 2))
    table = abroad.page().view.table
    office.until(lambda: table.rowCount() == 1)
    cells = [str(table.index(0, at).data()) for at in range(table.columnCount())]
    assert words.money(Money(1_250_000_50)) in cells

    action = office.add("action", title="Days", start=date(2026, 1, 1))
    abroad.desk.show_record(action, "action")
    office.until(lambda: abroad.page().panel.record == action and abroad.page().panel._sheet is not None)
    type_into(abroad, office, qtbot, "start", shown[2])
    office.until(lambda: office.get(action).start == DAY)
    assert expected.standaloneMonthName(4)[:3].lower() in words.day_in_full(DAY).lower()


def test_the_key_of_the_number_block_is_the_decimal_sign(abroad: MainWindow, locale: str, qtbot: QtBot):
    office = Clerk(abroad.desk, qtbot)
    criterion = office.add("criterion", title="Effect")
    abroad.desk.show_record(criterion, "criterion")
    office.until(lambda: abroad.page().panel.record == criterion and abroad.page().panel._sheet is not None)
    control = abroad.page().panel.form.editors["weight"].focusProxy()
    control.setFocus()
    control.selectAll()
    qtbot.keyClicks(control, "12")
    qtbot.keyClick(control, Qt.Key.Key_Period, Qt.KeyboardModifier.KeypadModifier)
    qtbot.keyClicks(control, "5")
    abroad.page().panel.seal.seal()
    office.until(lambda: office.get(criterion).weight == Decimal("12.5"))


def test_overview_and_timeline_speak_the_language_of_the_locale(abroad: MainWindow, locale: str, qtbot: QtBot):
    office = Clerk(abroad.desk, qtbot)
    plan = office.add("plan", title="P")
    objective = office.add("objective", title="A", order=Place(plan, "i"))
    action = office.add("action", title="a1", order=Place(objective, "i"), start=DAY, end=date(2026, 6, 30))
    office.add("budget_line", action=action, year=2026, amount=Money(1_250_000_50))
    abroad.desk.turn_to("plan")
    view: Any = abroad.page().view_named("outline")
    office.until(lambda: view.model.rowCount() == 1)
    shown = [str(view.model.index_of(action, column).data()) for column in range(view.model.columnCount())]
    assert abroad.desk.words.day(DAY) in shown
    abroad.desk.turn_to("overview")
    overview: Any = abroad.page().view
    office.until(lambda: overview.found is not None and not overview.found.is_empty)
    office.until(lambda: bool(overview.chart.ring.items))
    said = " ".join(each.accessibleName() for each in overview.chart.ring.items)
    assert QLocale(locale).toString(1250000.5, "f", 2) in said or "1,25" in said
