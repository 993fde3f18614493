"""Contains all the data models used in inputs/outputs"""

from .access_token_claims import AccessTokenClaims
from .allowed_domain import AllowedDomain
from .app_user_auth import AppUserAuth
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
from .chat import Chat
from .chat_action import ChatAction
from .chat_action_style import ChatActionStyle
from .chat_action_type import ChatActionType
from .chat_action_write import ChatActionWrite
from .chat_added import ChatAdded
from .chat_attachment import ChatAttachment
from .chat_attachment_write import ChatAttachmentWrite
from .chat_changed import ChatChanged
from .chat_changes import ChatChanges
from .chat_composing_status import ChatComposingStatus
from .chat_invitation import ChatInvitation
from .chat_invitation_write import ChatInvitationWrite
from .chat_link_target import ChatLinkTarget
from .chat_member_type import ChatMemberType
from .chat_membership import ChatMembership
from .chat_membership_added import ChatMembershipAdded
from .chat_membership_changed import ChatMembershipChanged
from .chat_membership_changes import ChatMembershipChanges
from .chat_membership_page import ChatMembershipPage
from .chat_membership_patch import ChatMembershipPatch
from .chat_membership_removed import ChatMembershipRemoved
from .chat_membership_write import ChatMembershipWrite
from .chat_message import ChatMessage
from .chat_message_added import ChatMessageAdded
from .chat_message_changed import ChatMessageChanged
from .chat_message_changes import ChatMessageChanges
from .chat_message_changes_type import ChatMessageChangesType
from .chat_message_page import ChatMessagePage
from .chat_message_removed import ChatMessageRemoved
from .chat_message_type import ChatMessageType
from .chat_message_write import ChatMessageWrite
from .chat_page import ChatPage
from .chat_participation_write import ChatParticipationWrite
from .chat_patch import ChatPatch
from .chat_removed import ChatRemoved
from .chat_sender_type import ChatSenderType
from .chat_type import ChatType
from .code_token import CodeToken
from .code_token_request import CodeTokenRequest
from .currency import Currency
from .currency_page import CurrencyPage
from .endpoint import Endpoint
from .endpoint_metadata import EndpointMetadata
from .endpoint_method import EndpointMethod
from .endpoint_page import EndpointPage
from .error import Error
from .field_errors import FieldErrors
from .gender import Gender
from .incoming_invitation import IncomingInvitation
from .incoming_invitation_page import IncomingInvitationPage
from .incoming_share import IncomingShare
from .incoming_share_page import IncomingSharePage
from .invitation_acceptance import InvitationAcceptance
from .invitation_status import InvitationStatus
from .invited_room import InvitedRoom
from .invited_room_write import InvitedRoomWrite
from .invited_team import InvitedTeam
from .invited_team_write import InvitedTeamWrite
from .language import Language
from .language_page import LanguagePage
from .lead import Lead
from .lead_data import LeadData
from .lead_page import LeadPage
from .lead_patch import LeadPatch
from .list_assets_ordering import ListAssetsOrdering
from .live_room_figures import LiveRoomFigures
from .live_room_figures_list import LiveRoomFiguresList
from .live_room_report import LiveRoomReport
from .live_user_figures import LiveUserFigures
from .live_user_figures_list import LiveUserFiguresList
from .message_router import MessageRouter
from .messaging_channel import MessagingChannel
from .messaging_channel_write import MessagingChannelWrite
from .offered_room import OfferedRoom
from .offered_team import OfferedTeam
from .organization import Organization
from .organization_overview import OrganizationOverview
from .organization_patch import OrganizationPatch
from .organization_summary import OrganizationSummary
from .organization_write import OrganizationWrite
from .outgoing_invitation import OutgoingInvitation
from .outgoing_invitation_page import OutgoingInvitationPage
from .outgoing_invitation_write import OutgoingInvitationWrite
from .outgoing_share import OutgoingShare
from .outgoing_share_name import OutgoingShareName
from .outgoing_share_page import OutgoingSharePage
from .outgoing_share_write import OutgoingShareWrite
from .partner_visibility import PartnerVisibility
from .partnership import Partnership
from .partnership_page import PartnershipPage
from .partnership_write import PartnershipWrite
from .public_app import PublicApp
from .public_app_page import PublicAppPage
from .quota import Quota
from .referrer_medium import ReferrerMedium
from .reply_suggestion import ReplySuggestion
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
from .room_visitor import RoomVisitor
from .room_visitor_page import RoomVisitorPage
from .room_write import RoomWrite
from .rule import Rule
from .rule_actions_type_0_item import RuleActionsType0Item
from .rule_conditions_type_0_item import RuleConditionsType0Item
from .rule_goal_type_0 import RuleGoalType0
from .rule_match_once_per import RuleMatchOncePer
from .rule_page import RulePage
from .rule_rooms_type_0_item import RuleRoomsType0Item
from .rule_type import RuleType
from .shared_resource_type import SharedResourceType
from .shared_room import SharedRoom
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
from .trigger_claims import TriggerClaims
from .user import User
from .user_client import UserClient
from .user_client_create import UserClientCreate
from .user_client_page import UserClientPage
from .user_client_patch import UserClientPatch
from .user_client_properties_type_0 import UserClientPropertiesType0
from .user_client_write import UserClientWrite
from .user_form import UserForm
from .user_page import UserPage
from .user_patch import UserPatch
from .user_preferences import UserPreferences
from .user_preferences_patch import UserPreferencesPatch
from .user_preferences_write import UserPreferencesWrite
from .user_summary import UserSummary
from .user_team_membership import UserTeamMembership
from .user_write import UserWrite
from .visitor_device_type import VisitorDeviceType
from .visitor_variable import VisitorVariable
from .visitor_variable_write import VisitorVariableWrite

