"""Cursor pagination: order, both directions, and concurrent changes (seed 002)."""

from __future__ import annotations

from collections.abc import Callable
from itertools import chain
from urllib.parse import urlsplit

import httpx
import pytest

from tests.mock.support import INVALID_CURSOR, ORGANIZATION, TEAMS, URL, Mock, add_teams, walk

NAMES = ["My first team", *(f"t{number}" for number in range(9))]


@pytest.fixture
def mock(start_mock: Callable[..., Mock]) -> Mock:
    """Ten teams, with four on a page."""
    mock = start_mock(page_size=4)
    add_teams(mock.giosg, 9)
    return mock


def cursor_of(url: str) -> str:
    return httpx.URL(url).params["cursor"]


def delete(client: httpx.Client, *names: str) -> None:
    following: str | None = TEAMS
    while following:
        page = client.get(following).json()
        for team in page["results"]:
            if team["name"] in names:
                client.delete(f"{TEAMS}/{team['id']}")
        following = page["next"]


def test_the_pages_hold_everything_once_and_in_order(giosg: httpx.Client) -> None:
    assert walk(giosg, TEAMS) == [NAMES[:4], NAMES[4:8], NAMES[8:]]


def test_the_order_can_be_reversed(giosg: httpx.Client) -> None:
    backwards = NAMES[::-1]
    assert walk(giosg, f"{TEAMS}?ordering=-created_at") == [backwards[:4], backwards[4:8], backwards[8:]]
    assert walk(giosg, f"{TEAMS}?ordering=created_at") == walk(giosg, TEAMS)


@pytest.mark.parametrize("order", ["created_at", "-created_at"])
def test_previous_leads_back_through_the_same_pages(giosg: httpx.Client, order: str) -> None:
    first = giosg.get(TEAMS, params={"ordering": order}).json()
    second = giosg.get(first["next"]).json()
    third = giosg.get(second["next"]).json()
    assert first["previous"] is None
    assert third["next"] is None
    again = giosg.get(third["previous"]).json()
    assert again["results"] == second["results"]
    assert giosg.get(again["next"]).json()["results"] == third["results"]
    start = giosg.get(again["previous"]).json()
    assert start["results"] == first["results"]
    assert start["previous"] is None
    assert giosg.get(start["next"]).json()["results"] == second["results"]


def test_a_link_is_a_full_url_with_the_same_query_and_an_opaque_cursor(giosg: httpx.Client) -> None:
    link = giosg.get(f"{TEAMS}?ordering=-created_at&x=a%26b%20%C3%BC&format=json").json()["next"]
    assert link.startswith(f"{URL}{TEAMS}?ordering=-created_at&x=a%26b%20%C3%BC&format=json&cursor=")
    assert len(cursor_of(link)) == 32
    assert giosg.get(link).is_success


@pytest.mark.parametrize("count", [3, 4, 5, 8])
def test_the_last_page_has_no_next(start_mock: Callable[..., Mock], count: int) -> None:
    client = start_mock(page_size=4).giosg
    add_teams(client, count - 1)
    assert [len(page) for page in walk(client, TEAMS)] == {3: [3], 4: [4], 5: [4, 1], 8: [4, 4]}[count]


def test_rows_added_meanwhile_come_last(giosg: httpx.Client) -> None:
    following = giosg.get(TEAMS).json()["next"]
    giosg.post(TEAMS, json={"name": "late"})
    assert list(chain(*walk(giosg, following))) == [*NAMES[4:], "late"]


def test_a_cursor_stays_valid_while_the_rows_around_it_are_deleted(giosg: httpx.Client) -> None:
    following = giosg.get(TEAMS).json()["next"]
    delete(giosg, "t1", "t2", "t3", "t4")  # the last two of the first page, the first two of the second
    assert walk(giosg, following) == [NAMES[6:]]


def test_a_row_deleted_meanwhile_is_missing_and_no_other_is(giosg: httpx.Client) -> None:
    following = giosg.get(TEAMS).json()["next"]
    delete(giosg, "t0", "t5")
    assert list(chain(*walk(giosg, following))) == [name for name in NAMES[4:] if name != "t5"]


def test_previous_is_null_once_everything_before_is_deleted(giosg: httpx.Client) -> None:
    second = giosg.get(TEAMS).json()["next"]
    delete(giosg, *NAMES[:4])
    assert giosg.get(second).json()["previous"] is None


@pytest.mark.parametrize("order", ["created_at", "-created_at"])
def test_going_back_from_an_emptied_last_page_misses_nothing(giosg: httpx.Client, order: str) -> None:
    names = NAMES if order == "created_at" else NAMES[::-1]
    second = giosg.get(giosg.get(TEAMS, params={"ordering": order}).json()["next"]).json()
    delete(giosg, *names[8:])
    empty = giosg.get(second["next"]).json()
    assert (empty["results"], empty["next"]) == ([], None)
    assert walk(giosg, empty["previous"], "previous") == [names[4:8], names[:4]]


