"""The verbs and their arguments; every mistake in them is one sentence."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NoReturn

from s3desk.domain.errors import OfficeError
from s3desk.services.naming import nearest

Run = Callable[[Any, argparse.Namespace], int]
"""Takes the Office and the arguments; returns the exit code."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        said = message.replace("unrecognized", "unknown")
        raise OfficeError("{0}; {1} --help shows how.", said[:1].upper() + said[1:], self.prog)


def _path(text: str) -> Path:
    if not text or "\0" in text:
        raise argparse.ArgumentTypeError("a file's name is needed")
    return Path(text)


def _amount(text: str) -> int:
    if not text.isascii() or not text.isdigit() or len(text) > 9 or int(text) == 0:
        raise argparse.ArgumentTypeError(f'"{text[:40]}" is not a whole number above 0')
    return int(text)


def parse(arguments: Sequence[str]) -> argparse.Namespace | None:
    """Return the arguments with `run`; None when help or the version was asked for and shown."""
    parser, verbs = _parser()
    first = next((each for each in arguments if not each.startswith("-")), None)
    try:
        if first is None or first not in verbs:
            return _window(arguments, first, verbs)
        return parser.parse_args(arguments)
    except SystemExit:  # argparse has shown help or version
        return None


def _window(arguments: Sequence[str], first: str | None, verbs: dict[str, _Parser]) -> argparse.Namespace:
    """Return the arguments of the call without a verb, which opens the window."""
    if first is not None and re.fullmatch(r"\w+", first) and not Path(first).exists():
        if near := nearest(first, verbs):
            raise OfficeError('There is no command "{0}"; did you mean {1}?', first[:80], near)
        raise OfficeError('There is no command and no file "{0}"; s3desk --help lists the commands.', first[:80])
    parser = _Parser(prog="s3desk", allow_abbrev=False, description=_overview(verbs), formatter_class=_Help)
    parser.add_argument("--version", action=_Version)
    parser.add_argument("--example", action="store_true", help="open the window on the example workspace")
    tells = "show every view once and close: whether this computer has all that the window needs"
    parser.add_argument("--try", action="store_true", dest="rehearse", help=tells)
    parser.add_argument("file", metavar="FILE", nargs="?", type=_path, help="the workspace to open the window on")
    parser.set_defaults(run=_run("reading", "window"))
    return parser.parse_args(arguments)


class _Version(argparse.Action):
    """Prints the version and the build and ends; nothing is looked up unless it is asked for."""

    def __init__(self, option_strings: Sequence[str], dest: str) -> None:
        super().__init__(option_strings, dest, nargs=0, help="print the version and the build")

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> NoReturn:
        from s3desk.services.edition import edition

        print(edition())
        parser.exit()


class _Help(argparse.RawDescriptionHelpFormatter):
    """Keeps the lines of the overview."""


def _overview(verbs: dict[str, _Parser]) -> str:
    lines = [f"  {name:<9} {verb.description}" for name, verb in verbs.items()]
    return "Opens the window, or does one of:\n\n" + "\n".join(lines) + "\n\ns3desk VERB --help tells more of each."


def _run(module: str, verb: str) -> Run:
    """Return the function of a verb, imported when it is called."""

    def run(office: Any, asked: argparse.Namespace) -> int:
        from importlib import import_module

        return int(getattr(import_module(f"s3desk.cli.{module}"), verb)(office, asked))

    return run


def _parser() -> tuple[_Parser, dict[str, _Parser]]:
    parser = _Parser(prog="s3desk", allow_abbrev=False)
    group = parser.add_subparsers(metavar="VERB", required=True)
    verbs: dict[str, _Parser] = {}

    def verb(name: str, module: str, tells: str, *, file: bool = True, reads: bool = False) -> _Parser:
        made: _Parser = group.add_parser(name, description=tells, allow_abbrev=False)
        made.set_defaults(run=_run(module, f"run_{name}"))
        if file:
            made.add_argument("file", metavar="FILE", type=_path, help="the workspace")
        if reads:
            made.add_argument("--json", action="store_true", help="for programs: JSON instead of a table")
        verbs[name] = made
        return made

    _reading(verb)
    _writing(verb)
    _keeping(verb)
    _exchanging(verb)
    _agreeing(verb)
    return parser, verbs


Verb = Callable[..., _Parser]


