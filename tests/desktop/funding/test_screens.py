"""The funding tab on any screen and by any means."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from s3desk.desktop.shell.main_window import MainWindow
from s3desk.desktop.tabs.funding.calls import CallsView
from s3desk.domain.values import Instant, Money
from s3desk.services.deadlines import move_deadline
from s3desk.services.query import Query
from tests.desktop.funding.shown import cards, lines
from tests.desktop.test_window import cut, unnamed

Key = Qt.Key


@pytest.fixture
def filled(page: Any, office: Any, call: Any) -> Any:
    """Some of everything, with long names."""
    record = call("A call with a title as long as calls have them, and then some more " * 2, 3, 26, programme="LIFE")
    call("No date")
    act = office.add("action", title="An action with a long title " * 3, calls=frozenset({record}))
    office.add("budget_line", action=act, amount=Money(1_000_000_00))
    office.add("financing_share", action=act, amount=Money(2_000_000_00))
    office.add("application", title="A bid with a long title " * 3, call=record, stage="preparing")
    office.add("task", title="Late", due=date(2020, 3, 13), about=frozenset({record}))
    (cutoff,) = office.ask(lambda questions: questions.ids(Query("cutoff")))
    office.order(lambda questions: move_deadline(questions, cutoff, Instant.local(2020, 4, 22, 17)))
    return page


def is_there(view: Any) -> bool:
    """Return whether the view shows what the file holds."""
    if isinstance(view, CallsView):
        return bool(cards(view)) and view.sheet.sheet is not None
    return bool(lines(view) if hasattr(view, "tree") else view.model.rows if hasattr(view, "by") else cards(view, 1))


@pytest.mark.parametrize(("width", "height"), [(1024, 708), (683, 452)], ids=["1024x768", "at 150 %"])
@pytest.mark.parametrize("name", ["calls", "due", "applications", "money"])
def test_every_control_is_named_and_nothing_is_cut(
    filled: Any, window: MainWindow, office: Any, name: str, width: int, height: int
):
    window.resize(width, height)
    view = filled.view_named(name)
    if isinstance(view, CallsView):
        office.until(lambda: bool(cards(view)))
        view.select(view.board.columns[0].model.cards[0].id, "call")
    office.until(lambda: is_there(view))
    assert not unnamed(window)
    assert not cut(window)
    assert (window.width(), window.height()) == (width, height)


def test_the_dialog_about_tasks_fits_an_old_projector_and_its_controls_are_named(
    view: CallsView, office: Any, moved: bytes
):
    dialog = view.sheet.moved.choose_some()
    assert not unnamed(dialog)
    assert dialog.minimumSizeHint().width() <= 683
    assert dialog.minimumSizeHint().height() <= 452


def test_a_call_is_made_by_keys_and_found_in_the_list(view: CallsView, page: Any, window: MainWindow, office: Any):
    office.until(lambda: not view.empty.isHidden())
    window.ui.new_record.trigger()
    field = lambda: page.panel.form.editors["title"].focusProxy()  # noqa: E731
    office.until(lambda: page.panel.record is not None and field().hasFocus())
    QTest.keyClicks(field(), "Ayudas INNOVA")
    page.panel.seal.seal()
    office.until(lambda: cards(view) == ["Ayudas INNOVA"])
    QTest.keyClick(field(), Key.Key_Escape)
    office.until(lambda: view.pane().hasFocus())
    assert page.ui.record_side.isHidden()


def test_a_list_of_calls_tells_what_is_computed(page: Any, office: Any, call: Any):
    call("Soon", 3, 19)
    view = page.view_named("call")
    office.until(lambda: view.table.rowCount() == 1)
    heads = [view.table.headerData(at, Qt.Orientation.Horizontal) for at in range(5)]
    assert heads == ["Title", "State", "Next deadline", "Source checked", "For us"]
    told = [view.table.index(0, at).data() for at in range(5)]
    assert told[:2] == ["Soon", "Open"]
    assert told[2].startswith("19/03/2020 17:00 Brussels")
    assert told[2].endswith(" · in 3 days")
    assert told[3:] == ["Never checked", "Eligibility not known"]
