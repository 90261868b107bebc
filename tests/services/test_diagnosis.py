"""The counters of the diagnosis: what has no evidence, what nothing answers."""

from s3desk.services import diagnosis
from s3desk.services.commands import Edit, Link


def titles(workspace, query, field="statement"):
    return [getattr(record, field) for record in workspace.questions.find(query)]


def test_linking_evidence_lowers_the_counter(workspace, add):
    weakness = add("finding", kind="weakness", statement="Few patents")
    add("finding", kind="asset", statement="Strong port")
    add("finding", kind="weakness", statement="Said once", state="set_aside")
    assert diagnosis.counters(workspace.questions) == diagnosis.Counters(2, 2, 1)
    evidence = add("evidence", title="Study")
    workspace.run(Link(evidence, "findings", weakness))
    assert diagnosis.counters(workspace.questions) == diagnosis.Counters(2, 1, 1)
    assert titles(workspace, diagnosis.without_evidence()) == ["Strong port"]
    assert titles(workspace, diagnosis.evidence_of(weakness), "title") == ["Study"]


def test_a_weakness_is_answered_by_an_action_or_an_objective(workspace, add):
    one = add("finding", kind="weakness", statement="Few patents")
    two = add("finding", kind="barrier", statement="Slow permits")
    add("finding", kind="asset", statement="Strong port")
    assert titles(workspace, diagnosis.unanswered()) == ["Few patents", "Slow permits"]
    action = add("action", title="Advise", answers=frozenset({one}))
    add("objective", title="Ease", answers=frozenset({two}))
    assert titles(workspace, diagnosis.unanswered()) == []
    workspace.run(Edit(action, {"answers": frozenset()}))
    assert titles(workspace, diagnosis.unanswered()) == ["Few patents"]


def test_contradicted_findings_are_told(workspace, add):
    finding = add("finding", statement="Few patents")
    add("evidence", title="Study", findings=frozenset({finding}))
    assert titles(workspace, diagnosis.contradicted()) == []
    add("evidence", title="Register", findings=frozenset({finding}), bearing="contradicts", source="EPO")
    assert titles(workspace, diagnosis.contradicted()) == ["Few patents"]
    assert titles(workspace, diagnosis.evidence_without_source(), "title") == ["Study"]


def test_values_of_an_indicator_come_year_by_year(workspace, add):
    indicator = add("indicator", code="I1", name="R&D")
    for nuts, year in (("ES13", 2002), ("ES13", 2001), ("ES12", 2001)):
        add("observation", indicator=indicator, nuts=nuts, year=year)
    assert titles(workspace, diagnosis.values_of(indicator, "ES13"), "year") == [2001, 2002]
    assert len(titles(workspace, diagnosis.values_of(indicator), "year")) == 3


def test_the_most_important_findings_come_first(workspace, add):
    add("finding", kind="weakness", statement="Small", importance=2)
    add("finding", kind="weakness", statement="Grave", importance=5)
    add("finding", kind="asset", statement="Port", importance=4)
    assert titles(workspace, diagnosis.findings(diagnosis.FindingKind.WEAKNESS)) == ["Grave", "Small"]


def test_a_finding_stands_on_evidence_answers_and_scores(workspace, add):
    one, other = add("finding", statement="Few patents"), add("finding", statement="Port")
    add("evidence", title="Study", findings=frozenset({one}))
    add("action", title="Advise", answers=frozenset({one, other}))
    add("objective", title="Ease", answers=frozenset({one}))
    criterion = add("criterion", title="Effect")
    for name, points in (("Ana", 4), ("Gil", 0)):
        add("score", finding=one, criterion=criterion, assessor=add("person", name=name), points=points)
    found = diagnosis.footings(workspace.questions, [one, other, one])
    assert (found[one].evidence, found[one].answers, found[one].mean.value, found[one].mean.asked) == (1, 2, 4, 2)
    assert (found[other].evidence, found[other].answers, found[other].mean.value) == (0, 1, None)
    assert diagnosis.footings(workspace.questions, []) == {}
