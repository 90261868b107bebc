"""Money, instants, places, files and ids survive being written and read; odd texts are refused."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from s3desk.domain.errors import Cancelled, OfficeError
from s3desk.domain.messages import message
from s3desk.domain.values import (
    BRUSSELS,
    FileRef,
    Instant,
    Money,
    Place,
    RecordId,
    format_id,
    keyed_id,
    new_id,
    normal,
    parse_file,
    parse_id,
    parse_instant,
    parse_money,
    parse_number,
    parse_place,
)

CENTS = st.integers(-(10**16), 10**16)


def test_ids_are_16_bytes_and_read_back() -> None:
    made = new_id()
    assert len(made) == 16
    assert made != new_id()
    assert parse_id(format_id(made).upper()) == made


@pytest.mark.parametrize("text", ["", "12", "g" * 32, "0" * 31, "0" * 33, "٠" * 32])
def test_what_is_no_id_is_refused_in_words(text: str) -> None:
    with pytest.raises(OfficeError, match="is not the id of a record"):
        parse_id(text)


def test_a_keyed_id_depends_on_each_part_and_never_changes() -> None:
    assert keyed_id("call", "portal", "A-1").hex() == "f1eb9855a1c7b3d7e8333e328b6add4f"
    assert keyed_id("call", "ab", "c") != keyed_id("call", "a", "bc")
    assert keyed_id("call", None) == keyed_id("call", "")
    assert keyed_id("call", "ü") != keyed_id("call", "u")
    assert len(keyed_id("score")) == 16


@given(CENTS)
def test_money_is_exact_to_the_cent(cents: int) -> None:
    assert parse_money(str(Money(cents))).cents == cents
    assert Money(cents).eur_cents == cents


@given(
    CENTS,
    st.sampled_from(["CHF", "SEK"]),
    st.none() | st.decimals("0.000001", 1000, places=6),
    st.none() | st.dates(),
)
def test_money_in_another_currency_reads_back(
    cents: int, currency: str, rate: Decimal | None, day: date | None
) -> None:
    money = Money(cents, currency, rate, day)
    assert parse_money(str(money)) == money


@pytest.mark.parametrize(
    ("cents", "rate", "eur"), [(100, "0.5", 50), (1, "0.5", 0), (3, "0.5", 2), (-3, "0.5", -2), (10, "0.95", 10)]
)
def test_a_rate_rounds_half_to_even(cents: int, rate: str, eur: int) -> None:
    assert Money(cents, "CHF", Decimal(rate)).eur_cents == eur


def test_without_a_rate_the_euro_amount_is_not_known() -> None:
    assert Money(100, "CHF").eur_cents is None


@pytest.mark.parametrize(
    ("text", "cents"), [("1250000.50", 125000050), ("-0.5", -50), ("7", 700), (" 3.10 ", 310), ("-0.05 EUR", -5)]
)
def test_money_is_read(text: str, cents: int) -> None:
    assert parse_money(text) == Money(cents)


@pytest.mark.parametrize("text", ["", "1,5", "1.234", "1 eur", "EUR 1", "--1", "1.", ".5", "١", "1 CHF @", "1" * 16])
def test_what_is_no_money_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        parse_money(text)


@given(
    st.datetimes(datetime(1, 1, 2), datetime(9999, 12, 30), timezones=st.just(UTC)),  # noqa: DTZ001
    st.sampled_from([BRUSSELS, "Europe/Athens", "Atlantic/Canary", "UTC"]),
)
@example(datetime(500, 1, 1, tzinfo=UTC), BRUSSELS)
def test_an_instant_reads_back(moment: datetime, zone: str) -> None:
    instant = Instant(moment.replace(microsecond=0), zone)
    assert parse_instant(str(instant)) == instant
    assert instant.there == instant.utc


def test_17_00_in_brussels_is_16_00_in_winter_and_15_00_in_summer_utc() -> None:
    assert str(Instant.local(2020, 3, 26, 17)) == "2020-03-26T16:00:00Z Europe/Brussels"
    assert str(parse_instant("2020-04-22T17:00")) == "2020-04-22T15:00:00Z Europe/Brussels"
    assert str(parse_instant("2020-04-22T17:00+03:00 Europe/Athens")) == "2020-04-22T14:00:00Z Europe/Athens"
    assert parse_instant("2020-04-22T15:00:00.250Z").there.hour == 17


@pytest.mark.parametrize(
    "text",
    [
        "",
        "soon",
        "2020-04-22T17:00 Europe",
        "2020-04-22T17:00 Mars/Base",
        "2020-13-01",
        "2020-04-22",  # midnight would be the deadline of the day before
        "2020-04-22T17",
        "20200422T1700",
        "2020-W17-3T17:00",
        "9999-12-31T23:59Z",  # no day any more on a clock in Brussels
    ],
)
def test_what_is_no_instant_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        parse_instant(text)


@given(st.none() | st.binary(min_size=16, max_size=16), st.from_regex(r"[0-9a-z]{1,20}", fullmatch=True))
def test_a_place_reads_back(parent: bytes | None, index: str) -> None:
    place = Place(None if parent is None else RecordId(parent), index)
    assert parse_place(str(place)) == place


@pytest.mark.parametrize("text", ["", "-", "- A", "- a b", "xyz i"])
def test_what_is_no_place_is_refused(text: str) -> None:
    with pytest.raises((ValueError, OfficeError)):
        parse_place(text)


@given(st.binary(min_size=32, max_size=32), st.text("ab .ü", min_size=1), st.integers(0, 10**12))
def test_a_file_reads_back(digest: bytes, name: str, size: int) -> None:
    ref = FileRef(digest, name, size, "application/pdf")
    assert parse_file(str(ref)) == ref


@pytest.mark.parametrize("text", ["", "ab 1 text/plain a", f"{'0' * 64} 1 text/plain ", f"{'g' * 64} 1 text/plain a"])
def test_what_is_no_file_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        parse_file(text)


@given(st.decimals(-(10**20), 10**20, allow_nan=False, allow_infinity=False, places=8))
def test_a_number_in_normal_form_is_equal_and_reads_back(number: Decimal) -> None:
    assert normal(number) == number
    assert parse_number(f"{normal(number):f}") == number
    assert str(normal(normal(number))) == str(normal(number))


@pytest.mark.parametrize(
    ("text", "shown"), [("12.50", "12.5"), ("100", "100"), ("1e3", "1000"), ("-0.0", "0"), (".5", "0.5"), ("5.", "5")]
)
def test_equal_numbers_are_written_alike(text: str, shown: str) -> None:
    assert f"{parse_number(text):f}" == shown


@pytest.mark.parametrize("text", ["", "1,5", "NaN", "Infinity", "1e100", "0x1", "١", "1" * 500, "1_000"])
def test_what_is_no_number_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        parse_number(text)


def test_messages_and_errors_show_their_english_reading() -> None:
    assert str(message("{0} of {1}", 2, 3, count=2)) == "2 of 3"
    assert str(message("{not a place}")) == "{not a place}"
    error = OfficeError("The file {0} is gone.", "a")
    assert str(error) == str(error.message) == "The file a is gone."
    assert not issubclass(Cancelled, OfficeError)
