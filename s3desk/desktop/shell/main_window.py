"""The main window: menus, tabs, search line, status line. It knows of a tab only its TAB."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QAction, QCloseEvent, QFont, QIcon
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMainWindow,
    QMessageBox,
    QToolButton,
    QWidget,
)

from s3desk import __version__
from s3desk.desktop.desk import Desk
from s3desk.desktop.forms.ui_main_window import Ui_MainWindow
from s3desk.desktop.kit.tab import Tab
from s3desk.desktop.look import icon
from s3desk.desktop.settings import RECENT, TAB, WINDOW
from s3desk.desktop.shell.actions import allow, equip, key_table
from s3desk.desktop.shell.looks import Looks
from s3desk.desktop.shell.news import NewsBar, StatusLine
from s3desk.desktop.shell.placing import place
from s3desk.desktop.shell.search import Search
from s3desk.desktop.tabs import TABS
from s3desk.domain.messages import message
from s3desk.domain.values import RecordId
from s3desk.resources import resource

if TYPE_CHECKING:
    from s3desk.desktop.kit.page import Page
    from s3desk.desktop.kit.view import View
    from s3desk.services.ports import Step

WELCOME, PAGES = range(2)
FILES = "S3Desk (*.s3desk)"


class MainWindow(QMainWindow):
    """Lays out the room and hands every order on to the desk or to the page in front."""

    def __init__(self, desk: Desk, base_font: QFont | None = None) -> None:
        super().__init__()
        self.ui = Ui_MainWindow()
        self.ui.setupUi(self)
        self.desk = desk
        self._built: dict[int, Page] = {}
        self.called = ""  # the title names the file then
        self.looks = Looks(self.ui, desk.settings, base_font or QApplication.font(), self)
        self.setWindowIcon(QIcon(str(resource("icons", "s3desk.svg"))))
        self.search_line = self._add_search_line()
        self.search = Search(desk, self.search_line, self)
        self.news = NewsBar(desk, self.ui.news, self.ui.news_text, self.ui.news_close, self)
        self._undo_button = QToolButton(self)
        self._undo_button.setDefaultAction(self.ui.undo)
        self._undo_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._undo_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.status = StatusLine(desk, self.ui.status, self._undo_button, self)
        equip(self.ui)
        self._connect()
        self._add_tabs()
        allow(self.ui, is_open=False)
        place(self, desk.settings)

    # ---- set up

    def _add_search_line(self) -> QLineEdit:
        spread = QWidget(self)
        spread.setSizePolicy(spread.sizePolicy().Policy.Expanding, spread.sizePolicy().Policy.Preferred)
        line = QLineEdit(self)
        line.setObjectName("search")
        line.setPlaceholderText(self.tr("Search everything (Ctrl+F)"))
        line.setAccessibleName(self.tr("Search everything"))
        line.setClearButtonEnabled(True)
        line.setMinimumWidth(160)
        line.setMaximumWidth(320)
        self.ui.tools.addWidget(spread)
        self.ui.tools.addWidget(line)
        return line

    def _connect(self) -> None:
        ui, desk = self.ui, self.desk
        orders: dict[QAction, Any] = {
            ui.new_file: self.make_file,
            ui.open_file: self.choose_file,
            ui.open_example: self.open_example,
            ui.import_file: self.choose_import,
            ui.export_file: self.show_export,
            ui.back_up: desk.back_up,
            ui.backups: self.show_backups,
            ui.close_file: self.close_file,
            ui.quit: self.close,
            ui.undo: self.undo,
            ui.redo: self.redo,
            ui.new_record: lambda: self.page().add_record(),
            ui.new_private: lambda: self.page().add_record(private=True),
            ui.edit_record: lambda: self.page().edit_record(),
            ui.delete_record: lambda: self.page().delete_records(),
            ui.find: self.go_to_search,
            ui.trash: self.show_trash,
            ui.next_pane: self.go_to_next_pane,
            ui.refresh: lambda: self.page().load(),
            ui.keys: self.show_keys,
            ui.about: self.show_about,
        }
        for action, order in orders.items():
            action.triggered.connect(lambda checked, order=order: order())
        ui.welcome_open.clicked.connect(self.choose_file)
        ui.welcome_new.clicked.connect(self.make_file)
        ui.welcome_example.clicked.connect(self.open_example)
        ui.recent_menu.aboutToShow.connect(self._fill_recent)
        ui.tabs.currentChanged.connect(self._build_page)
        desk.opened.connect(self._show_open)
        desk.closed.connect(self._show_closed)
        desk.steps_changed.connect(self._name_steps)
        desk.shown.connect(self.show_record)
        desk.listed.connect(self.show_list)

    def _add_tabs(self) -> None:
        self.ui.tabs.blockSignals(True)  # no page is built before it is to be seen
        for tab in TABS:
            place = QWidget(self.ui.tabs)
            place.setObjectName(tab.name)
            self.ui.tabs.addTab(place, icon(tab.icon), self.desk.say(tab.label))
        known = self.desk.settings.get(TAB)
        at = next((at for at, tab in enumerate(TABS) if tab.name == known), 0)
        self.ui.tabs.setCurrentIndex(at)
        self.ui.tabs.blockSignals(False)
        self.ui.tabs.setAccessibleName(self.tr("Parts of the work"))

    # ---- pages

    def _tab(self) -> Tab:
        return TABS[self.ui.tabs.currentIndex()]

    def page(self) -> Page:
        """Return the page in front, made now if it was never shown."""
        self._build_page(self.ui.tabs.currentIndex())
        return self._built[self.ui.tabs.currentIndex()]

    def _pages(self) -> list[Page]:
        return [self._built[at] for at in sorted(self._built)]

    @Slot(int)
    def _build_page(self, at: int) -> None:
        """Put the page in its tab's place when it is first needed."""
        place = self.ui.tabs.widget(at)
        if place is None or at in self._built:
            return
        page = TABS[at].build(self.desk, self.ui.tabs)
        self._built[at] = page
        page.view_built.connect(self._equip_view)
        self._equip_view(page.view)
        self.ui.tabs.blockSignals(True)
        self.ui.tabs.removeTab(at)
        place.deleteLater()
        self.ui.tabs.insertTab(at, page, icon(TABS[at].icon), self.desk.say(TABS[at].label))
        self.ui.tabs.setCurrentIndex(at)
        self.ui.tabs.blockSignals(False)

    @Slot(object)
    def _equip_view(self, view: View) -> None:
        view.addAction(self.ui.delete_record)  # Delete in a form or a list of links means something else

    @Slot(object, object)
    def show_record(self, record: RecordId, type_name: str) -> None:
        """Bring a record to the front."""
        for at, tab in enumerate(TABS):
            if any(each.name == type_name for each in tab.types(self.desk.catalogue)):
                self.ui.tabs.setCurrentIndex(at)
                self.page().show_record(record, type_name)
                self.page().go_to_view()

    @Slot(str, str)
    def show_list(self, type_name: str, sieve: str) -> None:
        """Bring a type's list to the front, sifted or whole."""
        for at, tab in enumerate(TABS):
            if any(each.name == type_name for each in tab.types(self.desk.catalogue)):
                self.ui.tabs.setCurrentIndex(at)
                self.page().show_list(type_name, sieve)
                self.page().go_to_view()

    # ---- files

    def open(self, path: Path) -> None:
        """Show the pages at once and open the file beside."""
        self._seal()
        self.desk.open(path)
        self.expect(self.tr("Opening {0} …").format(path.name))

    @Slot()
    def open_example(self) -> None:
        self._seal()
        office = self.desk.office
        self.desk.open(Path(), lambda: office.open(office.example()))
        self.expect(self.tr("Opening the example …"))

    def expect(self, said: str) -> None:
        """Show the pages, still empty, while the file is being opened."""
        self.ui.rooms.setCurrentIndex(PAGES)
        self.page()
        self.status.saved.setText(said)

    @Slot()
    def choose_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Open"), str(self._folder()), FILES)
        if path:
            self.open(Path(path))

    @Slot()
    def make_file(self) -> None:
        from s3desk.desktop.shell.new_file import NewFile

        dialog = NewFile(self.desk, self._folder(), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._create(dialog.author, dialog.path, dialog.first()))
        dialog.open()

    def _create(self, author: str, path: Path, first: Any) -> None:
        office: Any = self.desk.office
        if author != office.author:
            office = replace(office, author=author)
            self.desk.office = office
        self._seal()
        self.desk.open(path, lambda: office.create(path, first))
        self.expect(self.tr("Making {0} …").format(path.name))

    def _folder(self) -> Path:
        recent = self.desk.settings.get(RECENT)
        return Path(recent[0]).parent if recent else Path.home()

    def _fill_recent(self) -> None:
        menu = self.ui.recent_menu
        menu.clear()
        for text in self.desk.settings.get(RECENT):
            menu.addAction(text, partial(self.open, Path(text)))
        menu.setEnabled(True)
        if menu.isEmpty():
            menu.addAction(self.tr("No file was opened yet")).setEnabled(False)

    @Slot()
    def close_file(self) -> None:
        self._seal()
        self.desk.close()

    @Slot(object)
    def _show_open(self, path: Path) -> None:
        self.setWindowTitle(f"{self.called or path.stem} – S3Desk")
        self.ui.rooms.setCurrentIndex(PAGES)
        allow(self.ui, is_open=True, may_change=self.desk.may_change)
        self.page()
        if self.desk.drafts is not None and self.desk.drafts.left_over:
            count = len(self.desk.drafts.left_over)
            said = message("{0} records hold text typed before the program ended; it is kept there.", count, count=0)
            self.desk.told.emit(said)
            self.desk.show_record(next(iter(self.desk.drafts.left_over)))

    @Slot()
    def _show_closed(self) -> None:
        self.setWindowTitle("S3Desk")
        self.ui.rooms.setCurrentIndex(WELCOME)
        allow(self.ui, is_open=False)

    # ---- orders

    def _seal(self) -> None:
        for page in self._pages():
            page.seal()

    @Slot()
    def undo(self) -> None:
        self._seal()
        self.desk.undo()

    @Slot()
    def redo(self) -> None:
        self._seal()
        self.desk.redo()

    @Slot(object, object)
    def _name_steps(self, undo: Step | None, redo: Step | None) -> None:
        for action, step, bare, named in (
            (self.ui.undo, undo, self.tr("&Undo"), self.tr("&Undo: {0}")),
            (self.ui.redo, redo, self.tr("&Redo"), self.tr("&Redo: {0}")),
        ):
            action.setEnabled(step is not None)
            said = "" if step is None else self.desk.say(step.label)
            action.setText(named.format(said.replace("&", "&&")) if said else bare)
            action.setIconText(bare.replace("&", ""))
            action.setToolTip(action.text().replace("&", ""))

    @Slot()
    def go_to_search(self) -> None:
        self.search_line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search_line.selectAll()

    @Slot()
    def go_to_next_pane(self) -> None:
        """Move the keyboard from the kinds to the list, to the record, to the search, and round again."""
        panes: list[QWidget] = [*self.page().panes(), self.search_line]
        here = QApplication.focusWidget()
        at = next((at for at, each in enumerate(panes) if here is not None and _holds(each, here)), -1)
        if at < 0 and here is not None and self.page().ui.record_side.isAncestorOf(here):
            at = len(panes) - 2
        panes[(at + 1) % len(panes)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def show_trash(self) -> None:
        from s3desk.desktop.shell.trash import Trash

        Trash(self.desk, self).show()

    @Slot()
    def show_backups(self) -> QWidget:
        from s3desk.desktop.shell.backups import Backups

        self._seal()
        dialog = Backups(self.desk, self)
        dialog.wanted.connect(self.look_into)
        dialog.restoring.connect(self.restore)
        dialog.show()
        return dialog

    @Slot(object, str)
    def look_into(self, path: Path, made: str) -> MainWindow:
        """Show a backup in a window of its own, to read and to copy from."""
        desk = Desk(self.desk.office, self.desk.settings, self.desk.words)
        desk.look_into(path)
        window = MainWindow(desk, self.looks.base_font)
        desk.setParent(window)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.called = self.desk.say(message("Backup of {0}, to read only", made))
        window.show()
        return window

    @Slot(object)
    def restore(self, backup: Path) -> None:
        """Put a backup in the place of the file, and open it."""
        path, office = self.desk.path, self.desk.office
        if path is not None:
            self._seal()
            self.desk.open(path, lambda: office.restored(path, backup))
            self.expect(self.tr("Opening {0} …").format(path.name))

    @Slot()
    def choose_import(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Import"), str(self._folder()))
        if path:
            self.import_from(Path(path))

    def import_from(self, path: Path) -> QWidget:
        """Show what a file would bring."""
        from s3desk.desktop.shell.import_dialog import ImportDialog

        self._seal()
        dialog = ImportDialog(self.desk, path, self)
        dialog.show()
        return dialog

    @Slot()
    def show_export(self) -> QWidget:
        from s3desk.desktop.shell.export_dialog import ExportDialog

        self._seal()
        dialog = ExportDialog(self.desk, self.page().query(), self)
        dialog.show()
        return dialog

    @Slot()
    def show_keys(self) -> None:
        self._tell(self.tr("Keyboard"), key_table(self.ui))

    @Slot()
    def show_about(self) -> None:
        about = self.tr("S3Desk {0}: the desk of a regional smart specialisation team. Licence: EUPL-1.2.")
        self._tell(self.tr("About S3Desk"), about.format(__version__))

    def _tell(self, title: str, text: str) -> None:
        box = QMessageBox(QMessageBox.Icon.NoIcon, title, text, QMessageBox.StandardButton.Close, self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    # ---- the end

    def closeEvent(self, event: QCloseEvent) -> None:
        """Seal what is typed, remember the places, and let the file be closed."""
        for dialog in self.findChildren(QDialog):
            dialog.close()  # an import that still runs is stopped
        self._seal()
        settings = self.desk.settings
        if not self.called:  # a backup beside leaves the places to the file
            settings.set(WINDOW, self.saveGeometry())
            settings.set(TAB, self._tab().name)
            for page in self._pages():
                page.remember()
            settings.flush()
        self.desk.close()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Seal when the person turns to another program."""
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow() and self.desk.is_open:
            self._seal()
        super().changeEvent(event)


def _holds(pane: QWidget, widget: QObject) -> bool:
    return pane is widget or pane.focusProxy() is widget or (isinstance(widget, QWidget) and pane.isAncestorOf(widget))
