"""The public methods of the facades, by API and operation, and their iterators. A change here breaks users' code."""

from __future__ import annotations

METHODS = {
    "giosg": {
        "getCurrentUser": "users.me() -> User",
        "getUser": "users.get(user_id, *, include_deleted) -> User",
        "replaceUser": "users.replace(user_id, body) -> User",
        "updateUser": "users.update(user_id, body) -> User",
        "listUsers": "users.list(organization_id, *, ordering, include_deleted, is_manager, cursor)"
        " -> Page[User, UserPage, str]",
        "getMember": "users.get_member(organization_id, user_id, *, include_deleted) -> User",
        "replaceMember": "users.replace_member(organization_id, user_id, body) -> User",
        "updateMember": "users.update_member(organization_id, user_id, body) -> User",
        "listUserClients": "user_clients.list(user_id, *, cursor) -> Page[UserClient, UserClientPage, str]",
        "createUserClient": "user_clients.create(user_id, body) -> UserClient",
        "updateUserClient": "user_clients.update(user_id, client_id, body) -> UserClient",
        "listOrganizationUserClients": "user_clients.of_organization_user(organization_id, user_id, *, cursor)"
        " -> Page[UserClient, UserClientPage, str]",
        "updateOrganizationUserClient": "user_clients.update_by_organization(organization_id, user_id, client_id, body)"
        " -> UserClient",
        "replaceUserClient": "user_clients.refresh(organization_id, user_id, client_id, body) -> UserClient",
        "deleteUserClient": "user_clients.delete(organization_id, user_id, client_id) -> None",
        "getUserPreferences": "user_preferences.get(organization_id, user_id) -> UserPreferences",
        "replaceUserPreferences": "user_preferences.replace(organization_id, user_id, body) -> UserPreferences",
        "updateUserPreferences": "user_preferences.update(user_id, body) -> UserPreferences",
        "updateOrganizationUserPreferences": "user_preferences.update_by_organization(organization_id, user_id, body)"
        " -> UserPreferences",
        "listRoutedChats": "routed_chats.list(user_id, *, cursor) -> Page[Chat, ChatPage, str]",
        "getRoutedChat": "routed_chats.get(user_id, chat_id) -> Chat",
        "listRoutedChatMemberships": "routed_chats.memberships(user_id, chat_id, *, cursor)"
        " -> Page[ChatMembership, ChatMembershipPage, str]",
        "createRoutedChatMembership": "routed_chats.join(user_id, chat_id, body) -> ChatMembership",
        "listTeams": "teams.list(organization_id, *, ordering, is_deleted, cursor) -> Page[Team, TeamPage, str]",
        "createTeam": "teams.create(organization_id, body) -> Team",
        "getTeam": "teams.get(organization_id, team_id) -> Team",
        "replaceTeam": "teams.replace(organization_id, team_id, body) -> Team",
        "updateTeam": "teams.update(organization_id, team_id, body) -> Team",
        "deleteTeam": "teams.delete(organization_id, team_id) -> None",
        "listTeamsV5": "teams_v5.list(organization_id, *, ordering, is_shared, cursor)"
        " -> Page[TeamV5, TeamV5Page, str]",
        "createTeamV5": "teams_v5.create(organization_id, body) -> TeamV5",
        "getTeamV5": "teams_v5.get(organization_id, team_id) -> TeamV5",
        "replaceTeamV5": "teams_v5.replace(organization_id, team_id, body) -> TeamV5",
        "updateTeamV5": "teams_v5.update(organization_id, team_id, body) -> TeamV5",
        "deleteTeamV5": "teams_v5.delete(organization_id, team_id) -> None",
        "listTeamMemberships": "team_memberships.list(organization_id, team_id, *, is_admin, cursor)"
        " -> Page[TeamMembership, TeamMembershipPage, str]",
        "getTeamMembership": "team_memberships.get(organization_id, team_id, user_id) -> TeamMembership",
        "createTeamMembership": "team_memberships.add(organization_id, team_id, user_id, body) -> TeamMembership",
        "replaceTeamMembership": "team_memberships.put(organization_id, team_id, user_id, body) -> TeamMembership",
        "updateTeamMembership": "team_memberships.update(organization_id, team_id, user_id, body) -> TeamMembership",
        "deleteTeamMembership": "team_memberships.remove(organization_id, team_id, user_id) -> None",
        "listRooms": "rooms.list(organization_id_path, *, ordering, include_deleted, is_shared,"
        " organization_id_query, cursor) -> Page[Room, RoomPage, str]",
        "createRoom": "rooms.create(organization_id, body) -> Room",
        "getRoom": "rooms.get(organization_id, room_id, *, include_deleted) -> Room",
        "replaceRoom": "rooms.replace(organization_id, room_id, body) -> Room",
        "updateRoom": "rooms.update(organization_id, room_id, body) -> Room",
        "deleteRoom": "rooms.delete(organization_id, room_id) -> None",
        "listOwnedChats": "chats.owned(organization_id, *, cursor) -> Page[Chat, ChatPage, str]",
        "getOwnedChat": "chats.get_owned(organization_id, chat_id) -> Chat",
        "getUserChat": "chats.get(user_id, chat_id) -> Chat",
        "updateUserChat": "chats.update(user_id, chat_id, body) -> Chat",
        "listRoomChats": "chats.in_room(organization_id, room_id, *, is_waiting, is_ended, cursor)"
        " -> Page[Chat, ChatPage, str]",
        "listUserChats": "chats.of_user(user_id, *, is_participating, is_ended, cursor) -> Page[Chat, ChatPage, str]",
        "listOrganizationUserChats": "chats.of_organization_user(organization_id, user_id, *, is_participating,"
        " is_ended, cursor) -> Page[Chat, ChatPage, str]",
        "createVisitorChat": "chats.start(organization_id, room_id, visitor_id, *, auto_resume) -> Chat",
        "listRoomChatMemberships": "chat_memberships.list(organization_id, room_id, chat_id, *, cursor)"
        " -> Page[ChatMembership, ChatMembershipPage, str]",
        "createRoomChatMembership": "chat_memberships.join(organization_id, room_id, chat_id, body, *, exclusive)"
        " -> ChatMembership",
        "listOwnedChatMemberships": "chat_memberships.owned(organization_id, chat_id, *, cursor)"
        " -> Page[ChatMembership, ChatMembershipPage, str]",
        "createOwnedChatMembership": "chat_memberships.join_owned(organization_id, chat_id, body) -> ChatMembership",
        "updateChatMembership": "chat_memberships.update(user_id, chat_id, body) -> ChatMembership",
        "listUserChatMemberships": "chat_memberships.as_user(organization_id, user_id, chat_id, *, cursor)"
        " -> Page[ChatMembership, ChatMembershipPage, str]",
        "listChatMembershipsOfUser": "chat_memberships.of_user(organization_id, user_id, *, cursor)"
        " -> Page[ChatMembership, ChatMembershipPage, str]",
        "replaceChatMembership": "chat_memberships.put(organization_id, user_id, chat_id, body, *, exclusive)"
        " -> ChatMembership",
        "listRoomChatMessages": "chat_messages.list(organization_id, room_id, chat_id, *, cursor)"
        " -> Page[ChatMessage, ChatMessagePage, str]",
        "listUserChatMessages": "chat_messages.as_user(user_id, chat_id, *, cursor)"
        " -> Page[ChatMessage, ChatMessagePage, str]",
        "createChatMessage": "chat_messages.send(user_id, chat_id, body) -> ChatMessage",
        "listOrganizationUserChatMessages": "chat_messages.as_organization_user(organization_id, user_id, chat_id,"
        " *, cursor) -> Page[ChatMessage, ChatMessagePage, str]",
        "createOrganizationChatMessage": "chat_messages.send_as_organization_user(organization_id, user_id, chat_id,"
        " body) -> ChatMessage",
        "createChatInvitation": "chat_invitations.create(user_id, chat_id, body) -> ChatInvitation",
        "getUserRoom": "rooms.get_for_user(user_id, room_id) -> Room",
        "getUserRoomVisitor": "visitors.get_for_user(user_id, room_id, visitor_id) -> RoomVisitor",
        "listPriorityVisitors": "visitors.priority(organization_id, room_id, *, cursor)"
        " -> Page[RoomVisitor, RoomVisitorPage, str]",
        "getPresentVisitor": "visitors.get(organization_id, room_id, visitor_id) -> RoomVisitor",
        "createVisitorVariable": "visitors.set_variable(organization_id, room_id, visitor_id, body) -> VisitorVariable",
        "listBrands": "brands.list(organization_id, *, cursor) -> Page[Brand, BrandPage, str]",
        "listCannedAnswers": "canned_answers.list(user_id, room_id, *, ordering, cursor)"
        " -> Page[CannedAnswer, CannedAnswerPage, str]",
        "listAssets": "assets.list(organization_id, *, ordering, cursor) -> Page[Asset, AssetPage, str]",
        "createAsset": "assets.upload(organization_id, *, upload, name, description) -> Asset",
        "getAsset": "assets.get(organization_id, asset_id) -> Asset",
        "replaceAsset": "assets.replace(organization_id, asset_id, body) -> Asset",
        "updateAsset": "assets.update(organization_id, asset_id, body) -> Asset",
        "deleteAsset": "assets.delete(organization_id, asset_id) -> None",
        "getQuota": "assets.quota(organization_id) -> Quota",
        "getAccessToken": "tokens.exchange_code(*, code, client_id, client_secret, grant_type, redirect_uri)"
        " -> CodeToken",
        "getSsoAccessToken": "tokens.sso(*, email, organization_id, client_id, client_secret, first_name, last_name,"
        " permissions) -> SsoToken",
        "listPublicApps": "apps.public(*, cursor) -> Page[PublicApp, PublicAppPage, str]",
        "getMessageRouter": "realtime.message_router() -> MessageRouter",
        "getOrganization": "organizations.get(organization_id) -> Organization",
        "replaceOrganization": "organizations.replace(organization_id, body) -> Organization",
        "updateOrganization": "organizations.update(organization_id, body) -> Organization",
        "getOrganizationOverview": "organizations.overview(organization_id) -> OrganizationOverview",
        "listPartnerships": "partnerships.list(organization_id, *, ordering, cursor)"
        " -> Page[Partnership, PartnershipPage, str]",
        "getPartnership": "partnerships.get(organization_id, partner_organization_id) -> Partnership",
        "replacePartnership": "partnerships.replace(organization_id, partner_organization_id, body) -> Partnership",
        "updatePartnership": "partnerships.update(organization_id, partner_organization_id, body) -> Partnership",
        "deletePartnership": "partnerships.delete(organization_id, partner_organization_id) -> None",
        "listOutgoingInvitations": "outgoing_invitations.list(*, ordering, status, cursor)"
        " -> Page[OutgoingInvitation, OutgoingInvitationPage, str]",
        "createOutgoingInvitation": "outgoing_invitations.create(body) -> OutgoingInvitation",
        "getOutgoingInvitation": "outgoing_invitations.get(invitation_id) -> OutgoingInvitation",
        "deleteOutgoingInvitation": "outgoing_invitations.cancel(invitation_id) -> None",
        "listIncomingInvitations": "incoming_invitations.list(*, ordering, status, cursor)"
        " -> Page[IncomingInvitation, IncomingInvitationPage, str]",
        "getIncomingInvitation": "incoming_invitations.get(invitation_key) -> IncomingInvitation",
        "acceptIncomingInvitation": "incoming_invitations.accept(invitation_key, body) -> IncomingInvitation",
        "rejectIncomingInvitation": "incoming_invitations.reject(invitation_key) -> IncomingInvitation",
        "listOutgoingShares": "outgoing_shares.list(organization_id, resource_type, *, ordering,"
        " receiver_organization_id, cursor) -> Page[OutgoingShare, OutgoingSharePage, str]",
        "createOutgoingShare": "outgoing_shares.create(organization_id, resource_type, body) -> OutgoingShare",
        "getOutgoingShare": "outgoing_shares.get(organization_id, resource_type, resource_id) -> OutgoingShare",
        "replaceOutgoingShare": "outgoing_shares.replace(organization_id, resource_type, resource_id, body)"
        " -> OutgoingShare",
        "updateOutgoingShare": "outgoing_shares.update(organization_id, resource_type, resource_id, body)"
        " -> OutgoingShare",
        "deleteOutgoingShare": "outgoing_shares.delete(organization_id, resource_type, resource_id) -> None",
        "listIncomingShares": "incoming_shares.list(organization_id, resource_type, *, ordering,"
        " sharer_organization_id, cursor) -> Page[IncomingShare, IncomingSharePage, str]",
        "getIncomingShare": "incoming_shares.get(organization_id, resource_type, resource_id) -> IncomingShare",
        "listLanguages": "reference_data.languages(*, cursor) -> Page[Language, LanguagePage, str]",
        "listTimezones": "reference_data.timezones(*, cursor) -> Page[Timezone, TimezonePage, str]",
        "listCurrencies": "reference_data.currencies(*, cursor) -> Page[Currency, CurrencyPage, str]",
        "listEndpoints": "reference_data.endpoints(*, cursor) -> Page[Endpoint, EndpointPage, str]",
        "listReportExports": "report_exports.list(organization_id, user_id, *, cursor)"
        " -> Page[ReportExport, ReportExportPage, str]",
        "createReportExport": "report_exports.start(organization_id, user_id, body) -> ReportExport",
        "describeCurrencies": "reference_data.currencies_options() -> EndpointMetadata",
        "describeEndpoints": "reference_data.endpoints_options() -> EndpointMetadata",
        "describeOverview": "organizations.overview_options(organization_id) -> EndpointMetadata",
        "listLeads": "leads.list(organization_id, *, cursor) -> Page[Lead, LeadPage, str]",
        "getLead": "leads.get(organization_id, lead_id) -> Lead",
        "updateLead": "leads.update(organization_id, lead_id, body) -> Lead",
        "listRules": "rules.list(organization_id, *, cursor) -> Page[Rule, RulePage, str]",
        "getRule": "rules.get(organization_id, rule_id) -> Rule",
        "createMessagingChannel": "unified_messaging.register(organization_id, body) -> MessagingChannel",
        "getLiveRoomReport": "live_figures.room(room_id, *, timezone) -> LiveRoomReport",
        "listLiveRoomFigures": "live_figures.rooms(*, room_id, include_shared, timezone) -> LiveRoomFiguresList",
        "listLiveUserFigures": "live_figures.users(*, user_id) -> LiveUserFiguresList",
        "getReportExport": "report_exports.get(organization_id, user_id, report_id) -> ReportExport",
    },
    "reporting": {
        "getDailyChatStatistics": "chat_statistics.daily(room_id, *, start_date, end_date) -> ChatStatistics",
        "getRoomChatStatistics": "chat_statistics.chats(room_id, *, start_date, end_date) -> RoomChatStatistics",
        "getVisitorStatistics": "visitor_statistics.daily(room_id, *, start_date, end_date) -> VisitorStatistics",
        "getHourlyVisitorStatistics": "visitor_statistics.hourly(room_id, *, start_date, end_date)"
        " -> HourlyVisitorStatistics",
        "getDailyRuleStatistics": "rule_statistics.daily(room_id, *, start_date, end_date) -> RuleStatistics",
        "getRoomUserPresenceCounts": "user_activity.room_presence_counts(room_id, *, start_date, end_date)"
        " -> RoomUserPresenceCounts",
        "getUserPresenceCounts": "user_activity.presence_counts(organization_id, *, start_date, end_date)"
        " -> UserPresenceCounts",
        "queryChatSessions": "sessions.chats(organization_id, body) -> QueryResult",
        "queryVisitorSessions": "sessions.visitors(organization_id, body) -> QueryResult",
        "queryOrganizationEvents": "events.of_organization(organization_id, body) -> QueryResult",
        "queryUserEvents": "events.of_user(user_id, body) -> QueryResult",
        "listConversationalReports": "objectives.reports(organization_id) -> list[ConversationalReport]",
        "listReportMetrics": "objectives.metrics(organization_id) -> list[ReportMetric]",
    },
    "visitor": {
        "authenticateVisitor": "auth.authenticate(organization_id, body) -> VisitorIdentity",
        "getPublicRoom": "rooms.get(organization_id, room_id) -> PublicRoom",
        "getPublicRoomBrand": "rooms.brand(organization_id, room_id) -> PublicBrand",
        "listPublicOnlineUsers": "rooms.online_users(organization_id, room_id, *, cursor)"
        " -> Page[OnlineUser, OnlineUserPage, str]",
        "createPublicVisitor": "visitors.create(organization_id, room_id, body) -> PublicVisitor",
        "replacePublicVisitor": "visitors.replace(organization_id, room_id, visitor_id, body) -> PublicVisitor",
        "updatePublicVisitor": "visitors.update(organization_id, room_id, visitor_id, body) -> PublicVisitor",
        "listPublicChats": "chats.list(visitor_id, *, cursor) -> Page[PublicChat, PublicChatPage, str]",
        "createPublicChat": "chats.start(organization_id, room_id, visitor_id, *, auto_resume) -> PublicChat",
        "listPublicChatMemberships": "chats.members(visitor_id, chat_id, *, cursor)"
        " -> Page[ChatMembership, ChatMembershipPage, str]",
        "listPublicChatMessages": "chats.messages(visitor_id, chat_id, *, cursor)"
        " -> Page[PublicChatMessage, PublicChatMessagePage, str]",
        "createPublicChatMessage": "chats.send(visitor_id, chat_id, body) -> PublicChatMessage",
    },
    "interactions": {
        "listInteractions": "interactions.list(organization_id, *, json, workspace_uid, published)"
        " -> list[InteractionListItem]",
        "listInteractionsV2": "interactions.list_v2(organization_id, *, collection_id, ordering)"
        " -> list[InteractionV2]",
        "createInteraction": "interactions.create(body) -> Interaction",
        "getInteraction": "interactions.get(interaction_id, *, unless_tag) -> Interaction | None",
        "updateInteraction": "interactions.update(interaction_id, body) -> Interaction",
        "deleteInteraction": "interactions.delete(interaction_id) -> None",
        "copyInteraction": "interactions.copy(interaction_id, body) -> Interaction",
        "publishInteraction": "interactions.publish(interaction_id, body, *, tag, only_if_unchanged)"
        " -> Interaction | None",
        "unpublishInteraction": "interactions.unpublish(interaction_id, body, *, tag, only_if_unchanged)"
        " -> Interaction | None",
        "revertInteraction": "interactions.revert(interaction_id, body) -> Interaction",
        "listPublishLog": "interactions.publish_log(interaction_id) -> list[PublishLogItem]",
        "listTemplates": "templates.list(*, white_labelled) -> list[Template]",
        "getDefaultTemplate": "templates.default() -> DefaultTemplate",
        "listCollections": "collections.list() -> list[Collection]",
        "getCollection": "collections.get(collection_id) -> Collection",
        "deleteCollection": "collections.delete(collection_id) -> None",
        "listFormSubmissions": "form_data.list(organization_id, *, interaction_uuid, from_, to, json_eq, json_like,"
        " order_desc) -> list[FormSubmission]",
        "deleteFormSubmission": "form_data.delete(organization_id, submission_id) -> None",
        "listThemes": "themes.list(organization_id, collection_id) -> list[Theme]",
    },
    "gotom": {
        "createCampaign": "campaigns.create(body) -> None",
        "getCampaign": "campaigns.get(campaign_external_id) -> Campaign",
        "updateCampaign": "campaigns.update(campaign_external_id, body, *, update_commissions) -> None",
        "createCampaignDocument": "campaigns.add_document(campaign_external_id, body) -> None",
        "updateArchiveStatus": "campaigns.set_archived(campaign_external_id, body) -> None",
        "updateCommissionStatus": "campaigns.set_commission_status(campaign_external_id, body) -> None",
        "createFlight": "flights.create(campaign_external_id, body) -> None",
        "getFlight": "flights.get(campaign_external_id, flight_external_id) -> Flight",
        "updateFlight": "flights.update(campaign_external_id, flight_external_id, body) -> None",
        "deleteFlight": "flights.delete(campaign_external_id, flight_external_id) -> None",
        "getFlightLineItem": "flights.line_item(campaign_external_id, flight_external_id) -> FlightLineItem",
        "getSublines": "flights.sublines(campaign_external_id, flight_external_id) -> Sublines",
        "replaceSublines": "flights.set_sublines(campaign_external_id, flight_external_id, body) -> None",
        "getFlightCommission": "flights.commission(campaign_external_id, flight_external_id) -> FlightCommission",
        "updateFlightCommission": "flights.set_commission(campaign_external_id, flight_external_id, body) -> None",
        "listCampaignDiscounts": "campaign_discounts.list(campaign_external_id) -> CampaignDiscountList",
        "createCampaignDiscount": "campaign_discounts.create(campaign_external_id, body) -> None",
        "updateCampaignDiscount": "campaign_discounts.rename(campaign_external_id, c_discount_eid, body) -> None",
        "deleteCampaignDiscount": "campaign_discounts.delete(campaign_external_id, c_discount_eid) -> None",
        "createFlightDiscount": "flight_discounts.create(campaign_external_id, c_discount_eid, body) -> None",
        "getFlightDiscount": "flight_discounts.get(campaign_external_id, c_discount_eid, f_discount_eid)"
        " -> FlightDiscount",
        "updateFlightDiscount": "flight_discounts.update(campaign_external_id, c_discount_eid, f_discount_eid, body)"
        " -> None",
        "deleteFlightDiscount": "flight_discounts.delete(campaign_external_id, c_discount_eid, f_discount_eid) -> None",
        "getGraphReport": "reports.graph(saved_report_id) -> str",
        "getCustomReport": "reports.custom(saved_report_id) -> str",
        "listPrimaryKeys": "primary_keys.list(entity, *, page) -> Page[PrimaryKey, PrimaryKeyPage, int]",
        "listPrices": "prices.list(tarif_id, *, page) -> Page[Price, PricePage, int]",
        "listCustomers": "customers.list(*, page) -> Page[Customer, CustomerPage, int]",
        "getCustomer": "customers.get(customer_crm_external_id) -> CustomerEnvelope",
        "importCustomer": "customer_import.run(body) -> ImportResult | ImportQueued",
        "getCustomerImportLog": "customer_import.log(job_id) -> ImportLog",
    },
}
ITERATORS = {
    "giosg": {
        "apps.iter_public(*, cursor) -> Iterator[PublicApp]",
        "assets.iter(organization_id, *, ordering, cursor) -> Iterator[Asset]",
        "brands.iter(organization_id, *, cursor) -> Iterator[Brand]",
        "chats.iter_owned(organization_id, *, cursor) -> Iterator[Chat]",
        "chats.iter_in_room(organization_id, room_id, *, is_waiting, is_ended, cursor) -> Iterator[Chat]",
        "chats.iter_of_user(user_id, *, is_participating, is_ended, cursor) -> Iterator[Chat]",
        "chats.iter_of_organization_user(organization_id, user_id, *, is_participating, is_ended, cursor)"
        " -> Iterator[Chat]",
        "chat_memberships.iter(organization_id, room_id, chat_id, *, cursor) -> Iterator[ChatMembership]",
        "chat_memberships.iter_as_user(organization_id, user_id, chat_id, *, cursor) -> Iterator[ChatMembership]",
        "chat_memberships.iter_of_user(organization_id, user_id, *, cursor) -> Iterator[ChatMembership]",
        "chat_messages.iter(organization_id, room_id, chat_id, *, cursor) -> Iterator[ChatMessage]",
        "chat_messages.iter_as_user(user_id, chat_id, *, cursor) -> Iterator[ChatMessage]",
        "chat_messages.iter_as_organization_user(organization_id, user_id, chat_id, *, cursor)"
        " -> Iterator[ChatMessage]",
        "chat_memberships.iter_owned(organization_id, chat_id, *, cursor) -> Iterator[ChatMembership]",
        "routed_chats.iter(user_id, *, cursor) -> Iterator[Chat]",
        "routed_chats.iter_memberships(user_id, chat_id, *, cursor) -> Iterator[ChatMembership]",
        "user_clients.iter(user_id, *, cursor) -> Iterator[UserClient]",
        "user_clients.iter_of_organization_user(organization_id, user_id, *, cursor) -> Iterator[UserClient]",
        "visitors.iter_priority(organization_id, room_id, *, cursor) -> Iterator[RoomVisitor]",
        "canned_answers.iter(user_id, room_id, *, ordering, cursor) -> Iterator[CannedAnswer]",
        "partnerships.iter(organization_id, *, ordering, cursor) -> Iterator[Partnership]",
        "outgoing_invitations.iter(*, ordering, status, cursor) -> Iterator[OutgoingInvitation]",
        "incoming_invitations.iter(*, ordering, status, cursor) -> Iterator[IncomingInvitation]",
        "outgoing_shares.iter(organization_id, resource_type, *, ordering, receiver_organization_id, cursor)"
        " -> Iterator[OutgoingShare]",
        "incoming_shares.iter(organization_id, resource_type, *, ordering, sharer_organization_id, cursor)"
        " -> Iterator[IncomingShare]",
        "reference_data.iter_currencies(*, cursor) -> Iterator[Currency]",
        "reference_data.iter_endpoints(*, cursor) -> Iterator[Endpoint]",
        "reference_data.iter_languages(*, cursor) -> Iterator[Language]",
        "reference_data.iter_timezones(*, cursor) -> Iterator[Timezone]",
        "leads.iter(organization_id, *, cursor) -> Iterator[Lead]",
        "rules.iter(organization_id, *, cursor) -> Iterator[Rule]",
        "report_exports.iter(organization_id, user_id, *, cursor) -> Iterator[ReportExport]",
        "rooms.iter(organization_id_path, *, ordering, include_deleted, is_shared, organization_id_query, cursor)"
        " -> Iterator[Room]",
        "team_memberships.iter(organization_id, team_id, *, is_admin, cursor) -> Iterator[TeamMembership]",
        "teams.iter(organization_id, *, ordering, is_deleted, cursor) -> Iterator[Team]",
        "teams_v5.iter(organization_id, *, ordering, is_shared, cursor) -> Iterator[TeamV5]",
        "users.iter(organization_id, *, ordering, include_deleted, is_manager, cursor) -> Iterator[User]",
    },
    "reporting": set(),
    "visitor": {
        "chats.iter(visitor_id, *, cursor) -> Iterator[PublicChat]",
        "chats.iter_members(visitor_id, chat_id, *, cursor) -> Iterator[ChatMembership]",
        "chats.iter_messages(visitor_id, chat_id, *, cursor) -> Iterator[PublicChatMessage]",
        "rooms.iter_online_users(organization_id, room_id, *, cursor) -> Iterator[OnlineUser]",
    },
    "interactions": set(),
    "gotom": {
        "customers.iter(*, cursor) -> Iterator[Customer]",
        "primary_keys.iter(entity, *, cursor) -> Iterator[PrimaryKey]",
        "prices.iter(tarif_id, *, cursor) -> Iterator[Price]",
    },
}
HELPERS = {
    "giosg": {
        "report_exports.create_and_download(organization_id, user_id, body, path, *, timeout, on_progress, on_download)"
        " -> ReportExport",
    },
    "reporting": set(),
    "visitor": set(),
    "interactions": {
        "interactions.create_from_template(template, *, name, workspace_uid, theme_id) -> Interaction",
    },
    "gotom": {"customer_import.run_and_wait(body, *, timeout, on_progress) -> ImportResult"},
}
