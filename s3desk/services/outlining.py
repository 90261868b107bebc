"""Orders that change the outline of the plan: indent, outdent, move, add. Children travel with what they belong to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from s3desk.domain.errors import OfficeError
from s3desk.domain.messages import Message, message
from s3desk.domain.order import between
from s3desk.domain.values import Place, RecordId
from s3desk.services.commands import siblings
from s3desk.services.outline import Node, Outline
from s3desk.services.ports import MINE, TEAM, Questions, Transaction

PARENTS = {"plan": (), "objective": ("plan",), "action": ("objective", "action"), "milestone": ("action",)}
"""By type, what such a line may stand under."""
_ADD = message("Add a line to the plan")


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in the outline: under a parent (None: at the top), before one of its children (None: at the end)."""

    parent: RecordId | None
    before: RecordId | None = None


class Lie:
    """How the lines of an outline lie to each other."""

    def __init__(self, outline: Outline) -> None:
        self._nodes: dict[RecordId, Node] = {}
        self._above: dict[RecordId, Node | None] = {}
        self._roots = outline.roots
        waiting: list[tuple[Node, Node | None]] = [(each, None) for each in outline.roots]
        while waiting:
            node, above = waiting.pop()
            self._nodes[node.id], self._above[node.id] = node, above
            waiting += [(each, node) for each in node.children]

    def node(self, record: RecordId) -> Node | None:
        return self._nodes.get(record)

    def above(self, record: RecordId) -> Node | None:
        return self._above.get(record)

    def around(self, record: RecordId) -> list[Node]:
        """Return the lines of the same type under the same parent, in order."""
        node, above = self._nodes[record], self._above[record]
        return [each for each in (self._roots if above is None else above.children) if each.type == node.type]

    # ---- where a line goes

    def indented(self, record: RecordId) -> Spot:
        """Return the place under the line before it; OfficeError where it may not stand there."""
        node, around = self._nodes[record], self.around(record)
        if node.type != "action":
            raise OfficeError.of(_NO_DEEPER[node.type])
        at = _at(around, record)
        if at:
            return Spot(around[at - 1].id)
        above = self._above[record]
        objectives = [each for each in self._roots if each.type == "objective"]
        if above is None and objectives:
            return Spot(objectives[-1].id)
        raise OfficeError("No action stands before it on its level that it could belong to.")

    def outdented(self, record: RecordId) -> Spot:
        """Return the place behind its parent; OfficeError where it may not stand there."""
        node, above = self._nodes[record], self._above[record]
        if node.type != "action":
            raise OfficeError.of(_NO_HIGHER[node.type])
        if above is None or above.type != "action":
            raise OfficeError(
                "An action belongs to an objective or to another action; it cannot stand beside objectives."
            )
        beside = self.around(above.id)
        after = beside[_at(beside, above.id) + 1 :]
        grand = self._above[above.id]
        return Spot(None if grand is None else grand.id, after[0].id if after else None)

    def moved(self, record: RecordId, step: int) -> Spot:
        """Return the place one line up (-1) or down (1), at the edge that in the neighbour of its parent."""
        node, above, around = self._nodes[record], self._above[record], self.around(record)
        if node.type == "milestone":
            raise OfficeError("Milestones stand in the order of their days; change the day instead.")
        if node.type == "plan":
            raise OfficeError("Plans stand in the order of their titles.")
        at = _at(around, record) + step
        if 0 <= at < len(around):
            behind = around[at + 1 :] if step > 0 else around[at:]
            return Spot(None if above is None else above.id, behind[0].id if behind else None)
        beside = [] if above is None else self.around(above.id)
        neighbour = _at(beside, above.id) + step if above is not None else -1
        if not 0 <= neighbour < len(beside):
            raise OfficeError("It is the first already." if step < 0 else "It is the last already.")
        first = next((each.id for each in beside[neighbour].children if each.type == node.type), None)
        return Spot(beside[neighbour].id, first if step > 0 else None)

    def dropped(self, record: RecordId, parent: RecordId | None, row: int) -> Spot:
        """Return the place for a line that is dropped on a parent (row -1) or between the lines below it."""
        node, onto = self._nodes[record], None if parent is None else self._nodes[parent]
        if (onto is None and node.type != "plan") or (onto is not None and onto.type not in PARENTS[node.type]):
            raise OfficeError.of(_NOT_THERE)
        below = self._roots if onto is None else onto.children
        behind = [] if row < 0 else [each.id for each in below[row:] if each.type == node.type and each is not node]
        return Spot(parent, behind[0] if behind else None)

    # ---- where a new line goes

    def beside(self, record: RecordId | None) -> tuple[str, Spot]:
        """Return type and place of a new line after this one: below a plan an objective, beside others the same."""
        if record is None or record not in self._nodes:
            plans = [each for each in self._roots if each.type == "plan"]
            return ("objective", Spot(plans[0].id)) if plans else ("plan", Spot(None))
        node, above, around = self._nodes[record], self._above[record], self.around(record)
        if node.type == "plan":
            first = next((each.id for each in node.children), None)
            return "objective", Spot(record, first)
        after = around[_at(around, record) + 1 :]
        return node.type, Spot(None if above is None else above.id, after[0].id if after else None)

    def below(self, record: RecordId) -> tuple[str, Spot]:
        """Return type and place of a new line at the end of what belongs to this one; a milestone's action for one."""
        node = self._nodes[record]
        if node.type == "milestone":
            above = self._above[record]
            return "action", Spot(None if above is None else above.id)
        return ("objective" if node.type == "plan" else "action"), Spot(record)

    def action_of(self, record: RecordId | None) -> RecordId | None:
        """Return the action that a line is or belongs to; None above the actions."""
        node = None if record is None else self._nodes.get(record)
        if node is not None and node.type == "milestone":
            node = self._above[node.id]
        return node.id if node is not None and node.type == "action" else None


