"""Preferences and window places: each declared once with its type and default, kept in the settings folder."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar, cast

from PySide6.QtCore import QByteArray, QSettings

from s3desk.folders import settings_folder

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """A place in the settings file, with the value it has while nobody has chosen one."""

    name: str
    default: T


LANGUAGE = Setting("look/language", "")
"""Empty: the language of the system."""
SCHEME = Setting("look/scheme", "system")
"""`system`, `light`, `dark` or `contrast`."""
TEXT_SIZE = Setting("look/text_size", 0)
"""Steps of the scale above or below the system's text size."""
RECENT: Setting[list[str]] = Setting("files/recent", [])
LAST = Setting("files/last", "")
"""The file that was open when the program ended; empty where none was."""
REOPEN = Setting("files/reopen", True)
"""Whether a start without a file opens the last one."""
GREETED = Setting("files/greeted", False)
"""Whether the first questions were asked."""
USED_COMMANDS: Setting[list[str]] = Setting("palette/used", [])
"""Names of commands, latest first."""
WINDOW = Setting("window/geometry", QByteArray())
TAB = Setting("window/tab", "")
TASKS_SHOWN = Setting("tasks/shown", "open")
"""Which tasks are listed, by the name of the sieve; empty for all."""
MANUAL = Setting("manual/geometry", QByteArray())
MANUAL_PANES = Setting("manual/panes", QByteArray())
SEEN_VERSION = Setting("help/version", "")
"""The version that last opened a file here, to say after an upgrade that there is something new; empty: none yet."""
RARE = Setting("form/rare", False)
"""Whether forms open with their rare fields."""


def page_state(tab: str) -> Setting[QByteArray]:
    """Return the setting for the widths of a tab's panes."""
    return Setting(f"window/panes_{tab}", QByteArray())


def page_view(tab: str) -> Setting[str]:
    """Return the setting for the view a tab shows, by the name of its entry."""
    return Setting(f"window/view_{tab}", "")


def _of_file(path: Path) -> str:
    """Return the part of the settings that is about one file."""
    return f"file_{hashlib.sha256(str(path.resolve()).encode()).hexdigest()[:16]}"


def file_spot(path: Path) -> Setting[list[str]]:
    """Return the setting for where a file was left: tab, view, `type:record`."""
    return Setting(f"{_of_file(path)}/spot", [])


def file_visited(path: Path) -> Setting[list[str]]:
    """Return the setting for the records looked at in a file, `type:record`, latest first."""
    return Setting(f"{_of_file(path)}/visited", [])


def file_seen(path: Path) -> Setting[list[str]]:
    """Return the setting for what a person has seen of others' work: the mark where it ended (hexadecimal), and when."""
    return Setting(f"{_of_file(path)}/seen", [])


def board_state(type_name: str) -> Setting[str]:
    """Return the setting for the way a board lays out its cards, by the name of the arrangement."""
    return Setting(f"board/{type_name}", "")


def columns(type_name: str) -> Setting[list[str]]:
    """Return the setting for a table's columns in order, `field:width`, negative for a hidden one; empty: by itself."""
    return Setting(f"table/{type_name}", [])


def filters(type_name: str) -> Setting[list[str]]:
    """Return the setting for the filters of a list, `field|value|value`."""
    return Setting(f"filters/{type_name}", [])


class Settings:
    """The settings file; or what it says, where nothing shall be written into it."""

    def __init__(self, folder: Path | None = None, *, kept: bool = True) -> None:
        """`kept` is False where what is set is wanted only until the program ends."""
        self.folder = folder or settings_folder()
        self._kept = kept
        self._passing: dict[str, object] = {}
        self._file = QSettings(str(self.folder / "desktop.ini"), QSettings.Format.IniFormat)

    def get(self, setting: Setting[T]) -> T:
        """Return what was chosen, or the default where nothing sensible was."""
        default = setting.default
        value = self._passing.get(setting.name, self._file.value(setting.name))
        if value is None:
            return default
        if isinstance(default, bool):
            return cast("T", str(value) == "true" or value is True)
        if isinstance(default, int):
            return cast("T", int(str(value))) if str(value).lstrip("-").isdigit() else default
        if isinstance(default, list):
            return cast("T", [str(each) for each in value] if isinstance(value, list) else [str(value)])
        return value if isinstance(value, type(default)) else default

    def set(self, setting: Setting[T], value: T) -> None:
        if self._kept:
            self._file.setValue(setting.name, value)
        else:
            self._passing[setting.name] = value

    def remember_file(self, path: Path) -> None:
        """Put a file at the head of the recent files."""
        known = [each for each in self.get(RECENT) if each != str(path)]
        self.set(RECENT, [str(path), *known][:8])

    def flush(self) -> None:
        self._file.sync()
