"""Colours that can be read, and words and numbers as a country writes them."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import get_args

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QImage, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QStyle,
    QStyleOptionViewItem,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from s3desk.desktop.look import (
    GROUNDS,
    READ_ON,
    SCHEMES,
    STEPS,
    Role,
    Scheme,
    ToneName,
    colour,
    current,
    dress,
    font,
    icon,
    ink_on,
    series,
    sheet,
    tone,
)
from s3desk.desktop.look.icons import source
from s3desk.desktop.settings import RARE, RECENT, SCHEME, TEXT_SIZE, Settings
from s3desk.desktop.shell.looks import MOST_STEP
from s3desk.desktop.words import QtWords
from s3desk.domain.declare import Field, Kind
from s3desk.domain.messages import message
from s3desk.domain.subjects import catalogue
from s3desk.domain.values import Instant, Money, RecordId
from s3desk.resources import resource_dir
from s3desk.services.ports import Title


def light(colour: QColor) -> float:
    """Return the relative luminance of WCAG 2."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def grounds(scheme: Scheme) -> list[QColor]:
    """Return what tones and fields lie on."""
    own = [scheme.role(each) for each in (Role.Window, Role.Base, Role.AlternateBase)]
    return own + [scheme.colour(each) for each in ("card", "sunken")]


in_all_schemes = pytest.mark.parametrize("scheme", SCHEMES.values(), ids=SCHEMES.keys())


@in_all_schemes
@pytest.mark.parametrize("pair", READ_ON, ids=lambda pair: f"{pair[0].name} on {pair[1].name}")
def test_every_text_has_a_contrast_of_four_and_a_half(qapp, pair: tuple[Role, Role], scheme: Scheme):
    colours = scheme.palette()
    assert contrast(colours.color(pair[0]), colours.color(pair[1])) >= 4.5


@in_all_schemes
@pytest.mark.parametrize("ground", GROUNDS)
def test_text_can_be_read_on_every_ground_of_ours(scheme: Scheme, ground: str):
    assert contrast(scheme.role(Role.Text), scheme.colour(ground)) >= 4.5


@in_all_schemes
@pytest.mark.parametrize("name", get_args(ToneName))
def test_every_tone_can_be_read_and_its_marks_seen(scheme: Scheme, name: ToneName):
    meant = scheme.tone(name)
    for ground in [*grounds(scheme), meant.surface]:
        assert contrast(meant.text, ground) >= 4.5
        assert contrast(meant.mark, ground) >= 3
    assert contrast(scheme.role(Role.Text), meant.surface) >= 4.5


@in_all_schemes
@pytest.mark.parametrize("name", ["border", "focus"])
def test_borders_and_focus_can_be_seen(scheme: Scheme, name: str):
    assert min(contrast(scheme.colour(name), ground) for ground in grounds(scheme)) >= 3


@in_all_schemes
def test_rows_of_figures_are_told_apart_in_grey(scheme: Scheme):
    colours = sorted((QColor(each) for each in scheme.series), key=light)
    assert min(contrast(each, scheme.role(Role.Base)) for each in colours) >= 3
    assert min(contrast(one, next_one) for one, next_one in itertools.pairwise(colours)) >= 1.2


@in_all_schemes
def test_words_can_be_read_on_every_row_of_figures(scheme: Scheme):
    grounds = [QColor(each) for each in (*scheme.series, *(mark for _, _, mark in scheme.tones.values()))]
    assert min(contrast(ink_on(each), each) for each in grounds) >= 4.5


def test_rows_of_figures_differ_in_more_than_colour(qapp):
    drawn_as = [series(at) for at in range(6)]
    assert len({(each.dash, each.marker) for each in drawn_as}) == 6
    assert series(6) == series(0)


@in_all_schemes
def test_all_schemes_declare_the_same_names(scheme: Scheme):
    first = SCHEMES["light"]
    assert scheme.roles.keys() == first.roles.keys()
    assert scheme.plain.keys() == first.plain.keys()
    assert scheme.tones.keys() == first.tones.keys() == set(get_args(ToneName))
    assert "@" not in sheet(scheme, 10)


