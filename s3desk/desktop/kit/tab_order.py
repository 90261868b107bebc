"""Tab goes as the eye does: by where things stand now, however late and in whatever order they were made."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget


def stops(around: QWidget) -> Iterator[QWidget]:
    """Yield where Tab stops within a widget, from above to below, and in a row from left to right.

    What stands in one widget is walked through before what stands beside it: a column, a card, a pane.
    """
    for each in _as_read(around):
        if _is_stop(each):
            yield each
        yield from stops(each)


def go_on(around: QWidget, here: QWidget, *, forward: bool) -> bool:
    """Put the keyboard at the next stop (or the one before); False if there is no further one."""
    found = list(stops(around))
    if here not in found:
        return False
    at = found.index(here) + (1 if forward else -1)
    if not 0 <= at < len(found):
        return False
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    found[at].setFocus(reason)
    return True


def leave(around: QWidget, *, forward: bool) -> bool:
    """Put the keyboard at what Qt reaches next outside of a widget; False where there is nothing."""
    here: QWidget | None = around
    while True:
        assert here is not None
        here = here.nextInFocusChain() if forward else here.previousInFocusChain()
        if here is None or here is around:
            return False
        if _is_stop(here) and not around.isAncestorOf(here) and here.window() is around.window():
            here.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
            return True


def _is_stop(widget: QWidget) -> bool:
    return (
        bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
        and widget.focusProxy() is None
        and widget.isEnabled()
        and widget.isVisible()
    )


def _as_read(around: QWidget) -> list[QWidget]:
    """Return the visible children in rows: what stands at about the same height is read from left to right."""
    left = [
        each for each in around.children() if isinstance(each, QWidget) and each.isVisible() and not each.isWindow()
    ]
    if isinstance(around, QSplitter):
        return sorted(left, key=lambda each: (each.x(), each.y()))
    left.sort(key=lambda each: (each.y(), each.x()))
    read: list[QWidget] = []
    while left:
        middle = left[0].y() + left[0].height() // 2
        row = [each for each in left if each.y() <= middle]
        read += sorted(row, key=lambda each: each.x())
        left = left[len(row) :]
    return read
