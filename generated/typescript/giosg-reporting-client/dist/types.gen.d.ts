export type ClientOptions = {
    baseUrl: 'https://api.giosg.com' | (string & {});
};
/**
 * Identifier of a resource, a UUID with dashes. Send it in lower case, as the API does.
 */
export type Uuid = string;
/**
 * Chats of a room in a period.
 */
export type ChatStatistics = {
    /**
     * Identifier of the room.
     */
    readonly room_id: string;
    /**
     * First day.
     */
    readonly start_date: string;
    /**
     * Last day.
     */
    readonly end_date: string;
    /**
     * Visitors with a conversation (a chat with messages of both sides), in total.
     */
    readonly total_visitors_with_conversation_count: number;
    /**
     * Visitors with a chat, in total.
     */
    readonly total_visitors_with_chat_count: number;
    /**
     * Visitors with a chat or a chat suggestion, in total.
     */
    readonly total_visitors_affected_by_chat_count: number;
    /**
     * Visitors with an automatic chat suggestion, in total.
     */
    readonly total_visitors_autosuggested_count: number;
    /**
     * Conversations, in total.
     */
    readonly total_conversation_count: number;
    /**
     * Chats started by an automatic suggestion, in total.
     */
    readonly total_chats_from_autosuggest_count: number;
    /**
     * Chats started by a user, in total.
     */
    readonly total_chats_from_user_count: number;
    /**
     * Chats started by a visitor, in total.
     */
    readonly total_chats_from_visitor_count: number;
    /**
     * Messages of visitors, in total.
     */
    readonly total_visitor_message_count: number;
    /**
     * Messages of users, in total.
     */
    readonly total_user_message_count: number;
    /**
     * Unanswered chats, in total.
     */
    readonly total_missed_chat_count: number;
    /**
     * The figures by day.
     */
    readonly by_date: Array<ChatStatisticsOfDay>;
};
/**
 * Chats of a room on one day.
 */
export type ChatStatisticsOfDay = {
    /**
     * The day.
     */
    readonly date: string;
    /**
     * Visitors with a conversation (a chat with messages of both sides), on this day.
     */
    readonly visitors_with_conversation_count: number;
    /**
     * Visitors with a chat, on this day.
     */
    readonly visitors_with_chat_count: number;
    /**
     * Visitors with a chat or a chat suggestion, on this day.
     */
    readonly visitors_affected_by_chat_count: number;
    /**
     * Visitors with an automatic chat suggestion, on this day.
     */
    readonly visitors_autosuggested_count: number;
    /**
     * Conversations, on this day.
     */
    readonly conversation_count: number;
    /**
     * Chats started by an automatic suggestion, on this day.
     */
    readonly chats_from_autosuggest_count: number;
    /**
     * Chats started by a user, on this day.
     */
    readonly chats_from_user_count: number;
    /**
     * Chats started by a visitor, on this day.
     */
    readonly chats_from_visitor_count: number;
    /**
     * Messages of visitors, on this day.
     */
    readonly visitor_message_count: number;
    /**
     * Messages of users, on this day.
     */
    readonly user_message_count: number;
    /**
     * Unanswered chats, on this day.
     */
    readonly missed_chat_count: number;
};
/**
 * Chats of a room in a period.
 */
export type RoomChatStatistics = {
    /**
     * Identifier of the room.
     */
    readonly room_id?: string;
    /**
     * First day.
     */
    readonly start_date?: string;
    /**
     * Last day.
     */
    readonly end_date?: string;
    /**
     * Visitors with a conversation (a chat with messages of both sides), in total.
     */
    readonly total_visitors_with_conversation_count?: number;
    /**
     * Visitors with a chat, in total.
     */
    readonly total_visitors_with_chat_count?: number;
    /**
     * Visitors with a chat or a chat suggestion, in total.
     */
    readonly total_visitors_affected_by_chat_count?: number;
    /**
     * Visitors with an automatic chat suggestion, in total.
     */
    readonly total_visitors_autosuggested_count?: number;
    /**
     * Conversations, in total.
     */
    readonly total_conversation_count?: number;
    /**
     * Chats started by an automatic suggestion, in total.
     */
    readonly total_chats_from_autosuggest_count?: number;
    /**
     * Chats started by a user, in total.
     */
    readonly total_chats_from_user_count?: number;
    /**
     * Chats started by a visitor, in total.
     */
    readonly total_chats_from_visitor_count?: number;
    /**
     * Messages of visitors, in total.
     */
    readonly total_visitor_message_count?: number;
    /**
     * Messages of users, in total.
     */
    readonly total_user_message_count?: number;
    /**
     * Unanswered chats, in total.
     */
    readonly total_missed_chat_count?: number;
    /**
     * The figures by day, in any order.
     */
    readonly by_date?: Array<RoomChatStatisticsOfDay>;
};
/**
 * Chats of a room on one day.
 */
