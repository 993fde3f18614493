from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..values import as_dict, format_moment, parse_moment

if TYPE_CHECKING:
    from ..models.organization_summary import OrganizationSummary
    from ..models.shared_room import SharedRoom
    from ..models.team_summary import TeamSummary
    from ..models.user_summary import UserSummary


T = TypeVar("T", bound="OutgoingShare")


@_attrs_define
class OutgoingShare:
    """The share of a room or team with a partner, as seen by the sharing organization.

        Evidence: archived (giosg Live HTTP API, sharing,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/sharing). 2015 text. The current table of room shares
    has an `id`, names the receiver `organization` and the sharer `room_organization`, and has no `share_name`; it
    belongs to operations whose paths could not be read.

        Attributes:
            receiver_organization_id (UUID | Unset): Identifier of the partner that may use it.
            receiver_organization (OrganizationSummary | Unset): An organization, nested in another resource. It may have
                more attributes.
            share_name (None | str | Unset): Display name for the receiver; null for its own name.
            sharer_organization_id (UUID | Unset): Identifier of the organization that shares it.
            sharer_organization (OrganizationSummary | Unset): An organization, nested in another resource. It may have more
                attributes.
            created_at (datetime.datetime | Unset): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`.
                Read times without `Z` as UTC too.
            created_by_user_id (None | Unset | UUID): Identifier of the user who shared it.
            created_by_user (None | Unset | UserSummary): The user who shared it.
            room_id (UUID | Unset): Identifier of the room; always present in shares of rooms, missing in others.
            room (SharedRoom | Unset): A room, nested in a share or an invitation. It may have more of the room's
                attributes.
            team_id (UUID | Unset): Identifier of the team; always present in shares of teams, missing in others.
            team (TeamSummary | Unset): A team, nested in another resource. It may have more of the team's attributes.
    """

    receiver_organization_id: UUID | Unset = UNSET
    receiver_organization: OrganizationSummary | Unset = UNSET
    share_name: None | str | Unset = UNSET
    sharer_organization_id: UUID | Unset = UNSET
    sharer_organization: OrganizationSummary | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    created_by_user_id: None | Unset | UUID = UNSET
    created_by_user: None | Unset | UserSummary = UNSET
    room_id: UUID | Unset = UNSET
    room: SharedRoom | Unset = UNSET
    team_id: UUID | Unset = UNSET
    team: TeamSummary | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.user_summary import UserSummary

        receiver_organization_id: str | Unset = UNSET
        if not isinstance(self.receiver_organization_id, Unset):
            receiver_organization_id = str(self.receiver_organization_id)

        receiver_organization: dict[str, Any] | Unset = UNSET
        if not isinstance(self.receiver_organization, Unset):
            receiver_organization = self.receiver_organization.to_dict()

        share_name: None | str | Unset
        if isinstance(self.share_name, Unset):
            share_name = UNSET
        else:
            share_name = self.share_name

        sharer_organization_id: str | Unset = UNSET
        if not isinstance(self.sharer_organization_id, Unset):
            sharer_organization_id = str(self.sharer_organization_id)

        sharer_organization: dict[str, Any] | Unset = UNSET
        if not isinstance(self.sharer_organization, Unset):
            sharer_organization = self.sharer_organization.to_dict()

        created_at: str | Unset = UNSET
        if not isinstance(self.created_at, Unset):
            created_at = format_moment(self.created_at)

        created_by_user_id: None | str | Unset
        if isinstance(self.created_by_user_id, Unset):
            created_by_user_id = UNSET
        elif isinstance(self.created_by_user_id, UUID):
            created_by_user_id = str(self.created_by_user_id)
        else:
            created_by_user_id = self.created_by_user_id

        created_by_user: dict[str, Any] | None | Unset
        if isinstance(self.created_by_user, Unset):
            created_by_user = UNSET
        elif isinstance(self.created_by_user, UserSummary):
            created_by_user = self.created_by_user.to_dict()
        else:
            created_by_user = self.created_by_user

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
        if receiver_organization_id is not UNSET:
            field_dict["receiver_organization_id"] = receiver_organization_id
        if receiver_organization is not UNSET:
            field_dict["receiver_organization"] = receiver_organization
        if share_name is not UNSET:
            field_dict["share_name"] = share_name
        if sharer_organization_id is not UNSET:
            field_dict["sharer_organization_id"] = sharer_organization_id
        if sharer_organization is not UNSET:
            field_dict["sharer_organization"] = sharer_organization
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if created_by_user_id is not UNSET:
            field_dict["created_by_user_id"] = created_by_user_id
        if created_by_user is not UNSET:
            field_dict["created_by_user"] = created_by_user
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
        from ..models.user_summary import UserSummary

        d = as_dict(src_dict)
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

        def _parse_share_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        share_name = _parse_share_name(d.pop("share_name", UNSET))

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

        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | Unset
        if isinstance(_created_at, Unset):
            created_at = UNSET
        else:
            created_at = parse_moment(_created_at)

        def _parse_created_by_user_id(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, str):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            created_by_user_id_type_0 = UUID(data)

            return created_by_user_id_type_0

        created_by_user_id = _parse_created_by_user_id(d.pop("created_by_user_id", UNSET))

        def _parse_created_by_user(data: object) -> None | Unset | UserSummary:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, dict):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            created_by_user_type_0 = UserSummary.from_dict(data)

            return created_by_user_type_0

        created_by_user = _parse_created_by_user(d.pop("created_by_user", UNSET))

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
            receiver_organization_id=receiver_organization_id,
            receiver_organization=receiver_organization,
            share_name=share_name,
            sharer_organization_id=sharer_organization_id,
            sharer_organization=sharer_organization,
            created_at=created_at,
            created_by_user_id=created_by_user_id,
            created_by_user=created_by_user,
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
