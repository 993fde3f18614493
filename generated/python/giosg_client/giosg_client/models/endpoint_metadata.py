from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..values import as_dict

T = TypeVar("T", bound="EndpointMetadata")


@_attrs_define
class EndpointMetadata:
    """Metadata of an endpoint. May contain more; rely on none of it.

        Evidence: inferred (giosg Live HTTP API, general, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/;
    Conventions of the giosg Live HTTP API). No page shows the response to OPTIONS; this is the metadata of Django REST
    framework, the vendor's stated backend.

        Attributes:
            name (str | Unset): Name of the endpoint.
            description (str | Unset): Description of the endpoint.
            renders (list[str] | Unset): Media types of responses.
            parses (list[str] | Unset): Accepted media types of request bodies.
    """

    name: str | Unset = UNSET
    description: str | Unset = UNSET
    renders: list[str] | Unset = UNSET
    parses: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        description = self.description

        renders: list[str] | Unset = UNSET
        if not isinstance(self.renders, Unset):
            renders = self.renders

        parses: list[str] | Unset = UNSET
        if not isinstance(self.parses, Unset):
            parses = self.parses

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if description is not UNSET:
            field_dict["description"] = description
        if renders is not UNSET:
            field_dict["renders"] = renders
        if parses is not UNSET:
            field_dict["parses"] = parses

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)
        name = d.pop("name", UNSET)

        description = d.pop("description", UNSET)

        renders = cast(list[str], d.pop("renders", UNSET))

        parses = cast(list[str], d.pop("parses", UNSET))

        _model = cls(
            name=name,
            description=description,
            renders=renders,
            parses=parses,
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
