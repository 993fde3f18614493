"""Clients against a real server that misbehaves: every call ends in a typed, documented error, and in time."""

from __future__ import annotations

import asyncio
import importlib
import json
import socket
import time
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from giosg_client import AsyncGiosg, Client, Giosg
from giosg_client import errors as giosg_errors
from giosg_client.api.users import get_current_user
from giosg_client.models import TeamWrite, User
from gotom_client.models import Campaign
from gotom_client.types import UNSET

from tests.clients import hostile
from tests.clients.hostile import Behaviour, hostile_server, saying, speaking
from tests.conftest import Documents

ID = "7f9e9580-095b-42c7-838c-c04e667b26f7"
TOKEN = "t0ken-that-must-not-show"
SECRET = "s3cret-that-must-not-show"
ENOUGH = 8.0
"""Seconds that a call with a timeout of at most one may take on a loaded machine; every behaviour lasts longer."""

CALLS: dict[str, tuple[str, str, Callable[[Any], Any], str]] = {
    "giosg": ("giosg_client", "Giosg", lambda client: client.users.me(), "User"),
    "visitor": ("giosg_visitor_client", "GiosgVisitor", lambda client: client.rooms.get(ID, ID), "PublicRoom"),
    "interactions": (
        "giosg_interactions_client",
        "InteractionDesigner",
        lambda client: client.interactions.get(ID),
        "Interaction",
    ),
    "gotom": ("gotom_client", "GoTom", lambda client: client.campaigns.get("12345"), "Campaign"),
}
KINDS = pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
APIS = pytest.mark.parametrize("api", CALLS)


def options(api: str) -> dict[str, Any]:
    kinds = {"gotom": {"user": "u", "secret": SECRET}, "visitor": {"access_token": TOKEN}}
    return kinds.get(api, {"token": TOKEN})


def call(api: str, url: str, *, asynchronous: bool, timeout: float = 30.0, **more: Any) -> Any:
    """Make a call of an API's client, without retries."""
    package, facade, operation, _ = CALLS[api]
    kind = getattr(importlib.import_module(package), ("Async" if asynchronous else "") + facade)
    settings = {"base_url": url, "timeout": timeout, "max_retries": 0} | options(api) | more

    async def later() -> Any:
        async with kind(**settings) as client:
            return await operation(client)

    if asynchronous:
        return asyncio.run(later())
    with kind(**settings) as client:
        return operation(client)


def failure(api: str, url: str, **more: Any) -> Any:
    """Return the error of a call; it must be a ClientError and contain no credential."""
    errors = importlib.import_module(f"{CALLS[api][0]}.errors")
    with pytest.raises(errors.ClientError) as caught:
        call(api, url, **more)
    for text in (str(caught.value), repr(caught.value)):
        assert TOKEN not in text
        assert SECRET not in text
    assert type(caught.value).__name__ in errors.__all__
    return caught.value


NEVER_IN_TIME = [
    hostile.silence,
    hostile.slow_status_line,
    hostile.slow_headers,
    hostile.slow_body,
    hostile.slow_chunks,
    hostile.endless_interim_responses,
]


@KINDS
@APIS
@pytest.mark.parametrize("behaviour", NEVER_IN_TIME, ids=lambda behaviour: behaviour.__name__)
def test_a_response_that_is_not_complete_in_time_is_a_timeout(
    api: str, asynchronous: bool, behaviour: Behaviour
) -> None:
    with hostile_server(behaviour) as server:
        begin = time.monotonic()
        error = failure(api, server.url, asynchronous=asynchronous, timeout=0.3)
        assert time.monotonic() - begin < ENOUGH
    assert type(error).__name__ == "RequestTimeoutError"


