"""Which webhooks an app gets of chats, memberships and messages (reference/giosg-live/observed.md)."""

from __future__ import annotations

from collections.abc import Callable

import httpx
import jsonschema_rs
import pytest

from scripts.mock.giosg import events
from tests.conftest import Documents
from tests.mock.subscriber import Subscriber, subscribe
from tests.mock.support import (
    ADMIN,
    AGENT,
    APP,
    APP_SECRET,
    BOT,
    CHAT,
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
OWNED = f"/api/v5/orgs/{ORGANIZATION}/owned_chats"
JOIN = {"is_participating": True, "composing_status": "idle"}
KINDS = {
    "chats": "chat",
    "routed_chats": "chat",
    "owned_chats": "chat",
    "memberships": "chatMembership",
    "chat_memberships": "chatMembership",
    "messages": "chatMessage",
}


@pytest.fixture
def validators(documents: Documents) -> dict[str, jsonschema_rs.Draft202012Validator]:
    """The schemas of the document's webhooks, by name."""
    document = documents.read("bundle", "giosg")
    found = {}
    for name, item in document.root["webhooks"].items():
        if "post" in item:
            schema = item["post"]["requestBody"]["content"]["application/json"]["schema"]
            whole = schema | {"components": document.root["components"]}
            found[name] = jsonschema_rs.Draft202012Validator(whole, validate_formats=True)
    return found


def told(subscriber: Subscriber, count: int) -> list[tuple[str, str, str]]:
    """Channel below the user or organization, action and resource of the first events."""
    bodies = [one.body for one in subscriber.wait_for(count)]
    return [("/".join(one["channel"].split("/")[5:]), one["action"], one["resource_id"]) for one in bodies]


def converse(mock: Mock) -> None:
    """A whole conversation: a new chat, a message, joining, buttons, a choice, a team, leaving, the end."""
    bot, giosg = mock.client("Bearer mock-bot-token"), mock.giosg
    visitor = mock.client("Bearer mock-visitor-token")
    client = bot.post(f"{USER}/clients", json={"presence_expires_in": 60}).json()["id"]
    chat = visitor.post(f"/api/v5/public/orgs/{ORGANIZATION}/rooms/{ROOM}/visitors/{VISITOR}/chats").json()["id"]
    said = f"/api/v5/public/visitors/{VISITOR}/chats/{chat}/messages"
    assert visitor.post(said, json={"message": "Hello"}).status_code == 201
    assert bot.post(f"{ROUTED}/{chat}/memberships", json=JOIN).status_code == 201
    action = {"text": "A person", "type": "button", "value": "person"}
    body = {"message": "Welcome!", "attachments": [{"actions": [action]}]}
    sent = bot.post(f"{USER}/chats/{chat}/messages", json=body).json()
    action_id = sent["attachments"][0]["actions"][0]["id"]
    chosen = mock.anonymous.post(
        f"/__mock__/chats/{chat}/responses", json={"message_id": sent["id"], "action_id": action_id}
    )
    assert chosen.status_code == 201
    assert bot.post(f"{USER}/chats/{chat}/outgoing_chat_invitations", json={"invited_team_id": TEAM}).is_success
    variables = f"{ROOMS}/{ROOM}/visitors/{VISITOR}/variables"
    assert giosg.post(variables, json={"key": "username", "value": "Jane"}).is_success
    assert bot.patch(f"{USER}/chat_memberships/{chat}", json={"is_participating": False}).is_success
    assert bot.patch(f"{USER}/chat_memberships/{chat}", json=JOIN | {"composing_status": "typing"}).is_success
    mock.clock.advance(seconds=60)
    assert bot.patch(f"{USER}/clients/{client}", json={"presence_expires_in": 60}).is_success
    assert bot.patch(f"{USER}/chats/{chat}", json={"is_ended": True}).is_success


def test_every_body_of_a_conversation_fits_the_document(
    mock: Mock, subscriber: Subscriber, validators: dict[str, jsonschema_rs.Draft202012Validator]
) -> None:
    subscribe(mock.anonymous, subscriber)
    converse(mock)
    deliveries = mock.anonymous.get("/__mock__/webhooks").json()["deliveries"]
    received = subscriber.wait_for(len(deliveries))
    seen = set()
    for one in received:
        kind = KINDS[one.body["channel"].split("/")[-1]]
        name = f"{kind}{one.body['action'].capitalize()}"
        errors = [error.message for error in validators[name].iter_errors(one.body)]
        assert not errors, (name, one.body)
        seen.add(name)
        if one.body["action"] == "changed":
            assert "id" not in one.body["resource"]
    assert seen == {
        "chatAdded",
        "chatChanged",
        "chatRemoved",
        "chatMembershipAdded",
        "chatMembershipChanged",
        "chatMessageAdded",
    }
    channels = {tuple(one.body["channel"].split("/")) for one in received}
    shapes = {tuple(part if len(part) < 20 else "{}" for part in channel) for channel in channels}
    assert len(shapes) == len(events.CHANNELS), "every list that there is was told of"


class TestLists:
    def test_a_new_chat_is_added_and_then_changes(self, giosg: httpx.Client, subscriber: Subscriber) -> None:
        subscribe(giosg, subscriber, channels=[ROUTED])
        chat = giosg.post(f"{ROOMS}/{ROOM}/visitors/{WAITING_VISITOR}/chats").json()
        giosg.post(f"{OWNED}/{chat['id']}/memberships", json=JOIN | {"member_id": ADMIN})
        assert told(subscriber, 2) == [("routed_chats", "added", chat["id"]), ("routed_chats", "changed", chat["id"])]
        added, changed = subscriber.events
        assert added["resource"] == chat
        assert added["channel"] == ROUTED
        assert changed["resource"] == {
            "member_count": 2,
            "present_participant_count": 2,
            "present_member_count": 2,
            "present_user_participant_count": 1,
            "present_user_member_count": 1,
        }

    def test_joining_publishes_membership_message_and_chat_in_this_order(
        self, bot: httpx.Client, subscriber: Subscriber
    ) -> None:
        subscribe(bot, subscriber)
        bot.post(f"{ROUTED}/{WAITING_CHAT}/memberships", json=JOIN)
        found = told(subscriber, 9)
        routed = [event for event in found if event[0].startswith("routed_chats")]
        assert [event[:2] for event in routed] == [
            (f"routed_chats/{WAITING_CHAT}/memberships", "added"),
            (f"routed_chats/{WAITING_CHAT}/messages", "added"),
            ("routed_chats", "changed"),
        ]
        assert ("chats", "added", WAITING_CHAT) in found
        assert ("chat_memberships", "added", WAITING_CHAT) in found

    def test_an_ended_chat_is_removed_from_the_routed_ones_only(
        self, giosg: httpx.Client, subscriber: Subscriber
    ) -> None:
        subscribe(giosg, subscriber, channels=[ROUTED, OWNED])
        giosg.patch(f"/api/v5/users/{ADMIN}/chats/{CHAT}", json={"is_ended": True})
        assert told(subscriber, 2) == [("routed_chats", "removed", CHAT), ("owned_chats", "changed", CHAT)]
        removed, changed = subscriber.events
        assert "resource" not in removed
        assert (changed["resource"]["is_ended"], changed["resource"]["present_participant_count"]) == (True, 0)

    def test_an_invited_team_of_the_bot_adds_the_chat(
        self, mock: Mock, start_mock: Callable[..., Mock], subscriber: Subscriber
    ) -> None:
        giosg = mock.giosg
        team = giosg.post(TEAMS, json={"name": "Bots"}).json()["id"]
        giosg.put(f"{TEAMS_V5}/{team}/memberships/{BOT}", json={"is_admin": False})
        mock.app.store.update("chat_routing", ROOM, {"room_id": ROOM, "user_ids": [], "team_ids": []})
        subscribe(giosg, subscriber, channels=[ROUTED])
        giosg.post(f"/api/v5/users/{ADMIN}/chats/{CHAT}/outgoing_chat_invitations", json={"invited_team_id": team})
        assert told(subscriber, 1) == [("routed_chats", "added", CHAT)]

    def test_becoming_absent_is_published(self, bot: httpx.Client, subscriber: Subscriber, clock: Clock) -> None:
        bot.post(f"{USER}/clients", json={"presence_expires_in": 60})
        bot.post(f"{ROUTED}/{WAITING_CHAT}/memberships", json=JOIN)
        subscribe(bot, subscriber, channels=[f"{USER}/chat_memberships", f"{USER}/chats"])
        clock.advance(seconds=60)
        bot.get("/api/v5/users/me")
        told(subscriber, 2)
        assert [event["resource"] for event in subscriber.events] == [
            {
                "present_participant_count": 1,
                "present_user_participant_count": 0,
                "present_member_count": 1,
                "present_user_member_count": 0,
            },
            {"is_present": False},
        ]

    def test_a_message_of_the_visitor_comes_whole(self, mock: Mock, subscriber: Subscriber) -> None:
        subscribe(mock.anonymous, subscriber, channels=[f"{ROUTED}/*/messages"])
        visitor = mock.client("Bearer mock-visitor-token")
        visitor.post(f"/api/v5/public/visitors/{VISITOR}/chats/{CHAT}/messages", json={"message": "And to Norway?"})
        (received,) = subscriber.wait_for(1)
        listed = mock.giosg.get(f"/api/v5/users/{ADMIN}/chats/{CHAT}/messages").json()["results"]
        assert received.body["resource"] == listed[-1]


class TestChoice:
    """What a subscription asks for, and nothing else."""

    @pytest.mark.parametrize(
        ("asked", "sent"),
        [
            (f"{OWNED}/*/messages", f"{OWNED}/*/messages"),
            (f"{OWNED}/{CHAT}/messages", f"{OWNED}/{CHAT}/messages"),
            (f"{OWNED}/{{chat_id}}/messages", f"{OWNED}/{CHAT}/messages"),
            ("/api/v5/orgs/*/owned_chats/*/messages", "/api/v5/orgs/*/owned_chats/*/messages"),
        ],
    )
    def test_channels_are_sent_as_subscribed(
        self, giosg: httpx.Client, subscriber: Subscriber, asked: str, sent: str
    ) -> None:
        subscribe(giosg, subscriber, channels=[asked])
        giosg.post(f"/api/v5/users/{ADMIN}/chats/{CHAT}/messages", json={"message": "Hello"})
        (received,) = subscriber.wait_for(1)
        assert received.body["channel"] == sent

    def test_other_chats_and_actions_are_not_told(self, giosg: httpx.Client, subscriber: Subscriber) -> None:
        subscribe(giosg, subscriber, channels=[f"{OWNED}/{WAITING_CHAT}/messages", OWNED], actions=["added"])
        giosg.post(f"/api/v5/users/{ADMIN}/chats/{CHAT}/messages", json={"message": "Hello"})
        assert giosg.get("/__mock__/webhooks").json()["deliveries"] == []

    def test_chats_of_others_are_not_told(self, giosg: httpx.Client, subscriber: Subscriber) -> None:
        subscribe(giosg, subscriber, channels=[f"{USER}/chats", f"{USER}/chat_memberships"])
        giosg.put(f"/api/v5/orgs/{ORGANIZATION}/users/{AGENT}/chat_memberships/{CHAT}", json=JOIN)
        assert giosg.get("/__mock__/webhooks").json()["deliveries"] == []


class TestCredentials:
    def test_an_event_brings_credentials_of_the_bot_for_five_minutes(
        self, mock: Mock, subscriber: Subscriber, clock: Clock
    ) -> None:
        subscribe(mock.giosg, subscriber, channels=[f"{OWNED}/*/messages"])
        mock.giosg.post(f"/api/v5/users/{ADMIN}/chats/{CHAT}/messages", json={"message": "Hello"})
        (received,) = subscriber.wait_for(1)
        given = received.body["app_user_auth"]
        assert {name: value for name, value in given.items() if name != "access_token"} == {
            "token_type": "Bearer",
            "expires_in": 300,
            "user_id": BOT,
            "organization_id": ORGANIZATION,
        }
        token = given["access_token"]
        for scheme in (f"Bearer {token}", f"GIOSGAPP {token} {APP_SECRET}"):
            assert mock.client(scheme).get("/api/v5/users/me").json()["id"] == BOT
        clock.advance(seconds=299)
        assert mock.client(f"Bearer {token}").get("/api/v5/users/me").status_code == 200
        clock.advance(seconds=1)
        response = mock.client(f"Bearer {token}").get("/api/v5/users/me")
        assert (response.status_code, response.json()) == (401, {"detail": "Token expired."})

    def test_a_subscription_belongs_to_an_app(self, giosg: httpx.Client, subscriber: Subscriber) -> None:
        made = subscribe(giosg, subscriber, app_id=APP.upper())
        assert (made["app_id"], made["user_id"], made["organization_id"]) == (APP, BOT, ORGANIZATION)
        assert giosg.get("/__mock__/webhooks").json()["subscriptions"] == [made]
