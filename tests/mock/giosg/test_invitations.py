"""Invitations: sending, receiving, accepting, rejecting, cancelling (reference/giosg-live/partnerships.md)."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.mock.support import ADMIN, AGENT, NOT_FOUND, ORGANIZATION, PARTNER, ROOM, Clock, Mock

TEAM = "2c8f63a0-8f2c-4a3b-9a51-0d5a7c1e4b10"
INVITING = "c92e4d18-7b35-4f60-a1d7-2e8b5f6c9047"
OFFERED_ROOM = "d4b8a2f6-1c7e-4953-9e0b-5a6f3d8c2714"
OUTGOING = "/api/v5/outgoing_invitations"
INCOMING = "/api/v5/incoming_invitations"
DEMO_KEY = "h3Zc8mWq5tYx2rKv9bLd"
OWN = f"/api/v5/orgs/{ORGANIZATION}"
THEIRS = f"/api/v5/orgs/{PARTNER}"
PAULA = "paula.partner@partner.example.com"


def send(client: httpx.Client, email: str = PAULA, **more: Any) -> dict[str, Any]:
    response = client.post(OUTGOING, json={"email": email, "partner_visibility": "organization"} | more)
    assert response.status_code == 201, response.text
    invitation: dict[str, Any] = response.json()
    return invitation


def ids(client: httpx.Client, url: str, name: str = "id", **query: Any) -> list[str]:
    response = client.get(url, params=query)
    assert response.status_code == 200, response.text
    return [one[name] for one in response.json()["results"]]


def key_of(client: httpx.Client, invitation: dict[str, Any]) -> str:
    (found,) = [one for one in client.get(INCOMING).json()["results"] if one["id"] == invitation["id"]]
    return str(found["key"])


def answer(client: httpx.Client, key: str, word: str, **body: Any) -> httpx.Response:
    return client.post(f"{INCOMING}/{key}/{word}", json=body)


def test_an_invitation_is_pending_until_it_is_answered(giosg: httpx.Client, clock: Clock) -> None:
    invitation = send(giosg, "somebody@elsewhere.example.com")
    assert (invitation["status"], invitation["message"], invitation["partner_display_name"]) == (0, "", None)
    assert (invitation["created_by_organization_id"], invitation["created_by_user_id"]) == (ORGANIZATION, ADMIN)
    assert invitation["created_by_user"] == {"id": ADMIN, "full_name": "Demo Admin"}
    for name in ("resolved_at", "resolved_by_organization", "resolved_by_user_id", "partnership_id"):
        assert invitation[name] is None
    assert invitation["created_new_partnership"] is None
    assert giosg.get(f"{OUTGOING}/{invitation['id']}").json() == invitation
    assert ids(giosg, OUTGOING)[-1] == ids(giosg, OUTGOING, ordering="-created_at")[0] == invitation["id"]


def test_the_organization_of_the_address_receives_it_and_sees_no_more_than_it_should(
    giosg: httpx.Client, partner: httpx.Client
) -> None:
    invitation = send(giosg, PAULA.upper(), message="Hello", room_shares=[{"room_id": ROOM, "share_name": "Shop"}])
    (received,) = partner.get(INCOMING).json()["results"]
    assert (received["id"], received["message"], received["status"]) == (invitation["id"], "Hello", 0)
    assert received["created_by_organization"] == {"id": ORGANIZATION, "name": "Demo Organization"}
    assert [*received["room_shares"][0]] == ["room_id", "room"]
    assert not {"partner_display_name", "partner_visibility", "partnership_id"} & set(received)
    assert "key" not in invitation
    assert partner.get(f"{INCOMING}/{received['key']}").json() == received
    assert partner.get(f"{INCOMING}/{invitation['id']}").json() == NOT_FOUND
    assert partner.get(f"{OUTGOING}/{invitation['id']}").json() == NOT_FOUND


def test_an_accepted_invitation_makes_partners_of_both_and_begins_the_shares(giosg: httpx.Client, clock: Clock) -> None:
    clock.advance(hours=1)
    accepted = answer(giosg, DEMO_KEY, "accept", display_name="Friends", visibility="management")
    assert accepted.status_code == 200
    said = accepted.json()
    assert (said["status"], said["resolved_at"]) == (1, "2026-01-01T01:00:00.000Z")
    assert (said["resolved_by_organization_id"], said["resolved_by_user_id"]) == (ORGANIZATION, ADMIN)
    partnership = giosg.get(f"{OWN}/partnerships/{INVITING}").json()
    assert (partnership["display_name"], partnership["created_at"]) == ("Friends", "2026-01-01T01:00:00.000Z")
    share = giosg.get(f"{OWN}/incoming_shares/rooms/{OFFERED_ROOM}").json()
    assert (share["sharer_organization_id"], share["created_at"]) == (INVITING, "2026-01-01T01:00:00.000Z")
    room = giosg.get(f"{OWN}/rooms/{OFFERED_ROOM}").json()
    assert (room["name"], room["is_shared"], room["organization_id"]) == ("Inviting shop", True, INVITING)
    assert ids(giosg, INCOMING, status=1) == ids(giosg, INCOMING) == [said["id"]]


def test_a_rejected_invitation_leads_to_nothing(giosg: httpx.Client) -> None:
    rejected = giosg.post(f"{INCOMING}/{DEMO_KEY}/reject")
    assert (rejected.status_code, rejected.json()["status"]) == (200, 2)
    assert rejected.json()["resolved_at"] == "2026-01-01T00:00:00.000Z"
    assert giosg.get(f"{INCOMING}/{DEMO_KEY}").json() == rejected.json()
    assert giosg.get(f"{OWN}/partnerships/{INVITING}").status_code == 404
    assert giosg.get(f"{OWN}/rooms/{OFFERED_ROOM}").status_code == 404
    assert (ids(giosg, INCOMING, status=2), ids(giosg, INCOMING, status=0)) == ([rejected.json()["id"]], [])


@pytest.mark.parametrize("first", ["accept", "reject"])
@pytest.mark.parametrize("second", ["accept", "reject"])
def test_an_answer_is_given_once(giosg: httpx.Client, first: str, second: str) -> None:
    assert answer(giosg, DEMO_KEY, first, visibility="organization").status_code == 200
    again = answer(giosg, DEMO_KEY, second, visibility="organization")
    assert (again.status_code, list(again.json())) == (403, ["detail"])


def test_the_sender_learns_what_became_of_it(giosg: httpx.Client, partner: httpx.Client) -> None:
    giosg.delete(f"{OWN}/partnerships/{PARTNER}")
    sent = send(giosg, partner_display_name="Paula's", team_shares=[{"team_id": TEAM, "share_name": "Helpers"}])
    assert answer(partner, key_of(partner, sent), "accept", visibility="organization").status_code == 200
    seen = giosg.get(f"{OUTGOING}/{sent['id']}").json()
    assert (seen["status"], seen["created_new_partnership"]) == (1, True)
    assert seen["resolved_by_organization"] == {"id": PARTNER, "name": "Partner Organization"}
    assert seen["resolved_by_user"]["full_name"] == "Paula Partner"
    assert seen["partnership_id"] is not None
    assert giosg.get(f"{OWN}/partnerships/{PARTNER}").json()["display_name"] == "Paula's"
    share = giosg.get(f"{OWN}/outgoing_shares/teams/{TEAM}").json()
    assert (share["receiver_organization_id"], share["share_name"]) == (PARTNER, "Helpers")
    team = partner.get(f"/api/v5/orgs/{PARTNER}/teams/{TEAM}").json()
    assert (team["name"], team["display_name"]) == ("My first team", "Helpers")


def test_an_existing_partner_needs_to_say_nothing_and_keeps_what_it_said(
    giosg: httpx.Client, partner: httpx.Client
) -> None:
    partner.patch(f"{THEIRS}/partnerships/{ORGANIZATION}", json={"display_name": "The demo"})
    sent = send(giosg, partner_display_name="Not taken")
    assert answer(partner, key_of(partner, sent), "accept").status_code == 200
    seen = giosg.get(f"{OUTGOING}/{sent['id']}").json()
    assert (seen["created_new_partnership"], seen["partnership_id"] is None) == (False, False)
    assert partner.get(f"{THEIRS}/partnerships/{ORGANIZATION}").json()["display_name"] == "The demo"
    assert giosg.get(f"{OWN}/partnerships/{PARTNER}").json()["display_name"] == "Our partner"


def test_a_new_partner_must_say_who_sees_it(giosg: httpx.Client) -> None:
    for body in ({}, {"display_name": "x"}, {"visibility": "nobody"}, {"visibility": None}):
        refused = answer(giosg, DEMO_KEY, "accept", **body)
        assert (refused.status_code, list(refused.json())) == (400, ["visibility"])
    assert giosg.get(f"{INCOMING}/{DEMO_KEY}").json()["status"] == 0
    assert giosg.get(f"{OWN}/partnerships/{INVITING}").status_code == 404


def test_what_the_receiver_has_already_is_not_shared_twice(giosg: httpx.Client, partner: httpx.Client) -> None:
    sent = send(giosg, room_shares=[{"room_id": ROOM, "share_name": "Second name"}])
    answer(partner, key_of(partner, sent), "accept")
    (share,) = giosg.get(f"{OWN}/outgoing_shares/rooms").json()["results"]
    assert share["share_name"] == "Demo web shop"


def test_a_cancelled_invitation_disappears_for_both(giosg: httpx.Client, partner: httpx.Client) -> None:
    sent = send(giosg)
    key = key_of(partner, sent)
    assert giosg.delete(f"{OUTGOING}/{sent['id']}").status_code == 204
    for response in (
        giosg.get(f"{OUTGOING}/{sent['id']}"),
        giosg.delete(f"{OUTGOING}/{sent['id']}"),
        partner.get(f"{INCOMING}/{key}"),
        answer(partner, key, "accept"),
        answer(partner, key, "reject"),
    ):
        assert (response.status_code, response.json()) == (404, NOT_FOUND)
    assert ids(partner, INCOMING) == []
    assert sent["id"] not in ids(giosg, OUTGOING)


@pytest.mark.parametrize("word", ["accept", "reject"])
def test_an_answered_invitation_cannot_be_cancelled(giosg: httpx.Client, partner: httpx.Client, word: str) -> None:
    sent = send(giosg)
    assert answer(partner, key_of(partner, sent), word).status_code == 200
    refused = giosg.delete(f"{OUTGOING}/{sent['id']}")
    assert (refused.status_code, list(refused.json())) == (403, ["detail"])
    assert giosg.get(f"{OUTGOING}/{sent['id']}").status_code == 200


def test_the_sender_does_not_answer_its_own_invitation(giosg: httpx.Client) -> None:
    own = send(giosg, "demo.agent@example.com")
    for word in ("accept", "reject"):
        assert answer(giosg, key_of(giosg, own), word, visibility="organization").status_code == 403
    assert giosg.get(f"{OUTGOING}/{own['id']}").json()["status"] == 0


def test_who_has_the_key_may_answer_in_the_place_of_the_receiver(giosg: httpx.Client, partner: httpx.Client) -> None:
    assert answer(partner, DEMO_KEY, "accept", visibility="organization").status_code == 200
    assert ids(partner, INCOMING, "key") == [DEMO_KEY]
    assert ids(giosg, INCOMING) == []
    for response in (giosg.get(f"{INCOMING}/{DEMO_KEY}"), answer(giosg, DEMO_KEY, "reject")):
        assert (response.status_code, response.json()) == (404, NOT_FOUND)
    assert partner.get(f"{THEIRS}/partnerships/{INVITING}").status_code == 200


@pytest.mark.parametrize("kind", ["room", "team"])
def test_only_what_the_organization_can_use_is_offered(giosg: httpx.Client, kind: str) -> None:
    for stranger in (OFFERED_ROOM, AGENT):
        body = {"email": PAULA, "partner_visibility": "management", f"{kind}_shares": [{f"{kind}_id": stranger}]}
        refused = giosg.post(OUTGOING, json=body)
        assert (refused.status_code, list(refused.json())) == (400, [f"{kind}_shares"])


def test_a_room_that_is_deleted_meanwhile_is_no_longer_offered(giosg: httpx.Client, partner: httpx.Client) -> None:
    sent = send(giosg, room_shares=[{"room_id": ROOM}, {"room_id": ROOM.upper(), "share_name": "Last"}])
    assert [one["share_name"] for one in sent["room_shares"]] == ["Last"]
    giosg.delete(f"{OWN}/rooms/{ROOM}")
    assert giosg.get(f"{OUTGOING}/{sent['id']}").json()["room_shares"] == []
    assert answer(partner, key_of(partner, sent), "accept").json()["room_shares"] == []
    assert ids(partner, f"{THEIRS}/rooms") == []


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"partner_visibility": "organization"}, "email"),
        ({"email": "no address", "partner_visibility": "organization"}, "email"),
        ({"email": PAULA}, "partner_visibility"),
        ({"email": PAULA, "partner_visibility": "all"}, "partner_visibility"),
        ({"email": PAULA, "partner_visibility": "organization", "room_shares": [{}]}, "room_shares"),
    ],
)
def test_an_invitation_that_does_not_fit_is_refused_by_field(
    giosg: httpx.Client, body: dict[str, Any], field: str
) -> None:
    refused = giosg.post(OUTGOING, json=body)
    assert (refused.status_code, list(refused.json())) == (400, [field])


def test_invitations_are_found_by_state(giosg: httpx.Client, mock: Mock) -> None:
    assert len(ids(giosg, OUTGOING, status=0)) == 1
    assert ids(giosg, OUTGOING, status=1) == ids(giosg, OUTGOING, status=2) == []
    assert giosg.get(OUTGOING, params={"status": 3}).status_code == 400
    assert mock.partner.get(OUTGOING).json()["results"] == []


def test_a_key_is_compared_letter_by_letter(giosg: httpx.Client) -> None:
    for key in (DEMO_KEY.lower(), DEMO_KEY + "x", "b7c3f5e1-2d94-4a68-8f0b-9e6d1c5a7b32"):
        assert giosg.get(f"{INCOMING}/{key}").json() == NOT_FOUND
