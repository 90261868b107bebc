"""Public holidays are worked out once per country, part, years and version of the library."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from s3desk.services.calendar import Calendar
from s3desk.store.almanac import Almanac

CANTABRIA = Calendar("ES", "CB", (2026, 2027))
BIEN_APARECIDA = frozenset({date(2026, 9, 15)})


class Library:
    """Counts how often it is asked."""

    def __init__(self) -> None:
        self.asked = 0

    def __call__(self) -> frozenset[date]:
        self.asked += 1
        return BIEN_APARECIDA


@pytest.fixture
def library() -> Library:
    return Library()


def test_what_was_worked_out_is_kept(tmp_path: Path, library: Library) -> None:
    assert Almanac(tmp_path, "1").holidays(CANTABRIA, library) == BIEN_APARECIDA
    assert Almanac(tmp_path, "1").holidays(CANTABRIA, library) == BIEN_APARECIDA
    assert library.asked == 1


@pytest.mark.parametrize(
    ("by", "other"),
    [
        ("2", CANTABRIA),
        ("1", Calendar("ES", "CB", (2027, 2028))),
        ("1", Calendar("ES", "AR", (2026, 2027))),
        ("1", Calendar("ES", "", (2026, 2027))),
    ],
)
def test_another_version_year_or_place_is_worked_out(
    tmp_path: Path, library: Library, by: str, other: Calendar
) -> None:
    Almanac(tmp_path, "1").holidays(CANTABRIA, library)
    Almanac(tmp_path, by).holidays(other, library)
    assert library.asked == 2


@pytest.mark.parametrize("damage", [b"", b"[]", b"\xff", b'{"by": "1", "years": [2026, 2027], "days": ["soon", 5]}'])
def test_a_damaged_file_is_worked_out_again(tmp_path: Path, library: Library, damage: bytes) -> None:
    Almanac(tmp_path, "1").holidays(CANTABRIA, library)
    (kept,) = (tmp_path / "holidays").iterdir()
    kept.write_bytes(damage)
    for _ in range(2):
        assert Almanac(tmp_path, "1").holidays(CANTABRIA, library) == BIEN_APARECIDA
    assert library.asked == 2


def test_a_settings_folder_that_cannot_be_written_costs_only_the_work(tmp_path: Path, library: Library) -> None:
    (tmp_path / "holidays").write_text("in the way")
    for _ in range(2):
        assert Almanac(tmp_path, "1").holidays(CANTABRIA, library) == BIEN_APARECIDA
    assert library.asked == 2
