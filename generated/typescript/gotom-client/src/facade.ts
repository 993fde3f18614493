import { CampaignsResource } from "./resources/campaigns.js";
import { FlightsResource } from "./resources/flights.js";
import { CampaignDiscountsResource } from "./resources/campaign_discounts.js";
import { FlightDiscountsResource } from "./resources/flight_discounts.js";
import { PrimaryKeysResource } from "./resources/primary_keys.js";
import { PricesResource } from "./resources/prices.js";
import { ReportsResource } from "./resources/reports.js";
import { CustomersResource } from "./resources/customers.js";
import { CustomerImportResource } from "./resources/customer_import.js";
import { type ClientOptions, HttpClient } from "./runtime/client.js";
import { HmacCredentials, type SigningOptions, tenantUrl } from "./runtime/hmac.js";
import { type Environment, processEnvironment, required, setting, userAgent } from "./runtime/settings.js";

/** The server, unless `baseUrl` names another. */
export const BASE_URL = "https://{tenant}.gotom.io";
const HEADERS = { Accept: "application/json, text/csv;q=0.9, text/html;q=0.9", ...userAgent("gotom-client/0.1.0") };

/** Options of `new GoTom()`. */
export interface GoTomOptions extends ClientOptions, SigningOptions {
  /** Subdomain of the instance; with `test-` before it, that of the test system. Or give `baseUrl`. */
  readonly tenant?: string | undefined;
  /** User that goTom gave out for these endpoints. */
  readonly user: string;
  /** Secret of that user. */
  readonly secret: string;
}

/**
 * Sends the calls of resources: of all, created by `GoTom`, or of single ones that you create.
 *
 * Throws ConfigurationError for invalid credentials and settings.
 */
export function connect(options: GoTomOptions): HttpClient {
  const credentials = new HmacCredentials(options.user, options.secret, options);
  return new HttpClient(options.baseUrl ?? tenantUrl(BASE_URL, options.tenant), options, HEADERS, credentials);
}

/**
 * goTom app-api.
 *
 * Error responses throw an `ApiError`; transient errors are retried `maxRetries` times if that is safe. Redirects are
 * not followed, so that credentials stay with their server.
 */
export class GoTom {
  /** Bookings and reservations, identified by the client's own ids. */
  readonly campaigns: CampaignsResource;
  /** Positions of a campaign, with their network shares and commissions. */
  readonly flights: FlightsResource;
  /** Discounts of a campaign; each groups flight discounts. */
  readonly campaignDiscounts: CampaignDiscountsResource;
  /** Discounts of individual flights. */
  readonly flightDiscounts: FlightDiscountsResource;
  /** goTom's own ids and names, for use in campaigns and flights. */
  readonly primaryKeys: PrimaryKeysResource;
  /** Prices of tariffs. */
  readonly prices: PricesResource;
  /** Saved reports as CSV. They need a separate API user. */
  readonly reports: ReportsResource;
  /** Stored customers, intermediators, agencies and publishers; read-only. */
  readonly customers: CustomersResource;
  /** Creation and update of customers from a CRM through a queue. goTom must enable it for the instance. */
  readonly customerImport: CustomerImportResource;
  readonly #options: GoTomOptions;

  /** Make a client; nothing is sent yet. Throws ConfigurationError for invalid credentials and settings. */
  constructor(options: GoTomOptions) {
    this.#options = options;
    const client = connect(options);
    this.campaigns = new CampaignsResource(client);
    this.flights = new FlightsResource(client);
    this.campaignDiscounts = new CampaignDiscountsResource(client);
    this.flightDiscounts = new FlightDiscountsResource(client);
    this.primaryKeys = new PrimaryKeysResource(client);
    this.prices = new PricesResource(client);
    this.reports = new ReportsResource(client);
    this.customers = new CustomersResource(client);
    this.customerImport = new CustomerImportResource(client);
  }

  /**
   * Make a client from GOTOM_USER, GOTOM_SECRET and GOTOM_TENANT, or GOTOM_BASE_URL, which wins over the tenant.
   * `options` win over the variables. Throws ConfigurationError naming a variable that is not set.
   */
  static fromEnv(options: Partial<GoTomOptions> = {}, environment: Environment = processEnvironment()): GoTom {
    const baseUrl = options.baseUrl ?? (options.tenant ? undefined : setting(environment, "GOTOM_BASE_URL"));
    return new GoTom({
      ...options,
      user: options.user ?? required(environment, "GOTOM_USER"),
      secret: options.secret ?? required(environment, "GOTOM_SECRET"),
      baseUrl,
      tenant: options.tenant ?? (baseUrl ? undefined : required(environment, "GOTOM_TENANT", "GOTOM_BASE_URL")),
    });
  }

  /** A client with these settings instead, and the same credentials unless others are given. */
  withOptions(options: Partial<GoTomOptions>): GoTom {
    return new GoTom({ ...this.#options, ...options });
  }
}
