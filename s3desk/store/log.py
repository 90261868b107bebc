"""The log of changes: appending, finding, and what follows from it alone (heads, members, actions)."""

from __future__ import annotations

import sqlite3
from collections import OrderedDict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import zstandard

from s3desk.ledger.changes import Change, Member, Operation, encode, read_operation, read_own
from s3desk.ledger.registers import Rank
from s3desk.store import beside
from s3desk.store.connection import Database
from s3desk.store.names import select_in
from s3desk.store.schema import INDEX_BITS

DO, UNDO, REDO, FOUNDING = 0, 1, 2, 3
_SMALL = 400
_REMEMBERED = 64
_LARGE = 100
"""Operations of a change that is not worth keeping in memory between two actions."""
_MASK = (1 << INDEX_BITS) - 1
_FLOOR = "floor"
"""In meta: no change gets this number or one below; those that had them were held back, and readers may remember."""


def squeeze(body: bytes) -> bytes:
    """Return a body as it is stored: plain when small, else compressed."""
    if len(body) < _SMALL:
        return b"\0" + body
    return b"\1" + zstandard.ZstdCompressor(level=1).compress(body)  # a compressor is not for two threads


def unsqueeze(stored: bytes) -> bytes:
    return stored[1:] if stored[0] == 0 else zstandard.decompress(stored[1:])


@dataclass(frozen=True, slots=True)
class Taken:
    """A change as it lies in this file."""

    no: int
    id: bytes
    lamport: int
    change: Change


@dataclass(frozen=True, slots=True)
class Past:
    """Where a change stands in the log, and what it claims of time and author."""

    no: int
    lamport: int
    circle: str
    series: bytes
    sequence: int
    wall: int
    author: bytes

    @classmethod
    def of(cls, no: int, change: Change, past: Mapping[bytes, Past]) -> Past:
        """Return where a change will stand; its Lamport number is computed, not believed."""
        lamport = 1 + max((past[each].lamport for each in past_of(change)), default=0)
        return cls(no, lamport, change.circle, change.series, change.sequence, change.wall, change.author)


class Arrived(NamedTuple):
    """A change on its way into the log."""

    id: bytes
    change: Change
    body: bytes
    signature: bytes


def past_of(change: Change) -> list[bytes]:
    """Return the changes that must have been applied before."""
    return [each for each in (change.previous, *change.seen, *change.refs) if each]


def fits(change: Change, places: Mapping[bytes, Past]) -> bool:
    """Return whether a change's past is what it must be: of its circle, and the one before it in its series."""
    if any(places[past].circle != change.circle for past in past_of(change)):
        return False
    if not change.previous:
        return True
    before = places[change.previous]
    return (before.series, before.sequence + 1) == (change.series, change.sequence)


