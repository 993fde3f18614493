"""The mock server as a plain ASGI application.

A request passes these stations, each of which may refuse it: size, route, credentials, method, permission, parameters,
body, behaviour. The order is that of the real backends: Django REST framework knows the caller before it looks at the
method, Symfony the method before the caller.
"""

from __future__ import annotations

import re
import sys
import traceback
from collections.abc import Awaitable, Callable, Iterable, Mapping, MutableMapping
from dataclasses import dataclass
from typing import Any

from scripts.mock.behaviours import BEHAVIOURS, Behaviour
from scripts.mock.engine import demo
from scripts.mock.engine.compiler import Api, DocumentError, Operation
from scripts.mock.engine.control import PREFIX, Control
from scripts.mock.engine.protocol import RAW_TARGET
from scripts.mock.engine.refusal import JSON, Answer, Refusal, gotom_headers, refusal_answer
from scripts.mock.engine.request import REPEATED, REQUIRED, Request, check_body, check_path, check_query, first_error
from scripts.mock.engine.routing import Route, Router
from scripts.mock.engine.settings import Settings
from scripts.mock.engine.store import Store
from scripts.mock.engine.text import decode_pairs, encode_json, shown
from scripts.mock.giosg.credentials import Caller, Signers, Tokens, Visitor, visitor_of
from scripts.mock.giosg.identity import AUTHORIZE, authorize
from scripts.mock.giosg.memberships import is_team_admin
from scripts.mock.giosg.reference import metadata
from scripts.mock.gotom.signature import DIAGNOSIS, Comparison, SignatureNotValid, SignedRequest, verify

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]

# Refusals of HTTP itself: an unreadable URL, an unknown method, a body that is too large.
_UNDESCRIBED = frozenset({400, 405, 413})
_HOST = re.compile(rb"[A-Za-z0-9.\-]+(:\d{1,5})?\Z|\[[0-9A-Fa-f:.]+\](:\d{1,5})?\Z")


@dataclass(slots=True)
class _Incoming:
    """One HTTP request as it came off the wire."""

    method: str
    raw_path: bytes
    query: bytes
    target: bytes
    scheme: str
    headers: Mapping[bytes, bytes]
    body: bytes

    def header(self, name: bytes) -> str | None:
        value = self.headers.get(name)
        return None if value is None else value.decode("latin-1")

    @property
    def url(self) -> str:
        """Scheme, host and path; a `Host` that is no host is not repeated into links."""
        host = self.headers.get(b"host", b"")
        name = host.decode() if _HOST.match(host) else "localhost"
        return f"{self.scheme}://{name}{self.raw_path.decode('latin-1')}"


class _ClientGone(Exception):
    """The client closed the connection before the body was complete."""


