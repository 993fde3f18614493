from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..values import as_dict

if TYPE_CHECKING:
    from ..models.customer_write import CustomerWrite


T = TypeVar("T", bound="CustomerImport")


@_attrs_define
class CustomerImport:
    """Envelope of a customer to create or update.

        Evidence: documented (goTom customer API,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/crm-sync-api-doc.yaml). Not marked as required in the
    vendor's file, which nevertheless says that a request without it is rejected.

        Attributes:
            customer (CustomerWrite): A customer, intermediator, agency or publisher to create or update. Unknown keys are
                ignored with a warning.
    """

    customer: CustomerWrite
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        customer = self.customer.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "customer": customer,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.customer_write import CustomerWrite

        d = as_dict(src_dict)
        customer = CustomerWrite.from_dict(d.pop("customer"))

        _model = cls(
            customer=customer,
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
