"""The house is in order: style, types, floors, forms and pins."""

import ast
import importlib.util
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "s3desk"
WITHOUT_QT = ["domain", "ledger", "services", "store", "exchange", "formats", "mishaps"]


def load(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, *arguments], cwd=ROOT, capture_output=True, text=True, check=False)


def modules(folder: Path) -> list[str]:
    paths = sorted(path.relative_to(ROOT).with_suffix("") for path in folder.rglob("*.py"))
    return [".".join(path.parts).removesuffix(".__init__") for path in paths]


dev = load(ROOT / "packaging" / "dev.py")


@pytest.mark.timeout(600)
@pytest.mark.parametrize("check", dev.CHECKS)
def test_the_code_passes(check: str):
    done = run(*dev.CHECKS[check])
    assert done.returncode == 0, done.stdout + done.stderr


def test_compiled_forms_match_their_designs():
    """If this fails, run: python3 packaging/dev.py forms"""
    done = run("packaging/forms.py", "--check")
    assert done.returncode == 0, done.stdout + done.stderr


def imported(path: Path) -> set[str]:
    """Return the top-level names of all modules that a file imports, wherever in it."""
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level:
            names.add((node.module or "").partition(".")[0])
    return names


@pytest.mark.parametrize("path", sorted((PACKAGE / "domain").rglob("*.py")), ids=lambda path: path.stem)
def test_the_domain_uses_the_standard_library_only(path: Path):
    assert imported(path) - {"s3desk"} <= sys.stdlib_module_names


@pytest.mark.parametrize("floor", WITHOUT_QT)
def test_a_floor_below_the_desktop_loads_no_qt(floor: str):
    """Import-linter sees imports of ours; this sees what a library brings along."""
    names = modules(PACKAGE / floor)
    code = "import importlib, sys\nfor name in sys.argv[1:]: importlib.import_module(name)\nprint('PySide6' in sys.modules)"
    done = run("-c", code, *names)
    assert done.stdout == "False\n", done.stderr


def test_packaging_is_no_package():
    """An __init__.py there would hide PyPI's `packaging`."""
    assert not (ROOT / "packaging" / "__init__.py").exists()
    assert not list((ROOT / "ui").rglob("*.py"))


def required() -> list[str]:
    """Return every requirement of pyproject.toml, without its conditions."""
    data = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    groups = data["project"]["dependencies"] + data["dependency-groups"]["dev"]
    return [line.partition(";")[0].strip() for line in groups]


def canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_every_dependency_is_pinned():
    """If this fails, run: python3 packaging/dev.py lock"""
    pins = dict(
        re.findall(r"^([\w.-]+)==([\w.]+)", (ROOT / "packaging" / "requirements.txt").read_text(), re.MULTILINE)
    )
    pinned = {canonical(name): version for name, version in pins.items()}
    for requirement in required():
        name = re.match(r"[\w.-]+", requirement)
        assert name is not None
        assert canonical(name[0]) in pinned, requirement
        if "==" in requirement:
            assert pinned[canonical(name[0])] == requirement.partition("==")[2]


def test_the_pins_do_not_say_where_packages_came_from():
    text = (ROOT / "packaging" / "requirements.txt").read_text()
    assert "/" not in text
    assert not re.search(r"^-", text, re.MULTILINE)
    assert not (ROOT / "uv.lock").exists() or "uv.lock" in (ROOT / ".gitignore").read_text()


def test_every_system_package_has_a_proof_and_a_section():
    packages = [package for section in ("offscreen", "window", "tests") for package in dev.listed(section)]
    lines = [line for line in dev.SYSTEM.read_text().splitlines() if line.strip() and not line.startswith("#")]
    assert len(packages) == len(lines)