class MockApp:
    """All APIs in one ASGI application; `settings.database` holds their state."""

    def __init__(self, apis: Iterable[Api], settings: Settings | None = None) -> None:
        """Raises StoreError when the database cannot be used, DocumentError for a behaviour that does not exist."""
        self.settings = settings or Settings()
        self.apis = {api.name: api for api in apis}
        operations = [operation for api in self.apis.values() for operation in api.operations]
        self._behaviours = {operation.operation_id: _behaviour(operation) for operation in operations}
        self._router = Router(operations)
        settings_of = [api.settings for api in self.apis.values()]
        self._signers = Signers([one for each in settings_of for one in each.get("signers", [])])
        self._apps = [app for each in settings_of for app in each.get("apps", [])]
        self.store = Store(self.settings.database)
        self._tokens = Tokens([one for each in settings_of for one in each.get("tokens", [])], self.store)
        if self.store.is_new:
            demo.reset(self.store, self.apis.values())
        self._control = Control(self.store, self.apis.values(), self.settings.clock)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self._lifespan(receive, send)
            return
        if scope["type"] != "http":
            raise RuntimeError(f"the mock speaks HTTP only, not {scope['type']}")
        api = "gotom" if scope["path"].startswith("/app-api") else None
        try:
            answer = self._answer(await self._read(scope, receive))
        except _ClientGone:
            return
        except Refusal as refusal:
            answer = refusal_answer(api, refusal)
        except Exception:
            # The last resort keeps the server up; the traceback goes to the operator, never to the client.
            traceback.print_exc(file=sys.stderr)
            answer = refusal_answer(api, Refusal(500, "Internal Server Error"))
        if api == "gotom":
            answer.headers |= gotom_headers(answer)
        await _respond(answer, send, head=scope["method"] == "HEAD")

    async def _lifespan(self, receive: Receive, send: Send) -> None:
        while True:
            message = await receive()
            if message["type"] == "lifespan.startup":
                await send({"type": "lifespan.startup.complete"})
            elif message["type"] == "lifespan.shutdown":
                self.store.close()
                await send({"type": "lifespan.shutdown.complete"})
                return

    async def _read(self, scope: Scope, receive: Receive) -> _Incoming:
        """Raises Refusal: 413, _ClientGone."""
        headers: dict[bytes, bytes] = {}
        for name, value in scope["headers"]:
            headers[name] = headers[name] + b", " + value if name in headers else value
        length = headers.get(b"content-length", b"")
        if length.isdigit() and int(length[:20]) > self.settings.max_body:
            # Before `100 Continue` asks for the body; a client that waits for it need not send it any more.
            raise self._too_large({"Connection": "close"} if b"expect" in headers else {})
        body, more = bytearray(), True
        while more:
            message = await receive()
            if message["type"] == "http.disconnect":
                raise _ClientGone
            body += message.get("body", b"")
            more = message.get("more_body", False)
            if len(body) > self.settings.max_body:
                raise self._too_large()
        raw_path, query = scope["raw_path"], scope["query_string"]
        return _Incoming(
            method=scope["method"],
            raw_path=raw_path,
            query=query,
            target=scope.get(RAW_TARGET, raw_path + (b"?" + query if query else b"")),
            scheme=scope.get("scheme", "http"),
            headers=headers,
            body=bytes(body),
        )

    def _too_large(self, headers: Mapping[str, str] | None = None) -> Refusal:
        return Refusal(413, f"The body is larger than {self.settings.max_body} bytes.", headers=headers)

    def _answer(self, incoming: _Incoming) -> Answer:
        if incoming.raw_path.startswith(PREFIX):
            return self._control.answer(incoming.method, incoming.raw_path)
        if incoming.raw_path == AUTHORIZE:
            return authorize(self.store, self._apps, incoming.method, incoming.query, self.settings.clock())
        found = self._router.match(incoming.raw_path)
        if found is None:
            raise Refusal(404, "Not Found" if incoming.raw_path.startswith(b"/app-api") else "Not found.")
        route, path = found
        try:
            return self._on_route(route, path, incoming)
        except Refusal as refusal:
            operation = route.operations.get("GET" if incoming.method == "HEAD" else incoming.method)
            described = operation.media_types.get(refusal.status, JSON) if operation else JSON
            answer = refusal_answer(route.api, refusal, described)
            if self.settings.check_responses:
                _check_refusal(route, incoming.method, answer)
            return answer

    def _on_route(self, route: Route, path: Mapping[str, str], incoming: _Incoming) -> Answer:
        if route.api == "gotom":
            operation = _operation(route, incoming)
            self._verify(route, incoming)
            caller: Caller | Visitor | None = None
        else:
            caller = self._caller(route, incoming)
            operation = _operation(route, incoming)
        if operation is None:
            return _options(route)
        return self._carry_out(operation, path, caller, incoming)

    def _caller(self, route: Route, incoming: _Incoming) -> Caller | Visitor | None:
        """Who is behind the credentials; None where none are needed. Raises Refusal: 401."""
        if route.is_public(incoming.method):
            return None
        authorization = incoming.header(b"authorization")
        if self.apis[route.api].is_for_visitors:
            return visitor_of(self.store, authorization, self.settings.clock())
        return self._tokens.caller(authorization)

    def _verify(self, route: Route, incoming: _Incoming) -> None:
        signed = SignedRequest(incoming.method, incoming.target, incoming.headers, incoming.body)
        secrets = self._signers.secrets_for(route.path)
        try:
            self._control.last_signature = verify(signed, secrets, self.settings.clock())
        except SignatureNotValid as refusal:
            self._control.last_signature = refusal.comparison
            raise
        except Refusal as refusal:
            self._control.last_signature = Comparison.none(refusal.headers[DIAGNOSIS])
            raise

    def _carry_out(
        self, operation: Operation, path: Mapping[str, str], caller: Caller | Visitor | None, incoming: _Incoming
    ) -> Answer:
        pairs = decode_pairs(incoming.query, "query")
        request = Request(
            operation=operation,
            api=self.apis[operation.api],
            store=self.store,
            settings=self.settings,
            now=self.settings.clock(),
            url=incoming.url,
            path=path,
            raw_query=pairs,
        )
        check_path(operation, path)
        if operation.api != "gotom":
            self._authorize(request, caller)
        request.query = check_query(operation, pairs)
        try:
            request.body = check_body(operation, incoming.header(b"content-type"), incoming.body)
        except Refusal as refusal:
            raise _worded(operation, refusal) from None
        with self.store.transaction():
            answer = self._behaviours[operation.operation_id](request)
            if self.settings.check_responses:
                _check(operation, answer)
        return answer

    def _authorize(self, request: Request, caller: Caller | Visitor | None) -> None:
        """Put caller and organization into the request. Raises Refusal: 403, or 404 for an unknown organization."""
        if isinstance(caller, Caller):
            user = self.store.view("users", caller.user_id)
            if user is None:
                raise Refusal(401, "User inactive or deleted.")
            request.caller, request.permissions = user, caller.permissions
        own_organization = request.caller.get("organization_id")
        if isinstance(caller, Visitor):
            request.visitor, own_organization = caller.visitor_id, caller.organization_id
        if "organization_id" in request.path:
            organization = self.store.view("organizations", request.path["organization_id"].lower())
            if organization is None:
                raise Refusal(404, "Not found.")
            if caller is not None and organization["id"] != own_organization:
                raise Refusal(403, "You do not have permission to perform this action.")
            request.organization = organization
        if isinstance(caller, Caller):
            self._permit(request, caller)

    def _permit(self, request: Request, caller: Caller) -> None:
        """Raises Refusal: 403, the user lacks every permission of which the operation needs one."""
        needed = request.operation.permissions
        own = request.operation.except_own and request.path.get("user_id", "").lower() == caller.user_id
        if not needed or own or needed & caller.permissions:
            return
        if not (request.operation.except_team_admin and is_team_admin(request)):
            raise Refusal(403, "You do not have permission to perform this action.")


