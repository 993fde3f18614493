from __future__ import annotations

from typing import Any
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel


@_attrs_define(slots=False, eq=False, repr=False)
class UserClientWrite(OpenModel):
    """The rooms and the time for which a client keeps its user present. Unknown attributes are ignored.

        Evidence: archived (giosg Live HTTP API, users,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users). The current page could not be read this far;
    names have changed since 2015.

        Attributes:
            rooms (list[UUID]): Identifiers of the rooms in which the user is present, replacing previous ones; may be
                empty. The user must have access to each.
            expires_in (int): Seconds until the client expires; 60 is recommended for browsers.
    """

    rooms: list[UUID]
    expires_in: int
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
