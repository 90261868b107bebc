"""Before a share is ended: what that means, and what shall become of what is shared."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QCheckBox, QMessageBox, QWidget

from s3desk.desktop.desk import Desk
from s3desk.domain.messages import message
from s3desk.services.ports import Command, Questions
from s3desk.services.sharing import Circle
from s3desk.services.sharing_end import EndSharing, shared_in

Failed = Callable[[Exception], None]


def ask_end(desk: Desk, circle: Circle, asking: QWidget, failed: Failed) -> None:
    """Ask whether to stop sharing with a circle's partner, once it is known how much is shared with them."""
    desk.ask(lambda questions: len(shared_in(questions, circle)), partial(_ask, desk, circle, asking, failed))


def _ask(desk: Desk, circle: Circle, asking: QWidget, failed: Failed, shared: int) -> None:
    box = QMessageBox(asking)
    box.setObjectName("ask_end")
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(desk.say("Stop sharing"))
    box.setText(desk.say(message("Stop sharing with {0}?", circle.name)))
    box.setInformativeText(
        desk.say(
            "From now on nothing more goes to them. What they hold already stays with them; nobody can take that back. "
            "Colleagues stop giving once they have received this, and what the partner still sends is taken in until "
            "you retire their people under Members."
        )
    )
    remove = QCheckBox(desk.say(message("&Put what is shared into the trash here (records: {0})", shared)), box)
    remove.setToolTip(desk.say("The copies, and what the partner added to them. Your own records stay as they are."))
    remove.setEnabled(shared > 0)
    box.setCheckBox(remove)
    yes = box.addButton(desk.say("&Stop sharing"), QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))

    yes.clicked.connect(lambda: _end(desk, circle, failed, remove=remove.isChecked()))
    box.finished.connect(box.deleteLater)
    box.open()


def _end(desk: Desk, circle: Circle, failed: Failed, *, remove: bool) -> None:
    today = desk.today()

    def order(questions: Questions) -> Command:
        return EndSharing.of(questions, circle, today, remove=remove)

    desk.submit(order, failed=failed)
