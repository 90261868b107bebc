"""What every screen owes to people who listen to it, work by keyboard, or have an old projector; told as sentences."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QLabel,
    QScrollArea,
    QSplitter,
    QWidget,
)

from s3desk.desktop.kit.tab_order import stops

Role = QAccessible.Role
NAMELESS_ROLES = {Role.NoRole, Role.Client}
"""What Qt says of a widget that nobody gave a meaning to a screen reader."""
VALUED = {Role.ComboBox, Role.SpinBox, Role.Slider, Role.ProgressBar, Role.Dial}
READ_OUT = {"Timeline"}
"""Drawn by us, where Qt knows no role: the line that one is on is read out when it is reached."""
READ_BY_CELL = {Role.Table, Role.Tree, Role.List}
AS_LONG_AS_THERE_IS_ROOM = {"heading", "label"}
"""Names of records and of a board's columns: they give way, and what stands below them says them whole."""
QT_S_OWN = {"ScrollLeftButton", "ScrollRightButton"}
"""Of a bar of tabs: as small as Qt makes them."""
BESIDE_EACH_OTHER = {"Board", "Workbench"}
"""A board is walked sideways, and the keyboard brings its column into sight; minutes with a record beside them are moved
with the keyboard too, and F4 gives them their width back."""
TOLERANCE = 2
MOST_STOPS = 200


# ---- names, roles, values