export type RoomChatStatisticsOfDay = {
    /**
     * The day.
     */
    readonly date?: string;
    /**
     * Visitors with a conversation (a chat with messages of both sides), on this day.
     */
    readonly visitors_with_conversation_count?: number;
    /**
     * Visitors with a chat, on this day.
     */
    readonly visitors_with_chat_count?: number;
    /**
     * Visitors with a chat or a chat suggestion, on this day.
     */
    readonly visitors_affected_by_chat_count?: number;
    /**
     * Visitors with an automatic chat suggestion, on this day.
     */
    readonly visitors_autosuggested_count?: number;
    /**
     * Conversations, on this day.
     */
    readonly conversation_count?: number;
    /**
     * Chats started by an automatic suggestion, on this day.
     */
    readonly chats_from_autosuggest_count?: number;
    /**
     * Chats started by a user, on this day.
     */
    readonly chats_from_user_count?: number;
    /**
     * Chats started by a visitor, on this day.
     */
    readonly chats_from_visitor_count?: number;
    /**
     * Messages of visitors, on this day.
     */
    readonly visitor_message_count?: number;
    /**
     * Messages of users, on this day.
     */
    readonly user_message_count?: number;
    /**
     * Unanswered chats, on this day.
     */
    readonly missed_chat_count?: number;
};
/**
 * Sessions and visitors of a room in a period.
 */
export type VisitorStatistics = {
    /**
     * Identifier of the room.
     */
    readonly room_id: string;
    /**
     * First day.
     */
    readonly start_date: string;
    /**
     * Last day.
     */
    readonly end_date: string;
    /**
     * Sessions, in total.
     */
    readonly total_session_count: number;
    /**
     * Visitors, in total.
     */
    readonly total_visitor_count: number;
    /**
     * Visitors on a desktop computer, in total.
     */
    readonly total_desktop_visitors_count: number;
    /**
     * Visitors with a phone, in total.
     */
    readonly total_mobile_visitors_count: number;
    /**
     * Visitors with a tablet, in total.
     */
    readonly total_tablet_visitors_count: number;
    /**
     * The figures by day (`YYYY-MM-DD`).
     */
    readonly by_date: {
        [key: string]: VisitorStatisticsOfDay;
    };
};
/**
 * Sessions and visitors of a room on one day.
 */
export type VisitorStatisticsOfDay = {
    /**
     * Sessions, on this day.
     */
    readonly session_count: number;
    /**
     * Visitors, on this day.
     */
    readonly visitor_count: number;
    /**
     * Visitors on a desktop computer, on this day.
     */
    readonly desktop_visitors_count: number;
    /**
     * Visitors with a phone, on this day.
     */
    readonly mobile_visitors_count: number;
    /**
     * Visitors with a tablet, on this day.
     */
    readonly tablet_visitors_count: number;
};
/**
 * Sessions and visitors of a room by hour. The attributes are unknown.
 */
export type HourlyVisitorStatistics = {
    [key: string]: unknown;
};
/**
 * Actions of rules in a room in a period, and their results. It may have more attributes.
 */
export type RuleStatistics = {
    /**
     * Identifier of the room.
     */
    readonly room_id: string;
    /**
     * First day.
     */
    readonly start_date: string;
    /**
     * Last day.
     */
    readonly end_date: string;
    /**
     * Number of actions of rules.
     */
    readonly total_impression_count: number;
    /**
     * Sessions with an action of a rule.
     */
    readonly session_with_impression_count: number;
    /**
     * Visitors with an action of a rule.
     */
    readonly visitor_with_impression_count: number;
    /**
     * Reached goals.
     */
    readonly total_goal_count: number;
    /**
     * Purchases.
     */
    readonly total_purchase_count: number;
    /**
     * Percentage that led to a goal, with two decimals.
     */
    readonly conversion_rate: string | number | null;
    /**
     * The figures by goal.
     */
    readonly goals?: Array<GoalStatistics>;
    /**
     * Currencies of the purchases.
     */
    readonly currencies?: Array<string>;
    /**
     * The figures of purchases by currency.
     */
    readonly purchases_by_currency?: Array<PurchaseStatistics>;
    [key: string]: unknown;
};
/**
 * How often a goal was reached.
 */
