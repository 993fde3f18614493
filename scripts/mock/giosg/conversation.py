"""Events of a chat: joining, leaving, composing, messages and the end.

Sources: reference/giosg-live/chats.md, reference/giosg-live/observed.md, reference/giosg-other/public-chats.md.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from scripts.mock.engine.refusal import Refusal, invalid
from scripts.mock.engine.replay import new_hex, new_id
from scripts.mock.engine.text import encode_json
from scripts.mock.engine.unit_of_work import UnitOfWork
from scripts.mock.giosg import attachments, events
from scripts.mock.giosg.chat_views import (
    CHATS,
    MEMBERSHIPS,
    MESSAGES,
    PARTICIPATIONS,
    Record,
    find_membership,
    membership_key,
    shown_members,
)
from scripts.mock.giosg.members import VISITORS, Member


def find_chat(work: UnitOfWork, chat_id: str, organization_id: str) -> Record:
    """Return a chat in a room of an organization. Raises Refusal: 404."""
    return work.find(CHATS, chat_id.lower(), organization_id)


def start(work: UnitOfWork, room: Record, visitor: Member) -> Record:
    """Create a chat with a visitor as its first member."""
    chat = {
        "id": new_id(),
        "created_at": work.timestamp,
        "updated_at": work.timestamp,
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
        "token": new_hex(),
        "first_visitor_message_url": None,
        "first_visitor_message_url_title": None,
        "autosuggest_url": None,
        "autosuggest_url_title": None,
        "tag_count": 0,
        "is_encrypted": False,
    }
    events.watch(work, chat["id"])
    work.store.insert(CHATS, chat["room_organization_id"], chat["id"], chat)
    participate(work, chat, visitor, participating=True, composing="idle")
    return chat


def newest_open_chat(work: UnitOfWork, room_id: str, visitor_id: str) -> Record | None:
    """Return the newest open chat of a visitor in a room, which can be resumed."""
    own = work.store.page(PARTICIPATIONS, visitor_id, limit=None, descending=True, filters={"is_ended": False})
    for _, text in own:
        chat = work.store.get(CHATS, json.loads(text)["chat_id"])
        if chat is not None and chat["room_id"] == room_id:
            return chat
    return None


def participate(
    work: UnitOfWork, chat: Record, member: Member, *, participating: bool, composing: str
) -> tuple[Record, bool]:
    """Let a member join, leave or compose; return the membership, and whether it is new.

    Joining and leaving add a message to the chat. A participating user ends the visitor's wait.

    Raises:
        Refusal: 400 when the chat has ended and is locked.
    """
    if participating:
        check_open(chat)
    events.watch(work, chat["id"])
    membership = find_membership(work, chat, member.id)
    is_new = membership is None
    if membership is None:
        membership = {
            "member_id": member.id,
            "member_type": member.type,
            "chat_id": chat["id"],
            "created_at": work.timestamp,
            "message_count": 0,
            "is_participating": False,
        }
        work.store.insert(MEMBERSHIPS, chat["id"], membership_key(chat, member.id), membership)
    changes = membership["is_participating"] != participating
    membership |= {
        "updated_at": work.timestamp,
        "is_participating": participating,
        "composing_status": composing,
        "_composed_at": work.timestamp,
    }
    work.store.update(MEMBERSHIPS, membership_key(chat, member.id), membership)
    if changes:
        _post(work, chat, member, "join" if participating else "leave")
    if participating and member.type == "user":
        _change_chat(work, chat, {"is_waiting": False})
    _settle_participation(work, chat, membership)
    return membership, is_new


def say(work: UnitOfWork, chat: Record, member: Member, text: str, cards: Sequence[Mapping[str, Any]] = ()) -> Record:
    """Add the message of a member: a visitor's starts the wait for a response, a user's ends it.

    Raises:
        Refusal: 400 when the chat has ended and is locked.
    """
    return _say(work, chat, member, "msg", {"message": text, "attachments": attachments.made(cards)})


def choose(work: UnitOfWork, chat: Record, visitor: Member, choice: attachments.Choice) -> Record:
    """Add the message for a visitor's choice of a button. Raises Refusal: 400 if the chat has ended."""
    said = {"message": choice.action["text"], "attachments": []}
    return _say(work, chat, visitor, "action", said | choice.response)


