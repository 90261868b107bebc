"""The places where this laptop exchanges a workspace: a list in the settings folder, passwords in the keyring."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict, fields, replace
from pathlib import Path
from urllib.parse import SplitResult, parse_qsl, unquote, urlencode, urlsplit, urlunsplit

from s3desk.domain.errors import OfficeError
from s3desk.domain.messages import mark
from s3desk.services import keyrings
from s3desk.services.aside import reason, write_aside
from s3desk.services.carriers import Target
from s3desk.services.exchanging import How

_SCHEMES = {
    "http": How.WEBDAV,
    "https": How.WEBDAV,
    "dav": How.WEBDAV,
    "davs": How.WEBDAV,
    "postgres": How.HUB,
    "postgresql": How.HUB,
}
_NO_PLACE = mark("A folder, a web address (https) or a hub (postgresql) is needed to exchange with.")
_ALIASES = {"dav": "http", "davs": "https", "postgres": "postgresql"}


class Targets:
    """The targets of one workspace; nothing is opened by naming them."""

    def __init__(self, home: Path, workspace: bytes) -> None:
        self._home, self._workspace = home, workspace
        self._path = home / "targets" / f"{workspace.hex()}.json"

    def all(self) -> Sequence[Target]:
        """Return the targets by name; OfficeError when the list is damaged."""
        try:
            held = json.loads(self._path.read_text(encoding="utf-8"))
            return tuple(_target(each) for each in held)
        except FileNotFoundError:
            return ()
        except (OSError, ValueError, TypeError, AttributeError) as odd:
            raise OfficeError(
                "The list of kept places {0} cannot be read; remove it and enter the places anew.", str(self._path)
            ) from odd

    def find(self, text: str) -> tuple[Target, str]:
        """Return the target of this name, else what the text is the address of; and the password written in it."""
        for each in self.all():
            if each.name.casefold() == text.strip().casefold():
                return each, ""
        return target_at(text)

    def keep(self, target: Target, password: str = "", instead: str = "") -> bool:
        """Keep a target, in the place of another one; return False when no keyring could keep its password.

        An empty password leaves the one that is kept as it is.
        """
        found, written = target_at(target.address)
        name = " ".join(target.name.split())[:100] or found.name
        clean = replace(target, name=name, how=found.how, address=found.address, user=target.user or found.user)
        others = [each for each in self.all() if each.name != instead]
        if any(each.name.casefold() == name.casefold() for each in others):
            raise OfficeError("There is a place named {0} already; choose another name.", name)
        secret = password or written or (keyrings.get(self._entry(instead)) or "" if instead else "")
        self._write(sorted([*others, clean], key=lambda each: each.name.casefold()))
        if instead and instead != name:
            keyrings.remove(self._entry(instead))
        return not secret or keyrings.put(self._entry(name), secret)

    def forget(self, name: str) -> None:
        """Strike a target off the list, and its password out of the keyring."""
        self._write([each for each in self.all() if each.name != name])
        keyrings.remove(self._entry(name))

    def password(self, target: Target) -> str:
        """Return the password that the keyring holds for a target; empty where it holds none."""
        if not any((each.name, each.address) == (target.name, target.address) for each in self.all()):
            return ""  # nobody else gets to see it
        return keyrings.get(self._entry(target.name)) or ""

    def _entry(self, name: str) -> str:
        whose = f"{self._home.absolute()}\n{self._workspace.hex()}\n{name}"
        return f"target {hashlib.sha256(whose.encode()).hexdigest()[:32]}"

    def _write(self, targets: Sequence[Target]) -> None:
        held = [asdict(each) | {"how": each.how.value} for each in targets]
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            write_aside(self._path, json.dumps(held, ensure_ascii=False, indent=1).encode())
        except OSError as odd:
            raise OfficeError(
                "The list of kept places could not be written to {0} ({1}); nothing was changed.",
                str(self._path.parent),
                reason(odd),
            ) from odd


def _target(held: dict[str, object]) -> Target:
    known = {each.name for each in fields(Target)}  # a newer program may keep more
    return Target(**{key: How(value) if key == "how" else value for key, value in held.items() if key in known})  # type: ignore[arg-type]


def target_at(text: str) -> tuple[Target, str]:
    """Return the target that an address names, and the password that was written in it, which the target is not."""
    text = text.strip()
    if not text:
        raise OfficeError(_NO_PLACE)
    scheme, separator, _ = text.partition("://")
    if not separator:
        try:
            return _at_folder(text, Path(text).expanduser().absolute()), ""
        except RuntimeError as odd:  # ~ of somebody whom the computer does not know
            raise OfficeError(_NO_PLACE) from odd
    if scheme.lower() == "file":
        from urllib.request import url2pathname

        path = url2pathname(urlsplit(text).path)
        return _at_folder(path, Path(path)), ""
    if scheme.lower() not in _SCHEMES:
        raise OfficeError("{0} is no way to exchange; use a folder, https:// or postgresql://.", f"{scheme}://")
    return _at_server(text, scheme.lower())


def _at_folder(name: str, path: Path) -> Target:
    """Return a folder as a target; it may be away for now, as a network drive is, but is no file."""
    try:
        is_file = path.is_file()
    except OSError:  # whoever may not look there is told when they exchange
        is_file = False
    if is_file:
        raise OfficeError(
            "{0} is a file, and a place of exchange is a folder. Choose the folder that it lies in; a single pack is "
            "taken in as a file.",
            path.name,
        )
    return Target(name, How.FOLDER, str(path))


def _at_server(text: str, scheme: str) -> tuple[Target, str]:
    try:
        parts = urlsplit(text)
        host, port, user, password = parts.hostname or "", parts.port, parts.username or "", parts.password or ""
    except ValueError as odd:
        raise OfficeError("This address cannot be read; compare it with the one you were given.") from odd
    how = _SCHEMES[scheme]
    asked = parse_qsl(parts.query, keep_blank_values=True) if how is How.HUB else []
    written = dict(asked)
    if how is How.WEBDAV and not host:
        raise OfficeError("The address lacks the name of a server; compare it with the one you were given.")
    password = unquote(password) or written.get("password", "")
    user = unquote(user) or written.get("user", "")
    query = urlencode([(key, value) for key, value in asked if key not in {"user", "password"}])
    place = f"[{host}]" if ":" in host else host
    place += f":{port}" if port else ""
    query = query if how is How.HUB else parts.query
    address = urlunsplit(SplitResult(_ALIASES.get(scheme, scheme), place, parts.path, query, ""))
    if not host:  # a hub by its socket: urlunsplit leaves out two of the three slashes
        address = f"postgresql://{parts.path}" + (f"?{query}" if query else "")
    return Target(host or address, how, address, user), password
