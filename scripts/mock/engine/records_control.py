"""Control of the state, reading: the records that are stored, without secrets."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from scripts.mock.engine.backend import ControlEndpoint, ControlRequest
from scripts.mock.engine.endpoint import Api
from scripts.mock.engine.marked_secrets import MarkedSecrets
from scripts.mock.engine.numbers import whole_number
from scripts.mock.engine.refusal import Refusal
from scripts.mock.engine.store import Store
from scripts.mock.engine.tables import LARGEST_PAGE

_PAGE = 20
_MOST = 200


class RecordsControl:
    """The described collections and their live records.

    Collections without a schema are the mock's own, and are not shown. Ids are shown only as properties of records,
    because some are secrets.
    """

    def __init__(self, store: Store, apis: Sequence[Api], secrets: MarkedSecrets) -> None:
        self._store = store
        self._secrets = secrets
        self._apis = {one.name: api.name for api in apis for one in api.collections.values() if one.schema is not None}
        self.endpoints = [
            ControlEndpoint("GET", "collections", self._list),
            ControlEndpoint("GET", "collections/{name}", self._read),
        ]

    def _list(self, request: ControlRequest) -> dict[str, Any]:
        counts = self._store.counts()
        return {
            "collections": [
                {"name": name, "api": api, "records": counts.get(name, 0)} for name, api in self._apis.items()
            ]
        }

    def _read(self, request: ControlRequest) -> dict[str, Any]:
        """Return a page of records, oldest first, fewer if they are large.

        Raises:
            Refusal: 404 for an unknown collection.
        """
        name = request.path["name"]
        if name not in self._apis:
            raise Refusal(404, f"Unknown collection {name[:80]}; known: {', '.join(sorted(self._apis))}.")
        start = whole_number(request.query, "start", 0)
        limit = whole_number(request.query, "limit", _PAGE, _MOST)
        api, texts, size = self._apis[name], list[str](), 0
        for _, text in self._store.texts(name, start=start, limit=limit):
            texts.append(text)
            size += len(text)
            if size > LARGEST_PAGE:
                break
        return {
            "api": api,
            "total": self._store.counts().get(name, 0),
            "records": [self._secrets.masked_record(api, name, json.loads(text)) for text in texts],
        }
