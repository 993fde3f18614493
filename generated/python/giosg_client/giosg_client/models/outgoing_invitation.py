from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.invitation_status import InvitationStatus
from ..models.partner_visibility import PartnerVisibility
from ..values import as_dict, as_list, format_moment, parse_moment

if TYPE_CHECKING:
    from ..models.invited_room import InvitedRoom
    from ..models.invited_team import InvitedTeam
    from ..models.organization_summary import OrganizationSummary
    from ..models.user_summary import UserSummary


T = TypeVar("T", bound="OutgoingInvitation")


@_attrs_define
class OutgoingInvitation:
    """An invitation to a partnership, as the organization that sent it sees it.

        Evidence: archived (giosg Live HTTP API, partnerships,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships).

        Attributes:
            id (UUID): Identifier of the invitation on this side.
            status (InvitationStatus): What has become of an invitation. 0: pending. 1: accepted. 2: rejected.
            email (str): Address that the invitation was sent to.
            message (str): Some words to whom it was sent; empty if there are none.
            partner_display_name (None | str): Name under which the new partner is to be shown; null for the partner's own
                name.
            partner_visibility (PartnerVisibility): Who in an organization sees the partner, everybody or its management.
            room_shares (list[InvitedRoom]): The rooms that are shared on acceptance.
            team_shares (list[InvitedTeam]): The teams that are shared on acceptance.
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
            partnership_id (None | UUID): Identifier of the partnership that came of it; null if it was not accepted.
            created_new_partnership (bool | None): Whether accepting it made a new partner (`true`) or met one that there
                was (`false`); null while it is not resolved.
    """

    id: UUID
    status: InvitationStatus
    email: str
    message: str
    partner_display_name: None | str
    partner_visibility: PartnerVisibility
    room_shares: list[InvitedRoom]
    team_shares: list[InvitedTeam]
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
    partnership_id: None | UUID
    created_new_partnership: bool | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.organization_summary import OrganizationSummary
        from ..models.user_summary import UserSummary

        id = str(self.id)

        status = self.status.value

        email = self.email

        message = self.message

        partner_display_name: None | str
        partner_display_name = self.partner_display_name

        partner_visibility = self.partner_visibility.value

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

        partnership_id: None | str
        if isinstance(self.partnership_id, UUID):
            partnership_id = str(self.partnership_id)
        else:
            partnership_id = self.partnership_id

        created_new_partnership: bool | None
        created_new_partnership = self.created_new_partnership

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "status": status,
                "email": email,
                "message": message,
                "partner_display_name": partner_display_name,
                "partner_visibility": partner_visibility,
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
                "partnership_id": partnership_id,
                "created_new_partnership": created_new_partnership,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.invited_room import InvitedRoom
        from ..models.invited_team import InvitedTeam
        from ..models.organization_summary import OrganizationSummary
        from ..models.user_summary import UserSummary

        d = as_dict(src_dict)
        id = UUID(d.pop("id"))

        status = InvitationStatus(d.pop("status"))

        email = d.pop("email")

        message = d.pop("message")

        def _parse_partner_display_name(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        partner_display_name = _parse_partner_display_name(d.pop("partner_display_name"))

        partner_visibility = PartnerVisibility(d.pop("partner_visibility"))

        room_shares = []
        _room_shares = d.pop("room_shares")
        for room_shares_item_data in as_list(_room_shares):
            room_shares_item = InvitedRoom.from_dict(room_shares_item_data)

            room_shares.append(room_shares_item)

        team_shares = []
        _team_shares = d.pop("team_shares")
        for team_shares_item_data in as_list(_team_shares):
            team_shares_item = InvitedTeam.from_dict(team_shares_item_data)

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

        def _parse_partnership_id(data: object) -> None | UUID:
            if data is None:
                return data
            if not isinstance(data, str):
                raise TypeError(f"a {type(data).__name__} fits none of the described types")
            partnership_id_type_0 = UUID(data)

            return partnership_id_type_0

        partnership_id = _parse_partnership_id(d.pop("partnership_id"))

        def _parse_created_new_partnership(data: object) -> bool | None:
            if data is None:
                return data
            return cast(bool | None, data)

        created_new_partnership = _parse_created_new_partnership(d.pop("created_new_partnership"))

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
