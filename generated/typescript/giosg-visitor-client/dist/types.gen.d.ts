export type ClientOptions = {
    baseUrl: 'https://service.giosg.com' | (string & {});
};
/**
 * Identifier of a resource, a UUID with dashes. Send it in lower case, as the API writes it.
 */
export type Uuid = string;
/**
 * What makes a visitor known. An empty object asks for a new visitor.
 */
export type VisitorAuth = {
    /**
     * Secret of the visitor from an earlier answer; null or left out for a new visitor.
     */
    visitor_secret_id?: string | null;
};
/**
 * A visitor of one organization, and the access token that stands for this visitor.
 */
export type VisitorIdentity = {
    /**
     * Identifier of the visitor, 32 hexadecimal digits; another one in each organization. May be shown.
     */
    readonly visitor_id: string;
    /**
     * Secret by which the visitor is recognised later. Keep it with the visitor and show it to nobody.
     */
    readonly visitor_secret_id: string;
    /**
     * Identifier of the organization that the token is for.
     */
    readonly organization_id: string;
    /**
     * Address of the socket that tells about changes.
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
     * In how many seconds the token expires.
     */
    readonly expires_in: number;
    /**
     * Lowest version of the chat window that the server still works with.
     */
    readonly minimal_bar_version?: number;
};
/**
 * Moment in ISO 8601, in UTC. Usually with three decimals of a second and a final `Z`; read one without `Z` as UTC too.
 */
export type DateTime = string;
/**
 * Messages by the name of the attribute that was refused. Faults of no single attribute stand under `non_field_errors`, a body that cannot be read at all under `detail`.
 */
export type FieldErrors = {
    /**
     * Set when the body could not be parsed, or the refusal concerns the resource as a whole.
     */
    detail?: string;
    [key: string]: unknown;
};
/**
 * What went wrong, in one sentence.
 */
export type Error = {
    /**
     * Reason of the refusal, for people. Not stable enough to compare with.
     */
    detail?: string;
};
/**
 * A room as visitors see it.
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
     * Whether there is a user who can chat in the room.
     */
    readonly is_online: boolean;
    /**
     * How chat windows of the room look; null for the default.
     */
    readonly brand: PublicBrand | null;
};
/**
 * Colours and logo of chat windows, without what belongs to the organization.
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
     * When the brand was changed last.
     */
    readonly updated_at?: DateTime;
    /**
     * Name of the brand.
     */
    readonly name: string;
    /**
     * Main colour, in hexadecimal; null for the default.
     */
    readonly primary_color_code?: string | null;
    /**
     * Second colour, in hexadecimal; null for the default.
     */
    readonly secondary_color_code?: string | null;
    /**
     * Identifier of the asset that is the logo, an image; null for none.
     */
    readonly logo_asset_id?: string | null;
    /**
     * The logo; null for none.
     */
    readonly logo_asset?: AssetSummary | null;
};
/**
 * An uploaded file as it is nested in another resource. It can carry more of its attributes.
 */
