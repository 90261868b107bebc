"""What can be done with the lines of the plan, each with its key: the palette and the sheet of keys list them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence

from s3desk.desktop.look import icon
from s3desk.domain.messages import mark

if TYPE_CHECKING:
    from s3desk.desktop.tabs.plan.outline import PlanView


@dataclass(frozen=True, slots=True)
class Order:
    """An order with its keys, the first of which is shown; `button` names what gives it in the form."""

    text: str
    act: Callable[[PlanView], object]
    keys: tuple[str, ...] = ()
    icon: str = ""
    button: str = ""
    changes: bool = True


def orders() -> tuple[Order, ...]:
    return (
        Order(mark("New line below"), lambda view: view.add_record(), ("Insert",), "add"),
        Order(mark("New line that belongs to this one"), lambda view: view.lines.add_below(), ("Alt+Insert",)),
        Order(mark("New milestone"), lambda view: view.lines.add_milestone(), ("Ctrl+M",), "milestone"),
        Order(mark("New plan"), lambda view: view.lines.add_plan(), (), "plan"),
        Order(mark("Indent"), lambda view: view.lines.indent(), ("Ctrl+Right", "Alt+Shift+Right"), "indent", "indent"),
        Order(
            mark("Outdent"), lambda view: view.lines.outdent(), ("Ctrl+Left", "Alt+Shift+Left"), "outdent", "outdent"
        ),
        Order(mark("Move up"), lambda view: view.lines.move(-1), ("Ctrl+Up", "Alt+Shift+Up"), "up", "up"),
        Order(mark("Move down"), lambda view: view.lines.move(1), ("Ctrl+Down", "Alt+Shift+Down"), "down", "down"),
        Order(
            mark("Copy the line with what belongs to it"),
            lambda view: view.lines.copy(),
            ("Ctrl+C",),
            "copy",
            "",
            False,
        ),
        Order(mark("Paste lines"), lambda view: view.lines.paste(), ("Ctrl+V",), "paste"),
        Order(mark("Start after another action"), lambda view: view.lines.link(), (), "link"),
        Order(mark("Open all lines"), lambda view: view.tree.expandAll(), ("Ctrl+Shift+Plus",), "expand", "", False),
        Order(mark("Close all lines"), lambda view: view.close_all(), ("Ctrl+Shift+Minus",), "", "", False),
        Order(
            mark("Milestones as lines of their own"),
            lambda view: view.show_milestones(not view.has_milestones),
            ("Ctrl+Shift+M",),
            "milestone",
            "milestones",
            False,
        ),
        Order(
            mark("Timeline"),
            lambda view: view.show_timeline(not view.has_timeline),
            ("F7",),
            "timeline",
            "timeline_on",
            False,
        ),
        Order(mark("Show more time"), lambda view: view.timeline.zoom(-1), (), "", "zoom_out", False),
        Order(mark("Show less time"), lambda view: view.timeline.zoom(1), (), "", "zoom_in", False),
        Order(mark("Show the whole plan"), lambda view: view.timeline.fit(), (), "", "fit", False),
    )


def equip(view: PlanView) -> dict[str, QAction]:
    """Give the view its actions, and its buttons what they do; return the actions by their English texts."""
    made = {}
    for order in orders():
        action = QAction(view.desk.say(order.text), view)
        action.setShortcuts([QKeySequence(each) for each in order.keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda checked=False, order=order: order.act(view))
        action.setEnabled(view.desk.may_change or not order.changes)
        if order.icon:
            action.setIcon(icon(order.icon))
        if order.button:
            button = getattr(view.ui, order.button)
            button.clicked.connect(lambda checked=False, order=order: order.act(view))
            button.setEnabled(action.isEnabled())
            if order.icon:
                button.setIcon(icon(order.icon))
        view.addAction(action)
        made[order.text] = action
    return made
