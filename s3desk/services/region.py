"""Questions about regions and people."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from s3desk.domain.plan import Plan
from s3desk.domain.region import Consent, Region
from s3desk.services.ports import Questions
from s3desk.services.query import AnyOf, Order, Query, Test, Where

if TYPE_CHECKING:
    from s3desk.services.commands import Add

_OF_REGION = frozenset({"finding", "plan", "smart_domain"})


def found_region(code: str) -> Add:
    """Return the command that adds a region by its NUTS code, in the latest edition of NUTS that has it.

    A code that no edition has is kept as typed, without an edition.
    """
    from s3desk.services.commands import Add  # the questions below are asked at every start, this never
    from s3desk.services.reference import NUTS_VERSIONS, member_states, nuts

    wanted = code.strip().upper()
    for version in NUTS_VERSIONS:
        if (found := nuts(version).get(wanted)) is not None:
            values: dict[str, object] = {
                "name": found.name,
                "nuts": wanted,
                "nuts_version": version,
                "country": found.country,
            }
            return Add("region", values)
    return Add(
        "region", {"name": wanted, "nuts": wanted, "country": wanted[:2] if wanted[:2] in member_states() else ""}
    )


def own_region(questions: Questions) -> Region | None:
    """Return the region that the workspace is about: its plan's, else the one whose body in charge is known, else any."""
    planned = questions.find(Query("plan", (Where("region", Test.FILLED),), (Order("title"),), limit=1))
    found = [questions.get(each.region) for each in planned if isinstance(each, Plan) and each.region is not None]
    asked = Query("region", (Where("authority", Test.FILLED),), (Order("name"),), limit=1)
    found += questions.find(asked) or questions.find(Query("region", (), (Order("name"),), limit=1))
    return next((each for each in found if isinstance(each, Region)), None)


def with_region(questions: Questions, type_name: str, values: Mapping[str, object]) -> dict[str, object]:
    """Return the values of a new record, with the region of the file where it has just one and the record is about it.

    People and bodies may be of elsewhere; theirs stays open.
    """
    found = questions.ids(Query("region", limit=2)) if type_name in _OF_REGION and "region" not in values else []
    return {**values, "region": found[0]} if len(found) == 1 else dict(values)


def due_for_erasure(today: date) -> Query:
    """Return the people whose personal fields should be erased (GDPR, Articles 5(1)(e) and 17)."""
    past = Where("keep_until", Test.LESS, today)
    return Query("person", (AnyOf((past, Where("consent", Test.EQUAL, Consent.WITHDRAWN))),))


def without_group() -> Query:
    """Return the organisations whose corner of the quadruple helix is open."""
    return Query("organisation", (Where("helix", Test.EMPTY),))
