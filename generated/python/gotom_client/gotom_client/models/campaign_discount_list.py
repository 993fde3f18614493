from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..values import as_dict, as_list

if TYPE_CHECKING:
    from ..models.campaign_discount import CampaignDiscount


T = TypeVar("T", bound="CampaignDiscountList")


@_attrs_define
class CampaignDiscountList:
    """All discounts of a campaign.

        Evidence: documented (goTom campaign API, discounts,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).

        Attributes:
            campaign_discounts (list[CampaignDiscount] | Unset): The discounts.
    """

    campaign_discounts: list[CampaignDiscount] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        campaign_discounts: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.campaign_discounts, Unset):
            campaign_discounts = []
            for campaign_discounts_item_data in self.campaign_discounts:
                campaign_discounts_item = campaign_discounts_item_data.to_dict()
                campaign_discounts.append(campaign_discounts_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if campaign_discounts is not UNSET:
            field_dict["campaignDiscounts"] = campaign_discounts

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.campaign_discount import CampaignDiscount

        d = as_dict(src_dict)
        _campaign_discounts = d.pop("campaignDiscounts", UNSET)
        campaign_discounts: list[CampaignDiscount] | Unset = UNSET
        if _campaign_discounts is not UNSET:
            campaign_discounts = []
            for campaign_discounts_item_data in as_list(_campaign_discounts):
                campaign_discounts_item = CampaignDiscount.from_dict(campaign_discounts_item_data)

                campaign_discounts.append(campaign_discounts_item)

        _model = cls(
            campaign_discounts=campaign_discounts,
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
