from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.billing_type import BillingType
from ..models.campaign_status import CampaignStatus
from ..types import UNSET, Unset
from ..values import as_dict

if TYPE_CHECKING:
    from ..models.contact_ref import ContactRef


T = TypeVar("T", bound="CampaignUpdate")


@_attrs_define
class CampaignUpdate:
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.contact_ref import ContactRef

        name = self.name

        status: str | Unset = UNSET
        if not isinstance(self.status, Unset):
            status = self.status.value

        booking_date: str | Unset = UNSET
        if not isinstance(self.booking_date, Unset):
            booking_date = self.booking_date.isoformat()

        customer: dict[str, Any] | None | Unset
        if isinstance(self.customer, Unset):
            customer = UNSET
        elif isinstance(self.customer, ContactRef):
            customer = self.customer.to_dict()
        else:
            customer = self.customer

        intermediator: dict[str, Any] | None | Unset
        if isinstance(self.intermediator, Unset):
            intermediator = UNSET
        elif isinstance(self.intermediator, ContactRef):
            intermediator = self.intermediator.to_dict()
        else:
            intermediator = self.intermediator

        agency: dict[str, Any] | None | Unset
        if isinstance(self.agency, Unset):
            agency = UNSET
        elif isinstance(self.agency, ContactRef):
            agency = self.agency.to_dict()
        else:
            agency = self.agency

        campaign_type_id = self.campaign_type_id

        campaign_type_reference = self.campaign_type_reference

        note: None | str | Unset
        if isinstance(self.note, Unset):
            note = UNSET
        else:
            note = self.note

        note_internal = self.note_internal

        note_reservation = self.note_reservation

        pdf_invoice_with_attachment = self.pdf_invoice_with_attachment

        billing_type: int | Unset = UNSET
        if not isinstance(self.billing_type, Unset):
            billing_type = self.billing_type.value

        sales_support_id = self.sales_support_id

        sales_support_email = self.sales_support_email

        sales_id = self.sales_id

        sales_email = self.sales_email

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if status is not UNSET:
            field_dict["status"] = status
        if booking_date is not UNSET:
            field_dict["bookingDate"] = booking_date
        if customer is not UNSET:
            field_dict["customer"] = customer
        if intermediator is not UNSET:
            field_dict["intermediator"] = intermediator
        if agency is not UNSET:
            field_dict["agency"] = agency
        if campaign_type_id is not UNSET:
            field_dict["campaignTypeId"] = campaign_type_id
        if campaign_type_reference is not UNSET:
            field_dict["campaignTypeReference"] = campaign_type_reference
        if note is not UNSET:
            field_dict["note"] = note
        if note_internal is not UNSET:
            field_dict["noteInternal"] = note_internal
        if note_reservation is not UNSET:
            field_dict["noteReservation"] = note_reservation
        if pdf_invoice_with_attachment is not UNSET:
            field_dict["pdfInvoiceWithAttachment"] = pdf_invoice_with_attachment
        if billing_type is not UNSET:
            field_dict["billingType"] = billing_type
        if sales_support_id is not UNSET:
            field_dict["salesSupportId"] = sales_support_id
        if sales_support_email is not UNSET:
            field_dict["salesSupportEmail"] = sales_support_email
        if sales_id is not UNSET:
            field_dict["salesId"] = sales_id
        if sales_email is not UNSET:
            field_dict["salesEmail"] = sales_email

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.contact_ref import ContactRef

        d = as_dict(src_dict)
        name = d.pop("name", UNSET)

        _status = d.pop("status", UNSET)
        status: CampaignStatus | Unset
        if isinstance(_status, Unset):
            status = UNSET
        else:
            status = CampaignStatus(_status)

        _booking_date = d.pop("bookingDate", UNSET)
        booking_date: datetime.date | Unset
        if isinstance(_booking_date, Unset):
            booking_date = UNSET
        else:
            booking_date = datetime.date.fromisoformat(_booking_date)

        def _parse_customer(data: object) -> ContactRef | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, dict):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            customer_type_0 = ContactRef.from_dict(data)

            return customer_type_0

        customer = _parse_customer(d.pop("customer", UNSET))

        def _parse_intermediator(data: object) -> ContactRef | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, dict):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            intermediator_type_0 = ContactRef.from_dict(data)

            return intermediator_type_0

        intermediator = _parse_intermediator(d.pop("intermediator", UNSET))

        def _parse_agency(data: object) -> ContactRef | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, dict):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            agency_type_0 = ContactRef.from_dict(data)

            return agency_type_0

        agency = _parse_agency(d.pop("agency", UNSET))

        campaign_type_id = d.pop("campaignTypeId", UNSET)

        campaign_type_reference = d.pop("campaignTypeReference", UNSET)

        def _parse_note(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        note = _parse_note(d.pop("note", UNSET))

        note_internal = d.pop("noteInternal", UNSET)

        note_reservation = d.pop("noteReservation", UNSET)

        pdf_invoice_with_attachment = d.pop("pdfInvoiceWithAttachment", UNSET)

        _billing_type = d.pop("billingType", UNSET)
        billing_type: BillingType | Unset
        if isinstance(_billing_type, Unset):
            billing_type = UNSET
        else:
            billing_type = BillingType(_billing_type)

        sales_support_id = d.pop("salesSupportId", UNSET)

        sales_support_email = d.pop("salesSupportEmail", UNSET)

        sales_id = d.pop("salesId", UNSET)

        sales_email = d.pop("salesEmail", UNSET)

        _model = cls(
            name=name,
            status=status,
            booking_date=booking_date,
            customer=customer,
            intermediator=intermediator,
            agency=agency,
            campaign_type_id=campaign_type_id,
            campaign_type_reference=campaign_type_reference,
            note=note,
            note_internal=note_internal,
            note_reservation=note_reservation,
            pdf_invoice_with_attachment=pdf_invoice_with_attachment,
            billing_type=billing_type,
            sales_support_id=sales_support_id,
            sales_support_email=sales_support_email,
            sales_id=sales_id,
            sales_email=sales_email,
        )

        _model.additional_properties = d
        return _model

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
