import * as operations from "../operations.js";
import { Resource } from "../runtime/client.js";
/** Conditions on website pages, and the resulting actions. */
export class RulesResource extends Resource {
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
    list(organizationId, query, options) {
        return this.client.page(operations.listRules, { path: [organizationId], query }, options);
    }
    /** Every item of `list`, page by page, from the page that the query names; throws what that throws. */
    iter(organizationId, query, options) {
        return this.client.iterate(operations.listRules, { path: [organizationId], query }, options);
    }
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
    get(organizationId, ruleId, options) {
        return this.client.call(operations.getRule, { path: [organizationId, ruleId] }, options);
    }
}
