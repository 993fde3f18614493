from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class FlightLineItem(OpenModel):
    """The ad server's ids for a flight.

        Evidence: documented (goTom campaign API, flights,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml). The summary in the vendor's file
    mentions several ids, its schema one object.

        Attributes:
            strategy_id (str | Unset): Strategy, as named by the ad server.
            adserver_id (int | Unset): The line item, despite the name; spelled with a lower-case s.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "strategy_id": "strategyId",
        "adserver_id": "adserverId",
    }

    strategy_id: str | Unset = UNSET
    adserver_id: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
