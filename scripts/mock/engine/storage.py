"""What databases provide to a store: transactions, turns and namespaces, in SQLite or PostgreSQL."""

from __future__ import annotations

import threading
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Mapping, MutableMapping
from concurrent.futures import Executor
from contextlib import AbstractContextManager
from typing import Any, ClassVar, Self

from scripts.mock.engine.journal import SIZE, Journal
from scripts.mock.engine.log import Log, MemoryLog
from scripts.mock.engine.tables import Result, Rows

NO_COLLECTION = ""
"""In place of the collection that a statement changes: it changes no records."""


class Storage(ABC):
    """The part of a store that databases differ in. Used by one thread at a time, see `turn`.

    Attributes:
        name: the database, for messages.
        is_shared: whether other processes use the same records.
        lock: held by the thread whose turn it is.
        shared: what the processes of a namespace share besides records, as JSON; valid during a turn.
        thread: where the store is used, because it may wait for other processes; None for everywhere.
        on_new: called in the first turn of a new namespace.
    """

    name: str
    is_shared: ClassVar[bool] = False
    lock: threading.RLock
    shared: dict[str, Any]
    thread: Executor | None = None
    on_new: Callable[[], None] | None = None

    _where: ClassVar[str] = "WHERE"
    """Begins a condition, and limits the statement to this store's records."""
    _member: ClassVar[str]
    """Expression for the property of `body` named by a parameter."""
    _false: ClassVar[str]
    """The value of a property that is false, as `_member` gives it."""
    _counter_key: ClassVar[str]
    """Columns of the key of counters."""
    _states: ClassVar[Mapping[bool | None, str]]
    """Conditions for live records (True), deleted ones (False), and both (None)."""
    _everything: ClassVar[int | None]
    """The `LIMIT` of everything."""

    @abstractmethod
    def close(self) -> None:
        """Release the database."""

    @abstractmethod
    def turn(self, *, writes: bool = True) -> AbstractContextManager[None]:
        """Use the store alone, as for one request: nobody else changes what is read until it is over.

        Raises:
            WriteNeeded: something is changed without `writes`; nothing has been, so that the turn can be repeated.
        """

    @abstractmethod
    def transaction(self) -> AbstractContextManager[None]:
        """Commit all changes made inside, or none on an exception. No cost until the first change.

        A nested transaction is part of the outer one.

        Raises:
            StoreFullError: the disk or the database in memory is full.
        """

    @abstractmethod
    def _run(self, statement: str, values: tuple[Any, ...] = (), /) -> Result:
        """Execute a reading statement."""

    @abstractmethod
    def _change(self, statement: str, values: tuple[Any, ...] = (), *, of: str | None = None) -> Result:
        """Execute a writing statement; begins the current transaction if necessary.

        `of` is the only collection whose records it changes, `NO_COLLECTION` if it changes no records.
        """

    @abstractmethod
    def merge_nested(self, name: str, identifier: str, values: Mapping[str, Any]) -> None:
        """Set values (not null) in the nested object with this name and id, in every record that contains it."""

    @abstractmethod
    def _insert(self, collection: str, parent: str, identifier: str, text: str, *, is_new: bool = False) -> bool:
        """Insert a record; returns False if a live record has its id."""

    @abstractmethod
    def insert_all(self, records: Iterable[tuple[str, str, str, str]]) -> None:
        """Insert many new records: collection, parent, id and JSON text of each."""

    def _stored(self, given: str) -> str:
        """Return an id as it is stored."""
        return given

    def _original(self, stored: str) -> str:
        """Return the id that is stored, or one that means the same to the store."""
        return stored

    @abstractmethod
    def _comparable(self, value: Any) -> Any:
        """Return the value of a property as `_member` gives it."""

    def leads(self) -> bool:
        """Return whether this process does what one process does for all, such as sending webhooks."""
        return True

    def soon(self, step: Callable[[], None]) -> None:
        """Run a step that may use the store; from any thread."""
        step()

    def after_turn(self, step: Callable[[], None]) -> None:
        """Run a step, which may take a turn of its own, once the changes of the current turn are committed."""
        step()

    @abstractmethod
    def within(self, namespace: str) -> Self:
        """Return an empty store for a namespace of its own, or the one it has already."""

    def touch(self, ages: Mapping[str, float]) -> None:  # noqa: B027
        """Note when namespaces of a shared store were used: seconds ago, by name."""

    def expire(self, seconds: float) -> None:  # noqa: B027
        """Remove the namespaces of a shared store that nobody has touched for some time, except the default one."""

    def namespaces_with(self, collection: str) -> list[str]:
        """Return the namespaces of a shared store with records in a collection."""
        return []

    def log(self, kind: str, length: int) -> Log:
        """Return a log that keeps `length` entries."""
        return MemoryLog(length)

    def journal(self, size: int = SIZE) -> Journal:
        """Return the journal of requests, which keeps `size` bytes."""
        return Journal(size)

    def snapshots(self) -> MutableMapping[str, Rows]:
        """Return the snapshots, by name; each is what `dump` returned."""
        return {}