export type GoalStatistics = {
    /**
     * Identifier of the goal.
     */
    readonly goal_id: string;
    /**
     * Number of times it was reached.
     */
    readonly count: number;
    /**
     * Percentage that led to it, with two decimals.
     */
    readonly conversion_rate: string | number | null;
};
/**
 * Purchases in one currency.
 */
export type PurchaseStatistics = {
    /**
     * ISO 4217 code of the currency.
     */
    readonly code: string;
    /**
     * Purchases.
     */
    readonly purchase_count: number;
    /**
     * Total value, with two decimals.
     */
    readonly sales_value: string | number | null;
    /**
     * Average value per buyer, with two decimals.
     */
    readonly avg_value_per_buyer: string | number | null;
};
/**
 * Present users of an organization in a period.
 */
export type UserPresenceCounts = {
    /**
     * Identifier of the organization.
     */
    readonly organization_id: string;
    /**
     * First day.
     */
    readonly start_date: string;
    /**
     * Last day.
     */
    readonly end_date: string;
    /**
     * Maximum number of users in a quarter of an hour.
     */
    readonly max_user_count: number;
    /**
     * Average number of users in a quarter of an hour, with two decimals.
     */
    readonly average_user_count: string | number | null;
    /**
     * The quarters of an hour with present users.
     */
    readonly quarter_hourly: Array<UserPresenceCount>;
};
/**
 * Present users of an organization in a quarter of an hour.
 */
export type UserPresenceCount = {
    /**
     * The day.
     */
    readonly date: string;
    /**
     * Number of present users.
     */
    readonly user_count: number;
    /**
     * Start of the quarter, in minutes from the beginning of the day.
     */
    readonly minute_of_day: number;
};
/**
 * Present users of a room in a period.
 */
export type RoomUserPresenceCounts = {
    /**
     * Identifier of the room.
     */
    readonly room_id?: string;
    /**
     * First day.
     */
    readonly start_date?: string;
    /**
     * Last day.
     */
    readonly end_date?: string;
    /**
     * The figures by hour.
     */
    readonly hourly?: Array<HourlyUserPresence>;
};
/**
 * Present users of a room in one hour.
 */
export type HourlyUserPresence = {
    /**
     * The day.
     */
    readonly date?: string;
    /**
     * The hour, from 0.
     */
    readonly hour_of_day?: number;
    /**
     * Number of present users.
     */
    readonly user_count?: number;
};
/**
 * What to count, the period and the grouping.
 */
export type SessionQuery = {
    /**
     * The period.
     */
    interval: QueryInterval;
    /**
     * Length of a bucket.
     */
    granularity: Granularity;
    /**
     * What to compute; one column for each.
     */
    aggregations: Array<SessionAggregation>;
    /**
     * Dimensions to group by; empty or missing for none.
     */
    group_by?: Array<string>;
    /**
     * Filter; everything is counted if missing.
     */
    filters?: QueryFilter;
};
/**
 * The period.
 */
export type QueryInterval = {
    /**
     * Start, in any time zone.
     */
    start: string;
    /**
     * End, in any time zone.
     */
    end: string;
    /**
     * tz database name of the time zone in which buckets begin; UTC if missing.
     */
    time_zone?: string;
};
/**
 * Length of a bucket; `all` makes the whole interval one bucket.
 */
export type Granularity = 'all' | 'minute' | 'fifteen_minute' | 'thirty_minute' | 'hour' | 'day' | 'week' | 'month' | 'year';
/**
 * A computation over sessions.
 */
export type SessionAggregation = {
    /**
     * Kind of computation; known are `count` and `hyperUnique`, which counts distinct values.
     */
    type: string;
    /**
     * Dimensions of the computation.
     */
    fields?: Array<string>;
};
/**
 * A `selector`, which matches a `value` of a `dimension`, or an `and`, which combines all filters in `fields`. An empty object matches everything. There are other types, which could not be read.
 */
