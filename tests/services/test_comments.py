"""Threads of comments: answered, resolved as they were seen, opened again by a late reply."""

import pytest

from s3desk.services import comments, team


@pytest.fixture
def run(workspace):
    return lambda make, *arguments: workspace.run(make(workspace.questions, *arguments)).records[0]


def test_a_thread_is_read_with_its_replies_and_who_wrote_them(workspace, add, run):
    action = add("action", title="Act")
    first = run(comments.comment_on, action, "Why?", "title")
    run(comments.reply_to, first, "Because")
    [thread] = comments.threads_on(workspace.questions, action)
    assert thread.first.comment.field == "title"
    assert [each.comment.text for each in thread.replies] == ["Because"]
    assert thread.first.author
    assert thread.is_open


def test_a_late_reply_opens_a_resolved_thread_in_every_list(workspace, add, run):
    action = add("action", title="Act")
    first = run(comments.comment_on, action, "Why?")
    seen = run(comments.reply_to, first, "Because")
    run(comments.Resolve.of, first, [seen])
    questions = workspace.questions
    assert not comments.threads_on(questions, action)[0].is_open
    assert questions.ids(team.open_threads()) == []
    run(comments.reply_to, first, "Not so fast")
    assert comments.threads_on(questions, action)[0].is_open
    assert questions.ids(team.open_threads()) == [first]
    assert [each.first.comment.id for each in comments.all_open_threads(questions)] == [first]


def test_a_resolved_thread_is_opened_again(workspace, add, run):
    first = run(comments.comment_on, add("action", title="Act"), "Why?")
    run(comments.Resolve.of, first, [])
    assert workspace.questions.ids(team.open_threads()) == []
    run(comments.reopen, first)
    assert workspace.questions.ids(team.open_threads()) == [first]
    workspace.undo()
    assert workspace.questions.ids(team.open_threads()) == []


def test_a_comment_on_a_private_record_is_private(workspace, add, run):
    note = add("note", "mine", title="Aside")
    first = run(comments.comment_on, note, "Why?")
    assert workspace.questions.circle(first) == "mine"
    assert workspace.questions.circle(run(comments.reply_to, first, "Because")) == "mine"
