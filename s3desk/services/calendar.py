"""Public holidays of the region that a workspace is about, so that working days are its own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from s3desk.services.ports import Questions
from s3desk.services.region import own_region

YEARS_BACK, YEARS_ON = 1, 3
"""Around the present year; beyond lie no days that anyone counts to."""

_COUNTRIES = {"EL": "GR", "UK": "GB"}
"""Where the codes of NUTS differ from those of ISO 3166."""

_PARTS = {
    "AT11": "1", "AT12": "3", "AT13": "9", "AT21": "2", "AT22": "6", "AT31": "4", "AT32": "5", "AT33": "7", "AT34": "8",
    "DE1": "BW", "DE2": "BY", "DE3": "BE", "DE4": "BB", "DE5": "HB", "DE6": "HH", "DE7": "HE", "DE8": "MV", "DE9": "NI",
    "DEA": "NW", "DEB": "RP", "DEC": "SL", "DED": "SN", "DEE": "ST", "DEF": "SH", "DEG": "TH",
    "ES11": "GA", "ES12": "AS", "ES13": "CB", "ES21": "PV", "ES22": "NC", "ES23": "RI", "ES24": "AR", "ES30": "MD",
    "ES41": "CL", "ES42": "CM", "ES43": "EX", "ES51": "CT", "ES52": "VC", "ES53": "IB", "ES61": "AN", "ES62": "MC",
    "ES63": "CE", "ES64": "ML", "ES70": "CN",
    "FRF1": "6AE", "FRY1": "971", "FRY2": "972", "FRY3": "973", "FRY4": "974", "FRY5": "976",
    "ITH10": "BZ", "PT20": "20", "PT30": "30",
    "UKL": "WLS", "UKM": "SCT", "UKN": "NIR",
}  # fmt: skip
"""By NUTS code, the part of a country as the library knows it (ISO 3166-2), where holidays differ between parts."""


@dataclass(frozen=True, slots=True)
class Calendar:
    """Whose public holidays are meant (country and part as ISO 3166 names them; no part: the whole), and of when."""

    country: str
    part: str
    years: tuple[int, ...]


def calendar_for(country: str, nuts: str, years: tuple[int, ...]) -> Calendar:
    """Return the calendar of a country, of the part in which the NUTS code lies where parts have holidays of their own."""
    part = next((_PARTS[nuts[:length]] for length in (5, 4, 3) if nuts[:length] in _PARTS), "")
    return Calendar(_COUNTRIES.get(country.upper(), country.upper()), part, years)


def calendar_of(questions: Questions, today: date) -> Calendar | None:
    """Return the calendar of the workspace's region around this year; None where no region is named."""
    region = own_region(questions)
    if region is None:
        return None
    years = range(today.year - YEARS_BACK, today.year + YEARS_ON + 1)
    return calendar_for(region.country or region.nuts[:2], region.nuts, tuple(years))


def public_holidays(calendar: Calendar) -> frozenset[date]:
    """Return the public holidays; none where the library does not know the country or its part.

    The library loads 250 modules (0.25 s, 25 MB): the window asks the helper process (`Office.holidays`).
    """
    import holidays

    try:
        found = holidays.country_holidays(calendar.country, subdiv=calendar.part or None, years=calendar.years)
    except NotImplementedError:
        return frozenset()
    return frozenset(found)


def library() -> str:
    """Return who works the holidays out, with the version, without loading it; another one may know better."""
    from importlib.metadata import version  # 30 ms, and only here

    return f"holidays {version('holidays')}"  # the papers of the libraries go into every build
