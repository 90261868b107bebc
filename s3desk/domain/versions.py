"""Versions of the program: compared as numbers, 0.10 after 0.9."""

from __future__ import annotations

import re

FIRST = "0.1.0"
"""The version since which there is whatever does not say otherwise."""

_VERSION = re.compile(r"[0-9]{1,6}(?:\.[0-9]{1,6}){1,3}")


def ranked(version: str) -> tuple[int, ...]:
    """Return what a version is compared by, 0.1 as 0.1.0; ValueError when the text is none."""
    if not _VERSION.fullmatch(version):
        raise ValueError(version)
    numbers = [int(each) for each in version.split(".")]
    return (*numbers, *(0,) * (4 - len(numbers)))
