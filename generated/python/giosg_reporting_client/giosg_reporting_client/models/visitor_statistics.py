from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..values import as_dict

if TYPE_CHECKING:
    from ..models.visitor_statistics_by_date import VisitorStatisticsByDate


T = TypeVar("T", bound="VisitorStatistics")


@_attrs_define
class VisitorStatistics:
    """Sessions and visitors of a room in a period.

        Evidence: documented (giosg reporting, fixed reports,
    https://docs.giosg.com/api_reference/reporting/http_api/visitor_chat_stats). The meaning of the figures is inferred
    from their names.

        Attributes:
            room_id (UUID): Identifier of the room.
            start_date (datetime.date): First day.
            end_date (datetime.date): Last day.
            total_session_count (int): Sessions, in total.
            total_visitor_count (int): Visitors, in total.
            total_desktop_visitors_count (int): Visitors on a desktop computer, in total.
            total_mobile_visitors_count (int): Visitors with a phone, in total.
            total_tablet_visitors_count (int): Visitors with a tablet, in total.
            by_date (VisitorStatisticsByDate): The figures by day (`YYYY-MM-DD`).
    """

    room_id: UUID
    start_date: datetime.date
    end_date: datetime.date
    total_session_count: int
    total_visitor_count: int
    total_desktop_visitors_count: int
    total_mobile_visitors_count: int
    total_tablet_visitors_count: int
    by_date: VisitorStatisticsByDate
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        room_id = str(self.room_id)

        start_date = self.start_date.isoformat()

        end_date = self.end_date.isoformat()

        total_session_count = self.total_session_count

        total_visitor_count = self.total_visitor_count

        total_desktop_visitors_count = self.total_desktop_visitors_count

        total_mobile_visitors_count = self.total_mobile_visitors_count

        total_tablet_visitors_count = self.total_tablet_visitors_count

        by_date = self.by_date.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "room_id": room_id,
                "start_date": start_date,
                "end_date": end_date,
                "total_session_count": total_session_count,
                "total_visitor_count": total_visitor_count,
                "total_desktop_visitors_count": total_desktop_visitors_count,
                "total_mobile_visitors_count": total_mobile_visitors_count,
                "total_tablet_visitors_count": total_tablet_visitors_count,
                "by_date": by_date,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.visitor_statistics_by_date import VisitorStatisticsByDate

        d = as_dict(src_dict)
        room_id = UUID(d.pop("room_id"))

        start_date = datetime.date.fromisoformat(d.pop("start_date"))

        end_date = datetime.date.fromisoformat(d.pop("end_date"))

        total_session_count = d.pop("total_session_count")

        total_visitor_count = d.pop("total_visitor_count")

        total_desktop_visitors_count = d.pop("total_desktop_visitors_count")

        total_mobile_visitors_count = d.pop("total_mobile_visitors_count")

        total_tablet_visitors_count = d.pop("total_tablet_visitors_count")

        by_date = VisitorStatisticsByDate.from_dict(d.pop("by_date"))

        _model = cls(
            room_id=room_id,
            start_date=start_date,
            end_date=end_date,
            total_session_count=total_session_count,
            total_visitor_count=total_visitor_count,
            total_desktop_visitors_count=total_desktop_visitors_count,
            total_mobile_visitors_count=total_mobile_visitors_count,
            total_tablet_visitors_count=total_tablet_visitors_count,
            by_date=by_date,
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
