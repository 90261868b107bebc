"""Values that only another program writes: endless lines, sums beyond counting. They stay in the log, whole."""

import io
import secrets
from decimal import Decimal

import pytest

from s3desk.domain.errors import OfficeError
from s3desk.domain.plain import LONGEST_LINE
from s3desk.domain.values import Money, RecordId
from s3desk.ledger.changes import Insert, Set, change_id, encode
from s3desk.ledger.packs import Pack
from s3desk.ledger.signing import sign
from s3desk.services.query import Query
from tests.ledger.making import change
from tests.store.desk import add, agrees, bundled, digest, get, meet, put, take, written

LONG = "long " * 200_000


@pytest.fixture
def team(laptops):
    """Ana and Ben, members both; his program is not ours."""
    ana, ben = laptops
    add(ben, title="By Ben")
    meet(ana, ben)
    return ana, ben


def given(workspace, by, operation, **other):
    """Take in a change by another's hand; return its id."""
    author = by._profile.author
    head = {"workspace": workspace._id, "series": secrets.token_bytes(16), "action": secrets.token_bytes(16)}
    body = encode(change(operation, author=author.key, **head, **other))
    workspace.take_in([Pack(io.BytesIO(bundled(by, [(body, sign(author, body))])))])
    return change_id(body)


def born(workspace, by, **values):
    record = RecordId(secrets.token_bytes(16))
    given(workspace, by, Insert("thing", record, list(values), list(values.values())))
    return record


def told(workspace, record, name):
    """Return what history tells of a field, the latest first."""
    return [each.change.after for each in workspace.questions.history(record) if each.change.field == name]


def test_of_an_endless_line_the_beginning_is_shown_and_the_whole_is_kept(team):
    ana, ben = team
    thing = born(ana, ben, title=LONG, **{"title@fr": LONG})
    whole = get(ana, thing)
    for shown in (whole.title, whole.translations["title@fr"], ana.questions.titles([thing])[thing].text):
        assert len(shown) == LONGEST_LINE
        assert shown == LONG[: LONGEST_LINE - 1] + "…"
    assert [each.id for each in ana.questions.find(Query("thing"))].count(thing) == 1
    assert told(ana, thing, "title") == [LONG]
    put(ana, thing, pieces=3, title=whole.title)
    assert told(ana, thing, "title") == [LONG]
    take(ben, written(ana))
    assert digest(ana) == digest(ben)
    assert agrees(ana)
    assert agrees(ben)


def test_one_written_later_is_shown_so_too_and_settles_as_it_is_shown(team):
    ana, ben = team
    thing = add(ana, title="A")
    take(ben, written(ana))
    (last,) = [
        each.id for each in ana.questions.tips(["team"]) if each.series == ana.questions.outgoing(["team"]).header.copy
    ]
    put(ana, thing, title="B")
    given(ana, ben, Set("thing", thing, "title", LONG, [1, 0]), refs=[last], seen=[])
    (conflict,) = ana.questions.conflicts()
    assert max(len(str(side.value)) for side in conflict.sides) == LONGEST_LINE
    assert len(get(ana, thing).title) in {1, LONGEST_LINE}
    assert agrees(ana)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("cost", [2**62, "CHF", "10000000000", "2024-01-31"]),
        ("cost", [100, "CHF", "1E+9999999", None]),
        ("cost", [100, "CHF", "NaN", None]),
        ("cost", [100, "CHF", "Infinity", None]),
        ("cost", [100, "C" * 100_000, "1", None]),
        ("amount", "1E+9999999"),
        ("amount", "NaN"),
        ("amount", "1" * 100_000),
        ("due", "2024-01-31" * 10_000),
        ("colour", "red" * 10_000),
        ("order", [None, "a" * 100_000]),
        ("one", b"x" * 100_000),
        ("paper", [b"x" * 32, "n" * 100_000, 5, "text/plain"]),
        ("paper", [b"x" * 32, "name", -5, "text/plain"]),
    ],
    ids=lambda given: f"{given}"[:40],
)
def test_a_value_that_nobody_can_mean_is_shown_as_empty_and_stops_nothing(team, name, value):
    ana, ben = team
    thing = born(ana, ben, **{"title": "T", name: value})
    other = born(ana, ben, title="T")
    assert getattr(get(ana, thing), name) == getattr(get(ana, other), name)
    take(ben, written(ana))
    assert digest(ana) == digest(ben)
    assert agrees(ana)


def test_sums_beyond_what_a_database_counts_are_counted(team):
    ana, ben = team
    for each in (2**63 - 1, 2**63 - 1, -5, 199):
        born(ana, ben, title="T", cost=each)
    (tally,) = ana.questions.tally(Query("thing"), ["colour"], "cost")
    assert tally.eur_cents == 2**64 - 2 - 5 + 199


def test_nobody_enters_a_line_or_a_sum_beyond_bounds(workspace):
    thing = add(workspace, title="x" * LONGEST_LINE)
    assert get(workspace, thing).title == "x" * LONGEST_LINE
    with pytest.raises(OfficeError, match="title holds one line of at most 4000 characters, and this text has 4001"):
        put(workspace, thing, title="x" * (LONGEST_LINE + 1))
    with pytest.raises(OfficeError, match="cannot be read as money"):
        put(workspace, thing, cost=Money(10**16, "CHF", Decimal(10_000)))


@pytest.mark.parametrize(
    ("name", "value"),
    [("title", True), ("title", [b"x" * 16, "a"]), ("pieces", "five"), ("done", "yes"), ("one", [1, 2, 3, 4])],
    ids=lambda given: f"{given}"[:40],
)
def test_a_value_of_another_kind_may_stand_against_a_sound_one(team, name, value):
    ana, ben = team
    good = {"title": "A", "pieces": 5, "done": True, "one": add(ana, title="Other")}[name]
    thing = add(ana, title="T")
    (tip,) = [
        each for each in ana.questions.tips(["team"]) if each.series == ana.questions.outgoing(["team"]).header.copy
    ]
    put(ana, thing, **{name: good})
    if name == "title":
        put(ana, thing, title="B")
    given(ana, ben, Set("thing", thing, name, value, [1, 0]), refs=[tip.id], seen=[])
    (conflict,) = ana.questions.conflicts()
    empty = getattr(get(ana, born(ana, ben, code="empty")), name)
    assert {side.value for side in conflict.sides} == {"B" if name == "title" else good, empty}
    assert agrees(ana)


def test_a_record_that_becomes_one_of_another_type_comes_in(team):
    ana, ben = team
    thing = born(ana, ben, title="T")
    given(ana, ben, Insert("tally", thing, ["code"], ["C"]))
    assert type(ana.questions.get(thing)).__name__ == "Tally"
    assert agrees(ana)
