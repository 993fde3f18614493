from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..values import as_dict, as_list

if TYPE_CHECKING:
    from ..models.public_chat import PublicChat


T = TypeVar("T", bound="PublicChatPage")


@_attrs_define
class PublicChatPage:
    """One page of chats.

        Evidence: archived (giosg public HTTP API, chats,
    https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/chats; giosg API concepts,
    https://docs.giosg.com/api_reference/common_api_guidelines).

        Attributes:
            next_ (None | str): Full URL of the next page; null on the last page.
            previous (None | str): Full URL of the previous page; null on the first page.
            results (list[PublicChat]): The chats of this page. The page size is not fixed.
    """

    next_: None | str
    previous: None | str
    results: list[PublicChat]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        next_: None | str
        next_ = self.next_

        previous: None | str
        previous = self.previous

        results = []
        for results_item_data in self.results:
            results_item = results_item_data.to_dict()
            results.append(results_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "next": next_,
                "previous": previous,
                "results": results,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.public_chat import PublicChat

        d = as_dict(src_dict)

        def _parse_next_(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        next_ = _parse_next_(d.pop("next"))

        def _parse_previous(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        previous = _parse_previous(d.pop("previous"))

        results = []
        _results = d.pop("results")
        for results_item_data in as_list(_results):
            results_item = PublicChat.from_dict(results_item_data)

            results.append(results_item)

        _model = cls(
            next_=next_,
            previous=previous,
            results=results,
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
