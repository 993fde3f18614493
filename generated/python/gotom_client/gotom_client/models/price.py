from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..values import as_dict

T = TypeVar("T", bound="Price")


@_attrs_define
class Price:
    """Price of one unit in one combination. Every attribute is present; many may be null.

        Evidence: documented (goTom campaign API, price export,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).

        Attributes:
            tarif_id (int): goTom's number of the tariff.
            tarif (str): Name of the tariff.
            company_id (int | None): goTom's number of the company, or null.
            company (None | str): Name of the company, or null.
            platform_id (int | None): goTom's number of the platform, or null.
            platform (None | str): Name of the platform, or null.
            channel_id (int): goTom's number of the channel.
            channel (str): Name of the channel.
            media_id (int): goTom's number of the medium.
            media (str): Name of the medium.
            advertising_id (int): goTom's number of the advertising medium.
            advertising (str): Name of the advertising medium.
            tarif_group_id (int | None): goTom's number of the tariff group, or null.
            tarif_group (None | str): Name of the tariff group, or null.
            price_type_id (int | None): goTom's number of the type of price, or null.
            price_type (None | str): Name of the type of price, or null.
            extra_price_level_id (int | None): goTom's number of the extra price level, or null.
            extra_price_level (None | str): Name of the extra price level, or null.
            price (float | None): Gross price of one unit, or null.
    """

    tarif_id: int
    tarif: str
    company_id: int | None
    company: None | str
    platform_id: int | None
    platform: None | str
    channel_id: int
    channel: str
    media_id: int
    media: str
    advertising_id: int
    advertising: str
    tarif_group_id: int | None
    tarif_group: None | str
    price_type_id: int | None
    price_type: None | str
    extra_price_level_id: int | None
    extra_price_level: None | str
    price: float | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        tarif_id = self.tarif_id

        tarif = self.tarif

        company_id: int | None
        company_id = self.company_id

        company: None | str
        company = self.company

        platform_id: int | None
        platform_id = self.platform_id

        platform: None | str
        platform = self.platform

        channel_id = self.channel_id

        channel = self.channel

        media_id = self.media_id

        media = self.media

        advertising_id = self.advertising_id

        advertising = self.advertising

        tarif_group_id: int | None
        tarif_group_id = self.tarif_group_id

        tarif_group: None | str
        tarif_group = self.tarif_group

        price_type_id: int | None
        price_type_id = self.price_type_id

        price_type: None | str
        price_type = self.price_type

        extra_price_level_id: int | None
        extra_price_level_id = self.extra_price_level_id

        extra_price_level: None | str
        extra_price_level = self.extra_price_level

        price: float | None
        price = self.price

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "tarifId": tarif_id,
                "tarif": tarif,
                "companyId": company_id,
                "company": company,
                "platformId": platform_id,
                "platform": platform,
                "channelId": channel_id,
                "channel": channel,
                "mediaId": media_id,
                "media": media,
                "advertisingId": advertising_id,
                "advertising": advertising,
                "tarifGroupId": tarif_group_id,
                "tarifGroup": tarif_group,
                "priceTypeId": price_type_id,
                "priceType": price_type,
                "extraPriceLevelId": extra_price_level_id,
                "extraPriceLevel": extra_price_level,
                "price": price,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)
        tarif_id = d.pop("tarifId")

        tarif = d.pop("tarif")

        def _parse_company_id(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        company_id = _parse_company_id(d.pop("companyId"))

        def _parse_company(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        company = _parse_company(d.pop("company"))

        def _parse_platform_id(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        platform_id = _parse_platform_id(d.pop("platformId"))

        def _parse_platform(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        platform = _parse_platform(d.pop("platform"))

        channel_id = d.pop("channelId")

        channel = d.pop("channel")

        media_id = d.pop("mediaId")

        media = d.pop("media")

        advertising_id = d.pop("advertisingId")

        advertising = d.pop("advertising")

        def _parse_tarif_group_id(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        tarif_group_id = _parse_tarif_group_id(d.pop("tarifGroupId"))

        def _parse_tarif_group(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        tarif_group = _parse_tarif_group(d.pop("tarifGroup"))

        def _parse_price_type_id(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        price_type_id = _parse_price_type_id(d.pop("priceTypeId"))

        def _parse_price_type(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        price_type = _parse_price_type(d.pop("priceType"))

        def _parse_extra_price_level_id(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        extra_price_level_id = _parse_extra_price_level_id(d.pop("extraPriceLevelId"))

        def _parse_extra_price_level(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        extra_price_level = _parse_extra_price_level(d.pop("extraPriceLevel"))

        def _parse_price(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        price = _parse_price(d.pop("price"))

        _model = cls(
            tarif_id=tarif_id,
            tarif=tarif,
            company_id=company_id,
            company=company,
            platform_id=platform_id,
            platform=platform,
            channel_id=channel_id,
            channel=channel,
            media_id=media_id,
            media=media,
            advertising_id=advertising_id,
            advertising=advertising,
            tarif_group_id=tarif_group_id,
            tarif_group=tarif_group,
            price_type_id=price_type_id,
            price_type=price_type,
            extra_price_level_id=extra_price_level_id,
            extra_price_level=extra_price_level,
            price=price,
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
