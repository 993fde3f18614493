/** The Authorization header of the giosg hosts. */
import { ConfigurationError } from "./errors.js";
/** Sends `Authorization: <scheme> <token>`: `Token` for an API token, `Bearer` for an access token. */
export class TokenCredentials {
    #header;
    #token;
    constructor(scheme, token) {
        this.#token = token;
        this.#header = `${scheme} ${token}`;
    }
    authorize(request) {
        request.headers.set("authorization", this.#header);
    }
    redact(text) {
        return text.replaceAll(this.#token, "***");
    }
}
/**
 * The credentials of an API token or an access token; null if neither is given and they are `optional`.
 *
 * Throws ConfigurationError if not exactly one is given, or it holds what cannot stand in a header.
 */
export function tokenCredentials(token, accessToken, optional = false) {
    if (optional && token === undefined && accessToken === undefined)
        return null;
    if (Boolean(token) === Boolean(accessToken)) {
        throw new ConfigurationError("give either token (an API token) or accessToken (OAuth2)");
    }
    const [name, scheme, value] = token ? ["token", "Token", token] : ["accessToken", "Bearer", accessToken ?? ""];
    if (!/^[!-~]+$/.test(value)) {
        throw new ConfigurationError(`${name} holds a space, a line end or a letter beyond ASCII; give the token alone`);
    }
    return new TokenCredentials(scheme, value);
}
