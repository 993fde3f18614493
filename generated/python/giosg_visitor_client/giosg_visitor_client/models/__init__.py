"""Contains all the data models used in inputs/outputs"""

from .asset_summary import AssetSummary
from .avatar import Avatar
from .chat_action import ChatAction
from .chat_attachment import ChatAttachment
from .chat_membership import ChatMembership
from .chat_membership_page import ChatMembershipPage
from .error import Error
from .field_errors import FieldErrors
from .online_user import OnlineUser
from .online_user_page import OnlineUserPage
from .public_brand import PublicBrand
from .public_chat import PublicChat
from .public_chat_message import PublicChatMessage
from .public_chat_message_page import PublicChatMessagePage
from .public_chat_message_write import PublicChatMessageWrite
from .public_chat_page import PublicChatPage
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
    "ChatAttachment",
    "ChatMembership",
    "ChatMembershipPage",
    "Error",
    "FieldErrors",
    "OnlineUser",
    "OnlineUserPage",
    "PublicBrand",
    "PublicChat",
    "PublicChatMessage",
    "PublicChatMessagePage",
    "PublicChatMessageWrite",
    "PublicChatPage",
    "PublicRoom",
    "PublicVisitor",
    "PublicVisitorPresence",
    "PublicVisitorWrite",
    "VisitorAuth",
    "VisitorIdentity",
)
