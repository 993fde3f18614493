"""Contains all the data models used in inputs/outputs"""

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
