"""A catalogue with every kind of field, short ways to work on a file, and the oracle that says what it must hold."""

from __future__ import annotations

import datetime as dt
import io
import shutil
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from s3desk.domain.declare import (
    ANY,
    Choice,
    Field,
    Kind,
    Record,
    choice,
    count,
    day,
    file,
    flag,
    instant,
    link,
    links,
    money,
    number,
    place,
    prose,
    record,
    score,
    text,
)
from s3desk.domain.messages import Message, message
from s3desk.domain.order import DIGITS
from s3desk.domain.subjects import catalogue
from s3desk.domain.values import FileRef, Instant, Money, Place, RecordId, normal
from s3desk.ledger import packs
from s3desk.ledger.changes import MINE, Change, change_id, decode, encode
from s3desk.ledger.packs import Block, Header, Pack, Signed
from s3desk.ledger.reference import Reference
from s3desk.ledger.signing import Author, sign
from s3desk.services.exchanging import Outgoing, Received, Stranger
from s3desk.services.ports import Done, Transaction
from s3desk.store import checks
from s3desk.store.log import Log, unsqueeze
from s3desk.store.names import Names
from s3desk.store.profile import Profile
from s3desk.store.workspace import FileWorkspace, create, open_workspace


class Colour(Choice):
    RED = "red", "Red"
    BLUE = "blue", "Blue"
    SEA_GREEN = "sea_green", "Sea green"


@record("thing", subject="team", label="Thing", plural="Things", title="title")
class Thing(Record):
    """One field of every kind."""

    title: str = text("Title", translatable=True)
    code: str = text("Code", searched=False)
    body: str = prose("Body", translatable=True)
    amount: Decimal | None = number("Amount")
    pieces: int | None = count("Pieces")
    cost: Money | None = money("Cost")
    worth: int | None = score("Worth")
    due: dt.date | None = day("Due")
    at: Instant | None = instant("At")
    colour: Colour | None = choice("Colour", Colour)
    done: bool = flag("Done")
    one: RecordId | None = link("One", *ANY)
    many: frozenset[RecordId] = links("Many", *ANY)
    order: Place | None = place("Position", "thing")
    paper: FileRef | None = file("Paper")
    secret: str = text("Secret", personal=True)


@record("tally", subject="team", label="Tally", plural="Tallies", title="code", key=("code", "year"))
class Tally(Record):
    """A record that its key names."""

    code: str = text("Code")
    year: int | None = count("Year")
    value: Decimal | None = number("Value")
    remark: str = prose("Remark")
    things: frozenset[RecordId] = links("Things", "thing")


CATALOGUE = catalogue().with_types(Thing, Tally)
THING, TALLY = CATALOGUE["thing"], CATALOGUE["tally"]


# Commands -----------------------------------------------------------------------------------------------------------

_LABEL = message("Do something")


@dataclass(frozen=True)
class Step:
    """A command that does what a test wants."""

    what: Callable[[Transaction], Any]
    label: Message = _LABEL
    bulk: bool = False

    def apply(self, to: Transaction) -> None:
        self.what(to)


def do(workspace: FileWorkspace, what: Callable[[Transaction], Any], label: str = "Do something") -> Done:
    return workspace.run(Step(what, Message(label)))


def add(workspace: FileWorkspace, type_name: str = "thing", circle: str = "team", **values: Any) -> RecordId:
    made: list[RecordId] = []
    do(workspace, lambda to: made.append(to.insert(type_name, values, circle=circle)), f"Add a {type_name}")
    return made[0]


def put(workspace: FileWorkspace, record_id: RecordId, **values: Any) -> Done:
    return do(workspace, lambda to: to.set(record_id, values), "Change " + ", ".join(values))


def delete(workspace: FileWorkspace, *records: RecordId) -> Done:
    return do(workspace, lambda to: [to.delete(each) for each in records], "Delete")


def restore(workspace: FileWorkspace, *records: RecordId) -> Done:
    return do(workspace, lambda to: [to.restore(each) for each in records], "Restore")


def get(workspace: FileWorkspace, record_id: RecordId) -> Any:
    return workspace.questions.get(record_id)


# Files and people ---------------------------------------------------------------------------------------------------


def person(home: Path, name: str = "Ana") -> Profile:
    """Return a person's profile with a key made from the name."""
    return Profile(home, Author(name, name.encode().ljust(32, b".")[:32], f"laptop of {name}"))


