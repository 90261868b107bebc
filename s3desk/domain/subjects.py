"""The subjects of the work and the record types of each, in the order in which a team meets them."""

from __future__ import annotations

from dataclasses import dataclass

from s3desk.domain import diagnosis, funding, plan, region, team
from s3desk.domain.declare import Catalogue, Record, type_of
from s3desk.domain.messages import Message, message


@dataclass(frozen=True, slots=True)
class Subject:
    """A part of the work: its name on every floor, its label, its record classes."""

    name: str
    label: Message
    classes: tuple[type[Record], ...]


SUBJECTS = (
    Subject(
        "region",
        message("Region and people"),
        (region.Region, region.Organisation, region.Person, region.Theme, region.SmartDomain),
    ),
    Subject(
        "diagnosis",
        message("Diagnosis"),
        (
            diagnosis.Finding,
            diagnosis.Evidence,
            diagnosis.Indicator,
            diagnosis.Observation,
            diagnosis.Criterion,
            diagnosis.Score,
        ),
    ),
    Subject(
        "team",
        message("Team"),
        (team.Meeting, team.AgendaItem, team.Decision, team.Task, team.Comment, team.Note),
    ),
    Subject(
        "plan",
        message("Action plan"),
        (
            plan.Plan,
            plan.Objective,
            plan.Action,
            plan.Milestone,
            plan.IndicatorTarget,
            plan.BudgetLine,
            plan.Risk,
        ),
    ),
    Subject(
        "funding",
        message("Funding"),
        (funding.Instrument, funding.Call, funding.Cutoff, funding.Application, funding.FinancingShare),
    ),
)


def catalogue() -> Catalogue:
    """Return all record types of this program."""
    return Catalogue(type_of(cls) for subject in SUBJECTS for cls in subject.classes)
