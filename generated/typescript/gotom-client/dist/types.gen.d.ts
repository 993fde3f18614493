export type ClientOptions = {
    baseUrl: 'https://{tenant}.gotom.io' | 'https://test-{tenant}.gotom.io' | (string & {});
};
/**
 * A campaign to create. Company references need only one kind of identifier.
 */
export type CampaignCreate = {
    /**
     * The client's own identifier, unique and generally case-insensitive; one in use is rejected. Digits, letters and UUIDs are recommended; spaces, quotes, slashes, umlauts and ampersands are accepted but hard to address.
     */
    externalId: string;
    /**
     * Name of the campaign.
     */
    name: string;
    status: CampaignStatus;
    /**
     * Day of the booking.
     */
    bookingDate: string;
    /**
     * The customer; required, may be null.
     */
    customer: ContactRef | null;
    /**
     * The intermediator, or null. Later flights inherit its commission.
     */
    intermediator?: ContactRef | null;
    /**
     * The agency, or null. Later flights inherit its commission.
     */
    agency?: ContactRef | null;
    /**
     * goTom's number of the campaign type.
     */
    campaignTypeId?: number;
    /**
     * Reference that belongs to the campaign type.
     */
    campaignTypeReference?: string;
    /**
     * Remarks.
     */
    note?: string | null;
    /**
     * Internal remarks.
     */
    noteInternal?: string;
    /**
     * Remarks on clearing the reservation.
     */
    noteReservation?: string;
    /**
     * Whether the invoice PDF has an appendix such as the order confirmation; true if missing.
     */
    pdfInvoiceWithAttachment?: boolean;
    /**
     * How the campaign is invoiced; chosen by goTom if missing. An instance may support only some values.
     */
    billingType?: BillingType;
    /**
     * goTom's number of the back office user. Not together with `salesSupportEmail`.
     */
    salesSupportId?: number;
    /**
     * Email address of the back office user. Not together with `salesSupportId`.
     */
    salesSupportEmail?: string;
    /**
     * goTom's number of the selling user. Not together with `salesEmail`.
     */
    salesId?: number;
    /**
     * Email address of the selling user. Not together with `salesId`.
     */
    salesEmail?: string;
    /**
     * Currency, which must be configured for the instance; the instance's default if missing.
     */
    currency?: string;
};
/**
 * Whether the campaign is booked or only reserved.
 */
export type CampaignStatus = 'booking' | 'reservation';
/**
 * Reference to a company, one of its addresses and one of its contacts. Each is identified by goTom's number, the client's external id or the CRM id; one of the three is enough. The effect of contradictory identifiers is unknown.
 */
export type ContactRef = {
    /**
     * goTom's number of the company.
     */
    entityId?: number;
    /**
     * External id of the company.
     */
    entityExternalId?: string;
    /**
     * CRM id of the company, the key of the customer operations.
     */
    entityExternalCrmId?: string;
    /**
     * goTom's number of the address.
     */
    addressId?: number | null;
    /**
     * External id of the address.
     */
    addressExternalId?: string | null;
    /**
     * CRM id of the address.
     */
    addressExternalCrmId?: string | null;
    /**
     * goTom's number of the contact person.
     */
    personId?: number | null;
    /**
     * External id of the contact person.
     */
    personExternalId?: string | null;
    /**
     * CRM id of the contact person.
     */
    personExternalCrmId?: string | null;
};
/**
 * How the campaign is invoiced. 0: manually, including invoices and their flights. 1: all flights on one invoice at the end. 2: monthly, distributed over the days. 3: monthly, by delivery; requires a connected ad server.
 */
export type BillingType = 0 | 1 | 2 | 3;
/**
 * Errors in the attributes of a campaign. The request had no effect.
 */
export type Violations = {
    /**
     * One entry for each error.
     */
    errors?: Array<Violation>;
};
/**
 * One error in a request. No attribute is guaranteed.
 */
export type Violation = {
    /**
     * Invalid attribute; for an unresolved reference, the attribute that contains it.
     */
    propertyPath?: string;
    /**
     * Error message, in English or German.
     */
    message?: string;
    /**
     * The invalid value as sent, of any type; may be null.
     */
    invalidValue?: unknown;
    /**
     * Cause of the error, of any type; usually null.
     */
    cause?: unknown;
    /**
     * Fixed code of the kind of error; each operation lists its codes under 400.
     */
    code?: string;
};
/**
 * Reason, as a JSON string.
 */
export type AuthenticationError = string;
/**
 * Error response for errors that concern no attribute, such as an unknown campaign.
 */
export type GenericError = {
    /**
     * URI of the kind of error; the same for all errors.
     */
    type?: string;
    /**
     * Fixed title.
     */
    title?: string;
    /**
     * The HTTP status code.
     */
    status?: number;
    /**
     * Reason phrase of the status code.
     */
    detail?: string;
};
/**
 * A server error: either only `message`, or the attributes of a generic error. No attribute is guaranteed.
 */
export type ServerError = {
    /**
     * Error message.
     */
    message?: string;
    /**
     * URI of the kind of error.
     */
    type?: string;
    /**
     * Fixed title.
     */
    title?: string;
    /**
     * The HTTP status code.
     */
    status?: number;
    /**
     * Reason phrase of the status code.
     */
    detail?: string;
};
/**
 * A booking or reservation of a customer, with its flights.
 */
export type Campaign = {
    /**
     * The client's own identifier, set when the campaign was created.
     */
    externalId: string;
    /**
     * goTom's own number of the campaign, also called booking id.
     */
    readonly campaignId?: number;
    /**
     * Name of the campaign.
     */
    name: string;
    status: CampaignStatus;
    /**
     * Day of the booking.
     */
    bookingDate: string;
    /**
     * The customer.
     */
    customer: ContactRef | null;
    /**
     * The intermediator, or null.
     */
    intermediator?: ContactRef | null;
    /**
     * The agency, or null.
     */
    agency?: ContactRef | null;
    /**
     * goTom's number of the campaign type, or null.
     */
    campaignTypeId?: number | null;
    /**
     * Reference that belongs to the campaign type, or null.
     */
    campaignTypeReference?: string | null;
    /**
     * Remarks.
     */
    note?: string | null;
    /**
     * Internal remarks.
     */
    noteInternal?: string;
    /**
     * Remarks on clearing the reservation.
     */
    noteReservation?: string;
    /**
     * Whether the invoice PDF has an appendix such as the order confirmation.
     */
    pdfInvoiceWithAttachment?: boolean;
    billingType?: BillingType;
    /**
     * goTom's number of the back office user, or null.
     */
    salesSupportId?: number | null;
    /**
     * Email address of that user, or null.
     */
    salesSupportEmail?: string | null;
    /**
     * goTom's number of the selling user, or null.
     */
    salesId?: number | null;
    /**
     * Email address of that user, or null.
     */
    salesEmail?: string | null;
    /**
     * Currency of all amounts of the campaign.
     */
    currency?: string;
    readonly commissionStatus?: CommissionStatus;
    /**
     * All flights of the campaign.
     */
    readonly flights?: Array<Flight>;
};
/**
 * How commissions are billed. 0: direct. 2: agency commission direct, agency rebate indirect by accrual. 3: agency commission separate, agency rebate indirect by accrual. 4: agency rebate separate. 1 does not exist. Other values are possible.
 */
export type CommissionStatus = 0 | 2 | 3 | 4 | (number & {});
/**
 * A stored position of a campaign.
 */
export type Flight = {
    /**
     * The client's own identifier, set when the flight was created.
     */
    externalId: string;
    runtime: FlightRuntime;
    /**
     * goTom's number of the tariff.
     */
    tarifId: number;
    /**
     * goTom's number of the medium.
     */
    mediaId: number;
    /**
     * goTom's number of the platform.
     */
    platformId: number;
    /**
     * goTom's number of the channel.
     */
    channelId: number;
    /**
     * goTom's number of the advertising medium.
     */
    advertisingId: number;
    /**
     * goTom's number of the type of price.
     */
    priceTypeId: number;
    /**
     * goTom's number of the extra price level.
     */
    extraPriceLevelId?: number;
    /**
     * Name of the position type; the default type if none was set.
     */
    flightPositionTypeName?: string | null;
    /**
     * Number of units booked.
     */
    units: number;
    /**
     * Final gross price of one unit.
     */
    bruttoPriceUnit: number | string;
    /**
     * goTom's id of the ad server.
     */
    adServerId: string;
    advertisingStatus?: AdvertisingStatus;
    /**
     * Remarks.
     */
    note?: string;
    /**
     * Internal remarks.
     */
    noteInternal?: string;
    /**
     * Remarks for the invoice.
     */
    noteBilling?: string;
    /**
     * Targeting by keys and values; Google Ad Manager only.
     */
    keyValueSets?: Array<KeyValueSet>;
    /**
     * Targeting by keys and values; Xandr only.
     */
    keyValueSetsXandr?: Array<XandrTargeting>;
    geoTargetingByZip?: GeoTargetingByZip;
    /**
     * Tags of the flight.
     */
    flightTags: Array<FlightTag>;
};
/**
 * Start and end of a flight.
 */
export type FlightRuntime = {
    start?: DateTimeComponents;
    end?: DateTimeComponents;
};
/**
 * A time in the time zone of the instance.
 */
export type DateTimeComponents = {
    /**
     * The day.
     */
    date: string;
    /**
     * Hours and minutes, without seconds.
     */
    time?: string;
};
/**
 * Status of the advertising material.
 */
export type AdvertisingStatus = 'open' | 'received' | 'integrated';
/**
 * Keys and values for Google Ad Manager.
 */
export type KeyValueSet = {
    /**
     * goTom's id of the ad server with the keys.
     */
    adServerId?: string;
    /**
     * The keys, each with its values.
     */
    keyValues?: Array<KeyValue>;
};
/**
 * A key and its values.
 */
export type KeyValue = {
    /**
     * The ad server's id of the key, or `audiencesegment`.
     */
    id?: string;
    /**
     * Name of the key.
     */
    label?: string;
    comparisonOperator?: KeyValueOperator;
    /**
     * The values.
     */
    values?: Array<KeyValueChoice>;
};
/**
 * Comparison. 0: equal to one of the values. 1: equal to none.
 */
export type KeyValueOperator = 0 | 1;
/**
 * A value of a key.
 */
export type KeyValueChoice = {
    /**
     * The ad server's id of the value or segment, or `custom_` followed by any text.
     */
    id?: string;
    /**
     * Name of the value.
     */
    label?: string;
};
/**
 * Sets of keys for Xandr, and their combination. The same form for reading and writing.
 */
export type XandrTargeting = {
    /**
     * goTom's id of the ad server. The sets have an effect only if it is the ad server of the flight.
     */
    adServerId: string;
    /**
     * The sets.
     */
    keyValueSets: Array<XandrSet>;
    /**
     * Combination of the sets; `AND` if missing.
     */
    outerOp?: XandrJoin;
    /**
     * Combination of the keys in a set; `OR` if missing. The inverse of `outerOp`.
     */
    innerOp?: XandrJoin;
};
/**
 * A set of keys.
 */
export type XandrSet = {
    /**
     * A key of either kind.
     */
    set: Array<XandrStringKey | XandrNumericKey>;
};
/**
 * A key with string values.
 */
export type XandrStringKey = {
    /**
     * Id of the key.
     */
    id: string;
    /**
     * Name of the key.
     */
    name: string;
    /**
     * Name to show.
     */
    displayName?: string;
    /**
     * The values to compare with.
     */
    values: Array<XandrValue>;
    comparisonOperator?: XandrStringOperator;
    /**
     * Whether the condition is negated; false if missing.
     */
    not?: boolean;
};
/**
 * A value of a key.
 */
export type XandrValue = {
    /**
     * Id of the value.
     */
    id: string;
    /**
     * Name of the value.
     */
    name: string;
    /**
     * Name to show.
     */
    displayName?: string;
};
/**
 * String comparison, a digit as a string. 0 (default): equal. 1: not equal.
 */
export type XandrStringOperator = '0' | '1';
/**
 * A key with a numeric value.
 */
export type XandrNumericKey = {
    /**
     * Id of the key.
     */
    id: string;
    /**
     * Name of the key.
     */
    name: string;
    /**
     * Name to show.
     */
    displayName?: string;
    /**
     * The number to compare with, as a string.
     */
    numericValue?: string;
    comparisonOperator?: XandrNumericOperator;
    /**
     * Whether the condition is negated; false if missing.
     */
    not?: boolean;
};
/**
 * Numeric comparison, a digit as a string. 2 (default): at least. 3: at most. 4: the key exists. 6: more than. 7: less than.
 */
export type XandrNumericOperator = '2' | '3' | '4' | '6' | '7';
/**
 * Combination of conditions.
 */
export type XandrJoin = 'AND' | 'OR';
/**
 * Geographic targeting by postal codes.
 */
export type GeoTargetingByZip = {
    countryId?: GeoCountry;
    /**
     * Comma-separated postal codes.
     */
    zipCodes?: string;
};
/**
 * A country in which postal codes can be used.
 */
export type GeoCountry = 'US' | 'CA' | 'DE' | 'FR' | 'GB' | 'IN';
/**
 * A tag of a flight.
 */
export type FlightTag = {
    /**
     * goTom's number of the tag.
     */
    id?: number;
    /**
     * Name of the tag.
     */
    name?: string;
};
/**
 * The attributes of a campaign to change; others are unchanged. The externalId cannot be changed.
 */
export type CampaignUpdate = {
    /**
     * New name.
     */
    name?: string;
    /**
     * New status. A booking with invoices cannot become a reservation.
     */
    status?: CampaignStatus;
    /**
     * Day of the booking.
     */
    bookingDate?: string;
    /**
     * New customer, whose discounts then apply.
     */
    customer?: ContactRef | null;
    /**
     * New intermediator. With null, the commissions and `commissionStatus` become 0, unless `update_commissions` is 0.
     */
    intermediator?: ContactRef | null;
    /**
     * New agency. With null, the commissions and `commissionStatus` become 0, unless `update_commissions` is 0.
     */
    agency?: ContactRef | null;
    /**
     * goTom's number of the campaign type.
     */
    campaignTypeId?: number;
    /**
     * Reference that belongs to the campaign type.
     */
    campaignTypeReference?: string;
    /**
     * Remarks.
     */
    note?: string | null;
    /**
     * Internal remarks.
     */
    noteInternal?: string;
    /**
     * Remarks on clearing the reservation.
     */
    noteReservation?: string;
    /**
     * Whether the invoice PDF has an appendix such as the order confirmation.
     */
    pdfInvoiceWithAttachment?: boolean;
    /**
     * How the campaign is invoiced. Once an invoice has been issued, an update with a new value is rejected.
     */
    billingType?: BillingType;
    /**
     * goTom's number of the back office user. Not together with `salesSupportEmail`.
     */
    salesSupportId?: number;
    /**
     * Email address of the back office user. Not together with `salesSupportId`.
     */
    salesSupportEmail?: string;
    /**
     * goTom's number of the selling user. Not together with `salesEmail`.
     */
    salesId?: number;
    /**
     * Email address of the selling user. Not together with `salesId`.
     */
    salesEmail?: string;
};
/**
 * A file to attach to a campaign.
 */
