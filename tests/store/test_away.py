"""What lives in a partner's circle is not the file's own: asked for by name, found by all that names records."""

from decimal import Decimal
from io import BytesIO

import pytest

from s3desk.domain.values import Money, Place
from s3desk.ledger.packs import Pack
from s3desk.services.exchanging import Stranger
from s3desk.services.query import Among, Order, Query, Test, Where
from s3desk.store import checks
from s3desk.store.connection import transaction
from s3desk.store.newcomer import create_from
from tests.store.desk import (
    CATALOGUE,
    add,
    agrees,
    bodies,
    copied,
    database,
    delete,
    do,
    get,
    person,
    put,
    receive,
    restore,
    written,
)

WITH = "with 0123456789abcdef"
OTHER = "with fedcba9876543210"


def found(workspace, among=Among.HERE, *where, **more):
    return [
        each.title for each in workspace.questions.find(Query("thing", where, (Order("title"),), among=among, **more))
    ]


@pytest.fixture
def both(workspace):
    """One record of the team's, one of the person's own, one of each partner's."""
    return {
        circle: add(workspace, circle=circle, title=f"In {circle}", cost=Money(500_000), code="x", pieces=2)
        for circle in ("team", "mine", WITH, OTHER)
    }


def away(workspace):
    return dict(database(workspace).execute("SELECT r.id, t.away FROM type_thing t JOIN record r ON r.no = t.no"))


def test_lists_counts_and_sums_hold_the_files_own(workspace, both):
    questions = workspace.questions
    assert found(workspace) == ["In mine", "In team"]
    assert found(workspace, Among.SHARED) == [f"In {WITH}", f"In {OTHER}"]
    assert found(workspace, Among.LIVING) == ["In mine", "In team", f"In {WITH}", f"In {OTHER}"]
    assert questions.counts([Query("thing", among=each) for each in Among]) == [2, 0, 2, 4]
    (tally,) = questions.tally(Query("thing"), ["code"], "cost")
    assert (tally.count, tally.eur_cents) == (2, 1_000_000)
    info = questions.info()
    assert (info.counts["thing"], info.shared) == (2, 2)


def test_paging_goes_through_what_is_asked_for(workspace, both):
    query = Query("thing", (), (Order("title"),), limit=1, among=Among.LIVING)
    pages = [workspace.questions.ids(query)]
    while pages[-1]:
        pages.append(workspace.questions.ids(Query("thing", (), (Order("title"),), pages[-1][0], 1, Among.LIVING)))
    assert [each for page in pages for each in page] == [both["mine"], both["team"], both[WITH], both[OTHER]]


def test_by_name_everything_is_found(workspace, both):
    add(workspace, "thing", WITH, title="Leads there", one=both[WITH], many=frozenset({both[WITH]}))
    questions = workspace.questions
    assert {hit.title.id for hit in questions.search("In")} == set(both.values())
    assert {(each.source.text, each.field) for each in questions.backlinks(both[WITH])} == {
        ("Leads there", "one"),
        ("Leads there", "many"),
    }
    assert get(workspace, both[WITH]).title == f"In {WITH}"
    assert questions.history(both[WITH])[0].what == "insert"


def test_a_title_says_with_whom(workspace, both):
    do(workspace, lambda to: to.insert("partner_circle", {"name": "Saxony", "sign": WITH}, circle=WITH))
    shared = {each: title.shared_with for each, title in workspace.questions.titles(both.values()).items()}
    assert shared == {both["team"]: "", both["mine"]: "", both[WITH]: "Saxony", both[OTHER]: OTHER}
    assert {hit.title.shared_with for hit in workspace.questions.search("In")} == {"", "Saxony", OTHER}


def test_links_are_judged_by_the_files_own_alone(workspace, both):
    """A condition on linking records counts, in a list of the file's own, what is the file's own."""
    leads = Where("thing.one", Test.FILLED)
    below = add(workspace, circle=WITH, title="Below", one=both[WITH], amount=Decimal(7))
    assert found(workspace, Among.HERE, leads) == []
    assert found(workspace, Among.SHARED, leads) == [f"In {WITH}"]
    own = add(workspace, title="Own", one=both["team"])
    assert found(workspace, Among.HERE, leads) == ["In team"]
    least = Query("thing", (leads,), (Order("thing.one.amount"),), among=Among.LIVING)
    assert workspace.questions.ids(least) == [both[WITH], both["team"]]
    delete(workspace, own, below)
    assert found(workspace, Among.LIVING, leads) == []


