"""What a door is: a way for a generated case to reach a server of its own, and the result."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

import requests

from scripts.contract.demo import DemoCredentials
from scripts.contract.express import FunctionCall

Pins = Mapping[str, str]
"""Headers with which all servers handle a case at one time and with the same ids (`scripts.mock.engine.replay`)."""


@dataclass(frozen=True)
class ExpressedCase:
    """A case that a typed client can send.

    Attributes:
        case: the case of schemathesis.
        call: the call of the Python function.
        credentials: those that its operation takes; None if it needs none.
        wanted: the request that the client has to send.
        pins: further headers, added to what the client sends after it was compared.
    """

    case: Any
    call: FunctionCall
    credentials: DemoCredentials | None
    wanted: requests.PreparedRequest
    pins: Pins


@dataclass(frozen=True)
class Received:
    """A response as it arrived; header names are in lower case."""

    status: int
    headers: Mapping[str, str]
    content: bytes


@dataclass(frozen=True)
class Visit:
    """The result of one call: the response, if there was one, and the errors of the client, in words.

    Attributes:
        same_bytes: whether target and body of the request were those of the raw one to the byte.
    """

    received: Received | None
    faults: list[str] = field(default_factory=list)
    same_bytes: bool = False


class Door(Protocol):
    """A client, and the base URL of the server that it alone talks to."""

    name: str
    url: str

    def visit(self, expressed: ExpressedCase) -> Visit:
        """Send a case. Whatever the client does, its exceptions included, ends up in the visit."""
        ...
