"""What is still to be found for the plan, to the cent."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from s3desk.domain.funding import FinancingShare
from s3desk.domain.gap import gap, summed
from s3desk.domain.plan import BudgetKind, BudgetLine
from s3desk.domain.values import Money


def line(cents: int, kind: BudgetKind | None = None) -> BudgetLine:
    return BudgetLine(amount=Money(cents), kind=kind)


def test_the_gap_is_planned_cost_less_shares_to_the_cent() -> None:
    lines = [line(100_001), line(50_000, BudgetKind.PLANNED), line(70_000, BudgetKind.SPENT)]
    shares = [FinancingShare(amount=Money(60_000), secured=True), FinancingShare(amount=Money(90_000))]
    found = gap(lines, shares)
    assert (found.gap_cents, found.open_cents, found.unknown, found.is_overfunded) == (1, 90_000, 0, False)


def test_a_project_financed_110_per_cent_has_a_negative_gap() -> None:
    found = gap([line(100_000)], [FinancingShare(amount=Money(110_000))])
    assert (found.gap_cents, found.missing_cents, found.is_overfunded) == (-10_000, 0, True)


def test_amounts_that_are_not_known_are_counted_not_taken_as_zero() -> None:
    assert gap([BudgetLine(), line(5)], [FinancingShare(amount=Money(5, "SEK"))]).unknown == 2


@given(st.lists(st.integers(0, 10**12)), st.lists(st.tuples(st.integers(0, 10**12), st.booleans())))
def test_the_gap_equals_an_independent_sum(costs: list[int], given_shares: list[tuple[int, bool]]) -> None:
    shares = [FinancingShare(amount=Money(cents), secured=secured) for cents, secured in given_shares]
    found = gap(map(line, costs), shares)
    assert found.gap_cents == sum(costs) - sum(cents for cents, _ in given_shares)
    assert found.secured_cents + found.open_cents == found.financed_cents
    assert summed([found, found]).gap_cents == 2 * found.gap_cents
