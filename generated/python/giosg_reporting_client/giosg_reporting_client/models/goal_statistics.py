from __future__ import annotations

from typing import Any
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel


@_attrs_define(slots=False, eq=False, repr=False)
class GoalStatistics(OpenModel):
    """How often a goal was reached.

        Evidence: documented (giosg reporting, fixed reports,
    https://docs.giosg.com/api_reference/reporting/http_api/visitor_chat_stats). What the figures mean is read from
    their names.

        Attributes:
            goal_id (UUID): Identifier of the goal.
            count (int): Times that it was reached.
            conversion_rate (float | None | str): Share of those that led to it, in percent with two decimals.
    """

    goal_id: UUID
    count: int
    conversion_rate: float | None | str
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
