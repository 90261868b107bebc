"""What decides over life and death of records: the writes that count, live deletions, references from others."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

from s3desk.ledger.registers import deleted, living
from s3desk.store.columns import decode
from s3desk.store.connection import Database
from s3desk.store.names import Names, Row, select_in
from s3desk.store.schema import INDEX_BITS

Seen = Mapping[int, frozenset[int]]
"""The live deletions of a record, and what each had seen."""

_TO = """
SELECT p.target, p.write, r.no, r.circle, r.deleted FROM reference p CROSS JOIN record r ON r.no = p.record
WHERE p.target IN ({})
"""
_TO_MEMBERS = """
SELECT p.member, p.write, r.no, r.circle, r.deleted FROM membership p CROSS JOIN record r ON r.no = p.record
WHERE p.member IN ({}) AND p.live AND p.present
"""
_FROM = "SELECT record, target, write FROM reference WHERE record IN ({})"
_FROM_SETS = "SELECT record, member, write FROM membership WHERE record IN ({}) AND live AND present"


class Lives:
    """Questions about many records at once, answered from the file; `births` gives the writes a record was born by."""

    def __init__(self, database: Database, names: Names, births: Callable[[Row], Collection[int]]) -> None:
        self._database, self._names, self._births = database, names, births

    def counting(self, rows: Iterable[Row]) -> dict[int, set[int]]:
        """Return, by record number, the writes that a deletion must have seen, as they stand in the file."""
        found = {row.no: set(self._births(row)) for row in rows}
        for table, more in (("register", ""), ("membership", ""), ("life", "AND seen IS NULL")):
            sql = f"SELECT record, write FROM {table} WHERE record IN ({{}}) AND live {more}"
            for no, write in select_in(self._database, sql, list(found)):
                found[no].add(write)
        return found

    def deletions(self, rows: Iterable[Row]) -> dict[int, dict[int, frozenset[int]]]:
        """Return, by record number, the live deletions and what each had seen, as they stand in the file."""
        found: dict[int, dict[int, frozenset[int]]] = {row.no: {} for row in rows}
        sql = "SELECT record, write, seen FROM life WHERE record IN ({}) AND live AND seen IS NOT NULL"
        for no, write, seen in select_in(self._database, sql, list(found)):
            found[no][write] = frozenset(decode(seen))
        return found

    def references(self, rows: Iterable[Row]) -> dict[int, set[int]]:
        """Return, by record number, the live writes by which records of the same circle refer to a record."""
        targets = {row.id: row for row in rows}
        found: dict[int, set[int]] = {row.no: set() for row in targets.values()}
        for target, write, _, circle, _ in self._pointing(list(targets)):
            if circle == targets[target].circle:
                found[targets[target].no].add(write)
        return found

    def _pointing(self, targets: Sequence[bytes]) -> Iterator[tuple[bytes, int, int, str, int]]:
        """Yield target, write, and the source's number, circle and verdict of all live references to these records."""
        for sql in (_TO, _TO_MEMBERS):
            yield from select_in(self._database, sql, targets)

    # Verdicts -------------------------------------------------------------------------------------------------------

    def pronounce(self, rows: Iterable[Row], targets: Iterable[bytes]) -> tuple[list[Row], list[Row]]:
        """Judge, and write the verdicts into the table of records; return who was judged, and who died or came back."""
        judged = self.judge(rows, targets)
        sql = "SELECT no FROM record WHERE no IN ({}) AND deleted > 0"
        gone = {no for (no,) in select_in(self._database, sql, [row.no for row in judged])}
        verdicts = [(row.deleted, row.no) for row in judged]
        self._database.executemany("UPDATE record SET deleted = ? WHERE no = ?", verdicts)
        return judged, [row for row in judged if (row.deleted > 0) != (row.no in gone)]

    def judge(self, rows: Iterable[Row], targets: Iterable[bytes]) -> list[Row]:
        """Decide again over these records, those of the targets that were ever deleted, and what hangs on any of them.

        Returns all of them, with what is true now as `deleted`; every other record keeps what was said of it.
        """
        court = {row.no: row for row in [*self._ever_deleted(targets), *rows]}
        seen: dict[int, dict[int, frozenset[int]]] = dict(self.deletions(court.values()))
        self._widen(court, seen)
        counting = self.counting(court[no] for no, deletions in seen.items() if deletions)
        alive = [no for no in court if not seen[no] or not deleted(list(seen[no].values()), frozenset(counting[no]))]
        dying = {court[no].id: court[no] for no in set(court).difference(alive)}
        edges: list[tuple[int, int]] = []
        for target, write, source, circle, gone in self._pointing(list(dying)):
            row = dying[target]
            if circle != row.circle or not _revives(write, seen[row.no]):
                continue
            if source in court:
                edges.append((source, row.no))
            elif gone <= 0:
                alive.append(row.no)
        kept = living(alive, edges)
        for no, row in court.items():
            latest = max(seen[no], default=0) >> INDEX_BITS
            row.deleted = -latest if no in kept else latest
        return list(court.values())

    def _widen(self, court: dict[int, Row], seen: dict[int, dict[int, frozenset[int]]]) -> None:
        """Add the records that a verdict on those in court may revive or let die, and what their deletions had seen."""
        fresh = [row for row in court.values() if row.deleted or seen[row.no]]
        while fresh:
            pointed: dict[bytes, list[tuple[int, str]]] = defaultdict(list)
            for sql in (_FROM, _FROM_SETS):
                for no, target, write in select_in(self._database, sql, [row.no for row in fresh]):
                    pointed[target].append((write, court[no].circle))
            others = [row for row in self._ever_deleted(pointed) if row.no not in court]
            deletions = self.deletions(others)
            fresh = []
            for row in others:
                if any(c == row.circle and _revives(write, deletions[row.no]) for write, c in pointed[row.id]):
                    fresh.append(row)
                    court[row.no], seen[row.no] = row, deletions[row.no]

    def _ever_deleted(self, records: Iterable[bytes]) -> Iterator[Row]:
        sql = "SELECT no, id, type, circle, birth, deleted FROM record WHERE id IN ({}) AND deleted <> 0"
        for no, record, type_no, circle, birth, gone in select_in(self._database, sql, list(records)):
            yield Row(no, record, self._names.text(type_no), circle, birth, gone)


def _revives(write: int, deletions: Seen) -> bool:
    """Return whether a reference by this write keeps a record alive: some live deletion had not seen it."""
    return any(write not in seen for seen in deletions.values())