export type AssetSummary = {
    /**
     * Identifier of the asset.
     */
    readonly id: string;
    /**
     * Address of the file.
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
 * One page of users who are online in a room.
 */
export type OnlineUserPage = {
    next: NextPage;
    previous: PreviousPage;
    /**
     * The users of this page. How many fit on a page is not fixed.
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
 * A user who is online in a room, as visitors see this user.
 */
export type OnlineUser = {
    /**
     * Identifier of the user.
     */
    readonly id: string;
    /**
     * The user's alias, or the real name where there is none.
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
     * Address of the picture.
     */
    readonly url?: string | null;
};
/**
 * Which visitor comes into a room.
 */
export type PublicVisitorWrite = {
    /**
     * Identifier of the visitor, as `authenticateVisitor` answered it.
     */
    id: string;
    /**
     * How many seconds the visitor stays present from the last request that said so.
     */
    presence_expires_in?: number;
};
/**
 * A visitor in one room, as the visitors' side sees it.
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
     * How many seconds the visitor stays present from the last request that said so.
     */
    presence_expires_in?: number;
};
/**
 * How long a visitor stays present.
 */
export type PublicVisitorPresence = {
    /**
     * How many seconds the visitor stays present from the last request that said so.
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
     * The chats of this page. How many fit on a page is not fixed.
     */
    results: Array<PublicChat>;
};
/**
 * One conversation in a room, as the visitor sees it. Once it has ended it is locked for good.
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
     * When the chat was changed last.
     */
    readonly updated_at?: DateTime;
    /**
     * Whether the visitor waits for a response of a user.
     */
    readonly is_waiting?: boolean;
    /**
     * When the visitor last began to wait; it stays after the response. Null while nobody has waited.
     */
    readonly waiting_started_at?: DateTime | null;
    /**
     * Whether the chat has ended. Setting it to true locks the chat for good.
     */
    is_ended?: boolean;
    /**
     * When the chat ended; null while it is open.
     */
    readonly ended_at?: DateTime | null;
    /**
     * Identifier of the room that the chat takes place in.
     */
    readonly room_id?: string;
    /**
     * How the chat ends.
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
     * Number of messages that users have sent.
     */
    readonly user_message_count?: number;
    /**
     * Number of messages that the visitor has sent.
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
     * Number of users and visitors who have ever attended the chat.
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
 * `visitor`: an ordinary chat; `task`: ends by itself after a time that an option of the room sets; `external`: made by an integration, never ends by itself. Other values may come.
 */
export type PublicChatType = 'visitor' | 'task' | 'external' | (string & {});
/**
 * One page of memberships.
 */
export type ChatMembershipPage = {
    next: NextPage;
    previous: PreviousPage;
    /**
     * The memberships of this page. How many fit on a page is not fixed.
     */
    results: Array<ChatMembership>;
};
/**
 * That a user or a visitor is or was in a chat.
 */
export type ChatMembership = {
    /**
     * Identifier of the member, a UUID for a user and 32 hexadecimal digits for a visitor.
     */
    member_id: string;
    /**
     * What the member is.
     */
    readonly member_type?: ChatMemberType;
    /**
     * Name of the member as users see it; null for a visitor without one.
     */
    readonly member_name?: string | null;
    /**
     * Name of the member as visitors see it, of a user the alias if there is one; null if there is none.
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
     * When the member joined first.
     */
    readonly created_at?: DateTime;
    /**
     * When the membership was changed last.
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
     * Whether the member is there; false for every user who does not participate.
     */
    readonly is_present?: boolean;
    /**
     * Whether the member is writing.
     */
    composing_status?: ChatComposingStatus;
    /**
     * Whether the member is a program rather than a person.
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
     * Identifier of the organization of a member who is a user; null for a visitor.
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
 * What a member of a chat is. Other values may come.
 */
export type ChatMemberType = 'visitor' | 'user' | (string & {});
/**
 * `idle`: writes nothing; `typing`: is writing; `typed`: has written something and not sent it. 2015 text calls the last two `composing` and `has_composed`. Other values may come.
 */
export type ChatComposingStatus = 'idle' | 'typing' | 'typed' | 'composing' | 'has_composed' | (string & {});
/**
 * One page of messages.
 */
export type PublicChatMessagePage = {
    next: NextPage;
    previous: PreviousPage;
    /**
     * The messages of this page. How many fit on a page is not fixed.
     */
    results: Array<PublicChatMessage>;
};
/**
 * Something that was said in a chat, or an event of it, as the visitor sees it.
 */
export type PublicChatMessage = {
    /**
     * Identifier of the message.
     */
    readonly id: string;
    /**
     * What it is: `msg` (something said), `autosuggest` (an automatic suggestion), `join`, `leave` or `action` (the visitor's choice of a button). Other values may come.
     */
    readonly type?: 'msg' | 'autosuggest' | 'join' | 'leave' | 'action' | (string & {});
    /**
     * When it was sent, or happened.
     */
    readonly created_at?: DateTime;
    /**
     * What the sender is.
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
     * The text; null where the chat is encrypted, missing where nothing was said, as in a `join`.
     */
    readonly message?: string | null;
    /**
     * Whether the message is encrypted.
     */
    readonly is_encrypted?: boolean;
    /**
     * When sensitive data was removed from the message; null if none was.
     */
    readonly sensitive_data_purged_at?: DateTime | null;
    /**
     * What stands below the text, buttons among it.
     */
    readonly attachments?: Array<ChatAttachment> | null;
    /**
     * Identifier of the message whose button the visitor chose; null otherwise.
     */
    readonly response_to_message_id?: string | null;
    /**
     * Identifier of the attachment with that button.
     */
    readonly response_to_attachment_id?: string | null;
    /**
     * The attachment with that button, without its actions.
     */
    readonly response_to_attachment?: ChatAttachment | null;
    /**
     * Identifier of the button.
     */
    readonly response_to_action_id?: string | null;
    /**
     * The button.
     */
    readonly response_to_action?: ChatAction | null;
    /**
     * Value of the button that the visitor chose; null otherwise.
     */
    readonly response_value?: string | null;
};
/**
 * What the sender of a message is. Other values may come.
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
     * Address that the title leads to.
     */
    title_link_url?: string | null;
    /**
     * Text of the card.
     */
    text?: string | null;
    /**
     * Address of a picture.
     */
    image_url?: string | null;
    /**
     * Address that the picture leads to.
     */
    image_link_url?: string | null;
    /**
     * Where the links of the card open.
     */
    link_target?: ChatLinkTarget | null;
    /**
     * Buttons of the card.
     */
    actions?: Array<ChatAction> | null;
};
/**
 * Where a link opens, as the attribute `target` of HTML. Other values may come.
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
     * What the button says.
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
     * What comes back as `response_value` of the visitor's choice; of a `link_button`, its address.
     */
    value?: string | null;
    /**
     * How the button looks.
     */
    style?: ChatActionStyle | null;
    /**
     * Whether the button is off once the visitor has chosen one.
     */
    is_disabled_on_selection?: boolean | null;
    /**
     * Whether the button is off once the visitor has written something.
     */
    is_disabled_on_visitor_message?: boolean | null;
};
/**
 * What a button does: `button` answers with its value, `link_button` opens a link. Other values may come.
 */
