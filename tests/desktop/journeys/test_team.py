"""From an agenda to minutes that are final, and to the next meeting; tasks, comments, search: by the hands of a rapporteur."""

from __future__ import annotations

from datetime import date

import pytest

from s3desk.desktop.kit.capture_dialog import CaptureDialog
from s3desk.domain.team import MeetingState
from s3desk.domain.values import Instant, Place
from tests.desktop.conftest import Clerk
from tests.desktop.journeys.conftest import Hands

LINES = "The chair opens.\nFigures are shown.\nWe bid for the centre 9/2/1\n- Ask the bank @ana !28.8."


@pytest.fixture
def july(office: Clerk) -> bytes:
    """A meeting in July with one item of four lines, and four more tasks of it, two of them done."""
    office.add("person", name="Ana Ruiz")
    meeting = office.add(
        "meeting",
        title="Team in July",
        series="Team",
        date=date(2026, 7, 21),
        starts_at=Instant.local(2026, 7, 21, 9, 30),
        state=MeetingState.DRAFT,
    )
    office.add("agenda_item", title="Bids", order=Place(meeting, "h"), length=30, discussion=LINES)
    for at in range(6):
        office.add("task", title=f"Task {at}", meeting=meeting, done=at > 3)
    return meeting


def test_minutes_become_final_and_what_is_open_goes_to_the_next_meeting(hands: Hands, office: Clerk, july: bytes):
    hands.go("team")
    view = hands.open_view("meetings")
    bench = view.workbench
    hands.until(lambda: bench.sheet is not None and len(bench.parts) == 1 and bool(bench.reader._names))
    part = next(iter(bench.parts.values()))

    hands.reach(part.text)
    hands.press("Ctrl+Home", "Down", "Down", "Ctrl+D")
    decision = hands.only("decision")
    assert (decision.title, decision.meeting, decision.tally) == ("We bid for the centre", july, (9, 2, 1))
    hands.press("Down", "Ctrl+T")
    hands.until(lambda: any(each.title == "Ask the bank" for each in hands.all("task")))
    task = next(each for each in hands.all("task") if each.title == "Ask the bank")
    assert (hands.get(task.owner).name, task.due) == ("Ana Ruiz", date(2026, 8, 28))
    hands.until(lambda: part.outcomes.count() == 2)

    hands.push(bench.head.steps[MeetingState.CIRCULATED])
    hands.until(lambda: hands.get(july).state is MeetingState.CIRCULATED)
    hands.until(lambda: bench.head.steps[MeetingState.FINAL].isVisible())
    hands.push(bench.head.steps[MeetingState.FINAL])
    hands.until(part.text.isReadOnly)
    hands.reach(part.text)
    hands.press("Ctrl+Home", "Ctrl+Shift+M")
    hands.until(bench.prompt.line.hasFocus)
    hands.press("Ctrl+A")
    hands.type("The chair welcomes everybody.")
    hands.press("Return")
    amendment = hands.only("amendment")
    assert (amendment.instead_of, amendment.wording) == ("The chair opens.", "The chair welcomes everybody.")
    hands.until(lambda: "(21/08/2026, Test Person)" in part.corrections.text())
    assert part.text.toPlainText().startswith("The chair opens.")

    hands.press("Ctrl+Alt+N")
    dialog = hands.dialog()
    assert any("5 open tasks" in dialog.agenda.item(row).text() for row in range(dialog.agenda.count()))
    hands.write(dialog.day, "8.9.2026")
    hands.press("Return")
    hands.back()
    hands.until(lambda: len(hands.all("meeting")) == 2)
    hands.until(lambda: bench.sheet is not None and bench.sheet.meeting.date == date(2026, 9, 8))
    carried = [each.record.title for some in bench.parts.values() for each in some.part.outcomes]
    assert sorted(carried) == ["Ask the bank", "Task 0", "Task 1", "Task 2", "Task 3"]


def test_within_fourteen_working_days_no_saturday_and_no_holiday_counts(hands: Hands, office: Clerk):
    """From Friday 21 August: fourteen working days are over on Thursday 10 September, one later in a region with a holiday."""
    person = office.add("person", name="Test Person")
    office.add("region", name="Cantabria", nuts="ES13", country="ES")
    for day in (date(2026, 9, 10), date(2026, 9, 11), date(2026, 9, 12)):
        office.add("task", title=f"{day:%d.%m.}", owner=person, due=day)
    office.add("task", title="Somebody else's", due=date(2026, 8, 24))
    hands.until(lambda: hands.desk.me == person)
    hands.go("team")
    view = hands.open_view("tasks")
    hands.until(lambda: len(view.lines) == 4)
    hands.until(lambda: bool(hands.desk.holidays))
    hands.choose(view.which, view.which.itemText(view.which.findData("mine_soon")))
    hands.until(lambda: [each.task.title for each in view.lines] == ["10.09."])


