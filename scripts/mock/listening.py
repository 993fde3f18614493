"""The listening socket, with an error message that names the cause."""

from __future__ import annotations

import errno
import re
import socket
from pathlib import Path

from scripts.files.errors import KnownError

_WITH_MORE = re.compile(r".*://.*|\[.*|[^:]*:\d*|.*/.*")
"""A URL, an address in brackets or one with a port, none of which resolves."""


class ListenError(KnownError):
    """The server cannot listen; the message names the address, the cause and the fix."""


def listen(host: str, port: int, backlog: int = 2048) -> socket.socket:
    """Return a listening TCP socket. Raises ListenError."""
    shown = f"{host}:{port}"
    if _WITH_MORE.fullmatch(host):
        raise ListenError(f"cannot listen on {shown}: set --host to the name or address alone, and --port to the port")
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
    except (socket.gaierror, UnicodeError):
        raise ListenError(f"cannot listen on {shown}: no such host; set --host to an address of this machine") from None
    listener = socket.socket(family, kind, protocol)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if family == socket.AF_INET6:
            listener.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        listener.bind(address)
        listener.listen(backlog)  # connections now wait instead of being refused
    except OSError as error:
        listener.close()
        raise ListenError(f"cannot listen on {shown}: {_cause(error)}") from None
    return listener


def _cause(error: OSError) -> str:
    match error.errno:
        case errno.EADDRINUSE:
            return "the port is in use; stop the server there or set another --port"
        case errno.EADDRNOTAVAIL:
            return "the address belongs to another machine; set --host to an address of this machine"
        case errno.EACCES:
            return "permission denied; set --port to 1024 or above"
        case errno.EINVAL:
            return "no address to listen on; a link-local one needs its interface, such as fe80::1%eth0"
    return f"{error.strerror}; set another --host or --port"


def listen_unix(path: str, backlog: int = 2048) -> socket.socket:
    """Return a listening Unix socket; one that nobody listens on any more is replaced. Raises ListenError."""
    listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    try:
        if _is_stale(path):
            Path(path).unlink()
        listener.bind(path)
        listener.listen(backlog)
    except OSError as error:
        listener.close()
        cause = "in use" if error.errno == errno.EADDRINUSE else error.strerror or str(error)
        raise ListenError(f"cannot listen on {path}: {cause}; set another --unix") from None
    return listener


def _is_stale(path: str) -> bool:
    """Return whether a path is that of a socket whose server has ended."""
    if not Path(path).is_socket():
        return False
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
        return probe.connect_ex(path) == errno.ECONNREFUSED
