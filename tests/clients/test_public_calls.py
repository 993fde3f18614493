"""Public calls: no credentials are sent to them, and a client can be created without any."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any
from uuid import UUID

import httpx
import pytest
from giosg_client import AsyncGiosg, Giosg, errors
from giosg_client.models import CodeToken, CodeTokenRequest
from giosg_interactions_client import InteractionDesigner
from giosg_interactions_client.errors import ConfigurationError

from tests.clients.conftest import Recorder

Answering = Callable[..., Recorder]
ID = "7f9e9580-095b-42c7-838c-c04e667b26f7"
TOKEN = {"access_token": "hidden-token", "token_type": "Token", "user_id": ID, "organization_id": ID, "app_id": ID}


def exchange(giosg: Giosg) -> CodeToken:
    return giosg.tokens.exchange_code(code="hidden-code", client_id=ID, client_secret="hidden-secret")


@pytest.mark.parametrize("base_url", ["http://127.0.0.1:4010", "https://a.example/below/", "https://a.example/b.c"])
def test_no_credentials_are_sent_to_a_call_that_needs_none(answering: Answering, base_url: str) -> None:
    credentials: list[dict[str, Any]] = [{}, {"token": "t"}, {"access_token": "t"}]
    for options in credentials:
        server = answering(200, TOKEN)
        giosg = Giosg(**options, base_url=base_url, transport=server.transport)
        assert exchange(giosg).access_token == "hidden-token"
        assert "authorization" not in server.last.headers
        assert str(server.last.url) == f"{base_url.rstrip('/')}/identity/token"
        assert server.last.content == (
            f"grant_type=authorization_code&code=hidden-code&client_id={ID}&client_secret=hidden-secret".encode()
        )


def test_the_asynchronous_client_does_the_same(answering: Answering) -> None:
    server = answering(200, {"access_token": "x"})

    async def call() -> None:
        async with AsyncGiosg(transport=server.transport) as giosg:
            await giosg.tokens.sso(
                email="a@example.com",
                organization_id=UUID(ID),
                client_id=ID,
                client_secret="s",
                first_name="A",
                last_name="B",
                permissions="settings users",
            )
            with pytest.raises(errors.ConfigurationError, match="requires credentials"):
                await giosg.users.me()

    asyncio.run(call())
    assert len(server.requests) == 1
    assert "authorization" not in server.last.headers
    assert server.last.headers["content-type"].startswith("multipart/form-data; boundary=")


@pytest.mark.parametrize("from_environment", [False, True])
def test_another_call_without_credentials_is_an_error_and_sends_nothing(
    answering: Answering, from_environment: bool
) -> None:
    server = answering(200, TOKEN)
    environment = {"GIOSG_API_TOKEN": "t", "GIOSG_BASE_URL": "https://a.example"}
    make = (lambda **options: Giosg.from_env(environment, anonymous=True, **options)) if from_environment else Giosg
    giosg = make(transport=server.transport)
    for call in (giosg.users.me, lambda: giosg.teams.list(ID), lambda: next(giosg.teams.iter(ID))):
        with pytest.raises(errors.ConfigurationError, match="requires credentials"):
            call()
    assert server.requests == []


def test_a_path_that_only_begins_like_a_public_one_gets_credentials(answering: Answering) -> None:
    server = answering(200, TOKEN)
    http = Giosg("t", base_url="https://a.example", transport=server.transport).client.get_httpx_client()
    for method, path in (("POST", "/identity/token/x"), ("GET", "/identity/token"), ("POST", "/x/identity/token")):
        http.request(method, path)
        assert server.last.headers["authorization"] == "Token t"


def test_from_env_requires_a_token_unless_anonymous() -> None:
    with pytest.raises(errors.ConfigurationError, match="GIOSG_API_TOKEN or GIOSG_ACCESS_TOKEN"):
        Giosg.from_env({})


def test_a_client_without_public_calls_cannot_be_created_without_credentials() -> None:
    with pytest.raises(ConfigurationError, match="either token"):
        InteractionDesigner()


def test_no_repr_and_no_error_shows_a_secret(answering: Answering) -> None:
    form = CodeTokenRequest(code="hidden-code", client_id=UUID(ID), client_secret="hidden-secret")
    assert "hidden" not in repr(form)
    assert "hidden" not in repr(CodeToken.from_dict(TOKEN))
    server = answering(httpx.Response(400, json={"error": "invalid_grant", "error_description": "Used before."}))
    with pytest.raises(errors.BadRequestError, match="400") as refused:
        exchange(Giosg(transport=server.transport))
    assert "hidden" not in str(refused.value)
    assert refused.value.parsed is not None
    assert refused.value.parsed.error == "invalid_grant"
