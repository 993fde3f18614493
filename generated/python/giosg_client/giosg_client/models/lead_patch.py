from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..values import as_dict

T = TypeVar("T", bound="LeadPatch")


@_attrs_define
class LeadPatch:
    """The attributes to change; others are unchanged. Unknown attributes are ignored.

        Evidence: documented (giosg Live HTTP API, leads,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/leads). That unknown attributes are ignored is
    inferred from the vendor's framework.

        Attributes:
            assigned_user_id (None | Unset | UUID): Identifier of the user of the organization to assign the lead to; null
                to unassign it.
            is_closed (bool | Unset): Whether the lead is closed.
    """

    assigned_user_id: None | Unset | UUID = UNSET
    is_closed: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        assigned_user_id: None | str | Unset
        if isinstance(self.assigned_user_id, Unset):
            assigned_user_id = UNSET
        elif isinstance(self.assigned_user_id, UUID):
            assigned_user_id = str(self.assigned_user_id)
        else:
            assigned_user_id = self.assigned_user_id

        is_closed = self.is_closed

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if assigned_user_id is not UNSET:
            field_dict["assigned_user_id"] = assigned_user_id
        if is_closed is not UNSET:
            field_dict["is_closed"] = is_closed

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)

        def _parse_assigned_user_id(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, str):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            assigned_user_id_type_0 = UUID(data)

            return assigned_user_id_type_0

        assigned_user_id = _parse_assigned_user_id(d.pop("assigned_user_id", UNSET))

        is_closed = d.pop("is_closed", UNSET)

        _model = cls(
            assigned_user_id=assigned_user_id,
            is_closed=is_closed,
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
