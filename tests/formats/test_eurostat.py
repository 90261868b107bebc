"""Eurostat's bulk tables: flags are kept, what is missing stays missing, editions of NUTS are told apart."""

from __future__ import annotations

import gzip
from collections import Counter
from decimal import Decimal
from pathlib import Path

import pytest

from s3desk.domain.errors import OfficeError
from s3desk.domain.plain import checked, record_key
from s3desk.domain.subjects import catalogue
from s3desk.formats import readers
from s3desk.formats.eurostat_tsv import EurostatTsv
from s3desk.services.outside import Row

TABLE = (
    "freq,sex,unit,geo\\TIME_PERIOD\t2020 \t2021 \t2022 \n"
    "A,T,EUR_HAB,PT17\t5400 p\t: \t12.50 bd\n"
    "A,F,EUR_HAB,PT17\t: z\t-3 \t1.5e3 e\n"
    "A,T,PC,PT\t0 \t0.10 \t: c\n"
)


def save(path: Path, text: str = TABLE) -> Path:
    path.write_bytes(text.encode())
    return path


def read(path: Path) -> list[Row]:
    """Read a table and check that the workspace could take each value, with indicators before their values."""
    types = catalogue()
    rows = list(EurostatTsv().rows(path))
    known = set()
    for row in rows:
        if row.type == "indicator":
            known.add(record_key(types["indicator"], row.values))
        else:
            assert row.values["indicator"] in known
        for name, value in row.values.items():
            field = types[row.type].field(name)
            assert field is not None
            assert checked(field, value) == value
            assert str(checked(field, value)) == str(value)  # equal numbers are written alike
    return rows


def values(rows: list[Row]) -> list[tuple[object, ...]]:
    names = ("nuts", "year", "breakdown", "unit", "value", "flag")
    return [tuple(row.values.get(name) for name in names) for row in rows if row.type == "observation"]


def test_values_flags_and_what_is_missing(tmp_path: Path) -> None:
    path = save(tmp_path / "estat_demo_x.tsv")
    assert EurostatTsv().recognises(path.name, path.read_bytes())
    rows = read(path)
    assert [row.values["code"] for row in rows[:2]] == ["demo_x:EUR_HAB", "demo_x:PC"]
    assert rows[0].values["name"] == "demo_x (euro per inhabitant)"
    assert values(rows) == [
        ("PT17", 2020, "sex=T", "EUR_HAB", Decimal(5400), "p"),
        ("PT17", 2022, "sex=T", "EUR_HAB", Decimal("12.5"), "bd"),
        ("PT17", 2021, "sex=F", "EUR_HAB", Decimal(-3), None),
        ("PT17", 2022, "sex=F", "EUR_HAB", Decimal(1500), "e"),
        ("PT", 2020, "sex=T", "PC", Decimal(0), None),
        ("PT", 2021, "sex=T", "PC", Decimal("0.1"), None),
    ]
    assert rows[2].at == "line 2, 2020"


def test_the_edition_of_nuts_is_the_one_that_knows_the_codes(tmp_path: Path) -> None:
    assert {row.values.get("nuts_version") for row in read(save(tmp_path / "a.tsv"))} == {None, "2021"}
    newer = TABLE.replace("PT17", "PT1A")
    assert {row.values.get("nuts_version") for row in read(save(tmp_path / "a.tsv", newer))} == {None, "2024"}


def test_quarters_stand_in_the_breakdown(tmp_path: Path) -> None:
    text = "freq,geo\\TIME_PERIOD\t2020-Q1 \t2020-Q2 \nQ,ES13\t1 \t2 \n"
    rows = read(save(tmp_path / "q.tsv", text))
    assert rows[0].values["code"] == "q"
    assert [each[:3] for each in values(rows)] == [
        ("ES13", 2020, "freq=Q;period=2020-Q1"),
        ("ES13", 2020, "freq=Q;period=2020-Q2"),
    ]


def test_old_heads_marks_and_line_ends_are_read(tmp_path: Path) -> None:
    text = "\ufeffunit,geo\\time\t2021 \t2020 \r\nPC,ES13\t1 \t2 u\r\n"
    rows = read(save(tmp_path / "old.tsv", text))
    assert values(rows) == [("ES13", 2021, "", "PC", Decimal(1), None), ("ES13", 2020, "", "PC", Decimal(2), "u")]


