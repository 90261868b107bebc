"""A PostgreSQL server of the tests' own, on loopback, with nothing in it but what resources/hub puts there."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlalchemy as sa

HUB = Path(__file__).resolve().parents[2] / "resources" / "hub"
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
            _give_away(folder)
            (folder / "password").write_text(PASSWORD)
            (folder / "password").chmod(0o644)
            chosen = ["-A", "scram-sha-256", "-U", "postgres", "-E", "UTF8", "--locale=C", "--no-sync"]
            server._run("initdb", "-D", str(folder / "data"), f"--pwfile={folder / 'password'}", *chosen)
            server.start()
            server.script("hub.sql", "postgres")
            yield server
        finally:
            server.stop()
            shutil.rmtree(folder, ignore_errors=True)

    def _run(self, program: str, *arguments: str) -> None:
        done = subprocess.run(
            [_program(program), *arguments],
            capture_output=True,
            text=True,
            check=False,
            cwd=self._folder,
            timeout=60,
            **_unprivileged(),  # type: ignore[call-overload]
        )
        assert done.returncode == 0, done.stdout + done.stderr

    def start(self, *more: str) -> None:
        chosen = [f"-p {self._port}", "-c listen_addresses=127.0.0.1", f"-c unix_socket_directories={self._folder}"]
        options = " ".join([*chosen, "-c fsync=off", *more])
        data, log = str(self._folder / "data"), str(self._folder / "log")
        self._run("pg_ctl", "-D", data, "-w", "-t", "50", "-l", log, "-o", options, "start")

    def stop(self) -> None:
        if (self._folder / "data" / "postmaster.pid").exists():
            self._run("pg_ctl", "-D", str(self._folder / "data"), "-w", "-m", "fast", "stop")

    def secure(self, certificate: Path, key: Path) -> None:
        """Start anew with encryption."""
        for source in (certificate, key):
            there = self._folder / source.name
            shutil.copyfile(source, there)
            there.chmod(0o600)
            _give_away(there)
        self.stop()
        files = {"ssl_cert_file": self._folder / certificate.name, "ssl_key_file": self._folder / key.name}
        self.start("-c ssl=on", *(f"-c {name}={path}" for name, path in files.items()))

    def script(self, name: str, database: str, **variables: str) -> None:
        """Run a script of resources/hub as its README says."""
        self._psql(database, *(f"-v{key}={value}" for key, value in variables.items()), "-f", str(HUB / name))

    def _psql(self, database: str, *arguments: str) -> None:
        whose = {"PGHOST": "127.0.0.1", "PGPORT": str(self._port), "PGUSER": "postgres", "PGPASSWORD": PASSWORD}
        done = subprocess.run(
            [_program("psql"), "-X", "-d", database, *arguments],
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
            env=os.environ | whose,
        )
        assert done.returncode == 0, done.stdout + done.stderr

    def prepare(self, team: str, person: str) -> None:
        """Make a team and a person of it."""
        self.script("team.sql", "s3desk", team=team)
        self.script("person.sql", "s3desk", team=team, person=person)
        self._psql("s3desk", "-c", f"ALTER ROLE {person} PASSWORD '{PASSWORD}'")

    def address(self, person: str, database: str = "s3desk") -> str:
        return f"postgresql://{person}:{PASSWORD}@127.0.0.1:{self._port}/{database}?application_name=test"

    def url(self, person: str, database: str = "s3desk") -> str:
        return f"postgresql+psycopg://{person}:{PASSWORD}@127.0.0.1:{self._port}/{database}"

    @contextmanager
    def tables_of(self, team: str) -> Iterator[sa.Connection]:
        """Give a team's tables to an administrator."""
        engine = sa.create_engine(self.url("postgres"), poolclass=sa.NullPool)
        with engine.connect() as connection:
            connection.execute(sa.text(f"SET search_path = {team}"))
            connection.commit()
            yield connection
        engine.dispose()


def _give_away(path: Path) -> None:
    if os.getuid() == 0:
        shutil.chown(path, "postgres", "postgres")
