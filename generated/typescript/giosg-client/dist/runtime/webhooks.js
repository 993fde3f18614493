/** Webhooks: events that giosg sends to an app, typed. */
import { ClientError } from "./errors.js";
/** The content is not an event, or not as described. The message contains only names of it. */
export class InvalidEventError extends ClientError {
}
/** The kind, and whether it has a resource, by the last segment of the channel and the action. */
const KINDS = new Map([
    ["routed_chats added", ["ChatAdded", true]],
    ["chats added", ["ChatAdded", true]],
    ["owned_chats added", ["ChatAdded", true]],
    ["routed_chats changed", ["ChatChanged", true]],
    ["chats changed", ["ChatChanged", true]],
    ["owned_chats changed", ["ChatChanged", true]],
    ["routed_chats removed", ["ChatRemoved", false]],
    ["chats removed", ["ChatRemoved", false]],
    ["owned_chats removed", ["ChatRemoved", false]],
    ["memberships added", ["ChatMembershipAdded", true]],
    ["chat_memberships added", ["ChatMembershipAdded", true]],
    ["memberships changed", ["ChatMembershipChanged", true]],
    ["chat_memberships changed", ["ChatMembershipChanged", true]],
    ["memberships removed", ["ChatMembershipRemoved", false]],
    ["chat_memberships removed", ["ChatMembershipRemoved", false]],
    ["messages added", ["ChatMessageAdded", true]],
    ["messages changed", ["ChatMessageChanged", true]],
    ["messages removed", ["ChatMessageRemoved", false]],
]);
/**
 * Parse the body of a webhook into a typed event.
 *
 * An attribute of a `changed` event that did not change is missing; one that is null now is null. An event of another
 * collection or action than those described is a `WebhookEvent`. `body` is the body of the request, or the JSON object in it.
 *
 * Throws InvalidEventError if it is not a JSON object with `channel`, `action` and `resource_id`, or not as described.
 */
export function parse(body) {
    const values = fields(body);
    for (const name of ["channel", "action", "resource_id"]) {
        if (typeof values[name] !== "string")
            throw new InvalidEventError(`${name} is missing, or not text`);
    }
    const channel = values["channel"].replace(/\/+$/, "");
    const found = KINDS.get(`${channel.slice(channel.lastIndexOf("/") + 1)} ${values["action"]}`);
    const [kind, hasResource] = found ?? ["WebhookEvent", false];
    if (hasResource && !("resource" in values))
        throw new InvalidEventError("'resource' is missing");
    for (const name of hasResource ? ["resource", "app_user_auth"] : ["app_user_auth"]) {
        if (name in values && !isObject(values[name])) {
            throw new InvalidEventError(`the body does not match ${kind} (${name} is not an object)`);
        }
    }
    return { kind, event: values };
}
function fields(body) {
    let found = body;
    if (typeof body === "string" || body instanceof Uint8Array) {
        try {
            found = JSON.parse(typeof body === "string" ? body : new TextDecoder("utf-8", { fatal: true }).decode(body));
        }
        catch {
            throw new InvalidEventError("the body is not JSON");
        }
    }
    if (!isObject(found))
        throw new InvalidEventError("the body is not a JSON object");
    return found;
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
