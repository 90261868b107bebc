"""What is private stays private: in the log, in links, in the digest."""

import pytest

from s3desk.domain.errors import OfficeError
from s3desk.domain.messages import message
from s3desk.domain.values import Place
from s3desk.services.commands import Edit, Share, Together
from s3desk.services.naming import named
from s3desk.services.ports import MINE
from s3desk.store.history import label_of
from tests.store.desk import add, agrees, bodies, changes, delete, digest, do, get, put

PRIVATE = "Entre nous"


def test_a_private_record_has_a_circle_and_a_series_of_its_own(workspace):
    shared, mine = add(workspace, title="Ours"), add(workspace, circle=MINE, title=PRIVATE)
    put(workspace, mine, title=PRIVATE + " again", one=shared)
    assert workspace.questions.circle(mine) == "mine"
    by_circle = {}
    for change in changes(workspace).values():
        by_circle.setdefault(change.circle, []).append(change)
    assert {each.series for each in by_circle["mine"]}.isdisjoint(each.series for each in by_circle["team"])
    assert [each.sequence for each in by_circle["mine"]] == [1, 2]
    known = set()
    for key, change in changes(workspace).items():
        assert change.circle == "mine" or {*change.seen, *change.refs, change.previous} - {b""} <= known
        known |= {key} if change.circle == "team" else set()
    assert workspace.questions.get(mine).one == shared
    assert agrees(workspace)


def test_the_bytes_of_shared_changes_never_hold_a_private_text(workspace):
    def both(to):
        to.insert("thing", {"title": PRIVATE, "body": PRIVATE, "secret": PRIVATE}, circle=MINE)
        to.insert("thing", {"title": "Ours"})

    do(workspace, both)
    mine = add(workspace, circle=MINE, title=PRIVATE)
    put(workspace, mine, body=PRIVATE)
    delete(workspace, mine)
    workspace.undo()
    for key, (body, _) in bodies(workspace).items():
        change = changes(workspace)[key]
        assert (PRIVATE.encode() in body) <= (change.circle == "mine")
        assert (mine in body) <= (change.circle == "mine")


def test_the_digest_knows_nothing_of_private_records(workspace):
    before = digest(workspace)
    mine = add(workspace, circle=MINE, title=PRIVATE)
    put(workspace, mine, body="text")
    delete(workspace, mine)
    assert digest(workspace) == before
    add(workspace, title="Ours")
    assert digest(workspace) != before


@pytest.mark.parametrize("name", ["one", "many", "order"])
def test_a_shared_record_cannot_link_to_a_private_one(workspace, name):
    mine, shared = add(workspace, circle=MINE, title=PRIVATE), add(workspace, title="Ours")
    value = {"one": mine, "many": frozenset({mine}), "order": Place(mine, "i")}[name]
    log = bodies(workspace)
    for what in (
        lambda to: to.set(shared, {name: value}),
        lambda to: to.insert("thing", {name: value}),
        lambda to: to.link(shared, "many", mine),
    ):
        with pytest.raises(OfficeError, match=r"A shared record cannot link to a private one; share that one first\."):
            do(workspace, what)
    assert bodies(workspace) == log
    put(workspace, mine, **{name: {"one": shared, "many": frozenset({shared}), "order": Place(shared, "i")}[name]})
    put(workspace, shared, order=Place(None, "i"))
    assert agrees(workspace)


def test_a_private_record_of_the_same_command_is_noticed_too(workspace):
    def both(to):
        mine = to.insert("thing", {"title": PRIVATE}, circle=MINE)
        to.insert("thing", {"one": mine})

    with pytest.raises(OfficeError, match="share that one first"):
        do(workspace, both)


def test_sharing_leaves_the_private_history_behind(workspace):
    mine = add(workspace, circle=MINE, title=PRIVATE + " draft")
    put(workspace, mine, title="For all")
    done = workspace.run(Share.of(workspace.questions, mine))
    (new,) = [each for each in done.records if workspace.questions.circle(each) == "team"]
    assert get(workspace, new).title == "For all"
    assert workspace.questions.is_deleted(mine)
    for key, change in changes(workspace).items():
        if change.circle == "team":
            assert PRIVATE.encode() not in bodies(workspace)[key][0]
    assert agrees(workspace)


def test_a_private_keyed_record_is_found_by_its_key(workspace):
    mine = add(workspace, "tally", MINE, code="x", year=1)
    assert add(workspace, "tally", code="x", year=1, remark="more") == mine
    assert workspace.questions.circle(mine) == "mine"
    assert agrees(workspace)


# Labels -----------------------------------------------------------------------------------------------------------------


def shared_labels(workspace) -> list[str]:
    return [str(label_of(each.label)) for each in changes(workspace).values() if each.circle != "mine"]


def test_a_step_on_private_and_shared_records_tells_the_team_no_private_title(workspace):
    shared, mine = add(workspace, title="Ours"), add(workspace, circle=MINE, title=PRIVATE)
    questions = workspace.questions
    label = message("Change {0} and {1}", named(questions, mine), named(questions, shared))
    workspace.run(Together((Edit(mine, {"code": "x"}), Edit(shared, {"code": "x"})), label))
    workspace.undo()
    workspace.redo()
    assert shared_labels(workspace)[-3:] == ["Change Thing and Ours"] * 3
    for key, change in changes(workspace).items():
        assert change.circle == "mine" or PRIVATE.encode() not in bodies(workspace)[key][0]
    assert str(workspace.questions.undo_steps()[0].label) == f"Change {PRIVATE} and Ours"
    told = [str(entry.label) for entry in workspace.questions.history(shared, "code")]
    assert told == ["Change Thing and Ours", "Undo: Change Thing and Ours", "Redo: Change Thing and Ours"]


def test_sharing_tells_no_title_that_was_not_shared(workspace):
    mine = add(workspace, circle=MINE, title=PRIVATE)
    workspace.run(Share.of(workspace.questions, mine))
    assert shared_labels(workspace)[-1] == "Share Thing with the team"


def test_a_partner_is_told_no_title_of_the_teams(workspace):
    circle = "with 0123456789abcdef"
    ours, theirs = add(workspace, title="Ours alone"), add(workspace, circle=circle, title="For both")
    label = message("Change {0} and {1}", named(workspace.questions, ours), named(workspace.questions, theirs))
    workspace.run(Together((Edit(ours, {"code": "x"}), Edit(theirs, {"code": "x"})), label))
    by_circle = {each.circle: str(label_of(each.label)) for each in changes(workspace).values()}
    assert by_circle == {"team": "Change Ours alone and For both", circle: "Change Thing and For both"}
