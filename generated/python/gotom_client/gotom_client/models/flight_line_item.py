from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class FlightLineItem(OpenModel):
    """Under which numbers the ad server runs a flight.

        Evidence: documented (goTom campaign API, flights,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml). The summary of the vendor's file
    speaks of several ids, its schema of one object.

        Attributes:
            strategy_id (str | Unset): Strategy, as the ad server names it.
            adserver_id (int | Unset): The line item, in spite of the name, and with a small s.
    """

    _wire_names: ClassVar[Mapping[str, str]] = {
        "strategy_id": "strategyId",
        "adserver_id": "adserverId",
    }

    strategy_id: str | Unset = UNSET
    adserver_id: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
