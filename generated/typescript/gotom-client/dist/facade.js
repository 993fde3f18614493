import { CampaignsResource } from "./resources/campaigns.js";
import { FlightsResource } from "./resources/flights.js";
import { CampaignDiscountsResource } from "./resources/campaign_discounts.js";
import { FlightDiscountsResource } from "./resources/flight_discounts.js";
import { PrimaryKeysResource } from "./resources/primary_keys.js";
import { PricesResource } from "./resources/prices.js";
import { ReportsResource } from "./resources/reports.js";
import { CustomersResource } from "./resources/customers.js";
import { CustomerImportResource } from "./resources/customer_import.js";
import { HttpClient } from "./runtime/client.js";
import { HmacCredentials, tenantUrl } from "./runtime/hmac.js";
import { processEnvironment, required, setting, userAgent } from "./runtime/settings.js";
/** The server, unless `baseUrl` names another. */
export const BASE_URL = "https://{tenant}.gotom.io";
const HEADERS = { Accept: "application/json, text/csv;q=0.9, text/html;q=0.9", ...userAgent("gotom-client/0.1.0") };
/**
 * Sends the calls of resources: of all, created by `GoTom`, or of single ones that you create.
 *
 * Throws ConfigurationError for invalid credentials and settings.
 */
export function connect(options) {
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
    campaigns;
    /** Positions of a campaign, with their network shares and commissions. */
    flights;
    /** Discounts of a campaign; each groups flight discounts. */
    campaignDiscounts;
    /** Discounts of individual flights. */
    flightDiscounts;
    /** goTom's own ids and names, for use in campaigns and flights. */
    primaryKeys;
    /** Prices of tariffs. */
    prices;
    /** Saved reports as CSV. They need a separate API user. */
    reports;
    /** Stored customers, intermediators, agencies and publishers; read-only. */
    customers;
    /** Creation and update of customers from a CRM through a queue. goTom must enable it for the instance. */
    customerImport;
    #options;
    /** Make a client; nothing is sent yet. Throws ConfigurationError for invalid credentials and settings. */
    constructor(options) {
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
    static fromEnv(options = {}, environment = processEnvironment()) {
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
    withOptions(options) {
        return new GoTom({ ...this.#options, ...options });
    }
}
