"""Pieces of views that are put together by hand: quiet words, two panes, one of several rooms."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from s3desk.desktop.look import S


def quiet(parent: QWidget, said: str = "", *, small: bool = True, wraps: bool = True) -> QLabel:
    """Return a label for what is said beside the main thing."""
    label = QLabel(said, parent)
    label.setProperty("quiet", True)
    if small:
        label.setProperty("step", "small")
    label.setWordWrap(wraps)
    return label


def list_side(parent: QWidget, *parts: QWidget, grows: QWidget) -> QWidget:
    """Return the left pane: the parts below each other, of which one takes the height that is left."""
    side = QWidget(parent)
    column = QVBoxLayout(side)
    column.setContentsMargins(S, S, 0, S)
    column.setSpacing(S)
    for each in parts:
        column.addWidget(each, 1 if each is grows else 0)
    return side


def beside(parent: QWidget, side: QWidget, main: QWidget, width: int) -> QSplitter:
    """Return two panes: a list so many pixels wide, and beside it, as wide as can be, what is chosen there."""
    panes = QSplitter(Qt.Orientation.Horizontal, parent)
    panes.addWidget(side)
    panes.addWidget(main)
    panes.setStretchFactor(1, 1)
    panes.setSizes([width, 2 * width])
    panes.setChildrenCollapsible(False)
    return panes


def one_of(parent: QWidget, *rooms: QWidget) -> QStackedWidget:
    """Fill a widget with rooms of which one is seen at a time."""
    stack = QStackedWidget(parent)
    for each in rooms:
        stack.addWidget(each)
    row = QHBoxLayout(parent)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(stack)
    return stack
