from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class Subline(OpenModel):
    """The share of one platform.

        Evidence: documented (goTom campaign API, flights,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).

        Attributes:
            platform_id (int | Unset): goTom's number of a platform in the network of the flight.
            percentage (float | Unset): The share in percent.
            note (str | Unset): Remarks.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "platform_id": "platformId",
    }

    platform_id: int | Unset = UNSET
    percentage: float | Unset = UNSET
    note: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
