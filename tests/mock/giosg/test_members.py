"""The users of an organization: listing, sorting, filtering, changing (reference/giosg-live/users.md)."""

from __future__ import annotations

from collections.abc import Callable

import httpx
import pytest

from tests.mock.support import ADMIN, AGENT, BOT, INVALID_CURSOR, ORGANIZATION, OTHER_ORGANIZATION, TEAMS, Mock

USERS = f"/api/v5/orgs/{ORGANIZATION}/users"


def ids(client: httpx.Client, **query: str) -> list[str]:
    response = client.get(USERS, params=query)
    assert response.status_code == 200, response.text
    return [user["id"] for user in response.json()["results"]]


@pytest.mark.parametrize(
    ("ordering", "expected"),
    [
        ("created_at", [ADMIN, AGENT, BOT]),
        ("-created_at", [BOT, AGENT, ADMIN]),
        ("email", [BOT, AGENT, ADMIN]),
        ("-email", [ADMIN, AGENT, BOT]),
        ("email,-created_at", [BOT, AGENT, ADMIN]),
    ],
)
def test_users_are_sorted_as_asked(giosg: httpx.Client, ordering: str, expected: list[str]) -> None:
    giosg.patch(f"{USERS}/{AGENT}", json={"email": "a.agent@example.com"})
    assert ids(giosg, ordering=ordering) == expected


def test_of_equal_users_the_older_comes_first_and_one_without_email_before_all(giosg: httpx.Client) -> None:
    giosg.patch(f"{USERS}/{AGENT}", json={"email": None})
    assert ids(giosg, ordering="email") == [AGENT, BOT, ADMIN]
    giosg.patch(f"{USERS}/{ADMIN}", json={"email": None})
    assert ids(giosg, ordering="email") == [ADMIN, AGENT, BOT]


@pytest.mark.parametrize("ordering", ["email", "-email", "-created_at"])
def test_pages_of_a_sorted_list_join_without_gap_both_ways(start_mock: Callable[..., Mock], ordering: str) -> None:
    client = start_mock(page_size=1).giosg
    whole = start_mock().giosg.get(USERS, params={"ordering": ordering}).json()["results"]
    first = client.get(USERS, params={"ordering": ordering}).json()
    second = client.get(first["next"]).json()
    third = client.get(second["next"]).json()
    assert (first["previous"], third["next"]) == (None, None)
    assert first["results"] + second["results"] + third["results"] == whole
    assert client.get(third["previous"]).json() == second
    assert client.get(second["previous"]).json() == first


@pytest.mark.parametrize("ordering", ["email", "-email", "email,-created_at"])
def test_a_cursor_of_a_sorted_list_stays_valid_when_its_row_leaves_the_list(
    start_mock: Callable[..., Mock], ordering: str
) -> None:
    mock = start_mock(page_size=1)
    mock.giosg.patch(f"{USERS}/{AGENT}", json={"email": "a.agent@example.com"})
    first = mock.giosg.get(USERS, params={"ordering": ordering}).json()
    second = mock.giosg.get(first["next"]).json()
    third = mock.giosg.get(second["next"]).json()
    mock.app.store.delete("users", second["results"][0]["id"])
    assert mock.giosg.get(second["next"]).json()["results"] == third["results"]
    assert mock.giosg.get(second["previous"]).json()["results"] == first["results"]
    assert mock.giosg.get(third["previous"]).json()["results"] == first["results"]


def test_a_cursor_of_a_sorted_list_stays_where_it_was_when_its_row_moves(start_mock: Callable[..., Mock]) -> None:
    giosg = start_mock(page_size=1).giosg
    giosg.patch(f"{USERS}/{AGENT}", json={"email": "a.agent@example.com"})
    second = giosg.get(giosg.get(USERS, params={"ordering": "email"}).json()["next"]).json()
    assert second["results"][0]["id"] == AGENT
    giosg.patch(f"{USERS}/{AGENT}", json={"email": "zz@example.com"})
    third = giosg.get(second["next"]).json()
    assert [third["results"][0]["id"], giosg.get(third["next"]).json()["results"][0]["id"]] == [ADMIN, AGENT]


def test_a_cursor_of_another_order_is_refused(start_mock: Callable[..., Mock]) -> None:
    client = start_mock(page_size=1).giosg
    following = client.get(USERS, params={"ordering": "email"}).json()["next"]
    response = client.get(following.replace("ordering=email", "ordering=-email"))
    assert (response.status_code, response.json()) == (404, INVALID_CURSOR)


@pytest.mark.parametrize("ordering", ["name", "email,", "--email", ""])
def test_users_are_not_sorted_by_anything_else(giosg: httpx.Client, ordering: str) -> None:
    assert giosg.get(USERS, params={"ordering": ordering}).status_code == 400


def test_managers_can_be_listed_apart(giosg: httpx.Client) -> None:
    assert ids(giosg, is_manager="true") == [ADMIN]
    assert ids(giosg, is_manager="false") == [AGENT, BOT]
    giosg.patch(f"{USERS}/{AGENT}", json={"is_manager": True})
    assert ids(giosg, is_manager="true") == [ADMIN, AGENT]


def test_a_user_is_the_same_by_either_path(giosg: httpx.Client) -> None:
    changed = giosg.patch(f"{USERS}/{AGENT}", json={"title": "Lead"}).json()
    assert changed["title"] == "Lead"
    assert giosg.get(f"{USERS}/{AGENT}").json() == giosg.get(f"/api/v5/users/{AGENT}").json() == changed


def test_a_user_without_permission_changes_no_other_user(limited: httpx.Client) -> None:
    assert limited.patch(f"{USERS}/{ADMIN}", json={"alias": "X"}).status_code == 403
    assert limited.patch(f"{USERS}/{AGENT}", json={"alias": "X"}).json()["alias"] == "X"


def test_a_new_name_shows_where_the_user_is_nested(giosg: httpx.Client) -> None:
    giosg.patch(f"{USERS}/{ADMIN}", json={"first_name": "Ada"})
    (team,) = giosg.get(TEAMS).json()["results"]
    assert team["created_by_user"] == team["updated_by_user"] == {"id": ADMIN, "full_name": "Ada Admin"}


def test_users_are_not_found_under_another_organization(giosg: httpx.Client) -> None:
    assert giosg.get(USERS.replace(ORGANIZATION, OTHER_ORGANIZATION)).status_code == 403
    assert giosg.get(f"{USERS}/{ORGANIZATION}").status_code == 404