BROKEN = [
    hostile.hang_up,
    hostile.reset_at_once,
    hostile.reset_in_the_head,
    hostile.reset_in_the_body,
    hostile.body_shorter_than_announced,
    hostile.broken_chunk,
    hostile.no_last_chunk,
    hostile.contradictory_lengths,
    hostile.negative_length,
    hostile.no_http,
    hostile.a_status_that_is_no_number,
    hostile.a_mebibyte_of_headers,
    hostile.an_endless_head,
    hostile.control_characters_in_a_header,
    hostile.a_broken_gzip,
    hostile.an_unknown_coding,
    hostile.a_coding_in_a_coding,
]


@KINDS
@APIS
@pytest.mark.parametrize("behaviour", BROKEN, ids=lambda behaviour: behaviour.__name__)
def test_a_malformed_http_response_is_a_transport_error(api: str, asynchronous: bool, behaviour: Behaviour) -> None:
    with hostile_server(behaviour) as server:
        error = failure(api, server.url, asynchronous=asynchronous)
    assert type(error).__name__ == "TransportError"


HTML = b"<!DOCTYPE html><title>502 Bad Gateway</title><h1>nginx</h1>"
ODD = {
    "an HTML page": saying("200 OK", HTML, "Content-Type: text/html"),
    "an HTML page called JSON": saying("200 OK", HTML, "Content-Type: application/json"),
    "nothing": saying("200 OK", b""),
    "half an object": saying("200 OK", b'{"id": "7f9e'),
    "a body longer than announced": hostile.body_longer_than_announced,
    "two objects": saying("200 OK", b"{}{}"),
    "an array": saying("200 OK", b"[]"),
    "a number": saying("200 OK", b"5"),
    "a number of 5000 digits": saying("200 OK", b"9" * 5000),
    "100000 arrays": saying("200 OK", b"[" * 100_000),
    "a missing required field": saying("200 OK", b"{}"),
    "Latin-1": saying("200 OK", '{"name": "Zoë"}'.encode("latin-1"), "Content-Type: application/json; charset=utf-8"),
    "a charset that does not exist": saying("200 OK", b"\xff\xfe\xfd", "Content-Type: application/json; charset=no"),
    "bytes that are no text": saying("200 OK", bytes(range(256)), "Content-Type: application/json"),
    "a truncated gzip": hostile.a_truncated_gzip,
}


@KINDS
@APIS
@pytest.mark.parametrize("behaviour", ODD.values(), ids=ODD)
def test_a_response_that_does_not_match_the_description_is_a_parse_error(
    api: str, asynchronous: bool, behaviour: Behaviour
) -> None:
    with hostile_server(behaviour) as server:
        error = failure(api, server.url, asynchronous=asynchronous)
    assert type(error).__name__ == "ResponseParseError"
    assert error.status_code == 200


STATUSES = {
    "400 Bad Request": "BadRequestError",
    "404 Not Found": "NotFoundError",
    "429 Too Many Requests": "RateLimitError",
    "500 Internal Server Error": "ServerError",
    "520 Web Server Returned an Unknown Error": "ServerError",
    "599 Nobody Knows": "ServerError",
    "304 Not Modified": "UnexpectedStatusError",
    "418 I'm a teapot": "UnexpectedStatusError",
    "799 Far Beyond": "UnexpectedStatusError",
}


@KINDS
@APIS
@pytest.mark.parametrize(("status", "kind"), STATUSES.items(), ids=STATUSES)
def test_an_error_response_raises_its_error_whatever_its_body(
    api: str, asynchronous: bool, status: str, kind: str
) -> None:
    body = b"" if status.startswith("304") else HTML
    with hostile_server(saying(status, body, "Content-Type: text/html")) as server:
        error = failure(api, server.url, asynchronous=asynchronous)
    assert type(error).__name__ == kind
    assert (error.status_code, error.content) == (int(status[:3]), body)


HUGE = [hostile.a_gibibyte, hostile.a_gibibyte_in_chunks, hostile.a_gzip_that_grows_a_thousandfold]


