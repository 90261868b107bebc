"""What a window writes down: mistakes of the program, what was told, what Qt warns of; nothing of anybody."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import qInstallMessageHandler, qWarning

from s3desk.desktop.shell.main_window import MainWindow
from s3desk.desktop.shell.recording import MOST_OF_QT, Recorder, bare
from s3desk.desktop.shell.report_problem import ReportProblem
from s3desk.domain.errors import OfficeError
from s3desk.domain.messages import message
from s3desk.services.exchanging import How, JournalEntry
from s3desk.services.ports import Questions
from tests.conftest import ROOT
from tests.desktop.conftest import Clerk
from tests.mishaps.talkative import NAME, PLACE, SECRET, met

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


@pytest.fixture
def recorder(window: MainWindow) -> Iterator[Recorder]:
    recorder = Recorder(window.desk, window)
    recorder.begin()
    yield recorder
    recorder.end()


@pytest.fixture
def log(settings_home: Path) -> Path:
    return settings_home / "log"


def written(log: Path) -> str:
    """Return all that was written down."""
    return "\n".join(path.read_text(encoding="utf-8") for path in sorted(log.iterdir()))


def talk(questions: Questions) -> None:
    raise met()


# ---- mistakes


def test_a_mistake_deep_in_a_service_is_told_and_leads_to_its_report(
    window: MainWindow, office: Clerk, recorder: Recorder, log: Path
):
    window.desk.ask(talk, lambda nothing: None)
    office.until(window.ui.news.isVisible)
    assert window.ui.news_text.text().startswith("S3Desk made a mistake; your work is in the file.")
    assert window.ui.news.property("urgent") is True
    (report,) = log.glob("crash-*.txt")
    assert "s3desk.services.outline_paste: typed_lines, line " in report.read_text(encoding="utf-8")
    window.ui.news_text.linkActivated.emit("#")
    dialog = window.findChild(ReportProblem)
    shown = dialog.ui.text.toPlainText()
    dialog.close()
    assert "KeyError" in shown
    assert f"report: {report.name}" in shown
    everything = shown + written(log)
    assert [word for word in SECRET if word in everything] == []


def test_a_flood_is_told_once(window: MainWindow, office: Clerk, recorder: Recorder, log: Path):
    told: list[object] = []
    window.desk.reported.connect(lambda said, is_new: told.append(said))
    for _ in range(200):
        window.desk.ask(talk, lambda nothing: None)
    settled: list[bool] = []
    window.desk.ask(lambda questions: True, settled.append)
    office.until(lambda: bool(settled))
    assert len(told) == 1
    assert len(list(log.glob("crash-*.txt"))) == 1
    recorder.end()
    assert "Happened 200 times" in written(log)
    assert written(log).count("report: ") == 1


def test_a_mistake_that_ends_a_thread_is_told(window: MainWindow, office: Clerk, recorder: Recorder, log: Path):
    def work() -> None:
        raise met()

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    office.until(window.ui.news.isVisible)
    assert ".work, line " in written(log)
    assert [word for word in SECRET if word in written(log)] == []


def test_a_report_that_cannot_be_written_is_told_so(window: MainWindow, office: Clerk, recorder: Recorder, log: Path):
    for each in log.iterdir():
        each.unlink()
    log.rmdir()
    log.write_text("in the way")
    window.desk.ask(talk, lambda nothing: None)
    office.until(window.ui.news.isVisible)
    assert "No report of it could be written (File exists)" in window.ui.news_text.text()
    assert "KeyError" in window.desk.notebook.text([]), "it can be read and saved all the same"


def test_what_is_told_meanwhile_does_not_take_the_way_to_the_report(
    window: MainWindow, office: Clerk, recorder: Recorder
):
    window.desk.ask(talk, lambda nothing: None)
    office.until(window.ui.news.isVisible)
    window.desk.told.emit(message("A backup was made. File, Open a backup lists all of them."))
    assert window.ui.news_text.text().startswith("A backup was made.")
    window.ui.news_close.click()
    assert window.ui.news_text.text().startswith("S3Desk made a mistake")
    window.ui.news_close.click()
    assert window.ui.news.isHidden()


# ---- the log


def test_the_log_keeps_sentences_without_what_is_in_them(window: MainWindow, recorder: Recorder, log: Path):
    window.desk.tell(OfficeError("{0} cannot be written ({1}).", PLACE, NAME))
    window.desk.exchanged.emit(JournalEntry(NOON, How.WEBDAV, f"https://{NAME}.example", people=(NAME,)))
    trouble = message("{0} cannot be reached.", f"https://{NAME}.example")
    window.desk.exchanged.emit(JournalEntry(NOON, How.FOLDER, PLACE, trouble=trouble))
    recorder.end()
    lines = (log / "s3desk.log").read_text(encoding="utf-8").splitlines()
    said = [line.split(" ", 2)[2] for line in lines if " Qt warns: " not in line]  # of the platform of tests
    assert said[0].startswith("begin: S3Desk ")
    assert said[1:] == [
        "told: {0} cannot be written ({1}).",
        "exchange, webdav: went well",
        "exchange, folder: {0} cannot be reached.",
        "end",
    ]


def test_what_qt_warns_of_is_kept_once_and_still_heard(window: MainWindow, log: Path):
    heard: list[str] = []
    before = qInstallMessageHandler(lambda kind, context, text: heard.append(text))
    recorder = Recorder(window.desk, window)
    recorder.begin()
    for _ in range(3):
        qWarning(f"QString::arg: Argument missing: {NAME}, {PLACE}")
    for at in range(MOST_OF_QT * 2):
        qWarning("Thing" + "e" * at + "::act: odd")
    recorder.end()
    qWarning("after the end")
    qInstallMessageHandler(before)
    said = (log / "s3desk.log").read_text(encoding="utf-8")
    assert said.count("Qt warns: default: QString::arg … …") == 1
    assert said.count("Qt warns") == MOST_OF_QT
    assert "after" not in said
    assert NAME not in said
    assert heard.count(f"QString::arg: Argument missing: {NAME}, {PLACE}") == 3
    assert heard[-1] == "after the end"


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("QPainter::begin: Paint device returned engine == 0, type: 2", "QPainter::begin … device returned …"),
        ("Could not parse application stylesheet", "… not parse …"),
        (f'QFile: no file "{PLACE}"', "…"),
        (f"link {NAME} hasn't been detected!", "link …"),
        (PLACE, "…"),
        ("", "…"),
    ],
)
def test_of_what_qt_says_only_the_beginning_is_kept(text: str, kept: str):
    assert bare(text) == kept


def test_everything_is_as_before_at_the_end(window: MainWindow):
    hooks = sys.excepthook, threading.excepthook
    recorder = Recorder(window.desk, window)
    recorder.begin()
    assert (sys.excepthook, threading.excepthook) != hooks
    recorder.end()
    assert (sys.excepthook, threading.excepthook) == hooks


# ---- hard crashes, in windows of their own

CHILD = """
import ctypes, os, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from s3desk.app import Office
from s3desk.desktop.shell.main_window import MainWindow
from s3desk.desktop.shell.start import run

