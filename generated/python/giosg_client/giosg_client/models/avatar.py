from __future__ import annotations

from typing import Any
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class Avatar(OpenModel):
    """A picture of a user.

        Evidence: documented (giosg Live HTTP API, users,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users).

        Attributes:
            id (UUID): Identifier of the picture.
            url (None | str | Unset): URL of the picture.
    """

    id: UUID
    url: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
