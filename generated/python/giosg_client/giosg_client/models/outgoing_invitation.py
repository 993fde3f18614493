from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.invitation_status import InvitationStatus
from ..models.partner_visibility import PartnerVisibility
from ..types import UNSET, Unset
from ..values import as_dict, as_list, format_moment, parse_moment

if TYPE_CHECKING:
    from ..models.invited_room import InvitedRoom
    from ..models.invited_team import InvitedTeam
    from ..models.organization_summary import OrganizationSummary
    from ..models.user_summary import UserSummary


T = TypeVar("T", bound="OutgoingInvitation")


@_attrs_define
class OutgoingInvitation:
    """An invitation to a partnership, as seen by the sending organization.

        Evidence: archived (giosg Live HTTP API, partnerships,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships).

        Attributes:
            id (UUID): Identifier of the invitation, used by the sender.
            status (InvitationStatus | Unset): Status of an invitation. 0: pending. 1: accepted. 2: rejected. Other values
                are possible.
            email (str | Unset): Email address that the invitation was sent to.
            message (None | str | Unset): Message to the receiver; empty if there is none.
            partner_display_name (None | str | Unset): Display name of the new partner; null for the partner's own name.
            partner_visibility (PartnerVisibility | Unset): Who in an organization sees the partner: everybody or only
                managers. Other values are possible.
            room_shares (list[InvitedRoom] | Unset): The rooms to share on acceptance.
            team_shares (list[InvitedTeam] | Unset): The teams to share on acceptance.
            created_at (datetime.datetime | Unset): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`.
                Read times without `Z` as UTC too.
            created_by_organization_id (UUID | Unset): Identifier of the organization that sent it.
            created_by_organization (OrganizationSummary | Unset): An organization, nested in another resource. It may have
                more attributes.
            created_by_user_id (None | Unset | UUID): Identifier of the user who sent it.
            created_by_user (None | Unset | UserSummary): The user who sent it, without the organization.
            resolved_at (datetime.datetime | None | Unset): When the invitation was accepted or rejected; null while it is
                pending.
            resolved_by_organization_id (None | Unset | UUID): Identifier of the organization that accepted or rejected it;
                null while it is pending.
            resolved_by_organization (None | OrganizationSummary | Unset): The organization that accepted or rejected it;
                null while it is pending.
            resolved_by_user_id (None | Unset | UUID): Identifier of the user who accepted or rejected it; null while it is
                pending.
            resolved_by_user (None | Unset | UserSummary): The user who accepted or rejected it; null while it is pending.
            partnership_id (None | Unset | UUID): Identifier of the resulting partnership; null if not accepted.
            created_new_partnership (bool | None | Unset): Whether acceptance created a new partner; null while pending.
    """

    id: UUID
    status: InvitationStatus | Unset = UNSET
    email: str | Unset = UNSET
    message: None | str | Unset = UNSET
    partner_display_name: None | str | Unset = UNSET
    partner_visibility: PartnerVisibility | Unset = UNSET
    room_shares: list[InvitedRoom] | Unset = UNSET
    team_shares: list[InvitedTeam] | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    created_by_organization_id: UUID | Unset = UNSET
    created_by_organization: OrganizationSummary | Unset = UNSET
    created_by_user_id: None | Unset | UUID = UNSET
    created_by_user: None | Unset | UserSummary = UNSET
    resolved_at: datetime.datetime | None | Unset = UNSET
    resolved_by_organization_id: None | Unset | UUID = UNSET
    resolved_by_organization: None | OrganizationSummary | Unset = UNSET
    resolved_by_user_id: None | Unset | UUID = UNSET
    resolved_by_user: None | Unset | UserSummary = UNSET
    partnership_id: None | Unset | UUID = UNSET
    created_new_partnership: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.organization_summary import OrganizationSummary
        from ..models.user_summary import UserSummary

        id = str(self.id)

        status: int | Unset = UNSET
        if not isinstance(self.status, Unset):
            status = self.status.value

        email = self.email

        message: None | str | Unset
        if isinstance(self.message, Unset):
            message = UNSET
        else:
            message = self.message

        partner_display_name: None | str | Unset
        if isinstance(self.partner_display_name, Unset):
            partner_display_name = UNSET
        else:
            partner_display_name = self.partner_display_name

        partner_visibility: str | Unset = UNSET
        if not isinstance(self.partner_visibility, Unset):
            partner_visibility = self.partner_visibility.value

        room_shares: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.room_shares, Unset):
            room_shares = []
            for room_shares_item_data in self.room_shares:
                room_shares_item = room_shares_item_data.to_dict()
                room_shares.append(room_shares_item)

        team_shares: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.team_shares, Unset):
            team_shares = []
            for team_shares_item_data in self.team_shares:
                team_shares_item = team_shares_item_data.to_dict()
                team_shares.append(team_shares_item)

        created_at: str | Unset = UNSET
        if not isinstance(self.created_at, Unset):
            created_at = format_moment(self.created_at)

        created_by_organization_id: str | Unset = UNSET
        if not isinstance(self.created_by_organization_id, Unset):
            created_by_organization_id = str(self.created_by_organization_id)

        created_by_organization: dict[str, Any] | Unset = UNSET
        if not isinstance(self.created_by_organization, Unset):
            created_by_organization = self.created_by_organization.to_dict()

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

        resolved_at: None | str | Unset
        if isinstance(self.resolved_at, Unset):
            resolved_at = UNSET
        elif isinstance(self.resolved_at, datetime.datetime):
            resolved_at = format_moment(self.resolved_at)
        else:
            resolved_at = self.resolved_at

        resolved_by_organization_id: None | str | Unset
        if isinstance(self.resolved_by_organization_id, Unset):
            resolved_by_organization_id = UNSET
        elif isinstance(self.resolved_by_organization_id, UUID):
            resolved_by_organization_id = str(self.resolved_by_organization_id)
        else:
            resolved_by_organization_id = self.resolved_by_organization_id

        resolved_by_organization: dict[str, Any] | None | Unset
        if isinstance(self.resolved_by_organization, Unset):
            resolved_by_organization = UNSET
        elif isinstance(self.resolved_by_organization, OrganizationSummary):
            resolved_by_organization = self.resolved_by_organization.to_dict()
        else:
            resolved_by_organization = self.resolved_by_organization

        resolved_by_user_id: None | str | Unset
        if isinstance(self.resolved_by_user_id, Unset):
            resolved_by_user_id = UNSET
        elif isinstance(self.resolved_by_user_id, UUID):
            resolved_by_user_id = str(self.resolved_by_user_id)
        else:
            resolved_by_user_id = self.resolved_by_user_id

        resolved_by_user: dict[str, Any] | None | Unset
        if isinstance(self.resolved_by_user, Unset):
            resolved_by_user = UNSET
        elif isinstance(self.resolved_by_user, UserSummary):
            resolved_by_user = self.resolved_by_user.to_dict()
        else:
            resolved_by_user = self.resolved_by_user

        partnership_id: None | str | Unset
        if isinstance(self.partnership_id, Unset):
            partnership_id = UNSET
        elif isinstance(self.partnership_id, UUID):
            partnership_id = str(self.partnership_id)
        else:
            partnership_id = self.partnership_id

        created_new_partnership: bool | None | Unset
        if isinstance(self.created_new_partnership, Unset):
            created_new_partnership = UNSET
        else:
            created_new_partnership = self.created_new_partnership

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if status is not UNSET:
            field_dict["status"] = status
        if email is not UNSET:
            field_dict["email"] = email
        if message is not UNSET:
            field_dict["message"] = message
        if partner_display_name is not UNSET:
            field_dict["partner_display_name"] = partner_display_name
        if partner_visibility is not UNSET:
            field_dict["partner_visibility"] = partner_visibility
        if room_shares is not UNSET:
            field_dict["room_shares"] = room_shares
        if team_shares is not UNSET:
            field_dict["team_shares"] = team_shares
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if created_by_organization_id is not UNSET:
            field_dict["created_by_organization_id"] = created_by_organization_id
        if created_by_organization is not UNSET:
            field_dict["created_by_organization"] = created_by_organization
        if created_by_user_id is not UNSET:
            field_dict["created_by_user_id"] = created_by_user_id
        if created_by_user is not UNSET:
            field_dict["created_by_user"] = created_by_user
        if resolved_at is not UNSET:
            field_dict["resolved_at"] = resolved_at
        if resolved_by_organization_id is not UNSET:
            field_dict["resolved_by_organization_id"] = resolved_by_organization_id
        if resolved_by_organization is not UNSET:
            field_dict["resolved_by_organization"] = resolved_by_organization
        if resolved_by_user_id is not UNSET:
            field_dict["resolved_by_user_id"] = resolved_by_user_id
        if resolved_by_user is not UNSET:
            field_dict["resolved_by_user"] = resolved_by_user
        if partnership_id is not UNSET:
            field_dict["partnership_id"] = partnership_id
        if created_new_partnership is not UNSET:
            field_dict["created_new_partnership"] = created_new_partnership

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.invited_room import InvitedRoom
        from ..models.invited_team import InvitedTeam
        from ..models.organization_summary import OrganizationSummary
        from ..models.user_summary import UserSummary

        d = as_dict(src_dict)
        id = UUID(d.pop("id"))

        _status = d.pop("status", UNSET)
        status: InvitationStatus | Unset
        if isinstance(_status, Unset):
            status = UNSET
        else:
            status = InvitationStatus(_status)

        email = d.pop("email", UNSET)

        def _parse_message(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        message = _parse_message(d.pop("message", UNSET))

        def _parse_partner_display_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        partner_display_name = _parse_partner_display_name(d.pop("partner_display_name", UNSET))

        _partner_visibility = d.pop("partner_visibility", UNSET)
        partner_visibility: PartnerVisibility | Unset
        if isinstance(_partner_visibility, Unset):
            partner_visibility = UNSET
        else:
            partner_visibility = PartnerVisibility(_partner_visibility)

        _room_shares = d.pop("room_shares", UNSET)
        room_shares: list[InvitedRoom] | Unset = UNSET
        if _room_shares is not UNSET:
            room_shares = []
            for room_shares_item_data in as_list(_room_shares):
                room_shares_item = InvitedRoom.from_dict(room_shares_item_data)

                room_shares.append(room_shares_item)

        _team_shares = d.pop("team_shares", UNSET)
        team_shares: list[InvitedTeam] | Unset = UNSET
        if _team_shares is not UNSET:
            team_shares = []
            for team_shares_item_data in as_list(_team_shares):
                team_shares_item = InvitedTeam.from_dict(team_shares_item_data)

                team_shares.append(team_shares_item)

        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | Unset
        if isinstance(_created_at, Unset):
            created_at = UNSET
        else:
            created_at = parse_moment(_created_at)

        _created_by_organization_id = d.pop("created_by_organization_id", UNSET)
        created_by_organization_id: UUID | Unset
        if isinstance(_created_by_organization_id, Unset):
            created_by_organization_id = UNSET
        else:
            created_by_organization_id = UUID(_created_by_organization_id)

        _created_by_organization = d.pop("created_by_organization", UNSET)
        created_by_organization: OrganizationSummary | Unset
        if isinstance(_created_by_organization, Unset):
            created_by_organization = UNSET
        else:
            created_by_organization = OrganizationSummary.from_dict(_created_by_organization)

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

        def _parse_resolved_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, str):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            resolved_at_type_0 = parse_moment(data)

            return resolved_at_type_0

        resolved_at = _parse_resolved_at(d.pop("resolved_at", UNSET))

        def _parse_resolved_by_organization_id(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, str):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            resolved_by_organization_id_type_0 = UUID(data)

            return resolved_by_organization_id_type_0

        resolved_by_organization_id = _parse_resolved_by_organization_id(d.pop("resolved_by_organization_id", UNSET))

        def _parse_resolved_by_organization(data: object) -> None | OrganizationSummary | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, dict):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            resolved_by_organization_type_0 = OrganizationSummary.from_dict(data)

            return resolved_by_organization_type_0

        resolved_by_organization = _parse_resolved_by_organization(d.pop("resolved_by_organization", UNSET))

        def _parse_resolved_by_user_id(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, str):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            resolved_by_user_id_type_0 = UUID(data)

            return resolved_by_user_id_type_0

        resolved_by_user_id = _parse_resolved_by_user_id(d.pop("resolved_by_user_id", UNSET))

        def _parse_resolved_by_user(data: object) -> None | Unset | UserSummary:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, dict):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            resolved_by_user_type_0 = UserSummary.from_dict(data)

            return resolved_by_user_type_0

        resolved_by_user = _parse_resolved_by_user(d.pop("resolved_by_user", UNSET))

        def _parse_partnership_id(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, str):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            partnership_id_type_0 = UUID(data)

            return partnership_id_type_0

        partnership_id = _parse_partnership_id(d.pop("partnership_id", UNSET))

        def _parse_created_new_partnership(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        created_new_partnership = _parse_created_new_partnership(d.pop("created_new_partnership", UNSET))

        _model = cls(
            id=id,
            status=status,
            email=email,
            message=message,
            partner_display_name=partner_display_name,
            partner_visibility=partner_visibility,
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
            partnership_id=partnership_id,
            created_new_partnership=created_new_partnership,
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
