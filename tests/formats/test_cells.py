"""Cells of other people's tables, as European offices write them."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

import pytest

from s3desk.formats.cells import day, decimal_mark, moment, number, text
from s3desk.formats.source import Unreadable
from s3desk.formats.tables import Cell


@pytest.mark.parametrize(
    ("cell", "mark", "value"),
    [
        ("24.000.000,00", "", "24000000"),
        ("1.250.000,50 €", "", "1250000.5"),
        ("75 354 267", "", "75354267"),
        ("45\u202f210,75", "", "45210.75"),
        ("2073781,25", "", "2073781.25"),
        ("1,234.5", "", "1234.5"),
        ("56868.983", "", "56868.983"),
        ("1.234", ",", "1234"),
        ("1.234", ".", "1.234"),
        ("\u22123,2", "", "-3.2"),
        ("90%", "", "90"),
        ("0.125", "", "0.125"),
        (1250000.5, "", "1250000.5"),
        (3.0, "", "3"),
    ],
)
def test_numbers(cell: Cell, mark: str, value: str) -> None:
    assert number(cell, "it", mark) == Decimal(value)


@pytest.mark.parametrize("cell", ["n.d.", "1.234", "12.5.1", "1,2,3", "--1", "1e5", True, date(2020, 1, 1)])
def test_what_is_no_number_or_not_clear_is_refused(cell: Cell) -> None:
    with pytest.raises(Unreadable):
        number(cell, "it")


def test_an_empty_cell_is_no_number() -> None:
    assert number("", "it") is number(None, "it") is number(" ", "it") is None


@pytest.mark.parametrize(
    ("column", "mark"),
    [
        (["1.234", "7.250.000,50"], ","),
        (["1.234", "12.5"], "."),
        (["1.234", "5.678"], ""),
        (["1,5", "1.5"], ""),
        (["1.234.567"], ","),
        ([5, None, ""], ""),
    ],
)
def test_a_column_shows_its_decimal_mark(column: list[Cell], mark: str) -> None:
    assert decimal_mark(column) == mark


@pytest.mark.parametrize("cell", ["03.04.2020", "3/4/2020", "2020-04-03", "2020-04-03T10:00", date(2020, 4, 3)])
def test_days(cell: Cell) -> None:
    assert day(cell, "it") == date(2020, 4, 3)


@pytest.mark.parametrize(
    ("cell", "utc"),
    [
        ("22.04.2020 17:00", "2020-04-22T15:00:00Z"),
        ("22.04.2020 9.30", "2020-04-22T07:30:00Z"),
        ("2020-04-22T17:00", "2020-04-22T15:00:00Z"),
        ("2020-04-22T17:00Z", "2020-04-22T17:00:00Z"),
        ("22.04.2020", "2020-04-22T15:00:00Z"),
        (date(2020, 4, 22), "2020-04-22T15:00:00Z"),
        (datetime(2020, 4, 22, 12, 0), "2020-04-22T10:00:00Z"),  # noqa: DTZ001
    ],
)
def test_moments(cell: Cell, utc: str) -> None:
    assert str(moment(cell, "", "it")) == f"{utc} Europe/Brussels"


@pytest.mark.parametrize("cell", ["31.02.2020", "soon", "13/13/2020", True, 5.0])
def test_what_is_no_day_is_refused(cell: Cell) -> None:
    with pytest.raises(Unreadable):
        day(cell, "it")
    with pytest.raises(Unreadable):
        moment(cell, "", "it")


def test_texts() -> None:
    cells: list[Cell] = [None, 7.0, 7.5, " a ", datetime(2020, 1, 2)]  # noqa: DTZ001
    assert [text(each) for each in cells] == ["", "7", "7.5", "a", "2020-01-02"]
