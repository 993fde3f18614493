from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..models.geo_country import GeoCountry
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class GeoTargetingByZip(OpenModel):
    """Geographic targeting by postal codes.

        Evidence: documented (goTom campaign API, flights,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).

        Attributes:
            country_id (GeoCountry | Unset): A country in which postal codes can be used.
            zip_codes (str | Unset): Comma-separated postal codes.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "country_id": "countryId",
        "zip_codes": "zipCodes",
    }

    country_id: GeoCountry | Unset = UNSET
    zip_codes: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
