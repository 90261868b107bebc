"""The replica machine with real servers between the laptops, and laptops that really die."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import ClassVar

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from s3desk.exchange.carriers import carrier
from s3desk.exchange.targets import target_at
from tests.conftest import ROOT
from tests.replicas.laptop import OLD
from tests.replicas.machine import Replicas
from tests.replicas.working import NUMBERS, WHO

TAKE = """
import sys, time
from pathlib import Path
from tests.replicas.laptop import NEW, OLD, Laptop

laptop = Laptop(Path(sys.argv[1]), sys.argv[2], float(sys.argv[3]), OLD if sys.argv[4] == "old" else NEW)
pack = Path(sys.argv[5]).read_bytes()
print("open", flush=True)
try:
    laptop.take(pack)
finally:
    print("done", flush=True)
    time.sleep(60)
"""


class Everywhere(Replicas):
    """Adds exchange by WebDAV and by the hub, and kill -9; `web` is a folder as it is served, `hub` the hub's address."""

    web: ClassVar[tuple[Path, str, str]]
    """The folder, the address at which it is served, and the password."""
    hub: ClassVar[str]

    @rule(who=WHO, lose=st.integers(0, 9))
    def exchange_by_web(self, who: int, lose: int) -> None:
        """A folder on a server, from which a file goes missing now and then."""
        served, address, password = self.web
        there = served / self.folder.name
        there.mkdir(exist_ok=True)
        files = sorted(there.rglob("*.s3pack"))
        if lose == 0 and files:
            random.choice(files).unlink()
        laptop = self.who(who)
        target, _ = target_at(f"{address}/{there.name}")
        self.exchange(laptop, lambda: carrier(target, laptop.profile.author, password))

    @rule(who=WHO)
    def exchange_by_hub(self, who: int) -> None:
        laptop = self.who(who)
        target, password = target_at(self.hub)
        self.exchange(laptop, lambda: carrier(target, laptop.profile.author, password))

    @precondition(lambda self: self.mail)
    @rule(who=WHO, number=NUMBERS, after_ms=st.integers(0, 60))
    def be_killed_while_taking_in(self, who: int, number: int, after_ms: int) -> None:
        """A pack is there whole or not at all, and the file is sound."""
        laptop, pack = self.who(who), self.folder / "killing.s3pack"
        pack.write_bytes(self.mail[number % len(self.mail)])
        before = laptop.ids()
        laptop.close()
        age = "old" if laptop.declared is OLD else "new"
        child = subprocess.Popen(
            [sys.executable, "-c", TAKE, str(laptop.path), laptop.name, str(laptop.wrong_s), age, str(pack)],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=os.environ | {"PYTHONPATH": str(ROOT)},
        )
        assert child.stdout is not None
        try:
            assert child.stdout.readline() == b"open\n"
            with suppress(subprocess.TimeoutExpired):
                child.wait(after_ms / 1000)
        finally:
            child.send_signal(signal.SIGKILL)
            child.communicate()
        laptop.open()
        assert laptop.ids()[: len(before)] == before or self.retired  # a retirement that comes in holds changes back
        assert laptop.problems() == []
