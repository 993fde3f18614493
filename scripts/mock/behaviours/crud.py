"""Create, read, list, change and delete, as the collection's entry in the mock overlay says (`document.Collection`)."""

from __future__ import annotations

import json
from typing import Any

from scripts.mock.cursor import cursor_page
from scripts.mock.document import Collection
from scripts.mock.expression import apply
from scripts.mock.refusal import Answer, Refusal
from scripts.mock.request import Request


def list_page(request: Request) -> Answer:
    collection = _collection(request)
    return Answer(request.operation.success, text=cursor_page(request, collection.name, _parent(request, collection)))


def create(request: Request) -> Answer:
    collection = _collection(request)
    record = apply(collection.on_create, request, dict(collection.defaults), collection.name)
    record |= writable(request)
    record = apply(collection.on_write, request, record, collection.name)
    parent, identifier = _parent(request, collection), str(record[collection.key])
    text = request.store.insert(collection.name, parent, identifier, record)
    return Answer(request.operation.success, text=text)


def read(request: Request) -> Answer:
    return Answer(request.operation.success, text=_text(request, _collection(request)))


def replace(request: Request) -> Answer:
    return _change(request, dict(_collection(request).defaults) | writable(request))


def update(request: Request) -> Answer:
    return _change(request, writable(request))


def delete(request: Request) -> Answer:
    collection = _collection(request)
    record = find(request)
    identifier = str(record[collection.key])
    if collection.on_delete is None:
        request.store.delete(collection.name, identifier)
    else:
        record = apply(collection.on_delete, request, record, collection.name)
        request.store.update(collection.name, identifier, record, live=False)
    return Answer(request.operation.success, has_body=False)


def find(request: Request) -> dict[str, Any]:
    """The record that the last path parameter names. Raises Refusal: 404."""
    record: dict[str, Any] = json.loads(_text(request, _collection(request)))
    return record


def writable(request: Request) -> dict[str, Any]:
    """Those properties of the body that its schema declares; the giosg hosts ignore all others."""
    declared = request.operation.writable
    return {name: value for name, value in request.body.items() if name in declared}


def public(record: dict[str, Any]) -> dict[str, Any]:
    """A record without the properties of the mock's own, whose names begin with `_`."""
    return {name: value for name, value in record.items() if not name.startswith("_")}


def _text(request: Request, collection: Collection) -> str:
    """The JSON text of the record that the last path parameter names. Raises Refusal: 404."""
    identifier = [*request.path.values()][-1].lower()
    text = request.store.text(collection.name, identifier, _parent(request, collection))
    if text is None:
        raise Refusal(404, "Not found.")
    return text


def _change(request: Request, changes: dict[str, Any]) -> Answer:
    collection = _collection(request)
    record = apply(collection.on_write, request, find(request) | changes, collection.name)
    text = request.store.update(collection.name, str(record[collection.key]), record)
    return Answer(request.operation.success, text=text)


def _collection(request: Request) -> Collection:
    return request.api.collections[request.operation.settings["collection"]]


def _parent(request: Request, collection: Collection) -> str:
    return "" if collection.parent is None else request.path[collection.parent].lower()
