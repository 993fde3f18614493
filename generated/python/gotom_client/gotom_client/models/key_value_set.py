from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..values import as_dict, as_list

if TYPE_CHECKING:
    from ..models.key_value import KeyValue


T = TypeVar("T", bound="KeyValueSet")


@_attrs_define
class KeyValueSet:
    """Keys and values for Google Ad Manager.

        Evidence: documented (goTom campaign API, flights,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).

        Attributes:
            ad_server_id (str | Unset): goTom's id of the ad server with the keys.
            key_values (list[KeyValue] | Unset): The keys, each with its values.
    """

    ad_server_id: str | Unset = UNSET
    key_values: list[KeyValue] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        ad_server_id = self.ad_server_id

        key_values: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.key_values, Unset):
            key_values = []
            for key_values_item_data in self.key_values:
                key_values_item = key_values_item_data.to_dict()
                key_values.append(key_values_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if ad_server_id is not UNSET:
            field_dict["adServerId"] = ad_server_id
        if key_values is not UNSET:
            field_dict["keyValues"] = key_values

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.key_value import KeyValue

        d = as_dict(src_dict)
        ad_server_id = d.pop("adServerId", UNSET)

        _key_values = d.pop("keyValues", UNSET)
        key_values: list[KeyValue] | Unset = UNSET
        if _key_values is not UNSET:
            key_values = []
            for key_values_item_data in as_list(_key_values):
                key_values_item = KeyValue.from_dict(key_values_item_data)

                key_values.append(key_values_item)

        _model = cls(
            ad_server_id=ad_server_id,
            key_values=key_values,
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
