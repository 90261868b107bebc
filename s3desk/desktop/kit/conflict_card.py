"""A conflict as a card: what was there before, who wrote what, and what shall stand. The same card everywhere."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.kit.announce import announce
from s3desk.desktop.kit.conflict_edit import ConflictEdit
from s3desk.desktop.kit.conflict_words import (
    Told,
    brief,
    field_of,
    field_said,
    fields_said,
    headline_said,
    record_said,
    value_of,
    value_said,
    when_said,
)
from s3desk.desktop.kit.drawing import Drawing
from s3desk.desktop.kit.flow import Flow
from s3desk.desktop.kit.pieces import quiet
from s3desk.desktop.look import XS, M, S, icon, tone
from s3desk.domain.declare import Kind
from s3desk.domain.differences import How, Piece
from s3desk.domain.messages import Message, mark, message
from s3desk.services.conflicts import Conflict, Matter, Side
from s3desk.services.deciding import Decide, side_told, side_value
from s3desk.services.ports import Command, Done, Questions

ROOMY = 56
"""Characters of width from which a button stands beside its value."""
SHORT = 80
"""Characters of a value that stands out; a longer one is to be read."""
READABLE = Qt.TextInteractionFlag.TextSelectableByMouse
_EXPLAINED = {
    Matter.VALUES: message("Nobody had seen what the other wrote. Until somebody decides, one value is shown."),
    Matter.MEMBER: message("Nobody had seen what the other did. Until somebody decides, it stays in."),
    Matter.DELETION: message("Whoever deleted it had not seen the change. Until somebody decides, the record is kept."),
    Matter.PROSE: message("Both texts are in, word by word. Whether they make sense together, only a reader can say."),
    Matter.LOOP: message("Each move was possible by itself. Both cannot be, so one of the records stands at the top."),
}
_YES_NO = {
    Matter.DELETION: (message("&Keep the record"), message("&Delete it after all")),
    Matter.MEMBER: (message("&Keep it in"), message("&Take it out")),
}
_TOGETHER = {Matter.DELETION, Matter.MEMBER, Matter.LOOP}
"""Matters in which no side is taken as it stands."""
_WRITTEN_ANEW = {Kind.PLACE, Kind.LINKS, Kind.FILE}
"""Kinds whose editors give orders of their own: what stands is chosen among what was written."""


class Difference(QLabel):
    """A text in which what was added is underlined and bold, and what was taken out is struck through."""

    def __init__(self, desk: Desk, found: tuple[Piece, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found = found
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(READABLE)
        words = {How.ADDED: message("added: {0}"), How.REMOVED: message("taken out: {0}")}
        said = [
            desk.say(Message(words[each.how].key, (each.text,))) if each.how in words else each.text for each in found
        ]
        self.setAccessibleName(" ".join(said))
        self._write()

    def _write(self) -> None:
        self.setText("".join(map(self._marked, self._found)))

    @staticmethod
    def _marked(piece: Piece) -> str:
        text = escape(piece.text).replace("\n", "<br>")
        if piece.how is How.ADDED:
            return f'<b><u style="color:{tone("good").text.name()}">{text}</u></b>'
        return f'<s style="color:{tone("bad").text.name()}">{text}</s>' if piece.how is How.REMOVED else text

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_found"):
            self._write()


class ConflictCard(QFrame):
    """Shows one conflict; a decision goes to the file as a step that can be undone.

    Where it stands beside its record already, it does not lead there (`leads`).
    """

    settled = Signal(object)
    """Conflict: it was decided and is in the file."""
    postponed = Signal(object)
    """Conflict: later."""

    def __init__(self, desk: Desk, each: Told, parent: QWidget | None = None, *, leads: bool = True) -> None:
        super().__init__(parent)
        self._desk = desk
        self.told = each
        self.conflict: Conflict = each.conflict
        self.setProperty("card", True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setAccessibleName(f"{field_said(desk, self.conflict)}: {record_said(desk, self.conflict.record)}")
        self._is_decided = False
        self.keeps: list[QPushButton] = []
        """The buttons that take a side, in the order of the sides."""
        self._rows: list[QBoxLayout] = []
        self._leads = leads
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(M, M, M, M)
        self._column.setSpacing(S)
        self._add_head()
        self._add_state()
        self._add_values()
        self.edit = ConflictEdit(desk, self.conflict, each.titles, self)
        self.edit.taken.connect(self.decide)
        self.edit.closed.connect(self._close_edit)
        self._column.addWidget(self.edit)
        self._add_buttons()
        self._around: tuple[QWidget | None, QWidget | None] = None, None
        self.edit.made.connect(self._order_tabs)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # in a dialog one of them would look like the obvious choice
        self._order_tabs()
        offered = [each for each in (*self.keeps, *self.others) if not each.isHidden()]
        gentle = [each for each in offered if each.property("primary")]  # takes nothing of what anybody wrote away
        self.setFocusProxy(next(iter([*gentle, *offered]), self.go))

    # ---- built from above

    def _add_head(self) -> None:
        declared = self._desk.catalogue.get(self.conflict.record.type)
        row = QHBoxLayout()
        row.setSpacing(S)
        row.addWidget(Drawing("conflict", "warning" if self.conflict.waits else "quiet"), 0, Qt.AlignmentFlag.AlignTop)
        names = QVBoxLayout()
        names.setSpacing(0)
        kind, title = (
            "" if declared is None else self._desk.say(declared.label),
            record_said(self._desk, self.conflict.record),
        )
        is_whole = not self.conflict.field
        heading = QLabel(title if is_whole else field_said(self._desk, self.conflict), self)
        heading.setProperty("step", "heading")
        heading.setWordWrap(True)
        of = quiet(self, kind if is_whole else f"{kind}: {title}", small=False)
        names.addWidget(heading)
        names.addWidget(of)
        row.addLayout(names, 1)
        self.go = QPushButton(self._desk.say("&Go to the record"), self)
        self.go.setIcon(icon("go"))
        self.go.setVisible(self._leads)
        self.go.clicked.connect(self._go)
        row.addWidget(self.go, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(row)

    def _add_state(self) -> None:
        said = self._desk.say(headline_said(self._desk, self.conflict))
        if self.conflict.settled is not None:
            who, at = self.conflict.settled
            said = self._desk.say(message("Settled by {0}, {1}", who, self._desk.words.moment(at)))
        state = QLabel(said, self)
        state.setProperty("band", "warning" if self.conflict.waits else "info")
        state.setWordWrap(True)
        state.setTextFormat(Qt.TextFormat.PlainText)
        state.setContentsMargins(S, XS, S, XS)
        self._column.addWidget(state)
        if self.conflict.settled is None:
            explained = self._desk.say(_EXPLAINED[self.conflict.matter])
            if self.conflict.matter is Matter.VALUES:
                explained += " " + self._desk.say("A new value typed into the field settles it too.")
        else:
            explained = self._desk.say("It can be decided anew; the others get that with the next exchange.")
        self._column.addWidget(quiet(self, explained))

    def _add_values(self) -> None:
        conflict = self.conflict
        if conflict.matter is Matter.VALUES or (conflict.matter is Matter.PROSE and conflict.base):
            before = value_said(self._desk, self.told, conflict.base)
            long = conflict.matter is Matter.PROSE
            self._add_value(self._desk.say("Before"), "", brief(before) if long else before, None, tip=before)
        for at, side in enumerate(conflict.sides):
            self._add_side(at, side)
        if conflict.matter is Matter.PROSE:
            shown = value_said(self._desk, self.told, conflict.shown)
            self._add_value(self._desk.say("Merged, as it is shown now"), "", shown, None)

    def _add_side(self, at: int, side: Side) -> None:
        say, conflict = self._desk.say, self.conflict
        who = say(message("Mine: {0}", side.author)) if side.mine else side.author
        if conflict.matter in _TOGETHER:
            said = say(side_told(conflict, side))
            self._add_value(who, when_said(self._desk, side), "\n".join([said, *self._deeds(side)]), None)
            return
        is_shown = side.value == conflict.shown and conflict.matter is not Matter.PROSE
        if is_shown:
            who = say(message("{0} (shown)", who))
        theirs = message("Keep what {0} wrote", side.author.replace("&", "&&"))
        keep = QPushButton(self._lettered(say("Keep &mine")) if side.mine else say(theirs), self)
        QShortcut(QKeySequence(f"Alt+{at + 1}"), keep, keep.animateClick)  # setShortcut would take the letter's place
        keep.setToolTip(f"Alt+{at + 1}")
        value = value_said(self._desk, self.told, side.value)
        keep.setAccessibleDescription(f"{value}, {when_said(self._desk, side)}")
        keep.clicked.connect(lambda: self.decide(side_value(conflict, side)))
        self.keeps.append(keep)
        marked = self.told.differences[at] if at < len(self.told.differences) else ()
        self._add_value(who, when_said(self._desk, side), value, keep, marked)

    def _deeds(self, side: Side) -> list[str]:
        """Return what a side did, in words of the step, and what it wrote."""
        if side.deletes or self.conflict.matter is Matter.MEMBER:
            return []
        if side.fields:
            return [fields_said(self._desk, self.told, side)]
        if side.value is None:
            return [self._desk.say(side.label)]
        written = value_of(self._desk, field_of(self._desk, self.conflict), side.value, self.told.titles)
        return [written] if self.conflict.matter is Matter.LOOP else [self._desk.say(side.label), written]

    def _add_value(
        self, who: str, when: str, value: str, keep: QPushButton | None, marked: tuple[Piece, ...] = (), tip: str = ""
    ) -> None:
        held = QFrame(self)
        held.setProperty("value", True)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        name = QLabel(who, held)
        stands_out = len(value) <= SHORT and self.conflict.matter is Matter.VALUES
        name.setProperty("section", not stands_out)
        name.setWordWrap(True)
        texts.addWidget(name)
        if when:
            texts.addWidget(quiet(held, when))
        if marked:
            texts.addWidget(Difference(self._desk, marked, held))
        else:
            text = QLabel(value, held)
            text.setProperty("section", stands_out)
            text.setTextFormat(Qt.TextFormat.PlainText)
            text.setTextInteractionFlags(READABLE)
            text.setWordWrap(True)
            text.setToolTip(tip)
            texts.addWidget(text)
        row = QBoxLayout(QBoxLayout.Direction.TopToBottom, held)
        row.setContentsMargins(S, XS, S, XS)
        row.setSpacing(S)
        row.addLayout(texts, 1)
        if keep is not None:
            keep.setParent(held)
            row.addWidget(keep, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            self._rows.append(row)
        self._column.addWidget(held)

    def _lettered(self, said: str) -> str:
        """Return a button's text with its letter, or without where the letters are those of the window's menus."""
        return said if self._leads else said.replace("&", "")

    def _add_buttons(self) -> None:
        say, conflict = self._desk.say, self.conflict
        self._buttons = QWidget(self)
        flow = Flow(self._buttons, S)
        self.others: list[QPushButton] = []

        def offer(said: str, act: Callable[[], object], drawn: str = "", *, primary: bool = False) -> QPushButton:
            button = QPushButton(self._lettered(say(said)), self._buttons)
            button.setProperty("primary", primary)
            if drawn and not primary:
                button.setIcon(icon(drawn))
            button.clicked.connect(lambda: act())
            flow.addWidget(button)
            self.others.append(button)
            return button

        if conflict.matter in _YES_NO:
            yes, no = _YES_NO[conflict.matter]
            offer(yes.key, lambda: self.decide(True), primary=True)
            offer(no.key, lambda: self.decide(False))
        if conflict.matter is Matter.LOOP and conflict.settled is None:
            offer(mark("&Leave it at the top"), lambda: self.decide(conflict.shown), primary=True)
        if conflict.matter is Matter.PROSE and conflict.settled is None:
            offer(mark("&Read, it may stay so"), lambda: self.decide(None), primary=True)
        field = field_of(self._desk, conflict)
        if field is not None and conflict.matter in {Matter.VALUES, Matter.PROSE}:
            if field.is_text() and len(conflict.sides) > 1:
                offer(mark("&Both…"), self._both, "paste")
            if field.kind not in _WRITTEN_ANEW:
                offer(mark("&Edit…"), lambda: self.edit.begin(conflict.shown), "edit")
        self.later = offer(mark("&Later"), lambda: self.postponed.emit(conflict), "waiting")
        self.later.setVisible(conflict.settled is None)
        self._column.addWidget(self._buttons)
        for button in (*self.keeps, *self.others):
            if button is not self.later:
                button.setVisible(self._desk.may_change)

    def stand_between(self, before: QWidget, after: QWidget | None) -> None:
        """Let Tab come from one control and go on to the other."""
        self._around = before, after
        self._order_tabs()

    def _order_tabs(self) -> None:
        before, after = self._around
        order = [before, self.go, *self.keeps, *self.edit.stops(), *self.others, after]
        for one, other in pairwise([each for each in order if each is not None]):
            QWidget.setTabOrder(one, other)

    # ---- what is done to it

    def _both(self) -> None:
        """Offer the texts one after the other, to be made one of."""
        texts = dict.fromkeys(str(each.value or "").strip() for each in self.conflict.sides)
        field = field_of(self._desk, self.conflict)
        between = "\n\n" if field is not None and field.kind is Kind.PROSE else " / "
        self.edit.begin(between.join(filter(None, texts)))

    def _close_edit(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def decide(self, value: object) -> None:
        """Let a value stand; once, however often one presses while it is on its way."""
        if self._is_decided:
            return
        conflict, self._is_decided = self.conflict, True

        def order(questions: Questions) -> Command:
            return Decide.of(questions, conflict, value)

        self._desk.submit(order, self._decided, self._refused)

    def _decided(self, done: Done) -> None:
        announce(self, self._desk.say(done.label))
        self.settled.emit(self.conflict)

    def _refused(self, mishap: Exception) -> None:
        self._is_decided = False
        self._desk.tell(mishap)

    def _go(self) -> None:
        self._desk.show_record(self.conflict.record.id, self.conflict.record.type)

    # ---- room

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        roomy = self.width() >= ROOMY * self.fontMetrics().averageCharWidth()
        for row in self._rows:
            row.setDirection(QBoxLayout.Direction.LeftToRight if roomy else QBoxLayout.Direction.TopToBottom)
