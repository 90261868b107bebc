"""On the page of a record: with which partners it is shared, with a way to the copy, or from a copy to the original."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.kit.flow import Flow
from s3desk.desktop.look import XS, S
from s3desk.domain.messages import Message, message
from s3desk.services.sharing import Counterpart


class SharedMarks(QWidget):
    """One line for each partner; hidden for a record that is shared with nobody."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown: tuple[bool, tuple[Counterpart, ...]] = False, ()
        self.buttons: list[QPushButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(XS)
        self.hide()

    def show_marks(self, found: Sequence[Counterpart], *, is_copy: bool) -> None:
        """Say with whom the record is shared; `is_copy`: it lives in a partner's circle itself."""
        if (is_copy, tuple(found)) == self._shown:  # the keyboard may be in a button
            return
        self._shown = is_copy, tuple(found)
        self.buttons = []
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for each in found:
            self._column.addWidget(self._mark(each, is_copy=is_copy))
        self.setVisible(bool(found))

    def _mark(self, each: Counterpart, *, is_copy: bool) -> QFrame:
        frame = QFrame(self)
        frame.setProperty("band", "info")
        frame.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        text = self._desk.say(_said(each, is_copy=is_copy))
        label = QLabel(text, frame)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(frame)
        column.setContentsMargins(S, XS, S, XS)
        column.setSpacing(XS)
        column.addWidget(label)
        if each.record is not None:
            record = each.record
            buttons = QWidget(frame)
            row = Flow(buttons, S)
            button = QPushButton(
                self._desk.say("Show our record") if is_copy else self._desk.say("Show the copy"), buttons
            )
            button.setAccessibleDescription(text)
            button.clicked.connect(lambda: self._desk.show_record(record.id, record.type))
            row.addWidget(button)
            column.addWidget(buttons)
            self.buttons.append(button)
        return frame


def _said(each: Counterpart, *, is_copy: bool) -> Message:
    if each.is_over:
        if is_copy:
            return message(
                "Was shared with {0}: nothing more of it goes to them, and what they have they keep.", each.partner
            )
        return message(
            "Was shared with {0}: nothing more goes to them, and the copy that they have they keep.", each.partner
        )
    if not is_copy:
        return message("Shared with {0}: they see a copy, which counts nowhere here.", each.partner)
    if each.record is None:
        return message(
            "Shared with {0}: what you add to it goes to them too. It counts in no list and no sum of ours.",
            each.partner,
        )
    return message(
        "The copy shared with {0}: what you add to it goes to them too. It counts in no list and no sum of ours.",
        each.partner,
    )
