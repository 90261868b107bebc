"""Every screen, found and not listed: it can be heard, seen whole, and walked through by Tab, small and with large text."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

import s3desk.desktop
from s3desk.desktop.exchange.conflicts import Conflicts
from s3desk.desktop.exchange.dialog import ExchangeDialog
from s3desk.desktop.exchange.newcomer import Newcomer
from s3desk.desktop.exchange.sharing import Sharing
from s3desk.desktop.exchange.target_dialog import TargetDialog
from s3desk.desktop.kit.capture_dialog import CaptureDialog
from s3desk.desktop.kit.filter_bar import FilterValues
from s3desk.desktop.kit.link_picker import LinkPicker
from s3desk.desktop.kit.page import Page
from s3desk.desktop.kit.paste_list import PasteList
from s3desk.desktop.kit.tab_order import stops
from s3desk.desktop.look import dress
from s3desk.desktop.manual.window import Manual
from s3desk.desktop.settings import TEXT_SIZE, page_view
from s3desk.desktop.shell.about import About
from s3desk.desktop.shell.backups import Backups
from s3desk.desktop.shell.export_dialog import ExportDialog
from s3desk.desktop.shell.first_run import FirstRun
from s3desk.desktop.shell.import_dialog import ImportDialog
from s3desk.desktop.shell.key_sheet import KeySheet
from s3desk.desktop.shell.main_window import MainWindow
from s3desk.desktop.shell.new_file import NewFile
from s3desk.desktop.shell.palette import Palette
from s3desk.desktop.shell.report_problem import ReportProblem
from s3desk.desktop.shell.trash import Trash
from s3desk.desktop.shell.undo_list import UndoList
from s3desk.desktop.tabs import TABS
from s3desk.desktop.tabs.funding.bid_sheet import BidSheet
from s3desk.desktop.tabs.funding.move_deadline import MoveDeadline
from s3desk.desktop.tabs.funding.move_tasks import MoveTasks
from s3desk.desktop.tabs.team.next_meeting import NextMeetingDialog
from s3desk.domain.team import Task
from s3desk.domain.values import Instant
from s3desk.services.capturing import CAPTURES
from s3desk.services.carriers import Target
from s3desk.services.commands import Edit
from s3desk.services.exchanging import How
from s3desk.services.minutes import propose_next
from s3desk.services.query import Query
from tests.desktop import screens
from tests.desktop.conftest import PATIENCE_MS, Clerk

FRAME = 60
"""What the title bar and a task bar take of the height."""
LARGEST_TEXT = 5
NOW = datetime(2026, 8, 24, 8, 30, tzinfo=UTC)
"""The example is told as of that week."""


@dataclass(frozen=True, slots=True)
class Room:
    """An old projector, or a part of one."""

    width: int
    height: int
    text_size: int = 0


ROOMS = {
    "1024x768": Room(1024, 768),
    "at 150 %": Room(683, 512),
    "text at 200 %": Room(1024, 768, LARGEST_TEXT),
}


@pytest.fixture(params=ROOMS)
def room(request: pytest.FixtureRequest) -> Room:
    return ROOMS[request.param]


@pytest.fixture
def placed(window: MainWindow, room: Room, qapp: QApplication) -> Iterator[MainWindow]:
    """Return the window in a room, with an empty file."""
    base = qapp.font()
    window.desk.clock = lambda: NOW
    window.desk.settings.set(TEXT_SIZE, room.text_size)
    dress(qapp, window.desk.settings, base)
    window.resize(room.width, room.height - FRAME)
    yield window
    window.desk.settings.set(TEXT_SIZE, 0)
    dress(qapp, window.desk.settings, base)
    qapp.setFont(base)


def settle(office: Clerk) -> None:
    """Wait until all that was asked is answered, and what the answers made be asked."""
    for _ in range(3):
        loop = QEventLoop()
        office.desk.ask(lambda questions: None, lambda nothing, loop=loop: loop.quit())
        loop.exec()
    QApplication.processEvents()


def entries(window: MainWindow, office: Clerk) -> Iterator[tuple[Page, str]]:
    """Bring every view of every tab to the front."""
    for at, tab in enumerate(TABS):
        window.ui.tabs.setCurrentIndex(at)
        page = window.page()
        for entry in page.entries:
            page.view_named(entry.name)
            settle(office)
            yield page, f"{tab.name}, {entry.name}"


def first(office: Clerk, type_name: str) -> bytes | None:
    found = office.ask(lambda questions: list(questions.ids(Query(type_name, limit=1))))
    return found[0] if found else None


def faults(window: MainWindow, room: Room, shown: QWidget) -> list[str]:
    """Return what is wrong with a screen."""
    found = [*screens.unheard(shown), *screens.cut(shown), *screens.outside(shown), *screens.sideways(shown)]
    found += screens.traps(shown)
    for pane in screens.panes(shown):
        found += screens.out_of_order(list(stops(pane)))
    if (window.width(), window.height()) != (room.width, room.height - FRAME):
        found.append(f"the window grew to {window.width()} × {window.height()}")
    return found


def complain(wrong: dict[str, list[str]]) -> None:
    """Fail with all that is wrong, and where."""
    said = [f"{where}: {each}" for where, found in wrong.items() for each in dict.fromkeys(found)]
    if said:
        pytest.fail("\n".join(said), pytrace=False)


# ---- screens


@pytest.mark.long
def test_the_screens_of_an_empty_file(placed: MainWindow, office: Clerk, room: Room):
    wrong = {where: faults(placed, room, page) for page, where in entries(placed, office)}
    complain(wrong)


@pytest.mark.long
def test_the_screens_of_the_example_with_a_record_beside(
    placed: MainWindow, office: Clerk, room: Room, example: Path, qtbot: QtBot
):
    with qtbot.waitSignal(placed.desk.opened, timeout=PATIENCE_MS):
        placed.open(example)
    wrong: dict[str, list[str]] = {}
    seen: set[Page] = set()
    for page, where in entries(placed, office):
        wrong[where] = faults(placed, room, page)
        declared = page.view.declared
        record = None if declared is None else first(office, declared.name)
        if declared is None or record is None:
            continue
        page.show_record(record, declared.name)
        settle(office)
        page.panel.form.more.setChecked(True)
        parts = page.panel.ui.views
        for at in range(1 if page in seen else parts.count()):  # links, comments, history are the same for all types
            parts.setCurrentIndex(at)
            settle(office)
            wrong[f"{where}, {parts.tabText(at)}"] = faults(placed, room, page)
        page.panel.form.more.setChecked(False)
        parts.setCurrentIndex(0)
        seen.add(page)
        page.hide_record()
    complain(wrong)


@pytest.mark.parametrize("view", ["tasks", "task", "meeting"])
def test_a_page_begins_in_the_view_it_was_left_in(window: MainWindow, view: str):
    window.desk.settings.set(page_view("team"), view)
    window.desk.turn_to("team")
    assert window.page().entry.name == view


@pytest.mark.parametrize("where", ["overview", "diagnosis", "team", "plan", "funding"])
def test_tab_goes_as_the_eye_does(window: MainWindow, office: Clerk, example: Path, qtbot: QtBot, where: str):
    with qtbot.waitSignal(window.desk.opened, timeout=PATIENCE_MS):
        window.open(example)
    window.desk.turn_to(where)
    window.activateWindow()
    page = window.page()
    for _ in range(3):  # what is chosen asks for more to be shown
        settle(office)
        qtbot.wait(0)
    pressed = screens.tabbed(page)
    assert len(pressed) > 2
    assert pressed == list(stops(page))


# ---- dialogs


def _link_picker(window: MainWindow, office: Clerk) -> QDialog:
    picker = LinkPicker(window.desk, window.desk.catalogue["action"].fields["owner"], window)
    picker.begin("")
    return picker


def _next_meeting(window: MainWindow, office: Clerk) -> QDialog:
    meeting = office.add("meeting", title="Team in July", series="Team", date=date(2026, 7, 21))
    proposed = office.ask(lambda questions: propose_next(questions, meeting, "Opening", "Open items", "Next time"))
    return NextMeetingDialog(window.desk, proposed, window)


def _paste(window: MainWindow, office: Clerk) -> QDialog:
    dialog = PasteList(window.desk, CAPTURES["finding"], {"kind": "weakness"}, window)
    dialog.begin("Few patents\nfew PATENTS\nOld ports\n")
    return dialog


def _move_tasks(window: MainWindow, office: Clerk) -> QDialog:
    ids = [office.add("task", title=f"Prepare part {at}", due=date(2026, 9, at + 1)) for at in range(3)]
    tasks = [each for each in map(office.get, ids) if isinstance(each, Task)]
    return MoveTasks(window.desk, tasks[:2], 27, tasks[2:], window)


def _export(window: MainWindow, office: Clerk) -> QDialog:
    dialog = window.orders.show_export()
    assert isinstance(dialog, ExportDialog)
    office.until(lambda: dialog.ui.ending.count() > 0)
    return dialog


def _import(window: MainWindow, office: Clerk) -> QDialog:
    path = window.desk.settings.folder / "findings.csv"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("id (finding);statement\n;Few patents\n", encoding="utf-8")
    dialog = window.orders.import_from(path)
    assert isinstance(dialog, ImportDialog)
    office.until(lambda: dialog.plan is not None)
    return dialog


def _bid_sheet(window: MainWindow, office: Clerk) -> QDialog:
    return BidSheet(window.desk, office.add("application", title="Our bid"), window)


def _move_deadline(window: MainWindow, office: Clerk) -> QDialog:
    call = office.add("call", source="list", reference="1", title="Hubs")
    cutoff = office.get(office.add("cutoff", call=call, at=Instant.local(2026, 9, 26, 17)))
    return MoveDeadline(window.desk, [cutoff], window)


def _filter_values(window: MainWindow, office: Clerk) -> QDialog:
    office.add("finding", statement="Few patents", theme=office.add("theme", name="Sea"))
    window.desk.list_records("finding")
    settle(office)
    view = window.page().view
    dialog: QDialog = view.filters.open(view.declared.fields["theme"])
    return dialog


def _exchange(window: MainWindow, office: Clerk) -> QDialog:
    office.add("finding", statement="Few patents")
    dialog = window.exchanging.show("give")
    office.until(lambda: dialog.page("give").ui.records.topLevelItemCount() > 0)
    return dialog


def _target(window: MainWindow, office: Clerk) -> QDialog:
    target = Target("Cloud of the region", How.WEBDAV, "https://cloud.example.eu/dav", "ana", every_minutes=15)
    return TargetDialog(window.desk, window.exchanging.places, target, window)


def _newcomer(window: MainWindow, office: Clerk) -> QDialog:
    path, program = window.desk.settings.folder / "first.s3pack", window.desk.office
    office.ask(lambda questions: program.write_pack(questions, path, [], b"", "", lambda done, whole: None))
    dialog = window.exchanging.begin_copy(path)
    office.until(lambda: dialog.pack is not None)
    return dialog


def _conflicts(window: MainWindow, office: Clerk) -> QDialog:
    task = office.add("task", title="Write the report", due=date(2026, 6, 1), description="It is long.")
    for day, text in ((date(2026, 7, 1), "It is very long."), (date(2026, 8, 1), "It is too long.")):
        office.order(Edit(task, {"due": day, "title": text}, {"due": date(2026, 6, 1), "title": "Write the report"}))
    dialog = window.orders.show_conflicts()
    assert isinstance(dialog, Conflicts)
    office.until(lambda: dialog.ui.waiting.count() == 2)
    return dialog


def _sharing(window: MainWindow, office: Clerk) -> QDialog:
    dialog = Sharing(window.desk, [office.add("person", name="Ana", email="ana@example.org")], window)
    office.until(lambda: dialog.plan is not None)
    return dialog


DIALOGS: dict[type[QDialog], Callable[[MainWindow, Clerk], Any]] = {
    ExchangeDialog: _exchange,
    TargetDialog: _target,
    Newcomer: _newcomer,
    Palette: lambda window, office: window.show_palette(),
    About: lambda window, office: window.orders.show_about(),
    ReportProblem: lambda window, office: window.orders.show_report(),
    KeySheet: lambda window, office: window.show_keys(),
    Manual: lambda window, office: window.helping.show(),
    UndoList: lambda window, office: window.orders.show_undo_list(),
    Trash: lambda window, office: window.orders.show_trash(),
    ExportDialog: _export,
    Backups: lambda window, office: window.show_backups(),
    NewFile: lambda window, office: window.files.make(),
    FirstRun: lambda window, office: window.files.greet(window.languages),
    CaptureDialog: lambda window, office: window.capture(),
    ImportDialog: _import,
    LinkPicker: _link_picker,
    NextMeetingDialog: _next_meeting,
    PasteList: _paste,
    MoveTasks: _move_tasks,
    MoveDeadline: _move_deadline,
    BidSheet: _bid_sheet,
    FilterValues: _filter_values,
    Conflicts: _conflicts,
    Sharing: _sharing,
}


BY_EYE = {PasteList, ExchangeDialog}
"""Dialogs whose controls come and go: they order Tab by where things stand."""


def all_dialogs() -> set[type[QDialog]]:
    """Return every dialog that the program has."""
    for each in pkgutil.walk_packages(s3desk.desktop.__path__, "s3desk.desktop."):
        importlib.import_module(each.name)
    return {each for each in QDialog.__subclasses__() if each.__module__.startswith("s3desk.")}


def test_every_dialog_is_looked_at():
    assert all_dialogs() == set(DIALOGS)


def test_the_dialogs(placed: MainWindow, office: Clerk, room: Room):
    wrong: dict[str, list[str]] = {}
    for kind, opens in DIALOGS.items():
        dialog = opens(placed, office)
        assert isinstance(dialog, kind)
        dialog.show()
        settle(office)
        dialog.resize(min(dialog.width(), room.width), min(dialog.height(), room.height - FRAME))
        settle(office)
        found = [*screens.unheard(dialog), *screens.cut(dialog), *screens.outside(dialog), *screens.sideways(dialog)]
        order = list(stops(dialog)) if kind in BY_EYE else screens.in_chain(dialog)
        found += [*screens.out_of_order(order), *screens.buttons_outside(dialog), *screens.traps(dialog)]
        if dialog.width() > room.width or dialog.height() > room.height - FRAME:
            found.append(f"needs {dialog.width()} × {dialog.height()}")
        wrong[kind.__name__] = found
        dialog.close()
        dialog.deleteLater()
    complain(wrong)
