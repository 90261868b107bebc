"""The language of the window: chosen in the View menu, spoken at once, without a restart."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from s3desk.desktop.desk import Desk
from s3desk.desktop.languages import LANGUAGES
from s3desk.desktop.settings import LANGUAGE
from s3desk.desktop.words import CONTEXT, QtWords
from s3desk.domain.messages import message
from s3desk.resources import resource_dir

_SPOKEN: list[QTranslator] = []
"""Of the whole program; asking it for its children instead loads a tenth of Qt."""
KEYS = (
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),
    QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    QT_TRANSLATE_NOOP("QShortcut", "Del"),
    QT_TRANSLATE_NOOP("QShortcut", "Return"),
    QT_TRANSLATE_NOOP("QShortcut", "Esc"),
    QT_TRANSLATE_NOOP("QShortcut", "Tab"),
)
"""Keys that Qt's translations spell out; ours are found before them, and write them in menus as our texts do."""
SAID = "said"
"""The property of an action with what the palette says of it, where its own text says too little."""


def speak(app: QCoreApplication, words: QtWords) -> None:
    """Let the forms, Qt's own dialogs where Qt has the language, and Qt's numbers and days follow."""
    be_silent(app)
    QLocale.setDefault(words.locale)
    own = QTranslator()
    if own.load(words.locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        _SPOKEN.append(own)
    _SPOKEN.append(words.translator)
    for each in _SPOKEN:
        app.installTranslator(each)


def be_silent(app: QCoreApplication) -> None:
    """Let the forms say what is written in them."""
    for each in _SPOKEN:
        app.removeTranslator(each)
    _SPOKEN.clear()


class Languages(QObject):
    """The menu of languages, and the change from one to another."""

    changing = Signal()
    """What is on the screen is in the old language for the last time."""
    changed = Signal()
    """The desk speaks another language: write everything anew."""

    def __init__(self, desk: Desk, menu: QMenu, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        group = QActionGroup(self)
        for code, name in [("", desk.say("As the system")), *self.offered()]:
            action = QAction(name, group)
            action.setObjectName(f"language_{code}")
            action.setCheckable(True)
            action.setProperty(SAID, desk.say(message("Switch language: {0}", name)))
            action.setChecked(code == desk.settings.get(LANGUAGE))
            action.triggered.connect(lambda checked, code=code: self.choose(code))
            menu.addAction(action)
        self._group = group
        self.changed.connect(self._name_system)

    def offered(self) -> list[tuple[str, str]]:
        """Return code and own name of every language that there is a catalogue for."""
        codes = {path.stem.rpartition("_")[2] for path in (resource_dir() / "languages").glob(f"{CONTEXT}_*.qm")}
        return [(code, name) for code, name in LANGUAGES.items() if code in codes | {"en"}]

    def _name_system(self) -> None:
        system, *others = self._group.actions()
        system.setText(self._desk.say("As the system"))
        for each in (system, *others):
            each.setProperty(SAID, self._desk.say(message("Switch language: {0}", each.text())))

    def choose(self, code: str) -> None:
        """Speak another language (empty: the system's) once everything typed is in the file."""
        self._desk.settings.set(LANGUAGE, code)
        for action in self._group.actions():
            action.setChecked(action.objectName() == f"language_{code}")
        self.changing.emit()
        self._desk.settle(lambda: self._change(code))

    def _change(self, code: str) -> None:
        app = QCoreApplication.instance()
        self._desk.words = QtWords(code)
        if app is not None:
            speak(app, self._desk.words)
        self.changed.emit()
