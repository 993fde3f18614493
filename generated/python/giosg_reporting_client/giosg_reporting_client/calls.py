"""Calls of operations for the resources: options, retries, typed results and typed errors."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Generic, TypeVar

import httpx

from .client import Client
from .errors import (
    ClientError,
    ConnectionFailedError,
    InvalidArgumentError,
    RequestTimeoutError,
    ResponseParseError,
    TransportError,
    error_for,
    parsed,
    stripped,
)
from .exchange import open_stream, open_stream_async, send, send_async
from .log import Hidden, hiding, shown_path
from .options import Headers, Options, Query, Timeout
from .pages import AsyncPage, Page, Paging, Trail
from .responses import AsyncStreamedResponse, RawResponse, StreamedResponse
from .retry import Attempts, Outcome
from .types import UNSET, Unset

T = TypeVar("T")


@dataclass(slots=True)
class Call(Generic[T]):
    """A call of an operation, whose result is of type T.

    Attributes:
        operation: the operationId.
        request: generated function that returns the arguments of the request.
        parse: generated function that parses a response.
        successes: documented statuses of success.
        arguments: arguments of `request`.
        paging: how to find further pages, if the operation returns pages.
        is_idempotent: whether a request can be repeated whatever its method, such as an upsert.
        hides: returns the secret segments of the path; called after the arguments have been checked.
    """

    operation: str
    request: Callable[..., dict[str, Any]]
    parse: Callable[..., Any]
    successes: Sequence[int]
    arguments: dict[str, Any]
    paging: Paging[Any, Any, Any] | None = None
    is_idempotent: bool = False
    hides: Callable[[], Hidden] = frozenset
    timeout: Timeout | Unset = UNSET
    headers: Headers | None = None
    query: Query | None = None
    max_retries: int | Unset = UNSET

    def begun(self, options: Options) -> tuple[dict[str, Any], Attempts]:
        """Return the arguments of the request, with all options, and its attempts."""
        options = options.changed(self.timeout, self.headers, self.query, self.max_retries)
        request = options.applied(self.request(**self.arguments))
        path = shown_path(request["url"], self.hidden)
        return request, Attempts(self.operation, request["method"], path, self.is_idempotent, options)

    @property
    def hidden(self) -> Hidden:
        """Secret segments of the path."""
        return self.hides()

    def asking(self, headers: Mapping[str, str]) -> Call[T]:
        """Return the same call with additional headers."""
        return replace(self, headers={**(self.headers or {}), **headers})

    def at(self, cursor: Any) -> Call[T]:
        """Return the call of another page."""
        assert self.paging is not None
        return replace(self, arguments={**self.arguments, self.paging.argument: cursor})

    def trail(self) -> Trail:
        """Return the trail of the first page."""
        assert self.paging is not None
        cursor = self.arguments.get(self.paging.argument)
        return None if cursor is None or isinstance(cursor, Unset) else (cursor, None)

    def body(self, client: Client, response: httpx.Response) -> Any:
        """Return the parsed body of a success.

        An undocumented success (2xx) is read like the documented one, and gives None if it has another body: the
        operation is done, and an error would invite a duplicate.

        Raises:
            ResponseParseError: the body of a documented success, or of a page, does not match the description.
        """
        if response.status_code in self.successes:
            return parsed(self.parse, client=client, response=response)
        alike = httpx.Response(self.successes[0], headers=response.headers, content=response.content)
        try:
            return parsed(self.parse, client=client, response=alike)
        except ResponseParseError:
            if self.paging is not None:
                raise
            return None

    def error(self, client: Client, outcome: Outcome) -> ClientError:
        """Return the error for a failed attempt, with its cause."""
        error: ClientError
        cause: Exception | None = None
        if isinstance(outcome, httpx.TimeoutException):
            error, cause = RequestTimeoutError(f"{_place(self, outcome)} timed out: {type(outcome).__name__}"), outcome
        elif isinstance(outcome, httpx.RequestError):
            kind = ConnectionFailedError if isinstance(outcome, httpx.ConnectError) else TransportError
            error, cause = kind(f"{_place(self, outcome)} received no response: {outcome}"), outcome
        else:
            body = None
            try:
                body = parsed(self.parse, client=client, response=outcome)
            except ResponseParseError as garbled:  # the status decides, even if a proxy replaced the error body
                cause = garbled
            error = error_for(
                self.operation, outcome.status_code, body, outcome.content, outcome.headers, _sent(self, outcome)
            )
        error.__cause__ = None if cause is None else stripped(cause)
        return error


def _sent(call: Call[Any], outcome: Outcome) -> str:
    """Return method and path of a request, without its query and secrets; empty if unknown."""
    try:
        request = outcome.request
    except RuntimeError:  # a response or an error of a transport that says nothing of its request
        return ""
    return f"{request.method} {shown_path(request.url.raw_path.decode('ascii'), call.hidden)}"


def _place(call: Call[Any], outcome: Outcome) -> str:
    sent = _sent(call, outcome)
    return f"{call.operation} ({sent})" if sent else call.operation


def _of_file(operation: str, url: str) -> Call[bytes]:
    """Return the call that reads a file; its path is not shown, because knowing it may suffice to read the file.

    Raises InvalidArgumentError for an invalid URL.
    """
    try:
        address = httpx.URL(url)
    except (httpx.InvalidURL, TypeError, ValueError) as error:
        raise InvalidArgumentError(f"the URL of the file is invalid: {type(error).__name__}") from None
    encoded = str(address)  # httpx logs the path encoded; a password before the host is hidden too
    hidden = set(shown_path(encoded, frozenset()).split("/")) - {f"{address.scheme}:", "", address.netloc.decode()}
    return Call(
        operation,
        lambda url: {"method": "get", "url": url, "headers": {"Accept": "*/*", "Accept-Encoding": "identity"}},
        lambda client, response: response.content if response.is_success else None,
        (200,),
        {"url": encoded},
        hides=lambda: frozenset(hidden),
    )


class Caller:
    """Calls operations with a client and its options."""

    def __init__(self, client: Client, options: Options) -> None:
        self._client = client
        self._options = options

    def changed(self, **changes: Any) -> Caller:
        """Return a caller with other options; see `Options.changed`."""
        return Caller(self._client, self._options.changed(**changes))

    def parsed(self, call: Call[Any]) -> Any:
        """Return the parsed body of a successful response, or a page. Raises ClientError."""
        return self._result(call, self._respond(call, send))

    def raw(self, call: Call[Any]) -> RawResponse[Any]:
        """Return a successful response. Raises ClientError."""
        return RawResponse(self._respond(call, send), partial(self._result, call))

    def streamed(self, call: Call[Any]) -> StreamedResponse[Any]:
        """Return a successful response with its body unread. Raises ClientError."""
        return self._streamed(call, open_stream)

    def download(self, operation: str, url: str) -> StreamedResponse[bytes]:
        """Return the file at a URL of any server with its body unread. Raises ClientError.

        The request has neither credentials nor the headers and the query of the options.
        """
        caller = Caller(self._client, replace(self._options, headers={}, query={}))
        return caller._streamed(_of_file(operation, url), partial(open_stream, elsewhere=True))

    def _streamed(self, call: Call[Any], opening: Callable[..., httpx.Response]) -> StreamedResponse[Any]:
        def reopen(headers: Mapping[str, str]) -> httpx.Response:
            return self._respond(call.asking(headers), opening)

        response = self._respond(call, opening)
        return StreamedResponse(call.operation, response, partial(self._result, call), reopen)

    def _respond(self, call: Call[Any], exchange: Callable[..., httpx.Response]) -> httpx.Response:
        request, attempts = call.begun(self._options)
        while True:
            attempts.begin()
            try:
                with hiding(call.hidden):
                    outcome: Outcome = exchange(self._client, request)
            except httpx.RequestError as error:
                outcome = error
            except BaseException as error:  # hooks see the end of every attempt
                attempts.fail(error)
                raise
            try:
                wait = attempts.end(outcome)
            except BaseException:  # in a hook, the body of a streamed response is unread
                if isinstance(outcome, httpx.Response):
                    outcome.close()
                raise
            if wait is None:
                if isinstance(outcome, httpx.Response) and outcome.is_success:
                    return outcome
                raise call.error(self._client, outcome)
            time.sleep(wait)

    def _result(self, call: Call[Any], response: httpx.Response) -> Any:
        body = call.body(self._client, response)
        return body if call.paging is None else self._page(call, body, call.trail())

    def _page(self, call: Call[Any], body: Any, trail: Trail) -> Page[Any, Any, Any]:
        def fetch(cursor: Any, trail: Trail) -> Page[Any, Any, Any]:
            following = call.at(cursor)
            return self._page(following, following.body(self._client, self._respond(following, send)), trail)

        assert call.paging is not None
        return Page(body, call.paging, trail, fetch)


class AsyncCaller:
    """The asynchronous twin of Caller."""

    def __init__(self, client: Client, options: Options) -> None:
        self._client = client
        self._options = options

    def changed(self, **changes: Any) -> AsyncCaller:
        """Return a caller with other options; see `Options.changed`."""
        return AsyncCaller(self._client, self._options.changed(**changes))

    async def parsed(self, call: Call[Any]) -> Any:
        """Return the parsed body of a successful response, or a page. Raises ClientError."""
        return self._result(call, await self._respond(call, send_async))

    async def raw(self, call: Call[Any]) -> RawResponse[Any]:
        """Return a successful response. Raises ClientError."""
        return RawResponse(await self._respond(call, send_async), partial(self._result, call))

    async def streamed(self, call: Call[Any]) -> AsyncStreamedResponse[Any]:
        """Return a successful response with its body unread. Raises ClientError."""
        return await self._streamed(call, open_stream_async)

    async def download(self, operation: str, url: str) -> AsyncStreamedResponse[bytes]:
        """The asynchronous twin of `Caller.download`."""
        caller = AsyncCaller(self._client, replace(self._options, headers={}, query={}))
        return await caller._streamed(_of_file(operation, url), partial(open_stream_async, elsewhere=True))

    async def _streamed(
        self, call: Call[Any], opening: Callable[..., Awaitable[httpx.Response]]
    ) -> AsyncStreamedResponse[Any]:
        async def reopen(headers: Mapping[str, str]) -> httpx.Response:
            return await self._respond(call.asking(headers), opening)

        response = await self._respond(call, opening)
        return AsyncStreamedResponse(call.operation, response, partial(self._result, call), reopen)

    async def _respond(self, call: Call[Any], exchange: Callable[..., Awaitable[httpx.Response]]) -> httpx.Response:
        request, attempts = call.begun(self._options)
        while True:
            attempts.begin()
            try:
                with hiding(call.hidden):
                    outcome: Outcome = await exchange(self._client, request)
            except httpx.RequestError as error:
                outcome = error
            except BaseException as error:  # hooks see the end of every attempt, cancellation included
                attempts.fail(error)
                raise
            try:
                wait = attempts.end(outcome)
            except BaseException:  # in a hook, the body of a streamed response is unread
                if isinstance(outcome, httpx.Response):
                    await outcome.aclose()
                raise
            if wait is None:
                if isinstance(outcome, httpx.Response) and outcome.is_success:
                    return outcome
                raise call.error(self._client, outcome)
            import anyio  # loaded by httpx itself as soon as an asynchronous request is sent

            await anyio.sleep(wait)

    def _result(self, call: Call[Any], response: httpx.Response) -> Any:
        body = call.body(self._client, response)
        return body if call.paging is None else self._page(call, body, call.trail())

    def _page(self, call: Call[Any], body: Any, trail: Trail) -> AsyncPage[Any, Any, Any]:
        async def fetch(cursor: Any, trail: Trail) -> AsyncPage[Any, Any, Any]:
            following = call.at(cursor)
            response = await self._respond(following, send_async)
            return self._page(following, following.body(self._client, response), trail)

        assert call.paging is not None
        return AsyncPage(body, call.paging, trail, fetch)
