"""Writing files for the outside world: never half a file, and what a cell shows of a value."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from itertools import islice
from pathlib import Path
from tempfile import NamedTemporaryFile

from s3desk.domain.declare import Field, Kind, Record
from s3desk.domain.errors import OfficeError
from s3desk.domain.plain import pointed
from s3desk.domain.values import RecordId
from s3desk.services.outside import Sheet

BATCH = 500
SEPARATOR = "; "
"""Between the titles of several linked records."""


@contextmanager
def aside(path: Path) -> Iterator[Path]:
    """Give the name of a file beside `path` that takes its place once it is whole and safely on the disk.

    On any mishap the old file stays as it was; OfficeError when the disk is full or the folder cannot be written.
    """
    try:
        with NamedTemporaryFile(dir=path.parent, prefix=f".{path.stem[:40]}-", suffix=".part", delete=False) as made:
            part = Path(made.name)
    except OSError as odd:
        raise _unwritable(path, odd) from odd
    try:
        yield part
        with part.open("rb+") as written:
            os.fsync(written.fileno())
        _keep_rights(path, part)
        part.replace(path)
        _sync_folder(path.parent)
    except OSError as odd:
        raise _unwritable(path, odd) from odd
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _unwritable(path: Path, odd: OSError) -> OfficeError:
    return OfficeError(
        '"{0}" could not be written ({1}); nothing was changed there. Make room or choose another folder.',
        path.name,
        odd.strerror or type(odd).__name__,
    )


def _keep_rights(path: Path, part: Path) -> None:
    """Give the new file the rights of the one it replaces, or of any new file: temporary ones are private."""
    if os.name == "posix":
        mask = os.umask(0)
        os.umask(mask)
        part.chmod(path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~mask)


def _sync_folder(folder: Path) -> None:
    if os.name == "posix":
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)


def batches(sheet: Sheet) -> Iterator[tuple[list[Record], Mapping[RecordId, str]]]:
    """Yield records some at a time, with the titles of what they link to."""
    linking = [each for each in sheet.columns if each.kind in {Kind.LINK, Kind.LINKS, Kind.PLACE}]
    records = iter(sheet.records)
    while some := list(islice(records, BATCH)):
        wanted = {each for record in some for field in linking for each in pointed(field, getattr(record, field.name))}
        found = sheet.titles(wanted) if wanted else {}
        yield some, {each: title.text for each, title in found.items()}


def shown_titles(linked: Iterable[RecordId], titles: Mapping[RecordId, str]) -> str:
    """Return what a cell shows for linked records: their titles, or the beginning of the id where there is none."""
    return SEPARATOR.join(" ".join(titles.get(each, "").split()) or each.hex()[:8] for each in linked)


def translations(record: Record, columns: Sequence[Field]) -> dict[str, str]:
    """Return the texts in other languages of the columns chosen, by `field@language`."""
    chosen = {each.name for each in columns if each.translatable}
    return {name: text for name, text in sorted(record.translations.items()) if name.partition("@")[0] in chosen}
