from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..values import as_dict

T = TypeVar("T", bound="EndpointMethod")


@_attrs_define
class EndpointMethod:
    """An HTTP method of an endpoint and its permissions.

        Evidence: documented (giosg Live HTTP API, general, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/;
    giosg Live HTTP API, general: reference data, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/).
    Taken from the sample response; the attribute table does not describe the methods.

        Attributes:
            name (str): The HTTP method, in capitals.
            scopes (list[str]): Permissions for the method; known are `settings`, `users` and `reports`. Empty if every user
                may call it. One of several can be enough; see the comment of the endpoint.
    """

    name: str
    scopes: list[str]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        scopes = self.scopes

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "scopes": scopes,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)
        name = d.pop("name")

        scopes = cast(list[str], d.pop("scopes"))

        _model = cls(
            name=name,
            scopes=scopes,
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
