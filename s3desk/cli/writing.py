"""The verbs that change a workspace: each call is one step that undo takes back."""

from __future__ import annotations

import mimetypes
from argparse import Namespace
from contextlib import closing
from dataclasses import replace

from s3desk.app import Office
from s3desk.cli.english import say
from s3desk.cli.opening import opened
from s3desk.cli.values import Wanted, content_of, wanted
from s3desk.domain.declare import RecordType
from s3desk.domain.errors import OfficeError
from s3desk.domain.messages import Message, message
from s3desk.domain.plain import record_key
from s3desk.domain.region import nuts_level
from s3desk.domain.values import RecordId, format_id, new_id, parse_id
from s3desk.services.commands import Add, Attach, Edit, Erase, Link, Together, Unlink, edit_label
from s3desk.services.deciding import undone
from s3desk.services.naming import declared_of, named, type_named
from s3desk.services.ports import Command, Done, Questions, Workspace
from s3desk.services.region import found_region
from s3desk.services.trash import Delete


def run_new(office: Office, asked: Namespace) -> int:
    first: list[Command] = []
    if asked.region is not None:
        if nuts_level(asked.region.strip().upper()) is None:
            raise OfficeError('"{0}" is no NUTS code; write for example ES13.', asked.region[:40])
        first.append(found_region(asked.region))
    workspace = office.create(asked.file, first)
    path = workspace.path
    workspace.close()
    if asked.author:
        office.remember_author()
    print(f"Made {path}.")
    return 0


def run_example(office: Office, asked: Namespace) -> int:
    workspace = office.create_example(asked.file)
    path = workspace.path
    workspace.close()
    print(f"Made {path}.")
    return 0


def run_add(office: Office, asked: Namespace) -> int:
    with closing(opened(office, asked)) as workspace:
        questions = workspace.questions
        declared = type_named(questions.catalogue, asked.type)
        found = wanted(questions, declared, asked.values)
        if found.removed:
            raise OfficeError("A new record has nothing to take away; leave out {0}-=.", found.removed[0][0])
        _gather(found)
        command: Command = Add.of(questions, declared.name, found.values, asked.circle)
        if found.files:
            command = _with_files(command, declared, found)
        done = workspace.run(command)
        print(format_id(done.records[0]))
    return 0


def _gather(found: Wanted) -> None:
    """Turn FIELD+=ID of a new record into plain sets of links."""
    for name, member in found.added:
        before = found.values.get(name)
        found.values[name] = (before if isinstance(before, frozenset) else frozenset()) | {member}


def _with_files(command: Command, declared: RecordType, found: Wanted) -> Command:
    assert isinstance(command, Add)
    record = record_key(declared, found.values) or new_id()
    return Together((replace(command, id=record), *_attachments(record, found)), command.label)


def _attachments(record: RecordId, found: Wanted) -> list[Attach]:
    return [
        Attach(
            record, name, path.name, content_of(path), mimetypes.guess_type(path.name)[0] or "application/octet-stream"
        )
        for name, path in found.files.items()
    ]


def run_set(office: Office, asked: Namespace) -> int:
    with closing(opened(office, asked)) as workspace:
        questions = workspace.questions
        record = parse_id(asked.id)
        found = wanted(questions, declared_of(questions, record), asked.values)
        done = workspace.run(_change(questions, record, found))
        print(f"{say(done.label)}." if done.records else "Nothing to change: it is so already.")
    return 0


def _change(questions: Questions, record: RecordId, found: Wanted) -> Command:
    """Return one step that does everything that was asked."""
    steps: list[Command] = [Edit(record, found.values)] if found.values else []
    steps += [Link(record, name, member) for name, member in found.added]
    steps += [Unlink(record, name, member) for name, member in found.removed]
    steps += _attachments(record, found)
    return Together(tuple(steps), edit_label(questions, record, dict.fromkeys(found.fields) | found.values))


def run_delete(office: Office, asked: Namespace) -> int:
    with closing(opened(office, asked)) as workspace:
        records = tuple(dict.fromkeys(parse_id(each) for each in asked.ids))
        for each in records:
            declared_of(workspace.questions, each)
        done = workspace.run(Delete.of(workspace.questions, *records))
        print(f"{say(done.label)}.")
    return 0


def run_erase(office: Office, asked: Namespace) -> int:
    with closing(opened(office, asked)) as workspace:
        record = parse_id(asked.id)
        declared = declared_of(workspace.questions, record)
        names = [asked.field] if asked.field else [each.name for each in declared if each.personal]
        if not names:
            raise OfficeError("{0} has no personal fields; there is nothing to erase.", Message(declared.label))
        done = workspace.run(Erase(record, tuple(names)))
        if done.records:
            print(f"Erased, with every earlier value: {', '.join(names)}. Backups made before this still hold them.")
        else:
            print("Nothing to erase: these fields never held anything.")
    return 0


def run_undo(office: Office, asked: Namespace) -> int:
    with closing(opened(office, asked)) as workspace:
        done = workspace.undo()
        _tell(undone(done), workspace, done)
    return 0


def run_redo(office: Office, asked: Namespace) -> int:
    with closing(opened(office, asked)) as workspace:
        done = workspace.redo()
        _tell(message("Done again: {0}", done.label), workspace, done)
    return 0


def _tell(what: Message, workspace: Workspace, done: Done) -> None:
    """Print what was done, and each thing that was left alone with the reason."""
    print(f"{say(what)}.")
    for each in done.skipped:
        field = f" {each.field}" if each.field else ""
        print(f"Left alone: {named(workspace.questions, each.record)}{field}. {say(each.reason)}")
