"""Everything that a call can raise."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

import httpx

T = TypeVar("T")
_SHOWN = 200


class ClientError(Exception):
    """The root of all errors of this package."""


class ConfigurationError(ClientError):
    """A client cannot be made or used: a credential or setting is missing, malformed or contradictory. No secrets."""


class InvalidArgumentError(ClientError, ValueError):
    """An argument cannot be sent; no request was made."""


class TransportError(ClientError):
    """No answer came: the connection failed or broke."""


class ConnectionFailedError(TransportError):
    """No connection came about; nothing was sent."""


class RequestTimeoutError(TransportError):
    """No answer came in time."""


class PaginationError(ClientError):
    """A page names a next page that cannot be asked for."""


class ResponseParseError(ClientError):
    """An answer came, but its body is not what the API's description says.

    Attributes:
        status_code: the HTTP status code.
        content: the body, as bytes.
        headers: the response headers.
    """

    def __init__(self, status_code: int, content: bytes, headers: Mapping[str, str], reason: str) -> None:
        super().__init__(f"the answer (status {status_code}) is not as described: {reason}")
        self.status_code = status_code
        self.content = content
        self.headers = headers
        self._reason = reason

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.status_code, self.content, self.headers, self._reason)


class ResponseTooLargeError(ClientError):
    """The body of an answer is larger than the client takes; it was not read to its end.

    Attributes:
        status_code: the HTTP status code.
        limit: the largest body that the client takes, in bytes.
    """

    def __init__(self, status_code: int, limit: int) -> None:
        super().__init__(f"the answer (status {status_code}) has a body of more than {limit} bytes")
        self.status_code = status_code
        self.limit = limit

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.status_code, self.limit)


class UnexpectedStatus(ClientError):
    """An answer with a status that the description does not list.

    Only the generated functions raise it, and only for a client with `raise_on_unexpected_status`.
    """

    def __init__(self, status_code: int, content: bytes) -> None:
        super().__init__(f"unexpected status {status_code}: {_reason_of(content)}")
        self.status_code = status_code
        self.content = content

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.status_code, self.content)


class ApiError(ClientError):
    """The API refused.

    Attributes:
        operation: the operation, as the API's description calls it.
        status_code: the HTTP status code.
        parsed: the typed body of a documented error; None for any other, or if the body is not as described.
        content: the body, as bytes.
        headers: the response headers.
    """

    def __init__(
        self, operation: str, status_code: int, parsed: Any, content: bytes, headers: Mapping[str, str]
    ) -> None:
        super().__init__(f"{operation} was answered with {status_code}: {_reason_of(content)}")
        self.operation = operation
        self.status_code = status_code
        self.parsed = parsed
        self.content = content
        self.headers = headers

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.operation, self.status_code, self.parsed, self.content, self.headers)


class BadRequestError(ApiError):
    """400: something in the request is missing or not valid."""


class AuthenticationError(ApiError):
    """401: the credentials are missing or not valid."""


class PermissionDeniedError(ApiError):
    """403: the credentials do not allow this."""


class NotFoundError(ApiError):
    """404: there is no such resource."""


class MethodNotAllowedError(ApiError):
    """405: the resource does not do that."""


class UnsupportedMediaTypeError(ApiError):
    """415: the body has a content type that the operation does not take."""


class RateLimitError(ApiError):
    """429: too many requests."""


class ServerError(ApiError):
    """5xx: the server failed."""


class UnexpectedStatusError(ApiError):
    """Any other status that is not one of the operation's successes, such as a redirect, which is never followed."""


_BY_STATUS: dict[int, type[ApiError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    405: MethodNotAllowedError,
    415: UnsupportedMediaTypeError,
    429: RateLimitError,
}


def error_for(operation: str, status_code: int, parsed: Any, content: bytes, headers: Mapping[str, str]) -> ApiError:
    """The error of a status that is not one of the operation's successes."""
    kind = _BY_STATUS.get(status_code, ServerError if 500 <= status_code <= 599 else UnexpectedStatusError)
    return kind(operation, status_code, parsed, content, headers)


def parsed(parse: Callable[..., T], *, client: Any, response: httpx.Response) -> T:
    """Parse a response; raise ResponseParseError where the generated parser stumbles over the body."""
    try:
        return parse(client=client, response=response)
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError) as error:
        reason = f"{type(error).__name__}: {error}"[:_SHOWN]
        raise ResponseParseError(response.status_code, response.content, response.headers, reason) from error


def _reason_of(content: bytes) -> str:
    """What the server said, on one line and shortened: its `detail` or `message` if it has one, else the body."""
    text = content.decode("utf-8", "replace")
    try:
        body = json.loads(text)
    except (ValueError, RecursionError):
        body = None
    if isinstance(body, dict):
        text = next((body[name] for name in ("detail", "message") if isinstance(body.get(name), str)), text)
    text = " ".join("".join(character if character.isprintable() else " " for character in text).split())
    return (text if len(text) <= _SHOWN else text[:_SHOWN] + "...") or "no body"


__all__ = [
    "ApiError",
    "AuthenticationError",
    "BadRequestError",
    "ClientError",
    "ConfigurationError",
    "ConnectionFailedError",
    "InvalidArgumentError",
    "MethodNotAllowedError",
    "NotFoundError",
    "PaginationError",
    "PermissionDeniedError",
    "RateLimitError",
    "RequestTimeoutError",
    "ResponseParseError",
    "ResponseTooLargeError",
    "ServerError",
    "TransportError",
    "UnexpectedStatus",
    "UnexpectedStatusError",
    "UnsupportedMediaTypeError",
]
