"""The visitor API: identities and tokens, public rooms, and presence."""

from __future__ import annotations

import re
from typing import Any

import httpx
import pytest

from tests.mock.support import ADMIN, AGENT, NOT_FOUND, ORGANIZATION, OTHER_ORGANIZATION, ROOM, ROOMS, Mock

AUTH = f"/api/v5/public/orgs/{ORGANIZATION}/auth"
PUBLIC_ROOM = f"/api/v5/public/orgs/{ORGANIZATION}/rooms/{ROOM}"
VISITORS = f"{PUBLIC_ROOM}/visitors"
VISITOR = "3b90ef7c93484af4965a79ace7bc9a62"
SECRET = "8d2f6b0c4e9a17d35f8c2b6e0a94d7f1c3e5b8027a6d9f4e1b"
NEW = "0" * 31 + "1"


@pytest.fixture
def visitor(mock: Mock) -> httpx.Client:
    return mock.client("Bearer mock-visitor-token")


def authenticate(mock: Mock, organization: str = ORGANIZATION, **body: Any) -> dict[str, Any]:
    response = mock.anonymous.post(f"/api/v5/public/orgs/{organization}/auth", json=body)
    assert response.status_code == 200, response.text
    identity: dict[str, Any] = response.json()
    return identity


def with_token(mock: Mock, identity: dict[str, Any]) -> httpx.Client:
    return mock.client(f"Bearer {identity['access_token']}")


def is_present(mock: Mock, visitor_id: str) -> bool:
    """Return the presence in the record shared by both APIs."""
    record = mock.app.store.get("visitors", f"{ROOM}/{visitor_id}")
    assert record is not None
    return bool(record["is_present"])


class TestAuthentication:
    def test_an_unknown_visitor_gets_an_id_a_secret_and_a_token(self, mock: Mock) -> None:
        identity = authenticate(mock)
        assert re.fullmatch("[0-9a-f]{32}", identity["visitor_id"])
        assert re.fullmatch("[0-9a-f]{50}", identity["visitor_secret_id"])
        assert identity["organization_id"] == ORGANIZATION
        assert (identity["expires_in"], identity["expires_at"]) == (1800, "2026-01-01T00:30:00.000Z")
        assert with_token(mock, identity).get(PUBLIC_ROOM).status_code == 200
        assert authenticate(mock, visitor_secret_id=None)["visitor_id"] != identity["visitor_id"]

    def test_the_secret_makes_the_same_visitor_known_again_with_a_fresh_token(self, mock: Mock) -> None:
        first = authenticate(mock)
        again = authenticate(mock, visitor_secret_id=first["visitor_secret_id"])
        same = ("visitor_id", "visitor_secret_id", "organization_id")
        assert [again[name] for name in same] == [first[name] for name in same]
        assert again["access_token"] != first["access_token"]
        assert [with_token(mock, one).get(PUBLIC_ROOM).status_code for one in (first, again)] == [200, 200]

    def test_the_demo_visitor_is_known_by_the_demo_secret(self, mock: Mock) -> None:
        assert authenticate(mock, visitor_secret_id=SECRET)["visitor_id"] == VISITOR

    @pytest.mark.parametrize("secret", ["", "f" * 50, VISITOR])
    def test_a_secret_that_was_never_given_out_makes_a_new_visitor(self, mock: Mock, secret: str) -> None:
        identity = authenticate(mock, visitor_secret_id=secret)
        assert identity["visitor_secret_id"] != secret
        assert identity["visitor_id"] != VISITOR

    def test_a_secret_of_one_organization_is_unknown_in_another(self, mock: Mock) -> None:
        identity = authenticate(mock, OTHER_ORGANIZATION, visitor_secret_id=SECRET)
        assert identity["visitor_id"] != VISITOR
        assert identity["organization_id"] == OTHER_ORGANIZATION

    def test_it_asks_for_an_organization_that_exists_and_for_json(self, mock: Mock) -> None:
        unknown = "00000000-0000-4000-8000-000000000000"
        assert mock.anonymous.post(f"/api/v5/public/orgs/{unknown}/auth", json={}).status_code == 404
        assert mock.anonymous.post(AUTH, content="{}").status_code == 415
        assert mock.anonymous.post(AUTH, json={"visitor_secret_id": 1}).json().keys() == {"visitor_secret_id"}

    def test_it_ignores_credentials(self, mock: Mock) -> None:
        assert mock.client("Token nonsense").post(AUTH, json={}).status_code == 200


