from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..values import as_dict, as_list

if TYPE_CHECKING:
    from ..models.goal_statistics import GoalStatistics
    from ..models.purchase_statistics import PurchaseStatistics


T = TypeVar("T", bound="RuleStatistics")


@_attrs_define
class RuleStatistics:
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        room_id = str(self.room_id)

        start_date = self.start_date.isoformat()

        end_date = self.end_date.isoformat()

        total_impression_count = self.total_impression_count

        session_with_impression_count = self.session_with_impression_count

        visitor_with_impression_count = self.visitor_with_impression_count

        total_goal_count = self.total_goal_count

        total_purchase_count = self.total_purchase_count

        conversion_rate: float | None | str
        conversion_rate = self.conversion_rate

        goals: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.goals, Unset):
            goals = []
            for goals_item_data in self.goals:
                goals_item = goals_item_data.to_dict()
                goals.append(goals_item)

        currencies: list[str] | Unset = UNSET
        if not isinstance(self.currencies, Unset):
            currencies = self.currencies

        purchases_by_currency: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.purchases_by_currency, Unset):
            purchases_by_currency = []
            for purchases_by_currency_item_data in self.purchases_by_currency:
                purchases_by_currency_item = purchases_by_currency_item_data.to_dict()
                purchases_by_currency.append(purchases_by_currency_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "room_id": room_id,
                "start_date": start_date,
                "end_date": end_date,
                "total_impression_count": total_impression_count,
                "session_with_impression_count": session_with_impression_count,
                "visitor_with_impression_count": visitor_with_impression_count,
                "total_goal_count": total_goal_count,
                "total_purchase_count": total_purchase_count,
                "conversion_rate": conversion_rate,
            }
        )
        if goals is not UNSET:
            field_dict["goals"] = goals
        if currencies is not UNSET:
            field_dict["currencies"] = currencies
        if purchases_by_currency is not UNSET:
            field_dict["purchases_by_currency"] = purchases_by_currency

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.goal_statistics import GoalStatistics
        from ..models.purchase_statistics import PurchaseStatistics

        d = as_dict(src_dict)
        room_id = UUID(d.pop("room_id"))

        start_date = datetime.date.fromisoformat(d.pop("start_date"))

        end_date = datetime.date.fromisoformat(d.pop("end_date"))

        total_impression_count = d.pop("total_impression_count")

        session_with_impression_count = d.pop("session_with_impression_count")

        visitor_with_impression_count = d.pop("visitor_with_impression_count")

        total_goal_count = d.pop("total_goal_count")

        total_purchase_count = d.pop("total_purchase_count")

        def _parse_conversion_rate(data: object) -> float | None | str:
            if data is None:
                return data
            return cast(float | None | str, data)

        conversion_rate = _parse_conversion_rate(d.pop("conversion_rate"))

        _goals = d.pop("goals", UNSET)
        goals: list[GoalStatistics] | Unset = UNSET
        if _goals is not UNSET:
            goals = []
            for goals_item_data in as_list(_goals):
                goals_item = GoalStatistics.from_dict(goals_item_data)

                goals.append(goals_item)

        currencies = cast(list[str], d.pop("currencies", UNSET))

        _purchases_by_currency = d.pop("purchases_by_currency", UNSET)
        purchases_by_currency: list[PurchaseStatistics] | Unset = UNSET
        if _purchases_by_currency is not UNSET:
            purchases_by_currency = []
            for purchases_by_currency_item_data in as_list(_purchases_by_currency):
                purchases_by_currency_item = PurchaseStatistics.from_dict(purchases_by_currency_item_data)

                purchases_by_currency.append(purchases_by_currency_item)

        _model = cls(
            room_id=room_id,
            start_date=start_date,
            end_date=end_date,
            total_impression_count=total_impression_count,
            session_with_impression_count=session_with_impression_count,
            visitor_with_impression_count=visitor_with_impression_count,
            total_goal_count=total_goal_count,
            total_purchase_count=total_purchase_count,
            conversion_rate=conversion_rate,
            goals=goals,
            currencies=currencies,
            purchases_by_currency=purchases_by_currency,
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
