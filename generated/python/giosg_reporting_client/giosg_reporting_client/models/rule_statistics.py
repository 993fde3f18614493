from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class RuleStatistics(OpenModel):
    """What rules did in a room over some days, and what came of it. It holds more than is listed here.

        Evidence: documented (giosg reporting, fixed reports,
    https://docs.giosg.com/api_reference/reporting/http_api/visitor_chat_stats). What the figures mean is read from
    their names.

        Attributes:
            room_id (UUID): Identifier of the room.
            start_date (datetime.date): First day.
            end_date (datetime.date): Last day.
            total_impression_count (int): Times that a rule did something.
            session_with_impression_count (int): Sessions in which a rule did something.
            visitor_with_impression_count (int): Visitors for whom a rule did something.
            total_goal_count (int): Goals that were reached.
            total_purchase_count (int): Purchases.
            conversion_rate (float | None | str): Share of those that led to a goal, in percent with two decimals.
            goals (list[GoalStatistics] | Unset): The figures of each goal.
            currencies (list[str] | Unset): Currencies of the purchases.
            purchases_by_currency (list[PurchaseStatistics] | Unset): The figures of the purchases in each currency.
    """

    room_id: UUID
    start_date: datetime.date
    end_date: datetime.date
    total_impression_count: int
    session_with_impression_count: int
    visitor_with_impression_count: int
    total_goal_count: int
    total_purchase_count: int
    conversion_rate: float | None | str
    goals: list[GoalStatistics] | Unset = UNSET
    currencies: list[str] | Unset = UNSET
    purchases_by_currency: list[PurchaseStatistics] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.goal_statistics import GoalStatistics
from ..models.purchase_statistics import PurchaseStatistics
