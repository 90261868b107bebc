"""What the status line says of the file: not yet given to anyone, and conflicts."""

from s3desk.domain.values import Place
from s3desk.services.ports import MINE, Standing
from tests.store.desk import add, delete, do, meet, put


def of(workspace) -> Standing:
    return workspace.questions.standing()


def test_every_change_of_the_team_in_this_copy_counts_until_it_is_given(workspace):
    assert of(workspace) == Standing(0, 0)
    thing = add(workspace, title="A")
    put(workspace, thing, title="B")
    assert of(workspace).ungiven == 2
    workspace.undo()
    assert of(workspace).ungiven == 3
    add(workspace, circle=MINE, title="Private")
    assert of(workspace).ungiven == 3
    reader = workspace.reader()
    assert reader.standing() == of(workspace)
    reader.close()


def test_what_others_wrote_is_not_counted(laptops):
    ana, ben = laptops
    add(ana, title="Ours")
    assert (of(ana).ungiven, of(ben).ungiven) == (1, 0)
    meet(ana, ben)
    assert (of(ana).ungiven, of(ben).ungiven) == (0, 0)
    add(ben, title="Mine")
    assert (of(ana).ungiven, of(ben).ungiven) == (0, 1)


def test_two_values_of_a_field_are_a_conflict_and_two_equal_ones_are_none(laptops):
    ana, ben = laptops
    thing = add(ana, title="A", secret="x")
    meet(ana, ben)
    for each, colour in ((ana, "red"), (ben, "blue")):
        put(each, thing, title="Same", secret="same", pieces=1 if each is ana else 2, code=colour)
    assert of(ana).conflicts == 0
    meet(ana, ben)
    assert of(ana).conflicts == of(ben).conflicts == 2
    put(ana, thing, pieces=3)
    assert of(ana).conflicts == 1
    delete(ana, thing)
    assert of(ana).conflicts == 0


def test_two_personal_values_that_differ_are_a_conflict(laptops):
    ana, ben = laptops
    thing = add(ana, title="A")
    meet(ana, ben)
    for each, secret in ((ana, "x"), (ben, "y")):
        put(each, thing, secret=secret)
    meet(ana, ben)
    assert of(ana).conflicts == of(ben).conflicts == 1
    do(ana, lambda to: to.erase(thing, "secret"))
    assert of(ana).conflicts == 0  # of what was erased nothing can be chosen


def test_two_places_are_no_conflict(laptops):
    ana, ben = laptops
    thing = add(ana, title="A", order=Place(None, "i"))
    meet(ana, ben)
    for each, index in ((ana, "k"), (ben, "m")):
        put(each, thing, order=Place(None, index))
    meet(ana, ben)
    assert of(ana).conflicts == 0


def test_a_record_deleted_here_and_written_there_is_a_conflict(laptops):
    ana, ben = laptops
    thing = add(ana, title="A")
    meet(ana, ben)
    delete(ana, thing)
    put(ben, thing, title="B")
    meet(ana, ben)
    assert of(ana).conflicts == of(ben).conflicts == 1
