"""Shares of rooms and teams: giving, receiving, passing on, ending (reference/giosg-live/sharing.md)."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.mock.support import ADMIN, NOT_FOUND, ORGANIZATION, OTHER_ORGANIZATION, PARTNER, ROOM, TEAMS, Clock

TEAM = "2c8f63a0-8f2c-4a3b-9a51-0d5a7c1e4b10"
PARTNER_TEAM = "8e1d7f42-3a6b-4c95-b0e8-7f2d9c4a1b53"
INVITING = "c92e4d18-7b35-4f60-a1d7-2e8b5f6c9047"
OFFERED_ROOM = "d4b8a2f6-1c7e-4953-9e0b-5a6f3d8c2714"
DEMO_KEY = "h3Zc8mWq5tYx2rKv9bLd"
OWN = f"/api/v5/orgs/{ORGANIZATION}"
THEIRS = f"/api/v5/orgs/{PARTNER}"
GIVEN = f"{OWN}/outgoing_shares"
GOT = f"{OWN}/incoming_shares"
RECEIVED = f"{THEIRS}/incoming_shares"


def share(giosg: httpx.Client, kind: str, resource: str, receiver: str = PARTNER, **more: Any) -> httpx.Response:
    body = {"receiver_organization_id": receiver, f"{kind.removesuffix('s')}_id": resource}
    return giosg.post(f"{GIVEN}/{kind}", json=body | more)


def names(client: httpx.Client, url: str, name: str = "display_name", **query: str) -> list[str]:
    response = client.get(url, params=query)
    assert response.status_code == 200, response.text
    return [one[name] for one in response.json()["results"]]


def accept(giosg: httpx.Client) -> None:
    """Make the inviting organization a partner, which shares a room."""
    url = f"/api/v5/incoming_invitations/{DEMO_KEY}/accept"
    assert giosg.post(url, json={"visibility": "organization"}).status_code == 200


def test_a_shared_team_is_listed_on_both_sides_and_read_by_the_receiver(
    giosg: httpx.Client, partner: httpx.Client
) -> None:
    created = share(giosg, "teams", TEAM, share_name="Demo support")
    assert created.status_code == 201
    given = created.json()
    assert (given["team_id"], given["team"]["display_name"]) == (TEAM, "My first team")
    assert (given["created_by_user_id"], given["created_at"]) == (ADMIN, "2026-01-01T00:00:00.000Z")
    assert "room_id" not in given
    assert giosg.get(f"{GIVEN}/teams/{TEAM}").json() == given
    assert giosg.get(f"{GIVEN}/teams").json()["results"] == [given]
    got = partner.get(f"{RECEIVED}/teams/{TEAM}").json()
    assert got["team"] == given["team"] | {"display_name": "Demo support"}
    assert (got["sharer_organization_id"], got["receiver_organization_id"]) == (ORGANIZATION, PARTNER)
    assert partner.get(f"{RECEIVED}/teams").json()["results"] == [got]
    assert names(partner, f"{THEIRS}/teams") == ["Partner support", "Demo support"]


def test_a_received_room_is_listed_without_the_properties_of_its_owner(
    giosg: httpx.Client, partner: httpx.Client
) -> None:
    made = partner.post(f"{THEIRS}/rooms", json={"name": "Own"}).json()
    assert names(partner, f"{THEIRS}/rooms") == ["Demo web shop", "Own"]
    room = partner.get(f"{THEIRS}/rooms/{ROOM}").json()
    assert (room["name"], room["display_name"], room["is_shared"]) == ("Web shop", "Demo web shop", True)
    assert room["organization"] == {"id": ORGANIZATION, "name": "Demo Organization"}
    assert not {"created_at", "updated_at", "updated_by_user_id", "updated_by_user"} & set(room)
    assert partner.get(f"{THEIRS}/rooms/{made['id']}").json()["is_shared"] is False
    assert giosg.get(f"{OWN}/rooms/{ROOM}").json()["display_name"] == "Web shop"


@pytest.mark.parametrize(
    ("query", "shown"),
    [
        ({"is_shared": "true"}, ["Demo web shop"]),
        ({"is_shared": "false"}, ["Own"]),
        ({"organization_id": ORGANIZATION}, ["Demo web shop"]),
        ({"organization_id": PARTNER.upper()}, ["Own"]),
        ({"ordering": "-created_at"}, ["Own", "Demo web shop"]),
        ({"include_deleted": "true"}, ["Demo web shop", "Own"]),
    ],
)
def test_received_rooms_can_be_listed_apart(partner: httpx.Client, query: dict[str, str], shown: list[str]) -> None:
    partner.post(f"{THEIRS}/rooms", json={"name": "Own"})
    assert names(partner, f"{THEIRS}/rooms", **query) == shown


def test_a_received_room_follows_its_owner(giosg: httpx.Client, partner: httpx.Client) -> None:
    giosg.patch(f"{OWN}/rooms/{ROOM}", json={"name": "New shop", "language_code": "de"})
    room = partner.get(f"{THEIRS}/rooms/{ROOM}").json()
    assert (room["name"], room["display_name"], room["language_code"]) == ("New shop", "Demo web shop", "de")
    giosg.put(f"{GIVEN}/rooms/{ROOM}", json={})
    assert partner.get(f"{THEIRS}/rooms/{ROOM}").json()["display_name"] == "New shop"


def test_a_received_room_cannot_be_changed_or_deleted(partner: httpx.Client) -> None:
    url = f"{THEIRS}/rooms/{ROOM}"
    for response in (partner.patch(url, json={}), partner.put(url, json={"name": "x"}), partner.delete(url)):
        assert response.status_code == 403
    assert partner.get(url).json()["name"] == "Web shop"


def test_a_received_room_can_be_used_like_an_own_one(partner: httpx.Client) -> None:
    user = partner.get("/api/v5/users/me").json()["id"]
    assert partner.get(f"/api/v5/users/{user}/rooms/{ROOM}/canned_answers").status_code == 200
    client = f"{THEIRS}/users/{user}/clients/c0ffee00-56c5-4a1e-8f8d-6c4008c08dfe"
    assert partner.put(client, json={"rooms": [ROOM], "expires_in": 60}).status_code == 201


def test_a_received_team_is_shown_by_version_5_alone_and_without_its_counts(giosg: httpx.Client) -> None:
    teams = TEAMS.replace("v6", "v5")
    assert names(giosg, teams) == ["My first team", "Partner support"]
    assert names(giosg, teams, is_shared="true") == ["Partner support"]
    assert names(giosg, teams, is_shared="false") == names(giosg, TEAMS) == ["My first team"]
    team = giosg.get(f"{teams}/{PARTNER_TEAM}").json()
    assert not {"member_count", "present_member_count", "is_humans_online", "is_deleted"} & set(team)
    assert giosg.get(f"{TEAMS}/{PARTNER_TEAM}").status_code == 404
    assert giosg.delete(f"{teams}/{PARTNER_TEAM}").status_code == 404
    assert giosg.get(f"{teams}/{PARTNER_TEAM}/memberships").status_code == 404


def test_a_share_needs_a_partner(giosg: httpx.Client) -> None:
    for stranger in (OTHER_ORGANIZATION, INVITING, ORGANIZATION, ADMIN):
        refused = share(giosg, "teams", TEAM, stranger)
        assert (refused.status_code, list(refused.json())) == (400, ["receiver_organization_id"])
    assert names(giosg, f"{GIVEN}/teams", "team_id") == []


@pytest.mark.parametrize(
    ("kind", "body", "field"),
    [
        ("teams", {}, "team_id"),
        ("teams", {"room_id": ROOM}, "team_id"),
        ("teams", {"team_id": ROOM}, "team_id"),
        ("rooms", {"team_id": TEAM}, "room_id"),
        ("rooms", {"room_id": OFFERED_ROOM}, "room_id"),
        ("rooms", {"room_id": "x"}, "room_id"),
        ("rooms", {"room_id": ROOM}, "non_field_errors"),
    ],
)
def test_what_cannot_be_shared_is_refused_by_field(
    giosg: httpx.Client, kind: str, body: dict[str, str], field: str
) -> None:
    refused = giosg.post(f"{GIVEN}/{kind}", json={"receiver_organization_id": PARTNER} | body)
    assert (refused.status_code, list(refused.json())) == (400, [field])


@pytest.mark.parametrize("kind", ["apps", "ROOMS", "room", ""])
def test_nothing_but_rooms_and_teams_is_shared(giosg: httpx.Client, kind: str) -> None:
    assert giosg.get(f"{GIVEN}/{kind}/{ROOM}").status_code == giosg.get(f"{GOT}/{kind}/{ROOM}").status_code == 404


@pytest.mark.parametrize("method", ["PUT", "PATCH"])
def test_the_name_of_a_share_is_all_that_changes(giosg: httpx.Client, partner: httpx.Client, method: str) -> None:
    before = giosg.get(f"{GIVEN}/rooms/{ROOM}").json()
    body = {"share_name": "Shop", "receiver_organization_id": INVITING, "room_id": OFFERED_ROOM}
    changed = giosg.request(method, f"{GIVEN}/rooms/{ROOM}", json=body)
    assert (changed.status_code, changed.json()) == (200, before | {"share_name": "Shop"})
    assert partner.get(f"{RECEIVED}/rooms/{ROOM}").json()["room"]["display_name"] == "Shop"
    assert giosg.patch(f"{GIVEN}/rooms/{ROOM}", json={}).json()["share_name"] == "Shop"
    assert giosg.put(f"{GIVEN}/rooms/{ROOM}", json={}).json()["share_name"] is None


def test_a_share_that_ends_takes_the_room_from_the_receiver(giosg: httpx.Client, partner: httpx.Client) -> None:
    assert giosg.delete(f"{GIVEN}/rooms/{ROOM}").status_code == 204
    for response in (
        giosg.get(f"{GIVEN}/rooms/{ROOM}"),
        giosg.delete(f"{GIVEN}/rooms/{ROOM}"),
        giosg.patch(f"{GIVEN}/rooms/{ROOM}", json={}),
        partner.get(f"{RECEIVED}/rooms/{ROOM}"),
        partner.get(f"{THEIRS}/rooms/{ROOM}"),
    ):
        assert (response.status_code, response.json()) == (404, NOT_FOUND)
    assert names(partner, f"{THEIRS}/rooms") == []
    assert share(giosg, "rooms", ROOM).status_code == 201


def test_a_deleted_room_or_team_takes_its_shares_with_it(giosg: httpx.Client, partner: httpx.Client) -> None:
    assert share(giosg, "teams", TEAM).status_code == 201
    assert giosg.delete(f"{OWN}/rooms/{ROOM}").status_code == giosg.delete(f"{TEAMS}/{TEAM}").status_code == 204
    for kind in ("rooms", "teams"):
        assert names(giosg, f"{GIVEN}/{kind}", "created_at") == names(partner, f"{RECEIVED}/{kind}", "created_at") == []
    assert names(partner, f"{THEIRS}/rooms") == []
    assert names(partner, f"{THEIRS}/teams") == ["Partner support"]


def test_what_was_received_can_be_passed_on_and_ends_for_all_with_the_first_share(
    giosg: httpx.Client, partner: httpx.Client
) -> None:
    accept(giosg)
    passed = share(giosg, "rooms", OFFERED_ROOM, share_name="Passed on")
    assert passed.status_code == 201
    got = partner.get(f"{RECEIVED}/rooms/{OFFERED_ROOM}").json()
    assert (got["sharer_organization_id"], got["room"]["organization_id"]) == (ORGANIZATION, INVITING)
    assert partner.get(f"{THEIRS}/rooms/{OFFERED_ROOM}").json()["display_name"] == "Passed on"
    assert giosg.delete(f"{OWN}/partnerships/{INVITING}").status_code == 204
    assert partner.get(f"{THEIRS}/rooms/{OFFERED_ROOM}").status_code == 404
    assert names(giosg, f"{GIVEN}/rooms", "room_id") == names(partner, f"{THEIRS}/rooms", "id") == [ROOM]


def test_a_subscriber_gets_no_earlier_events(giosg: httpx.Client) -> None:
    accept(giosg)
    for refused in (
        share(giosg, "rooms", OFFERED_ROOM, INVITING),
        share(giosg, "teams", PARTNER_TEAM),
        share(giosg, "rooms", ROOM),
    ):
        assert (refused.status_code, list(refused.json())) == (400, ["non_field_errors"])


def test_one_path_lists_the_shares_with_all_receivers(giosg: httpx.Client, partner: httpx.Client) -> None:
    accept(giosg)
    assert share(giosg, "rooms", ROOM, INVITING, share_name="Second").status_code == 201
    assert giosg.get(f"{GIVEN}/rooms/{ROOM}").json()["receiver_organization_id"] == PARTNER
    assert names(giosg, f"{GIVEN}/rooms", "share_name") == ["Demo web shop", "Second"]
    giosg.patch(f"{GIVEN}/rooms/{ROOM}", json={"share_name": "Both"})
    assert names(giosg, f"{GIVEN}/rooms", "share_name") == ["Both", "Both"]
    giosg.delete(f"{GIVEN}/rooms/{ROOM}")
    assert names(giosg, f"{GIVEN}/rooms", "share_name") == []


def test_shares_are_found_by_partner_and_by_order(giosg: httpx.Client, clock: Clock) -> None:
    accept(giosg)
    share(giosg, "rooms", ROOM, INVITING, share_name="Second")
    assert names(giosg, f"{GIVEN}/rooms", "share_name", receiver_organization_id=INVITING.upper()) == ["Second"]
    assert names(giosg, f"{GIVEN}/rooms", "share_name", ordering="-created_at") == ["Second", "Demo web shop"]
    assert names(giosg, f"{GOT}/teams", "team_id", sharer_organization_id=PARTNER) == [PARTNER_TEAM]
    assert names(giosg, f"{GOT}/teams", "team_id", sharer_organization_id=INVITING) == []
    assert names(giosg, f"{GOT}/rooms", "room_id", sharer_organization_id=INVITING) == [OFFERED_ROOM]


def test_a_cursor_of_the_list_of_rooms_is_invalid_in_the_list_of_teams(
    giosg: httpx.Client, partner: httpx.Client
) -> None:
    for number in range(30):
        room = giosg.post(f"{OWN}/rooms", json={"name": f"r{number}"}).json()["id"]
        assert share(giosg, "rooms", room).status_code == 201
    following = giosg.get(f"{GIVEN}/rooms").json()["next"]
    assert len(giosg.get(following).json()["results"]) > 0
    assert giosg.get(following.replace("/rooms", "/teams")).status_code == 404


def test_listing_shares_takes_a_permission_that_reading_one_does_not(limited: httpx.Client) -> None:
    for url in (f"{GIVEN}/rooms", f"{GOT}/teams"):
        assert limited.get(url).status_code == 403
    assert limited.get(f"{GIVEN}/rooms/{ROOM}").status_code == 200
    assert limited.get(f"{GOT}/teams/{PARTNER_TEAM}").status_code == 200
