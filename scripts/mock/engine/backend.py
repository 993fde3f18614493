"""What differs between families of APIs, such as those that one framework serves: the engine asks a `Backend`."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from scripts.mock.engine.answer import Answer
from scripts.mock.engine.demo import DemoSet
from scripts.mock.engine.endpoint import Api, Endpoint, Validator
from scripts.mock.engine.incoming import Incoming
from scripts.mock.engine.refusal import Refusal
from scripts.mock.engine.request import Request
from scripts.mock.engine.routing import Route
from scripts.mock.engine.settings import Settings
from scripts.mock.engine.store import Store
from scripts.mock.engine.unit_of_work import UnitOfWork
from scripts.openapi import JSON

CallerT = TypeVar("CallerT")
"""What a backend knows about who is calling."""


@dataclass(frozen=True)
class ControlRequest:
    """A request to an endpoint of the mock's own: what it may change, the values of its path, and its body."""

    work: UnitOfWork
    path: Mapping[str, str]
    body: Any


@dataclass(frozen=True)
class ControlEndpoint:
    """An endpoint below `/__mock__/`.

    Attributes:
        path: what follows; `{name}` stands for any one segment.
        handle: the JSON value of a 200, or an answer. It may raise a Refusal.
        schema: validates the JSON body; None for an endpoint without one.
        for_pages: whether web pages of allowed origins may call it; not what makes the mock send requests elsewhere.
    """

    method: str
    path: str
    handle: Callable[[ControlRequest], Any]
    schema: Validator | None = None
    for_pages: bool = True


class Backend(ABC, Generic[CallerT]):
    """One family of APIs: credentials, order of checks, refusals, headers, and routes beside those of the documents.

    Attributes:
        prefix: what the paths of its APIs begin with, '' for a backend that answers for all other paths.
        not_found: the reason of a 404.
        optional_slash: whether paths match with a slash behind them as well.
        routes: public routes that no document describes, by raw path.
        files: files below `/__mock__/`, by what the rest of the path begins with; each takes what follows.
        controls: its endpoints below `/__mock__/`.
    """

    prefix = ""
    not_found = "Not Found"
    optional_slash = False

    def __init__(self, apis: Sequence[Api], demo: DemoSet, store: Store, settings: Settings) -> None:
        """Raises DocumentError for credentials in the demo data that cannot be used."""
        self.apis = apis
        self.store = store
        self.settings = settings
        self.routes: Mapping[bytes, Callable[[Incoming], Answer]] = {}
        self.files: Mapping[str, Callable[[str], Answer]] = {}
        self.controls: Sequence[ControlEndpoint] = ()

    @abstractmethod
    def admit(self, route: Route, incoming: Incoming) -> tuple[Endpoint | None, CallerT]:
        """The operation of a request and who calls it, checked in the order of the real backend.

        The operation is None for OPTIONS that is not described. Raises Refusal: 401, 405.
        """

    @abstractmethod
    def authorize(self, request: Request, caller: CallerT) -> None:
        """Put what is known of the caller into the request. Raises Refusal: 401, 403, 404."""

    @abstractmethod
    def refusal_body(self, refusal: Refusal) -> Any:
        """The body of a refusal in the form of the API."""

    def refusal_answer(self, refusal: Refusal, media_type: str = JSON) -> Answer:
        """A refusal as it is sent; `media_type` is what the operation describes for its status."""
        return Answer(refusal.status, self.refusal_body(refusal), headers=refusal.headers)

    def headers(self, answer: Answer) -> Mapping[str, str]:
        """Headers of every answer."""
        return {}

    def forget(self) -> None:
        """Forget what is kept outside the store, on a reset."""
