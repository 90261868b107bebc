"""Ending a share as a whole: from now on nothing more goes to the partner; what they hold stays with them.

That a circle was ended stands in a record of the team's own, where no partner can write: its name, its sign, the day.
Nothing of it is taken up again but by Undo; whoever shares with the same partner later begins another circle.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from s3desk.domain.errors import OfficeError
from s3desk.domain.messages import Message, message
from s3desk.domain.values import RecordId, keyed_id, new_id
from s3desk.services.ports import Questions, Transaction
from s3desk.services.query import Among, Query, Test, Where
from s3desk.services.sharing import Circle, partner_circles, refuse_ended
from s3desk.services.trash import MANY

if TYPE_CHECKING:
    from s3desk.services.exchanging import OpenQuestions

_END = message("Stop sharing with a partner")


def shared_in(questions: Questions, circle: Circle) -> list[RecordId]:
    """Return all that lives in a circle, what the partner added among it; the record that names the circle is left out."""
    inside = (Where("circle", Test.EQUAL, circle.sign),)
    found = [one for name in questions.catalogue for one in questions.ids(Query(name, inside, among=Among.SHARED))]
    return [each for each in found if each != keyed_id("partner_circle", circle.sign)]


@dataclass(frozen=True, slots=True)
class EndSharing:
    """Give nothing more to a circle's partner; with `remove`, what is shared with them goes to the trash here."""

    circle: Circle
    on: date
    remove: bool = False
    label: Message = _END
    bulk: bool = False

    @classmethod
    def of(cls, questions: Questions, circle: Circle, on: date, *, remove: bool = False) -> EndSharing:
        _check(questions, circle)
        many = remove and len(shared_in(questions, circle)) > MANY
        return cls(circle, on, remove, message("Stop sharing with {0}", circle.name), many)

    def apply(self, to: Transaction) -> None:
        _check(to, self.circle)
        values = {"name": self.circle.name, "sign": self.circle.sign, "ended": self.on}
        to.insert("partner_circle", values, record=new_id())
        for each in shared_in(to, self.circle) if self.remove else ():
            to.delete(each)


def _check(questions: Questions, circle: Circle) -> None:
    """Refuse what cannot be ended: an unknown circle, one that was ended, and the one where the file is at home."""
    found = next((each for each in partner_circles(questions) if each.sign == circle.sign), None)
    if found is None:
        raise OfficeError("There is no such circle with a partner here; nothing was changed.")
    refuse_ended(found)
    named = keyed_id("partner_circle", circle.sign)
    if not questions.titles([named])[named].shared_with:
        raise OfficeError("This file is what is shared with {0}; delete the file to end that here.", circle.name)


def refuse_giving(questions: OpenQuestions, circles: Sequence[str], copy: bytes = b"") -> None:
    """Refuse to give something for partners only (a copy of theirs) with whom sharing was ended; the team gets all."""
    named = questions.outgoing_for(copy, circles or questions.circles()).header.circles if copy else circles
    if not named or questions.circles()[0] in named:
        return
    for each in partner_circles(questions):
        if each.sign in named:
            refuse_ended(each)
