"""What a person remembers is enough to find it: beginnings of words, any case, no accents, any script."""

import pytest

from s3desk.store.searching import filters, match_expression, snippet
from tests.store.desk import add, agrees, delete, do, put, restore


def found(workspace, words, **more):
    return [hit.title.text for hit in workspace.questions.search(words, **more)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Économie verte", "economie"),
        ("Économie verte", "ÉCO"),
        ("Στρατηγική έξυπνης εξειδίκευσης", "εξυπνης"),
        ("Δημήτριος", "ΔΗΜΉΤΡΙΟΣ"),
        ("ΔΗΜΗΤΡΙΟΣ", "δημητριος"),
        ("Стратегия развития", "стратегия"),
        ("Стратегия развития", "РАЗВ"),
        ("Straße der Industrie", "strasse"),
        ("Łódź i Kraków", "krakow"),
        ("Ștefan și Țară", "stefan tara"),
        ("e-mobility 4.0", "mobility 4"),
        ("Ｆｕｌｌ width", "full"),
        ("one two three", '"two three"'),
    ],
)
def test_a_title_is_found(workspace, text, words):
    add(workspace, title=text)
    add(workspace, title="something else")
    assert found(workspace, words) == [text]


def test_a_phrase_keeps_the_order_and_words_need_not(workspace):
    add(workspace, title="three two one")
    add(workspace, title="one two three")
    assert found(workspace, '"one two"') == ["one two three"]
    assert sorted(found(workspace, "two one")) == ["one two three", "three two one"]
    assert found(workspace, 'three "two one') == ["three two one"]


def test_the_newest_come_first_and_a_limit_holds(workspace):
    for number in range(5):
        add(workspace, title=f"note {number}")
    assert found(workspace, "note") == [f"note {number}" for number in (4, 3, 2, 1, 0)]
    assert found(workspace, "note", limit=2) == ["note 4", "note 3"]


def test_a_search_keeps_to_a_type(workspace):
    add(workspace, title="water")
    add(workspace, "note", title="water note")
    add(workspace, "tally", code="water tally")
    assert found(workspace, "type:note wat") == ["water note"]
    assert sorted(found(workspace, "water type:note type:tally")) == ["water note", "water tally"]
    assert found(workspace, "water type:nothing") == []
    assert len(found(workspace, "water")) == 3


def test_translations_and_prose_are_found_and_codes_are_not(workspace):
    thing = add(workspace, title="Plan", body="the long body", code="zzcode", **{"title@el": "Σχέδιο"})
    assert found(workspace, "σχεδιο") == found(workspace, "long") == ["Plan"]
    assert found(workspace, "zzcode") == []
    put(workspace, thing, **{"title@el": "", "title@fr": "Projet", "body@fr": "le texte"}, body="another")
    assert found(workspace, "σχεδιο") == found(workspace, "long") == []
    assert found(workspace, "projet texte another") == ["Plan"]
    assert agrees(workspace)


def test_what_changed_is_found_by_its_new_words_only(workspace):
    thing = add(workspace, title="Old")
    put(workspace, thing, title="New")
    assert (found(workspace, "old"), found(workspace, "new")) == ([], ["New"])
    workspace.undo()
    assert (found(workspace, "old"), found(workspace, "new")) == (["Old"], [])
    put(workspace, thing, title="")
    assert found(workspace, "old") == []


def test_what_lies_in_the_trash_is_not_found(workspace):
    thing = add(workspace, title="Here")
    delete(workspace, thing)
    assert found(workspace, "here") == []
    restore(workspace, thing)
    assert found(workspace, "here") == ["Here"]


def test_nothing_is_found_by_nothing(workspace):
    add(workspace, title="Here")
    for words in ("", "  ", "...", '""', '"', "type:thing", "*", "-", "' OR 1"):
        workspace.questions.search(words)
    assert found(workspace, "") == found(workspace, '"...') == []


@pytest.mark.parametrize(
    "words", ["AND", "NOT x", "a NEAR b", "col:x", "^a", "a* (b", "{a b}: c", "\0", "%", "title:x"]
)
def test_what_means_something_to_the_index_is_just_words(workspace, words):
    workspace.questions.search(words)


def test_a_hit_shows_where_the_word_stands(workspace):
    thing = add(workspace, title="Plan", body="word " * 200 + "Économie verte " + "word " * 200)
    (hit,) = workspace.questions.search("economie")
    assert (hit.title.id, hit.subject) == (thing, "team")
    assert "Économie" in hit.snippet
    assert hit.snippet.startswith("…")
    assert hit.snippet.endswith("…")
    assert len(hit.snippet) < 140


def test_pieces_of_what_is_typed():
    assert match_expression('a "b c" d-e') == '"a"* "b c" "d"* "e"*'
    assert match_expression("x " * 40).count('"x"*') == 12
    assert filters("type:call water type:note") == ("  water  ", ["call", "note"])
    assert snippet("short text", "nothing") == "short text"
    assert snippet("long " * 50, "nothing") == ("long " * 50)[:120] + "…"
    assert snippet("word " * 3 + "hit", "hit") == "word word word hit"


def test_a_large_import_is_found_at_once(workspace):
    do(workspace, lambda to: [to.insert("thing", {"title": f"Item {number}"}) for number in range(500)])
    assert found(workspace, "item 49")[0] == "Item 499"
    assert len(found(workspace, "item", limit=1000)) == 500
