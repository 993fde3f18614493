from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from ..values import as_dict

T = TypeVar("T", bound="CustomerReference")


@_attrs_define
class CustomerReference:
    """A reference of the customer.

        Evidence: documented (goTom customer API,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/crm-sync-api-doc.yaml).

        Attributes:
            external_crm_id (str): CRM id of the reference.
            reference_type (str): Name of the reference.
            reference_value (str): Value of the reference.
    """

    external_crm_id: str
    reference_type: str
    reference_value: str

    def to_dict(self) -> dict[str, Any]:
        external_crm_id = self.external_crm_id

        reference_type = self.reference_type

        reference_value = self.reference_value

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "externalCrmId": external_crm_id,
                "referenceType": reference_type,
                "referenceValue": reference_value,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)
        external_crm_id = d.pop("externalCrmId")

        reference_type = d.pop("referenceType")

        reference_value = d.pop("referenceValue")

        _model = cls(
            external_crm_id=external_crm_id,
            reference_type=reference_type,
            reference_value=reference_value,
        )

        return _model
