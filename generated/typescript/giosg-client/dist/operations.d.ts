export declare const getCurrentUser: {
    readonly id: "getCurrentUser";
    readonly method: "GET";
    readonly path: "/api/v5/users/me";
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const getUser: {
    readonly id: "getUser";
    readonly method: "GET";
    readonly path: "/api/v5/users/{user_id}";
    readonly query: {
        readonly include_deleted: {};
    };
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const replaceUser: {
    readonly id: "replaceUser";
    readonly method: "PUT";
    readonly path: "/api/v5/users/{user_id}";
    readonly body: readonly ["application/json"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const updateUser: {
    readonly id: "updateUser";
    readonly method: "PATCH";
    readonly path: "/api/v5/users/{user_id}";
    readonly body: readonly ["application/json", "application/x-www-form-urlencoded"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const listUsers: {
    readonly id: "listUsers";
    readonly method: "GET";
    readonly path: "/api/v5/orgs/{organization_id}/users";
    readonly query: {
        readonly ordering: {};
        readonly include_deleted: {};
        readonly is_manager: {};
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
export declare const getMember: {
    readonly id: "getMember";
    readonly method: "GET";
    readonly path: "/api/v5/orgs/{organization_id}/users/{user_id}";
    readonly query: {
        readonly include_deleted: {};
    };
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const replaceMember: {
    readonly id: "replaceMember";
    readonly method: "PUT";
    readonly path: "/api/v5/orgs/{organization_id}/users/{user_id}";
    readonly body: readonly ["application/json"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const updateMember: {
    readonly id: "updateMember";
    readonly method: "PATCH";
    readonly path: "/api/v5/orgs/{organization_id}/users/{user_id}";
    readonly body: readonly ["application/json"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const listUserClients: {
    readonly id: "listUserClients";
    readonly method: "GET";
    readonly path: "/api/v5/users/{user_id}/clients";
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
export declare const createUserClient: {
    readonly id: "createUserClient";
    readonly method: "POST";
    readonly path: "/api/v5/users/{user_id}/clients";
    readonly body: readonly ["application/json"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "201": "json";
    };
};
export declare const updateUserClient: {
    readonly id: "updateUserClient";
    readonly method: "PATCH";
    readonly path: "/api/v5/users/{user_id}/clients/{client_id}";
    readonly body: readonly ["application/json"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const listOrganizationUserClients: {
    readonly id: "listOrganizationUserClients";
    readonly method: "GET";
    readonly path: "/api/v5/orgs/{organization_id}/users/{user_id}/clients";
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
export declare const replaceUserClient: {
    readonly id: "replaceUserClient";
    readonly method: "PUT";
    readonly path: "/api/v5/orgs/{organization_id}/users/{user_id}/clients/{client_id}";
    readonly body: readonly ["application/json"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "200": "json";
        readonly "201": "json";
    };
};
export declare const deleteUserClient: {
    readonly id: "deleteUserClient";
    readonly method: "DELETE";
    readonly path: "/api/v5/orgs/{organization_id}/users/{user_id}/clients/{client_id}";
    readonly answers: {
        readonly "204": "none";
    };
};
export declare const updateOrganizationUserClient: {
    readonly id: "updateOrganizationUserClient";
    readonly method: "PATCH";
    readonly path: "/api/v5/orgs/{organization_id}/users/{user_id}/clients/{client_id}";
    readonly body: readonly ["application/json"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const updateUserPreferences: {
    readonly id: "updateUserPreferences";
    readonly method: "PATCH";
    readonly path: "/api/v5/users/{user_id}/preferences";
    readonly body: readonly ["application/json"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const getUserPreferences: {
    readonly id: "getUserPreferences";
    readonly method: "GET";
    readonly path: "/api/v5/orgs/{organization_id}/users/{user_id}/preferences";
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const replaceUserPreferences: {
    readonly id: "replaceUserPreferences";
    readonly method: "PUT";
    readonly path: "/api/v5/orgs/{organization_id}/users/{user_id}/preferences";
    readonly body: readonly ["application/json"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const updateOrganizationUserPreferences: {
    readonly id: "updateOrganizationUserPreferences";
    readonly method: "PATCH";
    readonly path: "/api/v5/orgs/{organization_id}/users/{user_id}/preferences";
    readonly body: readonly ["application/json"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const listTeams: {
    readonly id: "listTeams";
    readonly method: "GET";
    readonly path: "/api/v6/orgs/{organization_id}/teams";
    readonly query: {
        readonly ordering: {};
        readonly is_deleted: {};
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
export declare const createTeam: {
    readonly id: "createTeam";
    readonly method: "POST";
    readonly path: "/api/v6/orgs/{organization_id}/teams";
    readonly body: readonly ["application/json", "application/x-www-form-urlencoded"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "201": "json";
    };
};
export declare const getTeam: {
    readonly id: "getTeam";
    readonly method: "GET";
    readonly path: "/api/v6/orgs/{organization_id}/teams/{team_id}";
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const replaceTeam: {
    readonly id: "replaceTeam";
    readonly method: "PUT";
    readonly path: "/api/v6/orgs/{organization_id}/teams/{team_id}";
    readonly body: readonly ["application/json"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const updateTeam: {
    readonly id: "updateTeam";
    readonly method: "PATCH";
    readonly path: "/api/v6/orgs/{organization_id}/teams/{team_id}";
    readonly body: readonly ["application/json"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const deleteTeam: {
    readonly id: "deleteTeam";
    readonly method: "DELETE";
    readonly path: "/api/v6/orgs/{organization_id}/teams/{team_id}";
    readonly answers: {
        readonly "204": "none";
    };
};
export declare const listTeamMemberships: {
    readonly id: "listTeamMemberships";
    readonly method: "GET";
    readonly path: "/api/v5/orgs/{organization_id}/teams/{team_id}/memberships";
    readonly query: {
        readonly is_admin: {};
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
export declare const getTeamMembership: {
    readonly id: "getTeamMembership";
    readonly method: "GET";
    readonly path: "/api/v5/orgs/{organization_id}/teams/{team_id}/memberships/{user_id}";
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const createTeamMembership: {
    readonly id: "createTeamMembership";
    readonly method: "POST";
    readonly path: "/api/v5/orgs/{organization_id}/teams/{team_id}/memberships/{user_id}";
    readonly body: readonly ["application/json"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "201": "json";
        readonly "200": "json";
    };
};
export declare const replaceTeamMembership: {
    readonly id: "replaceTeamMembership";
    readonly method: "PUT";
    readonly path: "/api/v5/orgs/{organization_id}/teams/{team_id}/memberships/{user_id}";
    readonly body: readonly ["application/json"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "200": "json";
        readonly "201": "json";
    };
};
export declare const updateTeamMembership: {
    readonly id: "updateTeamMembership";
    readonly method: "PATCH";
    readonly path: "/api/v5/orgs/{organization_id}/teams/{team_id}/memberships/{user_id}";
    readonly body: readonly ["application/json"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const deleteTeamMembership: {
    readonly id: "deleteTeamMembership";
    readonly method: "DELETE";
    readonly path: "/api/v5/orgs/{organization_id}/teams/{team_id}/memberships/{user_id}";
    readonly answers: {
        readonly "204": "none";
    };
};
export declare const listTeamsV5: {
    readonly id: "listTeamsV5";
    readonly method: "GET";
    readonly path: "/api/v5/orgs/{organization_id}/teams";
    readonly query: {
        readonly ordering: {};
        readonly is_shared: {};
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
export declare const createTeamV5: {
    readonly id: "createTeamV5";
    readonly method: "POST";
    readonly path: "/api/v5/orgs/{organization_id}/teams";
    readonly body: readonly ["application/json"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "201": "json";
    };
};
export declare const getTeamV5: {
    readonly id: "getTeamV5";
    readonly method: "GET";
    readonly path: "/api/v5/orgs/{organization_id}/teams/{team_id}";
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const replaceTeamV5: {
    readonly id: "replaceTeamV5";
    readonly method: "PUT";
    readonly path: "/api/v5/orgs/{organization_id}/teams/{team_id}";
    readonly body: readonly ["application/json"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const updateTeamV5: {
    readonly id: "updateTeamV5";
    readonly method: "PATCH";
    readonly path: "/api/v5/orgs/{organization_id}/teams/{team_id}";
    readonly body: readonly ["application/json"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const deleteTeamV5: {
    readonly id: "deleteTeamV5";
    readonly method: "DELETE";
    readonly path: "/api/v5/orgs/{organization_id}/teams/{team_id}";
    readonly answers: {
        readonly "204": "none";
    };
};
export declare const listRooms: {
    readonly id: "listRooms";
    readonly method: "GET";
    readonly path: "/api/v5/orgs/{organization_id}/rooms";
    readonly query: {
        readonly ordering: {};
        readonly include_deleted: {};
        readonly is_shared: {};
        readonly organization_id: {};
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
export declare const createRoom: {
    readonly id: "createRoom";
    readonly method: "POST";
    readonly path: "/api/v5/orgs/{organization_id}/rooms";
    readonly body: readonly ["application/json"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "201": "json";
    };
};
export declare const getRoom: {
    readonly id: "getRoom";
    readonly method: "GET";
    readonly path: "/api/v5/orgs/{organization_id}/rooms/{room_id}";
    readonly query: {
        readonly include_deleted: {};
    };
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const replaceRoom: {
    readonly id: "replaceRoom";
    readonly method: "PUT";
    readonly path: "/api/v5/orgs/{organization_id}/rooms/{room_id}";
    readonly body: readonly ["application/json"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const updateRoom: {
    readonly id: "updateRoom";
    readonly method: "PATCH";
    readonly path: "/api/v5/orgs/{organization_id}/rooms/{room_id}";
    readonly body: readonly ["application/json"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const deleteRoom: {
    readonly id: "deleteRoom";
    readonly method: "DELETE";
    readonly path: "/api/v5/orgs/{organization_id}/rooms/{room_id}";
    readonly answers: {
        readonly "204": "none";
    };
};
export declare const getUserRoom: {
    readonly id: "getUserRoom";
    readonly method: "GET";
    readonly path: "/api/v5/users/{user_id}/rooms/{room_id}";
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const listRoutedChats: {
    readonly id: "listRoutedChats";
    readonly method: "GET";
    readonly path: "/api/v5/users/{user_id}/routed_chats";
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
export declare const getRoutedChat: {
    readonly id: "getRoutedChat";
    readonly method: "GET";
    readonly path: "/api/v5/users/{user_id}/routed_chats/{chat_id}";
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const listRoutedChatMemberships: {
    readonly id: "listRoutedChatMemberships";
    readonly method: "GET";
    readonly path: "/api/v5/users/{user_id}/routed_chats/{chat_id}/memberships";
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
export declare const createRoutedChatMembership: {
    readonly id: "createRoutedChatMembership";
    readonly method: "POST";
    readonly path: "/api/v5/users/{user_id}/routed_chats/{chat_id}/memberships";
    readonly body: readonly ["application/json"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "201": "json";
        readonly "200": "json";
    };
};
export declare const listOwnedChats: {
    readonly id: "listOwnedChats";
    readonly method: "GET";
    readonly path: "/api/v5/orgs/{organization_id}/owned_chats";
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
export declare const getOwnedChat: {
    readonly id: "getOwnedChat";
    readonly method: "GET";
    readonly path: "/api/v5/orgs/{organization_id}/owned_chats/{chat_id}";
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const listRoomChats: {
    readonly id: "listRoomChats";
    readonly method: "GET";
    readonly path: "/api/v5/orgs/{organization_id}/rooms/{room_id}/chats";
    readonly query: {
        readonly is_waiting: {};
        readonly is_ended: {};
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
export declare const listUserChats: {
    readonly id: "listUserChats";
    readonly method: "GET";
    readonly path: "/api/v5/users/{user_id}/chats";
    readonly query: {
        readonly is_participating: {};
        readonly is_ended: {};
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
export declare const getUserChat: {
    readonly id: "getUserChat";
    readonly method: "GET";
    readonly path: "/api/v5/users/{user_id}/chats/{chat_id}";
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const updateUserChat: {
    readonly id: "updateUserChat";
    readonly method: "PATCH";
    readonly path: "/api/v5/users/{user_id}/chats/{chat_id}";
    readonly body: readonly ["application/json"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const listOrganizationUserChats: {
    readonly id: "listOrganizationUserChats";
    readonly method: "GET";
    readonly path: "/api/v5/orgs/{organization_id}/users/{user_id}/chats";
    readonly query: {
        readonly is_participating: {};
        readonly is_ended: {};
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
export declare const createVisitorChat: {
    readonly id: "createVisitorChat";
    readonly method: "POST";
    readonly path: "/api/v5/orgs/{organization_id}/rooms/{room_id}/visitors/{visitor_id}/chats";
    readonly query: {
        readonly auto_resume: {};
    };
    readonly answers: {
        readonly "201": "json";
        readonly "200": "json";
    };
};
export declare const listRoomChatMemberships: {
    readonly id: "listRoomChatMemberships";
    readonly method: "GET";
    readonly path: "/api/v5/orgs/{organization_id}/rooms/{room_id}/chats/{chat_id}/memberships";
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
export declare const createRoomChatMembership: {
    readonly id: "createRoomChatMembership";
    readonly method: "POST";
    readonly path: "/api/v5/orgs/{organization_id}/rooms/{room_id}/chats/{chat_id}/memberships";
    readonly query: {
        readonly exclusive: {};
    };
    readonly body: readonly ["application/json"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "201": "json";
        readonly "200": "json";
    };
};
export declare const listUserChatMemberships: {
    readonly id: "listUserChatMemberships";
    readonly method: "GET";
    readonly path: "/api/v5/orgs/{organization_id}/users/{user_id}/chats/{chat_id}/memberships";
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
export declare const listChatMembershipsOfUser: {
    readonly id: "listChatMembershipsOfUser";
    readonly method: "GET";
    readonly path: "/api/v5/orgs/{organization_id}/users/{user_id}/chat_memberships";
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
export declare const replaceChatMembership: {
    readonly id: "replaceChatMembership";
    readonly method: "PUT";
    readonly path: "/api/v5/orgs/{organization_id}/users/{user_id}/chat_memberships/{chat_id}";
    readonly query: {
        readonly exclusive: {};
    };
    readonly body: readonly ["application/json"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "200": "json";
        readonly "201": "json";
    };
};
export declare const listOwnedChatMemberships: {
    readonly id: "listOwnedChatMemberships";
    readonly method: "GET";
    readonly path: "/api/v5/orgs/{organization_id}/owned_chats/{chat_id}/memberships";
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
export declare const createOwnedChatMembership: {
    readonly id: "createOwnedChatMembership";
    readonly method: "POST";
    readonly path: "/api/v5/orgs/{organization_id}/owned_chats/{chat_id}/memberships";
    readonly body: readonly ["application/json"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "201": "json";
        readonly "200": "json";
    };
};
export declare const updateChatMembership: {
    readonly id: "updateChatMembership";
    readonly method: "PATCH";
    readonly path: "/api/v5/users/{user_id}/chat_memberships/{chat_id}";
    readonly body: readonly ["application/json"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const listRoomChatMessages: {
    readonly id: "listRoomChatMessages";
    readonly method: "GET";
    readonly path: "/api/v5/orgs/{organization_id}/rooms/{room_id}/chats/{chat_id}/messages";
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
export declare const listOrganizationUserChatMessages: {
    readonly id: "listOrganizationUserChatMessages";
    readonly method: "GET";
    readonly path: "/api/v5/orgs/{organization_id}/users/{user_id}/chats/{chat_id}/messages";
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
export declare const createOrganizationChatMessage: {
    readonly id: "createOrganizationChatMessage";
    readonly method: "POST";
    readonly path: "/api/v5/orgs/{organization_id}/users/{user_id}/chats/{chat_id}/messages";
    readonly body: readonly ["application/json"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "201": "json";
    };
};
export declare const listUserChatMessages: {
    readonly id: "listUserChatMessages";
    readonly method: "GET";
    readonly path: "/api/v5/users/{user_id}/chats/{chat_id}/messages";
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
export declare const createChatMessage: {
    readonly id: "createChatMessage";
    readonly method: "POST";
    readonly path: "/api/v5/users/{user_id}/chats/{chat_id}/messages";
    readonly body: readonly ["application/json"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "201": "json";
    };
};
export declare const createChatInvitation: {
    readonly id: "createChatInvitation";
    readonly method: "POST";
    readonly path: "/api/v5/users/{user_id}/chats/{chat_id}/outgoing_chat_invitations";
    readonly body: readonly ["application/json"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "201": "json";
    };
};
export declare const listPriorityVisitors: {
    readonly id: "listPriorityVisitors";
    readonly method: "GET";
    readonly path: "/api/v5/orgs/{organization_id}/rooms/{room_id}/priority_visitors";
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
export declare const getPresentVisitor: {
    readonly id: "getPresentVisitor";
    readonly method: "GET";
    readonly path: "/api/v5/orgs/{organization_id}/rooms/{room_id}/present_visitors/{visitor_id}";
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const createVisitorVariable: {
    readonly id: "createVisitorVariable";
    readonly method: "POST";
    readonly path: "/api/v5/orgs/{organization_id}/rooms/{room_id}/visitors/{visitor_id}/variables";
    readonly body: readonly ["application/json"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "201": "json";
    };
};
export declare const getUserRoomVisitor: {
    readonly id: "getUserRoomVisitor";
    readonly method: "GET";
    readonly path: "/api/v5/users/{user_id}/rooms/{room_id}/visitors/{visitor_id}";
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const listCannedAnswers: {
    readonly id: "listCannedAnswers";
    readonly method: "GET";
    readonly path: "/api/v5/users/{user_id}/rooms/{room_id}/canned_answers";
    readonly query: {
        readonly ordering: {};
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
export declare const listBrands: {
    readonly id: "listBrands";
    readonly method: "GET";
    readonly path: "/api/v5/orgs/{organization_id}/brands";
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
export declare const listPublicApps: {
    readonly id: "listPublicApps";
    readonly method: "GET";
    readonly path: "/api/v5/public_apps";
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
export declare const listAssets: {
    readonly id: "listAssets";
    readonly method: "GET";
    readonly path: "/api/v5/orgs/{organization_id}/assets";
    readonly query: {
        readonly ordering: {};
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
export declare const createAsset: {
    readonly id: "createAsset";
    readonly method: "POST";
    readonly path: "/api/v5/orgs/{organization_id}/assets";
    readonly body: readonly ["multipart/form-data"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "201": "json";
    };
};
export declare const getAsset: {
    readonly id: "getAsset";
    readonly method: "GET";
    readonly path: "/api/v5/orgs/{organization_id}/assets/{asset_id}";
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const replaceAsset: {
    readonly id: "replaceAsset";
    readonly method: "PUT";
    readonly path: "/api/v5/orgs/{organization_id}/assets/{asset_id}";
    readonly body: readonly ["application/json"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const updateAsset: {
    readonly id: "updateAsset";
    readonly method: "PATCH";
    readonly path: "/api/v5/orgs/{organization_id}/assets/{asset_id}";
    readonly body: readonly ["application/json"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const deleteAsset: {
    readonly id: "deleteAsset";
    readonly method: "DELETE";
    readonly path: "/api/v5/orgs/{organization_id}/assets/{asset_id}";
    readonly answers: {
        readonly "204": "none";
    };
};
export declare const getQuota: {
    readonly id: "getQuota";
    readonly method: "GET";
    readonly path: "/api/v5/orgs/{organization_id}/quota";
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const getAccessToken: {
    readonly id: "getAccessToken";
    readonly method: "POST";
    readonly path: "/identity/token";
    readonly body: readonly ["application/x-www-form-urlencoded"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "200": "json";
    };
    readonly public: true;
};
export declare const getSsoAccessToken: {
    readonly id: "getSsoAccessToken";
    readonly method: "POST";
    readonly path: "/sso/access-token";
    readonly body: readonly ["multipart/form-data"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "200": "json";
    };
    readonly public: true;
};
export declare const getMessageRouter: {
    readonly id: "getMessageRouter";
    readonly method: "GET";
    readonly path: "/api/v5/messagerouter";
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const getOrganization: {
    readonly id: "getOrganization";
    readonly method: "GET";
    readonly path: "/api/v5/orgs/{organization_id}";
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const replaceOrganization: {
    readonly id: "replaceOrganization";
    readonly method: "PUT";
    readonly path: "/api/v5/orgs/{organization_id}";
    readonly body: readonly ["application/json"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const updateOrganization: {
    readonly id: "updateOrganization";
    readonly method: "PATCH";
    readonly path: "/api/v5/orgs/{organization_id}";
    readonly body: readonly ["application/json"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const getOrganizationOverview: {
    readonly id: "getOrganizationOverview";
    readonly method: "GET";
    readonly path: "/api/v5/orgs/{organization_id}/overview";
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const describeOverview: {
    readonly id: "describeOverview";
    readonly method: "OPTIONS";
    readonly path: "/api/v5/orgs/{organization_id}/overview";
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const listPartnerships: {
    readonly id: "listPartnerships";
    readonly method: "GET";
    readonly path: "/api/v5/orgs/{organization_id}/partnerships";
    readonly query: {
        readonly ordering: {};
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
export declare const getPartnership: {
    readonly id: "getPartnership";
    readonly method: "GET";
    readonly path: "/api/v5/orgs/{organization_id}/partnerships/{partner_organization_id}";
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const replacePartnership: {
    readonly id: "replacePartnership";
    readonly method: "PUT";
    readonly path: "/api/v5/orgs/{organization_id}/partnerships/{partner_organization_id}";
    readonly body: readonly ["application/json"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const updatePartnership: {
    readonly id: "updatePartnership";
    readonly method: "PATCH";
    readonly path: "/api/v5/orgs/{organization_id}/partnerships/{partner_organization_id}";
    readonly body: readonly ["application/json"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const deletePartnership: {
    readonly id: "deletePartnership";
    readonly method: "DELETE";
    readonly path: "/api/v5/orgs/{organization_id}/partnerships/{partner_organization_id}";
    readonly answers: {
        readonly "204": "none";
    };
};
export declare const listOutgoingInvitations: {
    readonly id: "listOutgoingInvitations";
    readonly method: "GET";
    readonly path: "/api/v5/outgoing_invitations";
    readonly query: {
        readonly ordering: {};
        readonly status: {};
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
export declare const createOutgoingInvitation: {
    readonly id: "createOutgoingInvitation";
    readonly method: "POST";
    readonly path: "/api/v5/outgoing_invitations";
    readonly body: readonly ["application/json"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "201": "json";
    };
};
export declare const getOutgoingInvitation: {
    readonly id: "getOutgoingInvitation";
    readonly method: "GET";
    readonly path: "/api/v5/outgoing_invitations/{invitation_id}";
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const deleteOutgoingInvitation: {
    readonly id: "deleteOutgoingInvitation";
    readonly method: "DELETE";
    readonly path: "/api/v5/outgoing_invitations/{invitation_id}";
    readonly answers: {
        readonly "204": "none";
    };
};
export declare const listIncomingInvitations: {
    readonly id: "listIncomingInvitations";
    readonly method: "GET";
    readonly path: "/api/v5/incoming_invitations";
    readonly query: {
        readonly ordering: {};
        readonly status: {};
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
export declare const getIncomingInvitation: {
    readonly id: "getIncomingInvitation";
    readonly method: "GET";
    readonly path: "/api/v5/incoming_invitations/{invitation_key}";
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const acceptIncomingInvitation: {
    readonly id: "acceptIncomingInvitation";
    readonly method: "POST";
    readonly path: "/api/v5/incoming_invitations/{invitation_key}/accept";
    readonly body: readonly ["application/json"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const rejectIncomingInvitation: {
    readonly id: "rejectIncomingInvitation";
    readonly method: "POST";
    readonly path: "/api/v5/incoming_invitations/{invitation_key}/reject";
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const listOutgoingShares: {
    readonly id: "listOutgoingShares";
    readonly method: "GET";
    readonly path: "/api/v5/orgs/{organization_id}/outgoing_shares/{resource_type}";
    readonly query: {
        readonly ordering: {};
        readonly receiver_organization_id: {};
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
export declare const createOutgoingShare: {
    readonly id: "createOutgoingShare";
    readonly method: "POST";
    readonly path: "/api/v5/orgs/{organization_id}/outgoing_shares/{resource_type}";
    readonly body: readonly ["application/json"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "201": "json";
    };
};
export declare const getOutgoingShare: {
    readonly id: "getOutgoingShare";
    readonly method: "GET";
    readonly path: "/api/v5/orgs/{organization_id}/outgoing_shares/{resource_type}/{resource_id}";
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const replaceOutgoingShare: {
    readonly id: "replaceOutgoingShare";
    readonly method: "PUT";
    readonly path: "/api/v5/orgs/{organization_id}/outgoing_shares/{resource_type}/{resource_id}";
    readonly body: readonly ["application/json"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const updateOutgoingShare: {
    readonly id: "updateOutgoingShare";
    readonly method: "PATCH";
    readonly path: "/api/v5/orgs/{organization_id}/outgoing_shares/{resource_type}/{resource_id}";
    readonly body: readonly ["application/json"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const deleteOutgoingShare: {
    readonly id: "deleteOutgoingShare";
    readonly method: "DELETE";
    readonly path: "/api/v5/orgs/{organization_id}/outgoing_shares/{resource_type}/{resource_id}";
    readonly answers: {
        readonly "204": "none";
    };
};
export declare const listIncomingShares: {
    readonly id: "listIncomingShares";
    readonly method: "GET";
    readonly path: "/api/v5/orgs/{organization_id}/incoming_shares/{resource_type}";
    readonly query: {
        readonly ordering: {};
        readonly sharer_organization_id: {};
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
export declare const getIncomingShare: {
    readonly id: "getIncomingShare";
    readonly method: "GET";
    readonly path: "/api/v5/orgs/{organization_id}/incoming_shares/{resource_type}/{resource_id}";
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const listLanguages: {
    readonly id: "listLanguages";
    readonly method: "GET";
    readonly path: "/api/v5/languages";
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
export declare const listTimezones: {
    readonly id: "listTimezones";
    readonly method: "GET";
    readonly path: "/api/v5/timezones";
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
export declare const listCurrencies: {
    readonly id: "listCurrencies";
    readonly method: "GET";
    readonly path: "/api/v5/currencies";
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
export declare const describeCurrencies: {
    readonly id: "describeCurrencies";
    readonly method: "OPTIONS";
    readonly path: "/api/v5/currencies";
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const listEndpoints: {
    readonly id: "listEndpoints";
    readonly method: "GET";
    readonly path: "/api/v5/endpoints";
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
export declare const describeEndpoints: {
    readonly id: "describeEndpoints";
    readonly method: "OPTIONS";
    readonly path: "/api/v5/endpoints";
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const listReportExports: {
    readonly id: "listReportExports";
    readonly method: "GET";
    readonly path: "/api/v5/orgs/{organization_id}/users/{user_id}/reportexports";
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
export declare const createReportExport: {
    readonly id: "createReportExport";
    readonly method: "POST";
    readonly path: "/api/v5/orgs/{organization_id}/users/{user_id}/reportexports";
    readonly body: readonly ["application/json"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "201": "json";
    };
};
export declare const getReportExport: {
    readonly id: "getReportExport";
    readonly method: "GET";
    readonly path: "/api/v5/orgs/{organization_id}/users/{user_id}/reportexports/{report_id}";
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const getLiveRoomReport: {
    readonly id: "getLiveRoomReport";
    readonly method: "GET";
    readonly path: "/api/reporting/v1/rooms/{room_id}/realtime";
    readonly query: {
        readonly timezone: {};
    };
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const listLiveRoomFigures: {
    readonly id: "listLiveRoomFigures";
    readonly method: "GET";
    readonly path: "/api/v4/reporting/realtime/rooms";
    readonly query: {
        readonly room_id: {};
        readonly include_shared: {};
        readonly timezone: {};
    };
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const listLiveUserFigures: {
    readonly id: "listLiveUserFigures";
    readonly method: "GET";
    readonly path: "/api/v4/reporting/realtime/users";
    readonly query: {
        readonly user_id: {};
    };
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const listLeads: {
    readonly id: "listLeads";
    readonly method: "GET";
    readonly path: "/api/v5/orgs/{organization_id}/leads";
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
export declare const getLead: {
    readonly id: "getLead";
    readonly method: "GET";
    readonly path: "/api/v5/orgs/{organization_id}/leads/{lead_id}";
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const updateLead: {
    readonly id: "updateLead";
    readonly method: "PATCH";
    readonly path: "/api/v5/orgs/{organization_id}/leads/{lead_id}";
    readonly body: readonly ["application/json"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const listRules: {
    readonly id: "listRules";
    readonly method: "GET";
    readonly path: "/api/v5/orgs/{organization_id}/rules";
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
export declare const getRule: {
    readonly id: "getRule";
    readonly method: "GET";
    readonly path: "/api/v5/orgs/{organization_id}/rules/{rule_id}";
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const createMessagingChannel: {
    readonly id: "createMessagingChannel";
    readonly method: "POST";
    readonly path: "/api/v5/orgs/{organization_id}/unified_messaging";
    readonly body: readonly ["application/json"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "201": "json";
    };
};
