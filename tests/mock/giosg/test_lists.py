"""Brands, canned answers, public apps, and the entry point of the real-time channels."""

from __future__ import annotations

import base64
import json

import httpx
import pytest

from tests.mock.support import ADMIN, AGENT, NOT_FOUND, ORGANIZATION, OTHER_ORGANIZATION, ROOM, ROOMS, Clock, walk

ANSWERS = f"/api/v5/users/{ADMIN}/rooms/{ROOM}/canned_answers"


def test_the_brands_of_the_organization_are_listed_and_no_others(giosg: httpx.Client) -> None:
    brands = f"/api/v5/orgs/{ORGANIZATION}/brands"
    assert walk(giosg, brands) == [["Demo brand"]]
    assert giosg.get(brands.replace(ORGANIZATION, OTHER_ORGANIZATION)).status_code == 403


@pytest.mark.parametrize(
    ("ordering", "counts"),
    [
        ("", [12, 31]),
        ("?ordering=-created_at", [31, 12]),
        ("?ordering=-organization_count", [31, 12]),
        ("?ordering=updated_at", [31, 12]),
        ("?ordering=organization_count,-updated_at", [12, 31]),
    ],
)
def test_canned_answers_come_oldest_first_or_as_asked(giosg: httpx.Client, ordering: str, counts: list[int]) -> None:
    results = giosg.get(ANSWERS + ordering).json()["results"]
    assert [answer["organization_count"] for answer in results] == counts


def test_canned_answers_are_for_a_user_and_a_room_that_exist(giosg: httpx.Client) -> None:
    assert giosg.get(ANSWERS.replace(ADMIN, AGENT)).status_code == 200
    for unknown in (ANSWERS.replace(ADMIN, ORGANIZATION), ANSWERS.replace(ROOM, ORGANIZATION)):
        response = giosg.get(unknown)
        assert (response.status_code, response.json()) == (404, NOT_FOUND)
    giosg.delete(f"{ROOMS}/{ROOM}")
    assert giosg.get(ANSWERS).status_code == 404


def test_public_apps_are_listed_newest_first_whatever_their_owner(giosg: httpx.Client, limited: httpx.Client) -> None:
    assert walk(giosg, "/api/v5/public_apps") == walk(limited, "/api/v5/public_apps") == [["Order helper", "Weather"]]


def test_the_token_for_the_socket_is_the_callers_and_lasts_an_hour(limited: httpx.Client, clock: Clock) -> None:
    clock.advance(minutes=1)
    router = limited.get("/api/v5/messagerouter").json()
    assert (router["expires_at"], router["expires_in"]) == ("2026-01-01T01:01:00.000Z", 3600)
    claims = router["permission_token"].split(".")[1]
    assert json.loads(base64.urlsafe_b64decode(claims + "=" * (-len(claims) % 4)))["sub"] == AGENT
