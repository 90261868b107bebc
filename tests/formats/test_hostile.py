"""Cut, changed and hostile files: one sentence each, never a traceback, whatever the reader."""

from __future__ import annotations

import random
import struct
import zipfile
from pathlib import Path

import pytest

from s3desk.domain.errors import OfficeError
from s3desk.domain.plan import BudgetLine
from s3desk.domain.values import Money, RecordId
from s3desk.formats import readers, tables
from s3desk.formats.records_table import RecordsTable
from s3desk.formats.tables import read_sheets
from s3desk.services.outside import Reader
from tests.formats.test_call_lists import bulk, table
from tests.formats.test_calls import answer, feed, result
from tests.formats.test_eurostat import save
from tests.formats.test_records import CsvWriter, JsonWriter, XlsxWriter, of

BY_KIND = {each.kind: each for each in readers()}


@pytest.fixture
def sound(tmp_path: Path) -> dict[str, Path]:
    """Return a sound file for each kind."""
    rows = [BudgetLine(id=RecordId(bytes([n]) * 16), title=f"=Row {n}", year=2026, amount=Money(n)) for n in range(5)]
    for writer in (XlsxWriter(), CsvWriter(), JsonWriter()):
        writer.write(tmp_path / f"records{writer.ending}", [of(rows)])
    return {
        "calls-feed": feed(tmp_path / "feed.json", {}, {"title": "Ünïcode – ¼"}),
        "calls-search": answer(tmp_path / "search.json", result(), result("sv"), result(number=2)),
        "calls-bulk": bulk(tmp_path / "bulk.json"),
        "calls-table": table(tmp_path / "calls.csv"),
        "eurostat-tsv": save(tmp_path / "demo_x.tsv"),
        "records-json": tmp_path / "records.json",
        "records-table": tmp_path / "records.xlsx",
        "records-table csv": tmp_path / "records.csv",
    }


KINDS = [*BY_KIND, "records-table csv"]


def refused_or_read(reader: Reader, path: Path) -> bool:
    """Return whether a file was refused; anything but rows and one sentence fails the test."""
    try:
        for _ in reader.rows(path):
            pass
    except OfficeError as refused:
        sentence = str(refused)
        assert path.name in sentence
        assert "\n" not in sentence.replace(path.name, "")
        assert len(sentence) < 700
        return True
    return False


def reader_of(kind: str) -> Reader:
    return BY_KIND[kind.split(" ")[0]]


@pytest.mark.parametrize("kind", KINDS)
def test_a_sound_file_is_read(kind: str, sound: dict[str, Path]) -> None:
    assert not refused_or_read(reader_of(kind), sound[kind])


@pytest.mark.parametrize("kind", KINDS)
def test_a_file_cut_anywhere_is_refused_or_read(kind: str, sound: dict[str, Path], tmp_path: Path) -> None:
    data = sound[kind].read_bytes()
    cut = tmp_path / f"cut{sound[kind].suffix}"
    places = sorted(random.Random(1).sample(range(len(data)), min(len(data), 120)))
    refused = []
    for place in places:
        cut.write_bytes(data[:place])
        refused.append(refused_or_read(reader_of(kind), cut))
    # text that ends with a row is whole as far as anyone can tell; JSON and XLSX never are
    rows = data.count(b"\n") / len(data) * len(places) + 20 if sound[kind].suffix in {".csv", ".tsv"} else 2
    assert refused.count(False) <= rows


@pytest.mark.parametrize("kind", KINDS)
def test_changed_bytes_are_refused_or_read(kind: str, sound: dict[str, Path], tmp_path: Path) -> None:
    data = sound[kind].read_bytes()
    changed = tmp_path / f"changed{sound[kind].suffix}"
    dice = random.Random(2)
    for _ in range(250):
        some = bytearray(data)
        for _ in range(dice.choice((1, 1, 3, 20))):
            some[dice.randrange(len(some))] = dice.choice((0, 0xFF, 0x22, 0x7B, 0x5B, 0x0A, 0x39, dice.randrange(256)))
        changed.write_bytes(some)
        refused_or_read(reader_of(kind), changed)


