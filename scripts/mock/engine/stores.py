"""Choose the store of a database by its name."""

from __future__ import annotations

from scripts.mock.engine.database import MEMORY
from scripts.mock.engine.sqlite_store import SqliteStore
from scripts.mock.engine.store import Store, StoreError

DEFAULT_NAMESPACE = "default"


def open_store(database: str = MEMORY, *, durable: bool = False, namespace: str = DEFAULT_NAMESPACE) -> Store:
    """Open a SQLite file, memory, or a PostgreSQL database by its URL. Raises StoreError."""
    if not database.startswith(("postgresql://", "postgres://")):
        return SqliteStore(database, durable=durable)
    try:
        from scripts.mock.engine.postgres import PostgresDatabase
        from scripts.mock.engine.postgres_store import PostgresStore
    except ImportError:
        raise StoreError(
            "--database: PostgreSQL needs psycopg 3; install it with pip install 'giosg-gotom-mock[postgres]'"
        ) from None
    return PostgresStore(PostgresDatabase(database, durable=durable), namespace)
