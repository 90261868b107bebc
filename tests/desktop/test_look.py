"""Colours that can be read, and words and numbers as a country writes them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from s3desk.desktop.look import READ_ON, Role, dress, field_palette, palette
from s3desk.desktop.settings import RARE, RECENT, SCHEME, TEXT_SIZE, Settings
from s3desk.desktop.words import QtWords
from s3desk.domain.declare import Field, Kind
from s3desk.domain.messages import message
from s3desk.domain.values import Instant, Money
from s3desk.resources import resource_dir


def light(colour: QColor) -> float:
    """Return the relative luminance of WCAG 2."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("pair", READ_ON, ids=lambda pair: f"{pair[0].name} on {pair[1].name}")
def test_every_text_has_a_contrast_of_four_and_a_half(
    qapp, pair: tuple[QPalette.ColorRole, QPalette.ColorRole], dark: bool
):
    colours = palette(dark=dark)
    assert contrast(colours.color(pair[0]), colours.color(pair[1])) >= 4.5


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
def undressed(qapp, qtbot) -> Iterator[Path]:
    """Give the program back the looks that it had."""
    font, colours = QFont(qapp.font()), QPalette(qapp.palette())
    yield Path()
    qapp.setStyleSheet("")
    qapp.setPalette(colours)
    qapp.setFont(font)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("focus", [False, True], ids=["", "with the keyboard"])
@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit, QComboBox, QCheckBox])
def test_every_field_has_a_border_that_can_be_seen(
    qapp, qtbot, undressed, tmp_path: Path, scheme: str, kind: type[QWidget], focus: bool
):
    settings = Settings(tmp_path)
    settings.set(SCHEME, scheme)
    dress(qapp, settings, qapp.font())
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
    inside, outside = palette(dark=scheme == "dark").color(Role.Base), image.pixelColor(1, 1)
    assert contrast(border, outside) >= 3
    if kind is not QComboBox:  # painted like a button
        assert contrast(border, inside) >= 3


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_selected_text_in_a_field_can_be_read(qapp, dark: bool):
    colours = field_palette(dark=dark)
    assert contrast(colours.color(Role.HighlightedText), colours.color(Role.Highlight)) >= 4.5


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("path", sorted((resource_dir() / "icons").glob("*.svg")), ids=lambda path: path.stem)
def test_every_icon_can_be_seen(qapp, path: Path, dark: bool):
    (colour,) = set(re.findall("#[0-9a-f]{6}", path.read_text(encoding="utf-8")))
    assert contrast(QColor(colour), palette(dark=dark).color(Role.Window)) >= 3
