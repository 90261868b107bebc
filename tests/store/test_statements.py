"""SQL is made once for each shape of a question; remembered or made anew, it is the same and finds the same."""

import subprocess
import sys
from functools import partial

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from s3desk import __version__
from s3desk.domain.errors import OfficeError
from s3desk.services.edition import SOURCE, Edition
from s3desk.services.query import Among, AnyOf, Order, Query, Test, Where
from s3desk.store.shapes import What
from s3desk.store.statements import Statements
from s3desk.store.workspace import open_reader
from tests.store.desk import CATALOGUE, THING, add, put
from tests.store.test_find import FIELDS, IDS, asked, conditions

NUMBERS = {"many": 7}.get


@st.composite
def queries(draw):
    """Any question: conditions of every kind, alone or as alternatives, also on linked records; order, page, trash."""
    found = [Where(f.name, test, asked(f, test, value)) for f, test, value in draw(st.lists(conditions(), max_size=3))]
    found += draw(
        st.lists(
            st.sampled_from(
                [
                    Where("id", Test.ONE_OF, tuple(IDS)),
                    Where("id", Test.UNEQUAL, IDS[0]),
                    Where("circle", Test.EQUAL, "team"),
                    Where("*", Test.CONTAINS, "one tw"),
                    Where("thing.one", Test.EMPTY),
                    Where("thing.many", Test.ANY, tuple(found[:1])),
                    Where("thing.order", Test.NONE, tuple(found)),
                ]
            ),
            max_size=1,
        )
    )
    where = (AnyOf(tuple(found)),) if draw(st.booleans()) else tuple(found)
    order = tuple(
        Order(draw(st.sampled_from(["title", "amount", "due", "order", "thing.one.worth"])), draw(st.booleans()))
        for _ in range(draw(st.integers(0, 2)))
    )
    after = draw(st.none() | st.sampled_from(IDS))
    return Query("thing", where, order, after, draw(st.none() | st.integers(1, 50)), draw(st.sampled_from(Among)))


@pytest.fixture(scope="module")
def some_things(tmp_path_factory):
    from s3desk.store.workspace import create
    from tests.store.desk import person

    folder = tmp_path_factory.mktemp("statements")
    workspace = create(folder / "some.s3desk", person(folder / "home"), CATALOGUE)
    things = [add(workspace, title=title, worth=worth) for worth, title in enumerate(("a", "two", "one twig"))]
    put(workspace, things[0], one=things[1], many=frozenset(things))
    yield workspace
    workspace.close()


@settings(max_examples=300, suppress_health_check=list(HealthCheck))
@given(query=queries(), what=st.sampled_from(What))
def test_what_is_remembered_is_what_would_be_made(some_things, tmp_path_factory, query, what):
    path = tmp_path_factory.mktemp("kept") / "statements"
    first = Statements(CATALOGUE, path)
    made = first.of(what, query, NUMBERS)
    first.remember()
    remembered = Statements(CATALOGUE, path)
    assert remembered.of(what, query, NUMBERS) == made == Statements(CATALOGUE).of(what, query, NUMBERS)
    assert remembered._finder is None  # nothing was compiled again
    database = some_things.questions._database
    assert database.execute(*made).fetchall() == database.execute(*remembered.of(what, query, NUMBERS)).fetchall()


def texts(*wheres):
    statements = Statements(CATALOGUE)
    return {statements.of(What.IDS, Query("thing", tuple(where)), NUMBERS)[0] for where in wheres}


def test_questions_that_differ_in_their_values_share_one_text():
    assert len(texts([Where("worth", Test.AT_LEAST, 1)], [Where("worth", Test.AT_LEAST, 3)])) == 1
    assert len(texts([Where("title", Test.CONTAINS, "a")], [Where("title", Test.CONTAINS, "b")])) == 1
    assert len(texts([Where("*", Test.CONTAINS, "a")], [Where("*", Test.CONTAINS, "bc d")])) == 1
    lists = [[Where("one", Test.ONE_OF, tuple(IDS * length))] for length in range(11, 22)]
    assert len(texts(*lists)) == 1, "33 to 63 are filled up to 64"
    assert len(texts([Where("worth", Test.EQUAL, 1)], [Where("worth", Test.EQUAL, None)])) == 2, "no value is another"


