"""Compiled operations and collections of an API, ready to validate requests and responses."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from scripts.files.errors import KnownError
from scripts.mock.engine.expression import Apply
from scripts.mock.engine.validation import Validator
from scripts.openapi import Document


class DocumentError(KnownError):
    """A document, overlay or demo data file is invalid; the message says where, and how to fix it."""


@dataclass(frozen=True)
class Parameter:
    """A query, path or header parameter; `refuse` is the overlay's error response for an invalid value.

    `is_secret` tells that the journal masks it, in a path.
    """

    name: str
    location: str
    required: bool
    type: str
    item_type: str | None
    explode: bool
    refuse: Mapping[str, Any] | None
    validator: Validator
    is_secret: bool = False


@dataclass(frozen=True)
class Body:
    """A request body of one media type: validator, types of its properties, and names of its files."""

    validator: Validator
    properties: Mapping[str, str]
    files: frozenset[str] = frozenset()


@dataclass(frozen=True)
class NamedError:
    """An error with its own code, reported for bodies that match the validator."""

    validator: Validator
    place: str
    message: str
    code: str


@dataclass(frozen=True)
class Collection:
    """A collection of records, as declared in the mock overlay.

    Attributes:
        key: property that identifies a record; None if the id is not a property.
        makes_ids: whether `on_create` sets the key to a new UUID.
        id: id of the only record of a singleton collection.
        parent: path parameter with the parent's id, if any.
        parent_property: property with the parent's id in demo records, if any.
        defaults: values set by PUT and POST for properties missing from the body.
        on_create, on_write: set the properties that the server sets on creation, and on every write.
        on_delete: sets properties on deletion; the record is then kept, but listed only as deleted.
        schema: validator of demo records; None for a collection that starts empty.
        quota: storage limit for the files of its records, in bytes; None without files.
        stored: properties that every record has in the store, beside those that its schema requires.
        computed: required properties that records are stored without, because responses compute them.
        references: records that its records need, see `Reference` in references.py.
        parent_in: collection of the parents of its records, if they are records too.
    """

    name: str
    key: str | None
    makes_ids: bool
    id: str | None
    parent: str | None
    parent_property: str | None
    defaults: Mapping[str, Any]
    on_create: Apply
    on_write: Apply
    on_delete: Apply | None
    schema: Validator | None
    quota: int | None
    stored: frozenset[str] = frozenset()
    computed: frozenset[str] = frozenset()
    references: Sequence[Mapping[tuple[str, ...], str]] = ()
    parent_in: str | None = None


@dataclass(frozen=True)
class Endpoint:
    """An operation as served by the mock.

    Attributes:
        api: name of its API.
        method: HTTP method in upper case.
        definition: the Operation Object.
        is_public: whether it needs no credentials.
        signing_user: kind of user that signs requests to it (`x-signature`); None if requests are not signed.
        responses: validator by status; None for a status without a body.
        media_types: media type by status.
        behaviour: name of its behaviour.
        collection: collection that the behaviour uses, if the overlay sets one.
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
    def path_parameters(self) -> tuple[Parameter, ...]:
        return tuple(one for one in self.parameters if one.location == "path")

    @cached_property
    def query_parameters(self) -> tuple[Parameter, ...]:
        return tuple(one for one in self.parameters if one.location == "query")

    @cached_property
    def writable(self) -> frozenset[str]:
        """The properties declared by its request bodies."""
        return frozenset(name for body in self.bodies.values() for name in body.properties)

    @property
    def label(self) -> str:
        """Name for messages."""
        return f"{self.operation_id} ({self.method} {self.path})"


@dataclass(frozen=True)
class Api:
    """An API: document, operations, collections, demo data and webhooks.

    Attributes:
        webhooks: validators of webhook bodies, by name.
        references: collections of the records that properties of this name refer to, in all collections.
    """

    document: Document
    endpoints: tuple[Endpoint, ...]
    collections: Mapping[str, Collection]
    demo: DemoData
    webhooks: Mapping[str, Validator] = field(default_factory=dict)
    references: Mapping[str, str] = field(default_factory=dict)

    @property
    def name(self) -> str:
        return self.document.name


@dataclass(frozen=True)
class DemoData:
    """The contents of a demo data file.

    Attributes:
        file: name of the file for messages.
        credentials: credentials in the format of the backend.
        records: records by collection, in order; overlays/README.md describes their format.
        counters: last used number of each counter.
        is_checked: whether the records were checked before.
    """

    file: str
    credentials: Mapping[str, Any]
    records: Mapping[str, list[Mapping[str, Any]]]
    counters: Mapping[str, int]
    is_checked: bool = False
