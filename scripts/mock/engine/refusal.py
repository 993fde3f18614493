"""Errors of requests, before a backend formats them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class FieldError:
    """An error in a request: the property or parameter ('' for none) and a message."""

    place: str
    message: str
    value: Any = None
    code: str | None = None


class Refusal(Exception):
    """A request that gets an error response.

    Attributes:
        status: the HTTP status code.
        reason: message, for bodies with a single one.
        errors: errors per field, for bodies that list them.
        headers: additional response headers.
        body: complete body, if the API has a special one for this case.
    """

    def __init__(
        self,
        status: int,
        reason: str,
        *,
        errors: tuple[FieldError, ...] = (),
        headers: Mapping[str, str] | None = None,
        body: Any = None,
    ) -> None:
        super().__init__(reason)
        self.status = status
        self.reason = reason
        self.errors = errors
        self.headers = dict(headers or {})
        self.body = body


class NotFound(Refusal):
    """404 with the API's usual message; `body` if the operation has a special one."""

    def __init__(self, *, body: Any = None) -> None:
        super().__init__(404, "", body=body)


def invalid(place: str, message: str) -> Refusal:
    """Return a 400 for a property or parameter, or for the whole request ('')."""
    return Refusal(400, message, errors=(FieldError(place, message),))
