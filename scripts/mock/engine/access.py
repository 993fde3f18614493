"""Who may call the control endpoints: this machine, and the hosts and origins allowed.

A page of another site can send simple requests to this machine, and with DNS rebinding even read the responses. The
first are recognized by `Origin` and `Sec-Fetch-Site`, the second by `Host`.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from scripts.mock.engine.cors import LOOPBACK, is_loopback_origin
from scripts.mock.engine.incoming import Incoming
from scripts.mock.engine.refusal import Refusal

_LOOPBACK_HOST = re.compile(r"(?:(?:[a-z0-9-]+\.)*localhost|127(?:\.\d{1,3}){3}|\[::1\])\Z")
_PORT = re.compile(r":\d*\Z")
_SAFE = ("GET", "HEAD")
_FOR_PAGES_FROM_DISK = frozenset((b"/__mock__/health", b"/__mock__/signatures/last"))
_PAGE = re.compile(rb"/__mock__/(?:health|[a-z]+\.[a-z]+)?")
"""Paths that pages of other sites may link to. Others can keep the mock busy, by a regular expression for example."""
_ORIGIN = re.compile(r"(https?)://(.+)")
_DEFAULT_PORTS = {"http": "80", "https": "443"}


def is_loopback_host(host: str) -> bool:
    """Return whether a host, in lower case and without port, is this machine."""
    return _LOOPBACK_HOST.match(host) is not None


@dataclass(frozen=True)
class Access:
    """Hosts and origins that may call the control endpoints.

    Attributes:
        hosts: names of the server besides those of this machine, in lower case, without port.
        domain: domain whose subdomains are hosts too.
        origins: origins of pages as browsers send them; `loopback` for any on this machine. `null` may read only
            whether the mock is ready and the latest signature, because sandboxed frames of any site have it.
    """

    hosts: Collection[str] = ()
    origins: Collection[str] = (LOOPBACK,)
    domain: str | None = None

    def check(self, incoming: Incoming) -> None:
        """Raise Refusal: 403 for a host or an origin that is not allowed."""
        self._check_host(incoming.header(b"host") or "")
        if incoming.proxy_host is not None:  # a page can set X-Forwarded-Host, but not Host
            self._check_host(incoming.proxy_host.decode("latin-1"))
        origin = incoming.header(b"origin")
        if origin is not None and not self._allows(origin, incoming):
            raise Refusal(403, f"Pages of {origin[:80]!r} are not allowed here; start the mock with --allow-origin")
        is_page = incoming.method in _SAFE and _PAGE.fullmatch(incoming.raw_path) is not None
        if origin is None and incoming.header(b"sec-fetch-site") == "cross-site" and not is_page:
            raise Refusal(403, "Requests of pages of other sites are not allowed here.")

    def _check_host(self, header: str) -> None:
        host = _PORT.sub("", header.lower())
        below = self.domain is not None and host.endswith(f".{self.domain}")
        if not (is_loopback_host(host) or host in self.hosts or below):
            raise Refusal(403, f"Host {host[:80]!r} is not allowed here; start the mock with --allow-host {host[:80]}")

    def _allows(self, origin: str, incoming: Incoming) -> bool:
        if origin == "null":
            return origin in self.origins and incoming.method in _SAFE and incoming.raw_path in _FOR_PAGES_FROM_DISK
        if origin in self.origins or (LOOPBACK in self.origins and is_loopback_origin(origin.encode("latin-1"))):
            return True
        # No page can forge the first (Fetch standard, forbidden request-header), which is missing for http: of another
        # machine. A proxy may change the host that the mock sees.
        return incoming.header(b"sec-fetch-site") == "same-origin" or _is_at(origin, incoming.header(b"host") or "")


def _is_at(origin: str, host: str) -> bool:
    """Return whether an origin has this host and port, whatever the scheme, behind a proxy that adds TLS."""
    found = _ORIGIN.fullmatch(origin)
    if found is None:
        return False
    port = _DEFAULT_PORTS[found[1]]
    return _with_port(found[2], port) == _with_port(host.lower(), port)


def _with_port(host: str, default: str) -> str:
    return host if re.search(r":\d+\Z", host) else f"{host.rstrip(':')}:{default}"
