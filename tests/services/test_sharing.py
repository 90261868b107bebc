"""Sharing with a partner: what leaves, what stays and why, and bringing the copies up to date."""

from datetime import date

import pytest

from s3desk.domain.errors import OfficeError
from s3desk.domain.region import START_THEMES
from s3desk.domain.values import Place
from s3desk.services.commands import Edit
from s3desk.services.comments import comment_on
from s3desk.services.deciding import undone
from s3desk.services.exchanging import Fate
from s3desk.services.ports import MINE
from s3desk.services.sharing import (
    Circle,
    ShareWith,
    circle_called,
    copy_id,
    new_circle,
    partner_circles,
    plan_sharing,
    proposed,
)
from s3desk.services.trash import Delete

CIRCLE = Circle("with 0123456789abcdef", "Cantabria and Saxony")


@pytest.fixture
def project(add):
    """An action with a milestone, an owner, a comment, a private note, and an objective above it."""
    objective = add("objective", title="Not chosen objective")
    owner = add("person", name="Maria Ruiz", email="maria@example.org")
    action = add(
        "action",
        title="Hydrogen valley",
        description="First.",
        order=Place(objective, "i"),
        owner=owner,
        theme=START_THEMES[0].id,
        **{"title@es": "Valle"},
    )
    return {
        "objective": objective,
        "owner": owner,
        "action": action,
        "milestone": add("milestone", title="Permit", action=action),
        "note": add("note", title="Between us", about=frozenset({action})),
        "private": add("task", circle=MINE, title="Mine alone", about=frozenset({action})),
    }


def share(workspace, *records, circle=CIRCLE, personal=()):
    return workspace.run(ShareWith.of(workspace.questions, circle, records, personal))


def copied(workspace, record, circle=CIRCLE):
    return workspace.questions.get(copy_id(circle.sign, record))


def reasons(plan):
    return {(each.record.id, each.field): str(each.reason) for each in plan.stays}


def test_only_what_was_chosen_gets_a_copy(workspace, project):
    done = share(workspace, project["action"], project["milestone"])
    questions = workspace.questions
    there = copied(workspace, project["action"])
    assert (there.title, there.translations["title@es"], there.description) == ("Hydrogen valley", "Valle", "First.")
    assert there.theme == START_THEMES[0].id  # every program knows it
    assert there.order == Place(None, "i")
    assert there.owner is None
    assert copied(workspace, project["milestone"]).action == there.id
    assert {questions.circle(each) for each in done.records} == {CIRCLE.sign}
    assert partner_circles(questions) == [CIRCLE]
    assert questions.get(project["action"]).title == "Hydrogen valley"
    assert questions.circle(project["action"]) == "team"


def test_the_list_tells_what_leaves_and_what_stays(workspace, project):
    chosen = [project[name] for name in ("action", "owner", "note", "private")]
    plan = plan_sharing(workspace.questions, CIRCLE, chosen)
    assert [(each.record.id, each.fate) for each in plan.leaves] == [
        (project["action"], Fate.NEW),
        (project["owner"], Fate.NEW),
    ]
    assert plan.leaves[0].fields["title"] == (None, "Hydrogen valley")
    assert plan.leaves[1].fields == {}
    told = reasons(plan)
    assert told[project["action"], "order"] == "It refers to Not chosen objective, which does not go along."
    assert told[project["owner"], "name"] == "It is personal, and was not ticked."
    assert told[project["note"], ""] == "Comments and notes stay in the team."
    assert told[project["private"], ""] == "It is private; share it with the team first."
    assert workspace.questions.circle(copy_id(CIRCLE.sign, project["action"])) is None  # only looked at


def test_personal_fields_go_only_when_ticked(workspace, project):
    share(workspace, project["owner"], personal=["person.name"])
    there = copied(workspace, project["owner"])
    assert (there.name, there.email) == ("Maria Ruiz", "")


def test_what_belongs_to_a_record_is_proposed_but_no_comments(workspace, project, add):
    workspace.run(comment_on(workspace.questions, project["action"], "What do they pay?"))
    add("milestone", circle=MINE, title="Private milestone", action=project["action"])
    assert proposed(workspace.questions, project["action"]) == [project["action"], project["milestone"]]


def test_sharing_again_brings_the_same_copies_up_to_date(workspace, project):
    share(workspace, project["action"], project["milestone"])
    workspace.run(Edit(project["milestone"], {"title": "Building permit", "due": date(2027, 1, 31)}))
    plan = plan_sharing(workspace.questions, CIRCLE, [project["action"], project["milestone"]])
    assert [(each.fate, dict(each.fields)) for each in plan.leaves] == [
        (None, {}),
        (Fate.CHANGED, {"title": ("Permit", "Building permit"), "due": (None, date(2027, 1, 31))}),
    ]
    done = share(workspace, project["action"], project["milestone"])
    assert done.records == (copy_id(CIRCLE.sign, project["milestone"]),)
    assert copied(workspace, project["milestone"]).title == "Building permit"
    assert plan_sharing(workspace.questions, CIRCLE, [project["action"], project["milestone"]]).is_empty


