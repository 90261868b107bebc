"""Opens the file of a verb, to change it or to look at it, and tells how that went."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

from s3desk.app import Office
from s3desk.cli.output import tell_notices

if TYPE_CHECKING:
    from s3desk.services.ports import Workspace
    from s3desk.store.questions import FileQuestions


def opened(office: Office, asked: Namespace) -> Workspace:
    """Open the file for writing."""
    workspace = office.open(asked.file)
    tell_notices(workspace.notices)
    return workspace


def looked_into(office: Office, asked: Namespace) -> FileQuestions:
    """Open the file for reading; of one that lies where others change it, the copy that this device works on."""
    path, notices = office.kept(asked.file)
    tell_notices(notices)
    return office.read(path)
