from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..values import as_dict

if TYPE_CHECKING:
    from ..models.team_summary import TeamSummary


T = TypeVar("T", bound="UserTeamMembership")


@_attrs_define
class UserTeamMembership:
    """A user's membership in one team.

        Evidence: archived (giosg Live HTTP API, users,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users).

        Attributes:
            id (UUID): Identifier of the membership.
            team_id (UUID | Unset): Identifier of the team.
            team (TeamSummary | Unset): A team, nested in another resource. It may have more of the team's attributes.
            is_admin (bool | Unset): Whether the user is an admin of the team.
    """

    id: UUID
    team_id: UUID | Unset = UNSET
    team: TeamSummary | Unset = UNSET
    is_admin: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = str(self.id)

        team_id: str | Unset = UNSET
        if not isinstance(self.team_id, Unset):
            team_id = str(self.team_id)

        team: dict[str, Any] | Unset = UNSET
        if not isinstance(self.team, Unset):
            team = self.team.to_dict()

        is_admin = self.is_admin

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if team_id is not UNSET:
            field_dict["team_id"] = team_id
        if team is not UNSET:
            field_dict["team"] = team
        if is_admin is not UNSET:
            field_dict["is_admin"] = is_admin

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.team_summary import TeamSummary

        d = as_dict(src_dict)
        id = UUID(d.pop("id"))

        _team_id = d.pop("team_id", UNSET)
        team_id: UUID | Unset
        if isinstance(_team_id, Unset):
            team_id = UNSET
        else:
            team_id = UUID(_team_id)

        _team = d.pop("team", UNSET)
        team: TeamSummary | Unset
        if isinstance(_team, Unset):
            team = UNSET
        else:
            team = TeamSummary.from_dict(_team)

        is_admin = d.pop("is_admin", UNSET)

        _model = cls(
            id=id,
            team_id=team_id,
            team=team,
            is_admin=is_admin,
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
