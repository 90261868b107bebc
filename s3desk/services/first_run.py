"""What stands in a file from the beginning: the person who works with it, and where they work."""

from __future__ import annotations

from dataclasses import dataclass

from s3desk.domain.fold import fold
from s3desk.domain.messages import Message, message
from s3desk.domain.values import RecordId
from s3desk.services.ports import Transaction
from s3desk.services.query import Query
from s3desk.services.team import me

_INTRODUCE = message("Add yourself to the people")


@dataclass(frozen=True, slots=True)
class Introduce:
    """Add a person by name, at an organisation (empty: none), so that tasks can be theirs; whoever is there is taken."""

    name: str
    organisation: str = ""
    label: Message = _INTRODUCE
    bulk: bool = False

    def apply(self, to: Transaction) -> None:
        organisation = self._organisation(to)
        person = me(to, self.name)
        if person is None:
            to.insert("person", {"name": self.name, "organisation": organisation})
        elif organisation is not None:
            to.set(person, {"organisation": organisation})

    def _organisation(self, to: Transaction) -> RecordId | None:
        name = " ".join(self.organisation.split())
        if not name:
            return None
        known = to.titles(to.ids(Query("organisation"))).values()
        found = next((each.id for each in known if fold(each.text) == fold(name)), None)
        return found or to.insert("organisation", {"name": name})
