"""The journal of exchanges: when, where, what came and went, with whom; trouble in words. It survives a restart."""

from __future__ import annotations

from collections.abc import Collection
from typing import cast

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHeaderView, QTreeWidgetItem, QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.exchange.sentences import notices_said
from s3desk.desktop.forms.ui_exchange_journal import Ui_JournalPage
from s3desk.desktop.look import icon
from s3desk.domain.messages import Message, mark, message
from s3desk.services.exchanging import How, JournalEntry, OpenQuestions, Person, Standing, Waiting
from s3desk.services.ports import Questions

ENTRY = Qt.ItemDataRole.UserRole
WAY = Qt.ItemDataRole.UserRole + 1
"""By which way what waits is taken in; None where nothing waits."""
TAKE = "take"
HOWS = {
    How.FILE: message("File or stick"),
    How.FOLDER: message("Folder"),
    How.WEBDAV: message("WebDAV"),
    How.HUB: message("Hub"),
}


class JournalPage(QWidget):
    """Follows every exchange."""

    wanted = Signal(str)
    """The way by which a pack that waits can be taken in, now that one knows who packed it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_JournalPage()
        self.ui.setupUi(self)
        self._desk = desk
        tree = self.ui.entries
        labels = [mark("When"), mark("Where"), mark("Came in"), mark("Went out"), mark("Whose")]
        tree.setHeaderLabels([desk.say(each) for each in labels])
        tree.header().setStretchLastSection(False)
        modes = QHeaderView.ResizeMode
        for column in range(len(labels)):
            tree.header().setSectionResizeMode(column, modes.Stretch if column in {1, 4} else modes.ResizeToContents)
        tree.currentItemChanged.connect(self._tell_whole)
        desk.exchanged.connect(self.load)
        desk.changed.connect(self.load)
        self.ui.accept.clicked.connect(self._go_on)
        self.ui.whole.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.load()

    def begin(self) -> None:
        """Come to the front."""
        self.ui.entries.setFocus()

    @Slot()
    def load(self) -> None:
        def ask(questions: Questions) -> tuple[list[JournalEntry], list[Waiting], list[Person]]:
            giving = cast("OpenQuestions", questions)
            return giving.journal(), giving.waiting(), giving.members()

        self._desk.ask(ask, self._show)

    def _show(self, found: tuple[list[JournalEntry], list[Waiting], list[Person]]) -> None:
        entries, waiting, people = found
        accepted = {each.fingerprint for each in people if each.standing in {Standing.ME, Standing.MEMBER}}
        tree, words = self.ui.entries, self._desk.words
        tree.clear()
        for each in waiting:
            item = QTreeWidgetItem(
                tree, [self._desk.say("Waiting"), each.device, words.whole(each.changes), "", each.author]
            )
            item.setIcon(0, icon("no" if each.held else "waiting"))
            item.setData(0, ENTRY, self._desk.say(each.reason))
        for entry in entries:
            numbers = [words.whole(each) if each else "" for each in (entry.came, entry.went)]
            item = QTreeWidgetItem(tree, [words.moment(entry.at), entry.target, *numbers, ", ".join(entry.people)])
            item.setToolTip(1, f"{self._desk.say(HOWS[entry.how])}: {entry.target}")
            item.setData(0, ENTRY, self._said(entry))
            if entry.unaccepted is not None:
                self._show_unaccepted(item, *entry.unaccepted, entry, accepted)
            elif entry.trouble is not None:
                item.setIcon(0, icon("warning", "bad"))
                item.setText(2, self._desk.say("Did not work"))
            else:
                item.setIcon(0, icon("info", "info") if entry.notices else icon("ok", "good"))
        first = tree.topLevelItem(0)
        if first is None:
            self.ui.whole.setText(self._desk.say("Nothing was exchanged yet."))
        else:
            tree.setCurrentItem(first)

    def _show_unaccepted(
        self, item: QTreeWidgetItem, name: str, fingerprint: str, entry: JournalEntry, accepted: Collection[str]
    ) -> None:
        """Say for whom a pack waits, or that they were accepted since."""
        item.setText(4, name)
        if fingerprint in accepted:
            item.setIcon(0, icon("info", "info"))
            item.setText(2, self._desk.say("Accepted since"))
            since = message("{0} was accepted since; what waited comes in when it is taken in again.", name)
            item.setData(0, ENTRY, self._desk.say(since))
        else:
            item.setIcon(0, icon("waiting", "warning"))
            item.setText(2, self._desk.say("Waits to be accepted"))
        item.setData(0, WAY, TAKE if entry.how is How.FILE else entry.target)

    @Slot()
    def _go_on(self) -> None:
        item = self.ui.entries.currentItem()
        if item is not None:
            self.wanted.emit(item.data(0, WAY))

    def _said(self, entry: JournalEntry) -> str:
        """Return all that is to be said of an exchange."""
        told: list[Message] = [] if entry.trouble is None else [entry.trouble]
        return notices_said(self._desk, [*told, *entry.notices])

    @Slot(QTreeWidgetItem)
    def _tell_whole(self, item: QTreeWidgetItem | None) -> None:
        self.ui.whole.setText("" if item is None else str(item.data(0, ENTRY) or ""))
        self.ui.accept.setVisible(item is not None and bool(item.data(0, WAY)))