def test_what_the_partner_changed_on_a_copy_is_left_when_nothing_changed_here(workspace, project):
    share(workspace, project["action"], project["milestone"])
    there = copy_id(CIRCLE.sign, project["milestone"])
    workspace.run(Edit(there, {"title": "Permit of the state"}))
    workspace.run(Edit(project["milestone"], {"due": date(2027, 1, 31)}))
    share(workspace, project["action"], project["milestone"])
    found = copied(workspace, project["milestone"])
    assert (found.title, found.due) == ("Permit of the state", date(2027, 1, 31))
    assert workspace.questions.standing().conflicts == 0


def test_what_both_changed_stands_as_a_conflict(workspace, project):
    share(workspace, project["action"], project["milestone"])
    workspace.run(Edit(copy_id(CIRCLE.sign, project["milestone"]), {"title": "Permit of the state"}))
    workspace.run(Edit(project["milestone"], {"title": "Building permit"}))
    share(workspace, project["milestone"])
    assert workspace.questions.standing().conflicts == 1


def test_links_of_a_set_are_compared_one_by_one(workspace, add):
    one, two, three = (add("organisation", name=name) for name in ("One", "Two", "Three"))
    action = add("action", title="Pilot plant", partners=frozenset({one, two}))
    share(workspace, action, one, two, three)
    sign = CIRCLE.sign
    workspace.run(Edit(copy_id(sign, action), {"partners": frozenset({copy_id(sign, one), copy_id(sign, three)})}))
    workspace.run(Edit(action, {"partners": frozenset({two})}))
    share(workspace, action)
    assert copied(workspace, action).partners == {copy_id(sign, three)}  # without one and without two


def test_a_link_is_mended_when_its_target_follows_later(workspace, project):
    share(workspace, project["action"])
    share(workspace, project["objective"])
    assert copied(workspace, project["action"]).order.parent is None
    share(workspace, project["action"])
    assert copied(workspace, project["action"]).order.parent == copy_id(CIRCLE.sign, project["objective"])


def test_sharing_is_one_step_to_undo_and_to_redo(workspace, project):
    share(workspace, project["action"], project["milestone"])
    assert workspace.questions.undo_steps(1)[0].label.key == "Share {0} records with {1}"
    told = str(undone(workspace.undo()))
    assert told.endswith("with Cantabria and Saxony. What the partner was given of it before is still there")
    titles = workspace.questions.titles([copy_id(CIRCLE.sign, project[name]) for name in ("action", "milestone")])
    assert all(each.deleted for each in titles.values())
    assert partner_circles(workspace.questions) == []
    workspace.redo()
    assert partner_circles(workspace.questions) == [CIRCLE]
    assert not workspace.questions.titles([copy_id(CIRCLE.sign, project["action"])]).popitem()[1].deleted


def test_sharing_after_undoing_brings_the_copies_back(workspace, project):
    share(workspace, project["milestone"])
    workspace.undo()
    workspace.run(Edit(project["milestone"], {"title": "Building permit"}))
    share(workspace, project["milestone"])
    assert copied(workspace, project["milestone"]).title == "Building permit"
    assert partner_circles(workspace.questions) == [CIRCLE]


def test_a_deleted_record_and_a_copy_cannot_be_shared(workspace, project):
    share(workspace, project["milestone"])
    workspace.run(Delete.of(workspace.questions, project["action"]))
    copy = copy_id(CIRCLE.sign, project["milestone"])
    with pytest.raises(OfficeError, match="Nothing of this can be shared with a partner"):
        ShareWith.of(workspace.questions, CIRCLE, [project["action"], copy])
    told = reasons(plan_sharing(workspace.questions, CIRCLE, [project["action"], copy]))
    assert told[project["action"], ""] == "It lies in the trash."
    assert told[copy, ""] == "It lives in a circle with a partner already."


def test_circles_are_found_by_sign_and_by_name(workspace, project):
    share(workspace, project["milestone"])
    questions = workspace.questions
    assert circle_called(questions, CIRCLE.sign) == circle_called(questions, " Cantabria and Saxony ") == CIRCLE
    assert circle_called(questions, "Nobody") is None
    other = new_circle(questions, "Cantabria  and Saxony")
    assert other.name == CIRCLE.name
    assert other.sign != CIRCLE.sign
    share(workspace, project["milestone"], circle=other)
    with pytest.raises(OfficeError, match='2 circles are called "Cantabria and Saxony"'):
        circle_called(questions, "Cantabria and Saxony")
    with pytest.raises(OfficeError, match="A circle needs a name"):
        new_circle(questions, " ")


def test_copies_of_two_circles_do_not_know_each_other(workspace, project):
    other = Circle("with fedcba9876543210", "Cantabria and Piemonte")
    share(workspace, project["action"])
    share(workspace, project["milestone"], circle=other)
    assert copied(workspace, project["milestone"], other).action is None


def test_a_copy_cannot_link_to_what_the_partner_has_not(workspace, project):
    share(workspace, project["action"], project["milestone"])
    there, milestone = (copy_id(CIRCLE.sign, project[name]) for name in ("action", "milestone"))
    for values in ({"owner": project["owner"]}, {"order": Place(project["objective"], "i")}):
        with pytest.raises(OfficeError, match="What a partner has cannot link to what they have not"):
            workspace.run(Edit(there, values))
    workspace.run(Edit(milestone, {"action": None}))
    workspace.run(Edit(milestone, {"action": there}))
    workspace.run(Edit(there, {"theme": START_THEMES[1].id}))
    workspace.run(Edit(project["milestone"], {"action": there}))  # the team has both