def test_a_task_is_captured_from_the_timeline_and_one_is_back_on_the_same_bar(hands: Hands, office: Clerk):
    plan = office.add("plan", title="P")
    objective = office.add("objective", title="A", order=Place(plan, "i"))
    for at, title in enumerate(("a1", "a2", "a3")):
        office.add(
            "action", title=title, order=Place(objective, "bdf"[at]), start=date(2026, 9, 1), end=date(2026, 9, 30)
        )
    office.add("person", name="Ana Ruiz")
    hands.go("plan")
    view = hands.open_view("outline")
    hands.until(lambda: view.model.rowCount() == 1 and view.timeline.isVisible())
    hands.reach(view.timeline)
    hands.press("Home", "Down", "Down", "Down")
    here = view.current().record
    assert here.title == "a2"
    hands.press("Ctrl+J")
    dialog = hands.window.findChild(CaptureDialog)
    dialog.activateWindow()
    hands.until(lambda: dialog.line.line.hasFocus() and not dialog.ui.about.isHidden() and bool(dialog.line._names))
    hands.type("Order the meters @ana !28.8.")
    assert [each[:5] for each in dialog.line.chips()] == ["@ Ana", "! Fri"]
    hands.press("Return")
    task = hands.only("task")
    assert (task.title, task.due, task.about) == ("Order the meters", date(2026, 8, 28), frozenset({here.id}))
    hands.press("Esc")
    hands.until(view.timeline.hasFocus)
    assert view.current().record.id == here.id


def test_a_comment_is_answered_resolved_and_opened_again(hands: Hands, office: Clerk):
    action = office.add("action", title="Vouchers")
    hands.go("plan")
    hands.open_view("action")
    hands.until(lambda: hands.page.view.table.rowCount() == 1)
    hands.find("vouchers")
    hands.until(lambda: hands.page.panel.record == action and hands.page.panel._sheet is not None)
    hands.reach(hands.page.panel.form.editors["title"])
    hands.press("Ctrl+Alt+M")
    panel = hands.page.panel
    hands.until(panel.comments.box.hasFocus)
    hands.type("Too vague?")
    hands.press("Ctrl+Return")
    hands.until(lambda: len(panel.comments.cards) == 1)
    hands.until(lambda: panel.ui.views.tabText(2).endswith("(1)"))
    card = next(iter(panel.comments.cards.values()))
    hands.reach(card.box)
    hands.type("No.")
    hands.press("Ctrl+Return")
    hands.until(lambda: len(hands.all("comment")) == 2)
    hands.until(lambda: [len(each.shown.replies) for each in panel.comments.cards.values()] == [1])
    hands.push(next(iter(panel.comments.cards.values())).settle)
    hands.until(lambda: not panel.ui.views.tabText(2).endswith(")"))
    hands.until(lambda: all(each.shown.first.comment.resolved for each in panel.comments.cards.values()))
    hands.push(next(iter(panel.comments.cards.values())).settle)
    hands.until(lambda: panel.ui.views.tabText(2).endswith("(1)"))


SPOKEN = {
    "Καινοτομία και ανάπτυξη": ("καινοτομια", "ΚΑΙΝΟΤΟΜΙΑ", "αναπτυξη"),
    "Λογισμός δρόμος": ("δρομος", "ΔΡΟΜΟΣ", "δρόμος"),
    "Иновации в Ямбол": ("иновации", "ИНОВАЦИИ", "ямбол"),
    "Две предприятѝя": ("предприятия", "ПРЕДПРИЯТИЯ"),
}


def test_words_are_found_by_any_case_with_and_without_accents(keys: Hands, office: Clerk):
    for title, sought in SPOKEN.items():
        finding = office.add("finding", statement=title)
        for words in sought:
            keys.go("team")
            keys.find(words)
            keys.until(lambda finding=finding: keys.page.has_record and keys.page.panel.record == finding)


def test_jump_to_the_record_before_or_make_a_new_one(keys: Hands, office: Clerk):
    first, second = office.add("note", title="Visit to the port"), office.add("task", title="Thank them")
    keys.find("visit")
    keys.until(lambda: keys.page.has_record and keys.page.panel.record == first)
    keys.find("thank")
    keys.until(lambda: keys.page.has_record and keys.page.panel.record == second)
    keys.find("")
    keys.until(lambda: keys.page.has_record and keys.page.panel.record == first)
    keys.order("find")
    keys.type("Figures of the harbour")
    keys.until(lambda: keys.window.search.hits.isVisible())
    keys.press("Shift+Return")
    keys.until(lambda: "Figures of the harbour" in [each.title for each in keys.all("note")])
