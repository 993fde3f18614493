from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..values import as_dict, as_list

if TYPE_CHECKING:
    from ..models.user_presence_count import UserPresenceCount


T = TypeVar("T", bound="UserPresenceCounts")


@_attrs_define
class UserPresenceCounts:
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        organization_id = str(self.organization_id)

        start_date = self.start_date.isoformat()

        end_date = self.end_date.isoformat()

        max_user_count = self.max_user_count

        average_user_count: float | None | str
        average_user_count = self.average_user_count

        quarter_hourly = []
        for quarter_hourly_item_data in self.quarter_hourly:
            quarter_hourly_item = quarter_hourly_item_data.to_dict()
            quarter_hourly.append(quarter_hourly_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "organization_id": organization_id,
                "start_date": start_date,
                "end_date": end_date,
                "max_user_count": max_user_count,
                "average_user_count": average_user_count,
                "quarter_hourly": quarter_hourly,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.user_presence_count import UserPresenceCount

        d = as_dict(src_dict)
        organization_id = UUID(d.pop("organization_id"))

        start_date = datetime.date.fromisoformat(d.pop("start_date"))

        end_date = datetime.date.fromisoformat(d.pop("end_date"))

        max_user_count = d.pop("max_user_count")

        def _parse_average_user_count(data: object) -> float | None | str:
            if data is None:
                return data
            return cast(float | None | str, data)

        average_user_count = _parse_average_user_count(d.pop("average_user_count"))

        quarter_hourly = []
        _quarter_hourly = d.pop("quarter_hourly")
        for quarter_hourly_item_data in as_list(_quarter_hourly):
            quarter_hourly_item = UserPresenceCount.from_dict(quarter_hourly_item_data)

            quarter_hourly.append(quarter_hourly_item)

        _model = cls(
            organization_id=organization_id,
            start_date=start_date,
            end_date=end_date,
            max_user_count=max_user_count,
            average_user_count=average_user_count,
            quarter_hourly=quarter_hourly,
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
