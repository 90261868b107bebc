"""What must be the same everywhere, and what the oracle says of one laptop."""

from __future__ import annotations

from typing import Any

from s3desk.domain.values import RecordId
from s3desk.services.conflicts import Matter
from s3desk.services.query import Order, Query
from s3desk.store import checks
from s3desk.store.columns import encode
from s3desk.store.log import Log
from s3desk.store.names import Names
from tests.replicas.laptop import Laptop, personal
from tests.replicas.oracle import Oracle, waiting


def compare(laptop: Laptop, oracle: Oracle) -> None:
    """The oracle knows happens-before only; what is shown, deleted, contested must follow from that."""
    expected = oracle.expected(laptop.ids())
    found = {state.id: state for state in _states(laptop)}
    assert found.keys() == expected.keys()
    for key, state in expected.items():
        ours = found[key]
        assert (ours.deleted, ours.torn) == (state.deleted, state.torn), (laptop.name, key.hex(), state)
        for name, values in state.values.items():
            if name not in state.edits and not is_prose(name):
                wanted = {encode(value) for value in values} - {encode(None)}
                assert {encode(value) for value in ours.fields.get(name, [])} - {encode(None)} == wanted
        members = {name: both for name, both in state.members.items() if both != (set(), set())}
        assert {name: (set(a), set(b)) for name, (a, b) in ours.members.items()} == members
    decide, merged = waiting(expected, laptop.declared, personal(laptop))
    listed = laptop.conflicts()
    theirs = {c.id for c in listed if c.matter in (Matter.VALUES, Matter.MEMBER, Matter.DELETION)}
    differing = {each for each in theirs ^ decide if not is_prose(each)}
    assert not differing, (laptop.name, differing, {c.id: c.matter for c in listed})
    assert {c.id for c in listed if c.matter is Matter.PROSE} >= {m for m in merged if "remark" not in m}
    assert laptop.questions.standing().conflicts == sum(each.waits for each in listed)


def agree(one: Laptop, other: Laptop) -> None:
    assert one.digest() == other.digest()
    for name, rows in one.tables().items():
        for ours, theirs in zip(rows, other.tables()[name], strict=True):
            assert ours == theirs
    assert _order(one) == _order(other)
    ours, theirs = _cards(one), _cards(other)
    assert [each for each in ours if each not in theirs] == [each for each in theirs if each not in ours]
    assert ours == theirs


def is_prose(name: str) -> bool:
    return name.rsplit(":", 1)[-1].split("@")[0] in ("body", "remark")


def _states(laptop: Laptop) -> list[Any]:
    return list(checks.states(laptop.database, Names(laptop.database), Log(laptop.database)))


def shared_states(laptop: Laptop) -> list[bytes]:
    return sorted(state.canonical() for state in _states(laptop) if state.circle != "mine")


def _order(laptop: Laptop) -> list[RecordId]:
    """Return the things that were put somewhere, as a list shows them; the others follow as each laptop met them."""
    found = laptop.questions.find(Query("thing", order=(Order("order"),)))
    return [each.id for each in found if each.order is not None and _shared(laptop, each.id)]


def _shared(laptop: Laptop, record: RecordId) -> bool:
    return bool(laptop.questions.circle(record) != "mine")


def _cards(laptop: Laptop) -> list[Any]:
    return [
        (c.id, c.matter, c.shown, c.base, {(s.value, s.author, s.device, s.at, s.deletes) for s in c.sides})
        for c in laptop.conflicts()
        if _shared(laptop, c.record.id)
    ]
