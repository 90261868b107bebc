"""References to deleted records: what is alive and refers keeps alive; what a deletion had seen does not."""

from s3desk.domain.values import Place
from s3desk.ledger.changes import MINE, Delete
from tests.store.desk import add, agrees, changes, database, delete, digest, do, meet, put, restore


def verdict(workspace, record):
    """Return whether a record is "alive", "dead", or "torn"."""
    (found,) = database(workspace).execute("SELECT deleted FROM record WHERE id = ?", (record,)).fetchone()
    return "dead" if found > 0 else "torn" if found < 0 else "alive"


def verdicts(laptops, *records):
    """Let both have everything; return what both say of the records."""
    meet(*laptops)
    ana, ben = laptops
    assert digest(ana) == digest(ben)
    assert agrees(ana)
    assert agrees(ben)
    found = [verdict(ana, each) for each in records]
    assert found == [verdict(ben, each) for each in records]
    return found


def test_a_child_added_elsewhere_brings_its_deleted_parent_back(laptops):
    ana, ben = laptops
    parent = add(ana, title="Parent", order=Place(None, "i"))
    meet(ana, ben)
    delete(ana, parent)
    child = add(ben, title="Child", order=Place(parent, "i"))
    assert verdicts(laptops, parent, child) == ["torn", "alive"]


def test_every_way_to_refer_does_it(laptops):
    ana, ben = laptops
    targets = [add(ana, title=title) for title in "abcd"]
    other = add(ben, title="Other")
    meet(ana, ben)
    delete(ana, *targets)
    put(ben, other, one=targets[0], order=Place(targets[1], "i"), many=frozenset({targets[2]}))
    add(ben, "tally", code="x", things=frozenset({targets[3]}))
    assert verdicts(laptops, *targets) == ["torn"] * 4


def test_it_goes_on_from_record_to_record_and_ends_when_the_last_link_goes(laptops):
    ana, ben = laptops
    top = add(ana, title="Top", order=Place(None, "i"))
    middle = add(ana, title="Middle", order=Place(top, "i"))
    meet(ana, ben)
    delete(ana, middle, top)
    leaf = add(ben, title="Leaf", order=Place(middle, "i"))
    assert verdicts(laptops, top, middle, leaf) == ["dead", "torn", "alive"]
    put(ben, leaf, order=Place(None, "k"))
    assert verdicts(laptops, top, middle, leaf) == ["dead", "dead", "alive"]


def test_a_chain_of_links_that_no_deletion_had_seen_keeps_all_of_it(laptops):
    ana, ben = laptops
    first, second, third = (add(ana, title=title) for title in "abc")
    meet(ana, ben)
    delete(ana, first, second)
    put(ben, first, one=second)
    put(ben, third, one=first)
    assert verdicts(laptops, first, second, third) == ["torn", "torn", "alive"]
    do(ana, lambda to: to.decide(first, "", value=False))
    assert verdicts(laptops, first, second, third) == ["dead", "dead", "alive"]
    do(ben, lambda to: to.restore(first))
    assert verdicts(laptops, first, second, third) == ["alive", "torn", "alive"]


def test_two_deleted_records_that_refer_to_each_other_stay_dead(laptops):
    ana, ben = laptops
    one, two = add(ana, title="1"), add(ana, title="2")
    meet(ana, ben)
    put(ana, one, one=two)
    put(ana, two, one=one)
    delete(ana, one, two)
    assert verdicts(laptops, one, two) == ["dead", "dead"]


def test_restoring_a_child_does_not_raise_its_parent(workspace):
    parent = add(workspace, title="Parent", order=Place(None, "i"))
    child = add(workspace, title="Child", order=Place(parent, "i"))
    delete(workspace, child)
    delete(workspace, parent)
    restore(workspace, child)
    assert [verdict(workspace, each) for each in (parent, child)] == ["dead", "alive"]
    put(workspace, child, order=Place(parent, "k"))
    assert verdict(workspace, parent) == "torn"
    assert agrees(workspace)


def test_what_refers_and_deletes_in_one_action_means_the_deletion(workspace):
    target = add(workspace, title="Target")

    def act(to):
        to.insert("thing", {"title": "New", "one": target, "many": frozenset({target})})
        to.delete(target)

    do(workspace, act)
    assert verdict(workspace, target) == "dead"
    assert agrees(workspace)


def test_a_private_note_neither_keeps_a_shared_record_nor_shows_in_its_deletion(laptops):
    ana, ben = laptops
    shared = add(ana, title="Shared")
    meet(ana, ben)
    add(ana, title="Private", circle=MINE, one=shared)
    delete(ana, shared)
    assert verdicts(laptops, shared) == ["dead"]
    private = {key for key, change in changes(ana).items() if change.circle == MINE}
    (deletion,) = [change for change in changes(ana).values() if isinstance(change.operations[0], Delete)]
    assert private.isdisjoint(deletion.refs)


def test_a_link_to_a_deleted_record_revives_it_here_too(workspace):
    target, other = add(workspace, title="Target"), add(workspace, title="Other")
    delete(workspace, target)
    put(workspace, other, one=target)
    assert verdict(workspace, target) == "torn"
    workspace.undo()
    assert verdict(workspace, target) == "dead"
    assert agrees(workspace)


def test_deleting_a_parent_and_its_children_does_not_walk_the_trash(workspace):
    parent = add(workspace, title="Parent", order=Place(None, "i"))

    def counted(children):
        """Return how many statements it takes to delete so many children and their parent."""
        seen = []
        database(workspace).set_trace_callback(seen.append)
        delete(workspace, *children, parent)
        database(workspace).set_trace_callback(None)
        reads = [each for each in seen if each.lstrip().startswith("SELECT")]
        restore(workspace, parent)
        return len(reads)

    few = counted([add(workspace, title="x", order=Place(parent, "i")) for _ in range(3)])
    do(workspace, lambda to: [to.insert("thing", {"order": Place(parent, "i")}) for _ in range(400)])
    (found,) = (workspace.questions.backlinks(parent),)
    delete(workspace, *(each.source.id for each in found))
    assert counted([add(workspace, title="x", order=Place(parent, "i")) for _ in range(3)]) <= few + 4
