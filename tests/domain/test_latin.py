"""Names in Greek and Bulgarian letters are found by Latin ones."""

from __future__ import annotations

import pytest

from s3desk.domain.latin import latin


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("Ανατολική Μακεδονία, Θράκη", "anatoliki makedonia, thraki"),
        ("Νότιο Αιγαίο", "notio aigaio"),
        ("Πελοπόννησος", "peloponnisos"),
        ("Λουτράκι, Εύβοια, Άγγελος", "loutraki, evvoia, angelos"),
        ("Северозападен", "severozapaden"),
        ("Южен централен", "yuzhen tsentralen"),
        ("Castilla y León", "castilla y leon"),
    ],
)
def test_a_name_is_written_with_latin_letters(name: str, written: str):
    assert latin(name) == written
