"""The subjects of the work and the record types of each, in the order in which a team meets them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from s3desk.domain.declare import Catalogue, declared_in
from s3desk.domain.messages import Message, message


@dataclass(frozen=True, slots=True)
class Subject:
    """A part of the work: its name on every floor, and its label."""

    name: str
    label: Message


SUBJECTS = (
    Subject("region", message("Region and people")),
    Subject("diagnosis", message("Diagnosis")),
    Subject("team", message("Team")),
    Subject("plan", message("Action plan")),
    Subject("funding", message("Funding")),
)


@cache
def catalogue() -> Catalogue:
    """Return all record types of this program, as declared in the modules that bear the subjects' names."""
    # not with this module: the window shows the subjects before anybody asks for the types
    from s3desk.domain import diagnosis, funding, plan, region, team

    return Catalogue(
        each for module in (region, diagnosis, team, plan, funding) for each in declared_in(module.__name__)
    )
