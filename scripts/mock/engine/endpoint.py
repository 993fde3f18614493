"""Operations and collections of an API, compiled: ready to check requests and answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import jsonschema_rs

from scripts.mock.engine.expression import Template
from scripts.openapi import Document

Validator = jsonschema_rs.Draft202012Validator


class DocumentError(Exception):
    """The document, its overlay or its demo data cannot be served; the text says where and how to fix it."""


@dataclass(frozen=True)
class Parameter:
    """One query, path or header parameter; `refuse` is how the overlay wants an invalid value refused."""

    name: str
    location: str
    required: bool
    type: str
    item_type: str | None
    explode: bool
    refuse: Mapping[str, Any] | None
    validator: Validator


@dataclass(frozen=True)
class Body:
    """A request body of one media type: its validator, the types of its properties, and which of them are files."""

    validator: Validator
    properties: Mapping[str, str]
    files: frozenset[str] = frozenset()


@dataclass(frozen=True)
class NamedError:
    """An error with a code of its own: bodies that fit the validator have it."""

    validator: Validator
    place: str
    message: str
    code: str


@dataclass(frozen=True)
class Collection:
    """What the mock overlay says about the records of one kind.

    Attributes:
        key: the property that identifies a record; None if its id is no property.
        id: the id of the only record, for a collection of one.
        parent: the path parameter that records belong to, if any.
        parent_property: the property that names the parent of a demo record, if any.
        defaults: values that PUT and POST set where the body is silent.
        on_create, on_write: server-set properties of a new record, and after every change.
        on_delete: properties set on deletion; the record is then kept and listed as deleted only.
        schema: validates a demo record; None for a collection that starts empty.
        quota: space for the files of its records, in bytes; None for no files.
    """

    name: str
    key: str | None
    id: str | None
    parent: str | None
    parent_property: str | None
    defaults: Mapping[str, Any]
    on_create: Mapping[str, Template]
    on_write: Mapping[str, Template]
    on_delete: Mapping[str, Template] | None
    schema: Validator | None
    quota: int | None


@dataclass(frozen=True)
class Endpoint:
    """One operation as the mock serves it.

    Attributes:
        api: name of its API.
        method: in upper case.
        definition: the Operation Object.
        is_public: whether it needs no credentials.
        signing_user: the kind of user that signs requests to it (`x-signature`), None where requests are not signed.
        responses: validator by status; None for a status without a body.
        media_types: media type by status.
        behaviour: its name.
        collection: what the behaviour works on, where the overlay names it.
        settings: the operation's `x-mock`.
    """

    api: str
    method: str
    path: str
    operation_id: str
    definition: Mapping[str, Any]
    parameters: tuple[Parameter, ...]
    bodies: Mapping[str, Body]
    body_required: bool
    named_errors: tuple[NamedError, ...]
    responses: Mapping[int, Validator | None]
    media_types: Mapping[int, str]
    is_public: bool
    signing_user: str | None
    behaviour: str
    collection: Collection | None
    settings: Mapping[str, Any]

    @cached_property
    def success(self) -> int:
        """The first documented 2xx status."""
        return min(status for status in self.responses if 200 <= status < 300)

    @cached_property
    def writable(self) -> frozenset[str]:
        """The properties that its bodies declare."""
        return frozenset(name for body in self.bodies.values() for name in body.properties)

    @property
    def label(self) -> str:
        """What messages call it."""
        return f"{self.operation_id} ({self.method} {self.path})"


@dataclass(frozen=True)
class Api:
    """One API: its document, its operations, its collections, the data that it starts with, and its webhooks.

    Attributes:
        webhooks: validators of what is sent to subscribers, by name.
    """

    document: Document
    endpoints: tuple[Endpoint, ...]
    collections: Mapping[str, Collection]
    demo: DemoData
    webhooks: Mapping[str, Validator] = field(default_factory=dict)

    @property
    def name(self) -> str:
        return self.document.name


@dataclass(frozen=True)
class DemoData:
    """What an API starts with, as its data file says.

    Attributes:
        file: what messages call the file.
        credentials: whatever its backend knows callers by.
        records: by collection, in order; the form of a record is described in overlays/README.md.
        counters: the numbers after which counters go on.
    """

    file: str
    credentials: Mapping[str, Any]
    records: Mapping[str, list[Mapping[str, Any]]]
    counters: Mapping[str, int]
