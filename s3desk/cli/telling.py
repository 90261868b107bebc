"""What an exchange brought or would bring, as the command line tells it: sentences and tables, or JSON."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from s3desk.cli.english import say
from s3desk.cli.output import counted, harmless, history_cell, history_json
from s3desk.domain.declare import Field
from s3desk.domain.sizes import size_of
from s3desk.domain.values import format_id
from s3desk.services.exchanging import Arrival, Leaving, Received
from s3desk.services.ports import Questions

SHOWN = 50
"""Records of which a table tells."""


def _people(authors: Mapping[str, int]) -> str:
    return ", ".join(f"{name} {number}" for name, number in authors.items())


def tell_received(questions: Questions, received: Received, *, dry_run: bool) -> None:
    """Print what came in, record by record with old and new values, and what a person should know of it."""
    if received.changes:
        verb = "would come in" if dry_run else "came in"
        print(harmless(f"{counted(received.changes, 'change')} {verb}: {_people(received.authors)}."))
    else:
        print("Nothing new.")
    for each in received.arrivals[:SHOWN]:
        _tell_arrival(questions, each)
    if (more := sum(received.fates.values()) - min(len(received.arrivals), SHOWN)) > 0:
        print(f"  and {counted(more, 'record')} more")
    for line in _remarks(received):
        print(harmless(line))


def _remarks(received: Received) -> list[str]:
    found = [say(each) for each in received.notices]
    if received.contents:
        found.append(f"{counted(received.contents, 'attachment')} came along.")
    if received.waiting:
        found.append(f"{counted(received.waiting, 'change')} cannot be applied yet: others that they build on lack.")
    if received.held:
        found.append(f"{counted(received.held, 'change')} by somebody retired: kept, not applied.")
    if received.conflicts:
        found.append(f"{counted(received.conflicts, 'conflict')} to settle; conflicts FILE lists what waits.")
    if received.merged:
        found.append(f"{counted(received.merged, 'text')} merged; conflicts FILE shows both versions.")
    return found


def _tell_arrival(questions: Questions, arrival: Arrival) -> None:
    title, who = arrival.title, ", ".join(arrival.authors)
    mark = "  (conflict)" if arrival.conflict else ""
    line = f"  {format_id(title.id)}  {arrival.fate.value}  {title.type}  {title.text}  by {who}{mark}"
    print(harmless(line))
    for name, sides in arrival.stands.items():
        field = _field(questions, arrival, name)
        for at, (author, value) in enumerate(sides):
            text = " ".join(history_cell(questions, field, value).split())[:60]
            print(harmless(f"      {name}: {text} ({author}{'' if at else ', shown until it is decided'})"))
    for name, (old, new) in arrival.fields.items():
        if name in arrival.stands:
            continue
        field = _field(questions, arrival, name)
        before, after = (" ".join(history_cell(questions, field, each).split())[:60] for each in (old, new))
        print(harmless(f"      {name}: {before} -> {after}"))


def _field(questions: Questions, arrival: Arrival, name: str) -> Field | None:
    declared = questions.catalogue.get(arrival.title.type)
    return declared.field(name) if declared is not None else None


def received_json(questions: Questions, received: Received) -> dict[str, Any]:
    """Return what came in for programs."""
    return {
        "changes": received.changes,
        "known": received.known,
        "waiting": received.waiting,
        "held": received.held,
        "authors": dict(received.authors),
        "records": {fate.value: number for fate, number in received.fates.items()},
        "arrivals": [_arrival_json(questions, each) for each in received.arrivals],
        "conflicts": received.conflicts,
        "merged": received.merged,
        "contents": received.contents,
        "notices": [say(each) for each in received.notices],
    }


def _arrival_json(questions: Questions, arrival: Arrival) -> dict[str, Any]:
    return {
        "id": format_id(arrival.title.id),
        "type": arrival.title.type,
        "title": arrival.title.text,
        "fate": arrival.fate.value,
        "authors": list(arrival.authors),
        "conflict": arrival.conflict,
        "fields": {
            name: {
                "before": history_json(_field(questions, arrival, name), old),
                "after": history_json(_field(questions, arrival, name), new),
            }
            for name, (old, new) in arrival.fields.items()
        },
        "stands": {
            name: [
                {"author": author, "value": history_json(_field(questions, arrival, name), value)}
                for author, value in sides
            ]
            for name, sides in arrival.stands.items()
        },
    }


def tell_leaving(leaving: Leaving) -> None:
    """Print what would go out, by record."""
    attached = f", {counted(leaving.contents, 'attachment')}" if leaving.contents else ""
    size = say(size_of(leaving.bytes, str))
    print(f"{_going(leaving)} would go out: {counted(leaving.count, 'record')}{attached}, {size}.")
    for each in leaving.records[:SHOWN]:
        print(harmless(f"  {format_id(each.id)}  {each.type}  {each.text}"))
    if leaving.count > min(len(leaving.records), SHOWN):
        print(f"  and {counted(leaving.count - min(len(leaving.records), SHOWN), 'record')} more")


def _going(leaving: Leaving) -> str:
    if leaving.memberships and not leaving.changes:
        return "Who is a member"
    return counted(leaving.changes, "change")


def leaving_json(leaving: Leaving) -> dict[str, Any]:
    """Return what would go out for programs."""
    return {
        "changes": leaving.changes,
        "records": [{"id": format_id(each.id), "type": each.type, "title": each.text} for each in leaving.records],
        "count": leaving.count,
        "contents": leaving.contents,
        "bytes": leaving.bytes,
    }
