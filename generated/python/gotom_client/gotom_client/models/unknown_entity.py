from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..values import as_dict

if TYPE_CHECKING:
    from ..models.unknown_entity_error import UnknownEntityError


T = TypeVar("T", bound="UnknownEntity")


@_attrs_define
class UnknownEntity:
    """Error response for an unknown entity.

        Evidence: documented (goTom campaign API, primary keys,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; Conventions of goTom's app-api,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).

        Attributes:
            error (UnknownEntityError | Unset): Error details.
    """

    error: UnknownEntityError | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        error: dict[str, Any] | Unset = UNSET
        if not isinstance(self.error, Unset):
            error = self.error.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if error is not UNSET:
            field_dict["error"] = error

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.unknown_entity_error import UnknownEntityError

        d = as_dict(src_dict)
        _error = d.pop("error", UNSET)
        error: UnknownEntityError | Unset
        if isinstance(_error, Unset):
            error = UNSET
        else:
            error = UnknownEntityError.from_dict(_error)

        _model = cls(
            error=error,
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