def _reading(verb: Verb) -> None:
    verb("info", "reading", "counts, format, members, series and digest of a workspace", reads=True)
    types = verb("types", "reading", "record types and their fields", file=False, reads=True)
    types.add_argument("type", metavar="TYPE", nargs="?", help="one type only")
    lists = verb("list", "reading", "records of a type", reads=True)
    lists.add_argument("type", metavar="TYPE", nargs="?", help="as types shows it; may be left out with --deleted")
    lists.add_argument(
        "--where",
        metavar="FIELD=VALUE",
        action="append",
        default=[],
        help="only records of which this holds (also != < <= > >=, and ~ for contains); several must all hold",
    )
    lists.add_argument("--order", metavar="FIELD", action="append", default=[], help="sort by this field")
    lists.add_argument("--descending", action="store_true", help="sort the other way round")
    lists.add_argument("--limit", metavar="N", type=_amount, help="at most so many")
    lists.add_argument("--deleted", action="store_true", help="what lies in the trash")
    lists.add_argument(
        "--circle", metavar="C", help="only this circle: mine, team, or a circle with a partner by name or sign"
    )
    shows = verb("show", "reading", "one record with everything that links to it", reads=True)
    shows.add_argument("id", metavar="ID")
    history = verb("history", "reading", "who changed a record, when, from what to what", reads=True)
    history.add_argument("id", metavar="ID")
    history.add_argument("field", metavar="FIELD", nargs="?")
    search = verb("search", "reading", "records that contain words", reads=True)
    search.add_argument("words", metavar="WORDS", nargs="+")
    search.add_argument("--limit", metavar="N", type=_amount, default=100, help="at most so many (100)")
    verb("check", "reading", "what the strategy still lacks; exit code 1 when something is", reads=True)


def _writing(verb: Verb) -> None:
    new = verb("new", "writing", "make an empty workspace")
    new.add_argument("--region", metavar="NUTS", help="the NUTS code of your region")
    new.add_argument("--as", metavar="NAME", dest="author", help="your name, as others will read it")
    verb("example", "writing", "make the example workspace")
    add = verb("add", "writing", "add a record and print its id")
    add.add_argument("type", metavar="TYPE")
    add.add_argument("values", metavar="FIELD=VALUE", nargs="*")
    add.add_argument("--circle", choices=("mine", "team"), default="team", help="mine: private, never shared")
    change = verb("set", "writing", "change fields of a record: FIELD=VALUE FIELD@LANG=VALUE FIELD+=ID FIELD-=ID")
    change.add_argument("id", metavar="ID")
    change.add_argument("values", metavar="FIELD=VALUE", nargs="+")
    delete = verb("delete", "writing", "put records into the trash, with what belongs to them")
    delete.add_argument("ids", metavar="ID", nargs="+")
    erase = verb("erase", "writing", "remove personal data of a record, with every earlier value, for good")
    erase.add_argument("id", metavar="ID")
    erase.add_argument("field", metavar="FIELD", nargs="?", help="one personal field only; without it all of them")
    verb("undo", "writing", "take back your latest step")
    verb("redo", "writing", "do again what you took back")


def _keeping(verb: Verb) -> None:
    imports = verb("import", "keeping", "read a file of the outside world", reads=True)
    imports.add_argument("source", metavar="SOURCE", type=_path)
    imports.add_argument("--kind", metavar="KIND", help="the kind of file, where it is not recognised")
    imports.add_argument("--dry-run", action="store_true", help="only say what would be new and changed")
    exports = verb("export", "keeping", "write records to a file; its ending says which format")
    exports.add_argument("target", metavar="OUT", type=_path)
    exports.add_argument("--what", metavar="TYPE", help="one type only")
    exports.add_argument(
        "--for-version",
        metavar="N",
        dest="version",
        help="leave out what this older version does not know, and list it",
    )
    verify = verb("verify", "keeping", "whether the file is sound; exit code 1 when it is not", reads=True)
    verify.add_argument("--repair", action="store_true", help="rebuild what can be rebuilt, after a restore point")
    verb("backup", "keeping", "write a restore point and print where it lies")
    restore = verb("restore", "keeping", "put a backup in the place of a workspace, or bring a deleted record back")
    restore.add_argument("backup", metavar="BACKUP", help="a backup, or the id of a record in the trash")


