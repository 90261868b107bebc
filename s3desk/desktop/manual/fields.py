"""The fields of a record type as the manual tells them: from their declaration, so that both always agree."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from s3desk.desktop.manual.book import Book
from s3desk.domain.declare import ANY, Catalogue, Field, Kind, RecordType
from s3desk.domain.messages import Message, message

Say = Callable[[Message | str], str]


def field_list(catalogue: Catalogue, say: Say) -> Callable[[str, Book], str]:
    """Return what tells a type's fields: one item each, in the order of the form, named `type.field` for links."""

    def tell(type_name: str, book: Book) -> str:
        declared = catalogue[type_name]
        return "\n".join(_item(declared, each, catalogue, say, book) for each in declared)

    return tell


def _item(declared: RecordType, field: Field, catalogue: Catalogue, say: Say, book: Book) -> str:
    name = f"{declared.name}.{field.name}"
    told = " ".join(_told(field, catalogue, say))
    word, place = book.explained.get(name, ("", None))
    if place is not None:
        link = f"[{word}]({place.page}.md#{place.anchor})"
        told += " " + say(message("See {0}.", link))
    told = told.strip()
    return f"- **{say(field.label)}**{': ' if told else ''}{told} {{#{name}}}"


def _told(field: Field, catalogue: Catalogue, say: Say) -> Iterator[str]:
    if field.hint:
        yield say(field.hint)
    if field.choices is not None:
        yield say(message("One of: {0}.", ", ".join(say(each.label) for each in field.choices)))
    if field.kind in {Kind.LINK, Kind.LINKS, Kind.PLACE}:
        yield say(_leads_to(field, catalogue, say))
    if field.unit:
        yield say(message("In {0}.", say(field.unit)))
    if field.personal:
        yield say("Personal: it can be erased for good, with every earlier value.")
    if field.rare:
        yield say("Under More fields.")


def _leads_to(field: Field, catalogue: Catalogue, say: Say) -> Message:
    if field.targets == ANY:
        return message("Leads to any record.")
    named = ", ".join(say(catalogue[each].label) for each in field.targets)
    return message("Stands below: {0}.", named) if field.kind is Kind.PLACE else message("Leads to: {0}.", named)
