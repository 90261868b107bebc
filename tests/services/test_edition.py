"""Which S3Desk it is: from the checkout, and from a build."""

from pathlib import Path

import pytest

from s3desk import __version__
from s3desk.services import edition as room
from s3desk.services.edition import edition, licences


def test_a_checkout_says_source():
    assert str(edition()) == f"S3Desk {__version__} (source)"


@pytest.fixture
def build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the resources of a build."""
    (tmp_path / "licences").mkdir()
    monkeypatch.setattr(room, "resource_dir", lambda: tmp_path)
    return tmp_path


def test_a_build_says_its_commit(build: Path):
    (build / "build.txt").write_text("0a1b2c3d4e5f, 2026-11-23\n", encoding="utf-8")
    assert str(edition()) == f"S3Desk {__version__} (0a1b2c3d4e5f, 2026-11-23)"


def test_our_licence_comes_first_then_the_parts_by_name(build: Path):
    for name in ("zlib", "Python 3.11", "S3Desk", "anyio 4"):
        (build / "licences" / f"{name}.txt").write_text(name, encoding="utf-8")
    found = licences()
    assert list(found) == ["S3Desk", "anyio 4", "Python 3.11", "zlib"]
    assert [path.read_text(encoding="utf-8") for path in found.values()] == list(found)


def test_a_checkout_has_our_licence_and_those_of_qt():
    found = licences()
    assert next(iter(found)) == "S3Desk"
    assert found["S3Desk"].read_text(encoding="utf-8").lstrip().startswith("EUROPEAN UNION PUBLIC LICENCE")
    assert {"GPL-3.0", "LGPL-3.0", "Parts of Qt"} <= set(found)
