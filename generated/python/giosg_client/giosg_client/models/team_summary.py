from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..values import as_dict

T = TypeVar("T", bound="TeamSummary")


@_attrs_define
class TeamSummary:
    """A team, nested in another resource. It may have more of the team's attributes.

        Evidence: archived (giosg Live HTTP API, teams,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams). Listed for the team of a team membership;
    that other nested teams have the same attributes is inferred.

        Attributes:
            id (UUID): Identifier of the team.
            name (str | Unset): Name of the team.
            display_name (str | Unset): Display name for an organization that the team is shared with.
            organization_id (UUID | Unset): Identifier of the organization that owns the team.
    """

    id: UUID
    name: str | Unset = UNSET
    display_name: str | Unset = UNSET
    organization_id: UUID | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = str(self.id)

        name = self.name

        display_name = self.display_name

        organization_id: str | Unset = UNSET
        if not isinstance(self.organization_id, Unset):
            organization_id = str(self.organization_id)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name
        if display_name is not UNSET:
            field_dict["display_name"] = display_name
        if organization_id is not UNSET:
            field_dict["organization_id"] = organization_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)
        id = UUID(d.pop("id"))

        name = d.pop("name", UNSET)

        display_name = d.pop("display_name", UNSET)

        _organization_id = d.pop("organization_id", UNSET)
        organization_id: UUID | Unset
        if isinstance(_organization_id, Unset):
            organization_id = UNSET
        else:
            organization_id = UUID(_organization_id)

        _model = cls(
            id=id,
            name=name,
            display_name=display_name,
            organization_id=organization_id,
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
