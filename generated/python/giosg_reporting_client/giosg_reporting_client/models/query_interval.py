from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..values import as_dict, format_moment, parse_moment

T = TypeVar("T", bound="QueryInterval")


@_attrs_define
class QueryInterval:
    """The period.

    Evidence: documented (giosg reporting, general, https://docs.giosg.com/api_reference/reporting/http_api/general).

    Attributes:
        start (datetime.datetime): Start, in any time zone.
        end (datetime.datetime): End, in any time zone.
        time_zone (str | Unset): tz database name of the time zone in which buckets begin; UTC if missing.
    """

    start: datetime.datetime
    end: datetime.datetime
    time_zone: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        start = format_moment(self.start)

        end = format_moment(self.end)

        time_zone = self.time_zone

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "start": start,
                "end": end,
            }
        )
        if time_zone is not UNSET:
            field_dict["time_zone"] = time_zone

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)
        start = parse_moment(d.pop("start"))

        end = parse_moment(d.pop("end"))

        time_zone = d.pop("time_zone", UNSET)

        _model = cls(
            start=start,
            end=end,
            time_zone=time_zone,
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