def test_to_the_trash_and_back(workspace, both):
    delete(workspace, both[WITH], both["team"])
    assert set(found(workspace, Among.TRASH)) == {f"In {WITH}", "In team"}
    assert found(workspace, Among.SHARED) == [f"In {OTHER}"]
    assert {each.id for each in workspace.questions.deleted()} == {both[WITH], both["team"]}
    restore(workspace, both[WITH], both["team"])
    assert away(workspace) == {both["team"]: 0, both["mine"]: 0, both[WITH]: 2, both[OTHER]: 2}
    workspace.undo()
    assert away(workspace)[both[WITH]] == 1
    workspace.redo()
    assert away(workspace)[both[WITH]] == 2
    assert agrees(workspace)


def test_a_reference_keeps_a_partners_record_alive(workspace, both):
    """Deleted on one laptop, linked to on another: torn, alive, and still the partner's."""
    with copied(workspace, "Ben") as ben:
        link = add(ben, circle=WITH, title="Leads there", one=both[WITH])
        delete(workspace, both[WITH])
        assert away(workspace)[both[WITH]] == 1
        receive(workspace, bodies(ben))
    assert away(workspace)[both[WITH]] == away(workspace)[link] == 2
    assert found(workspace, Among.SHARED) == [f"In {WITH}", f"In {OTHER}", "Leads there"]
    assert agrees(workspace)


def test_rebuilding_says_the_same_and_verifying_notices(workspace, both):
    delete(workspace, both[OTHER])
    before = away(workspace)
    db = database(workspace)
    with transaction(db, workspace.path):
        checks.rebuild(db, CATALOGUE)
    assert away(workspace) == before == {both["team"]: 0, both["mine"]: 0, both[WITH]: 2, both[OTHER]: 1}
    assert agrees(workspace)
    db.execute("UPDATE type_thing SET away = 0")
    assert [each.arguments for each in workspace.verify().problems] == [("type_thing",)]
    workspace.repair()
    assert away(workspace) == before
    assert agrees(workspace)


def test_the_partner_is_at_home_in_their_file(workspace, both, tmp_path):
    put(workspace, both[WITH], title="For both")
    pack = Pack(BytesIO(written(workspace, workspace.questions.outgoing([WITH]))))
    theirs = create_from(tmp_path / "theirs.s3desk", pack, person(tmp_path / "home of petra", "Petra"), CATALOGUE)
    try:
        own = add(theirs, title="Made in Dresden")
        assert found(theirs) == ["For both", "Made in Dresden"]
        assert found(theirs, Among.SHARED) == []
        assert theirs.questions.titles([own])[own].shared_with == ""
        assert theirs.questions.info().shared == 0
        assert agrees(theirs)
        back = written(theirs)
    finally:
        theirs.close()
    with pytest.raises(Stranger) as asked:
        workspace.take_in([Pack(BytesIO(back))])
    workspace.accept(asked.value.key, asked.value.name, asked.value.circle)
    workspace.take_in([Pack(BytesIO(back))])
    assert found(workspace) == ["In mine", "In team"]
    assert found(workspace, Among.SHARED) == ["For both", f"In {OTHER}", "Made in Dresden"]
    assert agrees(workspace)


def test_a_place_below_a_copy_is_found_below_it(workspace, both):
    child = add(workspace, circle=WITH, title="Child", order=Place(both[WITH], "i"))
    under = (Where("order", Test.EQUAL, both[WITH]),)
    assert workspace.questions.ids(Query("thing", under)) == []
    assert workspace.questions.ids(Query("thing", under, among=Among.LIVING)) == [child]


def test_what_is_the_files_own_is_asked_with_the_index(workspace, both):
    plan = database(workspace).execute(
        "EXPLAIN QUERY PLAN SELECT no FROM type_thing WHERE away = 0 ORDER BY title_key, no"
    )
    assert "type_thing__title" in " ".join(map(str, plan.fetchall()))
