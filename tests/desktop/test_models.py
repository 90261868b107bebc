"""Every model that a view shows is sound, also while the file changes under it, and none holds more than can be listed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QAbstractItemModel
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractItemView
from pytestqt.qtbot import QtBot

from s3desk.desktop.kit.page import Page
from s3desk.desktop.shell.main_window import MainWindow
from s3desk.desktop.tabs import TABS
from s3desk.domain.declare import Catalogue
from s3desk.domain.messages import Message
from s3desk.services.commands import Add
from s3desk.services.ports import Transaction
from s3desk.services.trash import Delete
from tests.desktop import screens
from tests.desktop.conftest import PATIENCE_MS, Clerk
from tests.desktop.test_every_screen import entries, settle

MOST_ROWS = 2_000
"""A screen reader lists the children of a table: with more it stands still."""
MANY = 2_300


def test_every_model_is_sound_while_records_come_and_go(window: MainWindow, office: Clerk, example: Path, qtbot: QtBot):
    """Ours are looked at, not Qt's own; a fault is a warning of Qt, which fails the test."""
    with qtbot.waitSignal(window.desk.opened, timeout=PATIENCE_MS):
        window.open(example)
    tested: list[QAbstractItemModel] = []
    testers: list[QAbstractItemModelTester] = []
    changed: list[Page] = []
    for page, _ in entries(window, office):
        for view in screens.item_views(page):
            model = view.model()
            if type(model).__module__.startswith("s3desk.") and model not in tested:
                tested.append(model)
                testers.append(QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning))
        declared = page.view.declared
        if declared is not None and page not in changed:
            changed.append(page)
            record = office.add(declared.name)
            settle(office)
            office.order(lambda questions, record=record: Delete.of(questions, record))
            window.desk.undo()
            settle(office)
    assert len(tested) > 5 * len(TABS)


class AddMany:
    """Adds as many records of some types as no view should hold."""

    label = Message("Add many")
    bulk = True

    def __init__(self, catalogue: Catalogue, *type_names: str) -> None:
        self._titles = {name: catalogue[name].title for name in type_names}

    def apply(self, to: Transaction) -> None:
        for name, title in self._titles.items():
            for at in range(MANY):
                Add(name, {title: f"{name} {at}"}).apply(to)


def test_no_view_holds_more_than_can_be_listed(window: MainWindow, office: Clerk):
    office.order(AddMany(window.desk.catalogue, "finding", "task", "call", "action", "note"))
    held: dict[str, int] = {}
    for page, where in entries(window, office):
        for view in screens.item_views(page):
            held[f"{where}: {view.accessibleName()}"] = rows(view)
    assert {where: count for where, count in held.items() if count > MOST_ROWS} == {}


def rows(view: QAbstractItemView) -> int:
    """Return the number of rows of a view, of all levels."""
    model = view.model()
    tops = [model.index(row, 0) for row in range(model.rowCount())]
    return len(tops) + sum(model.rowCount(each) for each in tops)
