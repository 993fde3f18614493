"""Presence: creating, refreshing and expiring clients, and the effects (reference/giosg-live/users.md)."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.mock.support import ADMIN, AGENT, NOT_FOUND, ORGANIZATION, ROOM, ROOMS, TEAMS, Clock

USER = f"/api/v5/orgs/{ORGANIZATION}/users/{AGENT}"
CLIENT = f"{USER}/clients/tab-1"
TEAM = f"{TEAMS}/2c8f63a0-8f2c-4a3b-9a51-0d5a7c1e4b10"
MINUTE = {"rooms": [ROOM], "expires_in": 60}


def presence(giosg: httpx.Client) -> tuple[bool, bool]:
    user = giosg.get(USER).json()
    return user["is_present"], user["is_online"]


def put(giosg: httpx.Client, **body: Any) -> httpx.Response:
    return giosg.put(CLIENT, json=MINUTE | body)


def test_a_client_is_new_once_refreshed_while_alive_and_new_again_when_over(giosg: httpx.Client, clock: Clock) -> None:
    first = put(giosg)
    assert (first.status_code, first.json()) == (
        201,
        {"id": "tab-1", "rooms": [ROOM], "expires_in": 60, "expires_at": "2026-01-01T00:01:00.000Z"},
    )
    clock.advance(seconds=59)
    again = put(giosg, rooms=[], expires_in=10)
    assert (again.status_code, again.json()["rooms"]) == (200, [])
    assert again.json()["expires_at"] == "2026-01-01T00:01:09.000Z"
    clock.advance(seconds=10)
    assert put(giosg).status_code == 201


def test_a_user_is_present_while_a_client_is_alive(giosg: httpx.Client, clock: Clock) -> None:
    assert presence(giosg) == (False, False)
    put(giosg)
    assert presence(giosg) == (True, False)
    giosg.patch(USER, json={"is_online_enabled": True})
    assert presence(giosg) == (True, True)
    clock.advance(seconds=60)
    assert presence(giosg) == (False, False)


def test_a_change_answers_who_is_there_now(giosg: httpx.Client, clock: Clock) -> None:
    put(giosg)
    clock.advance(seconds=60)
    assert giosg.patch(USER, json={"is_online_enabled": True}).json()["is_present"] is False


@pytest.mark.parametrize("ending", ["deleted", "expired"])
def test_a_user_stays_present_through_another_client(giosg: httpx.Client, clock: Clock, ending: str) -> None:
    put(giosg)
    giosg.put(f"{USER}/clients/phone_2", json=MINUTE | {"expires_in": 3600})
    if ending == "deleted":
        assert giosg.delete(CLIENT).status_code == 204
    else:
        clock.advance(seconds=61)
    assert presence(giosg)[0] is True
    assert giosg.delete(f"{USER}/clients/phone_2").status_code == 204
    assert presence(giosg)[0] is False


def test_team_and_organization_show_the_users_present(giosg: httpx.Client, clock: Clock) -> None:
    organization = f"/api/v5/orgs/{ORGANIZATION}"
    giosg.patch(f"/api/v5/users/{ADMIN}", json={"is_online_enabled": False})
    assert giosg.get(organization).json()["is_online"] is False
    giosg.patch(USER, json={"is_online_enabled": True})
    put(giosg)
    team = giosg.get(TEAM).json()
    assert (team["present_member_count"], team["is_online"], team["is_humans_online"]) == (1, True, True)
    assert giosg.get(organization).json()["is_humans_online"] is True
    clock.advance(seconds=60)
    assert giosg.get(organization).json()["is_online"] is False
    assert giosg.get(TEAM).json()["present_member_count"] == 0


def test_the_current_user_sees_the_end_of_the_own_client(limited: httpx.Client, clock: Clock) -> None:
    assert put(limited).status_code == 201
    assert limited.get("/api/v5/users/me").json()["is_present"] is True
    clock.advance(seconds=60)
    assert limited.get("/api/v5/users/me").json()["is_present"] is False


@pytest.mark.parametrize("gone", ["never there", "deleted", "expired"])
def test_what_is_not_alive_cannot_be_ended(giosg: httpx.Client, clock: Clock, gone: str) -> None:
    if gone != "never there":
        put(giosg)
    if gone == "deleted":
        giosg.delete(CLIENT)
    clock.advance(seconds=60)
    response = giosg.delete(CLIENT)
    assert (response.status_code, response.json()) == (404, NOT_FOUND)


@pytest.mark.parametrize("identifier", ["a.b", "a%20b", "a%2Fb", "x" * 129, "%C3%BC"])
def test_a_client_id_of_a_wrong_form_is_refused_as_a_bad_request(giosg: httpx.Client, identifier: str) -> None:
    for response in (
        giosg.put(f"{USER}/clients/{identifier}", json=MINUTE),
        giosg.delete(f"{USER}/clients/{identifier}"),
    ):
        assert (response.status_code, list(response.json())) == (400, ["client_id"])


def test_client_ids_differ_by_case_and_by_user(giosg: httpx.Client) -> None:
    put(giosg)
    assert giosg.put(CLIENT.replace("tab", "TAB"), json=MINUTE).status_code == 201
    assert giosg.put(CLIENT.replace(AGENT, ADMIN), json=MINUTE).status_code == 201


def test_a_client_is_in_rooms_that_exist(giosg: httpx.Client) -> None:
    response = put(giosg, rooms=[ROOM, ORGANIZATION])
    assert (response.status_code, list(response.json())) == (400, ["rooms"])
    giosg.delete(f"{ROOMS}/{ROOM}")
    assert put(giosg).status_code == 400
    assert presence(giosg)[0] is False


@pytest.mark.parametrize("seconds", [0, -5, -(10**30)])
def test_a_client_without_duration_expires_at_once(giosg: httpx.Client, seconds: int) -> None:
    assert put(giosg, expires_in=seconds).status_code == 201
    assert presence(giosg)[0] is False


def test_a_client_lives_no_longer_than_the_calendar(giosg: httpx.Client) -> None:
    assert put(giosg, expires_in=10**30).json()["expires_at"] == "9999-12-31T23:59:59.000Z"
    assert presence(giosg)[0] is True


def test_one_without_permission_keeps_only_oneself_present(limited: httpx.Client) -> None:
    other = CLIENT.replace(AGENT, ADMIN)
    assert limited.put(other, json=MINUTE).status_code == limited.delete(other).status_code == 403
    assert put(limited).status_code == 201


def test_preferences_are_changed_one_by_one_or_all_at_once(giosg: httpx.Client) -> None:
    url = f"{USER}/preferences"
    initial = giosg.get(url).json()
    assert giosg.patch(url, json={"chat_capacity": 3}).json() == initial | {"chat_capacity": 3}
    assert giosg.get(url).json()["chat_capacity"] == 3
    assert giosg.get(url.replace(AGENT, ADMIN)).json() == initial
    for name in initial:
        response = giosg.put(url, json={key: value for key, value in initial.items() if key != name})
        assert (response.status_code, response.json()) == (400, {name: ["This field is required."]})
    assert giosg.put(url, json=initial).json() == initial


def test_preferences_are_for_the_user_and_those_who_manage_users(limited: httpx.Client, giosg: httpx.Client) -> None:
    assert limited.get(f"{USER}/preferences").status_code == 200
    assert limited.get(f"{USER}/preferences".replace(AGENT, ADMIN)).status_code == 403
    assert giosg.get(f"{USER}/preferences".replace(AGENT, ORGANIZATION)).status_code == 404
