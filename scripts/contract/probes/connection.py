"""Send requests of httpx over one connection, at a quarter of the cost of an `httpx.Client`.

A run of the probes sends thousands of small requests to a server on this machine, one after the other. The connection
uses no proxy, follows no redirect and stores no cookie.
"""

from __future__ import annotations

import select
from http.client import HTTPConnection, HTTPException

import httpx


class Connection:
    """A connection to the server of a base URL, opened when needed; `seconds` is the limit for each step."""

    def __init__(self, url: str, seconds: float) -> None:
        self._connection = HTTPConnection(httpx.URL(url).netloc.decode("ascii"), timeout=seconds)

    def send(self, request: httpx.Request) -> httpx.Response:
        """Return the complete response.

        Raises:
            httpx.ConnectError: the server does not accept connections.
            httpx.TransportError: the server does not respond, or its response is not HTTP.
        """
        if self.is_dropped():
            self._connection.close()
            try:
                self._connection.connect()
            except OSError as error:
                raise httpx.ConnectError(str(error), request=request) from error
        target = request.url.raw_path.decode("ascii")
        try:
            self._connection.putrequest(request.method, target, skip_host=True, skip_accept_encoding=True)
            for name, value in request.headers.raw:
                self._connection.putheader(name, value)
            self._connection.endheaders(request.read())
            received = self._connection.getresponse()
            content = received.read()
        except (HTTPException, OSError) as error:
            self._connection.close()
            raise httpx.TransportError(f"{type(error).__name__}: {error}", request=request) from error
        headers = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in received.getheaders()]
        return httpx.Response(received.status, headers=headers, content=content, request=request)

    def is_dropped(self) -> bool:
        """Return whether there is no open connection. Between responses, only the server's end of it can be read."""
        if self._connection.sock is None:
            return True
        poll = select.poll()
        poll.register(self._connection.sock, select.POLLIN)
        return bool(poll.poll(0))

    def close(self) -> None:
        self._connection.close()
