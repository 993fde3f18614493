export type ClientOptions = {
    baseUrl: 'https://api.giosg.com' | (string & {});
};
/**
 * Identifier of a resource, a UUID with dashes. Send it in lower case, as the API writes it.
 */
export type Uuid = string;
/**
 * Chats of a room over some days.
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
     * Visitors who had a conversation, that is a chat in which both sides wrote, all days together.
     */
    readonly total_visitors_with_conversation_count: number;
    /**
     * Visitors who had a chat, all days together.
     */
    readonly total_visitors_with_chat_count: number;
    /**
     * Visitors who had a chat or were suggested one, all days together.
     */
    readonly total_visitors_affected_by_chat_count: number;
    /**
     * Visitors to whom a chat was suggested automatically, all days together.
     */
    readonly total_visitors_autosuggested_count: number;
    /**
     * Conversations, all days together.
     */
    readonly total_conversation_count: number;
    /**
     * Chats that began with an automatic suggestion, all days together.
     */
    readonly total_chats_from_autosuggest_count: number;
    /**
     * Chats that a user began, all days together.
     */
    readonly total_chats_from_user_count: number;
    /**
     * Chats that a visitor began, all days together.
     */
    readonly total_chats_from_visitor_count: number;
    /**
     * Messages of visitors, all days together.
     */
    readonly total_visitor_message_count: number;
    /**
     * Messages of users, all days together.
     */
    readonly total_user_message_count: number;
    /**
     * Chats that nobody answered, all days together.
     */
    readonly total_missed_chat_count: number;
    /**
     * The figures of each day.
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
     * Visitors who had a conversation, that is a chat in which both sides wrote, on this day.
     */
    readonly visitors_with_conversation_count: number;
    /**
     * Visitors who had a chat, on this day.
     */
    readonly visitors_with_chat_count: number;
    /**
     * Visitors who had a chat or were suggested one, on this day.
     */
    readonly visitors_affected_by_chat_count: number;
    /**
     * Visitors to whom a chat was suggested automatically, on this day.
     */
    readonly visitors_autosuggested_count: number;
    /**
     * Conversations, on this day.
     */
    readonly conversation_count: number;
    /**
     * Chats that began with an automatic suggestion, on this day.
     */
    readonly chats_from_autosuggest_count: number;
    /**
     * Chats that a user began, on this day.
     */
    readonly chats_from_user_count: number;
    /**
     * Chats that a visitor began, on this day.
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
     * Chats that nobody answered, on this day.
     */
    readonly missed_chat_count: number;
};
/**
 * Chats of a room over some days.
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
     * Visitors who had a conversation, that is a chat in which both sides wrote, all days together.
     */
    readonly total_visitors_with_conversation_count?: number;
    /**
     * Visitors who had a chat, all days together.
     */
    readonly total_visitors_with_chat_count?: number;
    /**
     * Visitors who had a chat or were suggested one, all days together.
     */
    readonly total_visitors_affected_by_chat_count?: number;
    /**
     * Visitors to whom a chat was suggested automatically, all days together.
     */
    readonly total_visitors_autosuggested_count?: number;
    /**
     * Conversations, all days together.
     */
    readonly total_conversation_count?: number;
    /**
     * Chats that began with an automatic suggestion, all days together.
     */
    readonly total_chats_from_autosuggest_count?: number;
    /**
     * Chats that a user began, all days together.
     */
    readonly total_chats_from_user_count?: number;
    /**
     * Chats that a visitor began, all days together.
     */
    readonly total_chats_from_visitor_count?: number;
    /**
     * Messages of visitors, all days together.
     */
    readonly total_visitor_message_count?: number;
    /**
     * Messages of users, all days together.
     */
    readonly total_user_message_count?: number;
    /**
     * Chats that nobody answered, all days together.
     */
    readonly total_missed_chat_count?: number;
    /**
     * The figures of each day, in any order.
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
     * Visitors who had a conversation, that is a chat in which both sides wrote, on this day.
     */
    readonly visitors_with_conversation_count?: number;
    /**
     * Visitors who had a chat, on this day.
     */
    readonly visitors_with_chat_count?: number;
    /**
     * Visitors who had a chat or were suggested one, on this day.
     */
    readonly visitors_affected_by_chat_count?: number;
    /**
     * Visitors to whom a chat was suggested automatically, on this day.
     */
    readonly visitors_autosuggested_count?: number;
    /**
     * Conversations, on this day.
     */
    readonly conversation_count?: number;
    /**
     * Chats that began with an automatic suggestion, on this day.
     */
    readonly chats_from_autosuggest_count?: number;
    /**
     * Chats that a user began, on this day.
     */
    readonly chats_from_user_count?: number;
    /**
     * Chats that a visitor began, on this day.
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
     * Chats that nobody answered, on this day.
     */
    readonly missed_chat_count?: number;
};
/**
 * Sessions and visitors of a room over some days.
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
     * Sessions, all days together.
     */
    readonly total_session_count: number;
    /**
     * Visitors, all days together.
     */
    readonly total_visitor_count: number;
    /**
     * Visitors at a desktop computer, all days together.
     */
    readonly total_desktop_visitors_count: number;
    /**
     * Visitors with a phone, all days together.
     */
    readonly total_mobile_visitors_count: number;
    /**
     * Visitors with a tablet, all days together.
     */
    readonly total_tablet_visitors_count: number;
    /**
     * The figures of each day, by the day (`YYYY-MM-DD`).
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
     * Visitors at a desktop computer, on this day.
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
 * Sessions and visitors of a room by hour. What it holds is not known.
 */
