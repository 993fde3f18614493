"""Control endpoints of the mock, all below `/__mock__/`."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from scripts.mock.engine.access import Access
from scripts.mock.engine.answer import Answer
from scripts.mock.engine.backend import Backend, ControlEndpoint, ControlRequest
from scripts.mock.engine.clock import Clock
from scripts.mock.engine.conduct import ConductControl
from scripts.mock.engine.demo import DemoSet
from scripts.mock.engine.endpoint import Api
from scripts.mock.engine.incoming import Incoming
from scripts.mock.engine.journal import Journal
from scripts.mock.engine.journal_control import JournalControl
from scripts.mock.engine.marked_secrets import MarkedSecrets
from scripts.mock.engine.outbox import SUBSCRIPTIONS, Outbox
from scripts.mock.engine.records_control import RecordsControl
from scripts.mock.engine.refusal import NotFound, Refusal
from scripts.mock.engine.snapshots import StateControl
from scripts.mock.engine.store import Store
from scripts.mock.engine.text import decode_json, decode_pairs, percent_decode
from scripts.mock.engine.unit_of_work import UnitOfWork
from scripts.mock.engine.values import first_error

PREFIX = b"/__mock__/"
HEALTH = PREFIX + b"health"


class Control:
    """Health, reset, the journals of requests and webhooks, and the backends' endpoints."""

    def __init__(
        self,
        store: Store,
        demo: DemoSet,
        backends: Sequence[Backend[Any]],
        names: Sequence[str],
        outbox: Outbox,
        journal: Journal,
        apis: Sequence[Api],
        access: Access | None,
        clock: Clock,
        controls: Sequence[ControlEndpoint] = (),
    ) -> None:
        """`names` are the names of the served APIs; without `access` everybody may call, as in the same process."""
        self._access = access
        self.conduct = ConductControl(clock, {one.operation_id: api.name for api in apis for one in api.endpoints})
        self.secrets = MarkedSecrets(apis)
        state = StateControl(store, apis, outbox)
        self._store = store
        self._demo = demo
        self._backends = backends
        self._names = names
        self._outbox = outbox
        self._journal = journal
        own = [
            ControlEndpoint("GET", "health", self._health),
            ControlEndpoint("POST", "reset", self._reset),
            ControlEndpoint("GET", "webhooks", self._webhooks),
            ControlEndpoint("DELETE", "webhooks/{subscription_id}", self._unsubscribe),
        ]
        self.endpoints = [
            *own,
            *self.conduct.endpoints,
            *state.endpoints,
            *RecordsControl(store, apis, self.secrets).endpoints,
            *JournalControl(journal, apis, self.secrets).endpoints,
            *(one for backend in backends for one in backend.controls),
            *controls,
        ]
        self._files: dict[str, Callable[[str], Answer]] = {}
        for backend in backends:
            self._files |= backend.files

    def answer(self, incoming: Incoming, work: UnitOfWork) -> Answer:
        """Handle a control request. Raises Refusal: 400, 403, 404, 405."""
        path = incoming.raw_path.removeprefix(PREFIX).decode("latin-1")
        for prefix, file in self._files.items():
            if path.startswith(prefix):
                _check_method(incoming.method, ["GET"])
                return file(path.removeprefix(prefix))
        if self._access is not None:
            self._access.check(incoming)
        found = [(one, names) for one in self.endpoints if (names := _match(one.path, path)) is not None]
        if not found:
            own = ", ".join(f"{one.method} {one.path}" for one in self.endpoints if one.path and "." not in one.path)
            raise Refusal(404, f"Not found. The mock's control endpoints (openapi.json describes them): {own}.")
        method = _check_method(incoming.method, [one.method for one, _ in found])
        endpoint, names = next((one, names) for one, names in found if one.method == method)
        if not endpoint.for_pages and incoming.header(b"origin") is not None:
            raise Refusal(403, "Web pages may not call this endpoint, because it makes the mock send requests.")
        query = dict(decode_pairs(incoming.query, "query"))
        decoded = {name: percent_decode(value.encode("latin-1"), "path") for name, value in names.items()}
        value = endpoint.handle(ControlRequest(work, decoded, _body(endpoint, incoming), query))
        return value if isinstance(value, Answer) else Answer(200, value)

    def _health(self, request: ControlRequest) -> dict[str, Any]:
        return {"status": "ok", "apis": list(self._names)}

    def _reset(self, request: ControlRequest) -> dict[str, Any]:
        self.reset()
        return {"status": "reset"}

    def reset(self) -> None:
        """Restore the demo data; forget deliveries, requests, faults, changes of the clock, and what backends keep.

        If that cannot be stored, nothing is forgotten.
        """
        self._demo.restore(self._store)
        self._outbox.forget()
        self.conduct.forget()
        if self._store.is_shared:
            self._clear()
        else:
            self._store.after_turn(self._clear)

    def _clear(self) -> None:
        for backend in self._backends:
            backend.forget()
        self._journal.clear()

    def _webhooks(self, request: ControlRequest) -> dict[str, Any]:
        return {"subscriptions": self._outbox.subscriptions(), "deliveries": self._outbox.journal()}

    def _unsubscribe(self, request: ControlRequest) -> Answer:
        """Delete a subscription; pending deliveries are still sent."""
        identifier = request.path["subscription_id"]
        if self._store.text(SUBSCRIPTIONS, identifier) is None:
            raise NotFound
        self._store.delete(SUBSCRIPTIONS, identifier)
        return Answer(204, has_body=False)


def refusal_answer(refusal: Refusal) -> Answer:
    """Return an error response of the control API, whatever APIs are served."""
    return Answer(refusal.status, {"detail": refusal.reason or "Not found."}, headers=dict(refusal.headers))


def _match(template: str, path: str) -> Mapping[str, str] | None:
    """Return the values of a template's `{...}`, or None if the path does not match."""
    pattern = re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>[^/]+)", re.escape(template))
    found = re.fullmatch(pattern, path)
    return None if found is None else found.groupdict()


def _check_method(method: str, allowed: Sequence[str]) -> str:
    """Return the endpoint's method; HEAD is allowed wherever GET is. Raises Refusal: 405."""
    wanted = "GET" if method == "HEAD" else method
    if wanted not in allowed:
        raise Refusal(405, f'Method "{method}" not allowed.', headers={"Allow": ", ".join(allowed)})
    return wanted


def _body(endpoint: ControlEndpoint, incoming: Incoming) -> Any:
    """Return the parsed body, or None if the endpoint takes none. Raises Refusal: 400."""
    if endpoint.validator is None:
        return None
    body = decode_json(incoming.body)
    if error := first_error(endpoint.validator, body):
        place = "/".join(str(part) for part in error.instance_path)
        raise Refusal(400, f"{place or 'The body'}: {error.message}")
    return body
