"""Who may say what a copy holds: whoever wrote last in its series, as far as the log can tell."""

import io

import msgspec
import pytest

from s3desk.ledger import packs
from s3desk.ledger.packs import Pack
from s3desk.ledger.signing import Author
from tests.store.desk import add, copied, meet, opened, person, put, take, two_laptops, written


@pytest.fixture
def team(tmp_path):
    """Ana, Ben, Carla: all members, all with the same."""
    ana, ben = two_laptops(tmp_path)
    meet(ana, ben)
    with copied(ana, "Carla") as carla:
        for each in (ana, ben, carla):
            add(each, title=f"by {each._profile.author.name}")
        meet(ana, ben, carla)
        yield ana, ben, carla
    ana.close()
    ben.close()


def outline(workspace, author: Author | None = None, **parts: object) -> bytes:
    """Return what a copy says of itself without a change in it, signed by somebody else where told."""
    author = author or workspace._profile.author
    header = workspace.questions.outgoing(["team"], lambda circle, series: [(1, 1 << 50)], contents=False).header
    file = io.BytesIO()
    parts = {"key": author.key, "name": author.name, **parts}
    packs.write(file, author, msgspec.structs.replace(header, **parts), [])
    return file.getvalue()


def name_of(workspace) -> bytes:
    return Pack(io.BytesIO(outline(workspace))).header.copy


def lacking(workspace) -> dict[str, int]:
    return {each.owner: each.lacks for each in workspace.questions.copies()}


def test_nobody_says_for_the_copy_of_another_what_it_holds(team):
    ana, ben, carla = team
    put(ana, add(ana, title="News"), code="N")
    take(ben, written(ana))
    assert lacking(ana) == {"Ben": 2, "Carla": 2}
    take(ana, outline(ben, copy=name_of(carla)))
    assert lacking(ana) == {"Ben": 2, "Carla": 2}
    assert ana.questions.outgoing_for(name_of(carla), ["team"]).header.changes >= 2
    take(ana, outline(ben))
    take(carla, written(ana))
    take(ana, outline(carla))
    assert lacking(ana) == {"Ben": 0, "Carla": 0}


def test_a_claim_from_before_the_first_change_is_forgotten_with_it(team):
    ana, ben, _ = team
    with copied(ana, "Dora") as dora:
        ana.accept(dora._profile.author.key, "Dora")
        name = name_of(dora)
        take(ana, outline(ben, copy=name))
        assert [each.owner for each in ana.questions.copies() if each.id == name] == ["Ben"]
        take(ana, outline(dora, copy=name))  # who was heard first, until the log tells
        assert [each.owner for each in ana.questions.copies() if each.id == name] == ["Ben"]
        take(dora, written(ana))
        add(dora, title="by Dora")
        take(ben, written(dora))
        take(ana, written(ben))
        assert name not in {each.id for each in ana.questions.copies()}
        take(ana, outline(dora))
        assert [each.owner for each in ana.questions.copies() if each.id == name] == ["Dora"]


def test_the_first_word_of_a_copy_counts_before_anything_was_written_there(team):
    ana, _, _ = team
    with copied(ana, "Dora") as dora:
        ana.accept(dora._profile.author.key, "Dora")
        take(ana, outline(dora))
        assert lacking(ana)["Dora"] == 0


def test_somebody_with_a_new_key_speaks_for_the_copy_where_the_old_one_wrote_last_or_was_retired(team):
    ana, _, carla = team
    name, path, home = name_of(carla), carla.path, carla._profile.home
    carla.close()
    with opened(path, person(home, "Carla B")) as renamed:
        assert name_of(renamed) == name
        ana.accept(renamed._profile.author.key, "Carla B")
        take(ana, outline(renamed))
        assert "Carla B" not in lacking(ana)
        add(renamed, title="by Carla B")
        take(ana, written(renamed))
        assert "Carla B" in lacking(ana)
        assert "Carla" not in lacking(ana)


def test_where_nothing_of_a_copy_was_written_a_new_key_follows_a_retired_one(team):
    ana, ben, _ = team
    eva = person(ana.path.parent, "Eva").author
    ana.accept(eva.key, "Eva")
    told = outline(ben, eva, copy=b"z" * 16)
    take(ana, told)
    new = outline(ben, copy=b"z" * 16)
    take(ana, new)
    assert {each.id: each.owner for each in ana.questions.copies()}[b"z" * 16] == "Eva"
    ana.retire(eva.key)
    take(ana, new)
    assert {each.id: each.owner for each in ana.questions.copies()}[b"z" * 16] == "Ben"
