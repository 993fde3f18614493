export type ClientOptions = {
    baseUrl: 'https://service.giosg.com' | (string & {});
};
export type Webhooks = ReceiveChatAddedWebhookRequest | ReceiveChatChangedWebhookRequest | ReceiveChatRemovedWebhookRequest | ReceiveChatMembershipAddedWebhookRequest | ReceiveChatMembershipChangedWebhookRequest | ReceiveChatMembershipRemovedWebhookRequest | ReceiveChatMessageAddedWebhookRequest | ReceiveChatMessageChangedWebhookRequest | ReceiveChatMessageRemovedWebhookRequest | ReceiveAppTriggerWebhookRequest;
/**
 * Format of a response.
 */
export type ResponseFormat = 'json';
/**
 * A person, or a bot, with an account in an organization.
 */
export type User = {
    /**
     * Identifier of the user.
     */
    readonly id: string;
    /**
     * Email address, unique among users; null for bots only.
     */
    email: string | null;
    /**
     * Identifier of the organization that the user belongs to.
     */
    readonly organization_id: string;
    /**
     * The organization that the user belongs to.
     */
    readonly organization: OrganizationSummary;
    /**
     * First name.
     */
    first_name: string;
    /**
     * Last name.
     */
    last_name: string;
    /**
     * First and last name.
     */
    readonly full_name: string;
    /**
     * Whether the user manages the organization. To be replaced by permissions.
     *
     * @deprecated
     */
    is_manager?: boolean;
    /**
     * Whether the user works for giosg.
     */
    readonly is_staff: boolean;
    /**
     * Name shown to visitors instead of the real one; null if there is none.
     */
    alias: string | null;
    /**
     * Gender; null if not given.
     */
    gender: Gender | null;
    /**
     * Date of birth; null if not given.
     */
    birthday: string | null;
    /**
     * Phone number; empty if not given.
     */
    phone: string | null;
    /**
     * Job title; null if there is none.
     */
    title: string | null;
    /**
     * When the user was created.
     */
    readonly created_at: DateTime;
    /**
     * When the user was last changed.
     */
    readonly updated_at: DateTime;
    /**
     * When the user was deleted; null if not.
     */
    readonly deleted_at: DateTime | null;
    /**
     * Identifier of the user's picture; null if there is none.
     */
    readonly avatar_id: string | null;
    /**
     * The user's picture; null if there is none.
     */
    readonly avatar: Avatar | null;
    /**
     * Whether the user wants to be available for chats; otherwise `is_online` stays false.
     */
    is_online_enabled: boolean;
    /**
     * Whether the user is available for chats: both `is_online_enabled` and `is_present`.
     */
    readonly is_online: boolean;
    /**
     * Whether the user has a live client, such as an open console.
     */
    readonly is_present?: boolean;
    /**
     * Number of current chats of the user.
     */
    readonly current_chat_count?: number;
    /**
     * Whether the user has been deleted and is kept for records only.
     */
    readonly is_deleted?: boolean;
    /**
     * Whether the user is a bot.
     */
    readonly is_bot?: boolean;
    /**
     * The teams that the user is a member of.
     */
    readonly team_memberships?: Array<UserTeamMembership>;
};
/**
 * An organization, nested in another resource. It may have more attributes.
 */
export type OrganizationSummary = {
    /**
     * Identifier of the organization.
     */
    readonly id: string;
    /**
     * Name of the organization.
     */
    readonly name?: string;
};
/**
 * Gender of a user. Other values are possible.
 */
export type Gender = 'male' | 'female' | (string & {});
/**
 * Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`. Read times without `Z` as UTC too.
 */
export type DateTime = string;
/**
 * A picture of a user.
 */
export type Avatar = {
    /**
     * Identifier of the picture.
     */
    readonly id: string;
    /**
     * URL of the picture.
     */
    readonly url?: string | null;
};
/**
 * A user's membership in one team.
 */
export type UserTeamMembership = {
    /**
     * Identifier of the membership.
     */
    readonly id: string;
    /**
     * Identifier of the team.
     */
    readonly team_id?: string;
    /**
     * The team.
     */
    readonly team?: TeamSummary;
    /**
     * Whether the user is an admin of the team.
     */
    readonly is_admin?: boolean;
};
/**
 * A team, nested in another resource. It may have more of the team's attributes.
 */
export type TeamSummary = {
    /**
     * Identifier of the team.
     */
    readonly id: string;
    /**
     * Name of the team.
     */
    readonly name?: string;
    /**
     * Display name for an organization that the team is shared with.
     */
    readonly display_name?: string;
    /**
     * Identifier of the organization that owns the team.
     */
    readonly organization_id?: string;
};
/**
 * What is wrong, in one sentence.
 */
export type Error = {
    /**
     * Human-readable reason. The text may change, so do not compare it.
     */
    detail?: string;
};
/**
 * Identifier of a resource, a UUID with dashes. Send it in lower case, as the API does.
 */
export type Uuid = string;
/**
 * Error messages by the name of the invalid attribute. Errors that concern no single attribute are under `non_field_errors`, those of an unreadable body under `detail`.
 */
export type FieldErrors = {
    /**
     * Set if the body could not be parsed, or the error concerns the whole resource.
     */
    detail?: string;
    [key: string]: unknown;
};
/**
 * The writable attributes of a user. Unknown attributes are ignored.
 */
export type UserWrite = {
    /**
     * Email address, unique among users; null is allowed for bots only.
     */
    email: string | null;
    /**
     * First name.
     */
    first_name: string;
    /**
     * Last name.
     */
    last_name: string;
    /**
     * Whether the user manages the organization. To be replaced by permissions.
     *
     * @deprecated
     */
    is_manager?: boolean;
    /**
     * Name shown to visitors instead of the real one; null for none.
     */
    alias?: string | null;
    /**
     * Gender; null to leave it open.
     */
    gender?: 'male' | 'female' | null;
    /**
     * Date of birth; null to leave it open.
     */
    birthday?: string | null;
    /**
     * Phone number.
     */
    phone?: string;
    /**
     * Job title; null for none.
     */
    title?: string | null;
    /**
     * Whether the user wants to be available for chats.
     */
    is_online_enabled: boolean;
};
/**
 * The attributes of a user to change; others are unchanged. Unknown attributes are ignored.
 */
export type UserPatch = {
    /**
     * New email address, unique among users; null is allowed for bots only.
     */
    email?: string | null;
    /**
     * New first name.
     */
    first_name?: string;
    /**
     * New last name.
     */
    last_name?: string;
    /**
     * Whether the user manages the organization. To be replaced by permissions.
     *
     * @deprecated
     */
    is_manager?: boolean;
    /**
     * New name shown to visitors; null for none.
     */
    alias?: string | null;
    /**
     * New gender; null to leave it open.
     */
    gender?: 'male' | 'female' | null;
    /**
     * New date of birth; null to leave it open.
     */
    birthday?: string | null;
    /**
     * New phone number.
     */
    phone?: string;
    /**
     * New job title; null for none.
     */
    title?: string | null;
    /**
     * Whether the user wants to be available for chats.
     */
    is_online_enabled?: boolean;
};
/**
 * The attributes of a user to change, as form fields. To set one to null, send JSON.
 */
export type UserForm = {
    /**
     * New email address, unique among users.
     */
    email?: string;
    /**
     * New first name.
     */
    first_name?: string;
    /**
     * New last name.
     */
    last_name?: string;
    /**
     * Whether the user manages the organization. To be replaced by permissions.
     *
     * @deprecated
     */
    is_manager?: boolean;
    /**
     * New name shown to visitors.
     */
    alias?: string;
    /**
     * New gender.
     */
    gender?: 'male' | 'female';
    /**
     * New date of birth.
     */
    birthday?: string;
    /**
     * New phone number.
     */
    phone?: string;
    /**
     * New job title.
     */
    title?: string;
    /**
     * Whether the user wants to be available for chats.
     */
    is_online_enabled?: boolean;
};
/**
 * One page of users.
 */
export type UserPage = {
    next: NextPage;
    previous: PreviousPage;
    /**
     * The users of this page. The page size is not fixed.
     */
    results: Array<User>;
};
/**
 * Full URL of the next page; null on the last page.
 */
export type NextPage = string | null;
/**
 * Full URL of the previous page; null on the first page.
 */
export type PreviousPage = string | null;
/**
 * One page of clients.
 */
export type UserClientPage = {
    next: NextPage;
    previous: PreviousPage;
    /**
     * The clients of this page. The page size is not fixed.
     */
    results: Array<UserClient>;
};
/**
 * A running app, such as a browser tab, a phone or a bot, that keeps its user present.
 */
export type UserClient = {
    /**
     * Identifier of the client. Set by the server, or by the caller of the deprecated PUT.
     */
    readonly id: string;
    /**
     * Seconds from the last request until the client expires.
     */
    presence_expires_in?: number | null;
    /**
     * When the client expires.
     */
    readonly presence_expires_at?: DateTime | null;
    /**
     * Whether the client keeps its user present.
     */
    readonly is_present?: boolean | null;
    /**
     * Whether the client expires soon; the threshold is unknown.
     */
    readonly is_about_to_expire?: boolean | null;
    /**
     * Token for push notifications to a phone.
     */
    gcm_token?: string | null;
    /**
     * Arbitrary data of the client.
     */
    properties?: {
        [key: string]: unknown;
    } | null;
    /**
     * Real-time channels that the client listens to.
     */
    readonly subscribed_channels?: Array<string> | null;
    /**
     * When the client was registered.
     */
    readonly created_at?: DateTime;
    /**
     * When the client was last changed.
     */
    readonly updated_at?: DateTime;
    /**
     * Identifiers of the rooms that the user is present in through this client.
     *
     * @deprecated
     */
    rooms?: Array<string>;
    /**
     * Older name of `presence_expires_in`.
     *
     * @deprecated
     */
    expires_in?: number;
    /**
     * Older name of `presence_expires_at`.
     *
     * @deprecated
     */
    readonly expires_at?: DateTime;
};
/**
 * How long a client keeps its user present.
 */
export type UserClientCreate = {
    /**
     * Seconds until the client expires, unless extended.
     */
    presence_expires_in: number;
};
/**
 * How long a client keeps its user present from now.
 */
export type UserClientPatch = {
    /**
     * Seconds until the client expires, unless extended.
     */
    presence_expires_in?: number;
};
/**
 * The rooms and the time for which a client keeps its user present. Unknown attributes are ignored.
 */
export type UserClientWrite = {
    /**
     * Identifiers of the rooms in which the user is present, replacing previous ones; may be empty. The user must have access to each.
     */
    rooms: Array<string>;
    /**
     * Seconds until the client expires; 60 is recommended for browsers.
     */
    expires_in: number;
};
/**
 * The preferences to change; others are unchanged. Unknown attributes are ignored.
 */
export type UserPreferencesPatch = {
    /**
     * Maximum number of simultaneous chats.
     */
    chat_capacity?: number;
    /**
     * Sound for a visitor's message.
     */
    desktop_message_sound?: string;
    /**
     * Whether that sound repeats until the message is seen.
     */
    is_desktop_message_sound_continuous?: boolean;
    /**
     * Sound for an arriving visitor.
     */
    desktop_visitor_added_sound?: string;
    /**
     * Whether that sound repeats until the visitor is seen.
     */
    is_desktop_visitor_added_sound_continuous?: boolean;
    /**
     * Language of the console, an ISO 639-1 code.
     */
    ui_language_code?: string;
    /**
     * Whether sounds are muted while the user is not online.
     */
    is_muted_offline?: boolean;
    /**
     * Whether the user receives statistics by email.
     */
    is_statistics_email_enabled?: boolean;
    /**
     * Whether desktop notifications are shown.
     */
    is_desktop_notification_enabled?: boolean;
    /**
     * Whether spelling is checked.
     */
    is_spellcheck_enabled?: boolean;
};
/**
 * Console preferences of one user.
 */
export type UserPreferences = {
    /**
     * Maximum number of simultaneous chats.
     */
    chat_capacity?: number;
    /**
     * Sound for a visitor's message.
     */
    desktop_message_sound?: string;
    /**
     * Whether that sound repeats until the message is seen.
     */
    is_desktop_message_sound_continuous?: boolean;
    /**
     * Sound for an arriving visitor.
     */
    desktop_visitor_added_sound?: string;
    /**
     * Whether that sound repeats until the visitor is seen.
     */
    is_desktop_visitor_added_sound_continuous?: boolean;
    /**
     * Language of the console, an ISO 639-1 code.
     */
    ui_language_code?: string;
    /**
     * Whether sounds are muted while the user is not online.
     */
    is_muted_offline?: boolean;
    /**
     * Whether the user receives statistics by email.
     */
    is_statistics_email_enabled?: boolean;
    /**
     * Whether desktop notifications are shown.
     */
    is_desktop_notification_enabled?: boolean;
    /**
     * Whether spelling is checked.
     */
    is_spellcheck_enabled?: boolean;
};
/**
 * Console preferences of one user; all are required.
 */
export type UserPreferencesWrite = {
    /**
     * Maximum number of simultaneous chats.
     */
    chat_capacity: number;
    /**
     * Sound for a visitor's message.
     */
    desktop_message_sound: string;
    /**
     * Whether that sound repeats until the message is seen.
     */
    is_desktop_message_sound_continuous: boolean;
    /**
     * Sound for an arriving visitor.
     */
    desktop_visitor_added_sound: string;
    /**
     * Whether that sound repeats until the visitor is seen.
     */
    is_desktop_visitor_added_sound_continuous: boolean;
    /**
     * Language of the console, an ISO 639-1 code.
     */
    ui_language_code: string;
    /**
     * Whether sounds are muted while the user is not online.
     */
    is_muted_offline: boolean;
    /**
     * Whether the user receives statistics by email.
     */
    is_statistics_email_enabled: boolean;
    /**
     * Whether desktop notifications are shown.
     */
    is_desktop_notification_enabled: boolean;
    /**
     * Whether spelling is checked.
     */
    is_spellcheck_enabled: boolean;
};
/**
 * One page of teams.
 */
export type TeamPage = {
    next: NextPage;
    previous: PreviousPage;
    /**
     * The teams of this page. The page size is not fixed.
     */
    results: Array<Team>;
};
/**
 * A group of users of one organization.
 */
export type Team = {
    /**
     * Identifier of the team.
     */
    readonly id: string;
    /**
     * Identifier of the organization that owns the team.
     */
    readonly organization_id: string;
    /**
     * The organization that owns the team.
     */
    readonly organization: OrganizationSummary;
    /**
     * Name of the team.
     */
    name: string;
    /**
     * Display name for an organization that the team is shared with.
     */
    readonly display_name: string;
    /**
     * Number of members; only for the caller's own organization.
     */
    readonly member_count?: number;
    /**
     * Number of members who are present; only for the caller's own organization.
     */
    readonly present_member_count?: number;
    /**
     * Whether at least one member is online.
     */
    readonly is_online: boolean;
    /**
     * Whether at least one member who is not a bot is online. Only in newer copies of the page.
     */
    readonly is_humans_online?: boolean;
    /**
     * Whether at least one member is present.
     */
    readonly is_present: boolean;
    /**
     * Identifier of the user who created the team.
     */
    readonly created_by_user_id: string | null;
    /**
     * The user who created the team.
     */
    readonly created_by_user: UserSummary | null;
    /**
     * Identifier of the user who changed the team last.
     */
    readonly updated_by_user_id: string | null;
    /**
     * The user who changed the team last.
     */
    readonly updated_by_user: UserSummary | null;
    /**
     * When the team was created.
     */
    readonly created_at: DateTime;
    /**
     * When the team was last changed.
     */
    readonly updated_at: DateTime;
    /**
     * Identifier of the team's permanent group chat.
     */
    readonly group_chat_id: string | null;
    /**
     * Whether the team serves a room.
     */
    readonly is_connected_to_room: boolean;
    /**
     * Whether the team has been deleted.
     */
    readonly is_deleted: boolean;
    /**
     * When the team was deleted; null if not.
     */
    readonly deleted_at: DateTime | null;
};
/**
 * A user, nested in another resource. It may have more of the user's attributes.
 */
export type UserSummary = {
    /**
     * Identifier of the user.
     */
    readonly id: string;
    /**
     * First name.
     */
    readonly first_name?: string | null;
    /**
     * Last name.
     */
    readonly last_name?: string | null;
    /**
     * First and last name.
     */
    readonly full_name?: string | null;
    /**
     * Identifier of the user's organization.
     */
    readonly organization_id?: string;
    /**
     * Identifier of the user's picture; null if there is none.
     */
    readonly avatar_id?: string | null;
    /**
     * The user's picture; null if there is none.
     */
    readonly avatar?: Avatar | null;
    /**
     * Whether the user is a bot.
     */
    readonly is_bot?: boolean;
};
/**
 * The writable attributes of a team. Unknown attributes are ignored.
 */
export type TeamWrite = {
    /**
     * Name of the team.
     */
    name: string;
};
/**
 * A team to create, as form fields.
 */
export type TeamForm = {
    /**
     * Name of the team.
     */
    name: string;
};
/**
 * The attributes of a team to change; others are unchanged.
 */
export type TeamPatch = {
    /**
     * New name of the team.
     */
    name?: string;
};
/**
 * One page of teams.
 */
export type TeamV5Page = {
    next: NextPage;
    previous: PreviousPage;
    /**
     * The teams of this page. The page size is not fixed.
     */
    results: Array<TeamV5>;
};
/**
 * A group of users of one organization.
 */
export type TeamV5 = {
    /**
     * Identifier of the team.
     */
    readonly id: string;
    /**
     * Identifier of the organization that owns the team.
     */
    readonly organization_id: string;
    /**
     * The organization that owns the team.
     */
    readonly organization: OrganizationSummary;
    /**
     * Name of the team.
     */
    name: string;
    /**
     * Display name for an organization that the team is shared with.
     */
    readonly display_name: string;
    /**
     * Number of members; only for the caller's own organization.
     */
    readonly member_count?: number;
    /**
     * Number of admins of the team; only for the caller's own organization.
     */
    readonly admin_count?: number;
    /**
     * Number of members who are present; only for the caller's own organization.
     */
    readonly present_member_count?: number;
    /**
     * Whether at least one member is online.
     */
    readonly is_online: boolean;
    /**
     * Whether at least one member is present.
     */
    readonly is_present: boolean;
    /**
     * Identifier of the user who created the team.
     */
    readonly created_by_user_id: string | null;
    /**
     * The user who created the team.
     */
    readonly created_by_user: UserSummary | null;
    /**
     * Identifier of the user who changed the team last.
     */
    readonly updated_by_user_id: string | null;
    /**
     * The user who changed the team last.
     */
    readonly updated_by_user: UserSummary | null;
    /**
     * When the team was created.
     */
    readonly created_at: DateTime;
    /**
     * When the team was last changed.
     */
    readonly updated_at: DateTime;
    /**
     * Identifier of the team's permanent group chat.
     */
    readonly group_chat_id: string | null;
    /**
     * Whether the team serves a room.
     */
    readonly is_connected_to_room: boolean;
};
/**
 * One page of memberships.
 */
export type TeamMembershipPage = {
    next: NextPage;
    previous: PreviousPage;
    /**
     * The memberships of this page. The page size is not fixed.
     */
    results: Array<TeamMembership>;
};
/**
 * The membership of a user in a team.
 */
export type TeamMembership = {
    /**
     * Identifier of the team.
     */
    readonly team_id?: string;
    /**
     * The team.
     */
    readonly team?: TeamSummary;
    /**
     * Identifier of the user.
     */
    readonly user_id: string;
    /**
     * The user, with all attributes except the organization.
     */
    readonly user?: UserSummary;
    /**
     * Whether the user is an admin of the team.
     */
    is_admin?: boolean;
    /**
     * When the user joined the team.
     */
    readonly created_at?: DateTime;
    /**
     * When the membership was last changed.
     */
    readonly updated_at?: DateTime;
};
/**
 * The writable attributes of a membership. Unknown attributes are ignored.
 */
export type TeamMembershipWrite = {
    /**
     * Whether the user is an admin of the team.
     */
    is_admin: boolean;
};
/**
 * The attributes of a membership to change. Unknown attributes are ignored.
 */
export type TeamMembershipPatch = {
    /**
     * Whether the user is an admin of the team.
     */
    is_admin?: boolean;
};
/**
 * One page of rooms.
 */
export type RoomPage = {
    next: NextPage;
    previous: PreviousPage;
    /**
     * The rooms of this page. The page size is not fixed.
     */
    results: Array<Room>;
};
/**
 * A place where visitors and users meet. A domain room belongs to a website, a custom room does not.
 */
export type Room = {
    /**
     * Identifier of the room.
     */
    readonly id: string;
    /**
     * Identifier of the organization that owns the room.
     */
    readonly organization_id: string;
    /**
     * The organization that owns the room.
     */
    readonly organization: OrganizationSummary;
    /**
     * Host name of the room's website; null for a custom room.
     */
    domain?: string | null;
    /**
     * Name of the room.
     */
    name: string;
    /**
     * Name of the room or, for a room shared by another organization, of the share.
     */
    readonly display_name: string;
    /**
     * Whether another organization owns the room.
     */
    readonly is_shared: boolean;
    /**
     * Language of the room, an RFC 3066 code from the list of languages.
     */
    language_code: string;
    /**
     * When the room was created; only for the caller's own rooms.
     */
    readonly created_at?: DateTime;
    /**
     * When the room was last changed; only for the caller's own rooms.
     */
    readonly updated_at?: DateTime;
    /**
     * Identifier of the user who changed the room last, null if unknown; only for the caller's own rooms.
     */
    readonly updated_by_user_id?: string | null;
    /**
     * The user who changed the room last, null if unknown; only for the caller's own rooms.
     */
    readonly updated_by_user?: UserSummary | null;
    /**
     * Whether chats can start: the room is open, and a router offers its chats to a user who is online.
     */
    readonly is_online: boolean;
    /**
     * Whether the room is online and its router offers chats to at least one user who is not a bot.
     */
    readonly is_humans_online?: boolean;
    /**
     * Whether the room is open now.
     */
    readonly is_open?: boolean;
    /**
     * Whether the room has been deleted and is kept for statistics only.
     */
    readonly is_deleted?: boolean;
    /**
     * Older public identifier of the room, signed by giosg.
     *
     * @deprecated
     */
    readonly token?: string;
    /**
     * Domain rooms whose websites may use this room.
     */
    readonly allowed_domains?: Array<AllowedDomain>;
    /**
     * Whether the room has opening hours.
     */
    readonly is_service_hours_enabled?: boolean | null;
};
/**
 * Summary of a domain room.
 */
export type AllowedDomain = {
    /**
     * Identifier of the room.
     */
    readonly id: string;
    /**
     * Name of the room.
     */
    readonly name?: string;
    /**
     * Display name of the room.
     */
    readonly display_name?: string;
    /**
     * Host name of the room's website.
     */
    readonly domain?: string | null;
};
/**
 * The writable attributes of a new room. Unknown attributes are ignored.
 */
export type RoomWrite = {
    /**
     * Name of the room.
     */
    name: string;
    /**
     * Host name of the website, unique among rooms; null or missing for a custom room.
     */
    domain?: string | null;
    /**
     * Language of the room, an RFC 3066 code from the list of languages; `en` if missing.
     */
    language_code?: string;
};
/**
 * The writable attributes of a room. Unknown attributes, including the domain, are ignored.
 */
export type RoomReplacement = {
    /**
     * Name of the room.
     */
    name: string;
    /**
     * Language of the room, an RFC 3066 code from the list of languages; `en` if missing.
     */
    language_code?: string;
};
/**
 * The attributes of a room to change; others are unchanged. Unknown attributes are ignored.
 */
export type RoomPatch = {
    /**
     * New name of the room.
     */
    name?: string;
    /**
     * New language of the room, an RFC 3066 code from the list of languages.
     */
    language_code?: string;
};
/**
 * One page of chats.
 */
export type ChatPage = {
    next: NextPage;
    previous: PreviousPage;
    /**
     * The chats of this page. The page size is not fixed.
     */
    results: Array<Chat>;
};
/**
 * One conversation in a room. An ended chat is locked permanently.
 */
export type Chat = {
    /**
     * Identifier of the chat.
     */
    readonly id: string;
    /**
     * When the chat began.
     */
    readonly created_at?: DateTime;
    /**
     * When the chat was last changed.
     */
    readonly updated_at?: DateTime;
    /**
     * When the visitor last began to wait (`is_waiting` became true). Kept after the response; null if no visitor has waited yet.
     */
    readonly waiting_started_at?: DateTime | null;
    /**
     * Whether the chat has ended. Setting it to true locks the chat permanently.
     */
    is_ended?: boolean;
    /**
     * When the chat ended; null while it is open.
     */
    readonly ended_at?: DateTime | null;
    /**
     * Identifier of the room of the chat.
     */
    readonly room_id?: string;
    /**
     * Name of the room.
     */
    readonly room_name?: string;
    /**
     * Identifier of the organization that owns the room.
     */
    readonly room_organization_id?: string;
    /**
     * Type of the chat, which determines its members and how it ends.
     */
    readonly chat_type?: ChatType;
    /**
     * Whether the chat is private. The effects could not be read.
     */
    readonly is_private?: boolean;
    /**
     * Whether this is a real conversation; the vendor does not define the term.
     */
    readonly is_real_conversation?: boolean;
    /**
     * Whether the chat began with an automatic suggestion to the visitor.
     */
    readonly is_autosuggested?: boolean;
    /**
     * Whether the visitor waits for a user's response. A message by a user ends the wait, as does a user who begins to participate.
     */
    readonly is_waiting?: boolean;
    /**
     * Signed identifier of older versions of the API.
     */
    readonly token?: string;
    /**
     * Number of messages of the type `msg`.
     */
    readonly message_count?: number;
    /**
     * Number of messages sent by users.
     */
    readonly user_message_count?: number;
    /**
     * Number of messages sent by the visitor.
     */
    readonly visitor_message_count?: number;
    /**
     * Page from which the visitor sent the first message; null if the visitor sent none.
     */
    readonly first_visitor_message_url?: string | null;
    /**
     * Title of that page; null if the visitor sent no message.
     */
    readonly first_visitor_message_url_title?: string | null;
    /**
     * Page on which the chat was suggested; null without a suggestion.
     */
    readonly autosuggest_url?: string | null;
    /**
     * Title of that page; null without a suggestion.
     */
    readonly autosuggest_url_title?: string | null;
    /**
     * Number of tags of the chat.
     */
    readonly tag_count?: number;
    /**
     * Number of users and visitors who are present in the chat now.
     */
    readonly present_participant_count?: number;
    /**
     * Number of users who are present in the chat now.
     */
    readonly present_user_participant_count?: number;
    /**
     * Number of visitors who are present in the chat now.
     */
    readonly present_visitor_participant_count?: number;
    /**
     * Older name of `present_participant_count`.
     *
     * @deprecated
     */
    readonly present_member_count?: number;
    /**
     * Older name of `present_user_participant_count`.
     *
     * @deprecated
     */
    readonly present_user_member_count?: number;
    /**
     * Older name of `present_visitor_participant_count`.
     *
     * @deprecated
     */
    readonly present_visitor_member_count?: number;
    /**
     * Number of users and visitors who have attended the chat at any time.
     */
    readonly member_count?: number;
    /**
     * Number of users who have sent something.
     */
    readonly user_member_count?: number;
    /**
     * Number of visitors who have attended the chat.
     */
    readonly visitor_member_count?: number;
    /**
     * Whether the messages are encrypted.
     */
    readonly is_encrypted?: boolean;
    /**
     * How long the visitor has waited; the unit is unknown.
     */
    readonly visitor_wait_time?: number | null;
    /**
     * Identifier of the chat in older versions of the API.
     *
     * @deprecated
     */
    readonly legacy_id?: string | null;
    /**
     * Identifier of the room in older versions of the API.
     *
     * @deprecated
     */
    readonly legacy_room_id?: string | null;
};
/**
 * `operator` and `group`: between users only; `visitor`: with a visitor; `task`: ends automatically after a time set by an option of the room; `external`: created by an integration, never ends automatically. Other values are possible.
 */
export type ChatType = 'operator' | 'visitor' | 'group' | 'task' | 'external' | (string & {});
/**
 * One page of memberships.
 */
