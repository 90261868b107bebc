"""What macOS is told of the program: Info.plist of the app, with the kinds of files that it opens."""

from __future__ import annotations

import plistlib
from collections.abc import Sequence
from typing import Any

from contents import APP_ID, ENDINGS, MAKERS, TITLE

ICON = f"{TITLE}.icns"
KINDS = {
    ".s3desk": ("workspace", "S3Desk workspace", "Editor", "public.database"),
    ".s3pack": ("pack", "S3Desk pack of changes", "Viewer", "public.data"),
}
"""For each ending: the end of its identifier, what people are told of it, what the program does with it, its general kind."""


def info_plist(version: str, build: str, macos: str, languages: Sequence[str]) -> bytes:
    """Return the file; `macos` is the oldest macOS that will do, `languages` those in which the program speaks."""
    told: dict[str, Any] = {
        "CFBundleInfoDictionaryVersion": "6.0",
        "CFBundlePackageType": "APPL",
        "CFBundleIdentifier": APP_ID,
        "CFBundleName": TITLE,
        "CFBundleDisplayName": TITLE,
        "CFBundleExecutable": TITLE,
        "CFBundleIconFile": ICON,
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleGetInfoString": f"{TITLE} {version} ({build})",
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": list(languages),
        "CFBundleDocumentTypes": [_opened(ending) for ending in KINDS],
        "UTExportedTypeDeclarations": [_declared(ending) for ending in KINDS],
        "LSApplicationCategoryType": "public.app-category.productivity",
        "LSMinimumSystemVersion": macos,
        "NSHighResolutionCapable": True,
        "NSPrincipalClass": "NSApplication",
        "NSHumanReadableCopyright": f"{MAKERS}. Licensed under the EUPL-1.2.",
    }
    return plistlib.dumps(told)


def _identifier(ending: str) -> str:
    return f"{APP_ID}.{KINDS[ending][0]}"


def _opened(ending: str) -> dict[str, Any]:
    _, words, role, _ = KINDS[ending]
    return {
        "CFBundleTypeName": words,
        "CFBundleTypeRole": role,
        "CFBundleTypeIconFile": ICON,
        "LSHandlerRank": "Owner",
        "LSItemContentTypes": [_identifier(ending)],
    }


def _declared(ending: str) -> dict[str, Any]:
    _, words, _, general = KINDS[ending]
    return {
        "UTTypeIdentifier": _identifier(ending),
        "UTTypeDescription": words,
        "UTTypeIconFile": ICON,
        "UTTypeConformsTo": [general],
        "UTTypeTagSpecification": {
            "public.filename-extension": [ending.removeprefix(".")],
            "public.mime-type": [ENDINGS[ending]],
        },
    }
