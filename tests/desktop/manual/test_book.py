"""The manual holds together: every page is listed, every link, picture, field and key that it names is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QImageReader

from s3desk.desktop.manual.book import Book, Hit, Place, name_of, spots
from s3desk.desktop.manual.fields import field_list
from s3desk.domain.fold import words
from s3desk.domain.subjects import catalogue
from s3desk.resources import resource

MOST_BYTES = 2_500_000
PICTURES = resource("manual", "en") / "pictures"
LINK = re.compile(r"(?<!!)\[[^\]]+\]\(([^)]+)\)")
PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)]+)\)")
NAMED = re.compile(r"\{#([\w.-]+)\}")
HEADING = re.compile(r"^#+ (.+?)(?: \{#[\w.-]+\})?$", re.MULTILINE)


@pytest.fixture(scope="module")
def book() -> Book:
    return Book("en", field_list(catalogue(), str))


@pytest.fixture(scope="module")
def spanish() -> Book:
    return Book("es", field_list(catalogue(), str))


def anchors(book: Book, page: str) -> set[str]:
    text = book.text(page)
    return {*NAMED.findall(text), *map(name_of, HEADING.findall(text))}


def test_every_page_is_in_the_contents(book: Book):
    files = {path.stem for path in resource("manual", "en").glob("*.md")}
    listed = [page for chapter in book.chapters for page in chapter.pages]
    assert files == {*listed, "contents"}
    assert len(listed) == len(set(listed))


def test_every_link_leads_somewhere(book: Book):
    broken = []
    for page in book.pages:
        for link in LINK.findall(book.text(page)):
            place = Place.of(link, page)
            if place.page not in book.pages or (place.anchor and place.anchor not in anchors(book, place.page)):
                broken.append(f"{page}: {link}")
    assert broken == []


def test_no_name_stands_twice_on_a_page(book: Book):
    for page in book.pages:
        names = NAMED.findall(book.text(page))
        assert sorted(set(names)) == sorted(names), page


def test_every_picture_is_there_and_told_in_words(book: Book):
    named = {name for page in book.pages for _, name in PICTURE.findall(book.text(page))}
    assert named == {path.name for path in PICTURES.iterdir()}
    assert all(words for page in book.pages for words, _ in PICTURE.findall(book.text(page)))


def test_the_pictures_can_be_read_and_are_small():
    for path in PICTURES.iterdir():
        assert QImageReader(str(path)).canRead(), path.name
    assert sum(path.stat().st_size for path in PICTURES.iterdir()) < MOST_BYTES


def test_every_field_of_every_type_is_told_once(book: Book):
    told = [name for page in book.pages for name in NAMED.findall(book.text(page)) if "." in name]
    assert sorted(told) == sorted(f"{each.name}.{field.name}" for each in catalogue().values() for field in each)


def test_the_glossary_explains_fields_that_exist(book: Book):
    known = {f"{each.name}.{field.name}" for each in catalogue().values() for field in each}
    assert set(book.explained) <= known
    assert "[NUTS](glossary.md#nuts)" in book.text("diagnosis_records")


def test_every_word_of_the_glossary_names_its_source(book: Book):
    entries = re.split(r"^### ", book.text("glossary"), flags=re.MULTILINE)[1:]
    assert len(entries) > 30
    assert [each.partition("\n")[0] for each in entries if "*Source: " not in each] == []


def test_a_field_that_is_written_is_explained_where_its_type_is(book: Book):
    assert book.place_of(["RecordForm"], "region.nuts") == Place("diagnosis_records", "region.nuts")
    assert book.place_of(["Unheard", "plan.board", "MainWindow"]) == Place("plan_board")
    assert book.place_of(["funding.call", "call"]) == Place("funding_records", "call")
    assert book.place_of(["Unheard"]) == Place(next(iter(book.pages)))


# ---- search


def titles(hits: list[Hit]) -> list[str]:
    return [each.section.title for each in hits]


def test_search_finds_beginnings_of_words_in_any_order_and_titles_first(book: Book):
    assert titles(book.find("finger memb"))[0] == "Members and fingerprints"
    assert "By mail" in titles(book.find("passphrase mail"))
    assert book.find("") == []
    assert book.find("xylophone") == []


def test_accents_and_capitals_do_not_count(book: Book):
    assert titles(book.find("NUTS")) == titles(book.find("nüts"))


def test_a_hit_shows_the_words_around_without_marks(book: Book):
    (hit,) = [each for each in book.find("passphrase") if each.section.title == "By mail"]
    assert hit.section.place == Place("give_and_take", "mail")
    assert "passphrase" in hit.around
    assert not re.search(r"[*`|{}]", hit.around)


def test_words_are_marked_whatever_their_accents_from_their_beginning_on():
    text = "La reunión y la desunión. Reuniones"
    assert [text[begin:end] for begin, end in spots(text, words("reunion"))] == ["reunión", "Reunion"]
    assert list(spots(text, [])) == []


def test_a_hit_is_shown_around_the_word_whatever_its_accents(spanish: Book):
    assert any(each.around.startswith("… ") and "línea" in each.around for each in spanish.find("linea"))


def test_a_field_is_found_by_its_label(book: Book):
    assert any(each.section.place == Place("team_records", "person") for each in book.find("keep until"))


# ---- languages


def test_a_language_without_a_page_shows_the_english_one(tmp_path: Path):
    for language, page, text in (
        ("en", "contents", "# Begin\n- first\n- second\n"),
        ("en", "first", "# First\n"),
        ("en", "second", "# Second\n"),
        ("es", "first", "# Primera\n"),
    ):
        path = tmp_path / language / f"{page}.md"
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    book = Book("es", lambda type_name, book: "", tmp_path)
    assert [book.title(page) for page in book.pages] == ["Primera", "Second"]