export type CampaignDocument = {
    /**
     * File name with extension.
     */
    name?: string;
    /**
     * Content of the file in base64.
     */
    content?: string;
};
/**
 * Archive status of a campaign to set.
 */
export type ArchiveStatusUpdate = {
    /**
     * True archives the campaign, false reactivates it.
     */
    setIsArchived?: boolean;
};
/**
 * How to bill the commissions of a campaign.
 */
export type CommissionStatusUpdate = {
    commissionStatus?: 0 | 2 | 3 | 4;
};
/**
 * The attributes of a new flight.
 */
export type FlightCreate = {
    /**
     * The client's own identifier, unique among flights and generally case-insensitive. Digits, letters and UUIDs are recommended.
     */
    externalId: string;
    runtime: FlightRuntime;
    /**
     * goTom's number of the tariff.
     */
    tarifId: number;
    /**
     * goTom's number of the medium.
     */
    mediaId: number;
    /**
     * goTom's number of the platform.
     */
    platformId: number;
    /**
     * goTom's number of the channel.
     */
    channelId: number;
    /**
     * goTom's number of the advertising medium.
     */
    advertisingId: number;
    /**
     * goTom's number of the type of price.
     */
    priceTypeId: number;
    /**
     * goTom's number of the extra price level.
     */
    extraPriceLevelId?: number;
    /**
     * Name (not id) of the position type; null selects the default type.
     */
    flightPositionTypeName?: string | null;
    /**
     * Number of units booked.
     */
    units: number;
    /**
     * Final gross price of one unit, or `loadFromRate` to use the price of the tariff.
     */
    bruttoPriceUnit: PriceRule | number;
    /**
     * goTom's id of the ad server.
     */
    adServerId: string;
    advertisingStatus?: AdvertisingStatus;
    /**
     * Remarks.
     */
    note?: string;
    /**
     * Internal remarks.
     */
    noteInternal?: string;
    /**
     * Remarks for the invoice.
     */
    noteBilling?: string;
    /**
     * Targeting by keys and values; Google Ad Manager only.
     */
    keyValueSets?: Array<KeyValueSet>;
    /**
     * Targeting by keys and values; Xandr only.
     */
    keyValueSetsXandr?: Array<XandrTargeting>;
    geoTargetingByZip?: GeoTargetingByZip;
    /**
     * goTom's numbers of the tags.
     */
    flightTags?: Array<number>;
};
/**
 * Price rule instead of a number. `loadFromRate`: the price of the tariff.
 */
export type PriceRule = 'loadFromRate';
/**
 * The attributes of a flight to change; others are unchanged. The externalId cannot be changed.
 */
export type FlightUpdate = {
    runtime?: FlightRuntime;
    /**
     * goTom's number of the tariff.
     */
    tarifId?: number;
    /**
     * goTom's number of the medium.
     */
    mediaId?: number;
    /**
     * goTom's number of the platform.
     */
    platformId?: number;
    /**
     * goTom's number of the channel.
     */
    channelId?: number;
    /**
     * goTom's number of the advertising medium.
     */
    advertisingId?: number;
    /**
     * goTom's number of the type of price.
     */
    priceTypeId?: number;
    /**
     * goTom's number of the extra price level.
     */
    extraPriceLevelId?: number;
    /**
     * Name (not id) of the position type; null selects the default type.
     */
    flightPositionTypeName?: string | null;
    /**
     * Number of units booked.
     */
    units?: number;
    /**
     * Final gross price of one unit, or `loadFromRate` to use the price of the tariff.
     */
    bruttoPriceUnit?: PriceRule | number;
    /**
     * goTom's id of the ad server.
     */
    adServerId?: string;
    advertisingStatus?: AdvertisingStatus;
    /**
     * Remarks.
     */
    note?: string;
    /**
     * Internal remarks.
     */
    noteInternal?: string;
    /**
     * Remarks for the invoice.
     */
    noteBilling?: string;
    /**
     * Targeting by keys and values; Google Ad Manager only.
     */
    keyValueSets?: Array<KeyValueSet>;
    /**
     * Targeting by keys and values; Xandr only.
     */
    keyValueSetsXandr?: Array<XandrTargeting>;
    geoTargetingByZip?: GeoTargetingByZip;
    /**
     * goTom's numbers of the tags; null or an empty list removes all tags.
     */
    flightTags?: Array<number> | null;
    adServerPushChanges?: AdServerPush;
};
/**
 * Changes to push to the ad server. Not stored.
 */
export type AdServerPush = {
    /**
     * goTom's id of the ad server.
     */
    adServerId?: string;
    /**
     * The kinds of changes to push.
     */
    types?: Array<AdServerPushType>;
    /**
     * Remarks for the ad server.
     */
    remarks?: string;
};
/**
 * A kind of change.
 */
export type AdServerPushType = 'runtime' | 'units' | 'other' | 'placements';
/**
 * The ad server's ids for a flight.
 */
export type FlightLineItem = {
    /**
     * Strategy, as named by the ad server.
     */
    strategyId?: string;
    /**
     * The line item, despite the name; spelled with a lower-case s.
     */
    adserverId?: number;
};
/**
 * Distribution of a flight among platforms.
 */
export type Sublines = {
    /**
     * The shares; their percentages add up to 100.
     */
    sublines?: Array<Subline>;
};
/**
 * The share of one platform.
 */
export type Subline = {
    /**
     * goTom's number of a platform in the network of the flight.
     */
    platformId?: number;
    /**
     * The share in percent.
     */
    percentage?: number;
    /**
     * Remarks.
     */
    note?: string;
};
/**
 * Commissions of agency and intermediator for a flight, each as a percentage or an amount.
 */
export type FlightCommission = {
    /**
     * Agency commission in percent.
     */
    bkPercent?: number;
    /**
     * Agency commission as an amount.
     */
    bkAmount?: number;
    vmkType?: IntermediatorCommissionKind;
    /**
     * Intermediator commission in percent.
     */
    vmkPercent?: number;
    /**
     * Intermediator commission as an amount.
     */
    vmkAmount?: number;
};
/**
 * Kind of the intermediator's commission; the same for all flights of a campaign.
 */
export type IntermediatorCommissionKind = 'VMK' | 'DBE';
/**
 * Commissions of agency and intermediator for a flight. Set each as a percentage or an amount, not both.
 */
export type FlightCommissionUpdate = {
    /**
     * Agency commission in percent.
     */
    bkPercent?: number;
    /**
     * Agency commission as an amount.
     */
    bkAmount?: number;
    vmkType?: IntermediatorCommissionKind;
    /**
     * Intermediator commission in percent.
     */
    vmkPercent?: number;
    /**
     * Intermediator commission as an amount.
     */
    vmkAmount?: number;
};
/**
 * All discounts of a campaign.
 */
export type CampaignDiscountList = {
    /**
     * The discounts.
     */
    campaignDiscounts?: Array<CampaignDiscount>;
};
/**
 * A discount of a campaign, with its flight discounts.
 */
export type CampaignDiscount = {
    /**
     * Name, as shown on finance documents.
     */
    name?: string;
    /**
     * The client's own identifier, or null for a discount made in the web application.
     */
    externalId?: string | null;
    /**
     * goTom's number of the discount; null if there is an external id.
     */
    entityId?: number | null;
    /**
     * The discounts of individual flights.
     */
    flightDiscounts?: Array<FlightDiscount>;
};
/**
 * The discount of one flight.
 */
export type FlightDiscount = {
    /**
     * External id of the flight; null if there is none.
     */
    flightExternalId?: string | null;
    /**
     * The client's own identifier, or null for a discount made in the web application.
     */
    externalId?: string | null;
    /**
     * goTom's number of the flight discount; null if there is an external id.
     */
    entityId?: number | null;
    /**
     * The discount in percent; 0 if it is an amount.
     */
    amountPercent?: number;
    /**
     * The discount as an amount; 0 if it is a percentage.
     */
    amountSum?: number;
};
/**
 * A new discount of a campaign.
 */
export type CampaignDiscountCreate = {
    /**
     * Name, as shown on finance documents.
     */
    name: string;
    /**
     * The client's own identifier, unique among campaign discounts.
     */
    externalId: string;
};
/**
 * The writable attributes of a discount.
 */
export type CampaignDiscountUpdate = {
    /**
     * New name.
     */
    name?: string;
};
/**
 * A new discount of a flight, as a percentage or an amount. Both attributes are required, and one of them must be null.
 */
export type FlightDiscountCreate = {
    /**
     * External id of a flight of the campaign.
     */
    flightExternalId: string;
    /**
     * The client's own identifier, unique among flight discounts.
     */
    externalId: string;
    /**
     * The discount in percent, or null if it is an amount.
     */
    amountPercent: number | null;
    /**
     * The discount as an amount, or null if it is a percentage.
     */
    amountSum: number | null;
};
/**
 * The new percentage or amount of a flight discount, not both.
 */
export type FlightDiscountUpdate = {
    /**
     * The discount in percent.
     */
    amountPercent?: number;
    /**
     * The discount as an amount.
     */
    amountSum?: number;
};
/**
 * An entity with ids.
 */
export type PrimaryKeyEntity = 'user' | 'tarif' | 'priceType' | 'adServer' | 'campaignType' | 'extraPriceLevel' | 'platform' | 'channel' | 'media' | 'advertising' | 'flightPositionType' | 'flightTags';
/**
 * One page of ids.
 */
export type PrimaryKeyPage = {
    pagination?: Pagination;
    /**
     * The ids of this page.
     */
    items?: Array<PrimaryKey>;
};
/**
 * Position of a page in its list.
 */
export type Pagination = {
    /**
     * Total number of items.
     */
    readonly totalItems: number;
    /**
     * Page size, set by the server.
     */
    readonly perPage: number;
    /**
     * Number of this page, from 1.
     */
    readonly currentPage: number;
    /**
     * Number of the last page.
     */
    readonly lastPage: number;
    /**
     * Full URL of the next page with its query; null on the last page.
     */
    readonly nextPageUrl: string | null;
};
/**
 * An id with its name.
 */
export type PrimaryKey = {
    /**
     * The id, a string for ad servers and a number for others.
     */
    id: number | string;
    /**
     * Name.
     */
    name: string;
    /**
     * Email address; users only.
     */
    email?: string;
    /**
     * Position types only: whether it is the default for flights without one.
     */
    isDefault?: boolean;
};
/**
 * Error response for an unknown entity.
 */
export type UnknownEntity = {
    error?: UnknownEntityError;
};
/**
 * Error details.
 */
export type UnknownEntityError = {
    /**
     * Error message with the valid entities.
     */
    msg?: string;
};
/**
 * One page of prices.
 */
export type PricePage = {
    pagination: Pagination;
    /**
     * The prices of this page.
     */
    items: Array<Price>;
};
/**
 * Price of one unit in one combination. Every attribute is present; many may be null.
 */
export type Price = {
    /**
     * goTom's number of the tariff.
     */
    tarifId: number;
    /**
     * Name of the tariff.
     */
    tarif: string;
    /**
     * goTom's number of the company, or null.
     */
    companyId: number | null;
    /**
     * Name of the company, or null.
     */
    company: string | null;
    /**
     * goTom's number of the platform, or null.
     */
    platformId: number | null;
    /**
     * Name of the platform, or null.
     */
    platform: string | null;
    /**
     * goTom's number of the channel.
     */
    channelId: number;
    /**
     * Name of the channel.
     */
    channel: string;
    /**
     * goTom's number of the medium.
     */
    mediaId: number;
    /**
     * Name of the medium.
     */
    media: string;
    /**
     * goTom's number of the advertising medium.
     */
    advertisingId: number;
    /**
     * Name of the advertising medium.
     */
    advertising: string;
    /**
     * goTom's number of the tariff group, or null.
     */
    tarifGroupId: number | null;
    /**
     * Name of the tariff group, or null.
     */
    tarifGroup: string | null;
    /**
     * goTom's number of the type of price, or null.
     */
    priceTypeId: number | null;
    /**
     * Name of the type of price, or null.
     */
    priceType: string | null;
    /**
     * goTom's number of the extra price level, or null.
     */
    extraPriceLevelId: number | null;
    /**
     * Name of the extra price level, or null.
     */
    extraPriceLevel: string | null;
    /**
     * Gross price of one unit, or null.
     */
    price: number | null;
};
/**
 * A table in CSV.
 */
export type ReportTable = string;
/**
 * An HTML page.
 */
export type ErrorPage = string;
/**
 * One page of customers.
 */
export type CustomerPage = {
    pagination: Pagination;
    /**
     * The customers of this page.
     */
    readonly items: Array<Customer>;
};
/**
 * A customer, intermediator, agency or publisher, according to `statusEc`.
 */
export type Customer = {
    /**
     * CRM id, the key of the customer operations; without one, a customer cannot be read individually.
     */
    externalCrmId: string | null;
    /**
     * Second reference, free for the client's use.
     */
    externalId: string | null;
    /**
     * Name of the company.
     */
    firm: string;
    /**
     * VAT number.
     */
    mwst: string | null;
    /**
     * Remarks.
     */
    note: string;
    status: CustomerStatus;
    statusEc: CustomerKind;
    /**
     * Step of the sales pipeline; may be missing.
     */
    pipelineStatus?: PipelineStatus;
    language: Language;
    /**
     * Bank account number.
     */
    bankAccountNumber: string | null;
    /**
     * IBAN of the bank account.
     */
    bankIBANNumber: string | null;
    /**
     * Clearing number of the bank.
     */
    bankClearingNumber: string | null;
    /**
     * Name of the bank.
     */
    bankName: string | null;
    /**
     * Alternative names of the company for searches.
     */
    searchstring: string | null;
    vatType: VatType;
    /**
     * Whether to treat the customer as deleted.
     */
    softDeleted: boolean;
    commission: Commission;
    /**
     * Industry, or null.
     */
    industry: Industry | null;
    /**
     * The addresses; treat those with `softDeleted` as deleted.
     */
    addresses: Array<Address>;
    /**
     * Reference to the main address, or null.
     */
    mainAddress: MainAddress | null;
    /**
     * The contacts, active or not.
     */
    contacts: Array<Contact>;
    /**
     * Tags of the customer.
     */
    tags: Array<CustomerTag>;
    /**
     * References of the customer.
     */
    references: Array<CustomerReference>;
    /**
     * Consultants of the customer.
     */
    consultants: Array<Consultant>;
    paymentTerm: PaymentTerm;
    /**
     * Default discounts of the customer; may be missing.
     */
    readonly defaultDiscounts?: Array<DefaultDiscount>;
};
/**
 * 1: active. 0: inactive.
 */