export type QueryFilter = {
    /**
     * Kind of the filter; `selector` and `and` are known.
     */
    type?: string;
    /**
     * Dimension of a selector.
     */
    dimension?: string;
    /**
     * Value of a selector.
     */
    value?: string;
    /**
     * The filters combined by an `and`.
     */
    fields?: Array<QueryFilter>;
};
/**
 * A table.
 */
export type QueryResult = {
    /**
     * The columns, in the order of the values in a row.
     */
    readonly fields: Array<QueryColumn>;
    /**
     * The rows, one for each bucket and group.
     */
    readonly data: Array<Array<unknown>>;
};
/**
 * A column of a result.
 */
export type QueryColumn = {
    /**
     * Name of the dimension or metric.
     */
    readonly name: string;
    /**
     * Kind of content of the column.
     */
    readonly type: ColumnType;
};
/**
 * Whether a column is a dimension or a metric. Other values are possible.
 */
export type ColumnType = 'dimension' | 'metric' | (string & {});
/**
 * What to count, the period and the grouping.
 */
export type EventQuery = {
    /**
     * The period.
     */
    interval: QueryInterval;
    /**
     * Length of a bucket.
     */
    granularity: Granularity;
    /**
     * Vendor name of the events.
     */
    vendor: string;
    /**
     * What to compute; one column for each.
     */
    aggregations: Array<EventAggregation>;
    /**
     * Kinds of event sources; all if missing.
     */
    sources?: Array<EventSource>;
    /**
     * Dimensions to group by, such as `category`, `action` and `label`; none if missing.
     */
    group_by?: Array<string>;
    /**
     * Filter; everything is counted if missing.
     */
    filters?: QueryFilter;
};
/**
 * A computation over events; names ending in `uniq` count distinct values.
 */
export type EventAggregation = 'min' | 'max' | 'sum' | 'count' | 'avg' | 'category_uniq' | 'action_uniq' | 'label_uniq' | 'visitor_id_uniq' | 'session_id_uniq' | 'user_id_uniq';
/**
 * Whether the sender of an event was authenticated.
 */
export type EventSource = 'trusted' | 'untrusted';
/**
 * A report card. It may have more attributes.
 */
export type ConversationalReport = {
    /**
     * Identifier of the report card.
     */
    readonly id: string;
    /**
     * Identifier of the organization.
     */
    readonly organization_id?: string;
    /**
     * Identifier of the workflow of the card; null if there is none.
     */
    readonly workflow?: string | null;
    /**
     * Name of the report card.
     */
    readonly name: string;
    /**
     * Whether it is sent when the threshold is reached.
     */
    readonly is_target_enabled?: boolean;
    /**
     * Threshold; may be null while the target is disabled.
     */
    readonly reporting_threshold?: number | null;
    /**
     * Identifier of the reported metric.
     */
    readonly reporting_metric_id?: string;
    /**
     * Filters of the metric; null for none.
     */
    readonly reporting_query_args?: ReportQueryArguments | null;
    /**
     * Counted field; null if not applicable.
     */
    readonly reporting_count_field_type?: CountedField | null;
    /**
     * Sending interval, an ISO 8601 duration; `P1D`, `P1W` and `P1M` are known.
     */
    readonly reporting_period?: string;
    [key: string]: unknown;
};
/**
 * Values by the names in the metric's `filters`.
 */
export type ReportQueryArguments = {
    [key: string]: unknown;
};
/**
 * Field counted by a report card. Other values are possible.
 */
export type CountedField = 'event_id' | 'session_id' | 'visitor_id' | (string & {});
/**
 * A metric for reports. It may have more attributes.
 */
export type ReportMetric = {
    /**
     * Identifier of the metric.
     */
    readonly id?: string;
    /**
     * Available filters of the metric, of unknown form, so of any type.
     */
    readonly filters?: unknown;
    [key: string]: unknown;
};
/**
 * The reported room.
 */
export type ReportedRoomId = Uuid;
/**
 * First day of the report.
 */
export type StartDate = string;
/**
 * Last day of the report, inclusive. A range has at most 180 days.
 */
export type EndDate = string;
/**
 * The organization that owns the resources; the caller must have access to it.
 */
export type OrganizationId = Uuid;
/**
 * The user whose events are counted.
 */
