"""The first questions, asked once: who you are, in which language, and whether to look around, begin, or join a colleague."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.forms.ui_first_run import Ui_FirstRun
from s3desk.desktop.look import XL
from s3desk.desktop.shell.founding import Founding
from s3desk.desktop.shell.language import Languages


class FirstRun(QDialog):
    """No account, no network; everything asked here can be changed later."""

    def __init__(self, desk: Desk, languages: Languages, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_FirstRun()
        self.ui.setupUi(self)
        self._desk = desk
        self._languages = languages
        self._ok = self.ui.buttons.button(QDialogButtonBox.StandardButton.Ok)
        for code, name in languages.offered():
            self.ui.language.addItem(name, code)
        self.ui.language.setCurrentIndex(max(self.ui.language.findData(desk.words.language), 0))
        self.founding = Founding(desk, self.ui, folder, self)
        self.ui.author.setText("")  # the system's name for somebody is seldom what others call them
        self.founding.changed.connect(self.check)
        self.ui.begin.toggled.connect(self.check)
        self.ui.from_pack.toggled.connect(self.check)
        self.ui.language.activated.connect(self._speak)
        self.ui.buttons.accepted.connect(self.accept)
        self.ui.buttons.rejected.connect(self.reject)
        languages.changed.connect(self._name_things)
        self.check()

    def showEvent(self, event: QShowEvent) -> None:
        """Be as wide as the questions need in the size of text that one has."""
        super().showEvent(event)
        self.resize(max(self.width(), self.ui.asked.minimumSizeHint().width() + 3 * XL), self.height())

    @property
    def author(self) -> str:
        return self.founding.author

    @property
    def organisation(self) -> str:
        return " ".join(self.ui.organisation.text().split())

    @property
    def begins(self) -> bool:
        """Whether to begin a region of one's own; else to look around in the sample."""
        return self.ui.begin.isChecked()

    @property
    def has_pack(self) -> bool:
        """Whether a colleague gave a pack, with which the own copy begins."""
        return self.ui.from_pack.isChecked()

    @Slot()
    def check(self) -> None:
        """Show what the choice needs, and say what is lacking."""
        self.ui.own.setEnabled(self.begins)
        lacking = self.founding.lacking() if self.begins or not self.author else ""
        self.ui.lacking.setText(self._desk.say(lacking) if lacking else "")
        instead = self._desk.say("Choose the &pack…") if self.has_pack else self._desk.say("&Look around")
        self._ok.setText(self._desk.say("&Begin") if self.begins else instead)
        self._ok.setEnabled(not lacking)

    def event(self, event: QEvent) -> bool:
        """Name the way on in the new language, behind the buttons, which have just taken their own names."""
        done = super().event(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.check()
        return done

    @Slot(int)
    def _speak(self, row: int) -> None:
        choose: Callable[[str], None] = self._languages.choose
        choose(self.ui.language.itemData(row))

    @Slot()
    def _name_things(self) -> None:
        typed = self.ui.region.currentText()
        self.ui.retranslateUi(self)
        self.ui.region.setEditText(typed)
        self.founding.name_things()
        self.check()