export type CustomerStatus = 0 | 1;
/**
 * What the company is. 1: customer. 2: intermediator. 3: agency. 5: publisher, only with the marketer module. 4 does not exist.
 */
export type CustomerKind = 1 | 2 | 3 | 5;
/**
 * A step of the sales pipeline.
 */
export type PipelineStatus = {
    /**
     * CRM id of the step.
     */
    externalCrmId?: string | null;
};
/**
 * Language in which the customer is addressed.
 */
export type Language = 'de' | 'en' | 'fr' | 'it';
/**
 * Applicable value added tax. 0: standard. 2: exempt. 3: reduced. 7: exempt (embassy).
 */
export type VatType = 0 | 2 | 3 | 7;
/**
 * Commissions of the customer; effective for intermediators and agencies only.
 */
export type Commission = {
    /**
     * Agency commission in percent.
     */
    bkCommission: number;
    /**
     * Intermediator commission in percent.
     */
    vmkCommission: number;
    type: CommissionType;
};
/**
 * How the two commissions are billed. 0: both direct (usual). 2: agency commission direct, intermediator commission indirect by accrual. 3: agency commission separate, intermediator commission indirect by accrual. 4: intermediator commission separate. 1 does not exist.
 */
export type CommissionType = 0 | 2 | 3 | 4;
/**
 * An industry.
 */
export type Industry = {
    /**
     * CRM id of the industry.
     */
    externalCrmId: string | null;
    /**
     * Name of the industry.
     */
    name: string;
};
/**
 * An address of the customer.
 */
export type Address = {
    /**
     * CRM id of the address.
     */
    externalCrmId: string;
    /**
     * Label of the address.
     */
    title: string;
    /**
     * Company name on the address.
     */
    firm: string;
    /**
     * Department.
     */
    department: string;
    /**
     * Street.
     */
    street: string;
    /**
     * House number.
     */
    number: string;
    /**
     * Additional address lines.
     */
    addresstext: string;
    /**
     * Postal code.
     */
    zip: string;
    /**
     * Town.
     */
    place: string;
    /**
     * Country, an ISO 3166-1 alpha-2 code.
     */
    country: string;
    /**
     * Second reference of the address; unlike the customer's, a number.
     */
    externalId: number | null;
    /**
     * How to send mail to the address, or null.
     */
    sendingRule: SendingRule | null;
    /**
     * Email addresses for the sending rule `email`, or null.
     */
    sendingRuleAddresses: Array<string> | null;
    /**
     * Whether to treat the address as deleted.
     */
    softDeleted: boolean;
};
/**
 * How to send mail to an address.
 */
export type SendingRule = 'email' | 'post';
/**
 * Reference to the main address of the customer.
 */
export type MainAddress = {
    /**
     * CRM id of the address.
     */
    externalCrmId: string | null;
};
/**
 * A contact of the customer.
 */
export type Contact = {
    /**
     * CRM id of the contact person.
     */
    externalCrmId: string;
    peopleGender: Gender;
    /**
     * Family name.
     */
    peopleLastname: string;
    /**
     * Given name.
     */
    peopleName: string;
    /**
     * Telephone number.
     */
    peoplePhone: string;
    /**
     * Mobile number.
     */
    peopleNatel: string;
    /**
     * Email address.
     */
    peopleEmail: string;
    peopleStatus: ContactStatus;
    /**
     * Whether the contact is marked as a lead.
     */
    lead: boolean;
    /**
     * Job of the contact, at most one.
     */
    jobFunctions: Array<JobFunction>;
    /**
     * Step of the sales pipeline, or null.
     */
    pipelineStatus: ContactPipelineStatus | null;
};
/**
 * Gender of the person: `M`, `F` or `D`.
 */
export type Gender = 'M' | 'F' | 'D';
/**
 * `A`: active. `N`: not active.
 */
export type ContactStatus = 'A' | 'N';
/**
 * Job of a contact.
 */
export type JobFunction = {
    lang: JobFunctionLanguage;
    /**
     * The job.
     */
    function: string;
};
/**
 * Language of the job; only German is supported.
 */
export type JobFunctionLanguage = 'de';
/**
 * A step of the sales pipeline for contacts.
 */
export type ContactPipelineStatus = {
    /**
     * CRM id of the step.
     */
    externalCrmId: string | null;
};
/**
 * A tag of a customer.
 */
export type CustomerTag = {
    /**
     * CRM id of the tag.
     */
    externalCrmId: string | null;
    /**
     * Name of the tag.
     */
    name: string;
};
/**
 * A reference of the customer.
 */
export type CustomerReference = {
    /**
     * CRM id of the reference.
     */
    externalCrmId: string;
    /**
     * Name of the reference.
     */
    referenceType: string;
    /**
     * Value of the reference.
     */
    referenceValue: string;
};
/**
 * A consultant of the customer.
 */
export type Consultant = {
    /**
     * Email address of the consultant.
     */
    email: string;
};
/**
 * When invoices are due.
 */
export type PaymentTerm = {
    /**
     * CRM id of the payment term.
     */
    externalCrmId: string;
    /**
     * Days until an invoice is due.
     */
    days?: number;
    /**
     * Name of the payment term.
     */
    name?: string;
    /**
     * Days for which the cash discount is granted, or null.
     */
    cashDiscountDays?: number | null;
    /**
     * Cash discount in percent, or null.
     */
    cashDiscountPercent?: number | null;
    /**
     * Texts for billing, or null.
     */
    billingPhrases?: BillingPhrases | null;
};
/**
 * Billing texts by language.
 */
export type BillingPhrases = {
    /**
     * The text in German.
     */
    de?: string;
    /**
     * The text in English.
     */
    en?: string;
    /**
     * The text in French.
     */
    fr?: string;
    /**
     * The text in Italian.
     */
    it?: string;
};
/**
 * A default discount of the customer.
 */
export type DefaultDiscount = {
    /**
     * Name of the discount.
     */
    readonly name: string;
    /**
     * The discount in percent.
     */
    readonly percent: number;
};
/**
 * Envelope of a found customer.
 */
export type CustomerEnvelope = {
    /**
     * Always true here.
     */
    readonly ok: true;
    customer: Customer;
};
/**
 * Envelope of a response without a customer.
 */
export type CustomerNotFound = {
    /**
     * Always false here.
     */
    readonly ok: false;
    /**
     * The reason.
     */
    readonly message: string;
    /**
     * Always null here.
     */
    readonly customer: null;
};
/**
 * Envelope of a customer to create or update.
 */
export type CustomerImport = {
    customer: CustomerWrite;
};
/**
 * A customer, intermediator, agency or publisher to create or update. Unknown keys are ignored with a warning.
 */
export type CustomerWrite = {
    /**
     * CRM id, the key of the customer.
     */
    externalCrmId: string;
    /**
     * Second reference, free for the client's use.
     */
    externalId?: string;
    /**
     * Name of the company.
     */
    firm: string;
    /**
     * VAT number.
     */
    mwst?: string;
    /**
     * Remarks.
     */
    note?: string;
    status: CustomerStatus;
    statusEc: CustomerKind;
    /**
     * Step of the sales pipeline for customers, or null.
     */
    pipelineStatus?: PipelineStatusWrite | null;
    language: Language;
    /**
     * Bank account number.
     */
    bankAccountNumber?: string;
    /**
     * IBAN of the bank account.
     */
    bankIBANNumber?: string;
    /**
     * Clearing number of the bank.
     */
    bankClearingNumber?: string;
    /**
     * Name of the bank.
     */
    bankName?: string;
    /**
     * Alternative names of the company for searches.
     */
    searchstring?: string;
    /**
     * Applicable value added tax, 0 if missing. 0: standard. 2: exempt. 3: reduced. 7: exempt (embassy).
     */
    vatType?: VatType;
    /**
     * Whether to treat the customer as deleted; false if missing.
     */
    softDeleted?: boolean;
    /**
     * Commissions, for intermediators and agencies only.
     */
    commission?: CommissionWrite;
    industry?: IndustryWrite;
    /**
     * Addresses to add or change; others are unchanged.
     */
    addresses?: Array<AddressWrite>;
    mainAddress: MainAddressWrite;
    /**
     * Contacts to add or change; others are unchanged. Replaces the deprecated `contactPersons`.
     */
    contacts?: Array<ContactWrite>;
    /**
     * Tags of the customer.
     */
    tags?: Array<CustomerTagWrite>;
    /**
     * References of the customer.
     */
    references?: Array<CustomerReferenceWrite>;
    /**
     * Consultants of the customer. An empty list has no effect, so it is not possible to remove all of them.
     */
    consultants?: Array<ConsultantWrite>;
    paymentTerm?: PaymentTermWrite;
};
/**
 * A step of the sales pipeline for customers, as configured in the admin center.
 */
export type PipelineStatusWrite = {
    /**
     * CRM id of the step.
     */
    externalCrmId: string;
};
/**
 * Commissions of an intermediator or agency.
 */
export type CommissionWrite = {
    /**
     * Agency commission in percent.
     */
    bkCommission: number;
    /**
     * Intermediator commission in percent.
     */
    vmkCommission: number;
    type: CommissionType;
};
/**
 * Industry of the customer.
 */
export type IndustryWrite = {
    /**
     * CRM id of the industry.
     */
    externalCrmId: string;
    /**
     * Name of the industry. A new name applies to all customers.
     */
    name?: string;
};
/**
 * An address to add or change.
 */
export type AddressWrite = {
    /**
     * CRM id of the address to add or change.
     */
    externalCrmId: string;
    /**
     * Label of the address.
     */
    title: string;
    /**
     * Company name on the address.
     */
    firm: string;
    /**
     * Department.
     */
    department?: string;
    /**
     * Street.
     */
    street?: string;
    /**
     * House number.
     */
    number?: string;
    /**
     * Additional address lines.
     */
    addresstext?: string;
    /**
     * Postal code.
     */
    zip: string;
    /**
     * Town.
     */
    place: string;
    /**
     * Country, an ISO 3166-1 alpha-2 code.
     */
    country: string;
    /**
     * Second reference of the address; unlike the customer's, a number.
     */
    externalId?: number;
    /**
     * How to send mail to the address; the setting of the admin center if missing.
     */
    sendingRule?: SendingRule;
    /**
     * Email addresses for the sending rule `email`.
     */
    sendingRuleAddresses?: Array<string>;
    /**
     * Whether to treat the address as deleted; false if missing.
     */
    softDeleted?: boolean;
};
/**
 * Reference to the main address of the customer.
 */
export type MainAddressWrite = {
    /**
     * CRM id of the address. An unknown id creates an empty address.
     */
    externalCrmId: string;
};
/**
 * A contact to add or change.
 */
export type ContactWrite = {
    /**
     * CRM id of the contact to add or change.
     */
    externalCrmId: string;
    peopleGender: Gender;
    /**
     * Family name.
     */
    peopleLastname: string;
    /**
     * Given name.
     */
    peopleName: string;
    /**
     * Telephone number.
     */
    peoplePhone?: string;
    /**
     * Mobile number.
     */
    peopleNatel?: string;
    /**
     * Email address.
     */
    peopleEmail?: string;
    /**
     * `A`: active, the default. `N`: not active; use it to remove a contact.
     */
    peopleStatus?: ContactStatus;
    /**
     * Whether the contact is marked as a lead; false if missing.
     */
    lead?: boolean;
    /**
     * Job of the contact; at most one entry has an effect.
     */
    jobFunctions?: Array<JobFunctionWrite>;
    /**
     * Step of the sales pipeline for contacts; null removes it.
     */
    pipelineStatus?: ContactPipelineStatusWrite | null;
};
/**
 * Job of a contact.
 */
export type JobFunctionWrite = {
    lang: JobFunctionLanguage;
    /**
     * The job.
     */
    function: string;
};
/**
 * A step of the sales pipeline for contacts, as configured in the admin center.
 */
export type ContactPipelineStatusWrite = {
    /**
     * CRM id of the step. An unknown id is ignored with a warning.
     */
    externalCrmId?: string;
};
/**
 * A tag of the customer.
 */
export type CustomerTagWrite = {
    /**
     * CRM id of the tag.
     */
    externalCrmId: string;
    /**
     * Name of the tag. A new name applies to all customers.
     */
    name?: string;
};
/**
 * A reference of the customer.
 */
export type CustomerReferenceWrite = {
    /**
     * CRM id of the reference.
     */
    externalCrmId: string;
    /**
     * Name of the reference.
     */
    referenceType?: string;
    /**
     * Value of the reference.
     */
    referenceValue?: string;
};
/**
 * A consultant of the customer.
 */
export type ConsultantWrite = {
    /**
     * Email address of the consultant.
     */
    email: string;
};
/**
 * When the customer's invoices are due.
 */
export type PaymentTermWrite = {
    /**
     * CRM id of the payment term.
     */
    externalCrmId: string;
    /**
     * Days until an invoice is due.
     */
    days?: number;
    /**
     * Name of the payment term.
     */
    name?: string;
    /**
     * Days for which the cash discount is granted.
     */
    cashDiscountDays?: number;
    /**
     * Cash discount in percent.
     */
    cashDiscountPercent?: number;
    billingPhrases?: BillingPhrasesWrite;
};
/**
 * Billing texts by language.
 */
export type BillingPhrasesWrite = {
    /**
     * The text in German.
     */
    de?: string;
    /**
     * The text in English.
     */
    en?: string;
    /**
     * The text in French.
     */
    fr?: string;
    /**
     * The text in Italian.
     */
    it?: string;
};
/**
 * A job that finished in time. No attribute is guaranteed.
 */
export type ImportResult = {
    /**
     * Number of the job. Numbers may be reused after a restart of the server.
     */
    readonly jobId?: number;
    /**
     * Whether the job is done; if so, this response contains the logs.
     */
    readonly jobAlreadyFinished?: boolean;
    /**
     * Errors, or null.
     */
    readonly errorLogs?: ImportErrorLogs | null;
    /**
     * Warnings about ignored or missing keys, or null.
     */
    readonly warningLogs?: Array<string> | null;
};
/**
 * Errors of a job.
 */
export type ImportErrorLogs = {
    /**
     * Error message.
     */
    readonly api_error?: string;
};
/**
 * A job that did not finish in time. No attribute is guaranteed.
 */
export type ImportQueued = {
    /**
     * Number of the job. Numbers may be reused after a restart of the server.
     */
    readonly jobId?: number;
    /**
     * Whether the job is done; false here.
     */
    readonly jobAlreadyFinished?: boolean;
    /**
     * Why there is no result yet: `blocking_timeout`.
     */
    readonly reason?: ImportReason;
};
/**
 * Why an import has no result. `data_error`: invalid data, see the logs. `blocking_timeout`: not done yet. `blocking_buried`, `queue_internal`: internal errors of the queue.
 */
