"""When a client tries again, and how long it waits."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import httpx
import pytest
from giosg_client import AsyncGiosg, Giosg, errors
from giosg_client.models import TeamWrite
from giosg_client.retry import delay

from tests.clients.conftest import Recorder

Answering = Callable[..., Recorder]
ORGANIZATION = "7f9e9580-095b-42c7-838c-c04e667b26f7"
BUSY = httpx.Response(503)
GONE = httpx.Response(404, json={"detail": "Not found."})
BROKEN = httpx.ReadError("broken")
REFUSED = httpx.ConnectError("refused")


def ask(server: Recorder, **options: int) -> None:
    Giosg("t", transport=server.transport, **options).teams.get(ORGANIZATION, ORGANIZATION)


def create(server: Recorder) -> None:
    Giosg("t", transport=server.transport).teams.create(ORGANIZATION, TeamWrite(name="x"))


@pytest.mark.parametrize("fault", [BUSY, httpx.Response(429), httpx.Response(502), BROKEN, REFUSED], ids=str)
def test_a_read_is_tried_again_after_a_passing_fault(
    answering: Answering, no_waiting: list[float], fault: httpx.Response | Exception
) -> None:
    server = answering(fault, GONE)
    with pytest.raises(errors.NotFoundError):
        ask(server)
    assert len(server.requests) == 2
    assert len(no_waiting) == 1


def test_it_gives_up_after_two_further_tries(answering: Answering, no_waiting: list[float]) -> None:
    server = answering(BUSY)
    with pytest.raises(errors.ServerError, match="503"):
        ask(server)
    assert len(server.requests) == 3


def test_retries_can_be_switched_off(answering: Answering, no_waiting: list[float]) -> None:
    server = answering(BUSY)
    with pytest.raises(errors.ServerError):
        ask(server, max_retries=0)
    assert len(server.requests) == 1


@pytest.mark.parametrize("status", [400, 401, 404, 500, 501])
def test_other_refusals_are_final(answering: Answering, no_waiting: list[float], status: int) -> None:
    server = answering(status, {"detail": "no"})
    with pytest.raises(errors.ApiError):
        ask(server)
    assert len(server.requests) == 1


@pytest.mark.parametrize("fault", [BUSY, BROKEN], ids=str)
def test_a_post_is_not_sent_twice(
    answering: Answering, no_waiting: list[float], fault: httpx.Response | Exception
) -> None:
    server = answering(fault)
    with pytest.raises((errors.ServerError, errors.TransportError)):
        create(server)
    assert len(server.requests) == 1


def test_a_post_is_tried_again_when_nothing_was_sent(answering: Answering, no_waiting: list[float]) -> None:
    server = answering(REFUSED, GONE)
    with pytest.raises(errors.NotFoundError):
        create(server)
    assert len(server.requests) == 2


def test_a_timeout_has_an_error_of_its_own(answering: Answering, no_waiting: list[float]) -> None:
    with pytest.raises(errors.RequestTimeoutError):
        ask(answering(httpx.ReadTimeout("slow")))


def test_the_twin_tries_again_too(answering: Answering, no_waiting: list[float]) -> None:
    server = answering(BUSY, BROKEN, GONE)

    async def run() -> None:
        async with AsyncGiosg("t", transport=server.transport) as giosg:
            await giosg.teams.get(ORGANIZATION, ORGANIZATION)

    with pytest.raises(errors.NotFoundError):
        asyncio.run(run())
    assert len(server.requests) == 3


def test_delays_double_up_to_eight_seconds_less_a_jitter_of_a_quarter() -> None:
    for attempt, longest in enumerate((0.5, 1, 2, 4, 8, 8)):
        assert all(longest * 0.75 <= delay(attempt) <= longest for _ in range(50))


def test_retry_after_wins_if_it_is_sensible() -> None:
    assert delay(0, "7") == 7
    assert 25 < delay(0, format_datetime(datetime.now(UTC) + timedelta(seconds=30), usegmt=True)) <= 30
    for nonsense in ("-1", "3600", "soon", "nan"):
        assert delay(0, nonsense) <= 0.5