export type HourlyVisitorStatistics = {
    [key: string]: unknown;
};
/**
 * What rules did in a room over some days, and what came of it. It holds more than is listed here.
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
     * Times that a rule did something.
     */
    readonly total_impression_count: number;
    /**
     * Sessions in which a rule did something.
     */
    readonly session_with_impression_count: number;
    /**
     * Visitors for whom a rule did something.
     */
    readonly visitor_with_impression_count: number;
    /**
     * Goals that were reached.
     */
    readonly total_goal_count: number;
    /**
     * Purchases.
     */
    readonly total_purchase_count: number;
    /**
     * Share of those that led to a goal, in percent with two decimals.
     */
    readonly conversion_rate: string | number | null;
    /**
     * The figures of each goal.
     */
    readonly goals?: Array<GoalStatistics>;
    /**
     * Currencies of the purchases.
     */
    readonly currencies?: Array<string>;
    /**
     * The figures of the purchases in each currency.
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
     * Times that it was reached.
     */
    readonly count: number;
    /**
     * Share of those that led to it, in percent with two decimals.
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
     * What they came to, with two decimals.
     */
    readonly sales_value: string | number | null;
    /**
     * What a buyer bought for on average, with two decimals.
     */
    readonly avg_value_per_buyer: string | number | null;
};
/**
 * Present users of an organization over some days.
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
     * The most users of any quarter.
     */
    readonly max_user_count: number;
    /**
     * Users of a quarter on average, with two decimals.
     */
    readonly average_user_count: string | number | null;
    /**
     * The quarters of an hour in which somebody was present.
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
     * Users who were present.
     */
    readonly user_count: number;
    /**
     * When the quarter begins, in minutes from the beginning of the day.
     */
    readonly minute_of_day: number;
};
/**
 * Users who were present in a room over some days.
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
     * The hours of the days.
     */
    readonly hourly?: Array<HourlyUserPresence>;
};
/**
 * Users who were present in a room in one hour.
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
     * Users who were present.
     */
    readonly user_count?: number;
};
/**
 * What to count, when, and how to split it.
 */
export type SessionQuery = {
    /**
     * From when until when.
     */
    interval: QueryInterval;
    /**
     * How long a bucket is.
     */
    granularity: Granularity;
    /**
     * What to compute; each makes a column.
     */
    aggregations: Array<SessionAggregation>;
    /**
     * Names of the dimensions to group by; empty or left out for none.
     */
    group_by?: Array<string>;
    /**
     * What is counted; everything if left out.
     */
    filters?: QueryFilter;
};
/**
 * From when until when.
 */
export type QueryInterval = {
    /**
     * First moment, in any time zone.
     */
    start: string;
    /**
     * The moment with which it ends, in any time zone.
     */
    end: string;
    /**
     * Name of the time zone, as in the tz database, by which buckets begin; UTC if left out.
     */
    time_zone?: string;
};
/**
 * How long a bucket is; `all` makes one of the whole interval.
 */
export type Granularity = 'all' | 'minute' | 'fifteen_minute' | 'thirty_minute' | 'hour' | 'day' | 'week' | 'month' | 'year';
/**
 * Something to compute over sessions.
 */
export type SessionAggregation = {
    /**
     * What to compute; `count` and `hyperUnique`, which counts different values, are known.
     */
    type: string;
    /**
     * Names of the dimensions that it is computed over.
     */
    fields?: Array<string>;
};
/**
 * What is counted: a `selector`, which asks for one `value` of one `dimension`, or an `and`, which asks for all filters in `fields`. An empty object filters nothing. There are other types, which could not be read.
 */
