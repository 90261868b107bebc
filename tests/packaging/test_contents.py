"""The one description of what goes in: complete, and without a word for what is no longer there."""

import ast
import sys
from collections.abc import Iterator
from fnmatch import fnmatchcase
from importlib.metadata import packages_distributions
from pathlib import Path

import contents
import parts
import pytest

from tests.conftest import ROOT

PACKAGE = ROOT / "s3desk"
SOURCES = sorted(PACKAGE.rglob("*.py"))
ONLY_ON_SOME_SYSTEMS = {"*.lib", "*.pth", "numpy/distutils/*"}
"""Rules for what wheels of other systems and other versions of Python hold."""


def files() -> list[str]:
    """Return the names of all files of all libraries as they are installed here."""
    return [path.as_posix() for each in parts.libraries() for path in each.files or ()]


def imported() -> set[str]:
    """Return the names of all modules that the program's text imports."""
    names: set[str] = set()
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                names |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and not node.level and node.module:
                names |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return names


def test_every_module_of_the_program_goes_in():
    assert len(contents.modules()) == len(SOURCES)
    assert "s3desk.cli.exchanging" in contents.modules()


def loaded_by_name() -> Iterator[tuple[str, str]]:
    """Yield where the program loads a module by a name that it computes."""
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func).endswith(("import_module", "__import__")):
                yield path.relative_to(ROOT).as_posix(), ast.unparse(node.args[0])


def test_what_is_loaded_by_name_is_of_the_program():
    """Its modules all go in. A library loaded by name would have to be looked at here."""
    assert list(loaded_by_name()) == [("s3desk/cli/arguments.py", "f's3desk.cli.{module}'")]


def test_every_library_that_is_imported_goes_in():
    known = packages_distributions()
    ours = {each.name for each in parts.libraries()}
    tops = {name.partition(".")[0] for name in imported()} - {"s3desk"} - sys.stdlib_module_names
    assert tops
    for top in tops:
        assert ours & set(known[top]), f"{top} is imported, but pyproject.toml does not ask for it"


def test_every_imported_module_of_a_library_is_kept():
    kept = {contents.module_name(name) for name in files() if contents.keeps(name, contents.LINUX)}
    there = {contents.module_name(name) for name in files()}
    assert {name for name in imported() if name in there and not name.startswith("PySide6")} <= kept


def test_the_modules_of_qt_are_those_that_are_imported():
    asked = {name.split(".")[1] for name in imported() if name.startswith("PySide6.Qt")}
    assert asked == set(contents.QT_MODULES)


def test_every_resource_goes_in_but_working_files():
    folder = ROOT / "resources"
    taken = {path for path, _ in contents.resources()}
    left = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file() and path not in taken}
    assert all(any(fnmatchcase(name, pattern) for pattern in contents.WORKING_FILES) for name in left)
    assert ROOT / "LICENSE" in taken
    for pattern in contents.WORKING_FILES:
        assert any(fnmatchcase(path.relative_to(folder).as_posix(), pattern) for path in folder.rglob("*")), pattern


def test_what_prepares_a_hub_goes_along():
    places = {place for _, place in contents.resources()}
    assert {f"{contents.HUB}/{name}" for name in ("README.md", "hub.sql", "team.sql", "person.sql")} <= places


def test_places_of_resources_are_told_once_each():
    places = [place for _, place in contents.resources()]
    assert len(places) == len(set(places))


@pytest.mark.skipif(sys.platform != "linux", reason="the rules are told for the wheels of Linux")
def test_every_rule_leaves_something_out():
    names = files()
    for pattern in set(contents.LEFT_OUT) - ONLY_ON_SOME_SYSTEMS:
        assert any(fnmatchcase(name, pattern) for name in names), f"{pattern} fits nothing any more"


@pytest.mark.skipif(sys.platform != "linux", reason="looks at Qt as Linux has it")
def test_every_part_of_qt_that_is_named_is_there():
    kept = [name for name in files() if contents.keeps(name, contents.LINUX)]
    for plugin in (*contents.QT_PLUGINS, *contents.LINUX.plugins):
        folder, _, name = plugin.rpartition("/")
        assert f"PySide6/Qt/plugins/{folder}/lib{name}.so" in kept
    for library in (*contents.QT_LIBRARIES, *contents.LINUX.libraries):
        assert f"PySide6/Qt/lib/libQt6{library}.so.6" in kept
    assert sum(name.endswith(".qm") for name in kept) > 12


@pytest.mark.parametrize(
    ("path", "module"),
    [
        ("numpy/_core/_multiarray_umath.cpython-311-x86_64-linux-gnu.so", "numpy._core._multiarray_umath"),
        ("numpy/_core/_multiarray_umath.cp313-win_amd64.pyd", "numpy._core._multiarray_umath"),
        ("PySide6/QtCore.abi3.so", "PySide6.QtCore"),
        ("PySide6/QtCore.pyd", "PySide6.QtCore"),
        ("keyring/backends/__init__.py", "keyring.backends"),
        ("six.py", "six"),
        ("certifi/cacert.pem", None),
        ("zipp-4.1.2.dist-info/METADATA", None),
    ],
)
def test_a_file_s_name_as_it_is_imported(path: str, module: str | None):
    assert contents.module_name(path) == module


@pytest.mark.parametrize("target", contents.TARGETS.values(), ids=lambda target: target.name)
def test_designer_and_quick_stay_out_everywhere(target: contents.Target):
    for name in ("PySide6/QtQuick.pyd", "PySide6/designer", f"{target.qt}qml/QtQuick/qmldir", "PySide6/QtCore.pyi"):
        assert not contents.keeps(name, target)


def pins(path: Path) -> dict[str, str]:
    lines = [line.rstrip(" \\") for line in path.read_text(encoding="utf-8").splitlines() if "==" in line]
    return dict(line.split("==", 1) for line in lines)


def test_what_is_tested_is_what_is_built():
    """If this fails, run: python3 packaging/dev.py lock"""
    tested, built = (pins(ROOT / "packaging" / f"requirements{which}.txt") for which in ("", "-build"))
    shared = {name: version for name, version in built.items() if name in tested}
    assert shared == {name: tested[name] for name in shared}
    assert {"numpy", "pyside6-essentials", "sqlalchemy"} <= set(shared)


@pytest.mark.parametrize("target", contents.TARGETS.values(), ids=lambda target: target.name)
def test_the_papers_of_the_library_of_holidays_go_in(target: contents.Target):
    """By them the program tells which version has worked out what it keeps."""
    papers = [each for each in files() if each.startswith("holidays-") and each.endswith("/METADATA")]
    assert papers
    assert all(contents.keeps(each, target) for each in papers)
