from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..values import as_dict, as_list

if TYPE_CHECKING:
    from ..models.pagination import Pagination
    from ..models.primary_key import PrimaryKey


T = TypeVar("T", bound="PrimaryKeyPage")


@_attrs_define
class PrimaryKeyPage:
    """One page of ids.

        Evidence: documented (goTom campaign API, primary keys,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; Conventions of goTom's app-api,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml). The two members are marked as
    required for other lists, but not for this one.

        Attributes:
            pagination (Pagination | Unset): Position of a page in its list.
            items (list[PrimaryKey] | Unset): The ids of this page.
    """

    pagination: Pagination | Unset = UNSET
    items: list[PrimaryKey] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        pagination: dict[str, Any] | Unset = UNSET
        if not isinstance(self.pagination, Unset):
            pagination = self.pagination.to_dict()

        items: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.items, Unset):
            items = []
            for items_item_data in self.items:
                items_item = items_item_data.to_dict()
                items.append(items_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if pagination is not UNSET:
            field_dict["pagination"] = pagination
        if items is not UNSET:
            field_dict["items"] = items

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.pagination import Pagination
        from ..models.primary_key import PrimaryKey

        d = as_dict(src_dict)
        _pagination = d.pop("pagination", UNSET)
        pagination: Pagination | Unset
        if isinstance(_pagination, Unset):
            pagination = UNSET
        else:
            pagination = Pagination.from_dict(_pagination)

        _items = d.pop("items", UNSET)
        items: list[PrimaryKey] | Unset = UNSET
        if _items is not UNSET:
            items = []
            for items_item_data in as_list(_items):
                items_item = PrimaryKey.from_dict(items_item_data)

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