export type QueryFilter = {
    /**
     * Kind of the filter; `selector` and `and` are known.
     */
    type?: string;
    /**
     * Name of the dimension that a selector looks at.
     */
    dimension?: string;
    /**
     * The value that a selector asks for.
     */
    value?: string;
    /**
     * The filters that an `and` joins.
     */
    fields?: Array<QueryFilter>;
};
/**
 * A table.
 */
export type QueryResult = {
    /**
     * The columns, in the order of the values of each row.
     */
    readonly fields: Array<QueryColumn>;
    /**
     * The rows, one for each bucket and, where it is grouped, each group.
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
     * What the column holds.
     */
    readonly type: ColumnType;
};
/**
 * Whether a column holds what is grouped by or what is counted. Other values may come.
 */
export type ColumnType = 'dimension' | 'metric' | (string & {});
/**
 * What to count, when, and how to split it.
 */
export type EventQuery = {
    /**
     * From when until when.
     */
    interval: QueryInterval;
    /**
     * How long a bucket is.
     */
    granularity: Granularity;
    /**
     * Whose events, by the name that the events carry.
     */
    vendor: string;
    /**
     * What to compute; each makes a column.
     */
    aggregations: Array<EventAggregation>;
    /**
     * Only events of these kinds of sources; of all if left out.
     */
    sources?: Array<EventSource>;
    /**
     * Names of the dimensions to group by, such as `category`, `action` and `label`; none if left out.
     */
    group_by?: Array<string>;
    /**
     * What is counted; everything if left out.
     */
    filters?: QueryFilter;
};
/**
 * Something to compute over events; those that end in `uniq` count different values.
 */
export type EventAggregation = 'min' | 'max' | 'sum' | 'count' | 'avg' | 'category_uniq' | 'action_uniq' | 'label_uniq' | 'visitor_id_uniq' | 'session_id_uniq' | 'user_id_uniq';
/**
 * Whether the sender of an event had credentials.
 */
export type EventSource = 'trusted' | 'untrusted';
/**
 * A report card. It holds more than is listed here.
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
     * Identifier of the workflow that the card is attached to; null for none.
     */
    readonly workflow?: string | null;
    /**
     * Name of the report card.
     */
    readonly name: string;
    /**
     * Whether it is sent as soon as the threshold is met.
     */
    readonly is_target_enabled?: boolean;
    /**
     * The figure to be met; it can be null while the target is off.
     */
    readonly reporting_threshold?: number | null;
    /**
     * Identifier of the metric that is reported on.
     */
    readonly reporting_metric_id?: string;
    /**
     * What the metric is limited to; null for nothing.
     */
    readonly reporting_query_args?: ReportQueryArguments | null;
    /**
     * What is counted; null where that does not apply.
     */
    readonly reporting_count_field_type?: CountedField | null;
    /**
     * How often it is sent, an ISO 8601 duration; `P1D`, `P1W` and `P1M` are known.
     */
    readonly reporting_period?: string;
    [key: string]: unknown;
};
/**
 * Values by the names that the metric's `filters` give.
 */
export type ReportQueryArguments = {
    [key: string]: unknown;
};
/**
 * What a report card counts. Other values may come.
 */
export type CountedField = 'event_id' | 'session_id' | 'visitor_id' | (string & {});
/**
 * Something that can be reported on. It holds more than is listed here.
 */
export type ReportMetric = {
    /**
     * Identifier of the metric.
     */
    readonly id?: string;
    /**
     * What the metric can be limited to; its form is not known, so it may be of any type.
     */
    readonly filters?: unknown;
    [key: string]: unknown;
};
/**
 * The room that is reported on.
 */
export type ReportedRoomId = Uuid;
/**
 * First day of the report.
 */
export type StartDate = string;
/**
 * Last day of the report, included. A range has at most 180 days.
 */
