from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.invitation_status import InvitationStatus
from ..values import as_dict, as_list, format_moment, parse_moment

if TYPE_CHECKING:
    from ..models.offered_room import OfferedRoom
    from ..models.offered_team import OfferedTeam
    from ..models.organization_summary import OrganizationSummary
    from ..models.user_summary import UserSummary


T = TypeVar("T", bound="IncomingInvitation")


@_attrs_define
class IncomingInvitation:
    """An invitation to a partnership, as the organization that received it sees it.

        Evidence: archived (giosg Live HTTP API, partnerships,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships).

        Attributes:
            key (str): Random text that stands for the invitation in paths on this side.
            id (UUID): Identifier of the invitation, which the sender uses.
            status (InvitationStatus): What has become of an invitation. 0: pending. 1: accepted. 2: rejected.
            email (str): Address that the invitation was sent to.
            message (str): What the sender says; empty if it says nothing.
            room_shares (list[OfferedRoom]): The rooms that are shared on acceptance.
            team_shares (list[OfferedTeam]): The teams that are shared on acceptance.
            created_at (datetime.datetime): Moment in UTC, ISO 8601 with exactly three decimals of a second and a final `Z`.
            created_by_organization_id (UUID): Identifier of the organization that sent it.
            created_by_organization (OrganizationSummary): An organization as it is nested in another resource. It can carry
                more of its attributes.
            created_by_user_id (UUID): Identifier of the user who sent it.
            created_by_user (UserSummary): A user as it is nested in another resource. It can carry more of the user's
                attributes.
            resolved_at (datetime.datetime | None): When the invitation was accepted or rejected; null while it is pending.
            resolved_by_organization_id (None | UUID): Identifier of the organization that accepted or rejected it; null
                while it is pending.
            resolved_by_organization (None | OrganizationSummary): The organization that accepted or rejected it; null while
                it is pending.
            resolved_by_user_id (None | UUID): Identifier of the user who accepted or rejected it; null while it is pending.
            resolved_by_user (None | UserSummary): The user who accepted or rejected it; null while it is pending.
    """

    key: str
    id: UUID
    status: InvitationStatus
    email: str
    message: str
    room_shares: list[OfferedRoom]
    team_shares: list[OfferedTeam]
    created_at: datetime.datetime
    created_by_organization_id: UUID
    created_by_organization: OrganizationSummary
    created_by_user_id: UUID
    created_by_user: UserSummary
    resolved_at: datetime.datetime | None
    resolved_by_organization_id: None | UUID
    resolved_by_organization: None | OrganizationSummary
    resolved_by_user_id: None | UUID
    resolved_by_user: None | UserSummary
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.organization_summary import OrganizationSummary
        from ..models.user_summary import UserSummary

        key = self.key

        id = str(self.id)

        status = self.status.value

        email = self.email

        message = self.message

        room_shares = []
        for room_shares_item_data in self.room_shares:
            room_shares_item = room_shares_item_data.to_dict()
            room_shares.append(room_shares_item)

        team_shares = []
        for team_shares_item_data in self.team_shares:
            team_shares_item = team_shares_item_data.to_dict()
            team_shares.append(team_shares_item)

        created_at = format_moment(self.created_at)

        created_by_organization_id = str(self.created_by_organization_id)

        created_by_organization = self.created_by_organization.to_dict()

        created_by_user_id = str(self.created_by_user_id)

        created_by_user = self.created_by_user.to_dict()

        resolved_at: None | str
        if isinstance(self.resolved_at, datetime.datetime):
            resolved_at = format_moment(self.resolved_at)
        else:
            resolved_at = self.resolved_at

        resolved_by_organization_id: None | str
        if isinstance(self.resolved_by_organization_id, UUID):
            resolved_by_organization_id = str(self.resolved_by_organization_id)
        else:
            resolved_by_organization_id = self.resolved_by_organization_id

        resolved_by_organization: dict[str, Any] | None
        if isinstance(self.resolved_by_organization, OrganizationSummary):
            resolved_by_organization = self.resolved_by_organization.to_dict()
        else:
            resolved_by_organization = self.resolved_by_organization

        resolved_by_user_id: None | str
        if isinstance(self.resolved_by_user_id, UUID):
            resolved_by_user_id = str(self.resolved_by_user_id)
        else:
            resolved_by_user_id = self.resolved_by_user_id

        resolved_by_user: dict[str, Any] | None
        if isinstance(self.resolved_by_user, UserSummary):
            resolved_by_user = self.resolved_by_user.to_dict()
        else:
            resolved_by_user = self.resolved_by_user

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "key": key,
                "id": id,
                "status": status,
                "email": email,
                "message": message,
                "room_shares": room_shares,
                "team_shares": team_shares,
                "created_at": created_at,
                "created_by_organization_id": created_by_organization_id,
                "created_by_organization": created_by_organization,
                "created_by_user_id": created_by_user_id,
                "created_by_user": created_by_user,
                "resolved_at": resolved_at,
                "resolved_by_organization_id": resolved_by_organization_id,
                "resolved_by_organization": resolved_by_organization,
                "resolved_by_user_id": resolved_by_user_id,
                "resolved_by_user": resolved_by_user,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.offered_room import OfferedRoom
        from ..models.offered_team import OfferedTeam
        from ..models.organization_summary import OrganizationSummary
        from ..models.user_summary import UserSummary

        d = as_dict(src_dict)
        key = d.pop("key")

        id = UUID(d.pop("id"))

        status = InvitationStatus(d.pop("status"))

        email = d.pop("email")

        message = d.pop("message")

        room_shares = []
        _room_shares = d.pop("room_shares")
        for room_shares_item_data in as_list(_room_shares):
            room_shares_item = OfferedRoom.from_dict(room_shares_item_data)

            room_shares.append(room_shares_item)

        team_shares = []
        _team_shares = d.pop("team_shares")
        for team_shares_item_data in as_list(_team_shares):
            team_shares_item = OfferedTeam.from_dict(team_shares_item_data)

            team_shares.append(team_shares_item)

        created_at = parse_moment(d.pop("created_at"))

        created_by_organization_id = UUID(d.pop("created_by_organization_id"))

        created_by_organization = OrganizationSummary.from_dict(d.pop("created_by_organization"))

        created_by_user_id = UUID(d.pop("created_by_user_id"))

        created_by_user = UserSummary.from_dict(d.pop("created_by_user"))

        def _parse_resolved_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            if not isinstance(data, str):
                raise TypeError(f"a {type(data).__name__} fits none of the described types")
            resolved_at_type_0 = parse_moment(data)

            return resolved_at_type_0

        resolved_at = _parse_resolved_at(d.pop("resolved_at"))

        def _parse_resolved_by_organization_id(data: object) -> None | UUID:
            if data is None:
                return data
            if not isinstance(data, str):
                raise TypeError(f"a {type(data).__name__} fits none of the described types")
            resolved_by_organization_id_type_0 = UUID(data)

            return resolved_by_organization_id_type_0

        resolved_by_organization_id = _parse_resolved_by_organization_id(d.pop("resolved_by_organization_id"))

        def _parse_resolved_by_organization(data: object) -> None | OrganizationSummary:
            if data is None:
                return data
            if not isinstance(data, dict):
                raise TypeError(f"a {type(data).__name__} fits none of the described types")
            resolved_by_organization_type_0 = OrganizationSummary.from_dict(data)

            return resolved_by_organization_type_0

        resolved_by_organization = _parse_resolved_by_organization(d.pop("resolved_by_organization"))

        def _parse_resolved_by_user_id(data: object) -> None | UUID:
            if data is None:
                return data
            if not isinstance(data, str):
                raise TypeError(f"a {type(data).__name__} fits none of the described types")
            resolved_by_user_id_type_0 = UUID(data)

            return resolved_by_user_id_type_0

        resolved_by_user_id = _parse_resolved_by_user_id(d.pop("resolved_by_user_id"))

        def _parse_resolved_by_user(data: object) -> None | UserSummary:
            if data is None:
                return data
            if not isinstance(data, dict):
                raise TypeError(f"a {type(data).__name__} fits none of the described types")
            resolved_by_user_type_0 = UserSummary.from_dict(data)

            return resolved_by_user_type_0

        resolved_by_user = _parse_resolved_by_user(d.pop("resolved_by_user"))

        _model = cls(
            key=key,
            id=id,
            status=status,
            email=email,
            message=message,
            room_shares=room_shares,
            team_shares=team_shares,
            created_at=created_at,
            created_by_organization_id=created_by_organization_id,
            created_by_organization=created_by_organization,
            created_by_user_id=created_by_user_id,
            created_by_user=created_by_user,
            resolved_at=resolved_at,
            resolved_by_organization_id=resolved_by_organization_id,
            resolved_by_organization=resolved_by_organization,
            resolved_by_user_id=resolved_by_user_id,
            resolved_by_user=resolved_by_user,
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
