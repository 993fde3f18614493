"""Flow control of a connection."""

from __future__ import annotations

import asyncio
from typing import Protocol

from uvicorn.protocols.http.flow_control import FlowControl


class _Reader(Protocol):
    @property
    def is_behind(self) -> bool: ...


class Flow(FlowControl):
    """Flow control that does not resume reading while earlier requests are waiting."""

    def __init__(self, transport: asyncio.Transport, protocol: _Reader) -> None:
        super().__init__(transport)
        self._protocol = protocol

    def resume_reading(self) -> None:
        if not self._protocol.is_behind:
            super().resume_reading()
