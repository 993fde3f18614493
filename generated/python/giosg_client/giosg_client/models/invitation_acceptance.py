from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.partner_visibility import PartnerVisibility
from ..types import UNSET, Unset
from ..values import as_dict

T = TypeVar("T", bound="InvitationAcceptance")


@_attrs_define
class InvitationAcceptance:
    """How the receiving organization shows its new partner. Unknown attributes are ignored.

        Evidence: archived (giosg Live HTTP API, partnerships,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships).

        Attributes:
            display_name (None | str | Unset): Display name of the partner; null for the partner's own name.
            visibility (PartnerVisibility | Unset): Who in an organization sees the partner: everybody or only managers.
                Other values are possible.
    """

    display_name: None | str | Unset = UNSET
    visibility: PartnerVisibility | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        display_name: None | str | Unset
        if isinstance(self.display_name, Unset):
            display_name = UNSET
        else:
            display_name = self.display_name

        visibility: str | Unset = UNSET
        if not isinstance(self.visibility, Unset):
            visibility = self.visibility.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if display_name is not UNSET:
            field_dict["display_name"] = display_name
        if visibility is not UNSET:
            field_dict["visibility"] = visibility

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)

        def _parse_display_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        display_name = _parse_display_name(d.pop("display_name", UNSET))

        _visibility = d.pop("visibility", UNSET)
        visibility: PartnerVisibility | Unset
        if isinstance(_visibility, Unset):
            visibility = UNSET
        else:
            visibility = PartnerVisibility(_visibility)

        _model = cls(
            display_name=display_name,
            visibility=visibility,
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
