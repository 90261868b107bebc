"""What the plan costs, who pays for it, and what is still to be found."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from s3desk.domain.funding import FinancingShare
from s3desk.domain.plan import BudgetKind, BudgetLine, total


@dataclass(frozen=True, slots=True)
class Gap:
    """What is still to be found, in euro cents; amounts that could not be counted are in `unknown`."""

    cost_cents: int
    financed_cents: int
    secured_cents: int
    unknown: int

    @property
    def gap_cents(self) -> int:
        """Return cost less all shares; negative when more is financed than it costs."""
        return self.cost_cents - self.financed_cents

    @property
    def missing_cents(self) -> int:
        """Return the cost for which no source is named; never negative."""
        return max(0, self.gap_cents)

    @property
    def open_cents(self) -> int:
        """Return the financing that is named, but not promised in writing."""
        return self.financed_cents - self.secured_cents

    @property
    def is_overfunded(self) -> bool:
        return self.gap_cents < 0


def gap(lines: Iterable[BudgetLine], shares: Iterable[FinancingShare]) -> Gap:
    """Return the gap between planned budget lines and financing shares.

    Committed and spent lines say what became of planned ones and are not added to the cost.
    """
    given = list(shares)
    cost = total(each.amount for each in lines if each.kind in {None, BudgetKind.PLANNED})
    financed = total(each.amount for each in given)
    secured = total(each.amount for each in given if each.secured)
    return Gap(cost.eur_cents, financed.eur_cents, secured.eur_cents, cost.unknown + financed.unknown)


def summed(gaps: Iterable[Gap]) -> Gap:
    """Return the gap of all together; only there do sources that name no year or action meet their cost."""
    given = list(gaps)
    return Gap(
        sum(each.cost_cents for each in given),
        sum(each.financed_cents for each in given),
        sum(each.secured_cents for each in given),
        sum(each.unknown for each in given),
    )
