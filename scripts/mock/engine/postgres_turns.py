"""What logs and snapshots in PostgreSQL need of their store."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from typing import Any, Protocol

from scripts.mock.engine.tables import Result


class Turns(Protocol):
    """A store whose requests are turns; `PostgresStore` describes the methods."""

    shared: dict[str, Any]

    def turn(self, *, writes: bool = True) -> AbstractContextManager[None]: ...
    def execute(self, statement: str, values: Sequence[Any] = ()) -> Result: ...
    def append(self, kind: str, entry: str) -> None: ...
    def after_turn(self, step: Callable[[], None]) -> None: ...
