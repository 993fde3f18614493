"""Choose the store of a database by its name."""

from __future__ import annotations

from scripts.mock.engine.database import MEMORY
from scripts.mock.engine.sqlite_store import SqliteStore
from scripts.mock.engine.store import DEFAULT_NAMESPACE, Store, StoreError


def is_postgres(database: str) -> bool:
    """Return whether a database is named by a URL of PostgreSQL."""
    return database.startswith(("postgresql://", "postgres://"))


def open_store(database: str = MEMORY, *, durable: bool = False, namespace: str = DEFAULT_NAMESPACE) -> Store:
    """Open a SQLite file, memory, or a PostgreSQL database by its URL. Raises StoreError."""
    if not is_postgres(database):
        return SqliteStore(database, durable=durable)
    try:
        from scripts.mock.engine.postgres import PostgresDatabase
        from scripts.mock.engine.postgres_store import PostgresStore
    except ImportError:
        raise StoreError(
            "--database: PostgreSQL needs psycopg 3; install it with pip install 'giosg-gotom-mock[postgres]'"
        ) from None
    return PostgresStore(PostgresDatabase(database, durable=durable), namespace)
