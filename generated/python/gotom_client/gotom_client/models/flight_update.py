from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.advertising_status import AdvertisingStatus
from ..models.price_rule import PriceRule
from ..types import UNSET, Unset
from ..values import as_dict, as_list

if TYPE_CHECKING:
    from ..models.ad_server_push import AdServerPush
    from ..models.flight_runtime import FlightRuntime
    from ..models.geo_targeting_by_zip import GeoTargetingByZip
    from ..models.key_value_set import KeyValueSet
    from ..models.xandr_targeting import XandrTargeting


T = TypeVar("T", bound="FlightUpdate")


@_attrs_define
class FlightUpdate:
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        runtime: dict[str, Any] | Unset = UNSET
        if not isinstance(self.runtime, Unset):
            runtime = self.runtime.to_dict()

        tarif_id = self.tarif_id

        media_id = self.media_id

        platform_id = self.platform_id

        channel_id = self.channel_id

        advertising_id = self.advertising_id

        price_type_id = self.price_type_id

        extra_price_level_id = self.extra_price_level_id

        flight_position_type_name: None | str | Unset
        if isinstance(self.flight_position_type_name, Unset):
            flight_position_type_name = UNSET
        else:
            flight_position_type_name = self.flight_position_type_name

        units = self.units

        brutto_price_unit: float | str | Unset
        if isinstance(self.brutto_price_unit, Unset):
            brutto_price_unit = UNSET
        elif isinstance(self.brutto_price_unit, PriceRule):
            brutto_price_unit = self.brutto_price_unit.value
        else:
            brutto_price_unit = self.brutto_price_unit

        ad_server_id = self.ad_server_id

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

        flight_tags: list[int] | None | Unset
        if isinstance(self.flight_tags, Unset):
            flight_tags = UNSET
        elif isinstance(self.flight_tags, list):
            flight_tags = self.flight_tags

        else:
            flight_tags = self.flight_tags

        ad_server_push_changes: dict[str, Any] | Unset = UNSET
        if not isinstance(self.ad_server_push_changes, Unset):
            ad_server_push_changes = self.ad_server_push_changes.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if runtime is not UNSET:
            field_dict["runtime"] = runtime
        if tarif_id is not UNSET:
            field_dict["tarifId"] = tarif_id
        if media_id is not UNSET:
            field_dict["mediaId"] = media_id
        if platform_id is not UNSET:
            field_dict["platformId"] = platform_id
        if channel_id is not UNSET:
            field_dict["channelId"] = channel_id
        if advertising_id is not UNSET:
            field_dict["advertisingId"] = advertising_id
        if price_type_id is not UNSET:
            field_dict["priceTypeId"] = price_type_id
        if extra_price_level_id is not UNSET:
            field_dict["extraPriceLevelId"] = extra_price_level_id
        if flight_position_type_name is not UNSET:
            field_dict["flightPositionTypeName"] = flight_position_type_name
        if units is not UNSET:
            field_dict["units"] = units
        if brutto_price_unit is not UNSET:
            field_dict["bruttoPriceUnit"] = brutto_price_unit
        if ad_server_id is not UNSET:
            field_dict["adServerId"] = ad_server_id
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
        if flight_tags is not UNSET:
            field_dict["flightTags"] = flight_tags
        if ad_server_push_changes is not UNSET:
            field_dict["adServerPushChanges"] = ad_server_push_changes

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.ad_server_push import AdServerPush
        from ..models.flight_runtime import FlightRuntime
        from ..models.geo_targeting_by_zip import GeoTargetingByZip
        from ..models.key_value_set import KeyValueSet
        from ..models.xandr_targeting import XandrTargeting

        d = as_dict(src_dict)
        _runtime = d.pop("runtime", UNSET)
        runtime: FlightRuntime | Unset
        if isinstance(_runtime, Unset):
            runtime = UNSET
        else:
            runtime = FlightRuntime.from_dict(_runtime)

        tarif_id = d.pop("tarifId", UNSET)

        media_id = d.pop("mediaId", UNSET)

        platform_id = d.pop("platformId", UNSET)

        channel_id = d.pop("channelId", UNSET)

        advertising_id = d.pop("advertisingId", UNSET)

        price_type_id = d.pop("priceTypeId", UNSET)

        extra_price_level_id = d.pop("extraPriceLevelId", UNSET)

        def _parse_flight_position_type_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        flight_position_type_name = _parse_flight_position_type_name(d.pop("flightPositionTypeName", UNSET))

        units = d.pop("units", UNSET)

        def _parse_brutto_price_unit(data: object) -> float | PriceRule | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                brutto_price_unit_type_0 = PriceRule(data)

                return brutto_price_unit_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(float | PriceRule | Unset, data)

        brutto_price_unit = _parse_brutto_price_unit(d.pop("bruttoPriceUnit", UNSET))

        ad_server_id = d.pop("adServerId", UNSET)

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

        def _parse_flight_tags(data: object) -> list[int] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, list):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            flight_tags_type_0 = cast(list[int], data)

            return flight_tags_type_0

        flight_tags = _parse_flight_tags(d.pop("flightTags", UNSET))

        _ad_server_push_changes = d.pop("adServerPushChanges", UNSET)
        ad_server_push_changes: AdServerPush | Unset
        if isinstance(_ad_server_push_changes, Unset):
            ad_server_push_changes = UNSET
        else:
            ad_server_push_changes = AdServerPush.from_dict(_ad_server_push_changes)

        _model = cls(
            runtime=runtime,
            tarif_id=tarif_id,
            media_id=media_id,
            platform_id=platform_id,
            channel_id=channel_id,
            advertising_id=advertising_id,
            price_type_id=price_type_id,
            extra_price_level_id=extra_price_level_id,
            flight_position_type_name=flight_position_type_name,
            units=units,
            brutto_price_unit=brutto_price_unit,
            ad_server_id=ad_server_id,
            advertising_status=advertising_status,
            note=note,
            note_internal=note_internal,
            note_billing=note_billing,
            key_value_sets=key_value_sets,
            key_value_sets_xandr=key_value_sets_xandr,
            geo_targeting_by_zip=geo_targeting_by_zip,
            flight_tags=flight_tags,
            ad_server_push_changes=ad_server_push_changes,
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
