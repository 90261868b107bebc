"""One workspace of every format is kept and opened for ever."""

import json
import random
import shutil
from contextlib import closing
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from s3desk.domain.subjects import catalogue
from s3desk.domain.values import Instant, Money, Place
from s3desk.ledger import packs
from s3desk.ledger.packs import Pack
from s3desk.services.exchanging import How, JournalEntry
from s3desk.services.query import Query
from s3desk.store import schema
from s3desk.store.newcomer import create_from
from s3desk.store.workspace import create, open_reader
from tests.conftest import ROOT
from tests.store.desk import (
    agrees,
    bodies,
    bundled,
    copied,
    delete,
    digest,
    do,
    meet,
    opened,
    person,
    put,
    restore,
    take,
    written,
)

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
    exchange(folder, workspace, actions[2])
    pack = workspace.questions.outgoing(["team"])
    (FILES / f"pack_format{packs.FORMAT}.s3pack").write_bytes(written(workspace, pack))
    workspace.close()
    plain = sqlite3.connect(path)
    plain.execute("PRAGMA journal_mode=DELETE")
    plain.execute("PRAGMA page_size=1024")
    plain.execute("VACUUM")
    plain.close()
    path.with_suffix(".json").write_text(json.dumps(told(path), indent=1) + "\n", encoding="utf-8")


def exchange(folder, workspace, action) -> None:
    """Let Ben and Eva take part: a conflict, one settled, texts merged, a change that waits, one that is held back."""
    with copied(workspace, "Ben") as ben, copied(workspace, "Eva") as eva:
        (meeting,) = workspace.questions.ids(Query("meeting"))
        put(workspace, action, title="Action by Ana", description="By Ana.")
        put(ben, action, title="Action by Ben", description="By Ben.")
        put(ben, meeting, title="First meeting, by Ben", minutes="We met and agreed. Ben wrote.")
        put(workspace, meeting, title="First meeting, by Ana", minutes="Ana wrote. We met and agreed.")
        put(eva, action, start=date(2021, 2, 1))
        meet(workspace, ben, eva)
        do(workspace, lambda to: to.decide(meeting, "title", "First meeting of both"), "Settle")
        workspace.retire(eva._profile.author.key)
        put(eva, action, title="Action by Eva")
        take(workspace, bundled(workspace, list(bodies(eva).values())[-1:]))
        put(ben, action, start=date(2021, 3, 1))
        put(ben, action, start=date(2021, 4, 1))
        take(workspace, bundled(workspace, list(bodies(ben).values())[-1:]))
        at = datetime(2021, 5, 6, 7, 8, tzinfo=UTC)
        workspace.note(JournalEntry(at, How.FILE, "stick", 3, 4, ("Ben", "Eva")), None)


def told(path) -> dict[str, object]:
    """Return what a workspace says of itself, without its path."""
    questions = open_reader(path, catalogue())
    info = questions.info()
    said = {"digest": info.digest, "counts": dict(info.counts), "deleted": info.deleted, "changes": info.changes}
    said["conflicts"] = [str(each.id) for each in questions.conflicts()]
    said["settled"] = [str(each.id) for each in questions.settled()]
    said["waiting"] = [[each.author, each.changes, each.held] for each in questions.waiting()]
    said["journal"] = [each.target for each in questions.journal()]
    questions.close()
    return said


def test_there_is_a_kept_workspace_of_every_format():
    assert list(range(1, schema.FORMAT + 1)) == FORMATS


@pytest.mark.parametrize("number", FORMATS)
def test_a_kept_workspace_opens_says_what_it_said_and_can_be_worked_on(tmp_path, number):
    kept = FILES / f"workspace_format{number}.s3desk"
    said = json.loads(kept.with_suffix(".json").read_text(encoding="utf-8"))
    path = tmp_path / kept.name
    shutil.copyfile(kept, path)
    with opened(path, person(tmp_path / "home", "Ben"), catalogue()) as workspace:
        assert digest(workspace) == said["digest"]
        assert told(path) == {"conflicts": [], "settled": [], "waiting": [], "journal": []} | said
        assert agrees(workspace)
        (meeting,) = workspace.questions.find(Query("meeting"))
        assert "We met and agreed." in meeting.minutes
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


# Packs ----------------------------------------------------------------------------------------------------------------


def kept_pack(number):
    return Pack((FILES / f"pack_format{number}.s3pack").open("rb"))


def test_there_is_a_kept_pack_of_every_format():
    found = sorted(int(each.stem.removeprefix("pack_format")) for each in FILES.glob("pack_format*.s3pack"))
    assert list(range(1, packs.FORMAT + 1)) == found


@pytest.mark.parametrize("number", [1])
def test_a_kept_pack_makes_the_copy_that_it_always_made(tmp_path, number):
    said = json.loads((FILES / "workspace_format2.json").read_text(encoding="utf-8"))
    with closing(kept_pack(number)) as pack:
        made = create_from(tmp_path / "new.s3desk", pack, person(tmp_path / "home", "Max"), catalogue())
    with closing(made):
        assert digest(made) == said["digest"]
        assert [each.id for each in made.questions.conflicts()] == said["conflicts"]
        assert [each.id for each in made.questions.settled()] == said["settled"]
        (meeting,) = made.questions.find(Query("meeting"))
        assert meeting.title == "First meeting of both"
        assert made.questions.content(meeting.document) == b"We met."
        assert {each.name for each in made.questions.members()} == {"Ana", "Ben", "Eva"}
        assert agrees(made)


@pytest.mark.parametrize("number", [1])
def test_a_kept_pack_is_taken_in_by_the_kept_workspace(tmp_path, number):
    shutil.copyfile(FILES / "workspace_format2.s3desk", tmp_path / "work.s3desk")
    with (
        opened(tmp_path / "work.s3desk", person(tmp_path / "home", "Ben"), catalogue()) as workspace,
        closing(kept_pack(number)) as pack,
    ):
        assert workspace.take_in([pack]).changes == 0
        assert agrees(workspace)
