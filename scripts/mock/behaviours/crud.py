"""Create, read, list, change and delete, as the collection's entry in the mock overlay says.

A collection names its `key` (the property that identifies), its `parent` (the path parameter it lives under, if any)
and the server-set properties: `onCreate`, `onWrite` (after every change), `onDelete` (the record is then kept and only
listed as deleted), `defaults` (what PUT puts where the body is silent).
"""

from __future__ import annotations

from typing import Any

from scripts.mock.cursor import cursor_page
from scripts.mock.expression import apply
from scripts.mock.refusal import Answer, Refusal
from scripts.mock.request import Request


def list_page(request: Request) -> Answer:
    name, collection = _collection(request)
    return Answer(request.operation.success, cursor_page(request, name, _parent(request, collection)))


def create(request: Request) -> Answer:
    name, collection = _collection(request)
    record = apply(collection.get("onCreate", {}), request, dict(collection.get("defaults", {})), name)
    record |= writable(request)
    record = apply(collection.get("onWrite", {}), request, record, name)
    request.store.insert(name, _parent(request, collection), str(record[collection["key"]]), record)
    return Answer(request.operation.success, record)


def read(request: Request) -> Answer:
    return Answer(request.operation.success, find(request))


def replace(request: Request) -> Answer:
    _, collection = _collection(request)
    return _change(request, dict(collection.get("defaults", {})) | writable(request))


def update(request: Request) -> Answer:
    return _change(request, writable(request))


def delete(request: Request) -> Answer:
    name, collection = _collection(request)
    record = find(request)
    identifier = str(record[collection["key"]])
    if "onDelete" in collection:
        record = apply(collection["onDelete"], request, record, name)
        request.store.update(name, identifier, record, live=False)
    else:
        request.store.delete(name, identifier)
    return Answer(request.operation.success, has_body=False)


def find(request: Request) -> dict[str, Any]:
    """The record that the last path parameter names. Raises Refusal: 404."""
    name, collection = _collection(request)
    identifier = [*request.path.values()][-1].lower()
    record = request.store.get(name, identifier, _parent(request, collection))
    if record is None:
        raise Refusal(404, "Not found.")
    return record


def writable(request: Request) -> dict[str, Any]:
    """Those properties of the body that its schema declares; the giosg hosts ignore all others."""
    declared = {name for body in request.operation.bodies.values() for name in body.properties}
    return {name: value for name, value in request.body.items() if name in declared}


def _change(request: Request, changes: dict[str, Any]) -> Answer:
    name, collection = _collection(request)
    record = apply(collection.get("onWrite", {}), request, find(request) | changes, name)
    request.store.update(name, str(record[collection["key"]]), record)
    return Answer(request.operation.success, record)


def _collection(request: Request) -> tuple[str, dict[str, Any]]:
    name = request.operation.settings["collection"]
    return name, request.collections[name]


def _parent(request: Request, collection: dict[str, Any]) -> str:
    return request.path[collection["parent"]].lower() if "parent" in collection else ""
