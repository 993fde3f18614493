"""Bad arguments: every method of every client ends in a ClientError, and nothing escapes the tree."""

from __future__ import annotations

import asyncio
import datetime
import importlib
import inspect
import typing
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
import pytest
from giosg_client import UNSET as ANOTHER_UNSET
from giosg_client import errors as giosg_errors
from giosg_reporting_client import GiosgReporting
from giosg_reporting_client import errors as reporting_errors
from gotom_client import GoTom
from gotom_client import errors as gotom_errors

from scripts.apis import PACKAGES, Package
from tests.clients.conftest import Recorder, methods, resources

Answering = Callable[..., Recorder]
OPTIONS: dict[str, dict[str, Any]] = {
    "hmac": {"tenant": "demo", "user": "u", "secret": "s"},
    "token": {"token": "t"},
    "visitor": {"access_token": "t"},
}
EVENING = datetime.datetime(2021, 3, 1, 23, 30, tzinfo=datetime.timezone(datetime.timedelta(hours=-5)))


class Odd:
    """What no method knows."""

    def __str__(self) -> str:
        raise RuntimeError("not to be asked for its text")


BAD: dict[str, Any] = {
    "None": None,
    "the UNSET of another package": ANOTHER_UNSET,
    "a datetime": EVENING,
    "a naive datetime": datetime.datetime(2021, 3, 1),
    "a number": 5,
    "a huge number": 10**5000,
    "infinity": float("inf"),
    "True": True,
    "no text": "",
    "half a character": "\ud800",
    "control characters": "\x00\r\n",
    "bytes": b"\xff",
    "a dict": {"a": {1, 2}},
    "a list": [object()],
    "a class": dict,
    "an object": Odd(),
    "a missing file": Path("/nonexistent/file"),
    "a recursion": (lambda one: one.append(one) or one)([]),  # type: ignore[func-returns-value, arg-type]
}


def needed(method: Callable[..., Any], value: Any) -> dict[str, Any]:
    """The value for every argument of the operation."""
    parameters = inspect.signature(method).parameters
    others = ("timeout", "headers", "query", "max_retries")
    return {name: value for name in parameters if name not in others}


async def failure(call: Callable[[], Any]) -> BaseException | None:
    try:
        await consumed(call())
    except BaseException as error:  # whatever it is, the caller judges it
        return error
    return None


async def consumed(result: Any) -> None:
    if inspect.isawaitable(result):
        result = await result
    if hasattr(result, "__aiter__"):
        async for _ in result:
            pass
    elif hasattr(result, "__next__"):
        list(result)


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("package", PACKAGES, ids=lambda package: package.api)
def test_a_bad_argument_of_any_method_is_a_client_error(package: Package, asynchronous: bool) -> None:
    module = importlib.import_module(package.package)
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json={}))
    kind = getattr(module, ("Async" if asynchronous else "") + package.facade)
    client = kind(**OPTIONS[package.credentials], transport=transport, max_retries=0)

    async def run() -> int:
        seen = 0
        for name, method in (pair for resource in resources(client).values() for pair in methods(resource).items()):
            for about, value in BAD.items():
                for single in [None, *needed(method, value)]:
                    arguments = needed(method, "1") | {single: value} if single else needed(method, value)
                    error = await failure(partial(method, **arguments))
                    assert isinstance(error, module.errors.ClientError | None), (name, about, single, error)
                    assert error is None or type(error).__name__ in module.errors.__all__
                    assert repr(error)
                    assert len(str(error)) < 2000
                    seen += 1
        return seen

    assert asyncio.run(run()) > 100


def test_a_datetime_is_rejected_as_a_date_in_a_query(answering: Answering) -> None:
    server = answering(200, {})
    reporting = GiosgReporting("t", transport=server.transport)
    day = datetime.date(2021, 3, 1)
    with pytest.raises(reporting_errors.InvalidArgumentError) as caught:
        reporting.chat_statistics.daily("x", start_date=EVENING, end_date=day)
    error = caught.value
    assert (error.argument, isinstance(error, TypeError)) == ("start_date", True)
    assert "expected a date, not datetime; pass .date()" in str(error)
    assert error.operation[0].islower()
    assert str(error).startswith(error.operation)
    with pytest.raises(reporting_errors.InvalidArgumentError, match="start_date: expected a date, not null"):
        reporting.chat_statistics.daily("x", start_date=typing.cast(Any, None), end_date=day)
    assert server.requests == []


def test_none_leaves_out_an_optional_parameter(answering: Answering) -> None:
    server = answering(200, {"next": None, "previous": None, "results": []})
    importlib.import_module("giosg_client").Giosg("t", transport=server.transport).teams.list(UUID(int=1), cursor=None)
    assert server.last.url.query == b""


def test_a_body_may_be_a_dict_whose_fields_are_checked(answering: Answering) -> None:
    server = answering(204)
    gotom = GoTom(**OPTIONS["hmac"], transport=server.transport)
    body: Any = {"externalId": "x", "name": "n", "status": "booking", "bookingDate": datetime.date(2021, 3, 1)}
    with pytest.raises(gotom_errors.InvalidArgumentError, match=r"^createCampaign: body.customer: missing"):
        gotom.campaigns.create(body)
    with pytest.raises(gotom_errors.InvalidArgumentError, match=r"^createCampaign: body.bookingDate: expected a date"):
        gotom.campaigns.create(body | {"customer": None, "bookingDate": EVENING})
    assert server.requests == []
    gotom.campaigns.create(body | {"customer": {"entityId": 5}})
    assert b'"bookingDate":"2021-03-01"' in server.last.content


def test_a_closed_client_raises_an_error_that_says_so(answering: Answering) -> None:
    giosg_client = importlib.import_module("giosg_client")
    client = giosg_client.Giosg("t")
    client.close()
    client.close()
    with pytest.raises(giosg_errors.ClosedError):
        client.users.me()

    async def later() -> None:
        twin = giosg_client.AsyncGiosg("t")
        await twin.aclose()
        await twin.aclose()
        with pytest.raises(giosg_errors.ClosedError):
            await twin.users.me()

    asyncio.run(later())
