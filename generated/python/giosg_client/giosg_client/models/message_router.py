from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..values import as_dict, format_moment, parse_moment

T = TypeVar("T", bound="MessageRouter")


@_attrs_define
class MessageRouter:
    """URL and token of the socket that reports changes.

    Evidence: archived (giosg real-time API, https://docs.giosg.com/api_reference/giosg_live/giosg_real_time_api).

    Attributes:
        url (str | Unset): URL of the socket.
        permission_token (str | Unset): Token for the socket, a JWT.
        expires_at (datetime.datetime | Unset): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`.
            Read times without `Z` as UTC too.
        expires_in (int | Unset): Seconds until the token expires.
    """

    url: str | Unset = UNSET
    permission_token: str | Unset = UNSET
    expires_at: datetime.datetime | Unset = UNSET
    expires_in: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        url = self.url

        permission_token = self.permission_token

        expires_at: str | Unset = UNSET
        if not isinstance(self.expires_at, Unset):
            expires_at = format_moment(self.expires_at)

        expires_in = self.expires_in

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if url is not UNSET:
            field_dict["url"] = url
        if permission_token is not UNSET:
            field_dict["permission_token"] = permission_token
        if expires_at is not UNSET:
            field_dict["expires_at"] = expires_at
        if expires_in is not UNSET:
            field_dict["expires_in"] = expires_in

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)
        url = d.pop("url", UNSET)

        permission_token = d.pop("permission_token", UNSET)

        _expires_at = d.pop("expires_at", UNSET)
        expires_at: datetime.datetime | Unset
        if isinstance(_expires_at, Unset):
            expires_at = UNSET
        else:
            expires_at = parse_moment(_expires_at)

        expires_in = d.pop("expires_in", UNSET)

        _model = cls(
            url=url,
            permission_token=permission_token,
            expires_at=expires_at,
            expires_in=expires_in,
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
