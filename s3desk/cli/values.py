"""Reads what stands on the command line: FIELD=VALUE, FIELD@LANG=VALUE, FIELD+=ID, FIELD-=ID, and conditions."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from s3desk.domain.attached import check_size
from s3desk.domain.declare import Field, Kind, RecordType
from s3desk.domain.errors import OfficeError
from s3desk.domain.plain import checked, read
from s3desk.domain.values import FileRef, RecordId, parse_file, parse_id
from s3desk.services.commands import last_place
from s3desk.services.naming import field_of
from s3desk.services.ports import Questions
from s3desk.services.query import Condition, Test, Where

_ASSIGNMENT = re.compile(r"([A-Za-z_]\w*)(@[^=+\-]*(?:-[^=+\-]+)*)?([+-]?)=(.*)", re.DOTALL | re.ASCII)
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_CONDITION = re.compile(r"([^!<>=~]+)(!=|<=|>=|=|<|>|~)(.*)", re.DOTALL)
_TESTS = {
    "=": Test.EQUAL,
    "!=": Test.UNEQUAL,
    "<": Test.LESS,
    "<=": Test.AT_MOST,
    ">": Test.MORE,
    ">=": Test.AT_LEAST,
    "~": Test.CONTAINS,
}


@dataclass(slots=True)
class Wanted:
    """What should become of a record's fields; `files` are to be attached."""

    values: dict[str, object] = field(default_factory=dict)
    added: list[tuple[str, RecordId]] = field(default_factory=list)
    removed: list[tuple[str, RecordId]] = field(default_factory=list)
    files: dict[str, Path] = field(default_factory=dict)

    @property
    def fields(self) -> list[str]:
        names = [*self.values, *self.files, *(name for name, _ in self.added), *(name for name, _ in self.removed)]
        return list(dict.fromkeys(names))


def wanted(questions: Questions, declared: RecordType, texts: Sequence[str]) -> Wanted:
    """Return what the arguments ask for; OfficeError for the first that cannot be."""
    found = Wanted()
    for text in texts:
        parts = _ASSIGNMENT.fullmatch(text)
        if parts is None:
            raise OfficeError('"{0}" is no FIELD=VALUE; write for example title=Text.', text[:80])
        name, language, sign, value = parts.groups()
        name += language or ""
        if language and not _LANGUAGE.fullmatch(language[1:]):
            raise OfficeError('"{0}" is no language; write two letters, as in title@es=Texto.', language[1:80])
        spec = field_of(declared, name)
        if sign:
            if spec.kind is not Kind.LINKS:
                raise OfficeError("{0} holds one value, not a list; write {0}=VALUE.", name)
            (found.added if sign == "+" else found.removed).append((name, parse_id(value.strip())))
        elif name in found.values or name in found.files:
            raise OfficeError("{0} is given twice; give it once.", name)
        elif spec.kind is Kind.FILE and value:
            _take_file(questions, found, name, value)
        else:
            found.values[name] = value_of(questions, declared, spec, value)
    return found


def value_of(questions: Questions, declared: RecordType, spec: Field, text: str) -> object:
    """Return a field's value; a place may also be given by its parent alone, and is then the last one there."""
    if spec.kind is Kind.PLACE and text.strip() and " " not in text.strip():
        parent = None if text.strip() == "-" else parse_id(text.strip())
        return last_place(questions, declared, parent)
    value: object = read(spec, text)
    return value


def _take_file(questions: Questions, found: Wanted, name: str, text: str) -> None:
    """Take an attachment that the workspace has, written as `show` writes it, or a file to attach."""
    try:
        known: FileRef | None = parse_file(text)
    except (ValueError, OfficeError):
        known = None
    if known is not None and questions.content(known) is not None:
        found.values[name] = known
    else:
        found.files[name] = Path(text)


def content_of(path: Path) -> bytes:
    """Return a file's content for attaching; OfficeError when it cannot be read."""
    try:
        if path.is_file():
            check_size(path.name, path.stat().st_size)
            return path.read_bytes()
    except (OSError, ValueError) as mishap:
        raise OfficeError("{0} cannot be read; check the name and your rights to it.", str(path)) from mishap
    raise OfficeError("There is no file {0} to attach; check the name.", str(path))


def condition(declared: RecordType, text: str) -> Condition:
    """Return the condition that `FIELD=VALUE` writes; an empty value asks for empty fields."""
    parts = _CONDITION.fullmatch(text)
    if parts is None:
        raise OfficeError('"{0}" is no condition; write for example --where kind=weakness.', text[:80])
    name, sign, value = parts[1].strip(), parts[2], parts[3]
    test = _TESTS[sign]
    if not value.strip() and sign in {"=", "!="}:
        if name != "id" and "." not in name:
            field_of(declared, name)
        return Where(name, Test.EMPTY if sign == "=" else Test.FILLED)
    if name == "id":
        if test not in {Test.EQUAL, Test.UNEQUAL}:
            raise OfficeError("{0} cannot be compared like this; use = or !=.", name)
        return Where(name, test, parse_id(value.strip()))
    if "." in name:
        raise OfficeError("{0} asks about linked records; write {0}= for none or {0}!= for at least one.", name)
    return _compared(field_of(declared, name), name, test, value)


def _compared(spec: Field, name: str, test: Test, value: str) -> Where:
    """Return a comparison, with the value in the field's kind."""
    if test is Test.CONTAINS:
        return Where(name, test, value)
    if spec.kind is Kind.PLACE and test in {Test.EQUAL, Test.UNEQUAL}:
        if value.strip() == "-":
            return Where(name, Test.EMPTY if test is Test.EQUAL else Test.FILLED)
        return Where(name, test, parse_id(value.strip()))
    if spec.kind in {Kind.PLACE, Kind.LINK, Kind.LINKS, Kind.FILE} and test not in {Test.EQUAL, Test.UNEQUAL}:
        raise OfficeError("{0} cannot be compared like this; use = or !=.", name)
    if spec.kind is Kind.LINKS:
        return Where(name, test, parse_id(value.strip()))
    return Where(name, test, checked(spec, read(spec, value)))