export type EventsOfUserId = Uuid;
export type GetDailyChatStatisticsData = {
    body?: never;
    path: {
        /**
         * The reported room.
         */
        room_id: Uuid;
    };
    query: {
        /**
         * First day of the report.
         */
        start_date: string;
        /**
         * Last day of the report, inclusive. A range has at most 180 days.
         */
        end_date: string;
    };
    url: '/api/reporting/v1/rooms/{room_id}/visitorchatstats/daily/';
};
export type GetDailyChatStatisticsErrors = {
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    400: unknown;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    401: unknown;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    403: unknown;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    404: unknown;
};
export type GetDailyChatStatisticsResponses = {
    /**
     * The figures.
     */
    200: ChatStatistics;
};
export type GetDailyChatStatisticsResponse = GetDailyChatStatisticsResponses[keyof GetDailyChatStatisticsResponses];
export type GetRoomChatStatisticsData = {
    body?: never;
    path: {
        /**
         * The reported room.
         */
        room_id: Uuid;
    };
    query: {
        /**
         * First day of the report.
         */
        start_date: string;
        /**
         * Last day of the report, inclusive. A range has at most 180 days.
         */
        end_date: string;
    };
    url: '/api/reporting/v1/rooms/{room_id}/chat-stats/daily/';
};
export type GetRoomChatStatisticsErrors = {
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    400: unknown;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    401: unknown;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    403: unknown;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    404: unknown;
};
export type GetRoomChatStatisticsResponses = {
    /**
     * The figures.
     */
    200: RoomChatStatistics;
};
export type GetRoomChatStatisticsResponse = GetRoomChatStatisticsResponses[keyof GetRoomChatStatisticsResponses];
export type GetVisitorStatisticsData = {
    body?: never;
    path: {
        /**
         * The reported room.
         */
        room_id: Uuid;
    };
    query: {
        /**
         * First day of the report.
         */
        start_date: string;
        /**
         * Last day of the report, inclusive. A range has at most 180 days.
         */
        end_date: string;
    };
    url: '/api/reporting/v1/rooms/{room_id}/visitor-stats/';
};
export type GetVisitorStatisticsErrors = {
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    400: unknown;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    401: unknown;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    403: unknown;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    404: unknown;
};
export type GetVisitorStatisticsResponses = {
    /**
     * The figures.
     */
    200: VisitorStatistics;
};
export type GetVisitorStatisticsResponse = GetVisitorStatisticsResponses[keyof GetVisitorStatisticsResponses];
export type GetHourlyVisitorStatisticsData = {
    body?: never;
    path: {
        /**
         * The reported room.
         */
        room_id: Uuid;
    };
    query: {
        /**
         * First day of the report.
         */
        start_date: string;
        /**
         * Last day of the report, inclusive. A range has at most 180 days.
         */
        end_date: string;
    };
    url: '/api/reporting/v1/rooms/{room_id}/visitor-stats/hourly/';
};
export type GetHourlyVisitorStatisticsErrors = {
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    400: unknown;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    401: unknown;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    403: unknown;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    404: unknown;
};
export type GetHourlyVisitorStatisticsResponses = {
    /**
     * The figures.
     */
    200: HourlyVisitorStatistics;
};
export type GetHourlyVisitorStatisticsResponse = GetHourlyVisitorStatisticsResponses[keyof GetHourlyVisitorStatisticsResponses];
export type GetDailyRuleStatisticsData = {
    body?: never;
    path: {
        /**
         * The reported room.
         */
        room_id: Uuid;
    };
    query: {
        /**
         * First day of the report.
         */
        start_date: string;
        /**
         * Last day of the report, inclusive. A range has at most 180 days.
         */
        end_date: string;
    };
    url: '/api/reporting/v1/rooms/{room_id}/rules/daily/';
};
export type GetDailyRuleStatisticsErrors = {
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    400: unknown;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    401: unknown;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    403: unknown;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    404: unknown;
};
export type GetDailyRuleStatisticsResponses = {
    /**
     * The figures.
     */
    200: RuleStatistics;
};
export type GetDailyRuleStatisticsResponse = GetDailyRuleStatisticsResponses[keyof GetDailyRuleStatisticsResponses];
export type GetUserPresenceCountsData = {
    body?: never;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
    };
    query: {
        /**
         * First day of the report.
         */
        start_date: string;
        /**
         * Last day of the report, inclusive. A range has at most 180 days.
         */
        end_date: string;
    };
    url: '/api/reporting/v1/orgs/{organization_id}/user-presence-counts/quarter-hourly';
};
export type GetUserPresenceCountsErrors = {
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    400: unknown;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    401: unknown;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    403: unknown;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    404: unknown;
};
export type GetUserPresenceCountsResponses = {
    /**
     * The figures.
     */
    200: UserPresenceCounts;
};
export type GetUserPresenceCountsResponse = GetUserPresenceCountsResponses[keyof GetUserPresenceCountsResponses];
export type GetRoomUserPresenceCountsData = {
    body?: never;
    path: {
        /**
         * The reported room.
         */
        room_id: Uuid;
    };
    query: {
        /**
         * First day of the report.
         */
        start_date: string;
        /**
         * Last day of the report, inclusive. A range has at most 180 days.
         */
        end_date: string;
    };
    url: '/api/reporting/v1/rooms/{room_id}/user-presence-counts/';
};
export type GetRoomUserPresenceCountsErrors = {
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    400: unknown;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    401: unknown;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    403: unknown;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    404: unknown;
};
export type GetRoomUserPresenceCountsResponses = {
    /**
     * The figures.
     */
    200: RoomUserPresenceCounts;
};
export type GetRoomUserPresenceCountsResponse = GetRoomUserPresenceCountsResponses[keyof GetRoomUserPresenceCountsResponses];
export type QueryChatSessionsData = {
    body: SessionQuery;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
    };
    query?: never;
    url: '/api/reporting/v1/orgs/{organization_id}/chat_sessions';
};
export type QueryChatSessionsErrors = {
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    400: unknown;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    401: unknown;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    403: unknown;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    404: unknown;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    415: unknown;
};
export type QueryChatSessionsResponses = {
    /**
     * The result.
     */
    200: QueryResult;
};
export type QueryChatSessionsResponse = QueryChatSessionsResponses[keyof QueryChatSessionsResponses];
export type QueryVisitorSessionsData = {
    body: SessionQuery;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
    };
    query?: never;
    url: '/api/reporting/v1/orgs/{organization_id}/visitor_sessions';
};
export type QueryVisitorSessionsErrors = {
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    400: unknown;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    401: unknown;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    403: unknown;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    404: unknown;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    415: unknown;
};
export type QueryVisitorSessionsResponses = {
    /**
     * The result.
     */
    200: QueryResult;
};
export type QueryVisitorSessionsResponse = QueryVisitorSessionsResponses[keyof QueryVisitorSessionsResponses];
export type QueryOrganizationEventsData = {
    body: EventQuery;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
    };
    query?: never;
    url: '/api/events/v2/orgs/{organization_id}/fetch/';
};
export type QueryOrganizationEventsErrors = {
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    400: unknown;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    401: unknown;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    403: unknown;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    404: unknown;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    415: unknown;
};
export type QueryOrganizationEventsResponses = {
    /**
     * The result.
     */
    200: QueryResult;
};
export type QueryOrganizationEventsResponse = QueryOrganizationEventsResponses[keyof QueryOrganizationEventsResponses];
export type QueryUserEventsData = {
    body: EventQuery;
    path: {
        /**
         * The user whose events are counted.
         */
        user_id: Uuid;
    };
    query?: never;
    url: '/api/events/v2/users/{user_id}/fetch/';
};
export type QueryUserEventsErrors = {
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    400: unknown;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    401: unknown;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    403: unknown;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    404: unknown;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    415: unknown;
};
export type QueryUserEventsResponses = {
    /**
     * The result.
     */
    200: QueryResult;
};
export type QueryUserEventsResponse = QueryUserEventsResponses[keyof QueryUserEventsResponses];
export type ListConversationalReportsData = {
    body?: never;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
    };
    query?: never;
    url: '/api/objectives/v1/orgs/{organization_id}/reports/';
};
export type ListConversationalReportsErrors = {
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    401: unknown;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    403: unknown;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    404: unknown;
};
export type ListConversationalReportsResponses = {
    /**
     * The report cards.
     */
    200: Array<ConversationalReport>;
};
export type ListConversationalReportsResponse = ListConversationalReportsResponses[keyof ListConversationalReportsResponses];
export type ListReportMetricsData = {
    body?: never;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
    };
    query?: never;
    url: '/api/objectives/v1/orgs/{organization_id}/available_metrics';
};
export type ListReportMetricsErrors = {
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    401: unknown;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    403: unknown;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    404: unknown;
};
export type ListReportMetricsResponses = {
    /**
     * The metrics.
     */
    200: Array<ReportMetric>;
};
export type ListReportMetricsResponse = ListReportMetricsResponses[keyof ListReportMetricsResponses];