export type ChatActionType = 'button' | 'link_button' | (string & {});
/**
 * How a button looks. Other values may come.
 */
export type ChatActionStyle = 'primary' | 'secondary' | 'info' | 'success' | 'warning' | 'danger' | 'link' | 'brand_primary' | 'brand_secondary' | (string & {});
/**
 * What the visitor says. Unknown attributes are ignored.
 */
export type PublicChatMessageWrite = {
    /**
     * The text.
     */
    message: string;
};
/**
 * One page of users who are online in a room.
 */
export type OnlineUserPageWritable = {
    next: NextPage;
    previous: PreviousPage;
    /**
     * The users of this page. How many fit on a page is not fixed.
     */
    results: Array<unknown>;
};
/**
 * A visitor in one room, as the visitors' side sees it.
 */
export type PublicVisitorWritable = {
    /**
     * Identifier of the visitor, 32 hexadecimal digits, the same in all rooms.
     */
    id: string;
    /**
     * How many seconds the visitor stays present from the last request that said so.
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
     * The chats of this page. How many fit on a page is not fixed.
     */
    results: Array<PublicChatWritable>;
};
/**
 * One conversation in a room, as the visitor sees it. Once it has ended it is locked for good.
 */
export type PublicChatWritable = {
    /**
     * Whether the chat has ended. Setting it to true locks the chat for good.
     */
    is_ended?: boolean;
    /**
     * How the chat ends.
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
     * The memberships of this page. How many fit on a page is not fixed.
     */
    results: Array<ChatMembershipWritable>;
};
/**
 * That a user or a visitor is or was in a chat.
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
     * The messages of this page. How many fit on a page is not fixed.
     */
    results: Array<PublicChatMessageWritable>;
};
/**
 * Something that was said in a chat, or an event of it, as the visitor sees it.
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
     * Address that the title leads to.
     */
    title_link_url?: string | null;
    /**
     * Text of the card.
     */
    text?: string | null;
    /**
     * Address of a picture.
     */
    image_url?: string | null;
    /**
     * Address that the picture leads to.
     */
    image_link_url?: string | null;
    /**
     * Where the links of the card open.
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
     * What the button says.
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
     * What comes back as `response_value` of the visitor's choice; of a `link_button`, its address.
     */
    value?: string | null;
    /**
     * How the button looks.
     */
    style?: ChatActionStyle | null;
    /**
     * Whether the button is off once the visitor has chosen one.
     */
    is_disabled_on_selection?: boolean | null;
    /**
     * Whether the button is off once the visitor has written something.
     */
    is_disabled_on_visitor_message?: boolean | null;
};
/**
 * The organization whose resources are meant; the caller must be allowed to see it.
 */
