"""The threads that serve one open file: one writes, one answers, others do what takes a while; one connection each."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from s3desk.desktop.jobs import Failed, Job, Worker

if TYPE_CHECKING:  # the ports cost 30 ms, and here they are only named
    from s3desk.services.ports import Progress, Questions, Workspace

T = TypeVar("T")


class Threads(QObject):
    """Made when a file is opened, ended when it is closed."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.workspace: Workspace | None = None
        """None until the file is open."""
        self.writer, self.reader = Worker("writer", self), Worker("reader", self)
        self._beside: dict[str, Worker] = {}
        self._questions = threading.local()

    def beside(self, name: str) -> Worker:
        """Return a thread for what takes a while, made when it is first wanted."""
        if name not in self._beside:
            self._beside[name] = Worker(name, self)
        return self._beside[name]

    def read(
        self,
        worker: Worker,
        work: Callable[[Questions, Progress], T],
        then: Callable[[T], None],
        failed: Failed,
    ) -> Job:
        """Do work on a thread with questions of its own."""
        workspace = self.workspace
        assert workspace is not None

        def answer(progress: Progress) -> T:
            if getattr(self._questions, "here", None) is None:
                self._questions.here = workspace.reader()
            return work(self._questions.here, progress)

        return worker.do(answer, then, failed)

    def end(self, failed: Failed) -> None:
        """End all threads, after everything submitted is in the file; then close it."""
        workspace, self.workspace = self.workspace, None
        for worker in (self.reader, *self._beside.values()):
            worker.cancel_all()
            worker.do(lambda progress: self._put_down())
            worker.close()
        if workspace is not None:
            self.writer.do(lambda progress: workspace.close(), None, failed)
        self.writer.close(deliver=workspace is not None)  # the last changes settle their drafts
        self.deleteLater()

    def _put_down(self) -> None:
        """Close this thread's connection, where it has one that can be closed."""
        close = getattr(getattr(self._questions, "here", None), "close", None)
        if close is not None:
            close()
        self._questions.here = None
