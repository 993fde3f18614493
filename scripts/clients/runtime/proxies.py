"""Proxies from the environment, in every form that curl and requests accept, for sync and async clients alike."""

from __future__ import annotations

import ipaddress
import os
from importlib.util import find_spec
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import httpx

from .errors import ConfigurationError

_SCHEMES = ("http", "https", "socks5", "socks5h")
_PORTS = {"http": 80, "https": 443}


def environment_proxy(base_url: str) -> httpx.Proxy | None:
    """Return the proxy for a server from `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY`, or None.

    Raises:
        ConfigurationError: a variable is not the URL of a usable proxy; the message names the variable, but not its
            value, which may contain a password.
    """
    url = urlsplit(base_url)
    proxies = getproxies()
    for kind in (url.scheme, "all"):
        if proxy := proxies.get(kind, "").strip():
            return None if _is_excluded(url.hostname or "", url.port or _PORTS[url.scheme]) else _proxy(kind, proxy)
    return None


def _proxy(kind: str, text: str) -> httpx.Proxy:
    text = text if "://" in text else f"http://{text}"
    text = "socks5://" + text[8:] if text.lower().startswith("socks://") else text
    name = next((name for name in (f"{kind}_proxy", f"{kind}_proxy".upper()) if os.environ.get(name)), f"{kind}_proxy")
    try:
        proxy = httpx.Proxy(text)
    except (ValueError, TypeError, httpx.InvalidURL):
        raise ConfigurationError(
            f"{name} is not the URL of a usable proxy: http, https, socks5 and socks5h are supported"
        ) from None
    if proxy.url.scheme not in _SCHEMES or not proxy.url.host:
        raise ConfigurationError(f"{name} must be a URL of a host with http, https, socks5 or socks5h")
    if proxy.url.scheme.startswith("socks") and find_spec("socksio") is None:
        raise ConfigurationError(f"{name} names a SOCKS proxy, which needs httpx[socks]; install it")
    return proxy


def _is_excluded(host: str, port: int) -> bool:
    """Return whether `NO_PROXY` lists a host: `*`, or a name, suffix, address or network, each also with a port."""
    listed = os.environ.get("no_proxy") or os.environ.get("NO_PROXY")
    if listed is None:
        return bool(proxy_bypass(host))  # settings of the system, on macOS and Windows
    return any(_matches(entry.lower(), host.lower(), port) for entry in listed.replace(",", " ").split())


def _matches(entry: str, host: str, port: int) -> bool:
    if entry == "*":
        return True
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        address = None
    if address is not None and (network := _network(entry)) is not None:
        return address in network
    name, wanted = _split_port(entry)
    if wanted is not None and wanted != port:
        return False
    if address is not None:
        return (network := _network(name)) is not None and address in network
    suffix = name.removeprefix("*").lstrip(".").rstrip(".")
    bare = host.rstrip(".")
    return bool(suffix) and (bare == suffix or bare.endswith(f".{suffix}"))


def _network(entry: str) -> ipaddress.IPv4Network | ipaddress.IPv6Network | None:
    try:
        return ipaddress.ip_network(entry.strip("[]"), strict=False)
    except ValueError:
        return None


def _split_port(entry: str) -> tuple[str, int | None]:
    name, colon, port = entry.rpartition(":")
    return (name, int(port)) if colon and port.isdecimal() and not name.endswith(":") else (entry, None)