@KINDS
@APIS
@pytest.mark.parametrize("behaviour", HUGE, ids=lambda behaviour: behaviour.__name__)
def test_a_huge_body_is_not_read_to_its_end(api: str, asynchronous: bool, behaviour: Behaviour) -> None:
    with hostile_server(behaviour) as server:
        error = failure(api, server.url, asynchronous=asynchronous)
    assert type(error).__name__ == "ResponseTooLargeError"
    assert (error.status_code, error.limit) == (200, 100 * 1024 * 1024)
    assert server.sent[0] < 400 * 1024 * 1024  # read by the client, plus socket buffers


@KINDS
@APIS
def test_a_caller_can_set_the_largest_body(api: str, asynchronous: bool, documents: Documents) -> None:
    value = example(documents, api)
    size = len(json.dumps(value).encode())
    with hostile_server(speaking(value)) as server:
        assert call(api, server.url, asynchronous=asynchronous, max_response_bytes=size) is not None
        error = failure(api, server.url, asynchronous=asynchronous, max_response_bytes=size - 1)
    assert error.limit == size - 1


def example(documents: Documents, api: str) -> dict[str, Any]:
    """Return the example response of an API's call."""
    document = json.loads(documents.path("bundle", api).read_text(encoding="utf-8"))
    value: dict[str, Any] = document["components"]["examples"][CALLS[api][3]]["value"]
    return value


@KINDS
@APIS
def test_fields_that_are_not_described_do_no_harm(api: str, asynchronous: bool, documents: Documents) -> None:
    value = example(documents, api) | {"brand_new": {"deep": [1, None]}, "class": "keyword", "to_dict": 5, "": True}
    with hostile_server(speaking(value)) as server:
        result = call(api, server.url, asynchronous=asynchronous)
    assert type(result).__name__ == CALLS[api][3]
    assert result["brand_new"] == {"deep": [1, None]}
    assert result.to_dict() == value


@KINDS
def test_an_unknown_value_of_an_enumeration_is_usable(asynchronous: bool, documents: Documents) -> None:
    value = example(documents, "giosg") | {"gender": "not described yet"}
    with hostile_server(speaking(value)) as server:
        user: User = call("giosg", server.url, asynchronous=asynchronous)
    assert user.gender == "not described yet"
    assert user.gender is not None
    assert user.gender.name == "UNKNOWN"
    assert user.to_dict() == value


@KINDS
def test_an_unknown_number_of_an_enumeration_is_usable(asynchronous: bool, documents: Documents) -> None:
    value = example(documents, "gotom") | {"billingType": 9}
    with hostile_server(speaking(value)) as server:
        campaign: Campaign = call("gotom", server.url, asynchronous=asynchronous)
    assert campaign.billing_type == 9
    assert campaign.to_dict() == value


@KINDS
@pytest.mark.parametrize("value", ["MONTHLY", 1.5, True, []], ids=repr)
def test_an_enum_value_of_another_type_is_a_parse_error(asynchronous: bool, value: Any, documents: Documents) -> None:
    with hostile_server(speaking(example(documents, "gotom") | {"billingType": value})) as server:
        error = failure("gotom", server.url, asynchronous=asynchronous)
    assert type(error).__name__ == "ResponseParseError"


@KINDS
def test_an_enum_value_that_is_null_though_it_never_is_is_unset(asynchronous: bool, documents: Documents) -> None:
    value = example(documents, "gotom") | {"billingType": None}
    with hostile_server(speaking(value)) as server:
        campaign: Campaign = call("gotom", server.url, asynchronous=asynchronous)
    assert campaign.billing_type is UNSET
    assert campaign.to_dict() == value


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
def test_a_next_page_on_another_host_is_not_asked_for_there(asynchronous: bool) -> None:
    with hostile_server(speaking({"next": None, "previous": None, "results": []})) as elsewhere:
        page: dict[str, Any] = {"next": f"{elsewhere.url}/?cursor=abc", "previous": None, "results": []}
        pages = [page, {**page, "next": None}]
        with hostile_server(lambda talk: talk.json(pages.pop(0))) as server, Giosg(TOKEN, base_url=server.url) as giosg:
            assert list(giosg.teams.iter(ID)) == []
            assert b"cursor=abc" in server.requests[1].splitlines()[0]
        assert elsewhere.requests == []


