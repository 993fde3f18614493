from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..values import as_dict

T = TypeVar("T", bound="VisitorStatisticsOfDay")


@_attrs_define
class VisitorStatisticsOfDay:
    """Sessions and visitors of a room on one day.

        Evidence: documented (giosg reporting, fixed reports,
    https://docs.giosg.com/api_reference/reporting/http_api/visitor_chat_stats). The meaning of the figures is inferred
    from their names.

        Attributes:
            session_count (int): Sessions, on this day.
            visitor_count (int): Visitors, on this day.
            desktop_visitors_count (int): Visitors on a desktop computer, on this day.
            mobile_visitors_count (int): Visitors with a phone, on this day.
            tablet_visitors_count (int): Visitors with a tablet, on this day.
    """

    session_count: int
    visitor_count: int
    desktop_visitors_count: int
    mobile_visitors_count: int
    tablet_visitors_count: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        session_count = self.session_count

        visitor_count = self.visitor_count

        desktop_visitors_count = self.desktop_visitors_count

        mobile_visitors_count = self.mobile_visitors_count

        tablet_visitors_count = self.tablet_visitors_count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "session_count": session_count,
                "visitor_count": visitor_count,
                "desktop_visitors_count": desktop_visitors_count,
                "mobile_visitors_count": mobile_visitors_count,
                "tablet_visitors_count": tablet_visitors_count,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)
        session_count = d.pop("session_count")

        visitor_count = d.pop("visitor_count")

        desktop_visitors_count = d.pop("desktop_visitors_count")

        mobile_visitors_count = d.pop("mobile_visitors_count")

        tablet_visitors_count = d.pop("tablet_visitors_count")

        _model = cls(
            session_count=session_count,
            visitor_count=visitor_count,
            desktop_visitors_count=desktop_visitors_count,
            mobile_visitors_count=mobile_visitors_count,
            tablet_visitors_count=tablet_visitors_count,
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
