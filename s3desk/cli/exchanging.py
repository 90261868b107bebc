"""The verbs by which copies of a workspace exchange: pack, receive, sync."""

from __future__ import annotations

import os
from argparse import Namespace
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from s3desk.app import Office
from s3desk.cli.english import say
from s3desk.cli.opening import looked_into, opened
from s3desk.cli.output import counted, harmless, print_json, tell_notices
from s3desk.cli.sharing import called
from s3desk.cli.strangers import Strangers
from s3desk.cli.telling import leaving_json, received_json, tell_leaving, tell_received
from s3desk.domain.errors import OfficeError
from s3desk.domain.sizes import size_of
from s3desk.ledger.signing import fingerprint
from s3desk.services.exchanging import Outgoing, PasswordWanted, Stranger
from s3desk.services.ports import PARTNER, silent
from s3desk.services.session import Session, exchange, given_as_file, received_from_file, refused_from_file
from s3desk.services.sharing_end import refuse_giving

if TYPE_CHECKING:
    from pathlib import Path

    from s3desk.ledger.packs import Pack
    from s3desk.services.exchanging import OpenQuestions, OpenWorkspace

ENDING = ".s3pack"


def _now() -> datetime:
    return datetime.now(UTC)


def _passphrase(asked: Namespace) -> str:
    """Return the passphrase from the file or the environment; empty where none is given."""
    if asked.passphrase_file is None:
        return os.environ.get("S3DESK_PASSPHRASE", "")
    try:
        with asked.passphrase_file.open(encoding="utf-8") as file:
            found: str = file.readline(4096).rstrip("\r\n")
    except (OSError, UnicodeDecodeError) as mishap:
        raise OfficeError("{0} cannot be read; check the name.", str(asked.passphrase_file)) from mishap
    if not found:
        raise OfficeError("The first line of {0} is empty; write the passphrase there.", str(asked.passphrase_file))
    return found


def _circles(questions: OpenQuestions, asked: Namespace) -> list[str]:
    """Return the circles that are asked for; all that are shared where none is named."""
    shared = questions.circles()
    if asked.circle is None:
        return shared
    if asked.circle in shared and not asked.circle.startswith(PARTNER):
        return [asked.circle]
    return [called(questions, asked.circle).sign]


# ---- pack


def run_pack(office: Office, asked: Namespace) -> int:
    path = _pack_path(asked)
    if asked.dry_run:
        with looked_into(office, asked, as_author=True) as questions:
            leaving, ungiven = questions.leaving(_outgoing(questions, asked)), questions.standing().ungiven
            if asked.json:
                print_json(leaving_json(leaving) | {"ungiven": ungiven, "dry_run": True})
            else:
                tell_leaving(leaving)
                print(f"{counted(ungiven, 'change')} not yet given to anyone.")
                print("Nothing was written; leave out --dry-run to pack.")
        return 0
    passphrase = _passphrase(asked)
    with closing(opened(office, asked)) as workspace:
        questions = workspace.questions
        circles, copy = _circles(questions, asked), _copy(questions, asked)
        written = office.write_pack(questions, path, circles, copy, passphrase, silent)
        given_as_file(workspace, path.name, written.outgoing, _now())
    if asked.json:
        told = {"path": str(written.path), "changes": written.changes, "bytes": written.bytes}
        print_json(told | {"sealed": bool(passphrase), "dry_run": False})
    else:
        sealed = ", sealed" if passphrase else ""
        print(
            f"Wrote {written.path}: {counted(written.changes, 'change')}, {say(size_of(written.bytes, str))}{sealed}."
        )
    return 0


def _pack_path(asked: Namespace) -> Path:
    """Return where the pack is written: in a folder it is named after the workspace file and the day."""
    target: Path = asked.target
    if target.is_dir():
        return target / f"{asked.file.stem} {_now().date()}{ENDING}"
    return target if target.suffix else target.with_name(target.name + ENDING)


def _outgoing(questions: OpenQuestions, asked: Namespace) -> Outgoing:
    copy, circles = _copy(questions, asked), _circles(questions, asked)
    refuse_giving(questions, circles, copy)
    return questions.outgoing_for(copy, circles) if copy else questions.outgoing(circles)


def _copy(questions: OpenQuestions, asked: Namespace) -> bytes:
    """Return the copy that the pack is for; empty for everybody."""
    if asked.copy is None:
        return b""
    for each in questions.copies():
        if each.id.hex() == asked.copy.strip().lower():
            return each.id
    raise OfficeError('No copy "{0}" is known here; members FILE lists them.', asked.copy[:40])


# ---- receive


