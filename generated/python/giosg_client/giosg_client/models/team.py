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
    from ..models.user_summary import UserSummary


T = TypeVar("T", bound="Team")


@_attrs_define
class Team:
    """A group of users of one organization.

        Evidence: documented (giosg Live HTTP API, teams,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams).

        Attributes:
            id (UUID): Identifier of the team.
            organization_id (UUID): Identifier of the organization that owns the team.
            organization (OrganizationSummary): An organization as it is nested in another resource. It can carry more of
                its attributes.
            name (str): Name of the team.
            display_name (str): Name under which an organization that the team is shared with sees it.
            is_online (bool): Whether at least one member is online.
            is_present (bool): Whether at least one member is present.
            created_by_user_id (UUID): Identifier of the user who created the team.
            created_by_user (UserSummary): A user as it is nested in another resource. It can carry more of the user's
                attributes.
            updated_by_user_id (UUID): Identifier of the user who changed the team last.
            updated_by_user (UserSummary): A user as it is nested in another resource. It can carry more of the user's
                attributes.
            created_at (datetime.datetime): Moment in UTC, ISO 8601 with exactly three decimals of a second and a final `Z`.
            updated_at (datetime.datetime): Moment in UTC, ISO 8601 with exactly three decimals of a second and a final `Z`.
            group_chat_id (UUID): Identifier of the team's permanent group chat.
            is_connected_to_room (bool): Whether the team serves a room.
            is_deleted (bool): Whether the team has been deleted.
            deleted_at (datetime.datetime | None): When the team was deleted; null while it has not been.
            member_count (int | Unset): Number of members; only for the caller's own organization.
            present_member_count (int | Unset): Number of members who are present; only for the caller's own organization.
            is_humans_online (bool | Unset): Whether at least one member who is not a bot is online. Newer deployments only.
    """

    id: UUID
    organization_id: UUID
    organization: OrganizationSummary
    name: str
    display_name: str
    is_online: bool
    is_present: bool
    created_by_user_id: UUID
    created_by_user: UserSummary
    updated_by_user_id: UUID
    updated_by_user: UserSummary
    created_at: datetime.datetime
    updated_at: datetime.datetime
    group_chat_id: UUID
    is_connected_to_room: bool
    is_deleted: bool
    deleted_at: datetime.datetime | None
    member_count: int | Unset = UNSET
    present_member_count: int | Unset = UNSET
    is_humans_online: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = str(self.id)

        organization_id = str(self.organization_id)

        organization = self.organization.to_dict()

        name = self.name

        display_name = self.display_name

        is_online = self.is_online

        is_present = self.is_present

        created_by_user_id = str(self.created_by_user_id)

        created_by_user = self.created_by_user.to_dict()

        updated_by_user_id = str(self.updated_by_user_id)

        updated_by_user = self.updated_by_user.to_dict()

        created_at = format_moment(self.created_at)

        updated_at = format_moment(self.updated_at)

        group_chat_id = str(self.group_chat_id)

        is_connected_to_room = self.is_connected_to_room

        is_deleted = self.is_deleted

        deleted_at: None | str
        if isinstance(self.deleted_at, datetime.datetime):
            deleted_at = format_moment(self.deleted_at)
        else:
            deleted_at = self.deleted_at

        member_count = self.member_count

        present_member_count = self.present_member_count

        is_humans_online = self.is_humans_online

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "organization_id": organization_id,
                "organization": organization,
                "name": name,
                "display_name": display_name,
                "is_online": is_online,
                "is_present": is_present,
                "created_by_user_id": created_by_user_id,
                "created_by_user": created_by_user,
                "updated_by_user_id": updated_by_user_id,
                "updated_by_user": updated_by_user,
                "created_at": created_at,
                "updated_at": updated_at,
                "group_chat_id": group_chat_id,
                "is_connected_to_room": is_connected_to_room,
                "is_deleted": is_deleted,
                "deleted_at": deleted_at,
            }
        )
        if member_count is not UNSET:
            field_dict["member_count"] = member_count
        if present_member_count is not UNSET:
            field_dict["present_member_count"] = present_member_count
        if is_humans_online is not UNSET:
            field_dict["is_humans_online"] = is_humans_online

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.organization_summary import OrganizationSummary
        from ..models.user_summary import UserSummary

        d = as_dict(src_dict)
        id = UUID(d.pop("id"))

        organization_id = UUID(d.pop("organization_id"))

        organization = OrganizationSummary.from_dict(d.pop("organization"))

        name = d.pop("name")

        display_name = d.pop("display_name")

        is_online = d.pop("is_online")

        is_present = d.pop("is_present")

        created_by_user_id = UUID(d.pop("created_by_user_id"))

        created_by_user = UserSummary.from_dict(d.pop("created_by_user"))

        updated_by_user_id = UUID(d.pop("updated_by_user_id"))

        updated_by_user = UserSummary.from_dict(d.pop("updated_by_user"))

        created_at = parse_moment(d.pop("created_at"))

        updated_at = parse_moment(d.pop("updated_at"))

        group_chat_id = UUID(d.pop("group_chat_id"))

        is_connected_to_room = d.pop("is_connected_to_room")

        is_deleted = d.pop("is_deleted")

        def _parse_deleted_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            if not isinstance(data, str):
                raise TypeError(f"a {type(data).__name__} fits none of the described types")
            deleted_at_type_0 = parse_moment(data)

            return deleted_at_type_0

        deleted_at = _parse_deleted_at(d.pop("deleted_at"))

        member_count = d.pop("member_count", UNSET)

        present_member_count = d.pop("present_member_count", UNSET)

        is_humans_online = d.pop("is_humans_online", UNSET)

        _model = cls(
            id=id,
            organization_id=organization_id,
            organization=organization,
            name=name,
            display_name=display_name,
            is_online=is_online,
            is_present=is_present,
            created_by_user_id=created_by_user_id,
            created_by_user=created_by_user,
            updated_by_user_id=updated_by_user_id,
            updated_by_user=updated_by_user,
            created_at=created_at,
            updated_at=updated_at,
            group_chat_id=group_chat_id,
            is_connected_to_room=is_connected_to_room,
            is_deleted=is_deleted,
            deleted_at=deleted_at,
            member_count=member_count,
            present_member_count=present_member_count,
            is_humans_online=is_humans_online,
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
