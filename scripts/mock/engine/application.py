"""The mock server as a plain ASGI application.

A request is checked in this order, and each check may reject it: size, route, credentials and method (in the order of
its backend), path, permission, query, body, behaviour.
"""

from __future__ import annotations

import asyncio
import sys
import traceback
from collections.abc import Callable, Collection, Mapping, Sequence
from contextvars import copy_context
from datetime import datetime
from functools import partial
from typing import Any
from urllib.parse import unquote_to_bytes

from scripts.mock.engine import crud  # noqa: F401  (registers the behaviours of plain CRUD)
from scripts.mock.engine.answer import Answer
from scripts.mock.engine.asgi import Receive, Scope, Send
from scripts.mock.engine.backend import Backend, ControlEndpoint
from scripts.mock.engine.behaviours import Function
from scripts.mock.engine.bodies import check_body, check_coding, in_own_form
from scripts.mock.engine.clock import Clock
from scripts.mock.engine.control import HEALTH, PREFIX, Control, refusal_answer
from scripts.mock.engine.declarations import bind_behaviours
from scripts.mock.engine.demo import DemoSet
from scripts.mock.engine.endpoint import Api, Endpoint
from scripts.mock.engine.faults import Fault, example, reason
from scripts.mock.engine.incoming import Incoming
from scripts.mock.engine.journal import Requests
from scripts.mock.engine.options import undescribed_options
from scripts.mock.engine.outbox import Outbox
from scripts.mock.engine.parameters import check_query
from scripts.mock.engine.receiving import ClientGoneError, incoming_of, read_body, too_large
from scripts.mock.engine.refusal import NotFound, Refusal
from scripts.mock.engine.replay import pinned
from scripts.mock.engine.request import Request
from scripts.mock.engine.responding import Response, hang_up, respond
from scripts.mock.engine.responses import check_answer, check_refusal
from scripts.mock.engine.routing import Match, Router
from scripts.mock.engine.settings import Settings
from scripts.mock.engine.store import Store
from scripts.mock.engine.store_errors import StoreFullError, StoreLostError, WriteNeeded
from scripts.mock.engine.stored import check_stored
from scripts.mock.engine.text import decode_pairs
from scripts.mock.engine.unit_of_work import UnitOfWork
from scripts.openapi import JSON

_READING = ("GET", "HEAD", "OPTIONS")
"""Methods whose requests usually change nothing."""


