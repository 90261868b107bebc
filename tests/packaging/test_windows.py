"""What the Windows builds are made from, as far as it can be seen without making one."""

import io
import re
import struct
import subprocess
import sys
from pathlib import PurePosixPath
from xml.etree import ElementTree

import pytest
from contents import LEFT_OUT, ROOT, WINDOWS, keeps
from packaging.requirements import Requirement
from wheels import wanted
from windows import fetch, installers, launchers, other_version, signing, stand_ins, start
from windows.bundle import NOT_CARRIED

PINS = (ROOT / "packaging" / "requirements-build.txt").read_text(encoding="utf-8")


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A finished folder of four files, where the builds have theirs."""
    monkeypatch.setattr(installers, "WORK", tmp_path)
    made = tmp_path / "S3Desk"
    for name in ("S3Desk.exe", "python313.dll", "lib/a/one.pyc", "lib/a/b/two & more.txt"):
        (made / name).parent.mkdir(parents=True, exist_ok=True)
        (made / name).write_text(name, encoding="utf-8")
    return made


def test_windows_gets_what_it_lacks_and_nothing_of_linux():
    names = {line.partition("==")[0] for line in wanted(PINS, fetch.markers("3.13.2"))}
    assert {"tzdata", "pywin32-ctypes", "pyside6-essentials", "pyrage"} <= names
    assert not {"secretstorage", "jeepney", "zipp"} & names


def test_every_pin_keeps_its_hashes():
    for line in wanted(PINS, fetch.markers("3.13.2")):
        pin, *hashes = line.split()
        assert str(Requirement(pin).specifier).startswith("==")
        assert hashes
        assert all(each.startswith("--hash=sha256:") for each in hashes)


def test_each_library_is_pinned_once_on_windows():
    names = [line.partition("==")[0] for line in wanted(PINS, fetch.markers("3.13.2"))]
    assert len(names) == len(set(names))


def test_the_version_is_read_from_the_library_of_python(tmp_path):
    head = struct.pack("<IIHHHH", 0xFEEF04BD, 1 << 16, 13, 3, 1013, 2150)
    (tmp_path / "python3.dll").write_bytes(b"")
    (tmp_path / "python313.dll").write_bytes(b"MZ" * 50 + head)
    assert fetch.python_version(tmp_path) == "3.13.2"


def test_what_opens_a_window_goes_along_and_the_tools_of_qt_do_not():
    for name in ("PySide6/plugins/platforms/qwindows.dll", "PySide6/Qt6Widgets.dll", "PySide6/msvcp140.dll"):
        assert keeps(name, WINDOWS), name
    for name in ("PySide6/opengl32sw.dll", "PySide6/designer.exe", "PySide6/Qt6Quick.dll"):
        assert not keeps(name, WINDOWS), name
    assert LEFT_OUT


def test_the_setup_program_copies_each_file_into_its_folder(folder):
    paths = installers.files(folder)
    assert "".join(installers.copying(folder, paths)).splitlines() == [
        'SetOutPath "$INSTDIR"',
        f'File "{folder}/S3Desk.exe"',
        f'File "{folder}/python313.dll"',
        r'SetOutPath "$INSTDIR\lib\a"',
        f'File "{folder}/lib/a/one.pyc"',
        r'SetOutPath "$INSTDIR\lib\a\b"',
        f'File "{folder}/lib/a/b/two & more.txt"',
    ]


def test_folders_come_before_those_that_they_hold(folder):
    found = installers.folders(installers.files(folder))
    assert found == [PurePosixPath("lib"), PurePosixPath("lib/a"), PurePosixPath("lib/a/b")]


def test_a_name_that_the_list_of_installed_files_cannot_hold_stops_the_build(folder):
    (folder / "lib" / "ñ.txt").touch()
    with pytest.raises(ValueError, match="plain letters"):
        installers.files(folder)


def test_the_msi_holds_every_file_once_and_keeps_its_identifiers(folder):
    described = installers.msi_description(folder, "1.2.3")
    assert described == installers.msi_description(folder, "1.2.3")
    space = "{http://schemas.microsoft.com/wix/2006/wi}"
    product = ElementTree.fromstring(described).find(f"{space}Product")
    later = ElementTree.fromstring(installers.msi_description(folder, "1.2.4")).find(f"{space}Product")
    assert product is not None
    assert later is not None
    assert [each.get("Name") for each in product.iter(f"{space}File")] == [
        "S3Desk.exe",
        "python313.dll",
        "one.pyc",
        "two & more.txt",
    ]
    components = {each.get("Id") for each in product.iter(f"{space}Component")}
    assert components == {each.get("Id") for each in product.iter(f"{space}ComponentRef")}
    assert product.get("UpgradeCode") == later.get("UpgradeCode")
    assert product.get("Id") != later.get("Id")


def test_both_installers_know_the_same_kinds_of_files(folder):
    script = (ROOT / "packaging" / "windows" / "setup.nsi").read_text(encoding="utf-8")
    described = installers.msi_description(folder, "1.2.3")
    for ending, (kind, words) in installers.KINDS.items():
        content = installers.ENDINGS[ending]
        assert f'!insertmacro KIND "{ending}" "{kind}" "{content}"' in script
        assert f'!insertmacro FORGET "{ending}" "{kind}"' in script
        assert f'"{words}"' in script
        assert kind in described


@pytest.mark.parametrize(("code", "shown"), [(2, ["This cannot be."]), (0, [])])
def test_without_a_console_a_refusal_is_shown_in_a_box(monkeypatch, code, shown):
    told = []
    monkeypatch.setattr(start, "show", told.append)
    monkeypatch.setattr(sys, "stderr", None)
    monkeypatch.setattr(sys, "frozen", False, raising=False)

    def run():
        print("This cannot be.", file=sys.stderr)
        return code

    monkeypatch.setattr("s3desk.__main__.main", run)
    assert start.main() == code
    assert told == shown


def test_with_a_console_nothing_is_shown_in_a_box(monkeypatch):
    told = []
    console = io.StringIO()
    monkeypatch.setattr(start, "show", told.append)
    monkeypatch.setattr(sys, "stderr", console)
    monkeypatch.setattr(sys, "frozen", False, raising=False)
    monkeypatch.setattr("s3desk.__main__.main", lambda: print("No.", file=sys.stderr) or 2)
    assert start.main() == 2
    assert (told, console.getvalue()) == ([], "No.\n")


SCRIPT = (ROOT / "packaging" / "windows" / "setup.nsi").read_text(encoding="utf-8")


def test_every_sentence_of_the_setup_program_is_there_in_the_languages_of_the_program():
    languages = {"en": "ENGLISH", "es": "SPANISH"}
    assert set(languages) == {path.stem.removeprefix("s3desk_") for path in ROOT.glob("resources/languages/*.ts")}
    assert {name.upper() for name in re.findall(r'MUI_LANGUAGE "(\w+)"', SCRIPT)} == set(languages.values())
    for name in set(re.findall(r"\$\((\w+)\)", SCRIPT)):
        said = re.findall(rf"LangString {name} \$\{{LANG_(\w+)\}}", SCRIPT)
        assert sorted(said) == sorted(languages.values()), name


def test_a_file_that_cannot_be_written_ends_a_silent_installation():
    assert re.search(r"^AllowSkipFiles off", SCRIPT, re.MULTILINE)
    assert SCRIPT.index("Call CheckFolder") < SCRIPT.index("Call TakeAway ; the version before")


def test_the_list_of_what_is_installed_goes_first_so_that_half_of_it_can_be_removed():
    assert SCRIPT.index('File "${WORK}/installed.txt"') < SCRIPT.index('!include "${WORK}/files.nsh"')


def test_the_msi_looks_whether_the_program_is_open_before_it_touches_anything(folder):
    space = "{http://schemas.microsoft.com/wix/2006/wi}"
    described = ElementTree.fromstring(installers.msi_description(folder, "1.2.3"))
    (asked,) = described.iter(f"{space}Custom")
    (action,) = described.iter(f"{space}CustomAction")
    assert asked.attrib == {"Action": action.get("Id"), "Before": "InstallValidate"}
    source = (launchers.HERE / "closed.c").read_text(encoding="utf-8")
    assert f"WINAPI {action.get('DllEntry')}(" in source
    for name in launchers.LAUNCHERS:
        assert f'L"{name}"' in source


def test_the_msi_refuses_to_go_back_in_both_languages(folder):
    space = "{http://schemas.microsoft.com/wix/2006/wi}"
    (upgrade,) = ElementTree.fromstring(installers.msi_description(folder, "1.2.3")).iter(f"{space}MajorUpgrade")
    said = upgrade.get("DowngradeErrorMessage") or ""
    assert said.startswith("A newer S3Desk is installed.")
    assert "Hay un S3Desk más reciente" in said
    said.encode("cp1252")


def test_an_installer_of_another_version_has_one_file_more_and_none_of_the_library(folder, monkeypatch):
    made = []
    monkeypatch.setitem(other_version.MAKE, "msi", lambda *told: made.append(told) or folder)
    other_version.make("msi", "0.0.1")
    ((other, version, _, _),) = made
    assert version == "0.0.1"
    assert set(map(str, installers.files(other))) == {"S3Desk.exe", "python313.dll", other_version.EXTRA}


def test_what_wine_cannot_run_is_not_carried_at_all():
    assert "_wmi.pyd" in NOT_CARRIED


def test_the_stand_in_of_a_library_has_the_complex_functions_and_hands_on_the_rest():
    assert stand_ins.definition(["creal", "ccosf", "ccosl", "malloc", "?what@@YAXXZ"])[2:] == [
        "creal",
        "ccosf",
        "ccosl = ccos",
        '"malloc" = "s3ucrt.malloc"',
        '"?what@@YAXXZ" = "s3ucrt.?what@@YAXXZ"',
    ]


def test_nothing_is_signed_without_a_certificate(tmp_path, monkeypatch):
    monkeypatch.delenv(signing.CERTIFICATE, raising=False)
    program = tmp_path / "S3Desk.exe"
    program.write_bytes(b"MZ")
    signing.sign(program)
    assert program.read_bytes() == b"MZ"


@pytest.mark.tool("osslsigncode")
@pytest.mark.tool("openssl")
@pytest.mark.tool("x86_64-w64-mingw32-gcc")
def test_with_a_certificate_a_program_is_signed_in_its_place(tmp_path, monkeypatch):
    def run(*words):
        done = subprocess.run(words, cwd=tmp_path, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    asked = ("-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=A region")
    run("openssl", "req", *asked, "-addext", "extendedKeyUsage=codeSigning", "-keyout", "key.pem", "-out", "cert.pem")
    (tmp_path / "word").write_text("four words", encoding="utf-8")
    packed = ("-inkey", "key.pem", "-in", "cert.pem", "-out", "own.pfx", "-passout", "file:word")
    run("openssl", "pkcs12", "-export", *packed)
    (tmp_path / "own.c").write_text("int main(void) { return 0; }\n", encoding="utf-8")
    run("x86_64-w64-mingw32-gcc", "own.c", "-o", "own.exe")
    monkeypatch.setenv(signing.CERTIFICATE, str(tmp_path / "own.pfx"))
    monkeypatch.setenv(signing.PASSPHRASE, str(tmp_path / "word"))
    signing.sign(tmp_path / "own.exe")
    said = run("osslsigncode", "verify", "-in", "own.exe", "-CAfile", "cert.pem")
    assert "A region" in said
    assert "Signature verification: ok" in said
