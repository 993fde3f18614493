from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel


@_attrs_define(slots=False, eq=False, repr=False)
class CampaignDiscountCreate(OpenModel):
    """A new discount of a campaign.

        Evidence: documented (goTom campaign API, discounts,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).

        Attributes:
            name (str): Name, as shown on finance documents.
            external_id (str): The client's own identifier, unique among campaign discounts.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "external_id": "externalId",
    }

    name: str
    external_id: str
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
