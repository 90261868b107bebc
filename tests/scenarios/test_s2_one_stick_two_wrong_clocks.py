"""Scenario S2: the same fields on three laptops, one stick, two wrong clocks."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from s3desk.domain.messages import Message
from s3desk.domain.values import RecordId
from s3desk.services.attaching import AttachTo
from s3desk.services.commands import Move
from s3desk.services.comments import comment_on
from s3desk.services.conflicts import Matter
from s3desk.services.deciding import headline
from tests.scenarios.laptops import YEAR_S, Laptop

PARAGRAPHS = ["Le fonds finance la transition.", "Il est doté par la Région.", "Un rapport paraît chaque année."]
PLAN_PDF = b"%PDF-1.7 the plan of Paulo " * 40


def description(first: str = PARAGRAPHS[0], third: str = PARAGRAPHS[2]) -> str:
    return "\n\n".join([first, PARAGRAPHS[1], third])


class Story:
    """The three laptops with the records of the scenario, as they were when everybody left."""

    def __init__(self, claire: Laptop, jens: Laptop, paulo: Laptop) -> None:
        self.claire, self.jens, self.paulo = claire, jens, paulo
        self.all = (claire, jens, paulo)
        self.records: dict[str, str] = {}

    def add(self, name: str, type_name: str, *values: str) -> None:
        self.records[name] = self.claire.call("add", type_name, *values).line

    def __getitem__(self, name: str) -> str:
        return self.records[name]

    def id(self, name: str) -> RecordId:
        return RecordId(bytes.fromhex(self.records[name]))

    def field(self, name: str, field: str) -> list[object]:
        """Return what each of the three shows in a field."""
        return [each.shown(self[name])[field] for each in self.all]


def _begin(story: Story, folder: Path) -> None:
    story.add("region", "organisation", "name=Région")
    story.add("agency", "organisation", "name=HDFID")
    story.add("plan", "plan", "title=Plan")
    for name in ("objective 2", "objective 3"):
        story.add(name, "objective", f"title={name}", f"order={story['plan']}")
    story.add(
        "A2.1",
        "action",
        "title=Fonds de transition",
        f"order={story['objective 2']}",
        f"owner={story['region']}",
        "start=2018-06-01",
        f"description={description()}",
    )
    story.add("budget", "budget_line", "title=Budget", f"action={story['A2.1']}", "amount=1250000.50")
    story.add("A2.3", "action", "title=Pôles", f"order={story['objective 2']}")
    story.add("A3.4", "action", "title=Compétences", f"order={story['objective 3']}")
    begin = story.claire.pack(folder / "start.s3pack")
    for each in story.all[1:]:
        each.reads(begin)
    assert len({each.digest for each in story.all}) == 1


def _work_apart(story: Story) -> None:
    claire, jens, paulo = story.all
    claire.does("set", story["budget"], "amount=1400000.00")
    claire.does("set", story["A2.1"], f"owner={story['agency']}")
    story.add("M2.1.3", "milestone", "title=M2.1.3", f"action={story['A2.1']}")
    claire.does("delete", story["A3.4"])
    claire.run(lambda questions: Move.of(questions, story.id("A2.3"), story.id("objective 3")))
    claire.does("set", story["A2.1"], f"description={description(first='Le fonds aide les PME.')}")

    jens.does("set", story["budget"], "amount=1100000.00")
    jens.does("set", story["A2.1"], "start=2018-09-01")
    jens.does("set", story["A3.4"], "title=Compétences IA")
    jens.does("set", story["A2.1"], f"description={description(third='Deux rapports paraissent.')}")
    jens.run(lambda questions: comment_on(questions, story.id("A2.1"), "Is the State aid clear?"))

    paulo.does("set", story["A2.1"], f"owner={story['agency']}")
    paulo.run(lambda questions: Move.of(questions, story.id("A2.3"), story.id("objective 2"), story.id("A2.1")))
    paulo.run(lambda questions: AttachTo.of(questions, story.id("A2.1"), "plan.pdf", PLAN_PDF))


@pytest.fixture
def story(team, tmp_path) -> Story:
    """Claire's clock is right, Jens's eight years ahead, Paulo's stands at the beginning of 2010."""
    behind = (datetime(2010, 1, 1, tzinfo=UTC) - datetime.now(UTC)).total_seconds()
    told = Story(*team("Claire", "Jens", "Paulo", ahead_s={"Jens": 8 * YEAR_S, "Paulo": behind}))
    _begin(told, tmp_path)
    _work_apart(told)
    return told


