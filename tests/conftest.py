"""What every test gets: a settings folder of its own, no screen, no keyring, nothing left running."""

import gc
import os
import shutil
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).resolve().parent.parent
SAMPLES = Path(os.environ.get("S3DESK_SAMPLES") or ROOT.parent / "shared" / "samples")
PATIENCE_S = 2.0  # for threads to end
LONG_S = 1800  # a long test or a benchmark hangs; others have 120 s (pyproject.toml)

# before anything imports Qt or keyring
os.environ["QT_QPA_PLATFORM"] = os.environ.get("S3DESK_TEST_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"

settings.register_profile(
    "house", deadline=None, derandomize="CI" in os.environ, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("house")


# ---- which tests run


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options of packaging/dev.py test."""
    group = parser.getgroup("s3desk")
    group.addoption("--long", action="store_true", help="run the tests marked long too")
    group.addoption("--bench", action="store_true", help="run the benchmarks, and only them")
    group.addoption("--all-present", action="store_true", help="fail where a server, a tool or the samples are absent")


def _lacks_tool(name: str) -> bool:
    return shutil.which(name) is None


def _lacks_server(name: str) -> bool:
    """A server is there by its address in S3DESK_NAME, or as a program (Debian keeps PostgreSQL's off the PATH)."""
    if os.environ.get(f"S3DESK_{name.upper()}"):
        return False
    program = {"postgresql": "postgres"}.get(name, name)
    return shutil.which(program) is None and not any(Path("/usr/lib").glob(f"*/*/bin/{program}"))


def _lacks_samples(name: str) -> bool:
    return not (SAMPLES / name).exists()


def built_folders() -> list[Path]:
    """Return the folders that packaging/build.py made, the latest last."""
    return sorted((ROOT / "dist").glob("s3desk-*/"), key=lambda folder: folder.stat().st_mtime)


def _lacks_build(_: str) -> bool:
    return not built_folders()


LACKS: dict[str, Callable[[str], bool]] = {
    "tool": _lacks_tool,
    "server": _lacks_server,
    "samples": _lacks_samples,
    "built": _lacks_build,
}


def absent(item: pytest.Item) -> list[str]:
    """Return what a test needs by its marks and this machine has not: "tool pdfinfo", "samples calls"."""
    lacking = []
    for kind, lacks in LACKS.items():
        for mark in item.iter_markers(kind):
            lacking += [f"{kind} {name}".strip() for name in mark.args or ("",) if lacks(name)]
    if "samples" in getattr(item, "fixturenames", ()) and _lacks_samples(""):
        lacking.append("samples")
    return sorted(set(lacking))


def _wanted(item: pytest.Item, config: pytest.Config) -> bool:
    is_bench = item.get_closest_marker("bench") is not None
    if config.getoption("--bench"):
        return is_bench
    return not is_bench and (bool(config.getoption("--long")) or item.get_closest_marker("long") is None)


ABSENT = pytest.StashKey[dict[str, list[str]]]()
LEFT_FOR_LATER = pytest.StashKey[int]()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out long tests, benchmarks and what this machine cannot run, and remember which."""
    for item in items:
        if "benchmarks" in item.path.relative_to(ROOT).parts:
            item.add_marker(pytest.mark.bench)
        if not item.get_closest_marker("timeout") and (item.get_closest_marker("long") or config.getoption("--bench")):
            item.add_marker(pytest.mark.timeout(LONG_S))
    wanted = [item for item in items if _wanted(item, config)]
    lacking = {item.nodeid: found for item in wanted if (found := absent(item))}
    config.stash[ABSENT] = lacking
    config.stash[LEFT_FOR_LATER] = len(items) - len(wanted)
    kept = [item for item in wanted if config.getoption("--all-present") or item.nodeid not in lacking]
    staying = set(kept)
    config.hook.pytest_deselected(items=[item for item in items if item not in staying])
    items[:] = kept


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Fail, under --all-present, a test whose needs are not met."""
    if lacking := item.config.stash.get(ABSENT, {}).get(item.nodeid):
        pytest.fail(f"not on this machine: {', '.join(lacking)}", pytrace=False)


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> Iterator[None]:
    """Name in the last lines what was not tested, and why."""
    yield
    if later := config.stash.get(LEFT_FOR_LATER, 0):
        terminalreporter.write_line(f"not asked for: {later} (long tests by --long, benchmarks by --bench)")
    if not config.getoption("--all-present"):
        for nodeid, lacking in config.stash.get(ABSENT, {}).items():
            terminalreporter.write_line(f"not run, for want of {', '.join(lacking)}: {nodeid}", yellow=True)


# ---- what every test gets


@pytest.fixture(autouse=True)
def settings_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the settings folder of this test alone; the author is Test Person."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("S3DESK_HOME", str(home))
    monkeypatch.setenv("S3DESK_AS", "Test Person")
    return home


@pytest.fixture(scope="session")
def scenarios(samples: Path) -> Path:
    """Return the folder of the scenarios beside the samples; mark the test `samples("../scenarios")`."""
    return samples.parent / "scenarios"


@pytest.fixture(scope="session")
def samples() -> Path:
    """Return the folder of real files from outside; a test that asks for it is left out where it is absent."""
    return SAMPLES


# ---- nothing stays behind


def _soon(holds: Callable[[], bool]) -> bool:
    """Tell whether something holds now or within a short while: a thread may need a moment to end."""
    end = time.monotonic() + PATIENCE_S
    while not holds():
        if time.monotonic() > end:
            return False
        time.sleep(0.005)
    return True


def _python_threads() -> set[threading.Thread]:
    """Return the running threads that Python started and that keep a program alive or may touch a closed file."""
    return {t for t in threading.enumerate() if t.is_alive() and not isinstance(t, threading._DummyThread)}


def _has_application() -> bool:
    widgets = sys.modules.get("PySide6.QtWidgets")
    return widgets is not None and widgets.QApplication.instance() is not None


def _busy_qt() -> dict[int, tuple[str, Any]]:
    """Return the running QThreads and timers that Python knows, and the windows on screen, by identity."""
    from PySide6.QtCore import QEvent, QThread, QTimer
    from PySide6.QtWidgets import QApplication
    from shiboken6 import isValid

    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    found: dict[int, tuple[str, Any]] = {}
    for thing in gc.get_objects():
        kind = type(thing)
        if issubclass(kind, QThread) and isValid(thing) and thing.isRunning() and thing is not QThread.currentThread():
            found[id(thing)] = (f"running thread {kind.__name__}", thing)
        elif issubclass(kind, QTimer) and isValid(thing) and thing.isActive():
            found[id(thing)] = (f"running timer of {type(thing.parent()).__name__}", thing)
    for window in QApplication.topLevelWidgets():
        if window.isVisible():
            found[id(window)] = (f"open window {type(window).__name__} {window.windowTitle()!r}", window)
    return found


def _left_in_qt(before: dict[int, tuple[str, Any]]) -> list[str]:
    """Return what runs in Qt now and did not before; windows are closed, so that one test is blamed only once."""
    from PySide6.QtCore import QCoreApplication

    def left() -> dict[int, tuple[str, Any]]:
        QCoreApplication.processEvents()
        return {key: found for key, found in _busy_qt().items() if key not in before}

    _soon(lambda: not left())
    names = []
    for name, thing in left().values():
        names.append(name)
        if name.startswith("open window"):
            thing.close()
    return names


@pytest.fixture(autouse=True)
def nothing_left_behind(request: pytest.FixtureRequest, settings_home: Path) -> Iterator[None]:
    """Fail a test that leaves a Python thread, a QThread, a timer or a window behind."""
    threads = _python_threads()
    uses_qt = bool({"qtbot", "qapp"} & set(request.fixturenames))
    before = _busy_qt() if uses_qt and _has_application() else {}
    yield
    left = _left_in_qt(before) if uses_qt and _has_application() else []
    if not _soon(lambda: _python_threads() <= threads):
        left += [f"thread {thread.name}" for thread in _python_threads() - threads]
    if left:
        pytest.fail("left behind: " + ", ".join(left), pytrace=False)
