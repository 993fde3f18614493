"""The interface of a door: a way for a generated case to reach a separate server."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

import requests

from scripts.contract.demo import DemoCredentials
from scripts.contract.express import FunctionCall

Pins = Mapping[str, str]
"""Headers that make all servers handle a case at the same time and with the same ids
(`scripts.mock.engine.replay`)."""


@dataclass(frozen=True)
class ExpressedCase:
    """A case that a typed client can send.

    Attributes:
        case: the case of schemathesis.
        call: the call of the Python function.
        credentials: those for its operation; None if it is public.
        wanted: the request that the client must send.
        pins: headers added to the request after it has been compared.
    """

    case: Any
    call: FunctionCall
    credentials: DemoCredentials | None
    wanted: requests.PreparedRequest
    pins: Pins


@dataclass(frozen=True)
class Received:
    """A response as received; header names are in lower case."""

    status: int
    headers: Mapping[str, str]
    content: bytes


@dataclass(frozen=True)
class Visit:
    """The result of one call: the response, if any, and the errors of the client, as text.

    Attributes:
        same_bytes: whether target and body of the request equal those of the raw one byte for byte.
    """

    received: Received | None
    faults: list[str] = field(default_factory=list)
    same_bytes: bool = False


class Door(Protocol):
    """A client, and the base URL of its own server."""

    name: str
    url: str

    def visit(self, expressed: ExpressedCase) -> Visit:
        """Send a case. Exceptions of the client are part of the result."""
        ...
