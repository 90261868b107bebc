"""IP7: a partner region gets chosen records, and nothing else travels: searched in every byte."""

import sqlite3
from io import BytesIO
from pathlib import Path

import zstandard

from s3desk.domain.values import parse_id
from s3desk.ledger.changes import Change, Insert, change_id, encode
from s3desk.ledger.packs import Block, Header, Pack, Signed, Tip, write
from s3desk.ledger.signing import Author, sign
from s3desk.services.comments import comment_on
from s3desk.store.profile import Profile
from tests.scenarios.laptops import Laptop

SECRETS = (
    "Comment for us alone",
    "Note between us",
    "Private thought",
    "Title that was not chosen",
    "Maria Ruiz",
    "Ben",
    "milestone note of the team",
)


def unpacked(pack: Path) -> bytes:
    """Return every byte of a pack, its blocks unpacked."""
    with pack.open("rb") as file:
        opened = Pack(file)
        found = [pack.read_bytes(), repr(opened.header).encode()]
        for block in opened.blocks():
            found += [each.body for each in block.changes]
            found += [each.value for each in block.personal]
        for content in opened.contents():
            found += list(content.pieces())
    return b"\n".join(found)


def every_byte(file: Path) -> bytes:
    """Return every byte of a workspace, with what is compressed in it."""
    found = [file.read_bytes()]
    database = sqlite3.connect(file)
    tables = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    for table in tables:
        for row in database.execute(f'SELECT * FROM "{table}"'):
            for value in row:
                if isinstance(value, bytes):
                    found.append(value)
                    if value[:1] == b"\1" and value[1:5] == b"\x28\xb5\x2f\xfd":
                        found.append(zstandard.decompress(value[1:]))
                else:
                    found.append(str(value).encode())
    database.close()
    return b"\n".join(found)


def secrets_in(data: bytes) -> list[str]:
    return [each for each in SECRETS if each.encode() in data]


def _prepare(ana: Laptop, ben: Laptop, stick: Path) -> dict[str, str]:
    """A project with comments, notes and people, worked on by two of the team."""
    records = {"plan": ana.call("add", "plan", "title=Title that was not chosen").line}
    records["objective"] = ana.call(
        "add", "objective", "title=Title that was not chosen", f"order={records['plan']}"
    ).line
    records["owner"] = ana.call("add", "person", "name=Maria Ruiz", "email=maria@example.org").line
    records["action"] = ana.call(
        "add", "action", "title=Hydrogen valley", f"order={records['objective']}", f"owner={records['owner']}"
    ).line
    records["milestone"] = ana.call("add", "milestone", "title=Permit", f"action={records['action']}").line
    ana.does("set", records["milestone"], "description=milestone note of the team")
    ana.does("set", records["milestone"], "description=")
    ana.does("add", "note", "title=Note between us", f"about+={records['action']}")
    ana.does("add", "task", "title=Private thought", f"about+={records['action']}", "--circle", "mine")
    ana.run(lambda questions: comment_on(questions, parse_id(records["action"]), "Comment for us alone"))
    ben.reads(ana.pack(stick / "team.s3pack"))
    ben.does("set", records["action"], "status_note=Ben knows")
    ben.does("set", records["action"], "status_note=")
    ana.reads(ben.pack(stick / "team of ben.s3pack"))
    return records


def test_a_partner_gets_the_chosen_records_and_nothing_else(team, laptop, stick: Path) -> None:
    ana, ben = team("Ana", "Ben")
    records = _prepare(ana, ben, stick)
    plan = ana.call("share", records["action"], "--parts", "--with", "Cantabria and Saxony", "--dry-run", "--json").json
    assert [each["type"] for each in plan["leaves"]] == ["action", "milestone"]
    assert ana.call("conflicts", "--json").json == []
    told = ana.does("share", records["action"], "--parts", "--with", "Cantabria and Saxony")
    assert "Stays here:" in told
    pack = ana.pack(stick / "partner.s3pack", "--circle", "Cantabria and Saxony")
    assert secrets_in(unpacked(pack)) == []
    assert b"Hydrogen valley" in unpacked(pack)

    petra = laptop("Petra")
    petra.reads(pack)
    assert secrets_in(every_byte(petra.file)) == []
    (copy,) = petra.call("list", "action", "--json").json
    (permit,) = petra.call("list", "milestone", "--json").json
    assert (copy["title"], copy["owner"], permit["action"]) == ("Hydrogen valley", None, copy["id"])
    assert "sound" in petra.does("verify")
    assert {each["author"] for each in petra.call("history", copy["id"], "--json").json} == {"Ana"}
    assert petra.call("members", "--json").json["members"] == [
        each | {"standing": "member"} for each in ana.call("members", "--json").json["members"] if each["name"] == "Ana"
    ]

    # both go on; the partner's changes come to the whole team, the team's own stay with it
    petra.does("set", copy["id"], "status_note=Dresden agrees")
    offer = petra.call("add", "milestone", "title=Pilot plant of Dresden", f"action={copy['id']}").line
    ana.does("set", permit["id"], "title=Permit of Torrelavega")
    ana.does("add", "milestone", "title=Title that was not chosen", f"action={records['action']}")
    back = petra.pack(stick / "back.s3pack")
    assert ana.receive(back).code == 2
    ana.accept(petra)
    ana.reads(back)
    again = ana.pack(stick / "again.s3pack", "--circle", "Cantabria and Saxony")
    assert secrets_in(unpacked(again)) == []
    petra.reads(again)
    assert petra.shown(permit["id"])["title"] == "Permit of Torrelavega"
    assert secrets_in(every_byte(petra.file)) == []
    ben.reads(ana.pack(stick / "to ben.s3pack"))
    for each in (ana, ben):
        assert each.shown(copy["id"])["status_note"] == "Dresden agrees"
        assert each.shown(offer)["title"] == "Pilot plant of Dresden"
        assert each.shown(records["action"])["status_note"] == ""  # the team's own is as it was
        assert [one["id"] for one in each.call("list", "action", "--json").json] == [records["action"]]
        listed = each.call("list", "milestone", "--circle", "Cantabria and Saxony", "--json").json
        assert {one["id"] for one in listed} == {permit["id"], offer}
        assert each.call("verify").code == 0
    assert {one["id"] for one in petra.call("list", "milestone", "--json").json} == {permit["id"], offer}
    assert ana.digest == ben.digest


