"""Order among siblings, and moves that would put records inside each other."""

from s3desk.domain.values import Place
from s3desk.services.query import Order, Query
from tests.store.desk import add, agrees, database, delete, digest, do, get, meet, put, restore


def looped(workspace):
    sql = "SELECT r.id FROM loop l JOIN record r ON r.no = l.record"
    return {record for (record,) in database(workspace).execute(sql)}


def both(ana, ben):
    """Let both have everything, and return whether they say the same and what the oracle says."""
    meet(ana, ben)
    return digest(ana) == digest(ben) and agrees(ana) and agrees(ben)


def test_two_moves_that_make_a_loop_leave_the_earlier_one_at_the_root(laptops):
    ana, ben = laptops
    one, two = (add(ana, title=title, order=Place(None, title)) for title in "ab")
    meet(ana, ben)
    put(ben, one, title="later", code="so that Ben's next change comes after Ana's")
    put(ana, one, order=Place(two, "x"))
    put(ben, two, order=Place(one, "y"))
    assert both(ana, ben)
    for each in laptops:
        assert looped(each) == {one}
        assert (get(each, one).order, get(each, two).order) == (Place(None, "x"), Place(one, "y"))


def test_a_later_move_ends_the_loop_and_shows_every_move_again(laptops):
    ana, ben = laptops
    one, two, three = (add(ana, title=title, order=Place(None, title)) for title in "abc")
    meet(ana, ben)
    put(ana, one, order=Place(two, "x"))
    put(ben, one, code="so that what comes is later")
    put(ben, two, order=Place(three, "y"))
    put(ben, three, order=Place(one, "z"))
    assert both(ana, ben)
    assert looped(ana) == looped(ben) == {one}
    put(ben, three, order=Place(None, "c"))
    assert both(ana, ben)
    assert looped(ana) == looped(ben) == set()
    assert get(ana, one).order == get(ben, one).order == Place(two, "x")


def test_who_puts_a_record_of_a_loop_at_the_root_where_it_is_shown_means_it(laptops):
    ana, ben = laptops
    one, two = (add(ana, title=title, order=Place(None, title)) for title in "ab")
    meet(ana, ben)
    put(ben, one, title="later", code="so that Ben's next change comes after Ana's")
    put(ana, one, order=Place(two, "x"))
    put(ben, two, order=Place(one, "y"))
    assert both(ana, ben)
    assert get(ana, one).order == Place(None, "x")
    put(ana, one, order=Place(None, "x"))
    put(ana, two, order=Place(None, "b"))
    assert both(ana, ben)
    assert looped(ana) == looped(ben) == set()
    assert get(ana, one).order == get(ben, one).order == Place(None, "x")


def test_a_record_that_lies_in_itself_is_shown_at_the_root(workspace):
    thing = add(workspace, title="A")
    put(workspace, thing, order=Place(thing, "i"))
    assert looped(workspace) == {thing}
    assert get(workspace, thing).order == Place(None, "i")
    assert agrees(workspace)
    put(workspace, thing, order=Place(None, "k"))
    assert looped(workspace) == set()
    assert agrees(workspace)


def test_a_loop_is_settled_by_deciding_and_the_decision_travels(laptops):
    ana, ben = laptops
    one, two = (add(ana, title=title, order=Place(None, title)) for title in "ab")
    meet(ana, ben)
    put(ana, one, order=Place(two, "x"))
    put(ben, two, order=Place(one, "y"))
    assert both(ana, ben)
    (root,) = looped(ana)
    do(ana, lambda to: to.decide(root, "order", Place(None, "k")))
    assert both(ana, ben)
    assert looped(ana) == looped(ben) == set()
    assert get(ben, root).order == Place(None, "k")


def test_deleting_and_restoring_one_of_a_loop_changes_nothing_of_it(laptops):
    ana, ben = laptops
    one, two = (add(ana, title=title, order=Place(None, title)) for title in "ab")
    meet(ana, ben)
    put(ana, one, order=Place(two, "x"))
    put(ben, two, order=Place(one, "y"))
    assert both(ana, ben)
    before = looped(ana)
    delete(ana, one)
    assert both(ana, ben)
    restore(ana, one)
    assert both(ana, ben)
    assert looped(ana) == looped(ben) == before


def test_siblings_of_one_index_stand_in_the_same_order_on_every_laptop(laptops):
    ana, ben = laptops
    add(ana, title="First")
    meet(ana, ben)
    for number in range(6):
        add(ana if number % 2 else ben, title=f"{number}", order=Place(None, "i"))
    assert both(ana, ben)
    query = Query("thing", order=(Order("order"),))
    assert ana.questions.ids(query) == ben.questions.ids(query)
    paged, after = [], None
    while page := ana.questions.ids(Query("thing", order=(Order("order"),), after=after, limit=2)):
        paged, after = [*paged, *page], page[-1]
    assert paged == ana.questions.ids(query)
    back = Query("thing", order=(Order("order", descending=True),))
    assert [each for each in ana.questions.ids(back) if get(ana, each).order] == [
        each for each in reversed(paged) if get(ana, each).order
    ]
