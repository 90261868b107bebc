"""The helper process: its pieces, its errors, its end."""

import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from s3desk import helper
from s3desk.domain.errors import Cancelled, OfficeError
from s3desk.mishaps.traces import Elsewhere, lines, trace_of
from s3desk.services.ports import Progress, silent

NEVER_S = 60


def counting(whole: int, progress: Progress) -> Iterator[int]:
    for number in range(whole):
        progress(number, whole)
        print("a library that talks")
        yield number


def refusing(progress: Progress) -> Iterator[int]:
    yield 1
    raise OfficeError("{0} has {1} rows.", "calls.csv", 3)


class Panic(BaseException):
    """What libraries written in Rust raise: no Exception."""


def panicking(progress: Progress) -> Iterator[int]:
    yield 1
    raise Panic


def mistaken(progress: Progress) -> Iterator[int]:
    yield 1 // 0


def vanishing(progress: Progress) -> Iterator[int]:
    import os

    yield 1
    os._exit(3)


def lasting(tidied: Path, progress: Progress) -> Iterator[int]:
    """Work until it is stopped, and tidy up then."""
    yield 1
    try:
        end = time.monotonic() + NEVER_S
        while time.monotonic() < end:
            time.sleep(0.005)
            progress(1, None)
    finally:
        tidied.touch()


@pytest.fixture(autouse=True)
def findable(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the helper import this module."""
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).resolve().parent.parent))


def test_pieces_come_in_order_and_prints_do_not_get_between():
    assert list(helper.beside(counting, 300, progress=silent)) == list(range(300))


def test_a_refusal_is_the_same_sentence_here():
    pieces = helper.beside(refusing, progress=silent)
    assert next(pieces) == 1
    with pytest.raises(OfficeError) as refused:
        next(pieces)
    assert str(refused.value) == "calls.csv has 3 rows."
    assert refused.value.message.key == "{0} has {1} rows."


def test_a_mistake_comes_with_the_helper_s_traceback():
    with pytest.raises(RuntimeError, match="ZeroDivisionError"):
        list(helper.beside(mistaken, progress=silent))


def test_a_mistake_brings_its_way_without_its_words():
    with pytest.raises(Elsewhere) as raised:
        list(helper.beside(mistaken, progress=silent))
    told = "\n".join(lines(trace_of(raised.value)))
    assert "ZeroDivisionError\n  s3desk.helper: serve, line " in told
    assert ": mistaken, line " in told
    assert "division by zero" not in told


def test_a_library_s_panic_is_a_mistake_as_well():
    with pytest.raises(Elsewhere, match="Panic"):
        list(helper.beside(panicking, progress=silent))


class Unreadable:
    """Cannot be read on the other side."""

    def __reduce__(self) -> tuple[type[int], tuple[str]]:
        return int, ("no number",)


def test_work_that_cannot_be_read_is_a_mistake_too():
    with pytest.raises(Elsewhere, match="ValueError"):
        list(helper.beside(counting, Unreadable(), progress=silent))


def test_a_helper_that_dies_is_one_sentence():
    with pytest.raises(OfficeError, match="ended too early"):
        list(helper.beside(vanishing, progress=silent))


def test_a_helper_that_does_not_start_is_one_sentence(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(helper, "MODE", "--no-such-mode")
    with pytest.raises(OfficeError, match="ended too early"):
        list(helper.beside(counting, 1, progress=silent))


def test_progress_that_cancels_stops_the_helper_which_tidies_up(tmp_path: Path):
    def enough(done: int, whole: int | None) -> None:
        raise Cancelled

    started = time.monotonic()
    with pytest.raises(Cancelled):
        list(helper.beside(lasting, tmp_path / "tidied", progress=enough))
    assert (tmp_path / "tidied").exists()
    assert time.monotonic() - started < NEVER_S / 2


def test_a_caller_that_reads_no_more_stops_the_helper(tmp_path: Path):
    pieces = helper.beside(lasting, tmp_path / "tidied", progress=silent)
    next(pieces)
    pieces.close()
    assert (tmp_path / "tidied").exists()


def test_a_helper_that_does_not_listen_is_ended(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(helper, "PATIENCE_S", 0.1)
    pieces = helper.beside(time_out, progress=silent)
    next(pieces)
    started = time.monotonic()
    pieces.close()
    assert time.monotonic() - started < NEVER_S / 2


def time_out(progress: Progress) -> Iterator[int]:
    yield 1
    time.sleep(NEVER_S)


def test_a_helper_ends_with_the_program_that_started_it(tmp_path: Path):
    code = (
        "import os, sys; from pathlib import Path; from s3desk import helper; import test_helper\n"
        "next(helper.beside(test_helper.lasting, Path(sys.argv[1]), progress=lambda *all: None)); os._exit(1)"
    )
    here = str(Path(__file__).resolve().parent)
    subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path.insert(0, {here!r}); {code}", str(tmp_path / "tidied")],
        check=False,
        env={"PYTHONPATH": os.pathsep.join([here, str(Path(here).parent)]), "PATH": ""},
    )
    waited = threading.Event()
    for _ in range(400):
        if (tmp_path / "tidied").exists():
            return
        waited.wait(0.02)
    pytest.fail("the helper goes on")
