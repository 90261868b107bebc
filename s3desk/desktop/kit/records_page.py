"""The page of a tab: kinds of records at the side, their table, and the record that is chosen in it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSize, Qt, QTimer, Slot
from PySide6.QtWidgets import QListWidgetItem, QMenu, QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.forms.ui_records_page import Ui_RecordsPage
from s3desk.desktop.kit.columns import Columns
from s3desk.desktop.kit.first_steps import first_step
from s3desk.desktop.kit.record_panel import RecordPanel
from s3desk.desktop.kit.record_table import RecordTable
from s3desk.desktop.settings import page_state, page_type
from s3desk.domain.declare import RecordType
from s3desk.domain.messages import message
from s3desk.domain.values import RecordId
from s3desk.services.commands import Add
from s3desk.services.ports import MINE, TEAM, Done
from s3desk.services.query import Query
from s3desk.services.trash import Delete

FILTER_AFTER_MS = 150
LIST, EMPTY = range(2)
TYPES_WIDTH = 140


class RecordsPage(QWidget):
    """Works with any record types; each gets its table and its panel when it is first looked at."""

    def __init__(self, desk: Desk, name: str, types: Sequence[RecordType], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_RecordsPage()
        self.ui.setupUi(self)
        self._desk = desk
        self._name = name
        self.types = list(types)
        self._tables: dict[str, RecordTable] = {}
        self._panels: dict[str, RecordPanel] = {}
        self._wanted: RecordId | None = None
        self._waiting = QTimer(self, singleShot=True, interval=FILTER_AFTER_MS)
        for each in self.types:
            item = QListWidgetItem(desk.say(each.plural), self.ui.types)
            item.setToolTip(desk.say(each.plural))
            item.setSizeHint(QSize(0, self.fontMetrics().height() + 12))
        self._set_up_panes()
        self._set_up_more()
        self.ui.types.currentRowChanged.connect(self._show_type)
        self.ui.add.clicked.connect(self.add_record)
        self.ui.add_first.clicked.connect(self.add_record)
        self.ui.filter.textChanged.connect(lambda: self._waiting.start())
        self.ui.filter.returnPressed.connect(self._filter)
        self._waiting.timeout.connect(self._filter)
        desk.opened.connect(self.load)
        desk.closed.connect(self.clear)
        self.ui.types.setCurrentRow(self._first_row())

    # ---- set up

    def _set_up_panes(self) -> None:
        panes = self.ui.panes
        for at, share in enumerate((0, 3, 2)):
            panes.setStretchFactor(at, share)
        if not panes.restoreState(self._desk.settings.get(page_state(self._name))):
            widest = max(self.fontMetrics().horizontalAdvance(self._desk.say(each.plural)) for each in self.types)
            kinds = max(TYPES_WIDTH, min(widest + 24, 2 * TYPES_WIDTH))
            panes.setSizes([kinds, 410, 410])

    def _set_up_more(self) -> None:
        menu = QMenu(self)
        if self._desk.may_change:
            menu.addAction(self._desk.say("New &private record"), lambda: self.add_record(private=True))
            menu.addAction(self._desk.say("&Delete"), self.delete_records)
            menu.addSeparator()
        for button in (self.ui.add, self.ui.add_first):
            button.setEnabled(self._desk.may_change)
        self.columns = Columns(self._desk, self.ui.table, menu.addMenu(self._desk.say("&Columns")))
        self.ui.more.setMenu(menu)

    def _first_row(self) -> int:
        known = self._desk.settings.get(page_type(self._name))
        return next((row for row, each in enumerate(self.types) if each.name == known), 0)

    # ---- which type

    @property
    def declared(self) -> RecordType:
        return self.types[max(self.ui.types.currentRow(), 0)]

    @property
    def table(self) -> RecordTable:
        """Return the model of the type that is shown."""
        return self._tables[self.declared.name]

    @property
    def panel(self) -> RecordPanel:
        """Return the panel of the type that is shown."""
        name = self.declared.name
        if name not in self._panels:
            panel = RecordPanel(self._desk, self.declared, self)
            panel.gone.connect(self._show_nothing)
            self._panels[name] = panel
            self.ui.record_side.addWidget(panel)
        return self._panels[name]

    @Slot(int)
    def _show_type(self, row: int) -> None:
        for panel in self._panels.values():
            panel.leave()
        self.columns.remember()
        declared = self.types[row]
        if declared.name not in self._tables:
            table = RecordTable(self._desk, declared, self)
            table.loaded.connect(partial(self._loaded, table))
            self._tables[declared.name] = table
        table = self._tables[declared.name]
        self._show_nothing()
        view = self.ui.table
        view.setModel(table)
        view.setAccessibleName(self._desk.say(declared.plural))
        view.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        view.selectionModel().currentChanged.connect(self._follow_choice)
        self.columns.arrange()
        self.ui.filter.clear()
        self._waiting.stop()
        table.filter("")
        self._name_things(declared)
        if self._desk.is_open:
            table.load()
            self._loaded(table)
        self._desk.settings.set(page_type(self._name), declared.name)

    def _name_things(self, declared: RecordType) -> None:
        new = self._desk.say(message("New: {0}", self._desk.say(declared.label)))
        for button in (self.ui.add, self.ui.add_first):
            button.setAccessibleName(new)
            button.setToolTip(f"{new} (Ctrl+N)")
        self.ui.add_first.setText(new)

    # ---- what is in it

    @Slot()
    def load(self) -> None:
        """Fill the table: a file was opened."""
        self.table.load()

    @Slot()
    def clear(self) -> None:
        """Forget what the file held."""
        self._show_nothing()
        for table in self._tables.values():
            table.clear()

    @Slot()
    def _filter(self) -> None:
        self._waiting.stop()
        self.table.filter(self.ui.filter.text())

    def _loaded(self, table: RecordTable) -> None:
        if table is not self.ui.table.model():
            return
        is_bare = table.is_loaded and table.rowCount() == 0 and not table.is_filtered
        self.ui.list_views.setCurrentIndex(EMPTY if is_bare else LIST)
        plural = self._desk.say(table.declared.plural)
        said = self._desk.say(message("No {0} yet.", plural)), self._desk.say(first_step(table.declared.name))
        self.ui.empty_text.setText("\n\n".join(said))
        if is_bare and self.ui.table.hasFocus():
            self.ui.add_first.setFocus()
        nothing = table.is_filtered and table.rowCount() == 0
        counted = message("Nothing in this list has these words.") if nothing else table.summary()
        self.ui.count.setText("" if is_bare or not table.is_loaded else self._desk.say(counted))
        if self._wanted is not None:
            self._select(self._wanted)
        else:
            self._select_again()

    # ---- which record

    @Slot(QModelIndex, QModelIndex)
    def _follow_choice(self, current: QModelIndex, before: QModelIndex) -> None:
        if current.isValid():
            if not self.ui.table.selectionModel().hasSelection():  # the keyboard came in: what is shown is chosen
                self.ui.table.selectRow(current.row())
            self._wanted = None
            self._show_in_panel(self.table.id_at(current.row()))

    def _show_in_panel(self, record: RecordId, *, focus: bool = False) -> None:
        panel = self.panel
        panel.show_record(record, focus=focus)
        self.ui.record_side.setCurrentWidget(panel)

    def show_record(self, record: RecordId, type_name: str, *, focus: bool = False) -> None:
        """Show a record of one of the page's types, and select it where the list has it."""
        row = next(at for at, each in enumerate(self.types) if each.name == type_name)
        self.ui.types.setCurrentRow(row)
        self._show_in_panel(record, focus=focus)
        self._wanted = record
        self._select(record)

    def _select(self, record: RecordId) -> None:
        row = self.table.row_of(record)
        if row is None:
            return
        self._wanted = None
        index = self.table.index(row, 0)
        chosen = self.ui.table.selectionModel()
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        chosen.setCurrentIndex(index, flags)
        self.ui.table.scrollTo(index)

    def _select_again(self) -> None:
        """Choose the record that is shown, where the list was laid out anew."""
        is_shown = self.ui.record_side.currentWidget() is not self.ui.no_record
        if is_shown and self.panel.record is not None and not self.ui.table.selectionModel().hasSelection():
            self._select(self.panel.record)

    @Slot()
    def _show_nothing(self) -> None:
        self.ui.record_side.setCurrentWidget(self.ui.no_record)

    # ---- orders

    @Slot()
    def add_record(self, *, private: bool = False) -> None:
        """Add an empty record and put the keyboard into its first field."""
        if not self._desk.is_open:
            return
        name, circle = self.declared.name, MINE if private else TEAM

        def show(done: Done) -> None:
            self.show_record(done.records[0], name, focus=True)

        self._desk.submit(lambda questions: Add.of(questions, name, {}, circle), show)

    @Slot()
    def delete_records(self) -> None:
        """Put the selected records into the trash; Undo brings them back."""
        chosen = [self.table.id_at(index.row()) for index in self.ui.table.selectionModel().selectedRows()]
        if not chosen and self.panel.record is not None:
            chosen = [self.panel.record]
        if chosen:
            self.panel.seal.seal()
            self._desk.submit(lambda questions: Delete.of(questions, *chosen), self._stay_in_list)

    def _stay_in_list(self, done: Done) -> None:
        self.go_to_list()

    def go_to_list(self) -> None:
        """Put the keyboard into the list."""
        self.ui.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def edit_record(self) -> None:
        """Put the keyboard into the record's first field."""
        if self.panel.record is not None:
            self._show_in_panel(self.panel.record, focus=True)

    def seal(self) -> None:
        """Make a change of whatever is being typed."""
        for panel in self._panels.values():
            panel.seal.seal()

    def query(self) -> Query:
        """Return the question that the list answers."""
        return self.table.query()

    def panes(self) -> list[QWidget]:
        """Return where F6 goes, in order."""
        panes: list[QWidget] = [self.ui.types, self.ui.table]
        if self.ui.record_side.currentWidget() is not self.ui.no_record:
            panes.append(self.panel.form.editors[self.declared.title])
        return panes

    def remember(self) -> None:
        """Keep widths for the next start."""
        self.columns.remember()
        self._desk.settings.set(page_state(self._name), self.ui.panes.saveState())
