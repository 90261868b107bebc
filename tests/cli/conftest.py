"""The command line as a test calls it: arguments in; exit code, output and errors out."""

import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from s3desk.cli import main
from s3desk.domain.messages import Message


@dataclass(frozen=True)
class Called:
    """What a call gave back."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        assert self.code in {0, 1}, self.err
        return json.loads(self.out)

    @property
    def line(self) -> str:
        """Return the only line of the output of a call that went well."""
        assert self.code == 0, self.err
        (line,) = self.out.splitlines()
        return line


Call = Callable[..., Called]


@pytest.fixture(autouse=True)
def _texts_are_said(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail where a verb prints a message as str: that has no singular."""
    plain = Message.__str__

    def read(text: Message) -> str:
        verb = sys._getframe(1).f_globals["__name__"]
        assert not verb.startswith("s3desk.cli"), f"{verb} does not say: {text.key}"
        return plain(text)

    monkeypatch.setattr(Message, "__str__", read)


@pytest.fixture
def s3desk(capsys: pytest.CaptureFixture[str]) -> Call:
    def call(*arguments: object) -> Called:
        capsys.readouterr()
        code = main([str(each) for each in arguments])
        said = capsys.readouterr()
        return Called(code, said.out, said.err)

    return call


@pytest.fixture
def file(s3desk: Call, tmp_path: Path) -> Path:
    """Return a new workspace of Cantabria."""
    path = tmp_path / "work.s3desk"
    assert s3desk("new", path, "--region", "ES13", "--as", "Ana").code == 0
    return path
