"""Namespaces: several states behind one address, each with its demo data, clock, faults, checks and journal.

A request names its namespace with the header `X-Mock-Namespace`, or with its host: below a domain of namespaces,
`ci-7.mock.example` means `ci-7`. Without either it gets the default namespace. Unknown ones are made on first use, and
expire when nothing has used them for some time, in no process; the default one does not.
"""

from __future__ import annotations

import asyncio
import math
import re
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import TypeVar, cast

from scripts.files.errors import KnownError
from scripts.mock.engine.application import MockApp, failure
from scripts.mock.engine.asgi import Receive, Scope, Send
from scripts.mock.engine.background import run_reported
from scripts.mock.engine.control import HEALTH
from scripts.mock.engine.incoming import Incoming
from scripts.mock.engine.namespace_names import DEFAULT_NAMESPACE, NAMESPACE, NAMESPACE_FORM
from scripts.mock.engine.outbox import OUTBOX
from scripts.mock.engine.refusal import Refusal
from scripts.mock.engine.responding import Response, hang_up
from scripts.mock.engine.root_path import enter_root
from scripts.mock.engine.settings import Settings

HEADER = b"x-mock-namespace"
_PORT = re.compile(r":\d*\Z")
_TICK = 0.25
"""Seconds after which a process takes up webhooks of others."""
_PAUSE = 5.0
"""Seconds until the next attempt after an error."""
_LOOK = 30.0
"""Seconds between two looks for expired namespaces, at most."""
ResultT = TypeVar("ResultT")


