"""The way to a hub.

What is pulled is chosen by each series' own dense numbering, never by a number of the hub: what another writer commits
late is not skipped. The hub's number only sorts what is pulled, so that changes stand behind those they build on.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from itertools import chain
from tempfile import SpooledTemporaryFile
from typing import BinaryIO, cast

import sqlalchemy as sa
from msgspec.structs import replace
from sqlalchemy.dialects.postgresql import insert

from s3desk.exchange.file import IN_MEMORY
from s3desk.exchange.hub import rows, survey
from s3desk.exchange.hub.copies import Copies
from s3desk.exchange.hub.door import Busy, Door
from s3desk.exchange.hub.survey import Survey
from s3desk.exchange.hub.tables import change, content, fork, personal
from s3desk.exchange.scope import circles_at, given
from s3desk.ledger import packs
from s3desk.ledger.packs import Block, Header, Pack
from s3desk.ledger.signing import Author
from s3desk.services.carriers import Fetched, Given, Target
from s3desk.services.exchanging import Giving, Outgoing
from s3desk.services.portions import chunks
from s3desk.services.ports import TEAM, Progress, silent

_TRIES = 5


class Hub:
    """Pushes in one transaction, pulls what this copy lacks as packs that its own author signs: the hub signs nothing."""

    def __init__(self, target: Target, author: Author, password: str = "") -> None:
        self._target, self._author = target, author
        self._door = Door(target, password)

    @property
    def target(self) -> Target:
        return self._target

    def close(self) -> None:
        self._door.close()

    def refuse(self, pack: Pack) -> None:
        """No change of a pack is remembered here: the next fetch offers it again."""

    def _there(self, hub: sa.Connection, giving: Giving) -> Sequence[str]:
        """Return the circles to be fetched: colleagues may have begun some with partners since."""
        circles = circles_at(self._target, giving)
        unheard = [] if self._target.circle or circles[0] != TEAM else self._copies(hub, giving).circles()
        return [*circles, *(each for each in unheard if each not in circles)]

    def _copies(self, hub: sa.Connection, giving: Giving) -> Copies:
        return Copies(hub, giving, self._author, f"{self._target.how.value}:{self._target.address}")

    # ---- in

    @contextmanager
    def fetch(self, giving: Giving, progress: Progress = silent) -> Iterator[Fetched]:
        """Fetch what this copy lacks, one pack for each author, and what others tell of their copies."""
        with ExitStack() as room:
            with self._door.opened() as hub:
                found = list(self._pulled(hub, giving, room, progress))
                heard = list(self._copies(hub, giving).heard(circles_at(self._target, giving)))
            yield Fetched((*found, *(pack for pack, _ in heard)), tuple(carried for _, carried in heard))

    def _pulled(self, hub: sa.Connection, giving: Giving, room: ExitStack, progress: Progress) -> Iterator[Pack]:
        circles, workspace = self._there(hub, giving), giving.workspace_id()
        after = Survey(hub, giving, circles).after()
        there = survey.hashes(hub, workspace, circles)
        known = giving.personal(there)
        wanted = [each for each in there if each not in known]
        if not after and not wanted:
            return
        outline = giving.outgoing(circles, contents=False).header
        header = replace(outline, circles=list(circles), changes=0, raw=0, contents=0, content_bytes=0)
        done = 0
        packed = chain(rows.by_author(hub, workspace, after), [rows.values(hub, workspace, wanted)] if wanted else [])
        for blocks in packed:
            pack, changes = self._pack(header, blocks, room)
            done += changes
            progress(done, None)
            yield pack

    def _pack(self, header: Header, blocks: Iterable[Block], room: ExitStack) -> tuple[Pack, int]:
        file = cast("BinaryIO", room.enter_context(SpooledTemporaryFile(IN_MEMORY)))  # noqa: SIM115 - in a stack
        changes = 0

        def counted() -> Iterator[Block]:
            nonlocal changes
            for each in blocks:
                changes += len(each.changes)
                yield each

        packs.write(file, self._author, header, counted())
        return Pack(file, self._target.name), changes

    # ---- out

    def outgoing(self, giving: Giving) -> Outgoing:
        """Return what the hub lacks."""
        with self._door.opened() as hub:
            return self._outgoing(giving, Survey(hub, giving, circles_at(self._target, giving)))

    def _outgoing(self, giving: Giving, survey: Survey) -> Outgoing:
        return giving.outgoing(circles_at(self._target, giving), survey.lacking(self._author.key), contents=False)

    def give(self, giving: Giving, progress: Progress = silent) -> Given:
        """Write what the hub lacks: all changes in one transaction, then attachments piece by piece."""
        for again in range(_TRIES):
            try:
                with self._door.opened() as hub:
                    outgoing = self._push(hub, giving, progress)
                break
            except Busy:
                if again == _TRIES - 1:
                    raise
        for circle in circles_at(self._target, giving):
            self._push_attachments(giving, circle, progress)
        return given(outgoing)

    def _push(self, hub: sa.Connection, giving: Giving, progress: Progress) -> Outgoing:
        there = Survey(hub, giving, circles_at(self._target, giving))
        outgoing = self._outgoing(giving, there)
        workspace, done = giving.workspace_id(), 0
        for block in outgoing.blocks():
            for some in chunks(block.changes):
                told = [each for each in (rows.row(workspace, signed) for signed in some) if each is not None]
                hub.execute(insert(change).on_conflict_do_nothing(), told)
                done += len(some)
                progress(done, outgoing.header.changes)
        if forks := [{"ws": workspace, "circle": circle, "series": series} for circle, series in there.forks()]:
            hub.execute(insert(fork).on_conflict_do_nothing(), forks)
        for circle in circles_at(self._target, giving):
            self._push_values(hub, giving, circle)
        self._copies(hub, giving).tell(circles_at(self._target, giving))
        hub.commit()
        return outgoing

    def _push_values(self, hub: sa.Connection, giving: Giving, circle: str) -> None:
        """Write the personal values that the hub lacks, and remove from it those that were erased."""
        workspace = giving.workspace_id()
        there = survey.hashes(hub, workspace, [circle])
        erased = [key for key, value in giving.personal(there).items() if value is None]
        missing = set(giving.values([circle])) - set(there)
        for some in chunks(sorted(missing)):
            told = [each for each in giving.personal(some).values() if each is not None]
            row = {"ws": workspace, "circle": circle}
            values = [row | {"hash": each.hash, "salt": each.salt, "value": each.value} for each in told]
            if values:
                hub.execute(insert(personal).on_conflict_do_nothing(), values)
        for some in chunks(erased):
            hub.execute(sa.delete(personal).where(personal.c.ws == workspace, personal.c.hash.in_(some)))

    # ---- attachments

    def _push_attachments(self, giving: Giving, circle: str, progress: Progress) -> None:
        """Write pieces that are not there yet, each for itself: a push that was cut goes on where it stopped."""
        workspace = giving.workspace_id()
        held = {each.sha256: each for each in giving.attachments([circle])}
        if not held:
            return
        with self._door.opened() as hub:
            there = survey.pieces(hub, workspace, held)
            for sha256, each in held.items():
                if sha256 in there and sum(there[sha256].values()) == each.size:
                    continue
                at = 0
                for piece in each.pieces():
                    if at not in there.get(sha256, {}):
                        row = {"ws": workspace, "sha256": sha256, "at": at, "size": each.size, "piece": piece}
                        hub.execute(insert(content).on_conflict_do_nothing(), [row])
                        hub.commit()
                    at += len(piece)
                    progress(at, each.size)

    def contents(self, giving: Giving, progress: Progress = silent) -> Iterator[tuple[bytes, int, bytes, int]]:
        """Yield the pieces of attachments that this copy wants and has not yet."""
        workspace, wanted = giving.workspace_id(), giving.wanted()
        if not wanted:
            return
        with self._door.opened() as hub:
            there = survey.pieces(hub, workspace, wanted)
            c = content.c
            for sha256 in (each for each in wanted if each in there):
                arrived = set(giving.arrived(sha256))
                for done, at in enumerate(sorted(there[sha256])):
                    progress(done, len(there[sha256]))
                    if at in arrived:
                        continue
                    where = c.ws == workspace, c.sha256 == sha256, c.at == at
                    found = hub.execute(sa.select(c.piece, c.size).where(*where)).one_or_none()
                    hub.rollback()  # no transaction stays open while the piece is written here
                    if found is not None:
                        yield sha256, at, bytes(found.piece), found.size
