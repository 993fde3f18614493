from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..values import as_dict

T = TypeVar("T", bound="GoalStatistics")


@_attrs_define
class GoalStatistics:
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        goal_id = str(self.goal_id)

        count = self.count

        conversion_rate: float | None | str
        conversion_rate = self.conversion_rate

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "goal_id": goal_id,
                "count": count,
                "conversion_rate": conversion_rate,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)
        goal_id = UUID(d.pop("goal_id"))

        count = d.pop("count")

        def _parse_conversion_rate(data: object) -> float | None | str:
            if data is None:
                return data
            return cast(float | None | str, data)

        conversion_rate = _parse_conversion_rate(d.pop("conversion_rate"))

        _model = cls(
            goal_id=goal_id,
            count=count,
            conversion_rate=conversion_rate,
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