class MockApp:
    """An ASGI application that serves several APIs from one store."""

    def __init__(
        self,
        apis: Sequence[Api],
        backends: Mapping[str, Backend[Any]],
        demo: DemoSet,
        store: Store,
        settings: Settings,
        served: Collection[str] | None = None,
        clock: Clock | None = None,
        controls: Sequence[ControlEndpoint] = (),
    ) -> None:
        """Fill a new store with the demo data; `backends` maps names of APIs to their backends.

        Only the APIs in `served` are answered; the others contribute demo data. The default is all. `clock` is the one
        behind that of the settings, which control endpoints change. `controls` are further control endpoints.

        Raises:
            DocumentError: an overlay names a behaviour, parameter or property that does not exist.
            StoreError: a record of the store is invalid.
        """
        self.store = store
        self.settings = settings
        self.apis = {api.name: api for api in apis}
        self._backends = backends
        self._behaviours: dict[str, Function] = {}
        self._router = Router()
        self.journal = store.journal(settings.journal)
        names = [api.name for api in apis if served is None or api.name in served]
        for api in apis:
            self._behaviours |= bind_behaviours(api)
            for endpoint in api.endpoints if api.name in names else ():
                self._router.add(endpoint, optional_slash=backends[api.name].optional_slash)
        different = list(dict.fromkeys(backends.values()))
        self._routes = {path: answer for backend in different for path, answer in backend.routes.items()}
        # Longest prefix first, so that the backend without one comes last.
        self._by_prefix = sorted(different, key=lambda backend: len(backend.prefix), reverse=True)
        webhooks = {name: validator for api in apis for name, validator in api.webhooks.items()}
        self._outbox = Outbox(store, settings, webhooks)
        self.control = Control(
            store,
            demo,
            different,
            names,
            self._outbox,
            self.journal,
            apis,
            settings.access,
            clock or Clock(settings.clock),
            controls,
        )
        with store.turn():
            is_new = store.is_new
            if is_new:
                demo.restore(store)
        if not is_new:
            with store.turn(writes=False):
                check_stored(store, apis, demo)
        self._outbox.hand_over()
        self._is_direct = store.thread is None and not settings.root_path and not settings.trust_proxy
        store.on_new = lambda: demo.restore(store)

    def backend_of(self, api: str) -> Backend[Any]:
        """Return the backend of an API."""
        return self._backends[api]

    @property
    def requests(self) -> Requests:
        """The requests since the last reset, oldest first."""
        operations = {one.operation_id for api in self.apis.values() for one in api.endpoints}
        return Requests(self.journal.requests(), self.control.secrets.paths, operations)

    @property
    def lenient_paths(self) -> list[str]:
        """The path prefixes of backends that accept lenient request lines."""
        lenient = [backend.prefix for backend in self._by_prefix if backend.lenient_request_line]
        return [root + prefix for root in {"", self.settings.root_path} for prefix in lenient]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self._lifespan(receive, send)
            return
        if scope["type"] != "http":
            raise RuntimeError(f"the mock supports only HTTP, not {scope['type']}")
        incoming = incoming_of(scope, self.settings)
        try:
            incoming.body = await read_body(incoming, receive, self.settings.max_body)
            if self.store.thread is None or incoming.raw_path == HEALTH:
                response = self._respond(incoming)
            else:
                loop, run = asyncio.get_running_loop(), copy_context().run
                response = await loop.run_in_executor(self.store.thread, run, self._take_turn, incoming)
        except ClientGoneError:
            return
        except asyncio.CancelledError:  # the server is stopping
            await hang_up(scope, receive)
            return
        except Refusal as refusal:
            response = self._response(incoming, refusal)
        await response(scope, receive, send)

    def respond_directly(self, incoming: Incoming) -> Response | None:
        """See `DirectApplication`: without a shared store, which may take a while, and without a proxy in front."""
        return self._respond(incoming) if self._is_direct else None

    def _take_turn(self, incoming: Incoming) -> Response:
        """Carry out a request in a turn of a shared store."""
        conduct = self.control.conduct
        writes = incoming.method not in _READING
        while True:
            try:
                with self.store.turn(writes=writes):
                    conduct.load(self.store.shared)
                    if not writes and any(conduct.faults):
                        raise WriteNeeded  # to count uses
                    response = self._respond(incoming)
                    if writes:
                        self.store.shared |= conduct.dump()
                return response
            except WriteNeeded:
                writes = True
            except Exception as error:
                return self._response(incoming, failure(error))

    def _respond(self, incoming: Incoming) -> Response:
        if len(incoming.body) > self.settings.max_body:
            return self._response(incoming, too_large(self.settings.max_body))
        try:
            if incoming.raw_path == HEALTH:  # without the store, which may be busy or away
                answer = self.control.answer(incoming, self._work(self.settings.clock()))
            else:
                with pinned(incoming), self.store.lock:
                    incoming.at = self.settings.clock()
                    answer = self._answer(incoming, incoming.at)
        except Refusal as refusal:  # not kept in a variable, since its traceback refers to all variables here
            return self._response(incoming, refusal, is_recorded=True)
        except Exception as error:
            return self._response(incoming, failure(error), is_recorded=True)
        return self._response(incoming, answer, is_recorded=True)

    def _response(self, incoming: Incoming, outcome: Answer | Refusal, *, is_recorded: bool = False) -> Response:
        """Return a response as it is sent, and record it."""
        is_head = incoming.method == "HEAD"
        if incoming.raw_path.startswith(PREFIX):
            return respond(refusal_answer(outcome) if isinstance(outcome, Refusal) else outcome, is_head=is_head)
        backend = self._backend_of(incoming)
        answer = backend.refusal_answer(outcome) if isinstance(outcome, Refusal) else outcome
        answer.headers |= backend.headers(answer)
        if is_recorded:
            self.journal.record(incoming, answer, incoming.at or self.settings.clock())
        fault = incoming.fault
        return respond(answer, is_head=is_head, fault=fault if isinstance(fault, Fault) else None)

    def deliver(self) -> None:
        """Send webhooks that other processes left to this one."""
        with self.store.turn():
            self.control.conduct.load(self.store.shared)
            self._outbox.hand_over()

    def reset(self) -> None:
        """Restore the demo data and clear the journal. May be called from any thread."""
        with self.store.turn():
            self.control.reset()
            self.store.shared |= self.control.conduct.dump()

    def _backend_of(self, incoming: Incoming) -> Backend[Any]:
        """Return the backend of a request; by its path if no route matched, otherwise the last, without a prefix."""
        if incoming.api is not None:
            return self._backends[incoming.api]
        path = unquote_to_bytes(incoming.raw_path)
        fitting = (backend for backend in self._by_prefix if path.startswith(backend.prefix.encode()))
        return next(fitting, self._by_prefix[-1])

    async def _lifespan(self, receive: Receive, send: Send) -> None:
        while True:
            message = await receive()
            if message["type"] == "lifespan.startup":
                self.settle_in(asyncio.get_running_loop())
                await send({"type": "lifespan.startup.complete"})
            elif message["type"] == "lifespan.shutdown":
                self.close()
                await send({"type": "lifespan.shutdown.complete"})
                return

    def settle_in(self, loop: asyncio.AbstractEventLoop) -> None:
        """Let webhooks that are over be removed by the event loop, not only with the next request."""
        self._outbox.settle_in(loop)

    def refuse(self, scope: Scope, refusal: Refusal) -> Response:
        """Return the response to a request that is refused before it is carried out."""
        return self._response(incoming_of(scope, self.settings), refusal)

    def close(self) -> None:
        """Stop sending webhooks, and close the store."""
        self._outbox.close()
        self.store.close()

    def _answer(self, incoming: Incoming, now: datetime) -> Answer:
        """Dispatch a request. Raises Refusal only if no route matches."""
        raw_path = incoming.raw_path
        if raw_path.startswith(PREFIX):
            work = self._work(now)
            with self.control.conduct.kept_on_failure():
                return self._in_one_piece(work, partial(self.control.answer, incoming, work))
        if raw_path == PREFIX[:-1]:
            return Answer(308, has_body=False, headers={"Location": incoming.url + "/"})
        if raw_path in self._routes:
            return self._routes[raw_path](incoming)
        match = self._router.match(raw_path)
        if match is None:
            raise NotFound
        route = match.route
        backend = self._backends[route.api]
        described = route.described(incoming.method)
        incoming.api, incoming.operation_id = route.api, described.operation_id if described else None
        fault = incoming.fault = self.control.conduct.faults.find(incoming, described)
        try:
            if fault is None or fault.is_executed:
                answer = self._on_route(backend, match, incoming, now)
                if fault is None or fault.status is None:
                    return answer
        except Refusal as refusal:
            if fault is None or fault.status is None:
                return self._refuse(refusal, backend, route.api, described)
        status = fault.status or 500
        return fault.answer(self.apis[route.api], described, backend.refusal_answer(Refusal(status, reason(status))))

    def _work(self, now: datetime) -> UnitOfWork:
        return UnitOfWork(self.store, self.settings, now)

    def _refuse(self, refusal: Refusal, backend: Backend[Any], api: str, endpoint: Endpoint | None) -> Answer:
        if refusal.status == 400 and endpoint is not None and not self.control.conduct.switches.validation:
            accepted = example(self.apis[api], endpoint, endpoint.success)
            if accepted is not None:
                return accepted
        media_type = endpoint.media_types.get(refusal.status, JSON) if endpoint else JSON
        answer = backend.refusal_answer(refusal, media_type)
        if self.settings.check_responses:
            check_refusal(endpoint, answer)
        return answer

    def _on_route(self, backend: Backend[Any], match: Match, incoming: Incoming, now: datetime) -> Answer:
        route, limits = match.route, self.settings.limits
        if self.control.conduct.switches.credentials:
            endpoint, caller = backend.admit(route, incoming)
        else:
            endpoint, caller = route.find(incoming.method), backend.stand_in()
        if endpoint is None:
            return undescribed_options(route)
        pairs = decode_pairs(incoming.query, "query", limits) if incoming.query else []
        api = self.apis[endpoint.api]
        request = Request(self.store, self.settings, now, endpoint, api, incoming, match.path, raw_query=pairs)
        match.check(endpoint)
        backend.authorize(request, caller)
        request.query = check_query(endpoint, pairs)
        if endpoint.bodies:
            try:
                check_coding(endpoint, incoming.header(b"content-encoding"))
                request.body = check_body(endpoint, incoming.header(b"content-type"), incoming.body, limits)
            except Refusal as refusal:
                raise in_own_form(endpoint, refusal) from None
        return self._in_one_piece(request, partial(self._carry_out, endpoint, request))

    def _carry_out(self, endpoint: Endpoint, request: Request) -> Answer:
        answer = self._behaviours[endpoint.operation_id](request)
        if self.settings.check_responses:
            check_answer(endpoint, answer)
        return answer

    def _in_one_piece(self, work: UnitOfWork, run: Callable[[], Answer]) -> Answer:
        """Run it, and keep all that it changes or nothing; subscribers are told once it is committed."""
        if not self.store.is_shared:  # a shared one is settled in its thread, so that a read stays a read
            self._outbox.settle()
        with self.store.transaction():
            answer = run()
            for step in work.closing:
                step()
            self._outbox.queue(work.deliveries)
        if work.deliveries:
            self.store.after_turn(self._outbox.hand_over)
        return answer


def failure(error: Exception) -> Refusal:
    """Return the refusal for a request that failed, so that the server keeps running.

    The error goes to standard error, its traceback never to the client.
    """
    if isinstance(error, StoreFullError):
        print(f"error: {error}", file=sys.stderr)
        return Refusal(507, f"Nothing was changed, because {error}.")
    if isinstance(error, StoreLostError):
        print(f"error: {error}", file=sys.stderr)
        return Refusal(503, f"{error}; try again.", headers={"Retry-After": "1"})
    traceback.print_exception(error, file=sys.stderr)
    return Refusal(500, "Internal Server Error")
