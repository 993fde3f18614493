"""Control of the state: snapshots, and records from demo data files."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from functools import partial
from typing import Any

from scripts.mock.engine.answer import Answer
from scripts.mock.engine.backend import ControlEndpoint, ControlRequest
from scripts.mock.engine.data_file import DATA, read_data
from scripts.mock.engine.demo import DemoRecord, check_references, exists_already
from scripts.mock.engine.demo_form import RecordError
from scripts.mock.engine.endpoint import Api
from scripts.mock.engine.outbox import Outbox
from scripts.mock.engine.references import References
from scripts.mock.engine.refusal import NotFound, Refusal
from scripts.mock.engine.store import Store
from scripts.mock.engine.store_errors import DuplicateError

MAX_SNAPSHOTS = 20
"""Number of snapshots of a namespace."""


class StateControl:
    """Snapshots of the store, kept in memory, and loading of records."""

    def __init__(self, store: Store, apis: Sequence[Api], outbox: Outbox) -> None:
        self._store = store
        self._apis = apis
        self._outbox = outbox
        self._snapshots = store.snapshots()
        self.endpoints = [
            ControlEndpoint("GET", "snapshots", lambda request: {"snapshots": [*self._snapshots]}),
            ControlEndpoint("PUT", "snapshots/{name}", self._take),
            ControlEndpoint("DELETE", "snapshots/{name}", self._remove),
            ControlEndpoint("POST", "snapshots/{name}/restore", self._restore),
            ControlEndpoint("POST", "data", self._load, DATA),
        ]

    def _take(self, request: ControlRequest) -> dict[str, Any]:
        """Keep the state under a name. Raises Refusal: 400, there are too many others."""
        name = request.path["name"]
        if name not in self._snapshots and len(self._snapshots) >= MAX_SNAPSHOTS:
            raise Refusal(
                400,
                f"Snapshot {name[:80]!r} would be one more than {MAX_SNAPSHOTS}; remove one, or use its name again.",
            )
        self._snapshots[name] = self._store.dump()
        return {"snapshots": [*self._snapshots]}

    def _remove(self, request: ControlRequest) -> Answer:
        if self._snapshots.pop(request.path["name"], None) is None:
            raise NotFound
        return Answer(204, has_body=False)

    def _restore(self, request: ControlRequest) -> dict[str, Any]:
        """Return to a state kept; webhooks not yet delivered are dropped."""
        rows = self._snapshots.get(request.path["name"])
        if rows is None:
            raise NotFound
        self._store.load(rows)
        self._outbox.drop()
        self._outbox.forget()
        return {"status": "restored"}

    def _load(self, request: ControlRequest) -> dict[str, Any]:
        """Insert records in the format of demo data; with `replace`, instead of the others of their collections.

        Records that need one of those replaced are removed too.
        """
        try:
            data = read_data(self._apis, request.body)
            for name in data.replaced:
                self._store.delete_collection(name)
            for record in data.records:
                self._insert(record)
            references, given = References(self._apis), {(one.collection, one.id) for one in data.records}
            for name, identifier in references.orphans(data.replaced, partial(self._others, given), self._exists):
                self._store.delete(name, identifier)
            for record in data.records:
                check_references(record, references, self._exists)
        except RecordError as error:
            raise Refusal(400, f"records: {error}") from None
        for name, value in data.counters.items():
            self._store.raise_counter(name, value)
        return {"loaded": len(data.records)}

    def _others(self, given: Collection[tuple[str, str]], collection: str) -> list[tuple[str, dict[str, Any]]]:
        """Return the live records of a collection that are not among the `given` ones."""
        texts = self._store.texts(collection)
        return [(found, json.loads(text)) for found, text in texts if (collection, found) not in given]

    def _exists(self, collection: str, identifier: str) -> bool:
        return self._store.text(collection, identifier) is not None

    def _insert(self, record: DemoRecord) -> None:
        try:
            self._store.insert(record.collection, record.parent, record.id, record.value)
        except DuplicateError:
            raise exists_already(record) from None
        if record.content is not None:
            self._store.put_content(record.collection, record.id, record.content)
