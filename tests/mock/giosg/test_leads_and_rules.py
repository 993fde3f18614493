"""Leads, which users handle and close; read-only rules; messaging channels, which belong to rooms."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.mock.support import AGENT, NOT_FOUND, ORGANIZATION, OTHER_ORGANIZATION, ROOM, ROOMS, Clock

LEADS = f"/api/v5/orgs/{ORGANIZATION}/leads"
RULES = f"/api/v5/orgs/{ORGANIZATION}/rules"
CHANNELS = f"/api/v5/orgs/{ORGANIZATION}/unified_messaging"
NOBODY = "00000000-0000-4000-8000-000000000000"
CHANNEL = {
    "name": "Support mailbox",
    "messaging_channel": "email",
    "room_id": ROOM,
    "reply_webhook_url": "https://mail.example.com/replies",
}


@pytest.fixture
def lead(giosg: httpx.Client) -> str:
    (found,) = giosg.get(LEADS).json()["results"]
    return f"{LEADS}/{found['id']}"


def change(client: httpx.Client, lead: str, **changes: Any) -> dict[str, Any]:
    response = client.patch(lead, json=changes)
    assert response.status_code == 200, response.text
    changed: dict[str, Any] = response.json()
    assert client.get(lead).json() == changed
    return changed


def test_a_lead_is_assigned_to_a_user_and_unassigned(giosg: httpx.Client, lead: str) -> None:
    changed = change(giosg, lead, assigned_user_id=AGENT.upper())
    assert changed["assigned_user_id"] == AGENT
    assert changed["assigned_user"] == {"id": AGENT, "full_name": "Demo Agent"}
    changed = change(giosg, lead, assigned_user_id=None)
    assert changed["assigned_user_id"] is changed["assigned_user"] is None


def test_a_lead_shows_the_new_name_of_its_user(giosg: httpx.Client, lead: str) -> None:
    change(giosg, lead, assigned_user_id=AGENT)
    giosg.patch(f"/api/v5/users/{AGENT}", json={"first_name": "Other"})
    assert giosg.get(lead).json()["assigned_user"]["full_name"] == "Other Agent"


def test_a_lead_is_not_assigned_to_someone_unknown(giosg: httpx.Client, lead: str) -> None:
    response = giosg.patch(lead, json={"assigned_user_id": NOBODY})
    assert response.status_code == 400
    assert list(response.json()) == ["assigned_user_id"]
    assert giosg.get(lead).json()["assigned_user_id"] is None


def test_the_moment_of_closing_stays_until_the_lead_is_opened_again(
    giosg: httpx.Client, lead: str, clock: Clock
) -> None:
    closed = change(giosg, lead, is_closed=True)
    assert closed["closed_at"] == closed["updated_at"] == "2026-01-01T00:00:00.000Z"
    clock.advance(hours=1)
    again = change(giosg, lead, is_closed=True, assigned_user_id=AGENT)
    assert (again["closed_at"], again["updated_at"]) == (closed["closed_at"], "2026-01-01T01:00:00.000Z")
    assert change(giosg, lead, is_closed=False)["closed_at"] is None


def test_nothing_else_of_a_lead_can_be_changed(giosg: httpx.Client, lead: str) -> None:
    before = giosg.get(lead).json()
    after = change(giosg, lead, page_title="Other", data={}, is_processable=True, room_id=NOBODY)
    assert after | {"updated_at": before["updated_at"]} == before
    assert giosg.put(lead, json=before).status_code == giosg.delete(lead).status_code == 405


def test_rules_are_listed_and_read_and_not_written(giosg: httpx.Client) -> None:
    (rule,) = giosg.get(RULES).json()["results"]
    assert giosg.get(f"{RULES}/{rule['id']}").json() == rule
    assert giosg.post(RULES, json=rule).status_code == 405
    assert giosg.patch(f"{RULES}/{rule['id']}", json={"is_enabled": False}).status_code == 405


@pytest.mark.parametrize("path", [LEADS, RULES])
def test_resources_of_another_organization_are_not_found(giosg: httpx.Client, path: str) -> None:
    response = giosg.get(f"{path}/{NOBODY}")
    assert (response.status_code, response.json()) == (404, NOT_FOUND)
    assert giosg.get(path.replace(ORGANIZATION, OTHER_ORGANIZATION)).status_code == 403


def test_a_channel_is_registered_as_it_was_sent_and_no_more_is_made_up(giosg: httpx.Client) -> None:
    response = giosg.post(CHANNELS, json=CHANNEL | {"more": 1})
    assert (response.status_code, response.json()) == (201, CHANNEL)
    assert giosg.get(CHANNELS).status_code == 405


@pytest.mark.parametrize(
    ("changes", "place"),
    [
        ({"room_id": NOBODY}, "room_id"),
        ({"name": ""}, "name"),
        ({"name": "x" * 256}, "name"),
        ({"reply_webhook_url": "not a url"}, "reply_webhook_url"),
        ({"messaging_channel": None}, "messaging_channel"),
    ],
)
def test_a_bad_channel_is_refused_by_its_attribute(giosg: httpx.Client, changes: dict[str, Any], place: str) -> None:
    response = giosg.post(CHANNELS, json=CHANNEL | changes)
    assert response.status_code == 400
    assert list(response.json()) == [place]


def test_a_channel_does_not_lead_into_a_deleted_room(giosg: httpx.Client) -> None:
    room = giosg.post(ROOMS, json={"name": "Telephone"}).json()["id"]
    assert giosg.post(CHANNELS, json=CHANNEL | {"room_id": room}).status_code == 201
    giosg.delete(f"{ROOMS}/{room}")
    assert giosg.post(CHANNELS, json=CHANNEL | {"room_id": room}).status_code == 400


def test_registering_a_channel_needs_the_permission_for_settings(limited: httpx.Client) -> None:
    assert limited.post(CHANNELS, json=CHANNEL).status_code == 403
