"""Property-based check: for drawn values, the received request equals the encoder's, byte for byte."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, Protocol

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from scripts.mock.gotom.signature import SignedRequest, verify
from tests.wire import encoder
from tests.wire.raw_server import Received
from tests.wire.sending import SentOperation
from tests.wire.values import Node, Presence, Schemas

FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"
TOKEN = "mock-admin-token"
USER, SECRET = "demo_user", "example-secret"
# Accept headers by API: only goTom has reports in CSV and error pages in HTML.
ACCEPT = {True: "application/json, text/csv;q=0.9, text/html;q=0.9", False: "application/json"}
# Headers that every request may have besides the described ones.
_ALWAYS = {b"host", b"accept", b"accept-encoding", b"connection", b"user-agent", b"authorization"}
_SETTINGS = settings(
    derandomize=True,
    database=None,
    deadline=None,
    phases=[Phase.generate, Phase.shrink],
    suppress_health_check=list(HealthCheck),
)
Seen = set[tuple[str, ...]]


class Sender(Protocol):
    """Clients that call an operation with the values of a case; see `sending.Clients`."""

    scheme: str

    def arguments(self, operation: SentOperation, values: encoder.Values, media: str | None, body: Any) -> Any: ...

    def send(self, operation: str, arguments: Any) -> dict[str, list[Received]]: ...


def _same_text(sent: bytes, expected: Any) -> bool:
    """Return whether a body is the expected value in compact UTF-8 JSON, numbers spelt as Python spells them."""
    received = json.loads(sent)
    compact = encoder.json_text(received, in_order=False) == sent
    return compact and encoder.json_text(received, in_order=True) == encoder.json_text(expected, in_order=True)


@dataclass(frozen=True)
class Case:
    """Drawn values of a request; `media` is None without a body."""

    values: encoder.Values
    media: str | None
    body: Any


def check_operation(
    clients: Sender,
    operation: SentOperation,
    schemas: Schemas,
    *,
    examples: int,
    signed: bool,
    same_json: Callable[[bytes, Any], bool] = _same_text,
    spelt: Callable[[Any], Any] = lambda value: value,
) -> None:
    """Send drawn values through all clients, with each parameter and content type both sent and omitted.

    `same_json` compares a received body with the expected JSON value; `spelt` converts a value of a parameter or form
    field to one that Python formats as the clients do.
    """
    assert not _beyond_the_encoder(operation), "not supported by the encoder, so the clients must reject it"
    seen: Seen = set()
    sent: set[str] = set()
    medias: list[str | None] = [*operation.content]
    if not operation.body.get("required"):
        medias.append(None)
    for media in medias:
        for presence in _presences(operation, media):
            cases = _cases(operation, schemas, media, presence)
            _check(clients, operation, cases, examples, signed, schemas, seen, sent, same_json, spelt)
    assert _wanted(operation, schemas) <= seen, "something was never sent or never omitted"


def _presences(operation: SentOperation, media: str | None) -> tuple[Presence, ...]:
    """Where nothing may be left out all three draw the same cases."""
    fixed = media is None and all(parameter.get("required") for parameter in operation.parameters)
    return ("all",) if fixed else ("all", "required", "any")


def _beyond_the_encoder(operation: SentOperation) -> list[str]:
    """Return features that the encoder does not support, for which agreement would prove nothing."""
    found = ["servers"] if "servers" in operation.definition else []
    for parameter in operation.parameters:
        found += [word for word in ("content", "allowReserved") if parameter.get(word)]
        found += ["cookie"] if parameter["in"] == "cookie" else []
    return found + ["encoding" for media in operation.content.values() if media.get("encoding")]


def _check(
    clients: Sender,
    operation: SentOperation,
    cases: st.SearchStrategy[Case],
    examples: int,
    signed: bool,
    schemas: Schemas,
    seen: Seen,
    sent: set[str],
    same_json: Callable[[bytes, Any], bool],
    spelt: Callable[[Any], Any],
) -> None:
    """Send drawn cases, except those in `sent`: with few parameters, the same one is often drawn for each presence."""

    def send(case: Case) -> None:
        if repr(case) in sent:
            return
        arguments = clients.arguments(operation, case.values, case.media, case.body)
        for name, arrived in clients.send(operation.id, arguments).items():
            assert len(arrived) == 1, f"{name}: {len(arrived)} requests arrived"
            expected = _spelt(case, spelt)
            compare(operation, expected, arrived[0], signed=signed, scheme=clients.scheme, same_json=same_json)
        _note(operation, case, schemas, seen)
        sent.add(repr(case))  # it arrived as described

    @given(case=cases)
    def check(case: Case) -> None:  # short, because Hypothesis parses its source for each run
        send(case)

    settings(_SETTINGS, max_examples=examples)(check)()


def _spelt(case: Case, spelt: Callable[[Any], Any]) -> Case:
    values = {key: spelt(value) for key, value in case.values.items()}
    return replace(case, values=values, body=spelt(case.body) if case.media in (FORM, MULTIPART) else case.body)


def _cases(
    operation: SentOperation, schemas: Schemas, media: str | None, presence: Presence
) -> st.SearchStrategy[Case]:
    parameters = [(parameter, schemas.parameter(parameter)) for parameter in operation.parameters]
    bodies: st.SearchStrategy[Any] = st.none()
    if media is not None:
        bodies = schemas.body(operation.content[media]["schema"], presence)
    if media == MULTIPART:  # names not allowed in a header are rejected, see test_refusals
        bodies = bodies.filter(
            lambda fields: all(
                name.replace("\n", "").replace("\r", "").replace("\t", "").isprintable() for name in fields
            )
        )

    return _case(parameters, media, bodies, presence)


@st.composite
def _case(
    draw: st.DrawFn,
    parameters: list[tuple[Node, st.SearchStrategy[Any]]],
    media: str | None,
    bodies: st.SearchStrategy[Any],
    presence: Presence,
) -> Case:
    values = {}
    for parameter, found in parameters:
        there = presence == "all" or (presence == "any" and draw(st.booleans()))
        if parameter.get("required") or there:
            values[parameter["in"], parameter["name"]] = draw(found)
    return Case(values, media, draw(bodies))


def compare(
    operation: SentOperation,
    case: Case,
    arrived: Received,
    *,
    signed: bool,
    scheme: str = "Token",
    same_json: Callable[[bytes, Any], bool] = _same_text,
) -> None:
    """Compare every part of a request; `scheme` is the word before the token."""
    defaults = {
        (parameter["in"], parameter["name"]): parameter["schema"]["default"]
        for parameter in operation.parameters
        if "default" in parameter["schema"]
    }
    values = {**defaults, **case.values}  # an omitted argument has its default
    assert arrived.method == operation.method.upper().encode()
    assert arrived.target == encoder.target(operation.path, operation.parameters, values)
    _compare_body(case, arrived, same_json)
    headers = encoder.headers(operation.parameters, values)
    if case.media == MULTIPART:
        headers[b"content-type"] = arrived.named(b"content-type")[0]  # its boundary is checked with the body
    elif case.media is not None:
        headers[b"content-type"] = case.media.encode()
    elif signed:
        headers[b"content-type"] = b"application/json"  # required by goTom, also without a body
    headers[b"accept"] = ACCEPT[signed].encode()
    if operation.is_public:
        assert arrived.named(b"authorization") == [], "credentials sent to a public operation"
    elif not signed:
        headers[b"authorization"] = f"{scheme} {TOKEN}".encode()
    for name, value in headers.items():
        assert arrived.named(name) == [value], name
    more = {name.lower() for name, _ in arrived.headers} - headers.keys() - _ALWAYS
    allowed = {b"content-length", b"date"} if signed else {b"content-length"}
    assert more <= allowed, f"undescribed headers: {more - allowed}"
    if signed:
        _verify(arrived)


def _compare_body(case: Case, arrived: Received, same_json: Callable[[bytes, Any], bool]) -> None:
    sent = arrived.body
    if case.media == MULTIPART:
        received = encoder.split_parts(arrived.named(b"content-type")[0], sent)
        assert encoder.parts_in_order(received) == encoder.parts_in_order(encoder.parts(case.body))
    elif case.media is None:
        assert sent == b""
    elif case.media == FORM:
        assert encoder.fields_in_order(sent) == encoder.fields_in_order(encoder.form(case.body))
    else:
        assert same_json(sent, case.body), f"another JSON value, or not compact UTF-8: {sent!r}"


def _verify(arrived: Received) -> None:
    names = [name.lower() for name, _ in arrived.headers]
    assert len(names) == len(set(names))
    headers = {name.lower(): value for name, value in arrived.headers}
    request = SignedRequest(arrived.method.decode(), arrived.target, headers, arrived.body)
    assert verify(request, {USER: SECRET}, datetime.now(UTC)).accepted


def _note(operation: SentOperation, case: Case, schemas: Schemas, seen: Seen) -> None:
    for parameter in operation.parameters:
        key = parameter["in"], parameter["name"]
        seen.add(("sent" if key in case.values else "left out", *key))
    seen.add(("body", str(case.media)))
    if case.media is not None and isinstance(case.body, dict):
        for name in schemas.resolve(operation.content[case.media]["schema"]).get("properties", {}):
            seen.add(("sent" if name in case.body else "left out", case.media, name))


def _wanted(operation: SentOperation, schemas: Schemas) -> Seen:
    wanted: Seen = {("body", media) for media in operation.content}
    if not operation.body.get("required"):
        wanted.add(("body", "None"))
    described = [((found["in"], found["name"]), bool(found.get("required"))) for found in operation.parameters]
    for media, node in operation.content.items():
        schema = schemas.resolve(node["schema"])
        required = schema.get("required", [])
        described += [((media, name), name in required) for name in schema.get("properties", {})]
    for key, is_required in described:
        wanted |= {("sent", *key)} if is_required else {("sent", *key), ("left out", *key)}
    return wanted
