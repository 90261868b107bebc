"""Every kind of field goes through plain text and JSON and back unchanged; what a kind cannot hold is refused."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from s3desk.domain import plain
from s3desk.domain.declare import Choice, Field, Kind
from s3desk.domain.errors import OfficeError
from s3desk.domain.subjects import catalogue
from s3desk.domain.values import BRUSSELS, FileRef, Instant, Money, Place, RecordId, keyed_id


class Colour(Choice):
    RED = "red", "Red"
    DARK_BLUE = "dark_blue", "Dark blue"


EMPTY: dict[Kind, object] = {Kind.TEXT: "", Kind.PROSE: "", Kind.FLAG: False, Kind.LINKS: frozenset()}


def field(kind: Kind) -> Field:
    choices = Colour if kind is Kind.CHOICE else None
    return Field(f"a_{kind.value}", kind, "Label", choices=choices, default=EMPTY.get(kind))


IDS = st.binary(min_size=16, max_size=16).map(RecordId)
SOUND = st.characters(exclude_categories=["Cs"], exclude_characters="\0")
VALUES: dict[Kind, st.SearchStrategy[Any]] = {
    Kind.TEXT: st.text(SOUND).filter(lambda text: "\n" not in text),
    Kind.PROSE: st.text(SOUND),
    Kind.NUMBER: st.decimals(-(10**20), 10**20, allow_nan=False, allow_infinity=False, places=6),
    Kind.COUNT: st.integers(-(2**63), 2**63 - 1),
    Kind.MONEY: st.builds(
        Money,
        st.integers(-(10**16), 10**16),
        st.sampled_from(["EUR", "CHF"]),
        st.none() | st.decimals("0.0001", 900, places=4),
        st.none() | st.dates(),
    ),
    Kind.SCORE: st.integers(0, 5),
    Kind.DAY: st.dates(),
    Kind.INSTANT: st.builds(
        Instant,
        st.datetimes(datetime(1900, 1, 2), datetime(2200, 1, 1), timezones=st.just(UTC)).map(  # noqa: DTZ001
            lambda moment: moment.replace(microsecond=0)
        ),
        st.sampled_from([BRUSSELS, "Europe/Athens"]),
    ),
    Kind.CHOICE: st.sampled_from(list(Colour)),
    Kind.FLAG: st.booleans(),
    Kind.LINK: IDS,
    Kind.LINKS: st.frozensets(IDS),
    Kind.PLACE: st.builds(Place, st.none() | IDS, st.from_regex(r"[0-9a-z]{1,20}", fullmatch=True)),
    Kind.FILE: st.builds(
        FileRef,
        st.binary(min_size=32, max_size=32),
        st.from_regex(r"[\wü]+( [\w.ü]+)?", fullmatch=True),
        st.integers(0, 10**12),
    ),
}


@pytest.mark.parametrize("kind", list(Kind), ids=lambda kind: kind.value)
@given(data=st.data())
def test_a_value_reads_back(kind: Kind, data: st.DataObject) -> None:
    here, value = field(kind), data.draw(VALUES[kind])
    held = plain.checked(here, value)
    assert held == value
    assert plain.read(here, plain.write(here, held)) == held
    assert plain.from_json(here, json.loads(json.dumps(plain.to_json(here, held)))) == held


@pytest.mark.parametrize("kind", list(Kind), ids=lambda kind: kind.value)
def test_nothing_empties_any_field(kind: Kind) -> None:
    here = field(kind)
    assert plain.checked(here, None) == here.default
    assert plain.read(here, "") == here.default
    assert plain.from_json(here, plain.to_json(here, here.default)) == here.default
    assert plain.from_json(here, None) == here.default
    assert plain.write(here, None) == ""


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (Kind.TEXT, "two\nlines"),
        (Kind.TEXT, "nul\0"),
        (Kind.TEXT, 5),
        (Kind.PROSE, "half \ud800"),
        (Kind.NUMBER, Decimal("NaN")),
        (Kind.NUMBER, Decimal("1e60")),
        (Kind.NUMBER, 1.5),
        (Kind.COUNT, True),
        (Kind.COUNT, 2**63),
        (Kind.MONEY, Money(10**17)),
        (Kind.MONEY, Money(10**16, "CHF", Decimal(1000))),
        (Kind.MONEY, Money(1, "CHF", Decimal("1E+99999999"))),
        (Kind.TEXT, "x" * (plain.LONGEST_LINE + 1)),
        (Kind.SCORE, 6),
        (Kind.SCORE, -1),
        (Kind.DAY, datetime(2018, 3, 14, tzinfo=UTC)),
        (Kind.CHOICE, 3),
        (Kind.FLAG, 1),
        (Kind.LINK, b"short"),
        (Kind.LINKS, frozenset({b"short"})),
        (Kind.LINKS, [b"0" * 16]),
        (Kind.PLACE, "- i"),
        (Kind.FILE, "plan.pdf"),
    ],
)
def test_what_a_kind_cannot_hold_is_refused(kind: Kind, value: object) -> None:
    with pytest.raises(OfficeError, match=f"a_{kind.value}"):
        plain.checked(field(kind), value)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (Kind.NUMBER, "1,5"),
        (Kind.COUNT, "1.5"),
        (Kind.COUNT, "9" * 21),
        (Kind.COUNT, "٣"),
        (Kind.COUNT, "1_000"),
        (Kind.MONEY, "a lot"),
        (Kind.SCORE, "6"),
        (Kind.DAY, "14.03.2018"),
        (Kind.INSTANT, "noon"),
        (Kind.INSTANT, "2020-04-22"),
        (Kind.INSTANT, "0001-01-01T00:00 Europe/Athens"),
        (Kind.CHOICE, "green"),
        (Kind.FLAG, "yes"),
        (Kind.PLACE, "nowhere"),
        (Kind.FILE, "plan.pdf"),
    ],
)
def test_what_cannot_be_read_is_refused_with_the_field_named(kind: Kind, text: str) -> None:
    with pytest.raises(OfficeError, match=f"a_{kind.value}"):
        plain.read(field(kind), text)


@pytest.mark.parametrize("kind", [Kind.LINK, Kind.LINKS])
def test_an_id_that_is_none_is_refused(kind: Kind) -> None:
    with pytest.raises(OfficeError, match="is not the id"):
        plain.read(field(kind), "abc")


def test_a_choice_may_be_given_by_its_value() -> None:
    assert plain.checked(field(Kind.CHOICE), "dark_blue") is Colour.DARK_BLUE
    assert plain.read(field(Kind.CHOICE), " red ") is Colour.RED


def test_the_refusal_shows_how_to_write_it() -> None:
    with pytest.raises(OfficeError, match="write it like 2018-03-14"):
        plain.read(field(Kind.DAY), "tomorrow")
    with pytest.raises(OfficeError, match="takes one of: red, dark_blue"):
        plain.read(field(Kind.CHOICE), "green")


def test_numbers_are_held_in_normal_form() -> None:
    assert str(plain.checked(field(Kind.NUMBER), Decimal("12.500"))) == "12.5"
    assert plain.to_json(field(Kind.NUMBER), Decimal("12.5")) == "12.5"
    assert plain.read(field(Kind.DAY), "2018-03-14") == date(2018, 3, 14)


def test_the_same_call_of_the_same_source_is_the_same_record() -> None:
    call = catalogue()["call"]
    values = {"source": "Portal", "reference": "A-1", "title": "Valleys"}
    assert plain.record_key(call, values) == plain.record_key(call, {**values, "title": "New"}) is not None
    assert plain.record_key(call, values) == keyed_id("call", "Portal", "A-1")


@pytest.mark.parametrize("values", [{}, {"source": "Portal"}, {"reference": "A-1"}, {"source": "", "reference": "A-1"}])
def test_two_calls_without_a_whole_key_are_two_calls(values: dict[str, str]) -> None:
    assert plain.record_key(catalogue()["call"], values) is None


def test_a_value_of_the_whole_region_needs_no_breakdown() -> None:
    values = {"indicator": RecordId(b"i" * 16), "nuts": "ES13", "year": 2018}
    observation = catalogue()["observation"]
    assert plain.record_key(observation, values) is not None
    assert plain.record_key(observation, values) != plain.record_key(observation, {**values, "breakdown": "C"})
    assert plain.record_key(observation, {"nuts": "ES13", "year": 2018}) is None


def test_a_type_without_a_key_has_random_ids() -> None:
    assert plain.record_key(catalogue()["finding"], {"statement": "Few patents"}) is None
