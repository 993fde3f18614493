from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel


@_attrs_define(slots=False, eq=False, repr=False)
class UserPresenceCounts(OpenModel):
    """Present users of an organization in a period.

        Evidence: documented (giosg reporting, fixed reports,
    https://docs.giosg.com/api_reference/reporting/http_api/visitor_chat_stats; giosg reporting and live figures,
    https://docs.giosg.com/api_reference/reporting/http_api/general). The page mentions the average of an hour, but the
    figures are by quarter; a mistake.

        Attributes:
            organization_id (UUID): Identifier of the organization.
            start_date (datetime.date): First day.
            end_date (datetime.date): Last day.
            max_user_count (int): Maximum number of users in a quarter of an hour.
            average_user_count (float | None | str): Average number of users in a quarter of an hour, with two decimals.
            quarter_hourly (list[UserPresenceCount]): The quarters of an hour with present users.
    """

    organization_id: UUID
    start_date: datetime.date
    end_date: datetime.date
    max_user_count: int
    average_user_count: float | None | str
    quarter_hourly: list[UserPresenceCount]
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.user_presence_count import UserPresenceCount
