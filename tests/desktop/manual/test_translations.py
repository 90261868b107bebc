"""The manual in other languages: built as in English, and every label and key in it is one of that language."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import pytest

from s3desk.desktop.manual.book import ENGLISH, Book
from s3desk.desktop.manual.fields import field_list
from s3desk.desktop.words import QtWords
from s3desk.domain.messages import Message
from s3desk.domain.subjects import catalogue
from s3desk.resources import resource, resource_dir

MANUAL = resource("manual")
PAGES = sorted(path for path in MANUAL.glob("*/*.md") if path.parent.name != ENGLISH)
LANGUAGES = sorted({path.parent.name for path in PAGES})
ALIKE = {
    "screens and fields": re.compile(
        r"<!-- (?:screens|fields): .*? -->|^\{\{fields \w+\}\}$", re.DOTALL | re.MULTILINE
    ),
    "names for links": re.compile(r"\{#[\w.-]+\}"),
    "pictures": re.compile(r"(?<=\]\()[^)]+\.png(?=\))"),
    "links": re.compile(r"(?<=\]\()[^)]+(?<!\.png)(?=\))"),
    "headings": re.compile(r"^#{1,4}(?= )", re.MULTILINE),
    "items and rows": re.compile(r"^(?:-|\d\.|\|)(?= )", re.MULTILINE),
    "addresses, files and commands": re.compile(r"`[^`]*(?:s3desk|s3pack|://|[%\\]|\.sh|\.txt|psql|apt-get)[^`]*`"),
}
"""What a page has as often as its English one, in whatever order."""

CODE = re.compile(r"`+([^`]+)`+")
EMPHASIS = re.compile(r"(?<![*\w])\*([^*\n]+)\*(?![*\w])")
KEYS = {
    "es": {
        "Mayús": "Shift",
        "Supr": "Del",
        "Insertar": "Ins",
        "Intro": "Enter",
        "Espacio": "Space",
        "Izquierda": "Left",
        "Derecha": "Right",
        "Arriba": "Up",
        "Abajo": "Down",
        "Inicio": "Home",
        "flechas": "arrows",
        "S": "Y",
    }
}
"""Names of keys by language, and what they are in English; letters that stand for a word alone."""
SAME = {"Delete": "Del"}
FIRM = {
    "Ctrl",
    "Alt",
    "Esc",
    "Tab",
    *SAME,
    *(name for names in KEYS.values() for name in names.values() if name != "Y"),
}
LEAST = 4
"""Letters that a text has beside what is filled in, to be looked for."""
NOTHING = re.compile(r"(?!)")
A_KEY = re.compile(rf"(?:(?:{'|'.join(FIRM)})\+)*(?:{'|'.join(FIRM)}|F\d\d?|[A-Z0-9?;+-])")


def english_of(page: Path) -> str:
    return (MANUAL / ENGLISH / page.name).read_text(encoding="utf-8")


def ident(page: Path) -> str:
    return f"{page.parent.name}/{page.stem}"


@pytest.mark.parametrize("page", PAGES, ids=ident)
def test_a_page_is_built_as_in_english(page: Path):
    own, english = page.read_text(encoding="utf-8"), english_of(page)
    for what, pattern in ALIKE.items():
        assert Counter(pattern.findall(own)) == Counter(pattern.findall(english)), what


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_contents_list_the_same_pages_in_the_same_order(language: str):
    books = [Book(each, field_list(catalogue(), str)) for each in (language, ENGLISH)]
    own, english = [[chapter.pages for chapter in book.chapters] for book in books]
    assert own == english


# ---- keys


def keys_in(text: str, names: dict[str, str]) -> Counter[str]:
    """Return the keys that a text names, in English: letters for words only where they stand alone."""
    found: Counter[str] = Counter()
    for said in CODE.findall(text):
        alone = names.get(said, SAME.get(said, said))
        key = re.sub(r"[^\W\d]{2,}", lambda part: names.get(part[0], part[0]), alone)
        if A_KEY.fullmatch(key):
            found[key] += 1
    return found


@pytest.mark.parametrize("page", PAGES, ids=ident)
def test_a_page_names_the_same_keys_as_in_english(page: Path):
    names = KEYS[page.parent.name]
    assert keys_in(page.read_text(encoding="utf-8"), names) == keys_in(english_of(page), {})


@pytest.mark.parametrize("language", LANGUAGES)
def test_keys_are_called_as_the_program_calls_them(language: str):
    texts = " ".join(said for forms in said_in(language).values() for said in forms)
    called = [name for name, english in KEYS[language].items() if english not in {"arrows", "Y"}]
    assert [name for name in called if not re.search(rf"\b{name}\b", texts, re.IGNORECASE)] == []


# ---- labels


@cache
def said_in(language: str) -> dict[str, set[str]]:
    """Return what the program says in a language, by its English text, both as `as_quoted` has them."""
    found: dict[str, set[str]] = {}
    root = ElementTree.parse(resource_dir() / "languages" / f"s3desk_{language}.ts").getroot()
    for said in root.iter("message"):
        translation = said.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        found.setdefault(as_quoted(said.findtext("source", "")), set()).update(map(as_quoted, filter(None, forms)))
    return found


def as_quoted(text: str) -> str:
    """Return a text as the manual quotes it: without the mark of its letter, dots and capitals."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").strip(" .:…").lower()