def end(work: UnitOfWork, chat: Record) -> None:
    """End and lock the chat; all participation ends. Raises Refusal: 400 if it has ended."""
    check_open(chat)
    events.watch(work, chat["id"])
    _change_chat(work, chat, {"is_ended": True, "ended_at": work.timestamp, "is_waiting": False})
    for membership in work.store.all(MEMBERSHIPS, chat["id"]):
        if membership["is_participating"]:
            membership |= {"is_participating": False, "composing_status": "idle", "updated_at": work.timestamp}
            work.store.update(MEMBERSHIPS, membership_key(chat, membership["member_id"]), membership)
        _settle_participation(work, chat, membership)


def check_open(chat: Mapping[str, Any]) -> None:
    """Raises Refusal: 400 when the chat has ended and is locked."""
    if chat["is_ended"]:
        raise _locked()


def others_are_there(work: UnitOfWork, chat: Record, user_id: str) -> bool:
    """Return whether another participating user is present."""
    return any(
        one["member_type"] == "user" and one["member_id"] != user_id and one["is_present"]
        for one in shown_members(work, chat)
    )


def _say(work: UnitOfWork, chat: Record, member: Member, kind: str, said: Record) -> Record:
    check_open(chat)
    events.watch(work, chat["id"])
    membership = find_membership(work, chat, member.id)
    if membership is None:
        raise LookupError(f"{member.id} is not a member of chat {chat['id']}")
    membership |= {"message_count": membership["message_count"] + (kind == "msg"), "updated_at": work.timestamp}
    work.store.update(MEMBERSHIPS, membership_key(chat, member.id), membership)
    waiting = member.type == "visitor"
    changes: Record = {"is_waiting": waiting}
    if waiting and not chat["is_waiting"]:
        changes["waiting_started_at"] = work.timestamp
    if waiting and chat["first_visitor_message_url"] is None:
        visitor = work.store.get(VISITORS, f"{chat['room_id']}/{member.id}") or {}
        changes["first_visitor_message_url"] = visitor.get("latest_page_url")
        changes["first_visitor_message_url_title"] = visitor.get("latest_page_title")
    _change_chat(work, chat, changes)
    return _post(work, chat, member, kind, {"is_encrypted": False} | said)


def _post(work: UnitOfWork, chat: Record, sender: Member, kind: str, said: Record | None = None) -> Record:
    message = {
        "id": new_id(),
        "type": kind,
        "chat_id": chat["id"],
        "room_id": chat["room_id"],
        "created_at": work.timestamp,
        **sender.as_sender,
        **(said or {}),
    }
    work.store.insert(MESSAGES, chat["id"], message["id"], message)
    events.tell_message(work, chat["id"], message)
    return message


def _change_chat(work: UnitOfWork, chat: Record, changes: Record) -> None:
    chat |= {**changes, "updated_at": work.timestamp}
    work.store.update(CHATS, chat["id"], chat)


def _settle_participation(work: UnitOfWork, chat: Record, membership: Record) -> None:
    """Update the list of the member's chats, and a user's number of chats, after a change of the membership."""
    member_id = membership["member_id"]
    participation = {
        "chat_id": chat["id"],
        "chat_created_at": chat["created_at"],
        "is_participating": membership["is_participating"],
        "is_ended": chat["is_ended"],
    }
    key = f"{member_id}/{chat['id']}"
    before = work.store.text(PARTICIPATIONS, key)
    if before is None:
        work.store.insert(PARTICIPATIONS, member_id, key, participation)
    elif before != encode_json(participation):
        work.store.update(PARTICIPATIONS, key, participation)
    user = work.store.get("users", member_id) if membership["member_type"] == "user" else None
    if user is not None:
        now = {"is_participating": True, "is_ended": False}
        count = len(work.store.page(PARTICIPATIONS, member_id, limit=None, filters=now))
        if user["current_chat_count"] != count:
            work.store.update("users", member_id, user | {"current_chat_count": count})


def _locked() -> Refusal:
    return invalid("", "The chat has ended.")
