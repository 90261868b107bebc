"""What must go along with the parts of others: their licences, how to replace them, where the sources are, the bill.

The folder of licences holds a text for each part, "Notices.txt" with what the licences ask to be said, and the
software bill of materials (CycloneDX 1.6) as sbom.cdx.json.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from contents import NAME, TITLE
from packaging.licenses import InvalidLicenseExpression, canonicalize_license_expression
from packaging.utils import canonicalize_name
from parts import QT, Part

BILL = "sbom.cdx.json"
BY_NAME = "Licences by name.txt"
_RULE = "-" * 78
_NOTICES = """{title} {version} ({build})

{title} is licensed under the European Union Public Licence 1.2 (S3Desk.txt). It is handed on together with parts that
others made. This folder holds the licence of each of them; {bill} lists them all for machines.

Qt and PySide6

The window uses Qt {qt} and PySide6 {qt} with shiboken6, unchanged, under the GNU Lesser General Public License,
version 3 (LGPL-3.0.txt and GPL-3.0.txt). "Parts of Qt.txt" names what Qt contains of others. You may replace these
libraries by your own builds of them: they are files of their own, {place}.
Nothing forbids you to take {title} apart in order to find errors in such a change.

Their complete sources, in exactly these versions:
    https://download.qt.io/official_releases/qt/{minor}/{qt}/single/
    https://download.qt.io/official_releases/QtForPython/pyside6/PySide6-{qt}-src/
Whoever hands this program on where these addresses cannot be reached hands the sources on with it, or on request.

psycopg

psycopg and psycopg-binary {psycopg} are under the same licence, may be replaced in the same way, and their sources are
    https://pypi.org/project/psycopg/{psycopg}/#files

The parts

{parts}
"""


def write(folder: Path, parts: Sequence[Part], version: str, build: str, place: str, epoch: int) -> None:
    """Write the texts and the bill of materials; `place` tells where Qt's libraries lie in this build."""
    folder.mkdir(parents=True, exist_ok=True)
    for part in parts:
        if part.texts:
            (folder / f"{part.name} {_file_name(part.version)}.txt").write_text(_text(part), encoding="utf-8")
    versions: dict[str, str] = {canonicalize_name(part.name): part.version for part in parts}
    qt = versions[QT[0]]
    said = _NOTICES.format(
        title=TITLE,
        version=version,
        build=build,
        bill=BILL,
        qt=qt,
        minor=qt.rpartition(".")[0],
        place=place,
        psycopg=versions["psycopg"],
        parts="\n".join(f"    {part.name} {part.version}: {part.licence}" for part in parts),
    )
    (folder / "Notices.txt").write_text(said, encoding="utf-8")
    written = json.dumps(bill(parts, version, build, epoch), indent=1, ensure_ascii=False) + "\n"
    (folder / BILL).write_text(written, encoding="utf-8")


def _file_name(version: str) -> str:
    """Return a version without what a file's name must not hold on some system."""
    return version.replace(":", "_").replace("~", "_").replace("+", "_")


def _text(part: Part) -> str:
    lines = [f"{part.name} {part.version}", f"Licence: {part.licence}", *([part.homepage] if part.homepage else []), ""]
    for name, text in part.texts:
        lines += [_RULE, name, _RULE, "", text.strip("\n"), ""]
    if part.inner:
        built = [f"    {each.name} {each.version}: {each.licence}" for each in part.inner]
        lines += [_RULE, "Built from", _RULE, "", *built, "", f'The texts of these licences are in "{BY_NAME}".', ""]
    return "\n".join(lines)


def bill(parts: Sequence[Part], version: str, build: str, epoch: int) -> dict[str, Any]:
    """Return the bill of materials as CycloneDX has it; the same for the same build."""
    reference = f"pkg:generic/{NAME}@{version}"
    own = {"type": "application", "bom-ref": reference, "name": TITLE, "version": version, "purl": reference}
    key = "\n".join([reference, build, *(part.purl for part in parts)])
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, key)}",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(epoch, UTC).isoformat(),
            "component": {**own, "licenses": _licences("EUPL-1.2"), "properties": [_property("build", build)]},
        },
        "components": [_component(part) for part in parts],
        "dependencies": [
            {"ref": reference, "dependsOn": [part.purl for part in parts]},
            *({"ref": part.purl} for part in parts),
        ],
    }


def _component(part: Part) -> dict[str, Any]:
    told: dict[str, Any] = {
        "type": "library",
        "bom-ref": part.purl,
        "name": part.name,
        "version": part.version,
        "licenses": _licences(part.licence),
        "purl": part.purl,
    }
    if part.homepage:
        told["externalReferences"] = [{"type": "website", "url": part.homepage}]
    if part.inner:
        told["components"] = [
            {
                "type": "library",
                "name": each.name,
                "version": each.version,
                **({"licenses": _licences(each.licence)} if each.licence else {}),
                "purl": each.purl,
            }
            for each in part.inner
        ]
    if part.hashes:
        told["properties"] = [_property("pinned-sha256", each) for each in part.hashes]
    return told


def _licences(said: str) -> list[dict[str, Any]]:
    try:
        return [{"expression": canonicalize_license_expression(said)}]
    except InvalidLicenseExpression:
        return [{"license": {"name": said}}]


def _property(name: str, value: str) -> dict[str, str]:
    return {"name": f"{NAME}:{name}", "value": value}
