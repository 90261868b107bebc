"""What the macOS builds are made from, as far as it can be seen without a Mac."""

import plistlib
import struct
from collections.abc import Callable
from pathlib import Path

import build
import icon
import pytest
import smoke
from contents import APP_ID, ENDINGS, MACOS, QT_LIBRARIES, QT_PLUGINS, keeps
from macos import bundle, looks, machos, plist, signing

from tests.conftest import ROOT

ARM, INTEL = machos.ARCHITECTURES["arm64"], machos.ARCHITECTURES["x86_64"]
LIB = "PySide6/Qt/lib"
NOT_ALONG = "which does not go along."


def command(kind: int, *numbers: int, text: str = "") -> bytes:
    """Return a load command; the offset of its text is its first number."""
    told = text.encode() + b"\0" * (8 - len(text) % 8) if text else b""
    numbers = (8 + 4 * (len(numbers) + 1), *numbers) if text else numbers
    return struct.pack(f"<II{len(numbers)}I", kind, 8 + 4 * len(numbers) + len(told), *numbers) + told


def code(*libraries: str, rpath: str = "", macos: tuple[int, int] = (11, 0), processor: int = ARM) -> bytes:
    """Return a library of macOS that asks for others and does nothing."""
    loads = [command(0x32, 1, macos[0] << 16 | macos[1] << 8, 0, 0)]
    loads += [command(0xC, 0, 0, 0, text=name) for name in libraries]
    loads += [command(0x8000001C, text=rpath)] if rpath else []
    whole = b"".join(loads)
    return struct.pack("<IIIIIIII", 0xFEEDFACF, processor, 0, 6, len(loads), len(whole), 0, 0) + whole


def for_both(arm: bytes, intel: bytes) -> bytes:
    head = struct.pack(">IIIIIIIIIIII", 0xCAFEBABE, 2, INTEL, 0, 64, len(intel), 3, ARM, 0, 4096, len(arm), 3)
    return head.ljust(64, b"\0") + intel.ljust(4096 - 64, b"\0") + arm


@pytest.fixture
def lay(tmp_path: Path) -> Callable[[dict[str, bytes]], Path]:
    def put(files: dict[str, bytes]) -> Path:
        for name, content in files.items():
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).write_bytes(content)
        return tmp_path

    return put


def read(folder: Path) -> dict[str, machos.Asked]:
    paths = [path for path in sorted(folder.rglob("*")) if path.is_file() and machos.is_one(path)]
    return {path.relative_to(folder).as_posix(): machos.read(path, "arm64") for path in paths}


# ---- what macOS is told


def test_macos_is_told_which_files_the_program_opens():
    told = plistlib.loads(plist.info_plist("1.2.3", "0a1b2c, 2026-11-23", "15.0", ["en", "es"]))
    assert set(plist.KINDS) == set(ENDINGS)
    declared = {each["UTTypeIdentifier"]: each["UTTypeTagSpecification"] for each in told["UTExportedTypeDeclarations"]}
    opened = {each["LSItemContentTypes"][0]: each for each in told["CFBundleDocumentTypes"]}
    assert set(declared) == set(opened) == {f"{APP_ID}.workspace", f"{APP_ID}.pack"}
    for tags in declared.values():
        (ending,) = tags["public.filename-extension"]
        assert tags["public.mime-type"] == [ENDINGS[f".{ending}"]]
    assert {each["LSHandlerRank"] for each in opened.values()} == {"Owner"}
    assert [each["CFBundleTypeRole"] for each in opened.values()] == ["Editor", "Viewer"]


def test_macos_is_told_what_runs_and_asks_for_no_permission():
    told = plistlib.loads(plist.info_plist("1.2.3", "0a1b2c, 2026-11-23", "15.0", ["en", "es"]))
    assert told["CFBundleIdentifier"] == APP_ID
    assert smoke.program(Path("S3Desk.app")).name == told["CFBundleExecutable"]
    assert told["CFBundleShortVersionString"] == "1.2.3"
    assert told["LSMinimumSystemVersion"] == "15.0"
    assert told["NSHighResolutionCapable"] is True
    assert "EUPL-1.2" in told["NSHumanReadableCopyright"]
    assert not [key for key in told if key.endswith("UsageDescription") or key == "NSAppTransportSecurity"]


