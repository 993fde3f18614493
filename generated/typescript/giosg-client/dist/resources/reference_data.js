import * as operations from "../operations.js";
import { Resource } from "../runtime/client.js";
/** Languages, time zones, currencies, and the list of endpoints. */
export class ReferenceDataResource extends Resource {
    /**
     * List the languages.
     *
     * Answers one page of the languages that rooms, user preferences and similar settings can be set to. Only those
     * with `is_ui_language` are also languages of the console. With wrong credentials expect 403 as well as 401: the
     * section on languages says 403, the general table 401.
     *
     * @param query `cursor`: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of another page.
     *   Opaque; take it from a URL that the API gave.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (giosg Live HTTP API, general,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/; giosg Live HTTP API, general: reference data,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/). The section on languages names 403 for wrong
     * credentials, the general table of status codes 401. Both statements are the vendor's; which holds is not
     * known.
     */
    languages(query, options) {
        return this.client.page(operations.listLanguages, { query }, options);
    }
    /** Every item of `languages`, page by page, from the page that the query names; throws what that throws. */
    iterLanguages(query, options) {
        return this.client.iterate(operations.listLanguages, { query }, options);
    }
    /**
     * List the time zones.
     *
     * Answers one page of the time zones that an organization can be set to.
     *
     * @param query `cursor`: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of another page.
     *   Opaque; take it from a URL that the API gave.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (giosg Live HTTP API, general,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/; giosg Live HTTP API, general: reference data,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/).
     */
    timezones(query, options) {
        return this.client.page(operations.listTimezones, { query }, options);
    }
    /** Every item of `timezones`, page by page, from the page that the query names; throws what that throws. */
    iterTimezones(query, options) {
        return this.client.iterate(operations.listTimezones, { query }, options);
    }
    /**
     * List the currencies.
     *
     * Answers one page of currencies. No public page says which attributes a currency has, so expect any and rely on
     * none.
     *
     * @param query `cursor`: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of another page.
     *   Opaque; take it from a URL that the API gave.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (giosg Live HTTP API, general,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/; giosg Live HTTP API, general: reference data,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/). Path, method and scopes stand in the sample
     * of the endpoints listing, and nothing else does.
     */
    currencies(query, options) {
        return this.client.page(operations.listCurrencies, { query }, options);
    }
    /** Every item of `currencies`, page by page, from the page that the query names; throws what that throws. */
    iterCurrencies(query, options) {
        return this.client.iterate(operations.listCurrencies, { query }, options);
    }
    /**
     * Describe the currencies endpoint.
     *
     * Answers what the endpoint is and takes, without doing anything.
     *
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (giosg Live HTTP API, general,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/; giosg Live HTTP API, general: reference data,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/). The sample of the endpoints listing names
     * the method and its scopes; what it answers is inferred.
     */
    currenciesOptions(options) {
        return this.client.call(operations.describeCurrencies, {}, options);
    }
    /**
     * List the endpoints of the API.
     *
     * Answers one page of the endpoints, with the methods that each supports and the permissions that each method
     * asks for. It covers the whole API, more than this document does.
     *
     * @param query `cursor`: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of another page.
     *   Opaque; take it from a URL that the API gave.
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (giosg Live HTTP API, general,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/; giosg Live HTTP API, general: reference data,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/).
     */
    endpoints(query, options) {
        return this.client.page(operations.listEndpoints, { query }, options);
    }
    /** Every item of `endpoints`, page by page, from the page that the query names; throws what that throws. */
    iterEndpoints(query, options) {
        return this.client.iterate(operations.listEndpoints, { query }, options);
    }
    /**
     * Describe the endpoint of endpoints.
     *
     * Answers what the endpoint is and takes, without doing anything.
     *
     * @throws ApiError where the API refuses; documented here: 401, 403, 404.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: documented (giosg Live HTTP API, general,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/; giosg Live HTTP API, general: reference data,
     * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/). The sample of the endpoints listing names
     * the method and its scopes; what it answers is inferred.
     */
    endpointsOptions(options) {
        return this.client.call(operations.describeEndpoints, {}, options);
    }
}
