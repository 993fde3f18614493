"""A store keeps in memory what was read: every change, and every change taken back, is seen by the next read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from typing import Any

import pytest

from scripts.mock.engine.store import Store
from scripts.mock.engine.stores import open_store

THING = {"id": "a", "ends": "2026-01-01T00:00:00.000Z", "owner": {"id": "o", "name": "Ada"}}


@pytest.fixture
def store() -> Iterator[Store]:
    with closing(open_store()) as store:
        store.insert("things", "p", "a", THING)
        yield store


def seen(store: Store) -> list[Any]:
    """Everything that may be kept."""
    return [
        store.text("things", "a"),
        store.get("things", "a", "p"),
        store.get("things", "a", "other"),
        store.view("things", "a"),
        store.view("things", "b"),
        store.text("things", "a", deleted=True),
        store.due("things", "ends", "2026-06-01T00:00:00.000Z"),
        store.page("things", "p", limit=10),
        store.page("things", "p", limit=10, live=None, descending=True),
        store.page(("things", "others"), "p", limit=10),
        store.all("things", "p"),
        store.count("things", "p"),
    ]


CHANGES: dict[str, Callable[[Store], object]] = {
    "insert": lambda store: store.insert("things", "p", "b", THING | {"id": "b"}),
    "update": lambda store: store.update("things", "a", THING | {"ends": "2030-01-01T00:00:00.000Z"}),
    "update to deleted": lambda store: store.update("things", "a", THING, live=False),
    "put": lambda store: store.put("things", "other", "a", THING),
    "delete": lambda store: store.delete("things", "a"),
    "delete_children": lambda store: store.delete_children("things", "p"),
    "delete_collection": lambda store: store.delete_collection("things"),
    "merge_nested": lambda store: store.merge_nested("owner", "o", {"name": "Bo"}),
    "clear": lambda store: store.clear(),
    "load": lambda store: store.load({"record": [(9, "things", "p", "b", 1, '{"id":"b"}')]}),
}


def fresh(store: Store) -> list[Any]:
    """What a store that has read nothing before sees."""
    with closing(open_store()) as other:
        other.load(store.dump())
        return seen(other)


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_change_is_seen_by_the_next_read(store: Store, change: Callable[[Store], object]) -> None:
    before = seen(store)
    change(store)
    assert seen(store) == fresh(store) != before


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_rolled_back_change_is_not_visible(store: Store, change: Callable[[Store], object]) -> None:
    before = seen(store)

    def fail() -> None:
        with store.transaction():
            change(store)
            assert seen(store) != before
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert seen(store) == before


def test_the_rows_of_a_page_may_be_changed_by_the_caller(store: Store) -> None:
    store.page("things", "p", limit=10).clear()
    assert len(store.page("things", "p", limit=10)) == 1


def test_large_records_and_pages_are_not_kept(store: Store) -> None:
    text = store.insert("things", "p", "large", {"id": "large", "text": "x" * 100_000})
    assert store.text("things", "large") == text
    assert store.text("things", "large") is not store.text("things", "large")
    assert store.page("things", "p", limit=10)[1][1] is not store.page("things", "p", limit=10)[1][1]
    assert store.view("things", "large") is not store.view("things", "large")
    assert store.text("things", "a") is store.text("things", "a")
