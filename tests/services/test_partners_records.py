"""What is shared with a partner counts once: the copies are found where people ask for them, and add up nowhere."""

from datetime import UTC, date, datetime

import pytest

from s3desk.domain.errors import OfficeError
from s3desk.domain.plan import ActionStatus
from s3desk.domain.values import Money, Place
from s3desk.services.attaching import AttachTo, attached_to
from s3desk.services.belonging import parts
from s3desk.services.commands import Edit, Share, siblings
from s3desk.services.comments import Resolve, all_open_threads, comment_on, read_by, reply_to, threads_on
from s3desk.services.due import agenda
from s3desk.services.money import by_year, gap_of, gaps
from s3desk.services.naming import record_called, titles_with
from s3desk.services.outline import Wanted, outline
from s3desk.services.overview import overview
from s3desk.services.ports import MINE
from s3desk.services.query import Among, Query
from s3desk.services.sharing import Circle, Counterpart, ShareWith, copy_id, counterparts
from s3desk.services.sieves import SHARED, SIEVES, Moment, shared, shares, sieve
from s3desk.services.trash import Delete, Restore

SAXONY = Circle("with 0123456789abcdef", "Saxony")
AT = Moment(datetime(2026, 3, 1, 12, tzinfo=UTC), date(2026, 3, 1))


@pytest.fixture
def project(workspace, add):
    """One action with one budget line of 5,000 EUR and one milestone, all shared with Saxony."""
    action = add("action", title="Hydrogen valley", status=ActionStatus.UNDER_WAY)
    line = add("budget_line", title="Study", action=action, amount=Money(500_000), year=2026)
    milestone = add("milestone", title="Permit", action=action, due=date(2026, 3, 5))
    found = {"action": action, "line": line, "milestone": milestone}
    workspace.run(ShareWith.of(workspace.questions, SAXONY, list(found.values())))
    return found


def copy(record):
    return copy_id(SAXONY.sign, record)


def of(workspace, type_name, among=Among.HERE):
    return set(workspace.questions.ids(Query(type_name, among=among)))


def test_sums_are_not_doubled(workspace, project):
    questions = workspace.questions
    assert by_year(questions)[2026].cost_cents == 500_000
    assert gaps(questions).keys() == {project["action"]}
    assert gap_of(questions, project["action"]).cost_cents == 500_000
    assert gap_of(questions, copy(project["action"])).cost_cents == 500_000  # asked about the copy itself
    (tally,) = questions.tally(Query("budget_line"), ["year"], "amount")
    assert (tally.count, tally.eur_cents) == (1, 500_000)


def test_lists_counters_and_due_lists_show_the_teams_own(workspace, project):
    questions = workspace.questions
    for type_name, name in (("action", "action"), ("budget_line", "line"), ("milestone", "milestone")):
        assert of(workspace, type_name) == {project[name]}
        assert of(workspace, type_name, Among.SHARED) == {copy(project[name])}
    assert [each.record for each in agenda(questions, AT.now, AT.today)] == [project["milestone"]]
    assert [each.id for each in outline(questions, Wanted(AT.now, AT.today)).walk()] == [
        project["action"],
        project["milestone"],
    ]
    shown = overview(questions, AT)
    assert shown.plan.cost_cents == 500_000
    assert [each.record for each in shown.due] == [project["milestone"]]
    counters = {(each.type, each.sieve): each.count for each in shown.chain}
    assert counters["action", "no_owner"] == 1
    for (type_name, name), count in counters.items():
        found = sieve(type_name, name)
        assert found is not None
        assert count == len(questions.ids(found.query(AT)))


def test_each_sieve_counts_what_its_list_shows_and_none_shows_copies(workspace, project):
    for type_name, sieves in SIEVES.items():
        for each in sieves:
            query = each.query(AT)
            ids = workspace.questions.ids(query)
            assert workspace.questions.count(query) == len(ids)
            assert {workspace.questions.circle(one) for one in ids} <= {"team"}, (type_name, each.name)


