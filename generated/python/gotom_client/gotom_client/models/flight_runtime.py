from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class FlightRuntime(OpenModel):
    """Start and end of a flight.

        Evidence: documented (goTom campaign API, flights,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml). Neither attribute is marked as
    required.

        Attributes:
            start (DateTimeComponents | Unset): A time in the time zone of the instance.
            end (DateTimeComponents | Unset): A time in the time zone of the instance.
    """

    start: DateTimeComponents | Unset = UNSET
    end: DateTimeComponents | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.date_time_components import DateTimeComponents
