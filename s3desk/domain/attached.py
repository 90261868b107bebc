"""Files that are attached: which ones may do harm when opened, how large they may be, and by which name a copy
can lie on any disk."""

from __future__ import annotations

from s3desk.domain.errors import OfficeError
from s3desk.domain.file_names import safe_name
from s3desk.domain.sizes import THOUSAND

HARMFUL = frozenset(
    "ade adp app appimage appref-ms application bat chm cmd com command cpl deb desktop dll dmg docm dotm exe gadget "
    "hta htm html inf ins iso img jar js jse jnlp lnk mht mhtml msc msi msix msp mst mdb accde pif pkg potm ppam ppsm "
    "pptm ps1 psm1 py pyw rb reg rpm scf scr settingcontent-ms sh sldm svg swf url vb vbe vbs vhd vhdx ws wsc wsf wsh "
    "xla xlam xll xlm xlsb xlsm xltm xps".split()
)
"""Endings of programs, scripts, and documents that can run something."""
LONGEST_ENDING = 20
LARGEST_BYTES = 200 * THOUSAND * THOUSAND
"""200 MB as people read sizes; more is refused when it is attached, and left out when it arrives."""


def check_size(name: str, size_bytes: int) -> None:
    """Raise OfficeError where a file is too large to be attached."""
    if size_bytes > LARGEST_BYTES:
        raise OfficeError("{0} is larger than 200 MB; attach a smaller file, or note where it lies.", name)


def ending(name: str) -> str:
    """Return what stands behind the last dot, in small letters; blanks, dots and unseen marks do not hide it."""
    head, dot, last = safe_name(name[-60:]).rpartition(".")
    return last.lower() if dot and head and len(last) <= LONGEST_ENDING else ""


def is_harmful(name: str) -> bool:
    """Return whether a file of this name may run something when it is opened."""
    return ending(name) in HARMFUL


def disk_name(name: str) -> str:
    """Return a name, with the same ending, under which a copy can be written on any disk."""
    last = ending(name)
    return safe_name(name.rpartition(".")[0], f".{last}") if last else safe_name(name)
