"""A laptop of the replica machine: a file, a settings folder, a person, a clock that may be wrong, a program's age."""

from __future__ import annotations

import hashlib
import io
import shutil
import sqlite3
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import msgspec

from s3desk.domain.declare import Catalogue, Record, record, text, type_of
from s3desk.domain.errors import OfficeError
from s3desk.ledger import packs
from s3desk.ledger.changes import Change, decode
from s3desk.ledger.packs import Block, Pack, Signed
from s3desk.ledger.signing import Author
from s3desk.services.conflicts import Conflict
from s3desk.services.exchanging import Lacking, Outgoing, Received, Stranger
from s3desk.services.ports import Transaction
from s3desk.store import checks
from s3desk.store.connection import transaction
from s3desk.store.log import Log, unsqueeze
from s3desk.store.names import Names
from s3desk.store.newcomer import create_from
from s3desk.store.profile import Lease, Profile
from s3desk.store.schema import table_name
from s3desk.store.workspace import FileWorkspace, open_workspace, restore_backup
from tests.store.desk import Tally, Thing, do


@record("thing", subject="team", label="Thing", plural="Things", title="title")
class OldThing(Record):
    """What an older program knows of a thing."""

    title: str = text("Title", translatable=True)
    code: str = text("Code", searched=False)


NEW = Catalogue([type_of(Thing), type_of(Tally)])
OLD = Catalogue([type_of(OldThing)])


def author(name: str) -> Author:
    return Author(name, hashlib.sha256(name.encode()).digest(), f"laptop of {name}")


class Laptop:
    """One copy of the workspace. `wrong_s` is by how much its clock is wrong, in seconds."""

    def __init__(self, path: Path, name: str, wrong_s: float = 0, declared: Catalogue = NEW) -> None:
        self.path, self.name, self.wrong_s, self.declared = path, name, wrong_s, declared
        self.home = path.with_suffix(".home")
        self.profile = Profile(self.home, author(name))
        self.open()

    def open(self) -> None:
        self.workspace: FileWorkspace = open_workspace(self.path, self.profile, self.declared)
        self.workspace._clock = lambda: time.time() + self.wrong_s

    def close(self) -> None:
        self.workspace.close()

    def reopen(self) -> None:
        self.close()
        self.open()

    @property
    def database(self) -> sqlite3.Connection:
        return self.workspace._database

    @property
    def questions(self) -> Any:
        return self.workspace.questions

    # Copies -------------------------------------------------------------------------------------------------------

    def copy(self, path: Path, name: str, wrong_s: float = 0) -> Laptop:
        """Give somebody a copy of the file, as by a stick: it begins a series of its own."""
        self.database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        shutil.copyfile(self.path, path)
        return Laptop(path, name, wrong_s, self.declared)

    def clone(self, path: Path) -> Laptop:
        """Clone the disk: file and settings folder, so that two go on in one series and neither can know."""
        self.database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        shutil.copyfile(self.path, path)
        workspace = Log(self.database).workspace()
        home = path.with_suffix(".home")
        shutil.copytree(self.home, home, ignore=shutil.ignore_patterns("backups"))
        Lease(home, workspace, path).keep(Lease(self.home, workspace, self.path).heads())
        return Laptop(path, self.name, self.wrong_s, self.declared)

    def go_back(self, point: Path) -> None:
        self.close()
        restore_backup(self.path, point, self.profile, self.declared)
        self.open()

    # What the file says -------------------------------------------------------------------------------------------

    def ids(self) -> list[bytes]:
        """Return the changes applied here, in the order in which they came."""
        return [key for (key,) in self.database.execute("SELECT id FROM change ORDER BY no")]

    def changes(self, among: set[bytes] | None = None) -> dict[bytes, Change]:
        rows = self.database.execute("SELECT id, body FROM change ORDER BY no")
        return {key: decode(unsqueeze(body)) for key, body in rows if among is None or key in among}

    def waits(self) -> int:
        return int(self.database.execute("SELECT count(*) FROM inbox WHERE held = 0").fetchone()[0])

    def digest(self) -> str:
        return checks.state_digest(self.database, Names(self.database), Log(self.database))

    def tables(self) -> dict[str, list[tuple[Any, ...]]]:
        """Return what is shown of every record that is not private: columns, order of lists, parents, trash, titles."""
        found = {}
        for declared in self.declared.values():
            name = table_name(declared)
            sql = f"SELECT r.id, r.deleted > 0, r.deleted < 0, t.* FROM {name} t JOIN record r ON r.no = t.no"
            rows = self.database.execute(f"{sql} WHERE r.circle <> 'mine' ORDER BY r.id")
            at = [number for number, column in enumerate(rows.description) if column[0] != "no"]
            found[declared.name] = [tuple(row[number] for number in at) for row in rows]
        return found

    def conflicts(self) -> list[Conflict]:
        found: list[Conflict] = self.questions.conflicts()
        return found

    def rebuild(self) -> None:
        with transaction(self.database, self.path):
            checks.rebuild(self.database, self.declared)
        self.workspace._names.forget()
        self.workspace._log.forget()

    def problems(self) -> list[str]:
        return [str(each) for each in self.workspace.verify().problems]

    def search_bytes(self, needle: bytes) -> bool:
        """Tell whether these bytes lie anywhere in the file, also in what a change was squeezed into."""
        self.database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        rows = self.database.execute("SELECT body FROM change UNION ALL SELECT body FROM inbox")
        return needle in self.path.read_bytes() or any(needle in _plain(body) for (body,) in rows)

    # Exchange -----------------------------------------------------------------------------------------------------

    def outgoing(self, holds: Lacking | None = None) -> Outgoing:
        found: Outgoing = self.questions.outgoing(self.questions.circles(), holds)
        return found

    def pack(self, outgoing: Outgoing | None = None) -> bytes:
        return written(self.outgoing() if outgoing is None else outgoing, self.profile.author)

    def take(self, *data: bytes, dry_run: bool = False) -> Received:
        return self.workspace.take_in([opened(each) for each in data], dry_run=dry_run)

    def takes(self, data: bytes) -> bool:
        """Take a pack in; return whether its people are known here."""
        try:
            self.take(data)
        except Stranger:
            return False
        return True

    def take_trusting(self, *data: bytes) -> Received:
        """Take packs in, accepting whoever is not known here."""
        for _ in range(20):
            try:
                return self.take(*data)
            except Stranger as met:
                self.workspace.accept(met.key, met.name)
        raise AssertionError("strangers without end")


