"""Opens the file of a verb, to change it or to look at it, and tells how that went."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

from s3desk.app import Office
from s3desk.cli.output import tell_notices

if TYPE_CHECKING:
    from s3desk.services.exchanging import OpenQuestions, OpenWorkspace


def opened(office: Office, asked: Namespace) -> OpenWorkspace:
    """Open the file for writing."""
    workspace = office.open(asked.file)
    tell_notices(workspace.notices)
    return workspace


@contextmanager
def looked_into(office: Office, asked: Namespace, *, as_author: bool = False) -> Iterator[OpenQuestions]:
    """Open the file for reading; of one that lies where others change it, the copy that this device works on.

    With the author's key where the answer depends on who asks.
    """
    path, notices = office.kept(asked.file)
    tell_notices(notices)
    with closing(office.read(path, as_author=as_author)) as questions:
        yield questions
