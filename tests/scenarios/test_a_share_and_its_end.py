"""A partner region and the team work on what they share, until the team stops sharing: by the command line, both ways."""

from pathlib import Path

from s3desk.domain.values import parse_id
from s3desk.services.comments import all_open_threads, comment_on
from tests.scenarios.laptops import Laptop


def _shared(ana: Laptop, petra: Laptop, stick: Path) -> tuple[str, str]:
    """Share an action with Petra, who is let in; return it and its copy."""
    action = ana.call("add", "action", "title=Hydrogen valley").line
    ana.does("share", action, "--with", "Saxony")
    petra.reads(ana.pack(stick / "begin.s3pack", "--circle", "Saxony"))
    (copy,) = petra.call("list", "action", "--json").json
    petra.does("set", copy["id"], "status_note=Dresden agrees")
    hello = petra.pack(stick / "petra.s3pack")
    assert ana.receive(hello).code == 2
    ana.accept(petra)
    ana.reads(hello)
    return action, copy["id"]


def test_what_is_added_on_either_side_reaches_the_other(team, laptop, stick: Path) -> None:
    ana, ben = team("Ana", "Ben")
    action, copy = _shared(ana, petra := laptop("Petra"), stick)
    step = ana.call("add", "milestone", "title=Grid connection", f"action={copy}").line
    ana.does("add", "comment", "text=When do you begin?", f"about={copy}")
    ana.does("add", "comment", "text=Between us", f"about={action}")
    alone = ana.call("add", "milestone", "title=Mine alone", f"action={copy}", "--circle", "mine").line
    petra.reads(ana.pack(stick / "again.s3pack", "--circle", "Saxony"))
    assert petra.shown(step)["action"] == copy
    assert "Between us" not in petra.does("list", "comment")
    assert petra.call("show", alone).code == 2
    petra.run(lambda questions: comment_on(questions, parse_id(copy), "In spring"))
    petra.does("add", "budget_line", "title=Study of Dresden", "amount=5000", f"action={copy}")
    ana.reads(petra.pack(stick / "back.s3pack"))
    ben.reads(ana.pack(stick / "to ben.s3pack"))
    for each in (ana, ben):
        assert "Study of Dresden" in each.does("list", "budget_line", "--circle", "Saxony")
        with each.open() as workspace:
            threads = {one.first.comment.text: one.partner for one in all_open_threads(workspace.questions)}
        assert threads == {"When do you begin?": "Saxony", "In spring": "Saxony", "Between us": ""}
        assert each.call("verify").code == 0
    assert ana.digest == ben.digest


def test_sharing_is_ended_for_the_whole_team_and_they_keep_what_they_have(team, laptop, stick: Path) -> None:
    ana, ben = team("Ana", "Ben")
    action, copy = _shared(ana, petra := laptop("Petra"), stick)
    before = ana.digest
    said = ana.does("share", "--stop", "Saxony", "--remove", "--dry-run")
    assert "From now on nothing more goes to Saxony. What they hold already stays with them." in said
    assert "In the trash here, what they added among it: 1 record; undo brings everything back." in said
    assert ana.digest == before
    told = ana.call("share", "--stop", "Saxony", "--remove", "--json").json
    assert (told["name"], told["records"], told["removed"], told["dry_run"]) == ("Saxony", 1, True, False)
    ben.reads(ana.pack(stick / "to ben.s3pack"))
    for each in (ana, ben):
        for order in (
            ("pack", stick / "no.s3pack", "--circle", "Saxony"),
            ("pack", stick / "no.s3pack", "--circle", "Saxony", "--dry-run"),
            ("sync", stick, "--circle", "Saxony"),
            ("share", action, "--circle", "Saxony"),
            ("share", "--stop", "Saxony"),
        ):
            refused = each.call(*order)
            assert refused.code == 2
            assert "Sharing with Saxony was ended; nothing more goes to them." in refused.err
        assert not list(stick.glob("no*"))
        assert each.call("list", "action", "--circle", "Saxony", "--json").json == []
        assert [one["id"] for one in each.call("list", "action", "--json").json] == [action]
    assert petra.shown(copy)["title"] == "Hydrogen valley"
    (series,) = [one["series"] for one in ana.call("members", "--json").json["copies"] if one["owner"] == "Petra"]
    assert "was ended" in ana.call("pack", stick / "no.s3pack", "--for", series).err
    ana.does("undo")
    petra.reads(ana.pack(stick / "again.s3pack", "--circle", "Saxony"))
    assert petra.shown(copy)["title"] == "Hydrogen valley"
    assert ana.call("verify").code == 0


def test_the_partner_gets_another_circle_when_they_begin_again(team, laptop, stick: Path) -> None:
    (ana,) = team("Ana")
    action, copy = _shared(ana, petra := laptop("Petra"), stick)
    refused = petra.call("share", "--stop", "Saxony")
    assert "This file is what is shared with Saxony" in refused.err
    assert "leave out the records" in ana.call("share", action, "--stop", "Saxony").err
    assert "--remove goes with --stop" in ana.call("share", action, "--with", "X", "--remove").err
    assert "Name the records" in ana.call("share", "--with", "X").err
    assert "Kept here, what they added among it: 1 record" in ana.does("share", "--stop", "Saxony")
    assert ana.shown(copy)["status_note"] == "Dresden agrees"
    again = ana.call("share", action, "--with", "Saxony", "--json").json
    paul = laptop("Paul")
    paul.reads(ana.pack(stick / "anew.s3pack", "--circle", "Saxony"))
    assert [one["id"] for one in paul.call("list", "action", "--json").json] == [again["leaves"][0]["copy"]]
