"""A workspace file that is only looked at: a backup beside the present, a file of somebody else."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from s3desk.domain.declare import Catalogue
from s3desk.domain.errors import OfficeError
from s3desk.domain.messages import Message
from s3desk.services.ports import Command, Progress, silent
from s3desk.store.opened import AtPath
from s3desk.store.questions import FileQuestions
from s3desk.store.workspace import open_reader


class FileView(AtPath):
    """Answers questions like a workspace and refuses every change; needs no lock, so that it stands beside others."""

    def __init__(self, path: Path, catalogue: Catalogue, home: Path | None = None) -> None:
        self._path, self._catalogue, self._home = path, catalogue, home
        self.questions: FileQuestions = open_reader(path, catalogue, home)

    @property
    def notices(self) -> Sequence[Message]:
        return ()

    def reader(self) -> FileQuestions:
        return open_reader(self._path, self._catalogue, self._home)

    def run(self, command: Command, progress: Progress = silent) -> NoReturn:
        raise _no_change(self._path)

    def undo(self, progress: Progress = silent) -> NoReturn:
        raise _no_change(self._path)

    def redo(self, progress: Progress = silent) -> NoReturn:
        raise _no_change(self._path)

    def begin_steps(self) -> NoReturn:
        raise _no_change(self._path)

    def backup(self, reason: str = "") -> NoReturn:
        raise _no_change(self._path)

    def verify(self) -> NoReturn:
        raise _no_change(self._path)

    def repair(self) -> NoReturn:
        raise _no_change(self._path)

    def close(self) -> None:
        self.questions.close()


def _no_change(path: Path) -> OfficeError:
    return OfficeError("{0} is opened to be read; copy from it what you need.", path.name)