export type ImportReason = 'data_error' | 'blocking_timeout' | 'blocking_buried' | 'queue_internal';
/**
 * A rejected or failed job, or only `error` for an invalid request. No attribute is guaranteed.
 */
export type ImportFailure = {
    /**
     * Number of the job. Numbers may be reused after a restart of the server.
     */
    readonly jobId?: number;
    /**
     * Whether the job has ended; if so, this response contains the logs.
     */
    readonly jobAlreadyFinished?: boolean;
    readonly reason?: ImportReason;
    /**
     * Errors, or null.
     */
    readonly errorLogs?: ImportErrorLogs | null;
    /**
     * Warnings about ignored or missing keys, or null.
     */
    readonly warningLogs?: Array<string> | null;
    readonly error?: ImportRequestError;
};
/**
 * Reason why a request was invalid.
 */
export type ImportRequestError = {
    /**
     * Error message.
     */
    readonly msg?: string;
};
/**
 * Status and logs of a job. No attribute is guaranteed.
 */
export type ImportLog = {
    readonly jobStatus?: ImportJobStatus;
    /**
     * The requested job number.
     */
    readonly sentJobId?: number;
    /**
     * Errors, or null.
     */
    readonly errorLogs?: ImportErrorLogs | null;
    /**
     * Warnings about ignored or missing keys, or null.
     */
    readonly warningLogs?: Array<string> | null;
};
/**
 * Whether the job is unknown, waiting, done or failed.
 */
export type ImportJobStatus = 'NO_JOB_FOUND' | 'JOB_STATUS_WAITING' | 'JOB_STATUS_FINISHED_OK' | 'JOB_STATUS_FINISHED_ERROR';
/**
 * A booking or reservation of a customer, with its flights.
 */
export type CampaignWritable = {
    /**
     * The client's own identifier, set when the campaign was created.
     */
    externalId: string;
    /**
     * Name of the campaign.
     */
    name: string;
    status: CampaignStatus;
    /**
     * Day of the booking.
     */
    bookingDate: string;
    /**
     * The customer.
     */
    customer: ContactRef | null;
    /**
     * The intermediator, or null.
     */
    intermediator?: ContactRef | null;
    /**
     * The agency, or null.
     */
    agency?: ContactRef | null;
    /**
     * goTom's number of the campaign type, or null.
     */
    campaignTypeId?: number | null;
    /**
     * Reference that belongs to the campaign type, or null.
     */
    campaignTypeReference?: string | null;
    /**
     * Remarks.
     */
    note?: string | null;
    /**
     * Internal remarks.
     */
    noteInternal?: string;
    /**
     * Remarks on clearing the reservation.
     */
    noteReservation?: string;
    /**
     * Whether the invoice PDF has an appendix such as the order confirmation.
     */
    pdfInvoiceWithAttachment?: boolean;
    billingType?: BillingType;
    /**
     * goTom's number of the back office user, or null.
     */
    salesSupportId?: number | null;
    /**
     * Email address of that user, or null.
     */
    salesSupportEmail?: string | null;
    /**
     * goTom's number of the selling user, or null.
     */
    salesId?: number | null;
    /**
     * Email address of that user, or null.
     */
    salesEmail?: string | null;
    /**
     * Currency of all amounts of the campaign.
     */
    currency?: string;
};
/**
 * One page of ids.
 */
export type PrimaryKeyPageWritable = {
    /**
     * The ids of this page.
     */
    items?: Array<PrimaryKey>;
};
/**
 * One page of prices.
 */
export type PricePageWritable = {
    /**
     * The prices of this page.
     */
    items: Array<Price>;
};
/**
 * One page of customers.
 */
export type CustomerPageWritable = {
    [key: string]: unknown;
};
/**
 * A customer, intermediator, agency or publisher, according to `statusEc`.
 */
export type CustomerWritable = {
    /**
     * CRM id, the key of the customer operations; without one, a customer cannot be read individually.
     */
    externalCrmId: string | null;
    /**
     * Second reference, free for the client's use.
     */
    externalId: string | null;
    /**
     * Name of the company.
     */
    firm: string;
    /**
     * VAT number.
     */
    mwst: string | null;
    /**
     * Remarks.
     */
    note: string;
    status: CustomerStatus;
    statusEc: CustomerKind;
    /**
     * Step of the sales pipeline; may be missing.
     */
    pipelineStatus?: PipelineStatus;
    language: Language;
    /**
     * Bank account number.
     */
    bankAccountNumber: string | null;
    /**
     * IBAN of the bank account.
     */
    bankIBANNumber: string | null;
    /**
     * Clearing number of the bank.
     */
    bankClearingNumber: string | null;
    /**
     * Name of the bank.
     */
    bankName: string | null;
    /**
     * Alternative names of the company for searches.
     */
    searchstring: string | null;
    vatType: VatType;
    /**
     * Whether to treat the customer as deleted.
     */
    softDeleted: boolean;
    commission: Commission;
    /**
     * Industry, or null.
     */
    industry: Industry | null;
    /**
     * The addresses; treat those with `softDeleted` as deleted.
     */
    addresses: Array<Address>;
    /**
     * Reference to the main address, or null.
     */
    mainAddress: MainAddress | null;
    /**
     * The contacts, active or not.
     */
    contacts: Array<Contact>;
    /**
     * Tags of the customer.
     */
    tags: Array<CustomerTag>;
    /**
     * References of the customer.
     */
    references: Array<CustomerReference>;
    /**
     * Consultants of the customer.
     */
    consultants: Array<Consultant>;
    paymentTerm: PaymentTerm;
};
/**
 * Envelope of a found customer.
 */
export type CustomerEnvelopeWritable = {
    customer: CustomerWritable;
};
/**
 * The `externalId` that the campaign was created with.
 */
export type CampaignExternalId = string;
/**
 * Whether to update the commissions on a change of agency or intermediator. 1 resets them from the agency or intermediator, but only if the body contains one of the two; 0 keeps them, also for later flights.
 */
export type UpdateCommissions = 0 | 1;
/**
 * The `externalId` that the flight was created with.
 */
export type FlightExternalId = string;
/**
 * The `externalId` that the campaign discount was created with.
 */
export type CampaignDiscountExternalId = string;
/**
 * The `externalId` that the flight discount was created with.
 */
export type FlightDiscountExternalId = string;
/**
 * The entity of the ids.
 */
export type Entity = PrimaryKeyEntity;
/**
 * Page number, from 1 (the default) to `lastPage`.
 */
export type PageNumber = number;
/**
 * goTom's number of the tariff, from `listPrimaryKeys`.
 */
export type TarifId = number;
/**
 * Number of the saved report, at the end of its URL in the web application (`/statistic/graph-report/saved/{id}`).
 */
export type SavedGraphReportId = number;
/**
 * Number of the saved report, in its URL in the web application (`/statistic/customreport?saved_report_id={id}`).
 */
export type SavedCustomReportId = number;
/**
 * Page number, from 1 (the default).
 */
export type Page = number;
/**
 * The `externalCrmId` of the customer.
 */
export type CustomerCrmExternalId = string;
/**
 * Number of the job, from the response to an import.
 */
