"""Exceptions raised by this package."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from contextvars import ContextVar
from typing import Any, Self, TypeVar

import httpx

T = TypeVar("T")
_SHOWN = 200
_DEEPEST = 5
_REQUEST_IDS = ("X-Request-Id", "Request-Id", "X-Correlation-Id", "X-Amzn-RequestId", "X-Amzn-Trace-Id", "CF-Ray")

STRICT: ContextVar[bool] = ContextVar("strict", default=False)
"""Whether a missing or null field makes a whole response invalid, in `parsed`."""


class ClientError(Exception):
    """Base class of all errors of this package."""


class ConfigurationError(ClientError):
    """A credential or setting is missing, malformed or contradictory. Messages contain no secrets."""


class InvalidArgumentError(ClientError, ValueError, TypeError):
    """An argument cannot be sent; nothing was sent. Messages contain no values that may be secrets.

    Attributes:
        reason: what is wrong.
        argument: the argument and the field in it, such as `body.customer.id`; empty if unknown.
        operation: the operationId in the API's description; empty if the value is not part of a call.
    """

    def __init__(self, reason: str, argument: str = "", operation: str = "") -> None:
        super().__init__(reason, argument, operation)
        self.reason = reason
        self.argument = argument
        self.operation = operation

    def __str__(self) -> str:
        return ": ".join(part for part in (self.operation, self.argument, self.reason) if part)

    def within(self, name: str) -> Self:
        """Return the error with the name of what contains the invalid value: `id` in `customer` is `customer.id`."""
        between = "." if self.argument and not self.argument.startswith("[") else ""
        return type(self)(self.reason, f"{name}{between}{self.argument}", self.operation)


class FileError(ClientError, OSError):
    """A file to upload cannot be opened or read."""


class MissingFieldError(ClientError, AttributeError):
    """A field that the API requires is missing, or null, in a response; raised when it is read."""


class ClosedError(ClientError, RuntimeError):
    """The client was closed, or its connections belong to another process or event loop; nothing was sent."""


class TransportError(ClientError):
    """No response was received: the connection failed or was interrupted."""


class ConnectionFailedError(TransportError):
    """The connection could not be established; nothing was sent."""


class RequestTimeoutError(TransportError):
    """The response was not complete in time."""


class PaginationError(ClientError):
    """A page links to an invalid next page."""


class VersionConflictError(ClientError):
    """A resource has changed since the version that the caller has seen; the call did nothing.

    Attributes:
        operation: the operationId in the API's description.
        tag: the tag that was sent.
    """

    def __init__(self, operation: str, tag: str) -> None:
        super().__init__(f"{operation}: changed since version {_shown(tag)}; nothing was done. Read it again")
        self.operation = operation
        self.tag = tag

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.operation, self.tag)


class JobError(ClientError):
    """A job of the server did not end well.

    Attributes:
        job: its last known state, as a model.
    """

    def __init__(self, reason: str, job: Any) -> None:
        super().__init__(reason)
        self.reason = reason
        self.job = job

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.reason, self.job)


class JobFailedError(JobError):
    """A job of the server failed; the message has its reason, if the server gives one."""


class JobTimeoutError(JobError):
    """A job of the server did not end in time. It keeps running: read its state later."""


class ResponseParseError(ClientError):
    """The body of a response does not match the API's description.

    Attributes:
        status_code: the HTTP status code.
        content: the body, as bytes.
        headers: the response headers.
    """

    def __init__(self, status_code: int, content: bytes, headers: Mapping[str, str], reason: str) -> None:
        super().__init__(f"the response (status {status_code}) does not match the description: {reason}")
        self.status_code = status_code
        self.content = content
        self.headers = headers
        self._reason = reason

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.status_code, self.content, self.headers, self._reason)


class ResponseTooLargeError(ClientError):
    """The body of a response exceeds the client's limit; reading was aborted.

    Attributes:
        status_code: the HTTP status code.
        limit: maximum size of a body, in bytes.
    """

    def __init__(self, status_code: int, limit: int) -> None:
        super().__init__(f"the body of the response (status {status_code}) exceeds {limit} bytes")
        self.status_code = status_code
        self.limit = limit

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.status_code, self.limit)


class UnexpectedStatus(ClientError):
    """The status of a response is not documented.

    Raised only by the generated functions, for a client with `raise_on_unexpected_status`.
    """

    def __init__(self, status_code: int, content: bytes) -> None:
        super().__init__(f"unexpected status {status_code}: {_reason_of(content)}")
        self.status_code = status_code
        self.content = content

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.status_code, self.content)


class ApiError(ClientError):
    """The API responded with an error.

    Attributes:
        operation: the operationId in the API's description.
        status_code: the HTTP status code.
        parsed: the typed body of a documented error; None for other errors, or if the body does not match.
        content: the body, as bytes.
        headers: the response headers.
        request: method and path of the request.
        hint: likely causes, if known.
    """

    def __init__(
        self,
        operation: str,
        status_code: int,
        parsed: Any,
        content: bytes,
        headers: Mapping[str, str],
        request: str = "",
        hint: str = "",
    ) -> None:
        self.operation = operation
        self.status_code = status_code
        self.parsed = parsed
        self.content = content
        self.headers = headers
        self.request = request
        self.hint = hint
        place = f"{operation} ({request})" if request else operation
        identity = f" [request id {self.request_id}]" if self.request_id else ""
        likely = f"; {hint}" if hint else ""
        super().__init__(f"{place} failed with status {status_code}: {_reason_of(content)}{likely}{identity}")

    @property
    def request_id(self) -> str | None:
        """The server's id of the request, if it sent one, for its support."""
        found = next((self.headers[name] for name in _REQUEST_IDS if self.headers.get(name)), None)
        return None if found is None else _shown(found)

    def __reduce__(self) -> tuple[Any, ...]:
        arguments = self.operation, self.status_code, self.parsed, self.content, self.headers, self.request, self.hint
        return type(self), arguments


