"""Files that are attached: which ones may do harm when opened, and by which name a copy can lie on any disk."""

from __future__ import annotations

import re

HARMFUL = frozenset(
    "ade adp app appimage appref-ms application bat chm cmd com command cpl deb desktop dll dmg docm dotm exe gadget "
    "hta htm html inf ins iso img jar js jse jnlp lnk mht mhtml msc msi msix msp mst mdb accde pif pkg potm ppam ppsm "
    "pptm ps1 psm1 py pyw rb reg rpm scf scr settingcontent-ms sh sldm svg swf url vb vbe vbs vhd vhdx ws wsc wsf wsh "
    "xla xlam xll xlm xlsb xlsm xltm xps".split()
)
"""Endings of programs, scripts, and documents that can run something."""
LONGEST = 120
_UNFIT = re.compile(r'[\x00-\x1f<>:"/\\|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]')
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE | re.ASCII)


def ending(name: str) -> str:
    """Return what stands behind the last dot, in small letters; spaces and dots at the end do not hide it."""
    head, dot, last = disk_name(name).rpartition(".")
    return last.lower() if dot and head else ""


def is_harmful(name: str) -> bool:
    """Return whether a file of this name may run something when it is opened."""
    return ending(name) in HARMFUL


def disk_name(name: str) -> str:
    """Return a name under which a copy can be written on any disk; marks that turn the reading direction are out."""
    plain = _UNFIT.sub("_", name).rstrip(" .").lstrip(" ") or "_"
    if _RESERVED.fullmatch(plain):
        plain = f"_{plain}"
    head, dot, last = plain.rpartition(".")
    if len(plain) > LONGEST and dot and len(last) < LONGEST // 2:
        return f"{head[: LONGEST - len(last) - 1]}.{last}"
    return plain[:LONGEST]
