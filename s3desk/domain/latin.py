"""Greek and Bulgarian names as people write them with Latin letters: "Anatoliki Makedonia" for Ανατολική Μακεδονία."""

from __future__ import annotations

import re

from s3desk.domain.fold import fold

_PAIRS = {"ου": "ou", "αυ": "av", "ευ": "ev", "γγ": "ng", "γκ": "gk", "γχ": "nch", "γξ": "nx"}
_LETTERS = {
    **dict(zip("αβγδεζηικλμνξοπρστυφω", "avgdeziiklmnxoprstyfo", strict=True)),
    "θ": "th",
    "χ": "ch",
    "ψ": "ps",
    **dict(zip("абвгдезийклмнопрстуфхъь", "abvgdeziyklmnoprstufhay", strict=True)),
    "ж": "zh",
    "ц": "ts",
    "ч": "ch",
    "ш": "sh",
    "щ": "sht",
    "ю": "yu",
    "я": "ya",
}
_WRITTEN = {**_PAIRS, **_LETTERS}
_FOUND = re.compile("|".join(_WRITTEN))  # pairs come first


def latin(text: str) -> str:
    """Return the folded text with Latin letters for Greek (ELOT 743) and Bulgarian ones; others stay."""
    return _FOUND.sub(lambda found: _WRITTEN[found[0]], fold(text))
