"""Timers of a connection, which are set for each request and hardly ever expire."""

from __future__ import annotations

import asyncio
from collections.abc import Callable


class Deadline:
    """A timer that is cheap to set and to stop: the timer of the event loop is renewed only when that expires."""

    def __init__(self, loop: asyncio.AbstractEventLoop, end: Callable[[], None]) -> None:
        self._loop = loop
        self._end = end
        self._at: float | None = None
        self._handle: asyncio.TimerHandle | None = None

    @property
    def is_set(self) -> bool:
        return self._at is not None

    def set(self, seconds: float) -> None:
        """Expire in some seconds, whatever was set before."""
        self._at = at = self._loop.time() + seconds
        if self._handle is None or self._handle.when() > at:
            self._schedule(at)

    def stop(self) -> None:
        self._at = None

    def close(self) -> None:
        """Stop it for good."""
        self._at = None
        if self._handle is not None:
            self._handle.cancel()
            self._handle = None

    def _schedule(self, at: float) -> None:
        if self._handle is not None:
            self._handle.cancel()
        self._handle = self._loop.call_at(at, self._look)

    def _look(self) -> None:
        self._handle = None
        if self._at is None:
            return
        if self._loop.time() < self._at:
            self._schedule(self._at)
        else:
            self._at = None
            self._end()
