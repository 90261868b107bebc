"""Every question in words gives what a plain filter in Python gives, page by page, each record once."""

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from s3desk.domain.declare import Kind
from s3desk.domain.errors import OfficeError
from s3desk.domain.fold import fold
from s3desk.domain.values import Money, Place, new_id
from s3desk.services.query import Among, AnyOf, Order, Query, Test, Where
from s3desk.store.workspace import create
from tests.store.desk import BY_KIND, CATALOGUE, THING, Colour, add, delete, do, person, put

IDS = [new_id() for _ in range(3)]
FEW = {
    Kind.TEXT: st.sampled_from(["", "a", "A", "Á", "ab", "Σίσυφος", "σίσυφοσ", "x" * 100 + " far away"]),
    Kind.PROSE: st.sampled_from(["", "one two", "Two", "ΤΈΛΟΣ τέλος", "Straße"]),
    Kind.NUMBER: st.none() | st.sampled_from([Decimal("-1.5"), Decimal(2), Decimal(10), Decimal("0.1")]),
    Kind.COUNT: st.none() | st.integers(-1, 2),
    Kind.MONEY: st.none()
    | st.sampled_from([Money(0), Money(-5), Money(7), Money(7, "CHF", Decimal(1)), Money(9, "SEK")]),
    Kind.SCORE: st.none() | st.integers(0, 2),
    Kind.DAY: st.none() | st.sampled_from([dt.date(2020, 1, 1), dt.date(999, 1, 1), dt.date(2021, 1, 1)]),
    Kind.INSTANT: st.none() | BY_KIND[Kind.INSTANT],
    Kind.CHOICE: st.none() | st.sampled_from(list(Colour)),
    Kind.FLAG: st.booleans(),
    Kind.LINK: st.none() | st.sampled_from(IDS),
    Kind.LINKS: st.frozensets(st.sampled_from(IDS)),
    Kind.PLACE: st.none() | st.builds(Place, st.none() | st.sampled_from(IDS), st.sampled_from(["i", "k", "k1"])),
    Kind.FILE: st.none(),
}
FIELDS = [field for field in THING if field.kind is not Kind.FILE]
COMPARED = {Kind.NUMBER, Kind.COUNT, Kind.SCORE, Kind.DAY, Kind.MONEY}


@pytest.fixture(scope="module")
def filled(tmp_path_factory):
    """A hundred things with few different values, so that ties and empty ones are common."""
    folder = tmp_path_factory.mktemp("find")
    workspace = create(folder / "find.s3desk", person(folder / "home"), CATALOGUE)
    drawn = []

    @settings(max_examples=100, database=None, derandomize=True, suppress_health_check=list(HealthCheck))
    @given(st.fixed_dictionaries({field.name: FEW[field.kind] for field in FIELDS}))
    def draw(values):
        drawn.append(values)

    draw()
    do(workspace, lambda to: [to.insert("thing", values) for values in drawn])
    gone = add(workspace, title="gone")
    delete(workspace, gone)
    yield workspace
    workspace.close()


class Everything(list):
    """All things; Hypothesis prints what a test was given."""

    def __repr__(self):
        return f"{len(self)} things"


@pytest.fixture(scope="module")
def everything(filled):
    return Everything(filled.questions.find(Query("thing")))


def shape(field, value):
    """Return what a field is compared by."""
    if isinstance(value, Money):
        return value.eur_cents
    return value.parent if isinstance(value, Place) else value


def holds(field, record, test, wanted):
    value = shape(field, getattr(record, field.name))
    wanted = wanted if test is Test.ONE_OF else shape(field, wanted)
    empty = value is None or value == field.default
    match test:
        case Test.EMPTY:
            return empty
        case Test.FILLED:
            return not empty
        case Test.EQUAL:
            if field.kind is Kind.LINKS:
                return wanted in value
            return value == wanted if wanted is not None and wanted != field.default else empty
        case Test.UNEQUAL:
            return not holds(field, record, Test.EQUAL, wanted)
        case Test.ONE_OF:
            if field.kind is Kind.LINKS:
                return bool(value & set(wanted))
            return any(holds(field, record, Test.EQUAL, one) for one in wanted)
        case Test.CONTAINS:
            return fold(wanted) in fold(value)
    if empty:
        return False
    return {
        Test.LESS: value < wanted,
        Test.AT_MOST: value <= wanted,
        Test.MORE: value > wanted,
        Test.AT_LEAST: value >= wanted,
    }[test]


