from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..values import as_dict, as_list

if TYPE_CHECKING:
    from ..models.pagination import Pagination
    from ..models.price import Price


T = TypeVar("T", bound="PricePage")


@_attrs_define
class PricePage:
    """One page of prices.

        Evidence: documented (goTom campaign API, price export,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).

        Attributes:
            pagination (Pagination): Position of a page in its list.
            items (list[Price]): The prices of this page.
    """

    pagination: Pagination
    items: list[Price]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        pagination = self.pagination.to_dict()

        items = []
        for items_item_data in self.items:
            items_item = items_item_data.to_dict()
            items.append(items_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "pagination": pagination,
                "items": items,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.pagination import Pagination
        from ..models.price import Price

        d = as_dict(src_dict)
        pagination = Pagination.from_dict(d.pop("pagination"))

        items = []
        _items = d.pop("items")
        for items_item_data in as_list(_items):
            items_item = Price.from_dict(items_item_data)

            items.append(items_item)

        _model = cls(
            pagination=pagination,
            items=items,
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
