import * as operations from "../operations.js";
import { Resource } from "../runtime/client.js";
/** What happens on a page when conditions hold. */
export class RulesResource extends Resource {
    /**
     * List the rules of an organization.
     *
     * Answers one page of rules.
     *
     * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
     * @param query `cursor`: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of another page.
     *   Opaque; take it from a URL that the API gave.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: inferred (giosg Live HTTP API, rules,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/rules; Conventions of the giosg Live HTTP API).
     * The page could be read up to the table of attributes; no operation was readable. The path is the one that
     * other resources of an organization have. Writing is left out: the table does not say what can be written, and
     * neither conditions nor actions are described.
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
     * Answers one rule.
     *
     * @param organizationId The organization whose resources are meant; the caller must be allowed to see it.
     * @param ruleId The rule.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: inferred (giosg Live HTTP API, rules,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/rules; Conventions of the giosg Live HTTP API).
     * The page could be read up to the table of attributes; no operation was readable. The path is the one that
     * other resources of an organization have. Writing is left out: the table does not say what can be written, and
     * neither conditions nor actions are described.
     */
    get(organizationId, ruleId, options) {
        return this.client.call(operations.getRule, { path: [organizationId, ruleId] }, options);
    }
}