@pytest.mark.parametrize("kind", KINDS)
def test_every_reader_refuses_the_files_of_the_others(kind: str, sound: dict[str, Path]) -> None:
    for other, path in sound.items():
        if other != kind and not (kind == "records-table" and other.startswith("records-table")):
            spreadsheet = {"calls-table", "records-table"} >= {kind.split(" ")[0], other.split(" ")[0]}
            assert refused_or_read(reader_of(kind), path) or spreadsheet


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("content", [b"", b"\0" * 500, b"\xff\xfe", b"\x1f\x8b\x08", b"PK\x03\x04", b"hello\n", b"{}"])
def test_rubbish_is_refused(kind: str, content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "rubbish"
    path.write_bytes(content)
    assert refused_or_read(reader_of(kind), path)


@pytest.mark.parametrize("kind", BY_KIND)
def test_a_file_that_is_not_there_is_said_so(kind: str, tmp_path: Path) -> None:
    with pytest.raises(OfficeError, match="cannot be read"):
        list(BY_KIND[kind].rows(tmp_path / "gone"))


@pytest.mark.parametrize("kind", BY_KIND)
def test_nobody_recognises_rubbish(kind: str) -> None:
    for head in (b"", b"\0" * 100, b"\x1f\x8b\x08\0", b"\xff\xfe", b"hello\n", b"{}", b"\xd0\xcf\x11\xe0"):
        assert not BY_KIND[kind].recognises("rubbish", head)


def members(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {each: archive.read(each) for each in archive.namelist()}


def zipped(path: Path, contents: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in contents.items():
            archive.writestr(name, content)
    return path


def test_a_workbook_that_unpacks_without_end_is_refused(
    sound: dict[str, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tables, "UNPACKED_LIMIT_BYTES", 2**20)
    bomb = zipped(tmp_path / "bomb.xlsx", {**members(sound["records-table"]), "xl/media/a.png": b"\0" * 2**21})
    with pytest.raises(OfficeError, match="too large"):
        list(RecordsTable().rows(bomb))


def test_a_workbook_that_lies_about_its_size_is_refused(
    sound: dict[str, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tables, "UNPACKED_LIMIT_BYTES", 2**20)
    big = 2**22
    bomb = zipped(tmp_path / "bomb.xlsx", {**members(sound["records-table"]), "xl/sharedStrings.xml": b" " * big})
    data = bomb.read_bytes().replace(struct.pack("<I", big), struct.pack("<I", 10))
    bomb.write_bytes(data)
    with pytest.raises(OfficeError, match=r"damaged|too large"):
        list(RecordsTable().rows(bomb))


@pytest.mark.parametrize("far", [b"XFD1048576", b"Z9999999", b"AAA999999", b"ZZZZ1", b"xfd1048576", b"A" * 90 + b"1"])
def test_a_cell_far_away_is_refused_before_it_fills_the_memory(
    far: bytes, sound: dict[str, Path], tmp_path: Path
) -> None:
    contents = members(sound["records-table"])
    page = contents["xl/worksheets/sheet1.xml"].replace(b'r="A2"', b'r="' + far + b'"', 1)
    assert far in page
    path = zipped(tmp_path / "far.xlsx", {**contents, "xl/worksheets/sheet1.xml": page})
    assert refused_or_read(RecordsTable(), path)


def test_an_old_or_locked_workbook_is_named_as_such(tmp_path: Path) -> None:
    path = tmp_path / "old.xls"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(100))
    with pytest.raises(OfficeError, match="old or password-protected Excel file"):
        read_sheets(path)


def test_a_table_beyond_the_limit_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "big.csv"
    path.write_bytes(b"a" * 101)
    with pytest.raises(OfficeError, match="too large"):
        read_sheets(path, 100)


def test_a_table_in_an_old_code_page_is_read(tmp_path: Path) -> None:
    path = tmp_path / "old.csv"
    path.write_bytes("id;Año;€\r\n1;2;3\r\n".encode("cp1252"))
    (sheet,) = read_sheets(path)
    assert sheet.rows == [["id", "Año", "€"], ["1", "2", "3"]]


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a file count as all grants with few of them, so that it can be cut at many places."""
    monkeypatch.setattr("s3desk.formats.calls_bulk.FEWEST_LIVE_GRANTS", 5)


@pytest.mark.samples("calls", "eurostat")
def test_real_files_cut_short_are_refused(samples: Path, tmp_path: Path) -> None:
    real = {
        "calls-feed": samples / "calls" / "eu-grants-feed_2026-08-22_723-open-and-forthcoming.json",
        "calls-search": samples / "calls" / "sedia_search_AI_size10_UTF16LE-BOM.json",
        "eurostat-tsv": samples / "eurostat" / "estat_nama_10r_3gdp.tsv",
    }
    for kind, path in real.items():
        data = path.read_bytes()
        cut = tmp_path / path.name
        for share in (0.001, 0.1, 0.5, 0.9, 0.99):
            cut.write_bytes(data[: int(len(data) * share)])
            assert refused_or_read(BY_KIND[kind], cut), (kind, share)
