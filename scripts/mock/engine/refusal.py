"""Refusals: why a request is not carried out, before a backend words it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class FieldError:
    """One error of a request: the property or parameter concerned ('' for none) and a message."""

    place: str
    message: str
    value: Any = None
    code: str | None = None


class Refusal(Exception):
    """A request that is answered with a 4xx.

    Attributes:
        status: the HTTP status code.
        reason: one sentence, for bodies that carry one.
        errors: errors of single fields, for bodies that list them.
        headers: further response headers.
        body: a body that is sent as it is, where the API has one of its own for this case.
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
    """404 in the words of the API; `body` where the operation has a body of its own for it."""

    def __init__(self, *, body: Any = None) -> None:
        super().__init__(404, "", body=body)


def invalid(place: str, message: str) -> Refusal:
    """400 for one field: a property, a parameter, or '' for the request as a whole."""
    return Refusal(400, message, errors=(FieldError(place, message),))
