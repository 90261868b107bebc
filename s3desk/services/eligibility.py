"""Answering the conditions of a call, one by one; what was answered can be taken back and is open again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

from s3desk.domain.funding import Answer, Requirement
from s3desk.domain.messages import Message, message
from s3desk.domain.plain import record_key
from s3desk.domain.values import RecordId
from s3desk.services.commands import Add, Edit
from s3desk.services.naming import named
from s3desk.services.ports import Questions, Transaction

TYPE = "eligibility_answer"


@dataclass(frozen=True, slots=True)
class AnswerCondition:
    """Set the answer on a condition of a call, its note, or both; None as the answer leaves the question open.

    The record that holds it is made when the first answer is given, and fetched back if it lies in the trash.
    """

    call: RecordId
    question: Requirement
    values: Mapping[str, object]
    label: Message
    bulk: bool = False

    @classmethod
    def of(cls, questions: Questions, call: RecordId, question: Requirement, answer: Answer | None) -> AnswerCondition:
        said = Message(answer.label) if answer is not None else message("no answer")
        label = message("{0} of {1}: {2}", Message(question.label), named(questions, call), said)
        return cls(call, question, {"answer": answer}, label)

    @classmethod
    def note(cls, questions: Questions, call: RecordId, question: Requirement, note: str) -> AnswerCondition:
        label = message("Note on {0} of {1}", Message(question.label), named(questions, call))
        return cls(call, question, {"note": note}, label)

    def apply(self, to: Transaction) -> None:
        key = {"call": self.call, "question": self.question}
        record = cast("RecordId", record_key(to.catalogue[TYPE], key))
        if to.type_name(record) is None:
            Add(TYPE, {**key, **self.values}).apply(to)
            return
        if to.titles([record])[record].deleted:
            to.restore(record)
        Edit(record, self.values).apply(to)
