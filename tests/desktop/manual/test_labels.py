"""What the English manual quotes is there: labels among the texts of the program, keys among its keys."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from s3desk.desktop.shell.actions import LOOKS
from s3desk.desktop.tabs import TABS
from s3desk.domain.subjects import catalogue
from s3desk.resources import resource, resource_dir
from tests.desktop.manual.test_translations import EMPHASIS, as_quoted, keys_in, quotes
from tests.test_words import ROOT, words

PAGES = sorted(resource("manual", "en").glob("*.md"))
NO_LABELS = {
    "diagnosis_board": {"Small manufacturers do not find technicians"},
    "diagnosis_charts": {"b", "p", "e"},
    "exchange": {"my file or yours?"},
    "it_department": {"Properties", "Digital Signatures"},
    "lists": {"or", "and"},
    "places": {"conflicted copies"},
    "record": {"32 May"},
    "search": {"garcia", "García", "gantt", "exp", "large"},
    "glossary": {
        "good governance of the national or regional smart specialisation strategy", "bankable", "Less developed",
        "transition", "more developed", "cumulative", "Shared", "Direct", "Indirect", "STEP Seal", "p", "e", "b", "d", "de minimis",
    },
}  # fmt: skip
"""What is quoted for another reason, by page: examples of what is typed, words of other programs and of the field."""
OF_QT = {"Save"}
"""Buttons that Qt names itself."""
TOGETHER = {"New: Agenda item": ("New: {0}", "Agenda item")}
"""What the program puts together of two texts."""
KEYS_OF_QT = {"Ctrl", "Down", "Home", "Left", "Right", "Space", "Shift+arrows"}
KEYS_OF_QT |= {f"Shift+{key}" for key in ("Enter", "Left", "Right", "Tab")}
"""What Qt does in lists, boards and forms without being told, and what the timeline and the search line read."""
ANSWERS = {"Y", "N", *"12345"}
"""Letters that stand for a translated word, and the figures of points."""


@cache
def texts() -> frozenset[str]:
    """Return every English text of the program, as it stands in the source, in the way the manual quotes it."""
    return frozenset(as_quoted(text) for _, text in words.texts_of(ROOT, catalogue()))


@cache
def example() -> str:
    return "".join(path.read_text(encoding="utf-8") for path in (resource_dir() / "example").iterdir())


def unknown(page: str, text: str) -> list[str]:
    """Return what a page quotes that is neither a text of the program nor a title of the example."""
    quoted = [each for each in dict.fromkeys(EMPHASIS.findall(text)) if not each.startswith("Source:")]
    quoted = [each for each in quoted if each not in NO_LABELS.get(page, ()) and each not in OF_QT]
    quoted = [each for each in quoted if not set(map(as_quoted, TOGETHER.get(each, ("no text",)))) <= texts()]
    said = [each for each in quoted if f'"{each}"' not in example()]
    return [each for each in said if not any(quotes(each, text) for text in texts())]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_what_a_page_quotes_is_said_by_the_program(page: Path):
    assert unknown(page.stem, page.read_text(encoding="utf-8")) == []


def test_a_label_that_is_gone_is_found():
    assert unknown("undo", "Press *Restore*, then *Put it back again*.") == ["Put it back again"]


def test_nothing_is_excused_that_is_no_longer_quoted():
    for page, quoted in NO_LABELS.items():
        text = (resource("manual", "en") / f"{page}.md").read_text(encoding="utf-8")
        assert quoted <= set(EMPHASIS.findall(text)), page


# ---- keys


def plain(keys: str) -> str:
    return QKeySequence(keys).toString().replace("Return", "Enter")


@cache
def keys_of_the_program() -> frozenset[str]:
    """Return every key in the source of the window, those of the menus, and those of the tabs."""
    found = set(KEYS_OF_QT) | ANSWERS
    for path in (ROOT / "s3desk" / "desktop").rglob("*.py"):
        source = path.read_text(encoding="utf-8")
        found |= {plain(key) for text in re.findall(r'"([^"\n]{1,60})"', source) for key in text.split("; ")}
    found |= {QKeySequence(key).toString() for look in LOOKS.values() for key in look.keys}
    found |= {f"Ctrl+{at}" for at in range(1, len(TABS) + 1)}
    return frozenset(found - {""})


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_a_key_that_a_page_names_is_one_of_the_program(page: Path, qapp: QApplication):
    named = keys_in(page.read_text(encoding="utf-8"), {})
    assert sorted(each for each in named if {each, plain(each)}.isdisjoint(keys_of_the_program())) == []


def test_a_key_that_is_gone_is_found(qapp: QApplication):
    assert plain("Ctrl+Alt+F12") not in keys_of_the_program()
    assert plain("Ctrl+Alt+Z") in keys_of_the_program()
