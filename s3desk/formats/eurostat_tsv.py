"""Reads Eurostat's bulk tables (TSV, also gzipped), streamed: flags are kept, what is missing stays missing.

One indicator per unit of the dataset, since values in different units are different things. The file does not say
which edition of NUTS its codes follow: it is the one that knows most of them. Periods shorter than a year go into the
breakdown beside the other dimensions.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from s3desk.domain.diagnosis import IndicatorKind
from s3desk.domain.messages import mark
from s3desk.domain.values import RecordId, keyed_id, normal
from s3desk.formats.source import Unreadable, damaged, foreign, guarded, lines, malformed, opened, plain_head
from s3desk.services.outside import Row
from s3desk.services.ports import Progress, silent
from s3desk.services.reference import LATEST_NUTS, eurostat_datasets, eurostat_units, fitting_nuts

EUROSTAT = "Eurostat"
_KIND = "a bulk table of Eurostat (TSV) with a regional dimension"
_HEADER = re.compile(r"\ufeff?([a-z][a-z0-9_]*(?:,[a-z][a-z0-9_]*)*)\\(?:time|TIME_PERIOD)\t", re.IGNORECASE | re.ASCII)
_PERIOD = re.compile(r"(\d{4})(?:-?[QSMW]?\d{1,2})?", re.ASCII)
_VALUE = re.compile(r"([+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d{1,2})?) ?([a-z]*)", re.ASCII)


@dataclass(frozen=True, slots=True)
class _Shape:
    """The head of a table: its dimensions, and the year and full name of each period."""

    dataset: str
    dimensions: tuple[str, ...]
    years: tuple[int, ...]
    periods: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Contents:
    """What a first pass over the keys finds."""

    units: tuple[str, ...]
    nuts_version: str
    yearly: bool


class EurostatTsv:
    kind = "eurostat-tsv"
    label = mark("Statistics: Eurostat bulk table (TSV)")
    limit_bytes: int | None = None

    def recognises(self, name: str, head: bytes) -> bool:
        start = plain_head(head)[:4096].decode("utf-8", errors="ignore")
        return _HEADER.match(start) is not None

    def rows(self, path: Path, progress: Progress = silent) -> Iterator[Row]:
        shape, contents = _survey(path)
        indicators = {unit: _indicator(shape.dataset, unit) for unit in contents.units}
        yield from indicators.values()
        ids = {unit: keyed_id("indicator", row.values["code"], EUROSTAT) for unit, row in indicators.items()}
        size = path.stat().st_size
        with opened(path) as (file, raw):
            numbered = enumerate(guarded(path.name, lines(file, path.name)), 1)
            next(numbered)
            for number, line in numbered:
                yield from _observations(path.name, shape, contents, ids, number, line)
                if not number % 256:
                    progress(raw.tell(), size)
        progress(size, size)


def _survey(path: Path) -> tuple[_Shape, _Contents]:
    """Return the head, and what the keys of all lines say; reads the file once, without its values."""
    with opened(path) as (file, _):
        found = guarded(path.name, lines(file, path.name))
        shape = _shape(path.name, next(found, ""))
        keys = []
        last = "\n"
        for last in found:
            keys.append(last.partition("\t")[0])
    if not keys:
        raise damaged(path.name)
    # the bulk form ends every cell with a space or flag: a last cell without one, and without an end of line, is cut
    if not last.endswith("\n") and last[-1:].isdigit():
        raise damaged(path.name, f"line {len(keys) + 1}")
    split = [key.split(",") for key in keys]
    width = len(shape.dimensions)
    for number, parts in enumerate(split, 2):
        if len(parts) != width and not (number == len(split) + 1 and parts == ["\n"]):
            raise damaged(path.name, f"line {number}")
    geo = shape.dimensions.index("geo")
    units: tuple[str, ...] = ("",)
    if "unit" in shape.dimensions:
        at = shape.dimensions.index("unit")
        units = tuple(dict.fromkeys(parts[at] for parts in split))
    yearly = "freq" not in shape.dimensions or {parts[shape.dimensions.index("freq")] for parts in split} == {"A"}
    version = fitting_nuts({parts[geo] for parts in split}) or LATEST_NUTS
    return shape, _Contents(units, version, yearly)


def _shape(name: str, header: str) -> _Shape:
    found = _HEADER.match(header)
    if not found:
        raise foreign(name, _KIND)
    dimensions = tuple(found[1].lower().split(","))
    periods = tuple(cell.strip() for cell in header[found.end() :].rstrip("\r\n").split("\t"))
    years = [_PERIOD.fullmatch(period) for period in periods]
    if "geo" not in dimensions or not all(years):
        raise foreign(name, _KIND)
    dataset = re.sub(r"\.(tsv|txt|gz)\b", "", name.lower()).removeprefix("estat_").strip()
    return _Shape(dataset, dimensions, tuple(int(year[1]) for year in years if year), periods)


def _indicator(dataset: str, unit: str) -> Row:
    title = eurostat_datasets().get(dataset, dataset)
    label = eurostat_units().get(unit, unit)
    values: dict[str, object] = {
        "code": f"{dataset}:{unit}" if unit else dataset,
        "name": f"{title} ({label})" if label else title,
        "kind": IndicatorKind.CONTEXT,
        "unit": label,
        "source": EUROSTAT,
        "dataset": dataset,
    }
    return Row("indicator", values, "line 1")


def _observations(
    name: str, shape: _Shape, contents: _Contents, ids: dict[str, RecordId], number: int, line: str
) -> Iterator[Row]:
    """Yield the values of one line; a line that has not as many cells as the head is damage."""
    key, *cells = line.rstrip("\r\n").split("\t")
    if len(cells) != len(shape.years):
        raise damaged(name, f"line {number}")
    told = dict(zip(shape.dimensions, key.split(","), strict=True))
    unit = told.pop("unit", "")
    if contents.yearly:
        told.pop("freq", None)
    same: dict[str, object] = {
        "indicator": ids[unit],
        "nuts": told.pop("geo"),
        "nuts_version": contents.nuts_version,
        "year": 0,
        "breakdown": ";".join(f"{dimension}={code}" for dimension, code in told.items()),
        "unit": unit,
        "source": f"{EUROSTAT}, {shape.dataset}",
    }
    at = f"line {number}, "
    for year, period, cell in zip(shape.years, shape.periods, cells, strict=True):
        if cell[0:1] == ":":
            continue
        written, _, flag = cell.rstrip().partition(" ")
        if not written.isdecimal() or (flag and not flag.isalpha()):
            written, flag = _irregular(name, cell, at + period)
        values = same.copy()
        values["year"] = year
        values["value"] = Decimal(written)
        if flag:
            values["flag"] = flag
        if len(period) > 4:
            values["breakdown"] = f"{same['breakdown']};period={period}".lstrip(";")
        yield Row("observation", values, at + period)


def _irregular(name: str, cell: str, at: str) -> tuple[str, str]:
    """Return number, without zeros at its end, and flag of a value that is not a plain run of digits."""
    found = _VALUE.fullmatch(cell.strip())
    if not found:
        raise malformed(name, at, Unreadable(f'the value "{cell.strip()[:40]}"'))
    number = found[1]
    needs_normal = number[-1] == "0" or not number[0].isdecimal() or "e" in number.lower()
    return f"{normal(Decimal(number)):f}" if needs_normal else number, found[2]
