"""Chats: actions, and their effects on chat, members, messages, user and visitor."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from tests.conftest import Documents
from tests.mock.support import (
    ABSENT_VISITOR,
    ADMIN,
    AGENT,
    CHAT,
    ENCRYPTED_CHAT,
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
)

ORG = f"/api/v5/orgs/{ORGANIZATION}"
IN_ROOM = f"{ROOMS}/{ROOM}/chats"
START = f"{ROOMS}/{ROOM}/visitors/{VISITOR}/chats"
OF_USER = f"/api/v5/users/{ADMIN}/chats"
MEMBERS = f"{IN_ROOM}/{CHAT}/memberships"
MESSAGES = f"{IN_ROOM}/{CHAT}/messages"
NOWHERE = "00000000-0000-4000-8000-000000000000"
IDLE = {"is_participating": True, "composing_status": "idle"}
AWAY = {"is_participating": False, "composing_status": "idle"}


def results(client: httpx.Client, url: str, **query: str) -> list[dict[str, Any]]:
    response = client.get(url, params=query)
    assert response.status_code == 200, response.text
    found: list[dict[str, Any]] = response.json()["results"]
    return found


def ids(client: httpx.Client, url: str, **query: str) -> list[str]:
    return [one["id"] for one in results(client, url, **query)]


def chat(client: httpx.Client, chat_id: str = CHAT) -> dict[str, Any]:
    (found,) = [one for one in results(client, f"{ORG}/owned_chats") if one["id"] == chat_id]
    return found


def participation(user: str, chat_id: str = CHAT) -> str:
    return f"{ORG}/users/{user}/chat_memberships/{chat_id}"


def messages(user: str, chat_id: str = CHAT) -> str:
    return f"{ORG}/users/{user}/chats/{chat_id}/messages"


def test_the_demo_chats_add_up_to_what_the_document_shows(giosg: httpx.Client, documents: Documents) -> None:
    document = json.loads(documents.path("bundle", "giosg").read_text(encoding="utf-8"))
    examples = document["components"]["examples"]
    for url, example in {
        f"{ORG}/owned_chats": "ChatPage",
        IN_ROOM: "ChatPage",
        OF_USER: "UserChatPage",
        MEMBERS: "ChatMembershipPage",
        f"{IN_ROOM}/{ENDED_CHAT}/memberships": "EndedChatMembershipPage",
        f"{ORG}/users/{ADMIN}/chat_memberships": "OwnChatMembershipPage",
        MESSAGES: "ChatMessagePage",
        f"{IN_ROOM}/{WAITING_CHAT}/memberships": "WaitingChatMembershipPage",
        f"{IN_ROOM}/{WAITING_CHAT}/messages": "WaitingChatMessagePage",
        f"{IN_ROOM}/{ENDED_CHAT}/messages": "EndedChatMessagePage",
        f"{IN_ROOM}/{ENCRYPTED_CHAT}/messages": "EncryptedChatMessagePage",
    }.items():
        assert giosg.get(url).json() == examples[example]["value"], url


class TestStarting:
    def test_a_started_chat_holds_the_visitor_and_nothing_said(self, giosg: httpx.Client) -> None:
        response = giosg.post(START)
        assert response.status_code == 201
        started = response.json()
        assert (started["chat_type"], started["room_id"], started["room_name"]) == ("visitor", ROOM, "Web shop")
        assert (started["message_count"], started["member_count"], started["visitor_member_count"]) == (0, 1, 1)
        assert (started["is_waiting"], started["waiting_started_at"], started["is_ended"]) == (False, None, False)
        (member,) = results(giosg, f"{IN_ROOM}/{started['id']}/memberships")
        assert (member["member_id"], member["member_type"], member["is_participating"]) == (VISITOR, "visitor", True)

    def test_it_is_the_first_of_every_list(self, giosg: httpx.Client) -> None:
        started = giosg.post(START).json()["id"]
        for url in (f"{ORG}/owned_chats", IN_ROOM):
            assert ids(giosg, url) == [started, WAITING_CHAT, CHAT, ENDED_CHAT, ENCRYPTED_CHAT]
        assert ids(giosg, OF_USER) == [CHAT], "the user who started it is not a member"

    def test_a_chat_is_resumed_for_the_named_user(self, giosg: httpx.Client) -> None:
        response = giosg.post(START, params={"auto_resume": AGENT})
        assert (response.status_code, response.json()["id"]) == (200, CHAT)
        assert response.json()["member_count"] == 3
        assert CHAT in ids(giosg, f"/api/v5/users/{AGENT}/chats", is_participating="true")

    def test_without_an_open_chat_a_new_one_is_created_with_the_user(self, giosg: httpx.Client) -> None:
        other = START.replace(VISITOR, ABSENT_VISITOR)
        first = giosg.post(other, params={"auto_resume": AGENT})
        assert (first.status_code, first.json()["member_count"]) == (201, 2)
        second = giosg.post(other, params={"auto_resume": ADMIN})
        assert (second.status_code, second.json()["id"]) == (200, first.json()["id"])

    def test_only_a_visitor_of_the_room_and_a_user_of_the_organization_will_do(self, giosg: httpx.Client) -> None:
        for wrong in ("0" * 32, VISITOR.upper(), VISITOR[:-1], NOWHERE):
            assert giosg.post(START.replace(VISITOR, wrong)).status_code == 404
        room = giosg.post(ROOMS, json={"name": "Telephone"}).json()["id"]
        assert giosg.post(START.replace(ROOM, room)).status_code == 404
        refused = giosg.post(START, params={"auto_resume": NOWHERE})
        assert (refused.status_code, list(refused.json())) == (400, ["auto_resume"])
        assert ids(giosg, IN_ROOM) == [WAITING_CHAT, CHAT, ENDED_CHAT, ENCRYPTED_CHAT]


class TestLists:
    def test_open_and_ended_chats_can_be_listed_apart(self, giosg: httpx.Client) -> None:
        assert ids(giosg, IN_ROOM, is_ended="true") == [ENDED_CHAT, ENCRYPTED_CHAT]
        assert ids(giosg, IN_ROOM, is_ended="false") == [WAITING_CHAT, CHAT]
        agent = f"/api/v5/users/{AGENT}/chats"
        assert (ids(giosg, agent, is_ended="true"), ids(giosg, agent, is_ended="false")) == ([ENDED_CHAT], [])

    def test_a_room_lists_its_own_chats_only(self, giosg: httpx.Client) -> None:
        room = giosg.post(ROOMS, json={"name": "Telephone"}).json()["id"]
        assert ids(giosg, f"{ROOMS}/{room}/chats") == []
        for below in ("memberships", "messages"):
            response = giosg.get(f"{ROOMS}/{room}/chats/{CHAT}/{below}")
            assert (response.status_code, response.json()) == (404, NOT_FOUND)

    def test_a_user_lists_chats_in_their_own_order_not_in_that_of_joining(
        self, giosg: httpx.Client, clock: Clock
    ) -> None:
        started = giosg.post(START).json()["id"]
        for chat_id in (started, CHAT):
            clock.advance(minutes=1)
            giosg.put(participation(AGENT, chat_id), json=IDLE)
        assert ids(giosg, f"/api/v5/users/{AGENT}/chats") == [started, CHAT, ENDED_CHAT]

    def test_both_paths_of_a_users_chats_show_the_same(self, giosg: httpx.Client) -> None:
        giosg.put(participation(ADMIN), json=AWAY)
        for query in ({}, {"is_participating": "true"}, {"is_participating": "false"}, {"is_ended": "false"}):
            older = results(giosg, f"{ORG}/users/{ADMIN}/chats", **query)
            assert older == results(giosg, OF_USER, **query)
        assert ids(giosg, OF_USER, is_participating="false") == [CHAT]

    def test_pages_of_a_users_chats_follow_each_other(self, giosg: httpx.Client) -> None:
        made = [giosg.post(START, params={}).json()["id"] for _ in range(60)]
        for chat_id in made:
            giosg.put(participation(ADMIN, chat_id), json=IDLE)
        seen: list[str] = []
        url: str | None = OF_USER
        while url is not None:
            page = giosg.get(url).json()
            seen += [one["id"] for one in page["results"]]
            url = page["next"]
        assert seen == [*reversed(made), CHAT]

    def test_a_renamed_room_shows_in_its_chats(self, giosg: httpx.Client) -> None:
        giosg.patch(f"{ROOMS}/{ROOM}", json={"name": "Shop"})
        assert chat(giosg)["room_name"] == "Shop"

    def test_chats_of_a_deleted_room_are_kept_and_not_found_through_it(self, giosg: httpx.Client) -> None:
        giosg.delete(f"{ROOMS}/{ROOM}")
        for url in (IN_ROOM, MEMBERS, MESSAGES):
            assert giosg.get(url).status_code == 404
        assert ids(giosg, f"{ORG}/owned_chats") == [WAITING_CHAT, CHAT, ENDED_CHAT, ENCRYPTED_CHAT]

    @pytest.mark.parametrize(
        "url",
        [
            f"/api/v5/users/{NOWHERE}/chats",
            f"{ORG}/users/{NOWHERE}/chats",
            f"{ORG}/users/{NOWHERE}/chat_memberships",
            f"{ORG}/users/{NOWHERE}/chats/{CHAT}/memberships",
            f"{ORG}/users/{ADMIN}/chats/{NOWHERE}/messages",
            f"{ORG}/users/{ADMIN}/chats/{ENDED_CHAT}/messages",
            f"{ORG}/users/{ADMIN}/chats/{ENDED_CHAT}/memberships",
            f"{IN_ROOM}/{NOWHERE}/messages",
            f"{ROOMS}/{NOWHERE}/chats",
        ],
    )
    def test_what_does_not_exist_or_is_not_the_users_is_not_found(self, giosg: httpx.Client, url: str) -> None:
        response = giosg.get(url)
        assert (response.status_code, response.json()) == (404, NOT_FOUND)

    def test_another_organizations_chats_are_out_of_reach(self, giosg: httpx.Client) -> None:
        assert giosg.get(f"/api/v5/orgs/{OTHER_ORGANIZATION}/owned_chats").status_code == 403


class TestJoining:
    def test_who_joins_is_new_once_and_changed_after_that(self, giosg: httpx.Client, clock: Clock) -> None:
        body = {"member_id": AGENT, **IDLE}
        joined = giosg.post(MEMBERS, json=body)
        clock.advance(minutes=1)
        changed = giosg.post(MEMBERS, json=body | {"is_participating": False})
        assert (joined.status_code, changed.status_code) == (201, 200)
        assert joined.json()["created_at"] == changed.json()["created_at"] == "2026-01-01T00:00:00.000Z"
        assert (changed.json()["updated_at"], changed.json()["is_participating"]) == ("2026-01-01T00:01:00.000Z", False)
        assert giosg.put(participation(AGENT), json=IDLE).status_code == 200

    def test_joining_oneself_is_joining(self, giosg: httpx.Client) -> None:
        response = giosg.put(participation(AGENT), json={**IDLE, "member_id": ADMIN})
        assert (response.status_code, response.json()["member_id"]) == (201, AGENT)
        assert [one["member_id"] for one in results(giosg, MEMBERS)] == [VISITOR, ADMIN, AGENT]

    def test_a_member_is_shown_as_the_user_is_now(self, giosg: httpx.Client) -> None:
        giosg.patch(f"/api/v5/users/{ADMIN}", json={"first_name": "New", "alias": None})
        (member,) = results(giosg, f"{ORG}/users/{ADMIN}/chat_memberships")
        assert (member["member_name"], member["member_public_name"]) == ("New Admin", "New Admin")

    def test_coming_and_going_leave_a_message_each_that_says_nothing(self, giosg: httpx.Client) -> None:
        for body in (IDLE, IDLE, AWAY, AWAY, IDLE):
            giosg.put(participation(AGENT), json=body)
        events = [one for one in results(giosg, MESSAGES) if one["sender_id"] == AGENT]
        assert [one["type"] for one in events] == ["join", "leave", "join"]
        assert not any("message" in one for one in events)
        assert chat(giosg)["message_count"] == 2, "only messages with text are counted"

    def test_only_who_participates_is_present(self, giosg: httpx.Client) -> None:
        assert chat(giosg)["present_user_member_count"] == 1
        member = giosg.put(participation(ADMIN), json=AWAY).json()
        assert (member["is_participating"], member["is_present"]) == (False, False)
        after = chat(giosg)
        assert (after["present_user_member_count"], after["present_member_count"]) == (0, 1)
        assert (after["member_count"], after["user_member_count"]) == (2, 1)

    def test_a_participant_without_a_client_is_not_present(self, giosg: httpx.Client, clock: Clock) -> None:
        assert giosg.put(participation(AGENT), json=IDLE).json()["is_present"] is False
        giosg.put(f"{ORG}/users/{AGENT}/clients/tab", json={"rooms": [ROOM], "expires_in": 60})
        assert chat(giosg)["present_user_member_count"] == 2
        clock.advance(seconds=61)
        assert chat(giosg)["present_user_member_count"] == 1

    def test_a_user_counts_the_chats_that_are_open(self, giosg: httpx.Client) -> None:
        def count() -> int:
            return int(giosg.get("/api/v5/users/me").json()["current_chat_count"])

        assert count() == 1
        started = giosg.post(START).json()["id"]
        giosg.put(participation(ADMIN, started), json=IDLE)
        assert count() == 2
        giosg.put(participation(ADMIN), json=AWAY)
        assert count() == 1

    @pytest.mark.parametrize("by", ["room", "user"])
    def test_exclusive_presence_is_refused_while_another_user_is_present(self, giosg: httpx.Client, by: str) -> None:
        def join(body: dict[str, Any], exclusive: str) -> int:
            query = {"exclusive": exclusive}
            if by == "room":
                return giosg.post(MEMBERS, params=query, json=body | {"member_id": AGENT}).status_code
            return giosg.put(participation(AGENT), params=query, json=body).status_code

        assert join(IDLE, "true") == 400
        assert AGENT not in [one["member_id"] for one in results(giosg, MEMBERS)]
        assert join(AWAY, "true") == 201
        assert join(IDLE, "false") == 200
        giosg.put(participation(ADMIN), json=AWAY)
        assert join(IDLE, "true") == 200, "the visitor and the user do not count as others"

    def test_an_absent_participant_excludes_no_other(self, giosg: httpx.Client) -> None:
        giosg.put(participation(AGENT), json=IDLE)
        assert giosg.put(participation(ADMIN), params={"exclusive": "true"}, json=IDLE).status_code == 200

    @pytest.mark.parametrize("member", [NOWHERE, VISITOR, "nobody", ""])
    def test_only_a_user_of_the_organization_can_join(self, giosg: httpx.Client, member: str) -> None:
        response = giosg.post(MEMBERS, json={"member_id": member, **IDLE})
        assert (response.status_code, list(response.json())) == (400, ["member_id"])

    def test_composing_fades_unless_it_is_repeated(self, giosg: httpx.Client, clock: Clock) -> None:
        def status() -> str:
            return str(results(giosg, f"{ORG}/users/{ADMIN}/chat_memberships")[0]["composing_status"])

        body = {"is_participating": True, "composing_status": "composing"}
        for _ in range(3):
            assert giosg.put(participation(ADMIN), json=body).json()["composing_status"] == "composing"
            clock.advance(seconds=8)
            assert status() == "composing"
        clock.advance(seconds=8)
        assert status() == "has_composed"


class TestWaiting:
    """A visitor waits until a user attends to the chat; the start of waiting is tested with the visitor API."""

    @pytest.fixture
    def waiting(self, giosg: httpx.Client) -> httpx.Client:
        assert ids(giosg, IN_ROOM, is_waiting="true") == [WAITING_CHAT]
        return giosg

    def assert_answered(self, giosg: httpx.Client) -> None:
        assert ids(giosg, IN_ROOM, is_waiting="true") == []
        assert ids(giosg, IN_ROOM, is_waiting="false") == [WAITING_CHAT, CHAT, ENDED_CHAT, ENCRYPTED_CHAT]
        answered = chat(giosg, WAITING_CHAT)
        assert (answered["is_waiting"], answered["waiting_started_at"]) == (False, "2015-09-04T09:40:12.000Z")

    def test_a_user_who_joins_ends_it(self, waiting: httpx.Client) -> None:
        waiting.post(f"{IN_ROOM}/{WAITING_CHAT}/memberships", json={"member_id": AGENT, **IDLE})
        self.assert_answered(waiting)

    def test_a_user_who_begins_to_participate_ends_it(self, waiting: httpx.Client) -> None:
        waiting.put(participation(ADMIN, WAITING_CHAT), json=AWAY)
        assert chat(waiting, WAITING_CHAT)["is_waiting"] is True
        waiting.put(participation(ADMIN, WAITING_CHAT), json=IDLE)
        self.assert_answered(waiting)

    def test_a_message_of_a_user_ends_it(self, waiting: httpx.Client) -> None:
        waiting.put(participation(ADMIN, WAITING_CHAT), json=AWAY)
        waiting.post(messages(ADMIN, WAITING_CHAT), json={"message": "Yes, we have."})
        self.assert_answered(waiting)

    def test_going_on_with_the_chat_ends_it(self, waiting: httpx.Client) -> None:
        start = START.replace(VISITOR, WAITING_VISITOR)
        assert waiting.post(start, params={"auto_resume": ADMIN}).json()["id"] == WAITING_CHAT
        self.assert_answered(waiting)


class TestTalking:
    def test_a_message_is_counted_and_comes_first(self, giosg: httpx.Client) -> None:
        response = giosg.post(messages(ADMIN), json={"message": "Anything else?", "type": "join", "sender_id": AGENT})
        assert response.status_code == 201
        sent = response.json()
        assert (sent["type"], sent["sender_type"], sent["sender_id"]) == ("msg", "user", ADMIN)
        assert (sent["sender_name"], sent["sender_public_name"]) == ("Demo Admin", "Demo")
        assert results(giosg, MESSAGES)[0] == results(giosg, messages(ADMIN))[0] == sent
        after = chat(giosg)
        assert (after["message_count"], after["user_message_count"], after["visitor_message_count"]) == (3, 2, 1)
        assert results(giosg, f"{ORG}/users/{ADMIN}/chat_memberships")[0]["message_count"] == 2

    def test_a_user_counts_as_soon_as_something_was_said(self, giosg: httpx.Client) -> None:
        giosg.put(participation(AGENT), json=IDLE)
        assert (chat(giosg)["member_count"], chat(giosg)["user_member_count"]) == (3, 1)
        giosg.post(messages(AGENT), json={"message": "I can help, too."})
        assert (chat(giosg)["member_count"], chat(giosg)["user_member_count"]) == (3, 2)

    def test_only_members_can_send_messages(self, giosg: httpx.Client) -> None:
        response = giosg.post(messages(AGENT), json={"message": "Hello"})
        assert (response.status_code, response.json()) == (404, NOT_FOUND)
        giosg.put(participation(AGENT), json=AWAY)
        assert giosg.post(messages(AGENT), json={"message": "Hello"}).status_code == 201

    def test_a_conversation_is_real_once_both_sides_have_spoken(self, giosg: httpx.Client) -> None:
        started = giosg.post(START, params={}).json()["id"]
        giosg.put(participation(ADMIN, started), json=IDLE)
        giosg.post(messages(ADMIN, started), json={"message": "Hello"})
        assert (chat(giosg, started)["is_real_conversation"], chat(giosg)["is_real_conversation"]) == (False, True)

    def test_two_thousand_characters_fit_and_one_more_does_not(self, giosg: httpx.Client) -> None:
        assert giosg.post(messages(ADMIN), json={"message": "\u00e4" * 2000}).status_code == 201
        response = giosg.post(messages(ADMIN), json={"message": "x" * 2001})
        assert response.json() == {"message": ["Ensure this field has no more than 2000 characters."]}

    def test_an_ended_chat_is_locked(self, giosg: httpx.Client) -> None:
        locked = (400, {"non_field_errors": ["The chat has ended."]})
        before = results(giosg, f"{IN_ROOM}/{ENDED_CHAT}/messages")
        for response in (
            giosg.put(participation(ADMIN, ENDED_CHAT), json=IDLE),
            giosg.put(participation(AGENT, ENDED_CHAT), json=IDLE),
            giosg.post(f"{IN_ROOM}/{ENDED_CHAT}/memberships", json={"member_id": ADMIN, **IDLE}),
            giosg.post(messages(AGENT, ENDED_CHAT), json={"message": "One more thing"}),
        ):
            assert (response.status_code, response.json()) == locked
        assert results(giosg, f"{IN_ROOM}/{ENDED_CHAT}/messages") == before
        assert giosg.get("/api/v5/users/me").json()["current_chat_count"] == 1
