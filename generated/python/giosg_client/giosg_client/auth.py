"""Token authentication for the giosg hosts. Copied into their client packages as the module `auth`."""

from __future__ import annotations

import re
from collections.abc import Generator, Mapping, Sequence
from typing import NoReturn

import httpx

from .errors import ConfigurationError


class TokenAuth(httpx.Auth):
    """Sends `Authorization: <scheme> <token>` to one server only, also after a redirect.

    Args:
        credentials: scheme (`Token` for an API token, `Bearer` for an OAuth2 access token, `GIOSGAPP` for an app) and
            token, or None for a client that makes public calls only.
        base_url: URL of the server.
        public: method and path pattern of each call that needs no credentials; none are sent to it.
    """

    def __init__(
        self,
        credentials: tuple[str, str] | None,
        base_url: str,
        public: Sequence[tuple[str, str]] = (),
    ) -> None:
        self.use(credentials)
        url = httpx.URL(base_url)
        self._origin = _origin(url)
        below = re.escape(url.path.rstrip("/"))
        self._public = [(method, re.compile(below + pattern)) for method, pattern in public]

    def use(self, credentials: tuple[str, str] | None) -> None:
        """Send other credentials from now on. They are not an attribute, which `vars` would show."""
        self._scheme = credentials[0] if credentials else None

        def header() -> str:
            return " ".join(credentials or ())

        self._header = header

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._scheme!r}, '***')" if self._scheme else "TokenAuth(None)"

    def __reduce__(self) -> NoReturn:
        """Refuse to be pickled or copied, which would write the credentials out (TypeError)."""
        raise TypeError(f"{type(self).__name__} contains credentials and cannot be pickled; create a new client")

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Set the header, or remove it from requests that are public or go to another server.

        Raises ConfigurationError, before sending anything, if the call needs credentials and there are none.
        """
        if _origin(request.url) != self._origin or self._is_public(request):
            request.headers.pop("Authorization", None)
        elif self._scheme is None:
            raise ConfigurationError("this call requires credentials; create the client with a token")
        else:
            request.headers["Authorization"] = self._header()
        yield request

    def _is_public(self, request: httpx.Request) -> bool:
        if not self._public:
            return False
        path = request.url.raw_path.split(b"?")[0].decode("ascii")
        return any(request.method == method and pattern.fullmatch(path) for method, pattern in self._public)


def likely_causes(headers: Mapping[str, str], reason: str) -> str:
    """Return likely causes of a 401, for its error."""
    return "the token may be of another kind (token, access_token), of another server, expired or deleted"


def _origin(url: httpx.URL) -> tuple[str, bytes, int | None]:
    return url.scheme, url.raw_host, url.port
