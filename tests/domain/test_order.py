"""There is always room between two siblings."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from s3desk.domain.order import between, spread


@given(st.lists(st.integers(0, 10**6), max_size=120))
def test_any_insertion_keeps_the_order(places: list[int]) -> None:
    row: list[str] = []
    for number in places:
        at = number % (len(row) + 1)
        row.insert(at, between(row[at - 1] if at else None, row[at] if at < len(row) else None))
    assert row == sorted(set(row))
    assert not any(each.endswith("0") for each in row)


@pytest.mark.parametrize("end", ["left", "right"])
def test_always_inserting_at_one_end_stays_short(end: str) -> None:
    index = between(None, None)
    for _ in range(500):
        index = between(index, None) if end == "left" else between(None, index)
    assert len(index) < 150


@pytest.mark.parametrize(("left", "right"), [("b", "a"), ("a", "a"), ("ai", "a")])
def test_the_left_must_sort_before_the_right(left: str, right: str) -> None:
    with pytest.raises(ValueError, match="before"):
        between(left, right)


@given(st.integers(0, 3000), st.none() | st.from_regex(r"[0-9a-z]{0,4}[1-9a-z]", fullmatch=True))
def test_rows_that_arrive_together_come_in_order_after_the_last(count: int, left: str | None) -> None:
    row = spread(count, left)
    assert len(row) == count
    assert row == sorted(set(row))
    assert left is None or not row or row[0] > left
    for one, next_one in pairwise(row):
        assert one < between(one, next_one) < next_one
    if row:
        assert between(None, row[0]) < row[0]