__all__ = (
    "AccessTokenClaims",
    "AllowedDomain",
    "AppUserAuth",
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
    "Chat",
    "ChatAction",
    "ChatActionStyle",
    "ChatActionType",
    "ChatActionWrite",
    "ChatAdded",
    "ChatAttachment",
    "ChatAttachmentWrite",
    "ChatChanged",
    "ChatChanges",
    "ChatComposingStatus",
    "ChatInvitation",
    "ChatInvitationWrite",
    "ChatLinkTarget",
    "ChatMemberType",
    "ChatMembership",
    "ChatMembershipAdded",
    "ChatMembershipChanged",
    "ChatMembershipChanges",
    "ChatMembershipPage",
    "ChatMembershipPatch",
    "ChatMembershipRemoved",
    "ChatMembershipWrite",
    "ChatMessage",
    "ChatMessageAdded",
    "ChatMessageChanged",
    "ChatMessageChanges",
    "ChatMessageChangesType",
    "ChatMessagePage",
    "ChatMessageRemoved",
    "ChatMessageType",
    "ChatMessageWrite",
    "ChatPage",
    "ChatParticipationWrite",
    "ChatPatch",
    "ChatRemoved",
    "ChatSenderType",
    "ChatType",
    "CodeToken",
    "CodeTokenRequest",
    "Currency",
    "CurrencyPage",
    "Endpoint",
    "EndpointMetadata",
    "EndpointMethod",
    "EndpointPage",
    "Error",
    "FieldErrors",
    "Gender",
    "IncomingInvitation",
    "IncomingInvitationPage",
    "IncomingShare",
    "IncomingSharePage",
    "InvitationAcceptance",
    "InvitationStatus",
    "InvitedRoom",
    "InvitedRoomWrite",
    "InvitedTeam",
    "InvitedTeamWrite",
    "Language",
    "LanguagePage",
    "Lead",
    "LeadData",
    "LeadPage",
    "LeadPatch",
    "ListAssetsOrdering",
    "LiveRoomFigures",
    "LiveRoomFiguresList",
    "LiveRoomReport",
    "LiveUserFigures",
    "LiveUserFiguresList",
    "MessageRouter",
    "MessagingChannel",
    "MessagingChannelWrite",
    "OfferedRoom",
    "OfferedTeam",
    "Organization",
    "OrganizationOverview",
    "OrganizationPatch",
    "OrganizationSummary",
    "OrganizationWrite",
    "OutgoingInvitation",
    "OutgoingInvitationPage",
    "OutgoingInvitationWrite",
    "OutgoingShare",
    "OutgoingShareName",
    "OutgoingSharePage",
    "OutgoingShareWrite",
    "PartnerVisibility",
    "Partnership",
    "PartnershipPage",
    "PartnershipWrite",
    "PublicApp",
    "PublicAppPage",
    "Quota",
    "ReferrerMedium",
    "ReplySuggestion",
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
    "RoomVisitor",
    "RoomVisitorPage",
    "RoomWrite",
    "Rule",
    "RuleActionsType0Item",
    "RuleConditionsType0Item",
    "RuleGoalType0",
    "RuleMatchOncePer",
    "RulePage",
    "RuleRoomsType0Item",
    "RuleType",
    "SharedResourceType",
    "SharedRoom",
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
    "TriggerClaims",
    "User",
    "UserClient",
    "UserClientCreate",
    "UserClientPage",
    "UserClientPatch",
    "UserClientPropertiesType0",
    "UserClientWrite",
    "UserForm",
    "UserPage",
    "UserPatch",
    "UserPreferences",
    "UserPreferencesPatch",
    "UserPreferencesWrite",
    "UserSummary",
    "UserTeamMembership",
    "UserWrite",
    "VisitorDeviceType",
    "VisitorVariable",
    "VisitorVariableWrite",
)
