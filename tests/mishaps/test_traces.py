"""What is kept of an exception: its kind and the way to it, and none of its words."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from s3desk.mishaps import traces
from s3desk.mishaps.traces import INNER, MOST_LINKS, OUTER, Elsewhere, lines, show, trace_of
from s3desk.services.edition import Edition
from tests.mishaps.talkative import NAME, PLACE, SECRET, met


def told(mishap: BaseException) -> str:
    return "\n".join(lines(trace_of(mishap)))


def raised(act: Callable[[], object]) -> Exception:
    with pytest.raises(Exception) as caught:  # noqa: PT011  # any kind
        act()
    return caught.value


def test_the_way_is_kept_and_the_words_are_not():
    said = told(met())
    assert [word for word in SECRET if word in said] == []
    first, then, last = said.split("which led to")
    assert first.startswith("ValueError\n  tests.mishaps.talkative: deep, line ")
    assert "  s3desk.services.outline_paste: typed_lines, line " in first
    assert "  tests.mishaps.talkative: Talkative.splitlines, line " in first
    assert "s3desk.domain.errors.OfficeError: {0} cannot be written ({1}).\n" in then
    assert "\nKeyError\n" in last


def test_the_system_s_name_of_a_mishap_is_kept(tmp_path: Path):
    assert told(raised((tmp_path / NAME).read_text)).startswith("FileNotFoundError [ENOENT]\n")
    assert NAME not in told(raised((tmp_path / NAME).read_text))
    with sqlite3.connect(":memory:") as database:
        said = told(raised(lambda: database.execute(f"SELECT '{NAME}' FROM nowhere")))
    database.close()
    assert said.startswith("sqlite3.OperationalError [SQLITE_ERROR]\n")


def test_an_endless_recursion_is_short():
    def again() -> None:
        again()

    (link,) = trace_of(raised(again))
    assert len(link.steps) == OUTER + INNER + 1
    assert "more" in link.steps[OUTER]


def test_mishaps_that_led_to_each_other_in_a_circle_end():
    one, other = ValueError(), KeyError()
    one.__cause__, other.__cause__ = other, one
    assert [link.kind for link in trace_of(one)] == ["KeyError", "ValueError"]


def test_a_long_chain_is_cut():
    first = at = ValueError()
    for _ in range(100):
        at.__cause__ = ValueError()
        at = at.__cause__
    assert len(trace_of(first)) == MOST_LINKS


def test_a_mistake_in_another_process_brings_its_way():
    said = told(Elsewhere(f"{NAME}: {PLACE}", trace_of(met())))
    assert [word for word in SECRET if word in said] == []
    assert said.index("ValueError") < said.index("KeyError") < said.index("s3desk.mishaps.traces.Elsewhere")


@pytest.mark.parametrize(("build", "wanted", "shown"), [("source", "", True), ("4f2a", "", False), ("4f2a", "1", True)])
def test_the_whole_traceback_is_for_who_works_on_the_program(
    build: str, wanted: str, shown: bool, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.setattr(traces, "edition", lambda: Edition("1.0", build))
    monkeypatch.setenv("S3DESK_TRACEBACK", wanted)
    show(met())
    assert (NAME in capsys.readouterr().err) is shown
