from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..values import as_dict, format_moment, parse_moment

if TYPE_CHECKING:
    from ..models.team_summary import TeamSummary
    from ..models.user_summary import UserSummary


T = TypeVar("T", bound="TeamMembership")


@_attrs_define
class TeamMembership:
    """The membership of a user in a team.

        Evidence: archived (giosg Live HTTP API, teams,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams).

        Attributes:
            user_id (UUID): Identifier of the user.
            team_id (UUID | Unset): Identifier of the team.
            team (TeamSummary | Unset): A team, nested in another resource. It may have more of the team's attributes.
            user (UserSummary | Unset): A user, nested in another resource. It may have more of the user's attributes.
            is_admin (bool | Unset): Whether the user is an admin of the team.
            created_at (datetime.datetime | Unset): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`.
                Read times without `Z` as UTC too.
            updated_at (datetime.datetime | Unset): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`.
                Read times without `Z` as UTC too.
    """

    user_id: UUID
    team_id: UUID | Unset = UNSET
    team: TeamSummary | Unset = UNSET
    user: UserSummary | Unset = UNSET
    is_admin: bool | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    updated_at: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        user_id = str(self.user_id)

        team_id: str | Unset = UNSET
        if not isinstance(self.team_id, Unset):
            team_id = str(self.team_id)

        team: dict[str, Any] | Unset = UNSET
        if not isinstance(self.team, Unset):
            team = self.team.to_dict()

        user: dict[str, Any] | Unset = UNSET
        if not isinstance(self.user, Unset):
            user = self.user.to_dict()

        is_admin = self.is_admin

        created_at: str | Unset = UNSET
        if not isinstance(self.created_at, Unset):
            created_at = format_moment(self.created_at)

        updated_at: str | Unset = UNSET
        if not isinstance(self.updated_at, Unset):
            updated_at = format_moment(self.updated_at)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "user_id": user_id,
            }
        )
        if team_id is not UNSET:
            field_dict["team_id"] = team_id
        if team is not UNSET:
            field_dict["team"] = team
        if user is not UNSET:
            field_dict["user"] = user
        if is_admin is not UNSET:
            field_dict["is_admin"] = is_admin
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.team_summary import TeamSummary
        from ..models.user_summary import UserSummary

        d = as_dict(src_dict)
        user_id = UUID(d.pop("user_id"))

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

        _user = d.pop("user", UNSET)
        user: UserSummary | Unset
        if isinstance(_user, Unset):
            user = UNSET
        else:
            user = UserSummary.from_dict(_user)

        is_admin = d.pop("is_admin", UNSET)

        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | Unset
        if isinstance(_created_at, Unset):
            created_at = UNSET
        else:
            created_at = parse_moment(_created_at)

        _updated_at = d.pop("updated_at", UNSET)
        updated_at: datetime.datetime | Unset
        if isinstance(_updated_at, Unset):
            updated_at = UNSET
        else:
            updated_at = parse_moment(_updated_at)

        _model = cls(
            user_id=user_id,
            team_id=team_id,
            team=team,
            user=user,
            is_admin=is_admin,
            created_at=created_at,
            updated_at=updated_at,
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
