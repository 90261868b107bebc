"""Keys in sentences are those of the keyboard in front of the reader."""

import re
import sys

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from s3desk.desktop.keyboard import as_here
from s3desk.desktop.words import QtWords
from s3desk.domain.messages import Message, message
from tests.conftest import ROOT


@pytest.fixture
def mac(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")


@pytest.mark.parametrize(
    ("said", "on_a_mac"),
    [
        ("Search everything (Ctrl+F)", "Search everything (⌘F)"),
        ("Ctrl+Shift+Alt+N or F2", "⌘⇧⌥N or F2"),
        ("Ctrl+Mayús+M", "⌘⇧M"),
        ("Ctrl and + are words", "Ctrl and + are words"),
    ],
)
def test_a_mac_has_other_signs(said: str, on_a_mac: str, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sys, "platform", "linux")
    assert as_here(said) == said
    monkeypatch.setattr(sys, "platform", "darwin")
    assert as_here(said) == on_a_mac


@pytest.mark.usefixtures("mac")
@pytest.mark.parametrize("language", ["en", "es"])
def test_what_the_program_says_has_them_in_every_language(language: str):
    words = QtWords(language)
    assert "⌘F" in words.say(Message("Search everything (Ctrl+F)"))
    assert words.say(message("Opening {0} …", "Ctrl+X.s3desk")).count("Ctrl+X.s3desk") == 1, "a name stays"


@pytest.mark.usefixtures("mac")
def test_forms_have_them_too(qtbot: QtBot):
    words = QtWords("en")
    QCoreApplication.installTranslator(words.translator)
    try:
        assert QCoreApplication.translate("ManualWindow", "Search the manual (Ctrl+F)") == "Search the manual (⌘F)"
        assert QCoreApplication.translate("ManualWindow", "Back") == "Back"
    finally:
        QCoreApplication.removeTranslator(words.translator)


def test_every_language_names_keys_in_words_that_are_known():
    catalogues = (ROOT / "resources" / "languages").glob("*.ts")
    said = {word for path in catalogues for word in re.findall(r"\b([A-Z]\w+)\+\w", path.read_text(encoding="utf-8"))}
    assert "Ctrl" in said
    assert said <= {"Ctrl", "Alt", "Shift", "Mayús", "Horizon"}
