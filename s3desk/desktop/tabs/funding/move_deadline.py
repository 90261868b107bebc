"""Moving a deadline by hand: the one it was stays beside it, with reason and source; Esc leaves it where it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.forms.ui_move_deadline import Ui_MoveDeadline
from s3desk.desktop.kit.deadlines import deadline
from s3desk.desktop.kit.typed import as_typed, read_typed
from s3desk.domain.errors import OfficeError
from s3desk.domain.funding import Cutoff
from s3desk.domain.messages import message
from s3desk.domain.values import Instant
from s3desk.services.deadlines import move_deadline


class MoveDeadline(QDialog):
    """Reads the new deadline as it is typed, and says it back by both clocks."""

    def __init__(self, desk: Desk, cutoffs: Sequence[Cutoff], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_MoveDeadline()
        self.ui.setupUi(self)
        self._desk = desk
        self._field = desk.catalogue["cutoff"].fields["at"]
        self._cutoffs = [each for each in cutoffs if each.at is not None]
        self.at: Instant | None = None
        self._ok = self.ui.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._ok.setText(desk.say(message("Move the deadline")))
        for each in self._cutoffs:
            self.ui.old.addItem(deadline(desk.words, each.at))
        now = desk.now()
        ahead = next((at for at, each in enumerate(self._cutoffs) if each.is_ahead(now)), 0)
        self.ui.old.setCurrentIndex(ahead)
        self.ui.old.setEnabled(len(self._cutoffs) > 1)
        self.ui.old.currentIndexChanged.connect(self._begin)
        self.ui.at.textChanged.connect(self._read)
        self.ui.buttons.accepted.connect(self.keep)
        self.ui.buttons.rejected.connect(self.reject)
        self._begin()
        self.ui.at.setFocus()

    @property
    def cutoff(self) -> Cutoff:
        return self._cutoffs[self.ui.old.currentIndex()]

    def _begin(self) -> None:
        self.ui.at.setText(as_typed(self._field, self.cutoff.at, self._desk.words))
        self.ui.at.selectAll()

    def _read(self) -> None:
        try:
            self.at = read_typed(self._field, self.ui.at.text(), self._desk.words, self._desk.today())
        except OfficeError as mishap:
            self.at = None
            self.ui.echo.setText(self._desk.say(mishap.message))
        else:
            self.ui.echo.setText(deadline(self._desk.words, self.at))
        self._ok.setEnabled(self.at is not None and self.at != self.cutoff.at)

    def keep(self) -> None:
        """Move the deadline."""
        cutoff, at, note = self.cutoff.id, self.at, self.ui.note.text().strip()
        if at is not None:
            self._desk.submit(lambda questions: move_deadline(questions, cutoff, at, note))
            self.accept()