@st.composite
def conditions(draw):
    field = draw(st.sampled_from(FIELDS))
    tests = [Test.EMPTY, Test.FILLED, Test.EQUAL, Test.UNEQUAL, Test.ONE_OF]
    if field.is_text():
        tests.append(Test.CONTAINS)
    if field.kind in COMPARED:
        tests += [Test.LESS, Test.AT_MOST, Test.MORE, Test.AT_LEAST]
    test = draw(st.sampled_from(tests))
    if test in {Test.EMPTY, Test.FILLED}:
        return field, test, None
    one = st.sampled_from(IDS) if field.kind is Kind.LINKS else FEW[field.kind]
    if field.kind is Kind.PLACE:
        one = st.builds(Place, st.sampled_from(IDS), st.just("i"))
    if test is Test.ONE_OF:
        return field, test, tuple(draw(st.lists(one.filter(lambda value: value is not None), max_size=2)))
    value = draw(one)
    if test in {Test.LESS, Test.AT_MOST, Test.MORE, Test.AT_LEAST} and shape(field, value) is None:
        value = draw(one.filter(lambda value: shape(field, value) is not None))
    if test is Test.CONTAINS:
        value = draw(st.sampled_from(["a", "ΣΊΣ", "two", "far", "strasse", "", "%"]))
    return field, test, value


def asked(field, test, value):
    """Return the value as a question carries it."""
    if field.kind is Kind.PLACE and test is Test.ONE_OF:
        return tuple(each.parent for each in value)
    return value.parent if isinstance(value, Place) else value


