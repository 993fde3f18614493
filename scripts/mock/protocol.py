"""HTTP/1.1 off the wire, as uvicorn reads it, with three things more.

The scope gets the request target byte for byte (ASGI splits it, and a lone `?` at its end is lost, though it is
signed); a request head that does not end is refused; and an offer to change the protocol (`Upgrade: h2c`, as some
clients make by default) is passed over, where httptools would lose the body of such a request.
"""

from __future__ import annotations

import httptools
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

RAW_TARGET = "mock.raw_target"
"""Scope key of the request target, bytes as they stood on the request line."""

MAX_HEAD = 64 * 1024
_TOO_LARGE = b"The request head is too large."


class MockProtocol(HttpToolsProtocol):
    """uvicorn's protocol; one object is one connection."""

    _unparsed = 0
    _offers_upgrade = False

    def data_received(self, data: bytes) -> None:
        """Feed the parser; answer 431 and hang up once 64 KiB have brought neither a whole head nor a body."""
        self._unparsed += len(data)
        self._unset_keepalive_if_required()
        try:
            self.parser.feed_data(data)
        except httptools.HttpParserUpgrade as upgrade:
            if self._offers_upgrade:
                self._offers_upgrade = False
                self.data_received(self._head_without_upgrade() + data[upgrade.args[0] :])
                return
        except httptools.HttpParserError:
            self.send_400_response("Invalid HTTP request received.")
            return
        if self._unparsed > MAX_HEAD and not self.transport.is_closing():
            self.transport.write(
                b"HTTP/1.1 431 Request Header Fields Too Large\r\ncontent-type: text/plain; charset=utf-8\r\n"
                b"content-length: %d\r\nconnection: close\r\n\r\n%s" % (len(_TOO_LARGE), _TOO_LARGE)
            )
            self.transport.close()

    def on_headers_complete(self) -> None:
        self._unparsed = 0
        self._offers_upgrade = self.parser.should_upgrade() and self.parser.get_method() != b"CONNECT"
        if not self._offers_upgrade:
            super().on_headers_complete()
            self.scope[RAW_TARGET] = self.url  # type: ignore[typeddict-unknown-key]

    def on_body(self, body: bytes) -> None:
        self._unparsed = 0
        super().on_body(body)

    def on_message_complete(self) -> None:
        self._unparsed = 0
        if not self._offers_upgrade:
            super().on_message_complete()

    def _head_without_upgrade(self) -> bytes:
        """The head that was just read, for the parser to read once more as that of an ordinary request."""
        lines = [self.parser.get_method() + b" " + self.url + b" HTTP/" + self.parser.get_http_version().encode()]
        lines += [name + b": " + value for name, value in self.headers if name != b"upgrade"]
        return b"\r\n".join([*lines, b"", b""])