def test_a_partners_pack_cannot_reach_the_team(team, laptop, stick: Path) -> None:
    """What a partner packs holds the partner's circle only, and a team's pack never goes into a partner's file."""
    ana, ben = team("Ana", "Ben")
    records = _prepare(ana, ben, stick)
    ana.does("share", records["action"], "--with", "Saxony")
    petra = laptop("Petra")
    petra.reads(ana.pack(stick / "partner.s3pack", "--circle", "Saxony"))
    before = petra.digest
    said = petra.receive(ana.pack(stick / "whole.s3pack"))
    assert said.code == 2
    assert said.err.count("\n") == 1
    assert petra.digest == before
    assert secrets_in(every_byte(petra.file)) == []
    assert {each["circle"] for each in petra.call("info", "--json").json["series"]} <= {
        each["circle"] for each in ana.call("info", "--json").json["series"] if each["circle"].startswith("with ")
    }


def _share(ana: Laptop, petra: Laptop, record: str, stick: Path) -> str:
    """Share a record with Petra, who works on it and is let in; return the sign of the circle."""
    sign = ana.call("share", record, "--with", "Saxony", "--json").json["circle"]
    petra.reads(ana.pack(stick / "begin.s3pack", "--circle", "Saxony"))
    petra.does("add", "task", "title=Petra is here")
    hello = petra.pack(stick / "petra.s3pack")
    assert ana.receive(hello).code == 2
    ana.accept(petra)
    ana.reads(hello)
    return str(sign)


def test_a_partner_is_let_into_the_circle_and_not_into_the_team(team, laptop, stick: Path) -> None:
    ana, ben = team("Ana", "Ben")
    sign = _share(ana, petra := laptop("Petra"), _prepare(ana, ben, stick)["action"], stick)
    members = {each["name"]: each for each in ana.call("members", "--json").json["members"]}
    assert {name: each["circle"] for name, each in members.items()} == {"Ana": "", "Ben": "", "Petra": sign}
    assert "member of Saxony" in ana.does("members")

    with petra.open() as workspace:
        workspace_id, author = workspace.questions.workspace_id(), Profile.load(petra.home, "Petra").author
    forged = stick / "forged.s3pack"
    forged.write_bytes(_forged(workspace_id, author))
    for each in (ana, ben):
        before = each.digest
        refused = each.receive(forged)
        assert refused.code == 2
        assert "Petra is not a member of this workspace" in refused.err
        assert each.digest == before


def _forged(workspace: bytes, author: Author) -> bytes:
    """Return a pack for the team, signed by a partner."""
    record = Insert("task", b"f" * 16, ["title"], ["Forged"])
    series, action = b"s" * 16, b"a" * 16
    past: list[bytes] = []
    change = Change(1, 1, workspace, "team", series, 1, b"", past, action, b"", 0, author.key, "x", ["Forge"], past, [record], past)  # fmt: skip
    body = encode(change)
    tips = [Tip("team", series, 1, change_id(body))]
    header = Header(workspace, ["team"], series, author.key, author.name, "x", "x", 0, tips, 1, len(body), 0, 0)
    file = BytesIO()
    write(file, author, header, [Block([Signed(body, sign(author, body))], [])])
    return file.getvalue()


def test_the_partners_colleagues_know_whom_the_team_let_in(team, laptop, stick: Path) -> None:
    ana, ben = team("Ana", "Ben")
    _share(ana, petra := laptop("Petra"), _prepare(ana, ben, stick)["action"], stick)
    petra.reads(ana.pack(stick / "answer.s3pack", "--circle", "Saxony"))
    paul = laptop("Paul")
    paul.reads(petra.pack(stick / "for paul.s3pack"))
    assert secrets_in(every_byte(paul.file)) == []
    paul.does("add", "task", "title=Paul is here")
    hello = paul.pack(stick / "paul.s3pack")
    assert petra.receive(hello).code == 2
    petra.accept(paul)
    petra.reads(hello)
    for each in (ana, ben):  # Petra vouches for Paul within the circle
        each.reads(petra.pack(stick / "petra again.s3pack")) if each is ana else each.reads(
            ana.pack(stick / "b.s3pack")
        )
        assert "Paul is here" in each.does("list", "task", "--circle", "Saxony")
        assert "Paul is here" not in each.does("list", "task")
    for each in (petra, paul):  # their own, at home there
        assert "Paul is here" in each.does("list", "task")
    assert ana.digest == ben.digest
