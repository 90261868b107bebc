"""Small stories of teams over exchange: comments, scores, undo, people who come and go."""

from datetime import date
from pathlib import Path

import pytest

from s3desk.domain.scoring import furthest_apart, means
from s3desk.domain.values import RecordId, parse_id
from s3desk.services.commands import Edit, Together
from s3desk.services.comments import Resolve, reply_to, threads_on
from s3desk.services.scoring import give_points, score_sheet
from tests.scenarios.laptops import Laptop

TODAY = date(2018, 3, 14)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "shared folder"
    made.mkdir()
    return made


def everybody(folder: Path, *people: Laptop) -> None:
    """Exchange until all have everything."""
    for each in (*people, *people[:-1]):
        each.syncs(folder)
    assert len({each.digest for each in people}) == 1


def test_a_comment_that_is_resolved_while_somebody_replies_is_open_again(team, folder: Path) -> None:
    """TN8."""
    ana, ben = team("Ana", "Ben")
    task = parse_id(ana.call("add", "task", "title=Write").line)
    thread = parse_id(ana.call("add", "comment", f"about={task.hex()}", "text=By when?").line)
    everybody(folder, ana, ben)
    ana.run(lambda questions: Resolve.of(questions, thread, ()))
    ben.run(lambda questions: reply_to(questions, thread, "By Friday."))
    everybody(folder, ana, ben)
    for each in (ana, ben):
        with each.open() as workspace:
            (found,) = threads_on(workspace.questions, task)
            assert found.is_open
            assert [remark.comment.text for remark in found.replies] == ["By Friday."]
            assert [remark.author for remark in found.replies] == ["Ben"]
            assert workspace.questions.conflicts() == []
            replies = [remark.comment.id for remark in found.replies]
    ana.run(lambda questions: Resolve.of(questions, thread, replies))
    everybody(folder, ana, ben)
    with ben.open() as workspace:
        assert not threads_on(workspace.questions, task)[0].is_open


def test_three_assessors_score_apart_and_the_spread_is_there_after_exchange(team, folder: Path) -> None:
    """DG5."""
    people = team("Ana", "Ben", "Eva")
    first = people[0]
    finding = parse_id(first.call("add", "finding", "statement=Old furnaces").line)
    criterion = parse_id(first.call("add", "criterion", "title=Urgent", "collection=Judging").line)
    assessors = {each.name: parse_id(first.call("add", "person", f"name={each.name}").line) for each in people}
    everybody(folder, *people)
    cell, points = (finding, criterion), {"Ana": 5, "Ben": 2, "Eva": 4}
    for each in people:
        given = assessors[each.name], points[each.name]
        each.run(lambda questions, given=given: give_points(questions, cell, *given, TODAY))
        with each.open() as workspace:  # nobody sees the others' before
            assert score_sheet(workspace.questions, "Judging").given == {cell: {given[0]: given[1]}}
    everybody(folder, *people)
    for each in people:
        with each.open() as workspace:
            sheet = score_sheet(workspace.questions, "Judging")
            apart = furthest_apart(means(sheet.given))
            assert sheet.given == {cell: {assessors[name]: value for name, value in points.items()}}
            assert (apart.lowest, apart.highest) == (2, 5)
            assert workspace.questions.conflicts() == []


def test_two_who_score_for_the_same_assessor_are_a_conflict(team, folder: Path) -> None:
    ana, ben = team("Ana", "Ben")
    finding, person = ana.call("add", "finding", "statement=Old").line, ana.call("add", "person", "name=Eva").line
    everybody(folder, ana, ben)
    cell = (parse_id(finding), RecordId(parse_id(ana.call("add", "criterion", "title=Urgent").line)))
    everybody(folder, ana, ben)
    for each, points in ((ana, 5), (ben, 2)):
        each.run(lambda questions, points=points: give_points(questions, cell, parse_id(person), points, TODAY))
    everybody(folder, ana, ben)
    for each in (ana, ben):
        (card,) = each.conflicts()
        assert {side.value for side in card.sides} == {5, 2}


