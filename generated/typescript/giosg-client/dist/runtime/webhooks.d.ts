/** Webhooks: events that giosg sends to an app, typed. */
import { ClientError } from "./errors.js";
import type * as types from "../types.gen.js";
/** The content is not an event, or not as described. The message contains only names of it. */
export declare class InvalidEventError extends ClientError {
}
/** An event of an undocumented kind: another collection, or another action. */
export interface WebhookEvent {
    /** Path of the collection; a segment may be `*`. */
    readonly channel: string;
    /** What happened. */
    readonly action: string;
    /** Identifier of the resource. */
    readonly resource_id: string;
    /** What came of it. */
    readonly resource?: unknown;
    /** Credentials for calls in response to the event. */
    readonly app_user_auth?: types.AppUserAuth;
    readonly [name: string]: unknown;
}
/** The result of `parse`: `kind` discriminates the type of `event`. */
export type Event = {
    readonly kind: "ChatAdded";
    readonly event: types.ChatAdded;
} | {
    readonly kind: "ChatChanged";
    readonly event: types.ChatChanged;
} | {
    readonly kind: "ChatRemoved";
    readonly event: types.ChatRemoved;
} | {
    readonly kind: "ChatMembershipAdded";
    readonly event: types.ChatMembershipAdded;
} | {
    readonly kind: "ChatMembershipChanged";
    readonly event: types.ChatMembershipChanged;
} | {
    readonly kind: "ChatMembershipRemoved";
    readonly event: types.ChatMembershipRemoved;
} | {
    readonly kind: "ChatMessageAdded";
    readonly event: types.ChatMessageAdded;
} | {
    readonly kind: "ChatMessageChanged";
    readonly event: types.ChatMessageChanged;
} | {
    readonly kind: "ChatMessageRemoved";
    readonly event: types.ChatMessageRemoved;
} | {
    readonly kind: "WebhookEvent";
    readonly event: WebhookEvent;
};
/**
 * Parse the body of a webhook into a typed event.
 *
 * An attribute of a `changed` event that did not change is missing; one that is null now is null. An event of another
 * collection or action than those described is a `WebhookEvent`. `body` is the body of the request, or the JSON object in it.
 *
 * Throws InvalidEventError if it is not a JSON object with `channel`, `action` and `resource_id`, or not as described.
 */
export declare function parse(body: Uint8Array | string | object): Event;
