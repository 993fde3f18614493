from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..models.billing_type import BillingType
from ..models.campaign_status import CampaignStatus
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class CampaignUpdate(OpenModel):
    """The attributes of a campaign to change; others are unchanged. The externalId cannot be changed.

        Evidence: documented (goTom, example API call code, https://dev.gotom.io/docs/example-api-call-code; goTom campaign
    API, campaigns, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml). Currency is not an
    attribute of updates, although an error code concerns its change; it is not described, but the body is open.

        Attributes:
            name (str | Unset): New name.
            status (CampaignStatus | Unset): Whether the campaign is booked or only reserved.
            booking_date (datetime.date | Unset): Day of the booking.
            customer (ContactRef | None | Unset): New customer, whose discounts then apply.
            intermediator (ContactRef | None | Unset): New intermediator. With null, the commissions and `commissionStatus`
                become 0, unless `update_commissions` is 0.
            agency (ContactRef | None | Unset): New agency. With null, the commissions and `commissionStatus` become 0,
                unless `update_commissions` is 0.
            campaign_type_id (int | Unset): goTom's number of the campaign type.
            campaign_type_reference (str | Unset): Reference that belongs to the campaign type.
            note (None | str | Unset): Remarks.
            note_internal (str | Unset): Internal remarks.
            note_reservation (str | Unset): Remarks on clearing the reservation.
            pdf_invoice_with_attachment (bool | Unset): Whether the invoice PDF has an appendix such as the order
                confirmation.
            billing_type (BillingType | Unset): How the campaign is invoiced. 0: manually, including invoices and their
                flights. 1: all flights on one invoice at the end. 2: monthly, distributed over the days. 3: monthly, by
                delivery; requires a connected ad server.
            sales_support_id (int | Unset): goTom's number of the back office user. Not together with `salesSupportEmail`.
            sales_support_email (str | Unset): Email address of the back office user. Not together with `salesSupportId`.
            sales_id (int | Unset): goTom's number of the selling user. Not together with `salesEmail`.
            sales_email (str | Unset): Email address of the selling user. Not together with `salesId`.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "booking_date": "bookingDate",
        "campaign_type_id": "campaignTypeId",
        "campaign_type_reference": "campaignTypeReference",
        "note_internal": "noteInternal",
        "note_reservation": "noteReservation",
        "pdf_invoice_with_attachment": "pdfInvoiceWithAttachment",
        "billing_type": "billingType",
        "sales_support_id": "salesSupportId",
        "sales_support_email": "salesSupportEmail",
        "sales_id": "salesId",
        "sales_email": "salesEmail",
    }

    name: str | Unset = UNSET
    status: CampaignStatus | Unset = UNSET
    booking_date: datetime.date | Unset = UNSET
    customer: ContactRef | None | Unset = UNSET
    intermediator: ContactRef | None | Unset = UNSET
    agency: ContactRef | None | Unset = UNSET
    campaign_type_id: int | Unset = UNSET
    campaign_type_reference: str | Unset = UNSET
    note: None | str | Unset = UNSET
    note_internal: str | Unset = UNSET
    note_reservation: str | Unset = UNSET
    pdf_invoice_with_attachment: bool | Unset = UNSET
    billing_type: BillingType | Unset = UNSET
    sales_support_id: int | Unset = UNSET
    sales_support_email: str | Unset = UNSET
    sales_id: int | Unset = UNSET
    sales_email: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.contact_ref import ContactRef
