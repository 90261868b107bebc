"""What a person types into a search box, as an expression of the search index."""

from __future__ import annotations

import re

from s3desk.domain.fold import fold, words

_PIECE = re.compile(r'"([^"]*)"?|(\S+)')
MOST_WORDS = 12


def match_expression(typed: str) -> str:
    """Return the index's expression: quoted words as a phrase, the others as beginnings of words; "" for nothing."""
    parts: list[str] = []
    for phrase, word in _PIECE.findall(typed[:1000]):
        found = words(phrase or word)
        if phrase and found:
            parts.append('"' + " ".join(found) + '"')
        else:
            parts += [f'"{each}"*' for each in found]
    return " ".join(parts[:MOST_WORDS])


def filters(typed: str) -> tuple[str, list[str]]:
    """Return the words without `type:NAME` pieces, and the type names."""
    types = re.findall(r"\btype:(\w+)", typed)
    return re.sub(r"\btype:\w+", " ", typed), types


def snippet(text: str, typed: str, width: int = 120) -> str:
    """Return the piece of a text around the first word found, on one line."""
    flat = " ".join(text.split())
    wanted = words(typed)
    at = -1
    for word in wanted:
        found = re.search(rf"\b{re.escape(word)}", fold(flat))
        if found:
            at = found.start()
            break
    if at < 0 or len(flat) <= width:
        return flat[:width] + ("…" if len(flat) > width else "")
    start = max(0, at - width // 3)
    start = flat.find(" ", start) + 1 if start else 0
    return ("…" if start else "") + flat[start : start + width] + ("…" if start + width < len(flat) else "")
