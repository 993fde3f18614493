"""A forward proxy (RFC 9110 sections 7.7 and 9.3.6) that answers for its hosts itself and forwards nothing.

Code with the hosts of the real APIs in it runs unchanged, with the mock as `HTTP_PROXY` and `HTTPS_PROXY`. For HTTPS
the client asks for a tunnel with CONNECT; the mock accepts TLS in it, with a certificate for the host.
"""

from __future__ import annotations

import asyncio
import re
import ssl
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

HANDSHAKE_TIMEOUT = 20.0
ESTABLISHED = b"HTTP/1.1 200 Connection established\r\n\r\n"


@dataclass(frozen=True)
class ForwardProxy:
    """What a forward proxy answers for.

    Attributes:
        hosts: pattern of the hosts, in lower case.
        described: the hosts, for messages.
        context: returns the TLS context for a host. Raises ValueError for a name that no certificate can have.
    """

    hosts: re.Pattern[str]
    described: str
    context: Callable[[str], ssl.SSLContext]

    def answers_for(self, authority: bytes) -> bool:
        """Return whether a host, perhaps with a port, is one of an API, in any case."""
        host = authority.decode("ascii").lower().partition(":")[0]
        return self.hosts.fullmatch(host) is not None

    def refusal(self, host: str) -> str:
        """Return the message for another host."""
        return f"The mock is not a proxy for {host[:100]}, only for {self.described}; nothing was forwarded."


class _Waiting(asyncio.Protocol):
    """Keeps what arrives between the handshake and the protocol that reads it."""

    def __init__(self) -> None:
        self.received = bytearray()
        self.is_over = False

    def data_received(self, data: bytes) -> None:
        self.received += data

    def eof_received(self) -> None:
        self.is_over = True

    def connection_lost(self, exc: Exception | None) -> None:
        self.is_over = True


async def accept_tls(
    transport: asyncio.Transport, context: ssl.SSLContext, make: Callable[[], asyncio.Protocol]
) -> None:
    """Accept TLS on a connection and give it to a new protocol; close the connection if the handshake fails."""
    loop = asyncio.get_running_loop()
    waiting = _Waiting()
    try:
        secured = await loop.start_tls(
            transport, waiting, context, server_side=True, ssl_handshake_timeout=HANDSHAKE_TIMEOUT
        )
    except (OSError, ConnectionError, TimeoutError):  # also of the module ssl: the client does not trust the CA
        with suppress(OSError):
            transport.abort()
        return
    if secured is None or waiting.is_over:
        transport.abort()
        return
    protocol = make()
    secured.set_protocol(protocol)
    protocol.connection_made(secured)
    if waiting.received:
        protocol.data_received(bytes(waiting.received))
