"""The funding tab in the spring of 2020, with calls as a test needs them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from s3desk.desktop.shell.main_window import MainWindow
from s3desk.desktop.tabs.funding.calls import CallsView
from s3desk.domain.values import Instant
from s3desk.services.deadlines import move_deadline
from s3desk.services.query import Query
from tests.desktop.funding.shown import NOW, cards


@pytest.fixture
def page(window: MainWindow, office: Any) -> Iterator[Any]:
    window.desk.clock = lambda: NOW
    window.desk.show_record(b"", "call")
    window.activateWindow()
    yield window.page()
    for dialog in QApplication.topLevelWidgets():
        if dialog is not window and dialog.isVisible():
            dialog.close()


@pytest.fixture
def call(office: Any):
    """Add a call with a cut-off on a day of spring 2020 at 17:00 in Brussels."""

    def made(title: str, month: int = 0, day: int = 0, **values: Any) -> bytes:
        record = office.add("call", source="list", reference=title, title=title, **values)
        if month:
            office.add("cutoff", call=record, position=1, at=Instant.local(2020, month, day, 17))
        return record

    return made


@pytest.fixture
def view(page: Any) -> CallsView:
    found = page.view_named("calls")
    found.resize(900, 600)
    return found


@pytest.fixture
def hubs(view: CallsView, office: Any, call: Any) -> bytes:
    """A call in the sheet."""
    record = call("Hubs", 3, 26)
    view.load()
    office.until(lambda: cards(view) == ["Hubs"])
    view.select(record, "call")
    office.until(lambda: view.sheet.sheet is not None)
    return record


@pytest.fixture
def moved(view: CallsView, office: Any, hubs: bytes) -> bytes:
    """The deadline of the call in the sheet moves by 27 days; an action and three tasks aim at it, one pinned."""
    action = office.add("action", title="A1.2", calls=frozenset({hubs}))
    for day, pinned in ((20, True), (23, False), (25, False)):
        office.add("task", title=f"Task {day}", due=date(2020, 3, day), pinned=pinned, about=frozenset({action}))
    (cutoff,) = office.ask(lambda questions: questions.ids(Query("cutoff")))
    office.order(lambda questions: move_deadline(questions, cutoff, Instant.local(2020, 4, 22, 17)))
    office.until(lambda: not view.sheet.ui.moved.isHidden() and bool(view.sheet.sheet.touched.tasks))
    return cutoff