def act():
    window = next((each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow)), None)
    log = Path(os.environ["S3DESK_HOME"]) / "log" / "s3desk.log"
    if window is None or not log.exists() or f" {os.getpid()} begin: " not in log.read_text(encoding="utf-8"):
        return  # the window is not painted yet
    beat.stop()
    print(window.ui.news_text.text() if window.ui.news.isVisible() else "", flush=True)
    if sys.argv[1] == "crash":
        ctypes.string_at(0)
    elif sys.argv[1] == "kill":
        os.kill(os.getpid(), 9)
    elif sys.argv[1] == "end":
        window.close()

app = QApplication([])
beat = QTimer(interval=20)
beat.timeout.connect(act)
beat.start()
sys.exit(run(Office.here(), None))
"""


@pytest.fixture
def session(settings_home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], tuple[str, int]]]:
    """Return what runs a window that is painted, says what its bar tells, and then ends in some way."""
    (settings_home / "desktop.ini").write_text("[files]\ngreeted=true\n", encoding="utf-8")
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    running: list[subprocess.Popen[str]] = []

    def start(how: str) -> tuple[str, int]:
        child = subprocess.Popen([sys.executable, "-c", CHILD, how], stdout=subprocess.PIPE, text=True)
        running.append(child)
        assert child.stdout is not None
        said = child.stdout.readline().strip()
        return said, 0 if how == "stay" else child.wait(60)

    yield start
    for child in running:
        child.kill()
        child.wait()
        assert child.stdout is not None
        child.stdout.close()


@pytest.mark.skipif(os.name == "nt", reason="signals work otherwise there")
def test_a_hard_crash_is_told_once_at_the_next_start(session: Callable[[str], tuple[str, int]], log: Path):
    assert session("crash") == ("", -signal.SIGSEGV)
    assert (log / "last-moment.txt").read_text(encoding="utf-8").startswith("Fatal Python error: Segmentation fault")
    said, code = session("end")
    assert said.startswith("S3Desk ended by itself last time; your work is in the file.")
    assert code == 0
    (report,) = log.glob("crash-*.txt")
    told = report.read_text(encoding="utf-8")
    assert "Ended by itself: Segmentation fault\n" in told
    assert "  ctypes: string_at, line " in told
    assert "  s3desk.desktop.shell.start: run, line " in told
    assert "/" not in told.split("Ended by itself")[1]
    assert session("end") == ("", 0)


@pytest.mark.skipif(os.name == "nt", reason="signals work otherwise there")
def test_no_other_end_looks_like_a_crash(session: Callable[[str], tuple[str, int]], log: Path):
    assert session("end") == ("", 0)
    assert session("stay") == ("", 0)
    assert session("end") == ("", 0), "while another window is open"
    assert session("kill") == ("", -signal.SIGKILL)
    assert session("end") == ("", 0)
    assert list(log.glob("crash-*.txt")) == []
