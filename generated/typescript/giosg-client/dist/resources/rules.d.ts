import { type Call, type CallOptions, Resource } from "../runtime/client.js";
import type { Page } from "../runtime/pages.js";
import type * as types from "../types.gen.js";
/** Conditions on website pages, and the resulting actions. */
export declare class RulesResource extends Resource {
    /**
     * List the rules of an organization.
     *
     * Returns a page of rules.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @param query `cursor`: Position in the collection: the `cursor` of the `next` or `previous` URL of another page. Opaque; do
     *   not construct it.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: inferred (giosg Live HTTP API, rules,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/rules; Conventions of the giosg Live HTTP API).
     * The page could be read up to the table of attributes; no operation was readable. The path is that of other
     * resources of an organization. Write operations are not described: the table does not say which attributes are
     * writable, and describes neither conditions nor actions.
     */
    list(organizationId: string, query?: NonNullable<types.ListRulesData["query"]>, options?: CallOptions): Call<Page<types.ListRulesResponses[200]["results"][number]> & types.ListRulesResponses[200]>;
    /** Every item of `list`, page by page, from the page that the query names; throws what that throws. */
    iter(organizationId: string, query?: NonNullable<types.ListRulesData["query"]>, options?: CallOptions): AsyncGenerator<types.ListRulesResponses[200]["results"][number], void, undefined>;
    /**
     * Read a rule.
     *
     * Returns one rule.
     *
     * @param organizationId The organization that owns the resources; the caller must have access to it.
     * @param ruleId The rule.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: inferred (giosg Live HTTP API, rules,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/rules; Conventions of the giosg Live HTTP API).
     * The page could be read up to the table of attributes; no operation was readable. The path is that of other
     * resources of an organization. Write operations are not described: the table does not say which attributes are
     * writable, and describes neither conditions nor actions.
     */
    get(organizationId: string, ruleId: string, options?: CallOptions): Call<types.GetRuleResponses[200]>;
}
