"""WebDAV servers of the tests' own, on loopback: a good one, a weak one, one that is cut off, one that refuses."""

from __future__ import annotations

import re
import socket
import subprocess
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from io import BytesIO
from pathlib import Path
from typing import Any

from cheroot.ssl.builtin import BuiltinSSLAdapter
from cheroot.wsgi import Server
from wsgidav.wsgidav_app import WsgiDAVApp

USER, PASSWORD = "ana", "secret pass:word/é"
App = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]


def dav(folder: Path, *, digest: bool = False) -> App:
    """Return a WebDAV folder that asks for a name and password."""
    return WsgiDAVApp(  # type: ignore[no-any-return]
        {
            "provider_mapping": {"/plans": str(folder.parent)},
            "simple_dc": {"user_mapping": {"*": {USER: {"password": PASSWORD}}}},
            "http_authenticator": {"accept_basic": not digest, "accept_digest": digest, "default_to_digest": digest},
            "verbose": 0,
            "logging": {"enable": False, "enable_loggers": []},
            "property_manager": False,
            "lock_storage": False,
            "dir_browser": {"enable": False},
        }
    )


@contextmanager
def serving(app: App, proof: tuple[Path, Path] | None = None) -> Iterator[str]:
    """Serve an application; give its address."""
    server = Server(("127.0.0.1", 0), app, numthreads=4, timeout=20)
    if proof is not None:
        server.ssl_adapter = BuiltinSSLAdapter(str(proof[0]), str(proof[1]))
    server.prepare()
    thread = threading.Thread(target=server.serve, daemon=True)
    thread.start()
    try:
        yield f"{'https' if proof else 'http'}://127.0.0.1:{server.bind_addr[1]}"
    finally:
        server.stop()
        thread.join()


def without_etags(app: App) -> App:
    """Return the same server, as one that knows no ETags."""

    def weak(environ: dict[str, Any], start: Callable[..., Any]) -> Iterable[bytes]:
        told: list[Any] = []
        body = b"".join(app(environ, lambda *given: told.append(given)))
        body = re.sub(rb"<(\w+:)?getetag>[^<]*</(\w+:)?getetag>|<(\w+:)?getetag\s*/>", b"", body)
        status, headers, *_ = told[-1]
        kept = [(key, value) for key, value in headers if key.lower() not in {"etag", "content-length"}]
        start(status, [*kept, ("Content-Length", str(len(body)))])
        return [body]

    return weak


def swallowing(app: App, share: float) -> App:
    """Return the same server, as one that keeps only a part of what is uploaded and says that all is well; once."""
    done: list[bool] = []

    def cut(environ: dict[str, Any], start: Callable[..., Any]) -> Iterable[bytes]:
        if environ["REQUEST_METHOD"] == "PUT" and environ["PATH_INFO"].endswith(".s3pack") and not done:
            done.append(True)
            data = environ["wsgi.input"].read(int(environ["CONTENT_LENGTH"]))
            kept = data[: int(len(data) * share)]
            environ = environ | {"wsgi.input": BytesIO(kept), "CONTENT_LENGTH": str(len(kept))}
        return app(environ, start)

    return cut


def answering(status: str, **headers: str) -> App:
    """Return a server that has one answer to everything."""

    def refuse(environ: dict[str, Any], start: Callable[..., Any]) -> Iterable[bytes]:
        environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
        told = [(key.replace("_", "-"), value) for key, value in headers.items()]
        start(status, [*told, ("Content-Length", "2")])
        return [b"no"]

    return refuse


class Wire:
    """The way to a server, that breaks once while something is uploaded."""

    def __init__(self, address: str, share: float) -> None:
        self._port = int(address.rpartition(":")[2])
        self._share, self._is_cut = share, False
        self._door = socket.create_server(("127.0.0.1", 0))
        self._threads = [threading.Thread(target=self._accept, daemon=True)]
        self._threads[0].start()
        self._open: list[socket.socket] = []

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self._door.getsockname()[1]}"

    def close(self) -> None:
        with suppress(OSError):
            self._door.shutdown(socket.SHUT_RDWR)
        self._door.close()
        for each in self._open:
            self._end(each)
        for thread in self._threads:
            thread.join()

    @staticmethod
    def _end(each: socket.socket) -> None:
        with suppress(OSError):
            each.shutdown(socket.SHUT_RDWR)
        each.close()

    def _accept(self) -> None:
        while True:
            try:
                near, _ = self._door.accept()
            except OSError:
                return
            far = socket.create_connection(("127.0.0.1", self._port))
            self._open += [near, far]
            for way in (self._up, self._down):
                thread = threading.Thread(target=way, args=(near, far), daemon=True)
                self._threads.append(thread)
                thread.start()

    def _up(self, near: socket.socket, far: socket.socket) -> None:
        left: int | None = None
        with suppress(OSError):
            while data := near.recv(4096):
                told = re.match(rb"PUT \S+s3pack .*?content-length: (\d+)", data, re.DOTALL | re.IGNORECASE)
                if told and not self._is_cut:
                    left = data.find(b"\r\n\r\n") + 4 + int(int(told[1]) * self._share)
                if left is not None:
                    far.sendall(data[:left])
                    left -= len(data)
                    if left <= 0:
                        self._is_cut = True
                        break
                else:
                    far.sendall(data)
        self._end(far)
        self._end(near)

    def _down(self, near: socket.socket, far: socket.socket) -> None:
        with suppress(OSError):
            while data := far.recv(65536):
                near.sendall(data)
        self._end(near)


def self_signed(folder: Path) -> tuple[Path, Path]:
    """Make a certificate of this computer, and its key."""
    certificate, key = folder / "server.crt", folder / "server.key"
    subject = ["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1", "-days", "2"]
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", certificate, *subject],
        check=True,
        capture_output=True,
        timeout=60,
    )
    return certificate, key
