"""One agenda item in the workbench: when it begins, what was said line by line, what came of it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from s3desk.desktop.desk import Desk
from s3desk.desktop.kit.editors import ProseEditor
from s3desk.desktop.kit.extras import Extras, ExtrasStrip
from s3desk.desktop.kit.keys import KeyGuard
from s3desk.desktop.kit.mentions import Mentions
from s3desk.desktop.kit.pieces import quiet
from s3desk.desktop.kit.record_form import Writing
from s3desk.desktop.kit.seal import Seal
from s3desk.desktop.look import XS, S, icon, line_height
from s3desk.desktop.tabs.team.marked_prose import SIGNS, Edge
from s3desk.desktop.tabs.team.minutes_model import Correction, Outcome, Part
from s3desk.domain.messages import Message, message
from s3desk.domain.minutes import lines_of
from s3desk.domain.team import Comment, Decision, Task
from s3desk.domain.values import RecordId
from s3desk.services.commands import Link
from s3desk.services.ports import Title

ROLE = Qt.ItemDataRole.UserRole
CLOCK_LETTERS = 6
LENGTH_LETTERS = 6


class _Outcomes(QListWidget):
    """Has a chosen line only while the keyboard is in it."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.currentRow() < 0:
            self.setCurrentRow(0)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self.setCurrentRow(-1)


def _on_paper(editor: QWidget, how: str = "true") -> QWidget:
    """Let an editor look like the paper it is written on; return what the keyboard writes in."""
    control = editor.focusProxy()
    assert control is not None
    control.setProperty("paper", how)
    return control


