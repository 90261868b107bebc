"""What the shell knows of a tab."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from s3desk.desktop.desk import Desk
from s3desk.domain.declare import Catalogue, RecordType
from s3desk.domain.messages import Message
from s3desk.domain.subjects import SUBJECTS

if TYPE_CHECKING:  # a page and all it needs are loaded when a tab is first shown
    from s3desk.desktop.kit.page import Page
    from s3desk.desktop.kit.view import Entry


@dataclass(frozen=True, slots=True)
class Tab:
    """A tab: the subject whose name it bears, its icon, and how its page is made when it is first shown.

    `also` names record types of another subject that are looked after here. A tab about all subjects has its own label.
    """

    name: str
    icon: str
    build: Callable[[Desk, QWidget], Page]
    also: tuple[str, ...] = ()
    entries: Callable[[], Sequence[Entry]] = tuple
    """Its own views, for whoever offers the way to them before the page is built; the lists of its types come behind."""
    own_label: Message | None = None

    @property
    def label(self) -> Message:
        return self.own_label or next(each.label for each in SUBJECTS if each.name == self.name)

    def types(self, catalogue: Catalogue) -> list[RecordType]:
        """Return the record types of the tab in the order of the work."""
        own = [each for each in catalogue.values() if each.subject == self.name]
        return own + [catalogue[name] for name in self.also if name in catalogue]
