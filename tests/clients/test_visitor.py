"""The client of the visitor API: without a token, obtaining one, and with one."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable

import httpx
import pytest
from giosg_visitor_client import AsyncGiosgVisitor, GiosgVisitor
from giosg_visitor_client.errors import ConfigurationError, NotFoundError
from giosg_visitor_client.models import VisitorAuth

from tests.clients.conftest import Recorder
from tests.conftest import Documents

Answering = Callable[..., Recorder]
ORGANIZATION = "7f9e9580-095b-42c7-838c-c04e667b26f7"
ROOM = "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978"


def answers(documents: Documents) -> list[httpx.Response]:
    """The responses: an identity, then a room."""
    return [httpx.Response(200, json=documents.example("visitor", name)) for name in ("VisitorIdentity", "PublicRoom")]


def test_without_a_token_a_visitor_can_authenticate_and_nothing_else(
    answering: Answering, documents: Documents
) -> None:
    server = answering(*answers(documents))
    visitor = GiosgVisitor(transport=server.transport)
    with pytest.raises(ConfigurationError, match="create the client with a token"):
        visitor.rooms.get(ORGANIZATION, ROOM)
    assert server.requests == []
    assert visitor.auth.authenticate(ORGANIZATION, VisitorAuth()).expires_in == 1800
    assert "authorization" not in server.last.headers
    with pytest.raises(ConfigurationError):  # the token in the response is not used automatically
        visitor.rooms.get(ORGANIZATION, ROOM)


def test_the_async_client_without_a_token_raises_too() -> None:
    async def run() -> None:
        async with AsyncGiosgVisitor() as visitor:
            await visitor.rooms.get(ORGANIZATION, ROOM)

    with pytest.raises(ConfigurationError, match="create the client with a token"):
        asyncio.run(run())


def test_start_authenticates_and_uses_the_token_of_the_response(answering: Answering, documents: Documents) -> None:
    identity = documents.example("visitor", "VisitorIdentity")
    server = answering(*answers(documents))
    with GiosgVisitor.start(ORGANIZATION, identity["visitor_secret_id"], transport=server.transport) as visitor:
        assert visitor.identity is not None
        assert visitor.identity.visitor_id == identity["visitor_id"]
        visitor.rooms.get(ORGANIZATION, ROOM)
    first, second = server.requests
    assert json.loads(first.content) == {"visitor_secret_id": identity["visitor_secret_id"]}
    assert "authorization" not in first.headers
    assert second.headers["authorization"] == f"Bearer {identity['access_token']}"


def test_the_async_client_starts_in_the_same_way_and_a_new_visitor_sends_no_secret(
    answering: Answering, documents: Documents
) -> None:
    server = answering(*answers(documents))

    async def run() -> None:
        async with await AsyncGiosgVisitor.start(ORGANIZATION, transport=server.transport) as visitor:
            await visitor.rooms.get(ORGANIZATION, ROOM)

    asyncio.run(run())
    assert [json.loads(server.requests[0].content), len(server.requests)] == [{}, 2]
    assert server.last.headers["authorization"].startswith("Bearer ey")


def test_a_failed_start_raises_the_error_of_the_call(answering: Answering) -> None:
    with pytest.raises(NotFoundError):
        GiosgVisitor.start(ORGANIZATION, transport=answering(404, {"detail": "Not found."}).transport)


def test_a_token_issued_by_the_server_is_checked_like_any_other(answering: Answering, documents: Documents) -> None:
    identity = documents.example("visitor", "VisitorIdentity") | {"access_token": "a\nb"}
    with pytest.raises(ConfigurationError, match="access_token"):
        GiosgVisitor.start(ORGANIZATION, transport=answering(200, identity).transport)


def test_from_env_reads_an_optional_token_and_an_optional_base_url(answering: Answering, documents: Documents) -> None:
    environment = {"GIOSG_VISITOR_ACCESS_TOKEN": "abc", "GIOSG_VISITOR_BASE_URL": "http://127.0.0.1:1"}
    server = answering(200, documents.example("visitor", "PublicRoom"))
    GiosgVisitor.from_env(environment, transport=server.transport).rooms.get(ORGANIZATION, ROOM)
    assert server.last.headers["authorization"] == "Bearer abc"
    assert server.last.url.host == "127.0.0.1"
    with pytest.raises(ConfigurationError, match="create the client with a token"):
        GiosgVisitor.from_env({}).rooms.get(ORGANIZATION, ROOM)


@pytest.mark.parametrize("token", ["", " ", "a b", "é"])
def test_an_invalid_token_is_rejected(token: str) -> None:
    with pytest.raises(ConfigurationError):
        GiosgVisitor(token)


def test_the_token_is_sent_to_no_other_host_and_never_shown(answering: Answering, documents: Documents) -> None:
    server = answering(200, documents.example("visitor", "PublicRoom"))
    visitor = GiosgVisitor("hidden-part", transport=server.transport)
    visitor.client.get_httpx_client().get("http://elsewhere.example/")
    assert "authorization" not in server.last.headers
    assert "hidden-part" not in repr(visitor)
    assert "hidden-part" not in repr(visitor.client.get_httpx_client().auth)
