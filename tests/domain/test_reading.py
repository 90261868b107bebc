"""Numbers, money and days are read as people type them in their country; what is unclear is asked, never guessed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from s3desk.domain.reading import (
    Ambiguous,
    DecimalGuess,
    Manner,
    Odd,
    Order,
    Read,
    Reading,
    guess_decimal,
    mapped,
    possible_decimals,
    read_count,
    read_money,
    read_number,
)
from s3desk.domain.reading_days import guess_order, read_day, read_instant
from s3desk.domain.values import Money

GERMAN = Manner()
ENGLISH = Manner(decimal=".", group=",")
FRENCH = Manner(decimal=",", group="\u202f")
AMERICAN = Manner(decimal=".", group=",", order="mdy", first_weekday=6)
HUNGARIAN = Manner(group="\u00a0", order="ymd", months=("január", "február", "március"))
SPANISH = Manner(
    months=(
        *("enero", "febrero", "marzo", "abril", "mayo", "junio"),
        *("julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"),
    ),
    short_months=("ene.", "feb.", "mar."),
    units="dsma",
)
BASE = date(2018, 1, 31)


def _text(found: Reading[Decimal]) -> str:
    match found:
        case Read(value, foreign):
            return f"{value:f}" + (" foreign" if foreign else "")
        case Ambiguous(readings):
            return " or ".join(f"{each:f}" for each in readings)
        case Odd():
            return "odd"


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("1.250.000,50", "1250000.5"),
        ("1250000,5", "1250000.5"),
        ("12.5", "12.5 foreign"),
        ("1,234.5", "1234.5 foreign"),
        ("1,234,567", "1234567 foreign"),
        (".5", "0.5 foreign"),
        ("0.123", "0.123 foreign"),
        ("1234.567", "1234.567 foreign"),
        ("1.234", "1234 or 1.234"),
        ("-1.234", "-1234 or -1.234"),
        ("1,234", "1.234"),
        ("1.234.567", "1234567"),
        ("75 354 267", "75354267"),
        ("45\u202f210,75", "45210.75"),
        ("4\u00a0973\u00a0906", "4973906"),
        ("1'250,50", "1250.5"),
        ("1\u2019250.50", "1250.5 foreign"),
        ("\u22123,2", "-3.2"),
        ("- 5", "-5"),
        ("+5", "5"),
        ("(1.234,50)", "-1234.5"),
        ("1.250.000,00\u00a0€", "1250000"),
        ("€ 12", "12"),
        ("EUR 12,5", "12.5"),
        ("12 EUR", "12"),
        ("-€ 5", "-5"),
        ("90 %", "90"),
        ("80%", "80"),
        ("1,5E+06", "1500000"),
        (",5", "0.5"),
        ("007", "7"),
        ("", "odd"),
        (" ", "odd"),
        ("n.d.", "odd"),
        ("ver nota 3", "odd"),
        ("12 34", "odd"),
        ("1.2.3", "odd"),
        ("01.234.567", "odd"),
        ("1.234 567", "odd"),
        ("1,2,3", "odd"),
        ("5-", "odd"),
        ("12,", "odd"),
        ("--5", "odd"),
        ("5 CHF", "odd"),
        ("٣", "odd"),
        ("1" * 28, "odd"),
        ("1" * 61, "odd"),
    ],
)
def test_a_german_types_a_number(typed: str, read: str) -> None:
    assert _text(read_number(typed, GERMAN)) == read


@pytest.mark.parametrize(
    ("manner", "typed", "read"),
    [
        (ENGLISH, "1,250,000.50", "1250000.5"),
        (ENGLISH, "12,5", "12.5 foreign"),
        (ENGLISH, "1,234", "1234 or 1.234"),
        (ENGLISH, "1.234", "1.234"),
        (FRENCH, "1.234", "1234 or 1.234"),
        (FRENCH, "1\u202f234", "1234"),
        (Manner(decimal="٫"), "12.5", "12.5"),
    ],
)
def test_others_type_a_number(manner: Manner, typed: str, read: str) -> None:
    assert _text(read_number(typed, manner)) == read


def test_the_numeric_keypad_types_a_decimal_dot() -> None:
    assert read_number("12.5", GERMAN, pad_dot=True) == Read(Decimal("12.5"))
    assert read_number("1.234", GERMAN, pad_dot=True) == Read(Decimal("1.234"))
    assert read_number("1.250,5", GERMAN, pad_dot=True) == Read(Decimal("1250.5"))
    assert _text(read_number("1 23.5", GERMAN, pad_dot=True)) == "odd"


def test_once_a_column_is_settled_nothing_in_it_is_ambiguous() -> None:
    assert read_number("1.234", GERMAN, settled=True) == Read(Decimal(1234))
    assert read_number("12.5", GERMAN, settled=True) == Read(Decimal("12.5"), foreign=True)


@given(
    st.decimals(-(10**12), 10**12, places=2),
    st.sampled_from([(",", "."), (".", ","), (",", " "), (",", "\u202f"), (".", "'")]),
)
def test_every_number_written_in_a_manner_is_read_in_it(number: Decimal, signs: tuple[str, str]) -> None:
    decimal, group = signs
    shown = f"{number:,.2f}".replace(",", "G").replace(".", decimal).replace("G", group)
    assert read_number(shown, Manner(decimal, group)) == Read(number)


@given(st.text() | st.text("0123456789.,-+ /QTdwmy:eE€%", max_size=14))
def test_no_text_breaks_the_reading(typed: str) -> None:
    for manner in (GERMAN, AMERICAN, HUNGARIAN):
        read_number(typed, manner)
        read_money(typed, manner, pad_dot=True)
        read_count(typed, manner)
        read_day(typed, manner, base=BASE)
        read_instant(typed, manner)
    guess_decimal([typed])


@pytest.mark.parametrize(
    ("typed", "money"),
    [
        ("1.250.000,50", Read(Money(125000050))),
        ("1.234", Read(Money(123400))),
        ("1.230", Ambiguous((Money(123000), Money(123)))),
        ("12.5", Read(Money(1250), foreign=True)),
        ("-0,05 €", Read(Money(-5))),
        ("CHF 100", Read(Money(10000, "CHF"))),
        ("100 zł", Read(Money(10000, "PLN"))),
        ("5 Kč", Read(Money(500, "CZK"))),
    ],
)
def test_money_is_read_to_the_cent(typed: str, money: Reading[Money]) -> None:
    assert read_money(typed, GERMAN) == money


def test_in_an_unknown_manner_the_only_reading_in_cents_is_taken() -> None:
    assert read_money("1.234", FRENCH) == Read(Money(123400))
    assert read_money("1,234E-1", ENGLISH) == Read(Money(12340))
    assert read_money("1.234e1", GERMAN) == Ambiguous((Money(1234000), Money(1234)))
    assert read_money("1.234e-1", GERMAN) == Read(Money(12340))
    assert read_money("1.234E2", Manner(decimal=",")) == Ambiguous((Money(12340000), Money(12340)))


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("1,234", "more than two decimals"),
        ("a lot", "cannot be read as a number"),
        ("1.234e-9", "cannot be read as a number"),
        ("1" * 20, "more than two decimals|cannot be read"),
    ],
)
def test_what_is_no_amount_is_refused_in_words(typed: str, says: str) -> None:
    found = read_money(typed, GERMAN)
    assert isinstance(found, Odd)
    assert any(part in str(found.message) for part in says.split("|"))


def test_whole_numbers_have_no_decimals() -> None:
    assert read_count("1.234", GERMAN) == Read(1234)
    assert read_count("1.000", GERMAN) == Read(1000)
    assert read_count("12", GERMAN) == Read(12)
    assert read_count("1.234e1", GERMAN) == Read(12340)
    for typed in ("12,5", "1.234e-9", "twelve"):
        assert isinstance(read_count(typed, GERMAN), Odd)


def test_an_outcome_can_be_put_through_a_function() -> None:
    assert mapped(Read(1, foreign=True), str) == Read("1", foreign=True)
    assert mapped(Ambiguous((1, 2)), str) == Ambiguous(("1", "2"))
    odd = read_number("?", GERMAN)
    assert mapped(odd, str) == odd


@pytest.mark.parametrize(
    ("text", "signs"), [("52,1", ","), ("12.5", "."), ("1.234", ",."), ("7", ",."), ("1.234.567", ","), ("x", "")]
)
def test_a_number_tells_which_decimal_separators_it_allows(text: str, signs: str) -> None:
    assert possible_decimals(text) == frozenset(signs)


def test_a_column_tells_its_decimal_separator() -> None:
    column = ["52,1", "390.822", "", "2.357.004", "12.5", "390.822", "n.d.", "7", "14.304", "1.111", "2.222"]
    assert guess_decimal(column) == DecimalGuess(",", 1, ("390.822", "14.304", "1.111"))
    assert guess_decimal(["390.822", "7"]) == DecimalGuess(None, 0, ("390.822",))
    assert guess_decimal(["1,5", "1.5"]).decimal is None
    assert guess_decimal(["1.5"]) == DecimalGuess(".", 0, ())


@pytest.mark.parametrize(
    "typed", ["15.03.2018", "15/3/18", "2018-03-15", "15 March 2018", "+43d", "+31wd", "15.3.", "15/3"]
)
def test_the_same_day_typed_in_many_ways(typed: str) -> None:
    assert read_day(typed, GERMAN, base=BASE) == Read(date(2018, 3, 15))


@pytest.mark.parametrize(
    ("manner", "typed", "day"),
    [
        (GERMAN, "3/4/18", "2018-04-03"),
        (AMERICAN, "3/4/18", "2018-03-04"),
        (HUNGARIAN, "18.3.4", "2018-03-04"),
        (AMERICAN, "3/4", "2018-03-04"),
        (GERMAN, "2018.03.15.", "2018-03-15"),
        (GERMAN, "15-3-2018", "2018-03-15"),
        (GERMAN, "15. 3. 2018", "2018-03-15"),
        (GERMAN, "20180315", "2018-03-15"),
        (GERMAN, "2018-03-15T00:00:00.000Z", "2018-03-15"),
        (GERMAN, "15.03.2018 00:00", "2018-03-15"),
        (GERMAN, "1.1.69", "2069-01-01"),
        (GERMAN, "1.1.70", "1970-01-01"),
        (GERMAN, "Sat 3 March 2018", "2018-03-03"),
        (GERMAN, "3 Mar 18", "2018-03-03"),
        (GERMAN, "3 Mar", "2018-03-03"),
        (SPANISH, "15 de marzo de 2018", "2018-03-15"),
        (SPANISH, "15 mar. 2018", "2018-03-15"),
        (HUNGARIAN, "2018. március 15.", "2018-03-15"),
        (GERMAN, "+6w", "2018-03-14"),
        (SPANISH, "+6s", "2018-03-14"),
        (GERMAN, "-1d", "2018-01-30"),
        (GERMAN, "+10wd", "2018-02-14"),
        (SPANISH, "+ 3 WD", "2018-02-05"),
        (GERMAN, "-3wd", "2018-01-26"),
        (GERMAN, "+1m", "2018-02-28"),
        (GERMAN, "+2y", "2020-01-31"),
        (GERMAN, "Q2 2018", "2018-04-01"),
        (GERMAN, "2018-Q3", "2018-07-01"),
        (SPANISH, "T4 2018", "2018-10-01"),
        (GERMAN, "03/2018", "2018-03-01"),
        (GERMAN, "2018-03", "2018-03-01"),
        (GERMAN, "2018", "2018-01-01"),
    ],
)
def test_a_day_is_read(manner: Manner, typed: str, day: str) -> None:
    assert read_day(typed, manner, base=BASE) == Read(date.fromisoformat(day))


@pytest.mark.parametrize(
    ("typed", "day"), [("Q1 2020", "2020-03-31"), ("2/2020", "2020-02-29"), ("2020", "2020-12-31")]
)
def test_a_span_ends_with_its_last_day(typed: str, day: str) -> None:
    assert read_day(typed, GERMAN, end=True) == Read(date.fromisoformat(day))


def test_working_days_end_with_the_calendar() -> None:
    assert isinstance(read_day("+9wd", GERMAN, base=date.max), Odd)


def test_a_date_in_another_order_than_the_manner_s_is_marked() -> None:
    assert read_day("15.03.2018", HUNGARIAN) == Read(date(2018, 3, 15), foreign=True)


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("31.02.2018", "month 2 of 2018 has 28 days"),
        ("03/14/2018", "there is no month 14"),
        ("20181315", "there is no month 13"),
        ("13/2018", "cannot be read as a day"),
        ("Q2 0000", "cannot be read as a day"),
        ("0000-01-01", "cannot be read as a day"),
        ("1 March 99999", "cannot be read as a day"),
        ("tomorrow", "cannot be read as a day"),
        ("May or June 2018", "cannot be read as a day"),
        ("March", "cannot be read as a day"),
        ("12345", "cannot be read as a day"),
        ("1.2.345", "cannot be read as a day"),
        ("123.1.2", "cannot be read as a day"),
        ("2018.1.1234", "cannot be read as a day"),
        ("1.2.3 4", "cannot be read as a day"),
        ("123.1", "cannot be read as a day"),
        ("+6x", "cannot be read as a day"),
        ("+9999y", "cannot be read as a day"),
        ("-9999y", "cannot be read as a day"),
        ("1" * 80, "cannot be read as a day"),
        ("", "Nothing was entered"),
    ],
)
def test_what_is_no_day_is_refused_in_words(typed: str, says: str) -> None:
    found = read_day(typed, GERMAN, base=BASE)
    assert isinstance(found, Odd)
    assert says in str(found.message)


@pytest.mark.parametrize("typed", ["+6w", "+10wd", "15.3.", "3 March"])
def test_without_a_day_to_count_from_a_relative_day_is_odd(typed: str) -> None:
    assert isinstance(read_day(typed, GERMAN), Odd)


@given(st.dates(date(1970, 1, 1), date(2069, 12, 31)), st.sampled_from(["dmy", "mdy", "ymd"]), st.booleans())
def test_every_day_written_in_a_manner_is_read_in_it(day: date, order: Order, short: bool) -> None:
    figures = {"d": f"{day.day}", "m": f"{day.month:02}", "y": f"{day:%y}" if short else f"{day.year}"}
    typed = "/".join(figures[each] for each in order)
    assert read_day(typed, Manner(order=order)) == Read(day)


def test_a_deadline_is_read_in_its_zone() -> None:
    found = read_instant("26.03.2020 17:00", GERMAN)
    assert isinstance(found, Read)
    assert str(found.value) == "2020-03-26T16:00:00Z Europe/Brussels"
    madrid = read_instant("27.03.2020 14:00:00", GERMAN, "Europe/Madrid")
    assert isinstance(madrid, Read)
    assert madrid.value.there.hour == 14


@pytest.mark.parametrize(
    "typed", ["", "26.03.2020", "26.03.2020 25:00", "31.02.2020 17:00", "26.03.2020 17:60", "1.1.0001 00:10"]
)
def test_what_is_no_deadline_is_refused(typed: str) -> None:
    assert isinstance(read_instant(typed, GERMAN), Odd)


def test_a_column_of_dates_tells_its_order() -> None:
    assert guess_order(["03.10.2000", "28.06.2015", "03/14/2018", "31.02.2018", "19.01.2002"]) == "dmy"
    assert guess_order(["03/14/2018"]) == "mdy"
    assert guess_order(["2018-03-14"]) is None
    assert guess_order(["01.02.2018"]) is None
    assert guess_order([]) is None


SPANISH_WEEK = replace(
    GERMAN,
    weekdays=("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
    short_weekdays=("lun", "mar", "mié", "jue", "vie", "sáb", "dom"),
)


@pytest.mark.parametrize(
    ("manner", "typed", "day"),
    [
        (GERMAN, "fri", "2018-03-16"),
        (GERMAN, "Friday", "2018-03-16"),
        (GERMAN, "wed", "2018-03-21"),
        (SPANISH_WEEK, "viernes", "2018-03-16"),
        (SPANISH_WEEK, "mié.", "2018-03-21"),
        (SPANISH_WEEK, "miercoles", "2018-03-21"),
        (SPANISH_WEEK, "mar", "2018-03-20"),
        (SPANISH_WEEK, "sun", "2018-03-18"),
    ],
)
def test_a_weekday_is_the_next_one(manner: Manner, typed: str, day: str) -> None:
    base = date(2018, 3, 14)  # a Wednesday
    assert read_day(typed, manner, base=base) == Read(date.fromisoformat(day))


@pytest.mark.parametrize("typed", ["fr", "t", "wedding", "s"])
def test_what_only_begins_like_a_weekday_is_none(typed: str) -> None:
    assert isinstance(read_day(typed, GERMAN, base=date(2018, 3, 14)), Odd)


def test_there_is_no_weekday_after_the_last_day_of_all() -> None:
    assert isinstance(read_day("fri", GERMAN, base=date.max), Odd)
    assert isinstance(read_day("fri", GERMAN), Odd)
