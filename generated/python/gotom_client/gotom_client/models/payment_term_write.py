from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class PaymentTermWrite(OpenModel):
    """When the customer's invoices are due.

        Evidence: documented (goTom customer API,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/crm-sync-api-doc.yaml).

        Attributes:
            external_crm_id (str): CRM id of the payment term.
            days (int | Unset): Days until an invoice is due.
            name (str | Unset): Name of the payment term.
            cash_discount_days (int | Unset): Days for which the cash discount is granted.
            cash_discount_percent (float | Unset): Cash discount in percent.
            billing_phrases (BillingPhrasesWrite | Unset): Billing texts by language.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "external_crm_id": "externalCrmId",
        "cash_discount_days": "cashDiscountDays",
        "cash_discount_percent": "cashDiscountPercent",
        "billing_phrases": "billingPhrases",
    }

    external_crm_id: str
    days: int | Unset = UNSET
    name: str | Unset = UNSET
    cash_discount_days: int | Unset = UNSET
    cash_discount_percent: float | Unset = UNSET
    billing_phrases: BillingPhrasesWrite | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.billing_phrases_write import BillingPhrasesWrite
