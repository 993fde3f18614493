"""Databases for mocks: files of SQLite, and databases of the tests' PostgreSQL server."""

from __future__ import annotations

import itertools
import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

import psycopg

from scripts.mock.engine.postgres import SCHEMA


@dataclass(frozen=True)
class MockDatabase:
    """A database of a mock; `location` is what `--database` takes."""

    location: str

    def rows(self, statement: str) -> list[tuple[Any, ...]]:
        """Return the rows of a statement, seen from outside the mock."""
        if self.location.startswith("postgresql://"):
            with psycopg.connect(self.location, autocommit=True) as connection:
                connection.execute(f"SET search_path = {SCHEMA}".encode())
                return connection.execute(statement.encode()).fetchall()
        with closing(sqlite3.connect(self.location)) as file:
            return file.execute(statement).fetchall()


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
