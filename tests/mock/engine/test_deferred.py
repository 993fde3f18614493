"""Inserts into a database in memory are written several at a time, and nobody notices."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, suppress
from pathlib import Path
from typing import Any

import pytest

from scripts.mock.engine.sqlite_store import SqliteStore
from scripts.mock.engine.store import Store
from scripts.mock.engine.store_errors import DuplicateError, StoreFullError
from scripts.mock.engine.tables import Rows

PARENT = "p"


@pytest.fixture
def store() -> Iterator[SqliteStore]:
    with closing(SqliteStore()) as store:
        yield store


def create(store: Store, *identifiers: str, size: int = 0) -> None:
    """Insert records in one transaction."""
    with store.transaction():
        for identifier in identifiers:
            store.insert("things", PARENT, identifier, {"id": identifier, "text": "x" * size})


def ids(store: Store) -> list[str]:
    return [record["id"] for record in store.all("things", PARENT)]


def executed(store: SqliteStore) -> list[str]:
    """The statements of the database from now on."""
    statements: list[str] = []
    store._connection.set_trace_callback(statements.append)
    return statements


def test_inserts_of_many_transactions_are_one_of_the_database(store: SqliteStore) -> None:
    statements = executed(store)
    for number in range(64):
        create(store, f"{number:02}")
    assert [one for one in statements if one in ("COMMIT", "BEGIN IMMEDIATE")] == ["BEGIN IMMEDIATE", "COMMIT"]
    assert ids(store) == [f"{number:02}" for number in range(64)]


def test_what_waits_is_written_before_anything_is_read(store: SqliteStore) -> None:
    reads: list[Callable[[], bool]] = [
        lambda: store.text("things", "0") is not None,
        lambda: len(store.page("things", PARENT, limit=10)) == 2,
        lambda: store.counts() == {"things": 3},
        lambda: [name for name, _ in store.texts("things")] == ["0", "1", "2", "3"],
        lambda: len(store.dump()["record"]) == 5,
    ]
    for number, seen in enumerate(reads):
        create(store, str(number))
        assert seen()


def test_an_id_that_waits_or_is_written_is_taken(store: SqliteStore) -> None:
    create(store, "a")
    with pytest.raises(DuplicateError):
        create(store, "b", "a")
    assert ids(store) == ["a"]
    with pytest.raises(DuplicateError):
        create(store, "a")
    with pytest.raises(DuplicateError):
        create(store, "c", "c")
    assert ids(store) == ["a"]


def test_a_failed_transaction_drops_its_own_inserts_only(store: SqliteStore) -> None:
    create(store, "a", "b")
    with suppress(RuntimeError), store.transaction():
        create(store, "c")
        raise RuntimeError
    create(store, "d")
    with suppress(RuntimeError), store.transaction():
        create(store, "e")
        assert ids(store) == ["a", "b", "d", "e"]  # which writes what waits
        create(store, "f")
        raise RuntimeError
    assert ids(store) == ["a", "b", "d"]


def test_one_transaction_with_many_inserts_is_one_of_the_database(store: SqliteStore) -> None:
    create(store, "first")
    with suppress(RuntimeError), store.transaction():
        create(store, *(str(number) for number in range(200)))
        raise RuntimeError
    assert ids(store) == ["first"]
    create(store, *(str(number) for number in range(200)))
    assert ids(store) == ["first", *(str(number) for number in range(200))]


def test_nothing_that_was_accepted_is_lost_when_the_memory_is_full(store: SqliteStore) -> None:
    (pages,) = store._connection.execute("PRAGMA page_count").fetchone()
    store._connection.execute(f"PRAGMA max_page_count = {pages + 600}")
    accepted: list[str] = []

    def create_more() -> None:
        for number in range(10_000):
            create(store, str(number), size=random.Random(number).choice((10, 5000, 20_000)))
            accepted.append(str(number))

    with pytest.raises(StoreFullError):
        create_more()
    assert len(accepted) > 100
    assert ids(store) == accepted


def test_records_with_long_ids_do_not_fill_the_memory_while_they_wait(store: SqliteStore) -> None:
    (pages,) = store._connection.execute("PRAGMA page_count").fetchone()
    store._connection.execute(f"PRAGMA max_page_count = {pages + 520}")  # 64 records with ids of 40,000 bytes need more
    accepted: list[str] = []

    def create_more() -> None:
        for number in range(100):
            accepted.append(f"{number}".ljust(40_000, "x"))
            with store.transaction():
                store.insert("things", PARENT, accepted[-1], {"id": ""})

    with pytest.raises(StoreFullError):
        create_more()
    assert [name for name, _ in store.texts("things")] == accepted[:-1]


def test_a_text_that_is_not_unicode_is_refused_when_it_is_inserted(store: SqliteStore) -> None:
    for parent, text in (("\ud800", ""), (PARENT, "\ud800")):
        with pytest.raises(UnicodeEncodeError), store.transaction():
            store.insert("things", parent, "a", {"text": text})
    create(store, "b")
    assert ids(store) == ["b"]


def test_a_file_holds_each_record_once_its_transaction_is_committed(tmp_path: Path) -> None:
    file = tmp_path / "state.db"
    with closing(SqliteStore(str(file))) as store:
        create(store, "a")
        copy = tmp_path / "copy.db"
        for name in ("state.db", "state.db-wal"):
            copy.with_name(name.replace("state", "copy")).write_bytes((tmp_path / name).read_bytes())
        with closing(SqliteStore(str(copy))) as other:
            assert ids(other) == ["a"]


@pytest.mark.parametrize("seed", range(4))
def test_random_changes_give_the_same_records_in_memory_and_in_a_file(seed: int, tmp_path: Path) -> None:
    """In a file, nothing waits."""
    results = []
    with ExitStack() as stack:
        for database in (":memory:", str(tmp_path / "state.db")):
            store = stack.enter_context(closing(SqliteStore(database)))
            results.append(_work(store, random.Random(seed)))
    assert results[0] == results[1]


def _work(store: Store, choose: random.Random) -> tuple[list[Any], Rows]:
    """Change a store at random; returns what was read meanwhile, and everything at the end."""
    seen: list[Any] = []
    for _ in range(150):
        with suppress(DuplicateError, RuntimeError), store.transaction():
            for _ in range(choose.choice((1, 1, 1, 2, 5, 90))):
                _step(store, choose, seen)
            if choose.random() < 0.2:
                raise RuntimeError
    return seen, store.dump()


def _step(store: Store, choose: random.Random, seen: list[Any]) -> None:
    collection, name = choose.choice(("things", "others")), str(choose.randrange(10_000))
    record = {"id": name, "text": "ä" * choose.choice((1, 100, 5000))}
    match choose.choices(range(6), (70, 5, 5, 5, 5, 10))[0]:
        case 0:
            store.insert(collection, PARENT, name, record)
        case 1:
            store.put(collection, PARENT, name, record)
        case 2:
            store.update(collection, name, record, live=choose.random() < 0.5)
        case 3:
            store.delete(collection, name)
        case 4:
            seen.append(store.next_number("number"))
        case _:
            seen += [store.text(collection, name), store.count(collection, PARENT)]
