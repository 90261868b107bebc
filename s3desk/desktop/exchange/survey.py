"""What is seen of an exchange: progress, the sentence about it, somebody unknown, the list of records, Apply."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QTreeWidgetItem, QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.exchange.arrivals import RECORD, name_columns, show_look
from s3desk.desktop.exchange.sentences import look_said, notices_said, still_waiting
from s3desk.desktop.exchange.work import Look
from s3desk.desktop.forms.ui_exchange_survey import Ui_Survey
from s3desk.desktop.jobs import Job
from s3desk.desktop.kit.announce import announce
from s3desk.domain.errors import Cancelled, OfficeError
from s3desk.domain.messages import Message, message
from s3desk.services.exchanging import Stranger


class Survey(QWidget):
    """Shows one exchange at a time, from the look at it to its end; it does none of it."""

    applied = Signal()
    left = Signal()
    """The person wants nothing of what is listed."""
    accepted = Signal(object)
    """Stranger: shall be a member, and what they sent be taken in."""

    def __init__(self, desk: Desk, home: QWidget, parent: QWidget | None = None) -> None:
        """`home` has the keyboard where nothing here leads on."""
        super().__init__(parent)
        self._home = home
        self.ui = Ui_Survey()
        self.ui.setupUi(self)
        self._desk = desk
        self._job: Job | None = None
        self._stranger: Stranger | None = None
        name_columns(desk, self.ui.records)
        self.ui.records.itemActivated.connect(self._go)
        self.ui.stop.clicked.connect(self.stop)
        self.ui.decide.clicked.connect(lambda: desk.conflict_wanted.emit(""))
        self.ui.apply.clicked.connect(self.applied)
        self.ui.cancel.clicked.connect(self.left)
        self.ui.accept.clicked.connect(self._accept)
        self.ui.not_now.clicked.connect(self.left)
        self.clear()

    @property
    def is_working(self) -> bool:
        return self._job is not None

    # ---- what is shown

    def clear(self) -> None:
        """Show nothing."""
        self._job = self._stranger = None
        self.ui.decide.hide()
        self.ui.records.clear()
        self._show_parts()

    def _show_parts(self, *, told: bool = False, listed: bool = False, ready: bool = False) -> None:
        ui = self.ui
        ui.told.setVisible(told)
        ui.notices.setVisible(told and bool(ui.notices.text()))
        ui.stranger.setVisible(self._stranger is not None)
        for each in (ui.progress, ui.stop):
            each.setVisible(self._job is not None)
        ui.records.setVisible(listed)
        ui.apply.setVisible(ready)
        ui.cancel.setVisible(ready)

    def follow(self, job: Job, said: Message) -> None:
        """Show how work goes on, until one of the others is called."""
        self._job = job
        self._stranger = None
        job.progressed.connect(self._show_progress)
        self.ui.progress.setRange(0, 0)
        self.ui.stop.setEnabled(True)
        self.ui.decide.hide()
        self._tell(self._desk.say(said), "info")
        self._show_parts(told=True, listed=self.ui.records.topLevelItemCount() > 0)
        self.ui.stop.setFocus()

    @Slot(int, int)
    def _show_progress(self, done: int, whole: int) -> None:
        self.ui.progress.setRange(0, whole)
        self.ui.progress.setValue(done)

    def show_look(self, look: Look) -> None:
        """Show what would happen."""
        had_keyboard = self._has_keyboard()
        self._job = None
        self._stranger = look.stranger
        does_something = bool(look.received.changes or (look.leaving is not None and not look.leaving.is_empty))
        does_something = does_something or bool(look.received.waiting or look.received.contents)
        notices = [*look.received.notices, *(each.message for each in look.refused if each is not look.stranger)]
        show_look(self._desk, self.ui.records, look)
        if look.stranger is None or does_something:
            self._tell(look_said(self._desk, look), "info", notices)
        if look.stranger is not None:
            self._name(look.stranger)
        told = look.stranger is None or does_something
        self._show_parts(told=told, listed=self.ui.records.topLevelItemCount() > 0, ready=does_something)
        if had_keyboard:
            self._lead_on()

    def tell(self, said: str, came: Look) -> None:
        """Show how an exchange ended, and what came; who was refused for being unknown can be accepted from here."""
        had_keyboard = self._has_keyboard()
        self._job = None
        self._stranger = came.stranger
        others = [each.message for each in came.refused if each is not self._stranger]
        show_look(self._desk, self.ui.records, came)
        self.ui.decide.setVisible(came.received.conflicts > 0 or still_waiting(came.received) > 0)
        self._tell(said, "warning" if others else "good", [*came.received.notices, *others])
        if self._stranger is not None:
            self._name(self._stranger)
        self._show_parts(told=True, listed=self.ui.records.topLevelItemCount() > 0)
        if had_keyboard:
            self._lead_on()

    def fail(self, mishap: Exception) -> None:
        """Show why nothing came of it; let a bug fly."""
        had_keyboard = self._has_keyboard()
        self._job = None
        self.ui.records.clear()
        if isinstance(mishap, Stranger):
            self._stranger = mishap
            self._name(mishap)
            self._show_parts()
        elif isinstance(mishap, Cancelled):
            self._tell(self._desk.say("Stopped; nothing was changed."), "info")
            self._show_parts(told=True)
        elif isinstance(mishap, OfficeError):
            self._tell(self._desk.say(mishap.message), "bad")
            self._show_parts(told=True)
        else:
            raise mishap
        if had_keyboard:
            self._lead_on()

    def _tell(self, said: str, band: str, notices: Iterable[Message] = ()) -> None:
        self.ui.sentence.setText(said)
        self.ui.notices.setText(notices_said(self._desk, notices))
        self.ui.told.setProperty("band", band)
        self.ui.told.style().unpolish(self.ui.told)
        self.ui.told.style().polish(self.ui.told)
        announce(self.ui.told, f"{said} {self.ui.notices.text()}".strip())

    def _name(self, stranger: Stranger) -> None:
        """Say who is unknown, the fingerprint large and in its groups."""
        here = message("{0} is not a member here yet; nothing of theirs was taken in.", stranger.name)
        partner = message("{0} is not known in this partner circle yet; nothing of theirs was taken in.", stranger.name)
        said = self._desk.say(partner if stranger.circle else here)
        self.ui.stranger_name.setText(said)
        self.ui.fingerprint.setText(stranger.fingerprint.replace("-", "  "))
        spelled = " ".join(stranger.fingerprint.replace("-", ", "))
        self.ui.fingerprint.setAccessibleName(self._desk.say(message("Fingerprint: {0}", spelled)))
        self.ui.accept.setAccessibleDescription(said)
        announce(self.ui.stranger, f"{said} {spelled}")

    def _has_keyboard(self) -> bool:
        """Return whether it is here now, before what it is on may be hidden."""
        here = self.window().focusWidget()
        return here is None or self.isAncestorOf(here) or not here.isVisible()

    def _lead_on(self) -> None:
        """Put the keyboard where one goes on; nobody is accepted by an Enter too many."""
        stops = (self.ui.apply, self.ui.not_now, self.ui.decide, self.ui.records)
        next((each for each in stops if each.isVisibleTo(self)), self._home).setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- what a person does

    @Slot()
    def stop(self) -> None:
        """Stop what is running; nothing of it stays."""
        if self._job is not None:
            self._job.cancel()
            self.ui.stop.setEnabled(False)

    @Slot()
    def _accept(self) -> None:
        if self._stranger is not None:
            self.accepted.emit(self._stranger)

    @Slot(QTreeWidgetItem)
    def _go(self, item: QTreeWidgetItem) -> None:
        """Show the record that a row is about; one that only comes in is not here yet."""
        found = item.data(0, RECORD)
        if found is not None and not self.ui.apply.isVisible():
            self._desk.show_record(*found)
