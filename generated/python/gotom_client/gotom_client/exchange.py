"""Send a request and read the whole response, within a time and a size limit, whatever the server does."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

import anyio
import httpx

from .client import AuthenticatedClient, Client
from .errors import InvalidArgumentError, ResponseTooLargeError
from .multipart import MultipartBody

# Codings that httpx decodes in chunks of bounded growth; two in a row could each expand a thousandfold.
_CODINGS = frozenset({"", "identity", "gzip", "deflate"})

_DEADLINE: ContextVar[float | None] = ContextVar("deadline", default=None)


def seconds_left() -> float | None:
    """Return the seconds left for the exchange in this context, or None without a deadline."""
    deadline = _DEADLINE.get()
    return None if deadline is None else deadline - time.monotonic()


def send(client: AuthenticatedClient | Client, arguments: Mapping[str, Any]) -> httpx.Response:
    """Send a request and return the response with its decoded body.

    The read timeout of the httpx client bounds the whole exchange, not each step. While response headers are trickling
    in, only `transport.BoundedTransport`, which the facade uses, can enforce it.

    Raises:
        InvalidArgumentError: a value in `arguments` cannot be encoded; nothing was sent.
        ResponseTooLargeError: the body is larger than `client.max_response_bytes`.
        httpx.TimeoutException: the response was not complete in time.
        httpx.RequestError: no usable response was received.
    """
    http = client.get_httpx_client()
    request = _built(http, arguments)
    with _deadline(http.timeout.read):
        try:
            response = http.send(request, stream=True)
        except httpx.InvalidURL as error:
            raise _lost(error, request) from error
        try:
            _check_coding(response)
            body = bytearray()
            for piece in response.iter_bytes():
                _extend(body, piece, client, response)
                if (left := seconds_left()) is not None and left <= 0:
                    raise httpx.ReadTimeout("the response was not complete in time", request=request)
        finally:
            response.close()
    return _complete(response, bytes(body))


async def send_async(client: AuthenticatedClient | Client, arguments: Mapping[str, Any]) -> httpx.Response:
    """The asynchronous twin of `send`."""
    http = client.get_async_httpx_client()
    request = _built(http, arguments)
    try:
        with anyio.fail_after(http.timeout.read):
            try:
                response = await http.send(request, stream=True)
            except httpx.InvalidURL as error:
                raise _lost(error, request) from error
            try:
                _check_coding(response)
                body = bytearray()
                async for piece in response.aiter_bytes():
                    _extend(body, piece, client, response)
            finally:
                await response.aclose()
    except TimeoutError:
        raise httpx.ReadTimeout("the response was not complete in time", request=request) from None
    return _complete(response, bytes(body))


@contextmanager
def _deadline(seconds: float | None) -> Iterator[None]:
    token = _DEADLINE.set(None if seconds is None else time.monotonic() + seconds)
    try:
        yield
    finally:
        _DEADLINE.reset(token)


def _built(http: httpx.Client | httpx.AsyncClient, arguments: Mapping[str, Any]) -> httpx.Request:
    content = arguments.get("content")
    try:
        if not isinstance(content, MultipartBody):
            return http.build_request(**arguments)
        # As `content`, httpx would treat the body as either sync or async, not both.
        empty = http.build_request(**{name: value for name, value in arguments.items() if name != "content"})
        return httpx.Request(
            empty.method, empty.url, headers=empty.headers, stream=content, extensions=empty.extensions
        )
    except (TypeError, ValueError, RecursionError) as error:  # a lone surrogate, NaN, a set ...
        raise InvalidArgumentError(f"the request cannot be encoded: {type(error).__name__}: {error}") from None


def _lost(error: httpx.InvalidURL, request: httpx.Request) -> httpx.RequestError:
    """Return the error for an invalid `Location`, which httpx parses even if it does not follow redirects."""
    return httpx.RemoteProtocolError(f"the response redirects to an invalid URL: {error}", request=request)


def _check_coding(response: httpx.Response) -> None:
    coding = response.headers.get("content-encoding", "").strip().lower()
    if coding not in _CODINGS:
        raise httpx.DecodingError(f"the response has a content coding that was not requested: {coding[:40]!r}")


def _extend(body: bytearray, piece: bytes, client: AuthenticatedClient | Client, response: httpx.Response) -> None:
    if len(body) + len(piece) > client.max_response_bytes:
        raise ResponseTooLargeError(response.status_code, client.max_response_bytes)
    body += piece


def _complete(response: httpx.Response, body: bytes) -> httpx.Response:
    """Return a copy of the response with its decoded body."""
    headers = [(name, value) for name, value in response.headers.raw if name.lower() not in _OF_THE_CODED_BODY]
    return httpx.Response(
        response.status_code, headers=headers, content=body, request=response.request, history=response.history
    )


_OF_THE_CODED_BODY = frozenset({b"content-encoding", b"content-length", b"transfer-encoding"})
