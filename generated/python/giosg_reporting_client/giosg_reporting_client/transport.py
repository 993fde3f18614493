"""Transport of synchronous clients: httpcore's connection pool, with a deadline for the whole exchange.

`httpx.HTTPTransport` accepts no network backend; setting one would need private attributes, which any release may
rename. This transport builds the pool itself and uses only public interfaces of httpcore and httpx.
"""

from __future__ import annotations

import os
import ssl
from collections.abc import Iterable, Iterator
from functools import partial
from typing import Any

import httpcore
import httpx

from .errors import ClosedError, ConfigurationError, stripped
from .network import BoundedBackend

_LIMITS = httpx.Limits(max_connections=100, max_keepalive_connections=20)
"""Default limits of an httpx client."""

_ERRORS: dict[type[Exception], type[httpx.RequestError]] = {
    httpcore.ConnectTimeout: httpx.ConnectTimeout,
    httpcore.ReadTimeout: httpx.ReadTimeout,
    httpcore.WriteTimeout: httpx.WriteTimeout,
    httpcore.PoolTimeout: httpx.PoolTimeout,
    httpcore.TimeoutException: httpx.TimeoutException,
    httpcore.ConnectError: httpx.ConnectError,
    httpcore.ReadError: httpx.ReadError,
    httpcore.WriteError: httpx.WriteError,
    httpcore.NetworkError: httpx.NetworkError,
    httpcore.ProxyError: httpx.ProxyError,
    httpcore.UnsupportedProtocol: httpx.UnsupportedProtocol,
    httpcore.LocalProtocolError: httpx.LocalProtocolError,
    httpcore.RemoteProtocolError: httpx.RemoteProtocolError,
    httpcore.ProtocolError: httpx.ProtocolError,
}
_HTTPCORE = tuple(_ERRORS)


class BoundedTransport(httpx.BaseTransport):
    """Sends requests directly or through a proxy, and aborts an exchange at its deadline (`exchange.send`).

    A replacement of `httpx.HTTPTransport`; arguments have the same names and meanings.

    Args:
        verify: whether and how to verify certificates.
        http1, http2: protocols to offer; HTTP/2 needs `httpx[http2]`.
        limits: limits of the connection pool.
        proxy: URL (`http`, `https`, or, with `httpx[socks]`, `socks5` and `socks5h`), or an `httpx.Proxy`.

    Raises:
        ConfigurationError: the proxy cannot be used.
    """

    def __init__(
        self,
        *,
        verify: ssl.SSLContext | bool = True,
        http1: bool = True,
        http2: bool = False,
        limits: httpx.Limits = _LIMITS,
        proxy: httpx.Proxy | str | None = None,
    ) -> None:
        options: dict[str, Any] = {
            "ssl_context": httpx.create_ssl_context(verify=verify),
            "max_connections": limits.max_connections,
            "max_keepalive_connections": limits.max_keepalive_connections,
            "keepalive_expiry": limits.keepalive_expiry,
            "http1": http1,
            "http2": http2,
            "network_backend": BoundedBackend(httpcore.SyncBackend()),
        }
        self._open = partial(_pool, proxy, options)
        self._connections = self._open()
        self._process = os.getpid()
        self._is_closed = False

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request and return the response with an unread body. Raises httpx.RequestError."""
        try:
            response = self._usable().handle_request(
                httpcore.Request(
                    request.method,
                    _address(request.url),
                    headers=request.headers.raw,
                    content=request.stream,
                    extensions=request.extensions,
                )
            )
        except _HTTPCORE as error:
            raise _as_httpx(error) from stripped(error)
        assert isinstance(response.stream, Iterable)
        return httpx.Response(
            response.status, headers=response.headers, stream=_Body(response.stream), extensions=response.extensions
        )

    def _usable(self) -> httpcore.ConnectionPool:
        """Return the connections of this process; sharing those of the parent after a fork would mix up responses."""
        if self._is_closed:
            raise ClosedError("the client is closed")
        if self._process != os.getpid():
            self._process, self._connections = os.getpid(), self._open()
        return self._connections

    def close(self) -> None:
        """Close all connections; those of a parent process are not touched."""
        self._is_closed = True
        if self._process == os.getpid():
            self._connections.close()


class _Body(httpx.SyncByteStream):
    def __init__(self, pieces: Iterable[bytes]) -> None:
        self._pieces = pieces

    def __iter__(self) -> Iterator[bytes]:
        try:
            yield from self._pieces
        except _HTTPCORE as error:
            raise _as_httpx(error) from stripped(error)

    def close(self) -> None:
        if hasattr(self._pieces, "close"):
            self._pieces.close()


def _pool(proxy: httpx.Proxy | str | None, options: dict[str, Any]) -> httpcore.ConnectionPool:
    if proxy is None:
        return httpcore.ConnectionPool(**options)
    proxy = proxy if isinstance(proxy, httpx.Proxy) else httpx.Proxy(proxy)
    options = options | {"proxy_url": _address(proxy.url), "proxy_auth": proxy.raw_auth}
    if proxy.url.scheme in ("http", "https"):
        return httpcore.HTTPProxy(**options, proxy_headers=proxy.headers.raw, proxy_ssl_context=proxy.ssl_context)
    try:
        return httpcore.SOCKSProxy(**options)
    except RuntimeError as error:
        raise ConfigurationError(f"{proxy.url.scheme} proxies are not supported: install httpx[socks]") from error


def _address(url: httpx.URL) -> httpcore.URL:
    return httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path)


def _as_httpx(error: Exception) -> httpx.RequestError:
    """Return the exception of httpx for one of httpcore."""
    kind = next(_ERRORS[each] for each in type(error).__mro__ if each in _ERRORS)
    return kind(str(error))
