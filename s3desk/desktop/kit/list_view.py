"""All records of one type as a table, with a line to filter it and a box of ready-made filters. The same for all types."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QMenu, QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.forms.ui_list_view import Ui_ListView
from s3desk.desktop.kit import key_orders
from s3desk.desktop.kit.columns import Columns
from s3desk.desktop.kit.empty_state import EmptyState
from s3desk.desktop.kit.filter_bar import FilterBar
from s3desk.desktop.kit.first_steps import first_step
from s3desk.desktop.kit.grid import GridView
from s3desk.desktop.kit.grid_actions import equip
from s3desk.desktop.kit.key_orders import KeyOrder
from s3desk.desktop.kit.lines import Extra
from s3desk.desktop.kit.record_table import RecordTable
from s3desk.desktop.kit.view import FILTER_AFTER_MS, Entry, View
from s3desk.desktop.look import icon
from s3desk.domain.declare import RecordType
from s3desk.domain.messages import Message, mark, message
from s3desk.domain.values import RecordId
from s3desk.services.commands import Add
from s3desk.services.ports import MINE, TEAM, Done
from s3desk.services.query import Query
from s3desk.services.region import with_region
from s3desk.services.sieves import SHARED, SIEVES, shares, sieve
from s3desk.services.trash import Delete

LIST, EMPTY = range(2)


def list_entry(declared: RecordType, extras: Sequence[Extra] = ()) -> Entry:
    """Return the entry of a type's list in the navigator; `extras` are its computed columns."""
    build = partial(ListView, declared, extras=extras)
    return Entry(declared.name, Message(declared.plural), declared.icon, build, (declared.name,))


class _Form(Ui_ListView):
    """The form with the grid, which a compiled form cannot hold: forms know nothing of the kit."""

    table: GridView


