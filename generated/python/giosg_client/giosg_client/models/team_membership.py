from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..values import as_dict, format_moment, parse_moment

if TYPE_CHECKING:
    from ..models.team_summary import TeamSummary
    from ..models.user_summary import UserSummary


T = TypeVar("T", bound="TeamMembership")


@_attrs_define
class TeamMembership:
    """That a user is in a team.

        Evidence: archived (giosg Live HTTP API, teams,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams).

        Attributes:
            team_id (UUID): Identifier of the team.
            team (TeamSummary): A team as it is nested in another resource. It can carry more of the team's attributes.
            user_id (UUID): Identifier of the user.
            user (UserSummary): A user as it is nested in another resource. It can carry more of the user's attributes.
            is_admin (bool): Whether the user administers the team.
            created_at (datetime.datetime): Moment in UTC, ISO 8601 with exactly three decimals of a second and a final `Z`.
            updated_at (datetime.datetime): Moment in UTC, ISO 8601 with exactly three decimals of a second and a final `Z`.
    """

    team_id: UUID
    team: TeamSummary
    user_id: UUID
    user: UserSummary
    is_admin: bool
    created_at: datetime.datetime
    updated_at: datetime.datetime
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        team_id = str(self.team_id)

        team = self.team.to_dict()

        user_id = str(self.user_id)

        user = self.user.to_dict()

        is_admin = self.is_admin

        created_at = format_moment(self.created_at)

        updated_at = format_moment(self.updated_at)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "team_id": team_id,
                "team": team,
                "user_id": user_id,
                "user": user,
                "is_admin": is_admin,
                "created_at": created_at,
                "updated_at": updated_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.team_summary import TeamSummary
        from ..models.user_summary import UserSummary

        d = as_dict(src_dict)
        team_id = UUID(d.pop("team_id"))

        team = TeamSummary.from_dict(d.pop("team"))

        user_id = UUID(d.pop("user_id"))

        user = UserSummary.from_dict(d.pop("user"))

        is_admin = d.pop("is_admin")

        created_at = parse_moment(d.pop("created_at"))

        updated_at = parse_moment(d.pop("updated_at"))

        _model = cls(
            team_id=team_id,
            team=team,
            user_id=user_id,
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
