/**
 * Encoding of parameters and bodies.
 *
 * Parameters follow OpenAPI 3.1 ("Style Values", based on RFC 6570): everything except RFC 3986's unreserved characters is
 * percent-encoded, including spaces. Form bodies follow the URL standard, which encodes a space as a plus sign.
 */
/** Bytes for the body of a request. */
export type Bytes = Uint8Array<ArrayBuffer>;
/**
 * Fields to send as a form (`application/x-www-form-urlencoded`), if an operation also accepts JSON.
 *
 * @example await giosg.users.update(id, new Form({ first_name: "Jane" }));
 */
export declare class Form<Fields extends object> {
    readonly fields: Fields;
    constructor(fields: Fields);
}
/** Fields and files to send as `multipart/form-data`, if an operation also accepts another type. */
export declare class Multipart<Fields extends object> {
    readonly fields: Fields;
    constructor(fields: Fields);
}
/** A value as text: booleans and numbers as in JSON. Throws InvalidArgumentError for anything else. */
export declare function scalarText(name: string, value: unknown): string;
/** A percent-encoded path segment, including slashes. Throws for a value that would address another resource. */
export declare function pathSegment(name: string, value: unknown): string;
/**
 * A query parameter as `name=value`; empty for an array without items.
 *
 * Array items are sent as repeated parameters (`&`), or in one value separated by `between`, which is
 * `,`, `%20` or `%7C`. Throws for an item that contains the separating space or pipe, which would be ambiguous.
 */
export declare function queryPart(name: string, value: unknown, between?: string): string;
/** A header value, unchanged. Throws for a value that would not arrive unchanged. */
export declare function headerValue(name: string, value: unknown): string;
/** A body of type application/x-www-form-urlencoded; an array becomes one field per item, undefined is omitted. */
export declare function formBody(fields: object): Bytes;
/**
 * Compact JSON in UTF-8. A bigint is written digit by digit.
 *
 * Throws InvalidArgumentError for values that JSON cannot represent, and for a Date, whose day depends on the time zone.
 */
export declare function jsonBody(body: unknown): Bytes;
/** The text, unchanged. Throws InvalidArgumentError for a lone surrogate, which is not a character. */
export declare function wellFormed(name: string, text: string): string;
export declare function utf8(text: string): Bytes;