export type ChatMembershipPage = {
    next: NextPage;
    previous: PreviousPage;
    /**
     * The memberships of this page. The page size is not fixed.
     */
    results: Array<ChatMembership>;
};
/**
 * The present or past participation of a user or visitor in a chat.
 */
export type ChatMembership = {
    /**
     * Identifier of the member, a UUID for a user and 32 hexadecimal digits for a visitor.
     */
    member_id: string;
    /**
     * Type of the member.
     */
    readonly member_type?: ChatMemberType;
    /**
     * Name of the member as users see it; null for a visitor without one.
     */
    readonly member_name?: string | null;
    /**
     * Name of the member as visitors see it (for a user with an alias, the alias); null if there is none.
     */
    readonly member_public_name?: string | null;
    /**
     * The member's picture; null if there is none.
     */
    readonly member_avatar?: Avatar | null;
    /**
     * Identifier of the chat.
     */
    readonly chat_id?: string;
    /**
     * When the member first joined.
     */
    readonly created_at?: DateTime;
    /**
     * When the membership was last changed.
     */
    readonly updated_at?: DateTime;
    /**
     * Number of messages that the member has sent to the chat.
     */
    readonly message_count?: number;
    /**
     * Whether the member has the chat open.
     */
    is_participating?: boolean;
    /**
     * Whether the member is present; false for users who do not participate.
     */
    readonly is_present?: boolean;
    /**
     * Whether the member is writing.
     */
    composing_status?: ChatComposingStatus;
    /**
     * Whether the member is a bot.
     */
    readonly is_bot?: boolean;
    /**
     * Identifier of the room of the chat.
     */
    readonly room_id?: string;
    /**
     * Identifier of the organization that owns the room.
     */
    readonly room_organization_id?: string;
    /**
     * Identifier of the organization of a user; null for a visitor.
     */
    readonly member_organization_id?: string | null;
    /**
     * Identifier of the member in older versions of the API.
     *
     * @deprecated
     */
    readonly legacy_member_id?: string | null;
};
/**
 * Type of a chat member. Other values are possible.
 */
export type ChatMemberType = 'visitor' | 'user' | (string & {});
/**
 * `idle`: not writing; `typing`: writing; `typed`: has written something but not sent it. 2015 text calls the last two `composing` and `has_composed`. Other values are possible.
 */
export type ChatComposingStatus = 'idle' | 'typing' | 'typed' | 'composing' | 'has_composed' | (string & {});
/**
 * A user's participation in a chat. Unknown attributes, including `member_id`, are ignored.
 */
export type ChatParticipationWrite = {
    /**
     * Whether the user has the chat open.
     */
    is_participating: boolean;
    /**
     * Whether the user is writing.
     */
    composing_status: ChatComposingStatus;
};
/**
 * The attributes of a chat to change.
 */
export type ChatPatch = {
    /**
     * Whether the chat has ended. `true` locks it permanently.
     */
    is_ended?: boolean;
};
/**
 * A member of a chat and its participation. Unknown attributes are ignored.
 */
export type ChatMembershipWrite = {
    /**
     * Identifier of the user who joins.
     */
    member_id: string;
    /**
     * Whether the user has the chat open.
     */
    is_participating: boolean;
    /**
     * Whether the user is writing.
     */
    composing_status: ChatComposingStatus;
};
/**
 * The attributes of a membership to change; others are unchanged.
 */
export type ChatMembershipPatch = {
    /**
     * Whether the user has the chat open; `false` leaves it.
     */
    is_participating?: boolean;
    /**
     * Whether the user is writing.
     */
    composing_status?: ChatComposingStatus;
};
/**
 * A page of messages.
 */
export type ChatMessagePage = {
    next: NextPage;
    previous: PreviousPage;
    /**
     * The messages of this page. The page size is not fixed.
     */
    results: Array<ChatMessage>;
};
/**
 * A message or an event of a chat.
 */
export type ChatMessage = {
    /**
     * Identifier of the message.
     */
    readonly id: string;
    /**
     * Type: `msg` (a written message), `autosuggest` (an automatic suggestion), `join`, `leave`, `shoppingcart_locked`, `action` (the visitor's choice of a button) or `system`. Other values are possible.
     */
    readonly type?: 'msg' | 'autosuggest' | 'join' | 'leave' | 'shoppingcart_locked' | 'action' | 'system' | (string & {});
    /**
     * Identifier of the chat.
     */
    readonly chat_id?: string;
    /**
     * Identifier of the room of the chat.
     */
    readonly room_id?: string;
    /**
     * When it was sent or happened.
     */
    readonly created_at?: DateTime;
    /**
     * Type of the sender.
     */
    readonly sender_type?: ChatSenderType;
    /**
     * Identifier of the sender, a UUID for a user and 32 hexadecimal digits for a visitor.
     */
    readonly sender_id?: string | null;
    /**
     * Name of the sender as visitors see it; null if there is none.
     */
    readonly sender_public_name?: string | null;
    /**
     * Name of the sender as users see it; null for a visitor without one.
     */
    readonly sender_name?: string | null;
    /**
     * The sender's picture; null if there is none.
     */
    readonly sender_avatar?: Avatar | null;
    /**
     * The text; null in an encrypted chat, missing in events without text, such as `join`.
     */
    readonly message?: string | null;
    /**
     * Whether the message is encrypted; `encrypted_message` then has the text.
     */
    readonly is_encrypted?: boolean;
    /**
     * The encrypted text; its format is unknown.
     */
    readonly encrypted_message?: string | null;
    /**
     * When sensitive data was removed from the message; null if not.
     */
    readonly sensitive_data_purged_at?: DateTime | null;
    /**
     * Identifier of the suggested reply that the user chose; null if there is none.
     */
    readonly selected_reply_suggestion_id?: string | null;
    /**
     * The suggested reply that the user chose; null if there is none.
     */
    readonly selected_reply_suggestion?: ReplySuggestion | null;
    /**
     * Attachments below the text, including buttons.
     */
    readonly attachments?: Array<ChatAttachment> | null;
    /**
     * Identifier of the message whose button the visitor chose; null otherwise.
     */
    readonly response_to_message_id?: string | null;
    /**
     * Identifier of the attachment that contains the button.
     */
    readonly response_to_attachment_id?: string | null;
    /**
     * The attachment that contains the button, without its actions.
     */
    readonly response_to_attachment?: ChatAttachment | null;
    /**
     * Identifier of the button.
     */
    readonly response_to_action_id?: string | null;
    /**
     * The chosen button.
     */
    readonly response_to_action?: ChatAction | null;
    /**
     * Value of the button that the visitor chose; null otherwise.
     */
    readonly response_value?: string | null;
};
/**
 * Type of a message sender. Other values are possible.
 */
export type ChatSenderType = 'user' | 'visitor' | 'rule' | (string & {});
/**
 * A reply that giosg suggested to the user.
 */
export type ReplySuggestion = {
    /**
     * Identifier of the suggestion.
     */
    readonly id?: string | null;
    /**
     * The text.
     */
    readonly suggestion?: string | null;
    /**
     * Relevance; the scale is unknown.
     */
    readonly relevancy_score?: number | null;
    /**
     * Identifier of the message that it replies to.
     */
    readonly message_id?: string | null;
};
/**
 * A card below the text of a message.
 */
export type ChatAttachment = {
    /**
     * Identifier of the attachment.
     */
    readonly id?: string | null;
    /**
     * Title of the card.
     */
    title?: string | null;
    /**
     * URL that the title links to.
     */
    title_link_url?: string | null;
    /**
     * Text of the card.
     */
    text?: string | null;
    /**
     * URL of a picture.
     */
    image_url?: string | null;
    /**
     * URL that the picture links to.
     */
    image_link_url?: string | null;
    /**
     * Where links of the card open.
     */
    link_target?: ChatLinkTarget | null;
    /**
     * Buttons of the card.
     */
    actions?: Array<ChatAction> | null;
};
/**
 * Where a link opens, like the HTML attribute `target`. Other values are possible.
 */
export type ChatLinkTarget = '_blank' | '_parent' | (string & {});
/**
 * A button of an attachment.
 */
export type ChatAction = {
    /**
     * Identifier of the button.
     */
    readonly id?: string | null;
    /**
     * Label of the button.
     */
    text?: string | null;
    /**
     * What the button does.
     */
    type?: ChatActionType;
    /**
     * Where the link of a `link_button` opens.
     */
    link_target?: ChatLinkTarget | null;
    /**
     * Returned as `response_value` if the visitor chooses the button; for a `link_button`, its URL.
     */
    value?: string | null;
    /**
     * How the button looks.
     */
    style?: ChatActionStyle | null;
    /**
     * Whether the button is disabled once the visitor has chosen a button.
     */
    is_disabled_on_selection?: boolean | null;
    /**
     * Whether the button is disabled once the visitor has written something.
     */
    is_disabled_on_visitor_message?: boolean | null;
};
/**
 * What a button does: `button` sends its value, `link_button` opens a link. Other values are possible.
 */
export type ChatActionType = 'button' | 'link_button' | (string & {});
/**
 * How a button looks. Other values are possible.
 */
export type ChatActionStyle = 'primary' | 'secondary' | 'info' | 'success' | 'warning' | 'danger' | 'link' | 'brand_primary' | 'brand_secondary' | (string & {});
/**
 * A message of a user. Unknown attributes are ignored.
 */
export type ChatMessageWrite = {
    /**
     * The text.
     */
    message: string;
    /**
     * Attachments below the text, including buttons.
     */
    attachments?: Array<ChatAttachmentWrite>;
};
/**
 * A card below the text of a message.
 */
export type ChatAttachmentWrite = {
    /**
     * Title of the card.
     */
    title?: string | null;
    /**
     * URL that the title links to.
     */
    title_link_url?: string | null;
    /**
     * Text of the card.
     */
    text?: string | null;
    /**
     * URL of a picture.
     */
    image_url?: string | null;
    /**
     * URL that the picture links to.
     */
    image_link_url?: string | null;
    /**
     * Where links of the card open.
     */
    link_target?: ChatLinkTarget | null;
    /**
     * Buttons of the card.
     */
    actions?: Array<ChatActionWrite>;
};
/**
 * A button of an attachment.
 */
export type ChatActionWrite = {
    /**
     * Label of the button.
     */
    text: string;
    /**
     * What the button does.
     */
    type: ChatActionType;
    /**
     * Where the link of a `link_button` opens.
     */
    link_target?: ChatLinkTarget | null;
    /**
     * Returned as `response_value` if the visitor chooses the button; for a `link_button`, its URL.
     */
    value: string;
    /**
     * How the button looks.
     */
    style?: ChatActionStyle | null;
    /**
     * Whether the button is disabled once the visitor has chosen a button.
     */
    is_disabled_on_selection?: boolean | null;
    /**
     * Whether the button is disabled once the visitor has written something.
     */
    is_disabled_on_visitor_message?: boolean | null;
};
/**
 * The team to invite to a chat.
 */
export type ChatInvitationWrite = {
    /**
     * Identifier of the team.
     */
    invited_team_id: string;
};
/**
 * An invitation of a team to a chat.
 */
export type ChatInvitation = {
    /**
     * Identifier of the invitation.
     */
    readonly id?: string;
    /**
     * Identifier of the chat.
     */
    readonly chat_id?: string;
    /**
     * Identifier of the team.
     */
    readonly invited_team_id?: string;
    /**
     * When the team was invited.
     */
    readonly created_at?: DateTime;
    [key: string]: unknown;
};
/**
 * One page of visitors.
 */
export type RoomVisitorPage = {
    next: NextPage;
    previous: PreviousPage;
    /**
     * The visitors of this page. The page size is not fixed.
     */
    results: Array<RoomVisitor>;
};
/**
 * A visitor in one room. All attributes are read-only; unknown ones are null.
 */
export type RoomVisitor = {
    /**
     * Identifier of the visitor, 32 hexadecimal digits, the same in all rooms.
     */
    readonly id: string;
    /**
     * Identifier of the room.
     */
    readonly room_id: string;
    /**
     * Whether the visitor is in the room now.
     */
    readonly is_present?: boolean | null;
    /**
     * Identifier of the visitor's latest session in this room.
     */
    readonly session_id?: string | null;
    /**
     * Priority that rules have set; null if none has.
     */
    readonly explicit_priority?: number | null;
    /**
     * Priority that giosg computes.
     */
    readonly implicit_priority?: number | null;
    /**
     * Number of sessions of the visitor in this room.
     */
    readonly visit_count?: number | null;
    /**
     * Type of the visitor's device.
     */
    readonly device_type?: VisitorDeviceType | null;
    /**
     * Width of the screen in pixels.
     */
    readonly device_screen_width?: number | null;
    /**
     * Height of the screen in pixels.
     */
    readonly device_screen_height?: number | null;
    /**
     * Name of the browser, without version.
     */
    readonly browser_name?: string | null;
    /**
     * Version of the browser.
     */
    readonly browser_version?: string | null;
    /**
     * The browser's `Accept-Language` header.
     */
    readonly browser_language?: string | null;
    /**
     * Code of the visitor's preferred language, such as `fi` or `en-US`.
     */
    readonly preferred_language_code?: string | null;
    /**
     * Name of the operating system, without version.
     */
    readonly os_name?: string | null;
    /**
     * Version of the operating system.
     */
    readonly os_version?: string | null;
    /**
     * The browser's `User-Agent` header.
     */
    readonly user_agent?: string | null;
    /**
     * IPv4 address of the visitor.
     */
    readonly ip_address?: string | null;
    /**
     * Organization of the IP address.
     */
    readonly ip_organization?: string | null;
    /**
     * City of the visitor.
     */
    readonly geo_city?: string | null;
    /**
     * Country of the visitor, an ISO 3166-1 alpha-2 code in upper case.
     */
    readonly geo_country_code?: string | null;
    /**
     * Name of the country.
     */
    readonly geo_country?: string | null;
    /**
     * Page that led to this session.
     */
    readonly referrer_url?: string | null;
    /**
     * Host of that page.
     */
    readonly referrer_hostname?: string | null;
    /**
     * Kind of that page.
     */
    readonly referrer_medium?: ReferrerMedium | null;
    /**
     * Name of the source of that page.
     */
    readonly referrer_source?: string | null;
    /**
     * Page that led to the visitor's first session.
     */
    readonly original_referrer_url?: string | null;
    /**
     * Host of that page.
     */
    readonly original_referrer_hostname?: string | null;
    /**
     * Kind of that page.
     */
    readonly original_referrer_medium?: ReferrerMedium | null;
    /**
     * Name of the source of that page.
     */
    readonly original_referrer_source?: string | null;
    /**
     * Page that the visitor was on last.
     */
    readonly latest_page_url?: string | null;
    /**
     * Canonical URL of that page, or its own URL.
     */
    readonly latest_page_canonical_url?: string | null;
    /**
     * Title of that page.
     */
    readonly latest_page_title?: string | null;
    /**
     * Currency of the shopping cart, an ISO 4217 code in upper case; null without a cart.
     */
    readonly shopping_cart_currency?: string | null;
    /**
     * Value of the shopping cart, as a decimal string; null without a cart.
     */
    readonly shopping_cart_total_value?: string | null;
    /**
     * Monthly value of the shopping cart, as a decimal string; null without a cart.
     */
    readonly shopping_cart_total_subscription_value?: string | null;
    /**
     * When the visitor checked out; null before.
     */
    readonly shopping_cart_locked_at?: DateTime | null;
    /**
     * Step of the sales pipeline, from 1; null outside a pipeline.
     *
     * @deprecated
     */
    readonly pipeline_step_index?: number | null;
    /**
     * Title of that step; null outside a pipeline.
     *
     * @deprecated
     */
    readonly pipeline_step_title?: string | null;
    /**
     * Number of steps of the pipeline; null outside a pipeline.
     *
     * @deprecated
     */
    readonly pipeline_step_count?: number | null;
};
/**
 * What a visitor uses. Other values are possible.
 */
export type VisitorDeviceType = 'desktop' | 'mobile' | 'tablet' | (string & {});
/**
 * Kind of the page that led to a session. Other values are possible.
 */
export type ReferrerMedium = 'internal' | 'search' | 'email' | 'social' | 'website' | (string & {});
/**
 * A key and a value.
 */
export type VisitorVariableWrite = {
    /**
     * Key of the variable. `username` replaces the visitor's default name.
     */
    key: string;
    /**
     * Value of the variable.
     */
    value: string;
};
/**
 * A variable of a visitor.
 */
export type VisitorVariable = {
    /**
     * Key of the variable. `username` replaces the visitor's default name.
     */
    key?: string;
    /**
     * Value of the variable.
     */
    value?: string;
    [key: string]: unknown;
};
/**
 * One page of brands.
 */
export type BrandPage = {
    next: NextPage;
    previous: PreviousPage;
    /**
     * The brands of this page. The page size is not fixed.
     */
    results: Array<Brand>;
};
/**
 * Colors and logo of chat windows.
 */
export type Brand = {
    /**
     * Identifier of the brand.
     */
    readonly id: string;
    /**
     * Identifier of the organization that the brand belongs to.
     */
    readonly organization_id: string;
    /**
     * The organization that the brand belongs to.
     */
    readonly organization: OrganizationSummary;
    /**
     * When the brand was created.
     */
    readonly created_at: DateTime;
    /**
     * When the brand was last changed.
     */
    readonly updated_at: DateTime;
    /**
     * Identifier of the user who created the brand.
     */
    readonly created_by_user_id: string | null;
    /**
     * The user who created the brand.
     */
    readonly created_by_user: UserSummary | null;
    /**
     * Identifier of the user who changed the brand last.
     */
    readonly updated_by_user_id: string | null;
    /**
     * The user who changed the brand last.
     */
    readonly updated_by_user: UserSummary | null;
    /**
     * Name of the brand.
     */
    name: string;
    /**
     * Main color, in hexadecimal; null for the default.
     */
    primary_color_code: string | null;
    /**
     * Secondary color, in hexadecimal; null for the default.
     */
    secondary_color_code: string | null;
    /**
     * Identifier of the logo, an image asset; null if there is none.
     */
    logo_asset_id?: string | null;
    /**
     * The logo, a PNG, JPEG or GIF image, scaled to fit; null if there is none.
     */
    readonly logo_asset?: AssetSummary | null;
};
/**
 * An uploaded file, nested in another resource. It may have more attributes.
 */
export type AssetSummary = {
    /**
     * Identifier of the asset.
     */
    readonly id: string;
    /**
     * URL of the file.
     */
    readonly url?: string | null;
    /**
     * What the file can be used as, such as `image`.
     */
    readonly kind?: string | null;
    /**
     * Media type of the file.
     */
    readonly content_type?: string | null;
    /**
     * Size of the file in bytes.
     */
    readonly size?: number | null;
    /**
     * Character set of a text; null for others.
     */
    readonly charset?: string | null;
    /**
     * Width of an image in pixels; null for others.
     */
    readonly width?: number | null;
    /**
     * Height of an image in pixels; null for others.
     */
    readonly height?: number | null;
};
/**
 * One page of canned answers.
 */
export type CannedAnswerPage = {
    next: NextPage;
    previous: PreviousPage;
    /**
     * The canned answers of this page. The page size is not fixed.
     */
    results: Array<CannedAnswer>;
};
/**
 * A prepared message, with usage counts.
 */
export type CannedAnswer = {
    /**
     * Identifier of the canned answer.
     */
    readonly id: string;
    /**
     * Identifier of the organization that the canned answer belongs to.
     */
    readonly organization_id: string;
    /**
     * The text.
     */
    message: string;
    /**
     * Number of uses in the organization.
     */
    readonly organization_count: number;
    /**
     * Number of uses in the room of the path.
     */
    readonly room_count: number;
    /**
     * When the canned answer was created.
     */
    readonly created_at: DateTime;
    /**
     * When the canned answer was last changed.
     */
    readonly updated_at: DateTime;
};
/**
 * One page of apps.
 */
export type PublicAppPage = {
    next: NextPage;
    previous: PreviousPage;
    /**
     * The apps of this page. The page size is not fixed.
     */
    results: Array<PublicApp>;
};
/**
 * A giosg extension that any organization may install.
 */
export type PublicApp = {
    /**
     * Identifier of the app.
     */
    readonly id: string;
    /**
     * Name of the app.
     */
    readonly name: string;
    /**
     * What the app does.
     */
    readonly description: string | null;
    /**
     * Identifier of the organization that owns the app.
     */
    readonly owned_by_organization_id: string;
    /**
     * The organization that owns the app.
     */
    readonly owned_by_organization: OrganizationSummary;
    /**
     * Identifier of the icon, an asset.
     */
    readonly icon_asset_id?: string | null;
    /**
     * The icon, a square image.
     */
    readonly icon_asset?: AssetSummary | null;
    /**
     * Whether installing the app creates a bot user for it.
     */
    readonly is_app_user_required: boolean;
    /**
     * Permissions that the app requests.
     */
    readonly required_scopes: Array<string>;
    /**
     * Number of installations of the app.
     */
    readonly installation_count: number;
    /**
     * When the app was created.
     */
    readonly created_at: DateTime;
    /**
     * When the app was last changed.
     */
    readonly updated_at: DateTime;
};
/**
 * One page of assets.
 */
export type AssetPage = {
    next: NextPage;
    previous: PreviousPage;
    /**
     * The assets of this page. The page size is not fixed.
     */
    results: Array<Asset>;
};
/**
 * An uploaded file and its metadata.
 */
export type Asset = {
    /**
     * Identifier of the asset.
     */
    readonly id: string;
    /**
     * Display name of the file; its file name unless the upload sets another.
     */
    name: string;
    /**
     * Purpose of the file.
     */
    description?: string | null;
    /**
     * Identifier of the organization that the asset belongs to.
     */
    readonly organization_id: string;
    /**
     * The organization that the asset belongs to.
     */
    readonly organization?: OrganizationSummary;
    /**
     * Name of the file as it was uploaded.
     */
    readonly file_name: string;
    /**
     * Public download URL.
     */
    readonly url: string;
    /**
     * Size of the file in bytes.
     */
    readonly size: number;
    /**
     * Media type of the file; null if unknown.
     */
    readonly content_type: string | null;
    /**
     * Kind of file, if the API distinguishes it; null for others.
     */
    readonly kind: AssetKind | null;
    /**
     * Character encoding of a text file; null for a binary file.
     */
    charset?: string | null;
    /**
     * Width of an image in pixels; null for other files.
     */
    readonly width?: number | null;
    /**
     * Height of an image in pixels; null for other files.
     */
    readonly height?: number | null;
    /**
     * When the file was uploaded.
     */
    readonly created_at: DateTime;
    /**
     * Identifier of the user who uploaded the file.
     */
    readonly created_by_user_id: string | null;
    /**
     * The user who uploaded the file.
     */
    readonly created_by_user: UserSummary | null;
    /**
     * When name, description or charset was last changed.
     */
    readonly updated_at: DateTime | null;
    /**
     * Identifier of the user who changed the asset last.
     */
    readonly updated_by_user_id: string | null;
    /**
     * The user who changed the asset last.
     */
    readonly updated_by_user: UserSummary | null;
};
/**
 * What a file can be used as. Other values are possible.
 */
export type AssetKind = 'image' | 'css' | 'javascript' | 'font' | (string & {});
/**
 * The parts of an upload.
 */
export type AssetUpload = {
    /**
     * The file, with its file name. A `Content-Type` of the part becomes the content type of the file.
     */
    upload: Blob | File;
    /**
     * Display name of the file; its file name if missing.
     */
    name?: string;
    /**
     * Purpose of the file.
     */
    description?: string;
};
/**
 * The complete metadata of a file.
 */
export type AssetWrite = {
    /**
     * Display name of the file.
     */
    name: string;
    /**
     * Purpose of the file.
     */
    description?: string;
    /**
     * Character encoding of a text file; null for a binary file.
     */
    charset?: string | null;
};
/**
 * The metadata of a file to change.
 */
export type AssetPatch = {
    /**
     * Display name of the file.
     */
    name?: string;
    /**
     * Purpose of the file.
     */
    description?: string;
    /**
     * Character encoding of a text file; null for a binary file.
     */
    charset?: string | null;
};
/**
 * Storage for the assets of an organization, in bytes.
 */
export type Quota = {
    /**
     * Remaining space.
     */
    readonly free_space?: number;
    /**
     * Used space.
     */
    readonly usage?: number;
    /**
     * Total space.
     */
    readonly limit?: number;
};
/**
 * Form fields of a token request.
 */
export type CodeTokenRequest = {
    /**
     * Grant type; only authorization codes were observed.
     */
    grant_type: 'authorization_code';
    /**
     * The authorization code, or the `app_user_code` of a trigger.
     */
    code: string;
    /**
     * Identifier of the app.
     */
    client_id: string;
    /**
     * Secret of the app.
     */
    client_secret: string;
    /**
     * The redirect URI of the authorization request; omit it for the code of a trigger.
     */
    redirect_uri?: string;
};
/**
 * An access token, its user and organization.
 */
export type CodeToken = {
    /**
     * The token; opaque to the client.
     */
    access_token: string;
    /**
     * Prefix of the token in the `Authorization` header, used verbatim; `Token` was observed.
     */
    token_type: string;
    /**
     * Identifier of the user of the token.
     */
    user_id?: string | null;
    /**
     * Identifier of that user's organization.
     */
    organization_id?: string | null;
    /**
     * Identifier of the app that the token was issued to.
     */
    app_id?: string | null;
};
/**
 * Error response of RFC 6749 section 5.2.
 */
export type TokenError = {
    /**
     * A code of RFC 6749, such as `invalid_request`, `invalid_client`, `invalid_grant`.
     */
    error: string;
    /**
     * Human-readable reason.
     */
    error_description?: string;
};
/**
 * Form fields: the user, the permissions of the token, and the app's credentials.
 */
export type SsoTokenRequest = {
    /**
     * Email address of the user.
     */
    email: string;
    /**
     * Identifier of the user's organization.
     */
    organization_id: string;
    /**
     * Identifier of the app.
     */
    client_id: string;
    /**
     * Secret of the app.
     */
    client_secret: string;
    /**
     * First name of the user.
     */
    first_name: string;
    /**
     * Last name of the user.
     */
    last_name: string;
    /**
     * Permissions of the token, separated by spaces; known are `settings`, `users` and `reports`.
     */
    permissions: string;
};
/**
 * An access token.
 */
export type SsoToken = {
    /**
     * The token; opaque to the client.
     */
    access_token: string;
};
/**
 * URL and token of the socket that reports changes.
 */
export type MessageRouter = {
    /**
     * URL of the socket.
     */
    readonly url?: string;
    /**
     * Token for the socket, a JWT.
     */
    readonly permission_token?: string;
    /**
     * When the token expires.
     */
    readonly expires_at?: DateTime;
    /**
     * Seconds until the token expires.
     */
    readonly expires_in?: number;
};
/**
 * A company that uses giosg, with its contact details.
 */
export type Organization = {
    /**
     * Identifier of the organization.
     */
    readonly id: string;
    /**
     * Name of the organization.
     */
    name: string;
    /**
     * Contact email address; null if not given.
     */
    email: string | null;
    /**
     * Contact phone number; null if not given.
     */
    phone: string | null;
    /**
     * Street and number of the postal address; null if not given.
     */
    street: string | null;
    /**
     * Postal code; null if not given.
     */
    postal_code: string | null;
    /**
     * City of the postal address; null if not given.
     */
    city: string | null;
    /**
     * Country of the postal address, ISO 3166-1 alpha-2 in lower case; null if not given.
     */
    country: string | null;
    /**
     * Official business identifier; null if not given.
     */
    business_id: string | null;
    /**
     * The script to load on the organization's web pages.
     */
    readonly script_tag: string;
    /**
     * Whether at least one member is online.
     */
    readonly is_online: boolean;
    /**
     * Whether at least one member who is not a bot is online.
     */
    readonly is_humans_online?: boolean;
    /**
     * Whether at least one member is present.
     */
    readonly is_present: boolean;
    /**
     * Maximum number of rules; null if unlimited. Announced to move elsewhere.
     */
    readonly max_rules_count?: number | null;
    /**
     * When the organization was created; only for the caller's own organization.
     */
    readonly created_at?: DateTime;
    /**
     * When the organization was last changed; only for the caller's own organization.
     */
    readonly updated_at?: DateTime;
};
/**
 * The writable details of an organization. Unknown attributes are ignored.
 */
