"""The hands of a person: the same journey by typing and clicking, and by keyboard alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QListWidget, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from s3desk.desktop.kit.page import Page
from s3desk.desktop.shell.main_window import MainWindow
from s3desk.desktop.tabs import TABS
from s3desk.services.ports import Questions
from s3desk.services.query import Query
from tests.desktop.conftest import Clerk

NOW = datetime(2026, 8, 21, 10, 0, tzinfo=UTC)
"""A Friday."""
MOST_TABS = 120
MOUSE = {
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TabletPress,
    QEvent.Type.TouchBegin,
    QEvent.Type.DragEnter,
    QEvent.Type.Drop,
}
Holds = Callable[[], object]


class NoMouse(QObject):
    """Sees every event of the program and remembers those of a mouse."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        by_mouse = isinstance(event, QContextMenuEvent) and event.reason() is QContextMenuEvent.Reason.Mouse
        if by_mouse or event.type() in MOUSE:
            self.seen.append(f"{event.type().name} on {type(watched).__name__} {watched.objectName()}")
        return False


class Hands:
    """Works at a window by keyboard alone, and waits for it as a person does by looking.

    Nothing but keys goes to the program; what is on the screen is looked at through the widgets.
    """

    by_mouse = False

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self.desk, self._qtbot = window, window.desk, qtbot
        self._clerk = Clerk(window.desk, qtbot)

    # ---- looking

    def until(self, holds: Holds) -> None:
        self._clerk.until(lambda: bool(holds()))

    def ask(self, question: Callable[[Questions], Any]) -> Any:
        return self._clerk.ask(question)

    def all(self, type_name: str) -> list[Any]:
        """Return the records of a type."""
        return list(self.ask(lambda questions: questions.find(Query(type_name))))

    def only(self, type_name: str) -> Any:
        """Return the one record of a type, as soon as there is one."""
        self.until(lambda: len(self.all(type_name)) == 1)
        return self.all(type_name)[0]

    def get(self, record: bytes) -> Any:
        return self._clerk.get(record)

    @property
    def page(self) -> Page:
        return self.window.page()

    @property
    def here(self) -> QWidget:
        """Return where the keyboard is."""
        found = QApplication.focusWidget()
        assert found is not None, "the keyboard is nowhere"
        return found

    # ---- keys

    def press(self, *chords: str) -> None:
        """Press keys like "Ctrl+D", one after the other, wherever the keyboard is."""
        for chord in chords:
            keys = QKeySequence(chord)[0]
            popup = QApplication.activePopupWidget()
            target = (
                popup.focusWidget() or popup if popup else QApplication.focusWidget() or QApplication.activeWindow()
            )
            assert target is not None, f"nobody hears {chord}"
            QTest.keyClick(target, keys.key(), keys.keyboardModifiers())

    def type(self, text: str) -> None:
        """Type a text, letter by letter: an editor may open at the first."""
        for letter in text:
            if letter.isascii():
                QTest.keyClicks(self.here, letter)
            else:  # for QTest a key bears a Latin letter
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
                    QApplication.sendEvent(self.here, event)

    def tab_until(self, there: Holds, *, back: bool = False) -> None:
        """Press Tab until the keyboard is there."""
        for _ in range(MOST_TABS):
            if there():
                return
            QTest.keyClick(self.here, Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never comes there; it is at {self.here} now")

    # ---- getting somewhere

    def go(self, tab: str) -> Page:
        """Go to a tab."""
        self.press(f"Ctrl+{self._number(tab) + 1}")
        self.until(lambda: self.window.pages.tab().name == tab)
        return self.page

    def _number(self, tab: str) -> int:
        return next(at for at, each in enumerate(TABS) if each.name == tab)

    def open_view(self, name: str) -> Any:
        """Choose a view in the navigator."""
        page = self.page
        wanted = next(at for at, each in enumerate(page.entries) if each.name == name)
        self._at_pane(page.ui.navigator)
        row = page.navigator.row_of(wanted)
        while page.ui.navigator.currentRow() != row:
            before = page.ui.navigator.currentRow()
            self.press("Down" if before < row else "Up")
            assert page.ui.navigator.currentRow() != before
        self.press("F6")
        self.until(lambda: page.entry.name == name)
        return page.view

    def _at_pane(self, pane: QWidget) -> None:
        for _ in range(6):
            if pane.hasFocus():
                return
            self.press("F6")
        raise AssertionError(f"F6 never comes to {pane.objectName()}")

    def reach(self, control: QWidget) -> None:
        """Bring the keyboard to a control that is on the screen."""
        control = control.focusProxy() or control
        self.until(control.isVisible)
        if control.hasFocus():
            return
        if not control.window().isAncestorOf(self.here):
            raise AssertionError(f"{control} is in another window")
        self.tab_until(control.hasFocus)

    def push(self, button: Any) -> None:
        self.reach(button)
        self.press("Space")

    def write(self, control: QWidget, text: str) -> None:
        """Replace what stands in a control."""
        self.reach(control)
        self.press("Ctrl+A")
        self.type(text)

    def choose(self, box: QComboBox, text: str) -> None:
        """Choose a line of a box."""
        wanted = box.findText(text)
        assert wanted >= 0, [box.itemText(at) for at in range(box.count())]
        self.reach(box)
        steps = wanted - box.currentIndex()
        self.press(*["Down" if steps > 0 else "Up"] * abs(steps))
        self.until(lambda: box.currentIndex() == wanted)

    def choose_line(self, listed: QListWidget, row: int) -> None:
        self.reach(listed)
        self.press("Home", *["Down"] * row)

    def order(self, name: str) -> None:
        """Give an order of the menus by its shortcut."""
        self.press(getattr(self.window.ui, name).shortcuts()[0].toString())

    def find(self, words: str, at: int = 1) -> None:
        """Look for a record from anywhere and open the hit of this number."""
        self.order("find")
        self.type(words)
        self.until(lambda: self._hits() >= at)
        self.press(*["Down"] * at, "Return")

    def _hits(self) -> int:
        hits = self.window.search.hits
        rows = (hits.item(row).data(Qt.ItemDataRole.UserRole) for row in range(hits.count()))
        return sum(each is not None for each in rows) if hits.isVisible() else 0

    def pick(self, words: str) -> None:
        """Choose in the dialog that finds a record to link to."""
        dialog = self.dialog()
        self.type(words)
        self.until(lambda: words in str(dialog.ui.found.currentIndex().data()))
        self.press("Return")
        self.back()

    def dialog(self) -> Any:
        """Return the dialog that has come up."""
        self.until(lambda: QApplication.activeModalWidget() is not None)
        found = QApplication.activeModalWidget()
        assert found is not None
        found.activateWindow()
        self.until(found.isActiveWindow)
        return found

    def back(self) -> None:
        """Be at the window again, as soon as the dialog has gone: without a desktop nobody else leads there."""
        self.until(lambda: QApplication.activeModalWidget() is None)
        self.window.activateWindow()
        self.until(self.window.isActiveWindow)


class Mouse(Hands):
    """Types, and clicks on what it wants instead of walking there."""

    by_mouse = True

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        QTest.mouseClick(
            widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at or widget.rect().center()
        )

    def go(self, tab: str) -> Page:
        bar = self.window.ui.tabs.tabBar()
        self.click(bar, bar.tabRect(self._number(tab)).center())
        self.until(lambda: self.window.pages.tab().name == tab)
        return self.page

    def open_view(self, name: str) -> Any:
        page = self.page
        row = page.navigator.row_of(next(at for at, each in enumerate(page.entries) if each.name == name))
        navigator = page.ui.navigator
        navigator.scrollToItem(navigator.item(row))
        self.click(navigator.viewport(), navigator.visualItemRect(navigator.item(row)).center())
        self.until(lambda: page.entry.name == name)
        return page.view

    def see(self, control: QWidget) -> None:
        """Scroll to a control."""
        above = control.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(control)
            above = above.parentWidget()
        self.until(lambda: not control.visibleRegion().isEmpty())

    def reach(self, control: QWidget) -> None:
        control = control.focusProxy() or control
        self.see(control)
        if not control.hasFocus():
            viewport = control.viewport() if hasattr(control, "viewport") else control
            self.click(viewport, viewport.visibleRegion().boundingRect().center())
        self.until(control.hasFocus)

    def push(self, button: Any) -> None:
        self.see(button)
        self.click(button)

    def choose(self, box: QComboBox, text: str) -> None:
        wanted = box.findText(text)
        self.see(box)
        self.click(box)
        self.until(box.view().isVisible)
        steps = wanted - box.currentIndex()
        self.press(*["Down" if steps > 0 else "Up"] * abs(steps), "Return")  # Qt takes no click that comes so soon
        self.until(lambda: box.currentIndex() == wanted and QApplication.activePopupWidget() is None)
        box.window().activateWindow()

    def choose_line(self, listed: QListWidget, row: int) -> None:
        self.click(listed.viewport(), listed.visualItemRect(listed.item(row)).center())

    def order(self, name: str) -> None:
        action = getattr(self.window.ui, name)
        button = self.window.ui.tools.widgetForAction(action)
        if button is not None and button.isVisible():
            self.click(button)
        else:
            super().order(name)


@pytest.fixture
def at_work(window: MainWindow) -> MainWindow:
    """Return the window in front, on a Friday in August, as large as an old projector allows."""
    window.desk.clock = lambda: NOW
    window.resize(1024, 708)
    window.activateWindow()
    return window


@pytest.fixture
def no_mouse(qapp: QApplication) -> Iterator[NoMouse]:
    """Fail where the program hears of a mouse."""
    guard = NoMouse()
    qapp.installEventFilter(guard)
    yield guard
    qapp.removeEventFilter(guard)
    assert guard.seen == []


CLICKING = (pytest.mark.qt_log_ignore("does not support"), pytest.mark.long)


@pytest.fixture(params=["keys", pytest.param("mouse", marks=CLICKING)])
def hands(request: pytest.FixtureRequest, at_work: MainWindow, qtbot: QtBot) -> Hands:
    """Return somebody at the window: once by keyboard alone, once with a mouse too."""
    if request.param == "mouse":
        return Mouse(at_work, qtbot)
    request.getfixturevalue("no_mouse")
    return Hands(at_work, qtbot)


@pytest.fixture
def keys(at_work: MainWindow, no_mouse: NoMouse, qtbot: QtBot) -> Hands:
    """Return somebody at the window by keyboard alone."""
    return Hands(at_work, qtbot)
