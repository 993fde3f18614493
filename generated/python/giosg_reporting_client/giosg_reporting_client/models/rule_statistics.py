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
    """Actions of rules in a room in a period, and their results. It may have more attributes.

        Evidence: documented (giosg reporting, fixed reports,
    https://docs.giosg.com/api_reference/reporting/http_api/visitor_chat_stats). The meaning of the figures is inferred
    from their names.

        Attributes:
            room_id (UUID): Identifier of the room.
            start_date (datetime.date): First day.
            end_date (datetime.date): Last day.
            total_impression_count (int): Number of actions of rules.
            session_with_impression_count (int): Sessions with an action of a rule.
            visitor_with_impression_count (int): Visitors with an action of a rule.
            total_goal_count (int): Reached goals.
            total_purchase_count (int): Purchases.
            conversion_rate (float | None | str): Percentage that led to a goal, with two decimals.
            goals (list[GoalStatistics] | Unset): The figures by goal.
            currencies (list[str] | Unset): Currencies of the purchases.
            purchases_by_currency (list[PurchaseStatistics] | Unset): The figures of purchases by currency.
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
