/**
 * How parameters and bodies are spelt on the wire.
 *
 * Parameters as OpenAPI 3.1 says ("Style Values", after RFC 6570): everything but RFC 3986's unreserved characters is
 * percent-encoded, a space too. Form bodies as the URL standard says, where a space is a plus sign.
 */
/** Bytes that can be the body of a request. */
export type Bytes = Uint8Array<ArrayBuffer>;
/**
 * Fields to send as a form (`application/x-www-form-urlencoded`), where an operation takes JSON as well.
 *
 * @example await giosg.users.update(id, new Form({ first_name: "Jane" }));
 */
export declare class Form<Fields extends object> {
    readonly fields: Fields;
    constructor(fields: Fields);
}
/** Fields and files to send in parts (`multipart/form-data`), where an operation takes something else as well. */
export declare class Multipart<Fields extends object> {
    readonly fields: Fields;
    constructor(fields: Fields);
}
/** One value as text: JSON's spelling of booleans and numbers. Throws InvalidArgumentError for anything else. */
export declare function scalarText(name: string, value: unknown): string;
/** One segment of a path, percent-encoded, slashes too. Throws for what would address another resource. */
export declare function pathSegment(name: string, value: unknown): string;
/**
 * One query parameter as `name=value`; empty for an array without items.
 *
 * The items of an array are repeated with the name (`&`), or stand in one value with `between` between them, which is
 * `,`, `%20` or `%7C`. Throws for an item that holds that space or pipe: nobody could tell it from a separator.
 */
export declare function queryPart(name: string, value: unknown, between?: string): string;
/** The value of a header as it is. Throws for what would not arrive as it was given. */
export declare function headerValue(name: string, value: unknown): string;
/** A body of type application/x-www-form-urlencoded; an array is a field for each item, undefined is left out. */
export declare function formBody(fields: object): Bytes;
/**
 * Compact JSON in UTF-8. A bigint is written digit by digit.
 *
 * Throws InvalidArgumentError for what JSON has no spelling for, and for a Date, whose day would depend on the zone.
 */
export declare function jsonBody(body: unknown): Bytes;
/** The text as it is. Throws InvalidArgumentError for half a surrogate pair, which is no character. */
export declare function wellFormed(name: string, text: string): string;
export declare function utf8(text: string): Bytes;
