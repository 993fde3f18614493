from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.ad_server_push_type import AdServerPushType
from ..types import UNSET, Unset
from ..values import as_dict, as_list

T = TypeVar("T", bound="AdServerPush")


@_attrs_define
class AdServerPush:
    """Changes to push to the ad server. Not stored.

        Evidence: documented (goTom campaign API, flights,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml). That it is not stored is inferred;
    it is described for updates only.

        Attributes:
            ad_server_id (str | Unset): goTom's id of the ad server.
            types (list[AdServerPushType] | Unset): The kinds of changes to push.
            remarks (str | Unset): Remarks for the ad server.
    """

    ad_server_id: str | Unset = UNSET
    types: list[AdServerPushType] | Unset = UNSET
    remarks: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        ad_server_id = self.ad_server_id

        types: list[str] | Unset = UNSET
        if not isinstance(self.types, Unset):
            types = []
            for types_item_data in self.types:
                types_item = types_item_data.value
                types.append(types_item)

        remarks = self.remarks

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if ad_server_id is not UNSET:
            field_dict["adServerId"] = ad_server_id
        if types is not UNSET:
            field_dict["types"] = types
        if remarks is not UNSET:
            field_dict["remarks"] = remarks

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)
        ad_server_id = d.pop("adServerId", UNSET)

        _types = d.pop("types", UNSET)
        types: list[AdServerPushType] | Unset = UNSET
        if _types is not UNSET:
            types = []
            for types_item_data in as_list(_types):
                types_item = AdServerPushType(types_item_data)

                types.append(types_item)

        remarks = d.pop("remarks", UNSET)

        _model = cls(
            ad_server_id=ad_server_id,
            types=types,
            remarks=remarks,
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