@contextmanager
def opened(path: Path, profile: Profile, declared: Any = CATALOGUE) -> Iterator[FileWorkspace]:
    workspace = open_workspace(path, profile, declared)
    try:
        yield workspace
    finally:
        workspace.close()


def two_laptops(folder: Path) -> tuple[FileWorkspace, FileWorkspace]:
    """Return Ana's workspace and Ben's copy of it, both open."""
    ana = create(folder / "ana.s3desk", person(folder / "home of ana"), CATALOGUE)
    ana.close()
    shutil.copyfile(folder / "ana.s3desk", folder / "ben.s3desk")
    first = open_workspace(folder / "ana.s3desk", person(folder / "home of ana"), CATALOGUE)
    return first, open_workspace(folder / "ben.s3desk", person(folder / "home of ben", "Ben"), CATALOGUE)


@contextmanager
def copied(workspace: FileWorkspace, name: str) -> Iterator[FileWorkspace]:
    """Open a copy of the file as it is now, as somebody else."""
    database(workspace).execute("PRAGMA wal_checkpoint(TRUNCATE)")
    path = workspace.path.with_name(f"{name}.s3desk")
    shutil.copyfile(workspace.path, path)
    with opened(path, person(workspace.path.parent / f"home of {name}", name)) as copy:
        yield copy


def database(workspace: FileWorkspace) -> Any:
    return workspace._database


def bodies(workspace: FileWorkspace) -> dict[bytes, tuple[bytes, bytes]]:
    """Return the log: body and signature by id, in the order in which the file took them in."""
    rows = database(workspace).execute("SELECT id, body, signature FROM change ORDER BY no")
    return {key: (unsqueeze(body), signature) for key, body, signature in rows}


def changes(workspace: FileWorkspace) -> dict[bytes, Change]:
    return {key: decode(body) for key, (body, _) in bodies(workspace).items()}


def lying(workspace: FileWorkspace) -> dict[bytes, Change]:
    """Return what waits or is held back."""
    return {key: decode(unsqueeze(body)) for key, body in database(workspace).execute("SELECT id, body FROM inbox")}


def written(workspace: FileWorkspace, outgoing: Outgoing | None = None) -> bytes:
    """Return a pack of a workspace: of everything that is shared, where nothing else is said."""
    outgoing = outgoing or workspace.questions.outgoing(workspace.questions.circles())
    file = io.BytesIO()
    packs.write(file, workspace._profile.author, outgoing.header, outgoing.blocks(), outgoing.contents())
    return file.getvalue()


def take(workspace: FileWorkspace, *data: bytes, dry_run: bool = False) -> Received:
    """Take packs in, accepting whoever is a stranger."""
    while True:
        try:
            return workspace.take_in([Pack(io.BytesIO(each)) for each in data], dry_run=dry_run)
        except Stranger as told:
            workspace.accept(told.key, told.name)


def receive(workspace: FileWorkspace, *logs: dict[bytes, tuple[bytes, bytes]]) -> Received:
    """Take in what is shared of logs, as packs of one block each, written by the receiver's own hand."""
    return take(workspace, *(bundled(workspace, log.values()) for log in logs))


def bundled(
    workspace: FileWorkspace,
    log: Iterable[tuple[bytes, bytes]],
    personal: Iterable[packs.Personal] = (),
    author: Author | None = None,
) -> bytes:
    """Return changes as a pack that the workspace believes, since its own author signs it; private ones stay out.

    Where that is somebody retired, another author must sign.
    """
    shared = [Signed(body, signature) for body, signature in log if decode(body).circle != MINE]
    circles = sorted({decode(each.body).circle for each in shared}) or ["team"]
    author = author or workspace._profile.author
    header = Header(
        workspace._id, circles, b"", author.key, author.name, author.device, "", int(time.time() * 1000), [], 0, 0, 0, 0
    )
    file = io.BytesIO()
    packs.write(file, author, header, [Block(shared, list(personal))])
    return file.getvalue()


def meet(*workspaces: FileWorkspace) -> None:
    """Give everybody everything, until nobody learns anything more."""
    known = [-1]
    while (now := [len(bodies(each)) for each in workspaces]) != known:
        known = now
        data = [written(each) for each in workspaces]
        for each in workspaces:
            take(each, *data)