@settings(max_examples=250, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(found=st.lists(conditions(), max_size=2))
def test_a_condition_finds_what_a_plain_filter_finds(filled, everything, found):
    amounts = [value for _, _, value in found if isinstance(value, Money)]
    amounts += [one for _, _, value in found if isinstance(value, tuple) for one in value if isinstance(one, Money)]
    if any(amount.eur_cents is None for amount in amounts):
        return  # an amount without a rate has no order and no equal
    where = tuple(Where(field.name, test, asked(field, test, value)) for field, test, value in found)
    wanted = [each.id for each in everything if all(holds(f, each, t, v) for f, t, v in found)]
    assert filled.questions.ids(Query("thing", where)) == wanted
    assert filled.questions.count(Query("thing", where)) == len(wanted)
    either = {each.id for each in everything if any(holds(f, each, t, v) for f, t, v in found)}
    assert set(filled.questions.ids(Query("thing", (AnyOf(where),)))) == either


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_paging_visits_each_record_once_in_order(filled, everything, data):
    sortable = [field for field in FIELDS if field.kind is not Kind.LINKS]
    chosen = data.draw(st.lists(st.sampled_from(sortable), max_size=2, unique_by=lambda field: field.name))
    order = tuple(Order(field.name, data.draw(st.booleans())) for field in chosen)
    size = data.draw(st.sampled_from([3, 17, 40]))
    whole = filled.questions.ids(Query("thing", order=order))
    assert sorted(whole) == sorted(each.id for each in everything)
    paged, after = [], None
    while page := filled.questions.find(Query("thing", order=order, after=after, limit=size)):
        paged += [each.id for each in page]
        after = page[-1].id
        assert len(paged) <= len(whole)
    assert paged == whole
    if chosen:
        first = chosen[0]
        by_id = {each.id: each for each in everything}
        keys = [_key(first, by_id[each]) for each in whole]
        filled_keys = [key for key in keys if key is not None]
        assert keys[: len(filled_keys)] == filled_keys  # what is empty comes last, either way
        assert filled_keys == sorted(filled_keys, reverse=order[0].descending)


def _key(field, record):
    value = getattr(record, field.name)
    if field.kind is Kind.PLACE:
        return None if value is None else value.index
    if field.kind is Kind.MONEY:
        return None if value is None else value.eur_cents
    if field.kind is Kind.INSTANT:
        return None if value is None else str(value)
    if field.kind is Kind.CHOICE:
        return None if value is None else value.value
    if field.kind is Kind.TEXT:
        if value == "":
            return None
        if field.name == "title":
            return fold(value)[:80]
        return "".join(letter.lower() if letter.isascii() else letter for letter in value)
    if field.kind is Kind.FLAG:
        return True if value else None
    return None if value == field.default else value


def test_links_are_asked_both_ways(workspace):
    target, other = add(workspace, title="Target"), add(workspace, title="Other")
    by_set, by_link = add(workspace, title="by set"), add(workspace, title="by link")
    below = add(workspace, title="below", order=Place(target, "i"), worth=3)
    put(workspace, by_set, many=frozenset({target}))
    put(workspace, by_link, one=target, worth=2)

    by_title = Order("title")

    def titles(*where, order=(by_title,)):
        return [each.title for each in workspace.questions.find(Query("thing", where, order))]

    assert titles(Where("thing.many", Test.FILLED)) == ["Target"]
    assert titles(Where("thing.one", Test.ANY, (Where("worth", Test.AT_LEAST, 2),))) == ["Target"]
    assert titles(Where("thing.one", Test.ANY, (Where("worth", Test.AT_LEAST, 3),))) == []
    assert (
        titles(Where("thing.one", Test.NONE, (Where("worth", Test.EQUAL, 2),)), Where("id", Test.EQUAL, target)) == []
    )
    assert len(titles(Where("thing.order", Test.EMPTY))) == 4
    assert titles(Where("id", Test.ONE_OF, (below, other))) == ["below", "Other"]
    assert len(titles(Where("id", Test.UNEQUAL, below))) == 4
    assert titles(Where("order", Test.EQUAL, target)) == ["below"]
    assert titles(order=(Order("thing.order.worth"), Order("title")))[0] == "Target"
    delete(workspace, below)
    assert titles(Where("thing.order", Test.FILLED)) == []
    assert [each.title for each in workspace.questions.find(Query("thing", among=Among.TRASH))] == ["below"]


def test_an_order_by_linked_values_may_leave_out_those_that_are_over(workspace):
    """A call is sorted by its next deadline, not by its first; with none ahead it comes last, on every page."""
    over, near, far = (add(workspace, title=title) for title in ("over", "near", "far"))
    for target, *worths in ((over, 1), (near, 1, 4), (far, 2, 5)):
        for worth in worths:
            put(workspace, add(workspace, title="link"), one=target, worth=worth)
    wanted = Where("title", Test.UNEQUAL, "link")

    def titles(order, after=None):
        return [each.title for each in workspace.questions.find(Query("thing", (wanted,), (order,), after))]

    assert titles(Order("thing.one.worth")) == ["over", "near", "far"]
    assert titles(Order("thing.one.worth", above=3)) == ["near", "far", "over"]
    assert titles(Order("thing.one.worth", descending=True, above=3)) == ["far", "near", "over"]
    assert titles(Order("thing.one.worth", above=3), near) == ["far", "over"]
    for wrong in (Order("thing.one.many", above=3), Order("thing.one.nothing", above=3)):
        with pytest.raises(OfficeError):
            titles(wrong)


def test_a_word_far_behind_in_a_long_title_is_found(workspace):
    thing = add(workspace, title="long " * 30 + "Ende")
    assert workspace.questions.ids(Query("thing", (Where("title", Test.CONTAINS, "ende"),))) == [thing]
    assert workspace.questions.ids(Query("thing", (Where("title", Test.CONTAINS, "nowhere"),))) == []


def test_words_are_found_in_all_texts_of_a_record(workspace):
    thing = add(workspace, title="Plan", body="Über die Straße")
    add(workspace, title="Other")
    assert workspace.questions.ids(Query("thing", (Where("*", Test.CONTAINS, "uber strasse"),))) == [thing]
    assert workspace.questions.ids(Query("thing", (Where("*", Test.CONTAINS, "..."),))) == []


@pytest.mark.parametrize(
    ("query", "said"),
    [
        (Query("thingy"), 'There is no record type "thingy"; did you mean thing?'),
        (Query("thing", (Where("titel"),)), 'thing has no field "titel"; did you mean title?'),
        (
            Query("thing", (Where("title@fr"),)),
            "Filter by title without a language; texts in all languages are found by search.",
        ),
        (Query("thing", (Where("title", Test.LESS, "a"),)), None),
        (Query("thing", (Where("colour", Test.EQUAL, "pink"),)), None),
        (Query("thing", (Where("due", Test.EQUAL, "soon"),)), None),
        (Query("thing", (Where("due", Test.LESS, None),)), "due cannot be compared like this."),
        (Query("thing", (Where("due", Test.CONTAINS, "2020"),)), "due is no text; compare it with = instead."),
        (Query("thing", (Where("thing.title", Test.FILLED),)), None),
        (
            Query("thing", (Where("thing.one.two", Test.FILLED),)),
            '"thing.one.two" does not name linked records; write it as TYPE.FIELD.',
        ),
        (Query("thing", (Where("thing.one", Test.ANY, "x"),)), "thing.one takes conditions on the linked records."),
        (Query("thing", order=(Order("many"),)), None),
        (Query("thing", order=(Order("thing.one"),)), None),
    ],
    ids=str,
)
def test_a_question_that_makes_no_sense_is_answered_in_words(workspace, query, said):
    if query.where and query.where[0].test is Test.LESS and query.where[0].field == "title":
        workspace.questions.find(query)  # texts have an order too
        return
    with pytest.raises(OfficeError) as told:
        workspace.questions.find(query)
    assert said is None or str(told.value) == said


def test_values_may_come_as_the_command_line_writes_them(workspace):
    thing = add(workspace, title="A", due=dt.date(2020, 5, 1), done=True, cost=Money(12_50), worth=3)
    for name, text in {"due": "2020-05-01", "done": "true", "cost": "12.50", "worth": "3"}.items():
        assert workspace.questions.ids(Query("thing", (Where(name, Test.EQUAL, text),))) == [thing]


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(by=st.lists(st.sampled_from(["worth", "colour", "done", "due", "one"]), max_size=2, unique=True))
def test_a_tally_says_what_adding_up_says(filled, everything, by):
    wanted = {}
    for each in everything:
        key = tuple(getattr(each, name) for name in by)
        count, cents, unknown = wanted.get(key, (0, 0, 0))
        euro = None if each.cost is None else each.cost.eur_cents
        wanted[key] = count + 1, cents + (euro or 0), unknown + (euro is None)
    found = filled.questions.tally(Query("thing"), by, "cost")
    assert {each.values: (each.count, each.eur_cents, each.unknown) for each in found} == wanted
    few = Query("thing", (Where("worth", Test.AT_LEAST, 1),))
    assert sum(each.count for each in filled.questions.tally(few, by, "cost")) == filled.questions.count(few)


@pytest.mark.parametrize(
    ("by", "amount"), [(["many"], "cost"), (["order"], "cost"), (["worth"], "amount"), (["x"], "")]
)
def test_a_tally_of_what_cannot_be_gathered_is_refused(workspace, by, amount):
    with pytest.raises(OfficeError):
        workspace.questions.tally(Query("thing"), by, amount)


def test_many_counts_are_one_question(filled):
    queries = [Query("thing", (Where("worth", Test.EQUAL, worth),)) for worth in range(3)] + [Query("thing")]
    asked = []
    filled.questions._database.set_trace_callback(asked.append)
    found = filled.questions.counts(queries)
    filled.questions._database.set_trace_callback(None)
    assert len(asked) == 1
    assert found == [filled.questions.count(each) for each in queries]
    assert filled.questions.counts([]) == []
