from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..models.advertising_status import AdvertisingStatus
from ..models.price_rule import PriceRule
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class FlightUpdate(OpenModel):
    """The attributes of a flight to change; others are unchanged. The externalId cannot be changed.

        Evidence: documented (goTom campaign API, flights,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).

        Attributes:
            runtime (FlightRuntime | Unset): Start and end of a flight.
            tarif_id (int | Unset): goTom's number of the tariff.
            media_id (int | Unset): goTom's number of the medium.
            platform_id (int | Unset): goTom's number of the platform.
            channel_id (int | Unset): goTom's number of the channel.
            advertising_id (int | Unset): goTom's number of the advertising medium.
            price_type_id (int | Unset): goTom's number of the type of price.
            extra_price_level_id (int | Unset): goTom's number of the extra price level.
            flight_position_type_name (None | str | Unset): Name (not id) of the position type; null selects the default
                type.
            units (int | Unset): Number of units booked.
            brutto_price_unit (float | PriceRule | Unset): Final gross price of one unit, or `loadFromRate` to use the price
                of the tariff.
            ad_server_id (str | Unset): goTom's id of the ad server.
            advertising_status (AdvertisingStatus | Unset): Status of the advertising material.
            note (str | Unset): Remarks.
            note_internal (str | Unset): Internal remarks.
            note_billing (str | Unset): Remarks for the invoice.
            key_value_sets (list[KeyValueSet] | Unset): Targeting by keys and values; Google Ad Manager only.
            key_value_sets_xandr (list[XandrTargeting] | Unset): Targeting by keys and values; Xandr only.
            geo_targeting_by_zip (GeoTargetingByZip | Unset): Geographic targeting by postal codes.
            flight_tags (list[int] | None | Unset): goTom's numbers of the tags; null or an empty list removes all tags.
            ad_server_push_changes (AdServerPush | Unset): Changes to push to the ad server. Not stored.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "tarif_id": "tarifId",
        "media_id": "mediaId",
        "platform_id": "platformId",
        "channel_id": "channelId",
        "advertising_id": "advertisingId",
        "price_type_id": "priceTypeId",
        "extra_price_level_id": "extraPriceLevelId",
        "flight_position_type_name": "flightPositionTypeName",
        "brutto_price_unit": "bruttoPriceUnit",
        "ad_server_id": "adServerId",
        "advertising_status": "advertisingStatus",
        "note_internal": "noteInternal",
        "note_billing": "noteBilling",
        "key_value_sets": "keyValueSets",
        "key_value_sets_xandr": "keyValueSetsXandr",
        "geo_targeting_by_zip": "geoTargetingByZip",
        "flight_tags": "flightTags",
        "ad_server_push_changes": "adServerPushChanges",
    }

    runtime: FlightRuntime | Unset = UNSET
    tarif_id: int | Unset = UNSET
    media_id: int | Unset = UNSET
    platform_id: int | Unset = UNSET
    channel_id: int | Unset = UNSET
    advertising_id: int | Unset = UNSET
    price_type_id: int | Unset = UNSET
    extra_price_level_id: int | Unset = UNSET
    flight_position_type_name: None | str | Unset = UNSET
    units: int | Unset = UNSET
    brutto_price_unit: float | PriceRule | Unset = UNSET
    ad_server_id: str | Unset = UNSET
    advertising_status: AdvertisingStatus | Unset = UNSET
    note: str | Unset = UNSET
    note_internal: str | Unset = UNSET
    note_billing: str | Unset = UNSET
    key_value_sets: list[KeyValueSet] | Unset = UNSET
    key_value_sets_xandr: list[XandrTargeting] | Unset = UNSET
    geo_targeting_by_zip: GeoTargetingByZip | Unset = UNSET
    flight_tags: list[int] | None | Unset = UNSET
    ad_server_push_changes: AdServerPush | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.ad_server_push import AdServerPush
from ..models.flight_runtime import FlightRuntime
from ..models.geo_targeting_by_zip import GeoTargetingByZip
from ..models.key_value_set import KeyValueSet
from ..models.xandr_targeting import XandrTargeting
