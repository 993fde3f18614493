"""Chats, memberships and messages as returned.

The parent of a chat is the organization that owns its room; the parent of memberships and messages is the chat. A
participation record lists the chats of each member. Counters are not stored, but computed from the memberships whenever
a chat is returned.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from scripts.mock.engine import crud
from scripts.mock.engine.unit_of_work import UnitOfWork
from scripts.mock.giosg.members import user_member, visitor_member

CHATS = "chats"
MEMBERSHIPS = "chat_memberships"
MESSAGES = "chat_messages"
PARTICIPATIONS = "chat_participations"

COMPOSING = timedelta(seconds=10)
"""Duration of composing, unless it is sent again. That it ends is documented; the time is our choice."""
_AFTERWARDS = {"composing": "has_composed", "typing": "typed"}

Record = dict[str, Any]


def membership_key(chat: Mapping[str, Any], member_id: str) -> str:
    return f"{chat['id']}/{member_id}"


def find_membership(work: UnitOfWork, chat: Mapping[str, Any], member_id: str) -> Record | None:
    return work.store.get(MEMBERSHIPS, membership_key(chat, member_id))


def shown_members(work: UnitOfWork, chat: Record) -> list[Record]:
    """Return the present and former members of a chat, in the order of joining."""
    return [shown_membership(work, chat, one) for one in work.store.all(MEMBERSHIPS, chat["id"])]


def shown_chat(work: UnitOfWork, chat: Record) -> Record:
    """Return a chat with the current name of its room, and the counters of its memberships."""
    members = shown_members(work, chat)
    users = [one for one in members if one["member_type"] == "user"]
    visitors = [one for one in members if one["member_type"] == "visitor"]
    said_by_users, said_by_visitors = (sum(one["message_count"] for one in some) for some in (users, visitors))
    present = {
        "present": sum(one["is_present"] for one in members),
        "present_user": sum(one["is_present"] for one in users),
        "present_visitor": sum(one["is_present"] for one in visitors),
    }
    room = work.store.view("rooms", chat["room_id"])
    return chat | {
        "room_name": chat["room_name"] if room is None else room["name"],
        # The vendor does not define a real conversation; here, both sides must have sent a message.
        "is_real_conversation": said_by_users > 0 and said_by_visitors > 0,
        "message_count": said_by_users + said_by_visitors,
        "user_message_count": said_by_users,
        "visitor_message_count": said_by_visitors,
        **{f"{name}_participant_count": count for name, count in present.items()},
        **{f"{name}_member_count": count for name, count in present.items()},  # the names of 2015
        "member_count": len(members),
        "user_member_count": sum(one["message_count"] > 0 for one in users),
        "visitor_member_count": len(visitors),
    }


def shown_membership(work: UnitOfWork, chat: Record, membership: Record) -> Record:
    """Return a membership with the member's current state."""
    member_id = membership["member_id"]
    if membership["member_type"] == "user":
        member = user_member(work, member_id)
    else:
        member = visitor_member(work, chat["room_id"], member_id)
    if member is None:
        raise LookupError(f"member {member_id} of chat {chat['id']} does not exist")
    return {
        "member_id": member_id,
        "member_type": member.type,
        "member_name": member.name,
        "member_public_name": member.public_name,
        "member_avatar": member.avatar,
        "member_organization_id": member.organization_id,
        "chat_id": chat["id"],
        "room_id": chat["room_id"],
        "room_organization_id": chat["room_organization_id"],
        "created_at": membership["created_at"],
        "updated_at": membership["updated_at"],
        "message_count": membership["message_count"],
        "is_participating": membership["is_participating"],
        "is_present": member.is_present and membership["is_participating"],
        "composing_status": _composing_now(work, membership),
        "is_bot": member.is_bot,
    }


def shown_message(message: Record) -> Record:
    return crud.public(message)


def _composing_now(work: UnitOfWork, membership: Record) -> str:
    status: str = membership["composing_status"]
    if status in _AFTERWARDS and work.now - datetime.fromisoformat(membership["_composed_at"]) >= COMPOSING:
        return _AFTERWARDS[status]
    return status