class TestToken:
    def test_it_expires_after_the_announced_time(self, mock: Mock) -> None:
        client = with_token(mock, authenticate(mock))
        mock.clock.advance(seconds=1799)
        assert client.get(PUBLIC_ROOM).status_code == 200
        mock.clock.advance(seconds=1)
        assert client.get(PUBLIC_ROOM).status_code == 401

    def test_an_expired_token_stays_expired_when_others_are_issued(self, mock: Mock) -> None:
        client = with_token(mock, authenticate(mock))
        mock.clock.advance(seconds=1800)
        fresh = with_token(mock, authenticate(mock))
        assert [client.get(PUBLIC_ROOM).status_code, fresh.get(PUBLIC_ROOM).status_code] == [401, 200]

    def test_it_is_for_one_organization(self, mock: Mock, visitor: httpx.Client) -> None:
        other = with_token(mock, authenticate(mock, OTHER_ORGANIZATION))
        assert other.get(PUBLIC_ROOM).status_code == 403
        assert visitor.get(PUBLIC_ROOM.replace(ORGANIZATION, OTHER_ORGANIZATION)).status_code == 403

    def test_neither_api_accepts_the_credentials_of_the_other(self, mock: Mock, visitor: httpx.Client) -> None:
        for user in (mock.giosg, mock.client("Bearer mock-access-token")):
            assert user.get(PUBLIC_ROOM).status_code == 401
        assert visitor.get(ROOMS).status_code == 401
        assert mock.client("Token mock-visitor-token").get(PUBLIC_ROOM).status_code == 401
        assert mock.anonymous.get(PUBLIC_ROOM).status_code == 401


class TestRooms:
    def test_a_room_shows_what_users_call_it(self, mock: Mock, visitor: httpx.Client) -> None:
        mock.giosg.patch(f"{ROOMS}/{ROOM}", json={"name": "Front desk"}).raise_for_status()
        room = visitor.get(PUBLIC_ROOM).json()
        assert (room["display_name"], room["language_code"]) == ("Front desk", "en")
        assert room["brand"] == visitor.get(f"{PUBLIC_ROOM}/brand").json()

    def test_a_brand_holds_nothing_of_the_organization(self, visitor: httpx.Client) -> None:
        brand = visitor.get(f"{PUBLIC_ROOM}/brand").json()
        assert (brand["name"], brand["primary_color_code"]) == ("Demo brand", "#1a6bb5")
        assert [name for name in brand if "organization" in name or "user" in name] == []

    def test_a_new_room_has_no_brand_and_no_online_users(self, mock: Mock, visitor: httpx.Client) -> None:
        room_id = mock.giosg.post(ROOMS, json={"name": "Empty"}).json()["id"]
        path = PUBLIC_ROOM.replace(ROOM, room_id)
        room = visitor.get(path).json()
        assert (room["brand"], room["is_online"]) == (None, False)
        assert (visitor.get(f"{path}/brand").status_code, visitor.get(f"{path}/brand").json()) == (404, NOT_FOUND)
        assert visitor.get(f"{path}/online_users").json()["results"] == []

    def test_a_deleted_or_unknown_room_is_missing(self, mock: Mock, visitor: httpx.Client) -> None:
        mock.giosg.delete(f"{ROOMS}/{ROOM}").raise_for_status()
        for path in (PUBLIC_ROOM, f"{PUBLIC_ROOM}/brand", f"{PUBLIC_ROOM}/online_users"):
            assert visitor.get(path).status_code == 404
        assert visitor.post(VISITORS, json={"id": VISITOR}).status_code == 404
        assert visitor.put(f"{VISITORS}/{VISITOR}", json={"presence_expires_in": 1}).status_code == 404


class TestOnlineUsers:
    def names(self, visitor: httpx.Client) -> list[str]:
        return [user["public_name"] for user in visitor.get(f"{PUBLIC_ROOM}/online_users").json()["results"]]

    def join(self, mock: Mock, user: str, **client: Any) -> None:
        path = f"/api/v5/orgs/{ORGANIZATION}/users/{user}/clients/{ORGANIZATION}"
        mock.giosg.put(path, json={"rooms": [ROOM], "expires_in": 60} | client).raise_for_status()

    def test_they_have_their_alias_or_else_their_name(self, mock: Mock, visitor: httpx.Client) -> None:
        assert self.names(visitor) == ["Demo"]
        mock.giosg.patch(f"/api/v5/users/{ADMIN}", json={"alias": None}).raise_for_status()
        assert self.names(visitor) == ["Demo Admin"]

    def test_a_user_comes_and_goes_with_a_client_in_the_room(self, mock: Mock, visitor: httpx.Client) -> None:
        mock.giosg.patch(f"/api/v5/users/{AGENT}", json={"is_online_enabled": True}).raise_for_status()
        self.join(mock, AGENT)
        assert len(self.names(visitor)) == 2
        mock.clock.advance(seconds=60)
        assert self.names(visitor) == ["Demo"]

    def test_a_room_is_online_while_somebody_is(self, mock: Mock, visitor: httpx.Client) -> None:
        assert visitor.get(PUBLIC_ROOM).json()["is_online"] is True
        mock.giosg.patch(f"/api/v5/users/{ADMIN}", json={"is_online_enabled": False}).raise_for_status()
        assert visitor.get(PUBLIC_ROOM).json()["is_online"] is False
        assert self.names(visitor) == []

    def test_a_client_in_another_room_does_not_count(self, mock: Mock, visitor: httpx.Client) -> None:
        mock.giosg.patch(f"/api/v5/users/{AGENT}", json={"is_online_enabled": True}).raise_for_status()
        self.join(mock, AGENT, rooms=[])
        assert self.names(visitor) == ["Demo"]

    def test_they_come_in_pages(self, start_mock: Any) -> None:
        mock = start_mock(page_size=1)
        mock.giosg.patch(f"/api/v5/users/{AGENT}", json={"is_online_enabled": True}).raise_for_status()
        self.join(mock, AGENT)
        visitor = mock.client("Bearer mock-visitor-token")
        first = visitor.get(f"{PUBLIC_ROOM}/online_users").json()
        second = visitor.get(first["next"]).json()
        assert [user["id"] for page in (first, second) for user in page["results"]] == [ADMIN, AGENT]
        assert (second["next"], visitor.get(second["previous"]).json()["results"]) == (None, first["results"])


