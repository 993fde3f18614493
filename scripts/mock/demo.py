"""Demo data: the examples of the documents, put into the store as the mock overlays say."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from scripts.mock.document import Api
from scripts.mock.store import Store


def seed(store: Store, apis: Iterable[Api]) -> None:
    """Fill an empty store. Collections of the same name in two APIs (organizations, users) are put in once."""
    seen: set[str] = set()
    for api in apis:
        examples = api.document["components"]["examples"]
        for name, collection in api.settings.get("collections", {}).items():
            if name in seen:
                continue
            seen.add(name)
            for record in collection.get("records", []):
                _insert(store, name, collection, record, _value(record, examples))
        for name, value in api.settings.get("counters", {}).items():
            store.raise_counter(name, value)
    store.mark_seeded()


def reset(store: Store, apis: Iterable[Api]) -> None:
    """Throw everything away and put the demo data back, in one transaction."""
    with store.transaction():
        store.clear()
        seed(store, apis)


def _value(record: Mapping[str, Any], examples: Mapping[str, Any]) -> Any:
    """A record as it stands, or `{example: Name, at: [path inside its value]}`."""
    if "example" not in record:
        return dict(record)
    value = examples[record["example"]]["value"]
    for key in record.get("at", []):
        value = value[key]
    return value | record.get("with", {})


def _insert(
    store: Store, name: str, collection: Mapping[str, Any], says: Mapping[str, Any], record: dict[str, Any]
) -> None:
    """Ids and parents that the record does not hold stand beside its example, as `id` and `parent`."""
    beside = says if "example" in says else {}
    if "id" in beside or "id" in collection:
        identifier = beside.get("id") or collection["id"]
    else:
        identifier = str(record[collection["key"]]).casefold()
    inside = str(record[collection["parentProperty"]]) if "parentProperty" in collection else ""
    store.insert(name, beside.get("parent", inside), identifier, record)