def test_the_languages_are_those_with_a_catalogue():
    assert bundle.languages() == sorted(path.stem[-2:] for path in (ROOT / "resources/languages").glob("*.qm"))
    assert {"en", "es"} <= set(bundle.languages())


def test_the_icon_holds_every_size():
    data = icon.icns()
    assert data[:4] == b"icns"
    assert struct.unpack(">I", data[4:8]) == (len(data),)
    at, found = 8, {}
    while at < len(data):
        name, length = struct.unpack(">4sI", data[at : at + 8])
        picture = data[at + 8 : at + length]
        assert picture.startswith(b"\x89PNG")
        found[name.decode()] = struct.unpack(">II", picture[16:24])
        at += length
    assert at == len(data)
    assert found == {name: (size, size) for name, size in icon.ICNS_SIZES.items()}
    assert {size for size, _ in found.values()} == {32, 64, 128, 256, 512, 1024}


# ---- what goes in, and what it asks for


def test_of_qt_s_wheel_goes_in_what_is_named_and_each_framework_once():
    for name in (
        *(f"{LIB}/Qt{name}.framework/Versions/A/Qt{name}" for name in QT_LIBRARIES),
        *(f"PySide6/Qt/plugins/{name.replace('/', '/lib')}.dylib" for name in (*QT_PLUGINS, *MACOS.plugins)),
        f"{LIB}/QtCore.framework/Versions/A/Resources/Info.plist",
        "PySide6/libpyside6.abi3.6.11.dylib",
        "PySide6/QtCore.abi3.so",
        "shiboken6/libshiboken6.abi3.6.11.dylib",
        "numpy/.dylibs/libscipy_openblas64_.dylib",
    ):
        assert keeps(name, MACOS), name
    for name in (
        f"{LIB}/QtCore.framework/Resources/Info.plist",  # a second copy: wheels hold no links
        f"{LIB}/QtQuick.framework/Versions/A/QtQuick",
        f"{LIB}/QtCoreFoundation.framework/Versions/A/QtCoreFoundation",
        "PySide6/Designer.app/Contents/MacOS/Designer",
        "PySide6/Qt/plugins/sqldrivers/libqsqlite.dylib",
    ):
        assert not keeps(name, MACOS), name


def test_a_library_that_does_not_go_along_is_named(lay):
    core = "@rpath/QtCore.framework/Versions/A/QtCore"
    folder = lay(
        {
            "PySide6/QtGui.abi3.so": code(core, "/usr/lib/libSystem.B.dylib", rpath="@loader_path/Qt/lib"),
            f"{LIB}/QtCore.framework/Versions/A/QtCore": code("@loader_path/../../../libgone.1.dylib"),
            "PySide6/other.so": code(core, rpath="@loader_path/"),
            "nacl/_sodium.abi3.so": code("/opt/homebrew/lib/libsodium.dylib"),
            "nacl/notes.txt": b"no code",
        }
    )
    assert machos.missing(read(folder)) == [
        f"PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore asks for @loader_path/../../../libgone.1.dylib, {NOT_ALONG}",
        f"PySide6/other.so asks for {core}, {NOT_ALONG}",
        f"nacl/_sodium.abi3.so asks for /opt/homebrew/lib/libsodium.dylib, {NOT_ALONG}",
    ]


def test_a_library_may_be_asked_for_by_a_link(lay):
    asked = read(lay({"PySide6/QtGui.abi3.so": code("@rpath/QtCore", rpath="@loader_path/..")}))
    assert machos.missing(asked, ["QtCore"]) == []
    assert machos.missing(asked, ["PySide6/QtCore"]) == [f"PySide6/QtGui.abi3.so asks for @rpath/QtCore, {NOT_ALONG}"]


