"""Base classes of the resources and of the facades."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from types import TracebackType
from typing import Any, Self, TypeVar, cast

import httpx

from . import log
from .calls import AsyncCaller, Call, Caller
from .client import Client
from .errors import ConfigurationError
from .hooks import Hook
from .options import Headers, Options, Query, Timeout
from .proxies import environment_proxy
from .settings import HttpxClient, checked_client, checked_limit
from .types import UNSET, Unset

T = TypeVar("T")


class Resource:
    """Methods of one resource."""

    def __init__(self, caller: Caller, send: Callable[[Call[Any]], Any] | None = None) -> None:
        self._caller = caller
        self._send = send or caller.parsed

    def _call(self, call: Call[T]) -> T:
        return cast(T, self._send(call))


class AsyncResource:
    """Asynchronous methods of one resource."""

    def __init__(
        self, caller: AsyncCaller, send: Callable[[Call[Any]], Coroutine[Any, Any, Any]] | None = None
    ) -> None:
        self._caller = caller
        self._send = send or caller.parsed

    def _call(self, call: Call[T]) -> Coroutine[Any, Any, T]:
        return self._send(call)


class _Facade:
    """Base class of the synchronous and the asynchronous facade."""

    client: Client
    _base_url: str
    _caller: Any
    _owns_client: bool

    def with_options(
        self,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
        max_elapsed: float | Unset | None = UNSET,
        on_request: Hook | None = None,
        on_response: Hook | None = None,
    ) -> Self:
        """Return a copy with other options. It has the same credentials and connections; closing one closes both.

        Args:
            timeout: seconds per attempt, from connecting to the last byte of the response; an `httpx.Timeout`, whose
                `read` bounds the attempt; or None, to wait forever.
            headers: additional headers. They cannot replace credentials.
            query: additional query parameters.
            max_retries: maximum number of retries after transient errors.
            max_elapsed: seconds from the first attempt of a call, after which no other begins; None for no limit.
            on_request: additional function to call with a `hooks.Attempt` before each attempt of a call.
            on_response: additional function to call with a `hooks.Attempt` after each attempt of a call.

        Raises:
            ConfigurationError: a limit or a hook is invalid.
            InvalidArgumentError: a header cannot be sent.
        """
        copy = object.__new__(type(self))
        kept = {name: value for name, value in vars(self).items() if not isinstance(value, (Resource, AsyncResource))}
        vars(copy).update(kept)
        copy._caller = self._caller.changed(
            timeout=timeout,
            headers=headers,
            query=query,
            max_retries=max_retries,
            max_elapsed=max_elapsed,
            on_request=on_request,
            on_response=on_response,
        )
        return copy

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self._base_url!r})"


class Facade(_Facade):
    """Base class of the synchronous client."""

    _caller: Caller

    def _open(
        self,
        base_url: str,
        auth: httpx.Auth,
        headers: dict[str, str],
        options: Options,
        max_response_bytes: int,
        strict: bool,
        transport: httpx.BaseTransport | None,
        http_client: httpx.Client | None,
    ) -> None:
        log.configure()
        given = _given(http_client, httpx.Client, transport)
        if transport is None and given is None:
            from .transport import (
                BoundedTransport,  # loads httpcore, as httpx does when it connects
            )

            transport = BoundedTransport(proxy=environment_proxy(base_url))
        self.client: Client = _client(base_url, auth, headers, options, max_response_bytes, strict, transport)
        self._base_url, self._owns_client = base_url, given is None
        if given is not None:
            self.client.set_httpx_client(given)
        self._caller = Caller(self.client, options)

    def close(self) -> None:
        """Close the connections, unless they belong to an `http_client` of the caller."""
        if self._owns_client:
            self.client.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


class AsyncFacade(_Facade):
    """Base class of the asynchronous client."""

    _caller: AsyncCaller

    def _open(
        self,
        base_url: str,
        auth: httpx.Auth,
        headers: dict[str, str],
        options: Options,
        max_response_bytes: int,
        strict: bool,
        transport: httpx.AsyncBaseTransport | None,
        http_client: httpx.AsyncClient | None,
    ) -> None:
        log.configure()
        given = _given(http_client, httpx.AsyncClient, transport)
        if transport is None and given is None:
            environment_proxy(base_url)  # raises ConfigurationError here, and not on the first call
        self.client: Client = _client(base_url, auth, headers, options, max_response_bytes, strict, transport)
        self._base_url, self._owns_client = base_url, given is None
        if given is not None:
            self.client.set_async_httpx_client(given)
        self._caller = AsyncCaller(self.client, options)

    async def aclose(self) -> None:
        """Close the connections, unless they belong to an `http_client` of the caller."""
        if self._owns_client:
            await self.client.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()


def _given(client: HttpxClient | None, kind: type[HttpxClient], transport: Any) -> HttpxClient | None:
    """Return the caller's httpx client. Raises ConfigurationError if it cannot be used."""
    if client is None:
        return None
    if not isinstance(client, kind):
        raise ConfigurationError(f"http_client must be an httpx.{kind.__name__}, not a {type(client).__name__}")
    if transport is not None:
        raise ConfigurationError("pass either transport or http_client, which has its own transport")
    return checked_client(client)


def _client(
    base_url: str,
    auth: httpx.Auth,
    headers: dict[str, str],
    options: Options,
    max_response_bytes: int,
    strict: bool,
    transport: Any,
) -> Client:
    if not isinstance(strict, bool):
        raise ConfigurationError(f"strict must be true or false, not {type(strict).__name__}")
    return Client(
        base_url=base_url,
        headers=headers,
        timeout=options.timeout,
        max_response_bytes=checked_limit(max_response_bytes),
        strict=strict,
        httpx_args={"auth": auth, "transport": transport},
    )