def test_what_is_shared_is_a_ready_made_list_of_every_type(workspace, project, add):
    assert shares(workspace.questions)
    for type_name in workspace.catalogue:
        found = sieve(type_name, SHARED)
        assert found is not None
        query = found.query(AT)
        assert query == shared(type_name)
        ids = set(workspace.questions.ids(query))
        assert len(ids) == workspace.questions.count(query)
        assert ids == {copy(each) for each in project.values() if workspace.questions.type_name(each) == type_name} | (
            of(workspace, "partner_circle", Among.LIVING) if type_name == "partner_circle" else set()
        )


def test_a_file_that_shares_with_nobody_offers_no_such_list(workspace, add):
    add("action", title="Hydrogen valley")
    assert not shares(workspace.questions)


def test_what_belongs_to_a_copy_is_found_with_it(workspace, project, add):
    questions = workspace.questions
    here, there = project["action"], copy(project["action"])
    assert set(parts(questions, [here])) == {project["line"], project["milestone"]}
    assert set(parts(questions, [there])) == {copy(project["line"]), copy(project["milestone"])}
    theirs = add("comment", SAXONY.sign, about=there, text="From Dresden")
    workspace.run(AttachTo.of(questions, there, "map.txt", b"map"))
    assert [each.attachment.name for each in attached_to(questions, there)] == ["map.txt"]
    below = add("action", SAXONY.sign, title="Part", order=Place(there, "i"))
    assert [each for each, _ in siblings(questions, workspace.catalogue["action"], there)] == [below]
    assert there not in [each for each, _ in siblings(questions, workspace.catalogue["action"], None)]
    assert theirs in parts(questions, [there])


def test_what_is_added_to_a_copy_goes_to_the_partner_as_the_copy_does(workspace, project, add):
    questions, there = workspace.questions, copy(project["action"])
    step = add("milestone", title="Grid connection", action=there)
    file = AttachTo.of(questions, step, "map.txt", b"map")
    workspace.run(comment_on(questions, there, "When do you begin?"))
    workspace.run(file)
    (thread,) = threads_on(questions, there)
    workspace.run(reply_to(questions, thread.first.comment.id, "In spring"))
    (thread,) = threads_on(questions, there)
    below = add("action", title="Part", order=Place(there, "i"))
    lower = add("budget_line", title="Lower still", action=below)
    born = [step, file.id, thread.first.comment.id, thread.replies[0].comment.id, below, lower]
    assert {questions.circle(each) for each in born} == {SAXONY.sign}
    workspace.undo()
    assert questions.is_deleted(lower)


def test_what_is_private_or_only_about_a_copy_stays(workspace, project, add):
    questions, there = workspace.questions, copy(project["action"])
    for kind, field in (("comment", {"about": there, "text": "x"}), ("milestone", {"action": there, "title": "x"})):
        assert questions.circle(add(kind, MINE, **field)) == MINE
    for kind in ("task", "note", "risk"):
        assert questions.circle(add(kind, title="Between us", about=frozenset({there}))) == "team"
    of_ours = add("score", finding=there, criterion=add("criterion", title="Ours"), points=4)
    assert questions.circle(of_ours) == "team"  # they have not the criterion: they could not read it
    with pytest.raises(OfficeError, match="What a partner has cannot link to what they have not"):
        add("milestone", title="Permit", action=there, owner=add("person", name="Maria"))


def test_sharing_a_private_part_of_a_copy_names_who_gets_it(workspace, project, add):
    there = copy(project["action"])
    step = add("milestone", MINE, title="Grid connection", action=there)
    order = Share.of(workspace.questions, step)
    assert str(order.label) == "Share Grid connection with the team and Saxony"
    workspace.run(order)
    assert [each.title for each in workspace.questions.find(Query("milestone", among=Among.SHARED))] == [
        "Permit",
        "Grid connection",
    ]


