"""Check the records of a database file at start, instead of failing on them later."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from jsonschema_rs import ValidationErrorKind

from scripts.mock.engine.demo import DemoSet
from scripts.mock.engine.endpoint import Api, Validator
from scripts.mock.engine.store import Store, StoreError


def check_stored(store: Store, apis: Iterable[Api], demo: DemoSet) -> None:
    """Raise StoreError for the first live record that lacks a property or has an invalid one; names both.

    Only collections with a schema are checked. A missing property is an error if all demo records have it and records
    are created as plain CRUD; other behaviours store less than the examples show, and compute the rest.
    """
    always = {name: frozenset.intersection(*map(frozenset, values)) for name, values in demo.values().items()}
    for api in apis:
        plain = {one.collection.name for one in api.endpoints if one.collection and one.behaviour == "create"}
        for name, collection in api.collections.items():
            if collection.schema is None:
                continue
            for identifier, text in store.texts(name):
                for fault in _faults(
                    text, collection.schema, always.get(name, frozenset()) if name in plain else frozenset()
                ):
                    raise StoreError(
                        f"{store.name}: {name} {identifier}: {fault}; the file was changed or written by another "
                        "version of the mock: set --database to a new file"
                    )


def _faults(text: str, schema: Validator, needed: frozenset[str]) -> Iterator[str]:
    try:
        record: Mapping[str, Any] = json.loads(text)
    except ValueError:
        yield "not JSON"
        return
    yield from (f"missing property {name}" for name in sorted(needed - record.keys()))
    shown = {name: value for name, value in record.items() if not name.startswith("_")}
    if schema.is_valid(shown):
        return
    for error in schema.iter_errors(shown):
        # Behaviours store null for what responses omit.
        if not isinstance(error.kind, ValidationErrorKind.Required) and error.instance is not None:
            place = "/".join(str(part) for part in error.instance_path)
            yield f"{place}: {error.message[:200]}"
