"""The cities by whose clocks deadlines are told: what each is called in the reader's language, and read from what is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from s3desk.domain.fold import fold
from s3desk.domain.messages import Message, mark

if TYPE_CHECKING:
    from s3desk.services.ports import Words

CITIES = {
    "Asia/Nicosia": mark("Nicosia"),
    "Atlantic/Azores": mark("Azores"),
    "Atlantic/Canary": mark("Canary Islands"),
    "Atlantic/Madeira": mark("Madeira"),
    "Atlantic/Reykjavik": mark("Reykjavik"),
    "Europe/Amsterdam": mark("Amsterdam"),
    "Europe/Athens": mark("Athens"),
    "Europe/Belgrade": mark("Belgrade"),
    "Europe/Berlin": mark("Berlin"),
    "Europe/Bratislava": mark("Bratislava"),
    "Europe/Brussels": mark("Brussels"),
    "Europe/Bucharest": mark("Bucharest"),
    "Europe/Budapest": mark("Budapest"),
    "Europe/Copenhagen": mark("Copenhagen"),
    "Europe/Dublin": mark("Dublin"),
    "Europe/Helsinki": mark("Helsinki"),
    "Europe/Istanbul": mark("Istanbul"),
    "Europe/Kiev": mark("Kyiv"),
    "Europe/Lisbon": mark("Lisbon"),
    "Europe/Ljubljana": mark("Ljubljana"),
    "Europe/London": mark("London"),
    "Europe/Luxembourg": mark("Luxembourg"),
    "Europe/Madrid": mark("Madrid"),
    "Europe/Malta": mark("Malta"),
    "Europe/Oslo": mark("Oslo"),
    "Europe/Paris": mark("Paris"),
    "Europe/Prague": mark("Prague"),
    "Europe/Riga": mark("Riga"),
    "Europe/Rome": mark("Rome"),
    "Europe/Sarajevo": mark("Sarajevo"),
    "Europe/Skopje": mark("Skopje"),
    "Europe/Sofia": mark("Sofia"),
    "Europe/Stockholm": mark("Stockholm"),
    "Europe/Tallinn": mark("Tallinn"),
    "Europe/Tirane": mark("Tirana"),
    "Europe/Vienna": mark("Vienna"),
    "Europe/Vilnius": mark("Vilnius"),
    "Europe/Warsaw": mark("Warsaw"),
    "Europe/Zagreb": mark("Zagreb"),
    "Europe/Zurich": mark("Zurich"),
    "UTC": mark("UTC"),
}
"""By zone. Of Europe, with the outermost regions that have a clock of their own."""


def city(zone: str, words: Words) -> str:
    """Return what a zone is called; the last part of its name where it is none of ours."""
    known = CITIES.get(zone)
    return words.say(Message(known)) if known else zone.rpartition("/")[2].replace("_", " ")


def zone_of(text: str, words: Words) -> str | None:
    """Return the zone whose city a text names, in the reader's language, in English or as the zone itself does."""
    asked = fold(text)
    for zone, name in CITIES.items():
        if asked in {fold(words.say(Message(name))), fold(name), fold(zone.rpartition("/")[2])}:
            return zone
    return None