SPACE = "\u00a0"
CASES = [
    ("de", Kind.NUMBER, Decimal("-1250000.50"), "-1.250.000,50"),
    ("de", Kind.MONEY, Money(125000050), f"1.250.000,50{SPACE}€"),
    ("de", Kind.DAY, date(2018, 3, 14), "14.03.2018"),
    ("en", Kind.DAY, date(2018, 3, 14), "14/03/2018"),
    ("en", Kind.COUNT, 2018, "2018"),
    ("en", Kind.COUNT, 12018, "12,018"),
    ("en", Kind.SCORE, 0, "0 – no information"),
    ("en", Kind.INSTANT, Instant.local(2020, 4, 22, 17), "22/04/2020 17:00 Brussels"),
    ("en", Kind.MONEY, Money(10000, "CHF", Decimal("0.95")), f"100.00{SPACE}CHF (95.00{SPACE}€)"),
    ("en", Kind.FLAG, False, ""),
    ("en", Kind.DAY, None, ""),
]


@pytest.mark.parametrize(("language", "kind", "value", "text"), CASES)
def test_values_are_written_as_a_country_writes_them(language: str, kind: Kind, value: object, text: str):
    assert QtWords(language).value(Field("x", kind, "X"), value).replace("\u2212", "-") == text


def test_a_text_keeps_its_places():
    assert QtWords("en").say(message("{0} of {1}", 12500, "a")) == "12,500 of a"


def test_a_title_that_is_no_text_is_read_as_it_is_written():
    words, record = QtWords("en"), RecordId(bytes(16))
    assert words.title(Title(record, "cutoff", "2026-11-06T16:00:00Z Europe/Brussels")) == "06/11/2026 17:00 Brussels"
    assert words.title(Title(record, "cutoff", "")) == ""
    assert words.title(Title(record, "cutoff", "2026-11-06T16:00:00Z Europe/Elsewhere")) == ""  # as its field is shown
    assert words.title(Title(record, "score", "7")) == ""
    assert words.title(Title(record, "task", "2026-11-06T16:00:00Z Europe/Brussels")).startswith("2026-11-06T")


def test_settings_are_kept_and_fall_back_to_their_defaults(tmp_path: Path):
    settings = Settings(tmp_path)
    assert (settings.get(SCHEME), settings.get(TEXT_SIZE), settings.get(RARE)) == ("system", 0, False)
    settings.set(SCHEME, "dark")
    settings.set(TEXT_SIZE, 3)
    settings.set(RARE, True)
    for name in ("a", "b", "a"):
        settings.remember_file(Path(name))
    settings.flush()
    again = Settings(tmp_path)
    assert (again.get(SCHEME), again.get(TEXT_SIZE), again.get(RARE)) == ("dark", 3, True)
    assert again.get(RECENT) == ["a", "b"]


@pytest.fixture
def undressed(qapp, qtbot) -> Iterator[QApplication]:
    """Give the program back the looks that it had."""
    font, colours = QFont(qapp.font()), QPalette(qapp.palette())
    yield qapp
    qapp.setStyleSheet("")
    qapp.setPalette(colours)
    qapp.setFont(font)


@pytest.fixture
def wear(undressed: QApplication, tmp_path: Path) -> Callable[..., None]:
    """Dress the program in a scheme and a text size."""
    base = QFont(undressed.font())

    def dressed(scheme: str, size: int = 0) -> None:
        settings = Settings(tmp_path)
        settings.set(SCHEME, scheme)
        settings.set(TEXT_SIZE, size)
        dress(undressed, settings, base)

    return dressed


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("focus", [False, True], ids=["", "with the keyboard"])
@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit, QComboBox, QCheckBox])
def test_every_field_has_a_border_that_can_be_seen(qtbot, wear, scheme: str, kind: type[QWidget], focus: bool):
    wear(scheme)
    holder, field, other = QWidget(), kind(), QPushButton("Other")
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    column.addWidget(other)
    column.addWidget(field)
    holder.resize(200, 200)
    with qtbot.waitExposed(holder):
        holder.show()
    (field if focus else other).setFocus()
    qtbot.wait(1)
    image = holder.grab().toImage()
    y = field.geometry().center().y()
    border = image.pixelColor(field.x(), y)
    inside, outside = current().role(Role.Base), image.pixelColor(1, 1)
    assert contrast(border, outside) >= 3
    if kind is not QComboBox:  # painted like a button
        assert contrast(border, inside) >= 3


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("chosen", [False, True], ids=["", "chosen"])
def test_a_tick_in_a_list_can_be_seen(qtbot, wear, scheme: str, chosen: bool):
    wear(scheme)
    tree = QTreeWidget()
    tree.setProperty("roomy", True)
    qtbot.addWidget(tree)
    item = QTreeWidgetItem(tree, [""])
    item.setCheckState(0, Qt.CheckState.Checked)
    item.setSelected(chosen)
    with qtbot.waitExposed(tree):
        tree.show()
    image = tree.viewport().grab().toImage()
    option = QStyleOptionViewItem()
    tree.initViewItemOption(option)
    option.rect = tree.visualItemRect(item)
    option.features |= QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
    box = tree.style().subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, option, tree)
    inside = box.adjusted(3, 3, -3, -3)
    inks = [
        image.pixelColor(x, y)
        for x in range(inside.left(), inside.right())
        for y in range(inside.top(), inside.bottom())
    ]
    base = current().role(Role.Base)
    assert base in inks
    assert max(contrast(each, base) for each in inks) >= 3


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("is_open", [False, True], ids=["closed", "open"])
@pytest.mark.parametrize("roomy", [False, True], ids=["", "roomy"])
def test_the_arrow_of_a_chosen_row_can_be_seen(qtbot, wear, scheme: str, is_open: bool, roomy: bool):
    wear(scheme)
    tree = QTreeWidget()
    tree.setProperty("roomy", roomy)
    qtbot.addWidget(tree)
    item = QTreeWidgetItem(tree, [""])
    QTreeWidgetItem(item, ["Below"])
    item.setExpanded(is_open)
    tree.setCurrentItem(item)
    with qtbot.waitExposed(tree):
        tree.show()
    tree.activateWindow()
    tree.setFocus()
    image = tree.viewport().grab().toImage()
    row = tree.visualItemRect(item)
    inks = [image.pixelColor(x, y) for x in range(2, row.left() - 1) for y in range(row.top() + 3, row.bottom() - 2)]
    ground = max({each.name() for each in inks}, key=[each.name() for each in inks].count)
    assert max(contrast(each, QColor(ground)) for each in inks) >= 3


