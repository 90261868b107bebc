"""The verbs that only look: they need no lock and change nothing."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from itertools import chain
from typing import Any

from s3desk.app import Office
from s3desk.cli.english import say
from s3desk.cli.opening import looked_into
from s3desk.cli.output import (
    cell,
    counted,
    harmless,
    history_cell,
    history_json,
    linked,
    print_json,
    print_json_list,
    print_table,
    record_json,
    said,
    titled,
)
from s3desk.cli.values import condition
from s3desk.domain.declare import Field, Kind, Record, RecordType
from s3desk.domain.errors import About, OfficeError
from s3desk.domain.subjects import SUBJECTS
from s3desk.domain.values import format_id, parse_id
from s3desk.services.belonging import every
from s3desk.services.naming import declared_of, field_of, type_named
from s3desk.services.portions import chunks
from s3desk.services.ports import MINE, TEAM, Entry, Questions
from s3desk.services.query import Among, Order, Query, Test, Where

MOST_COLUMNS = 5
"""Of a table, besides id and title."""


def window(office: Office, asked: Namespace) -> int:
    """Open the window, on a file, the example, or none."""
    path = office.example() if asked.example else asked.file
    if path is not None and not path.exists():
        raise OfficeError("There is no file {0}; check the name.", str(path), about=About.FILE)
    if asked.rehearse and path is None:
        raise OfficeError("--try shows the views of a workspace; name one, or say --example --try.")
    return office.show(path, rehearse=asked.rehearse)


def run_info(office: Office, asked: Namespace) -> int:
    with looked_into(office, asked) as questions:
        info, standing = questions.info(), questions.standing()
    told = {
        "workspace": info.workspace,
        "path": str(info.path),
        "format": info.format,
        "size_bytes": info.size_bytes,
        "counts": dict(info.counts),
        "shared": info.shared,
        "deleted": info.deleted,
        "changes": info.changes,
        "operations": info.operations,
        "ungiven": standing.ungiven,
        "conflicts": standing.conflicts,
        "members": [{"name": name, "fingerprint": mark} for name, mark in info.members],
        "series": [{"circle": circle, "series": series, "changes": count} for circle, series, count in info.series],
        "digest": info.digest,
        "unknown_records": info.unknown[0],
        "unknown_fields": info.unknown[1],
    }
    if asked.json:
        print_json(told)
        return 0
    plain = (
        "path",
        "workspace",
        "format",
        "size_bytes",
        "changes",
        "operations",
        "ungiven",
        "conflicts",
        "shared",
        "deleted",
        "digest",
    )
    print_table(("what", "value"), [(name, str(told[name])) for name in plain if name != "digest"])
    print(f"\ndigest  {info.digest}")
    print()
    print_table(("members", "fingerprint"), [(name, mark) for name, mark in info.members])
    print()
    print_table(("series", "circle", "changes"), [(series, circle, str(n)) for circle, series, n in info.series])
    print()
    print_table(("records", "count"), [(name, str(count)) for name, count in info.counts.items() if count])
    if any(info.unknown):
        records, fields = counted(info.unknown[0], "record"), counted(info.unknown[1], "field")
        print(f"\nOf a newer program, kept and not shown: {records}, {fields}.")
    return 0


def run_types(office: Office, asked: Namespace) -> int:
    wanted = [type_named(office.catalogue, asked.type)] if asked.type else list(office.catalogue.values())
    if asked.json:
        print_json([_type_json(each) for each in wanted])
        return 0
    for each in wanted:
        key = f"; known by {', '.join(each.key)}" if each.key else ""
        print(f"{each.name}: {each.label} ({each.subject}{key})")
        for field in each:
            print(f"  {field.name:<28} {field.kind.value:<8} {_takes(field)}".rstrip())
        print()
    return 0


def _takes(field: Field) -> str:
    """Return a field's label and what it takes."""
    marks = [mark for mark, holds in (("translatable", field.translatable), ("personal", field.personal)) if holds]
    said = [field.label + (f" in {field.unit}" if field.unit else ""), *marks]
    if field.choices:
        said.append("one of " + ", ".join(field.choices))
    if field.targets:
        said.append("to " + ("any record" if field.targets == ("*",) else ", ".join(field.targets)))
    return "; ".join(said)


