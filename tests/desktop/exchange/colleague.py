"""A colleague with a copy of the window's file on another laptop: works there, and what was done comes in here."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from s3desk.app import Office
from s3desk.ledger import packs
from s3desk.services.commands import Add, Edit
from s3desk.services.exchanging import OpenQuestions, Received, Stranger, Taking
from s3desk.services.ports import Command, Progress
from s3desk.services.trash import Delete
from tests.desktop.conftest import Clerk


class Colleague:
    """Jens, whose file is a copy of one that nobody has open."""

    def __init__(self, file: Path, folder: Path) -> None:
        self._office = Office(folder / "home of Jens", "Jens")
        self._path = folder / "jens.s3desk"
        self._packs = 0
        self._folder = folder
        shutil.copyfile(file, self._path)

    @contextmanager
    def at_work(self) -> Iterator[Any]:
        """Yield the colleague's own file, open."""
        workspace = self._office.open(self._path)
        try:
            yield workspace
        finally:
            workspace.close()

    def do(self, *commands: Command) -> None:
        """Do something in the colleague's file."""
        with self.at_work() as workspace:
            for each in commands:
                workspace.run(each)

    def add(self, type_name: str, **values: object) -> bytes:
        with self.at_work() as workspace:
            return workspace.run(Add(type_name, values)).records[0]

    def edit(self, record: Any, **values: object) -> None:
        self.do(Edit(record, values))

    def delete(self, record: Any) -> None:
        with self.at_work() as workspace:
            workspace.run(Delete.of(workspace.questions, record))

    def pack(self, *, contents: bool = True) -> Path:
        """Write all that the colleague has, with or without what attachments hold."""
        self._packs += 1
        path = self._folder / f"jens{self._packs}.s3pack"
        with self.at_work() as workspace:
            if contents:
                self._office.write_pack(workspace.questions, path, [], b"", "", lambda done, whole: None)
            else:
                bare = workspace.questions.outgoing(["team"], contents=False)
                with path.open("wb") as file:
                    packs.write(file, workspace._profile.author, bare.header, bare.blocks())
        return path

    def give(self, clerk: Clerk, *, contents: bool = True) -> Received:
        """Let all that the colleague has come in at a desk, which accepts whoever is a stranger."""
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
