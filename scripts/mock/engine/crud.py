"""Behaviours for plain CRUD, configured by the collection's entry in the mock overlay (`endpoint.Collection`)."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from scripts.mock.engine.answer import Answer
from scripts.mock.engine.behaviours import behaviour
from scripts.mock.engine.cursor import cursor_page
from scripts.mock.engine.endpoint import Collection
from scripts.mock.engine.refusal import NotFound, Refusal, invalid
from scripts.mock.engine.replay import is_random
from scripts.mock.engine.request import Request
from scripts.mock.engine.text import encode_json


@behaviour("list", collection=True)
def list_page(request: Request) -> Answer:
    collection = request.collection
    text = cursor_page(request, collection.name, _parent(request, collection), shown(request))
    return request.answer_text(text)


@behaviour("create", collection=True)
def create(request: Request, properties: Mapping[str, Any] | None = None) -> Answer:
    """Create a record from the body and additional `properties`."""
    collection = request.collection
    record = dict(collection.defaults)
    collection.on_create(record, request, collection.name)
    key = str(collection.key)
    made = record[key] if collection.makes_ids and is_random() else None
    record |= writable(request)
    record |= properties or {}
    collection.on_write(record, request, collection.name)
    parent, name = _parent(request, collection), record[key]
    is_new = made is not None and name is made
    return _answer(request, request.store.insert(collection.name, parent, str(name), record, is_new=is_new))


@behaviour("read", collection=True)
def read(request: Request) -> Answer:
    return _answer(request, _text(request, request.collection))


@behaviour("replace", collection=True)
def replace(request: Request) -> Answer:
    return _change(request, dict(request.collection.defaults) | writable(request))


@behaviour("update", collection=True)
def update(request: Request) -> Answer:
    return _change(request, writable(request))


@behaviour("delete", collection=True)
def delete(request: Request) -> Answer:
    collection = request.collection
    record = find(request)
    name = identifier(request)
    if collection.on_delete is None:
        request.store.delete(collection.name, name)
    else:
        collection.on_delete(record, request, collection.name)
        request.store.update(collection.name, name, record, live=False)
    return request.no_content()


def find(request: Request) -> dict[str, Any]:
    """Return the record named by the last path parameter. Raises Refusal: 404."""
    record: dict[str, Any] = json.loads(_text(request, request.collection))
    return record


def writable(request: Request) -> dict[str, Any]:
    """Return the properties of the body that its schema declares; others are ignored."""
    declared = request.endpoint.writable
    return {name: value for name, value in request.body.items() if name in declared}


def known(request: Request, collection: str, name: str) -> str:
    """Return an id from the body as stored. Raises Refusal: 400 if the organization has no such record."""
    identifier: str = request.body[name].lower()
    if request.store.text(collection, identifier, request.organization["id"]) is None:
        raise unknown_id(name, request.body[name])
    return identifier


def unknown_id(place: str, identifier: str) -> Refusal:
    """Return a 400 for an id without a record, with the message of Django REST framework."""
    return invalid(place, f'Invalid pk "{identifier}" - object does not exist.')


def public(record: dict[str, Any]) -> dict[str, Any]:
    """Return a record without the mock's internal properties, whose names begin with `_`."""
    return {name: value for name, value in record.items() if not name.startswith("_")}


def _text(request: Request, collection: Collection) -> str:
    """Return the JSON text of the record named by the last path parameter. Raises Refusal: 404."""
    deleted = bool(request.query.get("include_deleted"))
    text = request.store.text(collection.name, identifier(request), _parent(request, collection), deleted=deleted)
    if text is None:
        raise NotFound
    return text


def _change(request: Request, changes: dict[str, Any]) -> Answer:
    collection = request.collection
    record = find(request) | changes
    collection.on_write(record, request, collection.name)
    return _answer(request, request.store.update(collection.name, identifier(request), record))


def identifier(request: Request) -> str:
    """Return the id in the last path parameter, in lower case."""
    return [*request.path.values()][-1].lower()


def _answer(request: Request, text: str) -> Answer:
    show = shown(request)
    return request.answer_text(text if show is None else show(text))


def shown(request: Request) -> Callable[[str], str] | None:
    """Return a function that removes the operation's omitted properties from a record, or None if it omits none."""
    omitted = request.endpoint.settings.get("omit")
    if not omitted:
        return None
    return lambda text: encode_json({name: value for name, value in json.loads(text).items() if name not in omitted})


def _parent(request: Request, collection: Collection) -> str:
    """Return the parent of a record; the caller's organization if the path names none."""
    if collection.parent is None:
        return ""
    if collection.parent == "organization_id" and collection.parent not in request.path:
        return str(request.caller["organization_id"])
    return request.path[collection.parent].lower()
