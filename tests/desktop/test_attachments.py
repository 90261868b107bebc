"""Files on records: dropped, pasted, chosen; named in the text; opened as copies; warned of; here or not yet."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QColor, QDesktopServices, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from s3desk.desktop.kit import brought as bringing
from s3desk.desktop.kit.attachments import Attachments
from s3desk.desktop.kit.brought import Brought
from s3desk.desktop.kit.mime import is_brought
from s3desk.desktop.kit.record_panel import FILES, RecordPanel
from s3desk.desktop.shell.main_window import MainWindow
from s3desk.domain import attached
from s3desk.domain.values import Place, RecordId
from s3desk.services.attaching import Attached, AttachTo, attached_to
from s3desk.services.commands import Add
from s3desk.services.exchanging import How, JournalEntry
from s3desk.services.ports import MINE
from tests.desktop.conftest import Clerk
from tests.desktop.exchange.colleague import Colleague, prepared

PLAN = b"%PDF-1.4 the plan"


@pytest.fixture
def pdf(tmp_path: Path) -> Path:
    path = tmp_path / "plan.pdf"
    path.write_bytes(PLAN)
    return path


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Return what was handed to the system to be opened."""
    found: list[Path] = []

    def take(url: QUrl) -> bool:
        found.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", take)
    return found


@pytest.fixture
def panel(window: MainWindow, office: Clerk) -> RecordPanel:
    task = office.add("task", title="Write the report")
    window.activateWindow()
    window.desk.show_record(task, "task")
    office.until(lambda: window.page().panel.record == task and window.page().panel._sheet is not None)
    window.page().panel.ui.views.setCurrentIndex(FILES)
    return window.page().panel


def of_files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(each)) for each in paths])
    return data


