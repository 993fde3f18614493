from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel


@_attrs_define(slots=False, eq=False, repr=False)
class Price(OpenModel):
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

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "tarif_id": "tarifId",
        "company_id": "companyId",
        "platform_id": "platformId",
        "channel_id": "channelId",
        "media_id": "mediaId",
        "advertising_id": "advertisingId",
        "tarif_group_id": "tarifGroupId",
        "tarif_group": "tarifGroup",
        "price_type_id": "priceTypeId",
        "price_type": "priceType",
        "extra_price_level_id": "extraPriceLevelId",
        "extra_price_level": "extraPriceLevel",
    }

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
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