class BadRequestError(ApiError):
    """400: something in the request is missing or invalid."""


class AuthenticationError(ApiError):
    """401: the credentials are missing or invalid."""


class PermissionDeniedError(ApiError):
    """403: the credentials do not allow this."""


class NotFoundError(ApiError):
    """404: the resource does not exist."""


class MethodNotAllowedError(ApiError):
    """405: the resource does not support the method."""


class ConflictError(ApiError):
    """409: the request contradicts the state of the resource."""


class UnsupportedMediaTypeError(ApiError):
    """415: the operation does not support the content type of the body."""


class UnprocessableEntityError(ApiError):
    """422: the request is well formed, but its content is invalid."""


class RateLimitError(ApiError):
    """429: too many requests."""


class ServerError(ApiError):
    """5xx: the server failed."""


class NotImplementedByServerError(ServerError):
    """501: the server does not support this."""


class UnexpectedStatusError(ApiError):
    """Any other status that is not a success of the operation, such as a redirect. Redirects are never followed."""


_BY_STATUS: dict[int, type[ApiError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    405: MethodNotAllowedError,
    409: ConflictError,
    422: UnprocessableEntityError,
    501: NotImplementedByServerError,
    415: UnsupportedMediaTypeError,
    429: RateLimitError,
}


def error_for(
    operation: str,
    status_code: int,
    parsed: Any,
    content: bytes,
    headers: Mapping[str, str],
    request: str = "",
) -> ApiError:
    """Return the error for a status that is not a success of the operation; `request` is its method and path."""
    kind = _BY_STATUS.get(status_code, ServerError if 500 <= status_code <= 599 else UnexpectedStatusError)
    hint = ""
    if kind is AuthenticationError:
        from .auth import likely_causes  # which imports this module

        hint = likely_causes(headers, _reason_of(content))
    return kind(operation, status_code, parsed, content, headers, request, hint)


def stripped(error: BaseException) -> BaseException:
    """Return an error without tracebacks, causes included: their local variables contain the request headers."""
    seen: set[int] = set()
    at: BaseException | None = error
    while at is not None and id(at) not in seen:
        seen.add(id(at))
        at.__traceback__ = None
        at = at.__cause__ or at.__context__
    return error


def parsed(parse: Callable[..., T], *, client: Any, response: httpx.Response) -> T:
    """Parse a response. Raises ResponseParseError, which names the field, if the body does not match."""
    token = STRICT.set(client.strict)
    try:
        return parse(client=client, response=response)
    except InvalidArgumentError as error:
        reason = str(error)
    except (ValueError, RecursionError) as error:  # not JSON
        reason = f"{type(error).__name__}: {error}"
    finally:
        STRICT.reset(token)
    raise ResponseParseError(response.status_code, response.content, response.headers, reason[:_SHOWN]) from None


def _reason_of(content: bytes) -> str:
    """Return the server's message on one line, shortened: `detail`, `message` and errors of fields, else the body."""
    text = content.decode("utf-8", "replace")
    try:
        body = json.loads(text)
    except (ValueError, RecursionError):
        body = None
    general = None
    if isinstance(body, dict):
        general = next((body[name] for name in ("detail", "message") if isinstance(body.get(name), str)), None)
        if general is not None:
            body = {name: value for name, value in body.items() if isinstance(value, (dict, list))}
    found = [f"{field}: {reason}" if field else reason for field, reason in _reasons("", body, _DEEPEST)]
    return _shown("; ".join([*([] if general is None else [general]), *found]) or text) or "no body"


def _reasons(field: str, value: Any, depth: int) -> Iterator[tuple[str, str]]:
    """Yield the texts in an error body with the fields that they are about, down to a depth."""
    if isinstance(value, str) and field:
        yield field, value
    elif depth == 0:
        return
    elif isinstance(value, list):
        for item in value:
            yield from _reasons(field, item, depth - 1)
    elif isinstance(value, dict):
        about, reason = value.get("propertyPath"), value.get("message")
        if isinstance(about, str) and isinstance(reason, str):
            yield about, reason
            return
        for name, item in value.items():
            yield from _reasons(f"{field}.{name}" if field else name, item, depth - 1)


def _shown(text: str) -> str:
    """Return a text of the server on one line, shortened."""
    text = " ".join("".join(character if character.isprintable() else " " for character in text).split())
    return text if len(text) <= _SHOWN else text[:_SHOWN] + "..."


__all__ = [
    "ApiError",
    "AuthenticationError",
    "BadRequestError",
    "ClientError",
    "ClosedError",
    "ConfigurationError",
    "ConflictError",
    "ConnectionFailedError",
    "FileError",
    "InvalidArgumentError",
    "JobError",
    "JobFailedError",
    "JobTimeoutError",
    "MethodNotAllowedError",
    "MissingFieldError",
    "NotFoundError",
    "NotImplementedByServerError",
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
    "UnprocessableEntityError",
    "UnsupportedMediaTypeError",
    "VersionConflictError",
]