@pytest.mark.parametrize("count", [0, 1, 2, 3, 5, 600, 20_000])
def test_a_list_of_any_length_finds_what_is_in_it(workspace, count):
    here, other = add(workspace, title="here"), add(workspace, title="other")
    listed = (here, *IDS * count)[: count or None] if count else ()
    assert workspace.questions.ids(Query("thing", (Where("id", Test.ONE_OF, listed),))) == ([here] if count else [])
    assert other not in listed


def test_a_question_that_cannot_be_asked_is_refused_each_time(workspace):
    for _ in range(2):
        for where in (Where("nothing"), Where("done", Test.CONTAINS, "x"), Where("title@es", Test.EQUAL, "x")):
            with pytest.raises(OfficeError):
                workspace.questions.count(Query("thing", (where,)))
    workspace.questions.close()
    assert not Statements.of_home(workspace._profile.home, CATALOGUE)._known


@pytest.fixture
def kept(workspace, settings_home):
    """Return where the statements of a closed workspace are remembered, its path, and what it holds."""
    thing = add(workspace, title="Kept")
    assert workspace.questions.ids(Query("thing")) == [thing]
    workspace.close()
    return settings_home / "statements", workspace.path, thing


def damages(content):
    yield b""
    yield content[:20]
    yield content[:-1]
    yield content + b"\0"
    for at in (0, 31, 32, 40, len(content) - 1):
        yield content[:at] + bytes([content[at] ^ 4]) + content[at + 1 :]


def test_damage_is_made_good_in_silence(kept, settings_home):
    remembered, path, thing = kept
    sound = remembered.read_bytes()
    assert Statements.of_home(settings_home, CATALOGUE)._known
    for content in damages(sound):
        remembered.write_bytes(content)
        questions = open_reader(path, CATALOGUE, settings_home)
        assert questions.ids(Query("thing")) == [thing]
        questions.close()
        assert Statements.of_home(settings_home, CATALOGUE)._known, "made again, and kept"


def test_what_another_program_made_is_made_again(kept, settings_home, monkeypatch):
    assert Statements.of_home(settings_home, CATALOGUE)._known
    fewer = type(CATALOGUE)([THING])
    assert not Statements.of_home(settings_home, fewer)._known, "other types"
    for version, build in (("0.0.0", SOURCE), (__version__, "1f2e3d4c, 2026-11-23")):
        monkeypatch.setattr("s3desk.store.statements.edition", partial(Edition, version, build))
        assert not Statements.of_home(settings_home, CATALOGUE)._known, "another version, or another build of it"


def test_a_settings_folder_that_takes_nothing_is_no_hindrance(kept, settings_home):
    remembered, path, thing = kept
    remembered.unlink()
    remembered.mkdir()
    questions = open_reader(path, CATALOGUE, settings_home)
    assert questions.ids(Query("thing")) == [thing]
    questions.close()


def test_what_was_asked_before_needs_no_compiler(tmp_path, settings_home):
    asks = (
        "import sys; from pathlib import Path; from s3desk.app import Office; from s3desk.services.query import *;"
        "office = Office.here('Ana'); path = Path(sys.argv[1]);"
        "w = office.open(path) if path.exists() else office.create(path);"
        "assert w.questions.count(Query('task', (Where('due', Test.LESS, sys.argv[2]),))) == 0; w.close();"
        "print('sqlalchemy' in sys.modules)"
    )
    said = [
        subprocess.run(
            [sys.executable, "-c", asks, str(tmp_path / "a.s3desk"), day], capture_output=True, text=True, check=True
        ).stdout.split()
        for day in ("2026-08-22", "2026-08-23")
    ]
    assert said == [["True"], ["False"]]


def test_every_kind_of_field_was_drawn():
    assert {field.kind for field in FIELDS} == {field.kind for field in THING} - {THING.fields["paper"].kind}