@pytest.mark.parametrize("order", ["created_at", "-created_at"])
def test_going_on_from_an_emptied_first_page_misses_nothing(giosg: httpx.Client, order: str) -> None:
    names = NAMES if order == "created_at" else NAMES[::-1]
    second = giosg.get(giosg.get(TEAMS, params={"ordering": order}).json()["next"]).json()
    delete(giosg, *names[:4])
    empty = giosg.get(second["previous"]).json()
    assert (empty["results"], empty["previous"]) == ([], None)
    assert walk(giosg, empty["next"]) == [names[4:8], names[8:]]


def test_a_page_of_an_emptied_list_has_no_links(giosg: httpx.Client) -> None:
    following = giosg.get(TEAMS).json()["next"]
    delete(giosg, *NAMES)
    assert giosg.get(following).json() == {"next": None, "previous": None, "results": []}


@pytest.mark.parametrize(
    "cursor",
    [
        "",
        "0",
        "x",
        "da965a3ea0164c8ab8baef1d4654e2d3",
        "00" * 16,
        "ff" * 16,
        "0" * 31,
        "0" * 33,
        "f" * 60_000,
        " " * 32,
        "00 " * 16,
        "\N{FULLWIDTH LATIN SMALL LETTER F}" * 32,
        "%00",
        "'; DROP TABLE record; --",
        "9" * 400,
    ],
)
def test_an_invalid_cursor_is_not_found(giosg: httpx.Client, cursor: str) -> None:
    response = giosg.get(TEAMS, params={"cursor": cursor})
    assert (response.status_code, response.json()) == (404, INVALID_CURSOR)


def test_an_altered_cursor_is_not_found(giosg: httpx.Client) -> None:
    cursor = cursor_of(giosg.get(TEAMS).json()["next"])
    for altered in (
        cursor.upper(),
        cursor[:-1],
        cursor[::-1],
        f"{cursor} ",
        *(_flipped(cursor, at) for at in range(32)),
    ):
        if altered != cursor:
            assert giosg.get(TEAMS, params={"cursor": altered}).status_code == 404, altered


def _flipped(cursor: str, at: int) -> str:
    return cursor[:at] + ("0" if cursor[at] != "0" else "1") + cursor[at + 1 :]


def test_a_cursor_given_twice_is_not_found(giosg: httpx.Client) -> None:
    cursor = cursor_of(giosg.get(TEAMS).json()["next"])
    assert giosg.get(f"{TEAMS}?cursor={cursor}&cursor={cursor}").status_code == 404


@pytest.mark.parametrize(
    "other",
    [f"{TEAMS}?ordering=-created_at&cursor=", f"{TEAMS}?is_deleted=true&cursor=", "/api/v5/timezones?cursor="],
)
def test_a_cursor_of_another_list_is_not_found(giosg: httpx.Client, other: str) -> None:
    response = giosg.get(other + cursor_of(giosg.get(TEAMS).json()["next"]))
    assert (response.status_code, response.json()) == (404, INVALID_CURSOR)


def test_a_cursor_does_not_depend_on_the_spelling_of_the_query(giosg: httpx.Client) -> None:
    cursor = cursor_of(giosg.get(TEAMS).json()["next"])
    for query in ("", "ordering=created_at&", "is_deleted=false&", "ordering=created_at,-created_at&"):
        assert giosg.get(f"{TEAMS}?{query}cursor={cursor}").is_success, query


@pytest.mark.parametrize("query", ["ordering=name", "ordering=", "ordering=created_at,", "is_deleted=1", "is_deleted"])
def test_an_unknown_order_or_filter_is_rejected(giosg: httpx.Client, query: str) -> None:
    response = giosg.get(f"{TEAMS}?{query}")
    assert response.status_code == 400
    assert list(response.json()) == [query.split("=")[0]]


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        ("service.giosg.com", "http://service.giosg.com"),
        ("127.0.0.1:4010", "http://127.0.0.1:4010"),
        ("[::1]:4010", "http://[::1]:4010"),
        ("evil.test/x?", "http://localhost"),
        ("a b", "http://localhost"),
        ('"><script>', "http://localhost"),
        ("", "http://localhost"),
    ],
)
def test_links_repeat_the_host_of_the_request_only_if_it_is_one(giosg: httpx.Client, host: str, expected: str) -> None:
    link = giosg.get(TEAMS, headers={"Host": host}).json()["next"]
    assert link.startswith(f"{expected}{TEAMS}?cursor=")


def test_links_keep_the_path_as_requested(giosg: httpx.Client) -> None:
    link = giosg.get(f"/api/v6/%6frgs/{ORGANIZATION}/teams/").json()["next"]
    assert urlsplit(link).path == f"/api/v6/%6frgs/{ORGANIZATION}/teams/"
    assert giosg.get(link).is_success