def test_undo_of_twelve_leaves_the_one_that_a_colleague_changed(team, folder: Path) -> None:
    """SY12, also after a restart: every call opens the file anew."""
    ana, ben = team("Ana", "Ben")
    tasks = [parse_id(ana.call("add", "task", f"title=Task {n}").line) for n in range(12)]
    everybody(folder, ana, ben)

    def postpone(questions):
        return Together(tuple(Edit(each, {"due": TODAY}) for each in tasks), Edit.of(questions, tasks[0], {}).label)

    ana.run(postpone)
    everybody(folder, ana, ben)
    ben.does("set", tasks[3].hex(), "due=2018-05-01")
    everybody(folder, ana, ben)
    told = ana.does("undo")
    assert told.count("Left alone:") == 1
    assert "Left alone: Task 3 due." in told
    assert "Ben" in told
    everybody(folder, ana, ben)
    for each in (ana, ben):
        days = {task: each.shown(task.hex())["due"] for task in tasks}
        assert days.pop(tasks[3]) == "2018-05-01"
        assert set(days.values()) == {None}
    assert "Undone: Change" in ben.does("undo")  # Ben's own step; Ana's are not his to undo
    assert ben.shown(tasks[3].hex())["due"] == TODAY.isoformat()


def test_a_newcomers_copy_is_whole_and_writes_after_being_let_in(team, laptop, stick: Path) -> None:
    ana, ben = team("Ana", "Ben")
    ana.does("add", "task", "title=Before Eva")
    eva = laptop("Eva")
    pack = ana.pack(stick / "whole.s3pack")
    said = eva.receive(pack, "--dry-run")
    assert said.code == 0
    (mark,) = [
        each["fingerprint"] for each in ana.call("members", "--json").json["members"] if each["standing"] == "me"
    ]
    begun = f"Begun by Ana ({mark}); compare this fingerprint with Ana."
    assert begun in said.out
    assert not eva.file.exists()
    assert begun in eva.reads(pack)
    assert eva.digest == ana.digest
    assert "Before Eva" in eva.does("list", "task")
    assert "sound" in eva.does("verify")
    eva.does("add", "task", "title=By Eva")
    hello = eva.pack(stick / "eva.s3pack")
    before = ben.digest
    refused = ben.receive(hello)
    mark = next(each["fingerprint"] for each in eva.call("members", "--json").json["members"] if each["name"] == "Eva")
    assert refused.code == 2
    assert refused.err.strip() == (
        "Eva is not a member of this workspace; nothing was taken in. "
        f"Compare the fingerprint {mark} with Eva, accept it, and try again. Accept it by: members FILE accept {mark}"
    )
    assert ben.digest == before
    assert [each["name"] for each in ben.call("members", "--json").json["strangers"]] == ["Eva"]
    ben.does("members", "accept", mark.lower().replace("-", " "))  # as one types it
    ben.reads(hello)
    assert "By Eva" in ben.does("list", "task")
    assert ben.call("members", "--json").json["strangers"] == []
    ana.reads(ben.pack(stick / "ben.s3pack"))  # Ben vouches for Eva; Ana need not ask
    assert "By Eva" in ana.does("list", "task")


def test_what_a_retired_member_writes_later_is_held_everywhere(team, stick: Path) -> None:
    ana, ben, eva = team("Ana", "Ben", "Eva")
    ben.does("add", "task", "title=In time")
    in_time = ben.pack(stick / "ben.s3pack")
    ana.reads(in_time)
    mark = next(each["fingerprint"] for each in ana.call("members", "--json").json["members"] if each["name"] == "Ben")
    assert "Ben is retired" in ana.does("members", "retire", mark)
    ben.does("add", "task", "title=Too late")
    late = ben.pack(stick / "late.s3pack")
    refused = ana.receive(late)
    assert "Too late" not in ana.does("list", "task")
    assert "In time" in ana.does("list", "task")
    assert refused.code in {0, 2}
    eva.reads(late)  # knows nothing of it yet
    assert "Too late" in eva.does("list", "task")
    eva.reads(ana.pack(stick / "ana.s3pack"))
    assert "Too late" not in eva.does("list", "task")
    assert "In time" in eva.does("list", "task")
    with eva.open() as workspace:
        assert [each.author for each in workspace.questions.waiting() if each.held] == ["Ben"]
    assert {each["standing"] for each in eva.call("members", "--json").json["members"] if each["name"] == "Ben"} == {
        "retired"
    }
    assert ana.digest == eva.digest


def test_the_last_member_cannot_retire_and_nobody_themselves(team) -> None:
    ana, ben = team("Ana", "Ben")
    marks = {each["name"]: each["fingerprint"] for each in ana.call("members", "--json").json["members"]}
    said = ana.call("members", "retire", marks["Ana"])
    assert said.code == 2
    assert said.err.count("\n") == 1
    ana.does("members", "retire", marks["Ben"])
    ana.does("members", "accept", marks["Ben"])
    standing = {each["name"]: each["standing"] for each in ana.call("members", "--json").json["members"]}
    assert standing == {"Ana": "me", "Ben": "member"}
    assert ben.call("members").code == 0
