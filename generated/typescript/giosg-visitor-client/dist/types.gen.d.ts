export type ClientOptions = {
    baseUrl: 'https://service.giosg.com' | (string & {});
};
/**
 * Identifier of a resource, a UUID with dashes. Send it in lower case, as the API does.
 */
export type Uuid = string;
/**
 * Identification of a visitor. An empty object requests a new visitor.
 */
export type VisitorAuth = {
    /**
     * Secret of the visitor from an earlier response; null or missing for a new visitor.
     */
    visitor_secret_id?: string | null;
};
/**
 * A visitor of one organization, with an access token.
 */
export type VisitorIdentity = {
    /**
     * Identifier of the visitor, 32 hexadecimal digits, different in each organization. Not secret.
     */
    readonly visitor_id: string;
    /**
     * Secret that identifies the visitor later. Store it with the visitor and do not disclose it.
     */
    readonly visitor_secret_id: string;
    /**
     * Identifier of the organization that the token is for.
     */
    readonly organization_id: string;
    /**
     * URL of the socket that reports changes.
     */
    readonly socket_url: string;
    /**
     * Token for the `Authorization` header, a JWT.
     */
    readonly access_token: string;
    /**
     * When the token expires.
     */
    readonly expires_at: DateTime;
    /**
     * Seconds until the token expires.
     */
    readonly expires_in: number;
    /**
     * Lowest version of the chat window that the server supports.
     */
    readonly minimal_bar_version?: number;
};
/**
 * Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`. Read times without `Z` as UTC too.
 */
export type DateTime = string;
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
 * What is wrong, in one sentence.
 */
export type Error = {
    /**
     * Human-readable reason. The text may change, so do not compare it.
     */
    detail?: string;
};
/**
 * A room as seen by visitors.
 */
export type PublicRoom = {
    /**
     * Identifier of the room.
     */
    readonly id: string;
    /**
     * Name of the room.
     */
    readonly display_name: string;
    /**
     * Language of the room; null if it has none.
     */
    readonly language_code: string | null;
    /**
     * Whether a user is available to chat in the room.
     */
    readonly is_online: boolean;
    /**
     * Appearance of chat windows of the room; null for the default.
     */
    readonly brand: PublicBrand | null;
};
/**
 * Colors and logo of chat windows, without data of the organization.
 */
