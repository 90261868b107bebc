"""The conditions of a call are answered one by one; unknown is an open question and never a no."""

from datetime import UTC, date, datetime

import pytest

from s3desk.domain.bidding import ASKED, Eligibility
from s3desk.domain.funding import Answer, Requirement
from s3desk.services.calls import call_sheet
from s3desk.services.eligibility import AnswerCondition
from s3desk.services.query import Query
from s3desk.services.trash import Delete

NOW, TODAY = datetime(2026, 11, 6, 12, 0, tzinfo=UTC), date(2026, 11, 6)


@pytest.fixture
def call(add):
    return add("call", source="list", reference="1", title="Hubs")


@pytest.fixture
def answer(workspace, call):
    def given(question, answer):
        return workspace.run(AnswerCondition.of(workspace.questions, call, question, answer))

    return given


@pytest.fixture
def found(workspace, call):
    return lambda: call_sheet(workspace.questions, call, NOW, TODAY)


def test_one_unknown_is_one_open_question(answer, found):
    assert found().row.fit == Eligibility(Answer.UNKNOWN, 0)
    for question in ASKED:
        answer(question, Answer.YES)
    assert found().row.fit == Eligibility(Answer.YES, 0)
    answer(Requirement.PARTNERS, Answer.UNKNOWN)
    assert found().row.fit == Eligibility(Answer.UNKNOWN, 1)


def test_an_answer_is_one_step_named_after_what_was_answered(workspace, answer, found):
    done = answer(Requirement.BUDGET, Answer.NO)
    assert str(done.label) == "Size of the budget of Hubs: No"
    assert str(answer(Requirement.BUDGET, None).label) == "Size of the budget of Hubs: no answer"
    workspace.undo()
    assert found().answers[Requirement.BUDGET].answer is Answer.NO
    workspace.undo()
    assert found().answers == {}


def test_a_note_stays_when_the_answer_changes(workspace, call, answer, found):
    workspace.run(AnswerCondition.note(workspace.questions, call, Requirement.THEME, "Page 12: ports only"))
    answer(Requirement.THEME, Answer.NO)
    given = found().answers[Requirement.THEME]
    assert (given.answer, given.note) == (Answer.NO, "Page 12: ports only")
    assert workspace.questions.count(Query("eligibility_answer")) == 1


def test_an_answer_in_the_trash_comes_back_with_the_next_one(workspace, answer, found):
    record = answer(Requirement.THEME, Answer.NO).records[0]
    workspace.run(Delete.of(workspace.questions, record))
    assert found().answers == {}
    answer(Requirement.THEME, Answer.YES)
    assert found().answers[Requirement.THEME].answer is Answer.YES


def test_of_a_call_that_is_gone_there_is_nothing_to_tell(workspace, call, found):
    workspace.run(Delete.of(workspace.questions, call))
    assert found() is None
