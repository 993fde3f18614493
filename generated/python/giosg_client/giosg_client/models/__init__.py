"""Contains all the data models used in inputs/outputs"""

from .allowed_domain import AllowedDomain
from .asset import Asset
from .asset_kind import AssetKind
from .asset_page import AssetPage
from .asset_patch import AssetPatch
from .asset_summary import AssetSummary
from .asset_upload import AssetUpload
from .asset_write import AssetWrite
from .avatar import Avatar
from .brand import Brand
from .brand_page import BrandPage
from .canned_answer import CannedAnswer
from .canned_answer_page import CannedAnswerPage
from .code_token import CodeToken
from .code_token_request import CodeTokenRequest
from .currency import Currency
from .currency_page import CurrencyPage
from .endpoint import Endpoint
from .endpoint_method import EndpointMethod
from .endpoint_page import EndpointPage
from .error import Error
from .field_errors import FieldErrors
from .gender import Gender
from .language import Language
from .language_page import LanguagePage
from .list_assets_ordering import ListAssetsOrdering
from .message_router import MessageRouter
from .organization import Organization
from .organization_overview import OrganizationOverview
from .organization_patch import OrganizationPatch
from .organization_summary import OrganizationSummary
from .organization_write import OrganizationWrite
from .public_app import PublicApp
from .public_app_page import PublicAppPage
from .quota import Quota
from .response_format import ResponseFormat
from .room import Room
from .room_page import RoomPage
from .room_patch import RoomPatch
from .room_replacement import RoomReplacement
from .room_write import RoomWrite
from .sso_token import SsoToken
from .sso_token_request import SsoTokenRequest
from .team import Team
from .team_form import TeamForm
from .team_membership import TeamMembership
from .team_membership_page import TeamMembershipPage
from .team_membership_patch import TeamMembershipPatch
from .team_membership_write import TeamMembershipWrite
from .team_page import TeamPage
from .team_patch import TeamPatch
from .team_summary import TeamSummary
from .team_v5 import TeamV5
from .team_v5_page import TeamV5Page
from .team_write import TeamWrite
from .timezone import Timezone
from .timezone_page import TimezonePage
from .token_error import TokenError
from .user import User
from .user_client import UserClient
from .user_client_write import UserClientWrite
from .user_form import UserForm
from .user_page import UserPage
from .user_patch import UserPatch
from .user_preferences import UserPreferences
from .user_preferences_patch import UserPreferencesPatch
from .user_summary import UserSummary
from .user_team_membership import UserTeamMembership
from .user_write import UserWrite

__all__ = (
    "AllowedDomain",
    "Asset",
    "AssetKind",
    "AssetPage",
    "AssetPatch",
    "AssetSummary",
    "AssetUpload",
    "AssetWrite",
    "Avatar",
    "Brand",
    "BrandPage",
    "CannedAnswer",
    "CannedAnswerPage",
    "CodeToken",
    "CodeTokenRequest",
    "Currency",
    "CurrencyPage",
    "Endpoint",
    "EndpointMethod",
    "EndpointPage",
    "Error",
    "FieldErrors",
    "Gender",
    "Language",
    "LanguagePage",
    "ListAssetsOrdering",
    "MessageRouter",
    "Organization",
    "OrganizationOverview",
    "OrganizationPatch",
    "OrganizationSummary",
    "OrganizationWrite",
    "PublicApp",
    "PublicAppPage",
    "Quota",
    "ResponseFormat",
    "Room",
    "RoomPage",
    "RoomPatch",
    "RoomReplacement",
    "RoomWrite",
    "SsoToken",
    "SsoTokenRequest",
    "Team",
    "TeamForm",
    "TeamMembership",
    "TeamMembershipPage",
    "TeamMembershipPatch",
    "TeamMembershipWrite",
    "TeamPage",
    "TeamPatch",
    "TeamSummary",
    "TeamV5",
    "TeamV5Page",
    "TeamWrite",
    "Timezone",
    "TimezonePage",
    "TokenError",
    "User",
    "UserClient",
    "UserClientWrite",
    "UserForm",
    "UserPage",
    "UserPatch",
    "UserPreferences",
    "UserPreferencesPatch",
    "UserSummary",
    "UserTeamMembership",
    "UserWrite",
)
