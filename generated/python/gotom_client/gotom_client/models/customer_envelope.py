from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define

from ..values import as_dict

if TYPE_CHECKING:
    from ..models.customer import Customer


T = TypeVar("T", bound="CustomerEnvelope")


@_attrs_define
class CustomerEnvelope:
    """Envelope of a found customer.

        Evidence: documented (goTom customer API,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/crm-sync-api-doc.yaml).

        Attributes:
            ok (bool): Always true here.
            customer (Customer): A customer, intermediator, agency or publisher, according to `statusEc`.
    """

    ok: bool
    customer: Customer

    def to_dict(self) -> dict[str, Any]:
        ok = self.ok

        customer = self.customer.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "ok": ok,
                "customer": customer,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.customer import Customer

        d = as_dict(src_dict)
        ok = d.pop("ok")

        customer = Customer.from_dict(d.pop("customer"))

        _model = cls(
            ok=ok,
            customer=customer,
        )

        return _model
