"""Keys named in sentences, as the keyboard of this computer has them: a Mac says ⌘F where others say Ctrl+F."""

from __future__ import annotations

import re
import sys

from PySide6.QtCore import QTranslator

_KEYS = re.compile(r"\b(Ctrl|Alt|Shift|Mayús)\+(?=\S)")
_ON_A_MAC = {"Ctrl": "⌘", "Alt": "⌥", "Shift": "⇧", "Mayús": "⇧"}
"""Qt gives the command key the part of Ctrl there. Every language in which we name keys has its words here."""


def as_here(text: str) -> str:
    """Return a text with its keys as this keyboard has them."""
    return _KEYS.sub(lambda found: _ON_A_MAC[found[1]], text) if sys.platform == "darwin" else text


def translator() -> QTranslator:
    """Return what finds texts in a catalogue."""
    return _OfMacs() if sys.platform == "darwin" else QTranslator()


class _OfMacs(QTranslator):
    """Says keys as a Mac does, also where a text is not translated."""

    def translate(self, context: str, key: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """Return a text; None where there is none, for Qt would show an empty one."""
        found = super().translate(context, key, disambiguation, n)
        return as_here(found or key) if _KEYS.search(key) else found or None
