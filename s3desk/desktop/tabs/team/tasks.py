"""The tasks, by how soon they are due: one line each, ticked, dated and handed over by single keys."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QTreeWidgetItemIterator,
    QVBoxLayout,
    QWidget,
)

from s3desk.desktop.desk import Desk, concerns
from s3desk.desktop.jobs import Job
from s3desk.desktop.kit.capture_line import CaptureLine
from s3desk.desktop.kit.empty_state import EmptyState
from s3desk.desktop.kit.key_orders import KeyOrder, equip
from s3desk.desktop.kit.keys import KeyGuard
from s3desk.desktop.kit.link_picker import LinkPicker
from s3desk.desktop.kit.pieces import quiet
from s3desk.desktop.kit.prompt import Prompt
from s3desk.desktop.kit.typed import as_typed, read_typed
from s3desk.desktop.kit.view import View
from s3desk.desktop.look import S
from s3desk.desktop.settings import TASKS_SHOWN
from s3desk.desktop.tabs.team.model import TaskLine, grouped, task_lines
from s3desk.desktop.tabs.team.task_items import ABOUT, DUE, OWNER, ROLE, TASK, add_group
from s3desk.domain.declare import RecordType
from s3desk.domain.messages import Message, mark, message
from s3desk.domain.values import RecordId
from s3desk.services.capturing import CAPTURES
from s3desk.services.cells import EditMany
from s3desk.services.commands import Add, Edit
from s3desk.services.naming import named
from s3desk.services.ports import MINE, TEAM, Done, Questions, Title
from s3desk.services.query import Order, Query
from s3desk.services.sieves import sieve

OFFERED = ("open", "mine", "mine_soon", "overdue", "soon", "waiting", "no_owner", "no_day")


class Tasks(View):
    """A list in groups; the line above it makes tasks."""

    wide = True

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._declared = desk.catalogue["task"]
        self._asked: Job | None = None
        self._wanted: RecordId | None = None
        self._filling = False
        self.lines: list[TaskLine] = []
        self._build()
        self._add_actions()
        desk.changed.connect(self._follow)
        desk.moment_changed.connect(self.load)
        desk.contested.changed.connect(lambda records: self.load())
        desk.present.learn_holidays()

    # ---- set up

    def _build(self) -> None:
        say = self.desk.say
        self.capture = CaptureLine(self.desk, CAPTURES["task"], self)
        self.capture.captured.connect(lambda record, name: self.select(record, name))
        self.which = QComboBox(self)
        self.which.setAccessibleName(say("Which tasks"))
        self.which.addItem(say("All"), "")
        for name in OFFERED:
            found = sieve("task", name)
            if found is not None:
                self.which.addItem(say(found.label), name)
        self.which.setCurrentIndex(max(self.which.findData(self.desk.settings.get(TASKS_SHOWN)), 0))
        self.which.activated.connect(self.load)
        self.count = quiet(self, small=False, wraps=False)
        self.keys = quiet(self, say("Space done · D day · O owner · W waiting for"), wraps=False)
        self.prompt = Prompt(self.desk.words, self)
        self.tree = self._make_tree()
        self.empty = EmptyState("task", say("Nothing to do here."), say("A task typed above appears here."), self)
        self.rooms = QStackedWidget(self)
        self.rooms.addWidget(self.tree)
        self.rooms.addWidget(self.empty)
        row = QHBoxLayout()
        row.setSpacing(S)
        row.addWidget(self.which)
        row.addWidget(self.count, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(S, S, S, S)
        column.setSpacing(S)
        column.addWidget(self.capture)
        column.addLayout(row)
        column.addWidget(self.prompt)
        column.addWidget(self.rooms, 1)
        column.addWidget(self.keys)

    def _make_tree(self) -> QTreeWidget:
        tree = QTreeWidget(self)
        tree.setAccessibleName(self.desk.say("Tasks"))
        tree.setColumnCount(4)
        tree.setHeaderLabels([self.desk.say(each) for each in ("Task", "Owner", "Due", "Concerns")])
        tree.setRootIsDecorated(False)
        tree.setIndentation(S)
        tree.setAllColumnsShowFocus(True)
        tree.setIconSize(QSize(16, 16))
        tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = tree.header()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(TASK, QHeaderView.ResizeMode.Stretch)
        for column in (OWNER, DUE, ABOUT):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        tree.currentItemChanged.connect(self._follow_choice)
        tree.itemActivated.connect(self._enter)
        tree.itemChanged.connect(self._ticked)
        KeyGuard(tree, self._key)
        return tree

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width; what a task concerns is left to the details where there is little."""
        super().resizeEvent(event)
        letter, width = self.fontMetrics().averageCharWidth(), event.size().width()
        shares = {OWNER: (22, 88), DUE: (36 if width > 70 * letter else 26, 0), ABOUT: (28, 115)}
        for column, (letters, least) in shares.items():
            self.tree.setColumnHidden(column, width < least * letter)
            self.tree.setColumnWidth(column, letters * letter)
        self.keys.setVisible(width > 60 * letter)

    def _add_actions(self) -> None:
        letters = (
            KeyOrder(mark("Set the due day of the task"), self.ask_day, "D", alone=True),
            KeyOrder(mark("Hand the task to someone"), self.choose_owner, "O", alone=True),
            KeyOrder(mark("Say what the task waits for"), self.ask_waiting, "W", alone=True),
        )
        self.addActions(list(equip(self.desk, self.tree, letters).values()))
        orders = (
            KeyOrder(mark("Go to what the task concerns"), self.go_to_concern, "Ctrl+G", changes=False),
            KeyOrder(mark("Type a new task"), self._go_to_line, "Ctrl+L", from_beside=True),
        )
        equip(self.desk, self, orders)

    def _go_to_line(self) -> None:
        self.capture.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # ---- what is in it

    @property
    def declared(self) -> RecordType:
        return self._declared

    def query(self) -> Query:
        name = self.which.currentData()
        found = sieve("task", name)
        return Query("task", (), (Order("due"), Order("title"))) if found is None else found.query(self.desk.moment())

    @Slot()
    def load(self) -> None:
        query, at = self.query(), self.desk.moment()
        self._asked = self.desk.ask(
            lambda questions: task_lines(questions, query, at), self._show, instead_of=self._asked
        )

    def clear(self) -> None:
        self.lines = []
        self.tree.clear()

    @Slot(object)
    def _follow(self, done: Done) -> None:
        if self.isVisible() and (concerns(done, {"task", "person", "organisation", "region", "plan"}) or self.lines):
            self.load()

    def _show(self, lines: list[TaskLine]) -> None:
        here = self._wanted or self.current()
        row = self._row()
        chosen = set(self.chosen_records())
        self.lines = lines
        self._filling = True
        self.tree.clear()
        for group, some in grouped(lines):
            add_group(self.desk, self.tree, group, some)
        self._filling = False
        self._wanted = None
        self.rooms.setCurrentWidget(self.tree if lines else self.empty)
        self.count.setText(self.desk.say(message("{0} tasks", len(lines), count=0)))
        items = list(self._items())
        found = next((each for each in items if each.data(0, ROLE) == here), None)
        if found is None and items and row is not None:  # it left the list: the next one is chosen
            found = items[min(row, len(items) - 1)]
        if found is not None:
            self.tree.setCurrentItem(found)
            for each in items:
                each.setSelected(each is found or each.data(0, ROLE) in chosen)

    # ---- which task

    def _items(self) -> Iterator[QTreeWidgetItem]:
        walk = QTreeWidgetItemIterator(self.tree)
        while item := walk.value():
            if item.data(0, ROLE) is not None:
                yield item
            walk += 1

    def _row(self) -> int | None:
        here = self.tree.currentItem()
        return next((at for at, each in enumerate(self._items()) if each is here), None)

    def current(self) -> RecordId | None:
        """Return the task that the keyboard is on."""
        item = self.tree.currentItem()
        return None if item is None else item.data(0, ROLE)

    def _line(self) -> TaskLine | None:
        here = self.current()
        return next((each for each in self.lines if each.task.id == here), None)

    @Slot(QTreeWidgetItem, QTreeWidgetItem)
    def _follow_choice(self, item: QTreeWidgetItem | None, before: QTreeWidgetItem | None) -> None:
        if item is not None and item.data(0, ROLE) is not None and not self._filling:
            self.chosen.emit(item.data(0, ROLE), "task")

    def select(self, record: RecordId, type_name: str) -> None:
        self._wanted = record
        if all(each.task.id != record for each in self.lines):
            self.load()
        for item in self._items():
            if item.data(0, ROLE) == record:
                self._wanted = None
                self.tree.setCurrentItem(item)

    def chosen_records(self) -> list[RecordId]:
        return [each.data(0, ROLE) for each in self.tree.selectedItems() if each.data(0, ROLE) is not None]

    @Slot(QTreeWidgetItem, int)
    def _enter(self, item: QTreeWidgetItem, column: int) -> None:
        if item.data(0, ROLE) is not None:
            self.entered.emit(item.data(0, ROLE), "task")

    # ---- orders

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Space and self.chosen_records():
            self.tick()
            return True
        return False

    @Slot(QTreeWidgetItem, int)
    def _ticked(self, item: QTreeWidgetItem, column: int) -> None:
        if not self._filling and column == TASK and item.data(0, ROLE) is not None:
            self._set([item.data(0, ROLE)], item.checkState(TASK) is Qt.CheckState.Checked)

    def tick(self) -> None:
        """Mark the chosen tasks as done, or as not done where the first of them is."""
        line = self._line()
        if line is not None and self.desk.may_change:
            self._set(self.chosen_records(), not line.task.done)

    def _set(self, tasks: list[RecordId], done: bool) -> None:
        on = self.desk.today() if done else None
        text = message("Done: {0}") if done else message("Not done: {0}")

        def order(questions: Questions) -> EditMany:
            said = named(questions, tasks[0])
            label = Message(text.key, (said if len(tasks) == 1 else f"{said} (+{len(tasks) - 1})",))
            seen = {each.id: {"done": getattr(each, "done", False)} for each in questions.get_many(tasks).values()}
            return EditMany({each: {"done": done, "done_on": on} for each in tasks}, seen, label)

        self.desk.submit(order)

    @Slot()
    def ask_day(self) -> None:
        """Ask for the due day, typed freely."""
        line = self._line()
        if line is not None:
            field, words = self._declared.fields["due"], self.desk.words
            task = line.task
            self.prompt.ask(
                self.desk.say(message("Due day of “{0}”:", task.title[:40])),
                as_typed(field, task.due, words),
                lambda text: read_typed(field, text, words, self.desk.today()),
                lambda day: self._edit(task.id, "due", day),
                words.day_in_full,
            )

    @Slot()
    def ask_waiting(self) -> None:
        """Ask whom or what the task waits for; an empty answer: nothing any more."""
        line = self._line()
        if line is not None:
            task = line.task
            question = self.desk.say(message("“{0}” waits for:", task.title[:40]))
            self.prompt.ask(
                question, task.waiting_for, str.strip, lambda text: self._edit(task.id, "waiting_for", text)
            )

    @Slot()
    def choose_owner(self) -> None:
        """Let the person choose the owner."""
        line = self._line()
        if line is not None:
            picker = LinkPicker(self.desk, self._declared.fields["owner"], self.window())
            picker.picked.connect(partial(self._hand_over, line.task.id))
            picker.begin("")
            picker.open()

    def _hand_over(self, task: RecordId, owner: Title) -> None:
        self._edit(task, "owner", owner.id)

    def _edit(self, task: RecordId, name: str, value: object) -> None:
        self.desk.submit(lambda questions: Edit.of(questions, task, {name: value}))

    @Slot()
    def go_to_concern(self) -> None:
        """Show the first record that the task concerns."""
        line = self._line()
        if line is not None and line.concerns:
            self.desk.show_record(line.concerns[0].id, line.concerns[0].type)

    def add_record(self, *, private: bool = False) -> None:
        circle = MINE if private else TEAM

        def show(done: Done) -> None:
            self.select(done.records[0], "task")
            self.entered.emit(done.records[0], "task")

        self.desk.submit(lambda questions: Add.of(questions, "task", {}, circle), show)

    def sift(self, sieve: str) -> None:
        self.which.setCurrentIndex(max(self.which.findData(sieve), 0))
        self.load()

    def pane(self) -> QWidget:
        return self.tree if self.lines else self.capture.line

    def remember(self) -> None:
        self.desk.settings.set(TASKS_SHOWN, self.which.currentData())
