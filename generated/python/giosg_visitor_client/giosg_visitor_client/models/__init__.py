"""Models of requests and responses, loaded when used."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .asset_summary import AssetSummary
    from .avatar import Avatar
    from .chat_action import ChatAction
    from .chat_action_style import ChatActionStyle
    from .chat_action_type import ChatActionType
    from .chat_attachment import ChatAttachment
    from .chat_composing_status import ChatComposingStatus
    from .chat_link_target import ChatLinkTarget
    from .chat_member_type import ChatMemberType
    from .chat_membership import ChatMembership
    from .chat_membership_page import ChatMembershipPage
    from .chat_sender_type import ChatSenderType
    from .error import Error
    from .field_errors import FieldErrors
    from .online_user import OnlineUser
    from .online_user_page import OnlineUserPage
    from .public_brand import PublicBrand
    from .public_chat import PublicChat
    from .public_chat_message import PublicChatMessage
    from .public_chat_message_page import PublicChatMessagePage
    from .public_chat_message_type import PublicChatMessageType
    from .public_chat_message_write import PublicChatMessageWrite
    from .public_chat_page import PublicChatPage
    from .public_chat_type import PublicChatType
    from .public_room import PublicRoom
    from .public_visitor import PublicVisitor
    from .public_visitor_presence import PublicVisitorPresence
    from .public_visitor_write import PublicVisitorWrite
    from .visitor_auth import VisitorAuth
    from .visitor_identity import VisitorIdentity

_MODULES = {
    "AssetSummary": "asset_summary",
    "Avatar": "avatar",
    "ChatAction": "chat_action",
    "ChatActionStyle": "chat_action_style",
    "ChatActionType": "chat_action_type",
    "ChatAttachment": "chat_attachment",
    "ChatComposingStatus": "chat_composing_status",
    "ChatLinkTarget": "chat_link_target",
    "ChatMemberType": "chat_member_type",
    "ChatMembership": "chat_membership",
    "ChatMembershipPage": "chat_membership_page",
    "ChatSenderType": "chat_sender_type",
    "Error": "error",
    "FieldErrors": "field_errors",
    "OnlineUser": "online_user",
    "OnlineUserPage": "online_user_page",
    "PublicBrand": "public_brand",
    "PublicChat": "public_chat",
    "PublicChatMessage": "public_chat_message",
    "PublicChatMessagePage": "public_chat_message_page",
    "PublicChatMessageType": "public_chat_message_type",
    "PublicChatMessageWrite": "public_chat_message_write",
    "PublicChatPage": "public_chat_page",
    "PublicChatType": "public_chat_type",
    "PublicRoom": "public_room",
    "PublicVisitor": "public_visitor",
    "PublicVisitorPresence": "public_visitor_presence",
    "PublicVisitorWrite": "public_visitor_write",
    "VisitorAuth": "visitor_auth",
    "VisitorIdentity": "visitor_identity",
}


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = getattr(import_module(f".{_MODULES[name]}", __name__), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return [*globals(), *_MODULES]


__all__ = (
    "AssetSummary",
    "Avatar",
    "ChatAction",
    "ChatActionStyle",
    "ChatActionType",
    "ChatAttachment",
    "ChatComposingStatus",
    "ChatLinkTarget",
    "ChatMemberType",
    "ChatMembership",
    "ChatMembershipPage",
    "ChatSenderType",
    "Error",
    "FieldErrors",
    "OnlineUser",
    "OnlineUserPage",
    "PublicBrand",
    "PublicChat",
    "PublicChatMessage",
    "PublicChatMessagePage",
    "PublicChatMessageType",
    "PublicChatMessageWrite",
    "PublicChatPage",
    "PublicChatType",
    "PublicRoom",
    "PublicVisitor",
    "PublicVisitorPresence",
    "PublicVisitorWrite",
    "VisitorAuth",
    "VisitorIdentity",
)
