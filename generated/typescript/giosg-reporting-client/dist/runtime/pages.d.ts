/** Paginated lists. */
/** How to read a page and find the next: names of properties, and of the query parameter. */
export interface Pagination {
    readonly parameter: string;
    readonly next: readonly string[];
    readonly items: readonly string[];
    /** Whether the parameter is a number. */
    readonly numbered: boolean;
    /** Whether a page may leave its items out, which then has none. */
    readonly optional: boolean;
}
/** The value of the query parameter for a page; undefined for the first. */
export type Cursor = string | number | undefined;
/** Requests another page of the same list. */
export interface Walk {
    readonly pagination: Pagination;
    readonly load: (cursor: Cursor) => Promise<object>;
    /** The number of the page that each cursor of this walk led to: an earlier page would lead round for ever. */
    readonly seen: Map<Cursor, number>;
}
/** A page of a list, with all properties of the response; iterating over it continues with the following pages. */
export declare class Page<Item> implements AsyncIterable<Item> {
    #private;
    constructor(body: object, walk: Walk, number?: number);
    /** Whether a page follows. */
    get hasNext(): boolean;
    /** What to ask for to get the next page, null on the last one. Throws PaginationError if it cannot be asked for. */
    get nextCursor(): string | number | null;
    /** The next page, null after the last one. Throws PaginationError if it was there before. */
    nextPage(): Promise<this | null>;
    /** This page and all that follow. */
    pages(): AsyncGenerator<this, void, undefined>;
    /** Every item of this page and of those that follow. */
    [Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined>;
}
