"""Our own start, watched from outside: when the window was painted, when it was usable, memory, the longest stall."""

import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

from s3desk.app import Office
from tests.benchmarks.bare_window import pss_mb

SETTLED_S = 1.5


def since() -> float:
    return time.time() - float(os.environ["BENCH_START"])


class Watch(QObject):
    """Sees the first paint and, from then on, when the first list is filled."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._painted = False
        app.installEventFilter(self)
        self._timer = QTimer(self, interval=2)
        self._timer.timeout.connect(self.look)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self._painted and isinstance(watched, QMainWindow):
            self._painted = True
            print(f"painted {since():.4f}", flush=True)
            QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
            self._timer.start()
        return False

    def look(self) -> None:
        for window in QApplication.topLevelWidgets():
            if any(table.model() and table.model().rowCount() for table in window.findChildren(QTableView)):
                self._timer.stop()
                print(f"usable {since():.4f}", flush=True)
                QTimer.singleShot(int(SETTLED_S * 1000), self.end)
                return

    def end(self) -> None:
        print(f"memory {pss_mb():.1f}", flush=True)
        QApplication.closeAllWindows()


def main() -> int:
    app = QApplication(sys.argv[:1])
    watch = Watch(app)
    assert watch
    return Office.here().show(Path(sys.argv[1]))


if __name__ == "__main__":
    raise SystemExit(main())
