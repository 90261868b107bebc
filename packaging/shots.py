"""Make a picture of every screen, drawn without a display from the example workspace, to be looked at one by one.

    python packaging/shots.py [FOLDER] [--only WORD] [--quick]    FOLDER: a temporary one unless given; never the repository
    python packaging/shots.py --picture                           resources/help/window.png, the picture of the README
    python packaging/shots.py --manual                            the pictures of the manual (pictures.py lists them)

Screens are found, not listed: every tab, every entry of its navigator, every part of its record panel, every command
that opens a dialog; the same again in an empty file. `--only` keeps the pictures whose name holds the word, `--quick`
makes the smallest window in the light scheme alone. One process per scale factor, for Qt reads that at its start.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import pictures  # noqa: E402
from photographer import Photographer, Setting  # noqa: E402
from PySide6.QtGui import QImage  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from s3desk.app import Office  # noqa: E402

PICTURE = ROOT / "resources" / "help" / "window.png"
ZONE = "Europe/Madrid"
"""Where the team of the example works."""
AUTHOR = "Marcos Supuesto Gil"
"""One of the people of the example, so that it has tasks of the person at the desk."""
SETTINGS = (
    Setting("light", 1024, 768),
    Setting("dark", 1024, 768),
    Setting("contrast", 1024, 768),
    Setting("light", 1440, 900),
    Setting("dark", 1440, 900),
    Setting("light", 683, 512, 150),
    Setting("dark", 683, 512, 150),
)


def take_picture(photographer: Photographer, example: Path) -> None:
    """Take the picture that the README shows: the tab in the middle of the work, with a record beside its list."""
    with photographer.window(SETTINGS[0], example) as window:
        record = photographer.first(window.desk, ("finding",))
        if record is not None:
            window.desk.show_record(*record)
        photographer.settle(window.desk)
        window.grab().toImage().convertToFormat(QImage.Format.Format_RGB888).save(str(PICTURE), quality=0)


def screens(home: Path) -> str:
    """Return the name of a platform without a display, whose one screen is as large as the largest window."""
    file = home / "screens.json"
    screen = {"name": "S3", "x": 0, "y": 0, "width": 1440, "height": 900, "dpr": 1}
    file.write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
    return f"offscreen:configfile={file}"


def photograph(asked: argparse.Namespace, home: Path) -> None:
    """Take all pictures of one scale factor; this process has it."""
    photographer = Photographer(QApplication([]), asked.folder, asked.only)
    if asked.picture:
        take_picture(photographer, home / "example.s3desk")
        return
    if asked.manual:
        pictures.take_manual(photographer, home / "example.s3desk")
        return
    for setting in SETTINGS[:1] if asked.quick else SETTINGS:
        if setting.scale == asked.scale:
            photographer.walk(setting, home / "example.s3desk", home / "empty.s3desk")
            print(f"{setting.name}: {photographer.taken} pictures so far", flush=True)


def prepare(home: Path) -> None:
    """Make the files that are shown."""
    office = Office.here()
    example = home / "example.s3desk"
    office.create_example(example).close()
    office.create(home / "empty.s3desk").close()
    subprocess.run(
        [sys.executable, "-m", "s3desk", "export", str(example), str(home / "calls.csv"), "--what", "call"],
        check=True,
        stdout=subprocess.DEVNULL,
        cwd=ROOT,
    )


def main(arguments: Sequence[str]) -> int:
    """Take the pictures in one child process per scale factor."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--only", default="", metavar="WORD")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--picture", action="store_true")
    parser.add_argument("--manual", action="store_true")
    parser.add_argument("--scale", type=int, help=argparse.SUPPRESS)
    asked = parser.parse_args(arguments)
    if asked.scale:
        home = Path(os.environ["S3DESK_HOME"])
        photograph(asked, home)
        return 0
    folder = Path(asked.folder or tempfile.mkdtemp(prefix="s3desk-shots-")).resolve()
    if folder.is_relative_to(ROOT):
        parser.error("the pictures stay out of the repository")
    with tempfile.TemporaryDirectory() as made:
        home = Path(made)
        os.environ.update({"S3DESK_HOME": made, "QT_QPA_PLATFORM": screens(home), "S3DESK_AS": AUTHOR, "TZ": ZONE})
        prepare(home)
        for scale in (100,) if asked.quick or asked.picture or asked.manual else (100, 150):
            words = [*arguments, *([] if asked.folder else [str(folder)]), "--scale", str(scale)]
            environment = {**os.environ, "QT_SCALE_FACTOR": f"{scale / 100}"}
            subprocess.run([sys.executable, __file__, *words], env=environment, check=True)
    print(PICTURE if asked.picture else folder)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
