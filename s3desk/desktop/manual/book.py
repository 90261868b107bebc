"""The manual as it lies in resources/manual: chapters of Markdown pages, in English where a language lacks a page.

A page says in its first line of which screens it speaks (`<!-- screens: diagnosis.board, PasteList -->`: a view by tab
and entry, a dialog or a part of one by its class). A heading or an item of a list may bear a name for links, `{#name}`;
a heading of the glossary may be followed by the fields that it explains (`<!-- fields: region.nuts -->`), and
`{{fields region}}` stands for all fields of a record type, as they are declared. A page in another language names in its
last line the English that it was written from, for its translators.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from pathlib import Path

from s3desk.desktop.keyboard import as_here
from s3desk.domain.fold import fold, words
from s3desk.resources import resource

ENGLISH = "en"
CONTENTS = "contents"
_SCREENS = re.compile(r"\A<!-- screens: (.*?) -->\n", re.DOTALL)
_EXPLAINS = re.compile(r"^#+ (?P<title>.+?) \{#(?P<name>[\w.-]+)\}\n+<!-- fields: (?P<fields>.*?) -->", re.MULTILINE)
_FIELDS = re.compile(r"^\{\{fields (\w+)\}\}$", re.MULTILINE)
_COMMENT = re.compile(r"<!--.*?-->\n?", re.DOTALL)
_HEADING = re.compile(r"^#{1,4} (?P<title>.+?)(?: \{#(?P<name>[\w.-]+)\})?$", re.MULTILINE)
_NAME = re.compile(r" ?\{#[\w.-]+\}")
_MARKS = re.compile(r"^[-|: ]+$|!\[[^\]]*\]\([^)]*\)|\]\([^)]*\)|[*`|\[\]]+|^[#>-]+ ", re.MULTILINE)
_WORD = re.compile(r"\w+")
SHOWN_BEFORE, SHOWN = 30, 110
"""Characters of a section shown with a hit: before the word found, and in all."""


@dataclass(frozen=True, slots=True)
class Place:
    """A page, and a named place in it (empty: its head)."""

    page: str
    anchor: str = ""

    @classmethod
    def of(cls, link: str, here: str) -> Place:
        """Return where a link (`page.md#name`) leads that stands on the page `here`."""
        page, _, anchor = link.partition("#")
        return cls(page.removesuffix(".md") or here, anchor)


@dataclass(frozen=True, slots=True)
class Chapter:
    """A title and the names of its pages."""

    title: str
    pages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with what stands below it, as plain text."""

    place: Place
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Hit:
    """A section in which all words were found, and a piece of its text around the first."""

    section: Section
    around: str