def test_no_partner_reads_in_a_label_who_the_others_are(workspace, project, add):
    piemonte = Circle("with fedcba9876543210", "Piemonte")
    other = add("action", title="Batteries")
    workspace.run(ShareWith.of(workspace.questions, piemonte, [other]))
    steps = [
        add("milestone", MINE, title="Grid", action=above)
        for above in (copy(project["action"]), copy_id(piemonte.sign, other))
    ]
    order = Share.of(workspace.questions, *steps)
    assert str(order.label) == "Share Grid with the team and 2 partners"
    workspace.run(order)
    assert len(of(workspace, "milestone", Among.SHARED)) == 3


def test_a_partners_comments_wait_among_the_open_threads(workspace, project, add):
    questions, here, there = workspace.questions, project["action"], copy(project["action"])
    workspace.run(comment_on(questions, here, "For us alone"))
    theirs = add("comment", SAXONY.sign, about=there, text="From Dresden")
    assert {each.first.comment.text: each.partner for each in all_open_threads(questions)} == {
        "For us alone": "",
        "From Dresden": "Saxony",
    }
    assert [each.partner for each in threads_on(questions, here)] == ["", "Saxony"]  # where the team looks
    assert [each.partner for each in threads_on(questions, there)] == ["Saxony"]
    assert (read_by(questions, here), read_by(questions, there)) == ("", "Saxony")
    workspace.run(Resolve.of(questions, theirs, ()))
    assert [each.first.comment.text for each in all_open_threads(questions)] == ["For us alone"]
    add("comment", SAXONY.sign, about=there, thread=theirs, text="And the grid?")
    assert [each.first.comment.text for each in all_open_threads(questions)] == ["For us alone", "From Dresden"]
    found = sieve("comment", "open")
    assert found is not None
    assert questions.count(found.query(AT)) == 2  # the counter tells of both


def test_a_copy_goes_to_the_trash_with_its_parts_and_comes_back(workspace, project):
    there = copy(project["action"])
    workspace.run(Delete.of(workspace.questions, there))
    assert {each.id for each in workspace.questions.deleted()} == {copy(each) for each in project.values()}
    assert of(workspace, "milestone") == {project["milestone"]}
    workspace.run(Restore.of(workspace.questions, there))
    assert of(workspace, "milestone", Among.SHARED) == {copy(project["milestone"])}
    assert workspace.questions.deleted() == []


def test_a_title_typed_means_the_teams_own_record(workspace, project):
    field = workspace.catalogue["milestone"].fields["action"]
    assert record_called(workspace.questions, field, "Hydrogen valley") == project["action"]
    action = workspace.catalogue["action"]
    (found,) = titles_with(workspace.questions, action, "valley", 10, Among.SHARED)
    assert (found.id, found.shared_with) == (copy(project["action"]), "Saxony")


def test_original_and_copy_lead_to_each_other(workspace, project, add):
    questions = workspace.questions
    (there,) = counterparts(questions, project["action"])
    assert (there.partner, there.record.id) == ("Saxony", copy(project["action"]))
    (here,) = counterparts(questions, copy(project["action"]))
    assert (here.partner, here.record.id) == ("Saxony", project["action"])
    workspace.run(Edit(project["action"], {"title": "Renamed here alone"}))
    assert counterparts(questions, copy(project["action"]))[0].record.text == "Renamed here alone"
    theirs = add("action", SAXONY.sign, title="Made in Dresden")
    assert counterparts(questions, theirs) == [Counterpart("Saxony", None)]
    assert counterparts(questions, add("action", title="Not shared")) == []
    workspace.run(Delete.of(questions, copy(project["action"])))
    assert counterparts(questions, project["action"]) == []


def test_a_second_partner_has_a_copy_of_their_own(workspace, project):
    other = Circle("with fedcba9876543210", "Silesia")
    workspace.run(ShareWith.of(workspace.questions, other, [project["line"]]))
    assert by_year(workspace.questions)[2026].cost_cents == 500_000
    assert {each.partner for each in counterparts(workspace.questions, project["line"])} == {"Saxony", "Silesia"}
    assert workspace.verify().problems == ()
