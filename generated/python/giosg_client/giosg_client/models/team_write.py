from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..values import as_dict

T = TypeVar("T", bound="TeamWrite")


@_attrs_define
class TeamWrite:
    """The writable attributes of a team. Unknown attributes are ignored.

        Evidence: documented (giosg quickstart, https://docs.giosg.com/getting_started/quickstart/; giosg Live HTTP API,
    teams, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams). That unknown attributes are ignored is
    inferred from the vendor's framework.

        Attributes:
            name (str): Name of the team.
    """

    name: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)
        name = d.pop("name")

        _model = cls(
            name=name,
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
