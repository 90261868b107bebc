"""Who has how much to do, by quarter; what nobody has is what the check and the list find."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest

from s3desk.domain.values import RecordId
from s3desk.services.checking import check
from s3desk.services.load import Apart, Duty, Quarter, load
from s3desk.services.ports import Workspace
from s3desk.services.sieves import Moment, sieve

TODAY = date(2018, 6, 1)
QUARTERS = tuple(Quarter(2018, 2).following(at) for at in range(6))


def test_quarters_follow_each_other_over_the_year() -> None:
    assert QUARTERS[0] == Quarter.of(TODAY)
    assert QUARTERS[-1] == Quarter(2019, 3)


@pytest.mark.parametrize(
    ("start", "due", "falls"),
    [
        (None, None, {Apart.UNDATED}),
        (None, date(2018, 5, 31), {Apart.OVERDUE}),
        (date(2018, 1, 1), date(2018, 5, 31), {Apart.OVERDUE}),
        (None, TODAY, {Quarter(2018, 2)}),
        (date(2018, 1, 1), date(2018, 8, 1), {Quarter(2018, 2), Quarter(2018, 3)}),
        (date(2018, 9, 1), date(2018, 10, 1), {Quarter(2018, 3), Quarter(2018, 4)}),
        (date(2017, 1, 1), None, {Quarter(2018, 2)}),
        (None, date(2020, 1, 1), {Apart.LATER}),
        (date(2019, 9, 1), date(2020, 1, 1), {Quarter(2019, 3), Apart.LATER}),
    ],
)
def test_a_duty_counts_in_the_quarters_that_it_touches(
    start: date | None, due: date | None, falls: set[object]
) -> None:
    assert Duty(RecordId(b"1" * 16), "action", "", None, start, due).falls(TODAY, QUARTERS) == falls


def test_what_nobody_has_is_what_the_check_and_the_lists_find(
    workspace: Workspace, add: Callable[..., RecordId]
) -> None:
    ana = add("person", name="Ana")
    owned, bare = add("action", title="Owned", owner=ana), add("action", title="Bare")
    add("action", title="Done", status="done")
    add("milestone", title="Ana's", action=owned, due=date(2018, 7, 1))
    add("milestone", title="Nobody's", action=bare)
    add("milestone", title="Own owner", action=bare, owner=ana)
    add("milestone", title="Reached", action=bare, reached_on=TODAY)
    add("task", title="Nobody's task")
    add("task", title="Ana's task", owner=ana, due=date(2018, 5, 1))
    add("task", title="Done", done=True)
    nobody, hers = load(workspace.questions, TODAY).shares
    assert (nobody.owner, hers.name) == (None, "Ana")
    assert [each.title for each in nobody.of("action")] == ["Bare"]
    assert sorted(each.title for each in hers.of("milestone")) == ["Ana's", "Own owner"]
    assert [each.title for each in hers.of("", Apart.OVERDUE)] == ["Ana's task"]
    assert hers.counted() == {"action": 1, "milestone": 2, "task": 1}
    found = {str(each.text): each.count for each in check(workspace.questions, datetime(2018, 6, 1, tzinfo=UTC))}
    assert found["Actions without an owner: 1"] == len(nobody.of("action"))
    moment = Moment(datetime(2018, 6, 1, tzinfo=UTC), TODAY)
    for kind in ("action", "task"):
        listed = sieve(kind, "no_owner")
        assert listed is not None
        assert workspace.questions.ids(listed.query(moment)) == [each.id for each in nobody.of(kind)]


def test_nobody_stands_first_also_with_nothing_to_do(workspace: Workspace, add: Callable[..., RecordId]) -> None:
    few, many = add("person", name="Few"), add("organisation", name="Many")
    add("action", title="A", owner=few)
    add("action", title="B", owner=many)
    add("action", title="C", owner=many)
    assert [each.name for each in load(workspace.questions, TODAY).shares] == ["", "Many", "Few"]
