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
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams). The table of version 6 has no column for
    writable attributes; read-only attributes are taken from version 5.

        Attributes:
            id (UUID): Identifier of the team.
            organization_id (UUID): Identifier of the organization that owns the team.
            organization (OrganizationSummary): An organization, nested in another resource. It may have more attributes.
            name (str): Name of the team.
            display_name (str): Display name for an organization that the team is shared with.
            is_online (bool): Whether at least one member is online.
            is_present (bool): Whether at least one member is present.
            created_by_user_id (None | UUID): Identifier of the user who created the team.
            created_by_user (None | UserSummary): The user who created the team.
            updated_by_user_id (None | UUID): Identifier of the user who changed the team last.
            updated_by_user (None | UserSummary): The user who changed the team last.
            created_at (datetime.datetime): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`. Read times
                without `Z` as UTC too.
            updated_at (datetime.datetime): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`. Read times
                without `Z` as UTC too.
            group_chat_id (None | UUID): Identifier of the team's permanent group chat.
            is_connected_to_room (bool): Whether the team serves a room.
            is_deleted (bool): Whether the team has been deleted.
            deleted_at (datetime.datetime | None): When the team was deleted; null if not.
            member_count (int | Unset): Number of members; only for the caller's own organization.
            present_member_count (int | Unset): Number of members who are present; only for the caller's own organization.
            is_humans_online (bool | Unset): Whether at least one member who is not a bot is online. Only in newer copies of
                the page.
    """

    id: UUID
    organization_id: UUID
    organization: OrganizationSummary
    name: str
    display_name: str
    is_online: bool
    is_present: bool
    created_by_user_id: None | UUID
    created_by_user: None | UserSummary
    updated_by_user_id: None | UUID
    updated_by_user: None | UserSummary
    created_at: datetime.datetime
    updated_at: datetime.datetime
    group_chat_id: None | UUID
    is_connected_to_room: bool
    is_deleted: bool
    deleted_at: datetime.datetime | None
    member_count: int | Unset = UNSET
    present_member_count: int | Unset = UNSET
    is_humans_online: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.user_summary import UserSummary

        id = str(self.id)

        organization_id = str(self.organization_id)

        organization = self.organization.to_dict()

        name = self.name

        display_name = self.display_name

        is_online = self.is_online

        is_present = self.is_present

        created_by_user_id: None | str
        if isinstance(self.created_by_user_id, UUID):
            created_by_user_id = str(self.created_by_user_id)
        else:
            created_by_user_id = self.created_by_user_id

        created_by_user: dict[str, Any] | None
        if isinstance(self.created_by_user, UserSummary):
            created_by_user = self.created_by_user.to_dict()
        else:
            created_by_user = self.created_by_user

        updated_by_user_id: None | str
        if isinstance(self.updated_by_user_id, UUID):
            updated_by_user_id = str(self.updated_by_user_id)
        else:
            updated_by_user_id = self.updated_by_user_id

        updated_by_user: dict[str, Any] | None
        if isinstance(self.updated_by_user, UserSummary):
            updated_by_user = self.updated_by_user.to_dict()
        else:
            updated_by_user = self.updated_by_user

        created_at = format_moment(self.created_at)

        updated_at = format_moment(self.updated_at)

        group_chat_id: None | str
        if isinstance(self.group_chat_id, UUID):
            group_chat_id = str(self.group_chat_id)
        else:
            group_chat_id = self.group_chat_id

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

        def _parse_created_by_user_id(data: object) -> None | UUID:
            if data is None:
                return data
            if not isinstance(data, str):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            created_by_user_id_type_0 = UUID(data)

            return created_by_user_id_type_0

        created_by_user_id = _parse_created_by_user_id(d.pop("created_by_user_id"))

        def _parse_created_by_user(data: object) -> None | UserSummary:
            if data is None:
                return data
            if not isinstance(data, dict):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            created_by_user_type_0 = UserSummary.from_dict(data)

            return created_by_user_type_0

        created_by_user = _parse_created_by_user(d.pop("created_by_user"))

        def _parse_updated_by_user_id(data: object) -> None | UUID:
            if data is None:
                return data
            if not isinstance(data, str):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            updated_by_user_id_type_0 = UUID(data)

            return updated_by_user_id_type_0

        updated_by_user_id = _parse_updated_by_user_id(d.pop("updated_by_user_id"))

        def _parse_updated_by_user(data: object) -> None | UserSummary:
            if data is None:
                return data
            if not isinstance(data, dict):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            updated_by_user_type_0 = UserSummary.from_dict(data)

            return updated_by_user_type_0

        updated_by_user = _parse_updated_by_user(d.pop("updated_by_user"))

        created_at = parse_moment(d.pop("created_at"))

        updated_at = parse_moment(d.pop("updated_at"))

        def _parse_group_chat_id(data: object) -> None | UUID:
            if data is None:
                return data
            if not isinstance(data, str):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            group_chat_id_type_0 = UUID(data)

            return group_chat_id_type_0

        group_chat_id = _parse_group_chat_id(d.pop("group_chat_id"))

        is_connected_to_room = d.pop("is_connected_to_room")

        is_deleted = d.pop("is_deleted")

        def _parse_deleted_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            if not isinstance(data, str):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
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
