/** Triggers: verify that a request to an app comes from giosg. For servers only. */
import { ClientError } from "./errors.js";
import type { TriggerClaims } from "../types.gen.js";
/** The `data` of a trigger is malformed, not signed with the app's secret, or expired. The message contains no claims. */
export declare class InvalidTriggerError extends ClientError {
}
/** Options of `verify`. */
export interface VerifyOptions {
    /** Seconds that the clocks of giosg and of this machine may differ; 0 unless given. */
    readonly leeway?: number | undefined;
}
/**
 * Check the `data` of a trigger, and return its claims.
 *
 * `data` is a JSON Web Token (RFC 7519). The signature is checked before any claim is read, and compared
 * in constant time by WebCrypto.
 *
 * Throws InvalidTriggerError if `data` is not a JSON Web Token, has another algorithm than HS256, a wrong signature, no
 * `exp`, or has expired; ConfigurationError if the secret is empty.
 */
export declare function verify(data: string, secret: string, { leeway }?: VerifyOptions): Promise<TriggerClaims>;
