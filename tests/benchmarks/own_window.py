"""Our own start, watched from outside: when the window was painted, when it was usable, and its memory.

Usable: the Overview shows the file's real figures, and a search has been answered.
"""

import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

from s3desk.app import Office
from s3desk.desktop.shell.main_window import MainWindow
from tests.benchmarks.bare_window import pss_mb

SETTLED_S = 1.5
WORD = "industry"


def since() -> float:
    return time.time() - float(os.environ["BENCH_START"])


class Watch(QObject):
    """Sees the first paint and, from then on, when the Overview's figures are painted and a search is answered."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        app.installEventFilter(self)
        self._timer = QTimer(self, interval=2)
        self._timer.timeout.connect(self.look)
        self._is_answered: bool | None = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, QMainWindow):
            print(f"painted {since():.4f}", flush=True)
            QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
            self._timer.start()
        return False

    def look(self) -> None:
        window = next(each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow))
        if self._is_answered is None and window.desk.is_open:
            self._is_answered = False
            window.desk.ask(lambda questions: questions.search(WORD, 50), self.take)
        view = window.page().view if window.desk.is_open else None
        if self._is_answered and getattr(view, "found", None) is not None:
            self._timer.stop()
            view.repaint()  # type: ignore[union-attr]
            print(f"usable {since():.4f}", flush=True)
            QTimer.singleShot(int(SETTLED_S * 1000), self.end)

    def take(self, hits: list[object]) -> None:
        assert hits
        self._is_answered = True

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
