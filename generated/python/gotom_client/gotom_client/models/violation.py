from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..values import as_dict

T = TypeVar("T", bound="Violation")


@_attrs_define
class Violation:
    """One error in a request. No attribute is guaranteed.

        Evidence: documented (Conventions of goTom's app-api,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API, violation codes,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).

        Attributes:
            property_path (str | Unset): Invalid attribute; for an unresolved reference, the attribute that contains it.
            message (str | Unset): Error message, in English or German.
            invalid_value (Any | Unset): The invalid value as sent, of any type; may be null.
            cause (Any | Unset): Cause of the error, of any type; usually null.
            code (str | Unset): Fixed code of the kind of error; each operation lists its codes under 400.
    """

    property_path: str | Unset = UNSET
    message: str | Unset = UNSET
    invalid_value: Any | Unset = UNSET
    cause: Any | Unset = UNSET
    code: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        property_path = self.property_path

        message = self.message

        invalid_value = self.invalid_value

        cause = self.cause

        code = self.code

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if property_path is not UNSET:
            field_dict["propertyPath"] = property_path
        if message is not UNSET:
            field_dict["message"] = message
        if invalid_value is not UNSET:
            field_dict["invalidValue"] = invalid_value
        if cause is not UNSET:
            field_dict["cause"] = cause
        if code is not UNSET:
            field_dict["code"] = code

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)
        property_path = d.pop("propertyPath", UNSET)

        message = d.pop("message", UNSET)

        invalid_value = d.pop("invalidValue", UNSET)

        cause = d.pop("cause", UNSET)

        code = d.pop("code", UNSET)

        _model = cls(
            property_path=property_path,
            message=message,
            invalid_value=invalid_value,
            cause=cause,
            code=code,
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
