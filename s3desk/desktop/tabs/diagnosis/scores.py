"""Scoring: one assessor at a time by digit keys; revealed, the means, where people differ, and whether the order holds."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from s3desk.desktop.desk import Desk, concerns
from s3desk.desktop.forms.ui_scores_view import Ui_ScoresView
from s3desk.desktop.jobs import Job
from s3desk.desktop.kit.empty_state import EmptyState
from s3desk.desktop.kit.keys import KeyGuard
from s3desk.desktop.kit.view import View
from s3desk.desktop.look import L, S
from s3desk.desktop.tabs.diagnosis.said import what_scores_show
from s3desk.desktop.tabs.diagnosis.scores_model import ScoresModel
from s3desk.domain.declare import RecordType
from s3desk.domain.messages import message
from s3desk.domain.scoring import Cell
from s3desk.domain.values import RecordId
from s3desk.services.commands import Add
from s3desk.services.ports import MINE, TEAM, Done, Questions
from s3desk.services.query import Query
from s3desk.services.scoring import (
    WHEEL,
    Named,
    ScoreSheet,
    assessors,
    collections,
    give_points,
    score_sheet,
    wheel_criteria,
)

TABLE, EMPTY = range(2)
Key = Qt.Key
_DIGITS = {Key.Key_0: 0, Key.Key_1: 1, Key.Key_2: 2, Key.Key_3: 3, Key.Key_4: 4, Key.Key_5: 5}
_STATEMENT = 240
_LEAST = 96
_HEAD_LINES = 4


class ScoresView(View):
    """A table of findings by criteria."""

    wide = True

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.ui = Ui_ScoresView()
        self.ui.setupUi(self)
        self.model = ScoresModel(desk, self)
        self._people: tuple[Named, ...] = ()
        self._sheet: ScoreSheet | None = None
        self._asked: Job | None = None
        self._is_loaded = False
        self.ui.table.setModel(self.model)
        self.ui.table.selectionModel().currentChanged.connect(self._follow_choice)
        self.ui.table.doubleClicked.connect(self._enter)
        self.ui.table.horizontalHeader().sectionDoubleClicked.connect(self._enter_criterion)
        self.ui.lists.activated.connect(self.load)
        self.ui.assessor.activated.connect(self._show)
        self.ui.reveal.toggled.connect(self._reveal)
        KeyGuard(self.ui.table, self._key)
        self._add_empty()
        desk.changed.connect(self.follow)

    def _add_empty(self) -> None:
        say = self.desk.say
        self.empty = EmptyState(
            "score",
            say("Nothing can be scored yet."),
            say("Scores need criteria, for example effect and feasibility. Or begin with the 18 of the RIS3 wheel."),
            self,
        )
        self.empty.offer(say("Take the criteria of the RIS3 wheel"), self.take_wheel)
        self.empty.step.setEnabled(self.desk.may_change)
        self.ui.rooms.addWidget(self.empty)

    def take_wheel(self) -> None:
        """Add the criteria of the RIS3 assessment wheel."""
        self.desk.submit(wheel_criteria(WHEEL))

    # ---- what is in it

    @property
    def declared(self) -> RecordType:
        return self.desk.catalogue["criterion"]

    @Slot()
    def load(self) -> None:
        self._is_loaded = True
        wanted = self.ui.lists.currentData()

        def read(questions: Questions) -> tuple[list[str], tuple[Named, ...], ScoreSheet]:
            lists = collections(questions)
            chosen = wanted if wanted in lists else next(iter([*filter(None, lists), *lists]), "")
            return lists, assessors(questions), score_sheet(questions, chosen)

        self._asked = self.desk.ask(read, self._take, instead_of=self._asked)

    def _take(self, found: tuple[list[str], tuple[Named, ...], ScoreSheet]) -> None:
        chosen = self.assessor or self.desk.me  # before the people change places below
        lists, self._people, self._sheet = found
        self._fill_lists(lists, self._sheet.collection)
        self._fill_assessors(chosen)
        self.model.arrive(self._sheet)
        self.ui.rooms.setCurrentIndex(TABLE if self._sheet.criteria else EMPTY)
        for part in (self.ui.how, self.ui.question, self.ui.reveal, self.ui.assessor, self.ui.who_label):
            part.setVisible(bool(self._sheet.criteria))
        self._show()

    def _fill_lists(self, lists: list[str], chosen: str) -> None:
        self.ui.lists.clear()
        for each in lists:
            self.ui.lists.addItem(each or self.desk.say("Criteria without a list"), each)
        self.ui.lists.setCurrentIndex(max(self.ui.lists.findData(chosen), 0))
        self.ui.lists.setVisible(bool(lists))

    def _fill_assessors(self, chosen: RecordId | None) -> None:
        """Offer who may score, oneself first; bodies that have scored are offered too."""
        box = self.ui.assessor
        known = {each.id for each in self._people}
        bodies = () if self._sheet is None else tuple(each for each in self._sheet.assessors if each.id not in known)
        self._people = tuple(sorted((*self._people, *bodies), key=lambda each: each.id != self.desk.me))
        box.clear()
        box.addItem(self.desk.say("Who scores?"))
        for each in self._people:
            box.addItem(each.text)
        at = next((at for at, each in enumerate(self._people) if each.id == chosen), -1)
        box.setCurrentIndex(at + 1)

    @property
    def assessor(self) -> RecordId | None:
        """Return who scores; None while nobody was chosen."""
        at = self.ui.assessor.currentIndex() - 1
        return self._people[at].id if 0 <= at < len(self._people) else None

    @Slot(bool)
    def _reveal(self, revealed: bool) -> None:
        said = message("&Hide the scores of others") if revealed else message("&Reveal all scores")
        self.ui.reveal.setText(self.desk.say(said))
        self._show()

    @Slot()
    def _show(self) -> None:
        if self._sheet is None:
            return
        columns = self.model.columnCount()
        self.model.show(self._sheet, self.assessor, revealed=self.ui.reveal.isChecked())
        if columns != self.model.columnCount():
            self._share_width()
        self._tell_results()

    def _share_width(self) -> None:
        header = self.ui.table.horizontalHeader()
        header.setMinimumSectionSize(_LEAST)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter | Qt.AlignmentFlag(Qt.TextFlag.TextWordWrap.value))
        header.setFixedHeight(_HEAD_LINES * self.fontMetrics().lineSpacing() + S)
        self.ui.table.verticalHeader().setDefaultSectionSize(2 * self.fontMetrics().lineSpacing() + S)
        widths = [self._width_of(at) for at in range(1, self.model.columnCount())]
        edge = self.ui.table.verticalScrollBar().sizeHint().width()
        self.ui.table.setColumnWidth(0, max(_STATEMENT, self.ui.table.width() - edge - 2 - sum(widths)))
        for at, width in enumerate(widths, 1):
            header.setSectionResizeMode(at, QHeaderView.ResizeMode.Interactive)
            self.ui.table.setColumnWidth(at, width)

    def _width_of(self, column: int) -> int:
        """Return the width at which no word of a head is cut."""
        head = self.ui.table.horizontalHeader()
        words = str(self.model.headerData(column, Qt.Orientation.Horizontal)).split()
        return max(_LEAST, max((head.fontMetrics().horizontalAdvance(each) for each in words), default=0) + L)

    def _tell_results(self) -> None:
        """Say plainly what the revealed scores show; nothing before."""
        show = self.model.revealed and self._sheet is not None and bool(self._sheet.given)
        self.ui.findings_band.setVisible(show)
        if show and self._sheet is not None:
            self.ui.findings.setText("\n".join(what_scores_show(self.desk.words, self._sheet)))

    @Slot(object)
    def follow(self, done: Done) -> None:
        """Refresh after a change that concerns scores."""
        if self._is_loaded and concerns(done, {"score", "criterion", "finding", "person"}):
            self.load()

    def clear(self) -> None:
        self._is_loaded = False
        self._sheet = None
        self._people = ()
        self.model.on_the_way.clear()
        self.ui.reveal.setChecked(False)
        self.model.show(ScoreSheet("", (), {}, (), (), {}), None, revealed=False)

    # ---- which record

    @Slot(QModelIndex, QModelIndex)
    def _follow_choice(self, current: QModelIndex, before: QModelIndex) -> None:
        criterion = self.model.criterion(current.column())
        self.ui.question.setText("" if criterion is None else criterion.about or criterion.text)
        if current.isValid():
            thing = self.model.sheet.things[current.row()]
            self.chosen.emit(thing.id, thing.type)

    @Slot(QModelIndex)
    def _enter(self, index: QModelIndex) -> None:
        thing = self.model.sheet.things[index.row()]
        self.entered.emit(thing.id, thing.type)

    @Slot(int)
    def _enter_criterion(self, column: int) -> None:
        criterion = self.model.criterion(column)
        if criterion is not None:
            self.entered.emit(criterion.id, criterion.type)

    def chosen_records(self) -> list[RecordId]:
        return []  # a whole finding is not deleted from here

    # ---- orders

    def _key(self, event: QKeyEvent) -> bool:
        index, key = self.ui.table.currentIndex(), Key(event.key())
        cell = self.model.cell(index)
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if cell is not None and plain and key in _DIGITS:
            self.give(cell, _DIGITS[key])
        elif cell is not None and plain and key in {Key.Key_Delete, Key.Key_Backspace}:
            self.give(cell, None)
        elif plain and key in {Key.Key_Return, Key.Key_Enter} and index.isValid():
            self._go_on(index)
        else:
            return False
        return True

    def give(self, cell: Cell, points: int | None) -> None:
        """Set the assessor's points for a cell."""
        assessor, today = self.assessor, self.desk.today()
        if assessor is None:
            self.desk.told.emit(message("Choose first who scores; people are added in the list of people."))
            self.ui.assessor.setFocus()
        elif self.desk.may_change:
            self.model.expect(cell, points)
            self.desk.submit(
                lambda questions: give_points(questions, cell, assessor, points, today),
                None,
                partial(self._not_given, cell, assessor),
            )

    def _not_given(self, cell: Cell, assessor: RecordId, mishap: Exception) -> None:
        self.model.on_the_way.pop((cell, assessor), None)
        self.desk.tell(mishap)
        self.load()

    def _go_on(self, index: QModelIndex) -> None:
        """Go to the next criterion, and from the last to the next row's first."""
        last = index.column() >= len(self.model.sheet.criteria)
        row, column = (index.row() + 1, 1) if last else (index.row(), index.column() + 1)
        if row < self.model.rowCount():
            self.ui.table.setCurrentIndex(self.model.index(row, column))

    def add_record(self, *, private: bool = False) -> None:
        """Add a criterion to the list."""
        values = {"collection": self.ui.lists.currentData() or ""}

        def show(done: Done) -> None:
            self.entered.emit(done.records[0], "criterion")

        self.desk.submit(lambda questions: Add.of(questions, "criterion", values, MINE if private else TEAM), show)

    def query(self) -> Query:
        return Query("score")

    def pane(self) -> QWidget:
        return self.empty.step if self.ui.rooms.currentIndex() == EMPTY else self.ui.table