def _plain(body: bytes) -> bytes:
    try:
        return unsqueeze(body)
    except Exception:  # noqa: BLE001 - whatever it is, it is searched as it lies there
        return body


def opened(data: bytes) -> Pack:
    return Pack(io.BytesIO(data), "a.s3pack")


def written(outgoing: Outgoing, by: Author) -> bytes:
    file = io.BytesIO()
    packs.write(file, by, outgoing.header, outgoing.blocks(), outgoing.contents())
    return file.getvalue()


def joined(path: Path, name: str, data: bytes, wrong_s: float = 0) -> Laptop:
    """Return the laptop of a newcomer whose file is made from one pack."""
    create_from(path, opened(data), Profile(path.with_suffix(".home"), author(name)), NEW).close()
    return Laptop(path, name, wrong_s)


def singly(laptop: Laptop) -> list[bytes]:
    """Return the log as packs of one change each, in order; of a run that one signature proves, the run."""
    rows = laptop.database.execute("SELECT body, signature, circle FROM change WHERE circle <> 'mine' ORDER BY no")
    runs: dict[tuple[bytes, bytes], list[Signed]] = defaultdict(list)
    found = []
    for stored, signature, _ in rows.fetchall():
        body = unsqueeze(stored)
        change = decode(body)
        run = runs[change.series, change.author]
        run.append(Signed(body, signature))
        if signature:
            found.append(sealed(laptop, [Block(list(run), [])]))
            run.clear()
    return found


def sealed(laptop: Laptop, blocks: list[Block], by: Author | None = None, **other: Any) -> bytes:
    """Return a pack made by hand, as this laptop's person (or somebody else) would sign it."""
    by = by or laptop.profile.author
    header = msgspec.structs.replace(laptop.outgoing(_everything).header, key=by.key, name=by.name, **other)
    return written(Outgoing(header, lambda: iter(blocks), lambda: iter(()), ()), by)


def _everything(circle: str, series: bytes) -> list[tuple[int, int]]:
    return [(1, 2**53 - 1)]


def act(laptop: Laptop, what: Callable[[Transaction], Any]) -> bool:
    """Do something on a laptop; return whether it was possible (a record in the trash cannot be edited)."""
    try:
        do(laptop.workspace, what)
    except OfficeError:
        return False
    return True


def personal(laptop: Laptop) -> dict[bytes, Any]:
    """Return personal values by their hash; None for one that was erased."""
    rows = laptop.database.execute("SELECT hash, value FROM personal")
    return {key: None if value is None else msgspec.msgpack.decode(value) for key, value in rows}


def everybody(laptops: Sequence[Laptop], rounds: int = 6) -> None:
    """Give everybody everything, until nothing new comes."""
    for _ in range(rounds):
        before = [len(each.ids()) for each in laptops]
        for giver in laptops:
            for taker in laptops:
                if giver is not taker:
                    taker.take_trusting(giver.pack())
        if before == [len(each.ids()) for each in laptops]:
            return
    raise AssertionError("exchange does not come to an end")
