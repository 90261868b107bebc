"""The main window: puts the parts of the shell together and hands every order on to the one that does it."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QFont, QIcon, QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QPushButton, QToolButton, QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.forms.ui_main_window import Ui_MainWindow
from s3desk.desktop.settings import REOPEN, WINDOW
from s3desk.desktop.shell.actions import allow, equip
from s3desk.desktop.shell.files import Files
from s3desk.desktop.shell.helping import Helping
from s3desk.desktop.shell.language import Languages
from s3desk.desktop.shell.looks import Looks
from s3desk.desktop.shell.menu_letters import MenuLetters
from s3desk.desktop.shell.news import NewsBar
from s3desk.desktop.shell.orders import Orders
from s3desk.desktop.shell.pages import Pages
from s3desk.desktop.shell.panes import Hand, next_pane
from s3desk.desktop.shell.placing import come_to_front, place
from s3desk.desktop.shell.status import StatusLine
from s3desk.desktop.shell.tools import search_line, undo_button
from s3desk.desktop.shell.visited import Visited
from s3desk.domain.messages import Message, mark, message
from s3desk.resources import resource

if TYPE_CHECKING:
    from s3desk.desktop.kit.page import Page
    from s3desk.desktop.shell.exchanging import Exchanging
    from s3desk.desktop.shell.search import Search
    from s3desk.desktop.shell.toast import Toast
    from s3desk.desktop.shell.welcome import Welcome
    from s3desk.services.ports import Step

ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class MainWindow(QMainWindow):
    """Owns the parts; what they need of each other is connected here."""

    def __init__(self, desk: Desk, base_font: QFont | None = None) -> None:
        super().__init__()
        self.ui = Ui_MainWindow()
        self.ui.setupUi(self)
        self.desk = desk
        self.called = ""  # the title names the file then
        self._steps: tuple[Step | None, Step | None] = (None, None)
        self.looks = Looks(self.ui, desk.settings, base_font or QApplication.font(), self)
        QApplication.setWindowIcon(QIcon(str(resource("icons", "s3desk.svg"))))  # of all windows, the manual's too
        self.setAcceptDrops(True)
        self.pages = Pages(desk, self.ui, self)
        self.files = Files(desk, self)
        self.orders = Orders(desk, self.pages, self.files, self)
        self.visited = Visited(desk, self.pages, self)
        self.search_line = search_line(self, self.ui.tools)
        self.news = NewsBar(desk, self.ui.news, self.ui.news_text, self.ui.news_close, self)
        self._undo_button = undo_button(self, self.ui.undo)
        self.status = StatusLine(desk, self.ui.status, self._undo_button, self)
        self.languages = Languages(desk, self.ui.language_menu, self)
        everywhere = (self.ui.manual, self.ui.larger_text, self.ui.smaller_text, self.ui.normal_text)
        self.helping = Helping(desk, self.pages, everywhere, self)
        self.welcome: Welcome | None = None  # made when it is first seen, for there is no file
        self.toast: Toast | None = None  # made when the first file is opened
        equip(self.ui)
        MenuLetters(self.ui.menus)
        self._connect_actions()
        self._connect_parts()
        self.ui.reopen.setChecked(desk.settings.get(REOPEN))
        allow(self.ui, is_open=False)
        self._name_things()
        place(self, desk.settings)

    # ---- set up

    def _connect_actions(self) -> None:
        ui, desk, files, orders = self.ui, self.desk, self.files, self.orders
        connected: dict[QAction, Any] = {
            ui.new_file: files.make,
            ui.open_file: files.choose,
            ui.open_example: files.open_example,
            ui.import_file: orders.choose_import,
            ui.export_file: orders.show_export,
            ui.back_up: desk.back_up,
            ui.backups: self.show_backups,
            ui.close_file: files.close,
            ui.quit: self.close,
            ui.undo: orders.undo,
            ui.redo: orders.redo,
            ui.undo_list: orders.show_undo_list,
            ui.new_record: lambda: self.page().add_record(),
            ui.new_private: lambda: self.page().add_record(private=True),
            ui.capture: self.capture,
            ui.edit_record: lambda: self.page().edit_record(),
            ui.delete_record: lambda: self.page().delete_records(),
            ui.find: lambda: self.search.begin(),
            ui.palette: self.show_palette,
            ui.share_records: orders.share_chosen,
            ui.exchange: lambda: self.exchanging.show(),
            ui.take_pack: lambda: self.exchanging.show("take"),
            ui.members: lambda: self.exchanging.show("members"),
            ui.conflicts: orders.show_conflicts,
            ui.trash: orders.show_trash,
            ui.go_back: lambda: self.visited.go(-1),
            ui.go_forward: lambda: self.visited.go(1),
            ui.next_pane: lambda: next_pane(self.panes(), 1),
            ui.previous_pane: lambda: next_pane(self.panes(), -1),
            ui.refresh: lambda: self.page().load(),
            ui.manual: self.helping.show,
            ui.whats_new: self.helping.show_news,
            ui.keys: self.show_keys,
            ui.report_problem: orders.show_report,
            ui.about: orders.show_about,
        }
        for action, order in connected.items():
            action.triggered.connect(lambda checked, order=order: order())
        ui.reopen.toggled.connect(lambda chosen: desk.settings.set(REOPEN, chosen))
        ui.recent_menu.aboutToShow.connect(lambda: files.fill(ui.recent_menu))

    def _connect_parts(self) -> None:
        desk, files = self.desk, self.files
        files.leaving.connect(self._leave)
        files.expected.connect(self._expect)
        files.to_import.connect(self.orders.import_from)
        files.wanted.connect(lambda: come_to_front(self))
        files.pack_brought.connect(lambda pack: self.exchanging.take(pack))
        self.visited.changed.connect(self._allow_way)
        self.status.saved_clicked.connect(self.show_backups)
        self.status.ungiven_clicked.connect(lambda: self.exchanging.show("give"))
        self.status.exchanged_clicked.connect(lambda way: self.exchanging.show(way))
        self.status.conflicts_clicked.connect(self.orders.show_conflicts)
        self.languages.changing.connect(self._leave)
        self.languages.changing.connect(self.helping.forget)
        self.languages.changed.connect(self._speak)
        desk.opened.connect(self._show_open)
        desk.closed.connect(self._show_closed)
        desk.steps_changed.connect(self._follow_steps)
        desk.reported.connect(self._offer_report)

    @cached_property
    def search(self) -> Search:
        """Return what answers the search line; it is loaded after the first paint."""
        from s3desk.desktop.shell.search import Search

        return Search(self.desk, self.search_line, self.visited, self)

    @cached_property
    def exchanging(self) -> Exchanging:
        """Return what exchanges with other copies; it is loaded after the first paint."""
        from s3desk.desktop.shell.exchanging import Exchanging

        made = Exchanging(self.desk, self.files, self.pages.seal, self)
        self.status.follow(made)
        return made

    def _furnish(self) -> None:
        """Make what only an open file needs, after the first paint."""
        from s3desk.desktop.shell.toast import Toast
        from s3desk.desktop.shell.undo_list import UndoMenu

        assert self.search  # from now on it follows the line
        assert self.exchanging  # and this the file
        self.helping.tell_news(self.news)
        self.toast = Toast(self.desk, self.orders.undo, self, self.ui.status)
        button = self.ui.tools.widgetForAction(self.ui.undo)
        if isinstance(button, QToolButton):
            button.setMenu(UndoMenu(self.desk, self.orders.undo, self.orders.show_undo_list, self))
            button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
            button.style().unpolish(button)  # the style sheet gives a button with a menu more room
            button.style().polish(button)

    # ---- what is in front

    def page(self) -> Page:
        """Return the page in front."""
        return self.pages.page()

    def panes(self) -> list[QWidget]:
        """Return where F6 goes: the panes of the page, then the search line."""
        return [*(self.page().panes() if self.desk.is_open else ()), self.search_line]

    def open(self, path: Path) -> None:
        """Show the pages at once and open the file beside."""
        self.files.open(path)

    @Slot(str)
    def _expect(self, said: str) -> None:
        """Show the pages, still empty, while the file is being opened."""
        self.ui.rooms.setCurrentWidget(self.ui.tabs)
        self.page()
        self.status.expect(said)

    @Slot(object)
    def _show_open(self, path: Path) -> None:
        if self.toast is None:
            self._furnish()
        self._name_window()
        self.ui.rooms.setCurrentWidget(self.ui.tabs)
        allow(self.ui, is_open=True, may_change=self.desk.may_change)
        self._allow_way(back=False, forward=False)
        self.page()
        if self.desk.drafts is not None and self.desk.drafts.left_over:
            count = len(self.desk.drafts.left_over)
            said = message("{0} records hold text typed before the program ended; it is kept there.", count, count=0)
            self.desk.told.emit(said)
            self.desk.show_record(next(iter(self.desk.drafts.left_over)))

    @Slot()
    def _show_closed(self) -> None:
        self._name_window()
        self.show_welcome()
        allow(self.ui, is_open=False)

    def show_welcome(self) -> None:
        """Show what can be done without a file."""
        if self.welcome is None:
            self.welcome = self._make_welcome()
        self.ui.rooms.setCurrentWidget(self.welcome)
        self.welcome.load()

    def _make_welcome(self) -> Welcome:
        from s3desk.desktop.shell.welcome import Welcome

        welcome, files = Welcome(self.desk, self.ui.rooms), self.files
        welcome.chosen.connect(files.open)
        welcome.ui.open_file.clicked.connect(files.choose)
        welcome.ui.make_file.clicked.connect(files.make)
        welcome.ui.take_pack.clicked.connect(files.choose_pack)
        welcome.ui.open_example.clicked.connect(files.open_example)
        self.ui.rooms.addWidget(welcome)
        return welcome

    @Slot(bool, bool)
    def _allow_way(self, back: bool, forward: bool) -> None:
        self.ui.go_back.setEnabled(back)
        self.ui.go_forward.setEnabled(forward)

    # ---- names, in the language of now

    def _name_window(self) -> None:
        path = self.desk.path
        self.setWindowTitle("S3Desk" if path is None else f"{self.called or path.stem} – S3Desk")

    def _name_things(self) -> None:
        """Write what the form does not hold."""
        say = self.desk.say
        self.search_line.setPlaceholderText(say("Search everything (Ctrl+F)"))
        self.search_line.setAccessibleName(say("Search everything"))
        self.ui.tabs.setAccessibleName(say("Parts of the work"))
        self._undo_button.setAccessibleName(say("Undo"))
        self._name_window()
        self._name_steps()

    @Slot(object, object)
    def _follow_steps(self, undo: Step | None, redo: Step | None) -> None:
        self._steps = undo, redo
        self.ui.undo.setEnabled(undo is not None)
        self.ui.redo.setEnabled(redo is not None)
        self._name_steps()

    def _name_steps(self) -> None:
        say = self.desk.say
        for action, step, bare, named in (
            (self.ui.undo, self._steps[0], mark("&Undo"), mark("&Undo: {0}")),
            (self.ui.redo, self._steps[1], mark("&Redo"), mark("&Redo: {0}")),
        ):
            said = "" if step is None else say(step.label)
            action.setText(say(named).format(said.replace("&", "&&")) if said else say(bare))
            action.setIconText(say(bare).replace("&", ""))
            action.setToolTip(action.text().replace("&", ""))

    @Slot()
    def _speak(self) -> None:
        """Write everything anew in another language: the same record in front, the keyboard where it was."""
        spot, here = self.pages.spot() if self.desk.is_open else None, QApplication.focusWidget()
        hand = Hand.at(here) if here is not None and self.ui.tabs.isAncestorOf(here) else None
        self.ui.retranslateUi(self)
        equip(self.ui)
        self._name_things()
        self.status.show_all()
        self.news.hide()
        if self.toast is not None:
            self.toast.name_things()
        self.pages.rebuild()
        if spot is not None:
            self.pages.go_to(spot)
            if hand is not None:  # asked behind the record's own question
                self.desk.ask(lambda questions: None, lambda nothing: hand.back_in(self.page()))
        else:
            self.show_welcome()

    # ---- orders about the window

    @Slot(object, bool)
    def _offer_report(self, said: Message, is_new: bool) -> None:
        """Tell of a mistake of the program, with the way to what is written down of it."""
        self.news.offer(said, message("Report a problem…"), self.orders.show_report, urgent=is_new)

    @Slot()
    def capture(self) -> QDialog:
        """Take down something in passing; it concerns the record one is on."""
        from s3desk.desktop.kit.capture_dialog import open_capture

        page = self.page()
        chosen = page.view.chosen_records()
        about = page.panel.record if page.has_record and not page.view.wide else next(iter(chosen), None)
        return open_capture(self.desk, self, about)

    @Slot()
    def show_palette(self) -> QDialog:
        """Offer every command."""
        from s3desk.desktop.shell.offers import offers, ways
        from s3desk.desktop.shell.palette import Palette

        known = offers(self.ui, self.desk, self.pages, self.files)
        palette = Palette(self.desk, known, ways(self.desk, self.pages), self)
        palette.show()
        return palette

    @Slot()
    def show_keys(self) -> QDialog:
        """Show what each key does now."""
        from s3desk.desktop.shell.key_sheet import KeySheet
        from s3desk.desktop.shell.offers import key_rows

        sheet = KeySheet(self.desk, key_rows(self.ui, self.desk, self.pages), self)
        sheet.show()
        return sheet

    @Slot()
    def show_backups(self) -> QDialog:
        """List the backups of the file."""
        return self.orders.show_backups(self.look_into)

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

    # ---- the end, and other programs

    @Slot()
    def _leave(self) -> None:
        """Seal what is typed and remember where one is: the file, or the language, is about to change."""
        self.pages.seal()
        if self.desk.is_open:
            self.visited.remember()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Seal what is typed, remember the places, and let the file be closed."""
        for dialog in self.findChildren(QDialog):
            dialog.close()  # an import that still runs is stopped
        self.helping.forget()
        self._leave()
        if not self.called:  # a backup beside leaves the places to the file
            self.desk.settings.set(WINDOW, self.saveGeometry())
            self.pages.remember()
            self.desk.settings.flush()
        self.desk.close()
        if self.welcome is not None:
            self.welcome.end()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Seal when the person turns to another program."""
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow() and self.desk.is_open:
            self.pages.seal()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button that has the keyboard, as Space does; Qt does so in dialogs only."""
        here = QApplication.focusWidget()
        if event.key() in ENTER and isinstance(here, QPushButton | QToolButton):
            here.click()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _local(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.files.take(_local(event))


def _local(event: QDropEvent) -> list[Path]:
    """Return the files of this laptop that are dragged."""
    return [Path(each.toLocalFile()) for each in event.mimeData().urls() if each.isLocalFile()]
