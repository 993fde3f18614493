"""Clients against a real server that misbehaves: every call ends in a typed, documented error, and in time."""

from __future__ import annotations

import asyncio
import json
import socket
import time
import traceback
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
from tests.clients.both_kinds import KINDS
from tests.clients.hostile import Behaviour, hostile_server, saying, speaking
from tests.clients.hostile_calls import APIS, CALLS, ID, TOKEN, call, failure
from tests.conftest import Documents

ENOUGH = 8.0
"""Seconds that a call with a timeout of at most one may take on a loaded machine; every behaviour lasts longer."""

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
def test_a_huge_body_is_neither_read_to_its_end_nor_kept_by_the_error(
    api: str, asynchronous: bool, behaviour: Behaviour
) -> None:
    with hostile_server(behaviour) as server:
        error = failure(api, server.url, asynchronous=asynchronous)
    assert type(error).__name__ == "ResponseTooLargeError"
    assert (error.status_code, error.limit) == (200, 100 * 1024 * 1024)
    assert server.sent[0] < 400 * 1024 * 1024  # read by the client, plus socket buffers
    for frame, _ in traceback.walk_tb(error.__traceback__):
        for name, value in frame.f_locals.items():
            for one in value if isinstance(value, list) else [value]:
                assert not isinstance(one, bytes | bytearray) or len(one) < 1_000_000, (frame, name)


@KINDS
@APIS
def test_a_caller_can_set_the_largest_body(api: str, asynchronous: bool, documents: Documents) -> None:
    value = documents.example(api, CALLS[api][3])
    size = len(json.dumps(value).encode())
    with hostile_server(speaking(value)) as server:
        assert call(api, server.url, asynchronous=asynchronous, max_response_bytes=size) is not None
        error = failure(api, server.url, asynchronous=asynchronous, max_response_bytes=size - 1)
    assert error.limit == size - 1


@KINDS
@APIS
def test_fields_that_are_not_described_do_no_harm(api: str, asynchronous: bool, documents: Documents) -> None:
    value = documents.example(api, CALLS[api][3]) | {
        "brand_new": {"deep": [1, None]},
        "class": "keyword",
        "to_dict": 5,
        "": True,
    }
    with hostile_server(speaking(value)) as server:
        result = call(api, server.url, asynchronous=asynchronous)
    assert type(result).__name__ == CALLS[api][3]
    assert result["brand_new"] == {"deep": [1, None]}
    assert result.to_dict() == value


@KINDS
def test_an_unknown_value_of_an_enumeration_is_usable(asynchronous: bool, documents: Documents) -> None:
    value = documents.example("giosg", "User") | {"gender": "not described yet"}
    with hostile_server(speaking(value)) as server:
        user: User = call("giosg", server.url, asynchronous=asynchronous)
    assert user.gender == "not described yet"
    assert user.gender is not None
    assert user.gender.name == "UNKNOWN"
    assert user.to_dict() == value


@KINDS
def test_an_unknown_number_of_an_enumeration_is_usable(asynchronous: bool, documents: Documents) -> None:
    value = documents.example("gotom", "Campaign") | {"billingType": 9}
    with hostile_server(speaking(value)) as server:
        campaign: Campaign = call("gotom", server.url, asynchronous=asynchronous)
    assert campaign.billing_type == 9
    assert campaign.to_dict() == value


@KINDS
@pytest.mark.parametrize("value", ["MONTHLY", 1.5, True, []], ids=repr)
def test_an_enum_value_of_another_type_is_a_parse_error(asynchronous: bool, value: Any, documents: Documents) -> None:
    with hostile_server(speaking(documents.example("gotom", "Campaign") | {"billingType": value})) as server:
        error = failure("gotom", server.url, asynchronous=asynchronous)
    assert type(error).__name__ == "ResponseParseError"


@KINDS
def test_an_enum_value_that_is_null_though_it_never_is_is_unset(asynchronous: bool, documents: Documents) -> None:
    value = documents.example("gotom", "Campaign") | {"billingType": None}
    with hostile_server(speaking(value)) as server:
        campaign: Campaign = call("gotom", server.url, asynchronous=asynchronous)
    assert campaign.billing_type is UNSET
    assert campaign.to_dict() == value


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
    good = speaking(documents.example("giosg", "User"))
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
