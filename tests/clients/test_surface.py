"""Options of calls and clients, and responses as they came."""

from __future__ import annotations

import asyncio
import importlib
import inspect
import json
import re
import textwrap
import typing
from pathlib import Path
from typing import Any

import giosg_client
import giosg_interactions_client
import giosg_reporting_client
import giosg_visitor_client
import gotom_client
import httpx
import pytest
from giosg_client import AsyncGiosg, Giosg, errors
from giosg_client.client import AuthenticatedClient, Client
from giosg_client.models import TeamWrite

from scripts.apis import PACKAGE_OF
from scripts.docs.samples import FOLDER
from tests.clients.both_kinds import KINDS, Answering, finished
from tests.clients.conftest import methods, resources
from tests.clients.methods import METHODS
from tests.conftest import Documents

ORGANIZATION = "7f9e9580-095b-42c7-838c-c04e667b26f7"
TOKEN = "t0ken-that-must-not-show"
NOT_FOUND = httpx.Response(404, json={"detail": "Not found."})


def giosg(asynchronous: bool, **options: Any) -> Any:
    return (AsyncGiosg if asynchronous else Giosg)(TOKEN, **options)


def ask(client: Any, **options: Any) -> None:
    with pytest.raises(errors.NotFoundError):
        finished(client.teams.get(ORGANIZATION, ORGANIZATION, **options))


# Options


@KINDS
def test_a_call_takes_options_that_the_next_call_does_not_have(answering: Answering, asynchronous: bool) -> None:
    server = answering(NOT_FOUND)
    client = giosg(asynchronous, transport=server.transport)
    ask(client, timeout=7, headers={"X-Trace": "1"}, query={"expand": ["a b", "c"], "none": None})
    ask(client)
    first, second = server.requests
    assert first.extensions["timeout"]["read"] == 7
    assert first.headers["x-trace"] == "1"
    assert first.url.query == b"expand=a%20b&expand=c"
    assert second.extensions["timeout"]["read"] == 30
    assert "x-trace" not in second.headers
    assert second.url.query == b""


@KINDS
@pytest.mark.parametrize(
    ("timeout", "limits"),
    [
        (None, {"connect": None, "read": None, "write": None, "pool": None}),
        (httpx.Timeout(5, connect=1), {"connect": 1, "read": 5, "write": 5, "pool": 5}),
    ],
)
def test_a_timeout_may_be_none_or_that_of_httpx(
    answering: Answering, asynchronous: bool, timeout: Any, limits: dict[str, Any]
) -> None:
    server = answering(NOT_FOUND)
    ask(giosg(asynchronous, transport=server.transport), timeout=timeout)
    ask(giosg(asynchronous, transport=server.transport, timeout=timeout))
    assert [request.extensions["timeout"] for request in server.requests] == [limits, limits]


@KINDS
def test_a_call_sets_the_number_of_its_retries(
    answering: Answering, asynchronous: bool, no_waiting: list[float]
) -> None:
    server = answering(503)
    client = giosg(asynchronous, transport=server.transport)
    for max_retries, requests in ((0, 1), (3, 4)):
        server.requests.clear()
        with pytest.raises(errors.ServerError):
            finished(client.teams.get(ORGANIZATION, ORGANIZATION, max_retries=max_retries))
        assert len(server.requests) == requests


@KINDS
@pytest.mark.parametrize(
    ("options", "error"),
    [
        ({"timeout": 0}, errors.ConfigurationError),
        ({"max_retries": -1}, errors.ConfigurationError),
        ({"headers": {"X-A": "a\nb"}}, errors.InvalidArgumentError),
        ({"headers": {"X A": "a"}}, errors.InvalidArgumentError),
        ({"query": {"a": {}}}, errors.InvalidArgumentError),
    ],
    ids=str,
)
def test_an_invalid_option_is_refused_and_nothing_is_sent(
    answering: Answering, asynchronous: bool, options: dict[str, Any], error: type[Exception]
) -> None:
    server = answering(NOT_FOUND)
    client = giosg(asynchronous, transport=server.transport)
    with pytest.raises(error):
        finished(client.teams.get(ORGANIZATION, ORGANIZATION, **options))
    assert server.requests == []


