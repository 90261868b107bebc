"""The next version of the program: actions have one field more, and there is a list that this version does not know."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import s3desk
from s3desk.domain import declare, plan
from s3desk.domain.declare import Record, RecordType, links, record, text
from s3desk.domain.subjects import catalogue
from s3desk.domain.values import RecordId

NEWER = "0.2.0"


class Action(plan.Action):
    """An action with its effect on the climate."""

    carbon_effect: str = text("Carbon effect", since=NEWER)


class Hazard(Record):
    """What the climate may do to an action: a list of its own."""

    title: str = text("Hazard", translatable=True)
    about: frozenset[RecordId] = links("Concerns", "action")


def _declared() -> dict[type[Record], RecordType]:
    """Return the types as the newer program declares them, without leaving them to the present one."""
    known = declare.type_of(plan.Action)
    for each in (Action, Hazard):
        each.__module__ = plan.__name__
    more = {"subject": known.subject, "label": known.label, "plural": known.plural, "title": known.title}
    made = [record(known.name, **more)(Action)]
    hazards = {"subject": "plan", "label": "Hazard", "plural": "Hazards", "title": "title", "icon": "risk"}
    made.append(record("hazard", since=NEWER, **hazards)(Hazard))
    return {each: declare._TYPES.pop(each) for each in made}


_NEWER = _declared()


@contextmanager
def newer_program() -> Iterator[None]:
    """Let the program be the next version."""
    present = s3desk.__version__
    declare._TYPES.update(_NEWER)
    catalogue.cache_clear()
    s3desk.__version__ = NEWER
    try:
        yield
    finally:
        s3desk.__version__ = present
        for each in _NEWER:
            del declare._TYPES[each]
        catalogue.cache_clear()