def of_picture() -> QMimeData:
    image = QImage(8, 6, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    data = QMimeData()
    data.setImageData(image)
    return data


def on(office: Clerk, record: RecordId | bytes | None) -> list[Attached]:
    found: list[Attached] = office.ask(lambda questions: attached_to(questions, RecordId(record or b"")))
    return found


def shown(files: Attachments) -> list[str]:
    return [files.list.item(at).text() for at in range(files.list.count())]


def box(window: MainWindow, name: str) -> QMessageBox:
    return window.findChild(QMessageBox, name)


# ---- how files come


def test_a_chosen_file_is_listed_with_its_size(
    panel: RecordPanel, office: Clerk, pdf: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *asked: ([str(pdf)], ""))
    panel.files.add.click()
    office.until(lambda: panel.files.list.count() == 1)
    assert shown(panel.files) == ["plan.pdf (17\u00a0bytes)"]
    assert "(1)" in panel.ui.views.tabText(FILES)
    [attached] = on(office, panel.record)
    assert office.ask(lambda questions: questions.content(attached.file)) == PLAN


def test_a_picture_is_pasted_into_the_list(panel: RecordPanel, office: Clerk, qtbot: QtBot):
    QGuiApplication.clipboard().setMimeData(of_picture())
    panel.files.setFocus()
    qtbot.keyClick(panel.files, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    office.until(lambda: panel.files.list.count() == 1)
    [attached] = on(office, panel.record)
    assert attached.file.name.startswith("Picture ")
    assert attached.file.media == "image/png"
    content = office.ask(lambda questions: questions.content(attached.file))
    assert QImage.fromData(content).size().toTuple() == (8, 6)


def test_the_same_content_is_kept_once(panel: RecordPanel, office: Clerk, pdf: Path):
    for name in ("plan.pdf", "plan again.pdf"):
        panel.files.bring([Brought(name, pdf)])
    office.until(lambda: panel.files.list.count() == 2)
    assert len({each.file.sha256 for each in on(office, panel.record)}) == 1


def test_a_file_dropped_into_a_text_is_named_there(panel: RecordPanel, office: Clerk, pdf: Path):
    text = panel.form.editors["description"].paragraphs
    assert text.canInsertFromMimeData(of_files(pdf))
    text.insertFromMimeData(of_files(pdf))
    assert text.toPlainText() == "[plan.pdf]"
    panel.seal.seal()
    office.until(lambda: len(on(office, panel.record)) == 1)
    office.until(lambda: office.get(panel.record).description == "[plan.pdf]")


def test_copied_words_stay_words_and_workspaces_are_not_attached(pdf: Path, tmp_path: Path):
    cells = of_picture()
    cells.setText("12\t13")
    assert not is_brought(cells)
    assert not is_brought(of_files(tmp_path / "region.s3desk"))
    assert not is_brought(of_files(tmp_path / "jens.s3pack"))
    assert is_brought(of_files(pdf))


def test_a_picture_is_pasted_into_the_minutes_and_shown_there(window: MainWindow, office: Clerk, opened: list[Path]):
    meeting = office.add("meeting", title="Team in June")
    item = office.add("agenda_item", title="Plan", order=Place(RecordId(meeting), "n"))
    window.desk.show_record(meeting, "meeting")
    bench = window.page().view.workbench
    office.until(lambda: item in bench.parts)
    part = bench.parts[item]
    part.text.insertFromMimeData(of_picture())
    office.until(lambda: len(part.extras.files) == 1)
    [attached] = on(office, item)
    assert part.text.toPlainText() == f"[{attached.file.name}]"
    assert attached.file.name in part.extras.files[0].text()
    part.extras.files[0].click()
    office.until(lambda: bool(opened))


def test_a_folder_and_a_file_that_is_gone_are_refused_in_words(panel: RecordPanel, office: Clerk, tmp_path: Path):
    said: list[str] = []
    panel._desk.failed.connect(lambda told: said.append(str(told)))
    panel.files.bring([Brought("folder", tmp_path), Brought("gone.pdf", tmp_path / "gone.pdf")])
    assert len(said) == 2
    assert "folder is no file" in said[0]
    assert not on(office, panel.record)


def test_a_large_file_is_asked_about_first(
    panel: RecordPanel, window: MainWindow, office: Clerk, pdf: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(bringing, "LARGE_BYTES", 10)
    panel.files.bring([Brought("plan.pdf", pdf)])
    asked = box(window, "ask_large")
    assert "17\u00a0bytes" in asked.text()
    asked.reject()
    assert not on(office, panel.record)
    panel.files.bring([Brought("plan.pdf", pdf)])
    asked = next(each for each in window.findChildren(QMessageBox, "ask_large") if each.isVisible())
    next(each for each in asked.buttons() if "Attach" in each.text()).click()
    office.until(lambda: panel.files.list.count() == 1)


def test_what_is_too_large_is_refused(panel: RecordPanel, office: Clerk, pdf: Path, monkeypatch: pytest.MonkeyPatch):
    said: list[str] = []
    panel._desk.failed.connect(lambda told: said.append(str(told)))
    monkeypatch.setattr(attached, "LARGEST_BYTES", 10)
    panel.files.bring([Brought("plan.pdf", pdf)])
    assert "200 MB" in said[0]
    assert not on(office, panel.record)


# ---- what is done with them


def attach(panel: RecordPanel, office: Clerk, name: str, content: bytes = PLAN) -> None:
    before = panel.files.list.count()
    panel.files.bring([Brought(name, content=content)])
    office.until(lambda: panel.files.list.count() == before + 1)


def test_a_file_is_opened_as_a_copy_to_read_only(panel: RecordPanel, office: Clerk, opened: list[Path], qtbot: QtBot):
    attach(panel, office, "Σχέδιο: A/B?.pdf")
    panel.files.list.setFocus()
    qtbot.keyClick(panel.files.list, Qt.Key.Key_Return)
    office.until(lambda: bool(opened))
    assert opened[0].read_bytes() == PLAN
    assert opened[0].name == "Σχέδιο- A-B.pdf"
    assert not stat.S_IMODE(opened[0].stat().st_mode) & stat.S_IWUSR


@pytest.mark.parametrize("name", ["setup.exe", "bill.pdf.js", "plan.docm"])
def test_what_may_run_a_program_is_asked_about_first(
    panel: RecordPanel, window: MainWindow, office: Clerk, opened: list[Path], name: str
):
    attach(panel, office, name)
    assert "may run a program" in shown(panel.files)[0]
    panel.files.look.click()
    asked = box(window, "ask_harmful")
    assert name in asked.text()
    assert asked.defaultButton().text().replace("&", "") == "Cancel"
    asked.reject()
    office.ask(lambda questions: None)
    assert not opened
    panel.files.look.click()
    asked = next(each for each in window.findChildren(QMessageBox, "ask_harmful") if each.isVisible())
    next(each for each in asked.buttons() if "Open it" in each.text()).click()
    office.until(lambda: bool(opened))


def test_a_copy_is_saved(panel: RecordPanel, office: Clerk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    attach(panel, office, "plan.pdf")
    there = tmp_path / "copy.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *asked: (str(there), ""))
    panel.files.save.click()
    office.until(lambda: there.exists() and there.read_bytes() == PLAN)


def test_delete_takes_a_file_away_and_undo_brings_it_back(panel: RecordPanel, office: Clerk, qtbot: QtBot):
    attach(panel, office, "plan.pdf")
    panel.files.list.setFocus()
    qtbot.keyClick(panel.files.list, Qt.Key.Key_Delete)
    office.until(lambda: panel.files.list.count() == 0)
    panel._desk.undo()
    office.until(lambda: panel.files.list.count() == 1)


def test_what_belongs_to_a_private_record_is_private(office: Clerk, window: MainWindow):
    note = office.order(Add("note", {"title": "Mine"}, MINE)).records[0]
    bringing.attach(window.desk, note, [Brought("plan.pdf", content=PLAN)], window)
    office.until(lambda: len(on(office, note)) == 1)
    [attached] = on(office, note)
    assert office.ask(lambda questions: questions.circle(attached.attachment.id)) == MINE


# ---- over an exchange


def attached_there(jens: Colleague, task: bytes) -> None:
    with jens.at_work() as workspace:
        workspace.run(AttachTo.of(workspace.questions, RecordId(task), "plan.pdf", PLAN))


@pytest.fixture
def task(file: Path) -> bytes:
    return prepared(file, ("task", {"title": "Write the report"}))[0]


@pytest.fixture
def jens(task: bytes, file: Path, tmp_path: Path) -> Colleague:
    return Colleague(tmp_path / "jens", "Jens", file)


def files_of(window: MainWindow, office: Clerk, task: bytes) -> Attachments:
    window.desk.show_record(RecordId(task), "task")
    office.until(lambda: window.page().panel.record == task and window.page().panel.files.list.count() == 1)
    return window.page().panel.files


def test_a_file_attached_on_another_laptop_is_opened_here(
    jens: Colleague, window: MainWindow, office: Clerk, task: bytes, opened: list[Path]
):
    attached_there(jens, task)
    assert jens.give(office).contents == 1
    files = files_of(window, office, task)
    files.look.click()
    office.until(lambda: bool(opened))
    assert opened[0].read_bytes() == PLAN


def test_a_file_whose_content_has_not_come_says_so_and_is_opened_when_it_has(
    jens: Colleague, window: MainWindow, office: Clerk, task: bytes
):
    attached_there(jens, task)
    assert jens.give(office, contents=False).contents == 0
    files = files_of(window, office, task)
    assert "not here yet" in shown(files)[0]
    assert not files.look.isEnabled()
    assert files.remove.isEnabled()
    jens.give(office)
    window.desk.exchanged.emit(JournalEntry(window.desk.now(), How.FILE, "stick"))
    office.until(lambda: files.look.isEnabled())
    assert "not here yet" not in shown(files)[0]
