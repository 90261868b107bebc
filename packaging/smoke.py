#!/usr/bin/env python3
"""Tries a finished build, as a person would who has nothing else: no Python of ours, no settings, no screen.

    python3 packaging/smoke.py FOLDER      dist/s3desk-VERSION, or where it was installed: /usr/lib/s3desk,
                                           %LOCALAPPDATA%\\Programs\\S3Desk, /Applications/S3Desk.app

Standard library only. Ends with 1 and what was said at the first step that fails.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

PATIENCE_S = 300
KEPT = (
    "PATH", "HOME", "DISPLAY", "XAUTHORITY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR", "QT_QPA_PLATFORM",
    "SYSTEMROOT", "USERPROFILE", "LOCALAPPDATA", "TEMP",
)  # fmt: skip
"""Of the environment: nothing that leads to another Python or its libraries."""
PASSPHRASE = "four words for a pack"
AUTHOR = "Smoke Test"
CALL = "Δίκτυα περιφερειών, año 2026"
FEED = {
    "generatedAt": "2026-08-22T04:00:00Z",
    "searchUrl": "https://feed.example/search",
    "grants": [
        {
            "id": "TOPIC-2026-01",
            "identifier": "TOPIC-2026-01",
            "title": CALL,
            "deadlineDate": "2026-11-18",
            "budget": {"totalBudgetEur": 4_000_000},
        }
    ],
}
"""What a portal of the Union publishes each day, with one call."""


class Failed(Exception):
    """A step that did not do what it should."""


def program(folder: Path, system: str = os.name) -> Path:
    """Return the command line of a build."""
    if folder.suffix == ".app":
        return folder / "Contents" / "MacOS" / "S3Desk"
    return folder / ("S3Desk.com" if system == "nt" else "s3desk")


class Bundle:
    """A build, its program, and a place of its own to work in."""

    def __init__(self, folder: Path, place: Path, passphrase: str = PASSPHRASE) -> None:
        self.folder = folder.resolve()
        self.program = program(self.folder)
        self.place = place
        kept = {name: os.environ[name] for name in KEPT if name in os.environ}
        self._environment = {
            "QT_QPA_PLATFORM": "offscreen",
            **kept,
            "LANG": "C.UTF-8",
            "S3DESK_HOME": str(place / "home"),
            "S3DESK_AS": AUTHOR,
            "S3DESK_PASSPHRASE": passphrase,
            "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
        }

    def run(self, *words: str, code: int = 0) -> str:
        """Run the program and return what it says; Failed where it ends otherwise than with this code."""
        done = subprocess.run(
            [str(self.program), *words],
            cwd=self.place,
            env=self._environment,
            capture_output=True,
            encoding="utf-8",
            timeout=PATIENCE_S,
            check=False,
        )
        if done.returncode != code:
            raise Failed(f"s3desk {' '.join(words)} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
        return done.stdout

    def info(self, file: str) -> dict[str, object]:
        found: dict[str, object] = json.loads(self.run("info", file, "--json"))
        return found


def expect(holds: bool, said: str) -> None:
    if not holds:
        raise Failed(said)


# ---- the steps


def says_its_build(bundle: Bundle) -> None:
    said = bundle.run("--version").strip()
    expect(said.startswith("S3Desk ") and "(source)" not in said, f"--version says {said!r}")


def shows_every_view(bundle: Bundle) -> None:
    said = bundle.run("--example", "--try").splitlines()
    expect(said[-1] == "Every view was shown." and len(said) > 40, "\n".join(said))


def keeps_what_is_written(bundle: Bundle) -> None:
    bundle.run("new", "own.s3desk", "--region", "ES13", "--as", AUTHOR)
    made = bundle.run("add", "own.s3desk", "finding", "statement=Few firms train their staff").strip()
    told = json.loads(bundle.run("list", "own.s3desk", "finding", "--json"))
    expect(len(told) == 1 and made in json.dumps(told), f"list shows {told}")
    bundle.run("set", "own.s3desk", made, "statement=Few small firms train their staff")
    bundle.run("undo", "own.s3desk")
    expect("Few firms train" in bundle.run("search", "own.s3desk", "train"), "search does not find the finding")
    bundle.run("verify", "own.s3desk")


def writes_and_reads_files(bundle: Bundle) -> None:
    bundle.run("example", "example.s3desk")
    for name in ("all.xlsx", "all.json"):
        bundle.run("export", "example.s3desk", name)
    with zipfile.ZipFile(bundle.place / "all.xlsx") as book:
        expect("xl/workbook.xml" in book.namelist(), "the workbook is none")
    bundle.run("export", "example.s3desk", "calls.csv", "--what", "call")
    bundle.run("import", "own.s3desk", "calls.csv")
    expect(len(json.loads(bundle.run("list", "own.s3desk", "call", "--json"))) > 5, "the calls were not read")


def reads_what_others_publish(bundle: Bundle) -> None:
    (bundle.place / "feed.json").write_text(json.dumps(FEED), encoding="utf-8")
    bundle.run("new", "read.s3desk", "--region", "ES13", "--as", AUTHOR)
    bundle.run("import", "read.s3desk", "feed.json")
    bundle.run("export", "read.s3desk", "calls.xlsx", "--what", "call")
    bundle.run("new", "again.s3desk", "--region", "ES13", "--as", AUTHOR)
    bundle.run("import", "again.s3desk", "calls.xlsx")
    for file in ("read.s3desk", "again.s3desk"):
        titles = [each.get("title") for each in json.loads(bundle.run("list", file, "call", "--json"))]
        expect(titles == [CALL], f"{file} has {titles}")


def exchanges(bundle: Bundle) -> None:
    bundle.run("pack", "own.s3desk", "plain.s3pack")
    bundle.run("receive", "copy.s3desk", "plain.s3pack")
    expect(bundle.info("copy.s3desk")["digest"] == bundle.info("own.s3desk")["digest"], "the copy differs")
    bundle.run("add", "own.s3desk", "task", "title=Ask the campus")
    bundle.run("pack", "own.s3desk", "sealed.s3pack")
    sealed = (bundle.place / "sealed.s3pack").read_bytes()
    expect(b"Ask the campus" not in sealed, "the pack is not sealed")
    bundle.run("receive", "copy.s3desk", "sealed.s3pack")
    (bundle.place / "share").mkdir()
    bundle.run("add", "copy.s3desk", "task", "title=Answer them")
    for file in ("copy.s3desk", "own.s3desk", "copy.s3desk"):
        bundle.run("sync", file, "share")
    expect(bundle.info("copy.s3desk")["digest"] == bundle.info("own.s3desk")["digest"], "the folder lost something")


def refuses_in_one_sentence(bundle: Bundle) -> None:
    bundle.run("info", "nowhere.s3desk", code=2)


def carries_its_licences(bundle: Bundle) -> None:
    found = list(bundle.folder.rglob("sbom.cdx.json"))
    expect(bool(found), "there is no bill of materials")
    bill = json.loads(found[0].read_text(encoding="utf-8"))
    texts = {path.name for path in found[0].parent.glob("*.txt")}
    expect({"S3Desk.txt", "LGPL-3.0.txt", "GPL-3.0.txt", "Notices.txt", "Parts of Qt.txt"} <= texts, f"only {texts}")
    expect(len(bill["components"]) > 30 and len(texts) > 30, "licences are missing")


STEPS: tuple[Callable[[Bundle], None], ...] = (
    says_its_build,
    shows_every_view,
    keeps_what_is_written,
    writes_and_reads_files,
    reads_what_others_publish,
    exchanges,
    refuses_in_one_sentence,
    carries_its_licences,
)


def state(folder: Path) -> dict[str, tuple[int, int]]:
    """Return size and time of every file, to see that a run leaves them alone."""
    return {str(path): (path.stat().st_size, path.stat().st_mtime_ns) for path in folder.rglob("*") if path.is_file()}


def main(arguments: list[str]) -> int:
    """Take every step; 1 at the first that fails."""
    if len(arguments) != 1 or not Path(arguments[0]).is_dir():
        print(__doc__, file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as place:
        bundle = Bundle(Path(arguments[0]), Path(place))
        before = state(bundle.folder)
        for step in STEPS:
            began = time.monotonic()
            try:
                step(bundle)
            except (Failed, OSError, subprocess.TimeoutExpired) as reason:
                print(f"failed: {step.__name__.replace('_', ' ')}\n{reason}")
                return 1
            print(f"{time.monotonic() - began:6.1f} s  {step.__name__.replace('_', ' ')}", flush=True)
        if state(bundle.folder) != before:
            print("failed: the program changed its own folder")
            return 1
    print(f"{len(STEPS)} passed, 0 failed")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
