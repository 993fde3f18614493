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
    from ..models.user_client_properties_type_0 import UserClientPropertiesType0


T = TypeVar("T", bound="UserClient")


@_attrs_define
class UserClient:
    """A running app, such as a browser tab, a phone or a bot, that keeps its user present.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot). A published client
    declares the attributes; their meanings are inferred from their names, and that they may be null is inferred.

        Attributes:
            id (str): Identifier of the client. Set by the server, or by the caller of the deprecated PUT.
            presence_expires_in (int | None | Unset): Seconds from the last request until the client expires.
            presence_expires_at (datetime.datetime | None | Unset): When the client expires.
            is_present (bool | None | Unset): Whether the client keeps its user present.
            is_about_to_expire (bool | None | Unset): Whether the client expires soon; the threshold is unknown.
            gcm_token (None | str | Unset): Token for push notifications to a phone.
            properties (None | Unset | UserClientPropertiesType0): Arbitrary data of the client.
            subscribed_channels (list[str] | None | Unset): Real-time channels that the client listens to.
            created_at (datetime.datetime | Unset): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`.
                Read times without `Z` as UTC too.
            updated_at (datetime.datetime | Unset): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`.
                Read times without `Z` as UTC too.
            rooms (list[UUID] | Unset): Identifiers of the rooms that the user is present in through this client.
            expires_in (int | Unset): Older name of `presence_expires_in`.
            expires_at (datetime.datetime | Unset): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`.
                Read times without `Z` as UTC too.
    """

    id: str
    presence_expires_in: int | None | Unset = UNSET
    presence_expires_at: datetime.datetime | None | Unset = UNSET
    is_present: bool | None | Unset = UNSET
    is_about_to_expire: bool | None | Unset = UNSET
    gcm_token: None | str | Unset = UNSET
    properties: None | Unset | UserClientPropertiesType0 = UNSET
    subscribed_channels: list[str] | None | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    updated_at: datetime.datetime | Unset = UNSET
    rooms: list[UUID] | Unset = UNSET
    expires_in: int | Unset = UNSET
    expires_at: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.user_client_properties_type_0 import UserClientPropertiesType0

        id = self.id

        presence_expires_in: int | None | Unset
        if isinstance(self.presence_expires_in, Unset):
            presence_expires_in = UNSET
        else:
            presence_expires_in = self.presence_expires_in

        presence_expires_at: None | str | Unset
        if isinstance(self.presence_expires_at, Unset):
            presence_expires_at = UNSET
        elif isinstance(self.presence_expires_at, datetime.datetime):
            presence_expires_at = format_moment(self.presence_expires_at)
        else:
            presence_expires_at = self.presence_expires_at

        is_present: bool | None | Unset
        if isinstance(self.is_present, Unset):
            is_present = UNSET
        else:
            is_present = self.is_present

        is_about_to_expire: bool | None | Unset
        if isinstance(self.is_about_to_expire, Unset):
            is_about_to_expire = UNSET
        else:
            is_about_to_expire = self.is_about_to_expire

        gcm_token: None | str | Unset
        if isinstance(self.gcm_token, Unset):
            gcm_token = UNSET
        else:
            gcm_token = self.gcm_token

        properties: dict[str, Any] | None | Unset
        if isinstance(self.properties, Unset):
            properties = UNSET
        elif isinstance(self.properties, UserClientPropertiesType0):
            properties = self.properties.to_dict()
        else:
            properties = self.properties

        subscribed_channels: list[str] | None | Unset
        if isinstance(self.subscribed_channels, Unset):
            subscribed_channels = UNSET
        elif isinstance(self.subscribed_channels, list):
            subscribed_channels = self.subscribed_channels

        else:
            subscribed_channels = self.subscribed_channels

        created_at: str | Unset = UNSET
        if not isinstance(self.created_at, Unset):
            created_at = format_moment(self.created_at)

        updated_at: str | Unset = UNSET
        if not isinstance(self.updated_at, Unset):
            updated_at = format_moment(self.updated_at)

        rooms: list[str] | Unset = UNSET
        if not isinstance(self.rooms, Unset):
            rooms = []
            for rooms_item_data in self.rooms:
                rooms_item = str(rooms_item_data)
                rooms.append(rooms_item)

        expires_in = self.expires_in

        expires_at: str | Unset = UNSET
        if not isinstance(self.expires_at, Unset):
            expires_at = format_moment(self.expires_at)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if presence_expires_in is not UNSET:
            field_dict["presence_expires_in"] = presence_expires_in
        if presence_expires_at is not UNSET:
            field_dict["presence_expires_at"] = presence_expires_at
        if is_present is not UNSET:
            field_dict["is_present"] = is_present
        if is_about_to_expire is not UNSET:
            field_dict["is_about_to_expire"] = is_about_to_expire
        if gcm_token is not UNSET:
            field_dict["gcm_token"] = gcm_token
        if properties is not UNSET:
            field_dict["properties"] = properties
        if subscribed_channels is not UNSET:
            field_dict["subscribed_channels"] = subscribed_channels
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if rooms is not UNSET:
            field_dict["rooms"] = rooms
        if expires_in is not UNSET:
            field_dict["expires_in"] = expires_in
        if expires_at is not UNSET:
            field_dict["expires_at"] = expires_at

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.user_client_properties_type_0 import UserClientPropertiesType0

        d = as_dict(src_dict)
        id = d.pop("id")

        def _parse_presence_expires_in(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        presence_expires_in = _parse_presence_expires_in(d.pop("presence_expires_in", UNSET))

        def _parse_presence_expires_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, str):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            presence_expires_at_type_0 = parse_moment(data)

            return presence_expires_at_type_0

        presence_expires_at = _parse_presence_expires_at(d.pop("presence_expires_at", UNSET))

        def _parse_is_present(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_present = _parse_is_present(d.pop("is_present", UNSET))

        def _parse_is_about_to_expire(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_about_to_expire = _parse_is_about_to_expire(d.pop("is_about_to_expire", UNSET))

        def _parse_gcm_token(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        gcm_token = _parse_gcm_token(d.pop("gcm_token", UNSET))

        def _parse_properties(data: object) -> None | Unset | UserClientPropertiesType0:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, dict):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            properties_type_0 = UserClientPropertiesType0.from_dict(data)

            return properties_type_0

        properties = _parse_properties(d.pop("properties", UNSET))

        def _parse_subscribed_channels(data: object) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, list):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            subscribed_channels_type_0 = cast(list[str], data)

            return subscribed_channels_type_0

        subscribed_channels = _parse_subscribed_channels(d.pop("subscribed_channels", UNSET))

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

        _rooms = d.pop("rooms", UNSET)
        rooms: list[UUID] | Unset = UNSET
        if _rooms is not UNSET:
            rooms = []
            for rooms_item_data in as_list(_rooms):
                rooms_item = UUID(rooms_item_data)

                rooms.append(rooms_item)

        expires_in = d.pop("expires_in", UNSET)

        _expires_at = d.pop("expires_at", UNSET)
        expires_at: datetime.datetime | Unset
        if isinstance(_expires_at, Unset):
            expires_at = UNSET
        else:
            expires_at = parse_moment(_expires_at)

        _model = cls(
            id=id,
            presence_expires_in=presence_expires_in,
            presence_expires_at=presence_expires_at,
            is_present=is_present,
            is_about_to_expire=is_about_to_expire,
            gcm_token=gcm_token,
            properties=properties,
            subscribed_channels=subscribed_channels,
            created_at=created_at,
            updated_at=updated_at,
            rooms=rooms,
            expires_in=expires_in,
            expires_at=expires_at,
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
