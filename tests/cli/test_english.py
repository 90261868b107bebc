"""The command line says one thing as one thing, from the catalogue that the window reads."""

import subprocess
import sys

import pytest

from s3desk import resources
from s3desk.cli import english
from s3desk.cli.english import say
from s3desk.desktop.words import QtWords
from s3desk.domain.messages import Message, message


@pytest.fixture
def _anew():
    english._singulars.cache_clear()
    yield
    english._singulars.cache_clear()


def test_the_command_line_and_the_window_say_every_counted_text_alike():
    window, texts = QtWords("en"), english._singulars()
    assert len(texts) > 50
    for key in texts:
        for number in (0, 1, 2, 11):
            text = Message(key, (number,) * 6, 0)
            assert say(text) == window.say(text)


def test_each_number_chooses_the_form_of_its_own_text():
    one, many = (message("Delete {0} records", number, count=0) for number in (1, 3))
    assert say(message("{0} and {1} come", one, many)) == "Delete 1 record and Delete 3 records come"
    assert say(Message("Redo: {0}", (Message("Delete {0} records", (1,)),))) == "Redo: Delete 1 record"
    assert say(message("{0} texts that nobody has translated", 1, count=0)) == "1 texts that nobody has translated"
    assert say(Message("{0} as it is")) == "{0} as it is"


@pytest.mark.usefixtures("_anew")
@pytest.mark.parametrize("held", [None, b"", b"no catalogue at all"])
def test_without_a_catalogue_the_text_itself_is_said(held, tmp_path, monkeypatch):
    if held is not None:
        (tmp_path / "languages").mkdir()
        (tmp_path / "languages" / "s3desk_en.qm").write_bytes(held)
    monkeypatch.setattr(resources, "resource_dir", lambda: tmp_path)
    assert say(message("Delete {0} records", 1, count=0)) == "Delete 1 records"


def test_the_catalogue_is_read_when_one_thing_is_said_and_without_qt():
    program = (
        "import sys; from s3desk.cli import english; from s3desk.domain.messages import message\n"
        "english.say(message('Delete {0} records', 2, count=0)); print(english._singulars.cache_info().currsize)\n"
        "print(english.say(message('Delete {0} records', 1, count=0)), 'PySide6' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.splitlines() == ["0", "Delete 1 record False"]
