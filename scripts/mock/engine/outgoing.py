"""Requests that the mock sends by itself, such as those of webhooks, and where they may go."""

from __future__ import annotations

import ipaddress
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit, urlunsplit


class DestinationError(Exception):
    """An address that nothing may be sent to; the text says why and what to do."""


@dataclass(frozen=True)
class Delivery:
    """One request to a subscriber.

    Attributes:
        subscriber: whose queue it is in; what one subscriber gets arrives in order.
        body: JSON text of a POST; None for a GET.
        event: name of the document's webhook that the body is an instance of, None for others.
        label: what the journal shows of it; never a secret.
    """

    id: str
    subscriber: str
    url: str
    body: str | None
    event: str | None
    label: Mapping[str, Any]
    queued_at: str


def check_destination(url: str, hosts: Collection[str]) -> None:
    """Raises DestinationError unless an address is one of this machine, or of one of the hosts that are allowed."""
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        raise DestinationError("Invalid address.") from None
    if parts.scheme not in ("http", "https") or not host or not url.isprintable() or " " in url:
        raise DestinationError("The address must begin with http:// or https://.")
    if "@" in parts.netloc or parts.fragment:
        raise DestinationError("The address must have neither a user nor a fragment.")
    if not (_is_loopback(host) or host in hosts):
        raise DestinationError(
            "The mock sends to addresses of this machine (127.0.0.1, ::1, localhost) only; "
            "start it with --webhook-host to allow another host."
        )


def without_secrets(url: str) -> str:
    """An address without its query, where subscribers keep secrets."""
    parts = urlsplit(url)
    return urlunsplit(parts._replace(query=""))


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
