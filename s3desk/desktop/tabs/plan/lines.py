"""Orders about the current line of the plan: add, indent, move, copy, paste, link."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.kit.link_picker import LinkPicker
from s3desk.desktop.tabs.plan.model import OutlineModel
from s3desk.domain.errors import OfficeError
from s3desk.domain.values import RecordId
from s3desk.services.commands import Link, Move
from s3desk.services.outline import Node
from s3desk.services.outline_paste import PasteLines, typed_lines
from s3desk.services.outlining import Lie, NewLine, Spot
from s3desk.services.ports import Done


class Seen(Protocol):
    """What the orders need of the view: where the person is, and the ways to tell and to go somewhere."""

    @property
    def model(self) -> OutlineModel: ...

    def current(self) -> Node | None: ...

    def current_id(self) -> RecordId | None: ...

    def tell(self, said: str) -> None: ...

    def go_to(self, record: RecordId, *, write: bool = False) -> None: ...

    def show_milestones(self, on: bool) -> None: ...

    def show_all(self) -> None:
        """Take the filter away, which might hide what is added."""


class Lines(QObject):
    """Decides by the outline that is seen and hands the order to the desk; what may not be is said under the plan."""

    def __init__(self, desk: Desk, view: Seen, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._view, self._window = desk, view, window

    @property
    def _lie(self) -> Lie:
        return self._view.model.lie

    # ---- new lines

    def add_beside(self, *, private: bool = False) -> None:
        """Add a line of the same kind behind the current one; below a plan an objective."""
        self._add(*self._lie.beside(self._view.current_id()), private=private)

    def add_below(self) -> None:
        """Add a line at the end of what belongs to the current one."""
        record = self._view.current_id()
        if record is not None:
            self._add(*self._lie.below(record))

    def add_milestone(self) -> None:
        action = self._lie.action_of(self._view.current_id())
        if action is None:
            self._view.tell(self._desk.say("A milestone belongs to an action; choose the action first."))
            return
        self._view.show_milestones(True)
        self._add("milestone", Spot(action))

    def add_plan(self) -> None:
        self._add("plan", Spot(None))

    def _add(self, kind: str, spot: Spot, *, private: bool = False) -> None:
        self._view.show_all()
        self._desk.submit(
            lambda questions: NewLine.of(questions, kind, spot, private=private),
            lambda done: self._view.go_to(done.records[0], write=True),
        )

    # ---- moving

    def indent(self) -> None:
        """Put the line deeper; what belongs to it travels along."""
        self._put(lambda node: self._lie.indented(node.id))

    def outdent(self) -> None:
        """Put the line higher; what belongs to it travels along."""
        self._put(lambda node: self._lie.outdented(node.id))

    def move(self, step: int) -> None:
        """Put the line one place up or down among its own kind."""
        self._put(lambda node: self._lie.moved(node.id, step))

    @Slot(object, object, int)
    def drop(self, record: RecordId, parent: RecordId | None, row: int) -> None:
        """Put a line where it was dropped."""
        self._put(lambda node: self._lie.dropped(node.id, parent, row), self._lie.node(record))

    def _put(self, where: Callable[[Node], Spot], node: Node | None = None) -> None:
        moved = node or self._view.current()
        if moved is None:
            return
        try:
            spot = where(moved)
        except OfficeError as refused:
            self._view.tell(self._desk.say(refused.message))
            return
        record = moved.id
        self._desk.submit(lambda questions: Move.of(questions, record, spot.parent, spot.before), self._follow)

    def _follow(self, done: Done) -> None:
        self._view.go_to(done.records[0])

    def link(self) -> None:
        """Choose the action after which the current one starts."""
        node = self._view.current()
        if node is None or node.type != "action":
            self._view.tell(self._desk.say("Only an action starts after another one."))
            return
        action = node.id
        picker = LinkPicker(self._desk, self._desk.catalogue["action"].fields["after"], self._window.window())
        picker.picked.connect(
            lambda title: self._desk.submit(lambda questions: Link.of(questions, action, "after", title.id))
        )
        picker.begin("")
        picker.open()

    # ---- lines from and to elsewhere

    def copy(self) -> None:
        """Put the line with what belongs to it on the clipboard, indented with tabs; milestones have no level."""
        node = self._view.current()
        lines: list[str] = []
        waiting = [] if node is None else [(node, 0)]
        while waiting:
            each, level = waiting.pop()
            lines.append("\t" * level + each.record.title)
            waiting += [(one, level + 1) for one in reversed(each.children) if one.type != "milestone"]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def paste(self) -> None:
        """Add the indented lines of the clipboard behind the current line, as one step."""
        lines = typed_lines(QGuiApplication.clipboard().text())
        if not lines:
            self._view.tell(self._desk.say("The clipboard holds no text."))
            return
        at = self._lie.action_of(self._view.current_id()) or self._view.current_id()
        kind, spot = self._lie.beside(at)
        self._desk.submit(PasteLines.of(lines, "objective" if kind == "plan" else kind, spot), self._follow)
