from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..values import as_dict

if TYPE_CHECKING:
    from ..models.billing_phrases_write import BillingPhrasesWrite


T = TypeVar("T", bound="PaymentTermWrite")


@_attrs_define
class PaymentTermWrite:
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

    external_crm_id: str
    days: int | Unset = UNSET
    name: str | Unset = UNSET
    cash_discount_days: int | Unset = UNSET
    cash_discount_percent: float | Unset = UNSET
    billing_phrases: BillingPhrasesWrite | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        external_crm_id = self.external_crm_id

        days = self.days

        name = self.name

        cash_discount_days = self.cash_discount_days

        cash_discount_percent = self.cash_discount_percent

        billing_phrases: dict[str, Any] | Unset = UNSET
        if not isinstance(self.billing_phrases, Unset):
            billing_phrases = self.billing_phrases.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "externalCrmId": external_crm_id,
            }
        )
        if days is not UNSET:
            field_dict["days"] = days
        if name is not UNSET:
            field_dict["name"] = name
        if cash_discount_days is not UNSET:
            field_dict["cashDiscountDays"] = cash_discount_days
        if cash_discount_percent is not UNSET:
            field_dict["cashDiscountPercent"] = cash_discount_percent
        if billing_phrases is not UNSET:
            field_dict["billingPhrases"] = billing_phrases

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.billing_phrases_write import BillingPhrasesWrite

        d = as_dict(src_dict)
        external_crm_id = d.pop("externalCrmId")

        days = d.pop("days", UNSET)

        name = d.pop("name", UNSET)

        cash_discount_days = d.pop("cashDiscountDays", UNSET)

        cash_discount_percent = d.pop("cashDiscountPercent", UNSET)

        _billing_phrases = d.pop("billingPhrases", UNSET)
        billing_phrases: BillingPhrasesWrite | Unset
        if isinstance(_billing_phrases, Unset):
            billing_phrases = UNSET
        else:
            billing_phrases = BillingPhrasesWrite.from_dict(_billing_phrases)

        _model = cls(
            external_crm_id=external_crm_id,
            days=days,
            name=name,
            cash_discount_days=cash_discount_days,
            cash_discount_percent=cash_discount_percent,
            billing_phrases=billing_phrases,
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