def test_a_library_of_the_building_mac_is_not_handed_on():
    """Code at the top of an app is a module of a wheel, or came with Python."""
    names = ["_cffi_backend.cpython-313-darwin.so", "libssl.3.dylib", "liblzma.5.dylib", "numpy/liblzma.5.dylib"]
    (said,) = bundle._of_nobody(f"{bundle.FRAMEWORKS}/{name}" for name in names)
    assert said.startswith("liblzma.5.dylib is from this Mac")


def test_of_a_file_for_both_processors_one_part_is_looked_at(lay):
    arm, intel = code("/usr/lib/libz.1.dylib", macos=(15, 0)), code(macos=(10, 13), processor=INTEL)
    path = lay({"both.so": for_both(arm, intel)}) / "both.so"
    assert machos.read(path, "arm64").libraries == ("/usr/lib/libz.1.dylib",)
    assert machos.read(path, "x86_64").libraries == ()
    assert machos.part(path, "arm64") == arm
    assert machos.read(path, "arm64").weight == len(arm)
    assert machos.newest([machos.read(path, "x86_64"), machos.read(path, "arm64")]) == "15.0"


def test_a_file_for_the_other_processor_is_refused(lay):
    path = lay({"one.so": code()}) / "one.so"
    with pytest.raises(machos.Unmet, match=r"one\.so is not for x86_64"):
        machos.read(path, "x86_64")


def test_a_plugin_and_a_module_that_are_gone_are_named(lay):
    assert len(list(looks.unmet_plugins([]))) == len({*QT_PLUGINS, *MACOS.plugins, *QT_LIBRARIES})
    package = lay(
        {"s3desk/a.py": b"import os\nimport msgspec\nfrom s3desk import b\nfrom nacl.signing import SigningKey\n"}
    )
    assert list(looks.unmet_imports(["msgspec/__init__.py"], package / "s3desk")) == [
        "The module nacl.signing is missing."
    ]


# ---- signing


def test_what_an_app_holds_is_signed_before_the_app_and_frameworks_as_one(lay):
    app = (
        lay(
            {
                "S3Desk.app/Contents/MacOS/S3Desk": code(),
                "S3Desk.app/Contents/Frameworks/PySide6/QtCore.abi3.so": code(),
                "S3Desk.app/Contents/Frameworks/libssl.3.dylib": code(),
                "S3Desk.app/Contents/Frameworks/PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore": code(),
                "S3Desk.app/Contents/Resources/s3desk/_resources/build.txt": b"0a1b2c",
            }
        )
        / "S3Desk.app"
    )
    (app / "Contents/Frameworks/QtCore").symlink_to("PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore")
    found = [path.relative_to(app / "Contents/Frameworks").as_posix() for path in signing.nested(app)]
    assert found == ["PySide6/Qt/lib/QtCore.framework", "PySide6/QtCore.abi3.so", "libssl.3.dylib"]


def test_who_signs_is_told(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delenv(signing.IDENTITY, raising=False)
    assert signing.identity() == "-"
    assert "Signed by nobody" in signing.told()
    monkeypatch.setenv(signing.IDENTITY, "Developer ID Application: Region")
    assert "not seen by Apple" in signing.told()
    assert plistlib.loads(signing.ENTITLEMENTS.read_bytes())


# ---- the command


def test_elsewhere_the_build_says_in_one_sentence_that_it_needs_a_mac(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("sys.platform", "linux")
    with pytest.raises(SystemExit, match=r"^The app and its disk image are built on a Mac; .*\.$"):
        build.main(["app", "dmg"])


def test_a_mac_without_apple_s_tools_or_with_another_python_is_told_what_to_install(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("sys.platform", "darwin")
    monkeypatch.setattr("shutil.which", lambda name: None if name == "lipo" else f"/usr/bin/{name}")
    with pytest.raises(SystemExit, match=r"needs lipo: .*xcode-select --install"):
        build.main(["dmg"])
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr("sysconfig.get_config_var", lambda name: "")
    with pytest.raises(SystemExit, match="Python as a framework"):
        build.main(["app"])
