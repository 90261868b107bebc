"""What is typed finds commands and is marked in what was found."""

import pytest

from s3desk.desktop.shell.matching import places, score


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("undo", "Undo"),
        ("imp", "Import…"),
        ("fi op", "Open file"),
        ("diag list", "Go to Diagnosis › Lists"),
        ("espanol", "Idioma: Español"),
        ("ΣΊΣΥΦΟΣ", "σίσυφος"),
        ("expt", "Export"),
        ("", "Anything"),
    ],
)
def test_what_is_typed_fits(typed, text):
    assert score(typed, text) is not None


@pytest.mark.parametrize(("typed", "text"), [("undo x", "Undo"), ("z", "Undo"), ("trop", "Export")])
def test_what_is_typed_does_not_fit(typed, text):
    assert score(typed, text) is None


def test_the_beginning_of_a_word_comes_before_its_middle_and_scattered_letters():
    texts = ["Reports", "Open", "Depot copies of them", "Portfolio"]
    found = sorted((each for each in texts if score("po", each)), key=lambda each: score("po", each), reverse=True)
    assert found[0] == "Portfolio"
    assert "Open" not in found


@pytest.mark.parametrize(
    ("typed", "text", "marked"),
    [
        ("port", "Ports and airports", ["Port"]),
        ("port", "Airports", ["port"]),
        ("cafe ol", "Un café à Olot", ["café", "Ol"]),
        ("strasse", "Große Straße", ["Straße"]),
        ("", "Ports", []),
        ("zz", "Ports", []),
    ],
)
def test_typed_words_are_marked(typed, text, marked):
    assert [text[at : at + length] for at, length in places(typed, text)] == marked
