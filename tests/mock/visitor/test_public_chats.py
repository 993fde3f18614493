"""Chats in the visitor API: the same as users see, limited to the visitor's own."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from tests.conftest import Documents
from tests.mock.support import (
    ABSENT_VISITOR,
    ADMIN,
    CHAT,
    ENDED_CHAT,
    NOT_FOUND,
    ORGANIZATION,
    OTHER_ORGANIZATION,
    ROOM,
    ROOMS,
    VISITOR,
    WAITING_CHAT,
    WAITING_VISITOR,
    Clock,
    Mock,
)

CHATS = f"/api/v5/public/visitors/{VISITOR}/chats"
MESSAGES = f"{CHATS}/{CHAT}/messages"
MEMBERSHIPS = f"{CHATS}/{CHAT}/memberships"
PUBLIC_ROOM = f"/api/v5/public/orgs/{ORGANIZATION}/rooms/{ROOM}"
START = f"{PUBLIC_ROOM}/visitors/{VISITOR}/chats"
OF_ROOM = f"{ROOMS}/{ROOM}/chats"
OF_ADMIN = f"/api/v5/orgs/{ORGANIZATION}/users/{ADMIN}"


@pytest.fixture
def visitor(mock: Mock) -> httpx.Client:
    return mock.client("Bearer mock-visitor-token")


def results(client: httpx.Client, url: str, **query: str) -> list[dict[str, Any]]:
    response = client.get(url, params=query)
    assert response.status_code == 200, response.text
    found: list[dict[str, Any]] = response.json()["results"]
    return found


def as_users_see(giosg: httpx.Client, chat_id: str) -> dict[str, Any]:
    (found,) = [one for one in results(giosg, OF_ROOM) if one["id"] == chat_id]
    return found


def test_the_demo_chats_are_those_of_the_document(visitor: httpx.Client, documents: Documents) -> None:
    document = json.loads(documents.path("bundle", "visitor").read_text(encoding="utf-8"))
    examples = document["components"]["examples"]
    for url, example in {
        CHATS: "PublicChatPage",
        MESSAGES: "PublicChatMessagePage",
        MEMBERSHIPS: "ChatMembershipPage",
    }.items():
        assert visitor.get(url).json() == examples[example]["value"], url


def test_users_see_the_chat_that_a_visitor_starts(visitor: httpx.Client, giosg: httpx.Client) -> None:
    response = visitor.post(START)
    assert (response.status_code, response.json()["member_count"]) == (201, 1)
    started = response.json()["id"]
    assert [one["id"] for one in results(visitor, CHATS)] == [ENDED_CHAT, CHAT, started]
    seen = as_users_see(giosg, started)
    assert (seen["chat_type"], seen["room_name"], seen["is_waiting"]) == ("visitor", "Web shop", False)


@pytest.mark.parametrize(("resume", "status"), [("true", 200), ("false", 201)])
def test_a_visitor_goes_on_with_a_chat_only_if_asked_to(visitor: httpx.Client, resume: str, status: int) -> None:
    response = visitor.post(START, params={"auto_resume": resume})
    assert (response.status_code, response.json()["id"] == CHAT) == (status, status == 200)


def test_a_visitor_waits_from_the_own_message_to_a_users_answer(
    visitor: httpx.Client, giosg: httpx.Client, clock: Clock
) -> None:
    started = visitor.post(START).json()["id"]
    for _ in range(2):
        clock.advance(minutes=1)
        sent = visitor.post(f"{CHATS}/{started}/messages", json={"message": "Hello?", "sender_id": ADMIN})
        assert sent.status_code == 201
        assert (sent.json()["sender_type"], sent.json()["sender_id"], sent.json()["type"]) == (
            "visitor",
            VISITOR,
            "msg",
        )
    waiting = as_users_see(giosg, started)
    assert (waiting["is_waiting"], waiting["waiting_started_at"]) == (True, "2026-01-01T00:01:00.000Z")
    assert (waiting["visitor_message_count"], waiting["message_count"]) == (2, 2)
    assert waiting["first_visitor_message_url"] == "https://www.example.com/chairs/oak"
    assert waiting["first_visitor_message_url_title"] == "Oak chair"
    assert [one["id"] for one in results(giosg, OF_ROOM, is_waiting="true")] == [started, WAITING_CHAT]
    giosg.put(
        f"{OF_ADMIN}/chat_memberships/{started}", json={"is_participating": False, "composing_status": "idle"}
    ).raise_for_status()
    assert results(visitor, CHATS)[-1]["is_waiting"] is True
    giosg.post(f"{OF_ADMIN}/chats/{started}/messages", json={"message": "Hello!"}).raise_for_status()
    answered = results(visitor, CHATS)[-1]
    assert (answered["is_waiting"], answered["waiting_started_at"]) == (False, "2026-01-01T00:01:00.000Z")


def test_it_begins_anew_with_the_next_message_after_an_answer(
    visitor: httpx.Client, giosg: httpx.Client, clock: Clock
) -> None:
    clock.advance(minutes=1)
    visitor.post(MESSAGES, json={"message": "And to Norway?"}).raise_for_status()
    after = as_users_see(giosg, CHAT)
    assert (after["is_waiting"], after["waiting_started_at"]) == (True, "2026-01-01T00:01:00.000Z")


def test_each_side_reads_what_the_other_says_the_visitor_without_real_names(
    visitor: httpx.Client, giosg: httpx.Client
) -> None:
    sent = visitor.post(MESSAGES, json={"message": "And to Norway?"}).json()
    of_users = results(giosg, f"{OF_ROOM}/{CHAT}/messages")
    assert of_users[0] == sent | {"sender_name": None}
    giosg.post(f"{OF_ADMIN}/chats/{CHAT}/messages", json={"message": "Yes."}).raise_for_status()
    newest = results(visitor, MESSAGES)[-1]
    assert (newest["message"], newest["sender_public_name"]) == ("Yes.", "Demo")
    assert "sender_name" not in newest


def test_a_visitor_sees_a_user_come_and_compose(visitor: httpx.Client, giosg: httpx.Client) -> None:
    body = {"is_participating": True, "composing_status": "composing"}
    giosg.put(f"{OF_ADMIN}/chat_memberships/{CHAT}", json=body).raise_for_status()
    admin = results(visitor, MEMBERSHIPS)[1]
    assert (admin["member_public_name"], admin["composing_status"]) == ("Demo", "composing")


def test_a_visitor_whose_presence_has_expired_is_absent_from_the_chat(
    visitor: httpx.Client, giosg: httpx.Client, clock: Clock
) -> None:
    def of_users() -> tuple[int, int, int]:
        present = as_users_see(giosg, CHAT)["present_visitor_member_count"]  # first, so that nothing else refreshes it
        there = results(giosg, f"{ROOMS}/{ROOM}/priority_visitors")
        return present, len(there), giosg.get(f"{ROOMS}/{ROOM}/present_visitors/{VISITOR}").status_code

    visitor.put(f"{PUBLIC_ROOM}/visitors/{VISITOR}", json={"presence_expires_in": 60}).raise_for_status()
    assert of_users() == (1, 2, 200)
    clock.advance(seconds=60)
    assert of_users() == (0, 1, 404)
    assert results(visitor, MEMBERSHIPS)[0]["is_present"] is False


def test_a_new_visitor_of_the_room_can_chat_and_is_shown_to_users(mock: Mock, giosg: httpx.Client) -> None:
    identity = mock.anonymous.post(f"/api/v5/public/orgs/{ORGANIZATION}/auth", json={}).json()
    client, visitor_id = mock.client(f"Bearer {identity['access_token']}"), identity["visitor_id"]
    start = START.replace(VISITOR, visitor_id)
    assert client.post(start).status_code == 404, "not in the room yet"
    client.post(f"{PUBLIC_ROOM}/visitors", json={"id": visitor_id, "presence_expires_in": 60}).raise_for_status()
    chat = client.post(start, params={"auto_resume": "true"})
    assert chat.status_code == 201
    assert visitor_id in [one["id"] for one in results(giosg, f"{ROOMS}/{ROOM}/priority_visitors")]
    client.post(
        f"/api/v5/public/visitors/{visitor_id}/chats/{chat.json()['id']}/messages", json={"message": "Hello"}
    ).raise_for_status()
    assert as_users_see(giosg, chat.json()["id"])["first_visitor_message_url"] is None, "nobody knows the page"


@pytest.mark.parametrize("other", [WAITING_VISITOR, ABSENT_VISITOR, "0" * 32])
def test_another_visitors_chats_are_not_found(visitor: httpx.Client, other: str) -> None:
    chats = CHATS.replace(VISITOR, other)
    for response in (
        visitor.get(chats),
        visitor.post(START.replace(VISITOR, other)),
        visitor.get(f"{chats}/{WAITING_CHAT}/messages"),
        visitor.get(f"{CHATS}/{WAITING_CHAT}/messages"),
        visitor.get(f"{CHATS}/{WAITING_CHAT}/memberships"),
        visitor.post(f"{CHATS}/{WAITING_CHAT}/messages", json={"message": "Hello"}),
        visitor.post(f"{chats}/{WAITING_CHAT}/messages", json={"message": "Hello"}),
    ):
        assert (response.status_code, response.json()) == (404, NOT_FOUND), response.request.url


def test_an_ended_chat_is_locked_and_another_organization_closed(visitor: httpx.Client) -> None:
    response = visitor.post(f"{CHATS}/{ENDED_CHAT}/messages", json={"message": "One more thing"})
    assert (response.status_code, response.json()) == (400, {"non_field_errors": ["The chat has ended."]})
    assert visitor.post(START.replace(ORGANIZATION, OTHER_ORGANIZATION)).status_code == 403


def test_a_visitor_says_at_most_two_thousand_characters(visitor: httpx.Client) -> None:
    assert visitor.post(MESSAGES, json={"message": "x" * 2000}).status_code == 201
    assert visitor.post(MESSAGES, json={"message": "x" * 2001}).status_code == 400
