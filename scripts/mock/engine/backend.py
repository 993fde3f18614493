"""The interface between the engine and a family of APIs, such as those served by one framework."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Generic, TypeVar

import jsonschema_rs

from scripts.mock.engine.answer import Answer
from scripts.mock.engine.demo import DemoSet
from scripts.mock.engine.endpoint import Api, Endpoint
from scripts.mock.engine.incoming import Incoming
from scripts.mock.engine.refusal import Refusal
from scripts.mock.engine.request import Request
from scripts.mock.engine.routing import Route
from scripts.mock.engine.settings import Settings
from scripts.mock.engine.store import Store
from scripts.mock.engine.unit_of_work import UnitOfWork
from scripts.mock.engine.validation import Validator
from scripts.openapi import JSON

CallerT = TypeVar("CallerT")
"""A backend's representation of the caller."""


@dataclass(frozen=True)
class ControlRequest:
    """A request to a control endpoint: unit of work, path parameters, parsed body and query."""

    work: UnitOfWork
    path: Mapping[str, str]
    body: Any
    query: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class ControlEndpoint:
    """An endpoint below `/__mock__/`.

    Attributes:
        path: what follows; `{name}` stands for any one segment.
        handle: the JSON value of a 200, or an answer. It may raise a Refusal.
        schema: JSON Schema of the JSON body, also in `scripts/mock/control.yaml`; None for an endpoint without one.
        for_pages: whether web pages of allowed origins may call it; not what makes the mock send requests elsewhere.
    """

    method: str
    path: str
    handle: Callable[[ControlRequest], Any]
    schema: Mapping[str, Any] | None = None
    for_pages: bool = True

    @cached_property
    def validator(self) -> Validator | None:
        """The validator of the body; compiled when first used, since few runs use every endpoint."""
        if self.schema is None:
            return None
        return jsonschema_rs.Draft202012Validator(dict(self.schema), validate_formats=True)


class Backend(ABC, Generic[CallerT]):
    """A family of APIs: credentials, order of checks, error bodies, headers and undocumented routes.

    Attributes:
        prefix: path prefix of its APIs; '' for the fallback backend.
        not_found: reason of a 404.
        optional_slash: whether paths also match with a trailing slash.
        lenient_request_line: whether methods in lower case and raw UTF-8 in the target are accepted.
        routes: handlers of public, undocumented routes by raw path.
        files: handlers of files below `/__mock__/` by path prefix; each is called with the rest of the path.
        controls: its endpoints below `/__mock__/`.
    """

    prefix = ""
    not_found = "Not Found"
    optional_slash = False
    lenient_request_line = False

    def __init__(self, apis: Sequence[Api], demo: DemoSet, store: Store, settings: Settings) -> None:
        """Raises DocumentError for invalid credentials in the demo data."""
        self.apis = apis
        self.store = store
        self.settings = settings
        self.routes: Mapping[bytes, Callable[[Incoming], Answer]] = {}
        self.files: Mapping[str, Callable[[str], Answer]] = {}
        self.controls: Sequence[ControlEndpoint] = ()

    @abstractmethod
    def admit(self, route: Route, incoming: Incoming) -> tuple[Endpoint | None, CallerT]:
        """Return the operation and the caller of a request, checked in the order of the real backend.

        The operation is None for an undescribed OPTIONS. Raises Refusal: 401, 405.
        """

    @abstractmethod
    def authorize(self, request: Request, caller: CallerT) -> None:
        """Set the caller's attributes of the request. Raises Refusal: 401, 403, 404."""

    @abstractmethod
    def stand_in(self) -> CallerT:
        """Return the caller while credentials are not checked: the first of the demo data."""

    @abstractmethod
    def refusal_body(self, refusal: Refusal) -> Any:
        """Return the body of an error response in the API's format."""

    def refusal_answer(self, refusal: Refusal, media_type: str = JSON) -> Answer:
        """Return the error response; `media_type` is the one described for the operation and status."""
        return Answer(refusal.status, self.refusal_body(refusal), headers=refusal.headers)

    def headers(self, answer: Answer) -> Mapping[str, str]:
        """Return headers to add to every response."""
        return {}

    def forget(self) -> None:
        """Clear state kept outside the store, on a reset."""
