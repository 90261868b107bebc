"""Texts as the command line says them: in English, one thing as one thing.

The singulars stand in the English catalogue that the window reads too. It is small, for all else in it is the text
itself, and read when the first text about one thing is said.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType

from s3desk.domain.messages import Argument, Message
from s3desk.resources import resource

_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_MESSAGES = 0x69
"""The block of a .qm file with the texts; the others are for looking them up by hash."""
_END, _TRANSLATION, _SOURCE = 1, 3, 6


def say(text: Message) -> str:
    """Return the English reading of a text, in the singular where its number is 1."""
    key = _singulars().get(text.key, text.key) if text.number == 1 else text.key
    return key.format(*map(_argument, text.arguments)) if text.arguments else key


def _argument(value: Argument) -> str:
    return say(value) if isinstance(value, Message) else str(value)


@cache
def _singulars() -> Mapping[str, str]:
    """Return the singulars of the counted texts; none where the catalogue is missing, as in the window."""
    try:
        held = resource("languages", "s3desk_en.qm").read_bytes()
    except OSError:
        return MappingProxyType({})
    return MappingProxyType({source: forms[0] for source, forms in _texts(held) if len(forms) > 1})


def _texts(held: bytes) -> Iterator[tuple[str, list[str]]]:
    """Yield each text of a .qm file with its forms: a tag, and for all tags but the end a length and as many bytes."""
    if not held.startswith(_MAGIC):
        return
    for kind, block in _blocks(held[len(_MAGIC) :]):
        source, forms = "", []
        for tag, part in _blocks(block, bare=_END) if kind == _MESSAGES else ():
            if tag == _TRANSLATION:
                forms.append(part.decode("utf-16-be"))
            elif tag == _SOURCE:
                source = part.decode()
            elif tag == _END:
                yield source, forms
                source, forms = "", []


def _blocks(held: bytes, bare: int = 0) -> Iterator[tuple[int, bytes]]:
    """Yield tags and what belongs to them; the tag `bare` stands alone."""
    at = 0
    while at < len(held):
        tag, begin = held[at], at + 5
        if tag == bare:
            yield tag, b""
            at += 1
            continue
        at = begin + int.from_bytes(held[at + 1 : begin], "big")
        yield tag, held[begin:at]
