"""The check tells what the strategy lacks, subject by subject, and asks no question per record."""

from datetime import UTC, date, datetime

from s3desk.domain.values import Money
from s3desk.services.checking import SHOWN, check

NOW = datetime(2026, 11, 6, 12, 0, tzinfo=UTC)


def test_nothing_is_missing_in_an_empty_workspace(workspace):
    assert check(workspace.questions, NOW) == []


def test_each_gap_is_counted_and_its_first_records_named(workspace, add):
    weakness = add("finding", kind="weakness", statement="Few patents")
    add("task", title="Late", due=date(2026, 11, 1))
    act = add("action", title="Act", answers=frozenset({weakness}))
    add("budget_line", action=act, amount=Money(100_00))
    told = {str(lack.text): lack for lack in check(workspace.questions, NOW)}
    assert told["Findings without evidence: 1"].records == (weakness,)
    assert told["Actions whose financing does not cover the budget: 1"].records == (act,)
    assert "Overdue tasks: 1" in told
    assert not any(text.startswith("Weaknesses") for text in told)
    subjects = [lack.subject for lack in told.values()]
    assert list(dict.fromkeys(subjects)) == ["diagnosis", "team", "plan", "funding"]


def test_an_overfunded_action_is_told(workspace, add):
    act = add("action", title="Act")
    add("budget_line", action=act, amount=Money(100_00))
    add("financing_share", action=act, amount=Money(110_00))
    add("financing_share", action=act, amount=Money(10_00, "SEK"))
    told = [str(lack.text) for lack in check(workspace.questions, NOW)]
    assert "Actions financed beyond their budget: 1" in told
    assert "Actions with amounts that cannot be added up: 1" in told


def test_people_to_be_erased_and_bodies_without_a_group_are_told(workspace, add):
    add("person", name="Elena", keep_until=date(2026, 11, 5))
    add("organisation", name="Port")
    told = [str(lack.text) for lack in check(workspace.questions, NOW)]
    assert told == [
        "People whose personal data should be erased: 1",
        "Organisations without a group of the quadruple helix: 1",
    ]


def test_of_many_records_the_first_are_named(workspace, add):
    for number in range(SHOWN + 3):
        add("task", title=f"Task {number:02}", due=date(2026, 11, 1), owner=None)
    (lack, *_) = check(workspace.questions, NOW)
    assert (lack.count, len(lack.records)) == (SHOWN + 3, SHOWN)
