export declare const getDailyChatStatistics: {
    readonly id: "getDailyChatStatistics";
    readonly method: "GET";
    readonly path: "/api/reporting/v1/rooms/{room_id}/visitorchatstats/daily/";
    readonly query: {
        readonly start_date: {
            readonly required: true;
        };
        readonly end_date: {
            readonly required: true;
        };
    };
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const getRoomChatStatistics: {
    readonly id: "getRoomChatStatistics";
    readonly method: "GET";
    readonly path: "/api/reporting/v1/rooms/{room_id}/chat-stats/daily/";
    readonly query: {
        readonly start_date: {
            readonly required: true;
        };
        readonly end_date: {
            readonly required: true;
        };
    };
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const getVisitorStatistics: {
    readonly id: "getVisitorStatistics";
    readonly method: "GET";
    readonly path: "/api/reporting/v1/rooms/{room_id}/visitor-stats/";
    readonly query: {
        readonly start_date: {
            readonly required: true;
        };
        readonly end_date: {
            readonly required: true;
        };
    };
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const getHourlyVisitorStatistics: {
    readonly id: "getHourlyVisitorStatistics";
    readonly method: "GET";
    readonly path: "/api/reporting/v1/rooms/{room_id}/visitor-stats/hourly/";
    readonly query: {
        readonly start_date: {
            readonly required: true;
        };
        readonly end_date: {
            readonly required: true;
        };
    };
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const getUserPresenceCounts: {
    readonly id: "getUserPresenceCounts";
    readonly method: "GET";
    readonly path: "/api/reporting/v1/orgs/{organization_id}/user-presence-counts/quarter-hourly";
    readonly query: {
        readonly start_date: {
            readonly required: true;
        };
        readonly end_date: {
            readonly required: true;
        };
    };
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const getRoomUserPresenceCounts: {
    readonly id: "getRoomUserPresenceCounts";
    readonly method: "GET";
    readonly path: "/api/reporting/v1/rooms/{room_id}/user-presence-counts/";
    readonly query: {
        readonly start_date: {
            readonly required: true;
        };
        readonly end_date: {
            readonly required: true;
        };
    };
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const getDailyRuleStatistics: {
    readonly id: "getDailyRuleStatistics";
    readonly method: "GET";
    readonly path: "/api/reporting/v1/rooms/{room_id}/rules/daily/";
    readonly query: {
        readonly start_date: {
            readonly required: true;
        };
        readonly end_date: {
            readonly required: true;
        };
    };
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const queryChatSessions: {
    readonly id: "queryChatSessions";
    readonly method: "POST";
    readonly path: "/api/reporting/v1/orgs/{organization_id}/chat_sessions";
    readonly body: readonly ["application/json"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const queryVisitorSessions: {
    readonly id: "queryVisitorSessions";
    readonly method: "POST";
    readonly path: "/api/reporting/v1/orgs/{organization_id}/visitor_sessions";
    readonly body: readonly ["application/json"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const queryOrganizationEvents: {
    readonly id: "queryOrganizationEvents";
    readonly method: "POST";
    readonly path: "/api/events/v2/orgs/{organization_id}/fetch/";
    readonly body: readonly ["application/json"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const queryUserEvents: {
    readonly id: "queryUserEvents";
    readonly method: "POST";
    readonly path: "/api/events/v2/users/{user_id}/fetch/";
    readonly body: readonly ["application/json"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const listConversationalReports: {
    readonly id: "listConversationalReports";
    readonly method: "GET";
    readonly path: "/api/objectives/v1/orgs/{organization_id}/reports/";
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const listReportMetrics: {
    readonly id: "listReportMetrics";
    readonly method: "GET";
    readonly path: "/api/objectives/v1/orgs/{organization_id}/available_metrics";
    readonly answers: {
        readonly "200": "json";
    };
};
