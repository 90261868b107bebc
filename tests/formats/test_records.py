"""What we export comes back as it was: every kind of field, through XLSX, CSV and JSON."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from s3desk.domain import declare as d
from s3desk.domain.diagnosis import Observation
from s3desk.domain.errors import OfficeError
from s3desk.domain.plan import BudgetLine
from s3desk.domain.subjects import catalogue
from s3desk.domain.values import FileRef, Instant, Money, Place, RecordId, format_id, normal
from s3desk.formats import readers, writers
from s3desk.formats.csv_writer import CsvWriter, guard, unguard
from s3desk.formats.json_writer import JsonWriter
from s3desk.formats.records_json import RecordsJson
from s3desk.formats.records_table import RecordsTable
from s3desk.formats.tables import read_sheets
from s3desk.formats.xlsx_writer import HIDDEN, XlsxWriter
from s3desk.services.outside import Row, Sheet
from s3desk.services.ports import Title


class Colour(d.Choice):
    RED = "red", "Red as blood"
    GREEN = "green", "Green"


@d.record(
    "everything", subject="test", label="Everything", plural="Every/thing: [all] kinds of it there are", title="line"
)
class Everything(d.Record):
    line: str = d.text("Line", translatable=True)
    paragraphs: str = d.prose("Paragraphs", translatable=True)
    amount: Decimal | None = d.number("Amount")
    pieces: int | None = d.count("Pieces")
    price: Money | None = d.money("Price")
    points: int | None = d.score("Points")
    on: date | None = d.day("On")
    at: Instant | None = d.instant("At")
    colour: Colour | None = d.choice("Colour", Colour)
    sure: bool = d.flag("Line")  # the same label twice
    friend: RecordId | None = d.link("Friend", "*")
    friends: frozenset[RecordId] = d.links("Friends", "*")
    stands: Place | None = d.place("Stands", "*")
    paper: FileRef | None = d.file("Paper")


TYPES = catalogue().with_types(Everything)
EVERYTHING = d.type_of(Everything)

storable = st.characters(codec="utf-8", exclude_characters="\0")
words = st.one_of(
    st.text(storable, max_size=30),
    st.text("=+-@'\t\r\n;\",_x0041 ü€＝ ", max_size=12),
    st.sampled_from(
        ["=1+1", "'=1", "@x", "00123", "TRUE", "_x0041_", " padded ", "a\r\nb", "3/4", "1,5", "\x01\x1f", "\ufeff"]
    ),
)
one_line = words.map(lambda text: text.replace("\n", " "))
ids = st.binary(min_size=16, max_size=16).map(RecordId)
days = st.dates(date(1800, 1, 1), date(2200, 1, 1))
zones = st.sampled_from(["Europe/Brussels", "Europe/Athens", "Atlantic/Canary", "UTC", "Asia/Kathmandu"])
instants = st.builds(
    lambda moment, zone: Instant(moment.replace(microsecond=0, tzinfo=UTC), zone),
    st.datetimes(datetime(1890, 1, 1), datetime(2150, 1, 1)),  # noqa: DTZ001
    zones,
)
numbers = (
    st.one_of(
        st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**18), max_value=10**18),
        st.sampled_from(
            [Decimal("0.1"), Decimal("1e25"), Decimal("1.234"), Decimal("-0.000001"), Decimal("123456789012345678")]
        ),
    )
    .filter(lambda each: abs(each.adjusted()) < 60)
    .map(normal)
)
cents = st.integers(-(10**17) + 1, 10**17 - 1)
moneys = st.one_of(
    st.builds(Money, cents),
    st.builds(Money, cents, st.sampled_from(["CHF", "EUR"]), st.sampled_from([Decimal("0.95"), Decimal(2)]), days),
    st.builds(Money, cents, st.just("PLN")),
)
files = st.builds(
    FileRef,
    st.binary(min_size=32, max_size=32),
    one_line.map(lambda name: name.strip() or "a").filter(lambda name: "\r" not in name and "\n" not in name),
    st.integers(0, 10**9),
    st.sampled_from(["application/pdf", "text/plain"]),
)
indices = st.text("0123456789abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=8)
places = st.builds(Place, st.none() | ids, indices)
others = st.dictionaries(
    st.sampled_from(["line@es", "line@el", "paragraphs@es"]), st.text(storable, min_size=1, max_size=20), max_size=2
).map(lambda told: {name: text.replace("\n", " ") if name.startswith("line") else text for name, text in told.items()})
records = st.builds(
    Everything,
    id=ids,
    translations=others.map(MappingProxyType),
    line=one_line,
    paragraphs=words,
    amount=st.none() | numbers,
    pieces=st.none() | st.integers(-(2**63), 2**63 - 1),
    price=st.none() | moneys,
    points=st.none() | st.integers(0, 5),
    on=st.none() | days,
    at=st.none() | instants,
    colour=st.none() | st.sampled_from(Colour),
    sure=st.booleans(),
    friend=st.none() | ids,
    friends=st.frozensets(ids, max_size=3),
    stands=st.none() | places,
    paper=st.none() | files,
)


def titles(wanted: Iterable[RecordId]) -> dict[RecordId, Title]:
    """Some have the same title, some an empty one, some none."""
    names = {0: "Ana", 1: "=Ana", 2: "", 3: "Ana; Bo"}
    return {each: Title(each, "person", names[each[0] % 5]) for each in wanted if each[0] % 5 != 4}


def sheet(rows: Sequence[d.Record], declared: d.RecordType = EVERYTHING) -> Sheet:
    return Sheet(declared, tuple(declared), iter(rows), titles)


def told(record: d.Record, declared: d.RecordType = EVERYTHING) -> dict[str, Any]:
    return {"id": record.id, **{each.name: getattr(record, each.name) for each in declared}, **record.translations}


def same(rows: Sequence[Row], expected: Sequence[d.Record], declared: d.RecordType = EVERYTHING) -> None:
    assert [dict(row.values) for row in rows] == [told(each, declared) for each in expected]
    assert {row.type for row in rows} <= {declared.name}


@settings(max_examples=60)
@given(st.lists(records, max_size=4, unique_by=lambda each: each.id))
@pytest.mark.parametrize(
    ("writer", "reader"),
    [(JsonWriter(), RecordsJson(TYPES)), (CsvWriter(), RecordsTable(TYPES)), (XlsxWriter(), RecordsTable(TYPES))],
    ids=["json", "csv", "xlsx"],
)
def test_every_kind_of_field_comes_back(writer: Any, reader: Any, rows: list[Everything]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "records" + writer.ending)
        assert writer.write(path, [sheet(rows)]) == len(rows)
        assert reader.recognises(path.name, path.read_bytes()[:65536])
        same(list(reader.rows(path)), rows)
        assert [each.name for each in Path(folder).iterdir()] == [path.name]


@pytest.mark.parametrize("text", ["=1+1", "+3", "-x", "@a", "\t=1", "\r", " =1", "'=1", "''@", "＝1", "\n+1"])
def test_a_formula_in_csv_gets_an_apostrophe_and_loses_it(text: str) -> None:
    assert guard(text) == f"'{text}"
    assert unguard(guard(text)) == text


@pytest.mark.parametrize("text", ["", "a=1", "'quoted'", "1-2", "'"])
def test_other_texts_stay_as_they_are_in_csv(text: str) -> None:
    assert guard(text) == text
    assert unguard(text) == text


def line(**values: Any) -> BudgetLine:
    return BudgetLine(id=RecordId(bytes(range(16))), **values)


def of(rows: Sequence[d.Record]) -> Sheet:
    return sheet(rows, d.type_of(type(rows[0])))


def test_csv_is_what_excel_in_europe_opens(tmp_path: Path) -> None:
    path = tmp_path / "lines.csv"
    CsvWriter().write(path, [of([line(title="=HYPERLINK(1)", year=2026, amount=Money(125000050))])])
    data = path.read_bytes()
    assert data.startswith(b"\xef\xbb\xbfid (budget_line);title;action;year;kind;amount;")
    assert ";'=HYPERLINK(1);;2026;;1250000,50;" in data.decode("utf-8-sig").split("\r\n")[1]


def test_csv_holds_one_type(tmp_path: Path) -> None:
    for sheets in ([], [of([line()]), of([line()])]):
        with pytest.raises(OfficeError, match="one type"):
            CsvWriter().write(tmp_path / "all.csv", sheets)
    assert not list(tmp_path.iterdir())


def test_in_xlsx_numbers_are_numbers_and_formulas_texts(tmp_path: Path) -> None:
    import zipfile

    path = tmp_path / "lines.xlsx"
    rows = [line(title="=HYPERLINK(1)", year=2026, amount=Money(125000050)), line(title="@x", amount=Money(1, "CHF"))]
    assert XlsxWriter().write(path, [of(rows)]) == 2
    found = {each.name: each.rows for each in read_sheets(path)}
    assert list(found) == ["Budget lines", HIDDEN]
    assert found["Budget lines"][0][:2] == ["id", "Purpose"]
    assert found["Budget lines"][1][1:6] == ["=HYPERLINK(1)", "", 2026.0, "", 1250000.5]
    with zipfile.ZipFile(path) as archive:
        pages = archive.read("xl/worksheets/sheet1.xml").decode()
        styles = archive.read("xl/styles.xml").decode()
        assert "<f>" not in pages
        assert 'min="1" max="1"' in pages
        assert 'hidden="1"' in pages
        assert "€" in styles
        assert "CHF" in styles
        assert 'state="veryHidden"' in archive.read("xl/workbook.xml").decode()


def test_json_is_free_of_any_locale(tmp_path: Path) -> None:
    path = tmp_path / "lines.json"
    JsonWriter().write(path, [of([line(title="ñ", year=2026, amount=Money(125000050))])])
    told = json.loads(path.read_text("utf-8"))
    assert told[0]["type"] == "budget_line"
    assert told[0]["id"] == format_id(bytes(range(16)))
    assert told[0]["fields"]["amount"] == "1250000.50"
    assert told[0]["fields"]["year"] == 2026


def test_no_records_still_make_a_whole_file(tmp_path: Path) -> None:
    for writer, reader in ((JsonWriter(), RecordsJson()), (XlsxWriter(), RecordsTable())):
        path = tmp_path / f"none{writer.ending}"
        assert writer.write(path, []) == 0
        if writer.ending == ".json":
            assert reader.recognises(path.name, path.read_bytes())
        assert list(reader.rows(path)) == []


def change(path: Path, changes: dict[tuple[int, str], object]) -> Path:
    """Do what a colleague does in Excel: change cells, found by row and header, and save the whole book again."""
    import xlsxwriter

    out = path.with_name("back.xlsx")
    with xlsxwriter.Workbook(str(out), {"strings_to_formulas": False}) as book:
        day = book.add_format({"num_format": 14})
        for each in read_sheets(path):
            page = book.add_worksheet(each.name)
            for row, told in enumerate(each.rows):
                for place, cell in enumerate(told):
                    value = changes.get((row, str(each.rows[0][place])), cell) if each.name != HIDDEN else cell
                    if isinstance(value, date):
                        page.write_datetime(row, place, value, day)
                    elif value != "":
                        page.write(row, place, value)
    return out


def test_a_colleague_changes_three_cells_and_three_values_change(tmp_path: Path) -> None:
    path = tmp_path / "lines.xlsx"
    ana, bo = RecordId(bytes(16)), RecordId(bytes([3]) + bytes(15))  # titled "Ana" and "Ana; Bo"
    rows = [line(title="a", action=ana, amount=Money(1000), year=2026), line(title="b", action=bo, amount=Money(5))]
    XlsxWriter().write(path, [of(rows)])
    back = change(path, {(1, "Amount"): 12.5, (1, "Action"): "Ana; Bo", (2, "Purpose"): "c"})
    found = [dict(each.values) for each in RecordsTable().rows(back)]
    expected = [told(each, d.type_of(BudgetLine)) for each in rows]
    expected[0] |= {"amount": Money(1250), "action": bo}
    expected[1] |= {"title": "c"}
    assert found == expected


def test_an_unknown_title_of_a_link_is_refused_with_its_place(tmp_path: Path) -> None:
    path = tmp_path / "lines.xlsx"
    XlsxWriter().write(path, [of([line(title="a", action=RecordId(bytes(16)))])])
    with pytest.raises(OfficeError, match=r'row 2: action "Nobody" \(the title of exactly one record'):
        list(RecordsTable().rows(change(path, {(1, "Action"): "Nobody"})))


def test_a_moved_day_and_a_new_row_are_read(tmp_path: Path) -> None:
    path = tmp_path / "values.xlsx"
    row = Observation(id=RecordId(bytes(16)), nuts="ES13", year=2020, checked_on=date(2020, 1, 1))
    XlsxWriter().write(path, [of([row])])
    back = change(path, {(1, "Checked on"): date(2021, 2, 3), (1, "id"): ""})
    found = next(iter(RecordsTable().rows(back)))
    assert found.values["checked_on"] == date(2021, 2, 3)
    assert "id" not in found.values


def test_a_text_too_long_for_excel_comes_back_whole(tmp_path: Path) -> None:
    path = tmp_path / "long.xlsx"
    row = Everything(id=RecordId(bytes(16)), paragraphs="ä_" * 50_000)
    XlsxWriter().write(path, [sheet([row])])
    same(list(RecordsTable(TYPES).rows(path)), [row])


class Full:
    """Records on a disk that fills up."""

    def __iter__(self) -> Any:
        yield line(title="a")
        raise OSError(28, "No space left on device")


@pytest.mark.parametrize("writer", writers(), ids=lambda each: each.ending)
def test_a_full_disk_leaves_the_old_file(writer: Any, tmp_path: Path) -> None:
    path = tmp_path / f"lines{writer.ending}"
    path.write_bytes(b"old")
    declared = d.type_of(BudgetLine)
    with pytest.raises(OfficeError, match=r"could not be written \(No space left on device\)"):
        writer.write(path, [Sheet(declared, tuple(declared), Full(), titles)])
    assert path.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == [path.name]


def test_every_kind_is_named_once() -> None:
    assert len({each.kind for each in readers()}) == len(readers()) == 7
    assert [each.ending for each in writers()] == [".xlsx", ".csv", ".json"]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("[{}]", "not a list of records"),
        ('[{"type":"budget_line"', "cut short or damaged"),
        ('[{"type":"nonsense","fields":{}}]', 'the type "nonsense"'),
        ('[{"type":"budget_line","id":"x","fields":{}}]', "record 1: .* is not the id"),
        ('[{"type":"budget_line","fields":{"year":"soon"}}]', 'record 1: "soon" cannot be read as count'),
        ('[{"type":"budget_line","fields":{"year":[1]}}]', "record 1: year cannot hold a list"),
        ('[{"type":"budget_line","fields":{"amount":1e99}}]', "record 1: "),
        ('[{"type":"budget_line","fields":{"amount":1e999999}}]', "cut short or damaged"),
        ("[" * 100_000, "cut short or damaged"),
    ],
)
def test_a_foreign_list_of_records_is_refused_in_one_sentence(content: str, words: str, tmp_path: Path) -> None:
    path = tmp_path / "records.json"
    path.write_text(content)
    with pytest.raises(OfficeError, match=words):
        list(RecordsJson().rows(path))


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("", "not a table"),
        ("a;b\r\n1;2\r\n", "first column must be the id"),
        ("id (budget_line);title;title (exact)\r\n;a\r\n", "damaged at row 2"),
        ("id (budget_line);nonsense\r\n;a\r\n", 'column "nonsense"'),
        ("id (nonsense);title\r\n;a\r\n", "not an export of this version"),
        ("id (budget_line);amount\r\n;a\r\n", 'row 2: amount "a"'),
        ("id (budget_line);action;action (exact)\r\n;Ana;\r\n", "must hold the id"),
        ('id (budget_line);title\r\n;"a', "damaged at line 2"),
    ],
)
def test_a_foreign_table_is_refused_in_one_sentence(content: str, words: str, tmp_path: Path) -> None:
    path = tmp_path / "lines.csv"
    path.write_bytes(content.encode())
    with pytest.raises(OfficeError, match=words):
        list(RecordsTable().rows(path))
