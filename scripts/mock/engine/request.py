"""The request as a behaviour sees it, and how it answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from scripts.mock.engine.answer import Answer
from scripts.mock.engine.endpoint import Api, Collection, Endpoint
from scripts.mock.engine.unit_of_work import UnitOfWork
from scripts.openapi import JSON


@dataclass
class Request(UnitOfWork):
    """One checked request.

    Attributes:
        path: path parameters by name, as texts.
        query: query parameters by name, typed as described.
        body: the parsed body, None when the operation takes none.
        caller: the record of the user behind the credentials, else {}.
        permissions: what that user may do.
        organization: the record of the organization that the path names, else {}.
        visitor: id of the visitor behind the credentials, else None.
        url: scheme, host and path without query, for links to further pages.
    """

    endpoint: Endpoint
    api: Api
    url: str
    path: Mapping[str, str]
    query: dict[str, Any] = field(default_factory=dict)
    raw_query: list[tuple[str, str]] = field(default_factory=list)
    body: Any = None
    caller: Mapping[str, Any] = field(default_factory=dict)
    permissions: frozenset[str] = frozenset()
    organization: Mapping[str, Any] = field(default_factory=dict)
    visitor: str | None = None

    @property
    def collection(self) -> Collection:
        """The collection that the overlay names; only for behaviours registered with `collection=True`."""
        if self.endpoint.collection is None:
            raise LookupError(f"behaviour {self.endpoint.behaviour} is not registered with collection=True")
        return self.endpoint.collection

    def answer(self, value: Any, *, headers: Mapping[str, str] | None = None) -> Answer:
        """The operation's success, with a JSON value."""
        return Answer(self.endpoint.success, value, headers=dict(headers or {}))

    def answer_text(self, text: str | bytes | None, media_type: str = JSON) -> Answer:
        """The operation's success, with a text that is sent as it is: JSON unless another media type is named."""
        return Answer(self.endpoint.success, text=text, media_type=media_type)

    def no_content(self) -> Answer:
        """The operation's success, without a body."""
        return Answer(self.endpoint.success, has_body=False)
