"""A colleague with a copy of the window's file on another laptop: works there, and what was done comes in here."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from s3desk.app import Office
from s3desk.ledger import packs
from s3desk.ledger.signing import fingerprint
from s3desk.services.commands import Add, Edit
from s3desk.services.exchanging import OpenQuestions, Received, Stranger, Taking
from s3desk.services.ports import Command, Progress
from s3desk.services.trash import Delete
from tests.desktop.conftest import Clerk


class Colleague:
    """Works on her own copy, with settings of her own."""

    def __init__(self, folder: Path, name: str, of: Path) -> None:
        """Begin a copy from a pack, or from a file that nobody has open, as if it had come on a stick."""
        self.folder, self.name = folder, name
        folder.mkdir()
        self.office = Office(folder / "home", name)
        self.file = folder / "region.s3desk"
        if of.suffix == ".s3pack":
            with closing(self.office.open_pack(of)) as opened:
                self.office.receive_new(self.file, opened).close()
        else:
            shutil.copyfile(of, self.file)

    @property
    def key(self) -> bytes:
        return self.office.profile.author.key

    @property
    def fingerprint(self) -> str:
        return fingerprint(self.key)

    @contextmanager
    def at_work(self) -> Iterator[Any]:
        """Yield her file, open."""
        with closing(self.office.open(self.file)) as workspace:
            yield workspace

    def do(self, *commands: Command) -> None:
        """Do something in her file."""
        with self.at_work() as workspace:
            for each in commands:
                workspace.run(each)

    def add(self, type_name: str, **values: object) -> bytes:
        with self.at_work() as workspace:
            return workspace.run(Add.of(workspace.questions, type_name, values)).records[0]

    def edit(self, record: Any, **values: object) -> None:
        with self.at_work() as workspace:
            workspace.run(Edit.of(workspace.questions, record, values))

    def delete(self, record: Any) -> None:
        with self.at_work() as workspace:
            workspace.run(Delete.of(workspace.questions, record))

    def get(self, record: bytes) -> Any:
        with self.at_work() as workspace:
            return workspace.questions.get(record)

    def pack(self, name: str = "", passphrase: str = "", *, contents: bool = True) -> Path:
        """Write all she has, with or without what attachments hold."""
        path = self.folder / (name or f"from {self.name}.s3pack")
        with closing(self.office.read(self.file, as_author=True)) as questions:
            if contents:
                self.office.write_pack(questions, path, [], b"", passphrase, lambda done, whole: None)
            else:
                bare = questions.outgoing(["team"], contents=False)
                with path.open("wb") as file:
                    packs.write(file, self.office.profile.author, bare.header, bare.blocks())
        return path

    def take(self, pack: Path) -> None:
        """Take in what she is given."""
        with self.at_work() as workspace, closing(self.office.open_pack(pack)) as opened:
            workspace.take_in([opened])

    def give(self, clerk: Clerk, *, contents: bool = True) -> Received:
        """Let all that she has come in at a desk, which accepts whoever is a stranger."""
        path, came = self.pack(contents=contents), []

        def work(questions: OpenQuestions, taking: Taking, progress: Progress) -> Received:
            while True:
                with closing(clerk.desk.office.open_pack(path)) as pack:
                    try:
                        return taking.take_in([pack])
                    except Stranger as told:
                        taking.accept(told.key, told.name)

        clerk.desk.exchange(work, came.append)
        clerk.until(lambda: bool(came))
        return came[0]


def prepared(file: Path, *records: tuple[str, dict[str, object]]) -> list[bytes]:
    """Add records to a file that nobody has open."""
    workspace = Office.here().open(file)
    try:
        return [workspace.run(Add(name, values)).records[0] for name, values in records]
    finally:
        workspace.close()


def packed(clerk: Clerk, path: Path) -> Path:
    """Write all that is in the file at the desk."""
    office = clerk.desk.office
    clerk.ask(lambda questions: office.write_pack(questions, path, [], b"", "", lambda done, whole: None))
    return path


def accept(clerk: Clerk, colleague: Colleague) -> None:
    """Make a colleague a member at a desk."""
    done: list[object] = []
    clerk.desk.write(lambda workspace, progress: workspace.accept(colleague.key, colleague.name), done.append)
    clerk.until(lambda: bool(done))