export type OrganizationWrite = {
    /**
     * Name of the organization.
     */
    name: string;
    /**
     * Contact email address; null to leave it open.
     */
    email?: string | null;
    /**
     * Contact phone number; null to leave it open.
     */
    phone?: string | null;
    /**
     * Street and number of the postal address; null to leave it open.
     */
    street?: string | null;
    /**
     * Postal code; null to leave it open.
     */
    postal_code?: string | null;
    /**
     * City of the postal address; null to leave it open.
     */
    city?: string | null;
    /**
     * Country of the postal address, ISO 3166-1 alpha-2 in lower case; null to leave it open.
     */
    country?: string | null;
    /**
     * Official business identifier; null to leave it open.
     */
    business_id?: string | null;
};
/**
 * The details of an organization to change; others are unchanged. Unknown attributes are ignored.
 */
export type OrganizationPatch = {
    /**
     * New name of the organization.
     */
    name?: string;
    /**
     * Contact email address; null to leave it open.
     */
    email?: string | null;
    /**
     * Contact phone number; null to leave it open.
     */
    phone?: string | null;
    /**
     * Street and number of the postal address; null to leave it open.
     */
    street?: string | null;
    /**
     * Postal code; null to leave it open.
     */
    postal_code?: string | null;
    /**
     * City of the postal address; null to leave it open.
     */
    city?: string | null;
    /**
     * Country of the postal address, ISO 3166-1 alpha-2 in lower case; null to leave it open.
     */
    country?: string | null;
    /**
     * Official business identifier; null to leave it open.
     */
    business_id?: string | null;
};
/**
 * Information about one organization; the attributes are not published.
 */
export type OrganizationOverview = {
    [key: string]: unknown;
};
/**
 * Metadata of an endpoint. May contain more; rely on none of it.
 */
export type EndpointMetadata = {
    /**
     * Name of the endpoint.
     */
    readonly name?: string;
    /**
     * Description of the endpoint.
     */
    readonly description?: string;
    /**
     * Media types of responses.
     */
    readonly renders?: Array<string>;
    /**
     * Accepted media types of request bodies.
     */
    readonly parses?: Array<string>;
};
/**
 * One page of languages.
 */
export type LanguagePage = {
    next: NextPage;
    previous: PreviousPage;
    /**
     * The languages of this page. The page size is not fixed.
     */
    results: Array<Language>;
};
/**
 * A language that settings can be set to.
 */
export type Language = {
    /**
     * RFC 3066 language code.
     */
    readonly rfc_3066: string;
    /**
     * English name of the language.
     */
    readonly name: string;
    /**
     * Whether the console is translated into the language.
     */
    readonly is_ui_language: boolean;
    /**
     * Direction of writing; `ltr` is left to right.
     */
    readonly language_bidi?: string;
};
/**
 * One page of time zones.
 */
export type TimezonePage = {
    next: NextPage;
    previous: PreviousPage;
    /**
     * The time zones of this page. The page size is not fixed.
     */
    results: Array<Timezone>;
};
/**
 * A time zone that an organization can be set to.
 */
export type Timezone = {
    /**
     * tz database name of the time zone.
     */
    readonly name: string;
    /**
     * UTC offset: a sign, and two digits each for hours and minutes.
     */
    readonly offset?: string;
};
/**
 * One page of currencies.
 */
export type CurrencyPage = {
    next: NextPage;
    previous: PreviousPage;
    /**
     * The currencies of this page. The page size is not fixed.
     */
    results: Array<Currency>;
};
/**
 * A currency; its attributes are not published.
 */
export type Currency = {
    [key: string]: unknown;
};
/**
 * One page of endpoints.
 */
export type EndpointPage = {
    next: NextPage;
    previous: PreviousPage;
    /**
     * The endpoints of this page. The page size is not fixed.
     */
    results: Array<Endpoint>;
};
/**
 * An endpoint of the API with its methods and permissions.
 */
export type Endpoint = {
    /**
     * Path of the endpoint; variable parts are names in angle brackets.
     */
    readonly url_pattern: string;
    /**
     * The HTTP methods that the endpoint supports.
     */
    readonly methods: Array<EndpointMethod>;
    /**
     * Human-readable comment; often empty.
     */
    readonly comment: string;
};
/**
 * An HTTP method of an endpoint and its permissions.
 */
export type EndpointMethod = {
    /**
     * The HTTP method, in capitals.
     */
    readonly name: string;
    /**
     * Permissions for the method; known are `settings`, `users` and `reports`. Empty if every user may call it. One of several can be enough; see the comment of the endpoint.
     */
    readonly scopes: Array<string>;
};
/**
 * One page of partnerships.
 */
export type PartnershipPage = {
    next: NextPage;
    previous: PreviousPage;
    /**
     * The partnerships of this page. The page size is not fixed.
     */
    results: Array<Partnership>;
};
/**
 * A partnership of two organizations, as seen by one of them.
 */
export type Partnership = {
    /**
     * Identifier of the partner.
     */
    readonly partner_organization_id: string;
    /**
     * The partner, under its own name.
     */
    readonly partner_organization: OrganizationSummary;
    /**
     * Identifier of the organization of the path.
     */
    readonly organization_id: string;
    /**
     * The organization of the path.
     */
    readonly organization: OrganizationSummary;
    /**
     * Display name of the partner; null for the partner's own name.
     */
    display_name: string | null;
    /**
     * When the partnership began.
     */
    readonly created_at: DateTime;
};
/**
 * The writable attribute of a partnership. Unknown attributes are ignored.
 */
export type PartnershipWrite = {
    /**
     * Display name of the partner; null for the partner's own name.
     */
    display_name?: string | null;
};
/**
 * Status of an invitation. 0: pending. 1: accepted. 2: rejected. Other values are possible.
 */
export type InvitationStatus = 0 | 1 | 2 | (number & {});
/**
 * One page of sent invitations.
 */
export type OutgoingInvitationPage = {
    next: NextPage;
    previous: PreviousPage;
    /**
     * The invitations of this page. The page size is not fixed.
     */
    results: Array<OutgoingInvitation>;
};
/**
 * An invitation to a partnership, as seen by the sending organization.
 */
export type OutgoingInvitation = {
    /**
     * Identifier of the invitation, used by the sender.
     */
    readonly id: string;
    readonly status?: InvitationStatus;
    /**
     * Email address that the invitation was sent to.
     */
    email?: string;
    /**
     * Message to the receiver; empty if there is none.
     */
    message?: string | null;
    /**
     * Display name of the new partner; null for the partner's own name.
     */
    partner_display_name?: string | null;
    partner_visibility?: PartnerVisibility;
    /**
     * The rooms to share on acceptance.
     */
    room_shares?: Array<InvitedRoom>;
    /**
     * The teams to share on acceptance.
     */
    team_shares?: Array<InvitedTeam>;
    /**
     * When the invitation was sent.
     */
    readonly created_at?: DateTime;
    /**
     * Identifier of the organization that sent it.
     */
    readonly created_by_organization_id?: string;
    /**
     * The organization that sent it.
     */
    readonly created_by_organization?: OrganizationSummary;
    /**
     * Identifier of the user who sent it.
     */
    readonly created_by_user_id?: string | null;
    /**
     * The user who sent it, without the organization.
     */
    readonly created_by_user?: UserSummary | null;
    /**
     * When the invitation was accepted or rejected; null while it is pending.
     */
    readonly resolved_at?: DateTime | null;
    /**
     * Identifier of the organization that accepted or rejected it; null while it is pending.
     */
    readonly resolved_by_organization_id?: string | null;
    /**
     * The organization that accepted or rejected it; null while it is pending.
     */
    readonly resolved_by_organization?: OrganizationSummary | null;
    /**
     * Identifier of the user who accepted or rejected it; null while it is pending.
     */
    readonly resolved_by_user_id?: string | null;
    /**
     * The user who accepted or rejected it; null while it is pending.
     */
    readonly resolved_by_user?: UserSummary | null;
    /**
     * Identifier of the resulting partnership; null if not accepted.
     */
    readonly partnership_id?: string | null;
    /**
     * Whether acceptance created a new partner; null while pending.
     */
    readonly created_new_partnership?: boolean | null;
};
/**
 * Who in an organization sees the partner: everybody or only managers. Other values are possible.
 */
export type PartnerVisibility = 'organization' | 'management' | (string & {});
/**
 * A room to share when the invitation is accepted.
 */
export type InvitedRoom = {
    /**
     * Identifier of a room owned by or shared with the organization.
     */
    room_id?: string;
    /**
     * The room.
     */
    readonly room?: SharedRoom;
    /**
     * Display name of the room for the receiver; null for the room's own name.
     */
    share_name?: string | null;
};
/**
 * A room, nested in a share or an invitation. It may have more of the room's attributes.
 */
export type SharedRoom = {
    /**
     * Identifier of the room.
     */
    readonly id: string;
    /**
     * Name of the room.
     */
    readonly name?: string;
    /**
     * Display name of the room.
     */
    readonly display_name?: string;
    /**
     * Host name of the room's website; null for a custom room.
     */
    readonly domain?: string | null;
    /**
     * Identifier of the organization that owns the room.
     */
    readonly organization_id?: string;
};
/**
 * A team to share when the invitation is accepted.
 */
export type InvitedTeam = {
    /**
     * Identifier of a team owned by or shared with the organization.
     */
    team_id?: string;
    /**
     * The team.
     */
    readonly team?: TeamSummary;
    /**
     * Display name of the team for the receiver; null for the team's own name.
     */
    share_name?: string | null;
};
/**
 * An invitation to send. Unknown attributes are ignored.
 */
export type OutgoingInvitationWrite = {
    /**
     * Email address to send the invitation to.
     */
    email: string;
    /**
     * Message to the receiver.
     */
    message?: string;
    /**
     * Display name of the new partner; null for the partner's own name.
     */
    partner_display_name?: string | null;
    partner_visibility: 'organization' | 'management';
    /**
     * The rooms to share.
     */
    room_shares?: Array<InvitedRoomWrite>;
    /**
     * The teams to share.
     */
    team_shares?: Array<InvitedTeamWrite>;
};
/**
 * A room to share when the invitation is accepted.
 */
export type InvitedRoomWrite = {
    /**
     * Identifier of a room owned by or shared with the organization.
     */
    room_id: string;
    /**
     * Display name of the room for the receiver; null for the room's own name.
     */
    share_name?: string | null;
};
/**
 * A team to share when the invitation is accepted.
 */
export type InvitedTeamWrite = {
    /**
     * Identifier of a team owned by or shared with the organization.
     */
    team_id: string;
    /**
     * Display name of the team for the receiver; null for the team's own name.
     */
    share_name?: string | null;
};
/**
 * One page of received invitations.
 */
export type IncomingInvitationPage = {
    next: NextPage;
    previous: PreviousPage;
    /**
     * The invitations of this page. The page size is not fixed.
     */
    results: Array<IncomingInvitation>;
};
/**
 * An invitation to a partnership, as seen by the receiving organization.
 */
export type IncomingInvitation = {
    /**
     * Random key that identifies the invitation in the receiver's paths.
     */
    readonly key: string;
    /**
     * Identifier of the invitation, used by the sender.
     */
    readonly id?: string;
    readonly status?: InvitationStatus;
    /**
     * Email address that the invitation was sent to.
     */
    readonly email?: string;
    /**
     * Message of the sender; empty if there is none.
     */
    readonly message?: string | null;
    /**
     * The rooms to share on acceptance.
     */
    readonly room_shares?: Array<OfferedRoom>;
    /**
     * The teams to share on acceptance.
     */
    readonly team_shares?: Array<OfferedTeam>;
    /**
     * When the invitation was sent.
     */
    readonly created_at?: DateTime;
    /**
     * Identifier of the organization that sent it.
     */
    readonly created_by_organization_id?: string;
    /**
     * The organization that sent it.
     */
    readonly created_by_organization?: OrganizationSummary;
    /**
     * Identifier of the user who sent it.
     */
    readonly created_by_user_id?: string | null;
    /**
     * The user who sent it, without the organization.
     */
    readonly created_by_user?: UserSummary | null;
    /**
     * When the invitation was accepted or rejected; null while it is pending.
     */
    readonly resolved_at?: DateTime | null;
    /**
     * Identifier of the organization that accepted or rejected it; null while it is pending.
     */
    readonly resolved_by_organization_id?: string | null;
    /**
     * The organization that accepted or rejected it; null while it is pending.
     */
    readonly resolved_by_organization?: OrganizationSummary | null;
    /**
     * Identifier of the user who accepted or rejected it; null while it is pending.
     */
    readonly resolved_by_user_id?: string | null;
    /**
     * The user who accepted or rejected it; null while it is pending.
     */
    readonly resolved_by_user?: UserSummary | null;
};
/**
 * A room that the sender shares on acceptance.
 */
export type OfferedRoom = {
    /**
     * Identifier of the room.
     */
    readonly room_id: string;
    /**
     * The room.
     */
    readonly room?: SharedRoom;
};
/**
 * A team that the sender shares on acceptance.
 */
export type OfferedTeam = {
    /**
     * Identifier of the team.
     */
    readonly team_id: string;
    /**
     * The team.
     */
    readonly team?: TeamSummary;
};
/**
 * How the receiving organization shows its new partner. Unknown attributes are ignored.
 */
export type InvitationAcceptance = {
    /**
     * Display name of the partner; null for the partner's own name.
     */
    display_name?: string | null;
    /**
     * Who sees the partner. May be omitted only for an existing partner.
     */
    visibility?: 'organization' | 'management';
};
/**
 * Shared resources: rooms or teams.
 */
export type SharedResourceType = 'rooms' | 'teams';
/**
 * One page of outgoing shares.
 */
export type OutgoingSharePage = {
    next: NextPage;
    previous: PreviousPage;
    /**
     * The shares of this page. The page size is not fixed.
     */
    results: Array<OutgoingShare>;
};
/**
 * The share of a room or team with a partner, as seen by the sharing organization.
 */
export type OutgoingShare = {
    /**
     * Identifier of the partner that may use it.
     */
    receiver_organization_id?: string;
    /**
     * The partner that may use it.
     */
    readonly receiver_organization?: OrganizationSummary;
    /**
     * Display name for the receiver; null for its own name.
     */
    share_name?: string | null;
    /**
     * Identifier of the organization that shares it.
     */
    readonly sharer_organization_id?: string;
    /**
     * The organization that shares it.
     */
    readonly sharer_organization?: OrganizationSummary;
    /**
     * When the share began.
     */
    readonly created_at?: DateTime;
    /**
     * Identifier of the user who shared it.
     */
    readonly created_by_user_id?: string | null;
    /**
     * The user who shared it.
     */
    readonly created_by_user?: UserSummary | null;
    /**
     * Identifier of the room; always present in shares of rooms, missing in others.
     */
    room_id?: string;
    /**
     * The room; always present in shares of rooms, missing in others.
     */
    readonly room?: SharedRoom;
    /**
     * Identifier of the team; always present in shares of teams, missing in others.
     */
    team_id?: string;
    /**
     * The team; always present in shares of teams, missing in others.
     */
    readonly team?: TeamSummary;
};
/**
 * What to share, and the receiver. The identifier that matches the path is required. Unknown attributes are ignored.
 */
export type OutgoingShareWrite = {
    /**
     * Identifier of a partner; cannot be changed later.
     */
    receiver_organization_id: string;
    /**
     * For `rooms`: identifier of a room owned by or shared with the organization.
     */
    room_id?: string;
    /**
     * For `teams`: identifier of a team owned by or shared with the organization.
     */
    team_id?: string;
    /**
     * Display name for the receiver; null for its own name.
     */
    share_name?: string | null;
};
/**
 * The writable attribute of a share. Unknown attributes are ignored.
 */
export type OutgoingShareName = {
    /**
     * Display name of the room or team for the receiver; null for its own name.
     */
    share_name?: string | null;
};
/**
 * One page of incoming shares.
 */
export type IncomingSharePage = {
    next: NextPage;
    previous: PreviousPage;
    /**
     * The shares of this page. The page size is not fixed.
     */
    results: Array<IncomingShare>;
};
/**
 * The share of a partner's room or team, as seen by the receiving organization.
 */
export type IncomingShare = {
    /**
     * When the share began.
     */
    readonly created_at?: DateTime;
    /**
     * Identifier of the partner that shares it.
     */
    readonly sharer_organization_id?: string;
    /**
     * The partner that shares it.
     */
    readonly sharer_organization?: OrganizationSummary;
    /**
     * Identifier of the organization that may use it.
     */
    readonly receiver_organization_id?: string;
    /**
     * The organization that may use it.
     */
    readonly receiver_organization?: OrganizationSummary;
    /**
     * Identifier of the room; always present in shares of rooms, missing in others.
     */
    readonly room_id?: string;
    /**
     * The room; always present in shares of rooms, missing in others.
     */
    readonly room?: SharedRoom;
    /**
     * Identifier of the team; always present in shares of teams, missing in others.
     */
    readonly team_id?: string;
    /**
     * The team; always present in shares of teams, missing in others.
     */
    readonly team?: TeamSummary;
};
/**
 * One page of report exports.
 */
export type ReportExportPage = {
    next: NextPage;
    previous: PreviousPage;
    /**
     * The exports of this page. The page size is not fixed.
     */
    results: Array<ReportExport>;
};
/**
 * Chats or statistics of a room in a period, as a file created in the background.
 */
export type ReportExport = {
    /**
     * Identifier of the export.
     */
    readonly id: string;
    /**
     * Beginning of the reported period, inclusive.
     */
    starting_at: DateTime;
    /**
     * End of the reported period, exclusive.
     */
    ending_at: DateTime;
    /**
     * Identifier of the reported room.
     */
    room_id: string;
    /**
     * Type of data.
     */
    type: ReportExportType;
    /**
     * Kind of file.
     */
    format: ReportExportFormat;
    /**
     * For logs: `true` exports only real conversations, `false` only others, null all.
     */
    is_real_conversation?: boolean | null;
    /**
     * For logs: minimum number of messages of a chat.
     */
    min_message_count?: number;
    /**
     * When the export was started.
     */
    readonly created_at: DateTime;
    /**
     * Identifier of the user who started the export.
     */
    readonly created_by_user_id: string | null;
    /**
     * When the export last changed.
     */
    readonly updated_at: DateTime;
    /**
     * When the export finished or failed; null while it runs.
     */
    readonly completed_at?: DateTime | null;
    /**
     * Until when the file can be downloaded; null while the export runs, and if it failed.
     */
    readonly expires_at?: DateTime | null;
    /**
     * Whether the export failed; null while it runs.
     */
    readonly is_failed?: boolean | null;
    /**
     * URL of the file; null unless the export succeeded and has not expired.
     */
    readonly url?: string | null;
};
/**
 * Type of exported data: `logs` are chats with their messages, `stats` are statistics. Other values are possible.
 */
export type ReportExportType = 'logs' | 'stats' | (string & {});
/**
 * Kind of file. Other values are possible.
 */
export type ReportExportFormat = 'csv' | 'xlsx' | 'txt' | (string & {});
/**
 * What to export. Statistics are not available as plain text; the last two attributes apply to logs only. Unknown attributes are ignored.
 */
export type ReportExportWrite = {
    /**
     * Beginning of the reported period, inclusive.
     */
    starting_at: DateTime;
    /**
     * End of the reported period, exclusive.
     */
    ending_at: DateTime;
    /**
     * Identifier of a room that the organization can use.
     */
    room_id: string;
    /**
     * Type of data.
     */
    type: 'logs' | 'stats';
    /**
     * Kind of file, `csv` or `xlsx`, or, for logs, `txt`.
     */
    format: 'csv' | 'xlsx' | 'txt';
    /**
     * For logs: `true` exports only real conversations, `false` only others, null all.
     */
    is_real_conversation?: boolean | null;
    /**
     * For logs: minimum number of messages of a chat.
     */
    min_message_count?: number;
};
/**
 * The current load of a room and its figures of today. Attributes whose names begin with `daily` could not be read, so expect more.
 */
export type LiveRoomReport = {
    /**
     * Identifier of the room.
     */
    room_id: string;
    /**
     * When the day began, `YYYY-MM-DDTHH:MM:SS` without a time zone.
     */
    start_time?: string;
    /**
     * When the day ends, in the same format.
     */
    end_time?: string;
    /**
     * Number of real conversations.
     */
    real_conversations?: number | null;
    /**
     * Number of visitors in the room.
     */
    visitor_count_now?: number | null;
    /**
     * Number of visitors in the room today.
     */
    visitor_count_today?: number | null;
    /**
     * Number of unanswered chats.
     */
    missed_chats?: number | null;
    /**
     * Average time of the current waits.
     */
    avg_wait_time?: number | null;
    /**
     * Longest of the current waits.
     */
    max_wait_time?: number | null;
    /**
     * Number of chats that led to a sale.
     */
    chats_with_sales_count?: number | null;
    /**
     * Number of real conversations that led to a sale.
     */
    real_conversations_with_sales_count?: number | null;
    /**
     * Number of purchased shopping carts.
     */
    purchased_cart_count?: number | null;
    /**
     * Total sales.
     */
    total_sales_sum?: string | number | null;
    /**
     * Sales after chats.
     */
    sales_with_chat?: string | number | null;
    /**
     * Sales after real conversations.
     */
    sales_with_real_conversation?: string | number | null;
    /**
     * Average value of a purchased cart.
     */
    avg_purchased_cart_size?: string | number | null;
    /**
     * Percentage of chats that led to a sale.
     */
    chat_conversion_percent?: string | number | null;
};
/**
 * Live figures of rooms, not paginated.
 */
export type LiveRoomFiguresList = {
    /**
     * Figures of each room.
     */
    results?: Array<LiveRoomFigures>;
};
/**
 * The current load of a room.
 */
export type LiveRoomFigures = {
    /**
     * Identifier of the room.
     */
    room_id?: string | number;
    /**
     * Name of the room.
     */
    room_name?: string;
    /**
     * Number of open chats in the room.
     */
    currently_open_chats?: number;
    /**
     * Number of additional chats that the available users of the room can take.
     */
    free_capacity?: number;
    /**
     * Number of chats that wait for a response.
     */
    waiting_chats?: number;
    /**
     * Average time of the current waits.
     */
    average_wait_time?: number | null;
    /**
     * Longest of the current waits.
     */
    max_wait_time?: number | null;
    /**
     * Number of unanswered chats.
     */
    missed_chats?: number;
    /**
     * Number of real conversations.
     */
    real_chats?: number;
    /**
     * Number of visitors in the room.
     */
    current_visitors?: number;
};
/**
 * Live figures of users, not paginated.
 */
export type LiveUserFiguresList = {
    /**
     * Figures of each user.
     */
    results?: Array<LiveUserFigures>;
};
/**
 * Availability and current load of a user.
 */
export type LiveUserFigures = {
    /**
     * Number of the user, not the identifier used by other operations.
     */
    user_id?: number;
    /**
     * Email address of the user; null if there is none.
     */
    email?: string | null;
    /**
     * Whether the user is present, that is, logged in.
     */
    is_logged_id?: boolean;
    /**
     * Whether the user is available for chats.
     */
    is_online?: boolean;
    /**
     * Number of open chats of the user.
     */
    currently_open_chats?: number;
    /**
     * Number of additional chats that the user can take.
     */
    free_capacity?: number;
    /**
     * The rooms that the user is present in.
     */
    rooms?: Array<unknown>;
    /**
     * The teams that the user is in.
     */
    teams?: Array<unknown>;
};
/**
 * One page of leads.
 */
export type LeadPage = {
    next: NextPage;
    previous: PreviousPage;
    /**
     * The leads of this page. The page size is not fixed.
     */
    results: Array<Lead>;
};
/**
 * Data that a visitor submitted in a form.
 */
export type Lead = {
    /**
     * Identifier of the lead.
     */
    readonly id: string;
    /**
     * Identifier of the form that the visitor filled in.
     */
    readonly lead_form_id?: string;
    /**
     * Identifier of the organization.
     */
    readonly organization_id?: string;
    /**
     * Identifier of the room.
     */
    readonly room_id?: string;
    /**
     * Identifier of the user assigned to the lead; null if unassigned.
     */
    assigned_user_id?: string | null;
    /**
     * The user assigned to the lead; null if unassigned.
     */
    readonly assigned_user?: UserSummary | null;
    /**
     * Identifier of the visitor.
     */
    readonly visitor_id?: string | null;
    /**
     * Whether the lead is closed.
     */
    is_closed?: boolean;
    /**
     * `true`: for another system to process; `false`: shown in the console.
     */
    readonly is_processable?: boolean;
    /**
     * URL of the page with the form.
     */
    readonly page_url?: string | null;
    /**
     * Title of the page with the form.
     */
    readonly page_title?: string | null;
    /**
     * The visitor's input.
     */
    readonly data?: LeadData | null;
    /**
     * When the form was submitted.
     */
    readonly created_at?: DateTime;
    /**
     * When the lead was last changed.
     */
    readonly updated_at?: DateTime;
    /**
     * When the lead was closed; null while it is open.
     */
    readonly closed_at?: DateTime | null;
    /**
     * When sensitive data was removed from the lead; null if not.
     */
    readonly sensitive_data_purged_at?: DateTime | null;
};
/**
 * The visitor's input by field name; empty fields are missing.
 */
export type LeadData = {
    [key: string]: unknown;
};
/**
 * The attributes to change; others are unchanged. Unknown attributes are ignored.
 */
export type LeadPatch = {
    /**
     * Identifier of the user of the organization to assign the lead to; null to unassign it.
     */
    assigned_user_id?: string | null;
    /**
     * Whether the lead is closed.
     */
    is_closed?: boolean;
};
/**
 * One page of rules.
 */
export type RulePage = {
    next: NextPage;
    previous: PreviousPage;
    /**
     * The rules of this page. The page size is not fixed.
     */
    results: Array<Rule>;
};
/**
 * Actions on a website page under certain conditions.
 */
export type Rule = {
    /**
     * Identifier of the rule.
     */
    readonly id: string;
    /**
     * Name of the rule.
     */
    name?: string;
    /**
     * The organization that owns the rule.
     */
    readonly organization?: OrganizationSummary | null;
    /**
     * Identifier of the organization that owns the rule.
     */
    readonly organization_id?: string;
    /**
     * Conditions of the rule, evaluated in this order.
     */
    conditions?: Array<unknown> | null;
    /**
     * Actions of the rule, executed in this order.
     */
    actions?: Array<unknown> | null;
    /**
     * Rooms of the rule; empty for a global rule.
     */
    rooms?: Array<unknown> | null;
    /**
     * Identifiers of the rooms of the rule; empty for a global rule.
     */
    room_ids?: Array<string> | null;
    /**
     * Whether the rule applies to all rooms; `rooms` is then empty.
     */
    is_global?: boolean;
    /**
     * Whether giosg created the rule.
     */
    is_auto_generated?: boolean;
    /**
     * Whether the rule is active.
     */
    is_enabled?: boolean;
    /**
     * Whether the rule can be neither changed nor deleted.
     */
    is_protected?: boolean;
    /**
     * Scope in which the rule matches only once; null to match whenever its conditions hold.
     */
    match_once_per?: RuleMatchOncePer | null;
    /**
     * Kind of rule, `normal` unless stated otherwise.
     */
    type?: RuleType;
    /**
     * Goal of the rule, whose attributes are not published; null if there is none.
     */
    readonly goal?: {
        [key: string]: unknown;
    } | null;
    /**
     * Identifier of the goal; null if there is none.
     */
    goal_id?: string | null;
    /**
     * When the rule was created.
     */
    readonly created_at?: DateTime;
    /**
     * When the rule was last changed.
     */
    readonly updated_at?: DateTime;
    /**
     * The user who created the rule; null if none.
     */
    readonly created_by_user?: UserSummary | null;
    /**
     * Identifier of the user who created the rule; null if none.
     */
    readonly created_by_user_id?: string | null;
    /**
     * The user who last changed the rule; null if none.
     */
    readonly updated_by_user?: UserSummary | null;
};
/**
 * Scope in which a rule matches only once. Other values are possible.
 */
