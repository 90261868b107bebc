"""A PostgreSQL server of the tests' own, on loopback, with nothing in it but what packaging/hub puts there."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

HUB = Path(__file__).resolve().parents[2] / "packaging" / "hub"
PASSWORD = "secret"


def _program(name: str) -> str:
    """Return a program of the newest server that is installed; Debian keeps them off the PATH."""
    found = sorted(Path("/usr/lib").glob(f"postgresql/*/bin/{name}"), key=lambda each: int(each.parts[-3]))
    return str(found[-1]) if found else shutil.which(name) or name


def _unprivileged() -> dict[str, object]:
    """Return as whom the server runs: it refuses to be an administrator."""
    return {"user": "postgres", "group": "postgres", "extra_groups": []} if os.getuid() == 0 else {}


class Server:
    """A server; `address` names it for S3Desk, `url` for SQLAlchemy."""

    def __init__(self, folder: Path, port: int) -> None:
        self._folder, self._port = folder, port

    @classmethod
    @contextmanager
    def started(cls) -> Iterator[Server]:
        folder = Path(tempfile.mkdtemp(prefix="s3hub-"))
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        server = cls(folder, port)
        try:
            if os.getuid() == 0:
                shutil.chown(folder, "postgres", "postgres")
            server._run(
                "initdb",
                "-D",
                str(folder / "data"),
                "-A",
                "scram-sha-256",
                "-U",
                "postgres",
                "-E",
                "UTF8",
                "--locale=C",
                f"--pwfile={server._secret()}",
                "--no-sync",
            )
            server.start()
            server.script("hub.sql", "postgres")
            yield server
        finally:
            server.stop()
            shutil.rmtree(folder, ignore_errors=True)

    def _secret(self) -> Path:
        path = self._folder / "password"
        path.write_text(PASSWORD)
        path.chmod(0o644)
        return path

    def _run(self, program: str, *arguments: str) -> None:
        done = subprocess.run(
            [_program(program), *arguments],
            capture_output=True,
            text=True,
            check=False,
            cwd=self._folder,
            timeout=60,
            **_unprivileged(),
        )  # type: ignore[call-overload]
        assert done.returncode == 0, done.stdout + done.stderr

    def start(self) -> None:
        options = (
            f"-p {self._port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={self._folder} -c fsync=off"
        )
        self._run(
            "pg_ctl",
            "-D",
            str(self._folder / "data"),
            "-w",
            "-t",
            "50",
            "-l",
            str(self._folder / "log"),
            "-o",
            options,
            "start",
        )

    def stop(self) -> None:
        if (self._folder / "data" / "postmaster.pid").exists():
            self._run("pg_ctl", "-D", str(self._folder / "data"), "-w", "-m", "fast", "stop")

    def script(self, name: str, database: str, **variables: str) -> None:
        """Run a script of packaging/hub as its README says."""
        given = [part for key, value in variables.items() for part in ("-v", f"{key}={value}")]
        done = subprocess.run(
            [_program("psql"), "-X", "-d", database, *given, "-f", str(HUB / name)],
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
            env=os.environ
            | {"PGHOST": "127.0.0.1", "PGPORT": str(self._port), "PGUSER": "postgres", "PGPASSWORD": PASSWORD},
        )
        assert done.returncode == 0, done.stdout + done.stderr

    def prepare(self, team: str, person: str) -> None:
        self.script("team.sql", "s3desk", team=team)
        self.script("person.sql", "s3desk", team=team, person=person)
        done = subprocess.run(
            [_program("psql"), "-X", "-q", "-d", "s3desk", "-c", f"ALTER ROLE {person} PASSWORD '{PASSWORD}'"],
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
            env=os.environ
            | {"PGHOST": "127.0.0.1", "PGPORT": str(self._port), "PGUSER": "postgres", "PGPASSWORD": PASSWORD},
        )
        assert done.returncode == 0, done.stderr

    def address(self, person: str, database: str = "s3desk") -> str:
        return f"postgresql://{person}:{PASSWORD}@127.0.0.1:{self._port}/{database}?application_name=test"

    def url(self, person: str, database: str = "s3desk") -> str:
        return f"postgresql+psycopg://{person}:{PASSWORD}@127.0.0.1:{self._port}/{database}"

    def administrator(self) -> str:
        return self.url("postgres")
