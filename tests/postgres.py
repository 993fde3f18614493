"""The PostgreSQL server of a test run, shared by all workers."""

from __future__ import annotations

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from scripts.postgres import PostgresServer, cluster


@contextmanager
def shared_server(root: Path) -> Iterator[PostgresServer]:
    """Context manager for the server of a run, whose workers share the folder `root`.

    The first worker that needs it starts it, and stops it when all others have finished.
    """
    place = root / "postgres"
    with (root / "postgres.lock").open("w") as turn, (root / "postgres.users").open("w") as users:
        fcntl.flock(turn, fcntl.LOCK_EX)
        if place.exists():
            fcntl.flock(users, fcntl.LOCK_SH)
            fcntl.flock(turn, fcntl.LOCK_UN)
            yield PostgresServer(Path(place.read_text()))
            return
        with cluster() as data, data.running() as server:
            place.write_text(str(server.folder))
            fcntl.flock(turn, fcntl.LOCK_UN)
            try:
                yield server
            finally:
                fcntl.flock(turn, fcntl.LOCK_EX)
                place.unlink()
                fcntl.flock(users, fcntl.LOCK_EX)
