"""Lists: pages, the items of all pages, and cursors."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from giosg_client import AsyncGiosg, Giosg, errors

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
