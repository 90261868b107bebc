"""From the first screen to what is missing, and back."""

from __future__ import annotations

from typing import Any

from tests.desktop.conftest import Clerk
from tests.desktop.journeys.conftest import Hands


def figure(view: Any, begins: str) -> Any:
    """Return the figure whose name begins so."""
    found = [each for each in view.chain.ring.items if each.accessibleName().startswith(begins)]
    assert found, [each.accessibleName() for each in view.chain.ring.items]
    return found[0]


LISTS = {
    "Findings, No evidence": "finding",
    "Findings, No action": "finding",
    "Actions, No owner": "action",
    "Actions, No call": "action",
}


def test_each_counter_is_one_step_from_exactly_its_list(hands: Hands, office: Clerk):
    for at in range(3):
        office.add("finding", statement=f"Weakness {at}", kind="weakness")
        office.add("action", title=f"Action {at}")
    office.add("evidence", title="Study", findings=frozenset({hands.all("finding")[0].id}))
    hands.go("overview")
    view = hands.page.view
    for name, type_name in LISTS.items():
        hands.until(lambda: view.found is not None and not view.found.is_empty)
        shown = figure(view, name)
        count = int(shown.accessibleName().rpartition(" ")[2])
        assert count == (2 if name == "Findings, No evidence" else 3)
        open_figure(hands, view, shown)
        hands.until(lambda wanted=type_name: hands.page.entry.name == wanted)
        hands.until(lambda count=count: hands.page.view.table.rowCount() == count)
        hands.order("go_back")
        hands.until(lambda: hands.window.pages.tab().name == "overview")


def open_figure(hands: Hands, view: Any, shown: Any) -> None:
    """Open a figure: Tab comes to its card, the arrows go on in it."""
    if hands.by_mouse:
        hands.push(shown)
        return
    hands.tab_until(lambda: hands.here in view.chain.ring.items)
    for _ in view.chain.ring.items:
        if shown.hasFocus():
            break
        ahead = shown.mapTo(view, shown.rect().center()) - hands.here.mapTo(view, hands.here.rect().center())
        sideways = ("Right" if ahead.x() > 0 else "Left") if abs(ahead.y()) < shown.height() // 2 else ""
        hands.press(sideways or ("Down" if ahead.y() > 0 else "Up"))
    assert shown.hasFocus()
    hands.press("Return")
