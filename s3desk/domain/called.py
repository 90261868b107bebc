"""What others call themselves and their computers, as one line that changes nothing around it."""

from __future__ import annotations

import unicodedata


def one_line(text: str) -> str:
    """Return a name without line breaks, and without what is not seen: commands, marks that turn the writing round."""
    seen = (" " if unicodedata.category(each) == "Cc" else each for each in text)
    return " ".join("".join(each for each in seen if unicodedata.category(each) != "Cf").split())
