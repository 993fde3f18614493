from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..values import as_dict

T = TypeVar("T", bound="Language")


@_attrs_define
class Language:
    """A language that settings can be set to.

        Evidence: documented (giosg Live HTTP API, general, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/;
    giosg Live HTTP API, general: reference data, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/).

        Attributes:
            rfc_3066 (str): RFC 3066 language code.
            name (str): English name of the language.
            is_ui_language (bool): Whether the console is translated into the language.
            language_bidi (str | Unset): Direction of writing; `ltr` is left to right.
    """

    rfc_3066: str
    name: str
    is_ui_language: bool
    language_bidi: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        rfc_3066 = self.rfc_3066

        name = self.name

        is_ui_language = self.is_ui_language

        language_bidi = self.language_bidi

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "rfc_3066": rfc_3066,
                "name": name,
                "is_ui_language": is_ui_language,
            }
        )
        if language_bidi is not UNSET:
            field_dict["language_bidi"] = language_bidi

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)
        rfc_3066 = d.pop("rfc_3066")

        name = d.pop("name")

        is_ui_language = d.pop("is_ui_language")

        language_bidi = d.pop("language_bidi", UNSET)

        _model = cls(
            rfc_3066=rfc_3066,
            name=name,
            is_ui_language=is_ui_language,
            language_bidi=language_bidi,
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