class ListView(View):
    """Works with any record type."""

    def __init__(
        self, declared: RecordType, desk: Desk, parent: QWidget | None = None, *, extras: Sequence[Extra] = ()
    ) -> None:
        super().__init__(desk, parent)
        self.ui = _Form()
        Ui_ListView.setupUi(self.ui, self)
        self.ui.table = GridView(self)
        self.ui.table.setObjectName("table")
        self.ui.list_views.insertWidget(LIST, self.ui.table)
        QWidget.setTabOrder(self.ui.more, self.ui.table)
        self.empty = EmptyState(declared.icon, "", "", self)
        self.ui.list_views.addWidget(self.empty)
        self._declared = declared
        self._wanted: RecordId | None = None
        self.table = RecordTable(desk, declared, self, extras=extras)
        self._waiting = QTimer(self, singleShot=True, interval=FILTER_AFTER_MS)
        self._set_up_more()
        self._set_up_sieves()
        self._set_up_filters()
        self._name_things()
        view = self.ui.table
        view.serve(desk, self.table)
        self.addActions(equip(desk, view))
        self._offer_deletion()
        view.chosen.connect(self._follow_choice)
        view.entered.connect(lambda record: self.entered.emit(record, declared.name))
        self.columns.arrange()
        self.ui.add.clicked.connect(lambda: self.add_record())
        self.ui.filter.textChanged.connect(lambda: self._waiting.start())
        self.ui.filter.returnPressed.connect(self._filter)
        self.ui.sieves.activated.connect(self._sift)
        self._waiting.timeout.connect(self._filter)
        self.table.loaded.connect(self._loaded)
        self.desk.moment_changed.connect(self._sift)
        self.desk.changed.connect(self._follow)

    # ---- set up

    def _set_up_more(self) -> None:
        menu = QMenu(self)
        if self.desk.may_change:
            menu.addAction(self.desk.say("New &private record"), lambda: self.add_record(private=True))
            menu.addSeparator()
        for button in (self.ui.add, self.empty.step):
            button.setEnabled(self.desk.may_change)
        self.columns = Columns(self.desk, self.ui.table, menu.addMenu(self.desk.say("&Columns")))
        self.ui.more.setMenu(menu)

    def _set_up_sieves(self) -> None:
        box = self.ui.sieves
        box.addItem(self.desk.say("All"), "")
        for each in SIEVES.get(self._declared.name, ()):
            box.addItem(self.desk.say(each.label), each.name)
        box.setVisible(box.count() > 1)

    def _offer_deletion(self) -> None:
        """Let Ctrl+Delete put records into the trash where Delete alone empties cells."""
        delete = KeyOrder(mark("Delete the records"), self._delete, "Ctrl+Del", "delete", alone=True)
        self.addActions(list(key_orders.equip(self.desk, self.ui.table, [delete]).values()))

    @Slot()
    def _delete(self) -> None:
        chosen = self.chosen_records()
        if chosen:
            self.desk.submit(lambda questions: Delete.of(questions, *chosen))

    def _set_up_filters(self) -> None:
        self.filters = FilterBar(self.desk, self._declared, self)
        self.ui.list_column.insertWidget(1, self.filters)
        menu, funnel = self.filters.menu(self), self.ui.funnel
        funnel.setMenu(menu)
        funnel.setIcon(icon("filter"))
        funnel.setAccessibleName(self.desk.say("Filters"))
        funnel.setVisible(not menu.isEmpty())
        self.filters.changed.connect(self._choose_filters)
        self.table.listing.filters = self.filters.conditions()

    @Slot()
    def _choose_filters(self) -> None:
        self.table.choose(self.filters.conditions())

    def _name_things(self) -> None:
        new = self.desk.say(message("New: {0}", self.desk.say(self._declared.label)))
        for button in (self.ui.add, self.empty.step):
            button.setAccessibleName(new)
            button.setToolTip(f"{new} (Ctrl+N)")
        self.empty.offer(new, self.add_record)

    # ---- what is in it

    @property
    def declared(self) -> RecordType:
        return self._declared

    def load(self) -> None:
        self._look_for_shared()
        self.ui.table.tell_again()
        if self.ui.sieves.currentData():
            self._sift()
        self.filters.load()
        self.table.load()

    def clear(self) -> None:
        self._wanted = None
        self.table.clear()

    @Slot()
    def _filter(self) -> None:
        self._waiting.stop()
        self.table.filter(self.ui.filter.text())

    def sift(self, name: str) -> None:
        self._offer_sieve(name)
        self.ui.sieves.setCurrentIndex(max(self.ui.sieves.findData(name), 0))
        self.ui.filter.clear()
        self._filter()
        self.filters.set_aside()
        self._choose_filters()
        self._sift()

    @Slot(object)
    def _follow(self, done: Done) -> None:
        if "partner_circle" in done.types:
            self._look_for_shared()

    def _look_for_shared(self) -> None:
        self.desk.ask(shares, self._offer_shared)

    def _offer_shared(self, is_sharing: bool) -> None:
        if is_sharing:
            self._offer_sieve(SHARED)

    def _offer_sieve(self, name: str) -> None:
        """Offer a sieve that is made when it is asked for, such as one of a year."""
        box, found = self.ui.sieves, sieve(self._declared.name, name)
        if found is not None and box.findData(name) < 0:
            box.addItem(self.desk.say(found.label), name)
            box.show()

    @Slot()
    def _sift(self) -> None:
        chosen = sieve(self._declared.name, self.ui.sieves.currentData())
        if chosen is not None and chosen.counts_days:
            self.desk.present.learn_holidays()
        self.table.sift(None if chosen is None else chosen.query(self.desk.moment()))

    @Slot()
    def _loaded(self) -> None:
        table = self.table
        is_bare = table.is_loaded and table.rowCount() == 0 and not table.is_filtered
        self.ui.list_views.setCurrentIndex(EMPTY if is_bare else LIST)
        plural = self.desk.say(self._declared.plural)
        said = self.desk.say(message("No {0} yet.", plural)), self.desk.say(first_step(self._declared.name))
        self.empty.tell(*said)
        if is_bare and self.ui.table.hasFocus():
            self.empty.step.setFocus()
        nothing = table.is_filtered and table.rowCount() == 0
        counted = message("Nothing in this list fits what you asked for.") if nothing else table.summary()
        self.ui.count.setText("" if is_bare or not table.is_loaded else self.desk.say(counted))
        if self._wanted is not None:
            self._choose(self._wanted)
        elif table.rowCount() and not self.ui.table.currentIndex().isValid():
            self.ui.table.choose_cell(0, self.ui.table.seen_columns()[0])

    # ---- which record

    @Slot(object)
    def _follow_choice(self, record: RecordId) -> None:
        self._wanted = record
        self.chosen.emit(record, self._declared.name)

    def select(self, record: RecordId, type_name: str) -> None:
        self._wanted = record
        self.ui.table.is_by_records = True
        self._choose(record)

    def _choose(self, record: RecordId) -> None:
        """Choose a record's line, also again where the list was laid out anew; its page shows it already."""
        row, grid = self.table.row_of(record), self.ui.table
        if row is not None and not (row == grid.currentIndex().row() and grid.is_chosen(row)):
            grid.choose_again(row)

    def chosen_records(self) -> list[RecordId]:
        return self.ui.table.chosen_records()

    # ---- orders

    def add_record(self, *, private: bool = False) -> None:
        name, circle = self._declared.name, MINE if private else TEAM

        def show(done: Done) -> None:
            self.table.keep(done.records[0])
            self.select(done.records[0], name)
            self.entered.emit(done.records[0], name)

        self.desk.submit(lambda questions: Add.of(questions, name, with_region(questions, name, {}), circle), show)

    def query(self) -> Query:
        return self.table.query()

    def pane(self) -> QWidget:
        is_bare = self.ui.list_views.currentIndex() == EMPTY
        return self.empty.step if is_bare else self.ui.table

    def seal(self) -> None:
        self.ui.table.seal()

    def remember(self) -> None:
        self.columns.remember()
