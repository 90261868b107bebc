"""An objective moves with its actions, days are typed in many ways, and who has what to do is counted."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from s3desk.domain.values import Place
from s3desk.services.commands import Link
from s3desk.services.query import Query, Test, Where
from tests.desktop.conftest import Clerk
from tests.desktop.journeys.conftest import Hands


@pytest.fixture
def plan(office: Clerk) -> dict[str, bytes]:
    """Two objectives: A with four actions, B with one; nobody has any of them."""
    ids = {"P": office.add("plan", title="P")}
    for at, title in enumerate("AB"):
        ids[title] = office.add("objective", title=title, order=Place(ids["P"], "ip"[at]))
    for at, title in enumerate(("a1", "a2", "a3", "a4")):
        ids[title] = office.add("action", title=title, order=Place(ids["A"], "bdfh"[at]))
    ids["b1"] = office.add("action", title="b1", order=Place(ids["B"], "i"))
    return ids


def lines(view: Any) -> list[str]:
    """Return the rows of the tree with their numbers, in reading order."""
    model, found = view.model, []

    def below(parent: Any) -> None:
        for row in range(model.rowCount(parent)):
            index = model.index(row, 0, parent)
            found.append(" ".join(str(index.data()).split()))
            below(index)

    below(view.tree.rootIndex())
    return found


A_FIRST = ["P", "1 A", "1.1 a1", "1.2 a2", "1.3 a3", "1.4 a4", "2 B", "2.1 b1"]
B_FIRST = ["P", "1 B", "1.1 b1", "2 A", "2.1 a1", "2.2 a2", "2.3 a3", "2.4 a4"]


def outline(hands: Hands) -> Any:
    hands.go("plan")
    view = hands.open_view("outline")
    hands.until(lambda: len(lines(view)) == 8)
    return view


def test_an_objective_moves_with_its_actions_and_the_links_follow(hands: Hands, office: Clerk, plan: dict[str, bytes]):
    finding = office.add("finding", statement="Few patents")
    office.order(lambda questions: Link.of(questions, plan["a2"], "answers", finding))
    view = outline(hands)
    assert lines(view) == A_FIRST
    hands.reach(view.tree)
    hands.press("Home", "Down", "Ctrl+Down")
    hands.until(lambda: lines(view) == B_FIRST)
    assert view.current().record.title == "A"
    assert hands.get(plan["a2"]).answers == frozenset({finding})
    hands.order("undo")
    hands.until(lambda: lines(view) == A_FIRST)


FIVE_WAYS = ("15.03.2026", "15/3/26", "2026-03-15", "15 mar 2026", "15.3.")


def test_the_same_day_typed_five_ways(hands: Hands, plan: dict[str, bytes]):
    outline(hands)
    for at, typed in enumerate(FIVE_WAYS):
        action = plan[("a1", "a2", "a3", "a4", "b1")[at]]
        hands.desk.show_record(action, "action")
        hands.until(lambda action=action: hands.page.panel.record == action and hands.page.panel._sheet is not None)
        hands.order("edit_record")
        hands.reach(hands.page.panel.form.editors["start"])
        hands.type(typed)
        hands.press("Tab")
        hands.until(lambda action=action: hands.get(action).start == date(2026, 3, 15))


def test_who_has_nothing_to_do_with_it_is_counted_alike_everywhere(hands: Hands, office: Clerk, plan: dict[str, bytes]):
    nobody = len(hands.ask(lambda questions: list(questions.ids(Query("action", (Where("owner", Test.EMPTY),))))))
    assert nobody == 5
    hands.go("plan")
    listed = hands.open_view("action")
    hands.until(lambda: listed.table.rowCount() == 5)
    hands.choose(listed.ui.sieves, "No owner")
    hands.until(lambda: listed.table.is_filtered and listed.table.rowCount() == nobody)
    hands.go("overview")
    view = hands.page.view
    hands.until(lambda: view.found is not None)
    names = [each.accessibleName() for each in view.chain.ring.items]
    assert any(each.startswith(f"Actions, No owner: {nobody}") for each in names), names
