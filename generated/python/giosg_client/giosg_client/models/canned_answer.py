from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel


@_attrs_define(slots=False, eq=False, repr=False)
class CannedAnswer(OpenModel):
    """A prepared message, with how often it has been used.

        Evidence: documented (giosg Live HTTP API, canned answers,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/cannedanswers). The prose mentions a count for each
    user as well; the table has no attribute for it.

        Attributes:
            id (UUID): Identifier of the canned answer.
            organization_id (UUID): Identifier of the organization that the canned answer belongs to.
            message (str): The text.
            organization_count (int): How often it has been used in the organization.
            room_count (int): How often it has been used in the room that the path names.
            created_at (datetime.datetime): Moment in ISO 8601, in UTC. Usually with three decimals of a second and a final
                `Z`; read one without `Z` as UTC too.
            updated_at (datetime.datetime): Moment in ISO 8601, in UTC. Usually with three decimals of a second and a final
                `Z`; read one without `Z` as UTC too.
    """

    id: UUID
    organization_id: UUID
    message: str
    organization_count: int
    room_count: int
    created_at: datetime.datetime
    updated_at: datetime.datetime
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
