export type ClientOptions = {
    baseUrl: 'https://{tenant}.gotom.io' | 'https://test-{tenant}.gotom.io' | (string & {});
};
/**
 * A campaign to create. Company references need one kind of identifier only.
 */
export type CampaignCreate = {
    /**
     * The client's own identifier, unique; a taken one is refused. Upper and lower case are generally not told apart. Digits, letters and UUIDs are good; spaces, quotes, slashes, umlauts and ampersands are accepted but hard to address.
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
     * The customer; may be null, but not left out.
     */
    customer: ContactRef | null;
    /**
     * The intermediator, or null. Later flights take over its commission.
     */
    intermediator?: ContactRef | null;
    /**
     * The agency, or null. Later flights take over its commission.
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
     * Remarks for one's own house.
     */
    noteInternal?: string;
    /**
     * Remarks on clearing the reservation.
     */
    noteReservation?: string;
    /**
     * Whether the invoice PDF carries an appendix such as the order confirmation; true if left out.
     */
    pdfInvoiceWithAttachment?: boolean;
    /**
     * How the campaign is invoiced; goTom chooses if it is left out. An instance may offer only some.
     */
    billingType?: BillingType;
    /**
     * goTom's number of the user in the back office. Not together with `salesSupportEmail`.
     */
    salesSupportId?: number;
    /**
     * E-mail address of the user in the back office. Not together with `salesSupportId`.
     */
    salesSupportEmail?: string;
    /**
     * goTom's number of the selling user. Not together with `salesEmail`.
     */
    salesId?: number;
    /**
     * E-mail address of the selling user. Not together with `salesId`.
     */
    salesEmail?: string;
    /**
     * Currency, which must be set up on the instance; the instance's own if left out.
     */
    currency?: string;
};
/**
 * Whether the campaign is booked or only reserved.
 */
export type CampaignStatus = 'booking' | 'reservation';
/**
 * Points at a company, one of its addresses and one of its people. Each is named by goTom's number, by the client's external id or by the CRM id; one of the three is enough. What happens if they disagree is not known.
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
 * How the campaign is invoiced. 0: by hand, invoices and their flights included. 1: all flights on one invoice at the end. 2: monthly, spread over the days. 3: monthly, by what was delivered; needs a connected ad server.
 */
export type BillingType = 0 | 1 | 2 | 3;
/**
 * Why the attributes of a campaign were refused. Nothing of the request was applied.
 */
export type Violations = {
    /**
     * One entry for each fault.
     */
    errors?: Array<Violation>;
};
/**
 * One fault in a request. No attribute is promised.
 */
export type Violation = {
    /**
     * Attribute at fault; for a reference to something unknown, the attribute that holds it.
     */
    propertyPath?: string;
    /**
     * The fault in words, English or German.
     */
    message?: string;
    /**
     * The refused value, of whatever type it was sent in; may be null.
     */
    invalidValue?: unknown;
    /**
     * What lies behind the fault, of no fixed type; usually null.
     */
    cause?: unknown;
    /**
     * Fixed code of the kind of fault; each operation lists its own under 400.
     */
    code?: string;
};
/**
 * Reason of the refusal, as a JSON string.
 */
export type AuthenticationError = string;
/**
 * What the server answers for faults that belong to no attribute, such as an unknown campaign.
 */
export type GenericError = {
    /**
     * URI of the kind of error; the same for all of them.
     */
    type?: string;
    /**
     * Fixed title.
     */
    title?: string;
    /**
     * The HTTP status code once more.
     */
    status?: number;
    /**
     * Reason phrase of the status code.
     */
    detail?: string;
};
/**
 * A fault of the server: either a `message` alone, or the attributes of a generic error. No attribute is promised.
 */
export type ServerError = {
    /**
     * The fault in words.
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
     * The HTTP status code once more.
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
     * Remarks for one's own house.
     */
    noteInternal?: string;
    /**
     * Remarks on clearing the reservation.
     */
    noteReservation?: string;
    /**
     * Whether the invoice PDF carries an appendix such as the order confirmation.
     */
    pdfInvoiceWithAttachment?: boolean;
    billingType?: BillingType;
    /**
     * goTom's number of the user in the back office, or null.
     */
    salesSupportId?: number | null;
    /**
     * E-mail address of that user, or null.
     */
    salesSupportEmail?: string | null;
    /**
     * goTom's number of the selling user, or null.
     */
    salesId?: number | null;
    /**
     * E-mail address of that user, or null.
     */
    salesEmail?: string | null;
    /**
     * Currency of all the money in the campaign.
     */
    currency?: string;
    readonly commissionStatus?: CommissionStatus;
    /**
     * All flights of the campaign.
     */
    readonly flights?: Array<Flight>;
};
/**
 * How commissions are billed. 0: direct. 2: agency commission direct, agency rebate indirect by accrual. 3: agency commission separate, agency rebate indirect by accrual. 4: agency rebate separate. There is no 1. Other values may come.
 */
export type CommissionStatus = 0 | 2 | 3 | 4 | (number & {});
/**
 * A position of a campaign, as it is stored.
 */
export type Flight = {
    /**
     * The client's own identifier, set when the flight was created.
     */
    externalId: string;
    runtime: FlightRuntime;
    /**
     * goTom's number of the tarif.
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
     * Name of the type of position; that of the default where the flight was given none.
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
     * Remarks for one's own house.
     */
    noteInternal?: string;
    /**
     * Remarks for the invoice.
     */
    noteBilling?: string;
    /**
     * Targeting by keys and values, on Google Ad Manager only.
     */
    keyValueSets?: Array<KeyValueSet>;
    /**
     * Targeting by keys and values, on Xandr only.
     */
    keyValueSetsXandr?: Array<XandrTargeting>;
    geoTargetingByZip?: GeoTargetingByZip;
    /**
     * Tags of the flight.
     */
    flightTags: Array<FlightTag>;
};
/**
 * From when to when a flight runs.
 */
export type FlightRuntime = {
    start?: DateTimeComponents;
    end?: DateTimeComponents;
};
/**
 * A moment in the time zone of the instance.
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
 * How far the advertising material has come.
 */
export type AdvertisingStatus = 'open' | 'received' | 'integrated';
/**
 * Keys and values for Google Ad Manager.
 */
export type KeyValueSet = {
    /**
     * goTom's id of the ad server that knows the keys.
     */
    adServerId?: string;
    /**
     * The keys, each with its values.
     */
    keyValues?: Array<KeyValue>;
};
/**
 * A key and the values to compare with.
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
 * How to compare. 0, equal to one of the values. 1, equal to none.
 */
export type KeyValueOperator = 0 | 1;
/**
 * A value of a key.
 */
export type KeyValueChoice = {
    /**
     * The ad server's id of the value or segment, or `custom_` and a free text.
     */
    id?: string;
    /**
     * Name of the value.
     */
    label?: string;
};
/**
 * Sets of keys for Xandr, and how they are joined. Read and written in the same form.
 */
export type XandrTargeting = {
    /**
     * goTom's id of the ad server. The sets take effect only if it is that of the flight.
     */
    adServerId: string;
    /**
     * The sets.
     */
    keyValueSets: Array<XandrSet>;
    /**
     * How the sets are joined, `AND` if left out.
     */
    outerOp?: XandrJoin;
    /**
     * How the keys inside a set are joined, `OR` if left out; the inverse of `outerOp`.
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
 * A key whose values are texts.
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
     * Whether the condition is turned round; false if left out.
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
 * How to compare texts, a digit as a text. 0 (if left out), equal. 1, unequal.
 */
export type XandrStringOperator = '0' | '1';
/**
 * A key whose value is a number.
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
     * The number to compare with, as a text.
     */
    numericValue?: string;
    comparisonOperator?: XandrNumericOperator;
    /**
     * Whether the condition is turned round; false if left out.
     */
    not?: boolean;
};
/**
 * How to compare numbers, a digit as a text. 2 (if left out), at least. 3, at most. 4, the key exists. 6, more than. 7, less than.
 */
export type XandrNumericOperator = '2' | '3' | '4' | '6' | '7';
/**
 * How conditions are joined.
 */
export type XandrJoin = 'AND' | 'OR';
/**
 * Where the flight is shown, by postal codes.
 */
