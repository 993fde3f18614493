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
import { type SigningOptions } from "./runtime/hmac.js";
import { type Environment } from "./runtime/settings.js";
/** The server, unless `baseUrl` names another. */
export declare const BASE_URL = "https://{tenant}.gotom.io";
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
export declare function connect(options: GoTomOptions): HttpClient;
/**
 * goTom app-api.
 *
 * Error responses throw an `ApiError`; transient errors are retried `maxRetries` times if that is safe. Redirects are
 * not followed, so that credentials stay with their server.
 */
export declare class GoTom {
    #private;
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
    /** Make a client; nothing is sent yet. Throws ConfigurationError for invalid credentials and settings. */
    constructor(options: GoTomOptions);
    /**
     * Make a client from GOTOM_USER, GOTOM_SECRET and GOTOM_TENANT, or GOTOM_BASE_URL, which wins over the tenant.
     * `options` win over the variables. Throws ConfigurationError naming a variable that is not set.
     */
    static fromEnv(options?: Partial<GoTomOptions>, environment?: Environment): GoTom;
    /** A client with these settings instead, and the same credentials unless others are given. */
    withOptions(options: Partial<GoTomOptions>): GoTom;
}
