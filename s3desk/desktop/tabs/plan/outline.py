"""The view "Plan": the tree of the plan with its timeline beside it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QByteArray, QModelIndex, Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from s3desk.desktop.desk import Desk, concerns
from s3desk.desktop.forms.ui_plan_view import Ui_PlanView
from s3desk.desktop.jobs import Job
from s3desk.desktop.kit.announce import announce
from s3desk.desktop.kit.empty_state import EmptyState
from s3desk.desktop.kit.first_steps import first_step
from s3desk.desktop.kit.key_orders import KeyOrder, equip
from s3desk.desktop.kit.view import FILTER_AFTER_MS, View
from s3desk.desktop.look import icon
from s3desk.desktop.settings import Setting
from s3desk.desktop.tabs.plan.legend import Legend
from s3desk.desktop.tabs.plan.lines import Lines
from s3desk.desktop.tabs.plan.model import Col, OutlineModel, Shown
from s3desk.desktop.tabs.plan.pending import Pending
from s3desk.desktop.tabs.plan.timeline import Timeline
from s3desk.desktop.tabs.plan.tree import PlanTree
from s3desk.domain.declare import RecordType
from s3desk.domain.messages import Message, mark, message
from s3desk.domain.plan import Action
from s3desk.domain.progress import clashes
from s3desk.domain.values import RecordId
from s3desk.services.outline import TYPES, Node, Wanted, outline
from s3desk.services.ports import Done
from s3desk.services.query import Query

CONCERNED = {*TYPES, "person", "organisation", "call", "cutoff"}
OPEN_ALL_UP_TO = 300
"""Lines; a longer plan opens with its objectives closed."""
WIDE, NARROW, NARROWEST = 800, 520, 400
"""Pixels: below them there is no room for the legend, the buttons that zoom, the timeline itself."""
MILESTONES = Setting("plan/milestones", True)
TIMELINE = Setting("plan/timeline", True)
HALVES = Setting("plan/halves", QByteArray())


class PlanView(View):
    """Hands orders about lines to the desk, and keeps the current line where it is when the plan changes."""

    wide = True

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.ui = Ui_PlanView()
        self.ui.setupUi(self)
        self.model = OutlineModel(desk, self)
        self.tree = PlanTree(desk, self.model, self)
        self.timeline = Timeline(desk, self.tree, self.model, self)
        self.legend = Legend(desk, self)
        self.lines = Lines(desk, self, self)
        self.empty = EmptyState("plan", desk.say("No action plan yet."), desk.say(first_step("plan")), self)
        self.has_milestones = desk.settings.get(MILESTONES)
        self.has_timeline = desk.settings.get(TIMELINE)
        self._asked: Job | None = None
        self._wanted: RecordId | None = None
        """The record to go to as soon as it is seen."""
        self._is_new = False
        """Whether its title is to be written then."""
        self._news = ""
        """What was said last and is still true: it goes when the person goes on."""
        self._steps = 0
        """Over how many lines the person has gone since."""
        self._rest = _KEYS
        self._waiting = QTimer(self, singleShot=True, interval=FILTER_AFTER_MS)
        self._lay_out()
        self.orders = equip(self.desk, self, self._orders())
        self._offer_new()
        self._connect()

    def _lay_out(self) -> None:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tree)
        self._foot = QWidget(left)
        self._foot.setFixedHeight(self.timeline.horizontalScrollBar().sizeHint().height())
        column.addWidget(self._foot)
        self.ui.halves.addWidget(left)
        self.ui.halves.addWidget(self.timeline)
        self.ui.foot.addWidget(self.legend)
        self.ui.rooms.addWidget(self.empty)
        self.empty.offer(self.desk.say("New plan"), self.lines.add_plan)
        self.empty.step.setEnabled(self.desk.may_change)
        if not self.ui.halves.restoreState(self.desk.settings.get(HALVES)):
            self.ui.halves.setSizes([560, 440])
        self.ui.halves.setStretchFactor(0, 3)
        self.ui.halves.setStretchFactor(1, 2)

    def _orders(self) -> tuple[KeyOrder, ...]:
        ui, lines, tree, timeline = self.ui, self.lines, self.tree, self.timeline

        def milestones() -> None:
            self.show_milestones(not self.has_milestones)

        def beside() -> None:
            self.show_timeline(not self.has_timeline)

        return (
            KeyOrder(mark("New line below"), self.add_record, "Insert", "add"),
            KeyOrder(mark("New line that belongs to this one"), lines.add_below, "Alt+Insert"),
            KeyOrder(mark("New milestone"), lines.add_milestone, "Ctrl+M", "milestone"),
            KeyOrder(mark("New plan"), lines.add_plan, "", "plan"),
            KeyOrder(mark("Indent"), lines.indent, "Ctrl+Right; Alt+Shift+Right", "indent", ui.indent),
            KeyOrder(mark("Outdent"), lines.outdent, "Ctrl+Left; Alt+Shift+Left", "outdent", ui.outdent),
            KeyOrder(mark("Move up"), lambda: lines.move(-1), "Ctrl+Up; Alt+Shift+Up", "up", ui.up),
            KeyOrder(mark("Move down"), lambda: lines.move(1), "Ctrl+Down; Alt+Shift+Down", "down", ui.down),
            KeyOrder(mark("Copy the line with what belongs to it"), lines.copy, "Ctrl+C", "copy", changes=False),
            KeyOrder(mark("Paste lines"), lines.paste, "Ctrl+V", "paste"),
            KeyOrder(mark("Start after another action"), lines.link, "", "link"),
            KeyOrder(mark("Open all lines"), tree.expandAll, "Ctrl+Shift+Down", "expand", changes=False),
            KeyOrder(mark("Close all lines"), self.close_all, "Ctrl+Shift+Up", "", changes=False),
            KeyOrder(
                mark("Milestones as lines"), milestones, "Ctrl+Shift+M", "milestone", ui.milestones, changes=False
            ),
            KeyOrder(mark("Timeline"), beside, "F7", "timeline", ui.timeline_on, changes=False),
            KeyOrder(mark("Show more time"), lambda: timeline.zoom(-1), "", "", ui.zoom_out, changes=False),
            KeyOrder(mark("Show less time"), lambda: timeline.zoom(1), "", "", ui.zoom_in, changes=False),
            KeyOrder(mark("Show the whole plan"), timeline.fit, "", "", ui.fit, changes=False),
        )

    def _offer_new(self) -> None:
        menu = QMenu(self)
        for text in ("New line below", "New line that belongs to this one", "New milestone", "New plan"):
            menu.addAction(self.orders[text])
        self.ui.add.setMenu(menu)
        self.ui.add.setIcon(icon("add"))
        self.ui.add.setEnabled(self.desk.may_change)
        self.ui.add.clicked.connect(lambda: self.add_record())

    def _connect(self) -> None:
        self.tree.selectionModel().currentChanged.connect(self._follow_choice)
        self.tree.entered_line.connect(self._enter)
        self.model.dropped.connect(self.lines.drop)
        self.tree.sheet.dated.connect(self._say_clashes)
        self.timeline.said.connect(self.tell)
        self.timeline.applied.connect(self._apply)
        self.timeline.linking.connect(self.lines.link)
        self.timeline.scrolls.connect(self._share_width)
        self.ui.filter.textChanged.connect(lambda: self._waiting.start())
        self.ui.filter.returnPressed.connect(self._filter)
        self._waiting.timeout.connect(self._filter)
        self.desk.changed.connect(self._follow)
        self.show_milestones(self.has_milestones)
        self._share_width()

    # ---- what is seen

    def load(self) -> None:
        wanted = Wanted(self.desk.now(), self.desk.today(), self.ui.filter.text(), self.has_milestones)
        words, keys = self.desk.words, self.model.keys
        self._asked = self.desk.ask(
            lambda questions: Shown.of(outline(questions, wanted), words, keys), self._show, instead_of=self._asked
        )

    @Slot(object)
    def _follow(self, done: Done) -> None:
        if concerns(done, CONCERNED):
            self.load()

    def _filter(self) -> None:
        self._waiting.stop()
        self.load()

    def _show(self, shown: Shown) -> None:
        beside = self._next_to_current()
        was_empty = not self.model.rowCount()
        self.model.show(shown)
        is_bare = not shown.count and not self.ui.filter.text().strip()
        self.ui.rooms.setCurrentWidget(self.empty if is_bare else self.ui.halves)
        if was_empty or self.ui.filter.text().strip():
            self._open_lines(shown.count)
        self.timeline.follow_plan()
        if self._wanted is not None:
            self._go_to_wanted()
        elif not self.tree.currentIndex().isValid():
            beside += [each.id for each in shown.outline.roots[:1]]
            self._go(next((each for each in beside if self.model.index_of(each).isValid()), None))
        self._rest = self._resting(shown)
        self.tell(self._news)
        if is_bare and self.tree.hasFocus():
            self.empty.step.setFocus()

    def _open_lines(self, number: int) -> None:
        if number <= OPEN_ALL_UP_TO or self.ui.filter.text().strip():
            self.tree.expandAll()
        else:
            self.tree.expandToDepth(0)

    def _next_to_current(self) -> list[RecordId]:
        """Return the lines to go to, should the current one be gone: its neighbours, then its parent."""
        index = self.tree.currentIndex()
        if not index.isValid():
            return []
        around = (index.sibling(index.row() + 1, 0), index.sibling(index.row() - 1, 0), index.parent())
        return [self.model.node_at(each).id for each in around if each.isValid()]

    def _resting(self, shown: Shown) -> Message:
        """Return what stands under the plan while there are no news."""
        if shown.outline.left_out:
            count = shown.count
            return message("The first {0} lines; {1} more: filter to see others.", count, shown.outline.left_out)
        if not shown.count and self.ui.filter.text().strip():
            return message("Nothing in the plan fits what you asked for.")
        return _KEYS

    def clear(self) -> None:
        self.model.clear()
        self._wanted = None
        self.timeline.follow_plan()

    @Slot(str)
    def tell(self, said: str) -> None:
        """Say something under the plan, and aloud."""
        if said != self._news:
            announce(self.ui.said, said)
        self._news, self._steps = said, 0 if said else self._steps
        self.ui.said.setText(said or self.desk.say(self._rest))

    @Slot(object, object, object)
    def _say_clashes(self, action: Action, start: date | None, end: date | None) -> None:
        found = clashes(action, start, end, (self.model.outline.actions or {}).values())
        if found:
            self.tell(f"{action.title}: {' '.join(map(self.desk.say, found))}")

    # ---- which line

    @property
    def declared(self) -> RecordType:
        kind, _ = self.model.lie.beside(self.current_id())
        return self.desk.catalogue[kind]

    def current(self) -> Node | None:
        """Return the current line."""
        index = self.tree.currentIndex()
        return self.model.node_at(index) if index.isValid() else None

    def current_id(self) -> RecordId | None:
        node = self.current()
        return None if node is None else node.id

    @Slot(QModelIndex, QModelIndex)
    def _follow_choice(self, current: QModelIndex, before: QModelIndex) -> None:
        node = self.current()
        if node is not None and (not before.isValid() or before.internalId() != current.internalId()):
            self._steps += 1
            if self._steps > 1:  # the first one may follow from writing in a cell
                self.tell("")
            self.chosen.emit(node.id, node.type)

    @Slot()
    def _enter(self) -> None:
        node = self.current()
        if node is not None:
            self.entered.emit(node.id, node.type)

    def select(self, record: RecordId, type_name: str) -> None:
        self._wanted = record
        self._go_to_wanted()
        if self._wanted is not None and self.model.rowCount():  # it may be out of sight: filtered, or a milestone
            self.ui.filter.clear()
            self.show_milestones(self.has_milestones or type_name == "milestone")

    def _go_to_wanted(self) -> None:
        wanted, is_new = self._wanted, self._is_new
        if wanted is not None and self.model.index_of(wanted).isValid():
            self._wanted, self._is_new = None, False
            self._go(wanted)
            if is_new:
                self.tree.fresh = wanted
                self.tree.setFocus(Qt.FocusReason.OtherFocusReason)
                self.tree.write_cell()

    def _go(self, record: RecordId | None) -> None:
        if record is not None:
            column = Col.TITLE if self._is_new else max(self.tree.currentIndex().column(), 0)
            self.tree.setCurrentIndex(self.model.index_of(record, column))
            self.tree.scrollTo(self.tree.currentIndex())

    def chosen_records(self) -> list[RecordId]:
        node = self.current()
        return [] if node is None else [node.id]

    def query(self) -> Query:
        return Query("action")

    def pane(self) -> QWidget:
        return self.empty.step if self.ui.rooms.currentWidget() is self.empty else self.tree

    # ---- orders

    def add_record(self, *, private: bool = False) -> None:
        self.lines.add_beside(private=private)

    def show_all(self) -> None:
        self.ui.filter.clear()

    def go_to(self, record: RecordId, *, write: bool = False) -> None:
        """Go to a line as soon as it is seen; with `write` its title is written then."""
        self._wanted, self._is_new = record, write
        self._go_to_wanted()

    @Slot(object)
    def _apply(self, pending: Pending) -> None:
        self.desk.submit(pending.command, lambda done: self.timeline.settle())

    # ---- what is shown how

    def show_milestones(self, on: bool) -> None:
        """Show milestones as lines, or on the bars of their actions only."""
        self.has_milestones = on
        self.ui.milestones.setChecked(on)
        self.timeline.with_milestones = not on
        self.load()

    def show_timeline(self, on: bool) -> None:
        """Show the timeline beside the tree, or the tree alone."""
        self.has_timeline = on
        self._share_width()
        if not on:
            self.tree.setFocus()
        elif not self.timeline.isVisible():
            self.tell(self.desk.say("There is no room for the timeline here; F4 closes the details."))

    def _share_width(self) -> None:
        on = self.has_timeline and self.width() >= NARROWEST
        self.ui.timeline_on.setChecked(self.has_timeline)
        self.timeline.setVisible(on)
        self.legend.setVisible(on and self.width() >= WIDE)
        for each in (self.ui.zoom_in, self.ui.zoom_out, self.ui.fit):
            each.setVisible(on and self.width() >= NARROW)
        policies = Qt.ScrollBarPolicy
        self.tree.setVerticalScrollBarPolicy(policies.ScrollBarAlwaysOff if on else policies.ScrollBarAsNeeded)
        self._foot.setVisible(on and self.timeline.horizontalScrollBar().maximum() > 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def close_all(self) -> None:
        """Show the objectives only."""
        self.tree.collapseAll()
        self.tree.expandToDepth(0)

    def seal(self) -> None:
        self.tree.editing.seal()

    def remember(self) -> None:
        self.desk.settings.set(HALVES, self.ui.halves.saveState())
        self.desk.settings.set(MILESTONES, self.has_milestones)
        self.desk.settings.set(TIMELINE, self.has_timeline)


_KEYS = message(
    "Insert: new line, with Alt below it \u00b7 Enter: write \u00b7 Ctrl+arrows: indent, move \u00b7 F4: details \u00b7 F7: timeline"
)
