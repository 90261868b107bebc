"""Light or dark, larger or smaller: what the View menu does to the whole program."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QFont
from PySide6.QtWidgets import QApplication

from s3desk.desktop.forms.ui_main_window import Ui_MainWindow
from s3desk.desktop.look import AS_SYSTEM, TEXT_SIZES, dress
from s3desk.desktop.settings import SCHEME, TEXT_SIZE, Settings

LEAST_STEP, MOST_STEP = -AS_SYSTEM, len(TEXT_SIZES) - 1 - AS_SYSTEM


class Looks(QObject):
    """Follows the actions and keeps what was chosen."""

    def __init__(self, ui: Ui_MainWindow, settings: Settings, base_font: QFont, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self.base_font = base_font
        schemes: dict[QAction, str] = {
            ui.scheme_system: "system",
            ui.scheme_light: "light",
            ui.scheme_dark: "dark",
            ui.scheme_contrast: "contrast",
        }
        group = QActionGroup(self)
        for action, name in schemes.items():
            group.addAction(action)
            action.setChecked(name == settings.get(SCHEME))
            action.triggered.connect(lambda checked, name=name: self.choose_scheme(name))
        ui.larger_text.triggered.connect(lambda: self.size_text(1))
        ui.smaller_text.triggered.connect(lambda: self.size_text(-1))
        ui.normal_text.triggered.connect(lambda: self.size_text(-settings.get(TEXT_SIZE)))

    def choose_scheme(self, name: str) -> None:
        self._settings.set(SCHEME, name)
        self._dress()

    def size_text(self, by: int) -> None:
        """Make all text larger or smaller, by steps of the scale."""
        step = min(max(self._settings.get(TEXT_SIZE) + by, LEAST_STEP), MOST_STEP)
        self._settings.set(TEXT_SIZE, step)
        self._dress()

    def _dress(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            dress(app, self._settings, self.base_font)
