"""What is deleted lies in the trash with what belonged to it, and comes back as it was."""

from datetime import date

from s3desk.domain.order import spread
from s3desk.domain.values import Place
from s3desk.services.commands import siblings
from s3desk.services.query import Among, Query
from s3desk.services.trash import Delete, Restore
from tests.store.desk import add, agrees, delete, do, get, meet, put, reference


def objective_with_nine_actions(workspace):
    plan = add(workspace, "plan", title="Plan")
    objective = add(workspace, "objective", title="Objective", order=Place(plan, "i"))
    indices = list(reversed(spread(9)))
    actions = [
        add(workspace, "action", title=f"Action {number}", order=Place(objective, index))
        for number, index in enumerate(indices)
    ]
    add(workspace, "milestone", title="Half way", action=actions[3])
    return plan, objective, actions


def test_an_objective_with_nine_actions_comes_back_in_its_order_with_its_links(workspace):
    _, objective, actions = objective_with_nine_actions(workspace)
    task = add(workspace, "task", title="Ask", about=frozenset({actions[2]}), due=date(2030, 1, 1))
    before = [workspace.questions.find(Query(name)) for name in ("action", "objective")]
    order = siblings(workspace.questions, workspace.catalogue["action"], objective)
    links = workspace.questions.backlinks(actions[2])
    workspace.run(Delete.of(workspace.questions, objective))
    assert workspace.questions.count(Query("action")) == workspace.questions.count(Query("milestone")) == 0
    assert len(workspace.questions.deleted()) == 11
    assert get(workspace, task).about == {actions[2]}
    assert agrees(workspace)
    workspace.run(Restore.of(workspace.questions, objective))
    assert siblings(workspace.questions, workspace.catalogue["action"], objective) == order
    assert [workspace.questions.find(Query(name)) for name in ("action", "objective")] == before
    assert workspace.questions.backlinks(actions[2]) == links
    assert workspace.questions.deleted() == []
    assert agrees(workspace)
    workspace.undo()
    assert len(workspace.questions.deleted()) == 11
    workspace.undo()
    assert siblings(workspace.questions, workspace.catalogue["action"], objective) == order
    assert agrees(workspace)


def test_the_trash_shows_the_latest_deletion_first(workspace):
    things = [add(workspace, title=title) for title in "ABC"]
    for each in (things[1], things[0], things[2]):
        delete(workspace, each)
    assert [title.text for title in workspace.questions.deleted()] == ["C", "A", "B"]
    assert [title.text for title in workspace.questions.deleted(limit=1)] == ["C"]
    assert all(title.deleted for title in workspace.questions.deleted())
    assert len(workspace.questions.find(Query("thing", among=Among.TRASH))) == 3


def test_a_deleted_record_links_to_nothing(workspace):
    target, source, setter = add(workspace, title="T"), add(workspace, title="S"), add(workspace, title="M")
    put(workspace, source, one=target)
    put(workspace, setter, many=frozenset({target}))
    delete(workspace, source, setter)
    assert workspace.questions.backlinks(target) == []


def test_a_deletion_that_had_not_seen_an_edit_leaves_the_record_alive(laptops):
    ana, ben = laptops
    thing = add(ana, title="A")
    meet(ana, ben)
    delete(ana, thing)
    put(ben, thing, pieces=3)
    meet(ana, ben)
    for each in laptops:
        assert not each.questions.is_deleted(thing)
        (state,) = reference(each).states()
        assert state.torn
        assert agrees(each)
    delete(ben, thing)
    meet(ana, ben)
    for each in laptops:
        assert each.questions.is_deleted(thing)
        assert agrees(each)


def test_both_delete_and_one_restores(laptops):
    ana, ben = laptops
    thing = add(ana, title="A", many=frozenset())
    meet(ana, ben)
    delete(ana, thing)
    delete(ben, thing)
    meet(ana, ben)
    for each in laptops:
        assert each.questions.is_deleted(thing)
    do(ben, lambda to: to.restore(thing))
    meet(ana, ben)
    for each in laptops:
        assert not each.questions.is_deleted(thing)
        assert agrees(each)


def test_a_restore_that_a_concurrent_deletion_had_not_seen_wins(laptops):
    ana, ben = laptops
    thing = add(ana, title="A")
    delete(ana, thing)
    meet(ana, ben)
    do(ana, lambda to: to.restore(thing))
    do(ben, lambda to: (to.restore(thing), to.delete(thing)))
    meet(ana, ben)
    for each in laptops:
        assert not each.questions.is_deleted(thing)
        assert agrees(each)


def test_a_link_made_elsewhere_to_a_deleted_record_is_kept(laptops):
    ana, ben = laptops
    target, source = add(ana, title="T"), add(ana, title="S")
    meet(ana, ben)
    delete(ana, target)
    do(ben, lambda to: to.link(source, "many", target))
    meet(ana, ben)
    for each in laptops:
        assert get(each, source).many == {target}
        assert agrees(each)
