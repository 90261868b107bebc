"""The bid sheet: points by keys, what they come to in words, and the decision; nothing but points is kept before OK."""

from __future__ import annotations

from decimal import Decimal
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHeaderView, QTableWidgetItem, QWidget

from s3desk.desktop.desk import Desk, concerns
from s3desk.desktop.forms.ui_bid_sheet import Ui_BidSheet
from s3desk.desktop.kit.keys import KeyGuard
from s3desk.desktop.look import M, line_height
from s3desk.domain.funding import Bid
from s3desk.domain.messages import Message, message
from s3desk.domain.values import RecordId, format_id, parse_id
from s3desk.services.bidding import BidForm, bid_form, decide, first_criteria
from s3desk.services.ports import Done
from s3desk.services.scoring import give_points

CRITERION, POINTS, THRESHOLD = range(3)
CONCERNS = {"application", "criterion", "score", "meeting"}
REASON_LINES = 3
_TAKE_BACK = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}


class BidSheet(QDialog):
    """Filled in by the person at this desk; points are kept as they are given, the decision with OK."""

    def __init__(self, desk: Desk, application: RecordId, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_BidSheet()
        self.ui.setupUi(self)
        self._desk = desk
        self._application = application
        self.form: BidForm | None = None
        self._set_up_table()
        for each in Bid:
            self.ui.bid.addItem(desk.words.label(each), each.value)
        self.ui.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(desk.say(message("Keep the decision")))
        self.ui.reason.setMaximumHeight(REASON_LINES * line_height() + M)
        self.ui.begin.clicked.connect(lambda: desk.submit(first_criteria()))
        self.ui.buttons.accepted.connect(self.keep)
        self.ui.buttons.rejected.connect(self.reject)
        desk.changed.connect(self.follow)
        desk.closed.connect(self.reject)
        self.load()

    def _set_up_table(self) -> None:
        table = self.ui.points
        heads = (message("Criterion"), message("Points"), message("Lowest pass"))
        table.setColumnCount(len(heads))
        table.setHorizontalHeaderLabels([self._desk.say(each) for each in heads])
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(CRITERION, QHeaderView.ResizeMode.Stretch)
        for column in (POINTS, THRESHOLD):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        KeyGuard(table, self._key)

    # ---- what is seen

    def load(self) -> None:
        """Ask for the sheet as it is now."""
        application, me = self._application, self._desk.me
        self._desk.ask(lambda questions: bid_form(questions, application, me), self._show)

    def follow(self, done: Done) -> None:
        """Refresh after a change that concerns the sheet."""
        if concerns(done, CONCERNS):
            self.load()

    def _show(self, form: BidForm | None) -> None:
        if form is None:
            self.reject()
            return
        is_first, self.form = self.form is None, form
        self.ui.title.setText(form.application.title or self._desk.say("Untitled"))
        self.ui.begin.setVisible(not form.criteria)
        self.ui.points.setVisible(bool(form.criteria))
        self._fill(form)
        self.ui.result.setText(self._desk.say(self._said(form)))
        may_score = self._desk.me is not None and self._desk.may_change
        person = message("Points are a person's own: add a person named {0} first.", self._desk.office.author)
        if not may_score:
            self.ui.keys.setText(self._desk.say(person))
        if is_first:
            self._show_decision(form)

    def _fill(self, form: BidForm) -> None:
        table = self.ui.points
        table.setRowCount(len(form.criteria))
        for row, criterion in enumerate(form.criteria):
            points = form.points.get(criterion.id)
            said = "–" if points is None else str(points)
            if row in form.sheet.failed:
                said = self._desk.say(message("{0} – too low", said))
            for column, text in enumerate((criterion.title, said, str(criterion.threshold or "–"))):
                item = QTableWidgetItem(text)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                table.setItem(row, column, item)
        if table.currentRow() < 0 and form.criteria:
            table.setCurrentCell(0, CRITERION)
            table.setFocus()

    def _said(self, form: BidForm) -> Message:
        """Return "9 of 15: no bid, because of …" with everything that speaks against it."""
        sheet = form.sheet
        if not form.criteria:
            return message("There are no criteria yet.")
        head = message("{0} of {1} points", sheet.total, sheet.highest)
        if sheet.advice is Bid.BID:
            return message("{0}: every threshold is passed.", head)
        if sheet.advice is Bid.OPEN:
            return message("{0}; {1} criteria are not scored yet.", head, len(sheet.missing), count=1)
        why = [form.criteria[at].title for at in sheet.failed]
        if sheet.total_failed:
            overall = self._desk.words.number(form.application.threshold or Decimal(0))
            why.append(self._desk.say(message("the whole, which should reach {0}", overall)))
        return message("{0}: no bid, because of {1}.", head, ", ".join(why))

    def _show_decision(self, form: BidForm) -> None:
        bid, ui = form.application, self.ui
        ui.bid.setCurrentIndex(max(ui.bid.findData((bid.bid or Bid.OPEN).value), 0))
        ui.meeting.addItem(self._desk.say(message("No meeting")), "")
        for each in form.meetings:
            ui.meeting.addItem(each.text, format_id(each.id))
        wanted = "" if bid.decided_in is None else format_id(bid.decided_in)
        ui.meeting.setCurrentIndex(max(ui.meeting.findData(wanted), 0))
        ui.reason.setPlainText(bid.bid_reason)
        for field in (ui.bid, ui.meeting, ui.reason, ui.begin):
            field.setEnabled(self._desk.may_change)
        ui.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(self._desk.may_change)

    # ---- what is done here

    def _key(self, event: QKeyEvent) -> bool:
        row, me = self.ui.points.currentRow(), self._desk.me
        if self.form is None or row < 0 or me is None or not self._desk.may_change:
            return False
        text = event.text()
        if event.key() in _TAKE_BACK:
            points = None
        elif len(text) == 1 and text in "012345":
            points = int(text)
        else:
            return False
        cell = self._application, self.form.criteria[row].id
        today = self._desk.today()
        self._desk.submit(partial(give_points, cell=cell, assessor=me, points=points, today=today))
        return True

    def keep(self) -> None:
        """Keep the decision with its reason and meeting, and close."""
        bid, reason = Bid(self.ui.bid.currentData()), self.ui.reason.toPlainText().strip()
        chosen = self.ui.meeting.currentData()
        meeting = parse_id(chosen) if chosen else None
        application = self._application
        self._desk.submit(lambda questions: decide(questions, application, bid, reason, meeting))
        self.accept()
