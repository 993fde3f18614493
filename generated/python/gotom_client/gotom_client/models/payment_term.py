from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..values import as_dict

if TYPE_CHECKING:
    from ..models.billing_phrases import BillingPhrases


T = TypeVar("T", bound="PaymentTerm")


@_attrs_define
class PaymentTerm:
    """When invoices are due.

        Evidence: documented (goTom customer API,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/crm-sync-api-doc.yaml). That all of its attributes come is
    taken from the rule for the whole read shape.

        Attributes:
            external_crm_id (str): CRM id of the payment term.
            days (int): Days until an invoice is due.
            name (str): Name of the payment term.
            cash_discount_days (int | None): Days in which the cash discount is granted, or null.
            cash_discount_percent (float | None): Cash discount in percent, or null.
            billing_phrases (BillingPhrases | None): Texts for billing, or null.
    """

    external_crm_id: str
    days: int
    name: str
    cash_discount_days: int | None
    cash_discount_percent: float | None
    billing_phrases: BillingPhrases | None

    def to_dict(self) -> dict[str, Any]:
        from ..models.billing_phrases import BillingPhrases

        external_crm_id = self.external_crm_id

        days = self.days

        name = self.name

        cash_discount_days: int | None
        cash_discount_days = self.cash_discount_days

        cash_discount_percent: float | None
        cash_discount_percent = self.cash_discount_percent

        billing_phrases: dict[str, Any] | None
        if isinstance(self.billing_phrases, BillingPhrases):
            billing_phrases = self.billing_phrases.to_dict()
        else:
            billing_phrases = self.billing_phrases

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "externalCrmId": external_crm_id,
                "days": days,
                "name": name,
                "cashDiscountDays": cash_discount_days,
                "cashDiscountPercent": cash_discount_percent,
                "billingPhrases": billing_phrases,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.billing_phrases import BillingPhrases

        d = as_dict(src_dict)
        external_crm_id = d.pop("externalCrmId")

        days = d.pop("days")

        name = d.pop("name")

        def _parse_cash_discount_days(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        cash_discount_days = _parse_cash_discount_days(d.pop("cashDiscountDays"))

        def _parse_cash_discount_percent(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        cash_discount_percent = _parse_cash_discount_percent(d.pop("cashDiscountPercent"))

        def _parse_billing_phrases(data: object) -> BillingPhrases | None:
            if data is None:
                return data
            if not isinstance(data, dict):
                raise TypeError(f"a {type(data).__name__} fits none of the described types")
            billing_phrases_type_0 = BillingPhrases.from_dict(data)

            return billing_phrases_type_0

        billing_phrases = _parse_billing_phrases(d.pop("billingPhrases"))

        _model = cls(
            external_crm_id=external_crm_id,
            days=days,
            name=name,
            cash_discount_days=cash_discount_days,
            cash_discount_percent=cash_discount_percent,
            billing_phrases=billing_phrases,
        )

        return _model
