"""The command line adds to a sentence which call helps; nothing below it speaks of calls."""

import re
from pathlib import Path

import pytest

from s3desk.cli.hints import _HINTS
from s3desk.domain.errors import About
from tests.cli.conftest import Call

PACKAGE = Path(__file__).resolve().parents[2] / "s3desk"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["info", "nowhere.s3desk"], "check the name. new makes one."),
        (["list", "FILE", "xyz"], 'There is no record type "xyz". types lists them.'),
        (["add", "FILE", "note", "qqqq=1"], 'note has no field "qqqq". types TYPE lists the fields.'),
        (["show", "FILE", "0" * 32], "list shows the ids."),
        (["show", "FILE", "x"], '"x" is not the id of a record. list shows the ids.'),
        (["import", "FILE", "FILE"], "choose another kind. --kind names it; an unknown name lists the kinds."),
    ],
)
def test_a_mistake_ends_in_the_call_that_helps(s3desk: Call, file: Path, arguments: list[str], said: str):
    done = s3desk(*(str(file) if each == "FILE" else each for each in arguments))
    assert done.code == 2
    assert said in done.err


def test_there_is_a_hint_for_each():
    assert _HINTS.keys() == set(About)


@pytest.mark.parametrize("room", ["domain", "services", "store", "formats", "desktop"])
def test_no_sentence_of_the_rooms_below_speaks_of_arguments(room: str):
    odd = re.compile(r"""["'][^"']*( --[a-z]+|=VALUE|types lists|list shows the|S3DESK_AS)""")
    found = [
        f"{path.name}: {line.strip()}"
        for path in sorted((PACKAGE / room).rglob("*.py"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if odd.search(line)
    ]
    assert not found
