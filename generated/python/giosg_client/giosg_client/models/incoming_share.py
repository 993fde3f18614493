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
    from ..models.organization_summary import OrganizationSummary
    from ..models.shared_room import SharedRoom
    from ..models.team_summary import TeamSummary


T = TypeVar("T", bound="IncomingShare")


@_attrs_define
class IncomingShare:
    """The share of a partner's room or team, as seen by the receiving organization.

        Evidence: archived (giosg Live HTTP API, sharing,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/sharing). 2015 text. The current table of room shares
    has an `id`, names the receiver `organization` and the sharer `room_organization`, and has no `share_name`; it
    belongs to operations whose paths could not be read.

        Attributes:
            created_at (datetime.datetime | Unset): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`.
                Read times without `Z` as UTC too.
            sharer_organization_id (UUID | Unset): Identifier of the partner that shares it.
            sharer_organization (OrganizationSummary | Unset): An organization, nested in another resource. It may have more
                attributes.
            receiver_organization_id (UUID | Unset): Identifier of the organization that may use it.
            receiver_organization (OrganizationSummary | Unset): An organization, nested in another resource. It may have
                more attributes.
            room_id (UUID | Unset): Identifier of the room; always present in shares of rooms, missing in others.
            room (SharedRoom | Unset): A room, nested in a share or an invitation. It may have more of the room's
                attributes.
            team_id (UUID | Unset): Identifier of the team; always present in shares of teams, missing in others.
            team (TeamSummary | Unset): A team, nested in another resource. It may have more of the team's attributes.
    """

    created_at: datetime.datetime | Unset = UNSET
    sharer_organization_id: UUID | Unset = UNSET
    sharer_organization: OrganizationSummary | Unset = UNSET
    receiver_organization_id: UUID | Unset = UNSET
    receiver_organization: OrganizationSummary | Unset = UNSET
    room_id: UUID | Unset = UNSET
    room: SharedRoom | Unset = UNSET
    team_id: UUID | Unset = UNSET
    team: TeamSummary | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        created_at: str | Unset = UNSET
        if not isinstance(self.created_at, Unset):
            created_at = format_moment(self.created_at)

        sharer_organization_id: str | Unset = UNSET
        if not isinstance(self.sharer_organization_id, Unset):
            sharer_organization_id = str(self.sharer_organization_id)

        sharer_organization: dict[str, Any] | Unset = UNSET
        if not isinstance(self.sharer_organization, Unset):
            sharer_organization = self.sharer_organization.to_dict()

        receiver_organization_id: str | Unset = UNSET
        if not isinstance(self.receiver_organization_id, Unset):
            receiver_organization_id = str(self.receiver_organization_id)

        receiver_organization: dict[str, Any] | Unset = UNSET
        if not isinstance(self.receiver_organization, Unset):
            receiver_organization = self.receiver_organization.to_dict()

        room_id: str | Unset = UNSET
        if not isinstance(self.room_id, Unset):
            room_id = str(self.room_id)

        room: dict[str, Any] | Unset = UNSET
        if not isinstance(self.room, Unset):
            room = self.room.to_dict()

        team_id: str | Unset = UNSET
        if not isinstance(self.team_id, Unset):
            team_id = str(self.team_id)

        team: dict[str, Any] | Unset = UNSET
        if not isinstance(self.team, Unset):
            team = self.team.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if sharer_organization_id is not UNSET:
            field_dict["sharer_organization_id"] = sharer_organization_id
        if sharer_organization is not UNSET:
            field_dict["sharer_organization"] = sharer_organization
        if receiver_organization_id is not UNSET:
            field_dict["receiver_organization_id"] = receiver_organization_id
        if receiver_organization is not UNSET:
            field_dict["receiver_organization"] = receiver_organization
        if room_id is not UNSET:
            field_dict["room_id"] = room_id
        if room is not UNSET:
            field_dict["room"] = room
        if team_id is not UNSET:
            field_dict["team_id"] = team_id
        if team is not UNSET:
            field_dict["team"] = team

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.organization_summary import OrganizationSummary
        from ..models.shared_room import SharedRoom
        from ..models.team_summary import TeamSummary

        d = as_dict(src_dict)
        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | Unset
        if isinstance(_created_at, Unset):
            created_at = UNSET
        else:
            created_at = parse_moment(_created_at)

        _sharer_organization_id = d.pop("sharer_organization_id", UNSET)
        sharer_organization_id: UUID | Unset
        if isinstance(_sharer_organization_id, Unset):
            sharer_organization_id = UNSET
        else:
            sharer_organization_id = UUID(_sharer_organization_id)

        _sharer_organization = d.pop("sharer_organization", UNSET)
        sharer_organization: OrganizationSummary | Unset
        if isinstance(_sharer_organization, Unset):
            sharer_organization = UNSET
        else:
            sharer_organization = OrganizationSummary.from_dict(_sharer_organization)

        _receiver_organization_id = d.pop("receiver_organization_id", UNSET)
        receiver_organization_id: UUID | Unset
        if isinstance(_receiver_organization_id, Unset):
            receiver_organization_id = UNSET
        else:
            receiver_organization_id = UUID(_receiver_organization_id)

        _receiver_organization = d.pop("receiver_organization", UNSET)
        receiver_organization: OrganizationSummary | Unset
        if isinstance(_receiver_organization, Unset):
            receiver_organization = UNSET
        else:
            receiver_organization = OrganizationSummary.from_dict(_receiver_organization)

        _room_id = d.pop("room_id", UNSET)
        room_id: UUID | Unset
        if isinstance(_room_id, Unset):
            room_id = UNSET
        else:
            room_id = UUID(_room_id)

        _room = d.pop("room", UNSET)
        room: SharedRoom | Unset
        if isinstance(_room, Unset):
            room = UNSET
        else:
            room = SharedRoom.from_dict(_room)

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

        _model = cls(
            created_at=created_at,
            sharer_organization_id=sharer_organization_id,
            sharer_organization=sharer_organization,
            receiver_organization_id=receiver_organization_id,
            receiver_organization=receiver_organization,
            room_id=room_id,
            room=room,
            team_id=team_id,
            team=team,
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
