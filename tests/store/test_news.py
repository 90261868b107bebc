"""What others did since a mark: their actions, named, latest first; one's own are none."""

import pytest

from s3desk.domain.values import new_id
from s3desk.services.ports import News
from tests.store.desk import add, delete, do, meet, put


def told(workspace, mark=b"", limit=50):
    news = workspace.questions.news(mark, limit)
    return [(deed.author, str(deed.label), deed.record and deed.record.text) for deed in news.deeds]


def test_what_others_did_is_told_latest_first(laptops):
    ana, ben = laptops
    mine = add(ben, title="Mine")
    thing = add(ana, title="Pilot")
    put(ana, thing, worth=3)
    meet(ana, ben)
    assert told(ben) == [("Ana", "Change worth", "Pilot"), ("Ana", "Add a thing", "Pilot")]
    assert [title for _, _, title in told(ana)] == ["Mine"]
    assert [deed.record.id for deed in ana.questions.news(b"").deeds] == [mine]


def test_from_a_mark_on_only_what_came_after_it(laptops):
    ana, ben = laptops
    thing = add(ana, title="Pilot")
    meet(ana, ben)
    first = ben.questions.news(b"")
    assert not first.since_mark
    assert ben.questions.news(first.mark) == News((), 0, first.mark, True)
    add(ben, title="Own work moves the mark")
    later = ben.questions.news(first.mark)
    assert later.deeds == ()
    assert later.mark != first.mark
    put(ana, thing, worth=1)
    meet(ana, ben)
    assert told(ben, later.mark) == [("Ana", "Change worth", "Pilot")]


def test_a_mark_of_another_file_tells_all(laptops):
    ana, ben = laptops
    add(ana, title="Pilot")
    meet(ana, ben)
    assert len(told(ben, new_id())) == 1


def test_what_they_undid_is_no_news_and_what_they_did_again_is(laptops):
    ana, ben = laptops
    add(ana, title="Pilot")
    ana.undo()
    meet(ana, ben)
    assert told(ben) == []
    ana.redo()
    meet(ana, ben)
    assert told(ben) == [("Ana", "Add a thing", "Pilot")]


def test_what_they_deleted_is_named(laptops):
    ana, ben = laptops
    thing = add(ana, title="Pilot")
    delete(ana, thing)
    meet(ana, ben)
    assert ben.questions.news(b"").deeds[0].record.deleted


@pytest.mark.parametrize("limit", [1, 3])
def test_a_page_says_how_much_is_left_and_costs_no_more(laptops, limit):
    ana, ben = laptops
    for number in range(5):
        do(ana, lambda to, number=number: [to.insert("thing", {"title": f"{number}"}) for _ in range(50)])
    meet(ana, ben)
    news = ben.questions.news(b"", limit)
    assert len(news.deeds) == limit
    assert news.more == 5 - limit
    asked = []
    ben.questions._database.set_trace_callback(asked.append)
    ben.questions.news(b"", limit)
    ben.questions._database.set_trace_callback(None)
    assert len(asked) <= 6 + 2 * limit
