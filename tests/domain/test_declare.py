"""Every record type is declared soundly, and no declared field changes its kind or vanishes."""

from __future__ import annotations

from pathlib import Path

import pytest

from s3desk import __version__
from s3desk.domain.declare import ANY, Choice, Field, Kind, Record, RecordType, choice, link, record, text, type_of
from s3desk.domain.diagnosis import Finding
from s3desk.domain.subjects import SUBJECTS, catalogue
from s3desk.domain.values import NO_ID
from s3desk.domain.versions import FIRST, ranked

FILES = Path(__file__).resolve().parent.parent / "files"
TYPES = catalogue()
FIELDS = [pytest.param(each, field, id=f"{each.name}.{field.name}") for each in TYPES.values() for field in each]
BY_TYPE = [pytest.param(each, id=each.name) for each in TYPES.values()]


def _line(declared: RecordType, field: Field) -> str:
    marks = [mark for mark in ("translatable", "personal") if getattr(field, mark)]
    return " ".join([f"{declared.name}.{field.name}", field.kind.value, *marks])


def _kept(name: str) -> list[str]:
    return (FILES / name).read_text(encoding="utf-8").splitlines()


def test_no_declared_field_vanished_or_changed_its_kind() -> None:
    declared = {_line(each, field) for each in TYPES.values() for field in each}
    gone = [line for line in _kept("fields.txt") if line not in declared]
    assert not gone, f"kept in tests/files/fields.txt, yet no longer declared so: {gone}"


def test_every_declared_field_is_in_the_register() -> None:
    kept = set(_kept("fields.txt"))
    new = [line for each in TYPES.values() for line in (_line(each, field) for field in each) if line not in kept]
    assert not new, "append to tests/files/fields.txt:\n" + "\n".join(new)


KEYS = {
    "region": ("nuts", "nuts_version"),
    "indicator": ("code", "source"),
    "observation": ("indicator", "nuts", "nuts_version", "year", "breakdown"),
    "score": ("finding", "assessor", "criterion"),
    "instrument": ("code", "period"),
    "call": ("source", "reference"),
    "cutoff": ("call", "position"),
    "eligibility_answer": ("call", "question"),
    "partner_circle": ("sign",),
}


def test_no_key_changed_since_ids_were_made_from_it() -> None:
    assert {each.name: each.key for each in TYPES.values() if each.key} == KEYS


def _choices() -> list[str]:
    return [
        f"{each.name}.{field.name} {member.value}"
        for each in TYPES.values()
        for field in each
        for member in field.choices or ()
    ]


def test_no_choice_that_may_be_in_a_file_vanished() -> None:
    gone = sorted(set(_kept("choices.txt")) - set(_choices()))
    assert not gone, f"kept in tests/files/choices.txt, yet no longer a choice: {gone}"


def test_every_choice_is_in_the_register() -> None:
    kept = set(_kept("choices.txt"))
    new = [line for line in _choices() if line not in kept]
    assert not new, "append to tests/files/choices.txt:\n" + "\n".join(new)


@pytest.mark.parametrize("name", ["fields.txt", "choices.txt"])
def test_a_register_has_no_line_twice(name: str) -> None:
    assert len(_kept(name)) == len(set(_kept(name)))


@pytest.mark.parametrize(("declared", "field"), FIELDS)
def test_a_field_has_label_group_and_known_targets(declared: RecordType, field: Field) -> None:
    assert field.label.strip()
    assert field.label == field.label.strip() != field.name
    assert field.group, "forms show fields under headings"
    assert field.hint == "" or field.hint.strip() == field.hint
    assert not (field.translatable or field.personal) or field.kind in {Kind.TEXT, Kind.PROSE, Kind.DAY}
    assert not (field.translatable and field.personal)
    assert not (field.personal and field.kind is Kind.PROSE), "prose merges by character and cannot be erased by value"
    if field.kind in {Kind.LINK, Kind.LINKS, Kind.PLACE}:
        assert field.targets == ANY or (field.targets and set(field.targets) <= set(TYPES))
    assert (field.choices is not None) == (field.kind is Kind.CHOICE)


