"""Contains all the data models used in inputs/outputs"""

from .asset_summary import AssetSummary
from .avatar import Avatar
from .error import Error
from .field_errors import FieldErrors
from .online_user import OnlineUser
from .online_user_page import OnlineUserPage
from .public_brand import PublicBrand
from .public_room import PublicRoom
from .public_visitor import PublicVisitor
from .public_visitor_presence import PublicVisitorPresence
from .public_visitor_write import PublicVisitorWrite
from .visitor_auth import VisitorAuth
from .visitor_identity import VisitorIdentity

__all__ = (
    "AssetSummary",
    "Avatar",
    "Error",
    "FieldErrors",
    "OnlineUser",
    "OnlineUserPage",
    "PublicBrand",
    "PublicRoom",
    "PublicVisitor",
    "PublicVisitorPresence",
    "PublicVisitorWrite",
    "VisitorAuth",
    "VisitorIdentity",
)
