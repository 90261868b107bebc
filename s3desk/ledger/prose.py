"""Text documents for prose: edits that merge character by character. The only module that knows Loro."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from s3desk.ledger.changes import encode

if TYPE_CHECKING:
    from loro import LoroDoc

LORO = 1
"""The codec byte of updates that this module writes; 2 is kept for pycrdt."""

_NAME = "text"
_INCOMPLETE = b"\0"
"""Begins the state of a document to which updates belong that wait; Loro's own begin otherwise."""
_decode = msgspec.msgpack.Decoder(list[bytes]).decode


class Unreadable(Exception):
    """The library rejects an update; the text stays as it was and the update stays in the log."""


class Clash(Unreadable):
    """An update is under a peer that wrote in the document before; no program of ours does that."""


@dataclass(frozen=True, slots=True)
class Edited:
    """What an edit of prose gives: the update for the log, the version it was made at, the new state and text."""

    update: bytes
    frontier: bytes
    state: bytes
    text: str


def born(record: bytes, field: str, text: str) -> bytes:
    """Return the document with which a record's text begins, byte for byte the same on every laptop.

    The peer is derived from record, field and text: the same birth twice is one document, two different births of one
    record are two documents that never share an operation id.
    """
    from loro import ExportMode

    doc = _empty()
    seed = hashlib.sha256(record + field.encode() + b"\0" + text.encode()).digest()
    doc.peer_id = int.from_bytes(seed[:8], "little") >> 1
    if text:
        doc.get_text(_NAME).insert(0, text)
    doc.commit()
    return doc.export(ExportMode.Snapshot())


def root(value: object) -> bytes:
    """Return the name of the document that begins with a birth's value, among those of one record and field."""
    return hashlib.sha256(value.encode() if isinstance(value, str) else b"").digest()[:16]


def _empty() -> LoroDoc:
    from loro import LoroDoc

    return LoroDoc()  # type: ignore[no-untyped-call]


def _opened(state: bytes) -> tuple[LoroDoc, list[bytes]]:
    """Return a document, and its updates that wait for others they were made on."""
    doc, waiting = _empty(), []
    if state.startswith(_INCOMPLETE):
        state, *waiting = _decode(state[len(_INCOMPLETE) :])
    doc.import_(state)
    for each in waiting:
        doc.import_(each)
    doc.peer_id = secrets.randbits(63) | 1 << 62  # an edit's peer is never used twice, so a copied file cannot clash
    return doc, waiting


def _packed(doc: LoroDoc, waiting: list[bytes]) -> bytes:
    from loro import ExportMode

    state = doc.export(ExportMode.Snapshot())
    left = [each for each in waiting if doc.import_(each).pending is not None]
    return _INCOMPLETE + encode([state, *left]) if left else state


def edit(state: bytes, text: str) -> Edited:
    """Return the edit that turns the document's text into `text`."""
    from loro import ExportMode

    doc, waiting = _opened(state)
    at, frontier = doc.oplog_vv, doc.oplog_frontiers.encode()
    doc.get_text(_NAME).update(text)
    doc.commit()
    return Edited(doc.export(ExportMode.Updates(at)), frontier, _packed(doc, waiting), text)


def taken_back(state: bytes, update: bytes, frontier: bytes) -> Edited | None:
    """Return the edit that takes an earlier one back and leaves what others wrote beside and after it.

    None when one of the lines that it changed reads differently by now: then the words cannot be told apart.
    """
    from loro import ExportMode, Frontiers, LoroDoc

    doc, waiting = _opened(state)
    before = Frontiers.decode(frontier)
    version = doc.frontiers_to_vv(before)
    assert version is not None
    was = _lines(doc.fork_at(before))
    version.merge(LoroDoc.decode_import_blob_meta(update, check_checksum=True).partial_end_vv)
    aside = doc.fork_at(doc.vv_to_frontiers(version))
    if not _lines(aside) - was <= _lines(doc):
        return None
    aside.peer_id = doc.peer_id
    at, found = aside.oplog_vv, aside.oplog_frontiers.encode()
    aside.revert_to(before)
    aside.commit()
    back = aside.export(ExportMode.Updates(at))
    doc.import_(back)
    return Edited(back, found, _packed(doc, waiting), str(doc.get_text(_NAME).to_string()))


def _lines(doc: LoroDoc) -> set[str]:
    return set(str(doc.get_text(_NAME).to_string()).split("\n"))


def text(state: bytes) -> str:
    """Return the text of a document."""
    return str(_opened(state)[0].get_text(_NAME).to_string())


class Merging:
    """A document while edits come in: read once and written once, however many they are."""

    def __init__(self, state: bytes) -> None:
        self._doc, self._waiting = _opened(state)
        self._peers = set(self._doc.oplog_vv.to_spans().inner()).union(*map(_peers, self._waiting))
        self._doc.detach()  # what the edits make of the text is worked out once, at the end

    def take(self, codec: int, update: bytes) -> bool:
        """Take in an update; return False when it is rejected. Clash when its peer wrote in the document already.

        One that was made on another that is not there yet waits for it.
        """
        if codec != LORO:
            return False
        try:
            peers = _peers(update)
            if self._peers.isdisjoint(peers):
                if self._doc.import_(update).pending is not None:
                    self._waiting.append(update)
                self._peers |= peers
                return True
        except (KeyboardInterrupt, SystemExit):
            raise
        except BaseException:  # noqa: BLE001 - Loro raises bare BaseException for a damaged update
            return False
        raise Clash

    def state(self) -> bytes:
        self._doc.attach()
        return _packed(self._doc, self._waiting)

    def text(self) -> str:
        self._doc.attach()
        return str(self._doc.get_text(_NAME).to_string())


def merged(state: bytes, updates: Iterable[tuple[int, bytes]]) -> tuple[bytes, str, int]:
    """Return state and text after the updates (codec, bytes), and how many of them were rejected.

    Of two under one peer the first counts: what is to come first stands first.
    """
    merging, rejected = Merging(state), 0
    for codec, update in updates:
        try:
            rejected += not merging.take(codec, update)
        except Clash:
            rejected += 1
    packed = merging.state()  # what waited may be taken in by it
    return packed, merging.text(), rejected


def _peers(update: bytes) -> set[int]:
    from loro import LoroDoc

    return set(LoroDoc.decode_import_blob_meta(update, check_checksum=True).partial_end_vv.to_spans().inner())
