"""A newcomer's file: a full copy of a workspace, made from one pack."""

from __future__ import annotations

import secrets
import time
from pathlib import Path

from s3desk.domain.declare import Catalogue
from s3desk.domain.messages import mark
from s3desk.ledger.changes import TEAM, Change, Member, Refused, change_id, decode
from s3desk.ledger.packs import BadPack, Pack
from s3desk.ledger.signing import fingerprint
from s3desk.ledger.vouching import proves
from s3desk.services.exchanging import Person, Standing, Stranger
from s3desk.services.ports import Progress, silent
from s3desk.store import schema
from s3desk.store.connection import Database
from s3desk.store.inspecting import Inspection
from s3desk.store.log import Log
from s3desk.store.names import Names
from s3desk.store.profile import Profile
from s3desk.store.receiving import Reception
from s3desk.store.workspace import FileWorkspace, make

_PART = mark(
    "The pack holds only a part of the workspace, and a first copy needs all; ask {0} for a pack of everything."
)
_NO_MEMBER = mark(
    "{0}, who packed this, is no member of the workspace yet, so no copy can begin with it; ask a member for a pack."
)


def founder(pack: Pack) -> Person:
    """Return who began the workspace that a pack is of, for comparing the fingerprint before all else is believed."""
    change = _beginning(pack)
    names = [each.name for each in change.operations if isinstance(each, Member) and each.key == change.author]
    name = names[0] if names else pack.header.name
    return Person(change.author, name, fingerprint(change.author), Standing.MEMBER)


def create_from(
    path: Path, pack: Pack, profile: Profile, catalogue: Catalogue, progress: Progress = silent
) -> FileWorkspace:
    """Make a file that is a full copy of what a pack holds, trusting whoever began it; no file is left when it is bad."""
    trusted, home = _beginning(pack).author, _home(pack)

    def fill(database: Database, aside: Path) -> tuple[bytes, dict[str, str]]:
        log, names = Log(database), Names(database)
        log.put_meta("workspace", pack.header.workspace)
        log.put_meta("tables", schema.signature(catalogue))
        if home != TEAM:
            log.put_meta("home circle", home)
        own = profile.author.key
        inspected = Inspection(database, log, own, [trusted])
        try:
            inspected.look_at([pack], progress)
        except Stranger as odd:  # there is no file yet in which to accept anybody
            raise BadPack(_NO_MEMBER, odd.name) from odd
        now_ms = int(time.time() * 1000)
        Reception(database, catalogue, aside, names, log, own, now_ms).take_in([pack], inspected, progress)
        if database.execute("SELECT 1 FROM inbox WHERE held = 0 LIMIT 1").fetchone() is not None:
            raise BadPack(_PART, pack.header.name or "?")
        series = secrets.token_bytes(16)
        log.put_meta(f"series {home}", series)
        (last,) = database.execute("SELECT id FROM change ORDER BY no DESC LIMIT 1").fetchone()
        return pack.header.workspace, {series.hex(): last.hex()}

    return make(path, profile, catalogue, fill)


def _home(pack: Pack) -> str:
    """Return the circle where a copy of the pack is at home: the team, or the only one that is shared with a partner."""
    circles = pack.header.circles
    if TEAM in circles:
        return TEAM
    if len(circles) != 1:
        raise BadPack("The pack holds several circles and not the team's; ask {0} for a pack of one.", pack.header.name)
    return circles[0]


def _beginning(pack: Pack) -> Change:
    """Return the change by which the founder began the pack's home circle; BadPack when it is not there."""
    home, workspace = _home(pack), pack.header.workspace
    lowest: tuple[bytes, Change] | None = None
    try:
        for block in pack.blocks():
            for each in block.changes:
                change = decode(each.body)
                if change.circle != home:
                    continue
                if not (change.previous or change.seen or change.refs):
                    if proves(workspace, home, change.author, change.action):
                        return change
                    if lowest is None or change_id(each.body) < lowest[0]:
                        lowest = change_id(each.body), change
                elif lowest is None:
                    raise BadPack(_PART, pack.header.name or "?")
    except Refused as odd:
        raise BadPack("The pack is refused: a change in it is not well formed. Nothing was changed.") from odd
    if lowest is None:
        raise BadPack(_PART, pack.header.name or "?")
    return lowest[1]  # where nothing proves it, as FORMAT.md section 6 has it
