from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..values import as_dict

T = TypeVar("T", bound="UserPresenceCount")


@_attrs_define
class UserPresenceCount:
    """Present users of an organization in a quarter of an hour.

        Evidence: documented (giosg reporting, fixed reports,
    https://docs.giosg.com/api_reference/reporting/http_api/visitor_chat_stats).

        Attributes:
            date (datetime.date): The day.
            user_count (int): Number of present users.
            minute_of_day (int): Start of the quarter, in minutes from the beginning of the day.
    """

    date: datetime.date
    user_count: int
    minute_of_day: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        date = self.date.isoformat()

        user_count = self.user_count

        minute_of_day = self.minute_of_day

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "date": date,
                "user_count": user_count,
                "minute_of_day": minute_of_day,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)
        date = datetime.date.fromisoformat(d.pop("date"))

        user_count = d.pop("user_count")

        minute_of_day = d.pop("minute_of_day")

        _model = cls(
            date=date,
            user_count=user_count,
            minute_of_day=minute_of_day,
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