export type RuleMatchOncePer = 'page' | 'session' | 'visitor' | (string & {});
/**
 * Kind of rule. Other values are possible.
 */
export type RuleType = 'normal' | 'target' | (string & {});
/**
 * A source of messages for a room. There is at least one more attribute, perhaps a webhook for suggested replies, whose name could not be read.
 */
export type MessagingChannelWrite = {
    /**
     * Name of the channel.
     */
    name: string;
    /**
     * Kind of channel; the possible values could not be read.
     */
    messaging_channel: string;
    /**
     * Identifier of the room that receives the messages.
     */
    room_id: string;
    /**
     * URL that receives the users' replies.
     */
    reply_webhook_url?: string;
};
/**
 * A registered channel. Rely on no attribute.
 */
export type MessagingChannel = {
    /**
     * Name of the channel.
     */
    name?: string;
    /**
     * Kind of channel.
     */
    messaging_channel?: string;
    /**
     * Identifier of the room that receives the messages.
     */
    room_id?: string;
    /**
     * URL that receives the users' replies.
     */
    reply_webhook_url?: string;
};
/**
 * A chat was added to a list of chats.
 */
export type ChatAdded = {
    /**
     * Path of the collection; a segment may be `*`.
     */
    channel: string;
    /**
     * Action.
     */
    action: 'added';
    /**
     * Identifier of the resource.
     */
    resource_id: string;
    resource: Chat;
    app_user_auth?: AppUserAuth;
};
/**
 * Credentials of the app's bot user, for calls in response to an event. Valid for `expires_in` seconds.
 */
export type AppUserAuth = {
    /**
     * The access token.
     */
    access_token?: string;
    /**
     * Prefix of the token in the `Authorization` header; `Bearer` was observed.
     */
    token_type?: string;
    /**
     * Seconds from the event until the token expires; 300 was observed.
     */
    expires_in?: number;
    /**
     * Identifier of the bot user.
     */
    user_id?: string;
    /**
     * Identifier of the organization that has installed the app.
     */
    organization_id?: string;
};
/**
 * Attributes of a chat changed.
 */
export type ChatChanged = {
    /**
     * Path of the collection; a segment may be `*`.
     */
    channel: string;
    /**
     * Action.
     */
    action: 'changed';
    /**
     * Identifier of the resource.
     */
    resource_id: string;
    resource: ChatChanges;
    app_user_auth?: AppUserAuth;
};
/**
 * The attributes of a chat that changed, with their new values; unchanged attributes are missing.
 */
export type ChatChanges = {
    /**
     * Identifier of the chat.
     */
    readonly id?: string;
    /**
     * When the chat began.
     */
    readonly created_at?: DateTime;
    /**
     * When the chat was last changed.
     */
    readonly updated_at?: DateTime;
    /**
     * When the visitor last began to wait (`is_waiting` became true). Kept after the response; null if no visitor has waited yet.
     */
    readonly waiting_started_at?: DateTime | null;
    /**
     * Whether the chat has ended. Setting it to true locks the chat permanently.
     */
    is_ended?: boolean;
    /**
     * When the chat ended; null while it is open.
     */
    readonly ended_at?: DateTime | null;
    /**
     * Identifier of the room of the chat.
     */
    readonly room_id?: string;
    /**
     * Name of the room.
     */
    readonly room_name?: string;
    /**
     * Identifier of the organization that owns the room.
     */
    readonly room_organization_id?: string;
    /**
     * Type of the chat, which determines its members and how it ends.
     */
    readonly chat_type?: ChatType;
    /**
     * Whether the chat is private. The effects could not be read.
     */
    readonly is_private?: boolean;
    /**
     * Whether this is a real conversation; the vendor does not define the term.
     */
    readonly is_real_conversation?: boolean;
    /**
     * Whether the chat began with an automatic suggestion to the visitor.
     */
    readonly is_autosuggested?: boolean;
    /**
     * Whether the visitor waits for a user's response. A message by a user ends the wait, as does a user who begins to participate.
     */
    readonly is_waiting?: boolean;
    /**
     * Signed identifier of older versions of the API.
     */
    readonly token?: string;
    /**
     * Number of messages of the type `msg`.
     */
    readonly message_count?: number;
    /**
     * Number of messages sent by users.
     */
    readonly user_message_count?: number;
    /**
     * Number of messages sent by the visitor.
     */
    readonly visitor_message_count?: number;
    /**
     * Page from which the visitor sent the first message; null if the visitor sent none.
     */
    readonly first_visitor_message_url?: string | null;
    /**
     * Title of that page; null if the visitor sent no message.
     */
    readonly first_visitor_message_url_title?: string | null;
    /**
     * Page on which the chat was suggested; null without a suggestion.
     */
    readonly autosuggest_url?: string | null;
    /**
     * Title of that page; null without a suggestion.
     */
    readonly autosuggest_url_title?: string | null;
    /**
     * Number of tags of the chat.
     */
    readonly tag_count?: number;
    /**
     * Number of users and visitors who are present in the chat now.
     */
    readonly present_participant_count?: number;
    /**
     * Number of users who are present in the chat now.
     */
    readonly present_user_participant_count?: number;
    /**
     * Number of visitors who are present in the chat now.
     */
    readonly present_visitor_participant_count?: number;
    /**
     * Older name of `present_participant_count`.
     *
     * @deprecated
     */
    readonly present_member_count?: number;
    /**
     * Older name of `present_user_participant_count`.
     *
     * @deprecated
     */
    readonly present_user_member_count?: number;
    /**
     * Older name of `present_visitor_participant_count`.
     *
     * @deprecated
     */
    readonly present_visitor_member_count?: number;
    /**
     * Number of users and visitors who have attended the chat at any time.
     */
    readonly member_count?: number;
    /**
     * Number of users who have sent something.
     */
    readonly user_member_count?: number;
    /**
     * Number of visitors who have attended the chat.
     */
    readonly visitor_member_count?: number;
    /**
     * Whether the messages are encrypted.
     */
    readonly is_encrypted?: boolean;
    /**
     * How long the visitor has waited; the unit is unknown.
     */
    readonly visitor_wait_time?: number | null;
    /**
     * Identifier of the chat in older versions of the API.
     *
     * @deprecated
     */
    readonly legacy_id?: string | null;
    /**
     * Identifier of the room in older versions of the API.
     *
     * @deprecated
     */
    readonly legacy_room_id?: string | null;
};
/**
 * A chat was removed from a list of chats.
 */
export type ChatRemoved = {
    /**
     * Path of the collection; a segment may be `*`.
     */
    channel: string;
    /**
     * Action.
     */
    action: 'removed';
    /**
     * Identifier of the resource.
     */
    resource_id: string;
    app_user_auth?: AppUserAuth;
};
/**
 * A user or visitor joined a chat.
 */
export type ChatMembershipAdded = {
    /**
     * Path of the collection; a segment may be `*`.
     */
    channel: string;
    /**
     * Action.
     */
    action: 'added';
    /**
     * Identifier of the resource.
     */
    resource_id: string;
    resource: ChatMembership;
    app_user_auth?: AppUserAuth;
};
/**
 * Attributes of a membership changed.
 */
export type ChatMembershipChanged = {
    /**
     * Path of the collection; a segment may be `*`.
     */
    channel: string;
    /**
     * Action.
     */
    action: 'changed';
    /**
     * Identifier of the resource.
     */
    resource_id: string;
    resource: ChatMembershipChanges;
    app_user_auth?: AppUserAuth;
};
/**
 * The attributes of a membership that changed, with their new values; unchanged attributes are missing.
 */
export type ChatMembershipChanges = {
    /**
     * Identifier of the member, a UUID for a user and 32 hexadecimal digits for a visitor.
     */
    member_id?: string;
    /**
     * Type of the member.
     */
    readonly member_type?: ChatMemberType;
    /**
     * Name of the member as users see it; null for a visitor without one.
     */
    readonly member_name?: string | null;
    /**
     * Name of the member as visitors see it (for a user with an alias, the alias); null if there is none.
     */
    readonly member_public_name?: string | null;
    /**
     * The member's picture; null if there is none.
     */
    readonly member_avatar?: Avatar | null;
    /**
     * Identifier of the chat.
     */
    readonly chat_id?: string;
    /**
     * When the member first joined.
     */
    readonly created_at?: DateTime;
    /**
     * When the membership was last changed.
     */
    readonly updated_at?: DateTime;
    /**
     * Number of messages that the member has sent to the chat.
     */
    readonly message_count?: number;
    /**
     * Whether the member has the chat open.
     */
    is_participating?: boolean;
    /**
     * Whether the member is present; false for users who do not participate.
     */
    readonly is_present?: boolean;
    /**
     * Whether the member is writing.
     */
    composing_status?: ChatComposingStatus;
    /**
     * Whether the member is a bot.
     */
    readonly is_bot?: boolean;
    /**
     * Identifier of the room of the chat.
     */
    readonly room_id?: string;
    /**
     * Identifier of the organization that owns the room.
     */
    readonly room_organization_id?: string;
    /**
     * Identifier of the organization of a user; null for a visitor.
     */
    readonly member_organization_id?: string | null;
    /**
     * Identifier of the member in older versions of the API.
     *
     * @deprecated
     */
    readonly legacy_member_id?: string | null;
};
/**
 * A membership was removed from a list of memberships.
 */
export type ChatMembershipRemoved = {
    /**
     * Path of the collection; a segment may be `*`.
     */
    channel: string;
    /**
     * Action.
     */
    action: 'removed';
    /**
     * Identifier of the resource.
     */
    resource_id: string;
    app_user_auth?: AppUserAuth;
};
/**
 * A message was added to a chat.
 */
export type ChatMessageAdded = {
    /**
     * Path of the collection; a segment may be `*`.
     */
    channel: string;
    /**
     * Action.
     */
    action: 'added';
    /**
     * Identifier of the resource.
     */
    resource_id: string;
    resource: ChatMessage;
    app_user_auth?: AppUserAuth;
};
/**
 * Attributes of a message changed.
 */
export type ChatMessageChanged = {
    /**
     * Path of the collection; a segment may be `*`.
     */
    channel: string;
    /**
     * Action.
     */
    action: 'changed';
    /**
     * Identifier of the resource.
     */
    resource_id: string;
    resource: ChatMessageChanges;
    app_user_auth?: AppUserAuth;
};
/**
 * The attributes of a message that changed, with their new values; unchanged attributes are missing.
 */
export type ChatMessageChanges = {
    /**
     * Identifier of the message.
     */
    readonly id?: string;
    /**
     * Type: `msg` (a written message), `autosuggest` (an automatic suggestion), `join`, `leave`, `shoppingcart_locked`, `action` (the visitor's choice of a button) or `system`. Other values are possible.
     */
    readonly type?: 'msg' | 'autosuggest' | 'join' | 'leave' | 'shoppingcart_locked' | 'action' | 'system' | (string & {});
    /**
     * Identifier of the chat.
     */
    readonly chat_id?: string;
    /**
     * Identifier of the room of the chat.
     */
    readonly room_id?: string;
    /**
     * When it was sent or happened.
     */
    readonly created_at?: DateTime;
    /**
     * Type of the sender.
     */
    readonly sender_type?: ChatSenderType;
    /**
     * Identifier of the sender, a UUID for a user and 32 hexadecimal digits for a visitor.
     */
    readonly sender_id?: string | null;
    /**
     * Name of the sender as visitors see it; null if there is none.
     */
    readonly sender_public_name?: string | null;
    /**
     * Name of the sender as users see it; null for a visitor without one.
     */
    readonly sender_name?: string | null;
    /**
     * The sender's picture; null if there is none.
     */
    readonly sender_avatar?: Avatar | null;
    /**
     * The text; null in an encrypted chat, missing in events without text, such as `join`.
     */
    readonly message?: string | null;
    /**
     * Whether the message is encrypted; `encrypted_message` then has the text.
     */
    readonly is_encrypted?: boolean;
    /**
     * The encrypted text; its format is unknown.
     */
    readonly encrypted_message?: string | null;
    /**
     * When sensitive data was removed from the message; null if not.
     */
    readonly sensitive_data_purged_at?: DateTime | null;
    /**
     * Identifier of the suggested reply that the user chose; null if there is none.
     */
    readonly selected_reply_suggestion_id?: string | null;
    /**
     * The suggested reply that the user chose; null if there is none.
     */
    readonly selected_reply_suggestion?: ReplySuggestion | null;
    /**
     * Attachments below the text, including buttons.
     */
    readonly attachments?: Array<ChatAttachment> | null;
    /**
     * Identifier of the message whose button the visitor chose; null otherwise.
     */
    readonly response_to_message_id?: string | null;
    /**
     * Identifier of the attachment that contains the button.
     */
    readonly response_to_attachment_id?: string | null;
    /**
     * The attachment that contains the button, without its actions.
     */
    readonly response_to_attachment?: ChatAttachment | null;
    /**
     * Identifier of the button.
     */
    readonly response_to_action_id?: string | null;
    /**
     * The chosen button.
     */
    readonly response_to_action?: ChatAction | null;
    /**
     * Value of the button that the visitor chose; null otherwise.
     */
    readonly response_value?: string | null;
};
/**
 * A message was removed from a list of messages.
 */
export type ChatMessageRemoved = {
    /**
     * Path of the collection; a segment may be `*`.
     */
    channel: string;
    /**
     * Action.
     */
    action: 'removed';
    /**
     * Identifier of the resource.
     */
    resource_id: string;
    app_user_auth?: AppUserAuth;
};
/**
 * Claims in `data` of a trigger. Claims without a value are null, empty or missing.
 */
export type TriggerClaims = {
    /**
     * Issuer; `service.giosg.com` was observed.
     */
    sub?: string | null;
    /**
     * When the claims expire, in seconds since 1970-01-01.
     */
    exp?: number;
    /**
     * Identifier of the user who triggered the app.
     */
    user_id?: string | null;
    /**
     * Identifier of the organization.
     */
    org_id?: string | null;
    /**
     * Identifier of the app.
     */
    app_id?: string | null;
    /**
     * Identifier of the installation.
     */
    inst_id?: string | null;
    /**
     * Identifier of the bot user of the app.
     */
    app_user_id?: string | null;
    /**
     * Code to exchange for an access token of the bot user, by `getAccessToken`.
     */
    app_user_code?: string | null;
    /**
     * Identifier of the chat.
     */
    chat_id?: string | null;
    /**
     * Identifier of the visitor.
     */
    visitor_id?: string | null;
    /**
     * Identifier of the room.
     */
    room_id?: string | null;
    /**
     * Host name of the website.
     */
    domain_host?: string | null;
    [key: string]: unknown;
};
/**
 * Claims of the access token of a trigger. Clients need not read them.
 */
export type AccessTokenClaims = {
    /**
     * Issuer.
     */
    iss?: string | null;
    /**
     * When it was issued, in seconds since 1970-01-01.
     */
    iat?: number;
    /**
     * When it expires, in seconds since 1970-01-01.
     */
    exp?: number;
    /**
     * Identifier of the token.
     */
    jti?: string | null;
    /**
     * Audience.
     */
    aud?: Array<string>;
    /**
     * Version of the claims.
     */
    version?: number | null;
    /**
     * Permissions of the token.
     */
    scopes?: Array<string>;
    /**
     * Identifier of the user of the token.
     */
    user_id?: string | null;
    /**
     * Identifier of that user's organization.
     */
    organization_id?: string | null;
    /**
     * Identifier of the app that the token was issued to; null if there is none.
     */
    app_id?: string | null;
    [key: string]: unknown;
};
/**
 * A person, or a bot, with an account in an organization.
 */
export type UserWritable = {
    /**
     * Email address, unique among users; null for bots only.
     */
    email: string | null;
    /**
     * First name.
     */
    first_name: string;
    /**
     * Last name.
     */
    last_name: string;
    /**
     * Whether the user manages the organization. To be replaced by permissions.
     *
     * @deprecated
     */
    is_manager?: boolean;
    /**
     * Name shown to visitors instead of the real one; null if there is none.
     */
    alias: string | null;
    /**
     * Gender; null if not given.
     */
    gender: Gender | null;
    /**
     * Date of birth; null if not given.
     */
    birthday: string | null;
    /**
     * Phone number; empty if not given.
     */
    phone: string | null;
    /**
     * Job title; null if there is none.
     */
    title: string | null;
    /**
     * Whether the user wants to be available for chats; otherwise `is_online` stays false.
     */
    is_online_enabled: boolean;
};
/**
 * One page of users.
 */
export type UserPageWritable = {
    next: NextPage;
    previous: PreviousPage;
    /**
     * The users of this page. The page size is not fixed.
     */
    results: Array<UserWritable>;
};
/**
 * One page of clients.
 */
export type UserClientPageWritable = {
    next: NextPage;
    previous: PreviousPage;
    /**
     * The clients of this page. The page size is not fixed.
     */
    results: Array<UserClientWritable>;
};
/**
 * A running app, such as a browser tab, a phone or a bot, that keeps its user present.
 */
export type UserClientWritable = {
    /**
     * Seconds from the last request until the client expires.
     */
    presence_expires_in?: number | null;
    /**
     * Token for push notifications to a phone.
     */
    gcm_token?: string | null;
    /**
     * Arbitrary data of the client.
     */
    properties?: {
        [key: string]: unknown;
    } | null;
    /**
     * Identifiers of the rooms that the user is present in through this client.
     *
     * @deprecated
     */
    rooms?: Array<string>;
    /**
     * Older name of `presence_expires_in`.
     *
     * @deprecated
     */
    expires_in?: number;
};
/**
 * One page of teams.
 */
export type TeamPageWritable = {
    next: NextPage;
    previous: PreviousPage;
    /**
     * The teams of this page. The page size is not fixed.
     */
    results: Array<TeamWritable>;
};
/**
 * A group of users of one organization.
 */
export type TeamWritable = {
    /**
     * Name of the team.
     */
    name: string;
};
/**
 * One page of teams.
 */
export type TeamV5PageWritable = {
    next: NextPage;
    previous: PreviousPage;
    /**
     * The teams of this page. The page size is not fixed.
     */
    results: Array<TeamV5Writable>;
};
/**
 * A group of users of one organization.
 */
export type TeamV5Writable = {
    /**
     * Name of the team.
     */
    name: string;
};
/**
 * One page of memberships.
 */
export type TeamMembershipPageWritable = {
    next: NextPage;
    previous: PreviousPage;
    /**
     * The memberships of this page. The page size is not fixed.
     */
    results: Array<TeamMembershipWritable>;
};
/**
 * The membership of a user in a team.
 */
export type TeamMembershipWritable = {
    /**
     * Whether the user is an admin of the team.
     */
    is_admin?: boolean;
};
/**
 * One page of rooms.
 */
export type RoomPageWritable = {
    next: NextPage;
    previous: PreviousPage;
    /**
     * The rooms of this page. The page size is not fixed.
     */
    results: Array<RoomWritable>;
};
/**
 * A place where visitors and users meet. A domain room belongs to a website, a custom room does not.
 */
export type RoomWritable = {
    /**
     * Host name of the room's website; null for a custom room.
     */
    domain?: string | null;
    /**
     * Name of the room.
     */
    name: string;
    /**
     * Language of the room, an RFC 3066 code from the list of languages.
     */
    language_code: string;
};
/**
 * One page of chats.
 */
export type ChatPageWritable = {
    next: NextPage;
    previous: PreviousPage;
    /**
     * The chats of this page. The page size is not fixed.
     */
    results: Array<ChatWritable>;
};
/**
 * One conversation in a room. An ended chat is locked permanently.
 */
export type ChatWritable = {
    /**
     * Whether the chat has ended. Setting it to true locks the chat permanently.
     */
    is_ended?: boolean;
};
/**
 * One page of memberships.
 */
export type ChatMembershipPageWritable = {
    next: NextPage;
    previous: PreviousPage;
    /**
     * The memberships of this page. The page size is not fixed.
     */
    results: Array<ChatMembershipWritable>;
};
/**
 * The present or past participation of a user or visitor in a chat.
 */
export type ChatMembershipWritable = {
    /**
     * Identifier of the member, a UUID for a user and 32 hexadecimal digits for a visitor.
     */
    member_id: string;
    /**
     * Whether the member has the chat open.
     */
    is_participating?: boolean;
    /**
     * Whether the member is writing.
     */
    composing_status?: ChatComposingStatus;
};
/**
 * A page of messages.
 */
export type ChatMessagePageWritable = {
    next: NextPage;
    previous: PreviousPage;
    /**
     * The messages of this page. The page size is not fixed.
     */
    results: Array<ChatMessageWritable>;
};
/**
 * A message or an event of a chat.
 */
export type ChatMessageWritable = {
    [key: string]: unknown;
};
/**
 * A card below the text of a message.
 */
export type ChatAttachmentWritable = {
    /**
     * Title of the card.
     */
    title?: string | null;
    /**
     * URL that the title links to.
     */
    title_link_url?: string | null;
    /**
     * Text of the card.
     */
    text?: string | null;
    /**
     * URL of a picture.
     */
    image_url?: string | null;
    /**
     * URL that the picture links to.
     */
    image_link_url?: string | null;
    /**
     * Where links of the card open.
     */
    link_target?: ChatLinkTarget | null;
    /**
     * Buttons of the card.
     */
    actions?: Array<ChatActionWritable> | null;
};
/**
 * A button of an attachment.
 */
export type ChatActionWritable = {
    /**
     * Label of the button.
     */
    text?: string | null;
    /**
     * What the button does.
     */
    type?: ChatActionType;
    /**
     * Where the link of a `link_button` opens.
     */
    link_target?: ChatLinkTarget | null;
    /**
     * Returned as `response_value` if the visitor chooses the button; for a `link_button`, its URL.
     */
    value?: string | null;
    /**
     * How the button looks.
     */
    style?: ChatActionStyle | null;
    /**
     * Whether the button is disabled once the visitor has chosen a button.
     */
    is_disabled_on_selection?: boolean | null;
    /**
     * Whether the button is disabled once the visitor has written something.
     */
    is_disabled_on_visitor_message?: boolean | null;
};
/**
 * One page of visitors.
 */
export type RoomVisitorPageWritable = {
    next: NextPage;
    previous: PreviousPage;
    /**
     * The visitors of this page. The page size is not fixed.
     */
    results: Array<unknown>;
};
/**
 * One page of brands.
 */
export type BrandPageWritable = {
    next: NextPage;
    previous: PreviousPage;
    /**
     * The brands of this page. The page size is not fixed.
     */
    results: Array<BrandWritable>;
};
/**
 * Colors and logo of chat windows.
 */
export type BrandWritable = {
    /**
     * Name of the brand.
     */
    name: string;
    /**
     * Main color, in hexadecimal; null for the default.
     */
    primary_color_code: string | null;
    /**
     * Secondary color, in hexadecimal; null for the default.
     */
    secondary_color_code: string | null;
    /**
     * Identifier of the logo, an image asset; null if there is none.
     */
    logo_asset_id?: string | null;
};
/**
 * One page of canned answers.
 */
export type CannedAnswerPageWritable = {
    next: NextPage;
    previous: PreviousPage;
    /**
     * The canned answers of this page. The page size is not fixed.
     */
    results: Array<CannedAnswerWritable>;
};
/**
 * A prepared message, with usage counts.
 */
export type CannedAnswerWritable = {
    /**
     * The text.
     */
    message: string;
};
/**
 * One page of apps.
 */
export type PublicAppPageWritable = {
    next: NextPage;
    previous: PreviousPage;
    /**
     * The apps of this page. The page size is not fixed.
     */
    results: Array<unknown>;
};
/**
 * One page of assets.
 */
export type AssetPageWritable = {
    next: NextPage;
    previous: PreviousPage;
    /**
     * The assets of this page. The page size is not fixed.
     */
    results: Array<AssetWritable>;
};
/**
 * An uploaded file and its metadata.
 */
export type AssetWritable = {
    /**
     * Display name of the file; its file name unless the upload sets another.
     */
    name: string;
    /**
     * Purpose of the file.
     */
    description?: string | null;
    /**
     * Character encoding of a text file; null for a binary file.
     */
    charset?: string | null;
};
/**
 * A company that uses giosg, with its contact details.
 */
export type OrganizationWritable = {
    /**
     * Name of the organization.
     */
    name: string;
    /**
     * Contact email address; null if not given.
     */
    email: string | null;
    /**
     * Contact phone number; null if not given.
     */
    phone: string | null;
    /**
     * Street and number of the postal address; null if not given.
     */
    street: string | null;
    /**
     * Postal code; null if not given.
     */
    postal_code: string | null;
    /**
     * City of the postal address; null if not given.
     */
    city: string | null;
    /**
     * Country of the postal address, ISO 3166-1 alpha-2 in lower case; null if not given.
     */
    country: string | null;
    /**
     * Official business identifier; null if not given.
     */
    business_id: string | null;
};
/**
 * One page of languages.
 */
export type LanguagePageWritable = {
    next: NextPage;
    previous: PreviousPage;
    /**
     * The languages of this page. The page size is not fixed.
     */
    results: Array<unknown>;
};
/**
 * One page of time zones.
 */
export type TimezonePageWritable = {
    next: NextPage;
    previous: PreviousPage;
    /**
     * The time zones of this page. The page size is not fixed.
     */
    results: Array<unknown>;
};
/**
 * One page of endpoints.
 */
export type EndpointPageWritable = {
    next: NextPage;
    previous: PreviousPage;
    /**
     * The endpoints of this page. The page size is not fixed.
     */
    results: Array<unknown>;
};
/**
 * One page of partnerships.
 */
export type PartnershipPageWritable = {
    next: NextPage;
    previous: PreviousPage;
    /**
     * The partnerships of this page. The page size is not fixed.
     */
    results: Array<PartnershipWritable>;
};
/**
 * A partnership of two organizations, as seen by one of them.
 */
export type PartnershipWritable = {
    /**
     * Display name of the partner; null for the partner's own name.
     */
    display_name: string | null;
};
/**
 * One page of sent invitations.
 */
export type OutgoingInvitationPageWritable = {
    next: NextPage;
    previous: PreviousPage;
    /**
     * The invitations of this page. The page size is not fixed.
     */
    results: Array<OutgoingInvitationWritable>;
};
/**
 * An invitation to a partnership, as seen by the sending organization.
 */
export type OutgoingInvitationWritable = {
    /**
     * Email address that the invitation was sent to.
     */
    email?: string;
    /**
     * Message to the receiver; empty if there is none.
     */
    message?: string | null;
    /**
     * Display name of the new partner; null for the partner's own name.
     */
    partner_display_name?: string | null;
    partner_visibility?: PartnerVisibility;
    /**
     * The rooms to share on acceptance.
     */
    room_shares?: Array<InvitedRoomWritable>;
    /**
     * The teams to share on acceptance.
     */
    team_shares?: Array<InvitedTeamWritable>;
};
/**
 * A room to share when the invitation is accepted.
 */
export type InvitedRoomWritable = {
    /**
     * Identifier of a room owned by or shared with the organization.
     */
    room_id?: string;
    /**
     * Display name of the room for the receiver; null for the room's own name.
     */
    share_name?: string | null;
};
/**
 * A team to share when the invitation is accepted.
 */
export type InvitedTeamWritable = {
    /**
     * Identifier of a team owned by or shared with the organization.
     */
    team_id?: string;
    /**
     * Display name of the team for the receiver; null for the team's own name.
     */
    share_name?: string | null;
};
/**
 * One page of received invitations.
 */
export type IncomingInvitationPageWritable = {
    next: NextPage;
    previous: PreviousPage;
    /**
     * The invitations of this page. The page size is not fixed.
     */
    results: Array<unknown>;
};
/**
 * One page of outgoing shares.
 */
export type OutgoingSharePageWritable = {
    next: NextPage;
    previous: PreviousPage;
    /**
     * The shares of this page. The page size is not fixed.
     */
    results: Array<OutgoingShareWritable>;
};
/**
 * The share of a room or team with a partner, as seen by the sharing organization.
 */
export type OutgoingShareWritable = {
    /**
     * Identifier of the partner that may use it.
     */
    receiver_organization_id?: string;
    /**
     * Display name for the receiver; null for its own name.
     */
    share_name?: string | null;
    /**
     * Identifier of the room; always present in shares of rooms, missing in others.
     */
    room_id?: string;
    /**
     * Identifier of the team; always present in shares of teams, missing in others.
     */
    team_id?: string;
};
/**
 * One page of incoming shares.
 */
