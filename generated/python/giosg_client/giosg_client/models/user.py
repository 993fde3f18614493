from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.gender import Gender
from ..types import UNSET, Unset
from ..values import as_dict, as_list, format_moment, parse_moment

if TYPE_CHECKING:
    from ..models.avatar import Avatar
    from ..models.organization_summary import OrganizationSummary
    from ..models.user_team_membership import UserTeamMembership


T = TypeVar("T", bound="User")


@_attrs_define
class User:
    """A person, or a bot, with an account in an organization.

        Evidence: documented (giosg quickstart, https://docs.giosg.com/getting_started/quickstart/; giosg Live HTTP API,
    users, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users).

        Attributes:
            id (UUID): Identifier of the user.
            email (None | str): Email address, unique among users; null for bots only.
            organization_id (UUID): Identifier of the organization that the user belongs to.
            organization (OrganizationSummary): An organization, nested in another resource. It may have more attributes.
            first_name (str): First name.
            last_name (str): Last name.
            full_name (str): First and last name.
            is_staff (bool): Whether the user works for giosg.
            alias (None | str): Name shown to visitors instead of the real one; null if there is none.
            gender (Gender | None): Gender; null if not given.
            birthday (datetime.date | None): Date of birth; null if not given.
            phone (None | str): Phone number; empty if not given.
            title (None | str): Job title; null if there is none.
            created_at (datetime.datetime): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`. Read times
                without `Z` as UTC too.
            updated_at (datetime.datetime): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`. Read times
                without `Z` as UTC too.
            deleted_at (datetime.datetime | None): When the user was deleted; null if not.
            avatar_id (None | UUID): Identifier of the user's picture; null if there is none.
            avatar (Avatar | None): The user's picture; null if there is none.
            is_online_enabled (bool): Whether the user wants to be available for chats; otherwise `is_online` stays false.
            is_online (bool): Whether the user is available for chats: both `is_online_enabled` and `is_present`.
            is_manager (bool | Unset): Whether the user manages the organization. To be replaced by permissions.
            is_present (bool | Unset): Whether the user has a live client, such as an open console.
            current_chat_count (int | Unset): Number of current chats of the user.
            is_deleted (bool | Unset): Whether the user has been deleted and is kept for records only.
            is_bot (bool | Unset): Whether the user is a bot.
            team_memberships (list[UserTeamMembership] | Unset): The teams that the user is a member of.
    """

    id: UUID
    email: None | str
    organization_id: UUID
    organization: OrganizationSummary
    first_name: str
    last_name: str
    full_name: str
    is_staff: bool
    alias: None | str
    gender: Gender | None
    birthday: datetime.date | None
    phone: None | str
    title: None | str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    deleted_at: datetime.datetime | None
    avatar_id: None | UUID
    avatar: Avatar | None
    is_online_enabled: bool
    is_online: bool
    is_manager: bool | Unset = UNSET
    is_present: bool | Unset = UNSET
    current_chat_count: int | Unset = UNSET
    is_deleted: bool | Unset = UNSET
    is_bot: bool | Unset = UNSET
    team_memberships: list[UserTeamMembership] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.avatar import Avatar

        id = str(self.id)

        email: None | str
        email = self.email

        organization_id = str(self.organization_id)

        organization = self.organization.to_dict()

        first_name = self.first_name

        last_name = self.last_name

        full_name = self.full_name

        is_staff = self.is_staff

        alias: None | str
        alias = self.alias

        gender: None | str
        if isinstance(self.gender, Gender):
            gender = self.gender.value
        else:
            gender = self.gender

        birthday: None | str
        if isinstance(self.birthday, datetime.date):
            birthday = self.birthday.isoformat()
        else:
            birthday = self.birthday

        phone: None | str
        phone = self.phone

        title: None | str
        title = self.title

        created_at = format_moment(self.created_at)

        updated_at = format_moment(self.updated_at)

        deleted_at: None | str
        if isinstance(self.deleted_at, datetime.datetime):
            deleted_at = format_moment(self.deleted_at)
        else:
            deleted_at = self.deleted_at

        avatar_id: None | str
        if isinstance(self.avatar_id, UUID):
            avatar_id = str(self.avatar_id)
        else:
            avatar_id = self.avatar_id

        avatar: dict[str, Any] | None
        if isinstance(self.avatar, Avatar):
            avatar = self.avatar.to_dict()
        else:
            avatar = self.avatar

        is_online_enabled = self.is_online_enabled

        is_online = self.is_online

        is_manager = self.is_manager

        is_present = self.is_present

        current_chat_count = self.current_chat_count

        is_deleted = self.is_deleted

        is_bot = self.is_bot

        team_memberships: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.team_memberships, Unset):
            team_memberships = []
            for team_memberships_item_data in self.team_memberships:
                team_memberships_item = team_memberships_item_data.to_dict()
                team_memberships.append(team_memberships_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "email": email,
                "organization_id": organization_id,
                "organization": organization,
                "first_name": first_name,
                "last_name": last_name,
                "full_name": full_name,
                "is_staff": is_staff,
                "alias": alias,
                "gender": gender,
                "birthday": birthday,
                "phone": phone,
                "title": title,
                "created_at": created_at,
                "updated_at": updated_at,
                "deleted_at": deleted_at,
                "avatar_id": avatar_id,
                "avatar": avatar,
                "is_online_enabled": is_online_enabled,
                "is_online": is_online,
            }
        )
        if is_manager is not UNSET:
            field_dict["is_manager"] = is_manager
        if is_present is not UNSET:
            field_dict["is_present"] = is_present
        if current_chat_count is not UNSET:
            field_dict["current_chat_count"] = current_chat_count
        if is_deleted is not UNSET:
            field_dict["is_deleted"] = is_deleted
        if is_bot is not UNSET:
            field_dict["is_bot"] = is_bot
        if team_memberships is not UNSET:
            field_dict["team_memberships"] = team_memberships

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.avatar import Avatar
        from ..models.organization_summary import OrganizationSummary
        from ..models.user_team_membership import UserTeamMembership

        d = as_dict(src_dict)
        id = UUID(d.pop("id"))

        def _parse_email(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        email = _parse_email(d.pop("email"))

        organization_id = UUID(d.pop("organization_id"))

        organization = OrganizationSummary.from_dict(d.pop("organization"))

        first_name = d.pop("first_name")

        last_name = d.pop("last_name")

        full_name = d.pop("full_name")

        is_staff = d.pop("is_staff")

        def _parse_alias(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        alias = _parse_alias(d.pop("alias"))

        def _parse_gender(data: object) -> Gender | None:
            if data is None:
                return data
            if not isinstance(data, str):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            gender_type_0 = Gender(data)

            return gender_type_0

        gender = _parse_gender(d.pop("gender"))

        def _parse_birthday(data: object) -> datetime.date | None:
            if data is None:
                return data
            if not isinstance(data, str):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            birthday_type_0 = datetime.date.fromisoformat(data)

            return birthday_type_0

        birthday = _parse_birthday(d.pop("birthday"))

        def _parse_phone(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        phone = _parse_phone(d.pop("phone"))

        def _parse_title(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        title = _parse_title(d.pop("title"))

        created_at = parse_moment(d.pop("created_at"))

        updated_at = parse_moment(d.pop("updated_at"))

        def _parse_deleted_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            if not isinstance(data, str):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            deleted_at_type_0 = parse_moment(data)

            return deleted_at_type_0

        deleted_at = _parse_deleted_at(d.pop("deleted_at"))

        def _parse_avatar_id(data: object) -> None | UUID:
            if data is None:
                return data
            if not isinstance(data, str):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            avatar_id_type_0 = UUID(data)

            return avatar_id_type_0

        avatar_id = _parse_avatar_id(d.pop("avatar_id"))

        def _parse_avatar(data: object) -> Avatar | None:
            if data is None:
                return data
            if not isinstance(data, dict):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            avatar_type_0 = Avatar.from_dict(data)

            return avatar_type_0

        avatar = _parse_avatar(d.pop("avatar"))

        is_online_enabled = d.pop("is_online_enabled")

        is_online = d.pop("is_online")

        is_manager = d.pop("is_manager", UNSET)

        is_present = d.pop("is_present", UNSET)

        current_chat_count = d.pop("current_chat_count", UNSET)

        is_deleted = d.pop("is_deleted", UNSET)

        is_bot = d.pop("is_bot", UNSET)

        _team_memberships = d.pop("team_memberships", UNSET)
        team_memberships: list[UserTeamMembership] | Unset = UNSET
        if _team_memberships is not UNSET:
            team_memberships = []
            for team_memberships_item_data in as_list(_team_memberships):
                team_memberships_item = UserTeamMembership.from_dict(team_memberships_item_data)

                team_memberships.append(team_memberships_item)

        _model = cls(
            id=id,
            email=email,
            organization_id=organization_id,
            organization=organization,
            first_name=first_name,
            last_name=last_name,
            full_name=full_name,
            is_staff=is_staff,
            alias=alias,
            gender=gender,
            birthday=birthday,
            phone=phone,
            title=title,
            created_at=created_at,
            updated_at=updated_at,
            deleted_at=deleted_at,
            avatar_id=avatar_id,
            avatar=avatar,
            is_online_enabled=is_online_enabled,
            is_online=is_online,
            is_manager=is_manager,
            is_present=is_present,
            current_chat_count=current_chat_count,
            is_deleted=is_deleted,
            is_bot=is_bot,
            team_memberships=team_memberships,
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
