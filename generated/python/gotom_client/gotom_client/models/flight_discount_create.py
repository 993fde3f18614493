from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel


@_attrs_define(slots=False, eq=False, repr=False)
class FlightDiscountCreate(OpenModel):
    """A new discount of a flight, as a percentage or an amount. Both attributes are required, and one of them must be
    null.

        Evidence: documented (goTom campaign API, discounts,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).

        Attributes:
            flight_external_id (str): External id of a flight of the campaign.
            external_id (str): The client's own identifier, unique among flight discounts.
            amount_percent (float | None): The discount in percent, or null if it is an amount.
            amount_sum (float | None): The discount as an amount, or null if it is a percentage.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "flight_external_id": "flightExternalId",
        "external_id": "externalId",
        "amount_percent": "amountPercent",
        "amount_sum": "amountSum",
    }

    flight_external_id: str
    external_id: str
    amount_percent: float | None
    amount_sum: float | None
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
