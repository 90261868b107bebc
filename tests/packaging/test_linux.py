"""What makes the program at home on a Linux desktop, and archives that are the same each time."""

import gzip
import os
import re
import subprocess
import tarfile
import xml.etree.ElementTree as ElementTree
from io import BytesIO
from pathlib import Path

import archives
import contents
import linux_bundle
import pytest
import shared_objects

from s3desk import __version__
from s3desk.ledger.packs import MAGIC
from s3desk.store.schema import APPLICATION_ID

pytestmark = pytest.mark.skipif(os.name != "posix", reason="rights and links are those of POSIX")
EPOCH = 1_795_000_000
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


@pytest.fixture(scope="module")
def share(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder share of a package."""
    usr = tmp_path_factory.mktemp("usr")
    linux_bundle.furnish(usr, __version__, EPOCH)
    return usr / "share"


def passes(*command: str | Path) -> None:
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.tool("desktop-file-validate")
def test_the_desktop_entry_is_valid(share: Path):
    passes("desktop-file-validate", share / "applications/s3desk.desktop")


@pytest.mark.tool("appstreamcli")
def test_the_words_for_software_centres_are_valid(share: Path):
    passes("appstreamcli", "validate", "--no-net", share / f"metainfo/{contents.APP_ID}.metainfo.xml")


@pytest.mark.tool("xmllint")
def test_the_kinds_of_files_are_well_formed(share: Path):
    passes("xmllint", "--noout", share / "mime/packages/s3desk.xml")


def test_entry_kinds_and_metainfo_tell_the_same(share: Path):
    kinds = set(contents.ENDINGS.values())
    entry = (share / "applications/s3desk.desktop").read_text(encoding="utf-8")
    assert set(re.findall(r"application/x-[\w-]+", entry)) == kinds
    metainfo = ElementTree.parse(share / f"metainfo/{contents.APP_ID}.metainfo.xml").getroot()
    assert {each.text for each in metainfo.iter("mediatype")} == kinds
    assert metainfo.findtext("id") == contents.APP_ID
    release = metainfo.find("releases/release")
    assert release is not None
    assert release.attrib == {"version": __version__, "date": "2026-11-18"}
    declared = ElementTree.parse(share / "mime/packages/s3desk.xml").getroot().findall(f"{MIME}mime-type")
    globs = {glob.get("pattern"): each.get("type") for each in declared for glob in each.findall(f"{MIME}glob")}
    parts = {f"*.s3desk-{part}": "application/x-s3desk-part" for part in ("wal", "shm")}
    assert globs == {f"*{ending}": kind for ending, kind in contents.ENDINGS.items()} | parts


def test_a_file_without_its_ending_is_known_by_its_beginning(share: Path):
    said = [each.get("value") for each in ElementTree.parse(share / "mime/packages/s3desk.xml").iter(f"{MIME}match")]
    assert said[1] == hex(APPLICATION_ID)
    assert str(said[2]).encode("ascii").decode("unicode_escape").encode("latin-1") == MAGIC


def test_the_icon_is_there_in_all_sizes(share: Path):
    for size in contents.ICON_SIZES:
        data = (share / f"icons/hicolor/{size}x{size}/apps/s3desk.png").read_bytes()
        assert data.startswith(b"\x89PNG")
        assert int.from_bytes(data[16:20], "big") == int.from_bytes(data[20:24], "big") == size
    assert (share / "icons/hicolor/scalable/apps/s3desk.svg").exists()


def folder(path: Path, names: list[str]) -> Path:
    for name in names:
        (path / name).parent.mkdir(parents=True, exist_ok=True)
        (path / name).write_text(name, encoding="utf-8")
    (path / names[0]).chmod(0o700)
    (path / "link").symlink_to(names[1])
    archives.tidy(path, EPOCH)
    return path


def test_the_same_files_make_the_same_archive(tmp_path: Path):
    first = folder(tmp_path / "a", ["run", "b/two", "b/one"])
    second = folder(tmp_path / "b", ["run", "b/two", "b/one"][::1])
    os.utime(second, (1, 1))
    made = [archives.tar(each, "s3desk-1", EPOCH) for each in (first, second)]
    assert made[0] == made[1]
    with tarfile.open(fileobj=BytesIO(made[0])) as archive:
        assert archive.getnames() == [
            "s3desk-1",
            "s3desk-1/b",
            "s3desk-1/b/one",
            "s3desk-1/b/two",
            "s3desk-1/link",
            "s3desk-1/run",
        ]
        rights = {each.name: each.mode for each in archive.getmembers() if each.isfile()}
        assert rights == {"s3desk-1/b/one": 0o644, "s3desk-1/b/two": 0o644, "s3desk-1/run": 0o755}
        assert {(each.uid, each.gname, each.mtime) for each in archive} == {(0, "root", EPOCH)}


def test_a_package_is_an_archive_of_even_members():
    made = archives.ar([("debian-binary", b"2.0\n"), ("odd", b"abc")], EPOCH)
    assert made.startswith(b"!<arch>\ndebian-binary   1795000000  0     0     100644  4         `\n2.0\n")
    assert made.endswith(b"3         `\nabc\n")


def test_sums_are_read_by_sha256sum(tmp_path: Path):
    (tmp_path / "one").write_bytes(b"1")
    sums = archives.write_sums(tmp_path)
    archives.write_sums(tmp_path)  # its own file is no part of it
    assert sums.read_text(encoding="ascii") == (
        "6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b  one\n"
    )


@pytest.mark.tool("readelf")
def test_what_a_library_asks_for_is_read_from_it():
    import _sqlite3

    import msgspec._core

    paths = [Path(_sqlite3.__file__), Path(msgspec._core.__file__)]
    found = shared_objects.read(paths)
    assert any("sqlite3" in name for name in found[paths[0]].libraries)
    assert found[paths[1]].glibc >= (2, 2)


def test_every_library_of_the_system_has_its_debian_package():
    assert set(contents.OPTIONAL) < set(contents.SYSTEM_LIBRARIES)
    assert all(re.fullmatch(r"[a-z0-9.+-]+( \| [a-z0-9.+-]+)*", name) for name in contents.SYSTEM_LIBRARIES.values())


@pytest.mark.tool("chrpath")
def test_no_library_is_looked_for_where_the_building_machine_had_it(tmp_path: Path):
    import PySide6

    (source,) = (Path(PySide6.__file__).parent / "Qt/plugins/iconengines").glob("libqsvgicon.so")
    ours, theirs = tmp_path / "libours.so", tmp_path / "libtheirs.so"
    for path in (ours, theirs):
        path.write_bytes(source.read_bytes())
    passes("chrpath", "--replace", "/home/builder", ours)
    shared_objects.without_places(tmp_path)
    found = shared_objects.read([ours, theirs])
    assert not found[ours].places
    assert found[theirs].places == shared_objects.read([source, theirs])[source].places != frozenset()
    assert found[ours].libraries == found[theirs].libraries


def made(folder: Path) -> linux_bundle.Made:
    asks = shared_objects.Settled(frozenset({"libz.so.1", "libcups.so.2"}), "2.35", ())
    (folder / "s3desk").write_text("the program", encoding="utf-8")
    (folder / "README.txt").write_text("for the folder alone", encoding="utf-8")
    return linux_bundle.Made(folder, __version__, EPOCH, asks)


def test_the_package_says_what_it_needs_and_has_its_papers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    folder = tmp_path / "folder"
    for each in (folder, tmp_path / "out"):
        each.mkdir()
    monkeypatch.setattr(linux_bundle, "WORK", tmp_path)
    monkeypatch.setattr(linux_bundle, "OUT", tmp_path / "out")
    packed = linux_bundle.make_deb(made(folder))
    control = (tmp_path / "deb-control/control").read_text(encoding="utf-8")
    assert "\nDepends: libc6 (>= 2.35), xkb-data, zlib1g\n" in control
    assert "\nRecommends: libcups2 | libcups2t64, fonts-dejavu-core, shared-mime-info\n" in control
    papers = {path.name: path for path in (tmp_path / "deb/usr/share").rglob("*.gz")}
    changes = gzip.decompress(papers["changelog.gz"].read_bytes()).decode("utf-8")
    assert changes.startswith(f"s3desk ({__version__}) ")
    assert changes.endswith(">  Wed, 18 Nov 2026 11:06:40 +0000\n")
    assert f"S3Desk {__version__}".encode() in gzip.decompress(papers["s3desk.1.gz"].read_bytes())
    before = packed.read_bytes()
    linux_bundle.make_deb(made(folder))
    assert packed.read_bytes() == before
