"""HTTP/1.1 off the wire, as uvicorn reads it, with two things more that ASGI has no place for.

The scope gets the request target byte for byte (ASGI splits it, and a lone `?` at its end is lost, though it is
signed), and a request head that does not end is refused.
"""

from __future__ import annotations

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

RAW_TARGET = "mock.raw_target"
"""Scope key of the request target, bytes as they stood on the request line."""

MAX_HEAD = 64 * 1024
_TOO_LARGE = b"The request head is too large."


class MockProtocol(HttpToolsProtocol):
    """uvicorn's protocol; one object is one connection."""

    _unparsed = 0

    def data_received(self, data: bytes) -> None:
        """Feed the parser; answer 431 and hang up once 64 KiB have brought neither a whole head nor a body."""
        self._unparsed += len(data)
        super().data_received(data)
        if self._unparsed > MAX_HEAD and not self.transport.is_closing():
            self.transport.write(
                b"HTTP/1.1 431 Request Header Fields Too Large\r\ncontent-type: text/plain; charset=utf-8\r\n"
                b"content-length: %d\r\nconnection: close\r\n\r\n%s" % (len(_TOO_LARGE), _TOO_LARGE)
            )
            self.transport.close()

    def on_headers_complete(self) -> None:
        self._unparsed = 0
        super().on_headers_complete()
        self.scope[RAW_TARGET] = self.url  # type: ignore[typeddict-unknown-key]

    def on_body(self, body: bytes) -> None:
        self._unparsed = 0
        super().on_body(body)

    def on_message_complete(self) -> None:
        self._unparsed = 0
        super().on_message_complete()
