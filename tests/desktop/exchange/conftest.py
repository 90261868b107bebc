"""A colleague with a laptop of her own, and a window with the file that both have."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from s3desk.app import Office
from s3desk.desktop.exchange.dialog import ExchangeDialog
from s3desk.desktop.shell.main_window import MainWindow
from s3desk.ledger.signing import fingerprint
from s3desk.services.commands import Add, Edit
from tests.desktop.conftest import Clerk


class Colleague:
    """Works on her own copy, on another laptop."""

    def __init__(self, folder: Path, name: str, pack: Path) -> None:
        """Begin a copy from a pack."""
        self.folder, self.name = folder, name
        folder.mkdir()
        self.office = Office(folder / "home", name)
        self.file = folder / "region.s3desk"
        with closing(self.office.open_pack(pack)) as opened:
            self.office.receive_new(self.file, opened).close()

    @property
    def key(self) -> bytes:
        return self.office.profile.author.key

    @property
    def fingerprint(self) -> str:
        return fingerprint(self.key)

    def add(self, type_name: str, **values: object) -> bytes:
        with closing(self.office.open(self.file)) as workspace:
            return workspace.run(Add.of(workspace.questions, type_name, values)).records[0]

    def edit(self, record: bytes, **values: object) -> None:
        with closing(self.office.open(self.file)) as workspace:
            workspace.run(Edit.of(workspace.questions, record, values))

    def get(self, record: bytes) -> Any:
        with closing(self.office.open(self.file)) as workspace:
            return workspace.questions.get(record)

    def pack(self, name: str = "from_her.s3pack", passphrase: str = "") -> Path:
        """Write all she has."""
        path = self.folder / name
        with closing(self.office.read(self.file, as_author=True)) as questions:
            self.office.write_pack(questions, path, [], b"", passphrase, lambda done, whole: None)
        return path

    def take(self, pack: Path) -> None:
        """Take in what she is given; whoever is unknown to her becomes a member."""
        with closing(self.office.open(self.file)) as workspace, closing(self.office.open_pack(pack)) as opened:
            workspace.take_in([opened])


def packed(clerk: Clerk, path: Path) -> Path:
    """Write all that is in the file at the desk."""
    office = clerk.desk.office
    clerk.ask(lambda questions: office.write_pack(questions, path, [], b"", "", lambda done, whole: None))
    return path


def accept(clerk: Clerk, colleague: Colleague) -> None:
    done: list[object] = []
    clerk.desk.write(lambda workspace, progress: workspace.accept(colleague.key, colleague.name), done.append)
    clerk.until(lambda: bool(done))


@pytest.fixture
def stranger(office: Clerk, tmp_path: Path) -> Colleague:
    """Return Claire, who has a copy, and whom nobody here has accepted."""
    return Colleague(tmp_path / "claire", "Claire", packed(office, tmp_path / "first.s3pack"))


@pytest.fixture
def claire(office: Clerk, stranger: Colleague) -> Colleague:
    """Return Claire, a member."""
    accept(office, stranger)
    return stranger


@pytest.fixture
def dialog(window: MainWindow, office: Clerk, qtbot: QtBot) -> Iterator[ExchangeDialog]:
    """Return the dialog of exchange, open."""
    window.activateWindow()
    dialog = window.exchanging.show()
    qtbot.waitUntil(dialog.isVisible)
    yield dialog
    if isValid(dialog):
        dialog.close()
