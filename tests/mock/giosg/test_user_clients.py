"""Clients as bots keep them: made by the server, extended, over, and alive again (reference/giosg-live/observed.md)."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.mock.support import (
    ADMIN,
    AGENT,
    BOT,
    NOT_FOUND,
    ORGANIZATION,
    PARTNER,
    ROOM,
    TEAM,
    TEAMS,
    TEAMS_V5,
    Clock,
    Mock,
)

CLIENTS = f"/api/v5/users/{BOT}/clients"
OLDER = f"/api/v5/orgs/{ORGANIZATION}/users/{BOT}/clients"
NOWHERE = "00000000-0000-4000-8000-000000000000"


def register(bot: httpx.Client, seconds: int = 7200) -> dict[str, Any]:
    response = bot.post(CLIENTS, json={"presence_expires_in": seconds})
    assert response.status_code == 201, response.text
    found: dict[str, Any] = response.json()
    return found


def results(client: httpx.Client, url: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = client.get(url).json()["results"]
    return found


def is_present(client: httpx.Client) -> bool:
    return bool(client.get("/api/v5/users/me").json()["is_present"])


def test_a_registered_client_keeps_its_user_present_until_it_expires(bot: httpx.Client, clock: Clock) -> None:
    assert is_present(bot) is False
    client = register(bot)
    assert (client["is_present"], client["presence_expires_in"]) == (True, 7200)
    assert client["presence_expires_at"] == "2026-01-01T02:00:00.000Z"
    assert is_present(bot) is True
    clock.advance(seconds=7199)
    assert is_present(bot) is True
    clock.advance(seconds=1)
    assert is_present(bot) is False


def test_teams_and_organization_follow(giosg: httpx.Client, bot: httpx.Client, clock: Clock) -> None:
    def seen() -> tuple[int, bool, bool]:
        team = giosg.get(f"{TEAMS}/{TEAM}").json()
        organization = giosg.get(f"/api/v5/orgs/{ORGANIZATION}").json()
        return team["present_member_count"], team["is_online"], organization["is_online"]

    giosg.put(f"{TEAMS_V5}/{TEAM}/memberships/{BOT}", json={"is_admin": False})
    giosg.delete(f"/api/v5/orgs/{ORGANIZATION}/users/{ADMIN}/clients/c0ffee00-56c5-4a1e-8f8d-6c4008c08dfe")
    assert seen() == (0, False, False)
    register(bot, 60)
    assert seen() == (1, True, True)
    assert giosg.get(f"{TEAMS}/{TEAM}").json()["is_humans_online"] is False, "a bot is no human"
    clock.advance(seconds=60)
    assert seen() == (0, False, False)


def test_a_client_that_expired_stays_in_the_list_and_can_be_revived(bot: httpx.Client, clock: Clock) -> None:
    client = register(bot, 60)
    clock.advance(seconds=60)
    (over,) = results(bot, CLIENTS)
    assert (over["id"], over["is_present"], over["is_about_to_expire"]) == (client["id"], False, False)
    revived = bot.patch(f"{CLIENTS}/{client['id']}", json={"presence_expires_in": 90}).json()
    assert (revived["is_present"], revived["presence_expires_at"]) == (True, "2026-01-01T00:02:30.000Z")
    assert (revived["created_at"], revived["updated_at"]) == (client["created_at"], "2026-01-01T00:01:00.000Z")
    assert is_present(bot) is True


def test_extending_begins_anew_from_now(bot: httpx.Client, clock: Clock) -> None:
    client = register(bot, 60)
    clock.advance(seconds=50)
    assert results(bot, CLIENTS)[0]["is_about_to_expire"] is True
    extended = bot.patch(f"{CLIENTS}/{client['id']}", json={"presence_expires_in": 3600}).json()
    assert (extended["is_about_to_expire"], extended["presence_expires_at"]) == (False, "2026-01-01T01:00:50.000Z")
    clock.advance(seconds=50)
    assert is_present(bot) is True


def test_a_patch_that_says_nothing_changes_nothing(bot: httpx.Client, clock: Clock) -> None:
    client = register(bot)
    clock.advance(seconds=5)
    assert bot.patch(f"{CLIENTS}/{client['id']}", json={}).json() == client


@pytest.mark.parametrize("seconds", [0, -1, -(10**30), 10**30])
def test_any_number_of_seconds_is_taken(bot: httpx.Client, seconds: int) -> None:
    assert register(bot, seconds)["is_present"] is (seconds > 0)
    assert is_present(bot) is (seconds > 0)
    assert len(results(bot, CLIENTS)) == 1


def test_every_path_shows_and_extends_the_same_clients(giosg: httpx.Client, clock: Clock) -> None:
    client = giosg.post(CLIENTS, json={"presence_expires_in": 60}).json()
    older = giosg.put(f"{OLDER}/tab", json={"rooms": [ROOM], "expires_in": 60}).json()
    assert "presence_expires_in" not in older
    listed = results(giosg, CLIENTS)
    assert results(giosg, OLDER) == listed
    assert [(one["id"], one["presence_expires_in"], one["is_present"]) for one in listed] == [
        (client["id"], 60, True),
        ("tab", 60, True),
    ]
    for path in (f"{OLDER}/{client['id']}", f"{CLIENTS}/tab"):
        assert (
            giosg.patch(path, json={"presence_expires_in": 90}).json()["presence_expires_at"].endswith("00:01:30.000Z")
        )
    clock.advance(seconds=90)
    assert [one["id"] for one in results(giosg, CLIENTS)] == [client["id"]], "an app's own client vanishes"


def test_a_client_of_another_user_or_none_is_not_found(giosg: httpx.Client, bot: httpx.Client) -> None:
    client = register(bot)["id"]
    body = {"presence_expires_in": 60}
    for path in (
        f"{CLIENTS}/{NOWHERE}",
        f"/api/v5/users/{ADMIN}/clients/{client}",
        f"/api/v5/users/{NOWHERE}/clients/x",
    ):
        response = giosg.patch(path, json=body)
        assert (response.status_code, response.json()) == (404, NOT_FOUND)
    assert giosg.post(f"/api/v5/users/{NOWHERE}/clients", json=body).status_code == 404


def test_others_can_be_kept_present_with_permission_only(bot: httpx.Client, mock: Mock) -> None:
    assert bot.post(f"/api/v5/users/{AGENT}/clients", json={"presence_expires_in": 60}).status_code == 403
    assert bot.get(f"/api/v5/users/{AGENT}/clients").status_code == 403
    assert mock.partner.get(CLIENTS).status_code == 404, f"{PARTNER} has no such user"


def test_visitors_see_a_bot_that_is_present_as_online(bot: httpx.Client, mock: Mock, clock: Clock) -> None:
    visitor = mock.client("Bearer mock-visitor-token")
    online = f"/api/v5/public/orgs/{ORGANIZATION}/rooms/{ROOM}/online_users"

    def names() -> set[str]:
        return {one["public_name"] for one in results(visitor, online)}

    before = names()
    register(bot, 60)
    assert names() - before == {"Demo Bot"}
    clock.advance(seconds=60)
    assert names() == before


def test_the_preferences_of_both_paths_are_the_same(bot: httpx.Client, giosg: httpx.Client) -> None:
    changed = bot.patch(f"/api/v5/users/{BOT}/preferences", json={"ui_language_code": "fi"})
    assert (changed.status_code, changed.json()["ui_language_code"]) == (200, "fi")
    older = f"/api/v5/orgs/{ORGANIZATION}/users/{BOT}/preferences"
    assert giosg.get(older).json() == changed.json()
    assert bot.patch(f"/api/v5/users/{AGENT}/preferences", json={"ui_language_code": "fi"}).status_code == 403
    assert giosg.patch(f"/api/v5/users/{NOWHERE}/preferences", json={"ui_language_code": "fi"}).status_code == 404
