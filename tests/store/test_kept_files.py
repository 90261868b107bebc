"""One workspace of every format is kept and opened for ever."""

import json
import random
import shutil
from datetime import date
from decimal import Decimal

import pytest

from s3desk.domain.subjects import catalogue
from s3desk.domain.values import Instant, Money, Place
from s3desk.services.query import Query
from s3desk.store import schema
from s3desk.store.workspace import create, open_reader
from tests.conftest import ROOT
from tests.store.desk import agrees, delete, digest, do, opened, person, put, restore

FILES = ROOT / "tests" / "files"
FORMATS = sorted(int(each.stem.removeprefix("workspace_format")) for each in FILES.glob("workspace_format*.s3desk"))


def make_kept(folder) -> None:
    """Make the kept workspace of this format; once, never again."""
    import sqlite3

    chance = random.Random(1)
    path = folder / f"workspace_format{schema.FORMAT}.s3desk"
    workspace = create(path, person(folder / "home"), catalogue())
    workspace._clock = lambda: 1_600_000_000.0 + chance.random()

    def plan(to):
        region = to.insert("region", {"name": "Région", "nuts": "FRK2", "nuts_version": None})
        top = to.insert(
            "plan", {"title": "Plan", "title@el": "Σχέδιο", "vision": "A vision.", "start": date(2021, 1, 1)}
        )
        goal = to.insert("objective", {"title": "Goal", "order": Place(top, "i")})
        for index in "ikm":
            to.insert("action", {"title": f"Action {index}", "order": Place(goal, index)})
        ana = to.insert("person", {"name": "Maria Sklodowska", "email": "maria@region.example"})
        meeting = to.insert(
            "meeting",
            {"title": "First", "starts_at": Instant.local(2021, 3, 4, 9, 30), "attendance": frozenset({ana})}
            | {"minutes": "We met.", "document": to.attach("minutes.txt", b"We met.", "text/plain")},
        )
        to.insert("task", {"title": "Ask", "about": frozenset({goal, meeting}), "due": date(2021, 4, 1), "done": True})
        to.insert("call", {"title": "Call", "source": "portal", "reference": "X-1"})
        to.insert("note", {"title": "Private"}, circle="mine")
        return region

    do(workspace, plan, "Make a plan")
    (meeting,) = workspace.questions.ids(Query("meeting"))
    put(workspace, meeting, minutes="We met and agreed.", title="First meeting")
    (task,) = workspace.questions.ids(Query("task"))
    put(workspace, task, about=frozenset({meeting}))
    workspace.undo()
    workspace.redo()
    actions = workspace.questions.ids(Query("action"))
    delete(workspace, *actions[:2])
    restore(workspace, actions[0])
    (someone,) = workspace.questions.ids(Query("person"))
    do(workspace, lambda to: to.erase(someone, "email"), "Erase")
    with_amounts = {"title": "Costs", "amount": Money(12_50, "CHF", Decimal("0.95"), date(2021, 1, 1))}
    fields = {name for name in with_amounts if name in catalogue()["budget_line"].fields}
    do(workspace, lambda to: to.insert("budget_line", {name: with_amounts[name] for name in fields}))
    workspace.close()
    plain = sqlite3.connect(path)
    plain.execute("PRAGMA journal_mode=DELETE")
    plain.execute("PRAGMA page_size=1024")
    plain.execute("VACUUM")
    plain.close()
    workspace = open_reader(path, catalogue())
    info = workspace.info()
    workspace.close()
    said = {"digest": info.digest, "counts": dict(info.counts), "deleted": info.deleted, "changes": info.changes}
    path.with_suffix(".json").write_text(json.dumps(said, indent=1) + "\n", encoding="utf-8")


def test_there_is_a_kept_workspace_of_every_format():
    assert list(range(1, schema.FORMAT + 1)) == FORMATS


@pytest.mark.parametrize("number", FORMATS)
def test_a_kept_workspace_opens_says_what_it_said_and_can_be_worked_on(tmp_path, number):
    kept = FILES / f"workspace_format{number}.s3desk"
    said = json.loads(kept.with_suffix(".json").read_text(encoding="utf-8"))
    path = tmp_path / kept.name
    shutil.copyfile(kept, path)
    with opened(path, person(tmp_path / "home", "Ben"), catalogue()) as workspace:
        info = workspace.questions.info()
        assert info.digest == digest(workspace) == said["digest"]
        assert (dict(info.counts), info.deleted, info.changes) == (said["counts"], said["deleted"], said["changes"])
        assert agrees(workspace)
        (meeting,) = workspace.questions.find(Query("meeting"))
        assert meeting.minutes == "We met and agreed."
        assert workspace.questions.content(meeting.document) == b"We met."
        assert [hit.title.text for hit in workspace.questions.search("σχεδιο")] == ["Plan"]
        (someone,) = workspace.questions.find(Query("person"))
        assert (someone.name, someone.email) == ("Maria Sklodowska", "")
        assert workspace.questions.history(meeting.id)[0].author == "Ana"
        put(workspace, meeting.id, minutes="We met, agreed and left.")
        assert agrees(workspace)
        assert workspace.repair().problems == ()
        put(workspace, meeting.id, minutes="We met, agreed, left and came back.")
        assert agrees(workspace)


@pytest.mark.parametrize("number", FORMATS)
def test_a_kept_workspace_holds_no_trace_of_where_it_was_made(number):
    raw = (FILES / f"workspace_format{number}.s3desk").read_bytes()
    assert len(raw) < 400_000
    for trace in (b"/tmp", b"/home", str(ROOT).encode()):
        assert trace not in raw
