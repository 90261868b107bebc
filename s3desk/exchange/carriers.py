"""Which carrier goes to which target; none is imported before it is used, and none opens anything before it is asked."""

from __future__ import annotations

from s3desk.ledger.signing import Author
from s3desk.services.carriers import Carrier, Target
from s3desk.services.exchanging import How


def carrier(target: Target, author: Author, password: str = "") -> Carrier:
    """Return the way to a target; packs are signed by the author."""
    match target.how:
        case How.HUB:
            from s3desk.exchange.hub.carrier import Hub

            return Hub(target, author, password)
        case How.WEBDAV:
            from s3desk.exchange.patient import Patient
            from s3desk.exchange.shelf import Shelf
            from s3desk.exchange.webdav import WebPlace

            return Shelf(target, author, Patient(WebPlace(target, password)))
        case _:
            from s3desk.exchange.folder import FolderPlace
            from s3desk.exchange.patient import Patient
            from s3desk.exchange.shelf import Shelf

            return Shelf(target, author, Patient(FolderPlace(target.address)))
