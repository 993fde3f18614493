"""What happens in a chat, whoever brings it about: joining, leaving, composing and saying something.

A chat lies under the organization that owns its room, its memberships and messages lie under the chat. A participation
says of each member which chats there are, so that they can be listed. Counters are never kept: they follow from the
memberships whenever a chat is shown. Sources: reference/giosg-live/chats.md, reference/giosg-other/public-chats.md.
"""

from __future__ import annotations

import json
import uuid
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from scripts.mock.engine.refusal import Refusal, invalid
from scripts.mock.engine.request import Request
from scripts.mock.engine.text import encode_json
from scripts.mock.giosg.visitor_presence import VISITORS

CHATS = "chats"
MEMBERSHIPS = "chat_memberships"
MESSAGES = "chat_messages"
PARTICIPATIONS = "chat_participations"

COMPOSING = timedelta(seconds=10)
"""How long `composing` lasts unless it is sent again. That it ends is documented, when it does is a choice of ours."""

Record = dict[str, Any]


@dataclass(frozen=True)
class Member:
    """A user or visitor as a chat shows them."""

    id: str
    type: str
    name: str | None
    public_name: str | None
    avatar: Any
    is_present: bool
    is_bot: bool

    @property
    def as_sender(self) -> Record:
        return {
            "sender_type": self.type,
            "sender_id": self.id,
            "sender_public_name": self.public_name,
            "sender_name": self.name,
            "sender_avatar": self.avatar,
        }


def user_member(request: Request, user_id: str, organization_id: str | None = None) -> Member | None:
    """A user; with an organization, only one of its own."""
    user = request.store.get("users", user_id, organization_id)
    if user is None:
        return None
    public_name = user["alias"] or user["full_name"]
    return Member(user_id, "user", user["full_name"], public_name, user["avatar"], user["is_present"], user["is_bot"])


def visitor_member(request: Request, room_id: str, visitor_id: str) -> Member | None:
    """A visitor who has been in the room."""
    visitor = request.store.get(VISITORS, f"{room_id}/{visitor_id}")
    if visitor is None:
        return None
    return Member(visitor_id, "visitor", None, None, None, visitor["is_present"], False)


def find_chat(request: Request, chat_id: str, organization_id: str) -> Record:
    """A chat in a room of an organization. Raises Refusal: 404."""
    return request.find(CHATS, chat_id.lower(), organization_id)


def find_membership(request: Request, chat: Record, member_id: str) -> Record | None:
    return request.store.get(MEMBERSHIPS, _membership_key(chat, member_id))


def start(request: Request, room: Record, visitor: Member) -> Record:
    """A new chat with a visitor, who is in it from the beginning."""
    chat = {
        "id": str(uuid.uuid4()),
        "created_at": request.timestamp,
        "updated_at": request.timestamp,
        "waiting_started_at": None,
        "is_ended": False,
        "ended_at": None,
        "room_id": room["id"],
        "room_name": room["name"],
        "room_organization_id": room["organization_id"],
        "chat_type": "visitor",
        "is_private": False,
        "is_autosuggested": False,
        "is_waiting": False,
        "token": uuid.uuid4().hex,
        "first_visitor_message_url": None,
        "first_visitor_message_url_title": None,
        "autosuggest_url": None,
        "autosuggest_url_title": None,
        "tag_count": 0,
        "is_encrypted": False,
    }
    request.store.insert(CHATS, chat["room_organization_id"], chat["id"], chat)
    participate(request, chat, visitor, participating=True, composing="idle")
    return chat


def newest_open_chat(request: Request, room_id: str, visitor_id: str) -> Record | None:
    """The chat of a visitor in a room that can be gone on with."""
    own = request.store.page(PARTICIPATIONS, visitor_id, limit=None, descending=True, filters={"is_ended": False})
    for _, text in own:
        chat = request.store.get(CHATS, json.loads(text)["chat_id"])
        if chat is not None and chat["room_id"] == room_id:
            return chat
    return None


def participate(
    request: Request, chat: Record, member: Member, *, participating: bool, composing: str
) -> tuple[Record, bool]:
    """Let somebody join or leave the chat, or compose; the membership, and whether it is new.

    Whoever begins or ceases to participate leaves a message that says so. A user who participates ends the wait.

    Raises:
        Refusal: 400 when the chat has ended and is therefore locked.
    """
    if participating and chat["is_ended"]:
        raise _locked()
    membership = find_membership(request, chat, member.id)
    is_new = membership is None
    if membership is None:
        membership = {
            "member_id": member.id,
            "member_type": member.type,
            "chat_id": chat["id"],
            "created_at": request.timestamp,
            "message_count": 0,
            "is_participating": False,
        }
        request.store.insert(MEMBERSHIPS, chat["id"], _membership_key(chat, member.id), membership)
    changes = membership["is_participating"] != participating
    membership |= {
        "updated_at": request.timestamp,
        "is_participating": participating,
        "composing_status": composing,
        "_composed_at": request.timestamp,
    }
    request.store.update(MEMBERSHIPS, _membership_key(chat, member.id), membership)
    if changes:
        _post(request, chat, member, "join" if participating else "leave")
    if participating and member.type == "user":
        _change_chat(request, chat, {"is_waiting": False})
    _settle_participation(request, chat, membership)
    return membership, is_new


