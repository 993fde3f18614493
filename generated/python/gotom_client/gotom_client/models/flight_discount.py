from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class FlightDiscount(OpenModel):
    """The discount of one flight.

        Evidence: documented (goTom campaign API, discounts,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; Contradictions within goTom's
    files). From the response schemas; the schema of this name in the vendor's file is unused. The 0 with a percentage
    is from its example; that the percentage of an amount is also 0 is inferred.

        Attributes:
            flight_external_id (None | str | Unset): External id of the flight; null if there is none.
            external_id (None | str | Unset): The client's own identifier, or null for a discount made in the web
                application.
            entity_id (float | None | Unset): goTom's number of the flight discount; null if there is an external id.
            amount_percent (float | Unset): The discount in percent; 0 if it is an amount.
            amount_sum (float | Unset): The discount as an amount; 0 if it is a percentage.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "flight_external_id": "flightExternalId",
        "external_id": "externalId",
        "entity_id": "entityId",
        "amount_percent": "amountPercent",
        "amount_sum": "amountSum",
    }

    flight_external_id: None | str | Unset = UNSET
    external_id: None | str | Unset = UNSET
    entity_id: float | None | Unset = UNSET
    amount_percent: float | Unset = UNSET
    amount_sum: float | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
