/** Paginated lists. */
import { PaginationError } from "./errors.js";
/** A page of a list, with all properties of the response; iterating over it continues with the following pages. */
export class Page {
    #body;
    #walk;
    #number;
    constructor(body, walk, number = 0) {
        this.#body = body;
        this.#walk = walk;
        this.#number = number;
        for (const [name, value] of Object.entries(body)) {
            // A property of the response must not shadow a method.
            if (!(name in this))
                Object.defineProperty(this, name, { value, enumerable: true });
        }
    }
    /** Whether a page follows. */
    get hasNext() {
        return Boolean(this.#next);
    }
    /** What to ask for to get the next page, null on the last one. Throws PaginationError if it cannot be asked for. */
    get nextCursor() {
        const url = this.#next;
        if (!url)
            return null;
        const { parameter, numbered } = this.#walk.pagination;
        const text = typeof url === "string" ? new URLSearchParams(url.split("#")[0]?.split("?")[1]).get(parameter) : null;
        if (text === null || (numbered && !/^\d+$/.test(text))) {
            throw new PaginationError(`the URL of the next page has no valid ${JSON.stringify(parameter)}`);
        }
        return numbered ? Number(text) : text;
    }
    /** The next page, null after the last one. Throws PaginationError if it was there before. */
    async nextPage() {
        const cursor = this.nextCursor;
        if (cursor === null)
            return null;
        const { load, pagination, seen } = this.#walk;
        if ((seen.get(cursor) ?? Infinity) <= this.#number) {
            const { parameter } = pagination;
            throw new PaginationError(`the pages repeat: ${parameter} ${JSON.stringify(cursor)} was returned before`);
        }
        seen.set(cursor, this.#number + 1);
        return new Page(await load(cursor), this.#walk, this.#number + 1);
    }
    /** This page and all that follow. */
    async *pages() {
        for (let page = this; page !== null; page = await page.nextPage())
            yield page;
    }
    /** Every item of this page and of those that follow. */
    async *[Symbol.asyncIterator]() {
        for await (const page of this.pages())
            yield* page.#items;
    }
    get #next() {
        return at(this.#body, this.#walk.pagination.next);
    }
    get #items() {
        const { items: names, optional } = this.#walk.pagination;
        const items = at(this.#body, names) ?? (optional ? [] : undefined);
        if (!Array.isArray(items))
            throw new PaginationError("a page contains no list of items");
        return items;
    }
}
function at(body, names) {
    return names.reduce((found, name) => found?.[name], body);
}
