"""Pages of the manual in other languages, and the English that each was written from.

    python packaging/translated.py                     names the pages whose English has changed since, and fails
    python packaging/translated.py es/undo es/search   these were compared with the English and say the same

A page says in its last line which English it follows (`<!-- english: 1f2e3d4c -->`): a sum of that page's text.
"""

from __future__ import annotations

import hashlib
import re
import sys
from collections.abc import Sequence
from pathlib import Path

MANUAL = Path(__file__).resolve().parent.parent / "resources" / "manual"
ENGLISH = "en"
FIGURES = 8
_FOLLOWS = re.compile(r"\n?<!-- english: (\w+) -->\n\Z")


def sum_of(text: str) -> str:
    """Return what stands for the text of an English page."""
    return hashlib.sha256(text.encode()).hexdigest()[:FIGURES]


def behind(manual: Path) -> list[str]:
    """Return the pages (`language/page`) that follow another English than that of today, or name none."""
    found = []
    for path in sorted(manual.glob("*/*.md")):
        english = manual / ENGLISH / path.name
        if path.parent.name == ENGLISH:
            continue
        said = _FOLLOWS.search(path.read_text(encoding="utf-8"))
        if not english.exists() or said is None or said[1] != sum_of(english.read_text(encoding="utf-8")):
            found.append(f"{path.parent.name}/{path.stem}")
    return found


def compared(page: str, manual: Path) -> None:
    """Let a page (`language/page`) say that it follows the English of today."""
    path = manual / f"{page}.md"
    english = (manual / ENGLISH / path.name).read_text(encoding="utf-8")
    own = _FOLLOWS.sub("", path.read_text(encoding="utf-8")).rstrip("\n")
    path.write_text(f"{own}\n\n<!-- english: {sum_of(english)} -->\n", encoding="utf-8", newline="\n")


def main(pages: Sequence[str], manual: Path = MANUAL) -> int:
    """Take down that pages were compared; name those that are behind."""
    for page in pages:
        compared(page, manual)
    late = behind(manual)
    for page in late:
        print(f"resources/manual/{page}.md: its English has changed; compare, then: packaging/translated.py {page}")
    return 1 if late else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
