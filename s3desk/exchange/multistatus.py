"""What a WebDAV server answers when it is asked what a folder holds."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import unquote, urlsplit
from xml.etree import ElementTree

from s3desk.exchange.places import Entry

PROPFIND = (
    b'<?xml version="1.0" encoding="utf-8"?><propfind xmlns="DAV:"><prop>'
    b"<resourcetype/><getcontentlength/><getetag/><getlastmodified/></prop></propfind>"
)


_MOST_DIGITS = 15
"""Of the size of a file."""


class Unreadable(ValueError):
    """An answer that is no list of files."""


def entries(answer: bytes, folder: str) -> Iterator[Entry]:
    """Yield what an answer lists below a folder, named by its decoded path; Unreadable when it is no such answer."""
    if b"<!DOCTYPE" in answer or b"<!ENTITY" in answer:  # nothing that a server has to say needs them
        raise Unreadable
    try:
        tree = ElementTree.fromstring(answer)
    except (ElementTree.ParseError, ValueError, LookupError) as odd:  # an encoding that is none, say
        raise Unreadable from odd
    if tree.tag != "{DAV:}multistatus":
        raise Unreadable
    for each in tree.iter("{DAV:}response"):
        name = _name(each.findtext("{DAV:}href") or "", folder)
        if name is not None:
            yield _entry(each, name)


def _name(href: str, folder: str) -> str | None:
    """Return the name within the folder, empty for the folder itself; None for what does not belong there."""
    try:
        path = unquote(urlsplit(href.strip()).path).rstrip("/")
    except ValueError:
        return None
    if path == folder.rstrip("/"):
        return ""
    parent, _, name = path.rpartition("/")
    fits = parent == folder.rstrip("/") and name not in {"", ".", ".."} and "\\" not in name and "\0" not in name
    return name if fits else None


def _entry(response: ElementTree.Element, name: str) -> Entry:
    """Return an entry; its stamp is the ETag where the server has such a thing, else a file's time of change.

    What the time of a folder means, each server understands in its own way.
    """
    size = response.findtext(".//{DAV:}getcontentlength") or ""
    is_folder = response.find(".//{DAV:}resourcetype/{DAV:}collection") is not None
    changed = "" if is_folder else response.findtext(".//{DAV:}getlastmodified") or ""
    stamp = response.findtext(".//{DAV:}getetag") or changed
    is_number = size.isascii() and size.isdigit() and len(size) <= _MOST_DIGITS
    return Entry(name, is_folder, int(size) if is_number else -1, stamp[:200])
