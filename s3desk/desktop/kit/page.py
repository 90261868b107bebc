"""The page of a tab: a navigator at the side, the view chosen in it, and the record that is chosen in the view."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QByteArray, QEvent, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.forms.ui_page import Ui_Page
from s3desk.desktop.kit.deciding_here import offer_decision
from s3desk.desktop.kit.keys import KeyGuard
from s3desk.desktop.kit.navigator import Navigator
from s3desk.desktop.kit.tab_order import go_on, leave
from s3desk.desktop.kit.view import Entry, View
from s3desk.desktop.settings import Setting, page_state, page_view
from s3desk.domain.values import RecordId

if TYPE_CHECKING:  # lists, forms and orders are loaded when they are first needed
    from s3desk.desktop.kit.lines import Extra
    from s3desk.desktop.kit.record_panel import RecordPanel
    from s3desk.domain.declare import RecordType
    from s3desk.services.ports import Done
    from s3desk.services.query import Query

NAVIGATOR_WIDTH = 12
"""The same in every tab, in heights of a line, as is:"""
NARROW = 56
"""Below this width a box above the view takes the place of the navigator."""


class Page(QWidget):
    """Works with any views and record types; views and panels are built when they are first looked at."""

    moved = Signal()
    """Another view or another record is shown."""
    view_built = Signal(object)
    """A view was made: whoever gives orders to views may equip it."""

    extras: ClassVar[Mapping[str, Sequence[Extra]]] = {}
    """The computed columns of the lists, by record type."""

    def __init__(
        self,
        desk: Desk,
        name: str,
        entries: Sequence[Entry],
        types: Sequence[RecordType],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._at = -1
        self.ui = Ui_Page()
        self.ui.setupUi(self)
        self._desk = desk
        self._name = name
        self.types = list(types)
        self.entries = [*entries, *self._lists()]
        self._views: dict[str, View] = {}
        self._panels: dict[str, RecordPanel] = {}
        self._is_beside = False
        """Whether a record is open beside a wide view."""
        self.navigator = Navigator(desk, self.ui, self.entries, len(entries), self)
        self._offer_details()
        KeyGuard(self.ui.record_side, self._key_in_record)
        self.navigator.chosen.connect(self._show_view)
        desk.opened.connect(self.load)
        desk.closed.connect(self.clear)
        self._show_view(self._first_entry())

    def _lists(self) -> list[Entry]:
        """Return the entries of the types' lists; the Overview, which has none, starts without what they load."""
        if not self.types:
            return []
        from s3desk.desktop.kit.list_view import list_entry

        return [list_entry(each, self.extras.get(each.name, ())) for each in self.types]

    def _offer_details(self) -> None:
        details = QAction(self._desk.say("Details beside"), self)
        details.setShortcut("F4")
        details.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        details.triggered.connect(self.switch_record)
        self.addAction(details)
        offer_decision(self._desk, self, self)

    def _first_entry(self) -> int:
        known = self._desk.settings.get(page_view(self._name))
        return next((at for at, each in enumerate(self.entries) if each.name == known), 0)

    # ---- which view

    @property
    def entry(self) -> Entry:
        return self.entries[self._at]

    @property
    def view(self) -> View:
        """Return the view in front."""
        return self._views[self.entry.name]

    def view_named(self, name: str) -> View:
        """Bring a view to the front by the name of its entry, and return it."""
        self._show_view(next(at for at, each in enumerate(self.entries) if each.name == name))
        return self.view

    @Slot(int)
    def _show_view(self, at: int) -> None:
        self.navigator.show(at)
        if at == self._at:
            return
        if self._at >= 0:
            self._leave()
        self._at = at
        view = self._views.get(self.entry.name) or self._build(self.entry)
        self.ui.views.setCurrentWidget(view)
        self._is_beside = False
        self._show_nothing()
        self._share_width()
        if self._desk.is_open:
            view.load()
        self._desk.settings.set(page_view(self._name), self.entry.name)
        self.moved.emit()

    def _build(self, entry: Entry) -> View:
        view = entry.build(self._desk, self.ui.views)
        view.setObjectName(entry.name)
        view.chosen.connect(partial(self._show_chosen, view))
        view.entered.connect(partial(self._enter, view))
        self._views[entry.name] = view
        self.ui.views.addWidget(view)
        self.view_built.emit(view)
        return view

    def _leave(self) -> None:
        for panel in self._panels.values():
            panel.leave()
        self.view.seal()
        self.remember()

    @Slot()
    def load(self) -> None:
        """Fill the view in front: a file was opened. The others ask when they come to the front."""
        self.view.load()

    @Slot()
    def clear(self) -> None:
        """Forget what the file held."""
        self._show_nothing()
        for view in self._views.values():
            view.clear()

    # ---- widths

    def _share_width(self) -> None:
        self.ui.record_side.setVisible(not self.view.wide or self._is_beside)
        panes = self.ui.panes
        for at, share in enumerate((0, 3, 2)):
            panes.setStretchFactor(at, share)
        if not panes.restoreState(self._desk.settings.get(self._widths())):
            panes.setSizes([NAVIGATOR_WIDTH * self.fontMetrics().height(), 410, 410])

    def _widths(self) -> Setting[QByteArray]:
        """Return where the widths are kept that a person chose at this text size."""
        wide = "_wide" if self.view.wide else ""
        return page_state(f"{self._name}{wide}_{self.fontMetrics().height()}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place_navigator()
        super().resizeEvent(event)

    def _place_navigator(self) -> None:
        self.navigator.place(narrow=self.width() < NARROW * self.fontMetrics().height())

    def changeEvent(self, event: QEvent) -> None:
        """Share the width anew among texts of another size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._at >= 0:
            self.navigator.fit()
            self._place_navigator()
            self._share_width()

    def showEvent(self, event: QShowEvent) -> None:
        """Lay the navigator out anew: while it was not seen, its lines were measured without the style."""
        super().showEvent(event)
        self.ui.navigator.doItemsLayout()

    # ---- which record

    @property
    def panel(self) -> RecordPanel:
        """Return the panel that is shown, or else that of the view's own type."""
        shown = self.ui.record_side.currentWidget()
        for panel in self._panels.values():
            if panel is shown:
                return panel
        declared = self.view.declared
        return self._panel(self.types[0].name if declared is None else declared.name)

    def _panel(self, type_name: str) -> RecordPanel:
        if type_name not in self._panels:
            from s3desk.desktop.kit.record_panel import RecordPanel

            panel = RecordPanel(self._desk, self._desk.catalogue[type_name], self)
            panel.gone.connect(self._show_nothing)
            self._panels[type_name] = panel
            self.ui.record_side.addWidget(panel)
        return self._panels[type_name]

    @property
    def has_record(self) -> bool:
        """Return whether a record is shown beside the view."""
        return self.ui.record_side.currentWidget() is not self.ui.no_record

    def _show_chosen(self, view: View, record: RecordId, type_name: str) -> None:
        if view is self.view and (not view.wide or self._is_beside):
            self._show_in_panel(record, type_name)

    def _enter(self, view: View, record: RecordId, type_name: str) -> None:
        if view is self.view:
            self._open_beside()
            self._show_in_panel(record, type_name, focus=True)

    def _open_beside(self) -> None:
        if self.view.wide and not self._is_beside:
            self._is_beside = True
            self._share_width()

    def _show_in_panel(self, record: RecordId, type_name: str, *, focus: bool = False) -> None:
        panel = self._panel(type_name)
        for other in self._panels.values():
            if other is not panel:
                other.leave()
        panel.show_record(record, focus=focus)
        self.ui.record_side.setCurrentWidget(panel)
        self.moved.emit()

    def show_record(self, record: RecordId, type_name: str, *, focus: bool = False) -> None:
        """Show a record of one of the page's types, and choose it in the view, if that can show it."""
        if type_name not in self.entry.types:
            at = next(at for at, each in enumerate(self.entries) if type_name in each.types)
            self._show_view(at)
        self._open_beside()
        self._show_in_panel(record, type_name, focus=focus)
        self.view.select(record, type_name)

    def show_list(self, type_name: str, sieve: str) -> None:
        """Show a type's list, sifted by a sieve or (empty) whole."""
        self.view_named(type_name).sift(sieve)

    @Slot()
    def _show_nothing(self) -> None:
        here = QApplication.focusWidget()
        had_keys = here is not None and self.ui.record_side.isAncestorOf(here)
        self.ui.record_side.setCurrentWidget(self.ui.no_record)
        if self._at >= 0 and self.view.wide and self._is_beside:
            self._close_record()
            if had_keys:  # who went on to something else, as to the search line, stays there
                self.go_to_view()

    def _key_in_record(self, event: QKeyEvent) -> bool:
        is_escape = event.key() == Qt.Key.Key_Escape
        if is_escape:
            self.hide_record()
        return is_escape

    @Slot()
    def hide_record(self) -> None:
        """Go back to the view; a wide one takes the whole width again."""
        self._close_record()
        self.go_to_view()

    def _close_record(self) -> None:
        self.panel.seal.seal()
        self.panel.withdraw()
        if self.view.wide:
            self._is_beside = False
            self.ui.record_side.hide()

    @Slot()
    def switch_record(self) -> None:
        """Show the chosen record beside a wide view, or hide it."""
        chosen = self.view.chosen_records()
        if self._is_beside:
            self.hide_record()
        elif self.view.wide and chosen:
            self._desk.ask(lambda questions: questions.type_name(chosen[0]), partial(self._switch_to, chosen[0]))

    def _switch_to(self, record: RecordId, type_name: str | None) -> None:
        if type_name is not None:
            self._open_beside()
            self._show_in_panel(record, type_name)

    # ---- orders

    def add_record(self, *, private: bool = False) -> None:
        """Add an empty record and put the keyboard into its first field."""
        if self._desk.is_open:
            self.view.add_record(private=private)

    @Slot()
    def delete_records(self) -> None:
        """Put the chosen records into the trash; Undo brings them back."""
        from s3desk.services.trash import Delete

        chosen = self.view.chosen_records()
        if not chosen and self.has_record and self.panel.record is not None:
            chosen = [self.panel.record]
        if chosen:
            self.panel.seal.seal()
            self._desk.submit(lambda questions: Delete.of(questions, *chosen), self._stay)

    def _stay(self, done: Done) -> None:
        self.go_to_view()

    def go_to_view(self) -> None:
        """Put the keyboard into the view."""
        self.view.pane().setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def edit_record(self) -> None:
        """Put the keyboard into the record's first field."""
        if self.has_record and self.panel.record is not None:
            self._show_in_panel(self.panel.record, self.panel.declared.name, focus=True)

    def seal(self) -> None:
        """Make a change of whatever is being typed."""
        for panel in self._panels.values():
            panel.seal.seal()
        for view in self._views.values():
            view.seal()

    @property
    def declared(self) -> RecordType | None:
        """Return the type that "New" makes."""
        return self.view.declared

    def query(self) -> Query | None:
        """Return the question that the view answers."""
        return self.view.query()

    def panes(self) -> list[QWidget]:
        """Return where F6 goes, in order."""
        side = self.ui.switcher if self.ui.switcher.isVisible() else self.ui.navigator
        panes: list[QWidget] = [side, self.view.pane()] if len(self.entries) > 1 else [self.view.pane()]
        if self.has_record and self.ui.record_side.isVisible():
            panes.append(self.panel.form.editors[self.panel.declared.title])
        return panes

    def focusNextPrevChild(self, next: bool) -> bool:
        """Let Tab go as the eye does; Qt asks a widget's parents where none of them knows better."""
        here = QApplication.focusWidget()
        inside = here is not None and self.isAncestorOf(here) and go_on(self, here, forward=next)
        return inside or leave(self, forward=next)

    def remember(self) -> None:
        """Keep widths for the next start."""
        self.view.remember()
        self._desk.settings.set(self._widths(), self.ui.panes.saveState())
