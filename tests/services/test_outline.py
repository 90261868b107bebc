"""The plan as a tree: numbers, what is computed, and what may stand where."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pytest

from s3desk.domain.errors import OfficeError
from s3desk.domain.plan import Light
from s3desk.domain.values import Instant, Place, RecordId
from s3desk.services.commands import Move
from s3desk.services.outline import Cut, Outline, Wanted, outline
from s3desk.services.outline_paste import PasteLines, Typed, typed_lines
from s3desk.services.outlining import Lie, NewLine, Spot
from s3desk.services.ports import Workspace
from s3desk.services.query import Query

TODAY = date(2018, 6, 1)
NOW = datetime(2018, 6, 1, 8, tzinfo=UTC)


class Book:
    """A plan with two objectives: A with a1 to a4, B with b1."""

    def __init__(self, workspace: Workspace, add: Callable[..., RecordId]) -> None:
        self.workspace = workspace
        self.ids = {"P": add("plan", title="P")}
        for at, title in enumerate("AB"):
            self.ids[title] = add("objective", title=title, order=Place(self.ids["P"], "ip"[at]))
        for at, title in enumerate(("a1", "a2", "a3", "a4")):
            self.ids[title] = add("action", title=title, order=Place(self.ids["A"], "bdfh"[at]))
        self.ids["b1"] = add("action", title="b1", order=Place(self.ids["B"], "i"))

    def outline(self, **more: Any) -> Outline:
        return outline(self.workspace.questions, Wanted(NOW, TODAY, **more))

    def lie(self) -> Lie:
        return Lie(self.outline())

    def shown(self, **more: Any) -> list[str]:
        return [f"{each.number} {each.record.title}".strip() for each in self.outline(**more).walk()]

    def node(self, title: str) -> Any:
        return next(each for each in self.outline().walk() if each.record.title == title)

    def go(self, title: str, spot: Spot) -> None:
        self.workspace.run(Move.of(self.workspace.questions, self.ids[title], spot.parent, spot.before))


@pytest.fixture
def book(workspace: Workspace, add: Callable[..., RecordId]) -> Book:
    return Book(workspace, add)


def test_lines_are_numbered_by_where_they_stand(book: Book) -> None:
    assert book.shown() == ["P", "1 A", "1.1 a1", "1.2 a2", "1.3 a3", "1.4 a4", "2 B", "2.1 b1"]


def test_an_objective_moves_with_its_four_actions_above_another_and_numbers_and_links_follow(
    book: Book, add: Callable[..., RecordId]
) -> None:
    finding = add("finding", statement="Too few", kind="weakness")
    add("action", title="answer", order=Place(book.ids["A"], "x"), answers=frozenset({finding}))
    book.go("B", book.lie().moved(book.ids["B"], -1))
    assert book.shown() == ["P", "1 B", "1.1 b1", "2 A", "2.1 a1", "2.2 a2", "2.3 a3", "2.4 a4", "2.5 answer"]
    assert finding in book.node("answer").record.answers
    book.workspace.undo()
    assert book.shown()[1] == "1 A"


def test_an_action_goes_under_the_one_before_it_and_back(book: Book) -> None:
    book.go("a2", book.lie().indented(book.ids["a2"]))
    assert book.shown()[2:6] == ["1.1 a1", "1.1.1 a2", "1.2 a3", "1.3 a4"]
    book.go("a2", book.lie().outdented(book.ids["a2"]))
    assert book.shown()[2:6] == ["1.1 a1", "1.2 a2", "1.3 a3", "1.4 a4"]


def test_at_the_edge_an_action_goes_on_to_the_next_objective(book: Book) -> None:
    book.go("a4", book.lie().moved(book.ids["a4"], 1))
    assert book.shown()[-3:] == ["2 B", "2.1 a4", "2.2 b1"]
    book.go("a4", book.lie().moved(book.ids["a4"], -1))
    assert book.shown()[5:] == ["1.4 a4", "2 B", "2.1 b1"]
    book.go("a1", book.lie().moved(book.ids["a1"], 1))
    assert book.shown()[2:4] == ["1.1 a2", "1.2 a1"]


@pytest.mark.parametrize(
    ("says", "ask"),
    [
        ("become an action", lambda lie, ids: lie.indented(ids["A"])),
        ("stands at the top", lambda lie, ids: lie.indented(ids["P"])),
        ("as high as it can", lambda lie, ids: lie.outdented(ids["A"])),
        ("No action stands before it", lambda lie, ids: lie.indented(ids["a1"])),
        ("beside objectives", lambda lie, ids: lie.outdented(ids["a1"])),
        ("first already", lambda lie, ids: lie.moved(ids["A"], -1)),
        ("last already", lambda lie, ids: lie.moved(ids["b1"], 1)),
        ("last already", lambda lie, ids: lie.moved(ids["B"], 1)),
        ("order of their titles", lambda lie, ids: lie.moved(ids["P"], 1)),
        ("order of their days", lambda lie, ids: lie.moved(ids["m"], 1)),
        ("belongs to its action", lambda lie, ids: lie.indented(ids["m"])),
        ("cannot stand there", lambda lie, ids: lie.dropped(ids["A"], ids["B"], -1)),
        ("cannot stand there", lambda lie, ids: lie.dropped(ids["a1"], None, 0)),
    ],
)
def test_where_a_line_may_not_go_is_said_in_a_sentence(
    book: Book, add: Callable[..., RecordId], says: str, ask: Callable[[Lie, dict[str, RecordId]], object]
) -> None:
    book.ids["m"] = add("milestone", title="m", action=book.ids["a1"])
    with pytest.raises(OfficeError, match=says):
        ask(book.lie(), book.ids)


def test_a_line_is_dropped_on_a_parent_or_between_others(book: Book) -> None:
    book.go("b1", book.lie().dropped(book.ids["b1"], book.ids["A"], 1))
    assert book.shown()[2:5] == ["1.1 a1", "1.2 b1", "1.3 a2"]
    book.go("b1", book.lie().dropped(book.ids["b1"], book.ids["B"], -1))
    assert book.shown()[-1] == "2.1 b1"


def test_an_action_without_an_objective_stands_at_the_top_and_can_be_put_under_one(
    book: Book, add: Callable[..., RecordId]
) -> None:
    stray = book.ids["stray"] = add("action", title="stray")
    assert book.shown()[-1] == "stray"
    with pytest.raises(OfficeError, match="No action stands before it"):
        book.lie().indented(stray)
    add("objective", title="loose")
    book.go("stray", book.lie().indented(stray))
    assert book.shown()[-2:] == ["loose", "1 stray"]


def test_a_new_line_stands_behind_the_current_one(book: Book) -> None:
    lie, ids = book.lie(), book.ids
    assert lie.beside(ids["a2"]) == ("action", Spot(ids["A"], ids["a3"]))
    assert lie.beside(ids["B"]) == ("objective", Spot(ids["P"], None))
    assert lie.beside(ids["P"]) == ("objective", Spot(ids["P"], ids["A"]))
    assert lie.beside(None) == ("objective", Spot(ids["P"]))
    assert lie.below(ids["A"]) == ("action", Spot(ids["A"]))
    assert lie.below(ids["P"]) == ("objective", Spot(ids["P"]))
    book.workspace.run(NewLine.of(book.workspace.questions, *lie.beside(ids["a2"])))
    book.workspace.run(NewLine.of(book.workspace.questions, "milestone", Spot(ids["a1"])))
    assert book.shown()[2:6] == ["1.1 a1", "", "1.2 a2", "1.3"]


def test_in_an_empty_file_a_plan_comes_first(workspace: Workspace) -> None:
    empty = outline(workspace.questions, Wanted(NOW, TODAY))
    assert Lie(empty).beside(None) == ("plan", Spot(None))
    workspace.run(NewLine.of(workspace.questions, "plan", Spot(None), private=True))
    made = workspace.questions.ids(Query("plan"))
    assert workspace.questions.circle(made[0]) == "mine"


def test_progress_days_and_lights_are_gathered_from_below(book: Book, add: Callable[..., RecordId]) -> None:
    who = add("person", name="Ana")
    add("action", title="late", order=Place(book.ids["B"], "x"), start=date(2018, 1, 1), end=TODAY.replace(day=1))
    add("action", title="off", order=Place(book.ids["B"], "y"), end=date(2018, 5, 1), owner=who)
    for day in (1, 2):
        add("milestone", title=f"m{day}", action=book.ids["b1"], due=date(2018, 7, day))
    add("milestone", title="m0", action=book.ids["b1"], due=date(2018, 2, 1), reached_on=date(2018, 2, 1))
    node = book.node("B")
    assert str(node.progress.said()) == "1 of 3 milestones"
    assert node.span == (date(2018, 1, 1), date(2018, 7, 2))
    assert node.standing.light is Light.OFF_TRACK
    assert book.node("off").owner == "Ana"
    assert [each.record.title for each in book.node("b1").children] == ["m0", "m1", "m2"]
    assert [each.title for each in book.node("b1").milestones] == ["m0", "m1", "m2"]


def test_the_next_cut_offs_of_an_action_s_calls_stand_with_it(book: Book, add: Callable[..., RecordId]) -> None:
    call = add("call", source="portal", reference="1", title="Call")
    add("cutoff", call=call, position=1, at=Instant.local(2018, 5, 1, 17))
    add("cutoff", call=call, position=2, at=Instant.local(2018, 9, 1, 17))
    add("cutoff", call=call, position=3, at=Instant.local(2018, 12, 1, 17))
    add("action", title="funded", order=Place(book.ids["B"], "x"), calls=frozenset({call}))
    assert book.node("funded").cuts == (Cut(date(2018, 9, 1), "Call"),)


def test_words_keep_what_stands_above_the_lines_that_hold_them(book: Book, add: Callable[..., RecordId]) -> None:
    add("milestone", title="Permit", action=book.ids["a3"])
    assert book.shown(words="permit") == ["P", "1 A", "1.3 a3", "Permit"]
    assert book.shown(words="nothing") == []


def test_milestones_can_be_left_out_and_the_most_is_kept_to(book: Book, add: Callable[..., RecordId]) -> None:
    add("milestone", title="m", action=book.ids["a1"])
    assert "m" not in book.shown(milestones=False)
    short = book.outline(most=4)
    assert (len(list(short.walk())), short.left_out) == (4, 5)


INDENTED = "\n".join(f"{'' if at % 10 == 0 else '    '}{'• ' if at % 2 else ''}Line {at}" for at in range(30))


def test_thirty_indented_lines_are_three_objectives_and_27_actions(book: Book) -> None:
    lines = typed_lines(INDENTED)
    kind, spot = book.lie().beside(book.ids["A"])
    command = PasteLines.of(lines, kind, spot)
    assert str(command.label) == "Paste objectives: 3, actions: 27"
    assert not command.bulk
    book.workspace.run(command)
    shown = book.shown()
    assert shown[6:8] == ["2 Line 0", "2.1 Line 1"]
    assert (shown[-3], shown[-2]) == ("4.9 Line 29", "5 B")
    assert sum("Line" in each for each in shown) == 30
    book.workspace.undo()
    assert len(book.shown()) == 8


def test_rows_of_a_table_and_numbered_lists_are_read_by_their_indentation() -> None:
    text = "1. Skills\tCampus\n\t1.1 Course\t2018\n\t\ta) First round\n\n\t- Second\n2) Data\n2018 figures"
    assert typed_lines(text) == [
        Typed(0, "Skills", "Campus"),
        Typed(1, "Course", "2018"),
        Typed(2, "First round"),
        Typed(1, "Second"),
        Typed(0, "Data"),
        Typed(0, "2018 figures"),
    ]


def test_pasted_under_an_action_everything_is_an_action(book: Book) -> None:
    lines = typed_lines("x\n y\n  z\nw")
    book.workspace.run(PasteLines.of(lines, *book.lie().beside(book.ids["a1"])))
    assert book.shown()[2:8] == ["1.1 a1", "1.2 x", "1.2.1 y", "1.2.1.1 z", "1.3 w", "1.4 a2"]


def test_what_stood_in_further_cells_is_kept_as_the_description(book: Book) -> None:
    book.workspace.run(PasteLines.of([Typed(0, "x", "Campus · 2018")], "action", Spot(book.ids["A"])))
    assert book.node("x").record.description == "Campus · 2018"
