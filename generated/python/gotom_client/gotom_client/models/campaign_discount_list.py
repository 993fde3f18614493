from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class CampaignDiscountList(OpenModel):
    """All discounts of a campaign.

        Evidence: documented (goTom campaign API, discounts,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).

        Attributes:
            campaign_discounts (list[CampaignDiscount] | Unset): The discounts.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "campaign_discounts": "campaignDiscounts",
    }

    campaign_discounts: list[CampaignDiscount] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.campaign_discount import CampaignDiscount