class ItemPart(Writing):
    """Writes an agenda item where it stands; its lines and outcomes answer keys of the workbench."""

    outcome_entered = Signal(object, object)
    """Record and type name."""
    outcome_ticked = Signal(object, bool)
    """Task, and whether it is done now."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, desk.catalogue["agenda_item"], parent)
        self.part: Part | None = None
        self._filling = False
        self._build()
        self.seal = Seal(desk, self, self)

    def _build(self) -> None:
        card = QFrame(self)
        card.setProperty("card", True)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card)
        head = self._make_head(card)
        self.presenter = quiet(card, wraps=False)
        discussion = self._make_text()
        self.outcomes = self._make_outcomes(card)
        self.extras = ExtrasStrip(self._desk, self)
        self.corrections = QLabel(card)
        self.corrections.setWordWrap(True)
        self.corrections.setProperty("band", "warning")
        self.corrections.setContentsMargins(S, XS, S, XS)
        self.corrections.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        column = QVBoxLayout(card)
        column.setContentsMargins(S, S, S, S)
        column.setSpacing(XS)
        column.addLayout(head)
        for each in (self.presenter, discussion, self.extras, self.outcomes, self.corrections):
            column.addWidget(each)

    def _make_head(self, card: QFrame) -> QHBoxLayout:
        """Return the line with the clock, the title and the minutes it takes."""
        self.clock = quiet(card, small=False, wraps=False)
        title, length = self.add_editor("title"), self.add_editor("length")
        _on_paper(title, "strong")
        control = _on_paper(length)
        if isinstance(control, QLineEdit):
            control.setAlignment(Qt.AlignmentFlag.AlignRight)
            control.setPlaceholderText("")  # its unit stands behind it
        letter = self.fontMetrics().averageCharWidth()
        self.clock.setMinimumWidth(CLOCK_LETTERS * letter)
        length.setFixedWidth((LENGTH_LETTERS + 2) * letter)
        head = QHBoxLayout()
        head.setSpacing(S)
        head.addWidget(self.clock)
        head.addWidget(title, 1)
        head.addWidget(length)
        head.addWidget(QLabel(self._desk.say("min"), card))
        return head

    def _make_text(self) -> ProseEditor:
        discussion = self.add_editor("discussion")
        assert isinstance(discussion, ProseEditor)
        _on_paper(discussion)
        self.text: QPlainTextEdit = discussion.paragraphs
        self.text.setPlaceholderText(self._desk.say("What was said, line by line"))
        self.edge = Edge(self.text)
        self.mentions = Mentions(self._desk, self.text)
        self.mentions.mentioned.connect(self._link)
        return discussion

    def _make_outcomes(self, parent: QWidget) -> QListWidget:
        made = _Outcomes(parent)
        made.setAccessibleName(self._desk.say("What came of it"))
        made.setFrameShape(QFrame.Shape.NoFrame)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setTextElideMode(Qt.TextElideMode.ElideRight)
        made.itemActivated.connect(lambda item: self.outcome_entered.emit(*item.data(ROLE)))
        made.itemChanged.connect(self._tick)
        KeyGuard(made, self._key)
        return made

    def stops(self) -> list[QWidget]:
        """Return where Tab stops, in order."""
        return [self.editors[name].focusProxy() or self for name in ("title", "length", "discussion")] + [
            *self.extras.stops(),
            self.outcomes,
        ]

    # ---- what is shown

    def show_part(self, part: Part, titles: Mapping[RecordId, Title], extras: Extras, locked: bool) -> None:
        """Show an agenda item as it is now; what is being typed stays."""
        (self.seal.begin if self.part is None else self.seal.renew)(part.item)
        before, self.part = self.part, part
        self.show_record(part.item, titles, self.seal.typed)
        self.lock({"title", "length", "discussion"} if locked else ())
        self.extras.show_extras(part.item.id, extras)
        self.clock.setText("" if part.slot.start is None else f"{part.slot.start:%H:%M}")
        self.clock.setVisible(part.slot.start is not None)
        self.presenter.setText(part.presenter)
        self.presenter.setVisible(bool(part.presenter))
        self.edge.show_marks(self._marks(part))
        if before is None or before.outcomes != part.outcomes:
            self._show_outcomes(part.outcomes)
        said = "\n".join(correction_in_words(self._desk, each) for each in part.corrections)
        self.corrections.setText(said)
        self.corrections.setVisible(bool(said))

    @staticmethod
    def _marks(part: Part) -> dict[int, tuple[str, ...]]:
        marks: dict[int, tuple[str, ...]] = {}
        for each in part.outcomes:
            if each.line is not None:
                marks[each.line] = (*marks.get(each.line, ()), each.type)
        return marks

    def _show_outcomes(self, outcomes: tuple[Outcome, ...]) -> None:
        row = self.outcomes.currentRow()
        self._filling = True
        self.outcomes.clear()
        for each in outcomes:
            item = QListWidgetItem(icon(each.type, SIGNS[each.type]), outcome_in_words(self._desk, each), self.outcomes)
            item.setData(ROLE, (each.record.id, each.type))
            item.setToolTip(item.text())
            item.setSizeHint(QSize(0, line_height("body") + S))
            if isinstance(each.record, Task):
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(Qt.CheckState.Checked if each.record.done else Qt.CheckState.Unchecked)
        self._filling = False
        self.outcomes.setCurrentRow(min(row, len(outcomes) - 1))
        self.outcomes.setFixedHeight(len(outcomes) * (line_height("body") + S) + 4)
        self.outcomes.setVisible(bool(outcomes))

    @Slot(object)
    def _link(self, title: Title) -> None:
        """Let the item concern what is named in its discussion."""
        item = self.part.item.id if self.part is not None else None
        if item is not None:
            self.seal.seal()
            self._desk.submit(lambda questions: Link.of(questions, item, "about", title.id))

    # ---- where the person is

    def line_number(self) -> int:
        return self.text.textCursor().blockNumber()

    def line(self) -> str:
        """Return the line that the keyboard is in, without its list mark."""
        return lines_of(self.text.toPlainText())[self.line_number()]

    def outcome(self) -> Outcome | None:
        """Return what is chosen among the outcomes, or what came of the line that the keyboard is in."""
        made = self.part.outcomes if self.part is not None else ()
        if self.outcomes.hasFocus() and 0 <= self.outcomes.currentRow() < len(made):
            return made[self.outcomes.currentRow()]
        return next((each for each in made if each.line == self.line_number()), None)

    def _key(self, event: QKeyEvent) -> bool:
        item = self.outcomes.currentItem()
        if event.key() == Qt.Key.Key_Space and item is not None and item.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            done = item.checkState() is Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if done else Qt.CheckState.Checked)
            return True
        return False

    def _tick(self, item: QListWidgetItem) -> None:
        if not self._filling:
            self.outcome_ticked.emit(item.data(ROLE)[0], item.checkState() is Qt.CheckState.Checked)


def outcome_in_words(desk: Desk, outcome: Outcome) -> str:
    """Return one line about what came of a line of the minutes."""
    found = outcome.record
    match found:
        case Decision():
            said = [desk.say(message("Decision: {0}", found.title))]
            said += [desk.words.label(found.outcome)] if found.outcome is not None else []
            said += [desk.say(votes_in_words(found.tally))] if found.tally is not None else []
        case Task():
            said = [desk.say(message("Task: {0}", found.title)), outcome.owner]
            said += [desk.say(message("due {0}", desk.words.day(found.due)))] if found.due is not None else []
        case Comment():
            said = [desk.say(message("Comment: {0}", " ".join(found.text.split())))]
    return " · ".join(each for each in said if each)


def votes_in_words(tally: tuple[int, int, int]) -> Message:
    """Return "9 for, 2 against, 1 abstention"."""
    for_it, against, abstained = tally
    return message("{0} for, {1} against, {2}", for_it, against, message("{0} abstentions", abstained, count=0))


def correction_in_words(desk: Desk, correction: Correction) -> str:
    """Return a correction with its day and who made it, and the words that it corrects."""
    amendment = correction.amendment
    day = "" if amendment.amended_on is None else desk.words.day(amendment.amended_on)
    head = ", ".join(each for each in (day, correction.by) if each)
    said = desk.say(message("Amendment ({0}): {1}", head, amendment.wording))
    return desk.say(message("{0} Instead of: “{1}”", said, amendment.instead_of)) if amendment.instead_of else said
