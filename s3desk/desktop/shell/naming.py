"""Writing by another name: somebody else at this computer, or the same person, whose key then stays."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QMessageBox, QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.office import Office
from s3desk.domain.errors import OfficeError
from s3desk.domain.messages import message


def sign_as(
    desk: Desk, author: str, asking: QWidget, then: Callable[[], object], otherwise: Callable[[], object]
) -> None:
    """Write in this name from now on and go on; `otherwise` where the person or the settings folder will not.

    Where it may be a new name of who wrote here before, the person is asked: colleagues know a key, not a name.
    """

    def begin(change: Callable[[str], Office]) -> None:
        try:
            desk.office = change(author)
        except OfficeError as mishap:
            desk.tell(mishap)
            otherwise()
        else:
            then()

    office = desk.office
    if author == office.author:
        then()
    elif office.may_be(author):
        _ask(desk, author, asking, lambda: begin(office.renamed), lambda: begin(office.named), otherwise)
    else:
        begin(office.named)


def _ask(
    desk: Desk,
    author: str,
    asking: QWidget,
    same: Callable[[], object],
    other: Callable[[], object],
    otherwise: Callable[[], object],
) -> None:
    box = QMessageBox(asking)
    box.setObjectName("ask_who")
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(desk.say("Another name"))
    said = message(
        "{0} wrote here so far. Is {1} the same person by a new name, whom colleagues go on knowing, or somebody else, "
        "whom they have to accept first?",
        desk.office.author,
        author,
    )
    box.setText(desk.say(said))
    renamed = box.addButton(desk.say("The &same person"), QMessageBox.ButtonRole.AcceptRole)
    another = box.addButton(desk.say("Somebody &else"), QMessageBox.ButtonRole.AcceptRole)
    cancel = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(renamed)
    box.setEscapeButton(cancel)
    renamed.clicked.connect(same)
    another.clicked.connect(other)
    cancel.clicked.connect(otherwise)
    box.finished.connect(box.deleteLater)
    box.open()