def say(request: Request, chat: Record, member: Member, text: str) -> Record:
    """The message of somebody who is a member: a visitor's begins the wait for a response, a user's ends it.

    Raises:
        Refusal: 400 when the chat has ended and is therefore locked.
    """
    if chat["is_ended"]:
        raise _locked()
    membership = find_membership(request, chat, member.id)
    if membership is None:
        raise LookupError(f"{member.id} is no member of chat {chat['id']}")
    membership |= {"message_count": membership["message_count"] + 1, "updated_at": request.timestamp}
    request.store.update(MEMBERSHIPS, _membership_key(chat, member.id), membership)
    waiting = member.type == "visitor"
    changes: Record = {"is_waiting": waiting}
    if waiting and not chat["is_waiting"]:
        changes["waiting_started_at"] = request.timestamp
    if waiting and chat["first_visitor_message_url"] is None:
        visitor = request.store.get(VISITORS, f"{chat['room_id']}/{member.id}") or {}
        changes["first_visitor_message_url"] = visitor.get("latest_page_url")
        changes["first_visitor_message_url_title"] = visitor.get("latest_page_title")
    _change_chat(request, chat, changes)
    return _post(request, chat, member, "msg", text)


def others_are_there(request: Request, chat: Record, user_id: str) -> bool:
    """Whether another user who participates is present."""
    return any(
        one["member_type"] == "user" and one["member_id"] != user_id and one["is_present"]
        for one in _members(request, chat)
    )


def shown_chat(request: Request, chat: Record) -> Record:
    """A chat as it is sent: with the present name of its room, and what its memberships count."""
    members = _members(request, chat)
    users = [one for one in members if one["member_type"] == "user"]
    visitors = [one for one in members if one["member_type"] == "visitor"]
    said_by_users, said_by_visitors = (sum(one["message_count"] for one in some) for some in (users, visitors))
    room = request.store.view("rooms", chat["room_id"])
    return chat | {
        "room_name": chat["room_name"] if room is None else room["name"],
        # The vendor does not say when a conversation is real; here, when both sides have said something.
        "is_real_conversation": said_by_users > 0 and said_by_visitors > 0,
        "message_count": said_by_users + said_by_visitors,
        "user_message_count": said_by_users,
        "visitor_message_count": said_by_visitors,
        "present_member_count": sum(one["is_present"] for one in members),
        "present_user_member_count": sum(one["is_present"] for one in users),
        "present_visitor_member_count": sum(one["is_present"] for one in visitors),
        "member_count": len(members),
        "user_member_count": sum(one["message_count"] > 0 for one in users),
        "visitor_member_count": len(visitors),
    }


def shown_membership(request: Request, chat: Record, membership: Record) -> Record:
    """A membership as it is sent: with the member as they are now."""
    member_id = membership["member_id"]
    if membership["member_type"] == "user":
        member = user_member(request, member_id)
    else:
        member = visitor_member(request, chat["room_id"], member_id)
    if member is None:
        raise LookupError(f"member {member_id} of chat {chat['id']} does not exist")
    return {
        "member_id": member_id,
        "member_type": member.type,
        "member_name": member.name,
        "member_public_name": member.public_name,
        "member_avatar": member.avatar,
        "chat_id": chat["id"],
        "created_at": membership["created_at"],
        "updated_at": membership["updated_at"],
        "message_count": membership["message_count"],
        "is_participating": membership["is_participating"],
        "is_present": member.is_present and membership["is_participating"],
        "composing_status": _composing_now(request, membership),
        "is_bot": member.is_bot,
    }


def _members(request: Request, chat: Record) -> list[Record]:
    return [shown_membership(request, chat, one) for one in request.store.all(MEMBERSHIPS, chat["id"])]


def _composing_now(request: Request, membership: Record) -> str:
    status: str = membership["composing_status"]
    if status == "composing" and request.now - datetime.fromisoformat(membership["_composed_at"]) >= COMPOSING:
        return "has_composed"
    return status


def _post(request: Request, chat: Record, sender: Member, kind: str, text: str | None = None) -> Record:
    message = {"id": str(uuid.uuid4()), "type": kind, "created_at": request.timestamp} | sender.as_sender
    if text is not None:
        message["message"] = text
    request.store.insert(MESSAGES, chat["id"], message["id"], message)
    return message


def _change_chat(request: Request, chat: Record, changes: Record) -> None:
    chat |= {**changes, "updated_at": request.timestamp}
    request.store.update(CHATS, chat["id"], chat)


def _settle_participation(request: Request, chat: Record, membership: Record) -> None:
    """Let the list of the member's chats, and a user's number of them, say what the membership says."""
    member_id = membership["member_id"]
    participation = {
        "chat_id": chat["id"],
        "chat_created_at": chat["created_at"],
        "is_participating": membership["is_participating"],
        "is_ended": chat["is_ended"],
    }
    key = f"{member_id}/{chat['id']}"
    before = request.store.text(PARTICIPATIONS, key)
    if before is None:
        request.store.insert(PARTICIPATIONS, member_id, key, participation)
    elif before != encode_json(participation):
        request.store.update(PARTICIPATIONS, key, participation)
    user = request.store.get("users", member_id) if membership["member_type"] == "user" else None
    if user is not None:
        now = {"is_participating": True, "is_ended": False}
        count = len(request.store.page(PARTICIPATIONS, member_id, limit=None, filters=now))
        if user["current_chat_count"] != count:
            request.store.update("users", member_id, user | {"current_chat_count": count})


def _membership_key(chat: Record, member_id: str) -> str:
    return f"{chat['id']}/{member_id}"


def _locked() -> Refusal:
    return invalid("", "The chat has ended.")
