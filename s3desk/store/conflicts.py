"""Cards of conflicts: what stands against what, by whom, and what was there before they parted ways."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import replace

from s3desk.domain.declare import Catalogue, Kind
from s3desk.domain.values import Place, RecordId, format_id
from s3desk.ledger.changes import Add, Remove, Restore, Set, Text
from s3desk.ledger.registers import Rank
from s3desk.services.conflicts import Conflict, Matter, Side
from s3desk.services.ports import Title
from s3desk.store.columns import decode
from s3desk.store.connection import Database
from s3desk.store.history import deed, moment
from s3desk.store.log import Log
from s3desk.store.names import Names
from s3desk.store.schema import INDEX_BITS
from s3desk.store.spots import WAITING, Spot, Spots
from s3desk.store.versions import Versions, named

Titles = Callable[[Iterable[RecordId]], Mapping[RecordId, Title]]

_ALIVE = """
SELECT write FROM register WHERE record = :no AND live UNION SELECT write FROM membership WHERE record = :no AND live
UNION SELECT write FROM life WHERE record = :no AND live AND seen IS NULL UNION SELECT birth FROM record WHERE no = :no
UNION SELECT write FROM birth WHERE record = :no
"""
_REFERRING = """
SELECT f.write FROM reference f JOIN record r ON r.no = f.record AND r.deleted <= 0 AND r.circle = :circle
WHERE f.target = :id
UNION SELECT m.write FROM membership m JOIN record r ON r.no = m.record AND r.deleted <= 0 AND r.circle = :circle
WHERE m.member = :id AND m.live AND m.present
"""


class Conflicts:
    """Tells of what is open in a file, and of what was settled."""

    def __init__(
        self, database: Database, catalogue: Catalogue, names: Names, log: Log, own: bytes, titles: Titles
    ) -> None:
        self._database, self._catalogue, self._names, self._log = database, catalogue, names, log
        self._own, self._titles = own, titles
        self._spots = Spots(database, catalogue, names)
        self._people: dict[bytes, str] = dict(database.execute("SELECT key, name FROM member"))

    def open(self, records: Collection[RecordId] | None = None) -> list[Conflict]:
        """Return what waits for a person, then what only wants to be read; each oldest first."""
        spots = [each for each in self._spots.open() if records is None or each.record in records]
        found = [(spot.matter not in WAITING, *self._open_card(spot)) for spot in spots]
        found.sort(key=lambda each: (*each[:2], each[2].id))  # one write may stand on several cards
        return self._titled([card for _, _, card in found])

    def settled(self, limit: int) -> list[Conflict]:
        """Return what was settled, latest first."""
        sql = "SELECT write, record, field, member FROM settled ORDER BY write DESC LIMIT ?"
        return self._titled(list(self._settled_cards(self._database.execute(sql, (limit,)).fetchall())))

    def named(self, name: str) -> Conflict | None:
        """Return a conflict by its id, open or as it was last settled; None when there never was one."""
        open_ = [self._open_card(spot)[1] for spot in self._spots.open() if _name(spot) == name]
        if not open_:
            sql = "SELECT s.* FROM settled s JOIN record r ON r.no = s.record WHERE r.id = ?"
            rows = self._database.execute(sql, (_record(name),)).fetchall()
            rows.sort(key=lambda row: self._log.rank(row[0]), reverse=True)
            open_ = [card for card in self._settled_cards(rows) if card.id == name]
        return next(iter(self._titled(open_[:1])), None)

    def _titled(self, cards: list[Conflict]) -> list[Conflict]:
        """Return the cards with the titles of their records and members."""
        wanted = [each.id for card in cards for each in (card.record, card.member) if each is not None]
        known = self._titles(wanted)
        return [
            replace(
                card,
                record=known.get(card.record.id, card.record),
                member=card.member and known.get(card.member.id, card.member),
            )
            for card in cards
        ]

    # Cards --------------------------------------------------------------------------------------------------------

    def _open_card(self, spot: Spot) -> tuple[Rank, Conflict]:
        """Return the card of a spot, and the rank by which cards are in order on every laptop."""
        match spot.matter:
            case Matter.DELETION:
                card, writes = self._life(spot)
            case Matter.MEMBER:
                sql = "SELECT write FROM membership WHERE record = ? AND field = ? AND member = ? AND live"
                key = spot.no, self._names.known(spot.field), spot.member
                card, writes = self._membership(spot, [write for (write,) in self._database.execute(sql, key)])
            case Matter.LOOP:
                card, writes = self._loop(spot)
            case _:
                card, writes = self._values(spot, list(spot.writes))
        return min(map(self._log.rank, writes)), card

    def _settled_cards(self, rows: Iterable[tuple[int, int, int, bytes]]) -> Iterator[Conflict]:
        for write, no, field_no, member in rows:
            record, type_no = self._database.execute("SELECT id, type FROM record WHERE no = ?", (no,)).fetchone()
            kind, name = self._names.text(type_no), self._names.text(field_no) if field_no else ""
            declared = self._catalogue.get(kind)
            known = declared.field(name) if declared and name else None
            if declared is None or (name and (known is None or known.kind is Kind.PLACE)):
                continue
            matter = Matter.MEMBER if member else Matter.DELETION if not name else Matter.VALUES
            if known is not None and known.kind is Kind.PROSE:
                matter = Matter.PROSE
            card, shown = self._settled_card(Spot(matter, no, record, kind, name, member), write)
            if len(card.sides) > 1:
                change = self._log.change(write >> INDEX_BITS)
                who = self._people.get(change.author, "?"), moment(change.wall)
                yield replace(card, shown=shown, settled=who)

    def _settled_card(self, spot: Spot, write: int) -> tuple[Conflict, object]:
        """Return the card as it stood, and what was settled."""
        operation = self._log.operation(write)
        if spot.matter is Matter.DELETION:
            return self._life(spot, write)[0], isinstance(operation, Restore)
        if spot.matter is Matter.MEMBER:
            sql = "SELECT write FROM membership WHERE record = ? AND field = ? AND member = ?"
            key = spot.no, self._names.known(spot.field), spot.member
            there = {each for (each,) in self._database.execute(sql, key)}
            writes = [each for each in named(self._log, write) if each in there]
            return self._membership(spot, writes)[0], isinstance(operation, Add)
        versions = self._versions(spot)
        return self._values(spot, versions.named(write))[0], versions.value(write)

    def _versions(self, spot: Spot) -> Versions:
        field = self._catalogue[spot.type].field(spot.field)
        assert field is not None
        return Versions(self._database, self._log, spot.no, spot.record, spot.field, field)

    def _made(
        self, spot: Spot, shown: object, base: object, writes: Iterable[int], sides: Iterable[Side]
    ) -> tuple[Conflict, list[int]]:
        record = Title(RecordId(spot.record), spot.type, "")
        member = Title(RecordId(spot.member), "", "") if spot.member else None
        card = Conflict(_name(spot), spot.matter, record, spot.field, member, shown, base, tuple(sides))
        return card, list(writes)

    def _values(self, spot: Spot, writes: Iterable[int]) -> tuple[Conflict, list[int]]:
        versions = self._versions(spot)
        is_prose = spot.matter is Matter.PROSE
        stand = versions.is_edit if is_prose else versions.is_here
        order = sorted(filter(stand, writes), key=self._log.rank)
        told = {each: versions.value(each) for each in order}
        common = versions.common(order)
        bases = [versions.text(common)] if is_prose and common else [versions.value(each) for each in common]
        base = bases[0] if bases and all(each == bases[0] for each in bases) else None
        shown = versions.text(order) if is_prose else told[order[-1]] if order else None
        return self._made(spot, shown, base, order, [self._side(each, value) for each, value in told.items()])

    def _membership(self, spot: Spot, writes: list[int]) -> tuple[Conflict, list[int]]:
        writes.sort(key=self._log.rank)
        there = {each: not isinstance(self._log.operation(each), Remove) for each in writes}
        sides = [self._side(each, there[each], deletes=not there[each]) for each in writes]
        return self._made(spot, True, None, writes, sides)

    def _loop(self, spot: Spot) -> tuple[Conflict, list[int]]:
        """Return the card of a record that is shown at the root, with the moves that made the loop."""
        moves: dict[bytes, tuple[int, Place]] = {}
        at: bytes | None = spot.record
        while at is not None and at not in moves and (move := self._move(at, spot)) is not None:
            moves[at], at = move, move[1].parent
        found = sorted(moves.values(), key=lambda move: self._log.rank(move[0]))
        shown = Place(None, moves[spot.record][1].index)
        return self._made(spot, shown, None, [write for write, _ in found], [self._side(*each) for each in found])

    def _move(self, record: bytes, spot: Spot) -> tuple[int, Place] | None:
        """Return the write that says where a record lies, and the place; None where it lies nowhere."""
        row = self._database.execute("SELECT no, birth FROM record WHERE id = ?", (record,)).fetchone()
        if row is None:
            return None
        sql = "SELECT write FROM register WHERE record = ? AND field = ? AND live"
        live = [int(write) for (write,) in self._database.execute(sql, (row[0], self._names.known(spot.field)))]
        write = max(live, key=self._log.rank, default=int(row[1]))
        place = self._versions(replace(spot, no=row[0], record=record)).value(write)
        return (write, place) if isinstance(place, Place) else None

    # Life and death -------------------------------------------------------------------------------------------------

    def _life(self, spot: Spot, settled: int | None = None) -> tuple[Conflict, list[int]]:
        """Return the card of a record that was deleted, and written or referred to at once."""
        deletions, others = self._torn(spot) if settled is None else self._once_torn(spot, settled)
        unseen = [each for each in others if any(each not in seen for seen in deletions.values())]
        by_change: dict[int, list[int]] = defaultdict(list)
        for each in sorted(unseen):
            by_change[each >> INDEX_BITS].append(each)
        kept = {
            each[0]: replace(self._side(each[0], self._written(spot, each)), fields=self._fields(spot, each))
            for each in by_change.values()
        }
        sides = kept | {each: self._side(each, None, deletes=True) for each in deletions}
        order = sorted(sides, key=self._log.rank)
        return self._made(spot, True, None, order, [sides[each] for each in order])

    def _torn(self, spot: Spot) -> tuple[dict[int, frozenset[int]], set[int]]:
        """Return the live deletions with what each had seen, and the writes that count."""
        sql = "SELECT write, seen FROM life WHERE record = ? AND live AND seen IS NOT NULL"
        deletions = {write: frozenset(decode(seen)) for write, seen in self._database.execute(sql, (spot.no,))}
        key = {"no": spot.no, "id": spot.record, "circle": self._log.circle_of(spot.record)}
        others = {write for (write,) in self._database.execute(_ALIVE, key)}
        return deletions, others | {write for (write,) in self._database.execute(_REFERRING, key)}

    def _once_torn(self, spot: Spot, settled: int) -> tuple[dict[int, frozenset[int]], set[int]]:
        """Return the deletions that a settlement names, and the other writes that it names."""
        seen_by = {each for each in named(self._log, settled) if self._log.has(each)}
        sql = "SELECT write, seen FROM life WHERE record = ? AND seen IS NOT NULL"
        rows = self._database.execute(sql, (spot.no,)).fetchall()
        deletions = {write: frozenset(decode(seen)) for write, seen in rows if write in seen_by}
        return deletions, seen_by - set(deletions)

    def _written(self, spot: Spot, writes: list[int]) -> object:
        """Return what one change wrote on a record, if it is one thing; a record that refers to it by its id."""
        operation = self._log.operation(writes[0])
        if operation.record != spot.record:
            return RecordId(operation.record)
        if len(writes) > 1 or not isinstance(operation, Set | Text):
            return None
        if self._catalogue[spot.type].field(operation.field) is None:
            return None
        return self._versions(replace(spot, field=operation.field)).value(writes[0])

    def _fields(self, spot: Spot, writes: list[int]) -> tuple[str, ...]:
        """Return the fields of a record that one change wrote, those of a newer program left out."""
        written = [each for each in map(self._log.operation, writes) if each.record == spot.record]
        names = dict.fromkeys(getattr(each, "field", "") for each in written)
        return tuple(each for each in names if each and self._catalogue[spot.type].field(each) is not None)

    # Sides ----------------------------------------------------------------------------------------------------------

    def _side(self, write: int, value: object, *, deletes: bool = False) -> Side:
        change = self._log.change(write >> INDEX_BITS)
        who = self._people.get(change.author, "?")
        label = deed(self._database, change)
        return Side(value, who, change.device, moment(change.wall), change.author == self._own, label, deletes)


def _name(spot: Spot) -> str:
    name = f"{format_id(spot.record)}:{spot.field}"
    return f"{name}:{format_id(spot.member)}" if spot.member else name


def _record(name: str) -> bytes:
    try:
        return bytes.fromhex(name.partition(":")[0])
    except ValueError:
        return b""
