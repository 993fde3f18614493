from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.advertising_status import AdvertisingStatus
from ..types import UNSET, Unset
from ..values import as_dict, as_list

if TYPE_CHECKING:
    from ..models.flight_runtime import FlightRuntime
    from ..models.flight_tag import FlightTag
    from ..models.geo_targeting_by_zip import GeoTargetingByZip
    from ..models.key_value_set import KeyValueSet
    from ..models.xandr_targeting import XandrTargeting


T = TypeVar("T", bound="Flight")


@_attrs_define
class Flight:
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        external_id = self.external_id

        runtime = self.runtime.to_dict()

        tarif_id = self.tarif_id

        media_id = self.media_id

        platform_id = self.platform_id

        channel_id = self.channel_id

        advertising_id = self.advertising_id

        price_type_id = self.price_type_id

        units = self.units

        brutto_price_unit: float | str
        brutto_price_unit = self.brutto_price_unit

        ad_server_id = self.ad_server_id

        flight_tags = []
        for flight_tags_item_data in self.flight_tags:
            flight_tags_item = flight_tags_item_data.to_dict()
            flight_tags.append(flight_tags_item)

        extra_price_level_id = self.extra_price_level_id

        flight_position_type_name: None | str | Unset
        if isinstance(self.flight_position_type_name, Unset):
            flight_position_type_name = UNSET
        else:
            flight_position_type_name = self.flight_position_type_name

        advertising_status: str | Unset = UNSET
        if not isinstance(self.advertising_status, Unset):
            advertising_status = self.advertising_status.value

        note = self.note

        note_internal = self.note_internal

        note_billing = self.note_billing

        key_value_sets: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.key_value_sets, Unset):
            key_value_sets = []
            for key_value_sets_item_data in self.key_value_sets:
                key_value_sets_item = key_value_sets_item_data.to_dict()
                key_value_sets.append(key_value_sets_item)

        key_value_sets_xandr: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.key_value_sets_xandr, Unset):
            key_value_sets_xandr = []
            for key_value_sets_xandr_item_data in self.key_value_sets_xandr:
                key_value_sets_xandr_item = key_value_sets_xandr_item_data.to_dict()
                key_value_sets_xandr.append(key_value_sets_xandr_item)

        geo_targeting_by_zip: dict[str, Any] | Unset = UNSET
        if not isinstance(self.geo_targeting_by_zip, Unset):
            geo_targeting_by_zip = self.geo_targeting_by_zip.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "externalId": external_id,
                "runtime": runtime,
                "tarifId": tarif_id,
                "mediaId": media_id,
                "platformId": platform_id,
                "channelId": channel_id,
                "advertisingId": advertising_id,
                "priceTypeId": price_type_id,
                "units": units,
                "bruttoPriceUnit": brutto_price_unit,
                "adServerId": ad_server_id,
                "flightTags": flight_tags,
            }
        )
        if extra_price_level_id is not UNSET:
            field_dict["extraPriceLevelId"] = extra_price_level_id
        if flight_position_type_name is not UNSET:
            field_dict["flightPositionTypeName"] = flight_position_type_name
        if advertising_status is not UNSET:
            field_dict["advertisingStatus"] = advertising_status
        if note is not UNSET:
            field_dict["note"] = note
        if note_internal is not UNSET:
            field_dict["noteInternal"] = note_internal
        if note_billing is not UNSET:
            field_dict["noteBilling"] = note_billing
        if key_value_sets is not UNSET:
            field_dict["keyValueSets"] = key_value_sets
        if key_value_sets_xandr is not UNSET:
            field_dict["keyValueSetsXandr"] = key_value_sets_xandr
        if geo_targeting_by_zip is not UNSET:
            field_dict["geoTargetingByZip"] = geo_targeting_by_zip

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.flight_runtime import FlightRuntime
        from ..models.flight_tag import FlightTag
        from ..models.geo_targeting_by_zip import GeoTargetingByZip
        from ..models.key_value_set import KeyValueSet
        from ..models.xandr_targeting import XandrTargeting

        d = as_dict(src_dict)
        external_id = d.pop("externalId")

        runtime = FlightRuntime.from_dict(d.pop("runtime"))

        tarif_id = d.pop("tarifId")

        media_id = d.pop("mediaId")

        platform_id = d.pop("platformId")

        channel_id = d.pop("channelId")

        advertising_id = d.pop("advertisingId")

        price_type_id = d.pop("priceTypeId")

        units = d.pop("units")

        def _parse_brutto_price_unit(data: object) -> float | str:
            return cast(float | str, data)

        brutto_price_unit = _parse_brutto_price_unit(d.pop("bruttoPriceUnit"))

        ad_server_id = d.pop("adServerId")

        flight_tags = []
        _flight_tags = d.pop("flightTags")
        for flight_tags_item_data in as_list(_flight_tags):
            flight_tags_item = FlightTag.from_dict(flight_tags_item_data)

            flight_tags.append(flight_tags_item)

        extra_price_level_id = d.pop("extraPriceLevelId", UNSET)

        def _parse_flight_position_type_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        flight_position_type_name = _parse_flight_position_type_name(d.pop("flightPositionTypeName", UNSET))

        _advertising_status = d.pop("advertisingStatus", UNSET)
        advertising_status: AdvertisingStatus | Unset
        if isinstance(_advertising_status, Unset):
            advertising_status = UNSET
        else:
            advertising_status = AdvertisingStatus(_advertising_status)

        note = d.pop("note", UNSET)

        note_internal = d.pop("noteInternal", UNSET)

        note_billing = d.pop("noteBilling", UNSET)

        _key_value_sets = d.pop("keyValueSets", UNSET)
        key_value_sets: list[KeyValueSet] | Unset = UNSET
        if _key_value_sets is not UNSET:
            key_value_sets = []
            for key_value_sets_item_data in as_list(_key_value_sets):
                key_value_sets_item = KeyValueSet.from_dict(key_value_sets_item_data)

                key_value_sets.append(key_value_sets_item)

        _key_value_sets_xandr = d.pop("keyValueSetsXandr", UNSET)
        key_value_sets_xandr: list[XandrTargeting] | Unset = UNSET
        if _key_value_sets_xandr is not UNSET:
            key_value_sets_xandr = []
            for key_value_sets_xandr_item_data in as_list(_key_value_sets_xandr):
                key_value_sets_xandr_item = XandrTargeting.from_dict(key_value_sets_xandr_item_data)

                key_value_sets_xandr.append(key_value_sets_xandr_item)

        _geo_targeting_by_zip = d.pop("geoTargetingByZip", UNSET)
        geo_targeting_by_zip: GeoTargetingByZip | Unset
        if isinstance(_geo_targeting_by_zip, Unset):
            geo_targeting_by_zip = UNSET
        else:
            geo_targeting_by_zip = GeoTargetingByZip.from_dict(_geo_targeting_by_zip)

        _model = cls(
            external_id=external_id,
            runtime=runtime,
            tarif_id=tarif_id,
            media_id=media_id,
            platform_id=platform_id,
            channel_id=channel_id,
            advertising_id=advertising_id,
            price_type_id=price_type_id,
            units=units,
            brutto_price_unit=brutto_price_unit,
            ad_server_id=ad_server_id,
            flight_tags=flight_tags,
            extra_price_level_id=extra_price_level_id,
            flight_position_type_name=flight_position_type_name,
            advertising_status=advertising_status,
            note=note,
            note_internal=note_internal,
            note_billing=note_billing,
            key_value_sets=key_value_sets,
            key_value_sets_xandr=key_value_sets_xandr,
            geo_targeting_by_zip=geo_targeting_by_zip,
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
