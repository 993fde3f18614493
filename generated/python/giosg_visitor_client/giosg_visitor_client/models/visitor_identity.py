from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..values import as_dict, format_moment, parse_moment

T = TypeVar("T", bound="VisitorIdentity")


@_attrs_define
class VisitorIdentity:
    """A visitor of one organization, with an access token.

        Evidence: documented (giosg public HTTP API, general and visitors,
    https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/general; giosg public HTTP API,
    https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/general). Older copies of the page also have
    `visitor_global_id`, here and in the request; newer ones do not.

        Attributes:
            visitor_id (str): Identifier of the visitor, 32 hexadecimal digits, different in each organization. Not secret.
            visitor_secret_id (str): Secret that identifies the visitor later. Store it with the visitor and do not disclose
                it.
            organization_id (UUID): Identifier of the organization that the token is for.
            socket_url (str): URL of the socket that reports changes.
            access_token (str): Token for the `Authorization` header, a JWT.
            expires_at (datetime.datetime): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`. Read times
                without `Z` as UTC too.
            expires_in (int): Seconds until the token expires.
            minimal_bar_version (int | Unset): Lowest version of the chat window that the server supports.
    """

    visitor_id: str
    visitor_secret_id: str
    organization_id: UUID
    socket_url: str
    access_token: str
    expires_at: datetime.datetime
    expires_in: int
    minimal_bar_version: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        visitor_id = self.visitor_id

        visitor_secret_id = self.visitor_secret_id

        organization_id = str(self.organization_id)

        socket_url = self.socket_url

        access_token = self.access_token

        expires_at = format_moment(self.expires_at)

        expires_in = self.expires_in

        minimal_bar_version = self.minimal_bar_version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "visitor_id": visitor_id,
                "visitor_secret_id": visitor_secret_id,
                "organization_id": organization_id,
                "socket_url": socket_url,
                "access_token": access_token,
                "expires_at": expires_at,
                "expires_in": expires_in,
            }
        )
        if minimal_bar_version is not UNSET:
            field_dict["minimal_bar_version"] = minimal_bar_version

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)
        visitor_id = d.pop("visitor_id")

        visitor_secret_id = d.pop("visitor_secret_id")

        organization_id = UUID(d.pop("organization_id"))

        socket_url = d.pop("socket_url")

        access_token = d.pop("access_token")

        expires_at = parse_moment(d.pop("expires_at"))

        expires_in = d.pop("expires_in")

        minimal_bar_version = d.pop("minimal_bar_version", UNSET)

        _model = cls(
            visitor_id=visitor_id,
            visitor_secret_id=visitor_secret_id,
            organization_id=organization_id,
            socket_url=socket_url,
            access_token=access_token,
            expires_at=expires_at,
            expires_in=expires_in,
            minimal_bar_version=minimal_bar_version,
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
