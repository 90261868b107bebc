"""What wine 8 lacks and S3Desk's libraries call, made for a trial and put beside wine's own libraries; never handed round.

icuuc.dll and bcryptprimitives.dll: Windows' own, of which Qt and what is written in Rust want a few names. ucrtbase.dll:
wine has it, but ends a program that calls its functions of complex numbers, as numpy does. The stand-in has them from
mingw and hands all else on to wine's.
"""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

HERE = Path(__file__).resolve().parent
LACKING = ("icuuc", "bcryptprimitives")
MINGW = "x86_64-w64-mingw32"
WINES = "s3ucrt"
"""What wine's ucrtbase.dll is called once the stand-in has its name."""
_MARK = b"Wine builtin DLL"
"""In wine's libraries: it looks for those in its own folder alone."""
COMPLEX = frozenset(
    name + kind
    for name in "cabs carg ccos ccosh cexp cimag cpow creal csin csinh ctan ctanh".split()
    for kind in ("", "f", "l")
)
"""Functions that the stand-in has; the last kind is of long double, which is double here."""
_EXPORT = re.compile(r"^\s+\[\s*\d+\]\s+(?:\+base\[\s*\d+\]\s+)?(?:[0-9a-f]+\s+)?(\S+)$", re.MULTILINE)


def put(system: Path, work: Path) -> str:
    """Make them in wine's system folder, and return what WINEDLLOVERRIDES has to say of them."""
    gcc = [f"{MINGW}-gcc", "-shared", "-O2", "-s", "-static-libgcc"]
    for name in LACKING:
        subprocess.run(
            [*gcc, str(HERE / f"trial_{name}.c"), "-o", str(system / f"{name}.dll"), "-ladvapi32"], check=True
        )
    wines = (system / "ucrtbase.dll").read_bytes()
    (system / f"{WINES}.dll").write_bytes(wines.replace(_MARK, _MARK[::-1], 1))
    told = subprocess.run(
        [f"{MINGW}-objdump", "-p", str(system / f"{WINES}.dll")],
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        check=True,
    )
    names = _EXPORT.findall(told.stdout.partition("[Ordinal/Name Pointer] Table")[2])
    (work / "ucrtbase.def").write_text("\n".join(definition(names)) + "\n", encoding="utf-8")
    (work / "nothing.c").write_text("typedef int nothing;\n", encoding="utf-8")
    words = [str(work / "nothing.c"), str(work / "ucrtbase.def"), "-o", str(work / "ucrtbase.dll")]
    subprocess.run([*gcc, *words], check=True)
    (work / "ucrtbase.dll").replace(system / "ucrtbase.dll")
    return "ucrtbase=n"


def definition(names: list[str]) -> list[str]:
    """Return what the stand-in offers: complex functions of its own, all else from wine's."""
    lines = ["LIBRARY ucrtbase.dll", "EXPORTS"]
    for name in names:
        if name not in COMPLEX:
            lines.append(f'"{name}" = "{WINES}.{name}"')
        elif name.endswith("l") and name != "creal":
            lines.append(f"{name} = {name[:-1]}")
        else:
            lines.append(name)
    return lines
