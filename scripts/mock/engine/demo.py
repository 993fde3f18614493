"""Demo data: the initial records of each API, validated against their schemas and inserted into the store.

overlays/README.md describes the format of records: inline, or taken from an example of the document.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Collection as Names
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from scripts.mock.engine.addresses import address
from scripts.mock.engine.demo_form import RecordError, check_records
from scripts.mock.engine.endpoint import Api, Collection, DocumentError
from scripts.mock.engine.references import Exists, References
from scripts.mock.engine.store import Store
from scripts.mock.engine.text import encode_json
from scripts.mock.engine.values import first_error

_BESIDE_A_RECORD = frozenset(("under", "within"))
_BESIDE_AN_EXAMPLE = frozenset(("example", "at", "with", "without", "id", "parent", "under", "within", "content"))


@dataclass(frozen=True)
class DemoRecord:
    """A record as stored; `place` identifies it in messages, `path` leads to it in the data it was read from."""

    place: str
    collection: str
    parent: str
    id: str
    value: dict[str, Any]
    content: bytes | None
    path: tuple[str | int, ...] = ()

    @cached_property
    def text(self) -> str:
        """The value as JSON, as stored."""
        return encode_json(self.value)


class DemoSet:
    """The demo data of all APIs of a server."""

    def __init__(self, apis: Sequence[Api]) -> None:
        """Validate the data of each API. Raises DocumentError, which names file, collection, record and field."""
        self._records: list[DemoRecord] = []
        self._counters: dict[str, int] = {}
        owners: dict[str, Api] = {}
        for api in apis:
            for name in api.collections:
                if (owner := owners.setdefault(name, api)) is not api:
                    raise DocumentError(
                        f"overlays/mock/{api.name}.yaml: collection {name} already exists in {owner.name}; rename it"
                    )
            if not api.demo.is_checked:
                check_records(api.demo)
            self._records += _records(api)
            self._counters |= api.demo.counters
        places: dict[tuple[str, str], str] = {}
        for record in self._records:
            earlier = places.setdefault((record.collection, record.id), record.place)
            if earlier != record.place:
                raise DocumentError(f"{record.place}: duplicate id {record.id}, also used by {earlier}")
        if not all(api.demo.is_checked for api in apis):
            references = References(apis)
            for record in self._records:
                check_references(record, references, lambda *key: key in places)

    def add(
        self,
        records: Sequence[DemoRecord],
        counters: Mapping[str, int],
        replaced: Names[str],
        references: References,
    ) -> None:
        """Add further records, after removing those of the collections that are `replaced`, and those that need them.

        Raises:
            RecordError: a record has the id of another one, or refers to a missing one.
        """
        kept = {(one.collection, one.id): one for one in self._records if one.collection not in replaced}
        added = {(one.collection, one.id): one for one in records}

        def others(collection: str) -> list[tuple[str, dict[str, Any]]]:
            return [(one.id, one.value) for one in kept.values() if one.collection == collection]

        def exists(collection: str, identifier: str) -> bool:
            return (collection, identifier) in kept or (collection, identifier) in added

        for orphan in references.orphans(replaced, others, exists):
            del kept[orphan]
        for key, record in added.items():
            if key in kept:
                raise exists_already(record)
            check_references(record, references, exists)
        self._records = [*kept.values(), *added.values()]
        self._counters |= counters

    def ids(self, collection: str) -> frozenset[str]:
        """Return the ids of a collection's records."""
        return frozenset(record.id for record in self._records if record.collection == collection)

    def values(self) -> dict[str, list[dict[str, Any]]]:
        """Return the records as stored, by collection."""
        found: dict[str, list[dict[str, Any]]] = {}
        for record in self._records:
            found.setdefault(record.collection, []).append(record.value)
        return found

    def texts(self) -> frozenset[tuple[str, str]]:
        """Return collection and JSON text of each record, as stored."""
        return frozenset((record.collection, record.text) for record in self._records)

    def fill(self, store: Store) -> None:
        """Insert the data into an empty store."""
        store.insert_all((record.collection, record.parent, record.id, record.text) for record in self._records)
        for record in self._records:
            if record.content is not None:
                store.put_content(record.collection, record.id, record.content)
        for name, value in self._counters.items():
            store.raise_counter(name, value)
        store.mark_seeded()

    def restore(self, store: Store) -> None:
        """Discard the state and insert the data again, in one transaction."""
        with store.transaction():
            store.clear()
            self.fill(store)