export type JobId = number;
export type CreateCampaignData = {
    body: CampaignCreate;
    path?: never;
    query?: never;
    url: '/app-api/campaign';
};
export type CreateCampaignErrors = {
    /**
     * The campaign was not created. Each violation has one of these codes, or the code of a basic validation rule:
     *
     * | code | meaning |
     * |---|---|
     * | `1f06b2d7-49b4-4b8b-aa66-5172aeb01e97` | the external id is in use |
     * | `5658b9ca-ce50-4a98-a0da-97d9361845e3` | unresolved reference in the body; see `propertyPath` |
     * | `8d6a458b-362a-4b13-b3bb-fe0772a4fc7e` | the currency is not configured for the instance |
     * | `6b3befbc-2f01-4ddf-be21-b57898905284` | violation of the instance's rule in `message` |
     * | `7e44e734-3535-4172-8e32-0efa8b33a5e0` | not a billingType of this instance; `message` lists them |
     *
     */
    400: Violations;
    /**
     * The signature or one of the three headers is invalid or missing. The body is a JSON string:
     *
     * | text | reason |
     * |---|---|
     * | `Authorization header required` | `Authorization` is missing |
     * | `Invalid provider in authorization header` | no space after `gotom_app_api` |
     * | `Unable to parse ID and signature from authorization header` | no colon between user and signature |
     * | `Invalid signature in authorization header` | the signature is empty or not base64 |
     * | `Date header required` | `Date` is missing or empty |
     * | `Timestamp not valid` | `Date` is invalid |
     * | `Content type header required` | `Content-Type` is missing |
     * | `Request is too old` | `Date` is more than 30 minutes old |
     * | `Request is too far in the future` | `Date` is more than 30 minutes in the future |
     * | `No user id` | the user id is empty |
     * | `Signature not valid` | the signature differs from the server's |
     *
     * Without an `Authorization` header, or with one of another scheme, a newer server may return a different body. The
     * response to an unknown user is unknown.
     *
     */
    401: AuthenticationError;
    /**
     * The body is not JSON.
     */
    415: GenericError;
    /**
     * A server error.
     */
    500: ServerError;
};
export type CreateCampaignError = CreateCampaignErrors[keyof CreateCampaignErrors];
export type CreateCampaignResponses = {
    /**
     * Created; the response has no body.
     */
    201: unknown;
};
export type GetCampaignData = {
    body?: never;
    path: {
        /**
         * The `externalId` that the campaign was created with.
         */
        campaignExternalId: string;
    };
    query?: never;
    url: '/app-api/campaign/{campaignExternalId}';
};
export type GetCampaignErrors = {
    /**
     * The signature or one of the three headers is invalid or missing. The body is a JSON string:
     *
     * | text | reason |
     * |---|---|
     * | `Authorization header required` | `Authorization` is missing |
     * | `Invalid provider in authorization header` | no space after `gotom_app_api` |
     * | `Unable to parse ID and signature from authorization header` | no colon between user and signature |
     * | `Invalid signature in authorization header` | the signature is empty or not base64 |
     * | `Date header required` | `Date` is missing or empty |
     * | `Timestamp not valid` | `Date` is invalid |
     * | `Content type header required` | `Content-Type` is missing |
     * | `Request is too old` | `Date` is more than 30 minutes old |
     * | `Request is too far in the future` | `Date` is more than 30 minutes in the future |
     * | `No user id` | the user id is empty |
     * | `Signature not valid` | the signature differs from the server's |
     *
     * Without an `Authorization` header, or with one of another scheme, a newer server may return a different body. The
     * response to an unknown user is unknown.
     *
     */
    401: AuthenticationError;
    /**
     * No resource has this identifier.
     */
    404: GenericError;
};
export type GetCampaignError = GetCampaignErrors[keyof GetCampaignErrors];
export type GetCampaignResponses = {
    /**
     * The campaign.
     */
    200: Campaign;
};
export type GetCampaignResponse = GetCampaignResponses[keyof GetCampaignResponses];
export type UpdateCampaignData = {
    body: CampaignUpdate;
    path: {
        /**
         * The `externalId` that the campaign was created with.
         */
        campaignExternalId: string;
    };
    query?: {
        /**
         * Whether to update the commissions on a change of agency or intermediator. 1 resets them from the agency or intermediator, but only if the body contains one of the two; 0 keeps them, also for later flights.
         */
        update_commissions?: 0 | 1;
    };
    url: '/app-api/campaign/{campaignExternalId}';
};
export type UpdateCampaignErrors = {
    /**
     * The campaign was not changed. Each violation has one of these codes, or the code of a basic validation rule:
     *
     * | code | meaning |
     * |---|---|
     * | `5658b9ca-ce50-4a98-a0da-97d9361845e3` | unresolved reference in the body; see `propertyPath` |
     * | `7e44e734-3535-4172-8e32-0efa8b33a5e0` | not a billingType of this instance; `message` lists them |
     * | `43452cb6-8850-4036-b1f5-971c8328e10b` | new billingType, but the campaign is partly invoiced |
     * | `fa0401a7-6720-44dd-b443-2389aab8c8b7` | booking to reservation, but flights are invoiced |
     * | `b31b973d-8238-467c-bf01-1e9a4ded9631` | new customer, but flights are invoiced |
     * | `ec75ef78-1db7-4469-a7fc-b14a71e5dbee` | new agency, but flights are invoiced |
     * | `9e8d02a8-f693-4df3-869e-a16d196d9d8a` | new intermediator, but flights are invoiced |
     * | `800b5cad-7f13-4b27-b3d6-74fa3c47b4e1` | new currency, but flights are invoiced |
     *
     */
    400: Violations;
    /**
     * The signature or one of the three headers is invalid or missing. The body is a JSON string:
     *
     * | text | reason |
     * |---|---|
     * | `Authorization header required` | `Authorization` is missing |
     * | `Invalid provider in authorization header` | no space after `gotom_app_api` |
     * | `Unable to parse ID and signature from authorization header` | no colon between user and signature |
     * | `Invalid signature in authorization header` | the signature is empty or not base64 |
     * | `Date header required` | `Date` is missing or empty |
     * | `Timestamp not valid` | `Date` is invalid |
     * | `Content type header required` | `Content-Type` is missing |
     * | `Request is too old` | `Date` is more than 30 minutes old |
     * | `Request is too far in the future` | `Date` is more than 30 minutes in the future |
     * | `No user id` | the user id is empty |
     * | `Signature not valid` | the signature differs from the server's |
     *
     * Without an `Authorization` header, or with one of another scheme, a newer server may return a different body. The
     * response to an unknown user is unknown.
     *
     */
    401: AuthenticationError;
    /**
     * No resource has this identifier.
     */
    404: GenericError;
    /**
     * The body is not JSON.
     */
    415: GenericError;
    /**
     * A server error.
     */
    500: ServerError;
};
export type UpdateCampaignError = UpdateCampaignErrors[keyof UpdateCampaignErrors];
export type UpdateCampaignResponses = {
    /**
     * Changed; the response has no body.
     */
    204: void;
};
export type UpdateCampaignResponse = UpdateCampaignResponses[keyof UpdateCampaignResponses];
export type CreateCampaignDocumentData = {
    body: CampaignDocument;
    path: {
        /**
         * The `externalId` that the campaign was created with.
         */
        campaignExternalId: string;
    };
    query?: never;
    url: '/app-api/campaign/{campaignExternalId}/document';
};
export type CreateCampaignDocumentErrors = {
    /**
     * An attribute of the body is missing or has the wrong type.
     */
    400: Violations;
    /**
     * The signature or one of the three headers is invalid or missing. The body is a JSON string:
     *
     * | text | reason |
     * |---|---|
     * | `Authorization header required` | `Authorization` is missing |
     * | `Invalid provider in authorization header` | no space after `gotom_app_api` |
     * | `Unable to parse ID and signature from authorization header` | no colon between user and signature |
     * | `Invalid signature in authorization header` | the signature is empty or not base64 |
     * | `Date header required` | `Date` is missing or empty |
     * | `Timestamp not valid` | `Date` is invalid |
     * | `Content type header required` | `Content-Type` is missing |
     * | `Request is too old` | `Date` is more than 30 minutes old |
     * | `Request is too far in the future` | `Date` is more than 30 minutes in the future |
     * | `No user id` | the user id is empty |
     * | `Signature not valid` | the signature differs from the server's |
     *
     * Without an `Authorization` header, or with one of another scheme, a newer server may return a different body. The
     * response to an unknown user is unknown.
     *
     */
    401: AuthenticationError;
    /**
     * No resource has this identifier.
     */
    404: GenericError;
    /**
     * The body is not JSON.
     */
    415: GenericError;
};
export type CreateCampaignDocumentError = CreateCampaignDocumentErrors[keyof CreateCampaignDocumentErrors];
export type CreateCampaignDocumentResponses = {
    /**
     * Attached; the response has no body.
     */
    201: unknown;
};
export type UpdateArchiveStatusData = {
    body: ArchiveStatusUpdate;
    path: {
        /**
         * The `externalId` that the campaign was created with.
         */
        campaignExternalId: string;
    };
    query?: never;
    url: '/app-api/campaign/{campaignExternalId}/archive-status';
};
export type UpdateArchiveStatusErrors = {
    /**
     * Each violation has one of these codes, or the code of a basic validation rule:
     *
     * | code | meaning |
     * |---|---|
     * | `28a27691-46f0-4bc2-9806-100587d7a962` | the campaign is billed, so neither is possible |
     * | `e0a1561a-631e-4d1b-99fe-6a7e7f89b4dd` | the campaign is partly invoiced and cannot be archived |
     *
     */
    400: Violations;
    /**
     * The signature or one of the three headers is invalid or missing. The body is a JSON string:
     *
     * | text | reason |
     * |---|---|
     * | `Authorization header required` | `Authorization` is missing |
     * | `Invalid provider in authorization header` | no space after `gotom_app_api` |
     * | `Unable to parse ID and signature from authorization header` | no colon between user and signature |
     * | `Invalid signature in authorization header` | the signature is empty or not base64 |
     * | `Date header required` | `Date` is missing or empty |
     * | `Timestamp not valid` | `Date` is invalid |
     * | `Content type header required` | `Content-Type` is missing |
     * | `Request is too old` | `Date` is more than 30 minutes old |
     * | `Request is too far in the future` | `Date` is more than 30 minutes in the future |
     * | `No user id` | the user id is empty |
     * | `Signature not valid` | the signature differs from the server's |
     *
     * Without an `Authorization` header, or with one of another scheme, a newer server may return a different body. The
     * response to an unknown user is unknown.
     *
     */
    401: AuthenticationError;
    /**
     * No resource has this identifier.
     */
    404: GenericError;
    /**
     * The body is not JSON.
     */
    415: GenericError;
    /**
     * A server error.
     */
    500: ServerError;
};
export type UpdateArchiveStatusError = UpdateArchiveStatusErrors[keyof UpdateArchiveStatusErrors];
export type UpdateArchiveStatusResponses = {
    /**
     * Done; the response has no body.
     */
    204: void;
};
export type UpdateArchiveStatusResponse = UpdateArchiveStatusResponses[keyof UpdateArchiveStatusResponses];
export type UpdateCommissionStatusData = {
    body: CommissionStatusUpdate;
    path: {
        /**
         * The `externalId` that the campaign was created with.
         */
        campaignExternalId: string;
    };
    query?: never;
    url: '/app-api/campaign/{campaignExternalId}/commission-status';
};
export type UpdateCommissionStatusErrors = {
    /**
     * Each violation has one of these codes, or the code of a basic validation rule:
     *
     * | code | meaning |
     * |---|---|
     * | `48f7f665-0181-431c-a094-d6a09842690f` | at least one flight is invoiced |
     * | `9bf0acca-73cf-448f-8907-bc70ae240b16` | not a value of commissionStatus |
     * | `16a35de8-46dd-454d-9150-b11280782ff9` | a flight is deferred |
     *
     */
    400: Violations;
    /**
     * The signature or one of the three headers is invalid or missing. The body is a JSON string:
     *
     * | text | reason |
     * |---|---|
     * | `Authorization header required` | `Authorization` is missing |
     * | `Invalid provider in authorization header` | no space after `gotom_app_api` |
     * | `Unable to parse ID and signature from authorization header` | no colon between user and signature |
     * | `Invalid signature in authorization header` | the signature is empty or not base64 |
     * | `Date header required` | `Date` is missing or empty |
     * | `Timestamp not valid` | `Date` is invalid |
     * | `Content type header required` | `Content-Type` is missing |
     * | `Request is too old` | `Date` is more than 30 minutes old |
     * | `Request is too far in the future` | `Date` is more than 30 minutes in the future |
     * | `No user id` | the user id is empty |
     * | `Signature not valid` | the signature differs from the server's |
     *
     * Without an `Authorization` header, or with one of another scheme, a newer server may return a different body. The
     * response to an unknown user is unknown.
     *
     */
    401: AuthenticationError;
    /**
     * No resource has this identifier.
     */
    404: GenericError;
    /**
     * The body is not JSON.
     */
    415: GenericError;
    /**
     * A server error.
     */
    500: ServerError;
};
export type UpdateCommissionStatusError = UpdateCommissionStatusErrors[keyof UpdateCommissionStatusErrors];
export type UpdateCommissionStatusResponses = {
    /**
     * Changed; the response has no body.
     */
    204: void;
};
export type UpdateCommissionStatusResponse = UpdateCommissionStatusResponses[keyof UpdateCommissionStatusResponses];
export type CreateFlightData = {
    body: FlightCreate;
    path: {
        /**
         * The `externalId` that the campaign was created with.
         */
        campaignExternalId: string;
    };
    query?: never;
    url: '/app-api/campaign/{campaignExternalId}/flight';
};
export type CreateFlightErrors = {
    /**
     * The flight was not created. Each violation has one of these codes, or the code of a basic validation rule:
     *
     * | code | meaning |
     * |---|---|
     * | `1f06b2d7-49b4-4b8b-aa66-5172aeb01e97` | the external id is in use |
     * | `5658b9ca-ce50-4a98-a0da-97d9361845e3` | unresolved reference in the body; see `propertyPath` |
     * | `e3a1d7f7-4fcf-4b7d-8d87-38a60126462f` | invalid combination of platform, channel and advertising |
     * | `409d70bf-376e-4a21-a8d0-f75a4a6a7abc` | no price for this placement |
     * | `3d3b78ef-1595-47a3-b85d-20a5ee9a873c` | the flight is fully invoiced |
     *
     */
    400: Violations;
    /**
     * The signature or one of the three headers is invalid or missing. The body is a JSON string:
     *
     * | text | reason |
     * |---|---|
     * | `Authorization header required` | `Authorization` is missing |
     * | `Invalid provider in authorization header` | no space after `gotom_app_api` |
     * | `Unable to parse ID and signature from authorization header` | no colon between user and signature |
     * | `Invalid signature in authorization header` | the signature is empty or not base64 |
     * | `Date header required` | `Date` is missing or empty |
     * | `Timestamp not valid` | `Date` is invalid |
     * | `Content type header required` | `Content-Type` is missing |
     * | `Request is too old` | `Date` is more than 30 minutes old |
     * | `Request is too far in the future` | `Date` is more than 30 minutes in the future |
     * | `No user id` | the user id is empty |
     * | `Signature not valid` | the signature differs from the server's |
     *
     * Without an `Authorization` header, or with one of another scheme, a newer server may return a different body. The
     * response to an unknown user is unknown.
     *
     */
    401: AuthenticationError;
    /**
     * No resource has this identifier.
     */
    404: GenericError;
    /**
     * The body is not JSON.
     */
    415: GenericError;
    /**
     * A server error.
     */
    500: ServerError;
};
export type CreateFlightError = CreateFlightErrors[keyof CreateFlightErrors];
export type CreateFlightResponses = {
    /**
     * Created; the response has no body.
     */
    201: unknown;
};
export type DeleteFlightData = {
    body?: never;
    path: {
        /**
         * The `externalId` that the campaign was created with.
         */
        campaignExternalId: string;
        /**
         * The `externalId` that the flight was created with.
         */
        flightExternalId: string;
    };
    query?: never;
    url: '/app-api/campaign/{campaignExternalId}/flight/{flightExternalId}';
};
export type DeleteFlightErrors = {
    /**
     * The flight was not deleted. The body contains this code:
     *
     * | code | meaning |
     * |---|---|
     * | `60e2547e-bac4-4738-bcfc-6b38fa847a16` | the campaign is archived |
     * | `cc8b37d1-8c9f-491e-aaf4-05510935b492` | the flight is invoiced |
     * | `ac23616c-a625-47b4-9e58-909c66df5f6d` | the flight has data of an ad server |
     * | `8665dee6-e755-4904-9df4-93ef5bd64d29` | the flight has deferred data |
     * | `33042bd6-05f3-4691-ba27-4f5cef93f697` | the flight has payouts to publishers |
     *
     */
    400: Violations;
    /**
     * The signature or one of the three headers is invalid or missing. The body is a JSON string:
     *
     * | text | reason |
     * |---|---|
     * | `Authorization header required` | `Authorization` is missing |
     * | `Invalid provider in authorization header` | no space after `gotom_app_api` |
     * | `Unable to parse ID and signature from authorization header` | no colon between user and signature |
     * | `Invalid signature in authorization header` | the signature is empty or not base64 |
     * | `Date header required` | `Date` is missing or empty |
     * | `Timestamp not valid` | `Date` is invalid |
     * | `Content type header required` | `Content-Type` is missing |
     * | `Request is too old` | `Date` is more than 30 minutes old |
     * | `Request is too far in the future` | `Date` is more than 30 minutes in the future |
     * | `No user id` | the user id is empty |
     * | `Signature not valid` | the signature differs from the server's |
     *
     * Without an `Authorization` header, or with one of another scheme, a newer server may return a different body. The
     * response to an unknown user is unknown.
     *
     */
    401: AuthenticationError;
    /**
     * No resource has this identifier.
     */
    404: GenericError;
};
export type DeleteFlightError = DeleteFlightErrors[keyof DeleteFlightErrors];
export type DeleteFlightResponses = {
    /**
     * Deleted; the response has no body.
     */
    204: void;
};
export type DeleteFlightResponse = DeleteFlightResponses[keyof DeleteFlightResponses];
export type GetFlightData = {
    body?: never;
    path: {
        /**
         * The `externalId` that the campaign was created with.
         */
        campaignExternalId: string;
        /**
         * The `externalId` that the flight was created with.
         */
        flightExternalId: string;
    };
    query?: never;
    url: '/app-api/campaign/{campaignExternalId}/flight/{flightExternalId}';
};
export type GetFlightErrors = {
    /**
     * The signature or one of the three headers is invalid or missing. The body is a JSON string:
     *
     * | text | reason |
     * |---|---|
     * | `Authorization header required` | `Authorization` is missing |
     * | `Invalid provider in authorization header` | no space after `gotom_app_api` |
     * | `Unable to parse ID and signature from authorization header` | no colon between user and signature |
     * | `Invalid signature in authorization header` | the signature is empty or not base64 |
     * | `Date header required` | `Date` is missing or empty |
     * | `Timestamp not valid` | `Date` is invalid |
     * | `Content type header required` | `Content-Type` is missing |
     * | `Request is too old` | `Date` is more than 30 minutes old |
     * | `Request is too far in the future` | `Date` is more than 30 minutes in the future |
     * | `No user id` | the user id is empty |
     * | `Signature not valid` | the signature differs from the server's |
     *
     * Without an `Authorization` header, or with one of another scheme, a newer server may return a different body. The
     * response to an unknown user is unknown.
     *
     */
    401: AuthenticationError;
    /**
     * No resource has this identifier.
     */
    404: GenericError;
};
export type GetFlightError = GetFlightErrors[keyof GetFlightErrors];
export type GetFlightResponses = {
    /**
     * The flight.
     */
    200: Flight;
};
export type GetFlightResponse = GetFlightResponses[keyof GetFlightResponses];
export type UpdateFlightData = {
    body: FlightUpdate;
    path: {
        /**
         * The `externalId` that the campaign was created with.
         */
        campaignExternalId: string;
        /**
         * The `externalId` that the flight was created with.
         */
        flightExternalId: string;
    };
    query?: never;
    url: '/app-api/campaign/{campaignExternalId}/flight/{flightExternalId}';
};
export type UpdateFlightErrors = {
    /**
     * The flight was not changed. Each violation has one of these codes, or the code of a basic validation rule:
     *
     * | code | meaning |
     * |---|---|
     * | `5658b9ca-ce50-4a98-a0da-97d9361845e3` | unresolved reference in the body; see `propertyPath` |
     * | `e3a1d7f7-4fcf-4b7d-8d87-38a60126462f` | invalid combination of platform, channel and advertising |
     * | `409d70bf-376e-4a21-a8d0-f75a4a6a7abc` | no price for this placement |
     * | `24a9375a-0b22-4676-9a29-9c9e7f2c195f` | a key-value set has the wrong ad server |
     *
     */
    400: Violations;
    /**
     * The signature or one of the three headers is invalid or missing. The body is a JSON string:
     *
     * | text | reason |
     * |---|---|
     * | `Authorization header required` | `Authorization` is missing |
     * | `Invalid provider in authorization header` | no space after `gotom_app_api` |
     * | `Unable to parse ID and signature from authorization header` | no colon between user and signature |
     * | `Invalid signature in authorization header` | the signature is empty or not base64 |
     * | `Date header required` | `Date` is missing or empty |
     * | `Timestamp not valid` | `Date` is invalid |
     * | `Content type header required` | `Content-Type` is missing |
     * | `Request is too old` | `Date` is more than 30 minutes old |
     * | `Request is too far in the future` | `Date` is more than 30 minutes in the future |
     * | `No user id` | the user id is empty |
     * | `Signature not valid` | the signature differs from the server's |
     *
     * Without an `Authorization` header, or with one of another scheme, a newer server may return a different body. The
     * response to an unknown user is unknown.
     *
     */
    401: AuthenticationError;
    /**
     * No resource has this identifier.
     */
    404: GenericError;
    /**
     * The body is not JSON.
     */
    415: GenericError;
    /**
     * A server error.
     */
    500: ServerError;
};
export type UpdateFlightError = UpdateFlightErrors[keyof UpdateFlightErrors];
export type UpdateFlightResponses = {
    /**
     * Changed; the response has no body.
     */
    204: void;
};
export type UpdateFlightResponse = UpdateFlightResponses[keyof UpdateFlightResponses];
export type GetFlightLineItemData = {
    body?: never;
    path: {
        /**
         * The `externalId` that the campaign was created with.
         */
        campaignExternalId: string;
        /**
         * The `externalId` that the flight was created with.
         */
        flightExternalId: string;
    };
    query?: never;
    url: '/app-api/campaign/{campaignExternalId}/flight-lineitemid/{flightExternalId}';
};
export type GetFlightLineItemErrors = {
    /**
     * The signature or one of the three headers is invalid or missing. The body is a JSON string:
     *
     * | text | reason |
     * |---|---|
     * | `Authorization header required` | `Authorization` is missing |
     * | `Invalid provider in authorization header` | no space after `gotom_app_api` |
     * | `Unable to parse ID and signature from authorization header` | no colon between user and signature |
     * | `Invalid signature in authorization header` | the signature is empty or not base64 |
     * | `Date header required` | `Date` is missing or empty |
     * | `Timestamp not valid` | `Date` is invalid |
     * | `Content type header required` | `Content-Type` is missing |
     * | `Request is too old` | `Date` is more than 30 minutes old |
     * | `Request is too far in the future` | `Date` is more than 30 minutes in the future |
     * | `No user id` | the user id is empty |
     * | `Signature not valid` | the signature differs from the server's |
     *
     * Without an `Authorization` header, or with one of another scheme, a newer server may return a different body. The
     * response to an unknown user is unknown.
     *
     */
    401: AuthenticationError;
    /**
     * No resource has this identifier.
     */
    404: GenericError;
};
export type GetFlightLineItemError = GetFlightLineItemErrors[keyof GetFlightLineItemErrors];
export type GetFlightLineItemResponses = {
    /**
     * Strategy and line item.
     */
    200: FlightLineItem;
};
export type GetFlightLineItemResponse = GetFlightLineItemResponses[keyof GetFlightLineItemResponses];
export type GetSublinesData = {
    body?: never;
    path: {
        /**
         * The `externalId` that the campaign was created with.
         */
        campaignExternalId: string;
        /**
         * The `externalId` that the flight was created with.
         */
        flightExternalId: string;
    };
    query?: never;
    url: '/app-api/campaign/{campaignExternalId}/flight/{flightExternalId}/sublines';
};
export type GetSublinesErrors = {
    /**
     * The signature or one of the three headers is invalid or missing. The body is a JSON string:
     *
     * | text | reason |
     * |---|---|
     * | `Authorization header required` | `Authorization` is missing |
     * | `Invalid provider in authorization header` | no space after `gotom_app_api` |
     * | `Unable to parse ID and signature from authorization header` | no colon between user and signature |
     * | `Invalid signature in authorization header` | the signature is empty or not base64 |
     * | `Date header required` | `Date` is missing or empty |
     * | `Timestamp not valid` | `Date` is invalid |
     * | `Content type header required` | `Content-Type` is missing |
     * | `Request is too old` | `Date` is more than 30 minutes old |
     * | `Request is too far in the future` | `Date` is more than 30 minutes in the future |
     * | `No user id` | the user id is empty |
     * | `Signature not valid` | the signature differs from the server's |
     *
     * Without an `Authorization` header, or with one of another scheme, a newer server may return a different body. The
     * response to an unknown user is unknown.
     *
     */
    401: AuthenticationError;
    /**
     * No resource has this identifier.
     */
    404: GenericError;
};
export type GetSublinesError = GetSublinesErrors[keyof GetSublinesErrors];
export type GetSublinesResponses = {
    /**
     * The shares.
     */
    200: Sublines;
};
export type GetSublinesResponse = GetSublinesResponses[keyof GetSublinesResponses];
export type ReplaceSublinesData = {
    body: Sublines;
    path: {
        /**
         * The `externalId` that the campaign was created with.
         */
        campaignExternalId: string;
        /**
         * The `externalId` that the flight was created with.
         */
        flightExternalId: string;
    };
    query?: never;
    url: '/app-api/campaign/{campaignExternalId}/flight/{flightExternalId}/sublines';
};
export type ReplaceSublinesErrors = {
    /**
     * Each violation has one of these codes, or the code of a basic validation rule:
     *
     * | code | meaning |
     * |---|---|
     * | `d368a263-4bd7-4f21-bccf-1188df46991c` | a platform is not in the network of the flight |
     * | `3b254c3d-590c-4edc-b763-c49f5a703355` | the percentages do not add up to 100 |
     *
     */
    400: Violations;
    /**
     * The signature or one of the three headers is invalid or missing. The body is a JSON string:
     *
     * | text | reason |
     * |---|---|
     * | `Authorization header required` | `Authorization` is missing |
     * | `Invalid provider in authorization header` | no space after `gotom_app_api` |
     * | `Unable to parse ID and signature from authorization header` | no colon between user and signature |
     * | `Invalid signature in authorization header` | the signature is empty or not base64 |
     * | `Date header required` | `Date` is missing or empty |
     * | `Timestamp not valid` | `Date` is invalid |
     * | `Content type header required` | `Content-Type` is missing |
     * | `Request is too old` | `Date` is more than 30 minutes old |
     * | `Request is too far in the future` | `Date` is more than 30 minutes in the future |
     * | `No user id` | the user id is empty |
     * | `Signature not valid` | the signature differs from the server's |
     *
     * Without an `Authorization` header, or with one of another scheme, a newer server may return a different body. The
     * response to an unknown user is unknown.
     *
     */
    401: AuthenticationError;
    /**
     * No resource has this identifier.
     */
    404: GenericError;
    /**
     * The body is not JSON.
     */
    415: GenericError;
    /**
     * A server error.
     */
    500: ServerError;
};
export type ReplaceSublinesError = ReplaceSublinesErrors[keyof ReplaceSublinesErrors];
export type ReplaceSublinesResponses = {
    /**
     * Set; the response has no body.
     */
    204: void;
};
export type ReplaceSublinesResponse = ReplaceSublinesResponses[keyof ReplaceSublinesResponses];
export type GetFlightCommissionData = {
    body?: never;
    path: {
        /**
         * The `externalId` that the campaign was created with.
         */
        campaignExternalId: string;
        /**
         * The `externalId` that the flight was created with.
         */
        flightExternalId: string;
    };
    query?: never;
    url: '/app-api/campaign/{campaignExternalId}/flight/{flightExternalId}/commission';
};
export type GetFlightCommissionErrors = {
    /**
     * The signature or one of the three headers is invalid or missing. The body is a JSON string:
     *
     * | text | reason |
     * |---|---|
     * | `Authorization header required` | `Authorization` is missing |
     * | `Invalid provider in authorization header` | no space after `gotom_app_api` |
     * | `Unable to parse ID and signature from authorization header` | no colon between user and signature |
     * | `Invalid signature in authorization header` | the signature is empty or not base64 |
     * | `Date header required` | `Date` is missing or empty |
     * | `Timestamp not valid` | `Date` is invalid |
     * | `Content type header required` | `Content-Type` is missing |
     * | `Request is too old` | `Date` is more than 30 minutes old |
     * | `Request is too far in the future` | `Date` is more than 30 minutes in the future |
     * | `No user id` | the user id is empty |
     * | `Signature not valid` | the signature differs from the server's |
     *
     * Without an `Authorization` header, or with one of another scheme, a newer server may return a different body. The
     * response to an unknown user is unknown.
     *
     */
    401: AuthenticationError;
    /**
     * No resource has this identifier.
     */
    404: GenericError;
};
export type GetFlightCommissionError = GetFlightCommissionErrors[keyof GetFlightCommissionErrors];
export type GetFlightCommissionResponses = {
    /**
     * The commission.
     */
    200: FlightCommission;
};
export type GetFlightCommissionResponse = GetFlightCommissionResponses[keyof GetFlightCommissionResponses];
export type UpdateFlightCommissionData = {
    body: FlightCommissionUpdate;
    path: {
        /**
         * The `externalId` that the campaign was created with.
         */
        campaignExternalId: string;
        /**
         * The `externalId` that the flight was created with.
         */
        flightExternalId: string;
    };
    query?: never;
    url: '/app-api/campaign/{campaignExternalId}/flight/{flightExternalId}/commission';
};
export type UpdateFlightCommissionErrors = {
    /**
     * Each violation has one of these codes, or the code of a basic validation rule:
     *
     * | code | meaning |
     * |---|---|
     * | `6e40c9b1-7f75-4a3a-8149-26adecd9a5d4` | both percentage and amount of a commission are given |
     * | `504d6c75-bacb-4319-ad0a-e942a30904f7` | a delta invoice exists |
     * | `407eebae-cb0c-49fd-9708-4312452133ee` | the flight is invoiced |
     *
     */
    400: Violations;
    /**
     * The signature or one of the three headers is invalid or missing. The body is a JSON string:
     *
     * | text | reason |
     * |---|---|
     * | `Authorization header required` | `Authorization` is missing |
     * | `Invalid provider in authorization header` | no space after `gotom_app_api` |
     * | `Unable to parse ID and signature from authorization header` | no colon between user and signature |
     * | `Invalid signature in authorization header` | the signature is empty or not base64 |
     * | `Date header required` | `Date` is missing or empty |
     * | `Timestamp not valid` | `Date` is invalid |
     * | `Content type header required` | `Content-Type` is missing |
     * | `Request is too old` | `Date` is more than 30 minutes old |
     * | `Request is too far in the future` | `Date` is more than 30 minutes in the future |
     * | `No user id` | the user id is empty |
     * | `Signature not valid` | the signature differs from the server's |
     *
     * Without an `Authorization` header, or with one of another scheme, a newer server may return a different body. The
     * response to an unknown user is unknown.
     *
     */
    401: AuthenticationError;
    /**
     * No resource has this identifier.
     */
    404: GenericError;
    /**
     * The body is not JSON.
     */
    415: GenericError;
    /**
     * A server error.
     */
    500: ServerError;
};
export type UpdateFlightCommissionError = UpdateFlightCommissionErrors[keyof UpdateFlightCommissionErrors];
export type UpdateFlightCommissionResponses = {
    /**
     * Set; the response has no body.
     */
    204: void;
};
export type UpdateFlightCommissionResponse = UpdateFlightCommissionResponses[keyof UpdateFlightCommissionResponses];
export type ListCampaignDiscountsData = {
    body?: never;
    path: {
        /**
         * The `externalId` that the campaign was created with.
         */
        campaignExternalId: string;
    };
    query?: never;
    url: '/app-api/campaign/{campaignExternalId}/campaign-discount';
};
export type ListCampaignDiscountsErrors = {
    /**
     * The signature or one of the three headers is invalid or missing. The body is a JSON string:
     *
     * | text | reason |
     * |---|---|
     * | `Authorization header required` | `Authorization` is missing |
     * | `Invalid provider in authorization header` | no space after `gotom_app_api` |
     * | `Unable to parse ID and signature from authorization header` | no colon between user and signature |
     * | `Invalid signature in authorization header` | the signature is empty or not base64 |
     * | `Date header required` | `Date` is missing or empty |
     * | `Timestamp not valid` | `Date` is invalid |
     * | `Content type header required` | `Content-Type` is missing |
     * | `Request is too old` | `Date` is more than 30 minutes old |
     * | `Request is too far in the future` | `Date` is more than 30 minutes in the future |
     * | `No user id` | the user id is empty |
     * | `Signature not valid` | the signature differs from the server's |
     *
     * Without an `Authorization` header, or with one of another scheme, a newer server may return a different body. The
     * response to an unknown user is unknown.
     *
     */
    401: AuthenticationError;
    /**
     * No resource has this identifier.
     */
    404: GenericError;
    /**
     * A server error.
     */
    500: ServerError;
};
export type ListCampaignDiscountsError = ListCampaignDiscountsErrors[keyof ListCampaignDiscountsErrors];
export type ListCampaignDiscountsResponses = {
    /**
     * The discounts.
     */
    200: CampaignDiscountList;
};
export type ListCampaignDiscountsResponse = ListCampaignDiscountsResponses[keyof ListCampaignDiscountsResponses];
export type CreateCampaignDiscountData = {
    body: CampaignDiscountCreate;
    path: {
        /**
         * The `externalId` that the campaign was created with.
         */
        campaignExternalId: string;
    };
    query?: never;
    url: '/app-api/campaign/{campaignExternalId}/campaign-discount';
};
export type CreateCampaignDiscountErrors = {
    /**
     * The discount was not created. Each violation has one of these codes, or the code of a basic validation rule:
     *
     * | code | meaning |
     * |---|---|
     * | `450ae979-312c-45b9-b61a-dfcde745b8e7` | the external id is in use by the campaign in `message` |
     * | `0e31a231-9575-4430-8ab2-937bbd9e771d` | the flight in `message` is partly invoiced |
     *
     */
    400: Violations;
    /**
     * The signature or one of the three headers is invalid or missing. The body is a JSON string:
     *
     * | text | reason |
     * |---|---|
     * | `Authorization header required` | `Authorization` is missing |
     * | `Invalid provider in authorization header` | no space after `gotom_app_api` |
     * | `Unable to parse ID and signature from authorization header` | no colon between user and signature |
     * | `Invalid signature in authorization header` | the signature is empty or not base64 |
     * | `Date header required` | `Date` is missing or empty |
     * | `Timestamp not valid` | `Date` is invalid |
     * | `Content type header required` | `Content-Type` is missing |
     * | `Request is too old` | `Date` is more than 30 minutes old |
     * | `Request is too far in the future` | `Date` is more than 30 minutes in the future |
     * | `No user id` | the user id is empty |
     * | `Signature not valid` | the signature differs from the server's |
     *
     * Without an `Authorization` header, or with one of another scheme, a newer server may return a different body. The
     * response to an unknown user is unknown.
     *
     */
    401: AuthenticationError;
    /**
     * No resource has this identifier.
     */
    404: GenericError;
    /**
     * The body is not JSON.
     */
    415: GenericError;
    /**
     * A server error.
     */
    500: ServerError;
};
export type CreateCampaignDiscountError = CreateCampaignDiscountErrors[keyof CreateCampaignDiscountErrors];
export type CreateCampaignDiscountResponses = {
    /**
     * Created; the response has no body.
     */
    201: unknown;
};
export type DeleteCampaignDiscountData = {
    body?: never;
    path: {
        /**
         * The `externalId` that the campaign was created with.
         */
        campaignExternalId: string;
        /**
         * The `externalId` that the campaign discount was created with.
         */
        cDiscountEID: string;
    };
    query?: never;
    url: '/app-api/campaign/{campaignExternalId}/campaign-discount/{cDiscountEID}';
};
export type DeleteCampaignDiscountErrors = {
    /**
     * The discount was not deleted. The body contains this code:
     *
     * | code | meaning |
     * |---|---|
     * | `d4c8a1b5-7492-4c65-833f-d3473dd76854` | it still has flight discounts, listed in `message` |
     *
     */
    400: Violations;
    /**
     * The signature or one of the three headers is invalid or missing. The body is a JSON string:
     *
     * | text | reason |
     * |---|---|
     * | `Authorization header required` | `Authorization` is missing |
     * | `Invalid provider in authorization header` | no space after `gotom_app_api` |
     * | `Unable to parse ID and signature from authorization header` | no colon between user and signature |
     * | `Invalid signature in authorization header` | the signature is empty or not base64 |
     * | `Date header required` | `Date` is missing or empty |
     * | `Timestamp not valid` | `Date` is invalid |
     * | `Content type header required` | `Content-Type` is missing |
     * | `Request is too old` | `Date` is more than 30 minutes old |
     * | `Request is too far in the future` | `Date` is more than 30 minutes in the future |
     * | `No user id` | the user id is empty |
     * | `Signature not valid` | the signature differs from the server's |
     *
     * Without an `Authorization` header, or with one of another scheme, a newer server may return a different body. The
     * response to an unknown user is unknown.
     *
     */
    401: AuthenticationError;
    /**
     * No resource has this identifier.
     */
    404: GenericError;
    /**
     * A server error.
     */
    500: ServerError;
};
export type DeleteCampaignDiscountError = DeleteCampaignDiscountErrors[keyof DeleteCampaignDiscountErrors];
export type DeleteCampaignDiscountResponses = {
    /**
     * Deleted; the response has no body.
     */
    204: void;
};
export type DeleteCampaignDiscountResponse = DeleteCampaignDiscountResponses[keyof DeleteCampaignDiscountResponses];
export type UpdateCampaignDiscountData = {
    body: CampaignDiscountUpdate;
    path: {
        /**
         * The `externalId` that the campaign was created with.
         */
        campaignExternalId: string;
        /**
         * The `externalId` that the campaign discount was created with.
         */
        cDiscountEID: string;
    };
    query?: never;
    url: '/app-api/campaign/{campaignExternalId}/campaign-discount/{cDiscountEID}';
};
export type UpdateCampaignDiscountErrors = {
    /**
     * The discount was not renamed. Each violation has one of these codes, or the code of a basic validation rule:
     *
     * | code | meaning |
     * |---|---|
     * | `504d6c75-bacb-4319-ad0a-e942a30904f7` | a delta invoice exists |
     * | `fb5f05f4-ee4e-41a9-9370-14415bdc12ea` | at least one flight is invoiced |
     *
     */
    400: Violations;
    /**
     * The signature or one of the three headers is invalid or missing. The body is a JSON string:
     *
     * | text | reason |
     * |---|---|
     * | `Authorization header required` | `Authorization` is missing |
     * | `Invalid provider in authorization header` | no space after `gotom_app_api` |
     * | `Unable to parse ID and signature from authorization header` | no colon between user and signature |
     * | `Invalid signature in authorization header` | the signature is empty or not base64 |
     * | `Date header required` | `Date` is missing or empty |
     * | `Timestamp not valid` | `Date` is invalid |
     * | `Content type header required` | `Content-Type` is missing |
     * | `Request is too old` | `Date` is more than 30 minutes old |
     * | `Request is too far in the future` | `Date` is more than 30 minutes in the future |
     * | `No user id` | the user id is empty |
     * | `Signature not valid` | the signature differs from the server's |
     *
     * Without an `Authorization` header, or with one of another scheme, a newer server may return a different body. The
     * response to an unknown user is unknown.
     *
     */
    401: AuthenticationError;
    /**
     * No resource has this identifier.
     */
    404: GenericError;
    /**
     * The body is not JSON.
     */
    415: GenericError;
    /**
     * A server error.
     */
    500: ServerError;
};
export type UpdateCampaignDiscountError = UpdateCampaignDiscountErrors[keyof UpdateCampaignDiscountErrors];
export type UpdateCampaignDiscountResponses = {
    /**
     * Renamed; the response has no body.
     */
    204: void;
};
export type UpdateCampaignDiscountResponse = UpdateCampaignDiscountResponses[keyof UpdateCampaignDiscountResponses];
export type CreateFlightDiscountData = {
    body: FlightDiscountCreate;
    path: {
        /**
         * The `externalId` that the campaign was created with.
         */
        campaignExternalId: string;
        /**
         * The `externalId` that the campaign discount was created with.
         */
        cDiscountEID: string;
    };
    query?: never;
    url: '/app-api/campaign/{campaignExternalId}/campaign-discount/{cDiscountEID}/flight-discount';
};
export type CreateFlightDiscountErrors = {
    /**
     * The flight discount was not created. Each violation has one of these codes, or the code of a basic
     * validation rule:
     *
     * | code | meaning |
     * |---|---|
     * | `b3b2187f-b34a-489e-ae7e-e171e7776bd4` | neither percentage nor amount is given |
     * | `5268ee13-0ad7-4393-a4be-6e17fbeb9569` | both percentage and amount are given |
     * | `504d6c75-bacb-4319-ad0a-e942a30904f7` | a delta invoice exists |
     * | `fb5f05f4-ee4e-41a9-9370-14415bdc12ea` | at least one flight is invoiced |
     * | `586bec40-0170-4a20-81a3-328afcef65a5` | another flight discount has the external id |
     * | `0e31a231-9575-4430-8ab2-937bbd9e771d` | the flight in `message` is partly invoiced |
     *
     */
    400: Violations;
    /**
     * The signature or one of the three headers is invalid or missing. The body is a JSON string:
     *
     * | text | reason |
     * |---|---|
     * | `Authorization header required` | `Authorization` is missing |
     * | `Invalid provider in authorization header` | no space after `gotom_app_api` |
     * | `Unable to parse ID and signature from authorization header` | no colon between user and signature |
     * | `Invalid signature in authorization header` | the signature is empty or not base64 |
     * | `Date header required` | `Date` is missing or empty |
     * | `Timestamp not valid` | `Date` is invalid |
     * | `Content type header required` | `Content-Type` is missing |
     * | `Request is too old` | `Date` is more than 30 minutes old |
     * | `Request is too far in the future` | `Date` is more than 30 minutes in the future |
     * | `No user id` | the user id is empty |
     * | `Signature not valid` | the signature differs from the server's |
     *
     * Without an `Authorization` header, or with one of another scheme, a newer server may return a different body. The
     * response to an unknown user is unknown.
     *
     */
    401: AuthenticationError;
    /**
     * No resource has this identifier.
     */
    404: GenericError;
    /**
     * The body is not JSON.
     */
    415: GenericError;
    /**
     * A server error.
     */
    500: ServerError;
    /**
     * The instance adds up discounts, which is not supported. The body contains this code:
     *
     * | code | meaning |
     * |---|---|
     * | `4c396abe-92c8-45ae-a3af-9baa4b76bbda` | not supported for instances that add up discounts |
     *
     */
    501: Violations;
};
export type CreateFlightDiscountError = CreateFlightDiscountErrors[keyof CreateFlightDiscountErrors];
export type CreateFlightDiscountResponses = {
    /**
     * Created; the response has no body.
     */
    204: void;
};
export type CreateFlightDiscountResponse = CreateFlightDiscountResponses[keyof CreateFlightDiscountResponses];
export type DeleteFlightDiscountData = {
    body?: never;
    path: {
        /**
         * The `externalId` that the campaign was created with.
         */
        campaignExternalId: string;
        /**
         * The `externalId` that the campaign discount was created with.
         */
        cDiscountEID: string;
        /**
         * The `externalId` that the flight discount was created with.
         */
        fDiscountEID: string;
    };
    query?: never;
    url: '/app-api/campaign/{campaignExternalId}/campaign-discount/{cDiscountEID}/flight-discount/{fDiscountEID}';
};
export type DeleteFlightDiscountErrors = {
    /**
     * The flight discount was not deleted. The body contains this code:
     *
     * | code | meaning |
     * |---|---|
     * | `cfa53928-478d-4c37-b844-d0643be2b2b4` | at least one flight is invoiced |
     * | `26415fc8-24d2-4cd7-8561-a62fe636f3c4` | the flight is deferred |
     * | `0e31a231-9575-4430-8ab2-937bbd9e771d` | the flight in `message` is partly invoiced |
     *
     */
    400: Violations;
    /**
     * The signature or one of the three headers is invalid or missing. The body is a JSON string:
     *
     * | text | reason |
     * |---|---|
     * | `Authorization header required` | `Authorization` is missing |
     * | `Invalid provider in authorization header` | no space after `gotom_app_api` |
     * | `Unable to parse ID and signature from authorization header` | no colon between user and signature |
     * | `Invalid signature in authorization header` | the signature is empty or not base64 |
     * | `Date header required` | `Date` is missing or empty |
     * | `Timestamp not valid` | `Date` is invalid |
     * | `Content type header required` | `Content-Type` is missing |
     * | `Request is too old` | `Date` is more than 30 minutes old |
     * | `Request is too far in the future` | `Date` is more than 30 minutes in the future |
     * | `No user id` | the user id is empty |
     * | `Signature not valid` | the signature differs from the server's |
     *
     * Without an `Authorization` header, or with one of another scheme, a newer server may return a different body. The
     * response to an unknown user is unknown.
     *
     */
    401: AuthenticationError;
    /**
     * No resource has this identifier.
     */
    404: GenericError;
    /**
     * A server error.
     */
    500: ServerError;
    /**
     * The instance adds up discounts, which is not supported. The body contains this code:
     *
     * | code | meaning |
     * |---|---|
     * | `4c396abe-92c8-45ae-a3af-9baa4b76bbda` | not supported for instances that add up discounts |
     *
     */
    501: Violations;
};
export type DeleteFlightDiscountError = DeleteFlightDiscountErrors[keyof DeleteFlightDiscountErrors];
export type DeleteFlightDiscountResponses = {
    /**
     * Deleted; the response has no body.
     */
    204: void;
};
export type DeleteFlightDiscountResponse = DeleteFlightDiscountResponses[keyof DeleteFlightDiscountResponses];
export type GetFlightDiscountData = {
    body?: never;
    path: {
        /**
         * The `externalId` that the campaign was created with.
         */
        campaignExternalId: string;
        /**
         * The `externalId` that the campaign discount was created with.
         */
        cDiscountEID: string;
        /**
         * The `externalId` that the flight discount was created with.
         */
        fDiscountEID: string;
    };
    query?: never;
    url: '/app-api/campaign/{campaignExternalId}/campaign-discount/{cDiscountEID}/flight-discount/{fDiscountEID}';
};
export type GetFlightDiscountErrors = {
    /**
     * The signature or one of the three headers is invalid or missing. The body is a JSON string:
     *
     * | text | reason |
     * |---|---|
     * | `Authorization header required` | `Authorization` is missing |
     * | `Invalid provider in authorization header` | no space after `gotom_app_api` |
     * | `Unable to parse ID and signature from authorization header` | no colon between user and signature |
     * | `Invalid signature in authorization header` | the signature is empty or not base64 |
     * | `Date header required` | `Date` is missing or empty |
     * | `Timestamp not valid` | `Date` is invalid |
     * | `Content type header required` | `Content-Type` is missing |
     * | `Request is too old` | `Date` is more than 30 minutes old |
     * | `Request is too far in the future` | `Date` is more than 30 minutes in the future |
     * | `No user id` | the user id is empty |
     * | `Signature not valid` | the signature differs from the server's |
     *
     * Without an `Authorization` header, or with one of another scheme, a newer server may return a different body. The
     * response to an unknown user is unknown.
     *
     */
    401: AuthenticationError;
    /**
     * No resource has this identifier.
     */
    404: GenericError;
    /**
     * A server error.
     */
    500: ServerError;
};
export type GetFlightDiscountError = GetFlightDiscountErrors[keyof GetFlightDiscountErrors];
export type GetFlightDiscountResponses = {
    /**
     * The flight discount.
     */
    200: FlightDiscount;
};
export type GetFlightDiscountResponse = GetFlightDiscountResponses[keyof GetFlightDiscountResponses];
export type UpdateFlightDiscountData = {
    body: FlightDiscountUpdate;
    path: {
        /**
         * The `externalId` that the campaign was created with.
         */
        campaignExternalId: string;
        /**
         * The `externalId` that the campaign discount was created with.
         */
        cDiscountEID: string;
        /**
         * The `externalId` that the flight discount was created with.
         */
        fDiscountEID: string;
    };
    query?: never;
    url: '/app-api/campaign/{campaignExternalId}/campaign-discount/{cDiscountEID}/flight-discount/{fDiscountEID}';
};
export type UpdateFlightDiscountErrors = {
    /**
     * The flight discount was not changed. Each violation has one of these codes, or the code of a basic
     * validation rule:
     *
     * | code | meaning |
     * |---|---|
     * | `5268ee13-0ad7-4393-a4be-6e17fbeb9569` | both percentage and amount are given |
     * | `504d6c75-bacb-4319-ad0a-e942a30904f7` | a delta invoice exists |
     * | `fb5f05f4-ee4e-41a9-9370-14415bdc12ea` | at least one flight is invoiced |
     * | `bdba6ce3-3884-450d-a3b3-0e790ba2cbc8` | a flight discount of another flight has the external id |
     * | `0e31a231-9575-4430-8ab2-937bbd9e771d` | the flight in `message` is partly invoiced |
     *
     */
    400: Violations;
    /**
     * The signature or one of the three headers is invalid or missing. The body is a JSON string:
     *
     * | text | reason |
     * |---|---|
     * | `Authorization header required` | `Authorization` is missing |
     * | `Invalid provider in authorization header` | no space after `gotom_app_api` |
     * | `Unable to parse ID and signature from authorization header` | no colon between user and signature |
     * | `Invalid signature in authorization header` | the signature is empty or not base64 |
     * | `Date header required` | `Date` is missing or empty |
     * | `Timestamp not valid` | `Date` is invalid |
     * | `Content type header required` | `Content-Type` is missing |
     * | `Request is too old` | `Date` is more than 30 minutes old |
     * | `Request is too far in the future` | `Date` is more than 30 minutes in the future |
     * | `No user id` | the user id is empty |
     * | `Signature not valid` | the signature differs from the server's |
     *
     * Without an `Authorization` header, or with one of another scheme, a newer server may return a different body. The
     * response to an unknown user is unknown.
     *
     */
    401: AuthenticationError;
    /**
     * No resource has this identifier.
     */
    404: GenericError;
    /**
     * The body is not JSON.
     */
    415: GenericError;
    /**
     * A server error.
     */
    500: ServerError;
    /**
     * The instance adds up discounts, which is not supported. The body contains this code:
     *
     * | code | meaning |
     * |---|---|
     * | `4c396abe-92c8-45ae-a3af-9baa4b76bbda` | not supported for instances that add up discounts |
     *
     */
    501: Violations;
};
export type UpdateFlightDiscountError = UpdateFlightDiscountErrors[keyof UpdateFlightDiscountErrors];
export type UpdateFlightDiscountResponses = {
    /**
     * Changed; the response has no body.
     */
    204: void;
};
export type UpdateFlightDiscountResponse = UpdateFlightDiscountResponses[keyof UpdateFlightDiscountResponses];
export type ListPrimaryKeysData = {
    body?: never;
    path: {
        /**
         * The entity of the ids.
         */
        entity: PrimaryKeyEntity;
    };
    query?: {
        /**
         * Page number, from 1 (the default) to `lastPage`.
         */
        page?: number;
    };
    url: '/app-api/primary-keys/{entity}';
};
export type ListPrimaryKeysErrors = {
    /**
     * A parameter is invalid.
     */
    400: GenericError;
    /**
     * The signature or one of the three headers is invalid or missing. The body is a JSON string:
     *
     * | text | reason |
     * |---|---|
     * | `Authorization header required` | `Authorization` is missing |
     * | `Invalid provider in authorization header` | no space after `gotom_app_api` |
     * | `Unable to parse ID and signature from authorization header` | no colon between user and signature |
     * | `Invalid signature in authorization header` | the signature is empty or not base64 |
     * | `Date header required` | `Date` is missing or empty |
     * | `Timestamp not valid` | `Date` is invalid |
     * | `Content type header required` | `Content-Type` is missing |
     * | `Request is too old` | `Date` is more than 30 minutes old |
     * | `Request is too far in the future` | `Date` is more than 30 minutes in the future |
     * | `No user id` | the user id is empty |
     * | `Signature not valid` | the signature differs from the server's |
     *
     * Without an `Authorization` header, or with one of another scheme, a newer server may return a different body. The
     * response to an unknown user is unknown.
     *
     */
    401: AuthenticationError;
    /**
     * Unknown entity; the message lists the valid ones.
     */
    422: UnknownEntity;
};
export type ListPrimaryKeysError = ListPrimaryKeysErrors[keyof ListPrimaryKeysErrors];
export type ListPrimaryKeysResponses = {
    /**
     * One page of ids.
     */
    200: PrimaryKeyPage;
};
export type ListPrimaryKeysResponse = ListPrimaryKeysResponses[keyof ListPrimaryKeysResponses];
export type ListPricesData = {
    body?: never;
    path: {
        /**
         * goTom's number of the tariff, from `listPrimaryKeys`.
         */
        tarifId: number;
    };
    query?: {
        /**
         * Page number, from 1 (the default) to `lastPage`.
         */
        page?: number;
    };
    url: '/app-api/export/price/tarif/{tarifId}';
};
export type ListPricesErrors = {
    /**
     * A parameter is invalid.
     */
    400: GenericError;
    /**
     * The signature or one of the three headers is invalid or missing. The body is a JSON string:
     *
     * | text | reason |
     * |---|---|
     * | `Authorization header required` | `Authorization` is missing |
     * | `Invalid provider in authorization header` | no space after `gotom_app_api` |
     * | `Unable to parse ID and signature from authorization header` | no colon between user and signature |
     * | `Invalid signature in authorization header` | the signature is empty or not base64 |
     * | `Date header required` | `Date` is missing or empty |
     * | `Timestamp not valid` | `Date` is invalid |
     * | `Content type header required` | `Content-Type` is missing |
     * | `Request is too old` | `Date` is more than 30 minutes old |
     * | `Request is too far in the future` | `Date` is more than 30 minutes in the future |
     * | `No user id` | the user id is empty |
     * | `Signature not valid` | the signature differs from the server's |
     *
     * Without an `Authorization` header, or with one of another scheme, a newer server may return a different body. The
     * response to an unknown user is unknown.
     *
     */
    401: AuthenticationError;
    /**
     * No resource has this identifier.
     */
    404: GenericError;
    /**
     * A server error.
     */
    500: ServerError;
};
export type ListPricesError = ListPricesErrors[keyof ListPricesErrors];
export type ListPricesResponses = {
    /**
     * One page of prices.
     */
    200: PricePage;
};
export type ListPricesResponse = ListPricesResponses[keyof ListPricesResponses];
export type GetGraphReportData = {
    body?: never;
    path: {
        /**
         * Number of the saved report, at the end of its URL in the web application (`/statistic/graph-report/saved/{id}`).
         */
        savedReportId: number;
    };
    query?: never;
    url: '/app-api/graph-export/download/{savedReportId}';
};
export type GetGraphReportErrors = {
    /**
     * The signature or one of the three headers is invalid or missing. The body is a JSON string:
     *
     * | text | reason |
     * |---|---|
     * | `Authorization header required` | `Authorization` is missing |
     * | `Invalid provider in authorization header` | no space after `gotom_app_api` |
     * | `Unable to parse ID and signature from authorization header` | no colon between user and signature |
     * | `Invalid signature in authorization header` | the signature is empty or not base64 |
     * | `Date header required` | `Date` is missing or empty |
     * | `Timestamp not valid` | `Date` is invalid |
     * | `Content type header required` | `Content-Type` is missing |
     * | `Request is too old` | `Date` is more than 30 minutes old |
     * | `Request is too far in the future` | `Date` is more than 30 minutes in the future |
     * | `No user id` | the user id is empty |
     * | `Signature not valid` | the signature differs from the server's |
     *
     * Without an `Authorization` header, or with one of another scheme, a newer server may return a different body. The
     * response to an unknown user is unknown.
     *
     */
    401: AuthenticationError;
    /**
     * The report does not exist, is of the other kind, or belongs to the other system (test or production). The body is an HTML page.
     */
    404: ErrorPage;
    /**
     * A server error; perhaps the id is that of a custom report. The body is an HTML page.
     */
    500: ErrorPage;
};
export type GetGraphReportError = GetGraphReportErrors[keyof GetGraphReportErrors];
export type GetGraphReportResponses = {
    /**
     * The report: a header row and data rows, comma-separated with quoted fields. The columns depend on the report.
     */
    200: ReportTable;
};
export type GetGraphReportResponse = GetGraphReportResponses[keyof GetGraphReportResponses];
export type GetCustomReportData = {
    body?: never;
    path: {
        /**
         * Number of the saved report, in its URL in the web application (`/statistic/customreport?saved_report_id={id}`).
         */
        savedReportId: number;
    };
    query?: never;
    url: '/app-api/custom-report-export/download/{savedReportId}';
};
export type GetCustomReportErrors = {
    /**
     * The signature or one of the three headers is invalid or missing. The body is a JSON string:
     *
     * | text | reason |
     * |---|---|
     * | `Authorization header required` | `Authorization` is missing |
     * | `Invalid provider in authorization header` | no space after `gotom_app_api` |
     * | `Unable to parse ID and signature from authorization header` | no colon between user and signature |
     * | `Invalid signature in authorization header` | the signature is empty or not base64 |
     * | `Date header required` | `Date` is missing or empty |
     * | `Timestamp not valid` | `Date` is invalid |
     * | `Content type header required` | `Content-Type` is missing |
     * | `Request is too old` | `Date` is more than 30 minutes old |
     * | `Request is too far in the future` | `Date` is more than 30 minutes in the future |
     * | `No user id` | the user id is empty |
     * | `Signature not valid` | the signature differs from the server's |
     *
     * Without an `Authorization` header, or with one of another scheme, a newer server may return a different body. The
     * response to an unknown user is unknown.
     *
     */
    401: AuthenticationError;
    /**
     * The report does not exist, is of the other kind, or belongs to the other system (test or production). The body is an HTML page.
     */
    404: ErrorPage;
};
export type GetCustomReportError = GetCustomReportErrors[keyof GetCustomReportErrors];
export type GetCustomReportResponses = {
    /**
     * The report: a header row and data rows, comma-separated with quoted fields. The columns depend on the report.
     */
    200: ReportTable;
};
export type GetCustomReportResponse = GetCustomReportResponses[keyof GetCustomReportResponses];
export type ListCustomersData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Page number, from 1 (the default).
         */
        page?: number;
    };
    url: '/app-api/customer';
};
export type ListCustomersErrors = {
    /**
     * A parameter is invalid.
     */
    400: GenericError;
    /**
     * The signature or one of the three headers is invalid or missing. The body is a JSON string:
     *
     * | text | reason |
     * |---|---|
     * | `Authorization header required` | `Authorization` is missing |
     * | `Invalid provider in authorization header` | no space after `gotom_app_api` |
     * | `Unable to parse ID and signature from authorization header` | no colon between user and signature |
     * | `Invalid signature in authorization header` | the signature is empty or not base64 |
     * | `Date header required` | `Date` is missing or empty |
     * | `Timestamp not valid` | `Date` is invalid |
     * | `Content type header required` | `Content-Type` is missing |
     * | `Request is too old` | `Date` is more than 30 minutes old |
     * | `Request is too far in the future` | `Date` is more than 30 minutes in the future |
     * | `No user id` | the user id is empty |
     * | `Signature not valid` | the signature differs from the server's |
     *
     * Without an `Authorization` header, or with one of another scheme, a newer server may return a different body. The
     * response to an unknown user is unknown.
     *
     */
    401: AuthenticationError;
    /**
     * A server error.
     */
    500: ServerError;
};
export type ListCustomersError = ListCustomersErrors[keyof ListCustomersErrors];
export type ListCustomersResponses = {
    /**
     * One page of customers.
     */
    200: CustomerPage;
};
export type ListCustomersResponse = ListCustomersResponses[keyof ListCustomersResponses];
export type GetCustomerData = {
    body?: never;
    path: {
        /**
         * The `externalCrmId` of the customer.
         */
        customerCrmExternalId: string;
    };
    query?: never;
    url: '/app-api/customer/{customerCrmExternalId}';
};
export type GetCustomerErrors = {
    /**
     * The signature or one of the three headers is invalid or missing. The body is a JSON string:
     *
     * | text | reason |
     * |---|---|
     * | `Authorization header required` | `Authorization` is missing |
     * | `Invalid provider in authorization header` | no space after `gotom_app_api` |
     * | `Unable to parse ID and signature from authorization header` | no colon between user and signature |
     * | `Invalid signature in authorization header` | the signature is empty or not base64 |
     * | `Date header required` | `Date` is missing or empty |
     * | `Timestamp not valid` | `Date` is invalid |
     * | `Content type header required` | `Content-Type` is missing |
     * | `Request is too old` | `Date` is more than 30 minutes old |
     * | `Request is too far in the future` | `Date` is more than 30 minutes in the future |
     * | `No user id` | the user id is empty |
     * | `Signature not valid` | the signature differs from the server's |
     *
     * Without an `Authorization` header, or with one of another scheme, a newer server may return a different body. The
     * response to an unknown user is unknown.
     *
     */
    401: AuthenticationError;
    /**
     * No customer has this CRM id.
     */
    404: CustomerNotFound;
    /**
     * A server error.
     */
    500: ServerError;
};
export type GetCustomerError = GetCustomerErrors[keyof GetCustomerErrors];
export type GetCustomerResponses = {
    /**
     * The customer.
     */
    200: CustomerEnvelope;
};
export type GetCustomerResponse = GetCustomerResponses[keyof GetCustomerResponses];
export type ImportCustomerData = {
    body: CustomerImport;
    path?: never;
    query?: never;
    url: '/app-api/crm-sync-import-external-crm-id/update-customer';
};
export type ImportCustomerErrors = {
    /**
     * The data was rejected or the job failed. The body is that of a job with its `reason` and logs; for an invalid request (no body, no JSON, no `customer`), it only contains `error.msg`.
     */
    400: ImportFailure;
    /**
     * The signature or one of the three headers is invalid or missing. The body is a JSON string:
     *
     * | text | reason |
     * |---|---|
     * | `Authorization header required` | `Authorization` is missing |
     * | `Invalid provider in authorization header` | no space after `gotom_app_api` |
     * | `Unable to parse ID and signature from authorization header` | no colon between user and signature |
     * | `Invalid signature in authorization header` | the signature is empty or not base64 |
     * | `Date header required` | `Date` is missing or empty |
     * | `Timestamp not valid` | `Date` is invalid |
     * | `Content type header required` | `Content-Type` is missing |
     * | `Request is too old` | `Date` is more than 30 minutes old |
     * | `Request is too far in the future` | `Date` is more than 30 minutes in the future |
     * | `No user id` | the user id is empty |
     * | `Signature not valid` | the signature differs from the server's |
     *
     * Without an `Authorization` header, or with one of another scheme, a newer server may return a different body. The
     * response to an unknown user is unknown.
     *
     */
    401: AuthenticationError;
    /**
     * The body is not JSON.
     */
    415: GenericError;
};
export type ImportCustomerError = ImportCustomerErrors[keyof ImportCustomerErrors];
export type ImportCustomerResponses = {
    /**
     * The job is done.
     */
    200: ImportResult;
    /**
     * The job is still in the queue; read its log.
     */
    202: ImportQueued;
};
export type ImportCustomerResponse = ImportCustomerResponses[keyof ImportCustomerResponses];
export type GetCustomerImportLogData = {
    body?: never;
    path: {
        /**
         * Number of the job, from the response to an import.
         */
        jobId: number;
    };
    query?: never;
    url: '/app-api/crm-sync-import-external-crm-id/error-logs/{jobId}';
};
export type GetCustomerImportLogErrors = {
    /**
     * The signature or one of the three headers is invalid or missing. The body is a JSON string:
     *
     * | text | reason |
     * |---|---|
     * | `Authorization header required` | `Authorization` is missing |
     * | `Invalid provider in authorization header` | no space after `gotom_app_api` |
     * | `Unable to parse ID and signature from authorization header` | no colon between user and signature |
     * | `Invalid signature in authorization header` | the signature is empty or not base64 |
     * | `Date header required` | `Date` is missing or empty |
     * | `Timestamp not valid` | `Date` is invalid |
     * | `Content type header required` | `Content-Type` is missing |
     * | `Request is too old` | `Date` is more than 30 minutes old |
     * | `Request is too far in the future` | `Date` is more than 30 minutes in the future |
     * | `No user id` | the user id is empty |
     * | `Signature not valid` | the signature differs from the server's |
     *
     * Without an `Authorization` header, or with one of another scheme, a newer server may return a different body. The
     * response to an unknown user is unknown.
     *
     */
    401: AuthenticationError;
    /**
     * The job does not exist. The body has the form of a log.
     */
    404: ImportLog;
};
export type GetCustomerImportLogError = GetCustomerImportLogErrors[keyof GetCustomerImportLogErrors];
export type GetCustomerImportLogResponses = {
    /**
     * The status and the logs of the job.
     */
    200: ImportLog;
};
export type GetCustomerImportLogResponse = GetCustomerImportLogResponses[keyof GetCustomerImportLogResponses];