def quotes(quoted: str, text: str) -> bool:
    """Return whether the manual quotes a text of the program: whole, filled in, or without its number."""
    wanted = as_quoted(quoted)
    return wanted == text if "{" not in text else _filled(text).fullmatch(wanted) is not None


@cache
def _filled(text: str) -> re.Pattern[str]:
    bare = " ".join(as_quoted(re.sub(r"\(?\{\d\}\)?", "", text)).split())
    if len(bare) < LEAST:
        return NOTHING
    filled = ".+?".join(map(re.escape, re.split(r"\{\d\}", text)))
    return re.compile(f"{re.escape(bare)}|{filled}")


def unsaid(own: str, english: str, said: dict[str, set[str]]) -> list[str]:
    """Return the labels in an English page whose words in the language its page does not quote."""
    quoted = EMPHASIS.findall(own)
    found = []
    for label in dict.fromkeys(EMPHASIS.findall(english)):
        wanted = [form for text, forms in said.items() if quotes(label, text) for form in forms]
        if wanted and not any(quotes(each, form) for each in quoted for form in wanted):
            found.append(f"{label}: {' / '.join(sorted(wanted))}")
    return found


@pytest.mark.parametrize("page", PAGES, ids=ident)
def test_labels_are_those_of_the_program_in_that_language(page: Path):
    own, english = page.read_text(encoding="utf-8"), english_of(page)
    assert unsaid(own, english, said_in(page.parent.name)) == []
    assert len(EMPHASIS.findall(own)) == len(EMPHASIS.findall(english))


def test_a_label_in_other_words_than_the_programs_is_found():
    said = {"keep mine": {"conservar lo mío"}, "{0} conflicts waiting": {"{0} conflictos pendientes"}}
    english = "Press *Keep mine*, or *2 conflicts waiting*; *by hand* is no label."
    assert unsaid("Pulse *Conservar lo mío* o *2 conflictos pendientes*; *a mano*.", english, said) == []
    assert unsaid("Pulse *Quedarse lo mío* o *conflictos pendientes*; *a mano*.", english, said) == [
        "Keep mine: conservar lo mío"
    ]


# ---- fields


@pytest.mark.parametrize("language", LANGUAGES)
def test_fields_and_their_words_are_told_in_the_language(language: str):
    words = QtWords(language)

    def say(text: Message | str) -> str:
        return words.say(text if isinstance(text, Message) else Message(text))

    assert say("Category of region") != "Category of region"
    assert say("Category of region") in Book(language, field_list(catalogue(), say)).text("diagnosis_records")
