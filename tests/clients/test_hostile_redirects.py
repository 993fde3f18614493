"""Redirects and next pages of a server that misbehaves: credentials stay with their server."""

from __future__ import annotations

import asyncio
import importlib
from typing import Any

import pytest
from giosg_client import Giosg
from giosg_client import errors as giosg_errors

from tests.clients.both_kinds import KINDS
from tests.clients.hostile import hostile_server, saying, speaking
from tests.clients.hostile_calls import APIS, CALLS, ID, TOKEN, failure, options


@KINDS
@APIS
@pytest.mark.parametrize("status", ["301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent"])
def test_credentials_do_not_follow_a_redirect_to_another_host(api: str, asynchronous: bool, status: str) -> None:
    with hostile_server(saying("200 OK", b"{}")) as elsewhere:
        location = f"Location: {elsewhere.url}/api/v5/users/me"
        with hostile_server(saying(status, b"", location)) as server:
            error = failure(api, server.url, asynchronous=asynchronous)
        assert elsewhere.requests == []
    assert type(error).__name__ == "UnexpectedStatusError"
    assert error.headers["Location"].startswith(elsewhere.url)


@KINDS
@pytest.mark.parametrize(
    "location", ["http://[", "http://a:b/", "\xff", "mailto:a@b.example", "//", "http://\x01/"], ids=ascii
)
def test_a_redirect_to_nowhere_is_an_error_like_any_other(asynchronous: bool, location: str) -> None:
    with hostile_server(saying("302 Found", b"", f"Location: {location}")) as server:
        error = failure("giosg", server.url, asynchronous=asynchronous)
    assert type(error).__name__ in ("UnexpectedStatusError", "TransportError")


@KINDS
@APIS
def test_credentials_stay_behind_even_where_redirects_are_followed(api: str, asynchronous: bool) -> None:
    package, facade, _, _ = CALLS[api]
    kind = getattr(importlib.import_module(package), ("Async" if asynchronous else "") + facade)
    with hostile_server(saying("200 OK", b"{}")) as elsewhere:
        location = f"Location: {elsewhere.url}/somewhere"
        with hostile_server(saying("302 Found", b"", location)) as server:
            client = kind(base_url=server.url, **options(api)).client
            if asynchronous:
                asyncio.run(client.get_async_httpx_client().get("/app-api/campaign", follow_redirects=True))
            else:
                client.get_httpx_client().get("/app-api/campaign", follow_redirects=True)
                client.get_httpx_client().close()
            assert b"authorization: " in server.requests[0].lower()
        assert len(elsewhere.requests) == 1
        assert b"authorization" not in elsewhere.requests[0].lower()


@KINDS
def test_a_next_page_on_another_host_is_not_requested(asynchronous: bool) -> None:
    with hostile_server(speaking({"next": None, "previous": None, "results": []})) as elsewhere:
        page: dict[str, Any] = {"next": f"{elsewhere.url}/?cursor=abc", "previous": None, "results": []}
        pages = [page, {**page, "next": None}]
        with hostile_server(lambda talk: talk.json(pages.pop(0))) as server, Giosg(TOKEN, base_url=server.url) as giosg:
            assert list(giosg.teams.iter(ID)) == []
            assert b"cursor=abc" in server.requests[1].splitlines()[0]
        assert elsewhere.requests == []


@pytest.mark.parametrize("following", [5, True, [], {"a": 1}, "http://[", "?x=1", "?cursor="], ids=repr)
def test_an_invalid_next_page_is_a_pagination_error(following: Any) -> None:
    with (
        hostile_server(speaking({"next": following, "previous": None, "results": []})) as server,
        Giosg(TOKEN, base_url=server.url, max_retries=0) as giosg,
        pytest.raises((giosg_errors.PaginationError, giosg_errors.ResponseParseError)),
    ):
        list(giosg.teams.iter(ID))