def run_receive(office: Office, asked: Namespace) -> int:
    with closing(office.open_pack(asked.pack, _passphrase(asked))) as pack:
        if not office.kept(asked.file)[0].exists():
            return _begin(office, asked, pack)
        with closing(opened(office, asked)) as workspace, _remembering(office, workspace):
            try:
                received = workspace.take_in([pack], dry_run=asked.dry_run)
            except OfficeError as refused:
                if not asked.dry_run:
                    refused_from_file(workspace, asked.pack.name, refused, _now())
                raise
            if not asked.dry_run:
                received_from_file(workspace, asked.pack.name, received, _now())
            if asked.json:
                print_json(received_json(workspace.questions, received) | {"dry_run": asked.dry_run})
            else:
                tell_received(workspace.questions, received, dry_run=asked.dry_run)
                if asked.dry_run:
                    print("Nothing was changed; leave out --dry-run to take it in.")
    return 0


def _begin(office: Office, asked: Namespace, pack: Pack) -> int:
    """Make a new file that is a copy of the workspace a pack comes from."""
    head, founder, path = pack.header, office.founder(pack), asked.file
    if not asked.dry_run:
        with closing(office.receive_new(asked.file, pack)) as workspace:
            path = workspace.path
            tell_notices(workspace.notices)
    if asked.json:
        told = {
            "path": str(path),
            "changes": head.changes,
            "founder": {"name": founder.name, "fingerprint": founder.fingerprint},
            "from": {"name": head.name, "fingerprint": fingerprint(head.key)},
        }
        print_json(told | {"new": True, "dry_run": asked.dry_run})
        return 0
    made = f"{path} would begin as" if asked.dry_run else f"Made {path},"
    print(harmless(f"{made} a copy with {counted(head.changes, 'change')}, packed by {head.name}."))
    print(harmless(f"Begun by {founder.name} ({founder.fingerprint}); compare this fingerprint with {founder.name}."))
    return 0


@contextmanager
def _remembering(office: Office, workspace: OpenWorkspace) -> Iterator[None]:
    """Remember a stranger who is refused, so that `members accept` knows the key, and say what to type."""
    try:
        yield
    except Stranger as stranger:
        _remember(office, workspace, [stranger])
        raise OfficeError("{0}", _with_advice(stranger)) from stranger


def _remember(office: Office, workspace: OpenWorkspace, refused: Sequence[OfficeError]) -> None:
    strangers = Strangers(office, workspace.questions.info().workspace)
    for each in refused:
        if isinstance(each, Stranger):
            strangers.remember(each)


# ---- sync


def run_sync(office: Office, asked: Namespace) -> int:
    try:
        return _sync(office, asked)
    except PasswordWanted as wanted:
        raise OfficeError("{0} --user gives the name, S3DESK_PASSWORD the password.", wanted.message) from wanted


def _sync(office: Office, asked: Namespace) -> int:
    with closing(opened(office, asked)) as workspace:
        questions = workspace.questions
        target, password = office.target(questions, asked.target)
        if asked.user:
            target = replace(target, user=asked.user)
        if asked.circle is not None:
            (circle,) = _circles(questions, asked)
            target = replace(target, circle=circle)
        carrier = office.carrier(questions, target, os.environ.get("S3DESK_PASSWORD") or password)
        if asked.dry_run:
            return _preview(office, asked, workspace, Session(carrier, _now))
        done = exchange(carrier, workspace, _now)
        _remember(office, workspace, done.refused)
        refused = {each.message for each in done.refused}
        received = replace(done.received, notices=tuple(each for each in done.entry.notices if each not in refused))
        if asked.json:
            told = received_json(questions, received) | {"given": done.given, "dry_run": False}
            told["contents"] += done.contents
            print_json(told | {"refused": [say(each.message) for each in done.refused]})
        else:
            tell_received(questions, received, dry_run=False)
            print(f"{counted(done.given, 'change')} went out." if done.given else "Nothing to give.")
            if done.contents:
                print(f"{counted(done.contents, 'attachment')} came.")
            _tell_refused(done.refused)
    return 0


def _preview(office: Office, asked: Namespace, workspace: OpenWorkspace, session: Session) -> int:
    with closing(session):
        session.fetch(workspace.questions)
        would = session.preview(workspace, workspace.questions)
    _remember(office, workspace, would.refused)
    received = replace(would.received, notices=(*would.received.notices, *would.notices))
    if asked.json:
        told = received_json(workspace.questions, received) | {"leaving": leaving_json(would.leaving)}
        print_json(told | {"refused": [say(each.message) for each in would.refused], "dry_run": True})
    else:
        tell_received(workspace.questions, received, dry_run=True)
        tell_leaving(would.leaving)
        _tell_refused(would.refused)
        print("Nothing was changed; leave out --dry-run to exchange.")
    return 0


def _tell_refused(refused: Sequence[OfficeError]) -> None:
    """Say which packs were left at the target, and what to type where a key is not known."""
    for each in refused:
        print(harmless(f"Left there: {_with_advice(each)}"))


def _with_advice(refused: OfficeError) -> str:
    mark = refused.fingerprint if isinstance(refused, Stranger) else ""
    said = say(refused.message)
    return f"{said} Accept it by: members FILE accept {mark}" if mark else said
