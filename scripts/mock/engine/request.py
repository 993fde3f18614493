"""The validated request passed to behaviours, with helpers for responses."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from scripts.mock.engine.answer import Answer
from scripts.mock.engine.endpoint import Api, Collection, Endpoint
from scripts.mock.engine.incoming import Incoming
from scripts.mock.engine.unit_of_work import UnitOfWork
from scripts.openapi import JSON


@dataclass(slots=True)
class Request(UnitOfWork):
    """A validated request.

    Attributes:
        incoming: the request as received.
        path: path parameters by name, as text.
        query: query parameters by name, with their described types.
        body: the parsed body; None if the operation takes none.
        caller: record of the authenticated user, or {}.
        permissions: the user's permissions.
        organization: record of the organization in the path, or {}.
        visitor: id of the authenticated visitor, or None.
    """

    endpoint: Endpoint
    api: Api
    incoming: Incoming
    path: Mapping[str, str]
    query: dict[str, Any] = field(default_factory=dict)
    raw_query: list[tuple[str, str]] = field(default_factory=list)
    body: Any = None
    caller: Mapping[str, Any] = field(default_factory=dict)
    permissions: frozenset[str] = frozenset()
    organization: Mapping[str, Any] = field(default_factory=dict)
    visitor: str | None = None

    @property
    def url(self) -> str:
        """Scheme, host and path without query, for links to further pages."""
        return self.incoming.url

    @property
    def base(self) -> str:
        """Scheme, host and path prefix of the mock, for other links."""
        return self.incoming.base

    @property
    def collection(self) -> Collection:
        """The collection set in the overlay; only for behaviours registered with `collection=True`."""
        if self.endpoint.collection is None:
            raise LookupError(f"behaviour {self.endpoint.behaviour} is not registered with collection=True")
        return self.endpoint.collection

    def answer(self, value: Any, *, headers: Mapping[str, str] | None = None) -> Answer:
        """Return the operation's success response with a JSON value."""
        return Answer(self.endpoint.success, value, headers=dict(headers or {}))

    def answer_text(self, text: str | bytes | None, media_type: str = JSON) -> Answer:
        """Return the operation's success response with text sent unchanged: JSON, or another media type."""
        return Answer(self.endpoint.success, text=text, media_type=media_type)

    def no_content(self) -> Answer:
        """Return the operation's success response without a body."""
        return Answer(self.endpoint.success, has_body=False)