@KINDS
def test_a_copy_with_options_has_the_same_credentials_and_leaves_the_original(
    answering: Answering, asynchronous: bool
) -> None:
    server = answering(NOT_FOUND)
    client = giosg(asynchronous, transport=server.transport)
    ask(client)
    copy = client.with_options(timeout=3, headers={"X-Trace": "1"}, query={"a": 1})
    ask(copy, headers={"X-More": "2"})
    ask(client)
    before, changed, after = server.requests
    assert {request.headers["authorization"] for request in server.requests} == {f"Token {TOKEN}"}
    assert changed.extensions["timeout"]["read"] == 3
    assert (changed.headers["x-trace"], changed.headers["x-more"], changed.url.query) == ("1", "2", b"a=1")
    assert before.headers == after.headers
    assert copy.client is client.client


@KINDS
def test_headers_of_a_call_do_not_replace_credentials(answering: Answering, asynchronous: bool) -> None:
    server = answering(NOT_FOUND)
    ask(giosg(asynchronous, transport=server.transport), headers={"Authorization": "Token other"})
    assert server.last.headers["authorization"] == f"Token {TOKEN}"


@KINDS
def test_an_http_client_of_the_caller_sends_with_the_credentials_and_limits_of_this_one(
    answering: Answering, asynchronous: bool
) -> None:
    server, seen = answering(200, {"detail": "x" * 1000}), []
    kind: Any = httpx.AsyncClient if asynchronous else httpx.Client

    async def hook_async(request: httpx.Request) -> None:
        seen.append(request.url.path)

    hook: Any = hook_async if asynchronous else lambda request: seen.append(request.url.path)
    http = kind(
        transport=server.transport, headers={"X-Own": "1"}, auth=("other", "user"), event_hooks={"request": [hook]}
    )
    client = giosg(asynchronous, http_client=http, timeout=4, max_response_bytes=100)
    with pytest.raises(errors.ResponseTooLargeError):
        finished(client.users.me())
    assert str(server.last.url) == "https://service.giosg.com/api/v5/users/me"
    assert server.last.headers["authorization"] == f"Token {TOKEN}"
    assert server.last.headers["x-own"] == "1"
    assert server.last.extensions["timeout"]["read"] == 4
    assert seen == ["/api/v5/users/me"]
    assert TOKEN not in repr(client) + repr(client.client)
    finished(client.aclose() if asynchronous else client.close())
    assert not http.is_closed


def test_an_http_client_that_cannot_be_used_is_refused() -> None:
    for wrong, reason in (
        ({"http_client": httpx.AsyncClient()}, "httpx.Client"),
        ({"http_client": httpx.Client(), "transport": httpx.MockTransport(lambda _: NOT_FOUND)}, "either transport"),
        ({"http_client": httpx.Client(params={"a": "b"})}, "params"),
    ):
        with pytest.raises(errors.ConfigurationError, match=reason):
            Giosg(TOKEN, **wrong)


def test_a_copy_of_a_low_level_client_leaves_the_original(answering: Answering) -> None:
    from giosg_client.api.users import get_current_user

    server = answering(NOT_FOUND)
    client = AuthenticatedClient(
        base_url="https://giosg.test", token=TOKEN, prefix="Token", httpx_args={"transport": server.transport}
    )
    get_current_user.sync_detailed(client=client)
    copy = client.with_headers({"X-A": "1"}).with_timeout(httpx.Timeout(3))
    get_current_user.sync_detailed(client=copy)
    get_current_user.sync_detailed(client=client)
    before, changed, after = server.requests
    assert (changed.headers["x-a"], changed.extensions["timeout"]["read"]) == ("1", 3)
    assert before.headers == after.headers
    assert before.extensions == after.extensions
    assert changed.headers["authorization"] == f"Token {TOKEN}"


@KINDS
@pytest.mark.parametrize("kind", [Client, AuthenticatedClient])
def test_a_low_level_client_keeps_its_server_and_credentials_with_an_httpx_client_that_is_set(
    answering: Answering, kind: type[Client], asynchronous: bool
) -> None:
    from giosg_client.api.users import get_current_user

    server = answering(NOT_FOUND)
    made = {"headers": {"X-A": "1"}} | ({"token": TOKEN} if kind is AuthenticatedClient else {})
    client: Any = kind(base_url="https://giosg.test/below", **made)  # type: ignore[arg-type]  # one of two signatures
    if asynchronous:
        client.set_async_httpx_client(httpx.AsyncClient(transport=server.transport))
        asyncio.run(get_current_user.asyncio_detailed(client=client))
    else:
        client.set_httpx_client(httpx.Client(transport=server.transport))
        get_current_user.sync_detailed(client=client)
    assert str(server.last.url) == "https://giosg.test/below/api/v5/users/me"
    assert server.last.headers["x-a"] == "1"
    assert server.last.headers.get("authorization") == (f"Bearer {TOKEN}" if kind is AuthenticatedClient else None)


