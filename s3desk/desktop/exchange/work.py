"""What an exchange does on its thread: look first, take in, give; each ends in the journal, well or not."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from s3desk.desktop.kit.conflict_words import named_in
from s3desk.domain.errors import OfficeError
from s3desk.domain.values import RecordId
from s3desk.ledger.packs import BadPack, Pack, Sealed
from s3desk.services.exchanging import (
    How,
    JournalEntry,
    Leaving,
    OpenQuestions,
    Outgoing,
    Received,
    Stranger,
    Taking,
)
from s3desk.services.ports import Progress, Title
from s3desk.services.session import NOTHING, Session, received_from_file

Clock = Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class Look:
    """What would happen: what comes in, what goes out (None: nothing is given this way), who is refused and why."""

    received: Received
    leaving: Leaving | None
    titles: Mapping[RecordId, Title]
    """Of the records that old and new values lead to."""
    refused: tuple[OfficeError, ...] = ()

    @property
    def stranger(self) -> Stranger | None:
        return stranger_among(self.refused)


def stranger_among(refused: tuple[OfficeError, ...]) -> Stranger | None:
    """Return the first who is refused for being no member."""
    return next((each for each in refused if isinstance(each, Stranger)), None)


# ---- packs


def opened(
    path_name: str, open_pack: Callable[[], Pack], giving: OpenQuestions, taking: Taking, clock: Clock
) -> tuple[Pack, bool]:
    """Open a pack; return it, and whether it belongs to this workspace. A refusal goes into the journal."""
    try:
        pack = open_pack()
    except Sealed:
        raise
    except OfficeError as odd:
        _note_refusal(taking, path_name, odd, clock)
        raise
    return pack, pack.header.workspace == giving.workspace_id()


def look_at_pack(pack: Pack, giving: OpenQuestions, taking: Taking, clock: Clock, progress: Progress) -> Look:
    """Say what a pack would do; nothing is changed."""
    try:
        received = taking.take_in([pack], dry_run=True, progress=progress)
    except Stranger as odd:
        _note_refusal(taking, pack.name, odd, clock)
        return Look(NOTHING, None, {}, (odd,))
    except BadPack as odd:
        _note_refusal(taking, pack.name, odd, clock)
        raise
    return Look(received, None, _titles(giving, received))


def take_pack(pack: Pack, giving: OpenQuestions, taking: Taking, clock: Clock, progress: Progress) -> Look:
    """Take a pack in."""
    try:
        received = taking.take_in([pack], progress=progress)
    except OfficeError as odd:
        _note_refusal(taking, pack.name, odd, clock)
        raise
    received_from_file(taking, pack.name, received, clock())
    return brought(giving, received)


def _note_refusal(taking: Taking, name: str, odd: OfficeError, clock: Clock) -> None:
    taking.note(JournalEntry(clock(), How.FILE, name, trouble=odd.message), None)


# ---- targets


def look_at_target(session: Session, giving: OpenQuestions, taking: Taking, progress: Progress) -> Look:
    """Fetch, and say what an exchange would do; what does not work goes into the journal."""
    try:
        session.fetch(giving, progress)
        preview = session.preview(taking, giving, progress)
    except OfficeError as trouble:
        session.note(taking, trouble)
        raise
    return Look(preview.received, preview.leaving, _titles(giving, preview.received), preview.refused)


def going_out(giving: OpenQuestions, circles: list[str], copy: bytes | None) -> tuple[Outgoing, Leaving]:
    """Return what a pack would hold: of these circles, of all where none is named; what one copy lacks, or all."""
    chosen = circles or giving.circles()
    outgoing = giving.outgoing(chosen) if copy is None else giving.outgoing_for(copy, chosen)
    return outgoing, giving.leaving(outgoing)


def brought(giving: OpenQuestions, received: Received, refused: tuple[OfficeError, ...] = ()) -> Look:
    """Return what came in, for the list of it."""
    return Look(received, None, _titles(giving, received), refused)


def _titles(giving: OpenQuestions, received: Received) -> Mapping[RecordId, Title]:
    """Return the titles of what the values lead to; also of records that only come with this pack."""
    wanted: set[RecordId] = set()
    for arrival in received.arrivals:
        for before, after in arrival.fields.values():
            wanted |= named_in(before) | named_in(after)
        for sides in arrival.stands.values():
            for _, value in sides:
                wanted |= named_in(value)
    known = {each.id: each for each in giving.titles(wanted).values()} if wanted else {}
    return known | {each.title.id: each.title for each in received.arrivals}
