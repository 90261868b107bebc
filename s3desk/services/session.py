"""One exchange, in steps that both faces take: the command line one after the other, the window on its threads.

`fetch`, `give` and `contents` go to the target and may take long; they read the file through questions of their own.
`preview`, `take_in` and `note` want the thread that writes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass
from datetime import datetime

from s3desk.domain.errors import Cancelled, OfficeError
from s3desk.domain.messages import Message
from s3desk.ledger.packs import BadPack, Pack
from s3desk.services.carriers import Carrier, Fetched, Given
from s3desk.services.exchanging import (
    Fate,
    Giving,
    How,
    JournalEntry,
    Leaving,
    OpenWorkspace,
    Outgoing,
    Received,
    Stranger,
    Taking,
)
from s3desk.services.ports import Progress, silent
from s3desk.services.waiting import heeding

Piece = tuple[bytes, int, bytes, int]
"""Of an attachment: hash of the whole, where the piece begins, the piece, size of the whole."""

NOTHING = Received(0, 0, 0, 0, {}, dict.fromkeys(Fate, 0), (), 0, 0, 0, ())


@dataclass(frozen=True, slots=True)
class Preview:
    """What an exchange would do: what comes in, what goes out, and which packs are refused."""

    received: Received
    leaving: Leaving
    refused: tuple[OfficeError, ...]
    notices: tuple[Message, ...] = ()
    """What was noticed at the target."""


@dataclass(frozen=True, slots=True)
class Exchanged:
    """What an exchange did."""

    received: Received
    given: int
    """Changes that were written to the target."""
    contents: int
    """Attachments that came."""
    refused: tuple[OfficeError, ...]
    entry: JournalEntry


class Session:
    """An exchange with a target; close it, and the packs that were fetched are gone."""

    def __init__(self, carrier: Carrier, now: Callable[[], datetime]) -> None:
        self._carrier, self._now = carrier, now
        self._open = ExitStack()
        self._fetched = Fetched((), ())
        self._received, self._given = NOTHING, Given(0, None)
        self._is_in = False
        self.refused: tuple[OfficeError, ...] = ()
        """Packs that were not taken in: by strangers, by newer programs, damaged; they stay where they are."""

    def fetch(self, giving: Giving, progress: Progress = silent) -> int:
        """Fetch what this copy lacks; return how many packs."""
        self._open.close()
        self._is_in = False
        with heeding(progress) as told:
            self._fetched = self._open.enter_context(self._carrier.fetch(giving, told))
        return len(self._fetched.packs)

    def preview(self, taking: Taking, giving: Giving, progress: Progress = silent) -> Preview:
        """Say what would come in and go out; nothing is changed."""
        received, refused = taken(taking, self._fetched.packs, dry_run=True, progress=progress)
        self._refuse(refused)
        with heeding(progress):
            leaving = giving.leaving(self._carrier.outgoing(giving))
        return Preview(received, leaving, refused, self._fetched.notices)

    def take_in(self, taking: Taking, progress: Progress = silent) -> Received:
        """Take in what was fetched; what is refused is left at the target and named in `refused`."""
        self._received, self.refused = taken(taking, self._fetched.packs, progress=progress)
        self._refuse(self.refused)
        self._is_in = True
        return self._received

    def _refuse(self, refused: Sequence[OfficeError]) -> None:
        for each in refused:
            if (pack := _pack_of(each)) is not None:
                self._carrier.refuse(pack)

    def give(self, giving: Giving, progress: Progress = silent) -> Given:
        """Write what the target lacks now."""
        with heeding(progress) as told:
            self._given = self._carrier.give(giving, told)
        return self._given

    def contents(self, giving: Giving, progress: Progress = silent) -> Iterator[Piece]:
        """Yield pieces of attachments that are wanted here, each for `take_content`."""
        with heeding(progress) as told:
            yield from self._carrier.contents(giving, told)

    def note(self, taking: Taking, trouble: OfficeError | None = None) -> JournalEntry:
        """Put the exchange into the journal, also one that went wrong; return its line."""
        refused = {pack for each in self.refused if (pack := _pack_of(each)) is not None}
        names = {pack.name for pack in refused}
        fetched = self._fetched.carried if self._is_in else ()
        carried = [each for each in fetched if each.name not in names]
        entry = JournalEntry(
            self._now(),
            self._carrier.target.how,
            self._carrier.target.name,
            self._received.changes,
            self._given.changes,
            tuple(self._received.authors),
            trouble.message if trouble else None,
            (
                *self._received.notices,
                *self._fetched.notices,
                *self._given.notices,
                *(each.message for each in self.refused),
            ),
        )
        taking.note(entry, self._given.outgoing, [*carried, *self._given.carried])
        return entry

    def run(self, giving: Giving, taking: Taking, progress: Progress = silent, *, fetched: bool = False) -> Exchanged:
        """Take all steps, one after the other; `fetched`: with what was looked at, whatever lies there meanwhile.

        Trouble goes into the journal too, and is raised; so does a person's stopping, where something had come in.
        """
        try:
            if not fetched:
                self.fetch(giving, progress)
            self.take_in(taking, progress)
            self.give(giving, progress)
            whole = sum(taking.take_content(*piece) for piece in self.contents(giving, progress))
        except OfficeError as trouble:
            self.note(taking, trouble)
            raise
        except Cancelled:
            if self._is_in:
                self.note(taking, OfficeError("It was stopped before its end; what had come in by then is here."))
            raise
        return Exchanged(self._received, self._given.changes, whole, self.refused, self.note(taking))

    def close(self) -> None:
        """Let go of what was fetched, and of the target."""
        self._open.close()
        self._carrier.close()


def exchange(
    carrier: Carrier, workspace: OpenWorkspace, now: Callable[[], datetime], progress: Progress = silent
) -> Exchanged:
    """Exchange with a target in one go, on one thread."""
    with closing(Session(carrier, now)) as session:
        return session.run(workspace.questions, workspace, progress)


def taken(
    taking: Taking, packs: Sequence[Pack], *, dry_run: bool = False, progress: Progress = silent
) -> tuple[Received, tuple[OfficeError, ...]]:
    """Take in packs, leaving out those that are refused; return what came, and why the others were left out."""
    rest, refused = list(packs), list[OfficeError]()
    while rest:
        try:
            return taking.take_in(rest, dry_run=dry_run, progress=progress), tuple(refused)
        except (BadPack, Stranger) as odd:
            bad = _pack_of(odd)
            if bad not in rest:
                raise
            rest.remove(bad)
            refused.append(odd)
    return NOTHING, tuple(refused)


def _pack_of(refused: OfficeError) -> Pack | None:
    """Return the pack that a refusal is about; its receiver says so."""
    return refused.pack if isinstance(refused, BadPack | Stranger) else None


def given_as_file(taking: Taking, name: str, outgoing: Outgoing, at: datetime) -> JournalEntry:
    """Put a pack that was written to a file into the journal; its changes count as given."""
    entry = JournalEntry(at, How.FILE, name, went=outgoing.news)
    taking.note(entry, outgoing)
    return entry


def received_from_file(taking: Taking, name: str, received: Received, at: datetime) -> JournalEntry:
    """Put a pack that was read from a file into the journal."""
    people = tuple(received.authors)
    entry = JournalEntry(at, How.FILE, name, came=received.changes, people=people, notices=received.notices)
    taking.note(entry, None)
    return entry


def refused_from_file(taking: Taking, name: str, refused: OfficeError, at: datetime) -> JournalEntry:
    """Put a pack that was not taken in into the journal."""
    entry = JournalEntry(at, How.FILE, name, trouble=refused.message)
    taking.note(entry, None)
    return entry
