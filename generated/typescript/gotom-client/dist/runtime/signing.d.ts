/**
 * HMAC-SHA1 request signing for the goTom app-api, by WebCrypto: in Node, browsers, Deno and Bun.
 *
 * A request is signed in four steps, each a separate function, so that each can be inspected if a signature is
 * rejected: body -> bodyDigest -> stringToSign -> signature -> authorization.
 */
/** Prefix of the `Authorization` header, before the user. */
export declare const PROVIDER = "gotom_app_api";
/** Default `Content-Type`; the header is required even without a body. */
export declare const DEFAULT_CONTENT_TYPE = "application/json";
/** A user of the app-api and its secret. */
export interface SigningUser {
    readonly user: string;
    readonly secret: string;
}
/** The signed parts of a request. */
export interface SignedParts {
    readonly method: string;
    /** The request target: path and, if there is one, `?` and the query, undecoded (`url.pathname + url.search`). */
    readonly target: string;
    /** The exact bytes of the body; text stands for its UTF-8. */
    readonly body?: Uint8Array | string | undefined;
    readonly contentType?: string | undefined;
    /** The value of the `Date` header; the server refuses one that is more than 30 minutes off its clock. */
    readonly date?: string | undefined;
}
/** The three headers of every request, as `fetch` accepts them: a non-ASCII user as its UTF-8 bytes. */
export interface SignedHeaders {
    readonly Authorization: string;
    readonly "Content-Type": string;
    readonly Date: string;
}
/** Sign a request; returns its headers. */
export declare function signRequest(parts: SignedParts, { user, secret }: SigningUser): Promise<SignedHeaders>;
/** The MD5 of the body as sent, as 32 lower-case hex digits. An absent body is empty. */
export declare function bodyDigest(body: Uint8Array | string): string;
/** A time as `YYYY-MM-DDThh:mm:ssZ`: UTC, truncated to whole seconds. */
export declare function formatDate(when: Date): string;
/** The six signed parts of a request, joined by line feeds. The fifth is always empty. */
export declare function stringToSign(method: string, target: string, contentType: string, date: string, body: Uint8Array | string): string;
/** The HMAC-SHA1 of the string to sign, keyed by the secret's UTF-8 bytes, as 28 characters of base64. */
export declare function signature(secret: string, text: string): Promise<string>;
/**
 * The `Authorization` value for a user and a signature.
 *
 * The server splits at the first colon that is not preceded by a backslash, so `\` and `:` in the user are escaped.
 */
export declare function authorization(user: string, signed: string): string;
