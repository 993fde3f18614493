export declare const createCampaign: {
    readonly id: "createCampaign";
    readonly method: "POST";
    readonly path: "/app-api/campaign";
    readonly body: readonly ["application/json"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "201": "none";
    };
};
export declare const getCampaign: {
    readonly id: "getCampaign";
    readonly method: "GET";
    readonly path: "/app-api/campaign/{campaignExternalId}";
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const updateCampaign: {
    readonly id: "updateCampaign";
    readonly method: "POST";
    readonly path: "/app-api/campaign/{campaignExternalId}";
    readonly query: {
        readonly update_commissions: {};
    };
    readonly body: readonly ["application/json"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "204": "none";
    };
};
export declare const createCampaignDocument: {
    readonly id: "createCampaignDocument";
    readonly method: "POST";
    readonly path: "/app-api/campaign/{campaignExternalId}/document";
    readonly body: readonly ["application/json"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "201": "none";
    };
};
export declare const updateArchiveStatus: {
    readonly id: "updateArchiveStatus";
    readonly method: "POST";
    readonly path: "/app-api/campaign/{campaignExternalId}/archive-status";
    readonly body: readonly ["application/json"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "204": "none";
    };
    readonly idempotent: true;
};
export declare const updateCommissionStatus: {
    readonly id: "updateCommissionStatus";
    readonly method: "POST";
    readonly path: "/app-api/campaign/{campaignExternalId}/commission-status";
    readonly body: readonly ["application/json"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "204": "none";
    };
    readonly idempotent: true;
};
export declare const createFlight: {
    readonly id: "createFlight";
    readonly method: "POST";
    readonly path: "/app-api/campaign/{campaignExternalId}/flight";
    readonly body: readonly ["application/json"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "201": "none";
    };
};
export declare const getFlight: {
    readonly id: "getFlight";
    readonly method: "GET";
    readonly path: "/app-api/campaign/{campaignExternalId}/flight/{flightExternalId}";
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const updateFlight: {
    readonly id: "updateFlight";
    readonly method: "POST";
    readonly path: "/app-api/campaign/{campaignExternalId}/flight/{flightExternalId}";
    readonly body: readonly ["application/json"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "204": "none";
    };
};
export declare const deleteFlight: {
    readonly id: "deleteFlight";
    readonly method: "DELETE";
    readonly path: "/app-api/campaign/{campaignExternalId}/flight/{flightExternalId}";
    readonly answers: {
        readonly "204": "none";
    };
};
export declare const getFlightLineItem: {
    readonly id: "getFlightLineItem";
    readonly method: "GET";
    readonly path: "/app-api/campaign/{campaignExternalId}/flight-lineitemid/{flightExternalId}";
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const getSublines: {
    readonly id: "getSublines";
    readonly method: "GET";
    readonly path: "/app-api/campaign/{campaignExternalId}/flight/{flightExternalId}/sublines";
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const replaceSublines: {
    readonly id: "replaceSublines";
    readonly method: "POST";
    readonly path: "/app-api/campaign/{campaignExternalId}/flight/{flightExternalId}/sublines";
    readonly body: readonly ["application/json"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "204": "none";
    };
    readonly idempotent: true;
};
export declare const getFlightCommission: {
    readonly id: "getFlightCommission";
    readonly method: "GET";
    readonly path: "/app-api/campaign/{campaignExternalId}/flight/{flightExternalId}/commission";
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const updateFlightCommission: {
    readonly id: "updateFlightCommission";
    readonly method: "POST";
    readonly path: "/app-api/campaign/{campaignExternalId}/flight/{flightExternalId}/commission";
    readonly body: readonly ["application/json"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "204": "none";
    };
};
export declare const listCampaignDiscounts: {
    readonly id: "listCampaignDiscounts";
    readonly method: "GET";
    readonly path: "/app-api/campaign/{campaignExternalId}/campaign-discount";
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const createCampaignDiscount: {
    readonly id: "createCampaignDiscount";
    readonly method: "POST";
    readonly path: "/app-api/campaign/{campaignExternalId}/campaign-discount";
    readonly body: readonly ["application/json"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "201": "none";
    };
};
export declare const updateCampaignDiscount: {
    readonly id: "updateCampaignDiscount";
    readonly method: "PATCH";
    readonly path: "/app-api/campaign/{campaignExternalId}/campaign-discount/{cDiscountEID}";
    readonly body: readonly ["application/json"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "204": "none";
    };
};
export declare const deleteCampaignDiscount: {
    readonly id: "deleteCampaignDiscount";
    readonly method: "DELETE";
    readonly path: "/app-api/campaign/{campaignExternalId}/campaign-discount/{cDiscountEID}";
    readonly answers: {
        readonly "204": "none";
    };
};
export declare const createFlightDiscount: {
    readonly id: "createFlightDiscount";
    readonly method: "POST";
    readonly path: "/app-api/campaign/{campaignExternalId}/campaign-discount/{cDiscountEID}/flight-discount";
    readonly body: readonly ["application/json"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "204": "none";
    };
};
export declare const getFlightDiscount: {
    readonly id: "getFlightDiscount";
    readonly method: "GET";
    readonly path: "/app-api/campaign/{campaignExternalId}/campaign-discount/{cDiscountEID}/flight-discount/{fDiscountEID}";
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const updateFlightDiscount: {
    readonly id: "updateFlightDiscount";
    readonly method: "PATCH";
    readonly path: "/app-api/campaign/{campaignExternalId}/campaign-discount/{cDiscountEID}/flight-discount/{fDiscountEID}";
    readonly body: readonly ["application/json"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "204": "none";
    };
};
export declare const deleteFlightDiscount: {
    readonly id: "deleteFlightDiscount";
    readonly method: "DELETE";
    readonly path: "/app-api/campaign/{campaignExternalId}/campaign-discount/{cDiscountEID}/flight-discount/{fDiscountEID}";
    readonly answers: {
        readonly "204": "none";
    };
};
export declare const listPrimaryKeys: {
    readonly id: "listPrimaryKeys";
    readonly method: "GET";
    readonly path: "/app-api/primary-keys/{entity}";
    readonly query: {
        readonly page: {};
    };
    readonly answers: {
        readonly "200": "json";
    };
    readonly pagination: {
        readonly parameter: "page";
        readonly next: readonly ["pagination", "nextPageUrl"];
        readonly items: readonly ["items"];
        readonly numbered: true;
        readonly optional: true;
    };
};
export declare const listPrices: {
    readonly id: "listPrices";
    readonly method: "GET";
    readonly path: "/app-api/export/price/tarif/{tarifId}";
    readonly query: {
        readonly page: {};
    };
    readonly answers: {
        readonly "200": "json";
    };
    readonly pagination: {
        readonly parameter: "page";
        readonly next: readonly ["pagination", "nextPageUrl"];
        readonly items: readonly ["items"];
        readonly numbered: true;
        readonly optional: false;
    };
};
export declare const getGraphReport: {
    readonly id: "getGraphReport";
    readonly method: "GET";
    readonly path: "/app-api/graph-export/download/{savedReportId}";
    readonly answers: {
        readonly "200": "text";
    };
};
export declare const getCustomReport: {
    readonly id: "getCustomReport";
    readonly method: "GET";
    readonly path: "/app-api/custom-report-export/download/{savedReportId}";
    readonly answers: {
        readonly "200": "text";
    };
};
export declare const listCustomers: {
    readonly id: "listCustomers";
    readonly method: "GET";
    readonly path: "/app-api/customer";
    readonly query: {
        readonly page: {};
    };
    readonly answers: {
        readonly "200": "json";
    };
    readonly pagination: {
        readonly parameter: "page";
        readonly next: readonly ["pagination", "nextPageUrl"];
        readonly items: readonly ["items"];
        readonly numbered: true;
        readonly optional: false;
    };
};
export declare const getCustomer: {
    readonly id: "getCustomer";
    readonly method: "GET";
    readonly path: "/app-api/customer/{customerCrmExternalId}";
    readonly answers: {
        readonly "200": "json";
    };
};
export declare const importCustomer: {
    readonly id: "importCustomer";
    readonly method: "POST";
    readonly path: "/app-api/crm-sync-import-external-crm-id/update-customer";
    readonly body: readonly ["application/json"];
    readonly bodyRequired: true;
    readonly answers: {
        readonly "200": "json";
        readonly "202": "json";
    };
    readonly idempotent: true;
};
export declare const getCustomerImportLog: {
    readonly id: "getCustomerImportLog";
    readonly method: "GET";
    readonly path: "/app-api/crm-sync-import-external-crm-id/error-logs/{jobId}";
    readonly answers: {
        readonly "200": "json";
    };
};