_SECRET = (
    "The passphrase is read from --passphrase-file or S3DESK_PASSPHRASE, never from the command line, "
    "where other users of the computer could read it."
)


def _exchanging(verb: Verb) -> None:
    packs = verb("pack", "exchanging", "write what others lack into a pack", reads=True)
    packs.epilog = _SECRET
    packs.add_argument("target", metavar="OUT.s3pack", type=_path)
    packs.add_argument(
        "--for", metavar="SERIES", dest="copy", help="only what this copy lacks; members lists the copies"
    )
    packs.add_argument(
        "--circle", metavar="C", help="only this circle: team, or a circle with a partner by name or sign"
    )
    _sealed(packs)
    _dry(packs, "only say what would go out")
    takes = verb("receive", "exchanging", "take in a pack; a file that is not there yet begins as a copy", reads=True)
    takes.epilog = _SECRET + " A key that is no member's is refused; members FILE accept FINGERPRINT lets it in."
    takes.add_argument("pack", metavar="PACK", type=_path)
    _sealed(takes)
    _dry(takes, "only say what would come in")
    syncs = verb("sync", "exchanging", "exchange with a folder, a WebDAV address or a hub, both ways", reads=True)
    syncs.epilog = (
        "TARGET is a folder, an address that begins with http://, https:// or postgresql://, or the name of a place "
        "kept in the window. The password is taken from the keyring, or from S3DESK_PASSWORD."
    )
    syncs.add_argument("target", metavar="TARGET")
    syncs.add_argument("--user", metavar="NAME", default="", help="who you are there")
    syncs.add_argument("--circle", metavar="C", help="only this circle")
    _dry(syncs, "only say what would come and go")
    shares = verb("share", "sharing", "copy chosen records into a circle with a partner region", reads=True)
    shares.epilog = (
        "Comments, notes, private records and personal fields stay; sharing again brings the copies up to date. "
        "pack FILE OUT.s3pack --circle C then writes what the partner gets."
    )
    shares.add_argument("ids", metavar="ID", nargs="*")
    circle = shares.add_mutually_exclusive_group(required=True)
    circle.add_argument("--circle", metavar="C", help="a circle with a partner by name or sign")
    circle.add_argument("--with", metavar="NAME", dest="partner", help="begin a circle of this name")
    circle.add_argument(
        "--stop", metavar="C", help="give nothing more to this circle's partner; what they hold they keep"
    )
    shares.add_argument("--remove", action="store_true", help="with --stop: what is shared goes to the trash here")
    shares.add_argument("--parts", action="store_true", help="also what belongs to the records")
    shares.add_argument(
        "--personal", metavar="TYPE.FIELD", action="append", default=[], help="let this personal field go too"
    )
    _dry(shares, "only list what would leave, and what stays, or what --stop would do")


def _agreeing(verb: Verb) -> None:
    conflicts = verb("conflicts", "deciding", "what waits to be settled, and texts that were merged", reads=True)
    conflicts.add_argument("--settled", action="store_true", help="what was settled before, latest first")
    resolve = verb("resolve", "deciding", "settle a conflict; settling anew changes what was settled")
    resolve.add_argument("conflict", metavar="CONFLICT", help="as conflicts shows it")
    choice = resolve.add_mutually_exclusive_group(required=True)
    choice.add_argument("--take", metavar="N", type=_amount, help="the value with this number")
    choice.add_argument("--value", metavar="V", help="another value, written as for set")
    choice.add_argument("--keep", action="store_true", help="the record, the member of a list, or what is shown now")
    choice.add_argument("--delete", action="store_true", help="delete the record, or take it out of the list")
    members = verb("members", "sharing", "who may write here, by fingerprint, and which copies there are", reads=True)
    members.epilog = (
        "Compare the fingerprint with its owner, by telephone, before you accept. Only the keys of packs that were "
        "refused on this device can be accepted. Retiring a key holds for everybody: later changes by it are not taken."
    )
    members.add_argument("order", metavar="accept|retire", nargs="?", choices=("accept", "retire"))
    members.add_argument("fingerprint", metavar="FINGERPRINT", nargs="?")


def _sealed(verb: _Parser) -> None:
    verb.add_argument("--passphrase-file", metavar="F", type=_path, help="a file whose first line is the passphrase")


def _dry(verb: _Parser, tells: str) -> None:
    verb.add_argument("--dry-run", action="store_true", help=tells)
