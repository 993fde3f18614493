"""Records in PostgreSQL, for several processes and machines.

Every request is a turn, which is a transaction. A turn that writes begins by locking the row of its namespace, so that
the turns of a namespace that write follow one another, whatever their processes. A turn that only reads sees one
snapshot of the database and waits for nobody.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import Any

import psycopg

from scripts.mock.engine.postgres import OWN_TABLES, PostgresDatabase
from scripts.mock.engine.store import COLUMNS, Result, Rows, Store, StoreLostError, WriteNeededError
from scripts.mock.engine.text import encode_json

_ESCAPE = "\ufdd0"  # a noncharacter: PostgreSQL's texts hold everything but U+0000
_ESCAPES = ((_ESCAPE, _ESCAPE + "1"), ("\0", _ESCAPE + "0"))
_HASHED = _ESCAPE + "#"
_LONGEST_ID = 400  # characters; the entries of an index have at most 2704 bytes


class PostgresStore(Store):
    """The records of a namespace."""

    is_shared = True
    _where = "WHERE namespace = current_setting('mock.namespace') AND"
    _member = "nullif((body::json -> ?::text)::text, 'null')"
    _false = "'false'"
    _counter_key = "namespace, name"
    _states = {True: "live", False: "NOT live", None: "TRUE"}  # noqa: RUF012
    _everything = None

    def __init__(self, database: PostgresDatabase, namespace: str) -> None:
        self._database = database
        self._namespace = namespace
        self._connection: psycopg.Connection[tuple[Any, ...]] | None = None
        """The connection during a turn."""
        self._writes = False
        self._in_transaction = False
        self._has_savepoint = False
        self._sequence = 0
        self.lock = database.lock
        self.name = database.name
        self.shared = {}

    def close(self) -> None:
        self._database.close()

    # Turns

    @contextmanager
    def turn(self, *, writes: bool = True) -> Iterator[None]:
        with self.lock:
            if self._connection is not None:  # a part of the turn of this thread
                if writes and not self._writes:
                    raise WriteNeededError
                yield
                return
            with self._database.translated():
                kept = self._begin(writes)
                try:
                    yield
                    self._commit(kept)
                except BaseException:
                    with suppress(psycopg.Error):
                        self._running.execute("ROLLBACK")
                    raise
                finally:
                    self._connection = None

    @property
    def _running(self) -> psycopg.Connection[tuple[Any, ...]]:
        assert self._connection is not None, "outside a turn"
        return self._connection

    def _begin(self, writes: bool) -> tuple[int, str]:
        """Begin a transaction; returns sequence and shared values of the namespace as stored."""
        try:
            row = self._opened(writes)
        except StoreLostError:
            raise
        except (psycopg.OperationalError, psycopg.InterfaceError) as error:
            if self._connection is None or not self._connection.closed:
                self._connection = None
                raise
            del error
            row = self._opened(writes)  # the server was restarted since the last turn
        self._writes = writes
        self._sequence, text = row
        self.shared = json.loads(text)
        return row

    def _opened(self, writes: bool) -> tuple[int, str]:
        self._connection = None
        self._connection = connection = self._database.connection
        begin, lock = ("BEGIN", " FOR NO KEY UPDATE") if writes else ("BEGIN ISOLATION LEVEL REPEATABLE READ", "")
        # In one message. The name needs no escapes, see `check_namespace`.
        results = connection.execute(
            f"{begin}; SELECT sequence, shared, set_config('mock.namespace', name, true) FROM namespace "
            f"WHERE name = '{self._namespace}'{lock}"
        )
        results.nextset()
        row = results.fetchone()
        if row is None:  # on first use, or expired
            connection.execute("INSERT INTO namespace (name) VALUES (%s) ON CONFLICT DO NOTHING", (self._namespace,))
            connection.execute("COMMIT")
            return self._opened(writes)
        return int(row[0]), str(row[1])

    def _commit(self, kept: tuple[int, str]) -> None:
        text = encode_json(self.shared) if self._writes else kept[1]
        if self._writes and (self._sequence, text) != kept:
            self._running.execute(
                "UPDATE namespace SET sequence = %s, shared = %s WHERE name = %s",
                (self._sequence, text, self._namespace),
            )
        self._running.execute("COMMIT")

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
        sequence = self._sequence
        try:
            yield
        except BaseException:
            if self._has_savepoint:
                self._sequence = sequence
                with suppress(psycopg.Error):
                    self._running.execute("ROLLBACK TO SAVEPOINT change")
            raise
        finally:
            self._in_transaction = False

    # Statements

    def _run(self, statement: str, values: tuple[Any, ...] = (), /) -> Result:
        if self._connection is None:
            with self.turn(writes=False):
                return self._run(statement, values)
        return self._running.execute(statement.replace("?", "%s"), [_escaped(value) for value in values])

    def _change(self, statement: str, values: tuple[Any, ...] = ()) -> Result:
        if self._connection is None:
            with self.turn():
                return self._change(statement, values)
        self._prepare_change()
        return self._run(statement, values)

    def _prepare_change(self) -> None:
        """Make the changes of a transaction revocable. Raises WriteNeededError."""
        if not self._writes:
            raise WriteNeededError
        if self._in_transaction and not self._has_savepoint:
            self._running.execute("SAVEPOINT change")
            self._has_savepoint = True

    def _insert(self, collection: str, parent: str, identifier: str, text: str) -> bool:
        if self._connection is None:
            with self.turn():
                return self._insert(collection, parent, identifier, text)
        self._prepare_change()
        inserted = self._running.execute(
            "INSERT INTO record (sequence, collection, parent, id, body) VALUES (%s, %s, %s, %s, %s) "
            "ON CONFLICT DO NOTHING",
            (self._sequence + 1, collection, _escaped(parent), _escaped(identifier), text),
        )
        if inserted.rowcount == 0:
            return False
        self._sequence += 1
        return True

    def insert_all(self, records: Iterable[tuple[str, str, str, Mapping[str, Any]]]) -> None:
        if self._connection is None:
            with self.turn():
                return self.insert_all(records)
        self._prepare_change()
        first = self._sequence + 1
        rows = [
            (number, collection, _escaped(parent), _escaped(identifier), encode_json(body))
            for number, (collection, parent, identifier, body) in enumerate(records, start=first)
        ]
        self._sequence += len(rows)
        self._copy("record", ("sequence", "collection", "parent", "id", "body"), rows)
        return None

    def _copy(self, table: str, columns: Iterable[str], rows: Iterable[tuple[Any, ...]]) -> None:
        with self._running.cursor().copy(f"COPY {table} ({', '.join(columns)}) FROM STDIN") as copy:
            for row in rows:
                copy.write_row(row)

    def update(self, collection: str, identifier: str, body: Mapping[str, Any], *, live: bool = True) -> str:
        if self._connection is None:
            with self.turn():
                return self.update(collection, identifier, body, live=live)
        self._prepare_change()
        text = encode_json(body)
        self._running.execute(
            f"UPDATE record SET body = %s, live = %s {self._where} collection = %s AND id = %s AND live",
            (text, live, collection, _escaped(identifier)),
        )
        return text

    def merge_nested(self, name: str, identifier: str, values: Mapping[str, Any]) -> None:
        rows = self._run(
            f"SELECT sequence, body FROM record {self._where} (body::json -> ?::text -> 'id')::text = ?",
            (name, self._comparable(identifier)),
        ).fetchall()
        for sequence, text in rows:
            body = json.loads(text)
            body[name] |= values
            self._prepare_change()
            self._running.execute(
                f"UPDATE record SET body = %s {self._where} sequence = %s", (encode_json(body), sequence)
            )

    def load(self, rows: Rows) -> None:
        with self.transaction():
            self.clear()
            for table, listed in rows.items():
                self._copy(table, COLUMNS[table], listed)

    def destroy(self) -> None:
        """Remove the namespace with all that belongs to it."""
        with self.turn():
            for table in OWN_TABLES:
                self._running.execute(f"DELETE FROM {table} {self._where} TRUE")
            self._running.execute("DELETE FROM namespace WHERE name = %s", (self._namespace,))

    def _stored(self, given: str) -> str:
        return str(_escaped(given))

    def _original(self, stored: str) -> str:
        if _ESCAPE not in stored or stored.startswith(_HASHED):
            return stored
        for character, escape in reversed(_ESCAPES):
            stored = stored.replace(escape, character)
        return stored

    def _comparable(self, value: Any) -> Any:
        return encode_json(value)


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
