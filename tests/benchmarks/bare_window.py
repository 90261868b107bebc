"""The floor of a start: a bare PySide6 window with menus and one table. Prints when it was painted, and its memory."""

import os
import sys
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

INDEX = QModelIndex()


def pss_mb() -> float:
    """Return this process's proportional memory."""
    with Path("/proc/self/smaps_rollup").open(encoding="ascii") as file:
        return next(int(line.split()[1]) for line in file if line.startswith("Pss:")) / 1024


class Cells(QAbstractTableModel):
    """A thousand rows of nothing in particular."""

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = INDEX) -> int:
        return 1000

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = INDEX) -> int:
        return 6

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return f"{index.row()} {index.column()}" if role == Qt.ItemDataRole.DisplayRole else None


class Painted(QObject):
    """Tells when the table was first painted, then ends the program."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self.tell)
        return False

    def tell(self) -> None:
        print(f"painted {time.time() - float(os.environ['BENCH_START']):.4f}", flush=True)
        print(f"memory {pss_mb():.1f}", flush=True)
        QApplication.quit()


def main() -> int:
    app = QApplication(sys.argv)
    window = QMainWindow()
    window.resize(1024, 700)
    for name in ("File", "Edit", "View", "Help"):
        menu = window.menuBar().addMenu(name)
        for number in range(6):
            menu.addAction(f"{name} {number}")
    table = QTableView()
    table.setModel(Cells())
    window.setCentralWidget(table)
    painted = Painted()
    table.viewport().installEventFilter(painted)
    window.show()
    return app.exec()


if __name__ == "__main__":
    raise SystemExit(main())
