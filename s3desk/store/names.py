"""Numbers for the names of types and fields, and for records, in this file only."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from sqlite3 import DatabaseError
from typing import Any, TypeVar

from s3desk.ledger.changes import Insert, Operation
from s3desk.services.portions import chunks
from s3desk.store.connection import Database

T = TypeVar("T")
AT_ONCE = 400
"""Values in one SQL list; small enough for every SQLite, large enough that a round trip does not count."""

BATCH = 2_000
"""Operations that are applied together: enough for bulk statements, few enough to be held in memory."""


def batches(values: Iterable[T], weight: Callable[[T], int], most: int = BATCH) -> Iterator[list[T]]:
    """Yield the values in lists that are together at least as heavy as `most`, but for the last."""
    batch: list[T] = []
    heavy = 0
    for each in values:
        batch.append(each)
        heavy += weight(each)
        if heavy >= most:
            yield batch
            batch, heavy = [], 0
    if batch:
        yield batch


def select_in(database: Database, sql: str, values: Sequence[Any]) -> Iterator[tuple[Any, ...]]:
    """Yield the rows of a query whose `{}` stands for a list of the values, asked in pieces."""
    for chunk in chunks(values, AT_ONCE):
        yield from database.execute(sql.format(",".join("?" * len(chunk))), chunk)


class Names:
    """The dictionary of type and field names; a name of a newer program gets a number too."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._texts: dict[int, str] = dict(database.execute("SELECT no, text FROM name"))
        self._numbers = {text: no for no, text in self._texts.items()}
        self._shapes: set[tuple[str, ...]] = set()

    def number(self, text: str) -> int:
        """Return the number of a name, giving it one when it is new; only inside a transaction."""
        found = self._numbers.get(text)
        if found is None:
            found = 1 + max(self._texts, default=0)
            self._database.execute("INSERT INTO name VALUES(?, ?)", (found, text))
            self._texts[found], self._numbers[text] = text, found
        return found

    def meet(self, names: Iterable[str]) -> None:
        """Number types and fields in the order in which operations name them, the same when the file is rebuilt."""
        for text in names:
            if text and text not in self._numbers:
                self.number(text)

    def meet_all(self, operations: Iterable[Operation]) -> None:
        """Number what operations name."""
        for each in operations:
            self.meet((each.type, getattr(each, "field", "")))
            if isinstance(each, Insert):
                self.meet_birth(each.names)

    def meet_birth(self, names: Sequence[str]) -> None:
        """Number the fields of a birth; those of many births are the same."""
        shape = tuple(names)
        if shape not in self._shapes:
            self.meet(shape)
            self._shapes.add(shape)

    def known(self, text: str) -> int | None:
        """Return the number of a name, None when no record or field of that name was ever written."""
        found = self._numbers.get(text)
        if found is None:
            row = self._database.execute("SELECT no FROM name WHERE text = ?", (text,)).fetchone()
            if row:
                found = self._numbers[text] = row[0]
                self._texts[row[0]] = text
        return found

    def text(self, number: int) -> str:
        if number not in self._texts:
            found = self._database.execute("SELECT text FROM name WHERE no = ?", (number,)).fetchone()
            if found is None or not isinstance(found[0], str):
                raise DatabaseError(f"name {number} is missing")
            self._texts[number] = found[0]
        return self._texts[number]

    def forget(self) -> None:
        """Read the names again: a transaction that gave some was rolled back, or the file was rebuilt."""
        self.__init__(self._database)  # type: ignore[misc]


@dataclass(slots=True)
class Row:
    """A line of the table of records. `deleted`: 0 alive, else the deleting change; negative: alive nevertheless."""

    no: int
    id: bytes
    type: str
    circle: str
    birth: int
    deleted: int
