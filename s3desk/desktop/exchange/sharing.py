"""Sharing with a partner region: who, which records, what leaves and what stays and why; then the file for them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QDialog, QFileDialog, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.exchange.sharing_end import ask_end
from s3desk.desktop.forms.ui_sharing import Ui_Sharing
from s3desk.desktop.jobs import Job
from s3desk.desktop.kit.announce import announce
from s3desk.desktop.kit.conflict_words import brief, named_in, record_said, value_of
from s3desk.desktop.kit.keys import KeyGuard
from s3desk.desktop.kit.screen_room import keep_on_screen
from s3desk.desktop.look import icon
from s3desk.domain.file_names import safe_name
from s3desk.domain.messages import Message, message
from s3desk.domain.values import RecordId
from s3desk.services.exchanging import Fate, OpenQuestions, PackFile, Taking
from s3desk.services.ports import Command, Done, Progress, Questions, Title
from s3desk.services.session import given_as_file
from s3desk.services.sharing import (
    Circle,
    Leaves,
    ShareWith,
    SharingPlan,
    Stays,
    new_circle,
    open_circles,
    plan_sharing,
    proposed,
)

ROLE = Qt.ItemDataRole.UserRole
ENDING = ".s3pack"
AFTER_MS = 120
"""So that a name is not planned for letter by letter."""
_FATES = {Fate.NEW: message("New"), Fate.CHANGED: message("Changed"), Fate.RESTORED: message("Back again")}
UP_TO_DATE = message("Shared as it is")


@dataclass(frozen=True, slots=True)
class Seen:
    """A plan with the titles of all that its values lead to."""

    plan: SharingPlan
    titles: Mapping[RecordId, Title]
    circles: list[Circle]
    """In which something may be shared now."""


class Sharing(QDialog):
    """Not modal; what is unticked stays."""

    def __init__(self, desk: Desk, records: Sequence[RecordId], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_Sharing()
        self.ui.setupUi(self)
        self._desk = desk
        self._asked: Job | None = None
        self._offered: list[RecordId] = []
        self._left: set[RecordId] = set()
        self._personal: set[str] = set()
        self._circles: list[Circle] = []
        self._filling = False
        self.plan: SharingPlan | None = None
        self._written: Message | None = None
        """What is to be said of the file, until something else would leave."""
        self._set_up()
        self._waiting = QTimer(self, singleShot=True, interval=AFTER_MS)
        self._waiting.timeout.connect(self.look)
        self.ui.partner.editTextChanged.connect(self._rename)
        self.ui.going.itemChanged.connect(self._tick)
        self.ui.staying.itemChanged.connect(self._tick_personal)
        self.ui.share.clicked.connect(self.share)
        self.ui.write.clicked.connect(self.choose)
        self.ui.stop.clicked.connect(lambda: ask_end(desk, self.circle(), self, self._refused))
        self.ui.close.clicked.connect(self.reject)
        desk.changed.connect(self._waiting.start)
        desk.closed.connect(self.close)
        self._allow()
        keep_on_screen(self)
        desk.ask(partial(_begin, tuple(records)), self._offer)

    def _set_up(self) -> None:
        say = self._desk.say
        _name(self.ui.going, say("Record"), say("For them"))
        _name(self.ui.staying, say("Record or field"), say("Why"))
        line = self.ui.partner.lineEdit()
        if line is not None:
            line.setPlaceholderText(say("A name that both sides read, for example both regions"))
            KeyGuard(line, lambda event: event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter})  # else it shares
        self.ui.halves.setStretchFactor(0, 3)
        self.ui.halves.setStretchFactor(1, 2)

    @Slot()
    def _rename(self) -> None:
        self._written = None
        self._waiting.start()

    # ---- what is offered

    def _offer(self, found: tuple[list[Circle], list[RecordId]]) -> None:
        circles, self._offered = found
        self._name_circles(circles)
        self.ui.partner.setCurrentIndex(0 if self._circles else -1)
        self.ui.partner.setFocus()
        self.look()

    def _name_circles(self, circles: list[Circle]) -> None:
        """Offer these circles; one may be gone meanwhile, or be there again by Undo."""
        if circles == self._circles:
            return
        typed = self.ui.partner.currentText()
        gone = {each.name for each in self._circles} - {each.name for each in circles}
        self._circles = circles
        self.ui.partner.blockSignals(True)
        self.ui.partner.clear()
        self.ui.partner.addItems([each.name for each in circles])
        self.ui.partner.setEditText("" if typed in gone else typed)
        self.ui.partner.blockSignals(False)

    def circle(self) -> Circle:
        """Return the circle that is named, a new one where none is called so."""
        text = " ".join(self.ui.partner.currentText().split())
        known = next((each for each in self._circles if each.name == text), None)
        return known or Circle("", text)

    @Slot()
    def look(self) -> None:
        """Ask what would leave now."""
        circle = self.circle()
        offered, left, personal = tuple(self._offered), frozenset(self._left), frozenset(self._personal)
        self._asked = self._desk.ask(
            lambda questions: _seen(questions, circle, offered, left, personal), self._show, instead_of=self._asked
        )

    def _show(self, seen: Seen) -> None:
        self.plan = seen.plan
        self._name_circles(seen.circles)
        self._filling = True
        self._show_going(seen)
        self._show_staying(seen)
        self._filling = False
        fates = [each.fate for each in seen.plan.leaves if each.record.id not in self._left]
        news = sum(each is not None for each in fates)
        if not self._offered:
            said = message("Nothing was chosen. Close this and choose records in a list, on the board or in the plan.")
        elif not fates:
            said = message("Nothing goes: tick a record.")
        elif not news:
            said = self._written or message("All of this is in the circle; write the file and give it to them.")
        else:
            go = message("{0} records go out", news, count=0)
            said = self._going_and_staying(go)
        self._tell(said)
        self._allow()

    def _show_going(self, seen: Seen) -> None:
        tree = self.ui.going
        here, rows = tree.currentItem(), _rows(tree)
        row = rows.index(here) if here in rows else 0
        open_now = {each.data(0, ROLE) for each in rows if each.isExpanded()}
        tree.clear()
        for leaves in seen.plan.leaves:
            item = self._going(leaves, seen)
            tree.addTopLevelItem(item)
            for line in item.takeChildren():
                item.addChild(line)
                line.setFirstColumnSpanned(True)
            item.setExpanded(leaves.record.id in open_now)
        if rows := _rows(tree):
            tree.setCurrentItem(rows[min(row, len(rows) - 1)])

    def _going(self, leaves: Leaves, seen: Seen) -> QTreeWidgetItem:
        declared = self._desk.catalogue[leaves.record.type]
        stays = leaves.record.id in self._left
        fate = self._desk.say(UP_TO_DATE if leaves.fate is None else _FATES[leaves.fate])
        item = QTreeWidgetItem([record_said(self._desk, leaves.record), "" if stays else fate])
        item.setData(0, ROLE, leaves.record.id)
        item.setIcon(0, icon(declared.icon))
        item.setToolTip(0, f"{self._desk.say(declared.label)}: {item.text(0)}")
        item.setCheckState(0, Qt.CheckState.Unchecked if stays else Qt.CheckState.Checked)
        for name, (before, after) in leaves.fields.items():
            field = declared.field(name)
            label = self._desk.say(field.label) if field is not None else name
            new = brief(value_of(self._desk, field, after, seen.titles))
            old = "" if leaves.fate is Fate.NEW else brief(value_of(self._desk, field, before, seen.titles))
            line = QTreeWidgetItem(item, [f"{label}: {old} → {new}" if old else f"{label}: {new}"])
            line.setToolTip(0, line.text(0))
        return item

    def _show_staying(self, seen: Seen) -> None:
        tree = self.ui.staying
        tree.clear()
        for name in sorted(self._personal | set(_personal_of(seen.plan.stays, self._desk))):
            type_name, _, field_name = name.partition(".")
            declared = self._desk.catalogue[type_name]
            label = self._desk.say(
                message("{0} of {1}", Message(declared.fields[field_name].label), Message(declared.plural))
            )
            item = QTreeWidgetItem(tree, [label, self._desk.say("Personal: goes only if you tick it")])
            item.setData(0, ROLE, name)
            item.setData(1, ROLE, False)  # not a whole record
            item.setIcon(0, icon("private"))
            item.setCheckState(0, Qt.CheckState.Checked if name in self._personal else Qt.CheckState.Unchecked)
        for stays in seen.plan.stays:
            declared = self._desk.catalogue[stays.record.type]
            found = declared.field(stays.field) if stays.field else None
            if found is not None and found.personal:
                continue
            title = record_said(self._desk, stays.record)
            said = title if found is None else f"{self._desk.say(found.label)} · {title}"
            item = QTreeWidgetItem(tree, [said, self._desk.say(stays.reason)])
            item.setData(1, ROLE, not stays.field)
            item.setIcon(0, icon(declared.icon, "quiet"))
            for column in range(2):
                item.setToolTip(column, item.text(column))
        if not tree.topLevelItemCount() and self._offered:
            QTreeWidgetItem(tree, [self._desk.say("Nothing of what was chosen stays."), ""])
        if rows := _rows(tree):
            tree.setCurrentItem(rows[0])

    def _going_and_staying(self, go: Message) -> Message:
        """Return what goes, with how many records are listed that stay as a whole, and how many fields of others."""
        whole = [row.data(1, ROLE) for row in _rows(self.ui.staying) if row.checkState(0) is Qt.CheckState.Unchecked]
        records, fields = whole.count(True), whole.count(False)
        stay = [message("{0} records", records, count=0)] if records else []
        stay += [message("{0} fields", fields, count=0)] if fields else []
        if len(stay) > 1:
            return message("{0}; staying here: {1} and {2}.", go, *stay)
        return message("{0}; staying here: {1}.", go, stay[0]) if stay else message("{0}.", go)

    @Slot(QTreeWidgetItem, int)
    def _tick(self, item: QTreeWidgetItem, column: int) -> None:
        record = item.data(0, ROLE)
        if self._filling or record is None:
            return
        (self._left.discard if item.checkState(0) is Qt.CheckState.Checked else self._left.add)(record)
        self._waiting.start()

    @Slot(QTreeWidgetItem, int)
    def _tick_personal(self, item: QTreeWidgetItem, column: int) -> None:
        name = item.data(0, ROLE)
        if self._filling or name is None:
            return
        (self._personal.add if item.checkState(0) is Qt.CheckState.Checked else self._personal.discard)(name)
        self._waiting.start()

    # ---- what is done

    def _chosen(self) -> tuple[RecordId, ...]:
        return tuple(each for each in self._offered if each not in self._left)

    def _allow(self) -> None:
        is_named, plan = bool(self.circle().name), self.plan
        news = plan is not None and any(
            each.fate is not None for each in plan.leaves if each.record.id not in self._left
        )
        self.ui.share.setEnabled(is_named and news and self._desk.may_change)
        self.ui.write.setEnabled(bool(self.circle().sign))
        self.ui.stop.setEnabled(bool(self.circle().sign) and self._desk.may_change)
        self.ui.write.setDefault(bool(self.circle().sign) and not news)
        self.ui.share.setDefault(not self.ui.write.isDefault())

    def _tell(self, said: Message) -> None:
        self.ui.summary.setText(self._desk.say(said))
        announce(self.ui.summary, self.ui.summary.text())

    @Slot()
    def share(self) -> None:
        """Make the copies, or bring them up to date; Undo takes it back."""
        named, chosen, personal = self.circle(), self._chosen(), frozenset(self._personal)
        begun: list[Circle] = []
        self.ui.share.setEnabled(False)
        self._written = None

        def order(questions: Questions) -> Command:
            begun.append(named if named.sign else new_circle(questions, named.name))
            return ShareWith.of(questions, begun[-1], chosen, personal)

        self._desk.submit(order, lambda done: self._shared(begun[-1], done), self._refused)

    def _shared(self, circle: Circle, done: Done) -> None:
        if circle not in self._circles:
            self._name_circles([*self._circles, circle])
        self._allow()
        self.ui.write.setFocus()

    def _refused(self, mishap: Exception) -> None:
        self._allow()
        self._desk.tell(mishap)

    @Slot()
    def choose(self) -> None:
        """Let the person choose where the file for the partner shall lie."""
        folder = Path.home() if self._desk.path is None else self._desk.path.parent
        begin = folder / safe_name(f"{self.circle().name} {self._desk.today().isoformat()}", ENDING)
        path, _ = QFileDialog.getSaveFileName(
            self, self._desk.say("Write the file for them"), str(begin), f"S3Desk (*{ENDING})"
        )
        if path:
            self.write_to(Path(path if path.lower().endswith(ENDING) else path + ENDING))

    def write_to(self, path: Path) -> None:
        """Write all that the circle holds, and nothing else, as a pack."""
        circle, desk = self.circle(), self._desk
        self.ui.write.setEnabled(False)
        self._tell(message("Writing the file …"))

        def work(giving: OpenQuestions, taking: Taking, progress: Progress) -> PackFile:
            made = desk.office.write_pack(giving, path, [circle.sign], b"", "", progress)
            given_as_file(taking, path.name, made.outgoing, desk.now())
            return made

        def done(made: PackFile) -> None:
            self._allow()
            size = desk.words.size(made.bytes)
            self._written = message(
                "{0} changes were written to {1} ({2}).", made.changes, made.path.name, size, count=0
            )
            self._tell(self._written)

        desk.exchange(work, done, self._refused)


def _rows(tree: QTreeWidget) -> list[QTreeWidgetItem]:
    return [row for at in range(tree.topLevelItemCount()) if (row := tree.topLevelItem(at)) is not None]


def _name(tree: QTreeWidget, *headings: str) -> None:
    tree.setHeaderLabels(list(headings))
    header = tree.header()
    header.setStretchLastSection(True)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)


def _begin(records: tuple[RecordId, ...], questions: Questions) -> tuple[list[Circle], list[RecordId]]:
    found = proposed(questions, *records)
    return open_circles(questions), list(dict.fromkeys([*found, *records]))


def _seen(
    questions: Questions,
    circle: Circle,
    offered: tuple[RecordId, ...],
    left: frozenset[RecordId],
    personal: frozenset[str],
) -> Seen:
    """Work out what leaves of what is ticked; what is not ticked is listed with it, to be ticked again."""
    circles = open_circles(questions)
    if circle.sign not in {each.sign for each in circles}:  # nobody shares in it any more
        circle = Circle("", circle.name)
    plan = plan_sharing(questions, circle, [each for each in offered if each not in left], personal)
    titles = questions.titles(left)
    unticked = tuple(Leaves(titles[each], each, None, {}) for each in offered if each in left)
    order = {each: at for at, each in enumerate(offered)}
    leaves = tuple(sorted((*plan.leaves, *unticked), key=lambda each: order[each.record.id]))
    wanted = {one for each in leaves for pair in each.fields.values() for value in pair for one in named_in(value)}
    originals = questions.titles(wanted)
    copies = {each.copy: each.record for each in leaves}
    return Seen(SharingPlan(plan.circle, leaves, plan.stays), originals | copies, circles)


def _personal_of(stays: Sequence[Stays], desk: Desk) -> list[str]:
    """Return the personal fields that stay, as `person.email`."""
    found = {(each.record.type, each.field) for each in stays if each.field}
    return [f"{kind}.{name}" for kind, name in found if (field := desk.catalogue[kind].field(name)) and field.personal]
