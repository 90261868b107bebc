"""Compile ui/*.ui into s3desk/desktop/forms/ui_*.py; with --check, only name the stale ones and fail.

The line naming the compiler's version is left out, so that two PySide6 releases write the same file.
"""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
UI = ROOT / "ui"
FORMS = ROOT / "s3desk" / "desktop" / "forms"
UIC = [sys.executable, "-c", "from PySide6.scripts.pyside_tool import uic; uic()", "-g", "python"]
VERSION_LINE = "## Created by: Qt User Interface Compiler"


def compiled(form: Path) -> str:
    """Return the Python text of one form; raise CalledProcessError where Qt's compiler refuses it."""
    done = subprocess.run([*UIC, form.name], cwd=form.parent, check=True, capture_output=True, encoding="utf-8")
    kept = [line for line in done.stdout.splitlines() if not line.startswith(VERSION_LINE)]
    return "\n".join(kept) + "\n"


def wanted() -> dict[Path, str]:
    """Return the text that each compiled form should have, by its path."""
    forms = sorted(UI.glob("*.ui"))
    with ThreadPoolExecutor() as pool:
        return {FORMS / f"ui_{form.stem}.py": text for form, text in zip(forms, pool.map(compiled, forms), strict=True)}


def main(*, check: bool) -> int:
    """Write what is stale and drop what has lost its form, or with `check` only name both; 1 if a check fails."""
    texts = wanted()
    stale = [path for path, text in texts.items() if not path.exists() or path.read_text(encoding="utf-8") != text]
    orphans = [path for path in FORMS.glob("ui_*.py") if path not in texts]
    if not check:
        for path in stale:
            path.write_text(texts[path], encoding="utf-8", newline="\n")
        for path in orphans:
            path.unlink()
    for path in stale + orphans:
        print("stale:" if check else "updated:", path.relative_to(ROOT))
    return int(check and bool(stale or orphans))


if __name__ == "__main__":
    raise SystemExit(main(check="--check" in sys.argv))