class Book:
    """The manual in one language."""

    def __init__(self, language: str, tell_fields: Callable[[str, Book], str], home: Path | None = None) -> None:
        """`tell_fields` returns the fields of a record type, by its name, as Markdown."""
        self._home = home or resource("manual")
        self._language = language
        self._tell_fields = tell_fields

    # ---- pages

    def _source(self, page: str) -> str:
        for language in (self._language, ENGLISH):
            path = self._home / language / f"{page}.md"
            if path.exists():
                return as_here(path.read_text(encoding="utf-8"))
        raise FileNotFoundError(f"The manual has no page {page}; install the program again.")

    @cached_property
    def chapters(self) -> list[Chapter]:
        """Return the table of contents."""
        found = []
        for part in re.split(r"^# ", self._source(CONTENTS), flags=re.MULTILINE)[1:]:
            title, _, rest = part.partition("\n")
            found.append(Chapter(title.strip(), tuple(re.findall(r"^- (\w+)$", rest, re.MULTILINE))))
        return found

    @cached_property
    def pages(self) -> dict[str, str]:
        """Return the Markdown of every page by its name, in the order of the contents."""
        return {page: self._source(page) for chapter in self.chapters for page in chapter.pages}

    def title(self, page: str) -> str:
        """Return the first heading of a page."""
        found = _HEADING.search(self.pages[page])
        return found["title"] if found else page

    def text(self, page: str) -> str:
        """Return a page as it is to be shown: its fields told, without what it says to the program."""
        told = _FIELDS.sub(lambda found: self._tell_fields(found[1], self), self.pages[page])
        return _COMMENT.sub("", told)

    def picture(self, name: str) -> Path:
        """Return the path of a picture: of this language where there is one."""
        own = self._home / self._language / "pictures" / name
        return own if own.exists() else self._home / ENGLISH / "pictures" / name

    # ---- which page speaks of what

    @cached_property
    def screens(self) -> dict[str, Place]:
        """Return what speaks of each screen and of each record type."""
        found: dict[str, Place] = {}
        for page, source in self.pages.items():
            found |= {each: Place(page, each) for each in _FIELDS.findall(source)}
        for page, source in self.pages.items():
            if said := _SCREENS.match(source):
                found |= dict.fromkeys(re.findall(r"[\w.]+", said[1]), Place(page))
        return found

    @cached_property
    def explained(self) -> dict[str, tuple[str, Place]]:
        """Return the words of the glossary, with their place, by the field (`type.field`) that they explain."""
        return {
            field: (found["title"], Place(page, found["name"]))
            for page, source in self.pages.items()
            for found in _EXPLAINS.finditer(source)
            for field in re.findall(r"[\w.]+", found["fields"])
        }

    def place_of(self, screens: Iterable[str], field: str = "") -> Place:
        """Return what speaks of a field (`type.field`), or else of the nearest of the screens around the person."""
        told = self.screens.get(field.partition(".")[0]) if field else None
        if told is not None:
            return Place(told.page, field)
        return next((self.screens[each] for each in screens if each in self.screens), Place(next(iter(self.pages))))

    # ---- search

    @cached_property
    def sections(self) -> list[Section]:
        """Return every section of every page."""
        return [each for page in self.pages for each in _sections(page, self.text(page))]

    @cached_property
    def _folded(self) -> list[tuple[str, str]]:
        return [(fold(each.title), fold(f"{self.title(each.place.page)} {each.text}")) for each in self.sections]

    def find(self, typed: str) -> list[Hit]:
        """Return the sections that hold every word typed (its beginning will do), titles first."""
        sought = words(typed)
        if not sought:
            return []
        in_titles, in_texts = [], []
        for section, (title, text) in zip(self.sections, self._folded, strict=True):
            if all(_begins(word, title) for word in sought):
                in_titles.append(Hit(section, _around(section.text, sought)))
            elif all(_begins(word, title) or _begins(word, text) for word in sought):
                in_texts.append(Hit(section, _around(section.text, sought)))
        return in_titles + in_texts


def _begins(word: str, text: str) -> bool:
    """Return whether a word of the text begins with it."""
    return re.search(rf"\b{re.escape(word)}", text) is not None


def name_of(title: str) -> str:
    """Return the name that a heading has for links, unless it bears another."""
    return "-".join(words(title))


def _sections(page: str, text: str) -> list[Section]:
    heads = list(_HEADING.finditer(text))
    ends = [*(each.start() for each in heads), len(text)]
    found = []
    for at, (head, (_, end)) in enumerate(zip(heads, pairwise(ends), strict=True)):
        anchor = head["name"] or name_of(head["title"]) if at else ""
        found.append(Section(Place(page, anchor), head["title"], plain(text[head.end() : end])))
    return found


def plain(text: str) -> str:
    """Return Markdown without its marks, in one line."""
    return re.sub(r" ([,.;:])", r"\1", " ".join(_MARKS.sub(" ", _NAME.sub("", text)).split()))


def spots(text: str, sought: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield begin and end of what is found in a text: words that begin with one of `sought`, which are folded."""
    for word in _WORD.finditer(text):
        folded = fold(word[0])
        longest = max((len(each) for each in sought if folded.startswith(each)), default=0)
        if longest:
            yield word.start(), min(word.start() + longest, word.end())


def _around(text: str, sought: Sequence[str]) -> str:
    """Return a piece of a text around the first word found in it."""
    first, _ = next(spots(text, sought), (0, 0))
    begin = max(0, first - SHOWN_BEFORE)
    begin = text.rfind(" ", 0, begin) + 1 if begin else 0
    piece = text[begin : begin + SHOWN]
    return ("… " if begin else "") + piece.strip() + (" …" if begin + SHOWN < len(text) else "")
