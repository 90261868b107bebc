"""What a screen reader hears from outside the program: one reading over AT-SPI under a real X server."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from s3desk.app import Office

ROOT = Path(__file__).resolve().parents[2]
BUS_LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
READER = Path(__file__).with_name("at_spi_reader.py")


@pytest.mark.long
@pytest.mark.tool("Xvfb", "dbus-run-session", str(BUS_LAUNCHER))
def test_a_screen_reader_finds_its_way(tmp_path: Path):
    """The window's tree, the search field, the tabs, a card, a cell with its column, what was done."""
    file = tmp_path / "region.s3desk"
    Office.here().create_example(file).close()
    reading, displayed = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(displayed), "-screen", "0", "1024x768x24", "-nolisten", "tcp"],
        pass_fds=[displayed],
        stderr=subprocess.DEVNULL,
    )
    os.close(displayed)
    try:
        with os.fdopen(reading) as shown:
            display = f":{shown.readline().strip()}"
        environment = os.environ | {
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "S3DESK_FILE": str(file),
            "PYTHONPATH": str(ROOT),
        }
        environment.pop("WAYLAND_DISPLAY", None)
        done = subprocess.run(
            ["dbus-run-session", "--", sys.executable, str(READER), str(BUS_LAUNCHER)],
            env=environment,
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=100,
        )
    finally:
        server.terminate()
        server.wait()
    assert done.returncode == 0, done.stderr
    heard = json.loads(done.stdout)
    names = [name for _, name in heard["tree"]]
    assert ("text", "Search everything") in [tuple(each) for each in heard["tree"]]
    assert {"Overview", "Diagnosis", "Team", "Action plan", "Funding"} <= {
        name for role, name in heard["tree"] if role == "page tab"
    }
    assert any(name.startswith("Weaknesses, ") for name in names)
    assert heard["cards"], "no card is named"
    assert any(cell.startswith("Due: ") for cell in heard["cells"]), heard["cells"][:20]
    assert any("Saved on this laptop" in each for each in heard["announced"]), heard["announced"]