def _type_json(declared: RecordType) -> dict[str, Any]:
    return {
        "type": declared.name,
        "label": declared.label,
        "plural": declared.plural,
        "subject": declared.subject,
        "title": declared.title,
        "key": list(declared.key),
        "fields": [
            {
                "field": field.name,
                "kind": field.kind.value,
                "label": field.label,
                "hint": field.hint,
                "unit": field.unit,
                "translatable": field.translatable,
                "personal": field.personal,
                "choices": [str(each) for each in field.choices] if field.choices else [],
                "targets": list(field.targets),
            }
            for field in declared
        ],
    }


# ---- lists


def run_list(office: Office, asked: Namespace) -> int:
    with looked_into(office, asked) as questions:
        if asked.type is None:
            return _list_trash(questions, asked)
        declared = type_named(questions.catalogue, asked.type)
        query = _query(questions, declared, asked)
        records = every(questions, query) if asked.limit is None else iter(questions.find(query))
        if asked.json:
            print_json_list(record_json(declared, each) for each in records)
        else:
            _print_records(questions, declared, records)
    return 0


def _list_trash(questions: Questions, asked: Namespace) -> int:
    if not asked.deleted or asked.where or asked.order or asked.circle:
        raise OfficeError("The TYPE is missing; types lists the record types.")
    gone = questions.deleted(asked.limit or 1000)
    if asked.json:
        print_json([{"id": format_id(each.id), "type": each.type, "title": each.text} for each in gone])
    else:
        print_table(("id", "type", "title"), [(format_id(each.id), each.type, each.text) for each in gone])
    return 0


def _query(questions: Questions, declared: RecordType, asked: Namespace) -> Query:
    for name in asked.order:
        if "." not in name:
            field = field_of(declared, name)
            if field.kind is Kind.LINKS or "@" in name:
                raise OfficeError("Records cannot be sorted by {0}; choose another field.", name)
    where = tuple(condition(declared, text) for text in asked.where)
    if asked.circle is not None:
        where += (Where("circle", Test.EQUAL, _circle(questions, asked.circle)),)
    living = Among.HERE if asked.circle is None else Among.LIVING
    return Query(
        declared.name,
        where,
        tuple(Order(name, asked.descending) for name in asked.order),
        limit=asked.limit,
        among=Among.TRASH if asked.deleted else living,
    )


def _circle(questions: Questions, text: str) -> str:
    if text in {MINE, TEAM}:
        return text
    from s3desk.cli.sharing import called

    return called(questions, text).sign


def _print_records(questions: Questions, declared: RecordType, records: Iterator[Record]) -> None:
    pages = chunks(records)
    first = next(pages, None)
    if first is None:
        print(f"No {declared.plural.lower()}.")
        return
    shown = [declared.fields[declared.title], *_columns(declared, first)]
    rows = (row for page in chain([first], pages) for row in _rows(questions, declared, shown, page))
    print_table(("id", *(field.name for field in shown)), rows)


def _rows(
    questions: Questions, declared: RecordType, shown: Sequence[Field], page: Sequence[Record]
) -> Iterator[list[str]]:
    titles = questions.titles(linked(declared, page))
    for each in page:
        yield [format_id(each.id), *(cell(field, getattr(each, field.name), titles) for field in shown)]


def _columns(declared: RecordType, records: list[Record]) -> list[Field]:
    """Return the fields worth a column: short ones that are filled in some of these records."""
    long = {Kind.PROSE, Kind.FILE}
    fields = [each for each in declared if each.kind not in long and not each.rare and each.name != declared.title]
    filled = [each for each in fields if any(getattr(record, each.name) != each.default for record in records)]
    return filled[:MOST_COLUMNS]


# ---- one record


def run_show(office: Office, asked: Namespace) -> int:
    with looked_into(office, asked) as questions:
        record_id = parse_id(asked.id)
        declared = declared_of(questions, record_id)
        record = questions.get(record_id)
        assert record is not None
        title = questions.titles([record_id])[record_id]
        backlinks = questions.backlinks(record_id)
        if asked.json:
            told = record_json(declared, record) | {
                "circle": questions.circle(record_id),
                "deleted": title.deleted,
                "shared_with": title.shared_with,
                "backlinks": [
                    {"id": format_id(each.source.id), "type": each.source.type, "field": each.field}
                    for each in backlinks
                ],
            }
            print_json(told)
            return 0
        trash = ", in the trash" if title.deleted else ""
        partner = f", shared with {title.shared_with}" if title.shared_with else ""
        lives = f"circle {questions.circle(record_id)}{harmless(partner)}{trash}"
        print(f"{declared.label} {format_id(record_id)} ({lives})")
        titles = questions.titles(linked(declared, [record]))
        for field in declared:
            value = getattr(record, field.name)
            if value != field.default:
                _print_field(field.name, cell(field, value, titles))
        for name, text in sorted(record.translations.items()):
            _print_field(name, text)
        if backlinks:
            print("\nLinked from:")
            rows = [(format_id(e.source.id), e.source.type, e.field, said(e.source)) for e in backlinks]
            print_table(("id", "type", "field", "title"), rows)
    return 0


