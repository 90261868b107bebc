"""What an action becomes where it follows more changes than one change can name."""

import pytest

from s3desk.domain.errors import OfficeError
from s3desk.store import sealing
from tests.store.desk import add, agrees, changes, copied, delete, get, meet, put, take, written


def test_an_action_that_follows_many_changes_becomes_several(workspace, monkeypatch):
    things = [add(workspace, title=str(number)) for number in range(30)]
    for number, each in enumerate(things):
        put(workspace, each, pieces=number)
    before = changes(workspace)
    monkeypatch.setattr(sealing, "MOST_REFS", 8)
    delete(workspace, *things)
    made = [change for key, change in changes(workspace).items() if key not in before]
    assert len(made) > 1
    assert len({change.action for change in made}) == 1
    assert max(len(change.refs) for change in made) <= 8
    assert sum(len(change.operations) for change in made) == 30
    assert all(workspace.questions.is_deleted(each) for each in things)
    assert agrees(workspace)
    workspace.undo()
    assert not any(workspace.questions.is_deleted(each) for each in things)
    assert agrees(workspace)


def test_what_follows_too_many_changes_at_once_is_refused_and_nothing_is_changed(workspace, monkeypatch):
    thing = add(workspace, title="A")
    for number in range(12):
        add(workspace, title=str(number), one=thing)
    before = changes(workspace)
    monkeypatch.setattr(sealing, "MOST_REFS", 8)
    with pytest.raises(OfficeError, match="do it in several steps"):
        delete(workspace, thing)
    assert changes(workspace) == before
    assert get(workspace, thing).title == "A"
    assert agrees(workspace)


def test_of_many_heads_some_are_followed_now_and_the_others_later(laptops, monkeypatch):
    ana, ben = laptops
    meet(ana, ben)
    with copied(ana, "Eva") as eva, copied(ana, "Max") as max_, copied(ana, "Zoe") as zoe:
        for each in (eva, max_, zoe):
            add(each, title=f"by {each._profile.author.name}")
            ana.accept(each._profile.author.key, each._profile.author.name)
        take(ana, *map(written, (eva, max_, zoe)))
        monkeypatch.setattr(sealing, "MOST_SEEN", 2)
        before = changes(ana)
        add(ana, title="one")
        add(ana, title="two")
        made = [change for key, change in changes(ana).items() if key not in before]
        assert [len(change.seen) for change in made] == [2, 1]
        assert agrees(ana)
        meet(ana, eva)
        assert agrees(eva)
