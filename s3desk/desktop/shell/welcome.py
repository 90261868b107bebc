"""The page without a file: what to do first, and the files opened lately with folder and time."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QListWidgetItem, QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.forms.ui_welcome import Ui_Welcome
from s3desk.desktop.jobs import Worker
from s3desk.desktop.look import line_height
from s3desk.desktop.settings import RECENT
from s3desk.desktop.shell.rows import VALUE, Rows, add_row

FEW = 3
"""So many rows are seen even in a small window."""


class Welcome(QWidget):
    """Lists the recent files; the disk is looked at on a thread, since a folder of the network may be away."""

    chosen = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_Welcome()
        self.ui.setupUi(self)
        self._desk = desk
        self._worker: Worker | None = None
        self.ui.recent.setItemDelegate(Rows(self.ui.recent))
        self.ui.recent.itemActivated.connect(self._choose)
        self.ui.recent.itemClicked.connect(self._choose)

    @Slot()
    def load(self) -> None:
        """List the files, and ask the disk about them."""
        self.ui.retranslateUi(self)
        paths = [Path(each) for each in self._desk.settings.get(RECENT)]
        for each in (self.ui.recent, self.ui.recent_heading):
            each.setVisible(bool(paths))
        self._show([(each, None, True) for each in paths])
        (self.ui.recent if paths else self.ui.open_file).setFocus()
        if paths and self._worker is None:
            self._worker = Worker("recent files", self)
            self._worker.do(lambda progress: [(each, *_looked_at(each)) for each in paths], self._take)

    def _take(self, found: list[tuple[Path, float | None, bool]]) -> None:
        self.end()
        self._show(found)

    def _show(self, found: list[tuple[Path, float | None, bool]]) -> None:
        rows, words = self.ui.recent, self._desk.words
        row = rows.currentRow()
        rows.clear()
        for path, changed, is_there in found:
            when = "" if changed is None else words.moment(datetime.fromtimestamp(changed, UTC))
            right = when if is_there else self._desk.say("not there any more")
            add_row(rows, path.stem, path, below=str(path.parent), right=right, icon="file" if is_there else "unknown")
        rows.setCurrentRow(max(row, 0))
        height = 2 * line_height() + 8
        rows.setMinimumHeight(min(len(found), FEW) * height + 8)
        rows.setMaximumHeight(len(found) * height + 8)

    @Slot(QListWidgetItem)
    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(VALUE))

    def end(self) -> None:
        """End the thread."""
        if self._worker is not None:
            self._worker.close()
            self._worker.deleteLater()
            self._worker = None


def _looked_at(path: Path) -> tuple[float | None, bool]:
    """Return when a file was last changed, and whether it is there."""
    try:
        return path.stat().st_mtime, True
    except OSError:
        return None, False
