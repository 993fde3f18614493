export declare const authenticateVisitor: {
    readonly id: "authenticateVisitor";
    readonly method: "POST";
    readonly path: "/api/v5/public/orgs/{organization_id}/auth";
    readonly body: readonly ["application/json"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "200": "json";
    };
    readonly public: true;
};
export declare const getPublicRoom: {
    readonly id: "getPublicRoom";
    readonly method: "GET";
    readonly path: "/api/v5/public/orgs/{organization_id}/rooms/{room_id}";
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const getPublicRoomBrand: {
    readonly id: "getPublicRoomBrand";
    readonly method: "GET";
    readonly path: "/api/v5/public/orgs/{organization_id}/rooms/{room_id}/brand";
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const listPublicOnlineUsers: {
    readonly id: "listPublicOnlineUsers";
    readonly method: "GET";
    readonly path: "/api/v5/public/orgs/{organization_id}/rooms/{room_id}/online_users";
    readonly query: {
        readonly cursor: {};
    };
    readonly answers: {
        readonly "200": "json";
    };
    readonly pagination: {
        readonly parameter: "cursor";
        readonly next: readonly ["next"];
        readonly items: readonly ["results"];
        readonly numbered: false;
        readonly optional: false;
    };
};
export declare const createPublicVisitor: {
    readonly id: "createPublicVisitor";
    readonly method: "POST";
    readonly path: "/api/v5/public/orgs/{organization_id}/rooms/{room_id}/visitors";
    readonly body: readonly ["application/json"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "200": "json";
        readonly "201": "json";
    };
};
export declare const replacePublicVisitor: {
    readonly id: "replacePublicVisitor";
    readonly method: "PUT";
    readonly path: "/api/v5/public/orgs/{organization_id}/rooms/{room_id}/visitors/{visitor_id}";
    readonly body: readonly ["application/json"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const updatePublicVisitor: {
    readonly id: "updatePublicVisitor";
    readonly method: "PATCH";
    readonly path: "/api/v5/public/orgs/{organization_id}/rooms/{room_id}/visitors/{visitor_id}";
    readonly body: readonly ["application/json"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const listPublicChats: {
    readonly id: "listPublicChats";
    readonly method: "GET";
    readonly path: "/api/v5/public/visitors/{visitor_id}/chats";
    readonly query: {
        readonly cursor: {};
    };
    readonly answers: {
        readonly "200": "json";
    };
    readonly pagination: {
        readonly parameter: "cursor";
        readonly next: readonly ["next"];
        readonly items: readonly ["results"];
        readonly numbered: false;
        readonly optional: false;
    };
};
export declare const createPublicChat: {
    readonly id: "createPublicChat";
    readonly method: "POST";
    readonly path: "/api/v5/public/orgs/{organization_id}/rooms/{room_id}/visitors/{visitor_id}/chats";
    readonly query: {
        readonly auto_resume: {};
    };
    readonly answers: {
        readonly "201": "json";
        readonly "200": "json";
    };
};
export declare const listPublicChatMemberships: {
    readonly id: "listPublicChatMemberships";
    readonly method: "GET";
    readonly path: "/api/v5/public/visitors/{visitor_id}/chats/{chat_id}/memberships";
    readonly query: {
        readonly cursor: {};
    };
    readonly answers: {
        readonly "200": "json";
    };
    readonly pagination: {
        readonly parameter: "cursor";
        readonly next: readonly ["next"];
        readonly items: readonly ["results"];
        readonly numbered: false;
        readonly optional: false;
    };
};
export declare const listPublicChatMessages: {
    readonly id: "listPublicChatMessages";
    readonly method: "GET";
    readonly path: "/api/v5/public/visitors/{visitor_id}/chats/{chat_id}/messages";
    readonly query: {
        readonly cursor: {};
    };
    readonly answers: {
        readonly "200": "json";
    };
    readonly pagination: {
        readonly parameter: "cursor";
        readonly next: readonly ["next"];
        readonly items: readonly ["results"];
        readonly numbered: false;
        readonly optional: false;
    };
};
export declare const createPublicChatMessage: {
    readonly id: "createPublicChatMessage";
    readonly method: "POST";
    readonly path: "/api/v5/public/visitors/{visitor_id}/chats/{chat_id}/messages";
    readonly body: readonly ["application/json"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "201": "json";
    };
};
