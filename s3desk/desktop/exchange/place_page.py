"""A kept place of exchange: when it was last used, what an exchange would do, and the exchange itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.exchange.places import Places
from s3desk.desktop.exchange.sentences import exchanged_said, last_said
from s3desk.desktop.exchange.survey import Survey
from s3desk.desktop.exchange.work import Look, brought, look_at_target
from s3desk.desktop.forms.ui_exchange_place import Ui_PlacePage
from s3desk.domain.messages import message
from s3desk.services.carriers import Target
from s3desk.services.exchanging import JournalEntry, OpenQuestions, PasswordWanted, Stranger, Taking
from s3desk.services.ports import Progress
from s3desk.services.session import Exchanged, Session


class PlacePage(QWidget):
    """Serves one target at a time."""

    changing = Signal(object)
    """Target: a person wants other settings for it."""

    def __init__(self, desk: Desk, places: Places, seal: Callable[[], None], parent: QWidget | None = None) -> None:
        """`seal` makes changes of what is being typed, so that it goes along."""
        super().__init__(parent)
        self.ui = Ui_PlacePage()
        self.ui.setupUi(self)
        self._desk = desk
        self._seal = seal
        self.target: Target | None = None
        self._session: Session | None = None
        self._places = places
        self.survey = Survey(desk, self.ui.exchange, self)
        self.ui.column.addWidget(self.survey, 1)
        self.ui.exchange.clicked.connect(lambda: self.exchange())
        self.ui.look.clicked.connect(lambda: self.look())
        self.ui.change.clicked.connect(self._change)
        self.ui.remove.clicked.connect(self.ask_remove)
        self.ui.unlock.clicked.connect(self.unlock)
        self.ui.password.returnPressed.connect(self.unlock)
        self.ui.locked.hide()
        self.survey.applied.connect(self.apply)
        self.survey.accepted.connect(self.accept)
        self.survey.left.connect(self.leave)

    # ---- which target

    def show_target(self, target: Target, last: JournalEntry | None) -> None:
        """Show a target and how the last exchange there went."""
        if self.target != target:
            self.leave()
        self.target = target
        self.ui.title.setText(target.name)
        self.ui.address.setText(target.address)
        never = message("No exchange there yet.")
        said = [self._desk.say(never if last is None else last_said(self._desk, last))]
        if target.every_minutes:
            said.append(self._desk.say(message("By itself every {0} minutes.", target.every_minutes, count=0)))
        self.ui.last.setText("\n".join(said))
        trouble = None if last is None else last.trouble
        self.ui.trouble.setVisible(trouble is not None and not self.survey.is_working)
        self.ui.trouble_text.setText("" if trouble is None else self._desk.say(trouble))

    def begin(self) -> None:
        """Come to the front."""
        if not self.survey.is_working:
            self.ui.exchange.setFocus()

    def _lead_with(self, *, exchange: bool) -> None:
        """Let one button lead: the one of the exchange, or Apply below the list."""
        self.ui.exchange.setProperty("primary", exchange)
        self.ui.exchange.style().unpolish(self.ui.exchange)
        self.ui.exchange.style().polish(self.ui.exchange)

    def _allow(self, *, working: bool) -> None:
        for each in (self.ui.exchange, self.ui.look, self.ui.change, self.ui.remove):
            each.setEnabled(not working)
        if working:
            self.ui.trouble.hide()
            self.ui.locked.hide()
        self._lead_with(exchange=True)

    @Slot()
    def leave(self) -> None:
        """Want nothing of what was looked at; stop what is running."""
        self.survey.stop()
        self._close_session()
        self.survey.clear()
        self.ui.locked.hide()
        self._lead_with(exchange=True)

    def _close_session(self) -> None:
        session, self._session = self._session, None
        if session is None:
            return
        if self._desk.is_open:
            self._desk.exchange(lambda giving, taking, progress: session.close(), lambda nothing: None)
        else:
            session.close()

    # ---- look, then apply

    def look(self, accepted: Stranger | None = None) -> None:
        """Fetch what lies there and list what would happen; at most somebody is made a member before."""
        target = self.target
        if target is None or self.survey.is_working:
            return
        self._seal()
        self._close_session()

        def work(giving: OpenQuestions, taking: Taking, progress: Progress) -> tuple[Session, Look]:
            session = self._places.session(giving, target)
            try:
                if accepted is not None:
                    taking.accept(accepted.key, accepted.name, accepted.circle)
                return session, look_at_target(session, giving, taking, progress)
            except BaseException:
                session.close()
                raise

        self._allow(working=True)
        job = self._desk.exchange(work, self._show_look, self._fail)
        self.survey.follow(job, message("Looking at what lies there …"))

    def _show_look(self, found: tuple[Session, Look]) -> None:
        self._session, look = found
        self._allow(working=False)
        self.survey.show_look(look)
        self._lead_with(exchange=not self.survey.ui.apply.isVisibleTo(self))

    @Slot()
    def apply(self) -> None:
        """Do what was listed."""
        session = self._session
        if session is not None and not self.survey.is_working:
            self._session = None
            self._run(lambda giving: session, fetched=True)

    def exchange(self, accepted: Stranger | None = None) -> None:
        """Take in what lies there, give what it lacks; somebody may be made a member first."""
        target = self.target
        if target is not None and not self.survey.is_working:
            self._close_session()
            self._run(lambda giving: self._places.session(giving, target), accepted=accepted)

    @Slot(object)
    def accept(self, stranger: Stranger) -> None:
        """Make somebody a member, and do once more what was ordered: only look, or exchange."""
        if self._session is not None:
            self.look(stranger)
        else:
            self.exchange(stranger)

    def _run(
        self,
        begin: Callable[[OpenQuestions], Session],
        *,
        fetched: bool = False,
        accepted: Stranger | None = None,
    ) -> None:
        self._seal()

        def work(giving: OpenQuestions, taking: Taking, progress: Progress) -> tuple[Exchanged, Look]:
            session = begin(giving)
            try:
                if accepted is not None:
                    taking.accept(accepted.key, accepted.name, accepted.circle)
                done = session.run(giving, taking, progress, fetched=fetched)
                return done, brought(giving, done.received, done.refused)
            finally:
                session.close()

        self._allow(working=True)
        self.survey.follow(self._desk.exchange(work, self._done, self._fail), message("Exchanging …"))

    def _done(self, found: tuple[Exchanged, Look]) -> None:
        self._allow(working=False)
        done, came = found
        self.survey.tell(exchanged_said(self._desk, done), came)

    def _fail(self, mishap: Exception) -> None:
        self._allow(working=False)
        self.survey.fail(mishap)
        if isinstance(mishap, PasswordWanted):
            self.ui.locked.show()
            self.ui.password.clear()
            self.ui.password.setFocus()

    @Slot()
    def unlock(self) -> None:
        """Keep another password for this place, and exchange."""
        target, password = self.target, self.ui.password.text()
        if target is not None and password and not self.survey.is_working:
            self.ui.password.clear()
            self._places.keep(target, password, target.name, self.exchange, self.survey.fail)

    # ---- the target itself

    @Slot()
    def _change(self) -> None:
        self.changing.emit(self.target)

    @Slot()
    def ask_remove(self) -> None:
        """Ask before this laptop forgets the place."""
        target = self.target
        if target is None:
            return
        box = QMessageBox(self)
        box.setObjectName("ask_remove")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(target.name)
        said = message(
            "Forget {0} on this laptop? What lies there stays there, and nothing in this file changes.", target.name
        )
        box.setText(self._desk.say(said))
        yes = box.addButton(self._desk.say("&Forget it"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        yes.clicked.connect(lambda: self._places.forget(target.name))
        box.open()