class Namespaces:
    """An ASGI application that passes each request to the mock of its namespace."""

    def __init__(self, default: MockApp, make: Callable[[str], MockApp], settings: Settings) -> None:
        """`make` returns the mock of another namespace, in the same database as the default one."""
        self._default = default
        self._make = make
        self._settings = settings
        self._domain = f".{settings.namespace_domain.lower()}" if settings.namespace_domain else None
        self._idle = settings.namespace_idle
        self._lock = threading.Lock()
        self._mocks: dict[str, MockApp] = {DEFAULT_NAMESPACE: default}
        self._used: dict[str, float] = {}
        self._users: Counter[str] = Counter()
        """The requests that each is receiving or answering."""
        self._looked = time.monotonic()
        self._ticking: asyncio.Task[None] | None = None

    @property
    def lenient_paths(self) -> list[str]:
        """The path prefixes of backends that accept lenient request lines."""
        return self._default.lenient_paths

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self._lifespan(receive, send)
            return
        try:
            name = self._name(scope)
            if name is not None and self._is_health(scope):
                name = None
            mock = self._default if name is None else await self._run(partial(self._mock, name))
        except asyncio.CancelledError:  # the server is stopping
            await hang_up(scope, receive)
        except Refusal as refusal:
            await self._default.refuse(scope, refusal)(scope, receive, send)
        except Exception as error:
            await self._default.refuse(scope, _failure(error))(scope, receive, send)
        else:
            if name is None:
                await mock(scope, receive, send)
                return
            self._users[name] += 1
            try:
                await mock(scope, receive, send)
            finally:
                self._users -= Counter([name])
                self._used[name] = time.monotonic()

    def respond_directly(self, incoming: Incoming) -> Response | None:
        """See `DirectApplication`: only requests that name no namespace."""
        named = HEADER in incoming.headers or self._domain is not None
        return None if named else self._default.respond_directly(incoming)

    def close(self) -> None:
        """Close all namespaces; their state remains in a shared database."""
        for name, mock in [*self._mocks.items()]:
            if name != DEFAULT_NAMESPACE:
                run_reported(mock.close)
        self._default.close()

    def _name(self, scope: Scope) -> str | None:
        """Return the namespace of a request; None for the default one. Raises Refusal: 400."""
        host, given = b"", cast(str | None, None)
        for name, value in scope.get("headers", ()):
            if name == HEADER:
                given = value.decode("latin-1").strip().lower()
            elif name == b"host":
                host = value
        if given is None and self._domain is not None:
            shown = _PORT.sub("", host.decode("latin-1").lower())
            given = shown.removesuffix(self._domain) if shown.endswith(self._domain) else None
        if given is None or given == DEFAULT_NAMESPACE:
            return None
        if not NAMESPACE.fullmatch(given):
            raise Refusal(400, f"X-Mock-Namespace: {given[:80]!r} is invalid; use {NAMESPACE_FORM}.")
        return given

    def _is_health(self, scope: Scope) -> bool:
        """Return whether a request asks for the health of the process, the same for all namespaces."""
        enter_root(scope, self._settings.root_path, trust_proxy=self._settings.trust_proxy)
        return bool(scope["raw_path"] == HEALTH)

    def _mock(self, name: str, most: float | None = None) -> MockApp:
        """Return the mock of a namespace, of which there may be `most`, by default as many as the settings say.

        Raises:
            Refusal: 503, there are too many.
            StoreError, StoreFullError, StoreLostError: a new one cannot be opened.
        """
        most = self._settings.max_namespaces if most is None else most
        with self._lock:
            if name in self._mocks:
                self._used[name] = time.monotonic()
            else:
                if len(self._mocks) > most:
                    self._expire()
                if len(self._mocks) > most:
                    raise Refusal(
                        503,
                        f"There are {most} namespaces already; wait until one expires, or start the mock with a "
                        "larger --max-namespaces.",
                        headers={"Retry-After": "60"},
                    )
                self._mocks[name] = mock = self._make(name)
                self._used[name] = time.monotonic()
                self._default.store.touch({name: 0.0})
                with suppress(RuntimeError):  # in a thread, where a shared store needs no event loop
                    mock.settle_in(asyncio.get_running_loop())
            return self._mocks[name]

    async def _run(self, step: Callable[[], ResultT]) -> ResultT:
        """Run a step where the store is used."""
        thread = self._default.store.thread
        if thread is None:
            return step()
        return await asyncio.get_running_loop().run_in_executor(thread, step)

    # Expiry and webhooks of other processes

    async def _lifespan(self, receive: Receive, send: Send) -> None:
        while True:
            message = await receive()
            if message["type"] == "lifespan.startup":
                self._ticking = asyncio.get_running_loop().create_task(self._tick())
                self._default.settle_in(asyncio.get_running_loop())
                await send({"type": "lifespan.startup.complete"})
            elif message["type"] == "lifespan.shutdown":
                if self._ticking is not None:
                    self._ticking.cancel()
                    await asyncio.gather(self._ticking, return_exceptions=True)
                self.close()
                await send({"type": "lifespan.shutdown.complete"})
                return

    async def _tick(self) -> None:
        while True:
            await asyncio.sleep(_TICK)
            if not await self._run(self._look):
                await asyncio.sleep(_PAUSE)

    def _look(self) -> bool:
        """Send what other processes left, and let namespaces expire; returns whether there was no error."""
        steps: list[Callable[[], None]] = [self._take_up]
        if time.monotonic() - self._looked >= min(_LOOK, self._idle / 4):
            steps.append(self._expire_alone)
        return False not in [run_reported(step) for step in steps]

    def _take_up(self) -> None:
        failed = [
            name
            for name in self._default.store.namespaces_with(OUTBOX)
            if not run_reported(partial(self._deliver, name))
        ]
        if failed:
            raise KnownError(f"webhooks of these namespaces could not be sent: {', '.join(failed)}")

    def _deliver(self, name: str) -> None:
        mock = self._mocks.get(name) or self._mock(name, math.inf)  # the limit is one on requests
        mock.deliver()

    def _expire_alone(self) -> None:
        with self._lock:
            self._expire()

    def _expire(self) -> None:
        """Remove the namespaces that nobody has used for too long."""
        store, now = self._default.store, time.monotonic()
        self._used |= dict.fromkeys([*self._users], now)
        store.touch({name: now - used for name, used in [*self._used.items()] if used >= self._looked})
        store.expire(self._idle)
        self._looked = now
        for name in [name for name, used in [*self._used.items()] if now - used >= self._idle]:
            del self._used[name]
            if (mock := self._mocks.pop(name, None)) is not None:
                mock.close()


def _failure(error: Exception) -> Refusal:
    """Return the refusal of a request whose namespace could not be opened."""
    if isinstance(error, KnownError):
        print(f"error: {error}", file=sys.stderr)
        return Refusal(500, f"The namespace cannot be opened: {error}.")
    return failure(error)