@pytest.mark.parametrize("following", [5, True, [], {"a": 1}, "http://[", "?x=1", "?cursor="], ids=repr)
def test_a_next_page_that_leads_nowhere_is_a_pagination_error(following: Any) -> None:
    with (
        hostile_server(speaking({"next": following, "previous": None, "results": []})) as server,
        Giosg(TOKEN, base_url=server.url, max_retries=0) as giosg,
        pytest.raises((giosg_errors.PaginationError, giosg_errors.ResponseParseError)),
    ):
        list(giosg.teams.iter(ID))


@KINDS
@APIS
def test_a_closed_port_is_a_failed_connection(api: str, asynchronous: bool) -> None:
    with hostile_server(hostile.silence) as server:
        pass
    error = failure(api, server.url, asynchronous=asynchronous)
    assert type(error).__name__ == "ConnectionFailedError"


def test_a_text_that_no_json_can_hold_is_refused_before_anything_is_sent() -> None:
    with hostile_server(hostile.silence) as server, Giosg(TOKEN, base_url=server.url) as giosg:
        with pytest.raises(giosg_errors.InvalidArgumentError):
            giosg.teams.create(ID, TeamWrite(name="half a pair: \ud800"))
        assert server.requests == []


@KINDS
def test_a_request_that_is_not_read_ends_in_time(asynchronous: bool) -> None:
    team = TeamWrite(name="x" * 20_000_000)  # larger than socket buffers

    def create(url: str) -> None:
        with Giosg(TOKEN, base_url=url, timeout=1, max_retries=0) as giosg:
            giosg.teams.create(ID, team)

    async def create_later(url: str) -> None:
        async with AsyncGiosg(TOKEN, base_url=url, timeout=1, max_retries=0) as giosg:
            await giosg.teams.create(ID, team)

    begin = time.monotonic()
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"  # connections stay in the backlog and are never read
        with pytest.raises(giosg_errors.RequestTimeoutError):
            asyncio.run(create_later(url)) if asynchronous else create(url)
    assert time.monotonic() - begin < ENOUGH


@KINDS
def test_retries_end_in_time_too(asynchronous: bool) -> None:
    begin = time.monotonic()
    with hostile_server(hostile.slow_headers) as server:
        error = failure("giosg", server.url, asynchronous=asynchronous, timeout=0.5, max_retries=1)
        assert len(server.requests) == 2
    assert type(error).__name__ == "RequestTimeoutError"
    assert time.monotonic() - begin < 2 * ENOUGH


def test_a_client_is_usable_after_every_kind_of_failure(documents: Documents) -> None:
    bad = [hostile.slow_body, hostile.reset_in_the_body, hostile.a_gibibyte, hostile.body_longer_than_announced]
    good = speaking(example(documents, "giosg"))
    turns = [behaviour for each in bad for behaviour in (each, good)]

    def in_turn(talk: hostile.Conversation) -> None:
        turns.pop(0)(talk)

    with hostile_server(in_turn) as server, Giosg(TOKEN, base_url=server.url, timeout=2, max_retries=0) as giosg:
        for _ in bad:
            with pytest.raises(giosg_errors.ClientError):
                giosg.users.me()
            assert giosg.users.me().full_name
    assert turns == []


def test_generated_functions_are_bounded_as_well() -> None:
    with hostile_server(hostile.slow_body) as server:
        client = Client(base_url=server.url, timeout=httpx.Timeout(0.5))
        with pytest.raises(httpx.TimeoutException):
            get_current_user.sync_detailed(client=client)
        client.get_httpx_client().close()
    with hostile_server(hostile.a_gibibyte) as server:
        client = Client(base_url=server.url, max_response_bytes=1024)
        with pytest.raises(giosg_errors.ResponseTooLargeError):
            get_current_user.sync_detailed(client=client)
        client.get_httpx_client().close()