export type IncomingSharePageWritable = {
    next: NextPage;
    previous: PreviousPage;
    /**
     * The shares of this page. The page size is not fixed.
     */
    results: Array<unknown>;
};
/**
 * One page of report exports.
 */
export type ReportExportPageWritable = {
    next: NextPage;
    previous: PreviousPage;
    /**
     * The exports of this page. The page size is not fixed.
     */
    results: Array<ReportExportWritable>;
};
/**
 * Chats or statistics of a room in a period, as a file created in the background.
 */
export type ReportExportWritable = {
    /**
     * Beginning of the reported period, inclusive.
     */
    starting_at: DateTime;
    /**
     * End of the reported period, exclusive.
     */
    ending_at: DateTime;
    /**
     * Identifier of the reported room.
     */
    room_id: string;
    /**
     * Type of data.
     */
    type: ReportExportType;
    /**
     * Kind of file.
     */
    format: ReportExportFormat;
    /**
     * For logs: `true` exports only real conversations, `false` only others, null all.
     */
    is_real_conversation?: boolean | null;
    /**
     * For logs: minimum number of messages of a chat.
     */
    min_message_count?: number;
};
/**
 * One page of leads.
 */
export type LeadPageWritable = {
    next: NextPage;
    previous: PreviousPage;
    /**
     * The leads of this page. The page size is not fixed.
     */
    results: Array<LeadWritable>;
};
/**
 * Data that a visitor submitted in a form.
 */
export type LeadWritable = {
    /**
     * Identifier of the user assigned to the lead; null if unassigned.
     */
    assigned_user_id?: string | null;
    /**
     * Whether the lead is closed.
     */
    is_closed?: boolean;
};
/**
 * One page of rules.
 */
export type RulePageWritable = {
    next: NextPage;
    previous: PreviousPage;
    /**
     * The rules of this page. The page size is not fixed.
     */
    results: Array<RuleWritable>;
};
/**
 * Actions on a website page under certain conditions.
 */
export type RuleWritable = {
    /**
     * Name of the rule.
     */
    name?: string;
    /**
     * Conditions of the rule, evaluated in this order.
     */
    conditions?: Array<unknown> | null;
    /**
     * Actions of the rule, executed in this order.
     */
    actions?: Array<unknown> | null;
    /**
     * Rooms of the rule; empty for a global rule.
     */
    rooms?: Array<unknown> | null;
    /**
     * Identifiers of the rooms of the rule; empty for a global rule.
     */
    room_ids?: Array<string> | null;
    /**
     * Whether the rule applies to all rooms; `rooms` is then empty.
     */
    is_global?: boolean;
    /**
     * Whether giosg created the rule.
     */
    is_auto_generated?: boolean;
    /**
     * Whether the rule is active.
     */
    is_enabled?: boolean;
    /**
     * Whether the rule can be neither changed nor deleted.
     */
    is_protected?: boolean;
    /**
     * Scope in which the rule matches only once; null to match whenever its conditions hold.
     */
    match_once_per?: RuleMatchOncePer | null;
    /**
     * Kind of rule, `normal` unless stated otherwise.
     */
    type?: RuleType;
    /**
     * Identifier of the goal; null if there is none.
     */
    goal_id?: string | null;
};
/**
 * A chat was added to a list of chats.
 */
export type ChatAddedWritable = {
    /**
     * Path of the collection; a segment may be `*`.
     */
    channel: string;
    /**
     * Action.
     */
    action: 'added';
    /**
     * Identifier of the resource.
     */
    resource_id: string;
    resource: ChatWritable;
    app_user_auth?: AppUserAuth;
};
/**
 * Attributes of a chat changed.
 */
export type ChatChangedWritable = {
    /**
     * Path of the collection; a segment may be `*`.
     */
    channel: string;
    /**
     * Action.
     */
    action: 'changed';
    /**
     * Identifier of the resource.
     */
    resource_id: string;
    resource: ChatChangesWritable;
    app_user_auth?: AppUserAuth;
};
/**
 * The attributes of a chat that changed, with their new values; unchanged attributes are missing.
 */
export type ChatChangesWritable = {
    /**
     * Whether the chat has ended. Setting it to true locks the chat permanently.
     */
    is_ended?: boolean;
};
/**
 * A user or visitor joined a chat.
 */
export type ChatMembershipAddedWritable = {
    /**
     * Path of the collection; a segment may be `*`.
     */
    channel: string;
    /**
     * Action.
     */
    action: 'added';
    /**
     * Identifier of the resource.
     */
    resource_id: string;
    resource: ChatMembershipWritable;
    app_user_auth?: AppUserAuth;
};
/**
 * Attributes of a membership changed.
 */
export type ChatMembershipChangedWritable = {
    /**
     * Path of the collection; a segment may be `*`.
     */
    channel: string;
    /**
     * Action.
     */
    action: 'changed';
    /**
     * Identifier of the resource.
     */
    resource_id: string;
    resource: ChatMembershipChangesWritable;
    app_user_auth?: AppUserAuth;
};
/**
 * The attributes of a membership that changed, with their new values; unchanged attributes are missing.
 */
export type ChatMembershipChangesWritable = {
    /**
     * Identifier of the member, a UUID for a user and 32 hexadecimal digits for a visitor.
     */
    member_id?: string;
    /**
     * Whether the member has the chat open.
     */
    is_participating?: boolean;
    /**
     * Whether the member is writing.
     */
    composing_status?: ChatComposingStatus;
};
/**
 * A message was added to a chat.
 */
export type ChatMessageAddedWritable = {
    /**
     * Path of the collection; a segment may be `*`.
     */
    channel: string;
    /**
     * Action.
     */
    action: 'added';
    /**
     * Identifier of the resource.
     */
    resource_id: string;
    resource: ChatMessageWritable;
    app_user_auth?: AppUserAuth;
};
/**
 * Attributes of a message changed.
 */
export type ChatMessageChangedWritable = {
    /**
     * Path of the collection; a segment may be `*`.
     */
    channel: string;
    /**
     * Action.
     */
    action: 'changed';
    /**
     * Identifier of the resource.
     */
    resource_id: string;
    resource: ChatMessageChangesWritable;
    app_user_auth?: AppUserAuth;
};
/**
 * The attributes of a message that changed, with their new values; unchanged attributes are missing.
 */
export type ChatMessageChangesWritable = {
    [key: string]: unknown;
};
/**
 * The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is documented, so get the identifier there.
 */
export type UserId = Uuid;
/**
 * Whether to return a deleted user instead of 404; false by default.
 */
export type IncludeDeleted = boolean;
/**
 * The organization that owns the resources; the caller must have access to it.
 */
export type OrganizationId = Uuid;
/**
 * Comma-separated sort keys, highest priority first; a leading `-` reverses the order. Keys: `created_at`, `email`.
 */
export type UserOrdering = string;
/**
 * Whether to include deleted users; false by default.
 */
export type ListDeletedUsers = boolean;
/**
 * `true` lists only managers, `false` only other users; both by default.
 */
export type IsManager = boolean;
/**
 * Position in the collection: the `cursor` of the `next` or `previous` URL of another page. Opaque; do not construct it.
 */
export type Cursor = string;
/**
 * The client, by the identifier from the server.
 */
export type UserClientId = string;
/**
 * The client, by an identifier chosen by the caller: letters, digits, `-` and `_`, preferably a random UUID. Other identifiers return 400.
 */
export type ClientId = string;
/**
 * Comma-separated sort keys, highest priority first; a leading `-` reverses the order. The only key is `created_at`.
 */
export type TeamOrdering = string;
/**
 * `true` lists only deleted teams, `false` only others.
 */
export type IsDeleted = boolean;
/**
 * The team.
 */
export type TeamId = Uuid;
/**
 * `true` lists only teams of other organizations, `false` only the organization's own; both by default.
 */
export type IsSharedTeam = boolean;
/**
 * `true` lists only admins of the team, `false` only other members; both by default.
 */
export type IsTeamAdmin = boolean;
/**
 * Comma-separated sort keys, highest priority first; a leading `-` reverses the order. The only key is `created_at`.
 */
export type RoomOrdering = string;
/**
 * Whether to include deleted rooms; false by default.
 */
export type ListDeletedRooms = boolean;
/**
 * `true` lists only rooms of other organizations, `false` only the organization's own; both by default.
 */
export type IsSharedRoom = boolean;
/**
 * Lists only rooms that this organization owns.
 */
export type RoomOwner = Uuid;
/**
 * The room.
 */
export type RoomId = Uuid;
/**
 * Whether to return a deleted room instead of 404; false by default.
 */
export type IncludeDeletedRoom = boolean;
/**
 * The chat.
 */
export type ChatId = Uuid;
/**
 * `true` lists only chats whose visitor waits for a response, `false` only the others; both by default.
 */
export type IsWaiting = boolean;
/**
 * `true` lists only ended chats, `false` only open ones; both by default.
 */
export type IsEnded = boolean;
/**
 * `true` lists only chats that the user has open, `false` only those that the user has left; both by default.
 */
export type IsParticipating = boolean;
/**
 * The visitor, an identifier of 32 hexadecimal digits. Unlike other identifiers, it is not a UUID.
 */
export type VisitorId = string;
/**
 * A user: a recent chat that this user can join is resumed, and the user becomes a member. Whether chats of other users count depends on the setting for private chats. Without it, a new chat is started with only the visitor in it.
 */
export type AutoResume = string;
/**
 * `true` rejects the request while another participating user is present; `false` is the default.
 */
export type Exclusive = boolean;
/**
 * Comma-separated sort keys, highest priority first; a leading `-` reverses the order. Keys: `created_at`, `updated_at`, `organization_count`.
 */
export type CannedAnswerOrdering = string;
/**
 * `created_at`: oldest asset first; `-created_at`: newest asset first.
 */
export type AssetOrdering = 'created_at' | '-created_at';
/**
 * The asset.
 */
export type AssetId = Uuid;
/**
 * Comma-separated sort keys, highest priority first; a leading `-` reverses the order. The only key is `created_at`.
 */
export type CreationOrdering = string;
/**
 * The partner, an organization.
 */
export type PartnerOrganizationId = Uuid;
/**
 * Lists only invitations with this status; all by default.
 */
export type InvitationStatus2 = 0 | 1 | 2;
/**
 * The invitation.
 */
export type InvitationId = Uuid;
/**
 * The key of the invitation, a random text; not its `id`.
 */
export type InvitationKey = string;
/**
 * Shared resources.
 */
export type OutgoingShareType = SharedResourceType;
/**
 * Lists only shares with this partner; all by default.
 */
export type ShareReceiver = Uuid;
/**
 * The shared room or team.
 */
export type OutgoingShareResourceId = Uuid;
/**
 * Shared resources.
 */
export type IncomingShareType = SharedResourceType;
/**
 * Lists only shares of this partner; all by default.
 */
export type ShareGiver = Uuid;
/**
 * The shared room or team.
 */
export type IncomingShareResourceId = Uuid;
/**
 * The export.
 */
export type ReportId = Uuid;
/**
 * Time zone in which the day begins, a tz database name; `UTC` by default.
 */
export type LiveTimezone = string;
/**
 * Comma-separated identifiers of rooms; all by default.
 */
export type LiveRooms = string;
/**
 * Whether to include rooms shared by other organizations.
 */
export type IncludeShared = boolean;
/**
 * Comma-separated numbers of users, as in `user_id` of the response; all by default.
 */
export type LiveUsers = string;
/**
 * The lead.
 */
export type LeadId = Uuid;
/**
 * The rule.
 */
export type RuleId = Uuid;
/**
 * What triggered the app. Other values are possible.
 */
export type TriggerType = 'install' | 'setup' | 'uninstall' | 'chat_start' | 'chat_end' | 'console_load' | 'manual_dialog' | 'manual_nav' | 'chat_open' | 'chat_close' | 'chat_focus' | (string & {});
/**
 * User and context: a JWT (HS256 with the app's secret) of `TriggerClaims`.
 */
export type TriggerData = string;
/**
 * Access token for calls as the user of the trigger, a JWT of `AccessTokenClaims`; not for `uninstall`.
 */
export type TriggerToken = string;
/**
 * URL to which the app redirects the browser after setup; only for `install`.
 */
