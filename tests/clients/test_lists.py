"""Lists: pages, the items of all pages, and cursors."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
import pytest
from giosg_client import AsyncGiosg, Giosg, errors
from gotom_client import GoTom
from gotom_client.errors import PaginationError

from tests.clients.both_kinds import KINDS, Answering, finished, listed
from tests.conftest import Documents

ORGANIZATION = "7f9e9580-095b-42c7-838c-c04e667b26f7"


def giosg(asynchronous: bool, **options: Any) -> Any:
    return (AsyncGiosg if asynchronous else Giosg)("t", **options)


def page(documents: Documents, name: str, following: str | None) -> httpx.Response:
    team = documents.example("giosg", "Team") | {"name": name}
    return httpx.Response(200, json={"next": following, "previous": None, "results": [team]})


@KINDS
@pytest.mark.parametrize("start", ["https://elsewhere.example/x", "/api/v6/orgs/1/teams", ""])
def test_a_list_is_a_page_over_all_items(
    answering: Answering, documents: Documents, asynchronous: bool, start: str
) -> None:
    server = answering(page(documents, "1", f"{start}?cursor=b"), page(documents, "2", None))
    client = giosg(asynchronous, transport=server.transport)
    first = finished(client.teams.list(ORGANIZATION, ordering="name", headers={"X-A": "1"}))
    assert (first.has_next, first.next_cursor) == (True, "b")
    assert [team.name for team in first.items] == [team.name for team in first.results] == ["1"]
    assert first.data.next_ == f"{start}?cursor=b"
    assert len(server.requests) == 1
    assert [team.name for team in listed(aiter(first) if asynchronous else iter(first))] == ["1", "2"]
    assert dict(server.last.url.params) == {"ordering": "name", "cursor": "b"}
    assert server.last.url.host == "service.giosg.com"
    assert server.last.headers["x-a"] == "1"


@KINDS
def test_pages_come_one_after_the_other_and_a_list_resumes_from_a_cursor(
    answering: Answering, documents: Documents, asynchronous: bool
) -> None:
    server = answering(page(documents, "1", "?cursor=b"), page(documents, "2", None))
    client = giosg(asynchronous, transport=server.transport)
    found = listed(finished(client.teams.list(ORGANIZATION)).pages())
    assert [(len(one.items), one.has_next, one.next_cursor) for one in found] == [(1, True, "b"), (1, False, None)]
    resumed = listed(client.teams.iter(ORGANIZATION, cursor="b"))
    assert [team.name for team in resumed] == ["2"]
    assert server.last.url.params["cursor"] == "b"


@KINDS
@pytest.mark.parametrize("cycle", [["a", "a"], ["a", "b", "a"], ["a", "b", "c", "b"]], ids="".join)
@pytest.mark.parametrize("start", [None, "a"])
def test_a_cursor_that_comes_again_ends_in_an_error(
    answering: Answering, documents: Documents, asynchronous: bool, cycle: list[str], start: str | None
) -> None:
    server = answering(*(page(documents, cursor, f"?cursor={cursor}") for cursor in [*cycle, *cycle]))
    with pytest.raises(errors.PaginationError, match="same page"):
        listed(giosg(asynchronous, transport=server.transport).teams.iter(ORGANIZATION, cursor=start))
    assert len(server.requests) <= len(cycle)


def pages(documents: Documents) -> list[httpx.Response]:
    team = documents.example("giosg", "Team")
    first = {"next": "http://elsewhere.example/teams?cursor=c2", "previous": None, "results": [team | {"name": "1"}]}
    second = {"next": None, "previous": "http://elsewhere.example/", "results": [team | {"name": "2"}]}
    return [httpx.Response(200, json=first), httpx.Response(200, json=second)]


def test_iter_yields_all_pages_without_leaving_the_server(answering: Answering, documents: Documents) -> None:
    server = answering(*pages(documents))
    names = [t.name for t in Giosg("t", transport=server.transport).teams.iter(ORGANIZATION, ordering="-created_at")]
    assert names == ["1", "2"]
    assert {request.url.host for request in server.requests} == {"service.giosg.com"}
    assert [dict(request.url.params) for request in server.requests] == [
        {"ordering": "-created_at"},
        {"ordering": "-created_at", "cursor": "c2"},
    ]


def test_the_twin_iterates_too(answering: Answering, documents: Documents) -> None:
    async def names() -> list[str]:
        async with AsyncGiosg("t", transport=answering(*pages(documents)).transport) as giosg:
            return [team.name async for team in giosg.teams.iter(ORGANIZATION)]

    assert asyncio.run(names()) == ["1", "2"]


def test_a_next_page_that_leads_back_is_an_error_and_not_an_endless_loop(
    answering: Answering, documents: Documents
) -> None:
    team = documents.example("giosg", "Team")
    server = answering(200, {"next": "http://x/?cursor=same", "previous": None, "results": [team]})
    with pytest.raises(errors.PaginationError, match="same page"):
        list(Giosg("t", transport=server.transport).teams.iter(ORGANIZATION))


def customer_page(documents: Documents, next_url: str | None) -> httpx.Response:
    page = documents.example("gotom", "CustomerPage")
    return httpx.Response(200, json=page | {"pagination": page["pagination"] | {"nextPageUrl": next_url}})


def test_gotom_pages_are_numbers(answering: Answering, documents: Documents) -> None:
    server = answering(
        customer_page(documents, "https://elsewhere.example/app-api/customer?page=2"),
        customer_page(documents, "https://elsewhere.example/app-api/customer?page=3"),
        customer_page(documents, None),
    )
    customers = list(GoTom(tenant="demo", user="demo_user", secret="s", transport=server.transport).customers.iter())
    assert [customer.firm for customer in customers[:1]] == ["Demo Outdoor Ltd"]
    assert [request.url.raw_path for request in server.requests] == [
        b"/app-api/customer",
        b"/app-api/customer?page=2",
        b"/app-api/customer?page=3",
    ]
    assert {request.url.host for request in server.requests} == {"demo.gotom.io"}
    assert len({request.headers["authorization"] for request in server.requests}) == 3


@pytest.mark.parametrize("query", ["", "?page=", "?page=two", "?other=2"])
def test_a_next_page_without_a_valid_number_is_an_error(answering: Answering, documents: Documents, query: str) -> None:
    server = answering(customer_page(documents, f"https://demo.gotom.io/app-api/customer{query}"))
    with pytest.raises(PaginationError, match="no valid 'page'"):
        list(GoTom(tenant="demo", user="demo_user", secret="s", transport=server.transport).customers.iter())


def test_nothing_is_requested_before_the_first_item_is_needed(answering: Answering) -> None:
    server = answering(404)
    teams = Giosg("t", transport=server.transport).teams.iter(ORGANIZATION)
    assert server.requests == []
    with pytest.raises(errors.NotFoundError):
        next(teams)
