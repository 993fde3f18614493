from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class CampaignDiscount(OpenModel):
    """A discount of a campaign, with its flight discounts.

        Evidence: documented (goTom campaign API, discounts,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).

        Attributes:
            name (str | Unset): Name, as shown on finance documents.
            external_id (None | str | Unset): The client's own identifier, or null for a discount made in the web
                application.
            entity_id (float | None | Unset): goTom's number of the discount; null if there is an external id.
            flight_discounts (list[FlightDiscount] | Unset): The discounts of individual flights.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "external_id": "externalId",
        "entity_id": "entityId",
        "flight_discounts": "flightDiscounts",
    }

    name: str | Unset = UNSET
    external_id: None | str | Unset = UNSET
    entity_id: float | None | Unset = UNSET
    flight_discounts: list[FlightDiscount] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.flight_discount import FlightDiscount
