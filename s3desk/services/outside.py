"""Files of the outside world as tables of records: what readers and writers of them must offer."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from s3desk.domain.declare import Field, Record, RecordType
from s3desk.domain.values import RecordId
from s3desk.services.ports import Progress, Title, silent


@dataclass(frozen=True, slots=True)
class Row:
    """One record as a file has it: values by field name, and where in the file it stands ("row 12")."""

    type: str
    values: Mapping[str, object]
    at: str


class Reader(Protocol):
    """A kind of file of the outside world that can be read into records."""

    @property
    def kind(self) -> str: ...

    @property
    def label(self) -> str: ...

    @property
    def limit_bytes(self) -> int | None:
        """The largest file taken; None for kinds that are streamed."""

    def recognises(self, name: str, head: bytes) -> bool:
        """Return whether a file of this name that begins with these bytes (at most 64 KiB) is of this kind."""

    def rows(self, path: Path, progress: Progress = silent) -> Iterator[Row]:
        """Yield the file's records; OfficeError when it is damaged or not of this kind."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table for export: records of one type with the columns to write."""

    type: RecordType
    columns: tuple[Field, ...]
    records: Iterable[Record]
    titles: Callable[[Iterable[RecordId]], Mapping[RecordId, Title]]
    """Resolves links to what a person can read."""


class Writer(Protocol):
    """A kind of file that records can be exported to, chosen by its ending."""

    @property
    def ending(self) -> str: ...

    def write(self, path: Path, sheets: Sequence[Sheet], progress: Progress = silent) -> int:
        """Write the file aside and rename it; return how many records were written."""