def _behaviour(operation: Operation) -> Behaviour:
    if operation.behaviour not in BEHAVIOURS:
        raise DocumentError(
            f"{operation.api}: {operation.method} {operation.path}: no behaviour {operation.behaviour!r}; "
            f"scripts/mock/behaviours has {', '.join(BEHAVIOURS)}"
        )
    return BEHAVIOURS[operation.behaviour]


def _operation(route: Route, incoming: _Incoming) -> Operation | None:
    """The operation of a method, None for OPTIONS that is not described. Raises Refusal: 405 with `Allow`."""
    if incoming.method == "OPTIONS":
        return route.operations.get("OPTIONS")
    method = "GET" if incoming.method == "HEAD" else incoming.method
    if method not in route.operations:
        raise Refusal(405, f'Method "{shown(incoming.method)}" not allowed.', headers={"Allow": route.allow})
    return route.operations[method]


def _options(route: Route) -> Answer:
    """What an endpoint can do, for those whose OPTIONS is not described."""
    return Answer(200, metadata(route.path, route.operations.values()), headers={"Allow": route.allow})


def _worded(operation: Operation, refusal: Refusal) -> Refusal:
    """Give the refusal of a body the form that the mock overlay names for the operation."""
    form = operation.settings.get("bodyRefusal")
    if form is None or refusal.status != 400:
        return refusal
    reason = refusal.faults[0].message if refusal.faults else refusal.reason
    place = refusal.faults[0].place if refusal.faults else ""
    message = f"{place.replace('/', '.')}: {reason}" if place else reason
    if reason not in (REQUIRED, REPEATED):  # its value is wrong
        form = operation.settings.get("bodyRefusalOf", {}).get(place, form)
    return Refusal(400, reason, body=_filled(form, message, place if place in operation.writable else "the form"))


def _filled(form: Any, message: str, field: str) -> Any:
    if isinstance(form, dict):
        return {key: _filled(value, message, field) for key, value in form.items()}
    return message if form == "${message}" else form.replace("${field}", field) if isinstance(form, str) else form


def _check(operation: Operation, answer: Answer) -> None:
    """The test mode: an answer that its own description forbids is a fault of the mock."""
    if answer.status not in operation.responses:
        raise AssertionError(f"{operation.operation_id}: status {answer.status} is not described")
    validator = operation.responses[answer.status]
    if (validator is not None) != answer.has_body:
        raise AssertionError(f"{operation.operation_id}: a body is {'' if validator else 'not '}described")
    if answer.has_body and answer.media_type.split(";")[0] != operation.media_types[answer.status]:
        raise AssertionError(f"{operation.operation_id}: {answer.status} is not described as {answer.media_type}")
    if validator is not None and (error := first_error(validator, answer.content)):
        place = "/".join(str(part) for part in error.instance_path)
        raise AssertionError(f"{operation.operation_id}: {answer.status} at {place or 'the root'}: {error.message}")


def _check_refusal(route: Route, method: str, answer: Answer) -> None:
    """The test mode for refusals; those of HTTP itself need not be described."""
    operation = route.operations.get("GET" if method == "HEAD" else method)
    if operation is not None and (answer.status in operation.responses or answer.status not in _UNDESCRIBED):
        _check(operation, answer)


async def _respond(answer: Answer, send: Send, *, head: bool) -> None:
    headers = [(name.lower().encode(), value.encode("latin-1")) for name, value in answer.headers.items()]
    body = b""
    if answer.has_body:
        content = encode_json(answer.value) if answer.text is None else answer.text
        body = content.encode("utf-8") if isinstance(content, str) else content
        headers += [(b"content-type", answer.media_type.encode()), (b"content-length", str(len(body)).encode())]
    elif answer.status != 204:
        headers.append((b"content-length", b"0"))
    await send({"type": "http.response.start", "status": answer.status, "headers": headers})
    await send({"type": "http.response.body", "body": b"" if head else body})
