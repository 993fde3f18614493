"""One HTTP request as it came off the wire."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

_HOST = re.compile(rb"[A-Za-z0-9.\-]+(:\d{1,5})?\Z|\[[0-9A-Fa-f:.]+\](:\d{1,5})?\Z")


@dataclass(slots=True)
class Incoming:
    """Method, target and header values as bytes; `target` is the path with its query, as on the request line."""

    method: str
    raw_path: bytes
    query: bytes
    target: bytes
    scheme: str
    headers: Mapping[bytes, bytes]
    body: bytes

    def header(self, name: bytes) -> str | None:
        """A header value by lower-case name, None without one."""
        value = self.headers.get(name)
        return None if value is None else value.decode("latin-1")

    @property
    def url(self) -> str:
        """Scheme, host and path; an invalid `Host` is not repeated into links."""
        host = self.headers.get(b"host", b"")
        name = host.decode() if _HOST.match(host) else "localhost"
        return f"{self.scheme}://{name}{self.raw_path.decode('latin-1')}"
