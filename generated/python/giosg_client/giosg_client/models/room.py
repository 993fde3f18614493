from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..values import as_dict, as_list, format_moment, parse_moment

if TYPE_CHECKING:
    from ..models.allowed_domain import AllowedDomain
    from ..models.organization_summary import OrganizationSummary
    from ..models.user_summary import UserSummary


T = TypeVar("T", bound="Room")


@_attrs_define
class Room:
    """A place where visitors and users meet. A domain room belongs to a website, a custom room does not.

        Evidence: documented (giosg Live HTTP API, rooms,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/rooms).

        Attributes:
            id (UUID): Identifier of the room.
            organization_id (UUID): Identifier of the organization that owns the room.
            organization (OrganizationSummary): An organization, nested in another resource. It may have more attributes.
            name (str): Name of the room.
            display_name (str): Name of the room or, for a room shared by another organization, of the share.
            is_shared (bool): Whether another organization owns the room.
            language_code (str): Language of the room, an RFC 3066 code from the list of languages.
            is_online (bool): Whether chats can start: the room is open, and a router offers its chats to a user who is
                online.
            domain (None | str | Unset): Host name of the room's website; null for a custom room.
            created_at (datetime.datetime | Unset): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`.
                Read times without `Z` as UTC too.
            updated_at (datetime.datetime | Unset): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`.
                Read times without `Z` as UTC too.
            updated_by_user_id (None | Unset | UUID): Identifier of the user who changed the room last, null if unknown;
                only for the caller's own rooms.
            updated_by_user (None | Unset | UserSummary): The user who changed the room last, null if unknown; only for the
                caller's own rooms.
            is_humans_online (bool | Unset): Whether the room is online and its router offers chats to at least one user who
                is not a bot.
            is_open (bool | Unset): Whether the room is open now.
            is_deleted (bool | Unset): Whether the room has been deleted and is kept for statistics only.
            token (str | Unset): Older public identifier of the room, signed by giosg.
            allowed_domains (list[AllowedDomain] | Unset): Domain rooms whose websites may use this room.
            is_service_hours_enabled (bool | None | Unset): Whether the room has opening hours.
    """

    id: UUID
    organization_id: UUID
    organization: OrganizationSummary
    name: str
    display_name: str
    is_shared: bool
    language_code: str
    is_online: bool
    domain: None | str | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    updated_at: datetime.datetime | Unset = UNSET
    updated_by_user_id: None | Unset | UUID = UNSET
    updated_by_user: None | Unset | UserSummary = UNSET
    is_humans_online: bool | Unset = UNSET
    is_open: bool | Unset = UNSET
    is_deleted: bool | Unset = UNSET
    token: str | Unset = UNSET
    allowed_domains: list[AllowedDomain] | Unset = UNSET
    is_service_hours_enabled: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.user_summary import UserSummary

        id = str(self.id)

        organization_id = str(self.organization_id)

        organization = self.organization.to_dict()

        name = self.name

        display_name = self.display_name

        is_shared = self.is_shared

        language_code = self.language_code

        is_online = self.is_online

        domain: None | str | Unset
        if isinstance(self.domain, Unset):
            domain = UNSET
        else:
            domain = self.domain

        created_at: str | Unset = UNSET
        if not isinstance(self.created_at, Unset):
            created_at = format_moment(self.created_at)

        updated_at: str | Unset = UNSET
        if not isinstance(self.updated_at, Unset):
            updated_at = format_moment(self.updated_at)

        updated_by_user_id: None | str | Unset
        if isinstance(self.updated_by_user_id, Unset):
            updated_by_user_id = UNSET
        elif isinstance(self.updated_by_user_id, UUID):
            updated_by_user_id = str(self.updated_by_user_id)
        else:
            updated_by_user_id = self.updated_by_user_id

        updated_by_user: dict[str, Any] | None | Unset
        if isinstance(self.updated_by_user, Unset):
            updated_by_user = UNSET
        elif isinstance(self.updated_by_user, UserSummary):
            updated_by_user = self.updated_by_user.to_dict()
        else:
            updated_by_user = self.updated_by_user

        is_humans_online = self.is_humans_online

        is_open = self.is_open

        is_deleted = self.is_deleted

        token = self.token

        allowed_domains: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.allowed_domains, Unset):
            allowed_domains = []
            for allowed_domains_item_data in self.allowed_domains:
                allowed_domains_item = allowed_domains_item_data.to_dict()
                allowed_domains.append(allowed_domains_item)

        is_service_hours_enabled: bool | None | Unset
        if isinstance(self.is_service_hours_enabled, Unset):
            is_service_hours_enabled = UNSET
        else:
            is_service_hours_enabled = self.is_service_hours_enabled

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "organization_id": organization_id,
                "organization": organization,
                "name": name,
                "display_name": display_name,
                "is_shared": is_shared,
                "language_code": language_code,
                "is_online": is_online,
            }
        )
        if domain is not UNSET:
            field_dict["domain"] = domain
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if updated_by_user_id is not UNSET:
            field_dict["updated_by_user_id"] = updated_by_user_id
        if updated_by_user is not UNSET:
            field_dict["updated_by_user"] = updated_by_user
        if is_humans_online is not UNSET:
            field_dict["is_humans_online"] = is_humans_online
        if is_open is not UNSET:
            field_dict["is_open"] = is_open
        if is_deleted is not UNSET:
            field_dict["is_deleted"] = is_deleted
        if token is not UNSET:
            field_dict["token"] = token
        if allowed_domains is not UNSET:
            field_dict["allowed_domains"] = allowed_domains
        if is_service_hours_enabled is not UNSET:
            field_dict["is_service_hours_enabled"] = is_service_hours_enabled

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.allowed_domain import AllowedDomain
        from ..models.organization_summary import OrganizationSummary
        from ..models.user_summary import UserSummary

        d = as_dict(src_dict)
        id = UUID(d.pop("id"))

        organization_id = UUID(d.pop("organization_id"))

        organization = OrganizationSummary.from_dict(d.pop("organization"))

        name = d.pop("name")

        display_name = d.pop("display_name")

        is_shared = d.pop("is_shared")

        language_code = d.pop("language_code")

        is_online = d.pop("is_online")

        def _parse_domain(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        domain = _parse_domain(d.pop("domain", UNSET))

        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | Unset
        if isinstance(_created_at, Unset):
            created_at = UNSET
        else:
            created_at = parse_moment(_created_at)

        _updated_at = d.pop("updated_at", UNSET)
        updated_at: datetime.datetime | Unset
        if isinstance(_updated_at, Unset):
            updated_at = UNSET
        else:
            updated_at = parse_moment(_updated_at)

        def _parse_updated_by_user_id(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, str):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            updated_by_user_id_type_0 = UUID(data)

            return updated_by_user_id_type_0

        updated_by_user_id = _parse_updated_by_user_id(d.pop("updated_by_user_id", UNSET))

        def _parse_updated_by_user(data: object) -> None | Unset | UserSummary:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, dict):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            updated_by_user_type_0 = UserSummary.from_dict(data)

            return updated_by_user_type_0

        updated_by_user = _parse_updated_by_user(d.pop("updated_by_user", UNSET))

        is_humans_online = d.pop("is_humans_online", UNSET)

        is_open = d.pop("is_open", UNSET)

        is_deleted = d.pop("is_deleted", UNSET)

        token = d.pop("token", UNSET)

        _allowed_domains = d.pop("allowed_domains", UNSET)
        allowed_domains: list[AllowedDomain] | Unset = UNSET
        if _allowed_domains is not UNSET:
            allowed_domains = []
            for allowed_domains_item_data in as_list(_allowed_domains):
                allowed_domains_item = AllowedDomain.from_dict(allowed_domains_item_data)

                allowed_domains.append(allowed_domains_item)

        def _parse_is_service_hours_enabled(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_service_hours_enabled = _parse_is_service_hours_enabled(d.pop("is_service_hours_enabled", UNSET))

        _model = cls(
            id=id,
            organization_id=organization_id,
            organization=organization,
            name=name,
            display_name=display_name,
            is_shared=is_shared,
            language_code=language_code,
            is_online=is_online,
            domain=domain,
            created_at=created_at,
            updated_at=updated_at,
            updated_by_user_id=updated_by_user_id,
            updated_by_user=updated_by_user,
            is_humans_online=is_humans_online,
            is_open=is_open,
            is_deleted=is_deleted,
            token=token,
            allowed_domains=allowed_domains,
            is_service_hours_enabled=is_service_hours_enabled,
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
