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
class CampaignCreate(OpenModel):
    """A campaign to create. Company references need only one kind of identifier.

        Evidence: documented (goTom campaign API, campaigns,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml). The status has the default booking,
    but is marked as required; described as required.

        Attributes:
            external_id (str): The client's own identifier, unique and generally case-insensitive; one in use is rejected.
                Digits, letters and UUIDs are recommended; spaces, quotes, slashes, umlauts and ampersands are accepted but hard
                to address.
            name (str): Name of the campaign.
            status (CampaignStatus): Whether the campaign is booked or only reserved.
            booking_date (datetime.date): Day of the booking.
            customer (ContactRef | None): The customer; required, may be null.
            intermediator (ContactRef | None | Unset): The intermediator, or null. Later flights inherit its commission.
            agency (ContactRef | None | Unset): The agency, or null. Later flights inherit its commission.
            campaign_type_id (int | Unset): goTom's number of the campaign type.
            campaign_type_reference (str | Unset): Reference that belongs to the campaign type.
            note (None | str | Unset): Remarks.
            note_internal (str | Unset): Internal remarks.
            note_reservation (str | Unset): Remarks on clearing the reservation.
            pdf_invoice_with_attachment (bool | Unset): Whether the invoice PDF has an appendix such as the order
                confirmation; true if missing.
            billing_type (BillingType | Unset): How the campaign is invoiced. 0: manually, including invoices and their
                flights. 1: all flights on one invoice at the end. 2: monthly, distributed over the days. 3: monthly, by
                delivery; requires a connected ad server.
            sales_support_id (int | Unset): goTom's number of the back office user. Not together with `salesSupportEmail`.
            sales_support_email (str | Unset): Email address of the back office user. Not together with `salesSupportId`.
            sales_id (int | Unset): goTom's number of the selling user. Not together with `salesEmail`.
            sales_email (str | Unset): Email address of the selling user. Not together with `salesId`.
            currency (str | Unset): Currency, which must be configured for the instance; the instance's default if missing.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "external_id": "externalId",
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

    external_id: str
    name: str
    status: CampaignStatus
    booking_date: datetime.date
    customer: ContactRef | None
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
    currency: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.contact_ref import ContactRef
