// The operations of the API: ids, paths, parameters, bodies and responses.

import type { Operation } from "./runtime/client.js";

export const listInteractions = {"id": "listInteractions", "method": "GET", "path": "/api/orgs/{organization_id}/interactions", "query": {"json": {}, "workspaceUid": {}, "published": {}}, "answers": {"200": "json"}} as const satisfies Operation;
export const getInteraction = {"id": "getInteraction", "method": "GET", "path": "/api/interactions/{interaction_id}", "query": {"tag": {}}, "answers": {"200": "json"}} as const satisfies Operation;
export const updateInteraction = {"id": "updateInteraction", "method": "POST", "path": "/api/interactions/{interaction_id}", "body": ["application/json"], "bodyRequired": true, "answers": {"200": "json"}} as const satisfies Operation;
export const deleteInteraction = {"id": "deleteInteraction", "method": "DELETE", "path": "/api/interactions/{interaction_id}", "answers": {"200": "none"}} as const satisfies Operation;
export const createInteraction = {"id": "createInteraction", "method": "POST", "path": "/api/interactions", "body": ["application/json"], "bodyRequired": true, "answers": {"200": "json"}} as const satisfies Operation;
export const copyInteraction = {"id": "copyInteraction", "method": "POST", "path": "/api/interactions/{interaction_id}/copy", "body": ["application/json"], "bodyRequired": true, "answers": {"200": "json"}} as const satisfies Operation;
export const publishInteraction = {"id": "publishInteraction", "method": "POST", "path": "/api/interactions/{interaction_id}/publish", "query": {"tag": {}}, "body": ["application/json"], "answers": {"200": "json"}} as const satisfies Operation;
export const unpublishInteraction = {"id": "unpublishInteraction", "method": "POST", "path": "/api/interactions/{interaction_id}/unpublish", "query": {"tag": {}}, "body": ["application/json"], "answers": {"200": "json"}} as const satisfies Operation;
export const revertInteraction = {"id": "revertInteraction", "method": "POST", "path": "/api/interactions/{interaction_id}/revert", "body": ["application/json"], "answers": {"200": "json"}} as const satisfies Operation;
export const listPublishLog = {"id": "listPublishLog", "method": "GET", "path": "/api/interactions/{interaction_id}/publishlog", "answers": {"200": "json"}} as const satisfies Operation;
export const listInteractionsV2 = {"id": "listInteractionsV2", "method": "GET", "path": "/api/v2/orgs/{organization_id}/interactions", "query": {"collection_id": {}, "ordering": {}}, "answers": {"200": "json"}} as const satisfies Operation;
export const listTemplates = {"id": "listTemplates", "method": "GET", "path": "/api/templates", "query": {"whiteLabelled": {}}, "answers": {"200": "json"}} as const satisfies Operation;
export const getDefaultTemplate = {"id": "getDefaultTemplate", "method": "GET", "path": "/api/templates/default", "answers": {"200": "json"}} as const satisfies Operation;
export const listCollections = {"id": "listCollections", "method": "GET", "path": "/api/v1/collections", "answers": {"200": "json"}} as const satisfies Operation;
export const getCollection = {"id": "getCollection", "method": "GET", "path": "/api/v1/collections/{collection_id}", "answers": {"200": "json"}} as const satisfies Operation;
export const deleteCollection = {"id": "deleteCollection", "method": "DELETE", "path": "/api/v1/collections/{collection_id}", "answers": {"200": "none"}} as const satisfies Operation;
export const listThemes = {"id": "listThemes", "method": "GET", "path": "/api/orgs/{organization_id}/groups/{collection_id}/themes", "answers": {"200": "json"}} as const satisfies Operation;
export const listFormSubmissions = {"id": "listFormSubmissions", "method": "GET", "path": "/api/orgs/{organization_id}/forms/data", "query": {"interactionUuid": {"required": true}, "from": {}, "to": {}, "jsonEq": {}, "jsonLike": {}, "orderDesc": {}}, "answers": {"200": "json"}} as const satisfies Operation;
export const deleteFormSubmission = {"id": "deleteFormSubmission", "method": "DELETE", "path": "/api/orgs/{organization_id}/forms/data/{submission_id}", "answers": {"200": "none"}} as const satisfies Operation;