def test_the_same_field_on_three_laptops_one_stick_and_two_wrong_clocks(story: Story, stick: Path) -> None:
    _claire, _jens, _paulo = story.all
    _step_1(story, stick)
    _step_2(story, stick)
    budget, revived = f"{story['budget']}:amount", f"{story['A3.4']}:"

    # 3: no question where both agree or nobody else wrote; one conflict, the same card everywhere
    assert story.field("A2.1", "start") == ["2018-09-01"] * 3
    assert story.field("A2.1", "owner") == [story["agency"]] * 3
    cards = [each.card(budget) for each in story.all]
    assert cards[0] == cards[1] == cards[2]
    assert cards[0]["base"] == "1250000.50"
    assert cards[0]["shown"] in {"1400000.00", "1100000.00"}
    assert {(side["value"], side["author"], side["device"]) for side in cards[0]["sides"]} == {
        ("1400000.00", "Claire", "laptop of Claire"),
        ("1100000.00", "Jens", "laptop of Jens"),
    }
    for each in story.all:
        assert {card.id for card in each.conflicts() if card.waits} == {budget, revived}

    # 4: deleted against edited: the edit survives, and the record is marked
    assert story.field("A3.4", "title") == ["Compétences IA"] * 3
    assert story.field("A3.4", "deleted") == [False] * 3
    for each in story.all:
        (card,) = [found for found in each.conflicts() if found.id == revived]
        assert headline(card) == Message("Deleted by {0}, changed by {1}", ("Claire", "Jens"))

    # 5: moved twice: once there, in the same place everywhere; the other move is in the log
    places = story.field("A2.3", "order")
    assert places[0] == places[1] == places[2]
    for each in story.all:
        parents = {str(told["after"])[:32] for told in each.call("history", story["A2.3"], "order", "--json").json}
        assert {story["objective 2"], story["objective 3"]} <= parents
        assert all(card.matter is not Matter.VALUES for card in each.conflicts() if card.record.id == story.id("A2.3"))

    # 6: both paragraphs, nothing twice; the attachment opens; the comment is there
    merged = "\n\n".join(["Le fonds aide les PME.", PARAGRAPHS[1], "Deux rapports paraissent."])
    assert story.field("A2.1", "description") == [merged] * 3
    for each in story.all:
        assert [card.matter for card in each.conflicts() if card.field == "description"] == [Matter.PROSE]
        with each.open() as workspace:
            (link,) = [b for b in workspace.questions.backlinks(story.id("A2.1")) if b.source.type == "attachment"]
            attached = workspace.questions.get(link.source.id)
            assert (attached.file.name, workspace.questions.content(attached.file)) == ("plan.pdf", PLAN_PDF)
        assert "Is the State aid clear?" in each.does("list", "comment")
        assert "M2.1.3" in each.does("list", "milestone")

    _step_7_to_11(story, stick, budget)


def _step_1(story: Story, stick: Path) -> None:
    """Claire's pack on the stick: the dry run lists her changes; the clock is told, not obeyed."""
    pack = story.claire.pack(stick / "claire.s3pack")
    before = story.jens.digest
    told = story.jens.does("receive", pack, "--dry-run")
    assert "would come in: Claire" in told
    assert f"{story['budget']}  changed  budget_line  Budget  by Claire" in told
    assert "owner: Région -> HDFID" in told
    assert "new  milestone  M2.1.3  by Claire" in told
    assert "order: objective 2 -> objective 3" in told
    assert "newer" not in told
    wrong = "The clock of this laptop or of Claire's is wrong by about 8 years; order is not taken from clocks."
    assert wrong in told
    assert story.jens.digest == before
    assert wrong in story.jens.reads(pack)


