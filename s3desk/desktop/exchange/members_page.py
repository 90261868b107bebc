"""Members: who may write here, the fingerprints by which people know each other, and how one comes in or goes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias, cast

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHeaderView, QMessageBox, QTreeWidgetItem, QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.forms.ui_members import Ui_MembersPage
from s3desk.desktop.kit.announce import announce
from s3desk.desktop.look import icon
from s3desk.domain.messages import Message, mark, message
from s3desk.services.exchanging import OpenQuestions, OpenWorkspace, Person, Standing
from s3desk.services.ports import Done, Progress, Questions, Workspace
from s3desk.services.sharing import partner_circles

Act: TypeAlias = "Callable[[OpenWorkspace], Done]"
PERSON = Qt.ItemDataRole.UserRole
_STANDINGS = {
    Standing.ME: message("You"),
    Standing.MEMBER: message("Member"),
    Standing.INTRODUCED: message("Not accepted yet"),
    Standing.RETIRED: message("Retired"),
}
_ICONS = {Standing.ME: "star", Standing.MEMBER: "yes", Standing.INTRODUCED: "waiting", Standing.RETIRED: "no"}
_MEANINGS = {
    Standing.ME: message(
        "This is you, on this laptop. What you write is signed; others know the signature by this fingerprint."
    ),
    Standing.MEMBER: message(
        "What {0} writes is taken in. Retire {0} on leaving the team, or when that laptop is lost: all that is here "
        "already stays; what comes later is kept apart and listed."
    ),
    Standing.INTRODUCED: message(
        "{0} came in with a copy of this file and nobody vouched for {0} yet. Compare the fingerprint by telephone "
        "or face to face, then accept."
    ),
    Standing.RETIRED: message(
        "What {0} wrote until then stays. What came later is kept apart. Accepting {0} again lets it in."
    ),
}


class MembersPage(QWidget):
    """Follows every change."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_MembersPage()
        self.ui.setupUi(self)
        self._desk = desk
        tree = self.ui.people
        tree.setHeaderLabels([desk.say("Name"), desk.say("Standing"), desk.say("Fingerprint")])
        tree.header().setStretchLastSection(False)
        modes = QHeaderView.ResizeMode
        for column, mode in enumerate((modes.Stretch, modes.ResizeToContents, modes.ResizeToContents)):
            tree.header().setSectionResizeMode(column, mode)
        tree.currentItemChanged.connect(self._explain)
        self.ui.copy.clicked.connect(self.copy)
        self.ui.accept.clicked.connect(self.ask_accept)
        self.ui.retire.clicked.connect(self.ask_retire)
        desk.changed.connect(self.follow)
        self._explain()
        self.load()

    def begin(self) -> None:
        """Come to the front."""
        self.ui.people.setFocus()

    @Slot(object)
    def follow(self, done: Done) -> None:
        self.load()

    @Slot()
    def load(self) -> None:
        def ask(questions: Questions) -> tuple[list[Person], str, dict[str, str]]:
            circles = {each.sign: each.name for each in partner_circles(questions)}
            giving = cast("OpenQuestions", questions)
            return giving.members(), giving.own_fingerprint(), circles

        self._desk.ask(ask, self._show)

    def _show(self, found: tuple[list[Person], str, dict[str, str]]) -> None:
        people, own, circles = found
        self._show_own(own)
        tree = self.ui.people
        chosen = self._chosen()
        tree.clear()
        for person in people:
            standing = self._desk.say(_STANDINGS[person.standing])
            whose = f"{person.name} ({circles.get(person.circle, person.circle)})" if person.circle else person.name
            item = QTreeWidgetItem(tree, [whose, standing, person.fingerprint])
            item.setIcon(1, icon(_ICONS[person.standing]))
            item.setData(0, PERSON, person)
            item.setData(2, Qt.ItemDataRole.AccessibleTextRole, _spelled(person.fingerprint))
            if tree.currentItem() is None or (
                chosen is not None and (chosen.key, chosen.circle) == (person.key, person.circle)
            ):
                tree.setCurrentItem(item)
        self._explain()

    def _show_own(self, own: str) -> None:
        """Show the own fingerprint: a newcomer is in the list of members only once something was written."""
        self.ui.own.setText(own.replace("-", "  "))
        self.ui.own.setAccessibleName(self._desk.say(message("Your fingerprint: {0}", _spelled(own))))
        self.ui.copy.setEnabled(bool(own))

    def _chosen(self) -> Person | None:
        item = self.ui.people.currentItem()
        return None if item is None else cast("Person", item.data(0, PERSON))

    @Slot()
    def _explain(self) -> None:
        """Say what the chosen standing means, and offer what can be done about it."""
        person = self._chosen()
        can_change = person is not None and self._desk.may_change
        standing = None if person is None else person.standing
        self.ui.accept.setEnabled(can_change and standing in {Standing.INTRODUCED, Standing.RETIRED})
        self.ui.retire.setEnabled(can_change and standing in {Standing.INTRODUCED, Standing.MEMBER})
        meaning = None if person is None else _MEANINGS[person.standing]
        said = "" if meaning is None or person is None else self._desk.say(Message(meaning.key, (person.name,)))
        self.ui.meaning.setText(said)

    @Slot()
    def copy(self) -> None:
        """Put the own fingerprint on the clipboard."""
        QGuiApplication.clipboard().setText(self.ui.own.text().replace("  ", "-"))
        announce(self.ui.copy, self._desk.say("Copied."))

    # ---- accept and retire

    @Slot()
    def ask_accept(self) -> None:
        """Ask whether the fingerprints were compared."""
        person = self._chosen()
        if person is not None:
            self._ask(
                "ask_accept",
                message("Did {0} read this fingerprint to you, letter by letter?", person.name),
                person,
                mark("&Yes, accept"),
                lambda workspace: workspace.accept(person.key, person.name, person.circle),
            )

    @Slot()
    def ask_retire(self) -> None:
        """Say what retiring means before it is done."""
        person = self._chosen()
        if person is not None:
            self._ask(
                "ask_retire",
                message(
                    "Take nothing more from {0}? All that is here stays. The others learn it with the next exchange.",
                    person.name,
                ),
                person,
                mark("&Retire"),
                lambda workspace: workspace.retire(person.key),
            )

    def _ask(self, name: str, said: Message, person: Person, yes: str, act: Act) -> None:
        box = QMessageBox(self)
        box.setObjectName(name)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(person.name)
        box.setText(self._desk.say(said))
        box.setInformativeText(person.fingerprint.replace("-", "  "))
        button = box.addButton(self._desk.say(yes), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        button.clicked.connect(lambda: self._order(act))
        box.open()

    def _order(self, act: Act) -> None:
        def work(workspace: Workspace, progress: Progress) -> Done:
            return act(cast("OpenWorkspace", workspace))

        self._desk.write(work)


def _spelled(fingerprint: str) -> str:
    """Return a fingerprint as a screen reader shall speak it: letter by letter."""
    return " ".join(fingerprint.replace("-", ", "))
