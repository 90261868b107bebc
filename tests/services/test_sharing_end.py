"""Ending a share: nothing more goes to the partner, what they hold stays theirs, and nobody but the team says so."""

from datetime import date

import pytest

from s3desk.domain.errors import OfficeError
from s3desk.domain.values import keyed_id, new_id
from s3desk.services.commands import Add, Edit
from s3desk.services.comments import read_by
from s3desk.services.query import Among, Query
from s3desk.services.sharing import (
    Circle,
    ShareWith,
    circle_called,
    copy_id,
    counterparts,
    new_circle,
    open_circles,
    partner_circles,
    plan_sharing,
)
from s3desk.services.sharing_end import EndSharing, refuse_giving, shared_in

SAXONY = Circle("with 0123456789abcdef", "Saxony")
PIEMONTE = Circle("with fedcba9876543210", "Piemonte")
TODAY = date(2026, 11, 23)


@pytest.fixture
def action(workspace, add):
    """An action shared with two partners; the one has added a milestone."""
    action = add("action", title="Hydrogen valley")
    for circle in (SAXONY, PIEMONTE):
        workspace.run(ShareWith.of(workspace.questions, circle, [action]))
    add("milestone", SAXONY.sign, title="Site of Dresden", action=copy_id(SAXONY.sign, action))
    return action


def end(workspace, *, remove=False, circle=SAXONY):
    return workspace.run(EndSharing.of(workspace.questions, circle, TODAY, remove=remove))


def living(workspace, type_name):
    return {each.title for each in workspace.questions.find(Query(type_name, among=Among.SHARED))}


def test_what_is_shared_may_stay_and_nothing_more_goes(workspace, action):
    questions, there = workspace.questions, copy_id(SAXONY.sign, action)
    assert read_by(questions, there) == "Saxony"
    end(workspace)
    assert partner_circles(questions) == [PIEMONTE, Circle(SAXONY.sign, "Saxony", TODAY)]
    assert open_circles(questions) == [PIEMONTE]
    assert living(workspace, "milestone") == {"Site of Dresden"}
    assert questions.titles([there])[there].shared_with == "Saxony"
    assert {each.partner: each.is_over for each in counterparts(questions, action)} == {
        "Saxony": True,
        "Piemonte": False,
    }
    assert [each.is_over for each in counterparts(questions, there)] == [True]
    assert read_by(questions, there) == ""
    for attempt in (
        lambda: plan_sharing(questions, SAXONY, [action]),
        lambda: workspace.run(ShareWith.of(questions, SAXONY, [action])),
        lambda: refuse_giving(questions, [SAXONY.sign]),
        lambda: end(workspace),
    ):
        with pytest.raises(OfficeError, match=r"Sharing with Saxony was ended; nothing more goes to them\."):
            attempt()
    refuse_giving(questions, [PIEMONTE.sign])
    refuse_giving(questions, [])
    refuse_giving(questions, questions.circles())  # the team gets all


def test_what_is_shared_goes_to_the_trash_on_request_and_comes_back_by_undo(workspace, action):
    questions = workspace.questions
    assert len(shared_in(questions, SAXONY)) == 2
    end(workspace, remove=True)
    assert shared_in(questions, SAXONY) == []
    assert living(workspace, "action") == {"Hydrogen valley"}  # the other partner's
    assert questions.get(action).title == "Hydrogen valley"
    assert {each.shared_with for each in questions.deleted()} == {"Saxony"}
    workspace.undo()
    assert partner_circles(questions) == [PIEMONTE, SAXONY]
    assert len(shared_in(questions, SAXONY)) == 2
    plan_sharing(questions, SAXONY, [action])
    workspace.redo()
    assert open_circles(questions) == [PIEMONTE]
    assert shared_in(questions, SAXONY) == []


def test_more_than_a_handful_makes_a_restore_point_first(workspace, add):
    records = [add("task", title=f"Task {number}") for number in range(51)]
    workspace.run(ShareWith.of(workspace.questions, SAXONY, records))
    assert not EndSharing.of(workspace.questions, SAXONY, TODAY).bulk
    assert EndSharing.of(workspace.questions, SAXONY, TODAY, remove=True).bulk


def test_the_same_partner_gets_another_circle(workspace, action):
    end(workspace)
    again = new_circle(workspace.questions, "Saxony")
    workspace.run(ShareWith.of(workspace.questions, again, [action]))
    assert circle_called(workspace.questions, "Saxony") == again
    assert circle_called(workspace.questions, SAXONY.sign).ended == TODAY
    assert circle_called(workspace.questions, again.sign) == again


def test_a_partner_can_neither_end_a_share_nor_begin_it_again(workspace, action):
    named = keyed_id("partner_circle", SAXONY.sign)
    workspace.run(Edit(named, {"ended": TODAY}))  # it lives in their circle: they may write it as well
    workspace.run(Add("partner_circle", {"sign": PIEMONTE.sign, "ended": TODAY}, SAXONY.sign, new_id()))
    assert open_circles(workspace.questions) == [PIEMONTE, SAXONY]
    end(workspace)
    workspace.run(Edit(named, {"ended": None}))
    assert open_circles(workspace.questions) == [PIEMONTE]


def test_only_a_circle_of_ours_can_be_ended(workspace, action):
    with pytest.raises(OfficeError, match="no such circle"):
        EndSharing.of(workspace.questions, new_circle(workspace.questions, "Nobody"), TODAY)
