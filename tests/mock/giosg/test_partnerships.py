"""Partnerships, from both sides, and the effects of ending one (reference/giosg-live/partnerships.md)."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.mock.support import NOT_FOUND, ORGANIZATION, OTHER_ORGANIZATION, PARTNER, ROOM, Clock

TEAM = "2c8f63a0-8f2c-4a3b-9a51-0d5a7c1e4b10"
PARTNER_TEAM = "8e1d7f42-3a6b-4c95-b0e8-7f2d9c4a1b53"
OWN = f"/api/v5/orgs/{ORGANIZATION}"
THEIRS = f"/api/v5/orgs/{PARTNER}"
PARTNERSHIP = f"{OWN}/partnerships/{PARTNER}"
OTHER_SIDE = f"{THEIRS}/partnerships/{ORGANIZATION}"


def results(client: httpx.Client, url: str, **query: str) -> list[dict[str, Any]]:
    response = client.get(url, params=query)
    assert response.status_code == 200, response.text
    found: list[dict[str, Any]] = response.json()["results"]
    return found


def test_each_side_lists_the_other_as_its_partner(giosg: httpx.Client, partner: httpx.Client) -> None:
    (own,) = results(giosg, f"{OWN}/partnerships")
    (other,) = results(partner, f"{THEIRS}/partnerships")
    assert (own["partner_organization"]["name"], own["organization"]["name"]) == (
        "Partner Organization",
        "Demo Organization",
    )
    assert (other["partner_organization_id"], other["organization_id"]) == (ORGANIZATION, PARTNER)
    assert giosg.get(PARTNERSHIP).json() == own
    assert partner.get(OTHER_SIDE).json() == other


@pytest.mark.parametrize("method", ["PUT", "PATCH"])
def test_a_name_for_the_partner_is_this_sides_alone(giosg: httpx.Client, partner: httpx.Client, method: str) -> None:
    renamed = giosg.request(method, PARTNERSHIP, json={"display_name": "Friends", "created_at": "x"})
    assert (renamed.status_code, renamed.json()["display_name"]) == (200, "Friends")
    assert renamed.json()["created_at"] == "2015-09-07T09:12:04.310Z"
    assert giosg.get(PARTNERSHIP).json() == renamed.json()
    assert partner.get(OTHER_SIDE).json()["display_name"] is None


def test_a_put_without_a_name_brings_the_partners_own_back_and_a_patch_does_not(giosg: httpx.Client) -> None:
    assert giosg.patch(PARTNERSHIP, json={}).json()["display_name"] == "Our partner"
    assert giosg.put(PARTNERSHIP, json={}).json()["display_name"] is None


def test_a_renamed_organization_is_shown_under_its_new_name_to_its_partner(
    giosg: httpx.Client, partner: httpx.Client
) -> None:
    giosg.patch(OWN, json={"name": "Renamed Organization"})
    assert partner.get(OTHER_SIDE).json()["partner_organization"]["name"] == "Renamed Organization"
    assert partner.get(f"{THEIRS}/incoming_shares/rooms/{ROOM}").json()["sharer_organization"] == {
        "id": ORGANIZATION,
        "name": "Renamed Organization",
    }


def test_an_organization_that_is_not_a_partner_is_not_found(giosg: httpx.Client) -> None:
    for stranger in (OTHER_ORGANIZATION, ORGANIZATION, "x"):
        url = f"{OWN}/partnerships/{stranger}"
        for response in (giosg.get(url), giosg.patch(url, json={}), giosg.put(url, json={}), giosg.delete(url)):
            assert (response.status_code, response.json()) == (404, NOT_FOUND)


def test_the_partners_own_pages_stay_closed(giosg: httpx.Client) -> None:
    for url in (OTHER_SIDE, f"{THEIRS}/partnerships", f"{THEIRS}/rooms", f"{THEIRS}/outgoing_shares/teams", THEIRS):
        assert giosg.get(url).status_code == 403


def test_a_partnership_ends_on_both_sides_and_with_it_the_shares_both_ways(
    giosg: httpx.Client, partner: httpx.Client
) -> None:
    assert results(partner, f"{THEIRS}/rooms")
    assert giosg.get(f"/api/v5/orgs/{ORGANIZATION}/teams/{PARTNER_TEAM}").status_code == 200
    assert giosg.delete(PARTNERSHIP).status_code == 204
    assert giosg.get(PARTNERSHIP).status_code == partner.get(OTHER_SIDE).status_code == 404
    for client, base in ((giosg, OWN), (partner, THEIRS)):
        for url in ("partnerships", "outgoing_shares/rooms", "outgoing_shares/teams"):
            assert results(client, f"{base}/{url}") == []
        for url in ("incoming_shares/rooms", "incoming_shares/teams"):
            assert results(client, f"{base}/{url}") == []
    assert results(partner, f"{THEIRS}/rooms") == []
    assert giosg.get(f"/api/v5/orgs/{ORGANIZATION}/teams/{PARTNER_TEAM}").status_code == 404


def test_the_other_side_can_end_a_partnership_as_well(giosg: httpx.Client, partner: httpx.Client) -> None:
    assert partner.delete(OTHER_SIDE).status_code == 204
    assert giosg.get(PARTNERSHIP).status_code == 404
    assert results(giosg, f"{OWN}/outgoing_shares/rooms") == []


def test_nothing_can_be_shared_after_the_partnership_has_ended(giosg: httpx.Client, clock: Clock) -> None:
    body = {"receiver_organization_id": PARTNER, "team_id": TEAM}
    giosg.delete(PARTNERSHIP)
    refused = giosg.post(f"{OWN}/outgoing_shares/teams", json=body)
    assert (refused.status_code, list(refused.json())) == (400, ["receiver_organization_id"])
