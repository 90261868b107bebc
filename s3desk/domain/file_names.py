"""Names that a file may have on any disk, made from what people call things."""

from __future__ import annotations

import unicodedata

LONGEST_BYTES = 180
"""In UTF-8, without the ending; the strictest disks take 255 with it, and folders need room too."""

_FORBIDDEN = dict.fromkeys(map(ord, '<>:"/\\|?*'), "-")
_JOINERS = "\u200c\u200d"
"""Invisible, but part of words in some scripts."""
_DEVICES = {"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", "CLOCK$"}
_DEVICES |= {port + number for port in ("COM", "LPT") for number in "0123456789¹²³"}


def safe_name(title: str, ending: str = "", instead: str = "S3Desk") -> str:
    """Return a file name close to the title that FAT32, Windows and every sync program take, in any script.

    `ending` comes with its dot; `instead` is the name where nothing of the title is left.
    """
    text = unicodedata.normalize("NFC", " ".join(title.split()))
    text = "".join(each for each in text.translate(_FORBIDDEN) if _is_plain(each))
    text = _trimmed(" ".join(text.split()))
    if text.partition(".")[0].rstrip().upper() in _DEVICES:
        text = f"_{text}"
    return (text or instead) + ending


def _is_plain(letter: str) -> bool:
    """Return whether a letter is seen and stored as what it is: no control, no change of direction, no half pair."""
    return unicodedata.category(letter) not in {"Cc", "Cf", "Cs", "Co", "Cn"} or letter in _JOINERS


def _trimmed(text: str) -> str:
    """Cut a name to what fits; Windows drops points and blanks at the end, others hide what begins with a point."""
    text = text.strip(" .-")
    short = text.encode()[:LONGEST_BYTES].decode(errors="ignore")
    return short.rstrip(" .-") if short != text else text
