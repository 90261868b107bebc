"""The columns of a record table: as many as fit without scrolling, until a person arranges them; kept by field name."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QMenu, QTableView

from s3desk.desktop.desk import Desk
from s3desk.desktop.kit.lines import Column
from s3desk.desktop.kit.record_table import RecordTable
from s3desk.desktop.look import L
from s3desk.desktop.settings import columns
from s3desk.domain.declare import Kind

_WIDTHS = {
    Kind.TEXT: 130,
    Kind.LINK: 120,
    Kind.LINKS: 120,
    Kind.FLAG: 56,
    Kind.SCORE: 72,
    Kind.DAY: 88,
    Kind.INSTANT: 150,
}
_WIDTH = 96
_COMPUTED = 120
TITLE_WIDTH = 190
"""The least that the title gets beside other columns; it takes what they leave."""
_LEAST, _MOST = 32, 130


class Columns(QObject):
    """Arranges the columns of the table view, whichever model it shows."""

    def __init__(self, desk: Desk, view: QTableView, menu: QMenu) -> None:
        super().__init__(view)
        self._desk, self._view, self._menu = desk, view, menu
        self._arranging = False
        self._is_own = False
        """Whether the person has arranged the columns."""
        header = view.horizontalHeader()
        header.setSectionsMovable(True)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(_LEAST)
        header.sectionResized.connect(self._notice)
        header.sectionMoved.connect(self._notice)
        header.sectionMoved.connect(self._tell_places)
        view.viewport().installEventFilter(self)
        menu.aboutToShow.connect(self._tick)

    @property
    def _table(self) -> RecordTable | None:
        found = self._view.model()
        return found if isinstance(found, RecordTable) else None

    def _notice(self) -> None:
        self._is_own = self._is_own or not self._arranging

    def _tell_places(self) -> None:
        """Let the table say truly in which column a cell stands."""
        table, header = self._table, self._view.horizontalHeader()
        if table is not None:
            shown = [at for at in map(header.logicalIndex, range(header.count())) if not header.isSectionHidden(at)]
            table.looks.places = [shown.index(at) if at in shown else at for at in range(header.count())]

    # ---- arranging

    def arrange(self) -> None:
        """Arrange the columns of the model that the view shows now."""
        table = self._table
        if table is None:
            return
        kept = _read(self._desk.settings.get(columns(table.declared.name)))
        self._is_own = bool(kept)
        self._arranging = True
        header = self._view.horizontalHeader()
        for at, column in enumerate(table.columns):
            header.moveSection(header.visualIndex(at), at)
            self._view.setColumnHidden(at, False)
            self._view.setColumnWidth(at, self._width(column) if at else TITLE_WIDTH)
        names = [each.name for each in table.columns]
        for place, (name, width) in enumerate((name, width) for name, width in kept.items() if name in names):
            at = names.index(name)
            header.moveSection(header.visualIndex(at), place)
            self._view.setColumnWidth(at, max(abs(width), _LEAST))
            self._view.setColumnHidden(at, width < 0)
        self._arranging = False
        self._fit()
        self._tell_places()
        self._offer(table)

    def _width(self, column: Column) -> int:
        """Return a width for the heading and, of a choice, for what can be chosen; neither may ask for too much."""
        field = column.field
        choices = field.choices or () if field is not None else ()
        texts = [column.label, *(self._desk.say(each.label) for each in choices)]
        widest = max(map(self._view.fontMetrics().horizontalAdvance, texts)) + 2 * L
        return max(_COMPUTED if field is None else _WIDTHS.get(field.kind, _WIDTH), min(widest, _MOST))

    def _fit(self) -> None:
        """Show the columns that fit beside the title, in their order; the title takes what is left."""
        table = self._table
        if table is None or self._is_own:
            return
        self._arranging = True
        room = self._view.viewport().width()
        left = room - TITLE_WIDTH
        for at, column in enumerate(table.columns[1:], 1):
            width = self._width(column)
            has_room = width <= left
            self._view.setColumnWidth(at, width)
            self._view.setColumnHidden(at, not has_room)
            left -= width if has_room else 0
        self._view.setColumnWidth(0, max(TITLE_WIDTH + left, _LEAST))
        self._arranging = False
        self._tell_places()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return False

    # ---- the person's choice

    def _offer(self, table: RecordTable) -> None:
        self._menu.clear()
        for at, column in enumerate(table.columns[1:], 1):
            act = self._menu.addAction(column.label)
            act.setCheckable(True)
            act.triggered.connect(partial(self.show_column, at))
        self._menu.addSeparator()
        self._menu.addAction(self._desk.say("As many as &fit"), self.forget)

    def _tick(self) -> None:
        for at, act in enumerate(self._menu.actions(), 1):
            if act.isCheckable():
                act.setChecked(not self._view.isColumnHidden(at))

    def show_column(self, column: int, shown: bool) -> None:
        """Show a column, or hide it."""
        self._is_own = True
        self._view.setColumnHidden(column, not shown)
        self._tell_places()

    def forget(self) -> None:
        """Arrange the columns by themselves again."""
        table = self._table
        if table is not None:
            self._desk.settings.set(columns(table.declared.name), [])
            self.arrange()

    def remember(self) -> None:
        """Keep what the person has arranged, by field name, so that a program with more fields understands it."""
        table = self._table
        if table is None or not self._is_own:
            return
        header = self._view.horizontalHeader()
        kept = []
        for place in range(header.count()):
            at = header.logicalIndex(place)
            hidden = self._view.isColumnHidden(at)
            self._arranging = True
            self._view.setColumnHidden(at, False)  # a hidden column's width is told as 0
            width = self._view.columnWidth(at)
            self._view.setColumnHidden(at, hidden)
            self._arranging = False
            kept.append(f"{table.columns[at].name}:{-width if hidden else width}")
        self._desk.settings.set(columns(table.declared.name), kept)


def _read(kept: list[str]) -> dict[str, int]:
    """Return the widths by field name in their order, negative for hidden columns."""
    found: dict[str, int] = {}
    for each in kept:
        name, _, width = each.partition(":")
        if width.lstrip("-").isdigit():
            found[name] = int(width)
    return found
