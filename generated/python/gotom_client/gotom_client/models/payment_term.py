from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..values import as_dict

if TYPE_CHECKING:
    from ..models.billing_phrases import BillingPhrases


T = TypeVar("T", bound="PaymentTerm")


@_attrs_define
class PaymentTerm:
    """When invoices are due.

        Evidence: documented (goTom customer API,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/crm-sync-api-doc.yaml).

        Attributes:
            external_crm_id (str): CRM id of the payment term.
            days (int | Unset): Days until an invoice is due.
            name (str | Unset): Name of the payment term.
            cash_discount_days (int | None | Unset): Days for which the cash discount is granted, or null.
            cash_discount_percent (float | None | Unset): Cash discount in percent, or null.
            billing_phrases (BillingPhrases | None | Unset): Texts for billing, or null.
    """

    external_crm_id: str
    days: int | Unset = UNSET
    name: str | Unset = UNSET
    cash_discount_days: int | None | Unset = UNSET
    cash_discount_percent: float | None | Unset = UNSET
    billing_phrases: BillingPhrases | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.billing_phrases import BillingPhrases

        external_crm_id = self.external_crm_id

        days = self.days

        name = self.name

        cash_discount_days: int | None | Unset
        if isinstance(self.cash_discount_days, Unset):
            cash_discount_days = UNSET
        else:
            cash_discount_days = self.cash_discount_days

        cash_discount_percent: float | None | Unset
        if isinstance(self.cash_discount_percent, Unset):
            cash_discount_percent = UNSET
        else:
            cash_discount_percent = self.cash_discount_percent

        billing_phrases: dict[str, Any] | None | Unset
        if isinstance(self.billing_phrases, Unset):
            billing_phrases = UNSET
        elif isinstance(self.billing_phrases, BillingPhrases):
            billing_phrases = self.billing_phrases.to_dict()
        else:
            billing_phrases = self.billing_phrases

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
        from ..models.billing_phrases import BillingPhrases

        d = as_dict(src_dict)
        external_crm_id = d.pop("externalCrmId")

        days = d.pop("days", UNSET)

        name = d.pop("name", UNSET)

        def _parse_cash_discount_days(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        cash_discount_days = _parse_cash_discount_days(d.pop("cashDiscountDays", UNSET))

        def _parse_cash_discount_percent(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        cash_discount_percent = _parse_cash_discount_percent(d.pop("cashDiscountPercent", UNSET))

        def _parse_billing_phrases(data: object) -> BillingPhrases | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, dict):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            billing_phrases_type_0 = BillingPhrases.from_dict(data)

            return billing_phrases_type_0

        billing_phrases = _parse_billing_phrases(d.pop("billingPhrases", UNSET))

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
