/** Triggers: what giosg asks of an app, and the check that it was giosg who asked. For servers only. */
import { ClientError } from "./errors.js";
import type { TriggerClaims } from "../types.gen.js";
/** The `data` of a trigger is malformed, not signed with the app's secret, or expired. The message has no claim. */
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
 * `data` is a JSON Web Token (RFC 7519). The signature is checked before anything of the claims is read, and compared
 * in constant time by WebCrypto.
 *
 * Throws InvalidTriggerError if `data` is no JSON Web Token, has another algorithm than HS256, another signature, no
 * `exp`, or has expired; ConfigurationError if the secret is empty.
 */
export declare function verify(data: string, secret: string, { leeway }?: VerifyOptions): Promise<TriggerClaims>;
