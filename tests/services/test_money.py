"""The money of the plan by action, objective, year and source: each table adds up to the same whole."""

from dataclasses import dataclass, field
from datetime import UTC, datetime

import pytest

from s3desk.domain.gap import summed
from s3desk.domain.messages import Message
from s3desk.domain.plan import FundingLevel
from s3desk.domain.values import Instant, Money, Place
from s3desk.services.money import By, by_year, gap_of, gaps, money_rows

NOW = datetime(2026, 11, 6, 12, 0, tzinfo=UTC)


@pytest.fixture
def rows(workspace):
    return lambda by: {row.name: row for row in money_rows(workspace.questions, by, NOW)}


@pytest.fixture
def plan(add):
    """Two actions under one objective and one part of an action, with money from two sources in two years."""
    aim, fund = add("objective", title="Aim"), add("instrument", name="ERDF", code="ERDF")
    act = add("action", title="Act", order=Place(aim, "i"))
    part = add("action", title="Part", order=Place(act, "i"))
    add("budget_line", action=act, year=2026, amount=Money(600_00))
    add("budget_line", action=part, year=2027, amount=Money(400_01), source=fund)
    add("budget_line", year=2027, amount=Money(1_00))
    add("financing_share", action=act, year=2026, amount=Money(500_00), secured=True, source=fund)
    add("financing_share", action=part, year=2027, amount=Money(300_00), level="regional")
    return act, part


@pytest.mark.parametrize("by", By)
def test_every_table_adds_up_to_the_same_whole(workspace, plan, by):
    found = summed(row.gap for row in money_rows(workspace.questions, by, NOW))
    assert (found.cost_cents, found.financed_cents, found.secured_cents) == (1001_01, 800_00, 500_00)
    assert found.gap_cents == 201_01


def test_what_is_missing_is_told_by_action_objective_year_and_source(rows, plan):
    assert {name: row.gap.gap_cents for name, row in rows(By.ACTION).items()} == {
        "Act": 100_00,
        "Part": 100_01,
        "": 1_00,
    }
    assert rows(By.OBJECTIVE)["Aim"].gap.gap_cents == 200_01
    assert {name: row.gap.open_cents for name, row in rows(By.YEAR).items()} == {"2026": 0, "2027": 300_00}
    by_source = rows(By.SOURCE)
    assert (by_source["ERDF"].gap.cost_cents, by_source["ERDF"].gap.secured_cents) == (400_01, 500_00)
    assert by_source[str(FundingLevel.REGIONAL)].key is FundingLevel.REGIONAL


def test_a_project_financed_110_per_cent_is_overfunded(add, rows):
    act = add("action", title="Act")
    add("budget_line", action=act, amount=Money(100_00))
    add("financing_share", action=act, amount=Money(110_00))
    row = rows(By.ACTION)["Act"]
    assert (row.gap.gap_cents, row.gap.is_overfunded, row.claimed_twice) == (-10_00, True, False)


def test_asking_for_more_than_it_costs_may_claim_the_same_cost_twice(add, rows):
    act = add("action", title="Act")
    add("budget_line", action=act, amount=Money(100_00))
    first = add("application", title="First", action=act, requested=Money(80_00), stage="submitted")
    add("financing_share", action=act, amount=Money(80_00), application=first)
    assert not rows(By.ACTION)["Act"].claimed_twice
    add("application", title="Refused", action=act, requested=Money(80_00), stage="refused")
    add("application", title="No bid", action=act, requested=Money(80_00), bid="no_bid")
    assert not rows(By.ACTION)["Act"].claimed_twice
    add("application", title="Second", action=act, requested=Money(30_00), stage="preparing")
    assert rows(By.ACTION)["Act"].claimed_twice


def test_an_action_whose_matched_calls_have_no_date_says_so(add, rows):
    dated, undated = (add("call", source="list", reference=title, title=title) for title in ("Dated", "Undated"))
    add("cutoff", call=dated, position=1, at=Instant.local(2026, 12, 1, 17))
    add("action", title="Without", calls=frozenset({undated}))
    add("action", title="With", calls=frozenset({dated, undated}))
    add("action", title="Bare")
    found = rows(By.ACTION)
    assert (found["Without"].calls_undated, found["Without"].gap.gap_cents) == (True, 0)
    assert "With" not in found  # nothing is planned for it, and its call has a date


@dataclass(frozen=True)
class PutUnderEachOther:
    """What an exchange may bring about when two laptops each move one of two actions under the other."""

    one: bytes
    two: bytes
    label: Message = field(default_factory=lambda: Message("Receive"))
    bulk: bool = False

    def apply(self, to):
        to.set(self.one, {"order": Place(self.two, "i")})
        to.set(self.two, {"order": Place(self.one, "i")})


def test_an_action_under_no_objective_counts_for_none(workspace, add, rows):
    one, two = add("action", title="One"), add("action", title="Two")
    add("budget_line", action=one, amount=Money(1_00))
    assert rows(By.OBJECTIVE)[""].gap.cost_cents == 1_00
    workspace.run(PutUnderEachOther(one, two))
    assert rows(By.OBJECTIVE)[""].gap.cost_cents == 1_00


def test_the_gap_is_budget_less_financing_to_the_cent(workspace, add):
    act, other = add("action", title="Act"), add("action", title="Other")
    add("budget_line", action=act, year=2026, amount=Money(10_000_01))
    add("budget_line", action=act, year=2027, amount=Money(5_000_00))
    add("budget_line", action=act, year=2026, amount=Money(99_00), kind="spent")
    add("financing_share", action=act, year=2026, amount=Money(12_000_00), secured=True)
    add("financing_share", action=other, amount=Money(100_00, "SEK"))
    add("budget_line", amount=Money(1_00))
    found = gap_of(workspace.questions, act)
    assert (found.gap_cents, found.open_cents, found.is_overfunded) == (3_000_01, 0, False)
    every = gaps(workspace.questions)
    assert every[act] == found
    assert every[other].unknown == 1
    assert every[None].cost_cents == 1_00
    assert sum(each.cost_cents for each in every.values()) == 15_001_01
    assert by_year(workspace.questions)[2026].is_overfunded
