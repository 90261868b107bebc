"""How far assessors agree: where they differ most, and who stands furthest from the others."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import TypeAlias

from s3desk.domain.diagnosis import Mean, mean, moved_ranks, weighted
from s3desk.domain.values import RecordId

Cell: TypeAlias = tuple[RecordId, RecordId]
"""What is scored, and the criterion."""
Given: TypeAlias = Mapping[Cell, Mapping[RecordId, int | None]]
"""Points by cell and assessor; 0 and None are no information."""

STEP = Decimal(10)
"""By how many points a weight is moved to see whether the order holds."""


@dataclass(frozen=True, slots=True)
class Apart:
    """A cell whose points lie furthest apart."""

    cell: Cell
    lowest: int
    highest: int


@dataclass(frozen=True, slots=True)
class Moved:
    """What one weight, moved by so many points, does to one rank."""

    criterion: RecordId
    points: Decimal
    thing: RecordId
    before: int
    after: int


def means(given: Given) -> dict[Cell, Mean]:
    """Return the mean of each cell."""
    return {cell: mean(points.values()) for cell, points in given.items()}


def by_thing(found: Mapping[Cell, Mean]) -> dict[RecordId, dict[RecordId, Decimal | None]]:
    """Return the means by what is scored, then by criterion."""
    table: dict[RecordId, dict[RecordId, Decimal | None]] = defaultdict(dict)
    for (thing, criterion), each in found.items():
        table[thing][criterion] = each.value
    return dict(table)


def furthest_apart(found: Mapping[Cell, Mean]) -> Apart | None:
    """Return the cell with the widest range, the first of them; None where all agree."""
    spread = [
        Apart(cell, each.lowest, each.highest)
        for cell, each in found.items()
        if each.lowest is not None and each.highest is not None and each.highest > each.lowest
    ]
    return max(spread, key=lambda each: each.highest - each.lowest, default=None)


def stands_apart(given: Given) -> tuple[RecordId, Decimal] | None:
    """Return the assessor whose points lie furthest from the means of the others, and how far on average.

    Only cells that two or more have judged count; None without any, or where everybody agrees.
    """
    distances: dict[RecordId, list[Decimal]] = defaultdict(list)
    for points in given.values():
        known = {assessor: value for assessor, value in points.items() if value}
        for assessor, value in known.items():
            others = [other for who, other in known.items() if who != assessor]
            if others:
                distances[assessor].append(abs(Decimal(sum(others)) / len(others) - value))
    average = {assessor: sum(each, Decimal(0)) / len(each) for assessor, each in distances.items()}
    found = max(average.items(), key=lambda each: each[1], default=None)
    return None if found is None or not found[1] else found


def sound_weights(weights: Mapping[RecordId, Decimal | None]) -> dict[RecordId, Decimal]:
    """Return the weights to reckon with: where none was set, all criteria weigh the same."""
    if not any(weights.values()):
        share = (Decimal(100) / max(len(weights), 1)).quantize(Decimal("0.01"))  # exact, so that equals stay equal
        return dict.fromkeys(weights, share)
    return {criterion: weight or Decimal(0) for criterion, weight in weights.items()}


def totals(found: Mapping[Cell, Mean], weights: Mapping[RecordId, Decimal]) -> dict[RecordId, Decimal | None]:
    """Return the weighted mean of each thing."""
    return {thing: weighted(row, weights) for thing, row in by_thing(found).items()}


def robustness(found: Mapping[Cell, Mean], weights: Mapping[RecordId, Decimal]) -> list[Moved]:
    """Return every rank that changes when one weight moves by 10 points up or down; empty: the order holds."""
    table = by_thing(found)
    moves: list[Moved] = []
    for criterion in weights:
        for points in (STEP, -STEP):
            changed = moved_ranks(table, weights, criterion, points)
            moves += [Moved(criterion, points, thing, *rank) for thing, rank in changed.items()]
    return moves
