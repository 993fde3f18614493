"""Rooms: creating, changing, deleting; one room per domain (reference/giosg-live/rooms.md)."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.mock.support import ADMIN, NOT_FOUND, ORGANIZATION, OTHER_ORGANIZATION, ROOM, ROOMS, Clock, walk

DEMO_ROOM = f"{ROOMS}/{ROOM}"


def create(giosg: httpx.Client, **body: Any) -> dict[str, Any]:
    response = giosg.post(ROOMS, json={"name": "Telephone"} | body)
    assert response.status_code == 201, response.text
    room: dict[str, Any] = response.json()
    return room


def test_a_room_without_a_domain_is_a_custom_room_in_english(giosg: httpx.Client) -> None:
    room = create(giosg)
    assert (room["domain"], room["language_code"], room["is_shared"]) == (None, "en", False)
    assert room["name"] == room["display_name"] == "Telephone"
    assert room["updated_by_user"] == {"id": ADMIN, "full_name": "Demo Admin"}
    assert giosg.get(f"{ROOMS}/{room['id']}").json() == room
    assert walk(giosg, ROOMS) == [["Web shop", "Telephone"]]
    assert walk(giosg, f"{ROOMS}?ordering=-created_at") == [["Telephone", "Web shop"]]


@pytest.mark.parametrize("domain", ["www.example.com", "WWW.Example.COM"])
def test_a_domain_has_one_room(giosg: httpx.Client, domain: str) -> None:
    taken = giosg.post(ROOMS, json={"name": "Again", "domain": domain})
    assert (taken.status_code, list(taken.json())) == (400, ["domain"])
    giosg.delete(DEMO_ROOM)
    assert create(giosg, domain=domain)["domain"] == "www.example.com"


def test_any_number_of_rooms_has_no_domain(giosg: httpx.Client) -> None:
    assert create(giosg, domain=None)["id"] != create(giosg, domain=None)["id"]


@pytest.mark.parametrize("method", ["PUT", "PATCH"])
def test_the_domain_of_a_room_stays(giosg: httpx.Client, method: str) -> None:
    response = giosg.request(method, DEMO_ROOM, json={"name": "Shop", "domain": "other.example.com"})
    assert response.status_code == 200
    assert (response.json()["name"], response.json()["domain"]) == ("Shop", "www.example.com")


def test_a_put_resets_the_language_and_a_patch_keeps_it(giosg: httpx.Client) -> None:
    assert giosg.patch(DEMO_ROOM, json={"language_code": "de"}).json()["language_code"] == "de"
    assert giosg.patch(DEMO_ROOM, json={"name": "Shop"}).json()["language_code"] == "de"
    assert giosg.put(DEMO_ROOM, json={"name": "Shop"}).json()["language_code"] == "en"


@pytest.mark.parametrize("code", ["xx", "", None, 1])
def test_a_room_speaks_a_language_of_the_list(giosg: httpx.Client, code: object) -> None:
    for response in (
        giosg.post(ROOMS, json={"name": "Shop", "language_code": code}),
        giosg.patch(DEMO_ROOM, json={"language_code": code}),
        giosg.put(DEMO_ROOM, json={"name": "Shop", "language_code": code}),
    ):
        assert (response.status_code, list(response.json())) == (400, ["language_code"])
    assert giosg.get(DEMO_ROOM).json()["language_code"] == "en"


def test_a_deleted_room_is_listed_only_on_request(giosg: httpx.Client) -> None:
    assert giosg.delete(DEMO_ROOM).status_code == 204
    for response in (
        giosg.get(DEMO_ROOM),
        giosg.delete(DEMO_ROOM),
        giosg.patch(DEMO_ROOM, json={}),
        giosg.get(DEMO_ROOM, params={"include_deleted": "false"}),
    ):
        assert (response.status_code, response.json()) == (404, NOT_FOUND)
    kept = giosg.get(DEMO_ROOM, params={"include_deleted": "true"})
    assert (kept.status_code, kept.json()["is_deleted"]) == (200, True)
    assert walk(giosg, ROOMS) == [[]]
    create(giosg)
    assert walk(giosg, f"{ROOMS}?include_deleted=true") == [["Web shop", "Telephone"]]


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("is_shared=false", ["Web shop"]),
        ("is_shared=true", []),
        (f"organization_id={ORGANIZATION}", ["Web shop"]),
        (f"organization_id={ORGANIZATION.upper()}", ["Web shop"]),
        (f"organization_id={OTHER_ORGANIZATION}", []),
    ],
)
def test_rooms_can_be_listed_by_owner(giosg: httpx.Client, query: str, names: list[str]) -> None:
    assert walk(giosg, f"{ROOMS}?{query}") == [names]


def test_changing_rooms_takes_the_permission_that_reading_does_not(limited: httpx.Client, clock: Clock) -> None:
    assert limited.get(DEMO_ROOM).status_code == limited.get(ROOMS).status_code == 200
    for response in (
        limited.post(ROOMS, json={"name": "x"}),
        limited.put(DEMO_ROOM, json={"name": "x"}),
        limited.patch(DEMO_ROOM, json={"name": "x"}),
        limited.delete(DEMO_ROOM),
    ):
        assert response.status_code == 403
    assert walk(limited, ROOMS) == [["Web shop"]]
