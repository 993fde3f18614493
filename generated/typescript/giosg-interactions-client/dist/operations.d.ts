export declare const listInteractions: {
    readonly id: "listInteractions";
    readonly method: "GET";
    readonly path: "/api/orgs/{organization_id}/interactions";
    readonly query: {
        readonly json: {};
        readonly workspaceUid: {};
        readonly published: {};
    };
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const getInteraction: {
    readonly id: "getInteraction";
    readonly method: "GET";
    readonly path: "/api/interactions/{interaction_id}";
    readonly query: {
        readonly tag: {};
    };
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const updateInteraction: {
    readonly id: "updateInteraction";
    readonly method: "POST";
    readonly path: "/api/interactions/{interaction_id}";
    readonly body: readonly ["application/json"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const deleteInteraction: {
    readonly id: "deleteInteraction";
    readonly method: "DELETE";
    readonly path: "/api/interactions/{interaction_id}";
    readonly answers: {
        readonly "200": "none";
    };
};
export declare const createInteraction: {
    readonly id: "createInteraction";
    readonly method: "POST";
    readonly path: "/api/interactions";
    readonly body: readonly ["application/json"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const copyInteraction: {
    readonly id: "copyInteraction";
    readonly method: "POST";
    readonly path: "/api/interactions/{interaction_id}/copy";
    readonly body: readonly ["application/json"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const publishInteraction: {
    readonly id: "publishInteraction";
    readonly method: "POST";
    readonly path: "/api/interactions/{interaction_id}/publish";
    readonly query: {
        readonly tag: {};
    };
    readonly body: readonly ["application/json"];
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const unpublishInteraction: {
    readonly id: "unpublishInteraction";
    readonly method: "POST";
    readonly path: "/api/interactions/{interaction_id}/unpublish";
    readonly query: {
        readonly tag: {};
    };
    readonly body: readonly ["application/json"];
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const revertInteraction: {
    readonly id: "revertInteraction";
    readonly method: "POST";
    readonly path: "/api/interactions/{interaction_id}/revert";
    readonly body: readonly ["application/json"];
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const listPublishLog: {
    readonly id: "listPublishLog";
    readonly method: "GET";
    readonly path: "/api/interactions/{interaction_id}/publishlog";
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const listInteractionsV2: {
    readonly id: "listInteractionsV2";
    readonly method: "GET";
    readonly path: "/api/v2/orgs/{organization_id}/interactions";
    readonly query: {
        readonly collection_id: {};
        readonly ordering: {};
    };
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const listTemplates: {
    readonly id: "listTemplates";
    readonly method: "GET";
    readonly path: "/api/templates";
    readonly query: {
        readonly whiteLabelled: {};
    };
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const getDefaultTemplate: {
    readonly id: "getDefaultTemplate";
    readonly method: "GET";
    readonly path: "/api/templates/default";
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const listCollections: {
    readonly id: "listCollections";
    readonly method: "GET";
    readonly path: "/api/v1/collections";
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const getCollection: {
    readonly id: "getCollection";
    readonly method: "GET";
    readonly path: "/api/v1/collections/{collection_id}";
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const deleteCollection: {
    readonly id: "deleteCollection";
    readonly method: "DELETE";
    readonly path: "/api/v1/collections/{collection_id}";
    readonly answers: {
        readonly "200": "none";
    };
};
export declare const listThemes: {
    readonly id: "listThemes";
    readonly method: "GET";
    readonly path: "/api/orgs/{organization_id}/groups/{collection_id}/themes";
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const listFormSubmissions: {
    readonly id: "listFormSubmissions";
    readonly method: "GET";
    readonly path: "/api/orgs/{organization_id}/forms/data";
    readonly query: {
        readonly interactionUuid: {
            readonly required: true;
        };
        readonly from: {};
        readonly to: {};
        readonly jsonEq: {};
        readonly jsonLike: {};
        readonly orderDesc: {};
    };
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const deleteFormSubmission: {
    readonly id: "deleteFormSubmission";
    readonly method: "DELETE";
    readonly path: "/api/orgs/{organization_id}/forms/data/{submission_id}";
    readonly answers: {
        readonly "200": "none";
    };
};
