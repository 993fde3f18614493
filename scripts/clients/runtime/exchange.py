"""Send a request and read the whole response within a time and a size limit, whatever the server does."""

from __future__ import annotations

import time
from collections.abc import AsyncIterable, AsyncIterator, Iterator, Mapping
from contextlib import aclosing, closing, contextmanager
from contextvars import ContextVar
from typing import Any

import httpx

from .client import Client
from .errors import ClosedError, InvalidArgumentError, ResponseTooLargeError
from .multipart import MultipartBody

# Codings that httpx decodes in chunks of bounded growth; two in a row could each expand a thousandfold.
_CODINGS = frozenset({"", "identity", "gzip", "deflate"})

# Arguments of httpx's `send` for another server.
_ELSEWHERE: Mapping[str, Any] = {"auth": None, "follow_redirects": False}

_DEADLINE: ContextVar[float | None] = ContextVar("deadline", default=None)


def seconds_left() -> float | None:
    """Return the seconds left for the exchange in this context, or None without a deadline."""
    deadline = _DEADLINE.get()
    return None if deadline is None else deadline - time.monotonic()


def send(client: Client, arguments: Mapping[str, Any]) -> httpx.Response:
    """Send a request and return the response with its decoded body.

    The read timeout bounds the whole exchange, not each step. While response headers are trickling in, only
    `transport.BoundedTransport`, which the facade uses, can enforce it.

    Raises:
        InvalidArgumentError: a value in `arguments` cannot be encoded; nothing was sent.
        ResponseTooLargeError: the body is larger than `client.max_response_bytes`.
        httpx.TimeoutException: the response was not complete in time.
        httpx.RequestError: no usable response was received.
    """
    http = client.get_httpx_client()
    request = _built(client, http, arguments)
    with _deadline(_seconds(request)):
        return _read(client, _opened(http, request, client.sending))


def open_stream(client: Client, arguments: Mapping[str, Any], *, elsewhere: bool = False) -> httpx.Response:
    """Send a request and return the response with its body unread; the caller closes it.

    The read timeout bounds the exchange until the headers are complete, and then each step. See `send` for errors.
    `elsewhere` is for a URL of any server, which gets neither credentials nor headers of the client.
    """
    http = client.get_httpx_client()
    request = _elsewhere(arguments) if elsewhere else _built(client, http, arguments)
    with _deadline(_seconds(request)):
        response = _opened(http, request, _ELSEWHERE if elsewhere else client.sending)
        return response if response.is_success else _read(client, response)


async def send_async(client: Client, arguments: Mapping[str, Any]) -> httpx.Response:
    """The asynchronous twin of `send`."""
    import anyio  # loaded by httpx itself as soon as an asynchronous request is sent

    http = client.get_async_httpx_client()
    request = _built(client, http, arguments)
    try:
        with anyio.fail_after(_seconds(request)):
            return await _read_async(client, await _opened_async(http, request, client.sending))
    except TimeoutError:
        raise _late(request) from None


async def open_stream_async(client: Client, arguments: Mapping[str, Any], *, elsewhere: bool = False) -> httpx.Response:
    """The asynchronous twin of `open_stream`."""
    import anyio

    http = client.get_async_httpx_client()
    request = _elsewhere(arguments) if elsewhere else _built(client, http, arguments)
    try:
        with anyio.fail_after(_seconds(request)):
            response = await _opened_async(http, request, _ELSEWHERE if elsewhere else client.sending)
            return response if response.is_success else await _read_async(client, response)
    except TimeoutError:
        raise _late(request) from None


def _opened(http: httpx.Client, request: httpx.Request, sending: Mapping[str, Any]) -> httpx.Response:
    try:
        response = http.send(request, stream=True, **sending)
    except httpx.InvalidURL as error:
        raise _lost(error, request) from error
    except RuntimeError as error:  # of httpx, or of an event loop
        raise ClosedError(f"the client, or its event loop, is closed: {error}") from None
    try:
        _check_coding(response)
    except BaseException:
        response.close()
        raise
    return response


async def _opened_async(http: httpx.AsyncClient, request: httpx.Request, sending: Mapping[str, Any]) -> httpx.Response:
    try:
        response = await http.send(request, stream=True, **sending)
    except httpx.InvalidURL as error:
        raise _lost(error, request) from error
    except RuntimeError as error:  # of httpx, or of an event loop
        raise ClosedError(f"the client, or its event loop, is closed: {error}") from None
    try:
        _check_coding(response)
    except BaseException:
        await response.aclose()
        raise
    return response


def _read(client: Client, response: httpx.Response) -> httpx.Response:
    try:
        if "content-encoding" not in response.headers:
            response.stream = _Limited(client, response, response.stream)
            return _checked(client, response, response.read())
        with closing(_Limited(client, response, response.iter_bytes())) as pieces:
            body = b"".join(pieces)
    finally:
        response.close()
    return _complete(response, body)


