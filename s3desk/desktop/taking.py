"""The file as an exchange beside the work takes into it: each step on the writer thread, in its turn."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from s3desk.desktop.jobs import Worker
    from s3desk.ledger.packs import Pack
    from s3desk.services.exchanging import Carried, JournalEntry, Outgoing, Received, Taking
    from s3desk.services.ports import Done, Progress, Workspace


class TakingBeside:
    """Implements the port Taking for the thread of an exchange, which waits for each step.

    `changed` and `noted` hear of it on the window's thread.
    """

    def __init__(
        self,
        writer: Worker,
        workspace: Workspace,
        progress: Progress,
        changed: Callable[[Done], None],
        noted: Callable[[JournalEntry], None],
    ) -> None:
        self._writer = writer
        self._file = cast("Taking", workspace)
        self._progress = progress
        self._changed = changed
        self._noted = noted

    def wait(self) -> None:
        """Wait until everything that was submitted is in the file."""
        self._writer.call(lambda progress: None, self._progress)

    def take_in(self, packs: Sequence[Pack], *, dry_run: bool = False, progress: Progress | None = None) -> Received:
        def work(progress: Progress) -> Received:
            return self._file.take_in(packs, dry_run=dry_run, progress=progress)

        received: Received = self._writer.call(work, progress or self._progress, None if dry_run else self._tell)
        return received

    def _tell(self, received: Received) -> None:
        if received.done is not None:
            self._changed(received.done)

    def take_content(self, sha256: bytes, at: int, piece: bytes, size: int) -> bool:
        def work(progress: Progress) -> bool:
            return self._file.take_content(sha256, at, piece, size)

        return bool(self._writer.call(work, self._progress))

    def accept(self, key: bytes, name: str, circle: str = "") -> Done:
        done: Done = self._writer.call(
            lambda progress: self._file.accept(key, name, circle), self._progress, self._changed
        )
        return done

    def retire(self, key: bytes) -> Done:
        done: Done = self._writer.call(lambda progress: self._file.retire(key), self._progress, self._changed)
        return done

    def note(self, entry: JournalEntry, given: Outgoing | None, carried: Sequence[Carried] = ()) -> None:
        """Remember an exchange, also one that was stopped."""
        self._writer.call(
            lambda progress: self._file.note(entry, given, carried),
            lambda done, whole: None,
            lambda nothing: self._noted(entry),
        )
