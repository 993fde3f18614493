"""Check the records of a database file at start, instead of failing on them later."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from jsonschema_rs import ValidationErrorKind

from scripts.mock.engine.demo import DemoSet
from scripts.mock.engine.endpoint import Api
from scripts.mock.engine.store import Store
from scripts.mock.engine.store_errors import StoreError
from scripts.mock.engine.validation import Validator
from scripts.mock.engine.values import errors_of


def check_stored(store: Store, apis: Iterable[Api], demo: DemoSet) -> None:
    """Raise StoreError for the first live record that lacks a property or has an invalid one; names both.

    Only collections with a schema are checked. A missing property is an error if the schema requires it and responses
    do not compute it; or if all demo records have it, and records are created as plain CRUD or the overlay lists it.
    Records that are as in the demo data were checked when those were read.
    """
    given = demo.texts()

    @cache
    def always(collection: str) -> frozenset[str]:
        values = demo.values().get(collection, [{}])
        return frozenset.intersection(*map(frozenset, values))

    for api in apis:
        plain = {one.collection.name for one in api.endpoints if one.collection and one.behaviour == "create"}
        for name, collection in api.collections.items():
            if collection.schema is None:
                continue
            for identifier, text in store.texts(name):
                if (name, text) in given:
                    continue
                needed = always(name) if name in plain else always(name) & collection.stored
                for fault in _faults(text, collection.schema, needed, collection.computed):
                    raise StoreError(
                        f"{store.name}: {name} {identifier}: {fault}; the file was changed or written by another "
                        "version of the mock: set --database to a new file"
                    )


def _faults(text: str, schema: Validator, needed: frozenset[str], computed: frozenset[str]) -> Iterator[str]:
    try:
        record: Any = json.loads(text)
    except ValueError:
        yield "not JSON"
        return
    if not isinstance(record, dict):
        yield "not a JSON object"
        return
    yield from (f"missing property {name}" for name in sorted(needed - record.keys()))
    shown = {name: value for name, value in record.items() if not name.startswith("_")}
    for error in errors_of(schema, shown):
        place = "/".join(str(part) for part in error.instance_path)
        if isinstance(error.kind, ValidationErrorKind.Required):
            if place or error.kind.property not in computed:
                yield f"missing property {place and place + '/'}{error.kind.property}"
        elif error.instance is not None:  # behaviours store null for what responses omit
            yield f"{place}: {error.message[:200]}"