# Responses as they came


@KINDS
def test_a_raw_response_has_status_headers_body_and_parses_on_demand(
    answering: Answering, asynchronous: bool, documents: Documents
) -> None:
    server = answering(httpx.Response(204, headers={"X-Request-Id": "r"}))
    response = finished(
        giosg(asynchronous, transport=server.transport).teams.with_raw_response.delete(ORGANIZATION, ORGANIZATION)
    )
    assert (response.status_code, response.headers["x-request-id"], response.content) == (204, "r", b"")
    assert isinstance(response.http_response, httpx.Response)
    assert response.parse() is None


@KINDS
def test_a_raw_response_of_an_error_is_raised(answering: Answering, asynchronous: bool) -> None:
    client = giosg(asynchronous, transport=answering(NOT_FOUND).transport)
    with pytest.raises(errors.NotFoundError):
        finished(client.teams.with_raw_response.create(ORGANIZATION, TeamWrite(name="x")))


@pytest.mark.parametrize("package", [giosg_client, giosg_interactions_client, giosg_reporting_client, gotom_client])
def test_every_method_has_a_raw_and_a_streamed_twin(package: Any) -> None:
    facade = next(
        getattr(package, name)
        for name in package.__all__
        if name in ("Giosg", "GiosgReporting", "GoTom") or name == "InteractionDesigner"
    )
    made = {"tenant": "t", "user": "u", "secret": "s"} if package is gotom_client else {"token": "t"}
    for resource in resources(facade(**made)).values():
        wanted = {name for name in methods(resource) if not name.startswith("iter")}
        assert set(methods(resource.with_raw_response)) == wanted
        assert set(methods(resource.with_streaming_response)) == wanted


# Bodies


@KINDS
def test_an_interaction_that_was_read_is_modified_and_sent_back(
    answering: Answering, documents: Documents, asynchronous: bool
) -> None:
    text = documents.path("bundle", "interactions").read_text()
    read = json.loads(text)["components"]["examples"]["Interaction"]["value"]
    server = answering(200, read)
    facade: Any = getattr(giosg_interactions_client, ("Async" if asynchronous else "") + "InteractionDesigner")
    designer = facade(TOKEN, transport=server.transport)
    interaction = finished(designer.interactions.get(ORGANIZATION))
    interaction.name = "Renamed"
    finished(designer.interactions.update(ORGANIZATION, interaction))
    assert json.loads(server.last.content) == read | {"name": "Renamed"}
    finished(designer.interactions.copy(ORGANIZATION, {}))
    assert json.loads(server.last.content) == {}
    with pytest.raises(giosg_interactions_client.errors.InvalidArgumentError, match="name"):
        finished(designer.interactions.copy(ORGANIZATION, {"name": 7}))


# Docstrings


@pytest.mark.parametrize(
    "package", [giosg_client, giosg_interactions_client, giosg_reporting_client, giosg_visitor_client, gotom_client]
)
def test_docstrings_speak_of_python_and_not_of_the_wire(package: Any) -> None:
    for module in (Path(package.__file__).parent / "resources").glob("*.py"):
        text = module.read_text(encoding="utf-8")
        assert not re.search(r"percent-encod|%2F|[Ss]end `\{\}`", text), module.name


@pytest.mark.parametrize("api", METHODS)
def test_every_method_shows_the_sample_of_its_operation_which_the_docs_run(api: str) -> None:
    package = importlib.import_module(PACKAGE_OF[api].package)
    facade = getattr(package, PACKAGE_OF[api].facade)
    for operation, shown in METHODS[api].items():
        group, name = shown.split("(")[0].split(".")
        resource = typing.get_type_hints(vars(facade)[group].func, named_resources(package))["return"]
        text = inspect.getdoc(getattr(resource, name)) or ""
        assert "Example:" in text, shown
        example = textwrap.dedent(text.partition("Example:\n")[2].partition("\nEvidence:")[0]).strip()
        assert example == (FOLDER / api / f"{operation}.py").read_text(encoding="utf-8").strip(), shown


def named_resources(package: Any) -> dict[str, Any]:
    """The classes of all resources of a package by their names."""
    found: dict[str, Any] = {}
    for module in (Path(package.__file__).parent / "resources").glob("[a-z]*.py"):
        found |= vars(importlib.import_module(f"{package.__name__}.resources.{module.stem}"))
    return found