def controls(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Yield everything that a screen reader finds, except the cells of tables and what is behind other pages."""
    if interface.state().invisible:
        return
    yield interface
    if interface.role() in READ_BY_CELL:
        return
    for at in range(interface.childCount()):
        child = interface.child(at)
        if child is not None:
            yield from controls(child)


def unheard(widget: QWidget) -> list[str]:
    """Return what a screen reader cannot say properly: no name, no role, no value where there is one."""
    found = []
    for each in controls(QAccessible.queryAccessibleInterface(widget)):
        state, thing = each.state(), each.object()
        if not state.focusable or (isinstance(thing, QWidget) and thing.focusProxy() is not None):
            continue
        said = f"{type(thing).__name__} {thing.objectName() if thing else ''}".strip()
        if not each.text(QAccessible.Text.Name):
            found.append(f"{said} has no name")
        if each.role() in NAMELESS_ROLES and type(thing).__name__ not in READ_OUT:
            found.append(f"{said} has no role")
        if (
            each.role() in VALUED
            and not _is_to_be_typed(thing)
            and not each.text(QAccessible.Text.Value)
            and each.valueInterface() is None
        ):
            found.append(f"{said} has no value")
    return found


def _is_to_be_typed(thing: object) -> bool:
    """Return whether a box is still empty because one types into it."""
    return isinstance(thing, QComboBox) and thing.isEditable() and not thing.currentText()


def traps(widget: QWidget) -> list[str]:
    """Return the tables that Tab never leaves: it goes from cell to cell and round again."""
    return [f"Tab never leaves {_named(each)}" for each in item_views(widget) if each.tabKeyNavigation()]


# ---- what is seen


def cut(widget: QWidget) -> list[str]:
    """Return the visible texts and buttons that are narrower or lower than their words."""
    found = []
    for each in widget.findChildren(QWidget):
        if not isinstance(each, (QLabel, QAbstractButton)) or not each.isVisible():
            continue
        if each.objectName() in AS_LONG_AS_THERE_IS_ROOM | QT_S_OWN or each.visibleRegion().isEmpty():  # scrolled away
            continue
        needed = each.minimumSizeHint()
        if each.width() + TOLERANCE < needed.width():
            found.append(f"{_named(each)} is {each.width()} wide and needs {needed.width()}")
        lowest = each.iconSize().height() if _is_icon(each) else each.fontMetrics().height()
        if each.height() + TOLERANCE < lowest:
            found.append(f"{_named(each)} is {each.height()} high and needs {lowest}")
    return found


def _is_icon(widget: QLabel | QAbstractButton) -> bool:
    return isinstance(widget, QAbstractButton) and not widget.text()


def outside(widget: QWidget) -> list[str]:
    """Return the visible controls of which a part lies beyond their window or the widget around them.

    What can be scrolled to is not outside.
    """
    found = []
    for each in widget.findChildren(QWidget):
        if not each.isVisible() or each.focusPolicy() is Qt.FocusPolicy.NoFocus:
            continue
        seen = QRect(QPoint(0, 0), each.size())
        above, inner = each.parentWidget(), each
        seen.translate(inner.pos())
        while above is not None and not inner.isWindow():
            if not above.rect().contains(seen):
                if not isinstance(above.parentWidget(), QAbstractScrollArea):
                    found.append(
                        f"{_named(each)} at {seen.getRect()} is beyond {_named(above)} {above.rect().getRect()}"
                    )
                break
            seen.translate(above.pos())
            inner, above = above, above.parentWidget()
    return found


def buttons_outside(dialog: QWidget) -> list[str]:
    """Return the buttons of a dialog that cannot be seen whole."""
    return [
        _named(button)
        for box in dialog.findChildren(QDialogButtonBox)
        for button in box.buttons()
        if button.isVisible() and not dialog.rect().contains(QRect(button.mapTo(dialog, QPoint(0, 0)), button.size()))
    ]


def sideways(widget: QWidget) -> list[str]:
    """Return the forms that must be scrolled sideways to be read."""
    return [
        f"{_named(each)} needs {each.widget().minimumSizeHint().width()} and has {each.viewport().width()}"
        for each in widget.findChildren(QScrollArea)
        if each.isVisible() and each.horizontalScrollBar().maximum() > 0 and not _is_board(each)
    ]


def _is_board(area: QWidget) -> bool:
    above = area.parentWidget()
    return above is not None and any(each.__name__ in BESIDE_EACH_OTHER for each in type(above).__mro__)


# ---- the order of Tab


def tabbed(pane: QWidget) -> list[QWidget]:
    """Return where Tab stops in a pane, by pressing it as often as there may be stops."""
    first = next(stops(pane), None)
    if first is None:
        return []
    first.window().activateWindow()
    first.setFocus()
    found = [first]
    for _ in range(MOST_STOPS):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        here = QApplication.focusWidget()
        if here is None or not pane.isAncestorOf(here) or here in found[:-1]:
            break
        if here is not found[-1]:  # a text with several links is one stop for each
            found.append(here)
    return found


def in_chain(window: QWidget) -> list[QWidget]:
    """Return where Tab stops in a dialog, in the order that its form gives."""
    found, here = [], window.nextInFocusChain()
    while here is not window:
        can_stop = here.isVisible() and here.isEnabled() and here.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
        if can_stop and here.focusProxy() is None and here.window() is window:
            found.append(here)
        here = here.nextInFocusChain()
    return found


def out_of_order(order: list[QWidget]) -> list[str]:
    """Return the pairs in which Tab comes to what stands behind before what stands in front of it.

    Of two controls those widgets around them are compared that lie in the same one: a column or a card is read whole.
    """
    found = []
    for first, second in combinations(order, 2):
        before, behind = _side_by_side(first, second)
        if before is not None and behind is not None and _stands_before(behind, before):
            found.append(f"{_named(second)} stands before {_named(first)}")
    return found


def _side_by_side(first: QWidget, second: QWidget) -> tuple[QWidget | None, QWidget | None]:
    """Return the widgets around two controls that have the same parent; None where one lies in the other."""
    chain = [first]
    while (above := chain[-1].parentWidget()) is not None:
        chain.append(above)
    inner = second
    while inner.parentWidget() is not None and inner.parentWidget() not in chain:
        inner = inner.parentWidget()
    around = inner.parentWidget()
    if around is None or inner in chain or around is first:
        return None, None
    return chain[chain.index(around) - 1], inner


def _stands_before(one: QWidget, other: QWidget) -> bool:
    """Return whether a reader sees one before the other: above it, or beside it and further to the left."""
    a, b = one.geometry(), other.geometry()
    overlap = min(a.bottom(), b.bottom()) - max(a.top(), b.top())
    if 2 * overlap > min(a.height(), b.height()):
        return a.left() < b.left() and a.right() <= b.left() + min(a.width(), b.width()) // 2
    return a.center().y() < b.center().y()


def panes(page: QWidget) -> list[QWidget]:
    """Return the parts of a page that are looked at one by one."""
    splitter = page.findChild(QSplitter, "panes")
    return [splitter.widget(at) for at in range(splitter.count())] if splitter is not None else [page]


def item_views(widget: QWidget) -> list[QAbstractItemView]:
    """Return the visible views that show a model."""
    return [each for each in widget.findChildren(QAbstractItemView) if each.isVisible() and each.model() is not None]


def _named(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, (QLabel, QAbstractButton)) else widget.accessibleName()
    return " ".join(filter(None, (type(widget).__name__, widget.objectName(), repr(text[:40]) if text else "")))
