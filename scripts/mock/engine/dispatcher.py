"""Sends deliveries from a thread of its own, so that no subscriber delays an answer of the server.

Each subscriber has a queue: one delivery after the other, each repeated until it is received or given up. Redirects are
not followed, proxies and other settings of the environment are ignored.
"""

from __future__ import annotations

import asyncio
import threading
from collections import deque
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from scripts.mock.engine.outgoing import Delivery

if TYPE_CHECKING:
    import httpx

TIMEOUT = 5.0
"""Seconds that a subscriber has for its answer."""
PAUSES = (1.0, 2.0, 4.0, 8.0)
"""Seconds between two attempts, by the clock of the settings; after the last attempt a delivery has failed."""
_LOOK = 0.05  # seconds between two looks at the clock
_HEADERS = {"User-Agent": "mock"}


class Dispatcher:
    """Delivers in the background; the thread begins with the first delivery.

    `attempted` is called for each attempt and `ended` when a delivery is received (True) or given up, both from that
    thread.
    """

    def __init__(
        self,
        clock: Callable[[], datetime],
        attempted: Callable[[Delivery, str | int], None],
        ended: Callable[[Delivery, bool], None],
    ) -> None:
        self._clock = clock
        self._attempted = attempted
        self._ended = ended
        self._lanes: dict[str, deque[Delivery]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None

    def send(self, delivery: Delivery) -> None:
        self._call(lambda: self._accept(delivery))

    def forget(self) -> None:
        """Send nothing of what is still to be sent."""
        if self._loop is not None:
            self._call(self._cancel)

    def close(self) -> None:
        """End the thread; what is not delivered by then is not."""
        if self._loop is None or self._thread is None:
            return
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(timeout=TIMEOUT)
        self._loop = self._thread = None

    def _call(self, function: Callable[[], None]) -> None:
        if self._loop is None:
            self._loop = asyncio.new_event_loop()
            self._thread = threading.Thread(target=self._run, args=(self._loop,), name="webhooks", daemon=True)
            self._thread.start()
        self._loop.call_soon_threadsafe(function)

    def _run(self, loop: asyncio.AbstractEventLoop) -> None:
        try:
            loop.run_forever()
            loop.run_until_complete(self._end())
        finally:
            loop.close()

    def _accept(self, delivery: Delivery) -> None:
        lane = self._lanes.setdefault(delivery.subscriber, deque())
        lane.append(delivery)
        if len(lane) == 1:
            task = asyncio.get_running_loop().create_task(self._empty(delivery.subscriber, lane))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    def _cancel(self) -> None:
        self._lanes.clear()
        for task in self._tasks:
            task.cancel()

    async def _end(self) -> None:
        self._cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _empty(self, subscriber: str, lane: deque[Delivery]) -> None:
        import httpx  # not at the start of every mock, of which few send anything

        async with httpx.AsyncClient(trust_env=False, follow_redirects=False, timeout=None, headers=_HEADERS) as client:
            while lane:
                self._ended(lane[0], await self._deliver(client, lane[0]))
                lane.popleft()
            if self._lanes.get(subscriber) is lane:  # before anything is awaited, so that no second task takes it up
                del self._lanes[subscriber]

    async def _deliver(self, client: httpx.AsyncClient, delivery: Delivery) -> bool:
        for pause in (*PAUSES, None):
            result = await _attempt(client, delivery)
            self._attempted(delivery, result)
            if isinstance(result, int) and 200 <= result < 300:
                return True
            if pause is not None:
                due = self._clock() + timedelta(seconds=pause)
                while self._clock() < due:
                    await asyncio.sleep(_LOOK)
        return False


async def _attempt(client: httpx.AsyncClient, delivery: Delivery) -> int | str:
    """The status of the answer, whose body is not read, or the name of what went wrong."""
    import httpx

    method, headers = ("GET", {}) if delivery.body is None else ("POST", {"Content-Type": "application/json"})
    try:
        async with (
            asyncio.timeout(TIMEOUT),
            client.stream(method, delivery.url, content=delivery.body, headers=headers) as response,
        ):
            return response.status_code
    except (httpx.HTTPError, httpx.InvalidURL, OSError, ValueError) as error:
        return type(error).__name__  # its text may hold the address, and with it a secret
