from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..values import as_dict, as_list

if TYPE_CHECKING:
    from ..models.endpoint_method import EndpointMethod


T = TypeVar("T", bound="Endpoint")


@_attrs_define
class Endpoint:
    """An endpoint of the API with its methods and permissions.

        Evidence: documented (giosg Live HTTP API, general, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/;
    giosg Live HTTP API, general: reference data, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/).

        Attributes:
            url_pattern (str): Path of the endpoint; variable parts are names in angle brackets.
            methods (list[EndpointMethod]): The HTTP methods that the endpoint supports.
            comment (str): Human-readable comment; often empty.
    """

    url_pattern: str
    methods: list[EndpointMethod]
    comment: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        url_pattern = self.url_pattern

        methods = []
        for methods_item_data in self.methods:
            methods_item = methods_item_data.to_dict()
            methods.append(methods_item)

        comment = self.comment

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "url_pattern": url_pattern,
                "methods": methods,
                "comment": comment,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.endpoint_method import EndpointMethod

        d = as_dict(src_dict)
        url_pattern = d.pop("url_pattern")

        methods = []
        _methods = d.pop("methods")
        for methods_item_data in as_list(_methods):
            methods_item = EndpointMethod.from_dict(methods_item_data)

            methods.append(methods_item)

        comment = d.pop("comment")

        _model = cls(
            url_pattern=url_pattern,
            methods=methods,
            comment=comment,
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
