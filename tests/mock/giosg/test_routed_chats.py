"""What a bot does in a chat: seeing it routed, joining, buttons, inviting a team, leaving, ending (observed.md)."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.mock.support import (
    ABSENT_VISITOR,
    ADMIN,
    AGENT,
    BOT,
    CHAT,
    ENDED_CHAT,
    NOT_FOUND,
    ORGANIZATION,
    ROOM,
    ROOMS,
    TEAM,
    TEAMS,
    TEAMS_V5,
    VISITOR,
    WAITING_CHAT,
    WAITING_VISITOR,
    Clock,
    Mock,
)

USER = f"/api/v5/users/{BOT}"
ROUTED = f"{USER}/routed_chats"
MEMBERSHIPS = f"{ROUTED}/{WAITING_CHAT}/memberships"
MINE = f"{USER}/chats/{WAITING_CHAT}"
OWNED = f"/api/v5/orgs/{ORGANIZATION}/owned_chats"
RESPONSES = f"/__mock__/chats/{WAITING_CHAT}/responses"
JOIN = {"is_participating": True, "composing_status": "idle"}
NOWHERE = "00000000-0000-4000-8000-000000000000"
BUTTONS = {
    "message": "Welcome!",
    "attachments": [
        {
            "text": "Please choose:",
            "actions": [
                {"text": "Delivery", "type": "button", "value": "delivery", "is_disabled_on_selection": True},
                {"text": "A person", "type": "button", "value": "person", "is_disabled_on_visitor_message": True},
                {"text": "Shop", "type": "link_button", "value": "https://www.example.com/"},
            ],
        }
    ],
}


def results(client: httpx.Client, url: str) -> list[dict[str, Any]]:
    response = client.get(url)
    assert response.status_code == 200, response.text
    found: list[dict[str, Any]] = response.json()["results"]
    return found


def routed(client: httpx.Client, user: str = BOT) -> list[str]:
    return [one["id"] for one in results(client, f"/api/v5/users/{user}/routed_chats")]


@pytest.fixture
def joined(bot: httpx.Client) -> httpx.Client:
    """The bot, present and in the chat whose visitor waits."""
    bot.post(f"{USER}/clients", json={"presence_expires_in": 7200})
    assert bot.post(MEMBERSHIPS, json=JOIN).status_code == 201
    return bot


@pytest.fixture
def agent(mock: Mock) -> httpx.Client:
    """A member of the demo team."""
    return mock.limited


class TestRouting:
    def test_open_chats_of_the_room_are_routed_newest_first(self, bot: httpx.Client) -> None:
        assert routed(bot) == [WAITING_CHAT, CHAT]
        chat = bot.get(f"{ROUTED}/{WAITING_CHAT}").json()
        assert (chat["is_waiting"], chat["present_user_participant_count"]) == (True, 0)

    def test_a_new_chat_of_a_visitor_is_routed(self, bot: httpx.Client, giosg: httpx.Client) -> None:
        started = giosg.post(f"{ROOMS}/{ROOM}/visitors/{ABSENT_VISITOR}/chats").json()["id"]
        assert routed(bot) == [started, WAITING_CHAT, CHAT]

    def test_an_ended_chat_is_not(self, bot: httpx.Client) -> None:
        for path in (f"{ROUTED}/{ENDED_CHAT}", f"{ROUTED}/{ENDED_CHAT}/memberships", f"{ROUTED}/{NOWHERE}"):
            response = bot.get(path)
            assert (response.status_code, response.json()) == (404, NOT_FOUND)
        assert bot.post(f"{ROUTED}/{ENDED_CHAT}/memberships", json=JOIN).status_code == 404

    def test_chats_are_routed_to_the_members_of_teams(self, giosg: httpx.Client, mock: Mock) -> None:
        assert routed(mock.limited, AGENT) == [WAITING_CHAT, CHAT]
        giosg.delete(f"{TEAMS_V5}/{TEAM}/memberships/{AGENT}")
        assert routed(mock.limited, AGENT) == []
        assert mock.limited.get(f"/api/v5/users/{AGENT}/routed_chats/{CHAT}").status_code == 404

    def test_the_users_present_can_be_read_before_joining(self, bot: httpx.Client) -> None:
        (visitor,) = results(bot, MEMBERSHIPS)
        assert (visitor["member_id"], visitor["room_id"]) == (WAITING_VISITOR, ROOM)
        assert (visitor["room_organization_id"], visitor["member_organization_id"]) == (ORGANIZATION, None)

    def test_users_of_other_organizations_have_no_routed_chats(self, partner: httpx.Client) -> None:
        assert partner.get(ROUTED).status_code == 404


class TestJoining:
    def test_who_joins_is_new_once(self, joined: httpx.Client) -> None:
        again = joined.post(MEMBERSHIPS, json=JOIN)
        assert (again.status_code, again.json()["member_id"]) == (200, BOT)
        assert (again.json()["is_present"], again.json()["is_bot"]) == (True, True)
        assert again.json()["member_organization_id"] == ORGANIZATION

    def test_the_chat_follows(self, joined: httpx.Client) -> None:
        chat = joined.get(f"{ROUTED}/{WAITING_CHAT}").json()
        assert (chat["is_waiting"], chat["member_count"]) == (False, 2)
        counters = [chat[f"present{kind}_participant_count"] for kind in ("", "_user", "_visitor")]
        assert counters == [2, 1, 1]
        assert counters == [chat[f"present{kind}_member_count"] for kind in ("", "_user", "_visitor")]
        assert joined.get("/api/v5/users/me").json()["current_chat_count"] == 1

    def test_one_can_join_without_opening_the_chat(self, bot: httpx.Client) -> None:
        member = bot.post(MEMBERSHIPS, json=JOIN | {"is_participating": False}).json()
        assert (member["is_participating"], bot.get(f"{ROUTED}/{WAITING_CHAT}").json()["is_waiting"]) == (False, True)
        assert bot.post(f"{MINE}/messages", json={"message": "Hello"}).status_code == 201

    def test_owned_chats_are_joined_for_anybody(self, giosg: httpx.Client) -> None:
        response = giosg.post(f"{OWNED}/{WAITING_CHAT}/memberships", json=JOIN | {"member_id": AGENT})
        assert (response.status_code, response.json()["member_id"]) == (201, AGENT)
        members = results(giosg, f"{OWNED}/{WAITING_CHAT}/memberships")
        assert [one["member_id"] for one in members] == [WAITING_VISITOR, AGENT]
        assert giosg.get(f"{OWNED}/{WAITING_CHAT}").json()["member_count"] == 2
        unknown = giosg.post(f"{OWNED}/{WAITING_CHAT}/memberships", json=JOIN | {"member_id": NOWHERE})
        assert (unknown.status_code, list(unknown.json())) == (400, ["member_id"])
        for path in (f"{OWNED}/{NOWHERE}", f"{OWNED}/{NOWHERE}/memberships"):
            assert giosg.get(path).status_code == 404

    def test_leaving_leaves_a_message_and_the_chat(self, joined: httpx.Client) -> None:
        left = joined.patch(f"{USER}/chat_memberships/{WAITING_CHAT}", json={"is_participating": False})
        assert (left.status_code, left.json()["is_participating"], left.json()["is_present"]) == (200, False, False)
        assert results(joined, f"{MINE}/messages")[-1]["type"] == "leave"
        assert joined.get(f"{ROUTED}/{WAITING_CHAT}").json()["present_user_participant_count"] == 0
        assert joined.get("/api/v5/users/me").json()["current_chat_count"] == 0
        rejoined = joined.patch(f"{USER}/chat_memberships/{WAITING_CHAT}", json={"is_participating": True})
        assert rejoined.json()["is_present"] is True

    def test_a_user_who_never_joined_can_change_nothing(self, bot: httpx.Client) -> None:
        for method, path, body in (
            ("PATCH", f"{USER}/chat_memberships/{WAITING_CHAT}", {"is_participating": False}),
            ("PATCH", MINE, {"is_ended": True}),
            ("POST", f"{MINE}/messages", {"message": "Hello"}),
            ("POST", f"{MINE}/outgoing_chat_invitations", {"invited_team_id": TEAM}),
            ("GET", MINE, None),
            ("GET", f"{MINE}/messages", None),
        ):
            response = bot.request(method, path, json=body)
            assert (response.status_code, response.json()) == (404, NOT_FOUND)

    @pytest.mark.parametrize(
        ("status", "later"),
        [("typing", "typed"), ("composing", "has_composed"), ("typed", "typed"), ("idle", "idle"), ("other", "other")],
    )
    def test_typing_ends_by_itself(self, joined: httpx.Client, clock: Clock, status: str, later: str) -> None:
        membership = f"{USER}/chat_memberships/{WAITING_CHAT}"
        assert joined.patch(membership, json={"composing_status": status}).json()["composing_status"] == status
        clock.advance(seconds=10)
        changed = joined.patch(membership, json={})
        assert (changed.json()["composing_status"], changed.json()["is_participating"]) == (later, True)


class TestButtons:
    @pytest.fixture
    def sent(self, joined: httpx.Client) -> dict[str, Any]:
        response = joined.post(f"{MINE}/messages", json=BUTTONS)
        assert response.status_code == 201
        found: dict[str, Any] = response.json()
        return found

    def choose(self, client: httpx.Client, sent: dict[str, Any], number: int) -> httpx.Response:
        action = sent["attachments"][0]["actions"][number]["id"]
        return client.post(RESPONSES, json={"message_id": sent["id"], "action_id": action})

    def test_attachments_and_actions_get_identifiers(self, joined: httpx.Client, sent: dict[str, Any]) -> None:
        (card,) = sent["attachments"]
        assert (card["text"], card["title"]) == ("Please choose:", None)
        assert len({one["id"] for one in card["actions"]}) == 3
        assert [one["value"] for one in card["actions"]] == ["delivery", "person", "https://www.example.com/"]
        assert results(joined, f"{MINE}/messages")[-1] == sent

    def test_messages_are_the_oldest_first(self, joined: httpx.Client, sent: dict[str, Any]) -> None:
        texts = [one.get("message") for one in results(joined, f"{MINE}/messages")]
        assert texts == [None, "Do you have this chair in black?", None, "Welcome!"]
        older = results(joined, f"/api/v5/orgs/{ORGANIZATION}/users/{BOT}/chats/{WAITING_CHAT}/messages")
        assert [one["id"] for one in older] == [one["id"] for one in results(joined, f"{MINE}/messages")][::-1]

    def test_the_visitors_choice_carries_its_value(self, joined: httpx.Client, sent: dict[str, Any]) -> None:
        response = self.choose(joined, sent, 1)
        assert response.status_code == 201
        chosen = results(joined, f"{MINE}/messages")[-1]
        assert chosen == response.json()
        assert (chosen["type"], chosen["response_value"], chosen["message"]) == ("action", "person", "A person")
        assert (chosen["sender_type"], chosen["sender_id"]) == ("visitor", WAITING_VISITOR)
        assert chosen["response_to_message_id"] == sent["id"]
        assert chosen["response_to_action"] == sent["attachments"][0]["actions"][1]
        assert "actions" not in chosen["response_to_attachment"]
        assert joined.get(MINE).json()["is_waiting"] is True

    def test_a_button_can_be_off_after_a_choice(self, joined: httpx.Client, sent: dict[str, Any]) -> None:
        assert self.choose(joined, sent, 0).status_code == 201
        assert self.choose(joined, sent, 0).status_code == 400
        assert self.choose(joined, sent, 1).status_code == 201, "this one stays on"

    def test_a_button_can_be_off_after_a_message_of_the_visitor(self, mock: Mock) -> None:
        messages = f"/api/v5/users/{ADMIN}/chats/{CHAT}/messages"
        sent = mock.giosg.post(messages, json=BUTTONS).json()
        said = mock.client("Bearer mock-visitor-token").post(
            f"/api/v5/public/visitors/{VISITOR}/chats/{CHAT}/messages", json={"message": "Well..."}
        )
        assert said.status_code == 201
        path = f"/__mock__/chats/{CHAT}/responses"
        for number, status in ((1, 400), (0, 201)):
            action = sent["attachments"][0]["actions"][number]["id"]
            assert mock.anonymous.post(path, json={"message_id": sent["id"], "action_id": action}).status_code == status

    def test_a_link_or_an_unknown_button_cannot_be_chosen(self, joined: httpx.Client, sent: dict[str, Any]) -> None:
        assert self.choose(joined, sent, 2).status_code == 400
        for body in (
            {"message_id": sent["id"], "action_id": NOWHERE},
            {"message_id": NOWHERE, "action_id": NOWHERE},
            {},
        ):
            assert joined.post(RESPONSES, json=body).status_code == 400
        assert (
            joined.post(
                f"/__mock__/chats/{NOWHERE}/responses", json=body | {"message_id": "", "action_id": ""}
            ).status_code
            == 404
        )
        assert joined.get(RESPONSES).status_code == 405

    def test_the_visitor_sees_the_buttons(self, mock: Mock) -> None:
        sent = mock.giosg.post(f"/api/v5/users/{ADMIN}/chats/{CHAT}/messages", json=BUTTONS).json()
        seen = results(
            mock.client("Bearer mock-visitor-token"), f"/api/v5/public/visitors/{VISITOR}/chats/{CHAT}/messages"
        )
        assert sent["attachments"] in [one.get("attachments") for one in seen]


class TestInviting:
    def test_the_chat_is_routed_to_the_team(self, joined: httpx.Client, giosg: httpx.Client) -> None:
        team = giosg.post(TEAMS, json={"name": "Customer service"}).json()["id"]
        giosg.delete(f"{TEAMS_V5}/{TEAM}/memberships/{AGENT}")
        giosg.put(f"{TEAMS_V5}/{team}/memberships/{AGENT}", json={"is_admin": False})
        assert routed(giosg, AGENT) == []
        for _ in range(2):
            response = joined.post(f"{MINE}/outgoing_chat_invitations", json={"invited_team_id": team})
            assert (response.status_code, response.json()["invited_team_id"]) == (201, team)
        assert routed(giosg, AGENT) == [WAITING_CHAT]
        assert (
            giosg.post(f"/api/v5/users/{AGENT}/routed_chats/{WAITING_CHAT}/memberships", json=JOIN).status_code == 201
        )

    def test_a_team_that_there_is_not_cannot_be_invited(self, joined: httpx.Client) -> None:
        for team in (NOWHERE, "8e1d7f42-3a6b-4c95-b0e8-7f2d9c4a1b53"):
            response = joined.post(f"{MINE}/outgoing_chat_invitations", json={"invited_team_id": team})
            assert (response.status_code, list(response.json())) == (400, ["invited_team_id"])


class TestEnding:
    def test_an_ended_chat_is_locked_and_empty(self, joined: httpx.Client, clock: Clock) -> None:
        clock.advance(minutes=1)
        ended = joined.patch(MINE, json={"is_ended": True})
        assert (ended.status_code, ended.json()["is_ended"]) == (200, True)
        assert ended.json()["ended_at"] == "2026-01-01T00:01:00.000Z"
        assert (ended.json()["is_waiting"], ended.json()["present_participant_count"]) == (False, 0)
        assert joined.get("/api/v5/users/me").json()["current_chat_count"] == 0
        assert WAITING_CHAT not in routed(joined)
        assert joined.get(MINE).json() == ended.json()
        locked = (400, {"non_field_errors": ["The chat has ended."]})
        for method, path, body in (
            ("PATCH", MINE, {"is_ended": True}),
            ("PATCH", MINE, {"is_ended": False}),
            ("POST", f"{MINE}/messages", {"message": "One more thing"}),
            ("PATCH", f"{USER}/chat_memberships/{WAITING_CHAT}", {"is_participating": True}),
            ("POST", f"{MINE}/outgoing_chat_invitations", {"invited_team_id": TEAM}),
        ):
            response = joined.request(method, path, json=body)
            assert (response.status_code, response.json()) == locked, path

    def test_a_patch_that_does_not_end_it_changes_nothing(self, joined: httpx.Client) -> None:
        before = joined.get(MINE).json()
        for body in ({}, {"is_ended": False}):
            assert joined.patch(MINE, json=body).json() == before

    def test_the_visitor_sees_the_end(self, mock: Mock) -> None:
        visitor = mock.client("Bearer mock-visitor-token")
        mock.giosg.patch(f"/api/v5/users/{ADMIN}/chats/{CHAT}", json={"is_ended": True})
        assert all(one["is_ended"] for one in results(visitor, f"/api/v5/public/visitors/{VISITOR}/chats"))
        messages = f"/api/v5/public/visitors/{VISITOR}/chats/{CHAT}/messages"
        assert visitor.post(messages, json={"message": "Hello?"}).status_code == 400
        started = visitor.post(
            f"/api/v5/public/orgs/{ORGANIZATION}/rooms/{ROOM}/visitors/{VISITOR}/chats", params={"auto_resume": "true"}
        )
        assert started.status_code == 201, "an ended chat is not gone on with"


class TestRoomsAndVisitors:
    def test_the_room_of_a_chat_can_be_read(self, bot: httpx.Client, giosg: httpx.Client) -> None:
        room = bot.get(f"{USER}/rooms/{ROOM}")
        assert (room.status_code, room.json()) == (200, giosg.get(f"{ROOMS}/{ROOM}").json())
        assert bot.get(f"{USER}/rooms/{NOWHERE}").status_code == 404

    def test_a_shared_room_can_be_read_by_its_receiver(self, partner: httpx.Client) -> None:
        room = partner.get(f"/api/v5/users/5a0c9e27-4d18-4b63-8f7a-1e2d6b9c3f40/rooms/{ROOM}")
        assert (room.status_code, room.json()["is_shared"]) == (200, True)

    @pytest.mark.parametrize("visitor", [VISITOR, ABSENT_VISITOR])
    def test_a_visitor_can_be_read_present_or_not(self, bot: httpx.Client, visitor: str) -> None:
        found = bot.get(f"{USER}/rooms/{ROOM}/visitors/{visitor}")
        assert (found.status_code, found.json()["id"]) == (200, visitor)
        assert bot.get(f"{USER}/rooms/{ROOM}/visitors/{'0' * 32}").status_code == 404

    def test_the_variable_username_names_the_visitor(self, giosg: httpx.Client) -> None:
        variables = f"{ROOMS}/{ROOM}/visitors/{WAITING_VISITOR}/variables"
        for name in ("Somebody", "Jane Doe"):
            response = giosg.post(variables, json={"key": "username", "value": name})
            assert (response.status_code, response.json()) == (201, {"key": "username", "value": name})
        giosg.post(variables, json={"key": "colour", "value": "red"})
        (member,) = results(giosg, f"{OWNED}/{WAITING_CHAT}/memberships")
        assert (member["member_name"], member["member_public_name"]) == ("Jane Doe", None)
        visitor = giosg.get(f"{ROOMS}/{ROOM}/visitors/{WAITING_VISITOR}").json()
        assert "Jane Doe" not in visitor.values(), "the visitor has no attribute for it"
