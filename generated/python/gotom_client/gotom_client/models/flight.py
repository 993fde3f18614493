from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..models.advertising_status import AdvertisingStatus
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class Flight(OpenModel):
    """A stored position of a campaign.

        Evidence: documented (goTom campaign API, flights,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; Contradictions within goTom's
    files). The vendor's file composes this with the schema for writing, whose tags are numbers, and makes the tags
    objects, so only an empty list can validate; described as a flat schema.

        Attributes:
            external_id (str): The client's own identifier, set when the flight was created.
            runtime (FlightRuntime): Start and end of a flight.
            tarif_id (int): goTom's number of the tariff.
            media_id (int): goTom's number of the medium.
            platform_id (int): goTom's number of the platform.
            channel_id (int): goTom's number of the channel.
            advertising_id (int): goTom's number of the advertising medium.
            price_type_id (int): goTom's number of the type of price.
            units (int): Number of units booked.
            brutto_price_unit (float | str): Final gross price of one unit.
            ad_server_id (str): goTom's id of the ad server.
            flight_tags (list[FlightTag]): Tags of the flight.
            extra_price_level_id (int | Unset): goTom's number of the extra price level.
            flight_position_type_name (None | str | Unset): Name of the position type; the default type if none was set.
            advertising_status (AdvertisingStatus | Unset): Status of the advertising material.
            note (str | Unset): Remarks.
            note_internal (str | Unset): Internal remarks.
            note_billing (str | Unset): Remarks for the invoice.
            key_value_sets (list[KeyValueSet] | Unset): Targeting by keys and values; Google Ad Manager only.
            key_value_sets_xandr (list[XandrTargeting] | Unset): Targeting by keys and values; Xandr only.
            geo_targeting_by_zip (GeoTargetingByZip | Unset): Geographic targeting by postal codes.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "external_id": "externalId",
        "tarif_id": "tarifId",
        "media_id": "mediaId",
        "platform_id": "platformId",
        "channel_id": "channelId",
        "advertising_id": "advertisingId",
        "price_type_id": "priceTypeId",
        "brutto_price_unit": "bruttoPriceUnit",
        "ad_server_id": "adServerId",
        "flight_tags": "flightTags",
        "extra_price_level_id": "extraPriceLevelId",
        "flight_position_type_name": "flightPositionTypeName",
        "advertising_status": "advertisingStatus",
        "note_internal": "noteInternal",
        "note_billing": "noteBilling",
        "key_value_sets": "keyValueSets",
        "key_value_sets_xandr": "keyValueSetsXandr",
        "geo_targeting_by_zip": "geoTargetingByZip",
    }

    external_id: str
    runtime: FlightRuntime
    tarif_id: int
    media_id: int
    platform_id: int
    channel_id: int
    advertising_id: int
    price_type_id: int
    units: int
    brutto_price_unit: float | str
    ad_server_id: str
    flight_tags: list[FlightTag]
    extra_price_level_id: int | Unset = UNSET
    flight_position_type_name: None | str | Unset = UNSET
    advertising_status: AdvertisingStatus | Unset = UNSET
    note: str | Unset = UNSET
    note_internal: str | Unset = UNSET
    note_billing: str | Unset = UNSET
    key_value_sets: list[KeyValueSet] | Unset = UNSET
    key_value_sets_xandr: list[XandrTargeting] | Unset = UNSET
    geo_targeting_by_zip: GeoTargetingByZip | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.flight_runtime import FlightRuntime
from ..models.flight_tag import FlightTag
from ..models.geo_targeting_by_zip import GeoTargetingByZip
from ..models.key_value_set import KeyValueSet
from ..models.xandr_targeting import XandrTargeting
