"""The verbs about whole files: import, export, verify, backup, restore."""

from __future__ import annotations

from argparse import Namespace
from contextlib import closing
from pathlib import Path
from typing import Any

from s3desk.app import Office
from s3desk.cli.english import say
from s3desk.cli.opening import looked_into, opened
from s3desk.cli.output import counted, history_cell, history_json, print_json
from s3desk.domain.errors import About, OfficeError
from s3desk.domain.values import format_id, parse_id
from s3desk.services.exporting import export, left_out
from s3desk.services.importing import ApplyImport, Changed, Fate, ImportPlan, plan_import, reader_for
from s3desk.services.older import omitted
from s3desk.services.outside import Reader
from s3desk.services.ports import Questions
from s3desk.services.trash import Restore

SHOWN = 50
"""Changed records, and notes, that a table shows."""


def run_import(office: Office, asked: Namespace) -> int:
    if asked.dry_run:
        with looked_into(office, asked) as questions:
            reader = reader_for(office.readers(), asked.source, asked.kind)
            _tell_plan(questions, _plan(questions, reader, asked.source), asked)
        return 0
    with closing(opened(office, asked)) as workspace:
        reader = reader_for(office.readers(), asked.source, asked.kind)
        plan = _plan(workspace.questions, reader, asked.source)
        if not plan.is_empty:
            workspace.run(ApplyImport.of(plan))
        _tell_plan(workspace.questions, plan, asked)
    return 0


def _plan(questions: Questions, reader: Reader, source: Path) -> ImportPlan:
    return plan_import(questions, reader.rows(source), source=source.name, kind=reader.kind)


def _tell_plan(questions: Questions, plan: ImportPlan, asked: Namespace) -> None:
    if asked.json:
        print_json(_plan_json(questions, plan, dry_run=asked.dry_run))
        return
    print(f"{say(plan.summary())} ({plan.kind}).")
    for each in plan.changed[:SHOWN]:
        _tell_changed(questions, each)
    if len(plan.changed) > SHOWN:
        print(f"  and {len(plan.changed) - SHOWN} more changed")
    for remark in plan.remarks():
        print(say(remark))
    for note in plan.notes[:SHOWN]:
        print(f"  {note.at}: {say(note.text)}")
    if asked.dry_run and not plan.is_empty:
        print("Nothing was written; leave out --dry-run to import.")


def _tell_changed(questions: Questions, changed: Changed) -> None:
    declared = questions.catalogue[changed.type]
    title = questions.titles([changed.record])[changed.record]
    print(f"  {format_id(changed.record)}  {changed.type}  {title.text}")
    for name, (old, new) in changed.fields.items():
        field = declared.field(name)
        before, after = (" ".join(history_cell(questions, field, each).split())[:60] for each in (old, new))
        print(f"      {name}: {before} -> {after}")


def _plan_json(questions: Questions, plan: ImportPlan, *, dry_run: bool) -> dict[str, Any]:
    return {
        "kind": plan.kind,
        "dry_run": dry_run,
        "records": plan.records,
        **{fate.value: plan.counts.get(fate, 0) for fate in Fate},
        "repeated": plan.repeated,
        "changes": [_changed_json(questions, each) for each in plan.changed],
        "notes": [{"at": note.at, "text": say(note.text)} for note in plan.notes],
    }


def _changed_json(questions: Questions, changed: Changed) -> dict[str, Any]:
    declared = questions.catalogue[changed.type]
    return {
        "id": format_id(changed.record),
        "type": changed.type,
        "at": changed.at,
        "fields": {
            name: {"old": history_json(declared.field(name), old), "new": history_json(declared.field(name), new)}
            for name, (old, new) in changed.fields.items()
        },
    }


def run_export(office: Office, asked: Namespace) -> int:
    with looked_into(office, asked) as questions:
        if asked.target.exists() and asked.target.resolve() == asked.file.resolve():
            raise OfficeError("{0} is the workspace itself; choose another name.", str(asked.target))
        count = export(questions, office.writers(), asked.target, asked.what, version=asked.version)
        private = left_out(questions, asked.what)
        newer = omitted(questions, asked.version, asked.what) if asked.version is not None else None
    print(f"{counted(count, 'record')} written to {asked.target}.")
    if private:
        print(f"{private} private {'record was' if private == 1 else 'records were'} left out.")
    if newer is not None:
        print(say(newer.told(say)))
    return 0


def run_verify(office: Office, asked: Namespace) -> int:
    try:
        with closing(opened(office, asked)) as workspace:
            verdict = workspace.repair() if asked.repair else workspace.verify()
    except OfficeError as mistake:
        if not (asked.repair and mistake.about is About.DAMAGE):
            raise
        raise OfficeError.of(mistake.message) from mistake  # which is not answered by "verify --repair"
    sound = not verdict.problems
    if asked.json:
        print_json({"sound": sound, "problems": list(map(say, verdict.problems)), "counted": say(verdict.counted)})
    else:
        for problem in verdict.problems:
            print(say(problem))
        print(f"The file is sound: {say(verdict.counted)}" if sound else say(verdict.counted))
    return 0 if sound else 1


def run_backup(office: Office, asked: Namespace) -> int:
    with closing(opened(office, asked)) as workspace:
        print(workspace.backup())
    return 0


def run_restore(office: Office, asked: Namespace) -> int:
    """Put back a whole backup, or, given an id, bring a deleted record back."""
    path = Path(asked.backup)
    if path.exists() or not _is_id(asked.backup):
        point = office.restore_backup(asked.file, path)
        print(f"Restored {asked.file} from {path}. What was there before: {point}")
        return 0
    with closing(opened(office, asked)) as workspace:
        done = workspace.run(Restore.of(workspace.questions, parse_id(asked.backup)))
        print(f"{say(done.label)}.")
    return 0


def _is_id(text: str) -> bool:
    try:
        parse_id(text)
    except OfficeError:
        return False
    return True