def _print_field(name: str, text: str) -> None:
    first, *more = map(harmless, text.splitlines() or [""])
    print(f"  {name:<24} {first}".rstrip())
    for line in more:
        print(f"  {'':<24} {line}".rstrip())


def run_history(office: Office, asked: Namespace) -> int:
    with looked_into(office, asked) as questions:
        record = parse_id(asked.id)
        declared = declared_of(questions, record)
        if asked.field is not None:
            field_of(declared, asked.field)
        entries = questions.history(record, asked.field)
        if asked.json:
            print_json([_entry_json(declared, each) for each in entries])
            return 0
        rows = [
            (
                f"{each.at.astimezone():%Y-%m-%d %H:%M:%S}",
                each.author,
                each.device,
                say(each.label),
                each.what,
                each.change.field,
                history_cell(questions, _field(declared, each), each.change.before),
                history_cell(questions, _field(declared, each), each.change.after),
            )
            for each in entries
        ]
        print_table(("when", "who", "device", "step", "what", "field", "before", "after"), rows)
    return 0


def _field(declared: RecordType, entry: Entry) -> Field | None:
    return declared.field(entry.change.field) if entry.change.field else None


def _entry_json(declared: RecordType, entry: Entry) -> dict[str, Any]:
    field = _field(declared, entry)
    return {
        "at": entry.at.astimezone(UTC).isoformat(),
        "author": entry.author,
        "device": entry.device,
        "action": entry.action.hex(),
        "label": say(entry.label),
        "what": entry.what,
        "field": entry.change.field,
        "before": history_json(field, entry.change.before),
        "after": history_json(field, entry.change.after),
    }


# ---- search and check


def run_search(office: Office, asked: Namespace) -> int:
    with looked_into(office, asked) as questions:
        hits = questions.search(" ".join(asked.words), asked.limit)
    order = [subject.name for subject in SUBJECTS]
    hits.sort(key=lambda hit: order.index(hit.subject) if hit.subject in order else len(order))
    if asked.json:
        told = [{"id": h.title.id.hex(), "type": h.title.type, "title": h.title.text} for h in hits]
        extra = [{"subject": hit.subject, "snippet": hit.snippet, "shared_with": hit.title.shared_with} for hit in hits]
        print_json([one | other for one, other in zip(told, extra, strict=True)])
        return 0
    labels = {subject.name: say(subject.label) for subject in SUBJECTS}
    for name in dict.fromkeys(hit.subject for hit in hits):
        found = [hit for hit in hits if hit.subject == name]
        print(f"{labels.get(name, name)} ({len(found)})")
        rows = [(h.title.id.hex(), h.title.type, said(h.title), h.snippet) for h in found]
        print_table(("id", "type", "title", "where"), rows)
        print()
    if not hits:
        print("Nothing found.")
    return 0


def run_check(office: Office, asked: Namespace) -> int:
    from s3desk.services.checking import check
    from s3desk.services.region import due_for_erasure

    now = datetime.now(UTC)
    with looked_into(office, asked) as questions:
        lacks = check(questions, now)
        titles = questions.titles({record for lack in lacks for record in lack.records})
    if asked.json:
        told = [
            {
                "subject": lack.subject,
                "text": say(lack.text),
                "count": lack.count,
                "records": [format_id(each) for each in lack.records],
            }
            for lack in lacks
        ]
        print_json(told)
        return 1 if lacks else 0
    for lack in lacks:
        print(say(lack.text))
        for record in lack.records:
            print(f"  {format_id(record)}  {titled(record, titles)}")
        if lack.count > len(lack.records):
            print(f"  and {lack.count - len(lack.records)} more")
        if lack.query == due_for_erasure(now.date()):
            print("  erase FILE ID removes their personal data.")
    if not lacks:
        print("Nothing is missing.")
    return 1 if lacks else 0