export type EndDate = string;
/**
 * The organization whose resources are meant; the caller must be allowed to see it.
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
         * The room that is reported on.
         */
        room_id: Uuid;
    };
    query: {
        /**
         * First day of the report.
         */
        start_date: string;
        /**
         * Last day of the report, included. A range has at most 180 days.
         */
        end_date: string;
    };
    url: '/api/reporting/v1/rooms/{room_id}/visitorchatstats/daily/';
};
export type GetDailyChatStatisticsErrors = {
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    400: unknown;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    401: unknown;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    403: unknown;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
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
         * The room that is reported on.
         */
        room_id: Uuid;
    };
    query: {
        /**
         * First day of the report.
         */
        start_date: string;
        /**
         * Last day of the report, included. A range has at most 180 days.
         */
        end_date: string;
    };
    url: '/api/reporting/v1/rooms/{room_id}/chat-stats/daily/';
};
export type GetRoomChatStatisticsErrors = {
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    400: unknown;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    401: unknown;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    403: unknown;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
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
         * The room that is reported on.
         */
        room_id: Uuid;
    };
    query: {
        /**
         * First day of the report.
         */
        start_date: string;
        /**
         * Last day of the report, included. A range has at most 180 days.
         */
        end_date: string;
    };
    url: '/api/reporting/v1/rooms/{room_id}/visitor-stats/';
};
export type GetVisitorStatisticsErrors = {
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    400: unknown;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    401: unknown;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    403: unknown;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
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
         * The room that is reported on.
         */
        room_id: Uuid;
    };
    query: {
        /**
         * First day of the report.
         */
        start_date: string;
        /**
         * Last day of the report, included. A range has at most 180 days.
         */
        end_date: string;
    };
    url: '/api/reporting/v1/rooms/{room_id}/visitor-stats/hourly/';
};
export type GetHourlyVisitorStatisticsErrors = {
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    400: unknown;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    401: unknown;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    403: unknown;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
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
         * The room that is reported on.
         */
        room_id: Uuid;
    };
    query: {
        /**
         * First day of the report.
         */
        start_date: string;
        /**
         * Last day of the report, included. A range has at most 180 days.
         */
        end_date: string;
    };
    url: '/api/reporting/v1/rooms/{room_id}/rules/daily/';
};
export type GetDailyRuleStatisticsErrors = {
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    400: unknown;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    401: unknown;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    403: unknown;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
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
         * The organization whose resources are meant; the caller must be allowed to see it.
         */
        organization_id: Uuid;
    };
    query: {
        /**
         * First day of the report.
         */
        start_date: string;
        /**
         * Last day of the report, included. A range has at most 180 days.
         */
        end_date: string;
    };
    url: '/api/reporting/v1/orgs/{organization_id}/user-presence-counts/quarter-hourly';
};
export type GetUserPresenceCountsErrors = {
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    400: unknown;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    401: unknown;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    403: unknown;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
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
         * The room that is reported on.
         */
        room_id: Uuid;
    };
    query: {
        /**
         * First day of the report.
         */
        start_date: string;
        /**
         * Last day of the report, included. A range has at most 180 days.
         */
        end_date: string;
    };
    url: '/api/reporting/v1/rooms/{room_id}/user-presence-counts/';
};
export type GetRoomUserPresenceCountsErrors = {
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    400: unknown;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    401: unknown;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    403: unknown;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
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
         * The organization whose resources are meant; the caller must be allowed to see it.
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
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    400: unknown;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    401: unknown;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    403: unknown;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    404: unknown;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    415: unknown;
};
export type QueryChatSessionsResponses = {
    /**
     * What was counted.
     */
    200: QueryResult;
};
export type QueryChatSessionsResponse = QueryChatSessionsResponses[keyof QueryChatSessionsResponses];
export type QueryVisitorSessionsData = {
    body: SessionQuery;
    path: {
        /**
         * The organization whose resources are meant; the caller must be allowed to see it.
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
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    400: unknown;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    401: unknown;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    403: unknown;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    404: unknown;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    415: unknown;
};
export type QueryVisitorSessionsResponses = {
    /**
     * What was counted.
     */
    200: QueryResult;
};
export type QueryVisitorSessionsResponse = QueryVisitorSessionsResponses[keyof QueryVisitorSessionsResponses];
export type QueryOrganizationEventsData = {
    body: EventQuery;
    path: {
        /**
         * The organization whose resources are meant; the caller must be allowed to see it.
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
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    400: unknown;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    401: unknown;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    403: unknown;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    404: unknown;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    415: unknown;
};
export type QueryOrganizationEventsResponses = {
    /**
     * What was counted.
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
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    400: unknown;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    401: unknown;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    403: unknown;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    404: unknown;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    415: unknown;
};
export type QueryUserEventsResponses = {
    /**
     * What was counted.
     */
    200: QueryResult;
};
export type QueryUserEventsResponse = QueryUserEventsResponses[keyof QueryUserEventsResponses];
export type ListConversationalReportsData = {
    body?: never;
    path: {
        /**
         * The organization whose resources are meant; the caller must be allowed to see it.
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
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    401: unknown;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    403: unknown;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
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
         * The organization whose resources are meant; the caller must be allowed to see it.
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
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    401: unknown;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    403: unknown;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
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
