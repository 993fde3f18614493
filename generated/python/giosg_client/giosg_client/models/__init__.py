"""Contains all the data models used in inputs/outputs"""

from .allowed_domain import AllowedDomain
from .asset_summary import AssetSummary
from .avatar import Avatar
from .brand import Brand
from .brand_page import BrandPage
from .canned_answer import CannedAnswer
from .canned_answer_page import CannedAnswerPage
from .currency import Currency
from .currency_page import CurrencyPage
from .endpoint import Endpoint
from .endpoint_metadata import EndpointMetadata
from .endpoint_method import EndpointMethod
from .endpoint_page import EndpointPage
from .error import Error
from .field_errors import FieldErrors
from .gender import Gender
from .language import Language
from .language_page import LanguagePage
from .lead import Lead
from .lead_data import LeadData
from .lead_page import LeadPage
from .lead_patch import LeadPatch
from .live_room_figures import LiveRoomFigures
from .live_room_figures_list import LiveRoomFiguresList
from .live_room_report import LiveRoomReport
from .live_user_figures import LiveUserFigures
from .live_user_figures_list import LiveUserFiguresList
from .message_router import MessageRouter
from .messaging_channel import MessagingChannel
from .messaging_channel_write import MessagingChannelWrite
from .organization import Organization
from .organization_overview import OrganizationOverview
from .organization_patch import OrganizationPatch
from .organization_summary import OrganizationSummary
from .organization_write import OrganizationWrite
from .public_app import PublicApp
from .public_app_page import PublicAppPage
from .report_export import ReportExport
from .report_export_format import ReportExportFormat
from .report_export_page import ReportExportPage
from .report_export_type import ReportExportType
from .report_export_write import ReportExportWrite
from .response_format import ResponseFormat
from .room import Room
from .room_page import RoomPage
from .room_patch import RoomPatch
from .room_replacement import RoomReplacement
from .room_write import RoomWrite
from .rule import Rule
from .rule_actions_item import RuleActionsItem
from .rule_conditions_item import RuleConditionsItem
from .rule_goal_type_0 import RuleGoalType0
from .rule_match_once_per import RuleMatchOncePer
from .rule_page import RulePage
from .rule_rooms_item import RuleRoomsItem
from .rule_type import RuleType
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
    "AssetSummary",
    "Avatar",
    "Brand",
    "BrandPage",
    "CannedAnswer",
    "CannedAnswerPage",
    "Currency",
    "CurrencyPage",
    "Endpoint",
    "EndpointMetadata",
    "EndpointMethod",
    "EndpointPage",
    "Error",
    "FieldErrors",
    "Gender",
    "Language",
    "LanguagePage",
    "Lead",
    "LeadData",
    "LeadPage",
    "LeadPatch",
    "LiveRoomFigures",
    "LiveRoomFiguresList",
    "LiveRoomReport",
    "LiveUserFigures",
    "LiveUserFiguresList",
    "MessageRouter",
    "MessagingChannel",
    "MessagingChannelWrite",
    "Organization",
    "OrganizationOverview",
    "OrganizationPatch",
    "OrganizationSummary",
    "OrganizationWrite",
    "PublicApp",
    "PublicAppPage",
    "ReportExport",
    "ReportExportFormat",
    "ReportExportPage",
    "ReportExportType",
    "ReportExportWrite",
    "ResponseFormat",
    "Room",
    "RoomPage",
    "RoomPatch",
    "RoomReplacement",
    "RoomWrite",
    "Rule",
    "RuleActionsItem",
    "RuleConditionsItem",
    "RuleGoalType0",
    "RuleMatchOncePer",
    "RulePage",
    "RuleRoomsItem",
    "RuleType",
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