export type GeoTargetingByZip = {
    countryId?: GeoCountry;
    /**
     * Postal codes with commas between them.
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
 * The attributes of a campaign to change; the others stay as they are. The externalId is not among them.
 */
export type CampaignUpdate = {
    /**
     * New name.
     */
    name?: string;
    /**
     * New status. A booking with invoices cannot become a reservation again.
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
     * Remarks for one's own house.
     */
    noteInternal?: string;
    /**
     * Remarks on clearing the reservation.
     */
    noteReservation?: string;
    /**
     * Whether the invoice PDF carries an appendix such as the order confirmation.
     */
    pdfInvoiceWithAttachment?: boolean;
    /**
     * How the campaign is invoiced. Once any invoice of it is issued, a change is refused together with the rest of the body.
     */
    billingType?: BillingType;
    /**
     * goTom's number of the user in the back office. Not together with `salesSupportEmail`.
     */
    salesSupportId?: number;
    /**
     * E-mail address of the user in the back office. Not together with `salesSupportId`.
     */
    salesSupportEmail?: string;
    /**
     * goTom's number of the selling user. Not together with `salesEmail`.
     */
    salesId?: number;
    /**
     * E-mail address of the selling user. Not together with `salesId`.
     */
    salesEmail?: string;
};
/**
 * A file to attach to a campaign.
 */
export type CampaignDocument = {
    /**
     * Name of the file, with its extension.
     */
    name?: string;
    /**
     * The bytes of the file in base64.
     */
    content?: string;
};
/**
 * Whether a campaign is to be archived.
 */
export type ArchiveStatusUpdate = {
    /**
     * True archives the campaign, false makes it active again.
     */
    setIsArchived?: boolean;
};
/**
 * How the commissions of a campaign are to be billed.
 */
export type CommissionStatusUpdate = {
    commissionStatus?: 0 | 2 | 3 | 4;
};
/**
 * The attributes of a new flight.
 */
export type FlightCreate = {
    /**
     * The client's own identifier, which no other flight may have; upper and lower case are generally not told apart. Digits, letters and UUIDs are good.
     */
    externalId: string;
    runtime: FlightRuntime;
    /**
     * goTom's number of the tarif.
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
     * Name (not the id) of the type of position; null falls back to the default one.
     */
    flightPositionTypeName?: string | null;
    /**
     * Number of units booked.
     */
    units: number;
    /**
     * Final gross price of one unit, or `loadFromRate` to take the price from the tarif.
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
     * Remarks for one's own house.
     */
    noteInternal?: string;
    /**
     * Remarks for the invoice.
     */
    noteBilling?: string;
    /**
     * Targeting by keys and values, on Google Ad Manager only.
     */
    keyValueSets?: Array<KeyValueSet>;
    /**
     * Targeting by keys and values, on Xandr only.
     */
    keyValueSetsXandr?: Array<XandrTargeting>;
    geoTargetingByZip?: GeoTargetingByZip;
    /**
     * goTom's numbers of the tags.
     */
    flightTags?: Array<number>;
};
/**
 * What to take as a price in place of a number. `loadFromRate`, the price of the tarif.
 */
export type PriceRule = 'loadFromRate';
/**
 * The attributes of a flight to change; the others stay as they are. The externalId is not among them.
 */
export type FlightUpdate = {
    runtime?: FlightRuntime;
    /**
     * goTom's number of the tarif.
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
     * Name (not the id) of the type of position; null falls back to the default one.
     */
    flightPositionTypeName?: string | null;
    /**
     * Number of units booked.
     */
    units?: number;
    /**
     * Final gross price of one unit, or `loadFromRate` to take the price from the tarif.
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
     * Remarks for one's own house.
     */
    noteInternal?: string;
    /**
     * Remarks for the invoice.
     */
    noteBilling?: string;
    /**
     * Targeting by keys and values, on Google Ad Manager only.
     */
    keyValueSets?: Array<KeyValueSet>;
    /**
     * Targeting by keys and values, on Xandr only.
     */
    keyValueSetsXandr?: Array<XandrTargeting>;
    geoTargetingByZip?: GeoTargetingByZip;
    /**
     * goTom's numbers of the tags; null or an empty list takes all of them away.
     */
    flightTags?: Array<number> | null;
    adServerPushChanges?: AdServerPush;
};
/**
 * What of a change to hand on to the ad server. It is not stored.
 */
export type AdServerPush = {
    /**
     * goTom's id of the ad server.
     */
    adServerId?: string;
    /**
     * The kinds of change to hand on.
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
 * Under which numbers the ad server runs a flight.
 */
export type FlightLineItem = {
    /**
     * Strategy, as the ad server names it.
     */
    strategyId?: string;
    /**
     * The line item, in spite of the name, and with a small s.
     */
    adserverId?: number;
};
/**
 * How a flight is shared out among platforms.
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
     * goTom's number of the platform, one of the network of the flight.
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
 * What agency and intermediator get of a flight, each as a percentage or as an amount.
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
 * What agency and intermediator are to get of a flight. Give each as a percentage or as an amount, not as both.
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
 * A discount of a campaign, with those of its flights.
 */
export type CampaignDiscount = {
    /**
     * Name, as finance documents show it.
     */
    name?: string;
    /**
     * The client's own identifier, or null for a discount made in the web application.
     */
    externalId?: string | null;
    /**
     * goTom's number of the discount; null where there is an external id.
     */
    entityId?: number | null;
    /**
     * The discounts of single flights.
     */
    flightDiscounts?: Array<FlightDiscount>;
};
/**
 * The discount of one flight.
 */
export type FlightDiscount = {
    /**
     * External id of the flight; null where the flight has none.
     */
    flightExternalId?: string | null;
    /**
     * The client's own identifier, or null for a discount made in the web application.
     */
    externalId?: string | null;
    /**
     * goTom's number of the flight discount; null where there is an external id.
     */
    entityId?: number | null;
    /**
     * The discount in percent; 0 beside a sum.
     */
    amountPercent?: number;
    /**
     * The discount as a sum; 0 beside a percentage.
     */
    amountSum?: number;
};
/**
 * A new discount of a campaign.
 */
export type CampaignDiscountCreate = {
    /**
     * Name, as finance documents show it.
     */
    name: string;
    /**
     * The client's own identifier, which no other campaign discount may have.
     */
    externalId: string;
};
/**
 * What of a discount can be changed.
 */
export type CampaignDiscountUpdate = {
    /**
     * New name.
     */
    name?: string;
};
/**
 * A new discount of a flight, as a percentage or as a sum. Both attributes are needed, and one of them is null.
 */
export type FlightDiscountCreate = {
    /**
     * External id of the flight, one of the campaign.
     */
    flightExternalId: string;
    /**
     * The client's own identifier, which no other flight discount may have.
     */
    externalId: string;
    /**
     * The discount in percent, or null if it is a sum.
     */
    amountPercent: number | null;
    /**
     * The discount as a sum, or null if it is a percentage.
     */
    amountSum: number | null;
};
/**
 * The new percentage or the new sum of a flight discount, not both.
 */
export type FlightDiscountUpdate = {
    /**
     * The discount in percent.
     */
    amountPercent?: number;
    /**
     * The discount as a sum.
     */
    amountSum?: number;
};
/**
 * A kind of thing with ids of its own.
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
 * Where a page stands in its list.
 */
export type Pagination = {
    /**
     * Number of items in the whole list.
     */
    readonly totalItems: number;
    /**
     * Largest number of items on a page; the server sets it.
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
     * The id, a text for ad servers and a number for everything else.
     */
    id: number | string;
    /**
     * Name of the thing.
     */
    name: string;
    /**
     * E-mail address, for users only.
     */
    email?: string;
    /**
     * For types of position only, whether a flight that names none gets this one.
     */
    isDefault?: boolean;
};
/**
 * Refusal of an entity that there is not.
 */
export type UnknownEntity = {
    error?: UnknownEntityError;
};
/**
 * What the refusal says.
 */
export type UnknownEntityError = {
    /**
     * The fault in words, with the entities that there are.
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
 * What one unit costs in one combination. Every attribute comes, many of them may be null.
 */
export type Price = {
    /**
     * goTom's number of the tarif.
     */
    tarifId: number;
    /**
     * Name of the tarif.
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
     * goTom's number of the group of tarifs, or null.
     */
    tarifGroupId: number | null;
    /**
     * Name of the group of tarifs, or null.
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
 * A page in HTML.
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
 * A customer, intermediator, agency or publisher; `statusEc` tells which.
 */
export type Customer = {
    /**
     * CRM id, the key of the customer operations; a customer without one cannot be read alone.
     */
    externalCrmId: string | null;
    /**
     * Second reference, free to use.
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
     * Other names under which the company is found.
     */
    searchstring: string | null;
    vatType: VatType;
    /**
     * Whether the customer is to be treated as deleted.
     */
    softDeleted: boolean;
    commission: Commission;
    /**
     * Line of business, or null.
     */
    industry: Industry | null;
    /**
     * The addresses, of which those with `softDeleted` are to be treated as deleted.
     */
    addresses: Array<Address>;
    /**
     * Which of the addresses is the main one, or null.
     */
    mainAddress: MainAddress | null;
    /**
     * The contact people, active or not.
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
 * What the company is. 1: customer. 2: intermediator. 3: agency. 5: publisher, only with the marketer module. There is no 4.
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
 * Value added tax that applies. 0: standard. 2: exempt. 3: reduced. 7: exempt as an embassy.
 */
export type VatType = 0 | 2 | 3 | 7;
/**
 * Commissions of the customer; they have an effect for intermediators and agencies only.
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
 * How the two commissions are billed. 0: both direct, the usual case. 2: agency commission direct, intermediator commission indirect by accrual. 3: agency commission separate, intermediator commission indirect by accrual. 4: intermediator commission separate. There is no 1.
 */
export type CommissionType = 0 | 2 | 3 | 4;
/**
 * A line of business.
 */
export type Industry = {
    /**
     * CRM id of the line of business.
     */
    externalCrmId: string | null;
    /**
     * Name of the line of business.
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
     * Further lines of the address.
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
     * Country, two letters of ISO 3166-1.
     */
    country: string;
    /**
     * Second reference of the address; a number here, unlike the customer's own.
     */
    externalId: number | null;
    /**
     * How the address is written to, or null.
     */
    sendingRule: SendingRule | null;
    /**
     * E-mail addresses for the sending rule `email`, or null.
     */
    sendingRuleAddresses: Array<string> | null;
    /**
     * Whether the address is to be treated as deleted.
     */
    softDeleted: boolean;
};
/**
 * How an address is written to.
 */
export type SendingRule = 'email' | 'post';
/**
 * Points at the main address of the customer.
 */
export type MainAddress = {
    /**
     * CRM id of the address.
     */
    externalCrmId: string | null;
};
/**
 * A contact person of the customer.
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
     * E-mail address.
     */
    peopleEmail: string;
    peopleStatus: ContactStatus;
    /**
     * Whether the person is marked as a lead.
     */
    lead: boolean;
    /**
     * Job of the person, at most one in effect.
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
 * What a contact person does.
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
 * A step of the sales pipeline that a contact is at.
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
     * What the reference is.
     */
    referenceType: string;
    /**
     * The reference itself.
     */
    referenceValue: string;
};
/**
 * A consultant of the customer.
 */
export type Consultant = {
    /**
     * E-mail address of the consultant.
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
     * Days in which the cash discount is granted, or null.
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
 * A text for billing in each language.
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
 * One customer that was found.
 */
export type CustomerEnvelope = {
    /**
     * Always true here.
     */
    readonly ok: true;
    customer: Customer;
};
/**
 * No customer was found.
 */
export type CustomerNotFound = {
    /**
     * Always false here.
     */
    readonly ok: false;
    /**
     * The reason in words.
     */
    readonly message: string;
    /**
     * Always null here.
     */
    readonly customer: null;
};
/**
 * The wrapper around a customer to create or update.
 */
export type CustomerImport = {
    customer: CustomerWrite;
};
/**
 * A customer, intermediator, agency or publisher to create or update. Unknown keys are ignored and warned about.
 */
export type CustomerWrite = {
    /**
     * CRM id, the key by which the customer is found or created.
     */
    externalCrmId: string;
    /**
     * Second reference, free to use.
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
     * Other names under which the company is found.
     */
    searchstring?: string;
    /**
     * Value added tax that applies, 0 if left out. 0: standard. 2: exempt. 3: reduced. 7: exempt as an embassy.
     */
    vatType?: VatType;
    /**
     * Whether the customer is to be treated as deleted; false if left out.
     */
    softDeleted?: boolean;
    /**
     * Commissions, for intermediators and agencies only.
     */
    commission?: CommissionWrite;
    industry?: IndustryWrite;
    /**
     * Addresses to add or change; those left out stay.
     */
    addresses?: Array<AddressWrite>;
    mainAddress: MainAddressWrite;
    /**
     * Contact people to add or change; those left out stay. Takes the place of the deprecated `contactPersons`.
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
     * Consultants of the customer. An empty list changes nothing, so they cannot all be removed.
     */
    consultants?: Array<ConsultantWrite>;
    paymentTerm?: PaymentTermWrite;
};
/**
 * A step of the sales pipeline for customers, as it is set up in the admin center.
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
 * Line of business of the customer.
 */
export type IndustryWrite = {
    /**
     * CRM id of the line of business.
     */
    externalCrmId: string;
    /**
     * Name of the line of business. A new name renames it for every customer.
     */
    name?: string;
};
/**
 * An address to add or change.
 */
export type AddressWrite = {
    /**
     * CRM id by which the address is found or added.
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
     * Further lines of the address.
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
     * Country, two letters of ISO 3166-1.
     */
    country: string;
    /**
     * Second reference of the address; a number here, unlike the customer's own.
     */
    externalId?: number;
    /**
     * How the address is written to; the admin center's setting if left out.
     */
    sendingRule?: SendingRule;
    /**
     * E-mail addresses for the sending rule `email`.
     */
    sendingRuleAddresses?: Array<string>;
    /**
     * Whether the address is to be treated as deleted; false if left out.
     */
    softDeleted?: boolean;
};
/**
 * Points at the main address of the customer.
 */
export type MainAddressWrite = {
    /**
     * CRM id of the address. An unknown one makes an empty address.
     */
    externalCrmId: string;
};
/**
 * A contact person to add or change.
 */
export type ContactWrite = {
    /**
     * CRM id by which the person is found or added.
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
     * E-mail address.
     */
    peopleEmail?: string;
    /**
     * `A`: active, also if left out. `N`: not active, the way to take a person out.
     */
    peopleStatus?: ContactStatus;
    /**
     * Whether the person is marked as a lead; false if left out.
     */
    lead?: boolean;
    /**
     * Job of the person; of several entries at most one has an effect.
     */
    jobFunctions?: Array<JobFunctionWrite>;
    /**
     * Step of the sales pipeline for contacts; null removes it.
     */
    pipelineStatus?: ContactPipelineStatusWrite | null;
};
/**
 * What a contact person does.
 */
export type JobFunctionWrite = {
    lang: JobFunctionLanguage;
    /**
     * The job.
     */
    function: string;
};
/**
 * A step of the sales pipeline for contacts, as it is set up in the admin center.
 */
export type ContactPipelineStatusWrite = {
    /**
     * CRM id of the step. An unknown one is ignored with a warning.
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
     * Name of the tag. A new name renames it for every customer.
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
     * What the reference is.
     */
    referenceType?: string;
    /**
     * The reference itself.
     */
    referenceValue?: string;
};
/**
 * A consultant of the customer.
 */
export type ConsultantWrite = {
    /**
     * E-mail address of the consultant.
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
     * Days in which the cash discount is granted.
     */
    cashDiscountDays?: number;
    /**
     * Cash discount in percent.
     */
    cashDiscountPercent?: number;
    billingPhrases?: BillingPhrasesWrite;
};
/**
 * A text for billing in each language.
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
 * A job that was done in time. No attribute is promised.
 */
export type ImportResult = {
    /**
     * Number of the job. Numbers may start over when the server restarts.
     */
    readonly jobId?: number;
    /**
     * Whether the job is done; the logs are in this answer then.
     */
    readonly jobAlreadyFinished?: boolean;
    /**
     * What went wrong, or null.
     */
    readonly errorLogs?: ImportErrorLogs | null;
    /**
     * What was ignored or found missing, or null.
     */
    readonly warningLogs?: Array<string> | null;
};
/**
 * What went wrong in a job.
 */
export type ImportErrorLogs = {
    /**
     * The fault in words.
     */
    readonly api_error?: string;
};
/**
 * A job that was not done in time. No attribute is promised.
 */
export type ImportQueued = {
    /**
     * Number of the job. Numbers may start over when the server restarts.
     */
    readonly jobId?: number;
    /**
     * Whether the job is done; false here.
     */
    readonly jobAlreadyFinished?: boolean;
    /**
     * Why there is no result yet; `blocking_timeout` here.
     */
    readonly reason?: ImportReason;
};
/**
 * Why an import has no result. `data_error`: the data are wrong, see the logs. `blocking_timeout`: not done yet. `blocking_buried`, `queue_internal`: faults inside the queue.
 */
export type ImportReason = 'data_error' | 'blocking_timeout' | 'blocking_buried' | 'queue_internal';
/**
 * A job that was refused or failed, or only `error` if the request could not be used. No attribute is promised.
 */
export type ImportFailure = {
    /**
     * Number of the job. Numbers may start over when the server restarts.
     */
    readonly jobId?: number;
    /**
     * Whether the job has ended; the logs are in this answer then.
     */
    readonly jobAlreadyFinished?: boolean;
    readonly reason?: ImportReason;
    /**
     * What went wrong, or null.
     */
    readonly errorLogs?: ImportErrorLogs | null;
    /**
     * What was ignored or found missing, or null.
     */
    readonly warningLogs?: Array<string> | null;
    readonly error?: ImportRequestError;
};
/**
 * Why a request could not be used at all.
 */
export type ImportRequestError = {
    /**
     * The fault in words.
     */
    readonly msg?: string;
};
/**
 * State and logs of a job. No attribute is promised.
 */
export type ImportLog = {
    readonly jobStatus?: ImportJobStatus;
    /**
     * The number that was asked for.
     */
    readonly sentJobId?: number;
    /**
     * What went wrong, or null.
     */
    readonly errorLogs?: ImportErrorLogs | null;
    /**
     * What was ignored or found missing, or null.
     */
    readonly warningLogs?: Array<string> | null;
};
/**
 * Whether the job is unknown, waiting, done, or has failed.
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
     * Remarks for one's own house.
     */
    noteInternal?: string;
    /**
     * Remarks on clearing the reservation.
     */
    noteReservation?: string;
    /**
     * Whether the invoice PDF carries an appendix such as the order confirmation.
     */
    pdfInvoiceWithAttachment?: boolean;
    billingType?: BillingType;
    /**
     * goTom's number of the user in the back office, or null.
     */
    salesSupportId?: number | null;
    /**
     * E-mail address of that user, or null.
     */
    salesSupportEmail?: string | null;
    /**
     * goTom's number of the selling user, or null.
     */
    salesId?: number | null;
    /**
     * E-mail address of that user, or null.
     */
    salesEmail?: string | null;
    /**
     * Currency of all the money in the campaign.
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
 * A customer, intermediator, agency or publisher; `statusEc` tells which.
 */
export type CustomerWritable = {
    /**
     * CRM id, the key of the customer operations; a customer without one cannot be read alone.
     */
    externalCrmId: string | null;
    /**
     * Second reference, free to use.
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
     * Other names under which the company is found.
     */
    searchstring: string | null;
    vatType: VatType;
    /**
     * Whether the customer is to be treated as deleted.
     */
    softDeleted: boolean;
    commission: Commission;
    /**
     * Line of business, or null.
     */
    industry: Industry | null;
    /**
     * The addresses, of which those with `softDeleted` are to be treated as deleted.
     */
    addresses: Array<Address>;
    /**
     * Which of the addresses is the main one, or null.
     */
    mainAddress: MainAddress | null;
    /**
     * The contact people, active or not.
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
 * One customer that was found.
 */
export type CustomerEnvelopeWritable = {
    customer: CustomerWritable;
};
/**
 * The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`). Upper and lower case are generally not told apart.
 */
export type CampaignExternalId = string;
/**
 * Whether the commissions follow a change of agency or intermediator. 1 resets them from the agency or intermediator, but only if the body carries one of the two; 0 keeps them, and later flights get the old ones too.
 */
export type UpdateCommissions = 0 | 1;
/**
 * The `externalId` that the flight was created with, percent-encoded (a slash is `%2F`). Upper and lower case are generally not told apart.
 */
export type FlightExternalId = string;
/**
 * The `externalId` that the campaign discount was created with, percent-encoded.
 */
export type CampaignDiscountExternalId = string;
/**
 * The `externalId` that the flight discount was created with, percent-encoded.
 */
export type FlightDiscountExternalId = string;
/**
 * The kind of thing whose ids are wanted.
 */
export type Entity = PrimaryKeyEntity;
/**
 * Number of the page, from 1 to `lastPage`; the first one if it is left out.
 */
export type PageNumber = number;
/**
 * goTom's number of the tarif, from `listPrimaryKeys`.
 */
export type TarifId = number;
/**
 * Number of the saved report, which stands at the end of its address in the web application (`/statistic/graph-report/saved/{id}`).
 */
export type SavedGraphReportId = number;
/**
 * Number of the saved report, which stands in its address in the web application (`/statistic/customreport?saved_report_id={id}`).
 */
export type SavedCustomReportId = number;
/**
 * Number of the page, from 1; the first one if it is left out.
 */
export type Page = number;
/**
 * The customer's `externalCrmId`, percent-encoded (a slash is `%2F`).
 */
export type CustomerCrmExternalId = string;
/**
 * Number of the job, from the answer to an import.
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
     * The campaign was not created. Each fault carries one of these codes, or a code of a plain validation rule:
     *
     * | code | meaning |
     * |---|---|
     * | `1f06b2d7-49b4-4b8b-aa66-5172aeb01e97` | the external id is in use already |
     * | `5658b9ca-ce50-4a98-a0da-97d9361845e3` | a reference in the body leads nowhere; `propertyPath` says which |
     * | `8d6a458b-362a-4b13-b3bb-fe0772a4fc7e` | the currency is not set up on the instance |
     * | `6b3befbc-2f01-4ddf-be21-b57898905284` | a rule of this instance is broken; `message` says which |
     * | `7e44e734-3535-4172-8e32-0efa8b33a5e0` | not a billingType of this instance; `message` lists those |
     *
     */
    400: Violations;
    /**
     * The signature or one of the three headers is wrong or missing. The body is a text as a JSON string:
     *
     * | text | reason |
     * |---|---|
     * | `Authorization header required` | there is no `Authorization` header |
     * | `Invalid provider in authorization header` | no space after `gotom_app_api` |
     * | `Unable to parse ID and signature from authorization header` | no colon between user and signature |
     * | `Invalid signature in authorization header` | the signature is empty or not base64 |
     * | `Date header required` | `Date` is missing or empty |
     * | `Timestamp not valid` | `Date` cannot be read |
     * | `Content type header required` | `Content-Type` is missing |
     * | `Request is too old` | `Date` lies more than 30 minutes back |
     * | `Request is too far in the future` | `Date` lies more than 30 minutes ahead |
     * | `No user id` | the user id is empty |
     * | `Signature not valid` | the signature is not the one that the server computed |
     *
     * With no `Authorization` header, or one of another scheme, a newer server may answer in another form. What an
     * unknown user gets is not known either.
     *
     */
    401: AuthenticationError;
    /**
     * The body is not JSON.
     */
    415: GenericError;
    /**
     * A fault of the server.
     */
    500: ServerError;
};
export type CreateCampaignError = CreateCampaignErrors[keyof CreateCampaignErrors];
export type CreateCampaignResponses = {
    /**
     * Created; there is no body.
     */
    201: unknown;
};
export type GetCampaignData = {
    body?: never;
    path: {
        /**
         * The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`). Upper and lower case are generally not told apart.
         */
        campaignExternalId: string;
    };
    query?: never;
    url: '/app-api/campaign/{campaignExternalId}';
};
export type GetCampaignErrors = {
    /**
     * The signature or one of the three headers is wrong or missing. The body is a text as a JSON string:
     *
     * | text | reason |
     * |---|---|
     * | `Authorization header required` | there is no `Authorization` header |
     * | `Invalid provider in authorization header` | no space after `gotom_app_api` |
     * | `Unable to parse ID and signature from authorization header` | no colon between user and signature |
     * | `Invalid signature in authorization header` | the signature is empty or not base64 |
     * | `Date header required` | `Date` is missing or empty |
     * | `Timestamp not valid` | `Date` cannot be read |
     * | `Content type header required` | `Content-Type` is missing |
     * | `Request is too old` | `Date` lies more than 30 minutes back |
     * | `Request is too far in the future` | `Date` lies more than 30 minutes ahead |
     * | `No user id` | the user id is empty |
     * | `Signature not valid` | the signature is not the one that the server computed |
     *
     * With no `Authorization` header, or one of another scheme, a newer server may answer in another form. What an
     * unknown user gets is not known either.
     *
     */
    401: AuthenticationError;
    /**
     * There is no resource with this identifier.
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
         * The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`). Upper and lower case are generally not told apart.
         */
        campaignExternalId: string;
    };
    query?: {
        /**
         * Whether the commissions follow a change of agency or intermediator. 1 resets them from the agency or intermediator, but only if the body carries one of the two; 0 keeps them, and later flights get the old ones too.
         */
        update_commissions?: 0 | 1;
    };
    url: '/app-api/campaign/{campaignExternalId}';
};
export type UpdateCampaignErrors = {
    /**
     * The campaign was not changed. Each fault carries one of these codes, or a code of a plain validation rule:
     *
     * | code | meaning |
     * |---|---|
     * | `5658b9ca-ce50-4a98-a0da-97d9361845e3` | a reference in the body leads nowhere; `propertyPath` says which |
     * | `7e44e734-3535-4172-8e32-0efa8b33a5e0` | not a billingType of this instance; `message` lists those |
     * | `43452cb6-8850-4036-b1f5-971c8328e10b` | new billingType, but something is invoiced already |
     * | `fa0401a7-6720-44dd-b443-2389aab8c8b7` | booking to reservation, but flights are invoiced |
     * | `b31b973d-8238-467c-bf01-1e9a4ded9631` | new customer, but flights are invoiced |
     * | `ec75ef78-1db7-4469-a7fc-b14a71e5dbee` | new agency, but flights are invoiced |
     * | `9e8d02a8-f693-4df3-869e-a16d196d9d8a` | new intermediator, but flights are invoiced |
     * | `800b5cad-7f13-4b27-b3d6-74fa3c47b4e1` | new currency, but flights are invoiced |
     *
     */
    400: Violations;
    /**
     * The signature or one of the three headers is wrong or missing. The body is a text as a JSON string:
     *
     * | text | reason |
     * |---|---|
     * | `Authorization header required` | there is no `Authorization` header |
     * | `Invalid provider in authorization header` | no space after `gotom_app_api` |
     * | `Unable to parse ID and signature from authorization header` | no colon between user and signature |
     * | `Invalid signature in authorization header` | the signature is empty or not base64 |
     * | `Date header required` | `Date` is missing or empty |
     * | `Timestamp not valid` | `Date` cannot be read |
     * | `Content type header required` | `Content-Type` is missing |
     * | `Request is too old` | `Date` lies more than 30 minutes back |
     * | `Request is too far in the future` | `Date` lies more than 30 minutes ahead |
     * | `No user id` | the user id is empty |
     * | `Signature not valid` | the signature is not the one that the server computed |
     *
     * With no `Authorization` header, or one of another scheme, a newer server may answer in another form. What an
     * unknown user gets is not known either.
     *
     */
    401: AuthenticationError;
    /**
     * There is no resource with this identifier.
     */
    404: GenericError;
    /**
     * The body is not JSON.
     */
    415: GenericError;
    /**
     * A fault of the server.
     */
    500: ServerError;
};
export type UpdateCampaignError = UpdateCampaignErrors[keyof UpdateCampaignErrors];
export type UpdateCampaignResponses = {
    /**
     * Changed; there is no body.
     */
    204: void;
};
export type UpdateCampaignResponse = UpdateCampaignResponses[keyof UpdateCampaignResponses];
export type CreateCampaignDocumentData = {
    body: CampaignDocument;
    path: {
        /**
         * The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`). Upper and lower case are generally not told apart.
         */
        campaignExternalId: string;
    };
    query?: never;
    url: '/app-api/campaign/{campaignExternalId}/document';
};
export type CreateCampaignDocumentErrors = {
    /**
     * An attribute of the body is missing or of a wrong type.
     */
    400: Violations;
    /**
     * The signature or one of the three headers is wrong or missing. The body is a text as a JSON string:
     *
     * | text | reason |
     * |---|---|
     * | `Authorization header required` | there is no `Authorization` header |
     * | `Invalid provider in authorization header` | no space after `gotom_app_api` |
     * | `Unable to parse ID and signature from authorization header` | no colon between user and signature |
     * | `Invalid signature in authorization header` | the signature is empty or not base64 |
     * | `Date header required` | `Date` is missing or empty |
     * | `Timestamp not valid` | `Date` cannot be read |
     * | `Content type header required` | `Content-Type` is missing |
     * | `Request is too old` | `Date` lies more than 30 minutes back |
     * | `Request is too far in the future` | `Date` lies more than 30 minutes ahead |
     * | `No user id` | the user id is empty |
     * | `Signature not valid` | the signature is not the one that the server computed |
     *
     * With no `Authorization` header, or one of another scheme, a newer server may answer in another form. What an
     * unknown user gets is not known either.
     *
     */
    401: AuthenticationError;
    /**
     * There is no resource with this identifier.
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
     * Attached; there is no body.
     */
    201: unknown;
};
export type UpdateArchiveStatusData = {
    body: ArchiveStatusUpdate;
    path: {
        /**
         * The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`). Upper and lower case are generally not told apart.
         */
        campaignExternalId: string;
    };
    query?: never;
    url: '/app-api/campaign/{campaignExternalId}/archive-status';
};
export type UpdateArchiveStatusErrors = {
    /**
     * Each fault carries one of these codes, or a code of a plain validation rule:
     *
     * | code | meaning |
     * |---|---|
     * | `28a27691-46f0-4bc2-9806-100587d7a962` | the campaign is billed, which rules out both |
     * | `e0a1561a-631e-4d1b-99fe-6a7e7f89b4dd` | the campaign is partly invoiced and cannot be archived |
     *
     */
    400: Violations;
    /**
     * The signature or one of the three headers is wrong or missing. The body is a text as a JSON string:
     *
     * | text | reason |
     * |---|---|
     * | `Authorization header required` | there is no `Authorization` header |
     * | `Invalid provider in authorization header` | no space after `gotom_app_api` |
     * | `Unable to parse ID and signature from authorization header` | no colon between user and signature |
     * | `Invalid signature in authorization header` | the signature is empty or not base64 |
     * | `Date header required` | `Date` is missing or empty |
     * | `Timestamp not valid` | `Date` cannot be read |
     * | `Content type header required` | `Content-Type` is missing |
     * | `Request is too old` | `Date` lies more than 30 minutes back |
     * | `Request is too far in the future` | `Date` lies more than 30 minutes ahead |
     * | `No user id` | the user id is empty |
     * | `Signature not valid` | the signature is not the one that the server computed |
     *
     * With no `Authorization` header, or one of another scheme, a newer server may answer in another form. What an
     * unknown user gets is not known either.
     *
     */
    401: AuthenticationError;
    /**
     * There is no resource with this identifier.
     */
    404: GenericError;
    /**
     * The body is not JSON.
     */
    415: GenericError;
    /**
     * A fault of the server.
     */
    500: ServerError;
};
export type UpdateArchiveStatusError = UpdateArchiveStatusErrors[keyof UpdateArchiveStatusErrors];
export type UpdateArchiveStatusResponses = {
    /**
     * Done; there is no body.
     */
    204: void;
};
export type UpdateArchiveStatusResponse = UpdateArchiveStatusResponses[keyof UpdateArchiveStatusResponses];
export type UpdateCommissionStatusData = {
    body: CommissionStatusUpdate;
    path: {
        /**
         * The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`). Upper and lower case are generally not told apart.
         */
        campaignExternalId: string;
    };
    query?: never;
    url: '/app-api/campaign/{campaignExternalId}/commission-status';
};
export type UpdateCommissionStatusErrors = {
    /**
     * Each fault carries one of these codes, or a code of a plain validation rule:
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
     * The signature or one of the three headers is wrong or missing. The body is a text as a JSON string:
     *
     * | text | reason |
     * |---|---|
     * | `Authorization header required` | there is no `Authorization` header |
     * | `Invalid provider in authorization header` | no space after `gotom_app_api` |
     * | `Unable to parse ID and signature from authorization header` | no colon between user and signature |
     * | `Invalid signature in authorization header` | the signature is empty or not base64 |
     * | `Date header required` | `Date` is missing or empty |
     * | `Timestamp not valid` | `Date` cannot be read |
     * | `Content type header required` | `Content-Type` is missing |
     * | `Request is too old` | `Date` lies more than 30 minutes back |
     * | `Request is too far in the future` | `Date` lies more than 30 minutes ahead |
     * | `No user id` | the user id is empty |
     * | `Signature not valid` | the signature is not the one that the server computed |
     *
     * With no `Authorization` header, or one of another scheme, a newer server may answer in another form. What an
     * unknown user gets is not known either.
     *
     */
    401: AuthenticationError;
    /**
     * There is no resource with this identifier.
     */
    404: GenericError;
    /**
     * The body is not JSON.
     */
    415: GenericError;
    /**
     * A fault of the server.
     */
    500: ServerError;
};
export type UpdateCommissionStatusError = UpdateCommissionStatusErrors[keyof UpdateCommissionStatusErrors];
export type UpdateCommissionStatusResponses = {
    /**
     * Changed; there is no body.
     */
    204: void;
};
export type UpdateCommissionStatusResponse = UpdateCommissionStatusResponses[keyof UpdateCommissionStatusResponses];
export type CreateFlightData = {
    body: FlightCreate;
    path: {
        /**
         * The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`). Upper and lower case are generally not told apart.
         */
        campaignExternalId: string;
    };
    query?: never;
    url: '/app-api/campaign/{campaignExternalId}/flight';
};
export type CreateFlightErrors = {
    /**
     * The flight was not created. Each fault carries one of these codes, or a code of a plain validation rule:
     *
     * | code | meaning |
     * |---|---|
     * | `1f06b2d7-49b4-4b8b-aa66-5172aeb01e97` | the external id is in use already |
     * | `5658b9ca-ce50-4a98-a0da-97d9361845e3` | a reference in the body leads nowhere; `propertyPath` says which |
     * | `e3a1d7f7-4fcf-4b7d-8d87-38a60126462f` | platform, channel and advertising do not go together |
     * | `409d70bf-376e-4a21-a8d0-f75a4a6a7abc` | there is no price for this placement |
     * | `3d3b78ef-1595-47a3-b85d-20a5ee9a873c` | the flight is fully invoiced |
     *
     */
    400: Violations;
    /**
     * The signature or one of the three headers is wrong or missing. The body is a text as a JSON string:
     *
     * | text | reason |
     * |---|---|
     * | `Authorization header required` | there is no `Authorization` header |
     * | `Invalid provider in authorization header` | no space after `gotom_app_api` |
     * | `Unable to parse ID and signature from authorization header` | no colon between user and signature |
     * | `Invalid signature in authorization header` | the signature is empty or not base64 |
     * | `Date header required` | `Date` is missing or empty |
     * | `Timestamp not valid` | `Date` cannot be read |
     * | `Content type header required` | `Content-Type` is missing |
     * | `Request is too old` | `Date` lies more than 30 minutes back |
     * | `Request is too far in the future` | `Date` lies more than 30 minutes ahead |
     * | `No user id` | the user id is empty |
     * | `Signature not valid` | the signature is not the one that the server computed |
     *
     * With no `Authorization` header, or one of another scheme, a newer server may answer in another form. What an
     * unknown user gets is not known either.
     *
     */
    401: AuthenticationError;
    /**
     * There is no resource with this identifier.
     */
    404: GenericError;
    /**
     * The body is not JSON.
     */
    415: GenericError;
    /**
     * A fault of the server.
     */
    500: ServerError;
};
export type CreateFlightError = CreateFlightErrors[keyof CreateFlightErrors];
export type CreateFlightResponses = {
    /**
     * Created; there is no body.
     */
    201: unknown;
};
export type DeleteFlightData = {
    body?: never;
    path: {
        /**
         * The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`). Upper and lower case are generally not told apart.
         */
        campaignExternalId: string;
        /**
         * The `externalId` that the flight was created with, percent-encoded (a slash is `%2F`). Upper and lower case are generally not told apart.
         */
        flightExternalId: string;
    };
    query?: never;
    url: '/app-api/campaign/{campaignExternalId}/flight/{flightExternalId}';
};
export type DeleteFlightErrors = {
    /**
     * The flight was not deleted. The body carries this code:
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
     * The signature or one of the three headers is wrong or missing. The body is a text as a JSON string:
     *
     * | text | reason |
     * |---|---|
     * | `Authorization header required` | there is no `Authorization` header |
     * | `Invalid provider in authorization header` | no space after `gotom_app_api` |
     * | `Unable to parse ID and signature from authorization header` | no colon between user and signature |
     * | `Invalid signature in authorization header` | the signature is empty or not base64 |
     * | `Date header required` | `Date` is missing or empty |
     * | `Timestamp not valid` | `Date` cannot be read |
     * | `Content type header required` | `Content-Type` is missing |
     * | `Request is too old` | `Date` lies more than 30 minutes back |
     * | `Request is too far in the future` | `Date` lies more than 30 minutes ahead |
     * | `No user id` | the user id is empty |
     * | `Signature not valid` | the signature is not the one that the server computed |
     *
     * With no `Authorization` header, or one of another scheme, a newer server may answer in another form. What an
     * unknown user gets is not known either.
     *
     */
    401: AuthenticationError;
    /**
     * There is no resource with this identifier.
     */
    404: GenericError;
};
export type DeleteFlightError = DeleteFlightErrors[keyof DeleteFlightErrors];
export type DeleteFlightResponses = {
    /**
     * Deleted; there is no body.
     */
    204: void;
};
export type DeleteFlightResponse = DeleteFlightResponses[keyof DeleteFlightResponses];
export type GetFlightData = {
    body?: never;
    path: {
        /**
         * The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`). Upper and lower case are generally not told apart.
         */
        campaignExternalId: string;
        /**
         * The `externalId` that the flight was created with, percent-encoded (a slash is `%2F`). Upper and lower case are generally not told apart.
         */
        flightExternalId: string;
    };
    query?: never;
    url: '/app-api/campaign/{campaignExternalId}/flight/{flightExternalId}';
};
export type GetFlightErrors = {
    /**
     * The signature or one of the three headers is wrong or missing. The body is a text as a JSON string:
     *
     * | text | reason |
     * |---|---|
     * | `Authorization header required` | there is no `Authorization` header |
     * | `Invalid provider in authorization header` | no space after `gotom_app_api` |
     * | `Unable to parse ID and signature from authorization header` | no colon between user and signature |
     * | `Invalid signature in authorization header` | the signature is empty or not base64 |
     * | `Date header required` | `Date` is missing or empty |
     * | `Timestamp not valid` | `Date` cannot be read |
     * | `Content type header required` | `Content-Type` is missing |
     * | `Request is too old` | `Date` lies more than 30 minutes back |
     * | `Request is too far in the future` | `Date` lies more than 30 minutes ahead |
     * | `No user id` | the user id is empty |
     * | `Signature not valid` | the signature is not the one that the server computed |
     *
     * With no `Authorization` header, or one of another scheme, a newer server may answer in another form. What an
     * unknown user gets is not known either.
     *
     */
    401: AuthenticationError;
    /**
     * There is no resource with this identifier.
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
         * The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`). Upper and lower case are generally not told apart.
         */
        campaignExternalId: string;
        /**
         * The `externalId` that the flight was created with, percent-encoded (a slash is `%2F`). Upper and lower case are generally not told apart.
         */
        flightExternalId: string;
    };
    query?: never;
    url: '/app-api/campaign/{campaignExternalId}/flight/{flightExternalId}';
};
export type UpdateFlightErrors = {
    /**
     * The flight was not changed. Each fault carries one of these codes, or a code of a plain validation rule:
     *
     * | code | meaning |
     * |---|---|
     * | `5658b9ca-ce50-4a98-a0da-97d9361845e3` | a reference in the body leads nowhere; `propertyPath` says which |
     * | `e3a1d7f7-4fcf-4b7d-8d87-38a60126462f` | platform, channel and advertising do not go together |
     * | `409d70bf-376e-4a21-a8d0-f75a4a6a7abc` | there is no price for this placement |
     * | `24a9375a-0b22-4676-9a29-9c9e7f2c195f` | a key-value set names a wrong ad server |
     *
     */
    400: Violations;
    /**
     * The signature or one of the three headers is wrong or missing. The body is a text as a JSON string:
     *
     * | text | reason |
     * |---|---|
     * | `Authorization header required` | there is no `Authorization` header |
     * | `Invalid provider in authorization header` | no space after `gotom_app_api` |
     * | `Unable to parse ID and signature from authorization header` | no colon between user and signature |
     * | `Invalid signature in authorization header` | the signature is empty or not base64 |
     * | `Date header required` | `Date` is missing or empty |
     * | `Timestamp not valid` | `Date` cannot be read |
     * | `Content type header required` | `Content-Type` is missing |
     * | `Request is too old` | `Date` lies more than 30 minutes back |
     * | `Request is too far in the future` | `Date` lies more than 30 minutes ahead |
     * | `No user id` | the user id is empty |
     * | `Signature not valid` | the signature is not the one that the server computed |
     *
     * With no `Authorization` header, or one of another scheme, a newer server may answer in another form. What an
     * unknown user gets is not known either.
     *
     */
    401: AuthenticationError;
    /**
     * There is no resource with this identifier.
     */
    404: GenericError;
    /**
     * The body is not JSON.
     */
    415: GenericError;
    /**
     * A fault of the server.
     */
    500: ServerError;
};
export type UpdateFlightError = UpdateFlightErrors[keyof UpdateFlightErrors];
export type UpdateFlightResponses = {
    /**
     * Changed; there is no body.
     */
    204: void;
};
export type UpdateFlightResponse = UpdateFlightResponses[keyof UpdateFlightResponses];
export type GetFlightLineItemData = {
    body?: never;
    path: {
        /**
         * The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`). Upper and lower case are generally not told apart.
         */
        campaignExternalId: string;
        /**
         * The `externalId` that the flight was created with, percent-encoded (a slash is `%2F`). Upper and lower case are generally not told apart.
         */
        flightExternalId: string;
    };
    query?: never;
    url: '/app-api/campaign/{campaignExternalId}/flight-lineitemid/{flightExternalId}';
};
export type GetFlightLineItemErrors = {
    /**
     * The signature or one of the three headers is wrong or missing. The body is a text as a JSON string:
     *
     * | text | reason |
     * |---|---|
     * | `Authorization header required` | there is no `Authorization` header |
     * | `Invalid provider in authorization header` | no space after `gotom_app_api` |
     * | `Unable to parse ID and signature from authorization header` | no colon between user and signature |
     * | `Invalid signature in authorization header` | the signature is empty or not base64 |
     * | `Date header required` | `Date` is missing or empty |
     * | `Timestamp not valid` | `Date` cannot be read |
     * | `Content type header required` | `Content-Type` is missing |
     * | `Request is too old` | `Date` lies more than 30 minutes back |
     * | `Request is too far in the future` | `Date` lies more than 30 minutes ahead |
     * | `No user id` | the user id is empty |
     * | `Signature not valid` | the signature is not the one that the server computed |
     *
     * With no `Authorization` header, or one of another scheme, a newer server may answer in another form. What an
     * unknown user gets is not known either.
     *
     */
    401: AuthenticationError;
    /**
     * There is no resource with this identifier.
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
         * The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`). Upper and lower case are generally not told apart.
         */
        campaignExternalId: string;
        /**
         * The `externalId` that the flight was created with, percent-encoded (a slash is `%2F`). Upper and lower case are generally not told apart.
         */
        flightExternalId: string;
    };
    query?: never;
    url: '/app-api/campaign/{campaignExternalId}/flight/{flightExternalId}/sublines';
};
export type GetSublinesErrors = {
    /**
     * The signature or one of the three headers is wrong or missing. The body is a text as a JSON string:
     *
     * | text | reason |
     * |---|---|
     * | `Authorization header required` | there is no `Authorization` header |
     * | `Invalid provider in authorization header` | no space after `gotom_app_api` |
     * | `Unable to parse ID and signature from authorization header` | no colon between user and signature |
     * | `Invalid signature in authorization header` | the signature is empty or not base64 |
     * | `Date header required` | `Date` is missing or empty |
     * | `Timestamp not valid` | `Date` cannot be read |
     * | `Content type header required` | `Content-Type` is missing |
     * | `Request is too old` | `Date` lies more than 30 minutes back |
     * | `Request is too far in the future` | `Date` lies more than 30 minutes ahead |
     * | `No user id` | the user id is empty |
     * | `Signature not valid` | the signature is not the one that the server computed |
     *
     * With no `Authorization` header, or one of another scheme, a newer server may answer in another form. What an
     * unknown user gets is not known either.
     *
     */
    401: AuthenticationError;
    /**
     * There is no resource with this identifier.
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
         * The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`). Upper and lower case are generally not told apart.
         */
        campaignExternalId: string;
        /**
         * The `externalId` that the flight was created with, percent-encoded (a slash is `%2F`). Upper and lower case are generally not told apart.
         */
        flightExternalId: string;
    };
    query?: never;
    url: '/app-api/campaign/{campaignExternalId}/flight/{flightExternalId}/sublines';
};
export type ReplaceSublinesErrors = {
    /**
     * Each fault carries one of these codes, or a code of a plain validation rule:
     *
     * | code | meaning |
     * |---|---|
     * | `d368a263-4bd7-4f21-bccf-1188df46991c` | a platform is not in the network of the flight |
     * | `3b254c3d-590c-4edc-b763-c49f5a703355` | the percentages do not add up to 100 |
     *
     */
    400: Violations;
    /**
     * The signature or one of the three headers is wrong or missing. The body is a text as a JSON string:
     *
     * | text | reason |
     * |---|---|
     * | `Authorization header required` | there is no `Authorization` header |
     * | `Invalid provider in authorization header` | no space after `gotom_app_api` |
     * | `Unable to parse ID and signature from authorization header` | no colon between user and signature |
     * | `Invalid signature in authorization header` | the signature is empty or not base64 |
     * | `Date header required` | `Date` is missing or empty |
     * | `Timestamp not valid` | `Date` cannot be read |
     * | `Content type header required` | `Content-Type` is missing |
     * | `Request is too old` | `Date` lies more than 30 minutes back |
     * | `Request is too far in the future` | `Date` lies more than 30 minutes ahead |
     * | `No user id` | the user id is empty |
     * | `Signature not valid` | the signature is not the one that the server computed |
     *
     * With no `Authorization` header, or one of another scheme, a newer server may answer in another form. What an
     * unknown user gets is not known either.
     *
     */
    401: AuthenticationError;
    /**
     * There is no resource with this identifier.
     */
    404: GenericError;
    /**
     * The body is not JSON.
     */
    415: GenericError;
    /**
     * A fault of the server.
     */
    500: ServerError;
};
export type ReplaceSublinesError = ReplaceSublinesErrors[keyof ReplaceSublinesErrors];
export type ReplaceSublinesResponses = {
    /**
     * Set; there is no body.
     */
    204: void;
};
export type ReplaceSublinesResponse = ReplaceSublinesResponses[keyof ReplaceSublinesResponses];
export type GetFlightCommissionData = {
    body?: never;
    path: {
        /**
         * The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`). Upper and lower case are generally not told apart.
         */
        campaignExternalId: string;
        /**
         * The `externalId` that the flight was created with, percent-encoded (a slash is `%2F`). Upper and lower case are generally not told apart.
         */
        flightExternalId: string;
    };
    query?: never;
    url: '/app-api/campaign/{campaignExternalId}/flight/{flightExternalId}/commission';
};
export type GetFlightCommissionErrors = {
    /**
     * The signature or one of the three headers is wrong or missing. The body is a text as a JSON string:
     *
     * | text | reason |
     * |---|---|
     * | `Authorization header required` | there is no `Authorization` header |
     * | `Invalid provider in authorization header` | no space after `gotom_app_api` |
     * | `Unable to parse ID and signature from authorization header` | no colon between user and signature |
     * | `Invalid signature in authorization header` | the signature is empty or not base64 |
     * | `Date header required` | `Date` is missing or empty |
     * | `Timestamp not valid` | `Date` cannot be read |
     * | `Content type header required` | `Content-Type` is missing |
     * | `Request is too old` | `Date` lies more than 30 minutes back |
     * | `Request is too far in the future` | `Date` lies more than 30 minutes ahead |
     * | `No user id` | the user id is empty |
     * | `Signature not valid` | the signature is not the one that the server computed |
     *
     * With no `Authorization` header, or one of another scheme, a newer server may answer in another form. What an
     * unknown user gets is not known either.
     *
     */
    401: AuthenticationError;
    /**
     * There is no resource with this identifier.
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
         * The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`). Upper and lower case are generally not told apart.
         */
        campaignExternalId: string;
        /**
         * The `externalId` that the flight was created with, percent-encoded (a slash is `%2F`). Upper and lower case are generally not told apart.
         */
        flightExternalId: string;
    };
    query?: never;
    url: '/app-api/campaign/{campaignExternalId}/flight/{flightExternalId}/commission';
};
export type UpdateFlightCommissionErrors = {
    /**
     * Each fault carries one of these codes, or a code of a plain validation rule:
     *
     * | code | meaning |
     * |---|---|
     * | `6e40c9b1-7f75-4a3a-8149-26adecd9a5d4` | percentage and amount of a commission are both given |
     * | `504d6c75-bacb-4319-ad0a-e942a30904f7` | there is a delta invoice |
     * | `407eebae-cb0c-49fd-9708-4312452133ee` | the flight is invoiced |
     *
     */
    400: Violations;
    /**
     * The signature or one of the three headers is wrong or missing. The body is a text as a JSON string:
     *
     * | text | reason |
     * |---|---|
     * | `Authorization header required` | there is no `Authorization` header |
     * | `Invalid provider in authorization header` | no space after `gotom_app_api` |
     * | `Unable to parse ID and signature from authorization header` | no colon between user and signature |
     * | `Invalid signature in authorization header` | the signature is empty or not base64 |
     * | `Date header required` | `Date` is missing or empty |
     * | `Timestamp not valid` | `Date` cannot be read |
     * | `Content type header required` | `Content-Type` is missing |
     * | `Request is too old` | `Date` lies more than 30 minutes back |
     * | `Request is too far in the future` | `Date` lies more than 30 minutes ahead |
     * | `No user id` | the user id is empty |
     * | `Signature not valid` | the signature is not the one that the server computed |
     *
     * With no `Authorization` header, or one of another scheme, a newer server may answer in another form. What an
     * unknown user gets is not known either.
     *
     */
    401: AuthenticationError;
    /**
     * There is no resource with this identifier.
     */
    404: GenericError;
    /**
     * The body is not JSON.
     */
    415: GenericError;
    /**
     * A fault of the server.
     */
    500: ServerError;
};
export type UpdateFlightCommissionError = UpdateFlightCommissionErrors[keyof UpdateFlightCommissionErrors];
export type UpdateFlightCommissionResponses = {
    /**
     * Set; there is no body.
     */
    204: void;
};
export type UpdateFlightCommissionResponse = UpdateFlightCommissionResponses[keyof UpdateFlightCommissionResponses];
export type ListCampaignDiscountsData = {
    body?: never;
    path: {
        /**
         * The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`). Upper and lower case are generally not told apart.
         */
        campaignExternalId: string;
    };
    query?: never;
    url: '/app-api/campaign/{campaignExternalId}/campaign-discount';
};
export type ListCampaignDiscountsErrors = {
    /**
     * The signature or one of the three headers is wrong or missing. The body is a text as a JSON string:
     *
     * | text | reason |
     * |---|---|
     * | `Authorization header required` | there is no `Authorization` header |
     * | `Invalid provider in authorization header` | no space after `gotom_app_api` |
     * | `Unable to parse ID and signature from authorization header` | no colon between user and signature |
     * | `Invalid signature in authorization header` | the signature is empty or not base64 |
     * | `Date header required` | `Date` is missing or empty |
     * | `Timestamp not valid` | `Date` cannot be read |
     * | `Content type header required` | `Content-Type` is missing |
     * | `Request is too old` | `Date` lies more than 30 minutes back |
     * | `Request is too far in the future` | `Date` lies more than 30 minutes ahead |
     * | `No user id` | the user id is empty |
     * | `Signature not valid` | the signature is not the one that the server computed |
     *
     * With no `Authorization` header, or one of another scheme, a newer server may answer in another form. What an
     * unknown user gets is not known either.
     *
     */
    401: AuthenticationError;
    /**
     * There is no resource with this identifier.
     */
    404: GenericError;
    /**
     * A fault of the server.
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
         * The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`). Upper and lower case are generally not told apart.
         */
        campaignExternalId: string;
    };
    query?: never;
    url: '/app-api/campaign/{campaignExternalId}/campaign-discount';
};
export type CreateCampaignDiscountErrors = {
    /**
     * The discount was not created. Each fault carries one of these codes, or a code of a plain validation rule:
     *
     * | code | meaning |
     * |---|---|
     * | `450ae979-312c-45b9-b61a-dfcde745b8e7` | the external id is in use; `message` names the campaign |
     * | `0e31a231-9575-4430-8ab2-937bbd9e771d` | a flight is partly invoiced; `message` names it |
     *
     */
    400: Violations;
    /**
     * The signature or one of the three headers is wrong or missing. The body is a text as a JSON string:
     *
     * | text | reason |
     * |---|---|
     * | `Authorization header required` | there is no `Authorization` header |
     * | `Invalid provider in authorization header` | no space after `gotom_app_api` |
     * | `Unable to parse ID and signature from authorization header` | no colon between user and signature |
     * | `Invalid signature in authorization header` | the signature is empty or not base64 |
     * | `Date header required` | `Date` is missing or empty |
     * | `Timestamp not valid` | `Date` cannot be read |
     * | `Content type header required` | `Content-Type` is missing |
     * | `Request is too old` | `Date` lies more than 30 minutes back |
     * | `Request is too far in the future` | `Date` lies more than 30 minutes ahead |
     * | `No user id` | the user id is empty |
     * | `Signature not valid` | the signature is not the one that the server computed |
     *
     * With no `Authorization` header, or one of another scheme, a newer server may answer in another form. What an
     * unknown user gets is not known either.
     *
     */
    401: AuthenticationError;
    /**
     * There is no resource with this identifier.
     */
    404: GenericError;
    /**
     * The body is not JSON.
     */
    415: GenericError;
    /**
     * A fault of the server.
     */
    500: ServerError;
};
export type CreateCampaignDiscountError = CreateCampaignDiscountErrors[keyof CreateCampaignDiscountErrors];
export type CreateCampaignDiscountResponses = {
    /**
     * Created; there is no body.
     */
    201: unknown;
};
export type DeleteCampaignDiscountData = {
    body?: never;
    path: {
        /**
         * The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`). Upper and lower case are generally not told apart.
         */
        campaignExternalId: string;
        /**
         * The `externalId` that the campaign discount was created with, percent-encoded.
         */
        cDiscountEID: string;
    };
    query?: never;
    url: '/app-api/campaign/{campaignExternalId}/campaign-discount/{cDiscountEID}';
};
export type DeleteCampaignDiscountErrors = {
    /**
     * The discount was not deleted. The body carries this code:
     *
     * | code | meaning |
     * |---|---|
     * | `d4c8a1b5-7492-4c65-833f-d3473dd76854` | it still has flight discounts; `message` lists them |
     *
     */
    400: Violations;
    /**
     * The signature or one of the three headers is wrong or missing. The body is a text as a JSON string:
     *
     * | text | reason |
     * |---|---|
     * | `Authorization header required` | there is no `Authorization` header |
     * | `Invalid provider in authorization header` | no space after `gotom_app_api` |
     * | `Unable to parse ID and signature from authorization header` | no colon between user and signature |
     * | `Invalid signature in authorization header` | the signature is empty or not base64 |
     * | `Date header required` | `Date` is missing or empty |
     * | `Timestamp not valid` | `Date` cannot be read |
     * | `Content type header required` | `Content-Type` is missing |
     * | `Request is too old` | `Date` lies more than 30 minutes back |
     * | `Request is too far in the future` | `Date` lies more than 30 minutes ahead |
     * | `No user id` | the user id is empty |
     * | `Signature not valid` | the signature is not the one that the server computed |
     *
     * With no `Authorization` header, or one of another scheme, a newer server may answer in another form. What an
     * unknown user gets is not known either.
     *
     */
    401: AuthenticationError;
    /**
     * There is no resource with this identifier.
     */
    404: GenericError;
    /**
     * A fault of the server.
     */
    500: ServerError;
};
export type DeleteCampaignDiscountError = DeleteCampaignDiscountErrors[keyof DeleteCampaignDiscountErrors];
export type DeleteCampaignDiscountResponses = {
    /**
     * Deleted; there is no body.
     */
    204: void;
};
export type DeleteCampaignDiscountResponse = DeleteCampaignDiscountResponses[keyof DeleteCampaignDiscountResponses];
export type UpdateCampaignDiscountData = {
    body: CampaignDiscountUpdate;
    path: {
        /**
         * The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`). Upper and lower case are generally not told apart.
         */
        campaignExternalId: string;
        /**
         * The `externalId` that the campaign discount was created with, percent-encoded.
         */
        cDiscountEID: string;
    };
    query?: never;
    url: '/app-api/campaign/{campaignExternalId}/campaign-discount/{cDiscountEID}';
};
export type UpdateCampaignDiscountErrors = {
    /**
     * The discount was not renamed. Each fault carries one of these codes, or a code of a plain validation rule:
     *
     * | code | meaning |
     * |---|---|
     * | `504d6c75-bacb-4319-ad0a-e942a30904f7` | there is a delta invoice |
     * | `fb5f05f4-ee4e-41a9-9370-14415bdc12ea` | at least one flight is invoiced |
     *
     */
    400: Violations;
    /**
     * The signature or one of the three headers is wrong or missing. The body is a text as a JSON string:
     *
     * | text | reason |
     * |---|---|
     * | `Authorization header required` | there is no `Authorization` header |
     * | `Invalid provider in authorization header` | no space after `gotom_app_api` |
     * | `Unable to parse ID and signature from authorization header` | no colon between user and signature |
     * | `Invalid signature in authorization header` | the signature is empty or not base64 |
     * | `Date header required` | `Date` is missing or empty |
     * | `Timestamp not valid` | `Date` cannot be read |
     * | `Content type header required` | `Content-Type` is missing |
     * | `Request is too old` | `Date` lies more than 30 minutes back |
     * | `Request is too far in the future` | `Date` lies more than 30 minutes ahead |
     * | `No user id` | the user id is empty |
     * | `Signature not valid` | the signature is not the one that the server computed |
     *
     * With no `Authorization` header, or one of another scheme, a newer server may answer in another form. What an
     * unknown user gets is not known either.
     *
     */
    401: AuthenticationError;
    /**
     * There is no resource with this identifier.
     */
    404: GenericError;
    /**
     * The body is not JSON.
     */
    415: GenericError;
    /**
     * A fault of the server.
     */
    500: ServerError;
};
export type UpdateCampaignDiscountError = UpdateCampaignDiscountErrors[keyof UpdateCampaignDiscountErrors];
export type UpdateCampaignDiscountResponses = {
    /**
     * Renamed; there is no body.
     */
    204: void;
};
export type UpdateCampaignDiscountResponse = UpdateCampaignDiscountResponses[keyof UpdateCampaignDiscountResponses];
export type CreateFlightDiscountData = {
    body: FlightDiscountCreate;
    path: {
        /**
         * The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`). Upper and lower case are generally not told apart.
         */
        campaignExternalId: string;
        /**
         * The `externalId` that the campaign discount was created with, percent-encoded.
         */
        cDiscountEID: string;
    };
    query?: never;
    url: '/app-api/campaign/{campaignExternalId}/campaign-discount/{cDiscountEID}/flight-discount';
};
export type CreateFlightDiscountErrors = {
    /**
     * The flight discount was not created. Each fault carries one of these codes, or a code of a plain validation rule:
     *
     * | code | meaning |
     * |---|---|
     * | `b3b2187f-b34a-489e-ae7e-e171e7776bd4` | neither percentage nor sum is given |
     * | `5268ee13-0ad7-4393-a4be-6e17fbeb9569` | percentage and sum are both given |
     * | `504d6c75-bacb-4319-ad0a-e942a30904f7` | there is a delta invoice |
     * | `fb5f05f4-ee4e-41a9-9370-14415bdc12ea` | at least one flight is invoiced |
     * | `586bec40-0170-4a20-81a3-328afcef65a5` | another flight discount has the external id |
     * | `0e31a231-9575-4430-8ab2-937bbd9e771d` | a flight is partly invoiced; `message` names it |
     *
     */
    400: Violations;
    /**
     * The signature or one of the three headers is wrong or missing. The body is a text as a JSON string:
     *
     * | text | reason |
     * |---|---|
     * | `Authorization header required` | there is no `Authorization` header |
     * | `Invalid provider in authorization header` | no space after `gotom_app_api` |
     * | `Unable to parse ID and signature from authorization header` | no colon between user and signature |
     * | `Invalid signature in authorization header` | the signature is empty or not base64 |
     * | `Date header required` | `Date` is missing or empty |
     * | `Timestamp not valid` | `Date` cannot be read |
     * | `Content type header required` | `Content-Type` is missing |
     * | `Request is too old` | `Date` lies more than 30 minutes back |
     * | `Request is too far in the future` | `Date` lies more than 30 minutes ahead |
     * | `No user id` | the user id is empty |
     * | `Signature not valid` | the signature is not the one that the server computed |
     *
     * With no `Authorization` header, or one of another scheme, a newer server may answer in another form. What an
     * unknown user gets is not known either.
     *
     */
    401: AuthenticationError;
    /**
     * There is no resource with this identifier.
     */
    404: GenericError;
    /**
     * The body is not JSON.
     */
    415: GenericError;
    /**
     * A fault of the server.
     */
    500: ServerError;
    /**
     * The instance sums discounts up, for which this is not built. The body carries this code:
     *
     * | code | meaning |
     * |---|---|
     * | `4c396abe-92c8-45ae-a3af-9baa4b76bbda` | not built for instances that sum discounts up |
     *
     */
    501: Violations;
};
export type CreateFlightDiscountError = CreateFlightDiscountErrors[keyof CreateFlightDiscountErrors];
export type CreateFlightDiscountResponses = {
    /**
     * Created; there is no body.
     */
    204: void;
};
export type CreateFlightDiscountResponse = CreateFlightDiscountResponses[keyof CreateFlightDiscountResponses];
export type DeleteFlightDiscountData = {
    body?: never;
    path: {
        /**
         * The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`). Upper and lower case are generally not told apart.
         */
        campaignExternalId: string;
        /**
         * The `externalId` that the campaign discount was created with, percent-encoded.
         */
        cDiscountEID: string;
        /**
         * The `externalId` that the flight discount was created with, percent-encoded.
         */
        fDiscountEID: string;
    };
    query?: never;
    url: '/app-api/campaign/{campaignExternalId}/campaign-discount/{cDiscountEID}/flight-discount/{fDiscountEID}';
};
export type DeleteFlightDiscountErrors = {
    /**
     * The flight discount was not deleted. The body carries this code:
     *
     * | code | meaning |
     * |---|---|
     * | `cfa53928-478d-4c37-b844-d0643be2b2b4` | at least one flight is invoiced |
     * | `26415fc8-24d2-4cd7-8561-a62fe636f3c4` | the flight is deferred |
     * | `0e31a231-9575-4430-8ab2-937bbd9e771d` | a flight is partly invoiced; `message` names it |
     *
     */
    400: Violations;
    /**
     * The signature or one of the three headers is wrong or missing. The body is a text as a JSON string:
     *
     * | text | reason |
     * |---|---|
     * | `Authorization header required` | there is no `Authorization` header |
     * | `Invalid provider in authorization header` | no space after `gotom_app_api` |
     * | `Unable to parse ID and signature from authorization header` | no colon between user and signature |
     * | `Invalid signature in authorization header` | the signature is empty or not base64 |
     * | `Date header required` | `Date` is missing or empty |
     * | `Timestamp not valid` | `Date` cannot be read |
     * | `Content type header required` | `Content-Type` is missing |
     * | `Request is too old` | `Date` lies more than 30 minutes back |
     * | `Request is too far in the future` | `Date` lies more than 30 minutes ahead |
     * | `No user id` | the user id is empty |
     * | `Signature not valid` | the signature is not the one that the server computed |
     *
     * With no `Authorization` header, or one of another scheme, a newer server may answer in another form. What an
     * unknown user gets is not known either.
     *
     */
    401: AuthenticationError;
    /**
     * There is no resource with this identifier.
     */
    404: GenericError;
    /**
     * A fault of the server.
     */
    500: ServerError;
    /**
     * The instance sums discounts up, for which this is not built. The body carries this code:
     *
     * | code | meaning |
     * |---|---|
     * | `4c396abe-92c8-45ae-a3af-9baa4b76bbda` | not built for instances that sum discounts up |
     *
     */
    501: Violations;
};
export type DeleteFlightDiscountError = DeleteFlightDiscountErrors[keyof DeleteFlightDiscountErrors];
export type DeleteFlightDiscountResponses = {
    /**
     * Deleted; there is no body.
     */
    204: void;
};
export type DeleteFlightDiscountResponse = DeleteFlightDiscountResponses[keyof DeleteFlightDiscountResponses];
export type GetFlightDiscountData = {
    body?: never;
    path: {
        /**
         * The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`). Upper and lower case are generally not told apart.
         */
        campaignExternalId: string;
        /**
         * The `externalId` that the campaign discount was created with, percent-encoded.
         */
        cDiscountEID: string;
        /**
         * The `externalId` that the flight discount was created with, percent-encoded.
         */
        fDiscountEID: string;
    };
    query?: never;
    url: '/app-api/campaign/{campaignExternalId}/campaign-discount/{cDiscountEID}/flight-discount/{fDiscountEID}';
};
export type GetFlightDiscountErrors = {
    /**
     * The signature or one of the three headers is wrong or missing. The body is a text as a JSON string:
     *
     * | text | reason |
     * |---|---|
     * | `Authorization header required` | there is no `Authorization` header |
     * | `Invalid provider in authorization header` | no space after `gotom_app_api` |
     * | `Unable to parse ID and signature from authorization header` | no colon between user and signature |
     * | `Invalid signature in authorization header` | the signature is empty or not base64 |
     * | `Date header required` | `Date` is missing or empty |
     * | `Timestamp not valid` | `Date` cannot be read |
     * | `Content type header required` | `Content-Type` is missing |
     * | `Request is too old` | `Date` lies more than 30 minutes back |
     * | `Request is too far in the future` | `Date` lies more than 30 minutes ahead |
     * | `No user id` | the user id is empty |
     * | `Signature not valid` | the signature is not the one that the server computed |
     *
     * With no `Authorization` header, or one of another scheme, a newer server may answer in another form. What an
     * unknown user gets is not known either.
     *
     */
    401: AuthenticationError;
    /**
     * There is no resource with this identifier.
     */
    404: GenericError;
    /**
     * A fault of the server.
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
         * The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`). Upper and lower case are generally not told apart.
         */
        campaignExternalId: string;
        /**
         * The `externalId` that the campaign discount was created with, percent-encoded.
         */
        cDiscountEID: string;
        /**
         * The `externalId` that the flight discount was created with, percent-encoded.
         */
        fDiscountEID: string;
    };
    query?: never;
    url: '/app-api/campaign/{campaignExternalId}/campaign-discount/{cDiscountEID}/flight-discount/{fDiscountEID}';
};
export type UpdateFlightDiscountErrors = {
    /**
     * The flight discount was not changed. Each fault carries one of these codes, or a code of a plain validation rule:
     *
     * | code | meaning |
     * |---|---|
     * | `5268ee13-0ad7-4393-a4be-6e17fbeb9569` | percentage and sum are both given |
     * | `504d6c75-bacb-4319-ad0a-e942a30904f7` | there is a delta invoice |
     * | `fb5f05f4-ee4e-41a9-9370-14415bdc12ea` | at least one flight is invoiced |
     * | `bdba6ce3-3884-450d-a3b3-0e790ba2cbc8` | a flight discount of another flight has the external id |
     * | `0e31a231-9575-4430-8ab2-937bbd9e771d` | a flight is partly invoiced; `message` names it |
     *
     */
    400: Violations;
    /**
     * The signature or one of the three headers is wrong or missing. The body is a text as a JSON string:
     *
     * | text | reason |
     * |---|---|
     * | `Authorization header required` | there is no `Authorization` header |
     * | `Invalid provider in authorization header` | no space after `gotom_app_api` |
     * | `Unable to parse ID and signature from authorization header` | no colon between user and signature |
     * | `Invalid signature in authorization header` | the signature is empty or not base64 |
     * | `Date header required` | `Date` is missing or empty |
     * | `Timestamp not valid` | `Date` cannot be read |
     * | `Content type header required` | `Content-Type` is missing |
     * | `Request is too old` | `Date` lies more than 30 minutes back |
     * | `Request is too far in the future` | `Date` lies more than 30 minutes ahead |
     * | `No user id` | the user id is empty |
     * | `Signature not valid` | the signature is not the one that the server computed |
     *
     * With no `Authorization` header, or one of another scheme, a newer server may answer in another form. What an
     * unknown user gets is not known either.
     *
     */
    401: AuthenticationError;
    /**
     * There is no resource with this identifier.
     */
    404: GenericError;
    /**
     * The body is not JSON.
     */
    415: GenericError;
    /**
     * A fault of the server.
     */
    500: ServerError;
    /**
     * The instance sums discounts up, for which this is not built. The body carries this code:
     *
     * | code | meaning |
     * |---|---|
     * | `4c396abe-92c8-45ae-a3af-9baa4b76bbda` | not built for instances that sum discounts up |
     *
     */
    501: Violations;
};
export type UpdateFlightDiscountError = UpdateFlightDiscountErrors[keyof UpdateFlightDiscountErrors];
export type UpdateFlightDiscountResponses = {
    /**
     * Changed; there is no body.
     */
    204: void;
};
export type UpdateFlightDiscountResponse = UpdateFlightDiscountResponses[keyof UpdateFlightDiscountResponses];
export type ListPrimaryKeysData = {
    body?: never;
    path: {
        /**
         * The kind of thing whose ids are wanted.
         */
        entity: PrimaryKeyEntity;
    };
    query?: {
        /**
         * Number of the page, from 1 to `lastPage`; the first one if it is left out.
         */
        page?: number;
    };
    url: '/app-api/primary-keys/{entity}';
};
export type ListPrimaryKeysErrors = {
    /**
     * A parameter cannot be read.
     */
    400: GenericError;
    /**
     * The signature or one of the three headers is wrong or missing. The body is a text as a JSON string:
     *
     * | text | reason |
     * |---|---|
     * | `Authorization header required` | there is no `Authorization` header |
     * | `Invalid provider in authorization header` | no space after `gotom_app_api` |
     * | `Unable to parse ID and signature from authorization header` | no colon between user and signature |
     * | `Invalid signature in authorization header` | the signature is empty or not base64 |
     * | `Date header required` | `Date` is missing or empty |
     * | `Timestamp not valid` | `Date` cannot be read |
     * | `Content type header required` | `Content-Type` is missing |
     * | `Request is too old` | `Date` lies more than 30 minutes back |
     * | `Request is too far in the future` | `Date` lies more than 30 minutes ahead |
     * | `No user id` | the user id is empty |
     * | `Signature not valid` | the signature is not the one that the server computed |
     *
     * With no `Authorization` header, or one of another scheme, a newer server may answer in another form. What an
     * unknown user gets is not known either.
     *
     */
    401: AuthenticationError;
    /**
     * There is no such entity; the message names those there are.
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
         * goTom's number of the tarif, from `listPrimaryKeys`.
         */
        tarifId: number;
    };
    query?: {
        /**
         * Number of the page, from 1 to `lastPage`; the first one if it is left out.
         */
        page?: number;
    };
    url: '/app-api/export/price/tarif/{tarifId}';
};
export type ListPricesErrors = {
    /**
     * A parameter cannot be read.
     */
    400: GenericError;
    /**
     * The signature or one of the three headers is wrong or missing. The body is a text as a JSON string:
     *
     * | text | reason |
     * |---|---|
     * | `Authorization header required` | there is no `Authorization` header |
     * | `Invalid provider in authorization header` | no space after `gotom_app_api` |
     * | `Unable to parse ID and signature from authorization header` | no colon between user and signature |
     * | `Invalid signature in authorization header` | the signature is empty or not base64 |
     * | `Date header required` | `Date` is missing or empty |
     * | `Timestamp not valid` | `Date` cannot be read |
     * | `Content type header required` | `Content-Type` is missing |
     * | `Request is too old` | `Date` lies more than 30 minutes back |
     * | `Request is too far in the future` | `Date` lies more than 30 minutes ahead |
     * | `No user id` | the user id is empty |
     * | `Signature not valid` | the signature is not the one that the server computed |
     *
     * With no `Authorization` header, or one of another scheme, a newer server may answer in another form. What an
     * unknown user gets is not known either.
     *
     */
    401: AuthenticationError;
    /**
     * There is no resource with this identifier.
     */
    404: GenericError;
    /**
     * A fault of the server.
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
         * Number of the saved report, which stands at the end of its address in the web application (`/statistic/graph-report/saved/{id}`).
         */
        savedReportId: number;
    };
    query?: never;
    url: '/app-api/graph-export/download/{savedReportId}';
};
export type GetGraphReportErrors = {
    /**
     * The signature or one of the three headers is wrong or missing. The body is a text as a JSON string:
     *
     * | text | reason |
     * |---|---|
     * | `Authorization header required` | there is no `Authorization` header |
     * | `Invalid provider in authorization header` | no space after `gotom_app_api` |
     * | `Unable to parse ID and signature from authorization header` | no colon between user and signature |
     * | `Invalid signature in authorization header` | the signature is empty or not base64 |
     * | `Date header required` | `Date` is missing or empty |
     * | `Timestamp not valid` | `Date` cannot be read |
     * | `Content type header required` | `Content-Type` is missing |
     * | `Request is too old` | `Date` lies more than 30 minutes back |
     * | `Request is too far in the future` | `Date` lies more than 30 minutes ahead |
     * | `No user id` | the user id is empty |
     * | `Signature not valid` | the signature is not the one that the server computed |
     *
     * With no `Authorization` header, or one of another scheme, a newer server may answer in another form. What an
     * unknown user gets is not known either.
     *
     */
    401: AuthenticationError;
    /**
     * There is no such report, or it is one of the other kind, or one of the other system (test or production). The body is a page for people.
     */
    404: ErrorPage;
    /**
     * A fault of the server; perhaps a custom report was asked for here. The body is a page for people.
     */
    500: ErrorPage;
};
export type GetGraphReportError = GetGraphReportErrors[keyof GetGraphReportErrors];
export type GetGraphReportResponses = {
    /**
     * The report: a header row and one row for each line, fields in quotes and with commas between them. Which columns there are depends on the report.
     */
    200: ReportTable;
};
export type GetGraphReportResponse = GetGraphReportResponses[keyof GetGraphReportResponses];
export type GetCustomReportData = {
    body?: never;
    path: {
        /**
         * Number of the saved report, which stands in its address in the web application (`/statistic/customreport?saved_report_id={id}`).
         */
        savedReportId: number;
    };
    query?: never;
    url: '/app-api/custom-report-export/download/{savedReportId}';
};
export type GetCustomReportErrors = {
    /**
     * The signature or one of the three headers is wrong or missing. The body is a text as a JSON string:
     *
     * | text | reason |
     * |---|---|
     * | `Authorization header required` | there is no `Authorization` header |
     * | `Invalid provider in authorization header` | no space after `gotom_app_api` |
     * | `Unable to parse ID and signature from authorization header` | no colon between user and signature |
     * | `Invalid signature in authorization header` | the signature is empty or not base64 |
     * | `Date header required` | `Date` is missing or empty |
     * | `Timestamp not valid` | `Date` cannot be read |
     * | `Content type header required` | `Content-Type` is missing |
     * | `Request is too old` | `Date` lies more than 30 minutes back |
     * | `Request is too far in the future` | `Date` lies more than 30 minutes ahead |
     * | `No user id` | the user id is empty |
     * | `Signature not valid` | the signature is not the one that the server computed |
     *
     * With no `Authorization` header, or one of another scheme, a newer server may answer in another form. What an
     * unknown user gets is not known either.
     *
     */
    401: AuthenticationError;
    /**
     * There is no such report, or it is one of the other kind, or one of the other system (test or production). The body is a page for people.
     */
    404: ErrorPage;
};
export type GetCustomReportError = GetCustomReportErrors[keyof GetCustomReportErrors];
export type GetCustomReportResponses = {
    /**
     * The report: a header row and one row for each line, fields in quotes and with commas between them. Which columns there are depends on the report.
     */
    200: ReportTable;
};
export type GetCustomReportResponse = GetCustomReportResponses[keyof GetCustomReportResponses];
export type ListCustomersData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Number of the page, from 1; the first one if it is left out.
         */
        page?: number;
    };
    url: '/app-api/customer';
};
export type ListCustomersErrors = {
    /**
     * A parameter cannot be read.
     */
    400: GenericError;
    /**
     * The signature or one of the three headers is wrong or missing. The body is a text as a JSON string:
     *
     * | text | reason |
     * |---|---|
     * | `Authorization header required` | there is no `Authorization` header |
     * | `Invalid provider in authorization header` | no space after `gotom_app_api` |
     * | `Unable to parse ID and signature from authorization header` | no colon between user and signature |
     * | `Invalid signature in authorization header` | the signature is empty or not base64 |
     * | `Date header required` | `Date` is missing or empty |
     * | `Timestamp not valid` | `Date` cannot be read |
     * | `Content type header required` | `Content-Type` is missing |
     * | `Request is too old` | `Date` lies more than 30 minutes back |
     * | `Request is too far in the future` | `Date` lies more than 30 minutes ahead |
     * | `No user id` | the user id is empty |
     * | `Signature not valid` | the signature is not the one that the server computed |
     *
     * With no `Authorization` header, or one of another scheme, a newer server may answer in another form. What an
     * unknown user gets is not known either.
     *
     */
    401: AuthenticationError;
    /**
     * A fault of the server.
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
         * The customer's `externalCrmId`, percent-encoded (a slash is `%2F`).
         */
        customerCrmExternalId: string;
    };
    query?: never;
    url: '/app-api/customer/{customerCrmExternalId}';
};
export type GetCustomerErrors = {
    /**
     * The signature or one of the three headers is wrong or missing. The body is a text as a JSON string:
     *
     * | text | reason |
     * |---|---|
     * | `Authorization header required` | there is no `Authorization` header |
     * | `Invalid provider in authorization header` | no space after `gotom_app_api` |
     * | `Unable to parse ID and signature from authorization header` | no colon between user and signature |
     * | `Invalid signature in authorization header` | the signature is empty or not base64 |
     * | `Date header required` | `Date` is missing or empty |
     * | `Timestamp not valid` | `Date` cannot be read |
     * | `Content type header required` | `Content-Type` is missing |
     * | `Request is too old` | `Date` lies more than 30 minutes back |
     * | `Request is too far in the future` | `Date` lies more than 30 minutes ahead |
     * | `No user id` | the user id is empty |
     * | `Signature not valid` | the signature is not the one that the server computed |
     *
     * With no `Authorization` header, or one of another scheme, a newer server may answer in another form. What an
     * unknown user gets is not known either.
     *
     */
    401: AuthenticationError;
    /**
     * There is no customer with this CRM id.
     */
    404: CustomerNotFound;
    /**
     * A fault of the server.
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
     * The data were refused or the job failed. The body is that of a job with its `reason` and logs; if the request could not be used at all (no body, no JSON, no `customer`), it holds `error.msg` and nothing else.
     */
    400: ImportFailure;
    /**
     * The signature or one of the three headers is wrong or missing. The body is a text as a JSON string:
     *
     * | text | reason |
     * |---|---|
     * | `Authorization header required` | there is no `Authorization` header |
     * | `Invalid provider in authorization header` | no space after `gotom_app_api` |
     * | `Unable to parse ID and signature from authorization header` | no colon between user and signature |
     * | `Invalid signature in authorization header` | the signature is empty or not base64 |
     * | `Date header required` | `Date` is missing or empty |
     * | `Timestamp not valid` | `Date` cannot be read |
     * | `Content type header required` | `Content-Type` is missing |
     * | `Request is too old` | `Date` lies more than 30 minutes back |
     * | `Request is too far in the future` | `Date` lies more than 30 minutes ahead |
     * | `No user id` | the user id is empty |
     * | `Signature not valid` | the signature is not the one that the server computed |
     *
     * With no `Authorization` header, or one of another scheme, a newer server may answer in another form. What an
     * unknown user gets is not known either.
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
     * The job is still in the queue; ask for its log.
     */
    202: ImportQueued;
};
export type ImportCustomerResponse = ImportCustomerResponses[keyof ImportCustomerResponses];
export type GetCustomerImportLogData = {
    body?: never;
    path: {
        /**
         * Number of the job, from the answer to an import.
         */
        jobId: number;
    };
    query?: never;
    url: '/app-api/crm-sync-import-external-crm-id/error-logs/{jobId}';
};
export type GetCustomerImportLogErrors = {
    /**
     * The signature or one of the three headers is wrong or missing. The body is a text as a JSON string:
     *
     * | text | reason |
     * |---|---|
     * | `Authorization header required` | there is no `Authorization` header |
     * | `Invalid provider in authorization header` | no space after `gotom_app_api` |
     * | `Unable to parse ID and signature from authorization header` | no colon between user and signature |
     * | `Invalid signature in authorization header` | the signature is empty or not base64 |
     * | `Date header required` | `Date` is missing or empty |
     * | `Timestamp not valid` | `Date` cannot be read |
     * | `Content type header required` | `Content-Type` is missing |
     * | `Request is too old` | `Date` lies more than 30 minutes back |
     * | `Request is too far in the future` | `Date` lies more than 30 minutes ahead |
     * | `No user id` | the user id is empty |
     * | `Signature not valid` | the signature is not the one that the server computed |
     *
     * With no `Authorization` header, or one of another scheme, a newer server may answer in another form. What an
     * unknown user gets is not known either.
     *
     */
    401: AuthenticationError;
    /**
     * There is no such job. The body has the shape of a log.
     */
    404: ImportLog;
};
export type GetCustomerImportLogError = GetCustomerImportLogErrors[keyof GetCustomerImportLogErrors];
export type GetCustomerImportLogResponses = {
    /**
     * The state and the logs of the job.
     */
    200: ImportLog;
};
export type GetCustomerImportLogResponse = GetCustomerImportLogResponses[keyof GetCustomerImportLogResponses];
