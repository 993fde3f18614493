"""Databases for mocks: files of SQLite, and databases of the tests' PostgreSQL server."""

from __future__ import annotations

import itertools
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

import psycopg

from scripts.mock.engine.postgres import SCHEMA

Connection = Callable[[str], list[tuple[Any, ...]]]
"""Returns the rows of a statement."""


@dataclass(frozen=True)
class MockDatabase:
    """A database of a mock; `location` is what `--database` takes."""

    location: str

    @contextmanager
    def connection(self) -> Iterator[Connection]:
        """Context manager for a connection besides the mock's."""
        if self.location.startswith("postgresql://"):
            with psycopg.connect(self.location, autocommit=True) as connection:
                connection.execute(f"SET search_path = {SCHEMA}".encode())
                yield lambda statement: connection.execute(statement.encode()).fetchall()
            return
        with closing(sqlite3.connect(self.location)) as file:
            yield lambda statement: file.execute(statement).fetchall()

    def rows(self, statement: str) -> list[tuple[Any, ...]]:
        """Return the rows of a statement, seen from outside the mock."""
        with self.connection() as execute:
            return execute(statement)


Place = Callable[[Mapping[str, Any]], dict[str, Any]]
"""Puts settings of a mock into the database of the test run."""


def on_postgres(own: str, new: Callable[[], str]) -> Place:
    """Return a function that puts mocks into PostgreSQL: those of a file into a database of its own from `new`.

    Those in memory share the database `own`, each in a namespace of its own.
    """
    made: dict[str, str] = {}
    numbers = itertools.count()
    prefix = uuid4().hex

    def place(settings: Mapping[str, Any]) -> dict[str, Any]:
        file = settings.get("database")
        if file is None:
            return {**settings, "database": own, "namespace": f"{prefix}-{next(numbers)}"}
        if file not in made:
            made[file] = new()
        return {**settings, "database": made[file]}

    return place
