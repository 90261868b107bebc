"""Names of attached files: what may do harm, and what can lie on any disk."""

import pytest

from s3desk.domain.attached import check_size, disk_name, ending, is_harmful
from s3desk.domain.errors import OfficeError


@pytest.mark.parametrize(
    "name",
    ["setup.exe", "SETUP.EXE", "bill.pdf.js", "plan.docm", "plan.exe ", "plan.exe. .", "a\u202efdp.exe", "x.hta"],
)
def test_what_can_run_something_is_harmful(name: str) -> None:
    assert is_harmful(name)


@pytest.mark.parametrize("name", ["plan.pdf", "exe", ".exe", "figures.xlsx", "Screen.png", "js.docx", "Σχέδιο.odt", ""])
def test_what_is_only_read_is_not(name: str) -> None:
    assert not is_harmful(name)


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("plan.pdf", "plan.pdf"),
        ("Σχέδιο: A/B?.PDF", "Σχέδιο- A-B.pdf"),
        ("..\\..\\boot.ini", "boot.ini"),
        ("CON", "_CON"),
        ("nul.txt", "_nul.txt"),
        ("end. . ", "end"),
        ("a\x00b\u202egnp.txt", "abgnp.txt"),
    ],
)
def test_a_name_that_any_disk_takes(name: str, kept: str) -> None:
    assert disk_name(name) == kept


def test_a_long_name_keeps_its_ending() -> None:
    made = disk_name("é" * 300 + ".pdf")
    assert ending(made) == "pdf"
    assert len(made.encode()) < 200


def test_the_largest_is_what_the_sentence_says() -> None:
    check_size("plan.pdf", 200_000_000)
    with pytest.raises(OfficeError, match="is larger than 200 MB"):
        check_size("plan.pdf", 200_000_001)
