"""Users and visitors as members of chats."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from scripts.mock.engine.unit_of_work import UnitOfWork

VISITORS = "visitors"
USERNAME = "_username"
"""Property of a visitor's record for the variable that replaces the default name."""


@dataclass(frozen=True)
class Member:
    """A user or visitor as a member of chats."""

    id: str
    type: str
    name: str | None
    public_name: str | None
    avatar: Any
    is_present: bool
    is_bot: bool
    organization_id: str | None

    @property
    def as_sender(self) -> dict[str, Any]:
        return {
            "sender_type": self.type,
            "sender_id": self.id,
            "sender_public_name": self.public_name,
            "sender_name": self.name,
            "sender_avatar": self.avatar,
        }


def user_member(work: UnitOfWork, user_id: str, organization_id: str | None = None) -> Member | None:
    """Return a user; with `organization`, only one of that organization."""
    user = work.store.get("users", user_id, organization_id)
    if user is None:
        return None
    return Member(
        id=user_id,
        type="user",
        name=user["full_name"],
        public_name=user["alias"] or user["full_name"],
        avatar=user["avatar"],
        is_present=user["is_present"],
        is_bot=user["is_bot"],
        organization_id=user["organization_id"],
    )


def visitor_member(work: UnitOfWork, room_id: str, visitor_id: str) -> Member | None:
    """Return a visitor who has been in the room."""
    visitor = work.store.get(VISITORS, f"{room_id}/{visitor_id}")
    if visitor is None:
        return None
    return Member(
        id=visitor_id,
        type="visitor",
        name=visitor.get(USERNAME),
        public_name=None,
        avatar=None,
        is_present=visitor["is_present"],
        is_bot=False,
        organization_id=None,
    )
