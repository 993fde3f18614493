"""Clients of the generated functions: server, credentials, headers and limits, and the httpx clients that send."""

from __future__ import annotations

import os
import ssl
import sys
from collections.abc import Mapping
from types import TracebackType
from typing import Any, Self
from weakref import WeakKeyDictionary

import httpx
from attrs import define, evolve, field

from .errors import ClosedError
from .proxies import environment_proxy
from .settings import checked_client


def running_loop() -> Any:
    """Return the owner of connections: the running event loop of asyncio or trio, otherwise the class `Client`.

    Neither library is loaded for it: if it is not loaded, it runs no loop.
    """
    asyncio, trio = sys.modules.get("asyncio"), sys.modules.get("trio")
    try:
        if asyncio is not None:
            return asyncio.get_running_loop()
    except RuntimeError:
        pass
    try:
        return Client if trio is None else trio.lowlevel.current_trio_token()
    except RuntimeError:
        return Client


@define
class Client:
    """A client of the functions in `api`.

    A client given by `set_httpx_client` only carries requests: server, credentials, headers, cookies and timeout stay
    those of this client.

    Args:
        base_url: URL of the server.
        cookies: cookies of every request.
        headers: headers of every request.
        timeout: limits of a request; `read` bounds the whole exchange.
        verify_ssl: whether and how to verify the server's certificate.
        follow_redirects: whether to follow redirects.
        httpx_args: further arguments of `httpx.Client` and `httpx.AsyncClient`.

    Attributes:
        raise_on_unexpected_status: whether an undocumented status raises `errors.UnexpectedStatus`.
        max_response_bytes: maximum size of a response body, in bytes after decoding.
        strict: whether a response without a required field is invalid as a whole, and not only when it is read.
    """

    raise_on_unexpected_status: bool = field(default=False, kw_only=True)
    max_response_bytes: int = field(default=100 * 1024 * 1024, kw_only=True)
    strict: bool = field(default=False, kw_only=True)
    _base_url: str = field(alias="base_url")
    _cookies: dict[str, str] = field(factory=dict, kw_only=True, alias="cookies", repr=False)
    _headers: dict[str, str] = field(factory=dict, kw_only=True, alias="headers", repr=False)
    _timeout: httpx.Timeout | None = field(default=None, kw_only=True, alias="timeout")
    _verify_ssl: str | bool | ssl.SSLContext = field(default=True, kw_only=True, alias="verify_ssl")
    _follow_redirects: bool = field(default=False, kw_only=True, alias="follow_redirects")
    _httpx_args: dict[str, Any] = field(factory=dict, kw_only=True, alias="httpx_args", repr=False)
    _client: httpx.Client | None = field(default=None, init=False, repr=False)
    _async_client: httpx.AsyncClient | None = field(default=None, init=False, repr=False)
    _by_loop: WeakKeyDictionary[Any, httpx.AsyncClient] = field(factory=WeakKeyDictionary, init=False, repr=False)
    _process: int = field(factory=os.getpid, init=False, repr=False)
    _is_closed: bool = field(default=False, init=False, repr=False)
    _is_given: bool = field(default=False, init=False, repr=False)

    def with_headers(self, headers: dict[str, str]) -> Self:
        """Return a copy with additional headers."""
        return self._copy(headers={**self._headers, **headers})

    def with_cookies(self, cookies: dict[str, str]) -> Self:
        """Return a copy with additional cookies."""
        return self._copy(cookies={**self._cookies, **cookies})

    def with_timeout(self, timeout: httpx.Timeout) -> Self:
        """Return a copy with another timeout."""
        return self._copy(timeout=timeout)

    def _copy(self, **changes: Any) -> Self:
        """Return a copy with its own connections, unless the httpx client was set."""
        copy = evolve(self, **changes)
        if self._is_given and self._client is not None:
            copy.set_httpx_client(self._client)
        if self._is_given and self._async_client is not None:
            copy.set_async_httpx_client(self._async_client)
        return copy

    def set_httpx_client(self, client: httpx.Client) -> Self:
        """Send requests with this httpx client. Raises ConfigurationError if it has default `params`."""
        self._client, self._is_given = checked_client(client), True
        return self

    def set_async_httpx_client(self, async_client: httpx.AsyncClient) -> Self:
        """Send asynchronous requests with this httpx client. Raises ConfigurationError if it has default `params`."""
        self._async_client, self._is_given = checked_client(async_client), True
        return self

    def get_httpx_client(self) -> httpx.Client:
        """Return the httpx client, created on first use unless it was set.

        Raises ClosedError if this client is closed, or a client that was set came through a fork.
        """
        self._check_usable()
        if self._client is None:
            self._client = httpx.Client(**self._arguments())
        return checked_client(self._client)

    def get_async_httpx_client(self) -> httpx.AsyncClient:
        """Return the asynchronous httpx client of the running event loop, created on first use unless it was set.

        Raises ClosedError if this client is closed, or a client that was set came through a fork.
        """
        self._check_usable()
        if self._async_client is not None:
            return checked_client(self._async_client)
        loop = running_loop()
        found = self._by_loop.get(loop)
        if found is None:
            arguments = self._arguments()
            if arguments.get("transport") is None:
                context = httpx.create_ssl_context(verify=self._verify_ssl)
                arguments["transport"] = httpx.AsyncHTTPTransport(
                    verify=context, proxy=environment_proxy(self._base_url)
                )
            found = self._by_loop[loop] = httpx.AsyncClient(**arguments)
        return checked_client(found)

    def close(self) -> None:
        """Close the connections, unless they belong to an httpx client that was set."""
        if not self._is_given and self._client is not None and self._process == os.getpid():
            self._client.close()
        transport = self._httpx_args.get("transport")
        if not self._is_given and isinstance(transport, httpx.BaseTransport):
            transport.close()
        self._is_closed = True

    async def aclose(self) -> None:
        """Close the connections of the running event loop, unless they belong to an httpx client that was set."""
        found = self._by_loop.get(running_loop())
        if not self._is_given and found is not None and self._process == os.getpid():
            await found.aclose()
        self._is_closed = True

    def _check_usable(self) -> None:
        if self._is_closed:
            raise ClosedError("the client is closed; create a new one")
        if self._process != os.getpid():
            transport = self._httpx_args.get("transport")
            if self._is_given or isinstance(transport, (httpx.HTTPTransport, httpx.AsyncHTTPTransport)):
                raise ClosedError("connections cannot be used after a fork; create the httpx client in this process")
            self._process, self._client, self._by_loop = os.getpid(), None, WeakKeyDictionary()

    def request(self, http: httpx.Client | httpx.AsyncClient, arguments: Mapping[str, Any]) -> httpx.Request:
        """Return a request with this client's URL, headers, cookies and timeout; `arguments` take precedence."""
        # With a whole URL, httpx parses it once instead of twice.
        given = {**arguments, "url": self._base_url.rstrip("/") + arguments["url"]}
        if self._is_given:
            given["headers"] = {**self._sent_headers(), **given.get("headers", {})}
            given["cookies"] = self._cookies or None
            given.setdefault("timeout", self._timeout)
        return http.build_request(**given)

    @property
    def sending(self) -> dict[str, Any]:
        """Arguments of httpx's `send`: credentials and the policy for redirects."""
        sending: dict[str, Any] = {"follow_redirects": self._follow_redirects}
        if "auth" in self._httpx_args:
            sending["auth"] = self._httpx_args["auth"]
        return sending

    def _sent_headers(self) -> dict[str, str]:
        return self._headers

    def _arguments(self) -> dict[str, Any]:
        return {
            "base_url": self._base_url,
            "cookies": self._cookies,
            "headers": self._sent_headers(),
            "timeout": self._timeout,
            "verify": self._verify_ssl,
            "follow_redirects": self._follow_redirects,
            **self._httpx_args,
        }

    def __enter__(self) -> Self:
        """Open the httpx client, which cannot be opened twice."""
        self.get_httpx_client().__enter__()
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None = None,
        exc_value: BaseException | None = None,
        traceback: TracebackType | None = None,
    ) -> None:
        self.get_httpx_client().__exit__(exc_type, exc_value, traceback)

    async def __aenter__(self) -> Self:
        """Open the asynchronous httpx client, which cannot be opened twice."""
        await self.get_async_httpx_client().__aenter__()
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None = None,
        exc_value: BaseException | None = None,
        traceback: TracebackType | None = None,
    ) -> None:
        await self.get_async_httpx_client().__aexit__(exc_type, exc_value, traceback)


@define
class AuthenticatedClient(Client):
    """A client that sends a token in a header.

    Attributes:
        token: the token.
        prefix: scheme before the token; nothing if empty.
        auth_header_name: name of the header.
    """

    token: str = field(repr=False)
    prefix: str = "Bearer"
    auth_header_name: str = "Authorization"

    def _sent_headers(self) -> dict[str, str]:
        value = f"{self.prefix} {self.token}" if self.prefix else self.token
        return {**self._headers, self.auth_header_name: value}
