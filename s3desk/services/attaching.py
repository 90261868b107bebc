"""Files that belong to a record: attached, listed with their size, here or still on their way."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from s3desk.domain.messages import Message, message
from s3desk.domain.team import Attachment
from s3desk.domain.values import FileRef, RecordId, new_id
from s3desk.services.belonging import check_target
from s3desk.services.exchanging import OpenQuestions
from s3desk.services.naming import declared_of, field_of, named
from s3desk.services.ports import MINE, TEAM, Questions, Transaction
from s3desk.services.query import Among, Order, Query, Test, Where

LARGE_BYTES = 25_000_000
"""From here on a person is asked first: everybody who exchanges receives it."""
_ATTACH = message("Attach a file")


def attachments_of(*records: RecordId) -> Query:
    """Return the question for all that is attached to some records, by name."""
    return Query("attachment", (Where("about", Test.ONE_OF, records),), (Order("name"),), among=Among.LIVING)


@dataclass(frozen=True, slots=True)
class Attached:
    """A file of a record; its content may still be on its way."""

    attachment: Attachment
    file: FileRef
    is_here: bool


def attached_to(questions: Questions, *records: RecordId) -> list[Attached]:
    """Return the files of some records, by name."""
    found = [each for each in questions.find(attachments_of(*records)) if isinstance(each, Attachment)]
    files = [(each, each.file) for each in found if each.file is not None]
    lacking = set(cast("OpenQuestions", questions).wanted()) if files else set()
    return [Attached(each, file, file.sha256 not in lacking) for each, file in files]


@dataclass(frozen=True, slots=True)
class AttachTo:
    """Keep a file's content once and list it with a record; what is private stays private with it."""

    record: RecordId
    name: str
    content: bytes
    media: str
    id: RecordId
    label: Message = _ATTACH
    bulk: bool = False

    @classmethod
    def of(cls, questions: Questions, record: RecordId, name: str, content: bytes, media: str = "") -> AttachTo:
        label = message("Attach {0} to {1}", name, named(questions, record))
        return cls(record, name, content, media or "application/octet-stream", new_id(), label)

    def apply(self, to: Transaction) -> None:
        declared_of(to, self.record)
        check_target(to, field_of(to.catalogue["attachment"], "about"), self.record)
        kept = to.attach(self.name, self.content, self.media)
        values = {"name": kept.name, "file": kept, "about": self.record}
        circle = MINE if to.circle(self.record) == MINE else TEAM
        to.insert("attachment", values, record=self.id, circle=circle)
