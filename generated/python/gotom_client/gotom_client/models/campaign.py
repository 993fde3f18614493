from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.billing_type import BillingType
from ..models.campaign_status import CampaignStatus
from ..models.commission_status import CommissionStatus
from ..types import UNSET, Unset
from ..values import as_dict, as_list

if TYPE_CHECKING:
    from ..models.contact_ref import ContactRef
    from ..models.flight import Flight


T = TypeVar("T", bound="Campaign")


@_attrs_define
class Campaign:
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.contact_ref import ContactRef

        external_id = self.external_id

        name = self.name

        status = self.status.value

        booking_date = self.booking_date.isoformat()

        customer: dict[str, Any] | None
        if isinstance(self.customer, ContactRef):
            customer = self.customer.to_dict()
        else:
            customer = self.customer

        campaign_id = self.campaign_id

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

        campaign_type_id: int | None | Unset
        if isinstance(self.campaign_type_id, Unset):
            campaign_type_id = UNSET
        else:
            campaign_type_id = self.campaign_type_id

        campaign_type_reference: None | str | Unset
        if isinstance(self.campaign_type_reference, Unset):
            campaign_type_reference = UNSET
        else:
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

        sales_support_id: int | None | Unset
        if isinstance(self.sales_support_id, Unset):
            sales_support_id = UNSET
        else:
            sales_support_id = self.sales_support_id

        sales_support_email: None | str | Unset
        if isinstance(self.sales_support_email, Unset):
            sales_support_email = UNSET
        else:
            sales_support_email = self.sales_support_email

        sales_id: int | None | Unset
        if isinstance(self.sales_id, Unset):
            sales_id = UNSET
        else:
            sales_id = self.sales_id

        sales_email: None | str | Unset
        if isinstance(self.sales_email, Unset):
            sales_email = UNSET
        else:
            sales_email = self.sales_email

        currency = self.currency

        commission_status: int | Unset = UNSET
        if not isinstance(self.commission_status, Unset):
            commission_status = self.commission_status.value

        flights: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.flights, Unset):
            flights = []
            for flights_item_data in self.flights:
                flights_item = flights_item_data.to_dict()
                flights.append(flights_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "externalId": external_id,
                "name": name,
                "status": status,
                "bookingDate": booking_date,
                "customer": customer,
            }
        )
        if campaign_id is not UNSET:
            field_dict["campaignId"] = campaign_id
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
        if currency is not UNSET:
            field_dict["currency"] = currency
        if commission_status is not UNSET:
            field_dict["commissionStatus"] = commission_status
        if flights is not UNSET:
            field_dict["flights"] = flights

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.contact_ref import ContactRef
        from ..models.flight import Flight

        d = as_dict(src_dict)
        external_id = d.pop("externalId")

        name = d.pop("name")

        status = CampaignStatus(d.pop("status"))

        booking_date = datetime.date.fromisoformat(d.pop("bookingDate"))

        def _parse_customer(data: object) -> ContactRef | None:
            if data is None:
                return data
            if not isinstance(data, dict):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            customer_type_0 = ContactRef.from_dict(data)

            return customer_type_0

        customer = _parse_customer(d.pop("customer"))

        campaign_id = d.pop("campaignId", UNSET)

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

        def _parse_campaign_type_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        campaign_type_id = _parse_campaign_type_id(d.pop("campaignTypeId", UNSET))

        def _parse_campaign_type_reference(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        campaign_type_reference = _parse_campaign_type_reference(d.pop("campaignTypeReference", UNSET))

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

        def _parse_sales_support_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        sales_support_id = _parse_sales_support_id(d.pop("salesSupportId", UNSET))

        def _parse_sales_support_email(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        sales_support_email = _parse_sales_support_email(d.pop("salesSupportEmail", UNSET))

        def _parse_sales_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        sales_id = _parse_sales_id(d.pop("salesId", UNSET))

        def _parse_sales_email(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        sales_email = _parse_sales_email(d.pop("salesEmail", UNSET))

        currency = d.pop("currency", UNSET)

        _commission_status = d.pop("commissionStatus", UNSET)
        commission_status: CommissionStatus | Unset
        if isinstance(_commission_status, Unset):
            commission_status = UNSET
        else:
            commission_status = CommissionStatus(_commission_status)

        _flights = d.pop("flights", UNSET)
        flights: list[Flight] | Unset = UNSET
        if _flights is not UNSET:
            flights = []
            for flights_item_data in as_list(_flights):
                flights_item = Flight.from_dict(flights_item_data)

                flights.append(flights_item)

        _model = cls(
            external_id=external_id,
            name=name,
            status=status,
            booking_date=booking_date,
            customer=customer,
            campaign_id=campaign_id,
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
            currency=currency,
            commission_status=commission_status,
            flights=flights,
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