class Log:
    """The changes of one file, through one connection."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._decoded: OrderedDict[int, Change] = OrderedDict()
        self._ranks: dict[int, tuple[int, bytes]] = {}
        self._alone: dict[int, tuple[int, Operation]] = {}
        """By change, the one operation that was read alone, and its index."""

    def forget(self) -> None:
        """Forget what was remembered: a transaction was rolled back."""
        self._decoded.clear()
        self._ranks.clear()
        self._alone.clear()

    def rest(self) -> None:
        """Forget the large changes one by one, now that the action which needed them is done."""
        self._alone.clear()
        for no in [no for no, change in self._decoded.items() if len(change.operations) > _LARGE]:
            del self._decoded[no]

    def append(self, change: Change, key: bytes, body: bytes, signature: bytes) -> int:
        """Put a change whose past is here at the end; return its number. Its Lamport number is computed, not believed."""
        past = self.past(past_of(change))
        place = past[key] = Past.of(self.free(), change, past)
        self.append_many([Arrived(key, change, body, signature)], past)
        return place.no

    def free(self) -> int:
        """Return the number that the next change gets."""
        (last,) = self._database.execute("SELECT max(no) FROM change").fetchone()
        return 1 + max(last or 0, self.meta(_FLOOR) or 0)

    def append_many(self, arrived: Sequence[Arrived], places: Mapping[bytes, Past]) -> None:
        """Put changes at the end, in causal order; `places` says where each of them stands."""
        rows = []
        ends = {series: self.last(series)[1] for series in {each.change.series for each in arrived}}
        for key, change, body, signature in arrived:
            place = places[key]
            if change.sequence <= ends[change.series]:  # a copied disk: two branches of one series
                self.put_meta(f"forked {change.series.hex()}", 1)
            ends[change.series] = change.sequence
            head = change.circle, change.series, change.sequence, place.lamport
            claims = change.wall, change.author, change.action
            rows.append((place.no, key, *head, *claims, squeeze(body), signature))
            self._remember(place.no, change)
        self._database.executemany("INSERT INTO change VALUES(?,?,?,?,?,?,?,?,?,?,?)", rows)
        self.follow([(places[each.id].no, each.id, each.change) for each in arrived])

    def take_out(self, numbers: Collection[int]) -> None:
        """Take changes out of the log; what is derived must be rebuilt. Nobody gets their numbers again."""
        self.put_meta(_FLOOR, self.free() - 1)
        self._database.executemany("DELETE FROM change WHERE no = ?", [(no,) for no in numbers])
        self.forget()

    def follow(self, changes: Sequence[tuple[int, bytes, Change]]) -> None:
        """Keep heads, actions and what lies beside the log in step with changes of it: number, id, change."""
        followed = {each for _, _, change in changes for each in (change.previous, *change.seen) if each}
        self._database.executemany("DELETE FROM head WHERE id = ?", [(each,) for each in followed])
        heads = [(key, change.circle, change.series) for _, key, change in changes if key not in followed]
        self._database.executemany("INSERT INTO head VALUES(?,?,?)", heads)
        self._act(changes)
        self._admit(changes)
        beside.follow(self._database, [(no, change) for no, _, change in changes])

    def _act(self, changes: Sequence[tuple[int, bytes, Change]]) -> None:
        """List the actions that begin among these changes."""
        firsts: dict[bytes, tuple[int, Change]] = {}
        for no, _, change in changes:
            firsts.setdefault(change.action, (no, change))
        sql = "SELECT id FROM action WHERE id IN ({})"
        known = {action for (action,) in select_in(self._database, sql, list(firsts))}
        sql = "SELECT key FROM meta WHERE key IN ({})"
        aside = {key for (key,) in select_in(self._database, sql, [_aside(action) for action in firsts])}
        rows: dict[bytes, list[Any]] = {}
        for action, (no, change) in firsts.items():
            if action in known:
                continue
            turn = FOUNDING if all(isinstance(each, Member) for each in change.operations) else DO
            if change.reverses:
                turn = REDO if self._reverse(change.reverses, rows) == UNDO else UNDO
            told = change.reverses, change.wall, encode(change.label)
            rows[action] = [no, action, change.author, turn, _aside(action) in aside, *told]
        self._database.executemany("INSERT INTO action VALUES(?,?,?,?,?,?,?,?)", rows.values())

    def _admit(self, changes: Sequence[tuple[int, bytes, Change]]) -> None:
        """List what these changes say of keys."""
        rows = [
            (no << INDEX_BITS | index, each.key, change.author, each.name, each.state, encode(each.last))
            for no, _, change in changes
            for index, each in enumerate(change.operations)
            if type(each) is Member
        ]
        self._database.executemany("INSERT INTO admission VALUES(?,?,?,?,?,?)", rows)

    def _reverse(self, action: bytes, rows: Mapping[bytes, list[Any]]) -> int | None:
        """Note that an action was taken back; return which turn it was. `rows` are not written yet."""
        if action in rows:
            rows[action][4] = True
            return int(rows[action][3])
        sql = "UPDATE action SET reversed = 1 WHERE id = ? RETURNING turn"
        found = self._database.execute(sql, (action,)).fetchone()
        return None if found is None else int(found[0])

    def set_aside(self, action: bytes) -> None:
        """Offer an action for undo no more; noted beside the log, so that rebuilding keeps it."""
        self.put_meta(_aside(action), 1)
        self._database.execute("UPDATE action SET reversed = 1 WHERE id = ?", (action,))

    def has_work(self) -> bool:
        """Return whether anybody has done more than found the workspace."""
        return self._database.execute("SELECT 1 FROM action WHERE turn <> ?", (FOUNDING,)).fetchone() is not None

    def memberships(self) -> list[tuple[int, str, bytes, int]]:
        """Return the changes that only say who is a member: number, circle, series, sequence. They are nobody's news."""
        sql = f"""
            SELECT c.no, c.circle, c.series, c.sequence FROM (SELECT DISTINCT write >> {INDEX_BITS} AS no FROM admission) m
            CROSS JOIN change c ON c.no = m.no CROSS JOIN action a ON a.first = c.no AND a.turn = ?"""
        return self._database.execute(sql, (FOUNDING,)).fetchall()

    def called(self, key: bytes, circle: str) -> str | None:
        """Return by which name a key is known in a circle; None where nothing was said of it there."""
        sql = f"""SELECT a.name FROM admission a JOIN change c ON c.no = a.write >> {INDEX_BITS}
            WHERE a.key = ? AND c.circle = ? ORDER BY c.lamport DESC, c.id DESC, a.write DESC LIMIT 1"""
        found = self._database.execute(sql, (key, circle)).fetchone()
        return None if found is None else str(found[0])

    def past(self, ids: Iterable[bytes]) -> dict[bytes, Past]:
        """Return what the log holds of these changes; what is not there is left out."""
        sql = "SELECT id, no, lamport, circle, series, sequence, wall, author FROM change WHERE id IN ({})"
        found = select_in(self._database, sql, list(dict.fromkeys(ids)))
        return {key: Past(*rest) for key, *rest in found}

    def numbers(self, ids: Iterable[bytes]) -> dict[bytes, int]:
        """Return the numbers that these changes have in this file."""
        return dict(select_in(self._database, "SELECT id, no FROM change WHERE id IN ({})", list(ids)))

    def ids(self, numbers: Iterable[int]) -> dict[int, bytes]:
        """Return the ids of the changes with these numbers."""
        return dict(select_in(self._database, "SELECT no, id FROM change WHERE no IN ({})", sorted(set(numbers))))

    def circle_of(self, record: bytes) -> str | None:
        """Return the circle in which a record is at home; None when there is no such record."""
        found = self._database.execute("SELECT circle FROM record WHERE id = ?", (record,)).fetchone()
        return None if found is None else str(found[0])

    def label_of(self, action: bytes, circle: str) -> list[Any] | None:
        """Return the label that an action has in a circle; None where it wrote nothing there."""
        sql = "SELECT no FROM change WHERE action = ? AND circle = ? ORDER BY no LIMIT 1"
        found = self._database.execute(sql, (action, circle)).fetchone()
        return None if found is None else self.change(found[0]).label

    def rank(self, write: int) -> Rank:
        """Return the rank of a write, the same on every laptop."""
        no = write >> INDEX_BITS
        if no not in self._ranks:
            self._ranks[no] = self._database.execute("SELECT lamport, id FROM change WHERE no = ?", (no,)).fetchone()
        return (*self._ranks[no], write & _MASK)

    def change(self, no: int) -> Change:
        """Return the change with this number."""
        found = self._decoded.get(no)
        if found is None:
            found = read_own(self._body(no))
            self._remember(no, found)
        else:
            self._decoded.move_to_end(no)
        return found

    def _body(self, no: int) -> bytes:
        found = self._database.execute("SELECT body FROM change WHERE no = ?", (no,)).fetchone()
        if found is None:
            raise sqlite3.DatabaseError(f"change {no} is missing")
        return unsqueeze(found[0])

    def _remember(self, no: int, change: Change) -> None:
        self._decoded[no] = change
        while len(self._decoded) > _REMEMBERED:
            self._decoded.popitem(last=False)

    def operation(self, write: int) -> Operation:
        """Return the operation that a write's number names.

        The first one asked of a change is read alone: one edit of a record out of a large import must not read it all.
        """
        no, index = write >> INDEX_BITS, write & _MASK
        try:
            if no not in self._decoded:
                if no not in self._alone:
                    self._alone[no] = index, read_operation(self._body(no), index)
                if self._alone[no][0] == index:
                    return self._alone[no][1]
            return self.change(no).operations[index]
        except IndexError as missing:
            raise sqlite3.DatabaseError(f"change {no} has no operation {index}") from missing

    def has(self, write: int) -> bool:
        """Return whether there is an operation at a write's number."""
        return write & _MASK < len(self.change(write >> INDEX_BITS).operations)

    def heads(self, circle: str) -> dict[bytes, bytes]:
        """Return the changes of a circle that nothing follows: id and series."""
        return dict(self._database.execute("SELECT id, series FROM head WHERE circle = ?", (circle,)))

    def last(self, series: bytes) -> tuple[bytes, int]:
        """Return the id and sequence number of a series' last change; nothing and 0 for a new series."""
        sql = "SELECT id, sequence FROM change WHERE series = ? ORDER BY sequence DESC LIMIT 1"
        found: tuple[bytes, int] | None = self._database.execute(sql, (series,)).fetchone()
        return found or (b"", 0)

    def all(self) -> Iterator[Taken]:
        """Yield the whole log in the order in which this file took it in."""
        cursor = self._database.execute("SELECT no, id, lamport, body FROM change ORDER BY no")
        while rows := cursor.fetchmany(50):
            for no, key, lamport, stored in rows:
                yield Taken(no, key, lamport, read_own(unsqueeze(stored)))

    def meta(self, key: str) -> Any:
        found = self._database.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
        return found[0] if found else None

    def workspace(self) -> bytes:
        """Return the workspace's id; sqlite3.DatabaseError when the file has none."""
        found = self.meta("workspace")
        if not isinstance(found, bytes) or len(found) != 16:
            raise sqlite3.DatabaseError("the file names no workspace")
        return found

    def put_meta(self, key: str, value: Any) -> None:
        self._database.execute("INSERT OR REPLACE INTO meta VALUES(?,?)", (key, value))


def _aside(action: bytes) -> str:
    return f"aside {action.hex()}"