def test_a_gzipped_table_is_read(tmp_path: Path) -> None:
    plain = save(tmp_path / "demo_x.tsv")
    packed = tmp_path / "demo_x.tsv.gz"
    packed.write_bytes(gzip.compress(plain.read_bytes()))
    assert EurostatTsv().recognises(packed.name, packed.read_bytes())
    assert list(EurostatTsv().rows(packed)) == list(EurostatTsv().rows(plain))
    packed.write_bytes(packed.read_bytes()[:-9])
    with pytest.raises(OfficeError, match="cut short or damaged"):
        list(EurostatTsv().rows(packed))


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("5400 p", "n/a", r'line 2, 2020: the value "n/a" cannot be read'),
        ("5400 p", "", r'line 2, 2020: the value "" cannot'),
        ("5400 p", "²", r'line 2, 2020: the value "²"'),
        ("5400 p", "1e999", r'line 2, 2020: the value "1e999"'),
        ("5400 p", "1_0", r'line 2, 2020: the value "1_0"'),
        ("\t0 \t0.10 \t: c\n", "\t0 \t0.1", "damaged at line 4"),
        ("\t0 \t0.10 \t: c\n", "\t0 \t0.10 \t7", "damaged at line 4"),
        ("A,F,EUR_HAB,PT17", "A,F,PT17", "damaged at line 3"),
        ("geo", "city", "not a bulk table of Eurostat"),
        ("2021 ", "later", "not a bulk table of Eurostat"),
        (TABLE, "", "not a bulk table of Eurostat"),
        (TABLE, TABLE.split("\n")[0] + "\n", "cut short or damaged"),
    ],
)
def test_a_damaged_table_is_refused_with_its_line(old: str, new: str, words: str, tmp_path: Path) -> None:
    with pytest.raises(OfficeError, match=words):
        list(EurostatTsv().rows(save(tmp_path / "t.tsv", TABLE.replace(old, new, 1))))


def test_a_last_line_without_end_is_whole_if_its_last_cell_is(tmp_path: Path) -> None:
    assert values(read(save(tmp_path / "t.tsv", TABLE[:-1]))) == values(read(save(tmp_path / "u.tsv")))


def test_an_endless_line_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("s3desk.formats.source.LONGEST_LINE", 50)
    with pytest.raises(OfficeError, match="cut short or damaged"):
        list(EurostatTsv().rows(save(tmp_path / "t.tsv", TABLE.replace("5400 p", "5" * 100))))


@pytest.mark.samples("eurostat")
def test_the_real_table(samples: Path) -> None:
    path = samples / "eurostat" / "estat_nama_10r_3gdp.tsv"
    assert [each.kind for each in readers() if each.recognises(path.name, path.read_bytes()[:65536])] == [
        "eurostat-tsv"
    ]
    rows = list(EurostatTsv().rows(path))
    assert [row.type for row in rows[:8]] == ["indicator"] * 7 + ["observation"]
    found = [row.values for row in rows if row.type == "observation"]
    assert len(found) == 268_494
    assert Counter(each.get("flag") for each in found) == {None: 247_800, "e": 13_545, "p": 3_747, "b": 3_390, "d": 12}
    assert {each["nuts_version"] for each in found} == {"2021"}
    assert len({each["nuts"] for each in found}) == 1807
    keys = {(each["indicator"], each["nuts"], each["year"], each["breakdown"]) for each in found}
    assert len(keys) == len(found)
    count, missing, whole = independent(path)
    assert (count, missing) == (268_494, 17_925)
    assert sum((each["value"] for each in found), Decimal(0)) == whole  # type: ignore[misc]


def independent(path: Path) -> tuple[int, int, Decimal]:
    """Return values, missing ones and the sum of all, taken from the text in another way: cell by cell, in cents."""
    count = missing = hundredths = 0
    for line in path.read_text("utf-8").splitlines()[1:]:
        for cell in line.split("\t")[1:]:
            number = cell.split()[0]
            if number == ":":
                missing += 1
            else:
                whole, _, rest = number.partition(".")
                hundredths += int(whole + rest.ljust(2, "0")[:2])
                count += 1
                assert len(rest) <= 2
    return count, missing, Decimal(hundredths) / 100