def exists_already(record: DemoRecord) -> RecordError:
    """Return the error for a record that another one with its id stands in the way of."""
    return RecordError(f"{record.place}: {record.id} exists already; use `replace`, or another id", record.path)


def check_references(record: DemoRecord, references: References, exists: Exists) -> None:
    """Raise RecordError if a record refers to a missing one."""
    if found := references.dangling(record.collection, record.parent, record.value, exists):
        field, message = found
        raise RecordError(f"{record.place}, {field}: {message}", record.path)


def _records(api: Api) -> Iterator[DemoRecord]:
    for name, listed in api.demo.records.items():
        collection = api.collections.get(name)
        if collection is None:
            raise DocumentError(
                f"{api.demo.file}: unknown collection {name}; declare it under x-mock in overlays/mock/{api.name}.yaml"
            )
        for number, says in enumerate(listed, start=1):
            place = f"{api.demo.file}: {name}, record {number}"
            yield read_record(api, collection, says, place, is_checked=api.demo.is_checked)


def read_record(
    api: Api, collection: Collection, says: Mapping[str, Any], place: str, *, is_checked: bool = False
) -> DemoRecord:
    """Read a record in the format of demo data files. Raises RecordError; `place` identifies the record in it."""
    value, whole = _value(api, says, place)
    if not is_checked:
        _check(collection, whole, place)
    parent, identifier = _address(collection, value, says, place)
    try:
        content = base64.b64decode(says["content"], validate=True) if "content" in says and "example" in says else None
    except binascii.Error as error:
        raise RecordError(f"{place}: `content` is invalid Base64: {error}") from None
    return DemoRecord(place, collection.name, parent, identifier, value, content)


def _value(api: Api, says: Mapping[str, Any], place: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return a record as stored, and with the members named in `without`, for validation."""
    if "example" not in says:
        value = {name: member for name, member in says.items() if name not in _BESIDE_A_RECORD}
        return value, value
    if unknown := says.keys() - _BESIDE_AN_EXAMPLE:
        raise RecordError(f"{place}: unknown key {', '.join(sorted(unknown))}; move members of the record to `with`")
    example = api.document.component("examples") / says["example"] / "value"
    if example.value is None:
        raise RecordError(f"{place}: unknown example {says['example']}; name one of the document's components")
    value = example.value
    for key in says.get("at", []):
        try:
            value = value[key]
        except (LookupError, TypeError):
            raise RecordError(f"{place}: example {says['example']} has no value at {says['at']}") from None
    if not isinstance(value, dict):
        raise RecordError(f"{place}: example {says['example']} has no object at {says.get('at', [])}; change `at`")
    whole = value | says.get("with", {})
    if missing := [name for name in says.get("without", ()) if name not in whole]:
        raise RecordError(f"{place}: `without` names {', '.join(missing)}, missing from the example")
    return {name: member for name, member in whole.items() if name not in says.get("without", ())}, whole


def _check(collection: Collection, value: Mapping[str, Any], place: str) -> None:
    """Validate a record without the mock's internal members, whose names begin with `_`."""
    if collection.schema is None:
        raise RecordError(f"{place}: the collection has no `schema` to validate against; set one in the overlay")
    shown = {name: member for name, member in value.items() if not name.startswith("_")}
    if error := first_error(collection.schema, shown):
        field = "/".join(str(part) for part in error.instance_path)
        raise RecordError(f"{place}, {field or 'the record'}: {error.message}", error.instance_path)


def _address(collection: Collection, value: Mapping[str, Any], says: Mapping[str, Any], place: str) -> tuple[str, str]:
    """Return parent and id of a record: those given beside its example, otherwise from its properties."""
    beside = says if "example" in says else {}
    try:
        given = beside.get("id") or collection.id
        own = [] if given or collection.key is None else [str(value[collection.key])]
        if "under" in says:
            ids = [*says["under"], *own]
            return address(*ids[:-1]), address(*ids)
        identifier = given or own[0].casefold()
        parent = "" if collection.parent_property is None else str(value[collection.parent_property])
    except KeyError as error:
        raise RecordError(f"{place}: missing property {error}, needed for its id or parent") from None
    except IndexError:
        raise RecordError(f"{place}: missing id; add `id`, or a `key` to the collection") from None
    return (address(says["within"]) if "within" in says else beside.get("parent", parent)), identifier
