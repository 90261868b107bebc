"""A place of exchange: kind and address, name, who one is there, what goes there, and whether it goes by itself."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.exchange.places import Places
from s3desk.desktop.forms.ui_target_dialog import Ui_TargetDialog
from s3desk.desktop.kit.screen_room import keep_on_screen
from s3desk.domain.errors import OfficeError
from s3desk.domain.messages import mark, message
from s3desk.services.carriers import Target
from s3desk.services.exchanging import How
from s3desk.services.sharing import Circle, partner_circles

_KINDS = {
    How.FOLDER: message("Shared folder"),
    How.WEBDAV: message("WebDAV server (Nextcloud and others)"),
    How.HUB: message("Hub of the IT department (PostgreSQL)"),
}
_HINTS = {
    How.FOLDER: message("A folder of the network, or one that a sync program carries to the others."),
    How.WEBDAV: message("It begins with https://; the server's help says which address is for WebDAV."),
    How.HUB: message("It begins with postgresql://; your IT department has it."),
}
_BEGINNINGS = {How.FOLDER: "", How.WEBDAV: "https://", How.HUB: "postgresql://"}
INTERVALS = (0, 5, 15, 30, 60, 240)
"""Minutes between exchanges that go by themselves."""
_SCHEMES = {"http": How.WEBDAV, "https": How.WEBDAV, "postgresql": How.HUB}


class TargetDialog(QDialog):
    """Adds a place, or changes one; nothing is sent."""

    kept = Signal(str)
    """By which name it is kept."""

    def __init__(self, desk: Desk, places: Places, target: Target | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_TargetDialog()
        self.ui.setupUi(self)
        self._desk = desk
        self._places = places
        self._before = target
        self._is_named = target is not None
        self._ok = self.ui.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._ok.setText(desk.say("&Keep it"))
        for how, said in _KINDS.items():
            self.ui.how.addItem(desk.say(said), how)
        self.ui.circle.addItem(desk.say("All that the team shares"), "")
        for minutes in sorted({*INTERVALS, 0 if target is None else target.every_minutes}):
            often = message("Every {0} minutes", minutes, count=0)
            self.ui.minutes.addItem(desk.say(often if minutes else message("No, only when asked")), minutes)
        self._fill(target or Target("", How.FOLDER, ""))
        self.ui.how.activated.connect(self._turn)
        self.ui.choose.clicked.connect(self.choose)
        self.ui.address.textEdited.connect(self._propose)
        self.ui.name.textEdited.connect(self._take_name)
        self.ui.buttons.accepted.connect(self.keep)
        self.ui.buttons.rejected.connect(self.reject)
        desk.ask(partner_circles, self._offer_circles)
        desk.closed.connect(self.reject)
        self._show_parts()
        self._check()
        keep_on_screen(self)
        self.ui.address.setFocus()

    def _fill(self, target: Target) -> None:
        ui = self.ui
        ui.how.setCurrentIndex(ui.how.findData(target.how))
        ui.address.setText(target.address)
        ui.name.setText(target.name)
        ui.user.setText(target.user)
        ui.minutes.setCurrentIndex(ui.minutes.findData(target.every_minutes))
        if target.circle:
            ui.circle.addItem(target.circle, target.circle)
            ui.circle.setCurrentIndex(1)

    def _offer_circles(self, circles: list[Circle]) -> None:
        chosen = self.ui.circle.currentData()
        while self.ui.circle.count() > 1:
            self.ui.circle.removeItem(1)
        offered = [each for each in circles if each.ended is None or each.sign == chosen]  # never falls back to all
        for each in offered:
            self.ui.circle.addItem(self._desk.say(message("Only what is shared with {0}", each.name)), each.sign)
        self.ui.circle.setCurrentIndex(max(0, self.ui.circle.findData(chosen)))
        for control in (self.ui.circle_label, self.ui.circle):
            control.setVisible(bool(offered))

    # ---- kind and address

    @property
    def how(self) -> How:
        found: How = self.ui.how.currentData()
        return found

    @Slot()
    def _turn(self) -> None:
        """Begin the address of another kind, where none is written yet."""
        if self.ui.address.text().strip() in _BEGINNINGS.values():
            self.ui.address.setText(_BEGINNINGS[self.how])
        self._show_parts()
        self._propose()
        self.ui.address.setFocus()

    def _show_parts(self) -> None:
        ui, at_server = self.ui, self.how is not How.FOLDER
        ui.hint.setText(self._desk.say(_HINTS[self.how]))
        ui.choose.setVisible(not at_server)
        for each in (ui.user_label, ui.user, ui.password_label, ui.password, ui.password_hint):
            each.setVisible(at_server)
        kept = message("The system's keyring keeps it; it is never in the file. Left empty it stays as it is.")
        new = message("The system's keyring keeps it; it is never in the file.")
        ui.password_hint.setText(self._desk.say(new if self._before is None else kept))
        for control in (ui.circle_label, ui.circle):
            control.setVisible(ui.circle.count() > 1)

    @Slot()
    def choose(self) -> None:
        """Let the person choose a folder in the system's own dialog."""
        begin = self.ui.address.text() or str(Path.home())
        path = QFileDialog.getExistingDirectory(self, self._desk.say("Choose a folder"), begin)
        if path:
            self.ui.address.setText(path)
            self._propose()

    @Slot()
    def _propose(self) -> None:
        """Propose a name, until a person gives one; an address of another kind turns the kind."""
        text = self.ui.address.text().strip()
        scheme = text.lower().partition("://")[0] if "://" in text else ""
        found = _SCHEMES.get(scheme)
        if found is not None and found is not self.how:
            self.ui.how.setCurrentIndex(self.ui.how.findData(found))
            self._show_parts()
        if not self._is_named:
            self.ui.name.setText(text.rstrip("/\\").rpartition("/")[2].rpartition("\\")[2])
        self._check()

    @Slot()
    def _take_name(self) -> None:
        self._is_named = True
        self._check()

    # ---- what is lacking

    def _lacking(self) -> str:
        text = self.ui.address.text().strip()
        if not text or text in _BEGINNINGS.values():
            return mark("The address is lacking.")
        if not self.ui.name.text().strip():
            return mark("The name is lacking.")
        return ""

    @Slot()
    def _check(self) -> None:
        lacking = self._lacking()
        self.ui.lacking.setText(self._desk.say(lacking) if lacking else "")
        self._ok.setEnabled(not lacking)

    @Slot()
    def keep(self) -> None:
        """Keep the place; what is wrong with it is said here."""
        ui = self.ui
        at_server = self.how is not How.FOLDER
        target = Target(
            ui.name.text().strip(),
            self.how,
            ui.address.text().strip(),
            ui.user.text().strip() if at_server else "",
            ui.circle.currentData(),
            ui.minutes.currentData(),
        )
        self._ok.setEnabled(False)
        instead = "" if self._before is None else self._before.name
        password = ui.password.text() if at_server else ""
        self._places.keep(target, password, instead, partial(self._close, target.name), self._fail)

    def _close(self, name: str) -> None:
        self.accept()
        self.kept.emit(name)

    def _fail(self, mishap: Exception) -> None:
        self._ok.setEnabled(True)
        if isinstance(mishap, OfficeError):
            self.ui.lacking.setText(self._desk.say(mishap.message))
        else:
            raise mishap
