"""One line that makes records: type, Enter, and the next line is ready."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from s3desk.desktop.desk import Desk, concerns
from s3desk.desktop.jobs import Job
from s3desk.desktop.kit.announce import announce
from s3desk.desktop.kit.keys import KeyGuard
from s3desk.desktop.kit.pieces import quiet
from s3desk.desktop.look import XS, S
from s3desk.domain.capture import Capture, Meaning, Named, Sign, among, days, read_capture
from s3desk.domain.declare import RecordType
from s3desk.domain.messages import Message, message
from s3desk.services.capturing import Capturing, find_twin, kinds, lines_of, values_of, vocabulary
from s3desk.services.commands import Add
from s3desk.services.ports import MINE, TEAM, Done, Title
from s3desk.services.region import with_region

LOOK_AFTER_MS = 250
_TOKENS = {
    Sign.WHO: message("@name"),
    Sign.WHEN: message("!day"),
    Sign.THEME: message("#theme"),
    Sign.KIND: message("/kind"),
}


class CaptureLine(QWidget):
    """Makes a record of each line; tokens in it are shown as chips before Enter, likely duplicates are told."""

    captured = Signal(object, object)
    """Record id and type name of what was just made."""
    pasted = Signal(str)
    """A text of several lines was pasted: whoever offers a list of lines takes it."""

    def __init__(self, desk: Desk, capturing: Capturing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._capturing = capturing
        self._given: Mapping[str, object] = {}
        self._names: dict[Sign, tuple[Named, ...]] = {}
        self._meanings: dict[Sign, Meaning] = {}
        self._asked: Job | None = None
        self._made_one = False
        """The hint is for the beginning; later the note tells of what was made."""
        self.private = False
        self.takes_lists = False
        """Whether pasting several lines is told by `pasted` instead of joining them into one."""
        self._build()
        self._looking = QTimer(self, singleShot=True, interval=LOOK_AFTER_MS)
        self._looking.timeout.connect(self._look_for_twin)
        self.line.textEdited.connect(self._read)
        self.line.returnPressed.connect(self.take)
        KeyGuard(self.line, self._key)
        desk.opened.connect(self.learn)
        desk.changed.connect(self._follow)
        self.become(capturing)

    def _build(self) -> None:
        self.line = QLineEdit(self)
        self.setFocusProxy(self.line)
        self.note = quiet(self)
        self.note.setSizePolicy(self.note.sizePolicy().Policy.Ignored, self.note.sizePolicy().Policy.Preferred)
        self._chips: list[QLabel] = []
        self._below = QHBoxLayout()
        self._below.setSpacing(S)
        self._below.addWidget(self.note, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(XS)
        column.addWidget(self.line)
        column.addLayout(self._below)

    # ---- what it makes

    @property
    def declared(self) -> RecordType:
        return self._desk.catalogue[self._capturing.type]

    def become(self, capturing: Capturing) -> None:
        """Make something else of the lines from now on."""
        self._capturing = capturing
        self._names = {}
        self._learn_fixed()
        self.call_it(message("New: {0}", Message(self.declared.label)))
        if self._desk.is_open:
            self.learn()
        self._read()

    def call_it(self, what: Message) -> None:
        """Say what the line makes, in its place-holder and to a screen reader."""
        said = self._desk.say(what)
        self.line.setPlaceholderText(said)
        self.line.setAccessibleName(said)
        if not self.line.text() and not self._made_one:
            self._tell(self._hint())

    def give(self, values: Mapping[str, object]) -> None:
        """Give every record these values; tokens in the line go over them."""
        self._given = values

    def _hint(self) -> str:
        signs = ", ".join(self._desk.say(_TOKENS[each]) for each in self._capturing.fields)
        return self._desk.say(message("Enter adds it. Understood in the line: {0}", signs))

    @Slot()
    def learn(self) -> None:
        """Ask which names the signs may mean in this file."""
        capturing = self._capturing
        self._desk.ask(lambda questions: vocabulary(questions, capturing), partial(self._know, capturing))

    def _know(self, capturing: Capturing, names: dict[Sign, tuple[Named, ...]]) -> None:
        if capturing is self._capturing:
            self._names = names
            self._meanings |= {sign: among(known) for sign, known in names.items()}
            self._read()

    def _learn_fixed(self) -> None:
        fields = self._capturing.fields
        self._meanings = {sign: among(()) for sign in fields}
        if Sign.KIND in fields:
            self._meanings[Sign.KIND] = kinds(self.declared.fields[fields[Sign.KIND]], self._desk.say)

    @Slot(object)
    def _follow(self, done: Done) -> None:
        if concerns(done, {"person", "organisation", "theme"}):
            self.learn()

    # ---- what is in the line

    def captured_so_far(self) -> Capture:
        """Return how the line is understood."""
        meanings = dict(self._meanings)
        if Sign.WHEN in self._capturing.fields:
            words = self._desk.words
            meanings[Sign.WHEN] = days(words.manner, self._desk.today(), words.day_in_full)
        return read_capture(self.line.text(), meanings, self._capturing.several(self.declared))

    @Slot()
    def _read(self) -> None:
        found = self.captured_so_far()
        self._show_chips(found)
        if self.line.text().strip():
            self._tell(self._desk.say(found.unread[0]) if found.unread else "")
            self._looking.start()

    def _show_chips(self, found: Capture) -> None:
        wanted = [f"{each.sign} {each.name}" for each in found.chips]
        while len(self._chips) > len(wanted):
            self._chips.pop().deleteLater()
        while len(self._chips) < len(wanted):
            chip = QLabel(self)
            chip.setProperty("chip", "accent")
            self._below.insertWidget(len(self._chips), chip)
            self._chips.append(chip)
        for chip, said in zip(self._chips, wanted, strict=True):
            chip.setText(said)

    def chips(self) -> list[str]:
        """Return what the chips say."""
        return [each.text() for each in self._chips]

    def _tell(self, said: str, *, aloud: bool = False) -> None:
        self.note.setText(said)
        self.note.setToolTip(said)
        if aloud:
            announce(self.line, said)

    # ---- what looks like it

    @Slot()
    def _look_for_twin(self) -> None:
        text, name = self.captured_so_far().text, self._capturing.type

        def told(twin: Title | None) -> None:
            if twin is not None and self.captured_so_far().text == text:
                self._tell(self._desk.say(message("Looks like “{0}”.", twin.text)))

        self._asked = self._desk.ask(lambda questions: find_twin(questions, name, text), told, instead_of=self._asked)

    # ---- orders

    @Slot()
    def take(self) -> None:
        """Make a record of the line; the next line is ready at once."""
        typed, found = self.line.text(), self.captured_so_far()
        if not found.text or not self._desk.is_open or not self._desk.may_change:
            return
        self._looking.stop()
        name = self._capturing.type
        values = values_of(self.declared, self._capturing, found, self._given)
        circle = MINE if self.private else TEAM
        self.line.clear()
        self._show_chips(Capture(""))
        self._tell("")
        self._desk.submit(
            lambda questions: Add.of(questions, name, with_region(questions, name, values), circle),
            partial(self._made, name, found),
            partial(self._not_made, typed),
        )

    def _made(self, name: str, found: Capture, done: Done) -> None:
        record = done.records[0]
        self._made_one = True
        self.captured.emit(record, name)

        def told(twin: Title | None) -> None:
            said = [self._desk.say(message("Added: {0}", found.text))]
            said += [self._desk.say(message("It looks like “{0}”.", twin.text))] if twin is not None else []
            said += [self._desk.say(each) for each in found.unread]
            if not self.line.text():
                self._tell(" ".join(said))
            announce(self.line, " ".join(said))

        self._desk.ask(lambda questions: find_twin(questions, name, found.text, record), told)

    def _not_made(self, typed: str, mishap: Exception) -> None:
        """Give the line back, before whatever was typed since."""
        self.line.setText(" ".join((typed, self.line.text())).strip())
        self._desk.tell(mishap)

    def _key(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Undo) and not self.line.text():
            self._desk.undo()  # nothing is typed: what was made last is meant
            return True
        if not (self.takes_lists and event.matches(QKeySequence.StandardKey.Paste)):
            return False
        text = QGuiApplication.clipboard().text()
        if len(lines_of(text)) < 2:
            return False
        self.pasted.emit(text)
        return True
