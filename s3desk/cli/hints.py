"""Where the command line finds what a sentence misses: the window says it by its own means."""

from __future__ import annotations

from s3desk.cli.english import say
from s3desk.domain.errors import About, OfficeError

_HINTS = {
    About.AUTHOR: "Give one with S3DESK_AS or --as.",
    About.DAMAGE: "verify --repair mends what its log still holds.",
    About.FIELD: "types TYPE lists the fields.",
    About.FILE: "new makes one.",
    About.KIND: "--kind names it; an unknown name lists the kinds.",
    About.RECORD: "list shows the ids.",
    About.TYPE: "types lists them.",
}


def hinted(mistake: OfficeError) -> str:
    """Return the sentence of a mistake, and what to call next where a command helps."""
    hint = _HINTS.get(mistake.about) if mistake.about is not None else None
    said = say(mistake.message)
    return f"{said} {hint}" if hint else said
