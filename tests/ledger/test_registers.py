"""Which value is shown, what is a conflict, what is alive."""

from hypothesis import given
from hypothesis import strategies as st

from s3desk.ledger.registers import Write, contested, deleted, present, shown, values

WRITES = st.lists(
    st.builds(
        Write, st.tuples(st.integers(1, 3), st.binary(min_size=1, max_size=2), st.integers(0, 2)), st.integers(0, 2)
    ),
    max_size=5,
    unique_by=lambda write: write.rank,
)


@given(live=WRITES)
def test_what_is_shown_does_not_depend_on_the_order_of_arrival(live):
    for order in (live, live[::-1], sorted(live, key=lambda write: write.value)):
        assert shown(order) == shown(live)
        assert values(order) == values(live) == sorted({write.value for write in live})
        assert contested(order) == (len({write.value for write in live}) > 1)
        assert present(order) == any(write.value for write in live)


def test_the_latest_by_lamport_number_then_id_then_index_is_shown():
    live = [
        Write((1, b"z", 9), "old"),
        Write((2, b"a", 0), "low"),
        Write((2, b"b", 0), "first"),
        Write((2, b"b", 1), "it"),
    ]
    assert shown(live) == "it"
    assert shown([]) is None
    assert values([]) == []


def test_the_same_value_twice_is_no_conflict():
    assert not contested([Write((1, b"a", 0), "x"), Write((1, b"b", 0), "x")])
    assert contested([Write((1, b"a", 0), "x"), Write((1, b"b", 0), "y")])
    assert contested([Write((1, b"a", 0), 1), Write((1, b"b", 0), True)])


def test_a_record_is_gone_only_when_every_deletion_had_seen_every_write():
    assert not deleted([], frozenset())
    assert not deleted([], frozenset({1}))
    assert deleted([frozenset({1, 2})], frozenset({1}))
    assert deleted([frozenset({1}), frozenset({1, 2})], frozenset({1}))
    assert not deleted([frozenset({1})], frozenset({1, 2}))
    assert not deleted([frozenset({1}), frozenset({1, 2})], frozenset({1, 2}))