def _step_2(story: Story, stick: Path) -> None:
    """The stick goes round; it is pulled out while Paulo reads."""
    claire, jens, paulo = story.all
    pack = jens.pack(stick / "jens.s3pack")
    whole, before = pack.read_bytes(), paulo.digest
    pack.write_bytes(whole[: len(whole) // 2])
    pulled = paulo.receive(pack)
    assert pulled.code == 2
    assert (
        pulled.err.strip()
        == "The pack is damaged or was cut off on its way; nothing was changed. Ask for it once more."
    )
    assert paulo.digest == before
    assert paulo.conflicts() == []
    pack.write_bytes(whole)
    paulo.reads(pack)
    claire.reads(paulo.pack(stick / "paulo.s3pack"))
    jens.reads(claire.pack(stick / "claire again.s3pack"))
    paulo.reads(jens.pack(stick / "jens again.s3pack"))
    assert claire.digest == jens.digest == paulo.digest


def _step_7_to_11(story: Story, stick: Path, budget: str) -> None:
    claire, jens, paulo = story.all
    # 7: Paulo postpones, and works on
    story.add("later", "task", "title=Unused")
    paulo.does("set", story["A2.1"], "status_note=Waits for the State")
    assert budget in {card.id for card in paulo.conflicts()}

    # 8: Claire settles; nobody else is asked; the history has four values
    claire.does("resolve", budget, "--value", "1300000.00")
    _go_round(story, stick, "settled")
    for each in story.all:
        assert budget not in {card.id for card in each.conflicts()}
        (settled,) = [card for card in each.call("conflicts", "--settled", "--json").json if card["id"] == budget]
        assert settled["settled"]["by"] == "Claire"
        assert each.shown(story["budget"])["amount"] == "1300000.00"
        values = [told["after"] for told in each.call("history", story["budget"], "amount", "--json").json]
        assert set(values) == {"1250000.50", "1400000.00", "1100000.00", "1300000.00"}
        assert len(values) == 4

    # 9: Claire's later change wins over what Jens's clock dates years later
    claire.does("set", story["A2.1"], "start=2018-09-15")
    _go_round(story, stick, "start")
    assert story.field("A2.1", "start") == ["2018-09-15"] * 3
    for each in story.all:
        assert f"{story['A2.1']}:start" not in {card.id for card in each.conflicts()}

    # 10: an old pack again
    for each in story.all:
        before = each.changes
        assert each.reads(stick / "claire.s3pack").splitlines()[0] == "Nothing new."
        assert each.changes == before

    # 11
    assert claire.digest == jens.digest == paulo.digest
    for each in story.all:
        assert "sound" in each.does("verify")


def _go_round(story: Story, stick: Path, name: str) -> None:
    """Everybody reads what everybody has."""
    for number, each in enumerate((*story.all, story.all[0])):
        pack = each.pack(stick / f"{name} {number}.s3pack")
        for other in story.all:
            if other is not each:
                other.reads(pack)


def test_half_a_stick_that_fails_to_read_is_one_sentence(story: Story, stick: Path, monkeypatch) -> None:
    """The other way a stick is pulled out: the system says so in the middle of the file."""
    pack = story.claire.pack(stick / "claire.s3pack")
    before = story.paulo.digest
    whole = Path.open

    def pulled_out(path: Path, *arguments: object, **more: object) -> object:
        opened = whole(path, *arguments, **more)  # type: ignore[call-overload]
        if path == pack:
            read = opened.read
            left = [pack.stat().st_size // 2]

            def failing(size: int = -1) -> bytes:
                if left[0] <= 0:
                    raise OSError(5, "Input/output error")
                left[0] -= 1000
                return bytes(read(min(1000, size) if size >= 0 else 1000))

            return _Failing(opened, failing)
        return opened

    with monkeypatch.context() as patch:
        patch.setattr(Path, "open", pulled_out)
        said = story.paulo.receive(pack)
    assert said.code == 2
    assert said.err.count("\n") == 1
    assert "could not be read to its end (Input/output error); nothing was changed." in said.err
    assert story.paulo.digest == before
    story.paulo.reads(pack)


class _Failing:
    """A file that stops in the middle."""

    def __init__(self, file, read) -> None:
        self._file, self.read = file, read

    def __enter__(self) -> "_Failing":
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()
