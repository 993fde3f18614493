"""Every operation of the documents, through the TypeScript clients, arrives at a raw socket as the standards say."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import replace
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from scripts.apis import PACKAGE_OF, Package
from scripts.contract.doors.bridge import Bridge
from scripts.contract.express import same_json
from tests.conftest import APIS, PROJECT, Documents
from tests.typescript.conftest import GENERATED
from tests.wire import encoder
from tests.wire.conformance import SECRET, TOKEN, USER, check_operation
from tests.wire.raw_server import RawServer, Received, raw_server
from tests.wire.sending import SentOperation, operations
from tests.wire.values import Schemas

# For the names of the tests only; what is checked comes from `documents`, made afresh.
RELEASED = {api: json.loads((PROJECT / "generated" / "openapi" / f"{api}.json").read_text()) for api in APIS}
NAMES = [(api, name) for api in APIS for name in operations(RELEASED[api])]
EXAMPLES = 5
# What Node's fetch sends with every request.
OF_FETCH = {b"accept-language": b"*", b"sec-fetch-mode": b"cors"}


class TypeScriptClient:
    """The client of one API, sending to a raw server that refuses everything (`conformance.Sender`)."""

    def __init__(self, package: Package, server: RawServer, folder: Path = GENERATED) -> None:
        credentials = {
            "token": {"token": TOKEN},
            "visitor": {"accessToken": TOKEN},
            "hmac": {"user": USER, "secret": SECRET},
        }[package.credentials]
        self.scheme = "Bearer" if package.credentials == "visitor" else "Token"
        self.bridge = Bridge(package, {**credentials, "baseUrl": server.url, "maxRetries": 0}, folder)
        self._server = server

    def arguments(
        self, operation: SentOperation, values: encoder.Values, media: str | None, body: Any
    ) -> Mapping[str, Any]:
        found: dict[str, dict[str, Any]] = {"path": {}, "query": {}, "header": {}}
        for (place, name), value in values.items():
            found[place][name] = _written(value)
        located = {"path": found["path"], "query": found["query"], "headers": found["header"]}
        return {**located, "body": _written(body), "content_type": media}

    def send(self, operation: str, arguments: Mapping[str, Any]) -> dict[str, list[Received]]:
        outcome = self.bridge.call(operation, **arguments)
        assert outcome.error is not None
        assert outcome.error[0] == "ServerError", outcome.error
        return {"typescript": [_without_fetch(arrived) for arrived in self._server.take()]}


def _written(value: Any) -> Any:
    """A drawn value as the client takes it: moments as the API writes them, files in base64."""
    if isinstance(value, encoder.Moment):
        return value.on_the_wire()
    if isinstance(value, encoder.Upload):
        content = base64.b64encode(value.content).decode()
        return {"$file": content, "name": value.file_name, "type": value.media_type}
    if isinstance(value, dict):
        return {name: _written(item) for name, item in value.items()}
    return [_written(item) for item in value] if isinstance(value, list) else value


def _without_fetch(arrived: Received) -> Received:
    headers = [(name, value) for name, value in arrived.headers if OF_FETCH.get(name.lower()) != value]
    return replace(arrived, headers=headers)


def same_value(sent: bytes, expected: Any) -> bool:
    """Return whether a body is the expected JSON value in UTF-8, as a reader of IEEE 754 doubles sees it."""
    wanted = _written(expected)
    return same_json(_as_doubles(json.loads(sent.decode("utf-8")), wanted), wanted)


def _as_doubles(received: Any, expected: Any) -> Any:
    """JavaScript writes 4.487077787181823e16 as an integer, with the digits that make out the same double."""
    if isinstance(received, dict) and isinstance(expected, dict):
        return {name: _as_doubles(value, expected.get(name)) for name, value in received.items()}
    if isinstance(received, list) and isinstance(expected, list) and len(received) == len(expected):
        return [_as_doubles(*pair) for pair in zip(received, expected, strict=True)]
    return float(received) if type(received) is int and type(expected) is float else received


def spelt(value: Any) -> Any:
    """A value whose numbers are texts, as JavaScript writes them (ECMA-262, Number::toString)."""
    if isinstance(value, dict):
        return {name: spelt(item) for name, item in value.items()}
    if isinstance(value, list):
        return [spelt(item) for item in value]
    if not isinstance(value, float):
        return value
    if value == 0 or 1e-6 <= abs(value) < 1e21:
        text = f"{Decimal(repr(abs(value) if value == 0 else value)):f}"
        return text.removesuffix(".0")
    return re.sub(r"e([+-])0*", r"e\1", repr(value).replace(".0e", "e"))


@pytest.fixture(scope="module")
def clients() -> Iterator[Callable[[str], TypeScriptClient]]:
    """The client of an API, started when it is first asked for."""
    started: dict[str, TypeScriptClient] = {}
    with ExitStack() as stack:
        server = stack.enter_context(raw_server())

        def client(api: str) -> TypeScriptClient:
            if api not in started:
                started[api] = TypeScriptClient(PACKAGE_OF[api], server)
                stack.enter_context(started[api].bridge)
            return started[api]

        yield client


@cache
def schemas_of(documents: Documents, api: str) -> Schemas:
    return Schemas(documents.read("python", api).root)


@pytest.mark.parametrize(("api", "name"), NAMES)
def test_a_request_arrives_as_the_document_describes_it(
    api: str, name: str, documents: Documents, clients: Callable[[str], TypeScriptClient]
) -> None:
    operation = operations(documents.read("python", api).root)[name]
    schemas = schemas_of(documents, api)
    check_operation(
        clients(api), operation, schemas, examples=EXAMPLES, signed=api == "gotom", same_json=same_value, spelt=spelt
    )


@pytest.mark.parametrize("api", APIS)
def test_no_operation_is_left_out(api: str, documents: Documents) -> None:
    document = json.loads(documents.path("python", api).read_text())
    assert set(operations(document)) == {name for found, name in NAMES if found == api}


@pytest.mark.parametrize("segment", ["", ".", ".."])
@pytest.mark.parametrize("api", APIS)
def test_a_segment_that_cannot_be_addressed_is_refused_and_nothing_is_sent(
    api: str, segment: str, documents: Documents, clients: Callable[[str], TypeScriptClient]
) -> None:
    checked = 0
    for operation in operations(json.loads(documents.path("python", api).read_text())).values():
        names = [parameter["name"] for parameter in operation.parameters if parameter["in"] == "path"]
        for bad in names:
            outcome = clients(api).bridge.call(
                operation.id, path={name: segment if name == bad else "1" for name in names}, body={}
            )
            checked += 1
            assert outcome.wire is None
            assert outcome.error is not None
            assert outcome.error[0] == "InvalidArgumentError"
            assert "is not a valid path segment" in outcome.error[1]
    assert checked >= 1


def test_each_name_of_a_body_arrives_whatever_names_were_sent_before(
    documents: Documents, clients: Callable[[str], TypeScriptClient]
) -> None:
    """JSON.parse of V8 confuses names with escapes; the bridge, which reads cases, must not."""
    operation = operations(documents.read("python", "gotom").root)["updateCommissionStatus"]
    client = clients("gotom")
    for name in ("\\", '"', "\n", "é", "$key:0041", "__proto__", "\\"):
        body = {"commissionStatus": 0, name: "x", "more": {name: [{name: 1}]}}
        arguments = client.arguments(operation, {("path", "campaignExternalId"): "a"}, "application/json", body)
        ((arrived,),) = client.send(operation.id, arguments).values()
        assert json.loads(arrived.body) == body
