"""Laptops of a team: each with a settings folder, a name, a device and a clock of its own, used by the command line."""

from __future__ import annotations

import json
import platform
import time
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from s3desk.app import Office
from s3desk.cli import main
from s3desk.services.conflicts import Conflict
from s3desk.services.exchanging import OpenWorkspace
from s3desk.services.ports import Command, Done
from tests.scenarios.newer import newer_program

YEAR_S = 365.25 * 86_400


@dataclass(frozen=True)
class Said:
    """What a call gave back."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        assert self.code == 0, self.err
        return json.loads(self.out)

    @property
    def line(self) -> str:
        """Return the only line of the output of a call that went well."""
        assert self.code == 0, self.err
        (line,) = self.out.splitlines()
        return line


@dataclass
class Laptop:
    """One person's computer; `ahead_s` says by how many seconds its clock is wrong, `newer` whether the program on it
    is the next version.
    """

    folder: Path
    name: str
    capsys: pytest.CaptureFixture[str]
    ahead_s: float = 0.0
    newer: bool = False
    file: Path = field(init=False)

    def __post_init__(self) -> None:
        self.home = self.folder / f"settings of {self.name}"
        self.file = self.folder / self.name / "strategy.s3desk"
        for each in (self.home, self.file.parent):
            each.mkdir(parents=True, exist_ok=True)

    @contextmanager
    def used(self) -> Iterator[None]:
        """Sit down at this laptop: its settings, its owner, its name, its clock."""
        right = time.time
        with pytest.MonkeyPatch.context() as patch, newer_program() if self.newer else nullcontext():
            patch.setenv("S3DESK_HOME", str(self.home))
            patch.setenv("S3DESK_AS", self.name)
            patch.setattr(platform, "node", lambda: f"laptop of {self.name}")
            patch.setattr(time, "time", lambda: right() + self.ahead_s)
            yield

    def call(self, verb: str, *arguments: object) -> Said:
        """Call a verb on this laptop's file, as a person would type it."""
        with self.used():
            self.capsys.readouterr()
            code = main([verb, str(self.file), *map(str, arguments)])
            said = self.capsys.readouterr()
        return Said(code, said.out, said.err)

    def does(self, verb: str, *arguments: object) -> str:
        """Call a verb that must go well, and return what it printed."""
        said = self.call(verb, *arguments)
        assert said.code == 0, said.err
        return said.out

    @contextmanager
    def open(self) -> Iterator[OpenWorkspace]:
        with self.used():
            workspace = Office.here().open(self.file)
            try:
                yield workspace
            finally:
                workspace.close()

    def run(self, make: Any) -> Done:
        """Run the command that `make` makes from the file's questions."""
        with self.open() as workspace:
            command: Command = make(workspace.questions)
            return workspace.run(command)

    # ---- looking

    def shown(self, record: str) -> dict[str, Any]:
        found: dict[str, Any] = self.call("show", record, "--json").json
        return found

    def conflicts(self) -> list[Conflict]:
        with self.open() as workspace:
            return workspace.questions.conflicts()

    def card(self, name: str) -> Any:
        """Return a conflict as all laptops must show it: without what depends on who looks."""
        (found,) = [each for each in self.call("conflicts", "--json").json if each["id"] == name]
        for side in found["sides"]:
            del side["mine"]
        return found

    @property
    def digest(self) -> str:
        return str(self.call("info", "--json").json["digest"])

    @property
    def changes(self) -> int:
        return int(self.call("info", "--json").json["changes"])

    # ---- exchanging

    def pack(self, path: Path, *arguments: object) -> Path:
        self.does("pack", path, *arguments)
        return path

    def receive(self, pack: Path, *arguments: object) -> Said:
        return self.call("receive", pack, *arguments)

    def reads(self, pack: Path) -> str:
        said = self.receive(pack)
        assert said.code == 0, said.err
        return said.out

    def syncs(self, target: Path) -> Any:
        """Exchange with a folder, and return what that did."""
        return self.call("sync", target, "--json").json

    def accept(self, other: Laptop) -> None:
        """Let another person in, by the fingerprint that they read out on the telephone."""
        (mark,) = [
            each["fingerprint"] for each in other.call("members", "--json").json["members"] if each["standing"] == "me"
        ]
        self.does("members", "accept", mark)
