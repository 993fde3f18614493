"""The Authorization header of the giosg hosts; becomes the `auth` module of their client packages."""

from __future__ import annotations

from collections.abc import Generator

import httpx


class TokenAuth(httpx.Auth):
    """Sends `Authorization: <scheme> <token>` to one server and to no other, whatever a redirect says.

    `scheme` is `Token` for an API token and `Bearer` for an access token. Without a token nothing is sent.
    """

    def __init__(self, scheme: str, token: str | None, base_url: str) -> None:
        self._scheme = scheme
        self.token = token
        self._origin = _origin(httpx.URL(base_url))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._scheme!r}, '***')"

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Set the header, or take it away from a request that leaves the server (the `httpx.Auth` interface)."""
        if self.token is not None and _origin(request.url) == self._origin:
            request.headers["Authorization"] = f"{self._scheme} {self.token}"
        else:
            request.headers.pop("Authorization", None)
        yield request


def _origin(url: httpx.URL) -> tuple[str, bytes, int | None]:
    return url.scheme, url.raw_host, url.port
