from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..values import as_dict

if TYPE_CHECKING:
    from ..models.team_summary import TeamSummary


T = TypeVar("T", bound="InvitedTeam")


@_attrs_define
class InvitedTeam:
    """A team to share when the invitation is accepted.

        Evidence: archived (giosg Live HTTP API, partnerships,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships).

        Attributes:
            team_id (UUID | Unset): Identifier of a team owned by or shared with the organization.
            team (TeamSummary | Unset): A team, nested in another resource. It may have more of the team's attributes.
            share_name (None | str | Unset): Display name of the team for the receiver; null for the team's own name.
    """

    team_id: UUID | Unset = UNSET
    team: TeamSummary | Unset = UNSET
    share_name: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        team_id: str | Unset = UNSET
        if not isinstance(self.team_id, Unset):
            team_id = str(self.team_id)

        team: dict[str, Any] | Unset = UNSET
        if not isinstance(self.team, Unset):
            team = self.team.to_dict()

        share_name: None | str | Unset
        if isinstance(self.share_name, Unset):
            share_name = UNSET
        else:
            share_name = self.share_name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if team_id is not UNSET:
            field_dict["team_id"] = team_id
        if team is not UNSET:
            field_dict["team"] = team
        if share_name is not UNSET:
            field_dict["share_name"] = share_name

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.team_summary import TeamSummary

        d = as_dict(src_dict)
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

        def _parse_share_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        share_name = _parse_share_name(d.pop("share_name", UNSET))

        _model = cls(
            team_id=team_id,
            team=team,
            share_name=share_name,
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