export type TriggerRedirectUri = string;
export type GetCurrentUserData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v5/users/me';
};
export type GetCurrentUserErrors = {
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type GetCurrentUserError = GetCurrentUserErrors[keyof GetCurrentUserErrors];
export type GetCurrentUserResponses = {
    /**
     * The user of the credentials.
     */
    200: User;
};
export type GetCurrentUserResponse = GetCurrentUserResponses[keyof GetCurrentUserResponses];
export type GetUserData = {
    body?: never;
    path: {
        /**
         * The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is documented, so get the identifier there.
         */
        user_id: Uuid;
    };
    query?: {
        /**
         * Whether to return a deleted user instead of 404; false by default.
         */
        include_deleted?: boolean;
    };
    url: '/api/v5/users/{user_id}';
};
export type GetUserErrors = {
    /**
     * An attribute is missing or invalid.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type GetUserError = GetUserErrors[keyof GetUserErrors];
export type GetUserResponses = {
    /**
     * The user.
     */
    200: User;
};
export type GetUserResponse = GetUserResponses[keyof GetUserResponses];
export type UpdateUserData = {
    body: UserPatch;
    path: {
        /**
         * The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is documented, so get the identifier there.
         */
        user_id: Uuid;
    };
    query?: never;
    url: '/api/v5/users/{user_id}';
};
export type UpdateUserErrors = {
    /**
     * An attribute is missing or invalid.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
    /**
     * The content type of the body is neither JSON nor another type that this operation accepts.
     */
    415: Error;
};
export type UpdateUserError = UpdateUserErrors[keyof UpdateUserErrors];
export type UpdateUserResponses = {
    /**
     * The updated user.
     */
    200: User;
};
export type UpdateUserResponse = UpdateUserResponses[keyof UpdateUserResponses];
export type ReplaceUserData = {
    body: UserWrite;
    path: {
        /**
         * The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is documented, so get the identifier there.
         */
        user_id: Uuid;
    };
    query?: never;
    url: '/api/v5/users/{user_id}';
};
export type ReplaceUserErrors = {
    /**
     * An attribute is missing or invalid.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
    /**
     * The content type of the body is neither JSON nor another type that this operation accepts.
     */
    415: Error;
};
export type ReplaceUserError = ReplaceUserErrors[keyof ReplaceUserErrors];
export type ReplaceUserResponses = {
    /**
     * The updated user.
     */
    200: User;
};
export type ReplaceUserResponse = ReplaceUserResponses[keyof ReplaceUserResponses];
export type ListUsersData = {
    body?: never;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
    };
    query?: {
        /**
         * Comma-separated sort keys, highest priority first; a leading `-` reverses the order. Keys: `created_at`, `email`.
         */
        ordering?: string;
        /**
         * Whether to include deleted users; false by default.
         */
        include_deleted?: boolean;
        /**
         * `true` lists only managers, `false` only other users; both by default.
         */
        is_manager?: boolean;
        /**
         * Position in the collection: the `cursor` of the `next` or `previous` URL of another page. Opaque; do not construct it.
         */
        cursor?: string;
    };
    url: '/api/v5/orgs/{organization_id}/users';
};
export type ListUsersErrors = {
    /**
     * An attribute is missing or invalid.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type ListUsersError = ListUsersErrors[keyof ListUsersErrors];
export type ListUsersResponses = {
    /**
     * One page of users.
     */
    200: UserPage;
};
export type ListUsersResponse = ListUsersResponses[keyof ListUsersResponses];
export type GetMemberData = {
    body?: never;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is documented, so get the identifier there.
         */
        user_id: Uuid;
    };
    query?: {
        /**
         * Whether to return a deleted user instead of 404; false by default.
         */
        include_deleted?: boolean;
    };
    url: '/api/v5/orgs/{organization_id}/users/{user_id}';
};
export type GetMemberErrors = {
    /**
     * An attribute is missing or invalid.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type GetMemberError = GetMemberErrors[keyof GetMemberErrors];
export type GetMemberResponses = {
    /**
     * The user.
     */
    200: User;
};
export type GetMemberResponse = GetMemberResponses[keyof GetMemberResponses];
export type UpdateMemberData = {
    body: UserPatch;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is documented, so get the identifier there.
         */
        user_id: Uuid;
    };
    query?: never;
    url: '/api/v5/orgs/{organization_id}/users/{user_id}';
};
export type UpdateMemberErrors = {
    /**
     * An attribute is missing or invalid.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
    /**
     * The content type of the body is neither JSON nor another type that this operation accepts.
     */
    415: Error;
};
export type UpdateMemberError = UpdateMemberErrors[keyof UpdateMemberErrors];
export type UpdateMemberResponses = {
    /**
     * The updated user.
     */
    200: User;
};
export type UpdateMemberResponse = UpdateMemberResponses[keyof UpdateMemberResponses];
export type ReplaceMemberData = {
    body: UserWrite;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is documented, so get the identifier there.
         */
        user_id: Uuid;
    };
    query?: never;
    url: '/api/v5/orgs/{organization_id}/users/{user_id}';
};
export type ReplaceMemberErrors = {
    /**
     * An attribute is missing or invalid.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
    /**
     * The content type of the body is neither JSON nor another type that this operation accepts.
     */
    415: Error;
};
export type ReplaceMemberError = ReplaceMemberErrors[keyof ReplaceMemberErrors];
export type ReplaceMemberResponses = {
    /**
     * The updated user.
     */
    200: User;
};
export type ReplaceMemberResponse = ReplaceMemberResponses[keyof ReplaceMemberResponses];
export type ListUserClientsData = {
    body?: never;
    path: {
        /**
         * The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is documented, so get the identifier there.
         */
        user_id: Uuid;
    };
    query?: {
        /**
         * Position in the collection: the `cursor` of the `next` or `previous` URL of another page. Opaque; do not construct it.
         */
        cursor?: string;
    };
    url: '/api/v5/users/{user_id}/clients';
};
export type ListUserClientsErrors = {
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type ListUserClientsError = ListUserClientsErrors[keyof ListUserClientsErrors];
export type ListUserClientsResponses = {
    /**
     * A page of clients.
     */
    200: UserClientPage;
};
export type ListUserClientsResponse = ListUserClientsResponses[keyof ListUserClientsResponses];
export type CreateUserClientData = {
    body: UserClientCreate;
    path: {
        /**
         * The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is documented, so get the identifier there.
         */
        user_id: Uuid;
    };
    query?: never;
    url: '/api/v5/users/{user_id}/clients';
};
export type CreateUserClientErrors = {
    /**
     * An attribute is missing or invalid.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
    /**
     * The content type of the body is neither JSON nor another type that this operation accepts.
     */
    415: Error;
};
export type CreateUserClientError = CreateUserClientErrors[keyof CreateUserClientErrors];
export type CreateUserClientResponses = {
    /**
     * The new client.
     */
    201: UserClient;
};
export type CreateUserClientResponse = CreateUserClientResponses[keyof CreateUserClientResponses];
export type UpdateUserClientData = {
    body: UserClientPatch;
    path: {
        /**
         * The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is documented, so get the identifier there.
         */
        user_id: Uuid;
        /**
         * The client, by the identifier from the server.
         */
        client_id: string;
    };
    query?: never;
    url: '/api/v5/users/{user_id}/clients/{client_id}';
};
export type UpdateUserClientErrors = {
    /**
     * An attribute is missing or invalid.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
    /**
     * The content type of the body is neither JSON nor another type that this operation accepts.
     */
    415: Error;
};
export type UpdateUserClientError = UpdateUserClientErrors[keyof UpdateUserClientErrors];
export type UpdateUserClientResponses = {
    /**
     * The updated client.
     */
    200: UserClient;
};
export type UpdateUserClientResponse = UpdateUserClientResponses[keyof UpdateUserClientResponses];
export type ListOrganizationUserClientsData = {
    body?: never;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is documented, so get the identifier there.
         */
        user_id: Uuid;
    };
    query?: {
        /**
         * Position in the collection: the `cursor` of the `next` or `previous` URL of another page. Opaque; do not construct it.
         */
        cursor?: string;
    };
    url: '/api/v5/orgs/{organization_id}/users/{user_id}/clients';
};
export type ListOrganizationUserClientsErrors = {
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type ListOrganizationUserClientsError = ListOrganizationUserClientsErrors[keyof ListOrganizationUserClientsErrors];
export type ListOrganizationUserClientsResponses = {
    /**
     * A page of clients.
     */
    200: UserClientPage;
};
export type ListOrganizationUserClientsResponse = ListOrganizationUserClientsResponses[keyof ListOrganizationUserClientsResponses];
export type DeleteUserClientData = {
    body?: never;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is documented, so get the identifier there.
         */
        user_id: Uuid;
        /**
         * The client, by an identifier chosen by the caller: letters, digits, `-` and `_`, preferably a random UUID. Other identifiers return 400.
         */
        client_id: string;
    };
    query?: never;
    url: '/api/v5/orgs/{organization_id}/users/{user_id}/clients/{client_id}';
};
export type DeleteUserClientErrors = {
    /**
     * An attribute is missing or invalid.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type DeleteUserClientError = DeleteUserClientErrors[keyof DeleteUserClientErrors];
export type DeleteUserClientResponses = {
    /**
     * Expired; the response has no body.
     */
    204: void;
};
export type DeleteUserClientResponse = DeleteUserClientResponses[keyof DeleteUserClientResponses];
export type UpdateOrganizationUserClientData = {
    body: UserClientPatch;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is documented, so get the identifier there.
         */
        user_id: Uuid;
        /**
         * The client, by an identifier chosen by the caller: letters, digits, `-` and `_`, preferably a random UUID. Other identifiers return 400.
         */
        client_id: string;
    };
    query?: never;
    url: '/api/v5/orgs/{organization_id}/users/{user_id}/clients/{client_id}';
};
export type UpdateOrganizationUserClientErrors = {
    /**
     * An attribute is missing or invalid.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
    /**
     * The content type of the body is neither JSON nor another type that this operation accepts.
     */
    415: Error;
};
export type UpdateOrganizationUserClientError = UpdateOrganizationUserClientErrors[keyof UpdateOrganizationUserClientErrors];
export type UpdateOrganizationUserClientResponses = {
    /**
     * The updated client.
     */
    200: UserClient;
};
export type UpdateOrganizationUserClientResponse = UpdateOrganizationUserClientResponses[keyof UpdateOrganizationUserClientResponses];
export type ReplaceUserClientData = {
    body: UserClientWrite;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is documented, so get the identifier there.
         */
        user_id: Uuid;
        /**
         * The client, by an identifier chosen by the caller: letters, digits, `-` and `_`, preferably a random UUID. Other identifiers return 400.
         */
        client_id: string;
    };
    query?: never;
    url: '/api/v5/orgs/{organization_id}/users/{user_id}/clients/{client_id}';
};
export type ReplaceUserClientErrors = {
    /**
     * An attribute is missing or invalid.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
    /**
     * The content type of the body is neither JSON nor another type that this operation accepts.
     */
    415: Error;
};
export type ReplaceUserClientError = ReplaceUserClientErrors[keyof ReplaceUserClientErrors];
export type ReplaceUserClientResponses = {
    /**
     * The client was alive and has been refreshed.
     */
    200: UserClient;
    /**
     * The client is new or had expired.
     */
    201: UserClient;
};
export type ReplaceUserClientResponse = ReplaceUserClientResponses[keyof ReplaceUserClientResponses];
export type UpdateUserPreferencesData = {
    body: UserPreferencesPatch;
    path: {
        /**
         * The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is documented, so get the identifier there.
         */
        user_id: Uuid;
    };
    query?: never;
    url: '/api/v5/users/{user_id}/preferences';
};
export type UpdateUserPreferencesErrors = {
    /**
     * An attribute is missing or invalid.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
    /**
     * The content type of the body is neither JSON nor another type that this operation accepts.
     */
    415: Error;
};
export type UpdateUserPreferencesError = UpdateUserPreferencesErrors[keyof UpdateUserPreferencesErrors];
export type UpdateUserPreferencesResponses = {
    /**
     * The updated preferences.
     */
    200: UserPreferences;
};
export type UpdateUserPreferencesResponse = UpdateUserPreferencesResponses[keyof UpdateUserPreferencesResponses];
export type GetUserPreferencesData = {
    body?: never;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is documented, so get the identifier there.
         */
        user_id: Uuid;
    };
    query?: never;
    url: '/api/v5/orgs/{organization_id}/users/{user_id}/preferences';
};
export type GetUserPreferencesErrors = {
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type GetUserPreferencesError = GetUserPreferencesErrors[keyof GetUserPreferencesErrors];
export type GetUserPreferencesResponses = {
    /**
     * The preferences.
     */
    200: UserPreferences;
};
export type GetUserPreferencesResponse = GetUserPreferencesResponses[keyof GetUserPreferencesResponses];
export type UpdateOrganizationUserPreferencesData = {
    body: UserPreferencesPatch;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is documented, so get the identifier there.
         */
        user_id: Uuid;
    };
    query?: never;
    url: '/api/v5/orgs/{organization_id}/users/{user_id}/preferences';
};
export type UpdateOrganizationUserPreferencesErrors = {
    /**
     * An attribute is missing or invalid.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
    /**
     * The content type of the body is neither JSON nor another type that this operation accepts.
     */
    415: Error;
};
export type UpdateOrganizationUserPreferencesError = UpdateOrganizationUserPreferencesErrors[keyof UpdateOrganizationUserPreferencesErrors];
export type UpdateOrganizationUserPreferencesResponses = {
    /**
     * The updated preferences.
     */
    200: UserPreferences;
};
export type UpdateOrganizationUserPreferencesResponse = UpdateOrganizationUserPreferencesResponses[keyof UpdateOrganizationUserPreferencesResponses];
export type ReplaceUserPreferencesData = {
    body: UserPreferencesWrite;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is documented, so get the identifier there.
         */
        user_id: Uuid;
    };
    query?: never;
    url: '/api/v5/orgs/{organization_id}/users/{user_id}/preferences';
};
export type ReplaceUserPreferencesErrors = {
    /**
     * An attribute is missing or invalid.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
    /**
     * The content type of the body is neither JSON nor another type that this operation accepts.
     */
    415: Error;
};
export type ReplaceUserPreferencesError = ReplaceUserPreferencesErrors[keyof ReplaceUserPreferencesErrors];
export type ReplaceUserPreferencesResponses = {
    /**
     * The updated preferences.
     */
    200: UserPreferences;
};
export type ReplaceUserPreferencesResponse = ReplaceUserPreferencesResponses[keyof ReplaceUserPreferencesResponses];
export type ListTeamsData = {
    body?: never;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
    };
    query?: {
        /**
         * Comma-separated sort keys, highest priority first; a leading `-` reverses the order. The only key is `created_at`.
         */
        ordering?: string;
        /**
         * `true` lists only deleted teams, `false` only others.
         */
        is_deleted?: boolean;
        /**
         * Position in the collection: the `cursor` of the `next` or `previous` URL of another page. Opaque; do not construct it.
         */
        cursor?: string;
    };
    url: '/api/v6/orgs/{organization_id}/teams';
};
export type ListTeamsErrors = {
    /**
     * An attribute is missing or invalid.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type ListTeamsError = ListTeamsErrors[keyof ListTeamsErrors];
export type ListTeamsResponses = {
    /**
     * One page of teams.
     */
    200: TeamPage;
};
export type ListTeamsResponse = ListTeamsResponses[keyof ListTeamsResponses];
export type CreateTeamData = {
    body: TeamWrite;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
    };
    query?: never;
    url: '/api/v6/orgs/{organization_id}/teams';
};
export type CreateTeamErrors = {
    /**
     * An attribute is missing or invalid.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
    /**
     * The content type of the body is neither JSON nor another type that this operation accepts.
     */
    415: Error;
};
export type CreateTeamError = CreateTeamErrors[keyof CreateTeamErrors];
export type CreateTeamResponses = {
    /**
     * The new team.
     */
    201: Team;
};
export type CreateTeamResponse = CreateTeamResponses[keyof CreateTeamResponses];
export type DeleteTeamData = {
    body?: never;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * The team.
         */
        team_id: Uuid;
    };
    query?: never;
    url: '/api/v6/orgs/{organization_id}/teams/{team_id}';
};
export type DeleteTeamErrors = {
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type DeleteTeamError = DeleteTeamErrors[keyof DeleteTeamErrors];
export type DeleteTeamResponses = {
    /**
     * Deleted; the response has no body.
     */
    204: void;
};
export type DeleteTeamResponse = DeleteTeamResponses[keyof DeleteTeamResponses];
export type GetTeamData = {
    body?: never;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * The team.
         */
        team_id: Uuid;
    };
    query?: never;
    url: '/api/v6/orgs/{organization_id}/teams/{team_id}';
};
export type GetTeamErrors = {
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type GetTeamError = GetTeamErrors[keyof GetTeamErrors];
export type GetTeamResponses = {
    /**
     * The team.
     */
    200: Team;
};
export type GetTeamResponse = GetTeamResponses[keyof GetTeamResponses];
export type UpdateTeamData = {
    body: TeamPatch;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * The team.
         */
        team_id: Uuid;
    };
    query?: never;
    url: '/api/v6/orgs/{organization_id}/teams/{team_id}';
};
export type UpdateTeamErrors = {
    /**
     * An attribute is missing or invalid.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
    /**
     * The content type of the body is neither JSON nor another type that this operation accepts.
     */
    415: Error;
};
export type UpdateTeamError = UpdateTeamErrors[keyof UpdateTeamErrors];
export type UpdateTeamResponses = {
    /**
     * The updated team.
     */
    200: Team;
};
export type UpdateTeamResponse = UpdateTeamResponses[keyof UpdateTeamResponses];
export type ReplaceTeamData = {
    body: TeamWrite;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * The team.
         */
        team_id: Uuid;
    };
    query?: never;
    url: '/api/v6/orgs/{organization_id}/teams/{team_id}';
};
export type ReplaceTeamErrors = {
    /**
     * An attribute is missing or invalid.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
    /**
     * The content type of the body is neither JSON nor another type that this operation accepts.
     */
    415: Error;
};
export type ReplaceTeamError = ReplaceTeamErrors[keyof ReplaceTeamErrors];
export type ReplaceTeamResponses = {
    /**
     * The updated team.
     */
    200: Team;
};
export type ReplaceTeamResponse = ReplaceTeamResponses[keyof ReplaceTeamResponses];
export type ListTeamsV5Data = {
    body?: never;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
    };
    query?: {
        /**
         * Comma-separated sort keys, highest priority first; a leading `-` reverses the order. The only key is `created_at`.
         */
        ordering?: string;
        /**
         * `true` lists only teams of other organizations, `false` only the organization's own; both by default.
         */
        is_shared?: boolean;
        /**
         * Position in the collection: the `cursor` of the `next` or `previous` URL of another page. Opaque; do not construct it.
         */
        cursor?: string;
    };
    url: '/api/v5/orgs/{organization_id}/teams';
};
export type ListTeamsV5Errors = {
    /**
     * An attribute is missing or invalid.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type ListTeamsV5Error = ListTeamsV5Errors[keyof ListTeamsV5Errors];
export type ListTeamsV5Responses = {
    /**
     * One page of teams.
     */
    200: TeamV5Page;
};
export type ListTeamsV5Response = ListTeamsV5Responses[keyof ListTeamsV5Responses];
export type CreateTeamV5Data = {
    body: TeamWrite;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
    };
    query?: never;
    url: '/api/v5/orgs/{organization_id}/teams';
};
export type CreateTeamV5Errors = {
    /**
     * An attribute is missing or invalid.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
    /**
     * The content type of the body is neither JSON nor another type that this operation accepts.
     */
    415: Error;
};
export type CreateTeamV5Error = CreateTeamV5Errors[keyof CreateTeamV5Errors];
export type CreateTeamV5Responses = {
    /**
     * The new team.
     */
    201: TeamV5;
};
export type CreateTeamV5Response = CreateTeamV5Responses[keyof CreateTeamV5Responses];
export type DeleteTeamV5Data = {
    body?: never;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * The team.
         */
        team_id: Uuid;
    };
    query?: never;
    url: '/api/v5/orgs/{organization_id}/teams/{team_id}';
};
export type DeleteTeamV5Errors = {
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type DeleteTeamV5Error = DeleteTeamV5Errors[keyof DeleteTeamV5Errors];
export type DeleteTeamV5Responses = {
    /**
     * Deleted; the response has no body.
     */
    204: void;
};
export type DeleteTeamV5Response = DeleteTeamV5Responses[keyof DeleteTeamV5Responses];
export type GetTeamV5Data = {
    body?: never;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * The team.
         */
        team_id: Uuid;
    };
    query?: never;
    url: '/api/v5/orgs/{organization_id}/teams/{team_id}';
};
export type GetTeamV5Errors = {
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type GetTeamV5Error = GetTeamV5Errors[keyof GetTeamV5Errors];
export type GetTeamV5Responses = {
    /**
     * The team.
     */
    200: TeamV5;
};
export type GetTeamV5Response = GetTeamV5Responses[keyof GetTeamV5Responses];
export type UpdateTeamV5Data = {
    body: TeamPatch;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * The team.
         */
        team_id: Uuid;
    };
    query?: never;
    url: '/api/v5/orgs/{organization_id}/teams/{team_id}';
};
export type UpdateTeamV5Errors = {
    /**
     * An attribute is missing or invalid.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
    /**
     * The content type of the body is neither JSON nor another type that this operation accepts.
     */
    415: Error;
};
export type UpdateTeamV5Error = UpdateTeamV5Errors[keyof UpdateTeamV5Errors];
export type UpdateTeamV5Responses = {
    /**
     * The updated team.
     */
    200: TeamV5;
};
export type UpdateTeamV5Response = UpdateTeamV5Responses[keyof UpdateTeamV5Responses];
export type ReplaceTeamV5Data = {
    body: TeamWrite;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * The team.
         */
        team_id: Uuid;
    };
    query?: never;
    url: '/api/v5/orgs/{organization_id}/teams/{team_id}';
};
export type ReplaceTeamV5Errors = {
    /**
     * An attribute is missing or invalid.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
    /**
     * The content type of the body is neither JSON nor another type that this operation accepts.
     */
    415: Error;
};
export type ReplaceTeamV5Error = ReplaceTeamV5Errors[keyof ReplaceTeamV5Errors];
export type ReplaceTeamV5Responses = {
    /**
     * The updated team.
     */
    200: TeamV5;
};
export type ReplaceTeamV5Response = ReplaceTeamV5Responses[keyof ReplaceTeamV5Responses];
export type ListTeamMembershipsData = {
    body?: never;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * The team.
         */
        team_id: Uuid;
    };
    query?: {
        /**
         * `true` lists only admins of the team, `false` only other members; both by default.
         */
        is_admin?: boolean;
        /**
         * Position in the collection: the `cursor` of the `next` or `previous` URL of another page. Opaque; do not construct it.
         */
        cursor?: string;
    };
    url: '/api/v5/orgs/{organization_id}/teams/{team_id}/memberships';
};
export type ListTeamMembershipsErrors = {
    /**
     * An attribute is missing or invalid.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type ListTeamMembershipsError = ListTeamMembershipsErrors[keyof ListTeamMembershipsErrors];
export type ListTeamMembershipsResponses = {
    /**
     * One page of memberships.
     */
    200: TeamMembershipPage;
};
export type ListTeamMembershipsResponse = ListTeamMembershipsResponses[keyof ListTeamMembershipsResponses];
export type DeleteTeamMembershipData = {
    body?: never;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * The team.
         */
        team_id: Uuid;
        /**
         * The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is documented, so get the identifier there.
         */
        user_id: Uuid;
    };
    query?: never;
    url: '/api/v5/orgs/{organization_id}/teams/{team_id}/memberships/{user_id}';
};
export type DeleteTeamMembershipErrors = {
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type DeleteTeamMembershipError = DeleteTeamMembershipErrors[keyof DeleteTeamMembershipErrors];
export type DeleteTeamMembershipResponses = {
    /**
     * Removed; the response has no body.
     */
    204: void;
};
export type DeleteTeamMembershipResponse = DeleteTeamMembershipResponses[keyof DeleteTeamMembershipResponses];
export type GetTeamMembershipData = {
    body?: never;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * The team.
         */
        team_id: Uuid;
        /**
         * The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is documented, so get the identifier there.
         */
        user_id: Uuid;
    };
    query?: never;
    url: '/api/v5/orgs/{organization_id}/teams/{team_id}/memberships/{user_id}';
};
export type GetTeamMembershipErrors = {
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type GetTeamMembershipError = GetTeamMembershipErrors[keyof GetTeamMembershipErrors];
export type GetTeamMembershipResponses = {
    /**
     * The membership.
     */
    200: TeamMembership;
};
export type GetTeamMembershipResponse = GetTeamMembershipResponses[keyof GetTeamMembershipResponses];
export type UpdateTeamMembershipData = {
    body: TeamMembershipPatch;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * The team.
         */
        team_id: Uuid;
        /**
         * The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is documented, so get the identifier there.
         */
        user_id: Uuid;
    };
    query?: never;
    url: '/api/v5/orgs/{organization_id}/teams/{team_id}/memberships/{user_id}';
};
export type UpdateTeamMembershipErrors = {
    /**
     * An attribute is missing or invalid.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
    /**
     * The content type of the body is neither JSON nor another type that this operation accepts.
     */
    415: Error;
};
export type UpdateTeamMembershipError = UpdateTeamMembershipErrors[keyof UpdateTeamMembershipErrors];
export type UpdateTeamMembershipResponses = {
    /**
     * The updated membership.
     */
    200: TeamMembership;
};
export type UpdateTeamMembershipResponse = UpdateTeamMembershipResponses[keyof UpdateTeamMembershipResponses];
export type CreateTeamMembershipData = {
    body: TeamMembershipWrite;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * The team.
         */
        team_id: Uuid;
        /**
         * The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is documented, so get the identifier there.
         */
        user_id: Uuid;
    };
    query?: never;
    url: '/api/v5/orgs/{organization_id}/teams/{team_id}/memberships/{user_id}';
};
export type CreateTeamMembershipErrors = {
    /**
     * An attribute is missing or invalid.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
    /**
     * The content type of the body is neither JSON nor another type that this operation accepts.
     */
    415: Error;
};
export type CreateTeamMembershipError = CreateTeamMembershipErrors[keyof CreateTeamMembershipErrors];
export type CreateTeamMembershipResponses = {
    /**
     * The updated user was in the team; the membership.
     */
    200: TeamMembership;
    /**
     * The new membership.
     */
    201: TeamMembership;
};
export type CreateTeamMembershipResponse = CreateTeamMembershipResponses[keyof CreateTeamMembershipResponses];
export type ReplaceTeamMembershipData = {
    body: TeamMembershipWrite;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * The team.
         */
        team_id: Uuid;
        /**
         * The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is documented, so get the identifier there.
         */
        user_id: Uuid;
    };
    query?: never;
    url: '/api/v5/orgs/{organization_id}/teams/{team_id}/memberships/{user_id}';
};
export type ReplaceTeamMembershipErrors = {
    /**
     * An attribute is missing or invalid.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
    /**
     * The content type of the body is neither JSON nor another type that this operation accepts.
     */
    415: Error;
};
export type ReplaceTeamMembershipError = ReplaceTeamMembershipErrors[keyof ReplaceTeamMembershipErrors];
export type ReplaceTeamMembershipResponses = {
    /**
     * The updated user was in the team; the membership.
     */
    200: TeamMembership;
    /**
     * The new membership.
     */
    201: TeamMembership;
};
export type ReplaceTeamMembershipResponse = ReplaceTeamMembershipResponses[keyof ReplaceTeamMembershipResponses];
export type ListRoomsData = {
    body?: never;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
    };
    query?: {
        /**
         * Comma-separated sort keys, highest priority first; a leading `-` reverses the order. The only key is `created_at`.
         */
        ordering?: string;
        /**
         * Whether to include deleted rooms; false by default.
         */
        include_deleted?: boolean;
        /**
         * `true` lists only rooms of other organizations, `false` only the organization's own; both by default.
         */
        is_shared?: boolean;
        /**
         * Lists only rooms that this organization owns.
         */
        organization_id?: Uuid;
        /**
         * Position in the collection: the `cursor` of the `next` or `previous` URL of another page. Opaque; do not construct it.
         */
        cursor?: string;
    };
    url: '/api/v5/orgs/{organization_id}/rooms';
};
export type ListRoomsErrors = {
    /**
     * An attribute is missing or invalid.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type ListRoomsError = ListRoomsErrors[keyof ListRoomsErrors];
export type ListRoomsResponses = {
    /**
     * One page of rooms.
     */
    200: RoomPage;
};
export type ListRoomsResponse = ListRoomsResponses[keyof ListRoomsResponses];
export type CreateRoomData = {
    body: RoomWrite;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
    };
    query?: never;
    url: '/api/v5/orgs/{organization_id}/rooms';
};
export type CreateRoomErrors = {
    /**
     * An attribute is missing or invalid.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
    /**
     * The content type of the body is neither JSON nor another type that this operation accepts.
     */
    415: Error;
};
export type CreateRoomError = CreateRoomErrors[keyof CreateRoomErrors];
export type CreateRoomResponses = {
    /**
     * The new room.
     */
    201: Room;
};
export type CreateRoomResponse = CreateRoomResponses[keyof CreateRoomResponses];
export type DeleteRoomData = {
    body?: never;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * The room.
         */
        room_id: Uuid;
    };
    query?: never;
    url: '/api/v5/orgs/{organization_id}/rooms/{room_id}';
};
export type DeleteRoomErrors = {
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type DeleteRoomError = DeleteRoomErrors[keyof DeleteRoomErrors];
export type DeleteRoomResponses = {
    /**
     * Deleted; the response has no body.
     */
    204: void;
};
export type DeleteRoomResponse = DeleteRoomResponses[keyof DeleteRoomResponses];
export type GetRoomData = {
    body?: never;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * The room.
         */
        room_id: Uuid;
    };
    query?: {
        /**
         * Whether to return a deleted room instead of 404; false by default.
         */
        include_deleted?: boolean;
    };
    url: '/api/v5/orgs/{organization_id}/rooms/{room_id}';
};
export type GetRoomErrors = {
    /**
     * An attribute is missing or invalid.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type GetRoomError = GetRoomErrors[keyof GetRoomErrors];
export type GetRoomResponses = {
    /**
     * The room.
     */
    200: Room;
};
export type GetRoomResponse = GetRoomResponses[keyof GetRoomResponses];
export type UpdateRoomData = {
    body: RoomPatch;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * The room.
         */
        room_id: Uuid;
    };
    query?: never;
    url: '/api/v5/orgs/{organization_id}/rooms/{room_id}';
};
export type UpdateRoomErrors = {
    /**
     * An attribute is missing or invalid.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
    /**
     * The content type of the body is neither JSON nor another type that this operation accepts.
     */
    415: Error;
};
export type UpdateRoomError = UpdateRoomErrors[keyof UpdateRoomErrors];
export type UpdateRoomResponses = {
    /**
     * The updated room.
     */
    200: Room;
};
export type UpdateRoomResponse = UpdateRoomResponses[keyof UpdateRoomResponses];
export type ReplaceRoomData = {
    body: RoomReplacement;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * The room.
         */
        room_id: Uuid;
    };
    query?: never;
    url: '/api/v5/orgs/{organization_id}/rooms/{room_id}';
};
export type ReplaceRoomErrors = {
    /**
     * An attribute is missing or invalid.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
    /**
     * The content type of the body is neither JSON nor another type that this operation accepts.
     */
    415: Error;
};
export type ReplaceRoomError = ReplaceRoomErrors[keyof ReplaceRoomErrors];
export type ReplaceRoomResponses = {
    /**
     * The updated room.
     */
    200: Room;
};
export type ReplaceRoomResponse = ReplaceRoomResponses[keyof ReplaceRoomResponses];
export type GetUserRoomData = {
    body?: never;
    path: {
        /**
         * The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is documented, so get the identifier there.
         */
        user_id: Uuid;
        /**
         * The room.
         */
        room_id: Uuid;
    };
    query?: never;
    url: '/api/v5/users/{user_id}/rooms/{room_id}';
};
export type GetUserRoomErrors = {
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type GetUserRoomError = GetUserRoomErrors[keyof GetUserRoomErrors];
export type GetUserRoomResponses = {
    /**
     * The room.
     */
    200: Room;
};
export type GetUserRoomResponse = GetUserRoomResponses[keyof GetUserRoomResponses];
export type ListRoutedChatsData = {
    body?: never;
    path: {
        /**
         * The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is documented, so get the identifier there.
         */
        user_id: Uuid;
    };
    query?: {
        /**
         * Position in the collection: the `cursor` of the `next` or `previous` URL of another page. Opaque; do not construct it.
         */
        cursor?: string;
    };
    url: '/api/v5/users/{user_id}/routed_chats';
};
export type ListRoutedChatsErrors = {
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type ListRoutedChatsError = ListRoutedChatsErrors[keyof ListRoutedChatsErrors];
export type ListRoutedChatsResponses = {
    /**
     * A page of chats.
     */
    200: ChatPage;
};
export type ListRoutedChatsResponse = ListRoutedChatsResponses[keyof ListRoutedChatsResponses];
export type GetRoutedChatData = {
    body?: never;
    path: {
        /**
         * The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is documented, so get the identifier there.
         */
        user_id: Uuid;
        /**
         * The chat.
         */
        chat_id: Uuid;
    };
    query?: never;
    url: '/api/v5/users/{user_id}/routed_chats/{chat_id}';
};
export type GetRoutedChatErrors = {
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type GetRoutedChatError = GetRoutedChatErrors[keyof GetRoutedChatErrors];
export type GetRoutedChatResponses = {
    /**
     * The chat.
     */
    200: Chat;
};
export type GetRoutedChatResponse = GetRoutedChatResponses[keyof GetRoutedChatResponses];
export type ListRoutedChatMembershipsData = {
    body?: never;
    path: {
        /**
         * The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is documented, so get the identifier there.
         */
        user_id: Uuid;
        /**
         * The chat.
         */
        chat_id: Uuid;
    };
    query?: {
        /**
         * Position in the collection: the `cursor` of the `next` or `previous` URL of another page. Opaque; do not construct it.
         */
        cursor?: string;
    };
    url: '/api/v5/users/{user_id}/routed_chats/{chat_id}/memberships';
};
export type ListRoutedChatMembershipsErrors = {
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type ListRoutedChatMembershipsError = ListRoutedChatMembershipsErrors[keyof ListRoutedChatMembershipsErrors];
export type ListRoutedChatMembershipsResponses = {
    /**
     * A page of memberships.
     */
    200: ChatMembershipPage;
};
export type ListRoutedChatMembershipsResponse = ListRoutedChatMembershipsResponses[keyof ListRoutedChatMembershipsResponses];
export type CreateRoutedChatMembershipData = {
    body: ChatParticipationWrite;
    path: {
        /**
         * The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is documented, so get the identifier there.
         */
        user_id: Uuid;
        /**
         * The chat.
         */
        chat_id: Uuid;
    };
    query?: never;
    url: '/api/v5/users/{user_id}/routed_chats/{chat_id}/memberships';
};
export type CreateRoutedChatMembershipErrors = {
    /**
     * An attribute is missing or invalid.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
    /**
     * The content type of the body is neither JSON nor another type that this operation accepts.
     */
    415: Error;
};
export type CreateRoutedChatMembershipError = CreateRoutedChatMembershipErrors[keyof CreateRoutedChatMembershipErrors];
export type CreateRoutedChatMembershipResponses = {
    /**
     * The updated user was a member; the membership.
     */
    200: ChatMembership;
    /**
     * The new membership.
     */
    201: ChatMembership;
};
export type CreateRoutedChatMembershipResponse = CreateRoutedChatMembershipResponses[keyof CreateRoutedChatMembershipResponses];
export type ListOwnedChatsData = {
    body?: never;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
    };
    query?: {
        /**
         * Position in the collection: the `cursor` of the `next` or `previous` URL of another page. Opaque; do not construct it.
         */
        cursor?: string;
    };
    url: '/api/v5/orgs/{organization_id}/owned_chats';
};
export type ListOwnedChatsErrors = {
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type ListOwnedChatsError = ListOwnedChatsErrors[keyof ListOwnedChatsErrors];
export type ListOwnedChatsResponses = {
    /**
     * One page of chats.
     */
    200: ChatPage;
};
export type ListOwnedChatsResponse = ListOwnedChatsResponses[keyof ListOwnedChatsResponses];
export type GetOwnedChatData = {
    body?: never;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * The chat.
         */
        chat_id: Uuid;
    };
    query?: never;
    url: '/api/v5/orgs/{organization_id}/owned_chats/{chat_id}';
};
export type GetOwnedChatErrors = {
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type GetOwnedChatError = GetOwnedChatErrors[keyof GetOwnedChatErrors];
export type GetOwnedChatResponses = {
    /**
     * The chat.
     */
    200: Chat;
};
export type GetOwnedChatResponse = GetOwnedChatResponses[keyof GetOwnedChatResponses];
export type ListRoomChatsData = {
    body?: never;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * The room.
         */
        room_id: Uuid;
    };
    query?: {
        /**
         * `true` lists only chats whose visitor waits for a response, `false` only the others; both by default.
         */
        is_waiting?: boolean;
        /**
         * `true` lists only ended chats, `false` only open ones; both by default.
         */
        is_ended?: boolean;
        /**
         * Position in the collection: the `cursor` of the `next` or `previous` URL of another page. Opaque; do not construct it.
         */
        cursor?: string;
    };
    url: '/api/v5/orgs/{organization_id}/rooms/{room_id}/chats';
};
export type ListRoomChatsErrors = {
    /**
     * An attribute is missing or invalid.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type ListRoomChatsError = ListRoomChatsErrors[keyof ListRoomChatsErrors];
export type ListRoomChatsResponses = {
    /**
     * One page of chats.
     */
    200: ChatPage;
};
export type ListRoomChatsResponse = ListRoomChatsResponses[keyof ListRoomChatsResponses];
export type ListUserChatsData = {
    body?: never;
    path: {
        /**
         * The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is documented, so get the identifier there.
         */
        user_id: Uuid;
    };
    query?: {
        /**
         * `true` lists only chats that the user has open, `false` only those that the user has left; both by default.
         */
        is_participating?: boolean;
        /**
         * `true` lists only ended chats, `false` only open ones; both by default.
         */
        is_ended?: boolean;
        /**
         * Position in the collection: the `cursor` of the `next` or `previous` URL of another page. Opaque; do not construct it.
         */
        cursor?: string;
    };
    url: '/api/v5/users/{user_id}/chats';
};
export type ListUserChatsErrors = {
    /**
     * An attribute is missing or invalid.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type ListUserChatsError = ListUserChatsErrors[keyof ListUserChatsErrors];
export type ListUserChatsResponses = {
    /**
     * One page of chats.
     */
    200: ChatPage;
};
export type ListUserChatsResponse = ListUserChatsResponses[keyof ListUserChatsResponses];
export type GetUserChatData = {
    body?: never;
    path: {
        /**
         * The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is documented, so get the identifier there.
         */
        user_id: Uuid;
        /**
         * The chat.
         */
        chat_id: Uuid;
    };
    query?: never;
    url: '/api/v5/users/{user_id}/chats/{chat_id}';
};
export type GetUserChatErrors = {
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type GetUserChatError = GetUserChatErrors[keyof GetUserChatErrors];
export type GetUserChatResponses = {
    /**
     * The chat.
     */
    200: Chat;
};
export type GetUserChatResponse = GetUserChatResponses[keyof GetUserChatResponses];
export type UpdateUserChatData = {
    body: ChatPatch;
    path: {
        /**
         * The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is documented, so get the identifier there.
         */
        user_id: Uuid;
        /**
         * The chat.
         */
        chat_id: Uuid;
    };
    query?: never;
    url: '/api/v5/users/{user_id}/chats/{chat_id}';
};
export type UpdateUserChatErrors = {
    /**
     * An attribute is missing or invalid.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
    /**
     * The content type of the body is neither JSON nor another type that this operation accepts.
     */
    415: Error;
};
export type UpdateUserChatError = UpdateUserChatErrors[keyof UpdateUserChatErrors];
export type UpdateUserChatResponses = {
    /**
     * The updated chat.
     */
    200: Chat;
};
export type UpdateUserChatResponse = UpdateUserChatResponses[keyof UpdateUserChatResponses];
export type ListOrganizationUserChatsData = {
    body?: never;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is documented, so get the identifier there.
         */
        user_id: Uuid;
    };
    query?: {
        /**
         * `true` lists only chats that the user has open, `false` only those that the user has left; both by default.
         */
        is_participating?: boolean;
        /**
         * `true` lists only ended chats, `false` only open ones; both by default.
         */
        is_ended?: boolean;
        /**
         * Position in the collection: the `cursor` of the `next` or `previous` URL of another page. Opaque; do not construct it.
         */
        cursor?: string;
    };
    url: '/api/v5/orgs/{organization_id}/users/{user_id}/chats';
};
export type ListOrganizationUserChatsErrors = {
    /**
     * An attribute is missing or invalid.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type ListOrganizationUserChatsError = ListOrganizationUserChatsErrors[keyof ListOrganizationUserChatsErrors];
export type ListOrganizationUserChatsResponses = {
    /**
     * One page of chats.
     */
    200: ChatPage;
};
export type ListOrganizationUserChatsResponse = ListOrganizationUserChatsResponses[keyof ListOrganizationUserChatsResponses];
export type CreateVisitorChatData = {
    body?: never;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * The room.
         */
        room_id: Uuid;
        /**
         * The visitor, an identifier of 32 hexadecimal digits. Unlike other identifiers, it is not a UUID.
         */
        visitor_id: string;
    };
    query?: {
        /**
         * A user: a recent chat that this user can join is resumed, and the user becomes a member. Whether chats of other users count depends on the setting for private chats. Without it, a new chat is started with only the visitor in it.
         */
        auto_resume?: string;
    };
    url: '/api/v5/orgs/{organization_id}/rooms/{room_id}/visitors/{visitor_id}/chats';
};
export type CreateVisitorChatErrors = {
    /**
     * An attribute is missing or invalid.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type CreateVisitorChatError = CreateVisitorChatErrors[keyof CreateVisitorChatErrors];
export type CreateVisitorChatResponses = {
    /**
     * The resumed chat.
     */
    200: Chat;
    /**
     * The new chat.
     */
    201: Chat;
};
export type CreateVisitorChatResponse = CreateVisitorChatResponses[keyof CreateVisitorChatResponses];
export type ListRoomChatMembershipsData = {
    body?: never;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * The room.
         */
        room_id: Uuid;
        /**
         * The chat.
         */
        chat_id: Uuid;
    };
    query?: {
        /**
         * Position in the collection: the `cursor` of the `next` or `previous` URL of another page. Opaque; do not construct it.
         */
        cursor?: string;
    };
    url: '/api/v5/orgs/{organization_id}/rooms/{room_id}/chats/{chat_id}/memberships';
};
export type ListRoomChatMembershipsErrors = {
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type ListRoomChatMembershipsError = ListRoomChatMembershipsErrors[keyof ListRoomChatMembershipsErrors];
export type ListRoomChatMembershipsResponses = {
    /**
     * A page of memberships.
     */
    200: ChatMembershipPage;
};
export type ListRoomChatMembershipsResponse = ListRoomChatMembershipsResponses[keyof ListRoomChatMembershipsResponses];
export type CreateRoomChatMembershipData = {
    body: ChatMembershipWrite;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * The room.
         */
        room_id: Uuid;
        /**
         * The chat.
         */
        chat_id: Uuid;
    };
    query?: {
        /**
         * `true` rejects the request while another participating user is present; `false` is the default.
         */
        exclusive?: boolean;
    };
    url: '/api/v5/orgs/{organization_id}/rooms/{room_id}/chats/{chat_id}/memberships';
};
export type CreateRoomChatMembershipErrors = {
    /**
     * An attribute is missing or invalid.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
    /**
     * The content type of the body is neither JSON nor another type that this operation accepts.
     */
    415: Error;
};
export type CreateRoomChatMembershipError = CreateRoomChatMembershipErrors[keyof CreateRoomChatMembershipErrors];
export type CreateRoomChatMembershipResponses = {
    /**
     * The updated user was a member; the membership.
     */
    200: ChatMembership;
    /**
     * The new membership.
     */
    201: ChatMembership;
};
export type CreateRoomChatMembershipResponse = CreateRoomChatMembershipResponses[keyof CreateRoomChatMembershipResponses];
export type ListUserChatMembershipsData = {
    body?: never;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is documented, so get the identifier there.
         */
        user_id: Uuid;
        /**
         * The chat.
         */
        chat_id: Uuid;
    };
    query?: {
        /**
         * Position in the collection: the `cursor` of the `next` or `previous` URL of another page. Opaque; do not construct it.
         */
        cursor?: string;
    };
    url: '/api/v5/orgs/{organization_id}/users/{user_id}/chats/{chat_id}/memberships';
};
export type ListUserChatMembershipsErrors = {
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type ListUserChatMembershipsError = ListUserChatMembershipsErrors[keyof ListUserChatMembershipsErrors];
export type ListUserChatMembershipsResponses = {
    /**
     * A page of memberships.
     */
    200: ChatMembershipPage;
};
export type ListUserChatMembershipsResponse = ListUserChatMembershipsResponses[keyof ListUserChatMembershipsResponses];
export type ListChatMembershipsOfUserData = {
    body?: never;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is documented, so get the identifier there.
         */
        user_id: Uuid;
    };
    query?: {
        /**
         * Position in the collection: the `cursor` of the `next` or `previous` URL of another page. Opaque; do not construct it.
         */
        cursor?: string;
    };
    url: '/api/v5/orgs/{organization_id}/users/{user_id}/chat_memberships';
};
export type ListChatMembershipsOfUserErrors = {
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type ListChatMembershipsOfUserError = ListChatMembershipsOfUserErrors[keyof ListChatMembershipsOfUserErrors];
export type ListChatMembershipsOfUserResponses = {
    /**
     * A page of memberships.
     */
    200: ChatMembershipPage;
};
export type ListChatMembershipsOfUserResponse = ListChatMembershipsOfUserResponses[keyof ListChatMembershipsOfUserResponses];
export type ReplaceChatMembershipData = {
    body: ChatParticipationWrite;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is documented, so get the identifier there.
         */
        user_id: Uuid;
        /**
         * The chat.
         */
        chat_id: Uuid;
    };
    query?: {
        /**
         * `true` rejects the request while another participating user is present; `false` is the default.
         */
        exclusive?: boolean;
    };
    url: '/api/v5/orgs/{organization_id}/users/{user_id}/chat_memberships/{chat_id}';
};
export type ReplaceChatMembershipErrors = {
    /**
     * An attribute is missing or invalid.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
    /**
     * The content type of the body is neither JSON nor another type that this operation accepts.
     */
    415: Error;
};
export type ReplaceChatMembershipError = ReplaceChatMembershipErrors[keyof ReplaceChatMembershipErrors];
export type ReplaceChatMembershipResponses = {
    /**
     * The updated user was a member; the membership.
     */
    200: ChatMembership;
    /**
     * The new membership.
     */
    201: ChatMembership;
};
export type ReplaceChatMembershipResponse = ReplaceChatMembershipResponses[keyof ReplaceChatMembershipResponses];
export type ListOwnedChatMembershipsData = {
    body?: never;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * The chat.
         */
        chat_id: Uuid;
    };
    query?: {
        /**
         * Position in the collection: the `cursor` of the `next` or `previous` URL of another page. Opaque; do not construct it.
         */
        cursor?: string;
    };
    url: '/api/v5/orgs/{organization_id}/owned_chats/{chat_id}/memberships';
};
export type ListOwnedChatMembershipsErrors = {
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type ListOwnedChatMembershipsError = ListOwnedChatMembershipsErrors[keyof ListOwnedChatMembershipsErrors];
export type ListOwnedChatMembershipsResponses = {
    /**
     * A page of memberships.
     */
    200: ChatMembershipPage;
};
export type ListOwnedChatMembershipsResponse = ListOwnedChatMembershipsResponses[keyof ListOwnedChatMembershipsResponses];
export type CreateOwnedChatMembershipData = {
    body: ChatMembershipWrite;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * The chat.
         */
        chat_id: Uuid;
    };
    query?: never;
    url: '/api/v5/orgs/{organization_id}/owned_chats/{chat_id}/memberships';
};
export type CreateOwnedChatMembershipErrors = {
    /**
     * An attribute is missing or invalid.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
    /**
     * The content type of the body is neither JSON nor another type that this operation accepts.
     */
    415: Error;
};
export type CreateOwnedChatMembershipError = CreateOwnedChatMembershipErrors[keyof CreateOwnedChatMembershipErrors];
export type CreateOwnedChatMembershipResponses = {
    /**
     * The updated user was a member; the membership.
     */
    200: ChatMembership;
    /**
     * The new membership.
     */
    201: ChatMembership;
};
export type CreateOwnedChatMembershipResponse = CreateOwnedChatMembershipResponses[keyof CreateOwnedChatMembershipResponses];
export type UpdateChatMembershipData = {
    body: ChatMembershipPatch;
    path: {
        /**
         * The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is documented, so get the identifier there.
         */
        user_id: Uuid;
        /**
         * The chat.
         */
        chat_id: Uuid;
    };
    query?: never;
    url: '/api/v5/users/{user_id}/chat_memberships/{chat_id}';
};
export type UpdateChatMembershipErrors = {
    /**
     * An attribute is missing or invalid.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
    /**
     * The content type of the body is neither JSON nor another type that this operation accepts.
     */
    415: Error;
};
export type UpdateChatMembershipError = UpdateChatMembershipErrors[keyof UpdateChatMembershipErrors];
export type UpdateChatMembershipResponses = {
    /**
     * The updated membership.
     */
    200: ChatMembership;
};
export type UpdateChatMembershipResponse = UpdateChatMembershipResponses[keyof UpdateChatMembershipResponses];
export type ListRoomChatMessagesData = {
    body?: never;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * The room.
         */
        room_id: Uuid;
        /**
         * The chat.
         */
        chat_id: Uuid;
    };
    query?: {
        /**
         * Position in the collection: the `cursor` of the `next` or `previous` URL of another page. Opaque; do not construct it.
         */
        cursor?: string;
    };
    url: '/api/v5/orgs/{organization_id}/rooms/{room_id}/chats/{chat_id}/messages';
};
export type ListRoomChatMessagesErrors = {
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type ListRoomChatMessagesError = ListRoomChatMessagesErrors[keyof ListRoomChatMessagesErrors];
export type ListRoomChatMessagesResponses = {
    /**
     * A page of messages.
     */
    200: ChatMessagePage;
};
export type ListRoomChatMessagesResponse = ListRoomChatMessagesResponses[keyof ListRoomChatMessagesResponses];
export type ListOrganizationUserChatMessagesData = {
    body?: never;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is documented, so get the identifier there.
         */
        user_id: Uuid;
        /**
         * The chat.
         */
        chat_id: Uuid;
    };
    query?: {
        /**
         * Position in the collection: the `cursor` of the `next` or `previous` URL of another page. Opaque; do not construct it.
         */
        cursor?: string;
    };
    url: '/api/v5/orgs/{organization_id}/users/{user_id}/chats/{chat_id}/messages';
};
export type ListOrganizationUserChatMessagesErrors = {
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type ListOrganizationUserChatMessagesError = ListOrganizationUserChatMessagesErrors[keyof ListOrganizationUserChatMessagesErrors];
export type ListOrganizationUserChatMessagesResponses = {
    /**
     * A page of messages.
     */
    200: ChatMessagePage;
};
export type ListOrganizationUserChatMessagesResponse = ListOrganizationUserChatMessagesResponses[keyof ListOrganizationUserChatMessagesResponses];
export type CreateOrganizationChatMessageData = {
    body: ChatMessageWrite;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is documented, so get the identifier there.
         */
        user_id: Uuid;
        /**
         * The chat.
         */
        chat_id: Uuid;
    };
    query?: never;
    url: '/api/v5/orgs/{organization_id}/users/{user_id}/chats/{chat_id}/messages';
};
export type CreateOrganizationChatMessageErrors = {
    /**
     * An attribute is missing or invalid.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
    /**
     * The content type of the body is neither JSON nor another type that this operation accepts.
     */
    415: Error;
};
export type CreateOrganizationChatMessageError = CreateOrganizationChatMessageErrors[keyof CreateOrganizationChatMessageErrors];
export type CreateOrganizationChatMessageResponses = {
    /**
     * The message.
     */
    201: ChatMessage;
};
export type CreateOrganizationChatMessageResponse = CreateOrganizationChatMessageResponses[keyof CreateOrganizationChatMessageResponses];
export type ListUserChatMessagesData = {
    body?: never;
    path: {
        /**
         * The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is documented, so get the identifier there.
         */
        user_id: Uuid;
        /**
         * The chat.
         */
        chat_id: Uuid;
    };
    query?: {
        /**
         * Position in the collection: the `cursor` of the `next` or `previous` URL of another page. Opaque; do not construct it.
         */
        cursor?: string;
    };
    url: '/api/v5/users/{user_id}/chats/{chat_id}/messages';
};
export type ListUserChatMessagesErrors = {
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type ListUserChatMessagesError = ListUserChatMessagesErrors[keyof ListUserChatMessagesErrors];
export type ListUserChatMessagesResponses = {
    /**
     * A page of messages.
     */
    200: ChatMessagePage;
};
export type ListUserChatMessagesResponse = ListUserChatMessagesResponses[keyof ListUserChatMessagesResponses];
export type CreateChatMessageData = {
    body: ChatMessageWrite;
    path: {
        /**
         * The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is documented, so get the identifier there.
         */
        user_id: Uuid;
        /**
         * The chat.
         */
        chat_id: Uuid;
    };
    query?: never;
    url: '/api/v5/users/{user_id}/chats/{chat_id}/messages';
};
export type CreateChatMessageErrors = {
    /**
     * An attribute is missing or invalid.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
    /**
     * The content type of the body is neither JSON nor another type that this operation accepts.
     */
    415: Error;
};
export type CreateChatMessageError = CreateChatMessageErrors[keyof CreateChatMessageErrors];
export type CreateChatMessageResponses = {
    /**
     * The message.
     */
    201: ChatMessage;
};
export type CreateChatMessageResponse = CreateChatMessageResponses[keyof CreateChatMessageResponses];
export type CreateChatInvitationData = {
    body: ChatInvitationWrite;
    path: {
        /**
         * The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is documented, so get the identifier there.
         */
        user_id: Uuid;
        /**
         * The chat.
         */
        chat_id: Uuid;
    };
    query?: never;
    url: '/api/v5/users/{user_id}/chats/{chat_id}/outgoing_chat_invitations';
};
export type CreateChatInvitationErrors = {
    /**
     * An attribute is missing or invalid.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
    /**
     * The content type of the body is neither JSON nor another type that this operation accepts.
     */
    415: Error;
};
export type CreateChatInvitationError = CreateChatInvitationErrors[keyof CreateChatInvitationErrors];
export type CreateChatInvitationResponses = {
    /**
     * The invitation.
     */
    201: ChatInvitation;
};
export type CreateChatInvitationResponse = CreateChatInvitationResponses[keyof CreateChatInvitationResponses];
export type ListPriorityVisitorsData = {
    body?: never;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * The room.
         */
        room_id: Uuid;
    };
    query?: {
        /**
         * Position in the collection: the `cursor` of the `next` or `previous` URL of another page. Opaque; do not construct it.
         */
        cursor?: string;
    };
    url: '/api/v5/orgs/{organization_id}/rooms/{room_id}/priority_visitors';
};
export type ListPriorityVisitorsErrors = {
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type ListPriorityVisitorsError = ListPriorityVisitorsErrors[keyof ListPriorityVisitorsErrors];
export type ListPriorityVisitorsResponses = {
    /**
     * One page of visitors.
     */
    200: RoomVisitorPage;
};
export type ListPriorityVisitorsResponse = ListPriorityVisitorsResponses[keyof ListPriorityVisitorsResponses];
export type GetPresentVisitorData = {
    body?: never;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * The room.
         */
        room_id: Uuid;
        /**
         * The visitor, an identifier of 32 hexadecimal digits. Unlike other identifiers, it is not a UUID.
         */
        visitor_id: string;
    };
    query?: never;
    url: '/api/v5/orgs/{organization_id}/rooms/{room_id}/present_visitors/{visitor_id}';
};
export type GetPresentVisitorErrors = {
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type GetPresentVisitorError = GetPresentVisitorErrors[keyof GetPresentVisitorErrors];
export type GetPresentVisitorResponses = {
    /**
     * The visitor.
     */
    200: RoomVisitor;
};
export type GetPresentVisitorResponse = GetPresentVisitorResponses[keyof GetPresentVisitorResponses];
export type CreateVisitorVariableData = {
    body: VisitorVariableWrite;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * The room.
         */
        room_id: Uuid;
        /**
         * The visitor, an identifier of 32 hexadecimal digits. Unlike other identifiers, it is not a UUID.
         */
        visitor_id: string;
    };
    query?: never;
    url: '/api/v5/orgs/{organization_id}/rooms/{room_id}/visitors/{visitor_id}/variables';
};
export type CreateVisitorVariableErrors = {
    /**
     * An attribute is missing or invalid.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
    /**
     * The content type of the body is neither JSON nor another type that this operation accepts.
     */
    415: Error;
};
export type CreateVisitorVariableError = CreateVisitorVariableErrors[keyof CreateVisitorVariableErrors];
export type CreateVisitorVariableResponses = {
    /**
     * The variable was set.
     */
    201: VisitorVariable;
};
export type CreateVisitorVariableResponse = CreateVisitorVariableResponses[keyof CreateVisitorVariableResponses];
export type GetUserRoomVisitorData = {
    body?: never;
    path: {
        /**
         * The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is documented, so get the identifier there.
         */
        user_id: Uuid;
        /**
         * The room.
         */
        room_id: Uuid;
        /**
         * The visitor, an identifier of 32 hexadecimal digits. Unlike other identifiers, it is not a UUID.
         */
        visitor_id: string;
    };
    query?: never;
    url: '/api/v5/users/{user_id}/rooms/{room_id}/visitors/{visitor_id}';
};
export type GetUserRoomVisitorErrors = {
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type GetUserRoomVisitorError = GetUserRoomVisitorErrors[keyof GetUserRoomVisitorErrors];
export type GetUserRoomVisitorResponses = {
    /**
     * The visitor.
     */
    200: RoomVisitor;
};
export type GetUserRoomVisitorResponse = GetUserRoomVisitorResponses[keyof GetUserRoomVisitorResponses];
export type ListBrandsData = {
    body?: never;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
    };
    query?: {
        /**
         * Position in the collection: the `cursor` of the `next` or `previous` URL of another page. Opaque; do not construct it.
         */
        cursor?: string;
    };
    url: '/api/v5/orgs/{organization_id}/brands';
};
export type ListBrandsErrors = {
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type ListBrandsError = ListBrandsErrors[keyof ListBrandsErrors];
export type ListBrandsResponses = {
    /**
     * One page of brands.
     */
    200: BrandPage;
};
export type ListBrandsResponse = ListBrandsResponses[keyof ListBrandsResponses];
export type ListCannedAnswersData = {
    body?: never;
    path: {
        /**
         * The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is documented, so get the identifier there.
         */
        user_id: Uuid;
        /**
         * The room.
         */
        room_id: Uuid;
    };
    query?: {
        /**
         * Comma-separated sort keys, highest priority first; a leading `-` reverses the order. Keys: `created_at`, `updated_at`, `organization_count`.
         */
        ordering?: string;
        /**
         * Position in the collection: the `cursor` of the `next` or `previous` URL of another page. Opaque; do not construct it.
         */
        cursor?: string;
    };
    url: '/api/v5/users/{user_id}/rooms/{room_id}/canned_answers';
};
export type ListCannedAnswersErrors = {
    /**
     * An attribute is missing or invalid.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type ListCannedAnswersError = ListCannedAnswersErrors[keyof ListCannedAnswersErrors];
export type ListCannedAnswersResponses = {
    /**
     * One page of canned answers.
     */
    200: CannedAnswerPage;
};
export type ListCannedAnswersResponse = ListCannedAnswersResponses[keyof ListCannedAnswersResponses];
export type ListPublicAppsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Position in the collection: the `cursor` of the `next` or `previous` URL of another page. Opaque; do not construct it.
         */
        cursor?: string;
    };
    url: '/api/v5/public_apps';
};
export type ListPublicAppsErrors = {
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type ListPublicAppsError = ListPublicAppsErrors[keyof ListPublicAppsErrors];
export type ListPublicAppsResponses = {
    /**
     * One page of apps.
     */
    200: PublicAppPage;
};
export type ListPublicAppsResponse = ListPublicAppsResponses[keyof ListPublicAppsResponses];
export type ListAssetsData = {
    body?: never;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
    };
    query?: {
        /**
         * `created_at`: oldest asset first; `-created_at`: newest asset first.
         */
        ordering?: 'created_at' | '-created_at';
        /**
         * Position in the collection: the `cursor` of the `next` or `previous` URL of another page. Opaque; do not construct it.
         */
        cursor?: string;
    };
    url: '/api/v5/orgs/{organization_id}/assets';
};
export type ListAssetsErrors = {
    /**
     * An attribute is missing or invalid.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type ListAssetsError = ListAssetsErrors[keyof ListAssetsErrors];
export type ListAssetsResponses = {
    /**
     * One page of assets.
     */
    200: AssetPage;
};
export type ListAssetsResponse = ListAssetsResponses[keyof ListAssetsResponses];
export type CreateAssetData = {
    body: AssetUpload;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
    };
    query?: never;
    url: '/api/v5/orgs/{organization_id}/assets';
};
export type CreateAssetErrors = {
    /**
     * An attribute is missing or invalid.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
    /**
     * The content type of the body is neither JSON nor another type that this operation accepts.
     */
    415: Error;
};
export type CreateAssetError = CreateAssetErrors[keyof CreateAssetErrors];
export type CreateAssetResponses = {
    /**
     * The new asset.
     */
    201: Asset;
};
export type CreateAssetResponse = CreateAssetResponses[keyof CreateAssetResponses];
export type DeleteAssetData = {
    body?: never;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * The asset.
         */
        asset_id: Uuid;
    };
    query?: never;
    url: '/api/v5/orgs/{organization_id}/assets/{asset_id}';
};
export type DeleteAssetErrors = {
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type DeleteAssetError = DeleteAssetErrors[keyof DeleteAssetErrors];
export type DeleteAssetResponses = {
    /**
     * Deleted; the response has no body.
     */
    204: void;
};
export type DeleteAssetResponse = DeleteAssetResponses[keyof DeleteAssetResponses];
export type GetAssetData = {
    body?: never;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * The asset.
         */
        asset_id: Uuid;
    };
    query?: never;
    url: '/api/v5/orgs/{organization_id}/assets/{asset_id}';
};
export type GetAssetErrors = {
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type GetAssetError = GetAssetErrors[keyof GetAssetErrors];
export type GetAssetResponses = {
    /**
     * The asset.
     */
    200: Asset;
};
export type GetAssetResponse = GetAssetResponses[keyof GetAssetResponses];
export type UpdateAssetData = {
    body: AssetPatch;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * The asset.
         */
        asset_id: Uuid;
    };
    query?: never;
    url: '/api/v5/orgs/{organization_id}/assets/{asset_id}';
};
export type UpdateAssetErrors = {
    /**
     * An attribute is missing or invalid.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
    /**
     * The content type of the body is neither JSON nor another type that this operation accepts.
     */
    415: Error;
};
export type UpdateAssetError = UpdateAssetErrors[keyof UpdateAssetErrors];
export type UpdateAssetResponses = {
    /**
     * The asset as it is now.
     */
    200: Asset;
};
export type UpdateAssetResponse = UpdateAssetResponses[keyof UpdateAssetResponses];
export type ReplaceAssetData = {
    body: AssetWrite;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * The asset.
         */
        asset_id: Uuid;
    };
    query?: never;
    url: '/api/v5/orgs/{organization_id}/assets/{asset_id}';
};
export type ReplaceAssetErrors = {
    /**
     * An attribute is missing or invalid.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
    /**
     * The content type of the body is neither JSON nor another type that this operation accepts.
     */
    415: Error;
};
export type ReplaceAssetError = ReplaceAssetErrors[keyof ReplaceAssetErrors];
export type ReplaceAssetResponses = {
    /**
     * The asset as it is now.
     */
    200: Asset;
};
export type ReplaceAssetResponse = ReplaceAssetResponses[keyof ReplaceAssetResponses];
export type GetQuotaData = {
    body?: never;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
    };
    query?: never;
    url: '/api/v5/orgs/{organization_id}/quota';
};
export type GetQuotaErrors = {
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type GetQuotaError = GetQuotaErrors[keyof GetQuotaErrors];
export type GetQuotaResponses = {
    /**
     * The quota.
     */
    200: Quota;
};
export type GetQuotaResponse = GetQuotaResponses[keyof GetQuotaResponses];
export type GetAccessTokenData = {
    body: CodeTokenRequest;
    path?: never;
    query?: never;
    url: '/identity/token';
};
export type GetAccessTokenErrors = {
    /**
     * The form is invalid, or app, secret, code or user are not accepted. No token was issued.
     */
    400: TokenError;
    /**
     * The content type of the body is neither JSON nor another type that this operation accepts.
     */
    415: Error;
};
export type GetAccessTokenError = GetAccessTokenErrors[keyof GetAccessTokenErrors];
export type GetAccessTokenResponses = {
    /**
     * An access token for the user who authorized the app.
     */
    200: CodeToken;
};
export type GetAccessTokenResponse = GetAccessTokenResponses[keyof GetAccessTokenResponses];
export type GetSsoAccessTokenData = {
    body: SsoTokenRequest;
    path?: never;
    query?: never;
    url: '/sso/access-token';
};
export type GetSsoAccessTokenErrors = {
    /**
     * The form is invalid, or app, secret, code or user are not accepted. No token was issued.
     */
    400: TokenError;
    /**
     * The content type of the body is neither JSON nor another type that this operation accepts.
     */
    415: Error;
};
export type GetSsoAccessTokenError = GetSsoAccessTokenErrors[keyof GetSsoAccessTokenErrors];
export type GetSsoAccessTokenResponses = {
    /**
     * An access token for the user.
     */
    200: SsoToken;
};
export type GetSsoAccessTokenResponse = GetSsoAccessTokenResponses[keyof GetSsoAccessTokenResponses];
export type GetMessageRouterData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v5/messagerouter';
};
export type GetMessageRouterErrors = {
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type GetMessageRouterError = GetMessageRouterErrors[keyof GetMessageRouterErrors];
export type GetMessageRouterResponses = {
    /**
     * URL and token.
     */
    200: MessageRouter;
};
export type GetMessageRouterResponse = GetMessageRouterResponses[keyof GetMessageRouterResponses];
export type GetOrganizationData = {
    body?: never;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
    };
    query?: never;
    url: '/api/v5/orgs/{organization_id}';
};
export type GetOrganizationErrors = {
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type GetOrganizationError = GetOrganizationErrors[keyof GetOrganizationErrors];
export type GetOrganizationResponses = {
    /**
     * The organization.
     */
    200: Organization;
};
export type GetOrganizationResponse = GetOrganizationResponses[keyof GetOrganizationResponses];
export type UpdateOrganizationData = {
    body: OrganizationPatch;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
    };
    query?: never;
    url: '/api/v5/orgs/{organization_id}';
};
export type UpdateOrganizationErrors = {
    /**
     * An attribute is missing or invalid.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
    /**
     * The content type of the body is neither JSON nor another type that this operation accepts.
     */
    415: Error;
};
export type UpdateOrganizationError = UpdateOrganizationErrors[keyof UpdateOrganizationErrors];
export type UpdateOrganizationResponses = {
    /**
     * The updated organization.
     */
    200: Organization;
};
export type UpdateOrganizationResponse = UpdateOrganizationResponses[keyof UpdateOrganizationResponses];
export type ReplaceOrganizationData = {
    body: OrganizationWrite;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
    };
    query?: never;
    url: '/api/v5/orgs/{organization_id}';
};
export type ReplaceOrganizationErrors = {
    /**
     * An attribute is missing or invalid.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
    /**
     * The content type of the body is neither JSON nor another type that this operation accepts.
     */
    415: Error;
};
export type ReplaceOrganizationError = ReplaceOrganizationErrors[keyof ReplaceOrganizationErrors];
export type ReplaceOrganizationResponses = {
    /**
     * The updated organization.
     */
    200: Organization;
};
export type ReplaceOrganizationResponse = ReplaceOrganizationResponses[keyof ReplaceOrganizationResponses];
export type GetOrganizationOverviewData = {
    body?: never;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
    };
    query?: never;
    url: '/api/v5/orgs/{organization_id}/overview';
};
export type GetOrganizationOverviewErrors = {
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type GetOrganizationOverviewError = GetOrganizationOverviewErrors[keyof GetOrganizationOverviewErrors];
export type GetOrganizationOverviewResponses = {
    /**
     * The overview.
     */
    200: OrganizationOverview;
};
export type GetOrganizationOverviewResponse = GetOrganizationOverviewResponses[keyof GetOrganizationOverviewResponses];
export type DescribeOverviewData = {
    body?: never;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
    };
    query?: never;
    url: '/api/v5/orgs/{organization_id}/overview';
};
export type DescribeOverviewErrors = {
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type DescribeOverviewError = DescribeOverviewErrors[keyof DescribeOverviewErrors];
export type DescribeOverviewResponses = {
    /**
     * Metadata of the endpoint; the `Allow` header lists its methods.
     */
    200: EndpointMetadata;
};
export type DescribeOverviewResponse = DescribeOverviewResponses[keyof DescribeOverviewResponses];
export type ListLanguagesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Position in the collection: the `cursor` of the `next` or `previous` URL of another page. Opaque; do not construct it.
         */
        cursor?: string;
    };
    url: '/api/v5/languages';
};
export type ListLanguagesErrors = {
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are invalid (according to the section on languages), the permission is missing, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type ListLanguagesError = ListLanguagesErrors[keyof ListLanguagesErrors];
export type ListLanguagesResponses = {
    /**
     * One page of languages.
     */
    200: LanguagePage;
};
export type ListLanguagesResponse = ListLanguagesResponses[keyof ListLanguagesResponses];
export type ListTimezonesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Position in the collection: the `cursor` of the `next` or `previous` URL of another page. Opaque; do not construct it.
         */
        cursor?: string;
    };
    url: '/api/v5/timezones';
};
export type ListTimezonesErrors = {
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type ListTimezonesError = ListTimezonesErrors[keyof ListTimezonesErrors];
export type ListTimezonesResponses = {
    /**
     * One page of time zones.
     */
    200: TimezonePage;
};
export type ListTimezonesResponse = ListTimezonesResponses[keyof ListTimezonesResponses];
export type ListCurrenciesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Position in the collection: the `cursor` of the `next` or `previous` URL of another page. Opaque; do not construct it.
         */
        cursor?: string;
    };
    url: '/api/v5/currencies';
};
export type ListCurrenciesErrors = {
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type ListCurrenciesError = ListCurrenciesErrors[keyof ListCurrenciesErrors];
export type ListCurrenciesResponses = {
    /**
     * One page of currencies.
     */
    200: CurrencyPage;
};
export type ListCurrenciesResponse = ListCurrenciesResponses[keyof ListCurrenciesResponses];
export type DescribeCurrenciesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v5/currencies';
};
export type DescribeCurrenciesErrors = {
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type DescribeCurrenciesError = DescribeCurrenciesErrors[keyof DescribeCurrenciesErrors];
export type DescribeCurrenciesResponses = {
    /**
     * Metadata of the endpoint; the `Allow` header lists its methods.
     */
    200: EndpointMetadata;
};
export type DescribeCurrenciesResponse = DescribeCurrenciesResponses[keyof DescribeCurrenciesResponses];
export type ListEndpointsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Position in the collection: the `cursor` of the `next` or `previous` URL of another page. Opaque; do not construct it.
         */
        cursor?: string;
    };
    url: '/api/v5/endpoints';
};
export type ListEndpointsErrors = {
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type ListEndpointsError = ListEndpointsErrors[keyof ListEndpointsErrors];
export type ListEndpointsResponses = {
    /**
     * One page of endpoints.
     */
    200: EndpointPage;
};
export type ListEndpointsResponse = ListEndpointsResponses[keyof ListEndpointsResponses];
export type DescribeEndpointsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v5/endpoints';
};
export type DescribeEndpointsErrors = {
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type DescribeEndpointsError = DescribeEndpointsErrors[keyof DescribeEndpointsErrors];
export type DescribeEndpointsResponses = {
    /**
     * Metadata of the endpoint; the `Allow` header lists its methods.
     */
    200: EndpointMetadata;
};
export type DescribeEndpointsResponse = DescribeEndpointsResponses[keyof DescribeEndpointsResponses];
export type ListPartnershipsData = {
    body?: never;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
    };
    query?: {
        /**
         * Comma-separated sort keys, highest priority first; a leading `-` reverses the order. The only key is `created_at`.
         */
        ordering?: string;
        /**
         * Position in the collection: the `cursor` of the `next` or `previous` URL of another page. Opaque; do not construct it.
         */
        cursor?: string;
    };
    url: '/api/v5/orgs/{organization_id}/partnerships';
};
export type ListPartnershipsErrors = {
    /**
     * An attribute is missing or invalid.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type ListPartnershipsError = ListPartnershipsErrors[keyof ListPartnershipsErrors];
export type ListPartnershipsResponses = {
    /**
     * One page of partnerships.
     */
    200: PartnershipPage;
};
export type ListPartnershipsResponse = ListPartnershipsResponses[keyof ListPartnershipsResponses];
export type DeletePartnershipData = {
    body?: never;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * The partner, an organization.
         */
        partner_organization_id: Uuid;
    };
    query?: never;
    url: '/api/v5/orgs/{organization_id}/partnerships/{partner_organization_id}';
};
export type DeletePartnershipErrors = {
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type DeletePartnershipError = DeletePartnershipErrors[keyof DeletePartnershipErrors];
export type DeletePartnershipResponses = {
    /**
     * Ended; the response has no body.
     */
    204: void;
};
export type DeletePartnershipResponse = DeletePartnershipResponses[keyof DeletePartnershipResponses];
export type GetPartnershipData = {
    body?: never;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * The partner, an organization.
         */
        partner_organization_id: Uuid;
    };
    query?: never;
    url: '/api/v5/orgs/{organization_id}/partnerships/{partner_organization_id}';
};
export type GetPartnershipErrors = {
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type GetPartnershipError = GetPartnershipErrors[keyof GetPartnershipErrors];
export type GetPartnershipResponses = {
    /**
     * The partnership.
     */
    200: Partnership;
};
export type GetPartnershipResponse = GetPartnershipResponses[keyof GetPartnershipResponses];
export type UpdatePartnershipData = {
    body: PartnershipWrite;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * The partner, an organization.
         */
        partner_organization_id: Uuid;
    };
    query?: never;
    url: '/api/v5/orgs/{organization_id}/partnerships/{partner_organization_id}';
};
export type UpdatePartnershipErrors = {
    /**
     * An attribute is missing or invalid.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
    /**
     * The content type of the body is neither JSON nor another type that this operation accepts.
     */
    415: Error;
};
export type UpdatePartnershipError = UpdatePartnershipErrors[keyof UpdatePartnershipErrors];
export type UpdatePartnershipResponses = {
    /**
     * The updated partnership.
     */
    200: Partnership;
};
export type UpdatePartnershipResponse = UpdatePartnershipResponses[keyof UpdatePartnershipResponses];
export type ReplacePartnershipData = {
    body: PartnershipWrite;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * The partner, an organization.
         */
        partner_organization_id: Uuid;
    };
    query?: never;
    url: '/api/v5/orgs/{organization_id}/partnerships/{partner_organization_id}';
};
export type ReplacePartnershipErrors = {
    /**
     * An attribute is missing or invalid.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
    /**
     * The content type of the body is neither JSON nor another type that this operation accepts.
     */
    415: Error;
};
export type ReplacePartnershipError = ReplacePartnershipErrors[keyof ReplacePartnershipErrors];
export type ReplacePartnershipResponses = {
    /**
     * The updated partnership.
     */
    200: Partnership;
};
export type ReplacePartnershipResponse = ReplacePartnershipResponses[keyof ReplacePartnershipResponses];
export type ListOutgoingInvitationsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Comma-separated sort keys, highest priority first; a leading `-` reverses the order. The only key is `created_at`.
         */
        ordering?: string;
        /**
         * Lists only invitations with this status; all by default.
         */
        status?: 0 | 1 | 2;
        /**
         * Position in the collection: the `cursor` of the `next` or `previous` URL of another page. Opaque; do not construct it.
         */
        cursor?: string;
    };
    url: '/api/v5/outgoing_invitations';
};
export type ListOutgoingInvitationsErrors = {
    /**
     * An attribute is missing or invalid.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type ListOutgoingInvitationsError = ListOutgoingInvitationsErrors[keyof ListOutgoingInvitationsErrors];
export type ListOutgoingInvitationsResponses = {
    /**
     * One page of invitations.
     */
    200: OutgoingInvitationPage;
};
export type ListOutgoingInvitationsResponse = ListOutgoingInvitationsResponses[keyof ListOutgoingInvitationsResponses];
export type CreateOutgoingInvitationData = {
    body: OutgoingInvitationWrite;
    path?: never;
    query?: never;
    url: '/api/v5/outgoing_invitations';
};
export type CreateOutgoingInvitationErrors = {
    /**
     * An attribute is missing or invalid.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
    /**
     * The content type of the body is neither JSON nor another type that this operation accepts.
     */
    415: Error;
};
export type CreateOutgoingInvitationError = CreateOutgoingInvitationErrors[keyof CreateOutgoingInvitationErrors];
export type CreateOutgoingInvitationResponses = {
    /**
     * The invitation, pending.
     */
    201: OutgoingInvitation;
};
export type CreateOutgoingInvitationResponse = CreateOutgoingInvitationResponses[keyof CreateOutgoingInvitationResponses];
export type DeleteOutgoingInvitationData = {
    body?: never;
    path: {
        /**
         * The invitation.
         */
        invitation_id: Uuid;
    };
    query?: never;
    url: '/api/v5/outgoing_invitations/{invitation_id}';
};
export type DeleteOutgoingInvitationErrors = {
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The invitation has been accepted or rejected, or the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type DeleteOutgoingInvitationError = DeleteOutgoingInvitationErrors[keyof DeleteOutgoingInvitationErrors];
export type DeleteOutgoingInvitationResponses = {
    /**
     * Cancelled; the response has no body.
     */
    204: void;
};
export type DeleteOutgoingInvitationResponse = DeleteOutgoingInvitationResponses[keyof DeleteOutgoingInvitationResponses];
export type GetOutgoingInvitationData = {
    body?: never;
    path: {
        /**
         * The invitation.
         */
        invitation_id: Uuid;
    };
    query?: never;
    url: '/api/v5/outgoing_invitations/{invitation_id}';
};
export type GetOutgoingInvitationErrors = {
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type GetOutgoingInvitationError = GetOutgoingInvitationErrors[keyof GetOutgoingInvitationErrors];
export type GetOutgoingInvitationResponses = {
    /**
     * The invitation.
     */
    200: OutgoingInvitation;
};
export type GetOutgoingInvitationResponse = GetOutgoingInvitationResponses[keyof GetOutgoingInvitationResponses];
export type ListIncomingInvitationsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Comma-separated sort keys, highest priority first; a leading `-` reverses the order. The only key is `created_at`.
         */
        ordering?: string;
        /**
         * Lists only invitations with this status; all by default.
         */
        status?: 0 | 1 | 2;
        /**
         * Position in the collection: the `cursor` of the `next` or `previous` URL of another page. Opaque; do not construct it.
         */
        cursor?: string;
    };
    url: '/api/v5/incoming_invitations';
};
export type ListIncomingInvitationsErrors = {
    /**
     * An attribute is missing or invalid.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type ListIncomingInvitationsError = ListIncomingInvitationsErrors[keyof ListIncomingInvitationsErrors];
export type ListIncomingInvitationsResponses = {
    /**
     * One page of invitations.
     */
    200: IncomingInvitationPage;
};
export type ListIncomingInvitationsResponse = ListIncomingInvitationsResponses[keyof ListIncomingInvitationsResponses];
export type GetIncomingInvitationData = {
    body?: never;
    path: {
        /**
         * The key of the invitation, a random text; not its `id`.
         */
        invitation_key: string;
    };
    query?: never;
    url: '/api/v5/incoming_invitations/{invitation_key}';
};
export type GetIncomingInvitationErrors = {
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type GetIncomingInvitationError = GetIncomingInvitationErrors[keyof GetIncomingInvitationErrors];
export type GetIncomingInvitationResponses = {
    /**
     * The invitation.
     */
    200: IncomingInvitation;
};
export type GetIncomingInvitationResponse = GetIncomingInvitationResponses[keyof GetIncomingInvitationResponses];
export type AcceptIncomingInvitationData = {
    body: InvitationAcceptance;
    path: {
        /**
         * The key of the invitation, a random text; not its `id`.
         */
        invitation_key: string;
    };
    query?: never;
    url: '/api/v5/incoming_invitations/{invitation_key}/accept';
};
export type AcceptIncomingInvitationErrors = {
    /**
     * An attribute is missing or invalid.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The caller's organization has already accepted or rejected this invitation, or sent it; or the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
    /**
     * The content type of the body is neither JSON nor another type that this operation accepts.
     */
    415: Error;
};
export type AcceptIncomingInvitationError = AcceptIncomingInvitationErrors[keyof AcceptIncomingInvitationErrors];
export type AcceptIncomingInvitationResponses = {
    /**
     * The invitation, accepted.
     */
    200: IncomingInvitation;
};
export type AcceptIncomingInvitationResponse = AcceptIncomingInvitationResponses[keyof AcceptIncomingInvitationResponses];
export type RejectIncomingInvitationData = {
    body?: never;
    path: {
        /**
         * The key of the invitation, a random text; not its `id`.
         */
        invitation_key: string;
    };
    query?: never;
    url: '/api/v5/incoming_invitations/{invitation_key}/reject';
};
export type RejectIncomingInvitationErrors = {
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The caller's organization has already accepted or rejected this invitation, or sent it; or the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type RejectIncomingInvitationError = RejectIncomingInvitationErrors[keyof RejectIncomingInvitationErrors];
export type RejectIncomingInvitationResponses = {
    /**
     * The invitation, rejected.
     */
    200: IncomingInvitation;
};
export type RejectIncomingInvitationResponse = RejectIncomingInvitationResponses[keyof RejectIncomingInvitationResponses];
export type ListOutgoingSharesData = {
    body?: never;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * Shared resources.
         */
        resource_type: SharedResourceType;
    };
    query?: {
        /**
         * Comma-separated sort keys, highest priority first; a leading `-` reverses the order. The only key is `created_at`.
         */
        ordering?: string;
        /**
         * Lists only shares with this partner; all by default.
         */
        receiver_organization_id?: Uuid;
        /**
         * Position in the collection: the `cursor` of the `next` or `previous` URL of another page. Opaque; do not construct it.
         */
        cursor?: string;
    };
    url: '/api/v5/orgs/{organization_id}/outgoing_shares/{resource_type}';
};
export type ListOutgoingSharesErrors = {
    /**
     * An attribute is missing or invalid.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type ListOutgoingSharesError = ListOutgoingSharesErrors[keyof ListOutgoingSharesErrors];
export type ListOutgoingSharesResponses = {
    /**
     * One page of shares.
     */
    200: OutgoingSharePage;
};
export type ListOutgoingSharesResponse = ListOutgoingSharesResponses[keyof ListOutgoingSharesResponses];
export type CreateOutgoingShareData = {
    body: OutgoingShareWrite;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * Shared resources.
         */
        resource_type: SharedResourceType;
    };
    query?: never;
    url: '/api/v5/orgs/{organization_id}/outgoing_shares/{resource_type}';
};
export type CreateOutgoingShareErrors = {
    /**
     * An attribute is missing or invalid.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
    /**
     * The content type of the body is neither JSON nor another type that this operation accepts.
     */
    415: Error;
};
export type CreateOutgoingShareError = CreateOutgoingShareErrors[keyof CreateOutgoingShareErrors];
export type CreateOutgoingShareResponses = {
    /**
     * The new share.
     */
    201: OutgoingShare;
};
export type CreateOutgoingShareResponse = CreateOutgoingShareResponses[keyof CreateOutgoingShareResponses];
export type DeleteOutgoingShareData = {
    body?: never;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * Shared resources.
         */
        resource_type: SharedResourceType;
        /**
         * The shared room or team.
         */
        resource_id: Uuid;
    };
    query?: never;
    url: '/api/v5/orgs/{organization_id}/outgoing_shares/{resource_type}/{resource_id}';
};
export type DeleteOutgoingShareErrors = {
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type DeleteOutgoingShareError = DeleteOutgoingShareErrors[keyof DeleteOutgoingShareErrors];
export type DeleteOutgoingShareResponses = {
    /**
     * Ended; the response has no body.
     */
    204: void;
};
export type DeleteOutgoingShareResponse = DeleteOutgoingShareResponses[keyof DeleteOutgoingShareResponses];
export type GetOutgoingShareData = {
    body?: never;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * Shared resources.
         */
        resource_type: SharedResourceType;
        /**
         * The shared room or team.
         */
        resource_id: Uuid;
    };
    query?: never;
    url: '/api/v5/orgs/{organization_id}/outgoing_shares/{resource_type}/{resource_id}';
};
export type GetOutgoingShareErrors = {
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type GetOutgoingShareError = GetOutgoingShareErrors[keyof GetOutgoingShareErrors];
export type GetOutgoingShareResponses = {
    /**
     * The share.
     */
    200: OutgoingShare;
};
export type GetOutgoingShareResponse = GetOutgoingShareResponses[keyof GetOutgoingShareResponses];
export type UpdateOutgoingShareData = {
    body: OutgoingShareName;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * Shared resources.
         */
        resource_type: SharedResourceType;
        /**
         * The shared room or team.
         */
        resource_id: Uuid;
    };
    query?: never;
    url: '/api/v5/orgs/{organization_id}/outgoing_shares/{resource_type}/{resource_id}';
};
export type UpdateOutgoingShareErrors = {
    /**
     * An attribute is missing or invalid.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
    /**
     * The content type of the body is neither JSON nor another type that this operation accepts.
     */
    415: Error;
};
export type UpdateOutgoingShareError = UpdateOutgoingShareErrors[keyof UpdateOutgoingShareErrors];
export type UpdateOutgoingShareResponses = {
    /**
     * The updated share.
     */
    200: OutgoingShare;
};
export type UpdateOutgoingShareResponse = UpdateOutgoingShareResponses[keyof UpdateOutgoingShareResponses];
export type ReplaceOutgoingShareData = {
    body: OutgoingShareName;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * Shared resources.
         */
        resource_type: SharedResourceType;
        /**
         * The shared room or team.
         */
        resource_id: Uuid;
    };
    query?: never;
    url: '/api/v5/orgs/{organization_id}/outgoing_shares/{resource_type}/{resource_id}';
};
export type ReplaceOutgoingShareErrors = {
    /**
     * An attribute is missing or invalid.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
    /**
     * The content type of the body is neither JSON nor another type that this operation accepts.
     */
    415: Error;
};
export type ReplaceOutgoingShareError = ReplaceOutgoingShareErrors[keyof ReplaceOutgoingShareErrors];
export type ReplaceOutgoingShareResponses = {
    /**
     * The updated share.
     */
    200: OutgoingShare;
};
export type ReplaceOutgoingShareResponse = ReplaceOutgoingShareResponses[keyof ReplaceOutgoingShareResponses];
export type ListIncomingSharesData = {
    body?: never;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * Shared resources.
         */
        resource_type: SharedResourceType;
    };
    query?: {
        /**
         * Comma-separated sort keys, highest priority first; a leading `-` reverses the order. The only key is `created_at`.
         */
        ordering?: string;
        /**
         * Lists only shares of this partner; all by default.
         */
        sharer_organization_id?: Uuid;
        /**
         * Position in the collection: the `cursor` of the `next` or `previous` URL of another page. Opaque; do not construct it.
         */
        cursor?: string;
    };
    url: '/api/v5/orgs/{organization_id}/incoming_shares/{resource_type}';
};
export type ListIncomingSharesErrors = {
    /**
     * An attribute is missing or invalid.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type ListIncomingSharesError = ListIncomingSharesErrors[keyof ListIncomingSharesErrors];
export type ListIncomingSharesResponses = {
    /**
     * One page of shares.
     */
    200: IncomingSharePage;
};
export type ListIncomingSharesResponse = ListIncomingSharesResponses[keyof ListIncomingSharesResponses];
export type GetIncomingShareData = {
    body?: never;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * Shared resources.
         */
        resource_type: SharedResourceType;
        /**
         * The shared room or team.
         */
        resource_id: Uuid;
    };
    query?: never;
    url: '/api/v5/orgs/{organization_id}/incoming_shares/{resource_type}/{resource_id}';
};
export type GetIncomingShareErrors = {
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type GetIncomingShareError = GetIncomingShareErrors[keyof GetIncomingShareErrors];
export type GetIncomingShareResponses = {
    /**
     * The share.
     */
    200: IncomingShare;
};
export type GetIncomingShareResponse = GetIncomingShareResponses[keyof GetIncomingShareResponses];
export type ListReportExportsData = {
    body?: never;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is documented, so get the identifier there.
         */
        user_id: Uuid;
    };
    query?: {
        /**
         * Position in the collection: the `cursor` of the `next` or `previous` URL of another page. Opaque; do not construct it.
         */
        cursor?: string;
    };
    url: '/api/v5/orgs/{organization_id}/users/{user_id}/reportexports';
};
export type ListReportExportsErrors = {
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type ListReportExportsError = ListReportExportsErrors[keyof ListReportExportsErrors];
export type ListReportExportsResponses = {
    /**
     * One page of exports.
     */
    200: ReportExportPage;
};
export type ListReportExportsResponse = ListReportExportsResponses[keyof ListReportExportsResponses];
export type CreateReportExportData = {
    body: ReportExportWrite;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is documented, so get the identifier there.
         */
        user_id: Uuid;
    };
    query?: never;
    url: '/api/v5/orgs/{organization_id}/users/{user_id}/reportexports';
};
export type CreateReportExportErrors = {
    /**
     * An attribute is missing or invalid.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
    /**
     * The content type of the body is neither JSON nor another type that this operation accepts.
     */
    415: Error;
};
export type CreateReportExportError = CreateReportExportErrors[keyof CreateReportExportErrors];
export type CreateReportExportResponses = {
    /**
     * The started export.
     */
    201: ReportExport;
};
export type CreateReportExportResponse = CreateReportExportResponses[keyof CreateReportExportResponses];
export type GetReportExportData = {
    body?: never;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * The user. In older text, `me` means the current user in every method; now only reading `/api/v5/users/me` is documented, so get the identifier there.
         */
        user_id: Uuid;
        /**
         * The export.
         */
        report_id: Uuid;
    };
    query?: never;
    url: '/api/v5/orgs/{organization_id}/users/{user_id}/reportexports/{report_id}';
};
export type GetReportExportErrors = {
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type GetReportExportError = GetReportExportErrors[keyof GetReportExportErrors];
export type GetReportExportResponses = {
    /**
     * The export.
     */
    200: ReportExport;
};
export type GetReportExportResponse = GetReportExportResponses[keyof GetReportExportResponses];
export type GetLiveRoomReportData = {
    body?: never;
    path: {
        /**
         * The room.
         */
        room_id: Uuid;
    };
    query?: {
        /**
         * Time zone in which the day begins, a tz database name; `UTC` by default.
         */
        timezone?: string;
    };
    url: '/api/reporting/v1/rooms/{room_id}/realtime';
};
export type GetLiveRoomReportErrors = {
    /**
     * An attribute is missing or invalid.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type GetLiveRoomReportError = GetLiveRoomReportErrors[keyof GetLiveRoomReportErrors];
export type GetLiveRoomReportResponses = {
    /**
     * The figures.
     */
    200: LiveRoomReport;
};
export type GetLiveRoomReportResponse = GetLiveRoomReportResponses[keyof GetLiveRoomReportResponses];
export type ListLiveRoomFiguresData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Comma-separated identifiers of rooms; all by default.
         */
        room_id?: string;
        /**
         * Whether to include rooms shared by other organizations.
         */
        include_shared?: boolean;
        /**
         * Time zone in which the day begins, a tz database name; `UTC` by default.
         */
        timezone?: string;
    };
    url: '/api/v4/reporting/realtime/rooms';
};
export type ListLiveRoomFiguresErrors = {
    /**
     * An attribute is missing or invalid.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type ListLiveRoomFiguresError = ListLiveRoomFiguresErrors[keyof ListLiveRoomFiguresErrors];
export type ListLiveRoomFiguresResponses = {
    /**
     * Figures of all rooms, not paginated.
     */
    200: LiveRoomFiguresList;
};
export type ListLiveRoomFiguresResponse = ListLiveRoomFiguresResponses[keyof ListLiveRoomFiguresResponses];
export type ListLiveUserFiguresData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Comma-separated numbers of users, as in `user_id` of the response; all by default.
         */
        user_id?: string;
    };
    url: '/api/v4/reporting/realtime/users';
};
export type ListLiveUserFiguresErrors = {
    /**
     * An attribute is missing or invalid.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type ListLiveUserFiguresError = ListLiveUserFiguresErrors[keyof ListLiveUserFiguresErrors];
export type ListLiveUserFiguresResponses = {
    /**
     * Figures of all users, not paginated.
     */
    200: LiveUserFiguresList;
};
export type ListLiveUserFiguresResponse = ListLiveUserFiguresResponses[keyof ListLiveUserFiguresResponses];
export type ListLeadsData = {
    body?: never;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
    };
    query?: {
        /**
         * Position in the collection: the `cursor` of the `next` or `previous` URL of another page. Opaque; do not construct it.
         */
        cursor?: string;
    };
    url: '/api/v5/orgs/{organization_id}/leads';
};
export type ListLeadsErrors = {
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type ListLeadsError = ListLeadsErrors[keyof ListLeadsErrors];
export type ListLeadsResponses = {
    /**
     * One page of leads.
     */
    200: LeadPage;
};
export type ListLeadsResponse = ListLeadsResponses[keyof ListLeadsResponses];
export type GetLeadData = {
    body?: never;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * The lead.
         */
        lead_id: Uuid;
    };
    query?: never;
    url: '/api/v5/orgs/{organization_id}/leads/{lead_id}';
};
export type GetLeadErrors = {
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type GetLeadError = GetLeadErrors[keyof GetLeadErrors];
export type GetLeadResponses = {
    /**
     * The lead.
     */
    200: Lead;
};
export type GetLeadResponse = GetLeadResponses[keyof GetLeadResponses];
export type UpdateLeadData = {
    body: LeadPatch;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * The lead.
         */
        lead_id: Uuid;
    };
    query?: never;
    url: '/api/v5/orgs/{organization_id}/leads/{lead_id}';
};
export type UpdateLeadErrors = {
    /**
     * An attribute is missing or invalid.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
    /**
     * The content type of the body is neither JSON nor another type that this operation accepts.
     */
    415: Error;
};
export type UpdateLeadError = UpdateLeadErrors[keyof UpdateLeadErrors];
export type UpdateLeadResponses = {
    /**
     * The updated lead.
     */
    200: Lead;
};
export type UpdateLeadResponse = UpdateLeadResponses[keyof UpdateLeadResponses];
export type ListRulesData = {
    body?: never;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
    };
    query?: {
        /**
         * Position in the collection: the `cursor` of the `next` or `previous` URL of another page. Opaque; do not construct it.
         */
        cursor?: string;
    };
    url: '/api/v5/orgs/{organization_id}/rules';
};
export type ListRulesErrors = {
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type ListRulesError = ListRulesErrors[keyof ListRulesErrors];
export type ListRulesResponses = {
    /**
     * One page of rules.
     */
    200: RulePage;
};
export type ListRulesResponse = ListRulesResponses[keyof ListRulesResponses];
export type GetRuleData = {
    body?: never;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * The rule.
         */
        rule_id: Uuid;
    };
    query?: never;
    url: '/api/v5/orgs/{organization_id}/rules/{rule_id}';
};
export type GetRuleErrors = {
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
};
export type GetRuleError = GetRuleErrors[keyof GetRuleErrors];
export type GetRuleResponses = {
    /**
     * The rule.
     */
    200: Rule;
};
export type GetRuleResponse = GetRuleResponses[keyof GetRuleResponses];
export type CreateMessagingChannelData = {
    body: MessagingChannelWrite;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
    };
    query?: never;
    url: '/api/v5/orgs/{organization_id}/unified_messaging';
};
export type CreateMessagingChannelErrors = {
    /**
     * An attribute is missing or invalid.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or invalid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or has expired.
     */
    403: Error;
    /**
     * The resource does not exist.
     */
    404: Error;
    /**
     * The content type of the body is neither JSON nor another type that this operation accepts.
     */
    415: Error;
};
export type CreateMessagingChannelError = CreateMessagingChannelErrors[keyof CreateMessagingChannelErrors];
export type CreateMessagingChannelResponses = {
    /**
     * The registered channel.
     */
    201: MessagingChannel;
};
export type CreateMessagingChannelResponse = CreateMessagingChannelResponses[keyof CreateMessagingChannelResponses];
export type ReceiveChatAddedWebhookPayload = ChatAddedWritable;
export type ReceiveChatAddedWebhookRequest = {
    body: ReceiveChatAddedWebhookPayload;
    key: 'chatAdded';
    path?: never;
    query?: never;
};
export type ReceiveChatChangedWebhookPayload = ChatChangedWritable;
export type ReceiveChatChangedWebhookRequest = {
    body: ReceiveChatChangedWebhookPayload;
    key: 'chatChanged';
    path?: never;
    query?: never;
};
export type ReceiveChatRemovedWebhookPayload = ChatRemoved;
export type ReceiveChatRemovedWebhookRequest = {
    body: ReceiveChatRemovedWebhookPayload;
    key: 'chatRemoved';
    path?: never;
    query?: never;
};
export type ReceiveChatMembershipAddedWebhookPayload = ChatMembershipAddedWritable;
export type ReceiveChatMembershipAddedWebhookRequest = {
    body: ReceiveChatMembershipAddedWebhookPayload;
    key: 'chatMembershipAdded';
    path?: never;
    query?: never;
};
export type ReceiveChatMembershipChangedWebhookPayload = ChatMembershipChangedWritable;
export type ReceiveChatMembershipChangedWebhookRequest = {
    body: ReceiveChatMembershipChangedWebhookPayload;
    key: 'chatMembershipChanged';
    path?: never;
    query?: never;
};
export type ReceiveChatMembershipRemovedWebhookPayload = ChatMembershipRemoved;
export type ReceiveChatMembershipRemovedWebhookRequest = {
    body: ReceiveChatMembershipRemovedWebhookPayload;
    key: 'chatMembershipRemoved';
    path?: never;
    query?: never;
};
export type ReceiveChatMessageAddedWebhookPayload = ChatMessageAddedWritable;
export type ReceiveChatMessageAddedWebhookRequest = {
    body: ReceiveChatMessageAddedWebhookPayload;
    key: 'chatMessageAdded';
    path?: never;
    query?: never;
};
export type ReceiveChatMessageChangedWebhookPayload = ChatMessageChangedWritable;
export type ReceiveChatMessageChangedWebhookRequest = {
    body: ReceiveChatMessageChangedWebhookPayload;
    key: 'chatMessageChanged';
    path?: never;
    query?: never;
};
export type ReceiveChatMessageRemovedWebhookPayload = ChatMessageRemoved;
export type ReceiveChatMessageRemovedWebhookRequest = {
    body: ReceiveChatMessageRemovedWebhookPayload;
    key: 'chatMessageRemoved';
    path?: never;
    query?: never;
};
export type ReceiveAppTriggerWebhookRequest = {
    body?: never;
    key: 'appTrigger';
    path?: never;
    query?: never;
};
