"""Models of requests and responses, loaded when used."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
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

_MODULES = {
    "AccessTokenClaims": "access_token_claims",
    "AllowedDomain": "allowed_domain",
    "AppUserAuth": "app_user_auth",
    "Asset": "asset",
    "AssetKind": "asset_kind",
    "AssetPage": "asset_page",
    "AssetPatch": "asset_patch",
    "AssetSummary": "asset_summary",
    "AssetUpload": "asset_upload",
    "AssetWrite": "asset_write",
    "Avatar": "avatar",
    "Brand": "brand",
    "BrandPage": "brand_page",
    "CannedAnswer": "canned_answer",
    "CannedAnswerPage": "canned_answer_page",
    "Chat": "chat",
    "ChatAction": "chat_action",
    "ChatActionStyle": "chat_action_style",
    "ChatActionType": "chat_action_type",
    "ChatActionWrite": "chat_action_write",
    "ChatAdded": "chat_added",
    "ChatAttachment": "chat_attachment",
    "ChatAttachmentWrite": "chat_attachment_write",
    "ChatChanged": "chat_changed",
    "ChatChanges": "chat_changes",
    "ChatComposingStatus": "chat_composing_status",
    "ChatInvitation": "chat_invitation",
    "ChatInvitationWrite": "chat_invitation_write",
    "ChatLinkTarget": "chat_link_target",
    "ChatMemberType": "chat_member_type",
    "ChatMembership": "chat_membership",
    "ChatMembershipAdded": "chat_membership_added",
    "ChatMembershipChanged": "chat_membership_changed",
    "ChatMembershipChanges": "chat_membership_changes",
    "ChatMembershipPage": "chat_membership_page",
    "ChatMembershipPatch": "chat_membership_patch",
    "ChatMembershipRemoved": "chat_membership_removed",
    "ChatMembershipWrite": "chat_membership_write",
    "ChatMessage": "chat_message",
    "ChatMessageAdded": "chat_message_added",
    "ChatMessageChanged": "chat_message_changed",
    "ChatMessageChanges": "chat_message_changes",
    "ChatMessageChangesType": "chat_message_changes_type",
    "ChatMessagePage": "chat_message_page",
    "ChatMessageRemoved": "chat_message_removed",
    "ChatMessageType": "chat_message_type",
    "ChatMessageWrite": "chat_message_write",
    "ChatPage": "chat_page",
    "ChatParticipationWrite": "chat_participation_write",
    "ChatPatch": "chat_patch",
    "ChatRemoved": "chat_removed",
    "ChatSenderType": "chat_sender_type",
    "ChatType": "chat_type",
    "CodeToken": "code_token",
    "CodeTokenRequest": "code_token_request",
    "Currency": "currency",
    "CurrencyPage": "currency_page",
    "Endpoint": "endpoint",
    "EndpointMetadata": "endpoint_metadata",
    "EndpointMethod": "endpoint_method",
    "EndpointPage": "endpoint_page",
    "Error": "error",
    "FieldErrors": "field_errors",
    "Gender": "gender",
    "IncomingInvitation": "incoming_invitation",
    "IncomingInvitationPage": "incoming_invitation_page",
    "IncomingShare": "incoming_share",
    "IncomingSharePage": "incoming_share_page",
    "InvitationAcceptance": "invitation_acceptance",
    "InvitationStatus": "invitation_status",
    "InvitedRoom": "invited_room",
    "InvitedRoomWrite": "invited_room_write",
    "InvitedTeam": "invited_team",
    "InvitedTeamWrite": "invited_team_write",
    "Language": "language",
    "LanguagePage": "language_page",
    "Lead": "lead",
    "LeadData": "lead_data",
    "LeadPage": "lead_page",
    "LeadPatch": "lead_patch",
    "ListAssetsOrdering": "list_assets_ordering",
    "LiveRoomFigures": "live_room_figures",
    "LiveRoomFiguresList": "live_room_figures_list",
    "LiveRoomReport": "live_room_report",
    "LiveUserFigures": "live_user_figures",
    "LiveUserFiguresList": "live_user_figures_list",
    "MessageRouter": "message_router",
    "MessagingChannel": "messaging_channel",
    "MessagingChannelWrite": "messaging_channel_write",
    "OfferedRoom": "offered_room",
    "OfferedTeam": "offered_team",
    "Organization": "organization",
    "OrganizationOverview": "organization_overview",
    "OrganizationPatch": "organization_patch",
    "OrganizationSummary": "organization_summary",
    "OrganizationWrite": "organization_write",
    "OutgoingInvitation": "outgoing_invitation",
    "OutgoingInvitationPage": "outgoing_invitation_page",
    "OutgoingInvitationWrite": "outgoing_invitation_write",
    "OutgoingShare": "outgoing_share",
    "OutgoingShareName": "outgoing_share_name",
    "OutgoingSharePage": "outgoing_share_page",
    "OutgoingShareWrite": "outgoing_share_write",
    "PartnerVisibility": "partner_visibility",
    "Partnership": "partnership",
    "PartnershipPage": "partnership_page",
    "PartnershipWrite": "partnership_write",
    "PublicApp": "public_app",
    "PublicAppPage": "public_app_page",
    "Quota": "quota",
    "ReferrerMedium": "referrer_medium",
    "ReplySuggestion": "reply_suggestion",
    "ReportExport": "report_export",
    "ReportExportFormat": "report_export_format",
    "ReportExportPage": "report_export_page",
    "ReportExportType": "report_export_type",
    "ReportExportWrite": "report_export_write",
    "ResponseFormat": "response_format",
    "Room": "room",
    "RoomPage": "room_page",
    "RoomPatch": "room_patch",
    "RoomReplacement": "room_replacement",
    "RoomVisitor": "room_visitor",
    "RoomVisitorPage": "room_visitor_page",
    "RoomWrite": "room_write",
    "Rule": "rule",
    "RuleActionsType0Item": "rule_actions_type_0_item",
    "RuleConditionsType0Item": "rule_conditions_type_0_item",
    "RuleGoalType0": "rule_goal_type_0",
    "RuleMatchOncePer": "rule_match_once_per",
    "RulePage": "rule_page",
    "RuleRoomsType0Item": "rule_rooms_type_0_item",
    "RuleType": "rule_type",
    "SharedResourceType": "shared_resource_type",
    "SharedRoom": "shared_room",
    "SsoToken": "sso_token",
    "SsoTokenRequest": "sso_token_request",
    "Team": "team",
    "TeamForm": "team_form",
    "TeamMembership": "team_membership",
    "TeamMembershipPage": "team_membership_page",
    "TeamMembershipPatch": "team_membership_patch",
    "TeamMembershipWrite": "team_membership_write",
    "TeamPage": "team_page",
    "TeamPatch": "team_patch",
    "TeamSummary": "team_summary",
    "TeamV5": "team_v5",
    "TeamV5Page": "team_v5_page",
    "TeamWrite": "team_write",
    "Timezone": "timezone",
    "TimezonePage": "timezone_page",
    "TokenError": "token_error",
    "TriggerClaims": "trigger_claims",
    "User": "user",
    "UserClient": "user_client",
    "UserClientCreate": "user_client_create",
    "UserClientPage": "user_client_page",
    "UserClientPatch": "user_client_patch",
    "UserClientPropertiesType0": "user_client_properties_type_0",
    "UserClientWrite": "user_client_write",
    "UserForm": "user_form",
    "UserPage": "user_page",
    "UserPatch": "user_patch",
    "UserPreferences": "user_preferences",
    "UserPreferencesPatch": "user_preferences_patch",
    "UserPreferencesWrite": "user_preferences_write",
    "UserSummary": "user_summary",
    "UserTeamMembership": "user_team_membership",
    "UserWrite": "user_write",
    "VisitorDeviceType": "visitor_device_type",
    "VisitorVariable": "visitor_variable",
    "VisitorVariableWrite": "visitor_variable_write",
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
