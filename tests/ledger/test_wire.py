"""A value of every kind comes back from the log, and equal values are equal bytes."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from s3desk.domain.declare import Field, Kind
from s3desk.domain.values import Instant, Money
from s3desk.ledger.changes import encode, is_set, plain
from s3desk.ledger.wire import from_wire, to_wire
from tests.ledger.making import VALUES
from tests.store.desk import BY_KIND, THING, value_of


@pytest.mark.parametrize("field", list(THING), ids=lambda field: field.name)
@given(data=st.data())
def test_a_value_comes_back_through_the_log(field, data):
    value = data.draw(value_of(field))
    wire = to_wire(field, value)
    assert plain(wire)
    assert from_wire(field, wire) == value
    assert is_set(wire) == (field.kind is Kind.LINKS and wire is not None)


@pytest.mark.parametrize("field", list(THING), ids=lambda field: field.name)
@given(data=st.data())
def test_equal_values_are_equal_bytes(field, data):
    first, second = data.draw(BY_KIND[field.kind]), data.draw(BY_KIND[field.kind])
    assert (first == second) == (encode(to_wire(field, first)) == encode(to_wire(field, second)))


def test_numbers_that_are_equal_are_written_alike():
    amount = THING.fields["amount"]
    assert to_wire(amount, Decimal("12.50")) == to_wire(amount, Decimal("12.5")) == "12.5"
    assert to_wire(amount, Decimal("1E+3")) == to_wire(amount, Decimal(1000)) == "1000"
    assert to_wire(amount, Decimal("-0.0")) == to_wire(amount, Decimal(0)) == "0"
    cost = THING.fields["cost"]
    assert to_wire(cost, Money(5)) == 5
    assert to_wire(cost, Money(5, "CHF", Decimal("0.950"))) == [5, "CHF", "0.95", None]


def test_the_empty_value_of_every_kind_is_nil():
    for field in THING:
        assert to_wire(field, field.default) is None
        assert to_wire(field, None) is None
        assert from_wire(field, None) == field.default


def test_a_moment_is_written_in_utc_with_its_zone():
    at = THING.fields["at"]
    assert to_wire(at, Instant.local(2020, 4, 22, 17)) == "2020-04-22T15:00:00Z Europe/Brussels"


@pytest.mark.parametrize("field", list(THING), ids=lambda field: field.name)
@given(wire=VALUES)
def test_a_value_of_another_shape_never_raises(field: Field, wire):
    from_wire(field, wire)
