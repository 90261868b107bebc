"""What stands in the tool bar and the status line beside the buttons of the menus."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QToolBar, QToolButton, QWidget


def search_line(window: QWidget, tools: QToolBar) -> QLineEdit:
    """Add the line that searches everything, at the far end of the tools."""
    spread = QWidget(window)
    spread.setSizePolicy(spread.sizePolicy().Policy.Expanding, spread.sizePolicy().Policy.Preferred)
    line = QLineEdit(window)
    line.setObjectName("search")
    line.setClearButtonEnabled(True)
    line.setMinimumWidth(160)
    line.setMaximumWidth(320)
    tools.addWidget(spread)
    tools.addWidget(line)
    return line


def undo_button(window: QWidget, undo: QAction) -> QToolButton:
    """Return the button beside what was done last."""
    button = QToolButton(window)
    button.setDefaultAction(undo)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