async def _read_async(client: Client, response: httpx.Response) -> httpx.Response:
    try:
        if "content-encoding" not in response.headers:
            response.stream = _AsyncLimited(client, response, response.stream)
            return _checked(client, response, await response.aread())
        async with aclosing(_AsyncLimited(client, response, response.aiter_bytes())) as pieces:
            body = await _joined(pieces)
    finally:
        await response.aclose()
    return _complete(response, body)


async def _joined(pieces: AsyncIterable[bytes]) -> bytes:
    kept = []
    try:
        async for piece in pieces:
            kept.append(piece)
            del piece
        return b"".join(kept)
    finally:
        kept.clear()


class _Limited(httpx.SyncByteStream):
    """A body within the limits of the client.

    An error refers to the variables of the functions that it passed through. When a piece exceeds the limit, none of
    them holds the body or a piece, which a few kilobytes of gzip may turn into many megabytes: kept errors are small.
    """

    def __init__(self, client: Client, response: httpx.Response, pieces: Any) -> None:
        self._client, self._response, self._pieces = client, response, pieces

    def __iter__(self) -> Iterator[bytes]:
        size = 0
        for piece in self._pieces:
            size += len(piece)
            if size > self._client.max_response_bytes:
                del piece
            _check_size(self._client, self._response, size)
            yield piece
            _check_time(self._response)

    def close(self) -> None:
        self._pieces.close()


class _AsyncLimited(httpx.AsyncByteStream):
    """The asynchronous twin of `_Limited`."""

    def __init__(self, client: Client, response: httpx.Response, pieces: Any) -> None:
        self._client, self._response, self._pieces = client, response, pieces

    async def __aiter__(self) -> AsyncIterator[bytes]:
        size = 0
        async for piece in self._pieces:
            size += len(piece)
            if size > self._client.max_response_bytes:
                del piece
            _check_size(self._client, self._response, size)
            yield piece

    async def aclose(self) -> None:
        await self._pieces.aclose()


def _checked(client: Client, response: httpx.Response, body: bytes) -> httpx.Response:
    _check_size(client, response, len(body))  # a transport may give a body that is already read
    return response


def _seconds(request: httpx.Request) -> float | None:
    """Return the seconds that a request may take."""
    seconds: float | None = request.extensions["timeout"]["read"]
    return seconds


@contextmanager
def _deadline(seconds: float | None) -> Iterator[None]:
    token = _DEADLINE.set(None if seconds is None else time.monotonic() + seconds)
    try:
        yield
    finally:
        _DEADLINE.reset(token)


def _elsewhere(arguments: Mapping[str, Any]) -> httpx.Request:
    """Return a request without anything of the client."""
    return httpx.Request(
        arguments["method"],
        arguments["url"],
        headers=arguments["headers"],
        extensions={"timeout": arguments["timeout"].as_dict()},
    )


def _built(client: Client, http: httpx.Client | httpx.AsyncClient, arguments: Mapping[str, Any]) -> httpx.Request:
    content = arguments.get("content")
    try:
        if not isinstance(content, MultipartBody):
            return client.request(http, arguments)
        # As `content`, httpx would treat the body as either sync or async, not both.
        empty = client.request(http, {name: value for name, value in arguments.items() if name != "content"})
        return httpx.Request(
            empty.method, empty.url, headers=empty.headers, stream=content, extensions=empty.extensions
        )
    except InvalidArgumentError:
        raise
    except httpx.InvalidURL as error:
        raise InvalidArgumentError(f"the URL of the request is invalid: {error}") from None
    except (TypeError, ValueError, OverflowError, RecursionError) as error:  # a lone surrogate, NaN, a set ...
        raise InvalidArgumentError(f"the request cannot be encoded: {type(error).__name__}: {error}") from None


def _late(request: httpx.Request) -> httpx.ReadTimeout:
    return httpx.ReadTimeout("the response was not complete in time", request=request)


def _lost(error: httpx.InvalidURL, request: httpx.Request) -> httpx.RequestError:
    """Return the error for an invalid `Location`, which httpx parses even if it does not follow redirects."""
    return httpx.RemoteProtocolError(f"the response redirects to an invalid URL: {error}", request=request)


def _check_coding(response: httpx.Response) -> None:
    coding = response.headers.get("content-encoding", "").strip().lower()
    if coding not in _CODINGS:
        raise httpx.DecodingError(f"the response has a content coding that was not requested: {coding[:40]!r}")


def _check_size(client: Client, response: httpx.Response, size: int) -> None:
    if size > client.max_response_bytes:
        raise ResponseTooLargeError(response.status_code, client.max_response_bytes)


def _check_time(response: httpx.Response) -> None:
    if (left := seconds_left()) is not None and left <= 0:
        raise _late(response.request)


def _complete(response: httpx.Response, body: bytes) -> httpx.Response:
    """Return a copy of the response with its decoded body."""
    headers = [(name, value) for name, value in response.headers.raw if name.lower() not in _OF_THE_CODED_BODY]
    return httpx.Response(
        response.status_code, headers=headers, content=body, request=response.request, history=response.history
    )


_OF_THE_CODED_BODY = frozenset({b"content-encoding", b"content-length", b"transfer-encoding"})
