"""A board: the records of a type as cards in columns, moved by keys and mouse."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from s3desk.desktop.desk import Desk, concerns
from s3desk.desktop.forms.ui_board import Ui_Board
from s3desk.desktop.jobs import Job
from s3desk.desktop.kit.arrangement import Arrangement, Column, Filled, fill
from s3desk.desktop.kit.board_column import BoardColumn
from s3desk.desktop.kit.card_moves import CardMoves
from s3desk.desktop.kit.cards import CardList
from s3desk.desktop.kit.key_orders import KeyOrder, equip
from s3desk.desktop.kit.keys import KeyGuard
from s3desk.desktop.kit.link_boxes import LinkBoxes
from s3desk.desktop.kit.view import FILTER_AFTER_MS, View
from s3desk.desktop.look import icon
from s3desk.desktop.settings import board_state
from s3desk.domain.declare import ANY, RecordType
from s3desk.domain.messages import mark
from s3desk.domain.values import RecordId
from s3desk.services.commands import Add
from s3desk.services.ports import MINE, TEAM, Done
from s3desk.services.query import Condition, Query, holding
from s3desk.services.region import with_region

Key = Qt.Key


class Board(View):
    """Works with any record type; the arrangements are different ways to lay out the same records."""

    wide = True

    def __init__(self, arrangements: Sequence[Arrangement], desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.ui = Ui_Board()
        self.ui.setupUi(self)
        self.arrangements = list(arrangements)
        self.at = 0
        self.columns: list[BoardColumn] = []
        self.marked: set[RecordId] = set()
        self._declared = desk.catalogue[arrangements[0].type]
        self._concerns = {self._declared.name} | {name for each in self._declared for name in each.targets}
        self._laid: tuple[Column, ...] = ()
        self._here = 0
        self._wanted: RecordId | None = None
        self._moves = CardMoves(desk, self._declared)
        self._asked: Job | None = None
        self._is_loaded = self._is_filling = False
        names = dict.fromkeys(name for each in arrangements for name in each.links)
        self.links = LinkBoxes(desk, self._declared, names, self.ui.tools, self)
        self.links.changed.connect(self.load)
        self._waiting = QTimer(self, singleShot=True, interval=FILTER_AFTER_MS)
        self._waiting.timeout.connect(self.load)
        self.ui.filter.textChanged.connect(lambda: self._waiting.start())
        self.ui.filter.returnPressed.connect(self.load)
        self._offer_arrangements()
        self._offer_orders()
        self.ui.hints_close.setIcon(icon("close"))
        self.ui.hints_close.clicked.connect(self.ui.hints_band.hide)
        desk.changed.connect(self.follow)

    # ---- set up

    def _offer_arrangements(self) -> None:
        box = self.ui.arrangements
        for each in self.arrangements:
            box.addItem(self.desk.say(each.label), each.name)
        box.setVisible(len(self.arrangements) > 1)
        known = self.desk.settings.get(board_state(self._declared.name))
        box.setCurrentIndex(max(box.findData(known), 0))
        box.activated.connect(self.arrange)
        self.arrange(box.currentIndex())

    def _offer_orders(self) -> None:
        orders = [
            KeyOrder(mark("Move the card to the next column"), partial(self.move_chosen, 1), "Ctrl+Right"),
            KeyOrder(mark("Move the card to the column before"), partial(self.move_chosen, -1), "Ctrl+Left"),
        ]
        if self._moves.has_order:
            orders.append(KeyOrder(mark("Move the card up"), partial(self.step_chosen, -1), "Ctrl+Up"))
            orders.append(KeyOrder(mark("Move the card down"), partial(self.step_chosen, 1), "Ctrl+Down"))
        equip(self.desk, self, orders)

    @property
    def arrangement(self) -> Arrangement:
        return self.arrangements[self.at]

    @Slot(int)
    def arrange(self, at: int) -> None:
        """Lay the records out another way."""
        self.at = at
        self.ui.arrangements.setCurrentIndex(at)
        self.desk.settings.set(board_state(self._declared.name), self.arrangement.name)
        self._lay_out()
        if self._is_loaded:
            self.load()

    def _lay_out(self) -> None:
        """Put as many columns there as the arrangement has, and say what each is."""
        self._laid = self.arrangement.columns(self.desk.moment())
        while len(self.columns) > len(self._laid):
            gone = self.columns.pop()
            self.ui.grid.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self.columns) < len(self._laid):
            self.columns.append(self._new_column(len(self.columns)))
        per_row = -(-len(self._laid) // self.arrangement.rows)
        for at, (shown, column) in enumerate(zip(self.columns, self._laid, strict=True)):
            shown.show_column(column)
            self.ui.grid.addWidget(shown, at // per_row, at % per_row)
        for at in range(self.ui.grid.columnCount()):
            self.ui.grid.setColumnStretch(at, 1 if at < per_row else 0)
        for at in range(self.ui.grid.rowCount()):
            self.ui.grid.setRowStretch(at, 1 if at < self.arrangement.rows else 0)
        self._here = min(self._here, len(self._laid) - 1)

    def _new_column(self, at: int) -> BoardColumn:
        shown = BoardColumn(self.desk, self.ui.columns)
        cards = shown.cards
        cards.selectionModel().currentChanged.connect(partial(self._follow_choice, at))
        cards.reached.connect(partial(self._be_in, at))
        cards.activated.connect(partial(self._enter, at))
        shown.model.dropped.connect(partial(self._move_to, at))
        shown.ui.add.clicked.connect(partial(self._add_in, at))
        shown.ui.ask.clicked.connect(partial(self._ask_in, at))
        shown.ui.more.clicked.connect(lambda: self.desk.list_records(self._declared.name))
        KeyGuard(cards, partial(self._key, at))
        return shown

    # ---- what is on it

    @property
    def declared(self) -> RecordType:
        return self._declared

    def conditions(self) -> tuple[Condition, ...]:
        """Return what words and boxes above the board ask for."""
        return (*self.links.conditions(), *holding(self._declared, self.ui.filter.text()))

    @Slot()
    def load(self) -> None:
        self._waiting.stop()
        self._is_loaded = True
        self._lay_out()
        arrangement, more, at = self.arrangement, self.conditions(), self.desk.moment()
        words = self.desk.words
        self._asked = self.desk.ask(
            lambda questions: fill(questions, arrangement, more, words, at), self._show, instead_of=self._asked
        )
        self.links.load()

    def _show(self, filled: list[Filled]) -> None:
        if len(filled) != len(self.columns):
            return
        self._is_filling = True
        for shown, each in zip(self.columns, filled, strict=True):
            shown.show_cards(each)
        self.marked &= {card.id for each in filled for card in each.cards}
        if self._wanted is not None:
            self._choose(self._wanted)
        self._is_filling = False
        self._moves.arrive([each.cards for each in filled])
        self._tell_choice()
        self.shown()

    def _ask_in(self, at: int, checked: bool = False) -> None:
        """Show the questions of a column, or hide them when they are shown; they follow the person."""
        hide = at == self._here and not self.ui.hints_band.isHidden()
        self._be_in(at)
        self.ui.hints_band.setHidden(hide)
        self._show_hints()

    def _show_hints(self) -> None:
        asked = [self.desk.say(each) for each in self.column.hints]
        self.ui.hints.setText("\n".join(asked))
        if not asked:
            self.ui.hints_band.hide()

    def shown(self) -> None:
        """Called when the cards are there: for boards that show more."""

    def follow_column(self) -> None:
        """Called when the person has come to another column."""

    def go_to_column(self, step: int) -> None:
        """Be so many columns further on, without moving the keyboard."""
        self._be_in((self._here + step) % len(self.columns))

    def scroll_to(self, record: RecordId) -> None:
        """Bring a card into sight without choosing it."""
        for shown in self.columns:
            row = shown.model.row_of(record)
            if row is not None:
                shown.cards.scrollTo(shown.model.index(row))

    @Slot(object)
    def follow(self, done: Done) -> None:
        """Refresh after a change, if it concerns what is shown."""
        if self._is_loaded and (ANY[0] in self._concerns or concerns(done, self._concerns | self.also_concerns())):
            self.load()

    def also_concerns(self) -> set[str]:
        """Return further types whose records the cards tell something of."""
        return set()

    def clear(self) -> None:
        self._is_loaded = False
        self.marked.clear()
        self._wanted = None
        for each in self.columns:
            each.show_cards(Filled((), 0))

    # ---- which card

    def _cards(self, at: int) -> CardList:
        return self.columns[at].cards

    def current(self) -> RecordId | None:
        """Return the card that has the keyboard, or had it last."""
        if not self.columns:
            return None
        index = self._cards(self._here).currentIndex()
        return self.columns[self._here].model.cards[index.row()].id if index.isValid() else None

    @property
    def column(self) -> Column:
        """Return the column in which the keyboard is, or was last."""
        return self._laid[self._here]

    def _follow_choice(self, at: int, current: QModelIndex, before: QModelIndex) -> None:
        if at == self._here and not self._is_filling:
            self._tell_choice()

    def _be_in(self, at: int) -> None:
        """Note in which column the person is; only there a card looks chosen."""
        if at != self._here:
            self._here = at
            self._show_hints()
            self.follow_column()
        for other, shown in enumerate(self.columns):
            if other != at:
                shown.cards.clearSelection()
        if not self._is_filling:
            self._tell_choice()

    def _tell_choice(self) -> None:
        record, cards = self.current(), self._cards(self._here)
        if record is None:
            return
        if not cards.selectionModel().hasSelection():  # the keyboard came in: what has it is chosen
            cards.selectionModel().select(cards.currentIndex(), QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if record != self._wanted:
            self._wanted = record
            self.chosen.emit(record, self._declared.name)

    def select(self, record: RecordId, type_name: str) -> None:
        self._wanted = record
        self._choose(record)

    def _choose(self, record: RecordId) -> None:
        for at, shown in enumerate(self.columns):
            row = shown.model.row_of(record)
            if row is not None:
                had_keys = any(each.cards.hasFocus() for each in self.columns)
                self._be_in(at)
                index = shown.model.index(row)
                shown.cards.setCurrentIndex(index)
                shown.cards.scrollTo(index)
                self.ui.area.ensureWidgetVisible(shown, 8, 0)
                if had_keys:
                    shown.cards.setFocus()
                return

    def chosen_records(self) -> list[RecordId]:
        """Return the marked cards in the order of the board, or else the one with the keyboard."""
        marked = [card.id for each in self.columns for card in each.model.cards if card.id in self.marked]
        current = self.current()
        return marked or ([] if current is None else [current])

    def _enter(self, at: int, index: QModelIndex) -> None:
        self.entered.emit(self.columns[at].model.cards[index.row()].id, self._declared.name)

    # ---- keys

    def _key(self, at: int, event: QKeyEvent) -> bool:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        match event.key():
            case Key.Key_Right | Key.Key_Left if plain:
                self._walk(at, 1 if event.key() == Key.Key_Right else -1)
            case Key.Key_Down | Key.Key_Up if plain and self._is_at_edge(at, event.key()):
                per_row = -(-len(self.columns) // self.arrangement.rows)
                self._walk(at, per_row if event.key() == Key.Key_Down else -per_row)
            case Key.Key_Space if plain:
                self._mark(at)
            case Key.Key_Escape if self.marked:
                self._unmark()
            case Key.Key_Insert if plain:
                self._add_in(at)
            case _:
                return False
        return True

    def _is_at_edge(self, at: int, key: int) -> bool:
        row, whole = self._cards(at).currentIndex().row(), len(self.columns[at].model.cards)
        return self.arrangement.rows > 1 and (row <= 0 if key == Key.Key_Up else row == whole - 1)

    def _walk(self, at: int, step: int) -> None:
        """Put the keyboard into another column, at the card of about the same height."""
        to = at + step
        if not 0 <= to < len(self.columns):
            return
        cards = self._cards(to)
        row = min(max(self._cards(at).currentIndex().row(), 0), cards.model().rowCount() - 1)
        cards.setCurrentIndex(cards.model().index(row, 0))
        cards.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ui.area.ensureWidgetVisible(self.columns[to], 8, 0)

    def _mark(self, at: int) -> None:
        record = self.current()
        if record is not None:
            self.marked ^= {record}
            for each in self.columns:
                each.model.show_marks(self.marked)

    def _unmark(self) -> None:
        self.marked.clear()
        for each in self.columns:
            each.model.show_marks(self.marked)

    # ---- orders

    def move_chosen(self, step: int) -> None:
        """Move the marked cards, or else the current one, so many columns on, past those that take none.

        Cards that are on their way already go on from where they are heading.
        """
        records, start = self._moves.on_the_way or (self.chosen_records(), self._here)
        to = start + step
        while 0 <= to < len(self._laid) and self._laid[to].values is None:
            to += step
        if 0 <= to < len(self._laid):
            self._move_to(to, records)

    def _move_to(self, at: int, records: Iterable[RecordId]) -> None:
        """Give the records what the cards of a column have; one step to undo."""
        column = self._laid[at]
        there = {card.id for card in self.columns[at].model.cards}
        moved = [each for each in records if each not in there or self._moves.on_the_way is not None]
        if column.values is not None and moved and self.desk.may_change:
            self._wanted = moved[0]
            self._unmark()
            self._moves.to_column(moved, column, at)

    def step_chosen(self, step: int) -> None:
        """Put the current card before the one above it, or behind the one below it."""
        record = self.current()
        if record is not None:
            self._moves.step(self.columns[self._here].model.cards, record, step)

    def add_record(self, *, private: bool = False) -> None:
        self._add_in(self._here, private=private)

    def _add_in(self, at: int, checked: bool = False, *, private: bool = False) -> None:
        """Add an empty record in a column (or, where that takes none, in no column), and enter it."""
        if not self.desk.may_change:
            return
        name, circle = self._declared.name, MINE if private else TEAM
        values = {**self.linked_values(), **(self._laid[at].values or {})}

        def show(done: Done) -> None:
            self.select(done.records[0], name)
            self.entered.emit(done.records[0], name)

        self.desk.submit(lambda questions: Add.of(questions, name, with_region(questions, name, values), circle), show)

    def linked_values(self) -> dict[str, object]:
        """Return what the boxes above the board have chosen: a new card has it too, else it would not be seen."""
        return dict(self.links.values())

    def query(self) -> Query:
        return Query(self._declared.name, (*self.arrangement.where, *self.conditions()), self.arrangement.order)

    def pane(self) -> QWidget:
        return self._cards(self._here)
