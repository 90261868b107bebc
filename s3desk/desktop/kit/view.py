"""One way of looking at a tab's records: what a page expects of a list, a board, a tree, a calendar."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from s3desk.desktop.desk import Desk
from s3desk.domain.declare import RecordType
from s3desk.domain.messages import Message
from s3desk.domain.values import RecordId
from s3desk.services.query import Query

FILTER_AFTER_MS = 150
"""The pause in typing after which a view filters."""


class View(QWidget):
    """Shows records its own way and says which one is chosen; the page shows that one in its form.

    Its own commands are QActions added to it: the palette and the sheet of keys list them while it is in front.
    """

    chosen = Signal(object, object)
    """Record id and type name: to be shown beside; the keyboard stays here."""
    entered = Signal(object, object)
    """Record id and type name: to be shown beside with the keyboard in its form."""

    wide = False
    """Whether it takes the whole width until a record is entered."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk

    @property
    def declared(self) -> RecordType | None:
        """Return the type of which "New" makes a record here; None where nothing can be made."""
        return None

    def load(self) -> None:
        """Ask for what is to be seen: a file was opened, or the view comes to the front for the first time."""

    def clear(self) -> None:
        """Forget what the file held."""

    def select(self, record: RecordId, type_name: str) -> None:
        """Choose a record where it is seen; it may still have to be loaded."""

    def sift(self, sieve: str) -> None:
        """Show what a sieve of the view's type finds; empty: everything."""

    def add_record(self, *, private: bool = False) -> None:
        """Add an empty record where the person is, and enter it."""

    def chosen_records(self) -> list[RecordId]:
        """Return what an order for several records is about."""
        return []

    def query(self) -> Query | None:
        """Return the question whose answer is seen, for an export; None where no single one says it."""
        return None

    def pane(self) -> QWidget:
        """Return where the keyboard goes."""
        return self

    def seal(self) -> None:
        """Make a change of whatever is being typed in the view itself."""

    def remember(self) -> None:
        """Keep widths and choices for the next start."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A view as the navigator of a page offers it: built when it is first looked at; `types` can be shown in it."""

    name: str
    label: Message
    icon: str
    build: Callable[[Desk, QWidget], View]
    types: tuple[str, ...] = ()
