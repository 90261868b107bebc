"""The example workspace: Cantabria in August 2026. Figures and calls are real, people and organisations are invented.

The story is data: resources/example/cantabria.json lists steps with records that name each other (`@name`, `@*group`
for all of a group); figures.json and calls.json are made from the samples by packaging/example.py.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from s3desk.domain.declare import Catalogue, Field, Kind, RecordType
from s3desk.domain.messages import Message, message
from s3desk.domain.order import spread
from s3desk.domain.plain import read, record_key
from s3desk.domain.values import Place, RecordId, keyed_id
from s3desk.resources import resource
from s3desk.services.ports import Transaction, Workspace
from s3desk.services.reference import reference_records

EXAMPLE_DAY = date(2026, 8, 22)
"""The day of the calls; the example is told as of then."""

_STEPS = {
    "region": message("Example: region, team and strategy"),
    "diagnosis": message("Example: diagnosis"),
    "funding": message("Example: funding opportunities"),
    "plan": message("Example: action plan"),
    "money": message("Example: applications and financing"),
    "team": message("Example: meetings, decisions and tasks"),
}


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the example, as one command: records with their ids and values, in order."""

    label: Message
    records: tuple[tuple[str, RecordId, Mapping[str, object]], ...]
    bulk: bool = False

    def apply(self, to: Transaction) -> None:
        for type_name, record, values in self.records:
            to.insert(type_name, values, record=record)


def build_example(workspace: Workspace) -> None:
    """Fill a new workspace with the example, step by step as a team would."""
    for step in example_steps(workspace.catalogue):
        workspace.run(step)


def example_steps(catalogue: Catalogue) -> list[Step]:
    """Return the steps of the example, in order; the same records with the same ids each time."""
    return _Story(catalogue).steps()


def _load(name: str) -> Any:
    with resource("example", f"{name}.json").open(encoding="utf-8") as opened:
        return json.load(opened)


@dataclass(frozen=True, slots=True)
class _Told:
    """A record as the story tells it: plain texts, links by name."""

    type: str
    fields: Mapping[str, Any]


class _Story:
    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._told: dict[str, _Told] = {}
        self._groups: dict[str, list[str]] = {}
        self._ids: dict[str, RecordId] = {}
        self._places: dict[str, Iterator[str]] = {}
        self._steps: dict[str, list[str]] = {step: [] for step in _STEPS}
        self._reference = {
            (row.type, *_reference_name(row.type, row.values)): row.values for row in reference_records(catalogue)
        }
        for step, records in _load("cantabria").items():
            for record in records:
                self._tell(step, record)
        self._tell_figures()
        self._tell_calls()

    def _tell(self, step: str, record: Mapping[str, Any]) -> None:
        name = record["name"]
        if name in self._told:
            raise ValueError(f"the example names {name} twice")
        self._told[name] = _Told(record["type"], {**self._standing(record), **record.get("fields", {})})
        self._steps[step].append(name)

    def _standing(self, record: Mapping[str, Any]) -> Mapping[str, Any]:
        """Return the values of the reference row that a record takes over, its id included."""
        wanted = record.get("reference")
        return {} if wanted is None else self._reference[record["type"], wanted]

    def _tell_figures(self) -> None:
        """Tell the figures, which come in groups: "gdp EUR_HAB ES13" are values of the indicator "gdp EUR_HAB"."""
        for group, rows in _load("figures").items():
            for number, fields in enumerate(rows):
                if "code" in fields:
                    self._tell("diagnosis", {"type": "indicator", "name": group, "fields": fields})
                    continue
                name = f"{group} {number}"
                self._groups.setdefault(group, []).append(name)
                whole = {"indicator": f"@{self._indicator_of(group)}", **fields}
                self._tell("diagnosis", {"type": "observation", "name": name, "fields": whole})

    def _indicator_of(self, group: str) -> str:
        words = group.split(" ")
        heads = (" ".join(words[:length]) for length in range(1, len(words)))
        return next(head for head in heads if head in self._told)

    def _tell_calls(self) -> None:
        for call in _load("calls"):
            self._tell("funding", {"type": "call", "name": call["name"], "fields": call["fields"]})
            for position, at in enumerate(call["cutoffs"], 1):
                fields = {"call": f"@{call['name']}", "position": str(position), "at": at}
                self._tell("funding", {"type": "cutoff", "name": f"{call['name']} {position}", "fields": fields})

    def steps(self) -> list[Step]:
        return [
            Step(
                label, tuple((self._told[name].type, self._id(name), self._values(name)) for name in self._steps[step])
            )
            for step, label in _STEPS.items()
        ]

    def _id(self, name: str) -> RecordId:
        """Return the id of a record by its name: by key where its type has one, else made from the name."""
        if name not in self._ids:
            told = self._told[name]
            declared = self._catalogue[told.type]
            given = told.fields.get("id")
            key = {field: self._value(declared, field, told.fields.get(field, "")) for field in declared.key}
            found = given or record_key(declared, key) or keyed_id(f"example {told.type}", name)
            self._ids[name] = found
        return self._ids[name]

    def _values(self, name: str) -> dict[str, object]:
        told = self._told[name]
        declared = self._catalogue[told.type]
        return {field: self._value(declared, field, value) for field, value in told.fields.items() if field != "id"}

    def _value(self, declared: RecordType, name: str, told: Any) -> object:
        field = declared.field(name)
        if field is None:
            raise ValueError(f"the example has {declared.name}.{name}, which is no field")
        if not isinstance(told, (str, list)):
            return told
        if field.kind in {Kind.LINK, Kind.LINKS, Kind.PLACE} and told:
            return self._linked(field, told if isinstance(told, list) else [told])
        return read(field, str(told))

    def _linked(self, field: Field, told: Sequence[str]) -> object:
        names = [name for each in told for name in self._named(each)]
        if field.kind is Kind.LINKS:
            return frozenset(self._id(name) for name in names)
        if field.kind is Kind.PLACE:
            places = self._places.setdefault(names[0], iter(spread(40)))
            return Place(self._id(names[0]), next(places))
        return self._id(names[0])

    def _named(self, told: str) -> list[str]:
        return self._groups[told[2:]] if told.startswith("@*") else [told[1:]]


def _reference_name(type_name: str, values: Mapping[str, object]) -> tuple[str]:
    """Return how the story names a row of a reference table: by its code, themes as "pilot 1"."""
    if type_name == "theme":
        return (f"{values['origin']} {values['number']}",)
    return (str(values["code"]),)
