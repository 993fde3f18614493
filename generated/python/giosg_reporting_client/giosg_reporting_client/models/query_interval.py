from __future__ import annotations

import datetime
from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class QueryInterval(OpenModel):
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
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
