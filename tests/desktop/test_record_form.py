"""The one form for all types: every kind is typed, kept, sealed and shown again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QSyntaxHighlighter
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from s3desk.app import Office
from s3desk.desktop.desk import Desk
from s3desk.desktop.kit.editors import PLAIN
from s3desk.desktop.kit.fitting import fitted
from s3desk.desktop.kit.link_editors import LEADING
from s3desk.desktop.kit.link_picker import LinkPicker
from s3desk.desktop.kit.record_form import RecordForm, editor_for
from s3desk.desktop.kit.record_panel import HISTORY, RecordPanel
from s3desk.desktop.settings import Settings
from s3desk.desktop.words import QtWords
from s3desk.domain import declare
from s3desk.domain.declare import Choice, Kind, Record, type_of
from s3desk.domain.subjects import catalogue
from s3desk.domain.values import FileRef, Instant, Money, Place, RecordId
from s3desk.services.commands import Edit
from tests.desktop.conftest import PATIENCE_MS, Clerk


class Colour(Choice):
    RED = "red", "Red"
    BLUE = "blue", "Blue"


@declare.record("everything", subject="team", label="Everything", plural="Everything", title="text", icon="file")
class Everything(Record):
    """A field of every kind."""

    text: str = declare.text("Text", translatable=True, group="A")
    prose: str = declare.prose("Prose", translatable=True, group="A")
    number: Decimal | None = declare.number("Number", group="A", unit="%")
    count: int | None = declare.count("Count", group="A")
    money: Money | None = declare.money("Money", group="B")
    score: int | None = declare.score("Score", group="B")
    day: date | None = declare.day("Day", group="B")
    instant: Instant | None = declare.instant("Instant", group="B")
    choice: Colour | None = declare.choice("Choice", Colour, group="B")
    flag: bool = declare.flag("Flag", group="B")
    link: RecordId | None = declare.link("Link", "theme", group="C")
    links: frozenset[RecordId] = declare.links("Links", "theme", "person", group="C")
    place: Place | None = declare.place("Place", "everything", group="C")
    file: FileRef | None = declare.file("File", group="C", rare=True)


@declare.record("grown", subject="team", label="Grown", plural="Grown", title="old", icon="file")
class Grown(Record):
    """A type that was given a field more."""

    old: str = declare.text("Old", group="G")
    new: int | None = declare.score("New", group="Another group")


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    office = Office.here()
    office.__dict__["catalogue"] = catalogue().with_types(Everything, Grown)
    path = tmp_path / "all.s3desk"
    office.create(path).close()
    desk = Desk(office, Settings(), QtWords("de"))
    with qtbot.waitSignal(desk.opened, timeout=PATIENCE_MS):
        desk.open(path)
    yield desk
    desk.close()
    desk.deleteLater()


@pytest.fixture
def panel(desk: Desk, clerk: Clerk, qtbot: QtBot) -> RecordPanel:
    made = RecordPanel(desk, type_of(Everything))
    qtbot.addWidget(made)
    made.resize(420, 900)
    made.show()
    qtbot.waitExposed(made)
    made.show_record(clerk.add("everything"))
    clerk.until(lambda: made._sheet is not None)
    return made


def control(panel: RecordPanel | RecordForm, name: str) -> Any:
    form = panel.form if isinstance(panel, RecordPanel) else panel
    found = form.findChild(QWidget, name)
    assert found is not None, name
    return found


def write(qtbot: QtBot, panel: RecordPanel, name: str, text: str) -> None:
    line = control(panel, name)
    line.setFocus()
    for letter in text:  # QTest.keyClicks aborts at letters that are not ASCII
        QApplication.sendEvent(line, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter))


TYPED = {
    "text": ("Grüne Häfen", "Grüne Häfen"),
    "prose": ("Erstens", "Erstens"),
    "number": ("12,5", Decimal("12.5")),
    "count": ("1.250", 1250),
    "money": ("1.250.000,50", Money(125000050)),
    "day": ("14.3.2018", date(2018, 3, 14)),
    "instant": ("22.4.2020 17:00", Instant.local(2020, 4, 22, 17)),
}


def test_every_kind_has_one_editor():
    assert PLAIN.keys() | LEADING.keys() == set(Kind)
    assert not PLAIN.keys() & LEADING.keys()


@pytest.mark.parametrize("name", TYPED)
def test_what_is_typed_is_in_the_file_after_leaving_the_field(panel: RecordPanel, clerk: Clerk, qtbot: QtBot, name):
    text, value = TYPED[name]
    write(qtbot, panel, name, text)
    qtbot.keyClick(control(panel, name), Qt.Key.Key_Tab)
    clerk.until(lambda: getattr(clerk.get(panel.record), name) == value)


def test_all_fields_typed_at_once_are_one_change(panel: RecordPanel, clerk: Clerk, qtbot: QtBot):
    for name, (text, _) in TYPED.items():
        editor = panel.form.editors[name]
        editor.show_typed(text)
        editor.typed.emit(name, text)
    panel.seal.seal()
    clerk.until(lambda: clerk.get(panel.record).count == 1250)
    found = clerk.get(panel.record)
    assert {name: getattr(found, name) for name in TYPED} == {name: value for name, (_, value) in TYPED.items()}
    history = clerk.ask(lambda questions: questions.history(panel.record))
    assert len({entry.action for entry in history}) == 2  # added, then filled in


def test_choices_and_flags_are_final_at_once(panel: RecordPanel, clerk: Clerk, qtbot: QtBot):
    box = control(panel, "choice")
    box.setFocus()
    qtbot.keyClicks(box, "B")
    box.activated.emit(box.currentIndex())
    clerk.until(lambda: clerk.get(panel.record).choice is Colour.BLUE)
    qtbot.keyClick(control(panel, "flag"), Qt.Key.Key_Space)
    clerk.until(lambda: clerk.get(panel.record).flag is True)


@pytest.mark.parametrize(
    ("keys", "score"),
    [
        ([Qt.Key.Key_3], 3),
        ([Qt.Key.Key_3, Qt.Key.Key_Right], 4),
        ([Qt.Key.Key_0], 0),
        ([Qt.Key.Key_5, Qt.Key.Key_Delete], None),
        ([Qt.Key.Key_7], None),
    ],
)
def test_a_score_is_given_by_a_digit_or_arrows_and_taken_back(
    panel: RecordPanel, clerk: Clerk, qtbot: QtBot, keys: list[Qt.Key], score: int | None
):
    marks = control(panel, "score")
    marks.setFocus()
    for key in keys:
        qtbot.keyClick(marks, key)
    assert marks.score() == score
    clerk.until(lambda: clerk.get(panel.record).score == score)
    assert marks.accessibleDescription() == panel.form.editors["score"].said.text()


def test_a_click_on_a_mark_gives_it_and_another_takes_it_back(panel: RecordPanel, clerk: Clerk, qtbot: QtBot):
    marks = control(panel, "score")
    for wanted in (0, 4, None):
        place = marks.mark(4 if wanted is None else wanted).center()
        qtbot.mouseClick(marks, Qt.MouseButton.LeftButton, pos=place)
        clerk.until(lambda wanted=wanted: clerk.get(panel.record).score == wanted)


def test_nothing_can_be_changed_in_a_form_to_read(desk: Desk, qtbot: QtBot):
    form = RecordForm(desk, type_of(Everything))
    qtbot.addWidget(form)
    desk.may_change = False
    form.make_read_only()
    said: list[object] = []
    form.chosen.connect(lambda *news: said.append(news))
    form.typed.connect(lambda *news: said.append(news))
    form.ordered.connect(said.append)
    for field in type_of(Everything):
        qtbot.keyClick(control(form, field.name), Qt.Key.Key_3)
        qtbot.keyClick(control(form, field.name), Qt.Key.Key_Delete)
        qtbot.mouseClick(control(form, field.name), Qt.MouseButton.LeftButton)
    assert said == []
    assert not any(isinstance(each, LinkPicker) for each in QApplication.topLevelWidgets() if each.isVisible())


def pick(clerk: Clerk, qtbot: QtBot, words: str) -> None:
    """Search in the dialog that is open, and take what is found."""
    clerk.until(
        lambda: any(isinstance(each, LinkPicker) and each.isVisible() for each in QApplication.topLevelWidgets())
    )
    dialog = next(e for e in QApplication.topLevelWidgets() if isinstance(e, LinkPicker) and e.isVisible())
    qtbot.keyClicks(dialog.ui.words, words)
    clerk.until(lambda: bool(dialog._found) and all(words.lower() in each.text.lower() for each in dialog._found))
    qtbot.keyClick(dialog.ui.words, Qt.Key.Key_Return)


def test_a_link_is_found_by_a_few_letters(panel: RecordPanel, clerk: Clerk, qtbot: QtBot):
    food = clerk.add("theme", name="Food")
    clerk.add("theme", name="Energy")
    line = control(panel, "link")
    line.setFocus()
    qtbot.keyClicks(line, "f")
    pick(clerk, qtbot, "oo")
    clerk.until(lambda: clerk.get(panel.record).link == food)
    clerk.until(lambda: line.text() == "Food")
    qtbot.keyClick(line, Qt.Key.Key_Delete)
    clerk.until(lambda: clerk.get(panel.record).link is None)


def test_a_set_of_links_grows_and_shrinks(panel: RecordPanel, clerk: Clerk, qtbot: QtBot):
    food, ana = clerk.add("theme", name="Food"), clerk.add("person", name="Ana")
    for words, both in (("Foo", {food}), ("An", {food, ana})):
        qtbot.keyClick(control(panel, "links"), Qt.Key.Key_Insert)
        pick(clerk, qtbot, words)
        clerk.until(lambda both=both: clerk.get(panel.record).links == both)
    listed = control(panel, "links")
    clerk.until(lambda: listed.count() == 2)
    listed.setCurrentRow(0)
    qtbot.keyClick(listed, Qt.Key.Key_Delete)
    clerk.until(lambda: clerk.get(panel.record).links == {food})


def test_a_record_that_is_lacking_is_made_from_the_words(panel: RecordPanel, clerk: Clerk, qtbot: QtBot):
    panel.form.editors["link"].look()
    dialog = next(e for e in QApplication.topLevelWidgets() if isinstance(e, LinkPicker) and e.isVisible())
    qtbot.keyClicks(dialog.ui.words, "Wood")
    qtbot.mouseClick(dialog.ui.create, Qt.MouseButton.LeftButton)
    clerk.until(lambda: clerk.get(panel.record).link is not None)
    assert clerk.get(clerk.get(panel.record).link).name == "Wood"


def test_a_place_is_under_a_parent_and_moves_among_siblings(panel: RecordPanel, clerk: Clerk, qtbot: QtBot):
    above = clerk.add("everything", text="Above")
    other = clerk.add("everything", text="Other", place=Place(above, "i"))
    qtbot.keyClick(control(panel, "place"), Qt.Key.Key_Return)
    pick(clerk, qtbot, "Above")
    clerk.until(lambda: getattr(clerk.get(panel.record).place, "parent", None) == above)
    assert clerk.get(panel.record).place.index > clerk.get(other).place.index
    qtbot.mouseClick(panel.form.editors["place"].up, Qt.MouseButton.LeftButton)
    clerk.until(lambda: clerk.get(panel.record).place.index < clerk.get(other).place.index)
    qtbot.mouseClick(panel.form.editors["place"].down, Qt.MouseButton.LeftButton)
    clerk.until(lambda: clerk.get(panel.record).place.index > clerk.get(other).place.index)


def test_a_file_is_attached_and_copied_out(panel: RecordPanel, clerk: Clerk, tmp_path: Path):
    source = tmp_path / "minutes.txt"
    source.write_text("signed", encoding="utf-8")
    editor = panel.form.editors["file"]
    editor.attach_file(source)
    clerk.until(lambda: clerk.get(panel.record).file is not None)
    clerk.until(lambda: "minutes.txt" in control(panel, "file").text())
    editor.save_to(tmp_path / "copy.txt")
    clerk.until((tmp_path / "copy.txt").exists)
    assert (tmp_path / "copy.txt").read_text(encoding="utf-8") == "signed"


def test_a_text_is_written_in_another_language_beside_its_own(panel: RecordPanel, clerk: Clerk, qtbot: QtBot):
    write(qtbot, panel, "text", "Harbours")
    panel.ui.language.setCurrentIndex(panel.ui.language.findData("de"))
    panel.ui.language.activated.emit(panel.ui.language.currentIndex())
    assert control(panel, "text").text() == ""
    write(qtbot, panel, "text", "Häfen")
    panel.seal.seal()
    clerk.until(lambda: clerk.get(panel.record).translations.get("text@de") == "Häfen")
    assert clerk.get(panel.record).text == "Harbours"


def test_what_cannot_be_read_is_kept_and_said_and_never_stored(panel: RecordPanel, clerk: Clerk, desk: Desk, qtbot):
    write(qtbot, panel, "day", "30.2.2018")
    panel.seal.seal()
    echo = panel.form.editors["day"].echo
    assert echo.isVisible()
    assert "30.2.2018" in echo.text()
    assert desk.drafts is not None
    assert desk.drafts.of(panel.record) == {"day": "30.2.2018"}
    assert clerk.get(panel.record).day is None
    record = panel.record
    panel.show_record(clerk.add("everything"))
    clerk.until(lambda: panel._sheet is not None)
    panel.show_record(record)
    clerk.until(lambda: control(panel, "day").text() == "30.2.2018")


def test_typing_goes_on_while_the_file_takes_what_was_typed(panel: RecordPanel, clerk: Clerk, qtbot: QtBot):
    write(qtbot, panel, "text", "Gr")
    panel.seal.seal()
    write(qtbot, panel, "text", "een")
    clerk.until(lambda: clerk.get(panel.record).text == "Gr")
    assert control(panel, "text").text() == "Green"
    panel.seal.seal()
    clerk.until(lambda: clerk.get(panel.record).text == "Green")
    clerk.until(lambda: not panel.seal.typed)


def test_a_pause_seals(panel: RecordPanel, clerk: Clerk, qtbot: QtBot):
    panel.seal._pause.setInterval(1)
    write(qtbot, panel, "text", "Green")
    clerk.until(lambda: clerk.get(panel.record).text == "Green")


def test_the_form_follows_a_field_added_to_the_declaration(desk: Desk, clerk: Clerk, qtbot: QtBot):
    panel = RecordPanel(desk, type_of(Grown))
    qtbot.addWidget(panel)
    panel.show_record(clerk.add("grown", old="x", new=4))
    clerk.until(lambda: control(panel, "new").score() == 4)
    headings = {each.text() for each in panel.findChildren(QLabel, "group_heading")}
    assert headings == {"G", "Another group"}


@pytest.mark.parametrize("name", list(catalogue()))
def test_a_form_of_every_type_names_and_reaches_its_fields(desk: Desk, qtbot: QtBot, name: str):
    form = RecordForm(desk, desk.catalogue[name])
    qtbot.addWidget(form)
    for field in desk.catalogue[name]:
        found = control(form, field.name)
        assert found.accessibleName()
        assert any(label.buddy() is found for label in form.findChildren(QLabel))


def test_rare_fields_wait_behind_more_unless_they_hold_something(panel: RecordPanel, clerk: Clerk, qtbot: QtBot):
    assert not panel.form.editors["file"].isVisible()
    qtbot.mouseClick(panel.form.more, Qt.MouseButton.LeftButton)
    assert panel.form.editors["file"].isVisible()


@pytest.mark.parametrize(("width", "beside"), [(900, True), (200, False)])
def test_a_form_has_room_for_two_short_fields_in_a_row(desk: Desk, qtbot: QtBot, width: int, beside: bool):
    form = RecordForm(desk, type_of(Everything))
    qtbot.addWidget(form)
    form.resize(width, 900)
    with qtbot.waitExposed(form):
        form.show()
    assert (form.editors["instant"].x() > form.editors["day"].x()) is beside


def test_a_form_of_large_text_is_no_wider_than_its_panel(panel: RecordPanel, qapp: QApplication):
    font = QFont(qapp.font())
    font.setPointSizeF(font.pointSizeF() * 2)
    panel.setFont(font)
    panel.resize(330, 900)
    qapp.processEvents()
    assert panel.form.width() <= panel.ui.form_area.viewport().width()


def test_markdown_is_coloured_and_kept_as_typed(panel: RecordPanel, qapp: QApplication):
    paragraphs = control(panel, "prose")
    paragraphs.setPlainText("# One\n* two **three** `four` https://s3.example")
    qapp.processEvents()
    blocks = [paragraphs.document().findBlockByNumber(at) for at in range(2)]
    marked = [
        [text[each.start : each.start + each.length] for each in block.layout().formats()]
        for block in blocks
        for text in [block.text()]
    ]
    assert marked == [["# One"], ["*", "**three**", "`four`", "https://s3.example"]]
    assert paragraphs.toPlainText().startswith("# One\n* two")


def test_history_restores_and_links_lead_both_ways(desk: Desk, panel: RecordPanel, clerk: Clerk, qtbot: QtBot):
    theme = clerk.add("theme", name="Food")
    write(qtbot, panel, "text", "First")
    panel.seal.seal()
    clerk.until(lambda: clerk.get(panel.record).text == "First")
    panel.seal.choose("link", theme)
    clerk.until(lambda: clerk.get(panel.record).link == theme)
    panel.ui.views.setCurrentIndex(HISTORY)
    clerk.until(lambda: panel._history.rowCount() >= 3)
    panel.ui.history.setCurrentIndex(panel._history.index(panel._history.rowCount() - 1, 0))
    panel.restore()
    clerk.until(lambda: clerk.get(panel.record).text == "" and clerk.get(panel.record).link is None)
    clerk.order(Edit(panel.record, {"link": theme}))
    beside = RecordPanel(desk, desk.catalogue["theme"])
    qtbot.addWidget(beside)
    beside.show_record(theme)
    clerk.until(lambda: beside.ui.links.topLevelItemCount() == 1)
    with qtbot.waitSignal(desk.shown) as shown:
        beside._go(beside.ui.links.topLevelItem(0).child(0))
    assert shown.args == [panel.record, "everything"]


def test_the_history_model_is_sound(panel: RecordPanel, clerk: Clerk, qtmodeltester):
    panel.ui.views.setCurrentIndex(HISTORY)
    clerk.until(lambda: panel._history.rowCount() == 1)
    qtmodeltester.check(panel._history)


@pytest.mark.parametrize(("lines", "whole"), [(1, False), (2, False), (4, True)])
def test_a_long_title_fills_its_lines_with_whole_words(qapp: QApplication, lines: int, whole: bool):
    title = "Permits for energy projects take three to four years and pass through six offices"
    metrics = QFontMetrics(qapp.font())
    width = metrics.horizontalAdvance(title) // 3
    shown = fitted(title, metrics, width, lines)
    assert (shown == title) is whole
    if not whole:
        words = shown.removesuffix(" …").split(" ")
        assert title.split(" ")[: len(words)] == words
        assert metrics.horizontalAdvance(shown) > (lines - 0.7) * width


def test_colouring_a_text_is_no_typing(desk: Desk, qtbot: QtBot):
    editor = editor_for(desk.catalogue["note"].fields["text"], desk)
    qtbot.addWidget(editor)
    told: list[str] = []
    editor.typed.connect(lambda name, text: told.append(text))
    editor.show_value("# Three things\n\n- one")
    editor.show()
    qtbot.waitExposed(editor)
    editor.findChild(QSyntaxHighlighter).rehighlight()
    QApplication.processEvents()
    assert told == []