export type OrganizationId = Uuid;
/**
 * The room, one of the organization or one that is shared with it.
 */
export type PublicRoomId = Uuid;
/**
 * Place in the collection, taken from the `cursor` of the `next` or `previous` URL of another page. Opaque; take it from a URL that the API gave.
 */
export type Cursor = string;
/**
 * The visitor, by 32 hexadecimal digits. Unlike other identifiers it is no UUID.
 */
export type VisitorId = string;
/**
 * Whether a recent chat is gone on with (`true`) rather than a new one started (`false`, as without it).
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
         * The organization whose resources are meant; the caller must be allowed to see it.
         */
        organization_id: Uuid;
    };
    query?: never;
    url: '/api/v5/public/orgs/{organization_id}/auth';
};
export type AuthenticateVisitorErrors = {
    /**
     * An attribute is missing, cannot be parsed or is not allowed.
     */
    400: FieldErrors;
    /**
     * There is no such resource.
     */
    404: Error;
    /**
     * The body is neither JSON nor another content type that this operation takes.
     */
    415: Error;
};
export type AuthenticateVisitorError = AuthenticateVisitorErrors[keyof AuthenticateVisitorErrors];
export type AuthenticateVisitorResponses = {
    /**
     * Who the visitor is, and a token.
     */
    200: VisitorIdentity;
};
export type AuthenticateVisitorResponse = AuthenticateVisitorResponses[keyof AuthenticateVisitorResponses];
export type GetPublicRoomData = {
    body?: never;
    path: {
        /**
         * The organization whose resources are meant; the caller must be allowed to see it.
         */
        organization_id: Uuid;
        /**
         * The room, one of the organization or one that is shared with it.
         */
        room_id: Uuid;
    };
    query?: never;
    url: '/api/v5/public/orgs/{organization_id}/rooms/{room_id}';
};
export type GetPublicRoomErrors = {
    /**
     * The credentials are missing or not valid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or over.
     */
    403: Error;
    /**
     * There is no such resource.
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
         * The organization whose resources are meant; the caller must be allowed to see it.
         */
        organization_id: Uuid;
        /**
         * The room, one of the organization or one that is shared with it.
         */
        room_id: Uuid;
    };
    query?: never;
    url: '/api/v5/public/orgs/{organization_id}/rooms/{room_id}/brand';
};
export type GetPublicRoomBrandErrors = {
    /**
     * The credentials are missing or not valid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or over.
     */
    403: Error;
    /**
     * There is no such resource.
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
         * The organization whose resources are meant; the caller must be allowed to see it.
         */
        organization_id: Uuid;
        /**
         * The room, one of the organization or one that is shared with it.
         */
        room_id: Uuid;
    };
    query?: {
        /**
         * Place in the collection, taken from the `cursor` of the `next` or `previous` URL of another page. Opaque; take it from a URL that the API gave.
         */
        cursor?: string;
    };
    url: '/api/v5/public/orgs/{organization_id}/rooms/{room_id}/online_users';
};
export type ListPublicOnlineUsersErrors = {
    /**
     * The credentials are missing or not valid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or over.
     */
    403: Error;
    /**
     * There is no such resource.
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
         * The organization whose resources are meant; the caller must be allowed to see it.
         */
        organization_id: Uuid;
        /**
         * The room, one of the organization or one that is shared with it.
         */
        room_id: Uuid;
    };
    query?: never;
    url: '/api/v5/public/orgs/{organization_id}/rooms/{room_id}/visitors';
};
export type CreatePublicVisitorErrors = {
    /**
     * An attribute is missing, cannot be parsed or is not allowed.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or not valid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or over.
     */
    403: Error;
    /**
     * There is no such resource.
     */
    404: Error;
    /**
     * The body is neither JSON nor another content type that this operation takes.
     */
    415: Error;
};
export type CreatePublicVisitorError = CreatePublicVisitorErrors[keyof CreatePublicVisitorErrors];
export type CreatePublicVisitorResponses = {
    /**
     * The visitor, who was in the room already.
     */
    200: PublicVisitor;
    /**
     * The visitor, who is new in the room.
     */
    201: PublicVisitor;
};
export type CreatePublicVisitorResponse = CreatePublicVisitorResponses[keyof CreatePublicVisitorResponses];
export type UpdatePublicVisitorData = {
    body: PublicVisitorPresence;
    path: {
        /**
         * The organization whose resources are meant; the caller must be allowed to see it.
         */
        organization_id: Uuid;
        /**
         * The room, one of the organization or one that is shared with it.
         */
        room_id: Uuid;
        /**
         * The visitor, by 32 hexadecimal digits. Unlike other identifiers it is no UUID.
         */
        visitor_id: string;
    };
    query?: never;
    url: '/api/v5/public/orgs/{organization_id}/rooms/{room_id}/visitors/{visitor_id}';
};
export type UpdatePublicVisitorErrors = {
    /**
     * An attribute is missing, cannot be parsed or is not allowed.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or not valid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or over.
     */
    403: Error;
    /**
     * There is no such resource.
     */
    404: Error;
    /**
     * The body is neither JSON nor another content type that this operation takes.
     */
    415: Error;
};
export type UpdatePublicVisitorError = UpdatePublicVisitorErrors[keyof UpdatePublicVisitorErrors];
export type UpdatePublicVisitorResponses = {
    /**
     * The visitor as it now is.
     */
    200: PublicVisitor;
};
export type UpdatePublicVisitorResponse = UpdatePublicVisitorResponses[keyof UpdatePublicVisitorResponses];
export type ReplacePublicVisitorData = {
    body: PublicVisitorPresence;
    path: {
        /**
         * The organization whose resources are meant; the caller must be allowed to see it.
         */
        organization_id: Uuid;
        /**
         * The room, one of the organization or one that is shared with it.
         */
        room_id: Uuid;
        /**
         * The visitor, by 32 hexadecimal digits. Unlike other identifiers it is no UUID.
         */
        visitor_id: string;
    };
    query?: never;
    url: '/api/v5/public/orgs/{organization_id}/rooms/{room_id}/visitors/{visitor_id}';
};
export type ReplacePublicVisitorErrors = {
    /**
     * An attribute is missing, cannot be parsed or is not allowed.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or not valid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or over.
     */
    403: Error;
    /**
     * There is no such resource.
     */
    404: Error;
    /**
     * The body is neither JSON nor another content type that this operation takes.
     */
    415: Error;
};
export type ReplacePublicVisitorError = ReplacePublicVisitorErrors[keyof ReplacePublicVisitorErrors];
export type ReplacePublicVisitorResponses = {
    /**
     * The visitor as it now is.
     */
    200: PublicVisitor;
};
export type ReplacePublicVisitorResponse = ReplacePublicVisitorResponses[keyof ReplacePublicVisitorResponses];
export type ListPublicChatsData = {
    body?: never;
    path: {
        /**
         * The visitor, by 32 hexadecimal digits. Unlike other identifiers it is no UUID.
         */
        visitor_id: string;
    };
    query?: {
        /**
         * Place in the collection, taken from the `cursor` of the `next` or `previous` URL of another page. Opaque; take it from a URL that the API gave.
         */
        cursor?: string;
    };
    url: '/api/v5/public/visitors/{visitor_id}/chats';
};
export type ListPublicChatsErrors = {
    /**
     * The credentials are missing or not valid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or over.
     */
    403: Error;
    /**
     * There is no such resource.
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
         * The organization whose resources are meant; the caller must be allowed to see it.
         */
        organization_id: Uuid;
        /**
         * The room, one of the organization or one that is shared with it.
         */
        room_id: Uuid;
        /**
         * The visitor, by 32 hexadecimal digits. Unlike other identifiers it is no UUID.
         */
        visitor_id: string;
    };
    query?: {
        /**
         * Whether a recent chat is gone on with (`true`) rather than a new one started (`false`, as without it).
         */
        auto_resume?: boolean;
    };
    url: '/api/v5/public/orgs/{organization_id}/rooms/{room_id}/visitors/{visitor_id}/chats';
};
export type CreatePublicChatErrors = {
    /**
     * An attribute is missing, cannot be parsed or is not allowed.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or not valid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or over.
     */
    403: Error;
    /**
     * There is no such resource.
     */
    404: Error;
};
export type CreatePublicChatError = CreatePublicChatErrors[keyof CreatePublicChatErrors];
export type CreatePublicChatResponses = {
    /**
     * The chat that is gone on with.
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
         * The visitor, by 32 hexadecimal digits. Unlike other identifiers it is no UUID.
         */
        visitor_id: string;
        /**
         * The chat.
         */
        chat_id: Uuid;
    };
    query?: {
        /**
         * Place in the collection, taken from the `cursor` of the `next` or `previous` URL of another page. Opaque; take it from a URL that the API gave.
         */
        cursor?: string;
    };
    url: '/api/v5/public/visitors/{visitor_id}/chats/{chat_id}/memberships';
};
export type ListPublicChatMembershipsErrors = {
    /**
     * The credentials are missing or not valid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or over.
     */
    403: Error;
    /**
     * There is no such resource.
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
         * The visitor, by 32 hexadecimal digits. Unlike other identifiers it is no UUID.
         */
        visitor_id: string;
        /**
         * The chat.
         */
        chat_id: Uuid;
    };
    query?: {
        /**
         * Place in the collection, taken from the `cursor` of the `next` or `previous` URL of another page. Opaque; take it from a URL that the API gave.
         */
        cursor?: string;
    };
    url: '/api/v5/public/visitors/{visitor_id}/chats/{chat_id}/messages';
};
export type ListPublicChatMessagesErrors = {
    /**
     * The credentials are missing or not valid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or over.
     */
    403: Error;
    /**
     * There is no such resource.
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
         * The visitor, by 32 hexadecimal digits. Unlike other identifiers it is no UUID.
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
     * An attribute is missing, cannot be parsed or is not allowed.
     */
    400: FieldErrors;
    /**
     * The credentials are missing or not valid.
     */
    401: Error;
    /**
     * The credentials are valid, but the user lacks the permission, or the subscription is missing or over.
     */
    403: Error;
    /**
     * There is no such resource.
     */
    404: Error;
    /**
     * The body is neither JSON nor another content type that this operation takes.
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
