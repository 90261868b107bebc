"""What an exchange with any place is about: which circles go there, who writes there, what counts as given."""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Sequence

from s3desk.domain.messages import Message
from s3desk.ledger.packs import Header
from s3desk.ledger.signing import Author
from s3desk.services.carriers import Given, Target
from s3desk.services.exchanging import Carried, Giving, Outgoing


def circles_at(target: Target, giving: Giving) -> Sequence[str]:
    """Return the circles that are exchanged with a target: the one it is for, or all."""
    return [target.circle] if target.circle else giving.circles()


def name_of_copy(header: Header, author: Author) -> bytes:
    """Return this copy's name; one that has written nothing yet is named by its owner and device."""
    return header.copy or hashlib.sha256(author.key + author.device.encode()).digest()[:16]


def given(outgoing: Outgoing, carried: Sequence[Carried] = (), notices: Sequence[Message] = ()) -> Given:
    """Return what was given: all that the copy holds is there now, whoever brought it."""
    covered = tuple((tip.circle, tip.series, 1, tip.sequence) for tip in outgoing.header.tips)
    whole = dataclasses.replace(outgoing, blocks=lambda: iter(()), spans=covered)
    return Given(outgoing.news, whole, tuple(carried), tuple(notices))
