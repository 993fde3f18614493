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
    https://docs.giosg.com/api_reference/reporting/http_api/visitor_chat_stats). The meaning of the figures is inferred
    from their names.

        Attributes:
            goal_id (UUID): Identifier of the goal.
            count (int): Number of times it was reached.
            conversion_rate (float | None | str): Percentage that led to it, with two decimals.
    """

    goal_id: UUID
    count: int
    conversion_rate: float | None | str
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
