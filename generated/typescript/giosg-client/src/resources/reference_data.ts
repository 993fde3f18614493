import * as operations from "../operations.js";
import { type Call, type CallOptions, Resource } from "../runtime/client.js";
import type { Page } from "../runtime/pages.js";
import type * as types from "../types.gen.js";

/** Languages, time zones, currencies, and the list of endpoints. */
export class ReferenceDataResource extends Resource {
  /**
   * List the languages.
   *
   * Returns a page of the languages that rooms, user preferences and similar settings can be set to. Only those
   * with `is_ui_language` are also languages of the console. For invalid credentials, expect 403 as well as 401:
   * the section on languages says 403, the general table 401.
   *
   * @param query `cursor`: Position in the collection: the `cursor` of the `next` or `previous` URL of another page. Opaque; do
   *   not construct it.
   * @throws ApiError where the API refuses; documented here: 401, 403, 404.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: documented (giosg Live HTTP API, general,
   * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/; giosg Live HTTP API, general: reference data,
   * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/). For invalid credentials, the section on
   * languages names 403, the general table of status codes 401. Both are statements of the vendor; which applies
   * is unknown.
   */
  languages(query?: NonNullable<types.ListLanguagesData["query"]>, options?: CallOptions): Call<Page<types.ListLanguagesResponses[200]["results"][number]> & types.ListLanguagesResponses[200]> {
    return this.client.page(operations.listLanguages, { query }, options);
  }

  /** Every item of `languages`, page by page, from the page that the query names; throws what that throws. */
  iterLanguages(query?: NonNullable<types.ListLanguagesData["query"]>, options?: CallOptions): AsyncGenerator<types.ListLanguagesResponses[200]["results"][number], void, undefined> {
    return this.client.iterate(operations.listLanguages, { query }, options);
  }

  /**
   * List the time zones.
   *
   * Returns a page of the time zones that an organization can be set to.
   *
   * @param query `cursor`: Position in the collection: the `cursor` of the `next` or `previous` URL of another page. Opaque; do
   *   not construct it.
   * @throws ApiError where the API refuses; documented here: 401, 403, 404.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: documented (giosg Live HTTP API, general,
   * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/; giosg Live HTTP API, general: reference data,
   * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/).
   */
  timezones(query?: NonNullable<types.ListTimezonesData["query"]>, options?: CallOptions): Call<Page<types.ListTimezonesResponses[200]["results"][number]> & types.ListTimezonesResponses[200]> {
    return this.client.page(operations.listTimezones, { query }, options);
  }

  /** Every item of `timezones`, page by page, from the page that the query names; throws what that throws. */
  iterTimezones(query?: NonNullable<types.ListTimezonesData["query"]>, options?: CallOptions): AsyncGenerator<types.ListTimezonesResponses[200]["results"][number], void, undefined> {
    return this.client.iterate(operations.listTimezones, { query }, options);
  }

  /**
   * List the currencies.
   *
   * Returns a page of currencies. No public page describes the attributes of a currency, so rely on none.
   *
   * @param query `cursor`: Position in the collection: the `cursor` of the `next` or `previous` URL of another page. Opaque; do
   *   not construct it.
   * @throws ApiError where the API refuses; documented here: 401, 403, 404.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: documented (giosg Live HTTP API, general,
   * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/; giosg Live HTTP API, general: reference data,
   * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/). Only path, method and scopes are in the
   * sample of the endpoint list.
   */
  currencies(query?: NonNullable<types.ListCurrenciesData["query"]>, options?: CallOptions): Call<Page<types.ListCurrenciesResponses[200]["results"][number]> & types.ListCurrenciesResponses[200]> {
    return this.client.page(operations.listCurrencies, { query }, options);
  }

  /** Every item of `currencies`, page by page, from the page that the query names; throws what that throws. */
  iterCurrencies(query?: NonNullable<types.ListCurrenciesData["query"]>, options?: CallOptions): AsyncGenerator<types.ListCurrenciesResponses[200]["results"][number], void, undefined> {
    return this.client.iterate(operations.listCurrencies, { query }, options);
  }

  /**
   * Describe the currencies endpoint.
   *
   * Returns metadata of the endpoint, without side effects.
   *
   * @throws ApiError where the API refuses; documented here: 401, 403, 404.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: documented (giosg Live HTTP API, general,
   * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/; giosg Live HTTP API, general: reference data,
   * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/). The sample of the endpoint list names the
   * method and its scopes; the response is inferred.
   */
  currenciesOptions(options?: CallOptions): Call<types.DescribeCurrenciesResponses[200]> {
    return this.client.call(operations.describeCurrencies, {}, options);
  }

  /**
   * List the endpoints of the API.
   *
   * Returns a page of the endpoints, with the supported methods and the permissions for each method. It covers the
   * whole API, which is more than this document.
   *
   * @param query `cursor`: Position in the collection: the `cursor` of the `next` or `previous` URL of another page. Opaque; do
   *   not construct it.
   * @throws ApiError where the API refuses; documented here: 401, 403, 404.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: documented (giosg Live HTTP API, general,
   * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/; giosg Live HTTP API, general: reference data,
   * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/).
   */
  endpoints(query?: NonNullable<types.ListEndpointsData["query"]>, options?: CallOptions): Call<Page<types.ListEndpointsResponses[200]["results"][number]> & types.ListEndpointsResponses[200]> {
    return this.client.page(operations.listEndpoints, { query }, options);
  }

  /** Every item of `endpoints`, page by page, from the page that the query names; throws what that throws. */
  iterEndpoints(query?: NonNullable<types.ListEndpointsData["query"]>, options?: CallOptions): AsyncGenerator<types.ListEndpointsResponses[200]["results"][number], void, undefined> {
    return this.client.iterate(operations.listEndpoints, { query }, options);
  }

  /**
   * Describe the endpoint of endpoints.
   *
   * Returns metadata of the endpoint, without side effects.
   *
   * @throws ApiError where the API refuses; documented here: 401, 403, 404.
   * @throws ClientError otherwise, see `errors`.
   *
   * Evidence: documented (giosg Live HTTP API, general,
   * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/; giosg Live HTTP API, general: reference data,
   * https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/). The sample of the endpoint list names the
   * method and its scopes; the response is inferred.
   */
  endpointsOptions(options?: CallOptions): Call<types.DescribeEndpointsResponses[200]> {
    return this.client.call(operations.describeEndpoints, {}, options);
  }

}