def foreign(
    workspace: FileWorkspace, author: Author, series: bytes, change: Change
) -> dict[bytes, tuple[bytes, bytes]]:
    """Return a change of somebody else's, signed, as a pack of one."""
    body = encode(change)
    return {change_id(body): (body, sign(author, body))}


# The oracle ---------------------------------------------------------------------------------------------------------


def reference(workspace: FileWorkspace) -> Reference:
    """Return what the oracle makes of all that the file has received; what it holds back must be just that."""
    received, own = changes(workspace) | lying(workspace), workspace._profile.author.key
    held = Reference(received).held(own)
    assert held == {key for (key,) in database(workspace).execute("SELECT id FROM inbox WHERE held")}
    return Reference(received, held)


def digest(workspace: FileWorkspace) -> str:
    db = database(workspace)
    return checks.state_digest(db, Names(db), Log(db))


def agrees(workspace: FileWorkspace) -> bool:
    """Assert that tables and registers say what the oracle makes of the log, and that the file is sound."""
    db, said = database(workspace), reference(workspace)
    assert not said.waiting & changes(workspace).keys()
    found = sorted(checks.states(db, Names(db), Log(db)), key=lambda state: state.id)
    differing = [(ours, theirs) for ours, theirs in zip(found, said.states(), strict=True) if ours != theirs]
    assert not differing, f"file and oracle differ: {differing[0]}"
    assert digest(workspace) == said.digest()
    assert [str(each) for each in workspace.verify().problems] == []
    return True


# Values -------------------------------------------------------------------------------------------------------------

_LETTERS = st.characters(exclude_categories=["Cs"], exclude_characters="\0\r\n")
LINES = st.text(_LETTERS, max_size=30)
PARAGRAPHS = st.text(st.one_of(_LETTERS, st.just("\n")), max_size=60)
IDS = st.binary(min_size=16, max_size=16).map(RecordId)
_NUMBERS = st.decimals(-(10**12), 10**12, allow_nan=False, allow_infinity=False, places=4).map(normal)
_ZONES = st.sampled_from(["Europe/Brussels", "Europe/Athens", "Atlantic/Azores", "UTC"])
_MOMENTS = st.datetimes(dt.datetime(1900, 1, 1), dt.datetime(2200, 1, 1), timezones=st.just(dt.UTC))  # noqa: DTZ001
_RATES = st.decimals(Decimal("0.0001"), 1000, places=4).map(normal)
_FOREIGN = st.builds(
    Money,
    st.integers(-(10**12), 10**12),
    st.sampled_from(["CHF", "SEK"]),
    st.none() | _RATES,
    st.none() | st.dates(dt.date(1999, 1, 1), dt.date(2100, 1, 1)),
)
BY_KIND: dict[Kind, st.SearchStrategy[Any]] = {
    Kind.TEXT: LINES,
    Kind.PROSE: PARAGRAPHS,
    Kind.NUMBER: _NUMBERS,
    Kind.COUNT: st.integers(-(2**63), 2**63 - 1),
    Kind.MONEY: st.integers(-(10**15), 10**15).map(Money) | _FOREIGN,
    Kind.SCORE: st.integers(0, 5),
    Kind.DAY: st.dates(),
    Kind.INSTANT: st.builds(Instant, _MOMENTS.map(lambda at: at.replace(microsecond=0)), _ZONES),
    Kind.CHOICE: st.sampled_from(list(Colour)),
    Kind.FLAG: st.booleans(),
    Kind.LINK: IDS,
    Kind.LINKS: st.frozensets(IDS, max_size=4),
    Kind.PLACE: st.builds(Place, st.none() | IDS, st.text(DIGITS, min_size=1, max_size=6)),
    Kind.FILE: st.builds(
        FileRef, st.binary(min_size=32, max_size=32), LINES.filter(bool), st.integers(0, 10**9), st.just("text/plain")
    ),
}


def value_of(field: Field) -> st.SearchStrategy[Any]:
    """Return values that the field may hold, the empty one among them."""
    return st.just(field.default) | BY_KIND[field.kind]


def things(**fixed: Any) -> st.SearchStrategy[dict[str, Any]]:
    """Return the values of whole things."""
    chosen = {field.name: value_of(field) for field in THING} | {"title@fr": LINES, "body@el": PARAGRAPHS}
    return st.fixed_dictionaries({}, optional=chosen).map(lambda values: values | fixed)
