"""Choose the store of a database by its name."""

from __future__ import annotations

import re

from scripts.mock.engine.database import MEMORY
from scripts.mock.engine.namespace_names import DEFAULT_NAMESPACE
from scripts.mock.engine.sqlite_store import SqliteStore
from scripts.mock.engine.store import Store
from scripts.mock.engine.store_errors import StoreError

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*)://")
_POSTGRES = ("postgresql", "postgres")
_KEYWORDS = re.compile(r"(?:^|\s)(?:host|hostaddr|port|dbname|user|password|service|sslmode)\s*=", re.IGNORECASE)


def is_postgres(database: str) -> bool:
    """Return whether a database is named by a URL of PostgreSQL."""
    return _scheme(database) in _POSTGRES


def _scheme(database: str) -> str | None:
    found = _SCHEME.match(database)
    return None if found is None else found.group(1).lower()


def open_store(database: str = MEMORY, *, durable: bool = False, namespace: str = DEFAULT_NAMESPACE) -> Store:
    """Open a SQLite file, memory, or a PostgreSQL database by its URL. Raises StoreError."""
    scheme = _scheme(database)
    if scheme not in _POSTGRES:
        if scheme is not None or _KEYWORDS.search(database):  # which may have a password, so that none is shown
            what = "a connection string of keywords" if scheme is None else f"{scheme}://"
            raise StoreError(
                f"--database: {what} is not supported; write postgresql://USER@HOST:PORT/NAME, with the password in "
                "PGPASSWORD or a password file, or the path of a SQLite file"
            )
        return SqliteStore(database, durable=durable)
    try:
        from scripts.mock.engine.postgres import PostgresDatabase
        from scripts.mock.engine.postgres_store import PostgresStore
    except ImportError:
        raise StoreError("--database: PostgreSQL needs psycopg 3; install the mock with its extra `postgres`") from None
    _, _, address = database.partition("://")
    return PostgresStore(PostgresDatabase(f"{scheme}://{address}", durable=durable), namespace)
