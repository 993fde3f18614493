from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..models.billing_type import BillingType
from ..models.campaign_status import CampaignStatus
from ..models.commission_status import CommissionStatus
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class Campaign(OpenModel):
    """A booking or reservation of a customer, with its flights.

        Evidence: documented (goTom campaign API, campaigns,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; Contradictions within goTom's
    files). The vendor's file composes this with the schema for creating, and makes some attributes nullable, which can
    never validate; described as a flat schema with those nulls.

        Attributes:
            external_id (str): The client's own identifier, set when the campaign was created.
            name (str): Name of the campaign.
            status (CampaignStatus): Whether the campaign is booked or only reserved.
            booking_date (datetime.date): Day of the booking.
            customer (ContactRef | None): The customer.
            campaign_id (int | Unset): goTom's own number of the campaign, also called booking id.
            intermediator (ContactRef | None | Unset): The intermediator, or null.
            agency (ContactRef | None | Unset): The agency, or null.
            campaign_type_id (int | None | Unset): goTom's number of the campaign type, or null.
            campaign_type_reference (None | str | Unset): Reference that belongs to the campaign type, or null.
            note (None | str | Unset): Remarks.
            note_internal (str | Unset): Internal remarks.
            note_reservation (str | Unset): Remarks on clearing the reservation.
            pdf_invoice_with_attachment (bool | Unset): Whether the invoice PDF has an appendix such as the order
                confirmation.
            billing_type (BillingType | Unset): How the campaign is invoiced. 0: manually, including invoices and their
                flights. 1: all flights on one invoice at the end. 2: monthly, distributed over the days. 3: monthly, by
                delivery; requires a connected ad server.
            sales_support_id (int | None | Unset): goTom's number of the back office user, or null.
            sales_support_email (None | str | Unset): Email address of that user, or null.
            sales_id (int | None | Unset): goTom's number of the selling user, or null.
            sales_email (None | str | Unset): Email address of that user, or null.
            currency (str | Unset): Currency of all amounts of the campaign.
            commission_status (CommissionStatus | Unset): How commissions are billed. 0: direct. 2: agency commission
                direct, agency rebate indirect by accrual. 3: agency commission separate, agency rebate indirect by accrual. 4:
                agency rebate separate. 1 does not exist. Other values are possible.
            flights (list[Flight] | Unset): All flights of the campaign.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "external_id": "externalId",
        "booking_date": "bookingDate",
        "campaign_id": "campaignId",
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
        "commission_status": "commissionStatus",
    }

    external_id: str
    name: str
    status: CampaignStatus
    booking_date: datetime.date
    customer: ContactRef | None
    campaign_id: int | Unset = UNSET
    intermediator: ContactRef | None | Unset = UNSET
    agency: ContactRef | None | Unset = UNSET
    campaign_type_id: int | None | Unset = UNSET
    campaign_type_reference: None | str | Unset = UNSET
    note: None | str | Unset = UNSET
    note_internal: str | Unset = UNSET
    note_reservation: str | Unset = UNSET
    pdf_invoice_with_attachment: bool | Unset = UNSET
    billing_type: BillingType | Unset = UNSET
    sales_support_id: int | None | Unset = UNSET
    sales_support_email: None | str | Unset = UNSET
    sales_id: int | None | Unset = UNSET
    sales_email: None | str | Unset = UNSET
    currency: str | Unset = UNSET
    commission_status: CommissionStatus | Unset = UNSET
    flights: list[Flight] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.contact_ref import ContactRef
from ..models.flight import Flight
