"""Threads of comments on records and their fields: read, answered, resolved, opened again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from s3desk.domain.errors import OfficeError
from s3desk.domain.messages import Message, message
from s3desk.domain.team import Comment, thread_is_open
from s3desk.domain.values import RecordId
from s3desk.services.commands import Add, Edit
from s3desk.services.naming import named
from s3desk.services.ports import MINE, TEAM, Questions, Transaction
from s3desk.services.query import Among, Query, Test, Where
from s3desk.services.sharing import copy_id, partner_circles
from s3desk.services.team import comments_on, open_threads


@dataclass(frozen=True, slots=True)
class Remark:
    """A comment with who wrote it and when, by their clock."""

    comment: Comment
    author: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Thread:
    """A comment and its replies, oldest first."""

    first: Remark
    replies: tuple[Remark, ...]
    partner: str = ""
    """The name of the circle with a partner, who reads and answers it; empty for what the team says among itself."""

    @property
    def is_open(self) -> bool:
        return thread_is_open(self.first.comment, (each.comment for each in self.replies))


def threads_on(questions: Questions, record: RecordId) -> list[Thread]:
    """Return the threads on a record, its fields and its copies with partners, the open ones first, else oldest first."""
    copies = (copy_id(each.sign, record) for each in partner_circles(questions))
    return _threads(questions, questions.find(comments_on(record, *copies)))


def read_by(questions: Questions, record: RecordId) -> str:
    """Return the name of the circle with a partner who reads what is written about a record; empty: only the team."""
    title = questions.titles([record]).get(record)
    if title is None or not title.shared_with:
        return ""
    sign = questions.circle(record)
    return "" if any(each.ended for each in partner_circles(questions) if each.sign == sign) else title.shared_with


def all_open_threads(questions: Questions) -> list[Thread]:
    """Return the threads on any record that wait for someone, oldest first."""
    return _threads(questions, questions.find(open_threads()))


def _threads(questions: Questions, found: Iterable[object]) -> list[Thread]:
    firsts = [each for each in found if isinstance(each, Comment) and each.thread is None]
    asked = Query("comment", (Where("thread", Test.ONE_OF, tuple(each.id for each in firsts)),), among=Among.LIVING)
    replies: dict[RecordId | None, list[Remark]] = {}
    for each in questions.find(asked) if firsts else ():
        if isinstance(each, Comment):
            replies.setdefault(each.thread, []).append(_remark(questions, each))
    titles = questions.titles(each.id for each in firsts)
    made = [
        Thread(
            _remark(questions, each),
            tuple(sorted(replies.get(each.id, ()), key=lambda remark: remark.at)),
            titles[each.id].shared_with,
        )
        for each in firsts
    ]
    return sorted(made, key=lambda thread: (not thread.is_open, thread.first.at))


def _remark(questions: Questions, comment: Comment) -> Remark:
    born = questions.history(comment.id)[0]
    return Remark(comment, born.author, born.at)


def comment_on(questions: Questions, record: RecordId, text: str, field: str = "") -> Add:
    """Return the command that begins a thread on a record or one of its fields; it is read by who reads the record."""
    label = message("Comment on {0}", named(questions, record))
    values = {"about": record, "field": field, "text": text}
    return Add("comment", values, MINE if questions.circle(record) == MINE else TEAM, label=label)


def reply_to(questions: Questions, thread: RecordId, text: str) -> Add:
    """Return the command that answers a thread."""
    first = _first(questions, thread)
    label = message("Reply to a comment on {0}", _about(questions, first))
    values = {"about": first.about, "field": first.field, "thread": thread, "text": text}
    return Add("comment", values, MINE if questions.circle(thread) == MINE else TEAM, label=label)


@dataclass(frozen=True, slots=True)
class Resolve:
    """Resolve a thread as the person saw it: a reply that came later opens it again."""

    thread: RecordId
    seen: frozenset[RecordId]
    label: Message
    bulk: bool = False

    @classmethod
    def of(cls, questions: Questions, thread: RecordId, seen: Iterable[RecordId]) -> Resolve:
        about = _about(questions, _first(questions, thread))
        return cls(thread, frozenset(seen), message("Resolve a comment on {0}", about))

    def apply(self, to: Transaction) -> None:
        settled = _first(to, self.thread).settled | self.seen
        Edit(self.thread, {"resolved": True, "settled": settled}).apply(to)


def reopen(questions: Questions, thread: RecordId) -> Edit:
    """Return the command that opens a resolved thread again."""
    label = message("Reopen a comment on {0}", _about(questions, _first(questions, thread)))
    return Edit(thread, {"resolved": False}, label=label)


def _first(questions: Questions, thread: RecordId) -> Comment:
    found = questions.get(thread)
    if not isinstance(found, Comment):
        raise OfficeError("This comment is not here any more.")
    return found


def _about(questions: Questions, comment: Comment) -> str:
    return "" if comment.about is None else named(questions, comment.about)
