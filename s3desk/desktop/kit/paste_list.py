"""The dialog that turns pasted lines into records: near-duplicates are flagged, and a person decides on each."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QDialogButtonBox, QHeaderView, QTableWidgetItem, QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.forms.ui_paste_list import Ui_PasteList
from s3desk.desktop.jobs import Job
from s3desk.desktop.kit.tab_order import go_on
from s3desk.domain.capture import Sign
from s3desk.domain.declare import RecordType
from s3desk.domain.messages import message
from s3desk.services.capturing import AddList, Capturing, Fate, Pasted, plan_list

LOOK_AFTER_MS = 250
LISTED = 200
"""Duplicates with a choice of their own; what is chosen for all holds for those beyond, too."""


class PasteList(QDialog):
    """Shows what a list of lines would bring; what is chosen is one step to undo."""

    def __init__(
        self, desk: Desk, capturing: Capturing, values: Mapping[str, object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_PasteList()
        self.ui.setupUi(self)
        self._desk = desk
        self._capturing = capturing
        self._values = dict(values)
        self._pasted: Pasted | None = None
        self._fates: dict[int, Fate] = {}
        self._asked: Job | None = None
        self._looking = QTimer(self, singleShot=True, interval=LOOK_AFTER_MS)
        self._looking.timeout.connect(self.look)
        self._offer_kinds()
        self._offer_fates()
        self.ui.lines.textChanged.connect(lambda: self._looking.start())
        self.ui.buttons.accepted.connect(self.take)
        self.ui.buttons.rejected.connect(self.reject)
        header = self.ui.alike.horizontalHeader()
        for at in range(2):
            header.setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        self._show(Pasted(capturing.type, ()))

    def focusNextPrevChild(self, next: bool) -> bool:
        """Let Tab come to the boxes in the table before the buttons: the boxes are made later."""
        here = QApplication.focusWidget()
        return (here is not None and go_on(self, here, forward=next)) or super().focusNextPrevChild(next)

    @property
    def declared(self) -> RecordType:
        return self._desk.catalogue[self._capturing.type]

    def _offer_kinds(self) -> None:
        name = self._capturing.fields.get(Sign.KIND)
        for part in (self.ui.kind, self.ui.kind_label):
            part.setVisible(name is not None)
        if name is None:
            return
        field = self.declared.fields[name]
        self.ui.kind.setAccessibleName(self._desk.say(field.label))
        self.ui.kind.addItem(self._desk.say("Not said yet"), "")
        for each in field.choices or ():
            self.ui.kind.addItem(self._desk.words.label(each), each.value)
        self.ui.kind.setCurrentIndex(max(self.ui.kind.findData(str(self._values.get(name) or "")), 0))

    def _offer_fates(self) -> None:
        """Offer what may become of a duplicate; counting is proposed where the type counts."""
        counts = "heard" in self.declared.fields
        self._offered = [each for each in Fate if counts or each is not Fate.JOIN]
        self._proposed = Fate.JOIN if counts else Fate.KEEP
        box = self.ui.fate_of_all
        box.addItems([self._desk.say(each.value) for each in self._offered])
        box.setCurrentIndex(self._offered.index(self._proposed))
        box.activated.connect(self._choose_for_all)

    # ---- what it would bring

    def begin(self, text: str) -> None:
        """Start with a text that was pasted."""
        self.ui.lines.setPlainText(text)
        self.look()

    @Slot()
    def look(self) -> None:
        """Compare the lines with what is there, and with each other."""
        self._looking.stop()
        name, text = self._capturing.type, self.ui.lines.toPlainText()
        self._asked = self._desk.ask(
            lambda questions: plan_list(questions, name, text), self._show, instead_of=self._asked
        )

    def _show(self, pasted: Pasted) -> None:
        self._pasted = pasted
        self._fates = dict.fromkeys(pasted.alike, self._proposed)
        empty = message("Paste or type one item in each line.")
        self.ui.summary.setText(self._desk.say(pasted.summary() if pasted.lines else empty))
        has_alike = bool(pasted.alike)
        for part in (self.ui.alike, self.ui.alike_label, self.ui.all_label, self.ui.fate_of_all):
            part.setVisible(has_alike)
        alike = message("These look like one that is there")
        more = message("The first {0} of {1} that look like one that is there", LISTED, len(pasted.alike))
        self.ui.alike_label.setText(self._desk.say(more if len(pasted.alike) > LISTED else alike))
        self._fill_table(pasted)
        self._count()

    def _fill_table(self, pasted: Pasted) -> None:
        table = self.ui.alike
        listed = pasted.alike[:LISTED]
        table.setRowCount(len(listed))
        for row, at in enumerate(listed):
            line = pasted.lines[at]
            table.setItem(row, 0, QTableWidgetItem(line.text))
            table.setItem(row, 1, QTableWidgetItem(pasted.twin_text(line)))
            box = QComboBox(table)
            box.addItems([self._desk.say(each.value) for each in self._offered])
            box.setCurrentIndex(self._offered.index(self._fates[at]))
            box.setAccessibleName(self._desk.say(message("What becomes of “{0}”", line.text)))
            box.activated.connect(partial(self._choose, at))
            table.setCellWidget(row, 2, box)
        table.resizeRowsToContents()

    def _choose(self, at: int, chosen: int) -> None:
        self._fates[at] = self._offered[chosen]
        self._count()

    @Slot(int)
    def _choose_for_all(self, chosen: int) -> None:
        self._fates = dict.fromkeys(self._fates, self._offered[chosen])
        for row in range(self.ui.alike.rowCount()):
            box = self.ui.alike.cellWidget(row, 2)
            assert isinstance(box, QComboBox)
            box.setCurrentIndex(chosen)
        self._count()

    def _count(self) -> None:
        """Say on the button how many records there will be."""
        lines = 0 if self._pasted is None else len(self._pasted.lines)
        kept = lines - sum(fate is not Fate.KEEP for fate in self._fates.values())
        add = self.ui.buttons.button(QDialogButtonBox.StandardButton.Ok)
        add.setText(self._desk.say(message("Add {0}", kept)))
        add.setEnabled(lines > 0)

    # ---- done

    @Slot()
    def take(self) -> None:
        """Add the lines as one step."""
        pasted, fates, values = self._pasted, dict(self._fates), dict(self._values)
        if pasted is None or self._looking.isActive():
            return
        name = self._capturing.fields.get(Sign.KIND)
        if name is not None:
            choices = self.declared.fields[name].choices
            chosen = self.ui.kind.currentData()
            values[name] = choices(chosen) if choices is not None and chosen else None
        self._desk.submit(lambda questions: AddList.of(questions, pasted, values, fates))
        self.accept()
