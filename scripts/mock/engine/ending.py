"""How a connection ends: timeouts, refusals, and clients that have finished sending."""

from __future__ import annotations

import asyncio
from http import HTTPStatus
from typing import TYPE_CHECKING

from uvicorn.protocols.http.httptools_impl import RequestResponseCycle

from scripts.mock.engine.deadline import Deadline
from scripts.mock.engine.direct import DirectProtocol
from scripts.mock.engine.flow import Flow
from scripts.mock.engine.heads import error_response

if TYPE_CHECKING:
    from uvicorn._types import ASGI3Application

REQUEST_TIMEOUT = 20.0
"""Timeout in seconds for the headers, from their first byte, and for each pause within a body."""
_LINGER = 1.0  # seconds before a finished connection closes, so that a client still sending receives the response


class EndingProtocol(DirectProtocol):
    """uvicorn's protocol for a single connection, which ends in order: after the responses that are due."""

    request_timeout = REQUEST_TIMEOUT

    _held = b""  # received while the pipeline was full
    _in_message = False  # a request has arrived in part
    _in_body = False  # its headers have been passed to the application
    _half_closed = False  # the client has finished sending
    _hung_up = False
    _answered: RequestResponseCycle | None = None  # the request being answered
    _last_words: bytes | None = None
    _deadline: Deadline

    @property
    def is_behind(self) -> bool:
        """Whether requests are waiting for the response to an earlier one."""
        return bool(self.pipeline or self._held)

    @property
    def is_half_closed(self) -> bool:
        """Whether the client has finished sending."""
        return self._half_closed

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn's
        super().connection_made(transport)
        self.flow = Flow(transport, self)
        self._deadline = Deadline(self.loop, self._late)
        self._await_data(self.request_timeout)

    def connection_lost(self, exc: Exception | None) -> None:
        self._deadline.close()
        self._held = b""
        if self._answered is not None:
            self._answered.disconnected = True  # uvicorn marks only the request received last
            self._answered.message_event.set()
        super().connection_lost(exc)

    def shutdown(self) -> None:
        """Finish the response being sent, and close the connection."""
        super().shutdown()
        if self.scheme == "https" and self.is_idle:
            self.transport.abort()  # TLS would wait for the client to close too

    def eof_received(self) -> bool:  # type: ignore[override]  # asyncio: true keeps the connection open
        """Keep the connection open while responses are due."""
        self._half_closed = True
        return self.scheme != "https" and (bool(self._held) or self._responses_are_due())  # TLS cannot

    def _responses_are_due(self) -> bool:
        """Return whether a client that has finished sending awaits responses. Refuses an incomplete request."""
        if self._in_message and not self._hung_up:
            self._refuse(HTTPStatus.BAD_REQUEST, "The request is incomplete.")
        return self._hung_up or not self.is_idle

    def _start_asgi_task(self, cycle: RequestResponseCycle, app: ASGI3Application) -> None:
        self._answered = cycle
        super()._start_asgi_task(cycle, app)

    def _refuse(self, status: HTTPStatus, text: str, *, phrase: str | None = None) -> None:
        """Abort the request being read: respond, unless a response has started, and close the connection."""
        self._hung_up = True
        words = error_response(status.value, phrase or status.phrase, text)
        # Whether the response to an earlier request must be sent first.
        waits = not self.is_idle
        if self._in_body and not self.is_held:
            if self.pipeline and self.pipeline[0][0] is self.cycle:
                self.pipeline.popleft()
            else:
                waits = False
                if self.cycle.response_started:
                    words = b""
                self.cycle.disconnected = True
                self.cycle.message_event.set()
        if waits:
            self._last_words = words
        elif not self.transport.is_closing():
            self._say(words)

    def _say(self, words: bytes) -> None:
        """Send the last response. Closing immediately could reset the connection and discard the response."""
        self.transport.write(words)
        if self.transport.can_write_eof():  # TLS cannot
            self.transport.write_eof()
        self._deadline.stop()
        self._await_data(_LINGER)

    def _await_data(self, seconds: float) -> None:
        if not self._deadline.is_set:
            self._deadline.set(seconds)

    def _late(self) -> None:
        if self.is_behind and not self._hung_up:
            self._await_data(self.request_timeout)  # the client waits for responses, not the server for data
        elif self._in_message and not self._hung_up:
            self._refuse(HTTPStatus.REQUEST_TIMEOUT, "The request took too long to arrive.")
        else:
            self.transport.close()
