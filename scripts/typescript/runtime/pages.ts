/** Paginated lists. */

import { PaginationError } from "./errors.js";

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
export class Page<Item> implements AsyncIterable<Item> {
  readonly #body: object;
  readonly #walk: Walk;
  readonly #number: number;

  constructor(body: object, walk: Walk, number = 0) {
    this.#body = body;
    this.#walk = walk;
    this.#number = number;
    for (const [name, value] of Object.entries(body)) {
      // A property of the response must not shadow a method.
      if (!(name in this)) Object.defineProperty(this, name, { value, enumerable: true });
    }
  }

  /** Whether a page follows. */
  get hasNext(): boolean {
    return Boolean(this.#next);
  }

  /** What to ask for to get the next page, null on the last one. Throws PaginationError if it cannot be asked for. */
  get nextCursor(): string | number | null {
    const url = this.#next;
    if (!url) return null;
    const { parameter, numbered } = this.#walk.pagination;
    const text = typeof url === "string" ? new URLSearchParams(url.split("#")[0]?.split("?")[1]).get(parameter) : null;
    if (text === null || (numbered && !/^\d+$/.test(text))) {
      throw new PaginationError(`the URL of the next page has no valid ${JSON.stringify(parameter)}`);
    }
    return numbered ? Number(text) : text;
  }

  /** The next page, null after the last one. Throws PaginationError if it was there before. */
  async nextPage(): Promise<this | null> {
    const cursor = this.nextCursor;
    if (cursor === null) return null;
    const { load, pagination, seen } = this.#walk;
    if ((seen.get(cursor) ?? Infinity) <= this.#number) {
      const { parameter } = pagination;
      throw new PaginationError(`the pages repeat: ${parameter} ${JSON.stringify(cursor)} was returned before`);
    }
    seen.set(cursor, this.#number + 1);
    return new Page<Item>(await load(cursor), this.#walk, this.#number + 1) as this;
  }

  /** This page and all that follow. */
  async *pages(): AsyncGenerator<this, void, undefined> {
    for (let page: this | null = this; page !== null; page = await page.nextPage()) yield page;
  }

  /** Every item of this page and of those that follow. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) yield* page.#items;
  }

  get #next(): unknown {
    return at(this.#body, this.#walk.pagination.next);
  }

  get #items(): Item[] {
    const { items: names, optional } = this.#walk.pagination;
    const items = at(this.#body, names) ?? (optional ? [] : undefined);
    if (!Array.isArray(items)) throw new PaginationError("a page contains no list of items");
    return items as Item[];
  }
}

function at(body: unknown, names: readonly string[]): unknown {
  return names.reduce<unknown>((found, name) => (found as Record<string, unknown> | null | undefined)?.[name], body);
}