@pytest.mark.parametrize("declared", BY_TYPE)
def test_no_two_fields_of_a_type_share_a_label(declared: RecordType) -> None:
    labels = [field.label for field in declared]
    assert len(labels) == len(set(labels))


@pytest.mark.parametrize("declared", BY_TYPE)
def test_a_type_is_named_and_its_groups_are_few_and_hold_together(declared: RecordType) -> None:
    assert declared.label
    assert declared.plural
    assert 1 <= len({field.group for field in declared}) <= 7
    assert any(not field.rare for field in declared)
    assert not declared.fields[declared.title].rare
    assert type_of(declared.cls) is declared


@pytest.mark.parametrize(("declared", "field"), FIELDS)
def test_choices_have_labels_that_differ(declared: RecordType, field: Field) -> None:
    labels = [member.label for member in field.choices or ()]
    assert all(labels)
    assert len(labels) == len(set(labels))


def test_each_type_belongs_to_one_subject_of_its_own_name() -> None:
    names = [subject.name for subject in SUBJECTS]
    assert all(str(subject.label) for subject in SUBJECTS)
    assert {declared.subject for declared in TYPES.values()} == set(names)
    assert all(declared.cls.__module__ == f"s3desk.domain.{declared.subject}" for declared in TYPES.values())
    assert [declared.subject for declared in TYPES.values()] == sorted(
        (declared.subject for declared in TYPES.values()), key=names.index
    )


@pytest.mark.parametrize("declared", BY_TYPE)
def test_nothing_is_declared_since_a_version_to_come(declared: RecordType) -> None:
    assert ranked(FIRST) <= ranked(declared.since) <= ranked(__version__)
    assert all(
        ranked(declared.since) <= ranked(field.since) <= ranked(__version__) or field.since == FIRST
        for field in declared
    )
    for name in (declared.title, *declared.key):
        assert ranked(declared.fields[name].since) <= ranked(declared.since), "what names a record came with its type"


def test_a_record_can_be_made_without_any_value() -> None:
    for declared in TYPES.values():
        empty = declared.cls()
        assert empty.id == NO_ID
        assert not empty.translations
        assert all(getattr(empty, field.name) == field.default for field in declared)


def test_a_field_is_found_also_in_a_language() -> None:
    finding = type_of(Finding)
    assert finding.field("statement@es") is finding.field("statement") is finding.fields["statement"]
    assert finding.field("kind@es") is None
    assert finding.field("colour") is None
    assert finding.fields["statement"].is_text()
    assert not finding.fields["kind"].is_text()


def test_a_choice_without_a_label_is_named_after_its_value() -> None:
    class Colour(Choice):
        DARK_RED = "dark_red"
        BLUE = "blue", "Sky blue"

    assert (Colour.DARK_RED.label, Colour.BLUE.label) == ("Dark red", "Sky blue")


@pytest.mark.parametrize(("title", "key"), [("colour", ()), ("name", ("colour",))])
def test_title_and_key_must_name_fields(title: str, key: tuple[str, ...]) -> None:
    class Odd(Record):
        name: str = text("Name")

    with pytest.raises(TypeError, match="title and key"):
        record("odd", subject="test", label="Odd", plural="Odd", title=title, key=key)(Odd)


def test_a_test_may_lay_its_own_type_over_the_catalogue() -> None:
    class Shade(Choice):
        LIGHT = "light", "Light"

    @record("colour", subject="test", label="Colour", plural="Colours", title="name", icon="drop")
    class Colour(Record):
        name: str = text("Name")
        shade: Shade | None = choice("Shade", Shade)
        seen_in: bytes | None = link("Seen in", "region")

    more = TYPES.with_types(Colour)
    assert len(more) == len(TYPES) + 1
    assert set(more) - set(TYPES) == {"colour"}
    assert (more["colour"].icon, more["region"].icon) == ("drop", "region")
    pointing = {(each.name, field.name) for each, field in more.links_to({"region"})}
    assert ("colour", "seen_in") in pointing
    assert ("note", "about") in pointing, "a link to anything points to regions too"
    assert ("action", "order") not in pointing
    assert len(list(more.links_to())) > len(pointing)