_NO_DEEPER = {
    "plan": message("A plan stands at the top."),
    "objective": message(
        "An objective belongs to its plan; it cannot stand under another objective or become an action. "
        "New offers an action below it."
    ),
    "milestone": message("A milestone belongs to its action; choose another action in its details."),
}
_NO_HIGHER = {**_NO_DEEPER, "objective": message("An objective belongs to its plan; it stands as high as it can.")}
_NOT_THERE = message("It cannot stand there: objectives belong to plans, actions to objectives or actions.")


def _at(around: Sequence[Node], record: RecordId) -> int:
    return next(at for at, each in enumerate(around) if each.id == record)


@dataclass(frozen=True, slots=True)
class NewLine:
    """Add a line at a place in the outline."""

    type: str
    spot: Spot
    circle: str = TEAM
    label: Message = _ADD
    bulk: bool = False

    @classmethod
    def of(cls, questions: Questions, type_name: str, spot: Spot, *, private: bool = False) -> NewLine:
        label = message("Add: {0}", Message(questions.catalogue[type_name].label))
        return cls(type_name, spot, MINE if private else TEAM, label)

    def apply(self, to: Transaction) -> None:
        values: dict[str, object] = {}
        if self.type == "milestone":
            values["action"] = self.spot.parent
        elif self.type != "plan":
            values["order"] = Place(self.spot.parent, index_at(to, self.type, self.spot))
        to.insert(self.type, values, circle=self.circle)


def index_at(questions: Questions, type_name: str, spot: Spot) -> str:
    """Return an index for a place among the lines of a type."""
    around = siblings(questions, questions.catalogue[type_name], spot.parent)
    at = next((at for at, (each, _) in enumerate(around) if each == spot.before), len(around))
    left = around[at - 1][1] if at else None
    right = around[at][1] if at < len(around) else None
    return between(left, right if left is None or right is None or left < right else None)
