"""Proposed file names: valid on FAT32 and Windows, in any script."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from s3desk.domain.file_names import LONGEST_BYTES, safe_name


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Σχέδιο: A/B?", "Σχέδιο- A-B.s3pack"),
        ("План 2021\\2027", "План 2021-2027.s3pack"),
        ("  two \t lines\n here. ", "two lines here.s3pack"),
        ("con", "_con.s3pack"),
        ("Lpt1.old", "_Lpt1.old.s3pack"),
        ("..hidden", "hidden.s3pack"),
        ("???", "S3Desk.s3pack"),
        ("", "S3Desk.s3pack"),
        ("gpj.‮exe", "gpj.exe.s3pack"),
        ("e\u0301lan", "\u00e9lan.s3pack"),
    ],
)
def test_a_title_becomes_a_name_that_every_disk_takes(title: str, name: str) -> None:
    assert safe_name(title, ".s3pack") == name


def test_a_long_title_is_cut_between_letters() -> None:
    name = safe_name("Στρατηγική " * 40, ".s3pack")
    assert len(name.encode()) <= LONGEST_BYTES + len(".s3pack")
    assert name.startswith("Στρατηγική Στρατηγική")


@given(st.text())
def test_no_text_makes_a_name_that_windows_refuses(title: str) -> None:
    name = safe_name(title, ".s3pack")
    assert not set('<>:"/\\|?*\0\n\r\t') & set(name)
    assert not name.startswith((" ", "."))
    assert name.endswith(".s3pack")
    assert not name.removesuffix(".s3pack").endswith((" ", "."))
    assert len(name.encode()) < 255
    assert safe_name(name.removesuffix(".s3pack"), ".s3pack") == name