class TestPresence:
    def test_no_visitor_ends_the_presence_of_another(self, mock: Mock, visitor: httpx.Client) -> None:
        other = with_token(mock, authenticate(mock))
        assert visitor.post(VISITORS, json={"id": VISITOR, "presence_expires_in": 600}).is_success
        for response in (
            other.post(VISITORS, json={"id": VISITOR, "presence_expires_in": 0}),
            other.put(f"{VISITORS}/{VISITOR}", json={"presence_expires_in": 0}),
            other.patch(f"{VISITORS}/{VISITOR}", json={"presence_expires_in": 0}),
        ):
            assert response.status_code == 403
        assert is_present(mock, VISITOR)
        assert visitor.patch(f"{VISITORS}/{VISITOR}", json={"presence_expires_in": 0}).is_success
        assert not is_present(mock, VISITOR)

    def test_who_brings_a_visitor_in_keeps_that_visitor_present(self, mock: Mock, visitor: httpx.Client) -> None:
        other = with_token(mock, authenticate(mock))
        assert visitor.post(VISITORS, json={"id": NEW}).status_code == 201
        assert visitor.patch(f"{VISITORS}/{NEW}", json={"presence_expires_in": 600}).is_success
        assert other.patch(f"{VISITORS}/{NEW}", json={"presence_expires_in": 0}).status_code == 403

    def test_coming_in_is_201_once_and_200_from_then_on(self, visitor: httpx.Client) -> None:
        first, again = (visitor.post(VISITORS, json={"id": NEW}) for _ in range(2))
        assert (first.status_code, again.status_code) == (201, 200)
        assert first.json() == again.json() == {"id": NEW, "room_id": ROOM}

    def test_a_visitor_is_present_for_the_time_that_was_said_last(self, mock: Mock, visitor: httpx.Client) -> None:
        visitor.post(VISITORS, json={"id": NEW, "presence_expires_in": 600})
        assert is_present(mock, NEW)
        for method, seconds in (("PUT", 30), ("PATCH", 60)):
            answer = visitor.request(method, f"{VISITORS}/{NEW}", json={"presence_expires_in": seconds})
            assert answer.json() == {"id": NEW, "room_id": ROOM, "presence_expires_in": seconds}
        mock.clock.advance(seconds=59)
        visitor.post(VISITORS, json={"id": VISITOR})
        assert is_present(mock, NEW)
        mock.clock.advance(seconds=1)
        visitor.post(VISITORS, json={"id": VISITOR})
        assert not is_present(mock, NEW)

    def test_coming_in_again_without_a_time_changes_nothing(self, mock: Mock, visitor: httpx.Client) -> None:
        visitor.post(VISITORS, json={"id": NEW, "presence_expires_in": 60})
        assert visitor.post(VISITORS, json={"id": NEW}).json()["presence_expires_in"] == 60
        mock.clock.advance(seconds=60)
        assert visitor.post(VISITORS, json={"id": NEW}).status_code == 200
        assert not is_present(mock, NEW)

    @pytest.mark.parametrize("seconds", [0, -1, -(10**30), 10**30])
    def test_any_number_of_seconds_is_taken(self, mock: Mock, visitor: httpx.Client, seconds: int) -> None:
        answer = visitor.put(f"{VISITORS}/{VISITOR}", json={"presence_expires_in": seconds})
        assert (answer.status_code, answer.json()["presence_expires_in"]) == (200, seconds)
        assert is_present(mock, VISITOR) == (seconds > 0)

    def test_a_user_outside_the_room_cannot_stay(self, visitor: httpx.Client) -> None:
        for method in ("PUT", "PATCH"):
            answer = visitor.request(method, f"{VISITORS}/{NEW}", json={"presence_expires_in": 60})
            assert (answer.status_code, answer.json()) == (404, NOT_FOUND)

    @pytest.mark.parametrize("identifier", ["", "x", VISITOR.upper(), VISITOR + "0", ORGANIZATION, None, 7])
    def test_an_invalid_id_is_rejected(self, visitor: httpx.Client, identifier: Any) -> None:
        answer = visitor.post(VISITORS, json={"id": identifier})
        assert (answer.status_code, list(answer.json())) == (400, ["id"])

    def test_required_attributes_must_be_present(self, visitor: httpx.Client) -> None:
        assert visitor.post(VISITORS, json={}).json() == {"id": ["This field is required."]}
        answer = visitor.patch(f"{VISITORS}/{VISITOR}", json={})
        assert answer.json() == {"presence_expires_in": ["This field is required."]}
