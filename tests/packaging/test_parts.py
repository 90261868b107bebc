"""The parts of others: each has its licence, and the bill of materials names them all."""

import json
import re
from importlib.metadata import Distribution
from pathlib import Path

import notices
import parts
import pytest

from tests.conftest import ROOT

EPOCH = 1_795_000_000
TEXTS = set(
    "MIT Apache-2.0 BSD-2-Clause BSD-3-Clause Zlib Unicode-3.0 Unicode-DFS-2016 MPL-2.0 BSL-1.0 LLVM-exception "
    "LGPL-2.1-or-later BSD-Attribution-HPND-disclaimer".split()
)
"""The licences whose texts are in resources/licences."""
HASHES = parts.pinned_hashes(ROOT / "packaging" / "requirements-build.txt")


@pytest.fixture(scope="module")
def found() -> list[parts.Part]:
    return [parts.library(each, HASHES) for each in parts.libraries()]


def test_every_library_has_a_licence_its_text_and_its_pin(found: list[parts.Part]):
    assert len(found) > 30
    for part in found:
        assert part.licence
        assert part.hashes, part.name
        assert part.texts or part.purl.split("/")[1].split("@")[0] in parts.QT


def test_libraries_of_another_system_are_told_by_its_markers():
    """Its own libraries are not installed here, so the first one that is missing is named."""
    with pytest.raises(LookupError, match=r"pywin32-ctypes|tzdata"):
        parts.libraries(environment={"sys_platform": "win32", "platform_system": "Windows", "os_name": "nt"})


def made_up(folder: Path, *, licence: str) -> Distribution:
    papers = folder / "made_up-1.0.dist-info"
    papers.mkdir()
    told = f"Metadata-Version: 2.4\nName: made-up\nVersion: 1.0\n{licence}"
    (papers / "METADATA").write_text(told, encoding="utf-8")
    (papers / "RECORD").write_text("made_up-1.0.dist-info/METADATA,,\n", encoding="utf-8")
    return Distribution.at(papers)


def test_a_library_without_a_licence_text_is_not_handed_on(tmp_path: Path):
    with pytest.raises(parts.NoLicence, match=r"made-up 1\.0 has no licence text"):
        parts.library(made_up(tmp_path, licence="License-Expression: MIT\n"), {})


def test_a_library_that_does_not_say_its_licence_is_not_handed_on(tmp_path: Path):
    each = made_up(tmp_path, licence="")
    (tmp_path / "made_up-1.0.dist-info" / "LICENSE").write_text("Do what you like.", encoding="utf-8")
    with (tmp_path / "made_up-1.0.dist-info" / "RECORD").open("a", encoding="utf-8") as record:
        record.write("made_up-1.0.dist-info/LICENSE,,\n")
    with pytest.raises(parts.NoLicence, match="does not say which licence"):
        parts.library(each, {})


def test_what_a_library_was_built_from_has_its_licence_and_the_text(found: list[parts.Part], tmp_path: Path):
    notices.write(tmp_path, found, "1.2.3", "0a1b2c3d4e5f, 2026-11-23", "in the folder Qt", EPOCH)
    assert (ROOT / "resources/licences" / notices.BY_NAME).exists()
    built = [each for part in found for each in part.inner]
    assert len(built) > 100
    for each in built:
        choices = re.split(r"\s+OR\s+", re.sub(r"[()+]", "", each.licence))
        assert any(set(re.split(" AND | WITH ", choice)) <= TEXTS for choice in choices), each
    (age,) = tmp_path.glob("pyrage*.txt")
    assert "\n    age " in age.read_text(encoding="utf-8")


def test_the_folder_of_licences(found: list[parts.Part], tmp_path: Path):
    notices.write(tmp_path, found, "1.2.3", "0a1b2c3d4e5f, 2026-11-23", "in the folder Qt", EPOCH)
    said = (tmp_path / "Notices.txt").read_text(encoding="utf-8")
    qt = next(part.version for part in found if part.name == "PySide6_Essentials")
    assert f"official_releases/qt/{qt.rpartition('.')[0]}/{qt}/" in said
    assert f"PySide6-{qt}-src" in said
    assert "in the folder Qt" in said
    names = {path.stem for path in tmp_path.glob("*.txt")}
    assert {f"{part.name} {part.version}" for part in found if part.texts} < names
    bill = json.loads((tmp_path / notices.BILL).read_text(encoding="utf-8"))
    assert bill == json.loads(json.dumps(notices.bill(found, "1.2.3", "0a1b2c3d4e5f, 2026-11-23", EPOCH)))


def test_the_bill_of_materials_names_every_part_with_version_and_licence(found: list[parts.Part]):
    bill = notices.bill(found, "1.2.3", "0a1b2c3d4e5f", EPOCH)
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")
    assert [(each["name"], each["version"]) for each in bill["components"]] == [(p.name, p.version) for p in found]
    references = {each["bom-ref"] for each in bill["components"]}
    assert set(bill["dependencies"][0]["dependsOn"]) == references
    assert all(each["licenses"] for each in bill["components"])
    crates = {each["name"] for part in bill["components"] for each in part.get("components", ())}
    assert "age" in crates  # what pyrage was built from
    assert bill == notices.bill(found, "1.2.3", "0a1b2c3d4e5f", EPOCH)


def test_every_licence_that_parts_of_qt_have_goes_along():
    said, texts = (ROOT / "resources/licences/Parts of Qt.txt").read_text(encoding="utf-8").split("\nTHE LICENCES\n")
    headings = re.findall(r"^-{78}\n(.+)$", texts, re.MULTILINE)
    elsewhere = ("LGPL-3", "LGPL-2.1-or-later", "GPL-2.0-or-later (GPL-3.0.txt)", "MPL-2.0 (https:", "public-domain")
    named = {
        each for line in re.findall(r"^    Licence: (.+)$", said, re.MULTILINE) for each in re.split(" and |; ", line)
    }
    assert len(named) > 15
    for licence in named:
        assert licence.startswith((*elsewhere, *headings)) or any(each.startswith(licence) for each in headings), (
            licence
        )