@pytest.mark.parametrize("name", sorted(path.stem for path in (resource_dir() / "icons").glob("*.svg")))
def test_icons_are_of_one_style(name: str):
    if name != "s3desk":
        assert source(name).startswith(
            '<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24" fill="none" '
            'stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">'
        )
        assert not re.search("(fill|stroke)=.#", source(name))


def test_every_icon_is_used():
    """Nobody need know an icon that is never seen; those of the two tabs to come wait for them."""
    home = resource_dir().parent
    sources = [*(home / "s3desk").rglob("*.py"), *(home / "ui").glob("*.ui"), *(home / "resources/style").iterdir()]
    named = set(re.findall(r"[\w-]+", "".join(each.read_text(encoding="utf-8") for each in sources)))
    names = {path.stem for path in (resource_dir() / "icons").glob("*.svg")}
    assert names - named <= {"lessons", "partnerships"}


@pytest.mark.parametrize("name", [each.icon for each in catalogue().values()])
def test_every_type_of_record_has_an_icon(qapp, name: str):
    assert not icon(name).isNull()


def test_a_wrong_name_of_an_icon_is_told_at_once(qapp):
    with pytest.raises(FileNotFoundError):
        icon("no such thing")


def inks(image: QImage) -> set[str]:
    """Return the colours of the pixels that are wholly painted."""
    points = itertools.product(range(image.width()), range(image.height()))
    return {colour.name() for x, y in points if (colour := image.pixelColor(x, y)).alpha() == 255}


@pytest.mark.parametrize("ink", ["text", "bad"])
def test_an_icon_follows_the_colours_live(wear, ink: str):
    button = QToolButton()
    button.setIcon(icon("risk", ink))
    for name, scheme in SCHEMES.items():
        wear(name)
        wanted = scheme.role(Role.ButtonText) if ink == "text" else scheme.tone("bad").mark
        assert inks(button.icon().pixmap(32, 32).toImage()) == {wanted.name()}
        grey = button.icon().pixmap(QSize(32, 32), 1.0, QIcon.Mode.Disabled)
        assert inks(grey.toImage()) == {scheme.colour("faded").name()}


def test_text_grows_to_twice_its_size_and_all_steps_with_it(qapp, wear):
    wear("light")
    before = {step: font(step).pointSizeF() for step in STEPS}
    wear("light", MOST_STEP)
    assert {step: font(step).pointSizeF() / size for step, size in before.items()} == pytest.approx(
        dict.fromkeys(STEPS, 2)
    )


@pytest.mark.parametrize(("chosen", "worn"), [("light", "light"), ("contrast", "contrast"), ("nonsense", "light")])
def test_the_scheme_is_the_one_chosen_or_that_of_the_system(wear, chosen: str, worn: str):
    wear(chosen)
    assert current().name == worn
    assert tone("bad") == SCHEMES[worn].tone("bad")
    assert colour("line") == SCHEMES[worn].colour("line")
