from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..values import as_dict

T = TypeVar("T", bound="MainAddress")


@_attrs_define
class MainAddress:
    """Reference to the main address of the customer.

        Evidence: documented (goTom customer API,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/crm-sync-api-doc.yaml).

        Attributes:
            external_crm_id (None | str): CRM id of the address.
    """

    external_crm_id: None | str

    def to_dict(self) -> dict[str, Any]:
        external_crm_id: None | str
        external_crm_id = self.external_crm_id

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "externalCrmId": external_crm_id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)

        def _parse_external_crm_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        external_crm_id = _parse_external_crm_id(d.pop("externalCrmId"))

        _model = cls(
            external_crm_id=external_crm_id,
        )

        return _model