export type PublicBrand = {
    /**
     * Identifier of the brand.
     */
    readonly id: string;
    /**
     * When the brand was created.
     */
    readonly created_at?: DateTime;
    /**
     * When the brand was last changed.
     */
    readonly updated_at?: DateTime;
    /**
     * Name of the brand.
     */
    readonly name: string;
    /**
     * Main color, in hexadecimal; null for the default.
     */
    readonly primary_color_code?: string | null;
    /**
     * Secondary color, in hexadecimal; null for the default.
     */
    readonly secondary_color_code?: string | null;
    /**
     * Identifier of the logo, an image asset; null if there is none.
     */
    readonly logo_asset_id?: string | null;
    /**
     * The logo; null if there is none.
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
 * One page of online users in a room.
 */
export type OnlineUserPage = {
    next: NextPage;
    previous: PreviousPage;
    /**
     * The users of this page. The page size is not fixed.
     */
    results: Array<OnlineUser>;
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
 * An online user in a room, as seen by visitors.
 */
export type OnlineUser = {
    /**
     * Identifier of the user.
     */
    readonly id: string;
    /**
     * The user's alias, or the real name if there is none.
     */
    readonly public_name: string;
    /**
     * The user's picture; null if there is none.
     */
    readonly avatar: Avatar | null;
};
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
 * The visitor to register in a room.
 */
export type PublicVisitorWrite = {
    /**
     * Identifier of the visitor, from `authenticateVisitor`.
     */
    id: string;
    /**
     * Seconds that the visitor stays present after the last request that set it.
     */
    presence_expires_in?: number;
};
/**
 * A visitor in one room, as in the visitor API.
 */
export type PublicVisitor = {
    /**
     * Identifier of the visitor, 32 hexadecimal digits, the same in all rooms.
     */
    id: string;
    /**
     * Identifier of the room.
     */
    readonly room_id: string;
    /**
     * Seconds that the visitor stays present after the last request that set it.
     */
    presence_expires_in?: number;
};
/**
 * How long a visitor stays present.
 */
export type PublicVisitorPresence = {
    /**
     * Seconds that the visitor stays present after the last request that set it.
     */
    presence_expires_in: number;
};
/**
 * One page of chats.
 */
export type PublicChatPage = {
    next: NextPage;
    previous: PreviousPage;
    /**
     * The chats of this page. The page size is not fixed.
     */
    results: Array<PublicChat>;
};
/**
 * One conversation in a room, as seen by the visitor. An ended chat is locked permanently.
 */
export type PublicChat = {
    /**
     * Identifier of the chat.
     */
    readonly id: string;
    /**
     * Signed identifier of older versions of the API.
     */
    readonly token?: string;
    /**
     * When the chat began.
     */
    readonly created_at?: DateTime;
    /**
     * When the chat was last changed.
     */
    readonly updated_at?: DateTime;
    /**
     * Whether the visitor waits for a response of a user.
     */
    readonly is_waiting?: boolean;
    /**
     * When the visitor last began to wait. Kept after the response; null if the visitor has not waited yet.
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
     * Type of the chat, which determines how it ends.
     */
    chat_type?: PublicChatType;
    /**
     * Whether the chat began with an automatic suggestion.
     */
    readonly is_autosuggested?: boolean;
    /**
     * Whether the messages are encrypted.
     */
    readonly is_encrypted?: boolean;
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
};
/**
 * `visitor`: an ordinary chat; `task`: ends automatically after a time set by an option of the room; `external`: created by an integration, never ends automatically. Other values are possible.
 */
export type PublicChatType = 'visitor' | 'task' | 'external' | (string & {});
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
 * One page of messages.
 */
export type PublicChatMessagePage = {
    next: NextPage;
    previous: PreviousPage;
    /**
     * The messages of this page. The page size is not fixed.
     */
    results: Array<PublicChatMessage>;
};
/**
 * A message or an event of a chat, as the visitor sees it.
 */
export type PublicChatMessage = {
    /**
     * Identifier of the message.
     */
    readonly id: string;
    /**
     * Type: `msg` (a written message), `autosuggest` (an automatic suggestion), `join`, `leave` or `action` (the visitor's choice of a button). Other values are possible.
     */
    readonly type?: 'msg' | 'autosuggest' | 'join' | 'leave' | 'action' | (string & {});
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
     * The sender's picture; null if there is none.
     */
    readonly sender_avatar?: Avatar | null;
    /**
     * Identifier of the chat.
     */
    readonly chat_id?: string;
    /**
     * Identifier of the room of the chat.
     */
    readonly room_id?: string;
    /**
     * The text; null in an encrypted chat, missing in events without text, such as `join`.
     */
    readonly message?: string | null;
    /**
     * Whether the message is encrypted.
     */
    readonly is_encrypted?: boolean;
    /**
     * When sensitive data was removed from the message; null if not.
     */
    readonly sensitive_data_purged_at?: DateTime | null;
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
 * A message of the visitor. Unknown attributes are ignored.
 */
export type PublicChatMessageWrite = {
    /**
     * The text.
     */
    message: string;
};
/**
 * One page of online users in a room.
 */
export type OnlineUserPageWritable = {
    next: NextPage;
    previous: PreviousPage;
    /**
     * The users of this page. The page size is not fixed.
     */
    results: Array<unknown>;
};
/**
 * A visitor in one room, as in the visitor API.
 */
export type PublicVisitorWritable = {
    /**
     * Identifier of the visitor, 32 hexadecimal digits, the same in all rooms.
     */
    id: string;
    /**
     * Seconds that the visitor stays present after the last request that set it.
     */
    presence_expires_in?: number;
};
/**
 * One page of chats.
 */
export type PublicChatPageWritable = {
    next: NextPage;
    previous: PreviousPage;
    /**
     * The chats of this page. The page size is not fixed.
     */
    results: Array<PublicChatWritable>;
};
/**
 * One conversation in a room, as seen by the visitor. An ended chat is locked permanently.
 */
export type PublicChatWritable = {
    /**
     * Whether the chat has ended. Setting it to true locks the chat permanently.
     */
    is_ended?: boolean;
    /**
     * Type of the chat, which determines how it ends.
     */
    chat_type?: PublicChatType;
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
 * One page of messages.
 */
export type PublicChatMessagePageWritable = {
    next: NextPage;
    previous: PreviousPage;
    /**
     * The messages of this page. The page size is not fixed.
     */
    results: Array<PublicChatMessageWritable>;
};
/**
 * A message or an event of a chat, as the visitor sees it.
 */
export type PublicChatMessageWritable = {
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
 * The organization that owns the resources; the caller must have access to it.
 */
export type OrganizationId = Uuid;
/**
 * A room owned by or shared with the organization.
 */
export type PublicRoomId = Uuid;
/**
 * Position in the collection: the `cursor` of the `next` or `previous` URL of another page. Opaque; do not construct it.
 */
export type Cursor = string;
/**
 * The visitor, an identifier of 32 hexadecimal digits. Unlike other identifiers, it is not a UUID.
 */
export type VisitorId = string;
/**
 * Whether to resume a recent chat instead of starting a new one; false by default.
 */
export type PublicAutoResume = boolean;
/**
 * The chat.
 */
export type PublicChatId = Uuid;
export type AuthenticateVisitorData = {
    body: VisitorAuth;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
    };
    query?: never;
    url: '/api/v5/public/orgs/{organization_id}/auth';
};
export type AuthenticateVisitorErrors = {
    /**
     * An attribute is missing or invalid.
     */
    400: FieldErrors;
    /**
     * The resource does not exist.
     */
    404: Error;
    /**
     * The content type of the body is neither JSON nor another type that this operation accepts.
     */
    415: Error;
};
export type AuthenticateVisitorError = AuthenticateVisitorErrors[keyof AuthenticateVisitorErrors];
export type AuthenticateVisitorResponses = {
    /**
     * The visitor's identity and a token.
     */
    200: VisitorIdentity;
};
export type AuthenticateVisitorResponse = AuthenticateVisitorResponses[keyof AuthenticateVisitorResponses];
export type GetPublicRoomData = {
    body?: never;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * A room owned by or shared with the organization.
         */
        room_id: Uuid;
    };
    query?: never;
    url: '/api/v5/public/orgs/{organization_id}/rooms/{room_id}';
};
export type GetPublicRoomErrors = {
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
export type GetPublicRoomError = GetPublicRoomErrors[keyof GetPublicRoomErrors];
export type GetPublicRoomResponses = {
    /**
     * The room.
     */
    200: PublicRoom;
};
export type GetPublicRoomResponse = GetPublicRoomResponses[keyof GetPublicRoomResponses];
export type GetPublicRoomBrandData = {
    body?: never;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * A room owned by or shared with the organization.
         */
        room_id: Uuid;
    };
    query?: never;
    url: '/api/v5/public/orgs/{organization_id}/rooms/{room_id}/brand';
};
export type GetPublicRoomBrandErrors = {
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
export type GetPublicRoomBrandError = GetPublicRoomBrandErrors[keyof GetPublicRoomBrandErrors];
export type GetPublicRoomBrandResponses = {
    /**
     * The brand.
     */
    200: PublicBrand;
};
export type GetPublicRoomBrandResponse = GetPublicRoomBrandResponses[keyof GetPublicRoomBrandResponses];
export type ListPublicOnlineUsersData = {
    body?: never;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * A room owned by or shared with the organization.
         */
        room_id: Uuid;
    };
    query?: {
        /**
         * Position in the collection: the `cursor` of the `next` or `previous` URL of another page. Opaque; do not construct it.
         */
        cursor?: string;
    };
    url: '/api/v5/public/orgs/{organization_id}/rooms/{room_id}/online_users';
};
export type ListPublicOnlineUsersErrors = {
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
export type ListPublicOnlineUsersError = ListPublicOnlineUsersErrors[keyof ListPublicOnlineUsersErrors];
export type ListPublicOnlineUsersResponses = {
    /**
     * One page of users.
     */
    200: OnlineUserPage;
};
export type ListPublicOnlineUsersResponse = ListPublicOnlineUsersResponses[keyof ListPublicOnlineUsersResponses];
export type CreatePublicVisitorData = {
    body: PublicVisitorWrite;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * A room owned by or shared with the organization.
         */
        room_id: Uuid;
    };
    query?: never;
    url: '/api/v5/public/orgs/{organization_id}/rooms/{room_id}/visitors';
};
export type CreatePublicVisitorErrors = {
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
export type CreatePublicVisitorError = CreatePublicVisitorErrors[keyof CreatePublicVisitorErrors];
export type CreatePublicVisitorResponses = {
    /**
     * The visitor, already registered in the room.
     */
    200: PublicVisitor;
    /**
     * The newly registered visitor.
     */
    201: PublicVisitor;
};
export type CreatePublicVisitorResponse = CreatePublicVisitorResponses[keyof CreatePublicVisitorResponses];
export type UpdatePublicVisitorData = {
    body: PublicVisitorPresence;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * A room owned by or shared with the organization.
         */
        room_id: Uuid;
        /**
         * The visitor, an identifier of 32 hexadecimal digits. Unlike other identifiers, it is not a UUID.
         */
        visitor_id: string;
    };
    query?: never;
    url: '/api/v5/public/orgs/{organization_id}/rooms/{room_id}/visitors/{visitor_id}';
};
export type UpdatePublicVisitorErrors = {
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
export type UpdatePublicVisitorError = UpdatePublicVisitorErrors[keyof UpdatePublicVisitorErrors];
export type UpdatePublicVisitorResponses = {
    /**
     * The updated visitor.
     */
    200: PublicVisitor;
};
export type UpdatePublicVisitorResponse = UpdatePublicVisitorResponses[keyof UpdatePublicVisitorResponses];
export type ReplacePublicVisitorData = {
    body: PublicVisitorPresence;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * A room owned by or shared with the organization.
         */
        room_id: Uuid;
        /**
         * The visitor, an identifier of 32 hexadecimal digits. Unlike other identifiers, it is not a UUID.
         */
        visitor_id: string;
    };
    query?: never;
    url: '/api/v5/public/orgs/{organization_id}/rooms/{room_id}/visitors/{visitor_id}';
};
export type ReplacePublicVisitorErrors = {
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
export type ReplacePublicVisitorError = ReplacePublicVisitorErrors[keyof ReplacePublicVisitorErrors];
export type ReplacePublicVisitorResponses = {
    /**
     * The updated visitor.
     */
    200: PublicVisitor;
};
export type ReplacePublicVisitorResponse = ReplacePublicVisitorResponses[keyof ReplacePublicVisitorResponses];
export type ListPublicChatsData = {
    body?: never;
    path: {
        /**
         * The visitor, an identifier of 32 hexadecimal digits. Unlike other identifiers, it is not a UUID.
         */
        visitor_id: string;
    };
    query?: {
        /**
         * Position in the collection: the `cursor` of the `next` or `previous` URL of another page. Opaque; do not construct it.
         */
        cursor?: string;
    };
    url: '/api/v5/public/visitors/{visitor_id}/chats';
};
export type ListPublicChatsErrors = {
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
export type ListPublicChatsError = ListPublicChatsErrors[keyof ListPublicChatsErrors];
export type ListPublicChatsResponses = {
    /**
     * One page of chats.
     */
    200: PublicChatPage;
};
export type ListPublicChatsResponse = ListPublicChatsResponses[keyof ListPublicChatsResponses];
export type CreatePublicChatData = {
    body?: never;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * A room owned by or shared with the organization.
         */
        room_id: Uuid;
        /**
         * The visitor, an identifier of 32 hexadecimal digits. Unlike other identifiers, it is not a UUID.
         */
        visitor_id: string;
    };
    query?: {
        /**
         * Whether to resume a recent chat instead of starting a new one; false by default.
         */
        auto_resume?: boolean;
    };
    url: '/api/v5/public/orgs/{organization_id}/rooms/{room_id}/visitors/{visitor_id}/chats';
};
export type CreatePublicChatErrors = {
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
export type CreatePublicChatError = CreatePublicChatErrors[keyof CreatePublicChatErrors];
export type CreatePublicChatResponses = {
    /**
     * The resumed chat.
     */
    200: PublicChat;
    /**
     * The new chat.
     */
    201: PublicChat;
};
export type CreatePublicChatResponse = CreatePublicChatResponses[keyof CreatePublicChatResponses];
export type ListPublicChatMembershipsData = {
    body?: never;
    path: {
        /**
         * The visitor, an identifier of 32 hexadecimal digits. Unlike other identifiers, it is not a UUID.
         */
        visitor_id: string;
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
    url: '/api/v5/public/visitors/{visitor_id}/chats/{chat_id}/memberships';
};
export type ListPublicChatMembershipsErrors = {
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
export type ListPublicChatMembershipsError = ListPublicChatMembershipsErrors[keyof ListPublicChatMembershipsErrors];
export type ListPublicChatMembershipsResponses = {
    /**
     * One page of memberships.
     */
    200: ChatMembershipPage;
};
export type ListPublicChatMembershipsResponse = ListPublicChatMembershipsResponses[keyof ListPublicChatMembershipsResponses];
export type ListPublicChatMessagesData = {
    body?: never;
    path: {
        /**
         * The visitor, an identifier of 32 hexadecimal digits. Unlike other identifiers, it is not a UUID.
         */
        visitor_id: string;
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
    url: '/api/v5/public/visitors/{visitor_id}/chats/{chat_id}/messages';
};
export type ListPublicChatMessagesErrors = {
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
export type ListPublicChatMessagesError = ListPublicChatMessagesErrors[keyof ListPublicChatMessagesErrors];
export type ListPublicChatMessagesResponses = {
    /**
     * One page of messages.
     */
    200: PublicChatMessagePage;
};
export type ListPublicChatMessagesResponse = ListPublicChatMessagesResponses[keyof ListPublicChatMessagesResponses];
export type CreatePublicChatMessageData = {
    body: PublicChatMessageWrite;
    path: {
        /**
         * The visitor, an identifier of 32 hexadecimal digits. Unlike other identifiers, it is not a UUID.
         */
        visitor_id: string;
        /**
         * The chat.
         */
        chat_id: Uuid;
    };
    query?: never;
    url: '/api/v5/public/visitors/{visitor_id}/chats/{chat_id}/messages';
};
export type CreatePublicChatMessageErrors = {
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
export type CreatePublicChatMessageError = CreatePublicChatMessageErrors[keyof CreatePublicChatMessageErrors];
export type CreatePublicChatMessageResponses = {
    /**
     * The message.
     */
    201: PublicChatMessage;
};
export type CreatePublicChatMessageResponse = CreatePublicChatMessageResponses[keyof CreatePublicChatMessageResponses];
