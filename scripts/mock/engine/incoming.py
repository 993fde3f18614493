"""An HTTP request as received."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

_HOST = re.compile(rb"[A-Za-z0-9._~\-]+(:\d{1,5})?\Z|\[[0-9A-Fa-f:.]+\](:\d{1,5})?\Z")


@dataclass(slots=True)
class Incoming:
    """A raw HTTP request.

    `target` is the path with its query, byte for byte as on the request line; `root_path` the prefix that was taken off
    `raw_path`.

    `proxy_host` is the `Host` that a trusted proxy sent, whose `X-Forwarded-Host` then is the `host` of the headers.

    `api`, `operation_id` and `fault` (a `Fault`, whose module needs this one) are known once a route matched, and `at`,
    the time by the clock of the mock, once it is handled.
    """

    method: str
    raw_path: bytes
    query: bytes
    target: bytes
    scheme: str
    headers: Mapping[bytes, bytes]
    body: bytes
    root_path: str = ""
    proxy_host: bytes | None = None
    api: str | None = None
    operation_id: str | None = None
    fault: object | None = None
    at: datetime | None = None

    def header(self, name: bytes) -> str | None:
        """Return a header by its lower-case name, or None."""
        value = self.headers.get(name)
        return None if value is None else value.decode("latin-1")

    @property
    def url(self) -> str:
        """Scheme, host and path, for links."""
        return self.base + self.raw_path.decode("latin-1")

    @property
    def base(self) -> str:
        """Scheme, host and the path prefix of the mock; an invalid `Host` becomes `localhost`."""
        return _origin(self.scheme, self.headers.get(b"host", b"")) + self.root_path


@lru_cache(maxsize=64)
def _origin(scheme: str, host: bytes) -> str:
    return f"{scheme}://{host.decode() if _HOST.match(host) else 'localhost'}"
