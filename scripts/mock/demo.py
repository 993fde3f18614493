"""Demo data: the examples of the documents, put into the store as the mock overlays say."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Mapping
from typing import Any

from scripts.mock.document import Api
from scripts.mock.external_ids import address
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
                _insert(store, name, collection, _value(record, examples), record)
                if "content" in record:
                    identifier = str(_value(record, examples)[collection["key"]]).casefold()
                    store.put_content(name, identifier, base64.b64decode(record["content"]))
        for name, value in api.settings.get("counters", {}).items():
            store.raise_counter(name, value)
    store.mark_seeded()


def reset(store: Store, apis: Iterable[Api]) -> None:
    """Throw everything away and put the demo data back, in one transaction."""
    with store.transaction():
        store.clear()
        seed(store, apis)


def records(document: Mapping[str, Any]) -> dict[str, list[Any]]:
    """The records that the mock starts with, by collection, as a mock variant describes them."""
    examples = document.get("components", {}).get("examples", {})
    collections = document.get("x-mock", {}).get("collections", {})
    return {
        name: [_value(record, examples) for record in collection.get("records", [])]
        for name, collection in collections.items()
    }


def _value(record: Mapping[str, Any], examples: Mapping[str, Any]) -> Any:
    """A record as it stands, or `{example: Name, at: [path inside its value], with: {more}, without: [names]}`."""
    if "example" not in record:
        return {name: value for name, value in record.items() if name not in ("under", "within")}
    value = examples[record["example"]]["value"]
    for key in record.get("at", []):
        value = value[key]
    return {key: each for key, each in value.items() if key not in record.get("without", ())} | record.get("with", {})


def _insert(
    store: Store, name: str, collection: Mapping[str, Any], record: dict[str, Any], says: Mapping[str, Any]
) -> None:
    """Where the record is found: as its properties say, or what stands beside its example (overlays/README.md)."""
    beside = says if "example" in says else {}
    own = [] if collection.get("key") is None or "id" in beside else [str(record[collection["key"]])]
    if "under" in says:
        ids = [*says["under"], *own]
        store.insert(name, address(*ids[:-1]), address(*ids), record)
        return
    identifier = beside.get("id") or collection.get("id") or own[0].casefold()
    parent = str(record[collection["parentProperty"]]) if "parentProperty" in collection else ""
    if "within" in says:
        parent = address(says["within"])
    store.insert(name, beside.get("parent", parent), identifier, record)
