from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..values import as_dict

T = TypeVar("T", bound="VisitorAuth")


@_attrs_define
class VisitorAuth:
    """Identification of a visitor. An empty object requests a new visitor.

        Evidence: documented (giosg public HTTP API, general and visitors,
    https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/general).

        Attributes:
            visitor_secret_id (None | str | Unset): Secret of the visitor from an earlier response; null or missing for a
                new visitor.
    """

    visitor_secret_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        visitor_secret_id: None | str | Unset
        if isinstance(self.visitor_secret_id, Unset):
            visitor_secret_id = UNSET
        else:
            visitor_secret_id = self.visitor_secret_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if visitor_secret_id is not UNSET:
            field_dict["visitor_secret_id"] = visitor_secret_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)

        def _parse_visitor_secret_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        visitor_secret_id = _parse_visitor_secret_id(d.pop("visitor_secret_id", UNSET))

        _model = cls(
            visitor_secret_id=visitor_secret_id,
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
