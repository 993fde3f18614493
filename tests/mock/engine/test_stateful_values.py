"""No value that a schema allows breaks a later operation: `email: null`, then an invitation, once was a 500.

Each run gives every property of every request body one kind of value, wherever the schema allows it, and then calls all
operations with their documented examples. The mock checks its responses, and its clients fail on a 500.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote

import httpx
import pytest

from scripts.mock.engine.endpoint import Api, Endpoint
from scripts.openapi import JSON, Place
from tests.mock.support import Clock, Mock

KINDS: dict[str, Sequence[Any]] = {
    "null": (None,),
    "empty": ("", [], {}),
    "zero": (0, False),
    "negative": (-1, -0.5, True),
    "large": (10**15, "x" * 200, 10**6, "x" * 30),
    "controls": ("\x00\n\ufffe", "\x7f"),
    "other scripts": ("\u202e\N{PILE OF POO}ß", "İ"),
    "formulas": ("=1+1", "../..", "<script>"),
    "absent": (),
}


def clients(mock: Mock) -> dict[str, httpx.Client]:
    """A client with all permissions for each API."""
    visitor = mock.client("Bearer mock-visitor-token")
    return {"visitor": visitor} | dict.fromkeys(("giosg", "reporting", "interactions"), mock.giosg)


def sender(mock: Mock, endpoint: Endpoint, known: dict[str, httpx.Client]) -> httpx.Client:
    if endpoint.signing_user is None:
        return known[endpoint.api]
    if endpoint.signing_user not in known:
        for api in mock.app.apis.values():
            for one in api.demo.credentials.get("signers", []):
                if endpoint.signing_user in one["signs_as"]:
                    known[endpoint.signing_user] = mock.signer(one["user"], one["secret"])
    return known[endpoint.signing_user]


def example(api: Api, holder: Place) -> Any:
    """The first example of a parameter or media type; that of its schema if it has none."""
    found = next((place.value for place in api.document.examples(holder)), None)
    if found is None and "schema" in holder:
        schema = api.document.resolve(holder.value["schema"])
        found = next(iter(schema.get("examples", schema.get("enum", []))), None)
    return found


def target(api: Api, endpoint: Endpoint) -> str:
    """The path with the examples of its parameters, and the required query."""
    path, query = endpoint.path, []
    for parameter in api.document.by_id[endpoint.operation_id].parameters:
        value = example(api, parameter)
        name = parameter.value["name"]
        if parameter.value["in"] == "path":
            path = path.replace(f"{{{name}}}", quote(str(value), safe=""))
        elif parameter.value["in"] == "query" and parameter.value.get("required"):
            query.append(f"{name}={quote(str(value), safe='')}")
    return f"{path}?{'&'.join(query)}" if query else path


def bodies(api: Api, endpoint: Endpoint) -> list[dict[str, Any]]:
    """The examples of a JSON body."""
    body = api.document.by_id[endpoint.operation_id].body
    if body is None or JSON not in endpoint.bodies:
        return []
    return [place.value for place in api.document.examples(body / "content" / JSON)]


def varied(endpoint: Endpoint, body: dict[str, Any], values: Sequence[Any]) -> dict[str, Any]:
    """The body with one of the values for each property that may have it; without values, with what is required."""
    valid, properties = endpoint.bodies[JSON].validator.is_valid, endpoint.bodies[JSON].properties
    for name in properties:
        if not values and valid(rest := {key: value for key, value in body.items() if key != name}):
            body = rest
        for value in values:
            if valid(body | {name: value}):
                body = body | {name: value}
                break
    return body


def writes(apis: list[Api]) -> Iterator[tuple[Api, Endpoint, dict[str, Any]]]:
    for api in apis:
        for endpoint in api.endpoints:
            for body in bodies(api, endpoint):
                if isinstance(body, dict):
                    yield api, endpoint, body


def sweep(mock: Mock, apis: list[Api], known: dict[str, httpx.Client], methods: Sequence[str]) -> int:
    """Call every operation of the methods with its examples; returns how many succeeded."""
    succeeded = 0
    for api in apis:
        for endpoint in api.endpoints:
            if endpoint.method in methods:
                client, url = sender(mock, endpoint, known), target(api, endpoint)
                headers = {"Content-Type": JSON}
                for body in [*bodies(api, endpoint)] or [None]:  # type: ignore[list-item]
                    response = client.request(endpoint.method, url, json=body, headers=headers)
                    succeeded += response.is_success
    return succeeded


@pytest.mark.parametrize("kind", KINDS)
def test_no_value_that_a_schema_allows_breaks_a_later_operation(
    start_mock: Callable[..., Mock], apis: list[Api], kind: str
) -> None:
    mock = start_mock()
    known = clients(mock)
    accepted = 0
    for api, endpoint, body in writes(apis):
        changed = varied(endpoint, body, KINDS[kind])
        response = sender(mock, endpoint, known).request(endpoint.method, target(api, endpoint), json=changed)
        accepted += response.is_success
    assert accepted >= 40
    assert sweep(mock, apis, known, ("GET", "HEAD", "OPTIONS")) >= 60
    assert sweep(mock, apis, known, ("POST", "PUT", "PATCH")) >= 40
    assert sweep(mock, apis, known, ("DELETE",)) >= 5
    sweep(mock, apis, known, ("GET", "POST", "PUT", "PATCH"))
    mock.checks_stored = False


@pytest.mark.parametrize("now", [datetime(2, 1, 1, tzinfo=UTC), datetime(9998, 12, 31, 23, 59, 59, 999999, tzinfo=UTC)])
def test_no_time_that_the_clock_can_show_breaks_an_operation(
    start_mock: Callable[..., Mock], apis: list[Api], now: datetime
) -> None:
    mock = start_mock(clock=Clock(now), export_delay=5, import_delay=5, token_lifetime=3600)
    known = clients(mock)
    assert sweep(mock, apis, known, ("GET", "HEAD")) >= 60
    assert sweep(mock, apis, known, ("POST", "PUT", "PATCH")) >= 40
    assert sweep(mock, apis, known, ("GET",)) >= 60
    mock.checks_stored = False
