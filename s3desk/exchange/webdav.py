"""A WebDAV server as a place to exchange: Nextcloud, SharePoint, a plain web server."""

from __future__ import annotations

import ssl
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import quote, unquote, urljoin, urlsplit

from s3desk.domain.errors import OfficeError
from s3desk.exchange.multistatus import PROPFIND, Unreadable, entries
from s3desk.exchange.places import Entry, Gone
from s3desk.services.carriers import Target
from s3desk.services.exchanging import PasswordWanted

if TYPE_CHECKING:
    from httpx import Auth, Response
    from webdav4.http import Client

_MOST_LISTING_BYTES = 64 << 20
_MOST_REDIRECTS = 3
_CONNECT_S, _WAIT_S = 15.0, 60.0
_LOOPBACK = {"localhost", "127.0.0.1", "::1"}


class Answer(NamedTuple):
    """What a server said; `path` is where the question ended after it was sent on."""

    status: int
    content: bytes
    path: str
    location: str


class WebPlace:
    """A folder on a server. A file counts as written when the server tells its whole size."""

    def __init__(self, target: Target, password: str = "") -> None:
        parts = urlsplit(target.address)
        self._root = target.address.rstrip("/")
        self._host, self._is_open = parts.hostname or "", parts.scheme == "http"
        self._path = unquote(parts.path).rstrip("/")
        self._user, self._password = target.user, password
        self._client: Client | None = None
        self._is_digest = False

    def close(self) -> None:
        if self._client is not None:
            self._client.close()
            self._client = None

    # ---- the verbs of a place

    def list(self, folder: str) -> Sequence[Entry]:
        answer = self._ask("PROPFIND", folder + "/" if folder else "", PROPFIND, {"Depth": "1"}, _MOST_LISTING_BYTES)
        if answer.status == 404 and folder:
            return []
        if answer.status == 404:
            raise OfficeError(
                "There is no folder {0} on {1}; compare the address with the one you were given.",
                self._path or "/",
                self._host,
            )
        return [each for each in self._entries(answer) if each.name]

    def _entries(self, answer: Answer) -> Sequence[Entry]:
        if answer.status != 207:
            raise self._refusal(answer.status)
        try:
            return tuple(entries(answer.content, answer.path))
        except Unreadable as odd:
            raise self._foreign() from odd

    def read(self, path: str, most: int) -> bytes:
        answer = self._ask("GET", path, most=most)
        if answer.status in {404, 410}:
            raise Gone(path)
        if answer.status != 200:
            raise self._refusal(answer.status)
        return answer.content

    def write(self, path: str, data: bytes) -> Entry:
        answer = self._ask("PUT", path, data, {"Content-Type": "application/octet-stream"})
        if answer.status in {403, 404, 409}:  # servers differ in how they say that the folder is lacking
            self._make_folders(path)
            answer = self._ask("PUT", path, data, {"Content-Type": "application/octet-stream"})
        if answer.status not in {200, 201, 204}:
            raise self._refusal(answer.status)
        return self._written(path, len(data))

    def _written(self, path: str, size: int) -> Entry:
        answer = self._ask("PROPFIND", path, PROPFIND, {"Depth": "0"}, _MOST_LISTING_BYTES)
        found = [each for each in self._entries(answer) if not each.name] if answer.status == 207 else []
        if not found or found[0].size != size:
            raise self._cut()
        return Entry(path.rpartition("/")[2], False, size, found[0].stamp)

    def _make_folders(self, path: str) -> None:
        names = path.split("/")[:-1]
        for count in range(1, len(names) + 1):
            answer = self._ask("MKCOL", "/".join(names[:count]) + "/")
            if answer.status not in {200, 201, 301, 405}:  # 301, 405: it is there
                raise self._refusal(answer.status)

    def remove(self, path: str) -> None:
        answer = self._ask("DELETE", path)
        if answer.status not in {200, 202, 204, 404, 410}:
            raise self._refusal(answer.status)

    # ---- asking

    def _ask(
        self, verb: str, path: str, data: bytes = b"", headers: dict[str, str] | None = None, most: int = 1 << 20
    ) -> Answer:
        """Return an answer with its content, whatever its status; OfficeError where there is none."""
        import httpx

        url = f"{self._root}/{quote(path)}"
        try:
            for _ in range(_MOST_REDIRECTS):
                answer = self._send(verb, url, data, headers or {}, most)
                if answer.status not in {301, 302, 307, 308}:
                    return answer
                before, url = url, self._sent_on(url, answer.location)
                if verb == "MKCOL" and url.rstrip("/") == before.rstrip("/"):
                    return answer  # the folder is there, says a server in this way
        except httpx.TransportError as odd:
            raise self._trouble(odd) from None  # its chain could show what was sent
        except (httpx.HTTPError, httpx.InvalidURL, ValueError) as odd:
            raise OfficeError(
                "{0} gave an answer that cannot be understood; nothing was changed here.", self._host
            ) from odd
        raise OfficeError("{0} sends on and on to other addresses; ask who runs it for the right one.", self._host)

    def _send(self, verb: str, url: str, data: bytes, headers: dict[str, str], most: int) -> Answer:
        client = self._connected()
        request = client.build_request(verb, url, content=data, headers=headers)
        answer = client.send(request, auth=self._auth(), stream=True)
        try:
            if answer.status_code == 401 and not self._is_digest and self._wants_digest(answer):
                self._is_digest = True
                return self._send(verb, url, data, headers, most)
            content = bytearray()
            for piece in answer.iter_bytes():
                content += piece
                if len(content) > most:
                    raise OfficeError("{0} sends more than fits; nothing was changed here.", self._host)
            return Answer(answer.status_code, bytes(content), answer.url.path, answer.headers.get("location", ""))
        finally:
            answer.close()

    def _connected(self) -> Client:
        if self._client is None:
            if self._is_open and self._password and self._host not in _LOOPBACK:
                raise OfficeError(
                    "An address that begins with http:// would show the password to everybody on the way; use https://."
                )
            from httpx import Timeout
            from webdav4.http import Client

            self._client = Client(
                verify=_trusted() if not self._is_open else False,
                timeout=Timeout(_WAIT_S, connect=_CONNECT_S),
                headers={"Accept-Encoding": "identity", "User-Agent": "S3Desk"},
                trust_env=self._host not in _LOOPBACK,  # an office's proxy does not lead to this computer
            )
        return self._client

    def _auth(self) -> Auth | None:
        from httpx import BasicAuth, DigestAuth

        if not self._user and not self._password:
            return None
        return (DigestAuth if self._is_digest else BasicAuth)(self._user, self._password)

    def _wants_digest(self, answer: Response) -> bool:
        offered = answer.headers.get_list("www-authenticate")
        return bool(self._user) and not any(each.lower().startswith("basic") for each in offered) and bool(offered)

    def _sent_on(self, url: str, location: str) -> str:
        """Return where a server sends on to, if it is the same server: nobody else gets to see a password."""
        there, here = urlsplit(urljoin(url, location)), urlsplit(url)
        is_safer = (here.scheme, there.scheme) == ("http", "https")
        if there.hostname != here.hostname or not (is_safer or (there.scheme, there.port) == (here.scheme, here.port)):
            raise OfficeError(
                "{0} sends on to {1}; if that is right, enter it as the address.", self._host, there.hostname or ""
            )
        return there.geturl()

    # ---- in words

    def _trouble(self, odd: Exception) -> OfficeError:
        import httpx

        if (untrusted := _certificate(odd)) is not None:
            return OfficeError(
                "The certificate of {0} is not trusted by this computer ({1}); nothing was sent. Ask who runs the server.",
                self._host,
                untrusted,
            )
        if isinstance(odd, httpx.ConnectError | httpx.ConnectTimeout | httpx.ProxyError | httpx.UnsupportedProtocol):
            return OfficeError(
                "{0} cannot be reached; check the network and the address. Your changes are kept.", self._host
            )
        return self._cut()

    def _cut(self) -> OfficeError:
        return OfficeError(
            "The connection to {0} broke off; nothing is lost. Try again: it goes on where it stopped.", self._host
        )

    def _foreign(self) -> OfficeError:
        return OfficeError(
            "{0} answers, but is no WebDAV folder; compare the address with the one you were given.", self._host
        )

    def _refusal(self, status: int) -> OfficeError:
        match status:
            case 401:
                return PasswordWanted("{0} does not accept this name and password; enter them again.", self._host)
            case 403:
                return OfficeError(
                    "{0} does not let you do that in this folder; ask its owner for the right.", self._host
                )
            case 404 | 409:
                return OfficeError("The folder on {0} went away meanwhile; nothing is lost. Try again.", self._host)
            case 405 | 501:
                return self._foreign()
            case 413 | 507:
                return OfficeError("There is no room left on {0}; ask who runs it. Your changes are kept.", self._host)
            case 423:
                return OfficeError("The folder on {0} is locked by another program; try again later.", self._host)
            case 429 | 502 | 503 | 504:
                return OfficeError("{0} is busy or being repaired; try again later.", self._host)
            case other:
                return OfficeError("{0} refuses with the code {1}; ask who runs the server.", self._host, other)


def _trusted() -> ssl.SSLContext:
    """Return what checks certificates: against the system's authorities, a region's own among them, and the usual."""
    import certifi

    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return context


def _certificate(odd: BaseException | None) -> str | None:
    """Return why a certificate is not trusted; None where it is not that."""
    while odd is not None:
        if isinstance(odd, ssl.SSLCertVerificationError):
            return odd.verify_message or "unknown"
        odd = odd.__cause__ or odd.__context__
    return None
