"""What a double click does, on a workspace and on a pack, as the msi told Windows; with names as people give them."""

from __future__ import annotations

import time
from pathlib import Path

from smoke import AUTHOR, expect

from windows.wine import ANSWERS_S, Installed, Wine, show, wait_until

LEVEL = "Espacio de la región, año 2026 – Περιφέρεια Αττικής"
LONGER_THAN = 260
"""Letters: what older programs for Windows take for the longest path."""


def try_opening(wine: Wine, folder: Path, pictures: Path) -> None:
    """Open a pack that belongs to nothing here, then a workspace, once more the same, and a pack for it."""
    wine.forget()
    bundle = Installed(folder, wine, passphrase="")
    bundle.run("new", "shared.s3desk", "--region", "EL30", "--as", AUTHOR)
    bundle.run("pack", "shared.s3desk", "first.s3pack")
    with show(wine, _click(bundle.place / "first.s3pack"), pictures / "pack without a workspace.png"):
        _comes(wine, "Begin your own copy", "a pack without a workspace")
    workspace, pack = _named(bundle.place, 2)
    workspace.write_bytes((bundle.place / "shared.s3desk").read_bytes())
    bundle.run("add", "shared.s3desk", "task", "title=Ask the campus")
    bundle.run("pack", "shared.s3desk", str(pack))
    with show(wine, _click(workspace), pictures / "workspace.png"):
        _comes(wine, "Σχέδιο – S3Desk", "the workspace")
        shown = wine.windows()
        wine.run(*_click(workspace))
        expect(wine.windows() == shown, f"a second start on the same file shows {wine.windows()}")
        wine.run(*_click(pack))
        _comes(wine, "Exchange", "a pack for the open workspace")
        time.sleep(ANSWERS_S)
        wine.photograph(pictures / "pack for the open workspace.png")
        expect(wine.windows().count("Σχέδιο – S3Desk") == 1, "the pack was not handed to the window that is open")
    with show(wine, _click(pack), pictures / "pack for the last workspace.png"):
        _comes(wine, "Exchange", "a pack for the last workspace")
    _reads_far_away(bundle)


def _reads_far_away(bundle: Installed) -> None:
    """Write and read a pack with a path too long for a double click; a workspace there is more than wine 8 can name."""
    _, pack = _named(bundle.place, 5)
    expect(len(str(pack)) > LONGER_THAN, "the path is too short to try anything")
    bundle.run("receive", "far.s3desk", "first.s3pack")
    bundle.run("receive", "far.s3desk", str(_named(bundle.place, 2)[1]))
    bundle.run("add", "shared.s3desk", "task", "title=Answer them")
    bundle.run("pack", "shared.s3desk", str(pack))
    bundle.run("receive", "far.s3desk", str(pack))
    expect(bundle.info("far.s3desk")["digest"] == bundle.info("shared.s3desk")["digest"], "the copy differs")


def _named(place: Path, levels: int) -> tuple[Path, Path]:
    """Return where a workspace and a pack lie, so many folders below."""
    folder = place.joinpath(*[LEVEL] * levels)
    folder.mkdir(parents=True, exist_ok=True)
    return folder / "Σχέδιο.s3desk", folder / "Πακέτο, año 2026.s3pack"


def _comes(wine: Wine, title: str, of: str) -> None:
    """Expect a window with this title, and what opened it."""
    wait_until(lambda: title in wine.windows(), f"{title}, of {of}")


def _click(path: Path) -> tuple[str, str, Path]:
    """Return what asks Windows to open a file by its kind."""
    return "start", "/unix", path
