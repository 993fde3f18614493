"""Records in PostgreSQL, for several processes and machines.

Every request is a turn, which is a transaction. A turn that writes begins by locking the row of its namespace, so that
the turns of a namespace that write follow one another, whatever their processes. A turn that only reads sees one
snapshot of the database and waits for nobody.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, MutableMapping, Sequence
from contextlib import contextmanager, suppress
from typing import Any
from uuid import uuid4

import psycopg

from scripts.mock.engine.background import run_reported
from scripts.mock.engine.journal import SIZE, Journal
from scripts.mock.engine.log import Log
from scripts.mock.engine.namespace_names import DEFAULT_NAMESPACE, NAMESPACE, NAMESPACE_FORM
from scripts.mock.engine.postgres import HERE, OWN_TABLES, PostgresDatabase
from scripts.mock.engine.postgres_log import PostgresJournal, PostgresLog
from scripts.mock.engine.postgres_snapshots import PostgresSnapshots
from scripts.mock.engine.store import Store
from scripts.mock.engine.store_errors import StoreError, StoreLostError, WriteNeeded
from scripts.mock.engine.tables import COLUMNS, Result, Rows
from scripts.mock.engine.text import encode_json

_ESCAPE = "\ufdd0"  # a noncharacter: PostgreSQL's texts hold everything but U+0000
_ESCAPES = ((_ESCAPE, _ESCAPE + "1"), ("\0", _ESCAPE + "0"))
_BACKSLASH = "\ufdd1"
_JSON = f"replace(replace(body, '\\\\', '{_BACKSLASH}'), '\\u0000', '')::json"
"""The body as JSON, of which PostgreSQL parses everything but U+0000; escaped backslashes are another character."""
_HASHED = _ESCAPE + "#"
_LONGEST_ID = 400  # characters; the entries of an index have at most 2704 bytes


class PostgresStore(Store):
    """The records of a namespace."""

    is_shared = True
    _where = f"WHERE {HERE} AND"
    _member = f"(nullif(({_JSON} -> ?::text)::text, 'null') COLLATE \"C\")"
    _false = "'false'"
    _counter_key = "namespace, name"
    _states = {True: "live", False: "NOT live", None: "TRUE"}  # noqa: RUF012
    _everything = None

    def __init__(self, database: PostgresDatabase, namespace: str, *, owns_database: bool = True) -> None:
        """Raises StoreError for an invalid name of a namespace."""
        if not NAMESPACE.fullmatch(namespace):
            if owns_database:
                database.close()
            raise StoreError(f"namespace {namespace[:80]!r}: invalid name; use {NAMESPACE_FORM}")
        self._database = database
        self._owns_database = owns_database
        self._namespace = namespace
        self._connection: psycopg.Connection[tuple[Any, ...]] | None = None
        """The connection during a turn."""
        self._exists = False
        """Whether the namespace is known to exist."""
        self._writes = False
        self._in_transaction = False
        self._has_savepoint = False
        self._sequence = 0
        self._appended: list[tuple[str, str]] = []
        self._later: list[Callable[[], None]] = []
        self.thread = database.thread
        self.lock = database.lock
        self.name = database.name
        self.shared = {}

    def close(self) -> None:
        """Release the database, or the namespace if another store has opened the database."""
        if self._owns_database:
            self._database.close()
        else:
            self._database.stop_leading(self._namespace)

    def within(self, namespace: str) -> PostgresStore:
        return PostgresStore(self._database, namespace, owns_database=False)

    # Turns

    @contextmanager
    def turn(self, *, writes: bool = True) -> Iterator[None]:
        with self.lock:
            if self._connection is not None:  # a part of the turn of this thread
                if writes and not self._writes:
                    raise WriteNeeded
                yield
                return
            with self._database.translated():
                kept, is_new = self._begin(writes or not self._exists)
                try:
                    if is_new and self.on_new is not None:
                        self.on_new()
                    yield
                    self._commit(kept)
                except BaseException:
                    self._exists = not is_new
                    self._appended.clear()
                    self._later.clear()
                    self._roll_back()
                    raise
                finally:
                    self._connection = None
            steps, self._later = self._later, []
            for step in steps:
                run_reported(step)  # the turn is committed, whatever becomes of them

    def after_turn(self, step: Callable[[], None]) -> None:
        self._later.append(step)

    def append(self, kind: str, entry: str) -> None:
        """Append an entry to a log, with the end of the turn."""
        with self.turn(writes=False):
            self._appended.append((kind, _encodable(entry)))

    def execute(self, statement: str, values: Sequence[Any] = ()) -> psycopg.Cursor[tuple[Any, ...]]:
        """Execute a statement of PostgreSQL in the current turn. Raises StoreLostError, StoreFullError."""
        assert self._connection is not None, "outside a turn"
        with self._database.translated():
            return self._connection.execute(statement, values)

    def _begin(self, writes: bool) -> tuple[tuple[int, str], bool]:
        """Begin a transaction; returns what is kept in the row of the namespace, and whether the namespace is new."""
        self._connection = self._database.connection
        self._writes = writes
        try:
            return self._enter(writes)
        except BaseException:
            self._roll_back()
            self._connection = None
            raise

    def _enter(self, writes: bool) -> tuple[tuple[int, str], bool]:
        """Begin on a connection that may be lost; the transaction remains open after an error."""
        assert self._connection is not None
        try:
            row = self._lock_row(writes)
        except (psycopg.OperationalError, psycopg.InterfaceError):
            if not self._connection.closed:
                raise
            self._connection = self._database.connection  # the server was restarted since the last turn
            row = self._lock_row(writes)
        if row is None:
            if not writes:
                self._exists = False
                raise WriteNeeded
            made = self.execute(
                "INSERT INTO namespace (name) VALUES (%s) ON CONFLICT DO NOTHING RETURNING "
                "set_config('mock.namespace', name, true)",
                (self._namespace,),
            )
            if made.rowcount == 0:  # made by another process meanwhile
                self._roll_back()
                return self._enter(writes)
        self._exists = True
        kept = (0, "{}") if row is None else row
        self._sequence, self.shared = kept[0], json.loads(kept[1])
        if row is None:
            self.shared["made"] = uuid4().hex
        return kept, row is None

    def _lock_row(self, writes: bool) -> tuple[int, str] | None:
        """Begin a transaction, and read the row of the namespace; None if there is none."""
        assert self._connection is not None
        begin, lock = ("BEGIN", " FOR NO KEY UPDATE") if writes else ("BEGIN ISOLATION LEVEL REPEATABLE READ", "")
        # In one message. The name needs no escapes, see `__init__`.
        results = self._connection.execute(
            f"{begin}; SELECT sequence, shared, set_config('mock.namespace', name, true) FROM namespace "
            f"WHERE name = '{self._namespace}'{lock}".encode()
        )
        results.nextset()
        row = results.fetchone()
        return None if row is None else (int(row[0]), str(row[1]))

    def _commit(self, kept: tuple[int, str]) -> None:
        assert self._connection is not None
        text = encode_json(self.shared) if self._writes else kept[1]
        changed = (self._sequence, text) != kept
        if not changed and not self._appended:
            self._connection.execute("COMMIT")
            return
        with self._connection.pipeline():
            if changed:
                self._connection.execute(
                    "UPDATE namespace SET sequence = %s, shared = %s WHERE name = %s",
                    (self._sequence, text, self._namespace),
                )
            if self._appended:
                kinds, entries = ([*column] for column in zip(*self._appended, strict=True))
                self._connection.execute(
                    "INSERT INTO log (kind, entry) SELECT * FROM unnest(%s::text[], %s::text[])", (kinds, entries)
                )
            self._connection.execute("COMMIT")
        self._appended.clear()

    def _roll_back(self) -> None:
        if self._connection is not None:
            try:
                self._connection.execute("ROLLBACK")
            except psycopg.Error:
                self._connection.close()  # the next turn opens another

    @contextmanager
    def transaction(self) -> Iterator[None]:
        if self._in_transaction:
            yield
            return
        if self._connection is None:
            with self.turn(), self.transaction():
                yield
            return
        self._in_transaction, self._has_savepoint = True, False
        sequence, shared, later = self._sequence, {**self.shared}, len(self._later)
        try:
            yield
        except BaseException:
            self.shared = shared
            del self._later[later:]
            if self._has_savepoint:
                self._sequence = sequence
                with suppress(psycopg.Error, StoreLostError):
                    self.execute("ROLLBACK TO SAVEPOINT change")
            raise
        finally:
            self._in_transaction = False

    # Statements

    def _run(self, statement: str, values: tuple[Any, ...] = (), /) -> Result:
        if self._connection is None:
            with self.turn(writes=False):
                return self._run(statement, values)
        return self.execute(statement.replace("?", "%s"), [_escaped(value) for value in values])

    def _change(self, statement: str, values: tuple[Any, ...] = (), *, of: str | None = None) -> Result:
        if self._connection is None:
            with self.turn():
                return self._change(statement, values)
        self._prepare_change()
        return self._run(statement, values)

    def _prepare_change(self) -> None:
        """Make the changes of a transaction revocable. Raises WriteNeeded."""
        if not self._writes:
            raise WriteNeeded
        if self._in_transaction and not self._has_savepoint:
            self.execute("SAVEPOINT change")
            self._has_savepoint = True

    def _insert(self, collection: str, parent: str, identifier: str, text: str, *, is_new: bool = False) -> bool:
        if self._connection is None:
            with self.turn():
                return self._insert(collection, parent, identifier, text)
        self._prepare_change()
        inserted = self.execute(
            "INSERT INTO record (sequence, collection, parent, id, body) VALUES (%s, %s, %s, %s, %s) "
            "ON CONFLICT DO NOTHING",
            (self._sequence + 1, collection, _escaped(parent), _escaped(identifier), text),
        )
        if inserted.rowcount == 0:
            return False
        self._sequence += 1
        return True

    def insert_all(self, records: Iterable[tuple[str, str, str, str]]) -> None:
        if self._connection is None:
            with self.turn():
                return self.insert_all(records)
        self._prepare_change()
        first = self._sequence + 1
        rows = [
            (number, collection, _escaped(parent), _escaped(identifier), text)
            for number, (collection, parent, identifier, text) in enumerate(records, start=first)
        ]
        self._sequence += len(rows)
        self._copy("record", ("sequence", "collection", "parent", "id", "body"), rows)
        return None

    def _copy(self, table: str, columns: Iterable[str], rows: Iterable[tuple[Any, ...]]) -> None:
        assert self._connection is not None
        statement = f"COPY {table} ({', '.join(columns)}) FROM STDIN".encode()
        with self._database.translated(), self._connection.cursor().copy(statement) as copy:
            for row in rows:
                copy.write_row(row)

    def update(self, collection: str, identifier: str, body: Mapping[str, Any], *, live: bool = True) -> str:
        if self._connection is None:
            with self.turn():
                return self.update(collection, identifier, body, live=live)
        self._prepare_change()
        text = encode_json(body)
        self.execute(
            f"UPDATE record SET body = %s, live = %s {self._where} collection = %s AND id = %s AND live",
            (text, live, collection, _escaped(identifier)),
        )
        return text

    def merge_nested(self, name: str, identifier: str, values: Mapping[str, Any]) -> None:
        rows = self._run(
            f"SELECT sequence, body FROM record {self._where} ({_JSON} -> ?::text -> 'id')::text = ?",
            (name, self._comparable(identifier)),
        ).fetchall()
        for sequence, text in rows:
            body = json.loads(text)
            body[name] |= values
            self._prepare_change()
            self.execute(f"UPDATE record SET body = %s {self._where} sequence = %s", (encode_json(body), sequence))

    def load(self, rows: Rows) -> None:
        with self.transaction():
            self.clear()
            for table, listed in rows.items():
                self._copy(table, COLUMNS[table], listed)

    def leads(self) -> bool:
        return self._database.leads(self._namespace)

    def soon(self, step: Callable[[], None]) -> None:
        self._database.soon(step)

    def touch(self, ages: Mapping[str, float]) -> None:
        with self._database.translated():
            self._database.connection.execute(
                "UPDATE namespace SET used_at = greatest(used_at, now() - make_interval(secs => age)) "
                "FROM unnest(%s::text[], %s::float8[]) AS used (namespace, age) WHERE name = used.namespace",
                ([*ages], [*ages.values()]),
            )

    def expire(self, seconds: float) -> None:
        with self._database.translated(), self._database.connection.transaction():
            connection = self._database.connection
            rows = connection.execute(
                "DELETE FROM namespace WHERE name IN (SELECT name FROM namespace WHERE name <> %s "
                "AND used_at < now() - make_interval(secs => %s) FOR UPDATE SKIP LOCKED) RETURNING name",
                (DEFAULT_NAMESPACE, seconds),
            ).fetchall()
            for table in OWN_TABLES if rows else ():
                connection.execute(
                    f"DELETE FROM {table} WHERE namespace = ANY(%s)".encode(), ([name for (name,) in rows],)
                )

    def namespaces_with(self, collection: str) -> list[str]:
        with self._database.translated():
            rows = self._database.connection.execute(
                "SELECT name FROM namespace WHERE EXISTS "
                "(SELECT 1 FROM record WHERE record.namespace = namespace.name AND collection = %s)",
                (collection,),
            ).fetchall()
        return [name for (name,) in rows]

    def log(self, kind: str, length: int) -> Log:
        return PostgresLog(self, kind, length)

    def journal(self, size: int = SIZE) -> Journal:
        return PostgresJournal(self, size)

    def snapshots(self) -> MutableMapping[str, Rows]:
        return PostgresSnapshots(self)

    def _stored(self, given: str) -> str:
        return str(_escaped(given))

    def _original(self, stored: str) -> str:
        if _ESCAPE not in stored or stored.startswith(_HASHED):
            return stored
        for character, escape in reversed(_ESCAPES):
            stored = stored.replace(escape, character)
        return stored

    def _comparable(self, value: Any) -> Any:
        return encode_json(value).replace("\\\\", _BACKSLASH).replace("\\u0000", "")


def _escaped(value: Any) -> Any:
    """Return an id or parent as stored, long ones as their hash; other values unchanged."""
    if not isinstance(value, str) or value.startswith(_HASHED):
        return value
    if len(value) > _LONGEST_ID:
        return _HASHED + hashlib.sha256(value.encode()).hexdigest()
    if "\0" in value or _ESCAPE in value:
        for character, escape in _ESCAPES:
            value = value.replace(character, escape)
    return value


def _encodable(text: str) -> str:
    """Return JSON text with lone surrogates, which UTF-8 has not, as escapes."""
    return text.encode("utf-8", "backslashreplace").decode() if not text.isascii() else text
