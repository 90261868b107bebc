"""A page whose English has changed since it was translated is named until somebody has compared the two."""

from pathlib import Path

import pytest
import translated


def test_every_page_was_compared_with_its_english_of_today():
    late = translated.behind(translated.MANUAL)
    assert late == [], f"compare each with its English, then: python packaging/translated.py {' '.join(late)}"


@pytest.fixture
def manual(tmp_path: Path) -> Path:
    for page, text in (("en/undo", "# Undo\n"), ("es/undo", "# Deshacer\n")):
        path = tmp_path / f"{page}.md"
        path.parent.mkdir()
        path.write_text(text, encoding="utf-8")
    return tmp_path


def test_a_page_is_behind_until_it_was_compared_and_again_when_its_english_changes(manual: Path):
    assert translated.behind(manual) == ["es/undo"]
    translated.compared("es/undo", manual)
    assert translated.behind(manual) == []
    (manual / "en" / "undo.md").write_text("# Undo and redo\n", encoding="utf-8")
    assert translated.behind(manual) == ["es/undo"]


def test_comparing_again_changes_nothing_but_what_the_page_follows(manual: Path):
    page = manual / "es" / "undo.md"
    translated.compared("es/undo", manual)
    once = page.read_text(encoding="utf-8")
    translated.compared("es/undo", manual)
    assert page.read_text(encoding="utf-8") == once
    assert once.startswith("# Deshacer\n\n<!-- english: ")


def test_a_page_without_an_english_one_is_named(manual: Path):
    (manual / "es" / "alone.md").write_text("# Sola\n", encoding="utf-8")
    assert "es/alone" in translated.behind(manual)


def test_the_command_names_the_pages_and_fails_until_they_were_compared(manual: Path, capsys):
    assert translated.main([], manual) == 1
    assert "translated.py es/undo" in capsys.readouterr().out
    assert translated.main(["es/undo"], manual) == 0
