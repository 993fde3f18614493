from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel


@_attrs_define(slots=False, eq=False, repr=False)
class CannedAnswer(OpenModel):
    """A prepared message, with usage counts.

        Evidence: documented (giosg Live HTTP API, canned answers,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/cannedanswers). The prose also mentions a count per
    user; the table has no attribute for it.

        Attributes:
            id (UUID): Identifier of the canned answer.
            organization_id (UUID): Identifier of the organization that the canned answer belongs to.
            message (str): The text.
            organization_count (int): Number of uses in the organization.
            room_count (int): Number of uses in the room of the path.
            created_at (datetime.datetime): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`. Read times
                without `Z` as UTC too.
            updated_at (datetime.datetime): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`. Read times
                without `Z` as UTC too.
    """

    id: UUID
    organization_id: UUID
    message: str
    organization_count: int
    room_count: int
    created_at: datetime.datetime
    updated_at: datetime.datetime
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
